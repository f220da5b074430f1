"""Form: whether the reported matter is direct, indirect or mixed."""

from functools import lru_cache
from typing import Final

import regex

from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.adjuncts import COMPLEMENTIZERS
from arabic_news.claims.context import Context
from arabic_news.models import Form
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Range

__all__ = ["form_after_colon", "form_of", "in_first_person"]

# First person in words that news itself would not use of itself.
FIRST_PERSON: Final = regex.compile(
    r"^(?:و|ف)?(?:نحن|انا|اننا|انني|اني|لدينا|علينا|لنا|لقد|بلادنا|قلنا|قلت|سن\p{L}{3,30}|.{2,30}[^ا]نا"
    r"|ادعو|اريد|اقول|اتمني|اشكر|استطيع|اشعر|احب|اعرف|كنت|لست|ساكون)$"
)
BEFORE_NEGATED_VERB: Final = frozenset({"لن", "لم", "لا", "ولن", "ولم", "ولا", "فلن", "فلم", "فلا"})
QUESTIONS: Final = frozenset(map(fold, (
    "هل", "لماذا", "كيف", "متى", "أين", "ماذا", "ما", "من", "كم", "أي", "أليس", "ألا", "أما", "وهل", "ولماذا",
    "وكيف", "فهل",
)))  # fmt: skip
QUESTION_MARKS: Final = frozenset({"؟", "?"})
BEFORE_VERBS: Final = frozenset({"لن", "لم", "ولن", "ولم", "فلن", "فلم"})  # which لا is not alone


def form_of(context: Context, ranges: list[Range]) -> Form:
    """Direct when quoted whole, mixed with a quoted fragment, else indirect."""
    forms = {_form_of_range(context, content) for content in ranges}
    return forms.pop() if len(forms) == 1 else "mixed"


def _form_of_range(context: Context, content: Range) -> Form:
    first, end = _behind_complementizers(context, content)
    if context.fragments.isdisjoint(range(first, end)):
        return "indirect"
    outside = any(token not in context.fragments and context.words[token].pos != "PUNCT" for token in range(first, end))
    return "mixed" if outside else "direct"


def form_after_colon(context: Context, content: Range) -> Form:
    """Direct in the first person and in a question too: وقال: نحن أبناء هذه المدينة, وتساءل: لماذا نغادر؟."""
    form = _form_of_range(context, content)
    first, end = _behind_complementizers(context, content)
    if form == "direct" or in_first_person(context, first, end) or _asks(context, content):
        return "direct"
    return form


def in_first_person(context: Context, first: int, end: int) -> bool:
    """Words of the speaker: نحن, لدينا, our …, سنفعل, لن نسمح, لم أقل, أعتقد."""
    keys = context.keys
    return any(
        _is_of_speaker(keys[token])
        or (context.key(token - 1) in BEFORE_NEGATED_VERB and keys[token].startswith("ن"))
        or (context.key(token - 1) in BEFORE_VERBS and keys[token].startswith("ا"))
        or _is_mine(context, token)
        for token in range(first, end)
    )


@lru_cache(maxsize=1 << 12)
def _is_of_speaker(key: str) -> bool:
    """نحن, لدينا, سنفعل, نخشى, زيارتي: a word that news itself would not use of itself."""
    return FIRST_PERSON.match(key) is not None or _is_ours(key)


def _asks(context: Context, content: Range) -> bool:
    """لماذا نغادر؟ without أن."""
    first, end = content
    return context.keys[first] in QUESTIONS and QUESTION_MARKS & {context.keys[end - 1], context.key(end)} != set()


def _is_mine(context: Context, token: int) -> bool:
    """أعتقد, أفهم: the first person of a verb, which the past of أعلن is spelt like but that of اعتقد is not."""
    key = context.keys[token]
    if not key.startswith("ا") or not context.document.tokens.spelling(token).startswith("أ"):
        return False
    known = lexicon()
    no_other_word = key[2:3] == "ت" or key.startswith("است")  # with a hamza أعتقد, أستطيع are nothing else
    other_word = key in known.verb_lemmas or key in known.common_words  # أعلن, أحد
    return f"ي{key[1:]}" in known.verb_lemmas and (no_other_word or not other_word)


def _behind_complementizers(context: Context, content: Range) -> Range:
    first, end = content
    while first < end - 1 and context.keys[first] in COMPLEMENTIZERS:
        first += 1
    return first, end


def _is_ours(key: str) -> bool:
    """نخشى, زيارتي: a verb of the first person plural, or a noun of the speaker's."""
    known = lexicon()
    if key.startswith("ن"):
        return f"ي{key[1:]}" in known.verb_lemmas and key not in known.verb_lemmas and key not in known.common_words
    return key.endswith("تي") and f"{key[:-2]}ه" in known.common_words and key not in known.common_words
