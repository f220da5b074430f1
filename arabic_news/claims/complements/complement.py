"""What a complement is, and the words that open one: أن, إنه, بأن."""

from typing import Final, Literal, NamedTuple

from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.adjuncts import COMPLEMENTIZERS
from arabic_news.claims.context import Context
from arabic_news.entities.phrases import carries_article
from arabic_news.text.clitics import listed_stem
from arabic_news.text.folding import fold
from arabic_news.text.particles import AL
from arabic_news.text.quotes import MARKS

__all__ = [
    "AS_WHAT",
    "LEST",
    "WITHOUT_PRONOUN",
    "Complement",
    "directly_after",
    "ends_phrase",
    "is_complementizer",
    "is_showing",
    "judged",
]

Opening = Literal["that", "colon", "quote", "before", "taken_up", "preposition", "object"]
WITHOUT_PRONOUN: Final = frozenset({"ان", "بان"})
LEST: Final = "الا"
AS_WHAT: Final = frozenset(map(fold, ("بأنه", "بأنها", "بأن", "بال", "ب")))
SHOWING: Final = frozenset(map(fold, (
    "بيانات", "أرقام", "نتائج", "إحصاءات", "إحصائيات", "إحصائية", "معطيات", "استطلاع", "مسح", "تحقيقات", "وثائق",
    "تقارير", "سجلات", "مرصد",
)))  # fmt: skip


class Complement(NamedTuple):
    """The frame, the token where the zone of the subject ends, and the token where the content begins."""

    frame: Opening
    zone_end: int
    start: int


def is_showing(key: str) -> bool:
    """الدراسة, بيانات, النتائج."""
    bare = key.removeprefix(AL)
    return listed_stem(key, lexicon().document_nouns) is not None or listed_stem(bare, SHOWING) is not None


def ends_phrase(context: Context, index: int) -> bool:
    """Behind a word with the article, or a name, an indefinite noun belongs to no phrase that is open."""
    return carries_article(context.keys[index]) or index + 1 in context.mention_ends


def directly_after(context: Context, index: int, limit: int) -> Complement | None:
    """قوله إن, تأكيدها أن, سؤاله: the complement of a verbal noun follows it directly."""
    if index >= limit:
        return None
    key = context.keys[index]
    if is_complementizer(context, index):
        return Complement("that", index, index + 1 if key in WITHOUT_PRONOUN else index)
    if key == ":" or index in context.quotation_at:
        return Complement("colon", index, index + 1)
    return None


def judged(context: Context, index: int) -> bool:
    """What is said of ذلك follows it: واصفا ذلك بأنه خطأ, معتبرا ذلك «خطأ»; not وأكد ذلك الوزير."""
    noun = index < len(context.keys) and context.words[index].pos == "NOUN"
    return noun or context.key(index) in AS_WHAT | MARKS


def is_complementizer(context: Context, index: int) -> bool:
    """أن and its forms; ألا is one, إلا is not, nor is the name آنا."""
    key = context.keys[index]
    if index in context.entities.actor_at:
        return False
    return key in COMPLEMENTIZERS or (key == LEST and context.document.tokens.spelling(index).startswith("أ"))
