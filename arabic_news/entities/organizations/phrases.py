"""The phrase behind the head that belongs to its name, and where it is an object instead."""

from typing import Final

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.phrases import PARTICIPLES_IN_NAMES, carries_article, is_definite, is_proper, phrase_end
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Tokens

__all__ = ["PREPARING", "bracketed_end", "complement_end"]

PREPARING: Final = frozenset(map(fold, ("المنظمة", "التحضيرية")))  # of committees: for what, is part of their names
ACTING_WITH_ARTICLE: Final = ("القوات", "الكتاءب", "الكتائب", "الشرطه", "السلطات", "الحكومه")
LONGEST_BRACKETED: Final = 5  # words, and the dots of initials
MINISTRY: Final = "وزاره"
NISBA_OR_PLURAL: Final = ("ي", "يه", "ين", "ون", "ات")
FEMININE: Final = ("يه", "ات")
UNIVERSITY: Final = "جامعه"


def complement_end(tokens: Tokens, words: list[Word], index: int, end: int) -> int:
    """The end of the phrase behind the head; `index + 1` when that is no complement of a name."""
    first = index + 1
    last = phrase_end(tokens, words, first, end)
    if _is_another_body(tokens.keys[index], tokens.keys[first:last]):
        return first  # حملت الجامعة الحكومة
    if tokens.keys[index].endswith(ACTING_WITH_ARTICLE):  # دخلت القوات البلدة, تجنبت الشرطة الإشارة
        last = next((at for at in range(first, last) if _is_object(tokens, at)), last)
    if tokens.keys[index].endswith(MINISTRY):  # وزارة الشؤون الاجتماعية للأسرة: the ل phrase belongs to an office
        last = next((at for at in range(first, last) if tokens.keys[at].startswith("لل")), last)
    adjective = last == first + 1 and tokens.keys[first].endswith(_agreeing(tokens.keys[index]))
    describing = is_definite(tokens.keys[index]) or any(
        is_definite(key) or key.startswith("لل") or (is_proper(key) and not adjective)
        for key in tokens.keys[first:last]
    )
    return last if describing else first  # مركز جمركي, لجنة مشتركة: any such body


def _is_another_body(head: str, behind: list[str]) -> bool:
    """الحكومة behind الجامعة: two heads with the article, the second of which can be no adjective."""
    following = behind[0] if behind else ""
    known = lexicon().organization_heads.get(following)
    body = known is not None and is_definite(following) and not following.endswith("يه")
    return body and following not in PREPARING and carries_article(head)


def _agreeing(head: str) -> tuple[str, ...]:
    """How an adjective of a head may end: كوفنتري is none of جامعة, nor is كورتين, which مقتولين may be of شرطة."""
    if head.endswith(UNIVERSITY):
        return FEMININE
    return (*FEMININE, "ين", "ون") if head.endswith("ه") else NISBA_OR_PLURAL


def _is_object(tokens: Tokens, index: int) -> bool:
    """البلدة, المستشفى: a definite noun that is no adjective of القوات or الشرطة."""
    key = tokens.keys[index]
    known = key.endswith("يه") or key in lexicon().adjectives or key in PARTICIPLES_IN_NAMES
    return is_definite(key) and ((key.endswith("ه") and not known) or tokens.spelling(index).endswith("ى"))


def bracketed_end(tokens: Tokens, first: int, end: int) -> int:
    """The end of (زاد نيوز); `first` where it is no short name."""
    closing = (at + 1 for at in range(first + 2, min(end, first + LONGEST_BRACKETED + 2)) if tokens.keys[at] == ")")
    return next(closing, first)
