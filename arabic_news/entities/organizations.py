"""State bodies, organisations, armed groups and media that a head noun introduces: وزارة الخارجية, كتيبة الحلبوص.

The table `organization_heads.tsv` says how each head is used:

* `name`: the head belongs to the name (وزارة الخارجية);
* `apart`: it does, except before a quoted name (حزب «الأمل»); `company`: nor before a foreign one (شركة بوناتي);
* `classifier`: it is left out of the name that follows (صحيفة);
* `definite`: a name only with an adjective or complement (الجيش الليبي); `lone`: also by itself (المقاومة);
* `ministry`: as `definite`, unless an office stands before it (وزير الداخلية);
* `proper`: an ordinary noun too, a head only before an unknown word (حركة السير);
* `quoted`: a head only before a quoted name (فريق «…»);
* `paired`: a head only before a word that `body_pairs.tsv` pairs it with (سلاح الجو).

`body_pairs.tsv` says which words make a body of another kind than its head (قوات الأمن).
"""

from collections.abc import Callable
from typing import Final

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.phrases import ORDINALS, is_definite, is_proper, phrase_end, quoted_end
from arabic_news.text.clitics import listed_stem, nominal_stems
from arabic_news.text.folding import fold
from arabic_news.text.openings import Opening, opens
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range, Tokens

__all__ = ["find_organizations", "is_classifier", "opens_organization"]

PURPOSES: Final = frozenset(map(fold, (
    "لكرة", "لحقوق", "لشؤون", "لشوون", "لشئون", "لمكافحة", "لدعم", "لرعاية", "لتنمية", "لتوثيق", "لدراسات", "لدراسة",
    "لأبحاث", "لبحوث", "لإعادة", "لإعمار", "لإدارة", "لصناعة", "لتطوير", "لخدمات", "لتقنية", "لتوزيع", "لتكرير", "لنقل",
    "لحماية", "لمراقبة", "لتنسيق", "لإغاثة", "لرياضة", "لإنقاذ", "لحفظ", "لحظر", "لمنع", "لتحرير", "لنصرة",
    "لتحقيق",
)))  # fmt: skip
OFFICES: Final = frozenset(map(fold, ("الإعلامي", "الإعلام", "الصحفي", "الصحافي")))  # of which a body has one
TO: Final = "ل"
AGENCY: Final = fold("وكالة")
UNDER: Final = "تحت"
CENTRE: Final = "مركز"
RANKS: Final = frozenset({"المركز", "المجموعه"})
LONGEST_PURPOSE: Final = 4  # words before the definite one
FARTHEST_VERB: Final = 12  # tokens before the paper that somebody speaks to
MINISTRY: Final = "وزاره"
ADJECTIVAL: Final = ("ي", "يه", "ين", "ون", "ات")
# "Internationally recognized": news makes it part of the name of a government that has a rival.
RECOGNIZED: Final = tuple([fold("المعترف"), pronoun, fold("دوليا")] for pronoun in ("بها", "به"))


def is_classifier(key: str) -> bool:
    """A noun that is left out of the name it introduces: صحيفة, تنظيم."""
    head = lexicon().organization_heads.get(key)
    return head is not None and head[1] == "classifier"


@opens
def opens_organization(key: str) -> bool:
    """Whether a word is a head noun, or the ل before a paper that somebody speaks to."""
    return key == TO or listed_stem(key, lexicon().organization_heads) is not None


def find_organizations(tokens: Tokens, words: list[Word], openings: list[Opening]) -> list[Candidate]:
    """Return the candidates that begin with, or stand behind, a head noun."""
    found = (_organization_at(tokens, words, index, end) for index, (_, end) in openings)
    return [organization for organization in found if organization is not None]


def _organization_at(tokens: Tokens, words: list[Word], index: int, end: int) -> Candidate | None:
    heads = lexicon().organization_heads
    for stem in nominal_stems(tokens.keys[index]):
        head = heads.get(stem.key)
        if head is None:
            continue
        kind, use = head
        span = USES[use](tokens, words, index, end)
        if span is None:
            return None
        rank = Rank.SURROUNDINGS if use == "classifier" else Rank.HEAD_NOUN
        kind = _kind(tokens, stem.key, kind, index, span)
        if kind == "armed_group":
            span = span[0], _before_purpose(tokens, span)
        return Candidate(span, stem.letters if span[0] == index else 0, kind, False, rank)  # type: ignore[arg-type]
    return _addressed(tokens, words, index, end)


def _kind(tokens: Tokens, head: str, kind: str, index: int, span: Range) -> str:
    """The kind that the words behind the head make it: قوات الأمن, وكالة «نوفا», المركز الإعلامي لقوات الجيش."""
    following = tokens.keys[index + 1] if index + 1 < len(tokens) else ""
    pair = lexicon().body_pairs.get((head, following))
    if pair is not None:
        return pair
    if head == AGENCY and _is_one_name(tokens, span):
        return "media"
    owner = _owner(tokens, span[0] + 2) if following in OFFICES and span[1] > span[0] + 2 else None
    return owner[1] if owner else kind


def _before_purpose(tokens: Tokens, span: Range) -> int:
    """The end of an armed group's name, which has no purpose: مليشيات مصراتة للاستنجاد."""
    first, end = span
    purposes = (at for at in range(first + 1, end) if tokens.keys[at].startswith("لل") and not _owner(tokens, at))
    return next(purposes, end)


def _is_one_name(tokens: Tokens, span: Range) -> bool:
    """A head with one word that no list knows, which may be quoted: وكالة نوفا, وكالة «نوفا»."""
    words = [key for key in tokens.keys[span[0] + 1 : span[1]] if key not in MARKS]
    return len(words) == 1 and is_proper(words[0])


def _owner(tokens: Tokens, index: int) -> tuple[str, str] | None:
    """The head and kind of the body behind a glued ل: قوات in لقوات الجيش."""
    heads = lexicon().organization_heads
    for stem in nominal_stems(tokens.keys[index]) if index < len(tokens) else ():
        if stem.proclitics.endswith("ل") and stem.key in heads:
            return stem.key, heads[stem.key][0]
    return None


def _named(tokens: Tokens, words: list[Word], index: int, end: int) -> Range | None:
    """The head with the phrase that follows it, and a purpose such as لكرة القدم or لشؤون اللاجئين."""
    following = tokens.keys[index + 1] if index + 1 < end else ""
    ranked = tokens.keys[index].removeprefix("ل") in RANKS and following in ORDINALS
    if ranked or (is_definite(tokens.keys[index]) and following in MARKS):
        return None  # المركز الثاني, السلطات «تحريرها»
    if index and tokens.keys[index - 1] == UNDER:
        return None  # تحت لواء فيفا
    if tokens.keys[index].endswith(CENTRE) and following in lexicon().place_nouns:
        return None  # مركز محافظة نينوى
    last = _complement_end(tokens, words, index, end)
    if last == index + 2 and following in OFFICES and last < end and _owner(tokens, last):
        return index, phrase_end(tokens, words, last + 1, end)
    if tokens.keys[last : last + 3] in RECOGNIZED:
        return index, last + 3
    if last == index + 1:
        return None
    if last + 1 < end and tokens.keys[last] in PURPOSES:
        last = max(last, _purpose_end(tokens, words, last, end))
    return index, last


def _purpose_end(tokens: Tokens, words: list[Word], index: int, end: int) -> int:
    """The end of لكرة القدم, لتوثيق انتهاكات حقوق الإنسان; `index` where nothing definite completes it."""
    at = index + 1
    while at < min(end, index + LONGEST_PURPOSE) and words[at].pos == "NOUN" and not is_definite(tokens.keys[at]):
        at += 1
    return phrase_end(tokens, words, at, end) if at < end and is_definite(tokens.keys[at]) else index


def _complement_end(tokens: Tokens, words: list[Word], index: int, end: int) -> int:
    """The end of the phrase behind the head; `index + 1` when that is no complement of a name."""
    first = index + 1
    last = phrase_end(tokens, words, first, end)
    if tokens.keys[index].endswith(MINISTRY):  # وزارة الشؤون الاجتماعية للأسرة: the ل phrase belongs to an office
        last = next((at for at in range(first, last) if tokens.keys[at].startswith("لل")), last)
    adjective = last == first + 1 and tokens.keys[first].endswith(ADJECTIVAL)
    describing = is_definite(tokens.keys[index]) or any(
        is_definite(key) or key.startswith("لل") or (is_proper(key) and not adjective)
        for key in tokens.keys[first:last]
    )
    return last if describing else first  # مركز جمركي, لجنة مشتركة: any such body


def _lone(tokens: Tokens, words: list[Word], index: int, end: int) -> Range | None:
    """المقاومة الشعبية, and المقاومة by itself."""
    return _named(tokens, words, index, end) or (index, index + 1)


def _apart(tokens: Tokens, words: list[Word], index: int, end: int) -> Range | None:
    """شركة الكهرباء, but only «نجم» in شركة «نجم»."""
    quoted = index + 1 < end and tokens.keys[index + 1] in MARKS
    return (_classified if quoted else _named)(tokens, words, index, end)


def _company(tokens: Tokens, words: list[Word], index: int, end: int) -> Range | None:
    """شركة الكهرباء, but only the name in شركة «نجم» and شركة بوناتي."""
    last = index + 1
    while last < end and words[last].pos == "NOUN" and _is_bare_name(tokens.keys[last]):
        last += 1
    return (index + 1, last) if last > index + 1 else _apart(tokens, words, index, end)


def _is_bare_name(key: str) -> bool:
    return is_proper(key) and not is_definite(key) and not key.endswith(("يه", "ات"))


def _proper(tokens: Tokens, words: list[Word], index: int, end: int) -> Range | None:
    """A head that is an ordinary noun too (حركة السير): only before a quoted name or a word that no list knows."""
    if index + 1 < end and (tokens.keys[index + 1] in MARKS or is_proper(tokens.keys[index + 1])):
        return _named(tokens, words, index, end)
    return None


def _ministry(tokens: Tokens, words: list[Word], index: int, end: int) -> Range | None:
    """الداخلية المصرية; in وزير الداخلية it is an office and no body."""
    if index and listed_stem(tokens.keys[index - 1], lexicon().titles) is not None:
        return None
    return _named(tokens, words, index, end)


def _quoted(tokens: Tokens, words: list[Word], index: int, end: int) -> Range | None:
    last = quoted_end(tokens, index + 1, end) if index + 1 < end else 0
    return (index, last) if last > index + 1 else None


def _paired(tokens: Tokens, words: list[Word], index: int, end: int) -> Range | None:
    """سلاح الجو, but not سلاح الكلاشنكوف."""
    head = listed_stem(tokens.keys[index], lexicon().organization_heads)
    paired = head is not None and index + 1 < end and (head.key, tokens.keys[index + 1]) in lexicon().body_pairs
    return _named(tokens, words, index, end) if paired else None


def _classified(tokens: Tokens, words: list[Word], index: int, end: int) -> Range | None:
    """The name behind a classifier such as صحيفة, without the quotation marks around it."""
    first = index + 1
    if first >= end:
        return None
    if tokens.keys[first] in MARKS:
        last = quoted_end(tokens, first, end)
        return (first + 1, last - 1) if last > first + 2 else None
    last = phrase_end(tokens, words, first, end)
    return (first, last) if last > first and is_proper(tokens.keys[first]) else None


USES: Final[dict[str, Callable[[Tokens, list[Word], int, int], Range | None]]] = {
    "name": _named,
    "apart": _apart,
    "company": _company,
    "definite": _named,
    "lone": _lone,
    "proper": _proper,
    "ministry": _ministry,
    "quoted": _quoted,
    "paired": _paired,
    "classifier": _classified,
}


def _addressed(tokens: Tokens, words: list[Word], index: int, end: int) -> Candidate | None:
    """A paper spoken to: قال لـ«الاقتصادية», فلان لـ«الاقتصادية»: …; not the scare quotes of لـ«قياس» الأمر."""
    if tokens.keys[index] != TO or index + 1 >= end or tokens.keys[index + 1] not in MARKS:
        return None
    last = quoted_end(tokens, index + 1, end)
    said = any(word.lemma in lexicon().reporting_lemmas for word in words[max(0, index - FARTHEST_VERB) : index])
    if last <= index + 3 or not (said or tokens.keys[last : last + 1] == [":"]):
        return None
    return Candidate((index + 2, last - 1), 0, "media", False, Rank.CERTAIN)
