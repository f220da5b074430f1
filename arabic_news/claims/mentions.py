"""Mentions: who is named at a token, where his phrase opens, and whether a preposition governs it."""

from functools import lru_cache
from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.attribution.subject import Speaker
from arabic_news.claims.context import Context
from arabic_news.entities.entities import EntityMention
from arabic_news.entities.organizations import is_classifier
from arabic_news.entities.phrases import OWNERS, is_definite
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.folding import fold
from arabic_news.text.particles import MIN, WA
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range

__all__ = [
    "QUANTIFIERS",
    "holds_classifier",
    "is_governed",
    "is_quantifier",
    "mention_at",
    "opening_of",
    "phrase_opening",
    "some_before",
]

QUANTIFIERS: Final = frozenset(map(fold, (
    "كل", "بعض", "البعض", "عدد", "عددا", "العديد", "أحد", "إحدى", "عدة", "جميع", "معظم", "أغلب", "كثير", "الكثير",
    "عشرات", "مئات", "آلاف", "نسبة", "نفس",
)))  # fmt: skip
SOME: Final = frozenset({("البعض",), ("والبعض",), ("البعض", "الاخر"), ("والبعض", "الاخر")})
GOVERNING: Final = frozenset(map(fold, (
    "في", "من", "مع", "عن", "على", "عبر", "إلى", "لدى", "بعد", "قبل", "خلال", "عقب", "أثناء", "بشأن", "حول", "باسم",
    "بين", "ضد", "عند", "نحو",
    # nouns that work as one
    "بحضور", "حضور", "غياب", "بمشاركة", "برعاية", "برفقة", "بجانب",
    "أمام", "إثر", "منذ", "تجاه", "إزاء", "بحق", "وراء", "دون", "رغم", "بخصوص", "بسبب", "بفضل", "بموجب", "بمناسبة",
    "حسب", "بحسب", "وفق",
)))  # fmt: skip
LIKE_VERBS: Final = frozenset({"وبين", "وعبر"})  # at the head of a sentence: the Minister made clear, expressed
ACTING_AS: Final = fold("بأعمال")
SHORTEST_GOVERNED: Final = 4  # letters of a noun behind a glued preposition
LONGEST_CONSTRUCT: Final = 4  # tokens from a preposition to the owner of what it governs


def mention_at(context: Context, index: int, first: int = -1) -> Speaker | None:
    """The actor or country mentioned at a token; right behind the cue (`first`) a city stands for who governs it."""
    entities = context.entities
    actor = entities.actor_at.get(index)
    if actor is not None:
        return Speaker(*actor)
    place = entities.place_at.get(index)
    if place is None or not (place.entity.kind == "country" or (index == first and place.entity.kind == "city")):
        return None
    country = context.country_of(place[0])
    return Speaker(*place) if country is place[0] else Speaker(country, place[1]._replace(kind="nominal"))


def some_before(context: Context, cue: int) -> Range | None:
    """والبعض الآخر يتوقع: some people, right before their verb; not وجعل البعض يقول."""
    spans = ((cue - length, cue) for length in (1, 2) if cue >= length)
    span = next((span for span in spans if tuple(context.keys[slice(*span)]) in SOME), None)
    opens = span is not None and (span[0] == 0 or context.words[span[0] - 1].pos not in ("VERB", "AUX"))
    return span if opens else None


def opening_of(context: Context, index: int) -> int:
    """Where the phrase of a mention begins: at the classifier of قناة «الغد»."""
    marked = index - 1 if index and context.keys[index - 1] in MARKS else index
    return marked - 1 if marked and holds_classifier(context.keys[marked - 1]) else marked


@lru_cache(maxsize=1 << 12)
def holds_classifier(key: str) -> bool:
    """Whether a word is a classifier of names, perhaps with clitics: صحيفة, لقناة."""
    return any(is_classifier(stem.key) for stem in nominal_stems(key))


def is_governed(context: Context, mention: EntityMention, behind: int = -1) -> bool:
    """A preposition, free or glued, stands before the mention or its titles, or a noun whose object it is.

    The token right before `behind` is a cue, and no preposition (وقد عبر الوزير).
    """
    first, letters = phrase_opening(context, mention)
    if context.keys[first][:letters].strip("وف"):
        return True
    first = _opening_of_body(context, first)
    first -= first > 0 and context.keys[first - 1] in MARKS  # في «أهل السنة»
    if first == behind or (first > 1 and is_quantifier(context, first - 1)):
        return False  # كل من بريطانيا, عدد من الأهالي
    if context.key(first - 1) == ACTING_AS and first < mention.span[0]:
        return False  # القائم بأعمال مدير المستشفى كريم العلوي
    return first > 0 and (_governs(context, first - 1, behind) or _takes_object(context, first - 1, behind))


def _opening_of_body(context: Context, first: int) -> int:
    """Where a body opens whose name holds a person: إدارة in إدارة الرئيس كريم; `first` where none does."""
    for at in range(first - 1, max(-1, first - LONGEST_CONSTRUCT), -1):
        found = context.entities.actor_at.get(at)
        if found is not None:
            return at if found.end > first else first
    return first


def phrase_opening(context: Context, mention: EntityMention) -> tuple[int, int]:
    """The first token of a mention with its titles or classifier, and the letters of it that are proclitics."""
    first, letters = mention.span[0], mention.letters
    while (title := context.titles.get(first)) is not None:
        first, letters = title.span[0], title.letters
    return opening_of(context, first), letters


def _governs(context: Context, index: int, behind: int) -> bool:
    """A preposition, or a noun with its owner behind one: بخصوص سلاح الحزب, لإسقاط حكومة الرئيس."""
    for at in range(index, max(behind - 1, index - LONGEST_CONSTRUCT, -1), -1):
        key = context.keys[at]
        if key in GOVERNING or (key.removeprefix(WA) in GOVERNING and key not in LIKE_VERBS):
            return True
        if context.words[at].pos != "NOUN" or is_definite(key) or _is_owned(context, at) or _is_mentioned(context, at):
            return False
        if _carries_preposition(key):
            return True
    return False


@lru_cache(maxsize=1 << 12)
def _carries_preposition(key: str) -> bool:
    """بتكريم, لإسقاط: a known noun with ب or ل; not لجنة, which is no جنة."""
    common = lexicon().common_words
    return any(
        stem.key in common and len(stem.key) >= SHORTEST_GOVERNED and key[: stem.letters].strip("وف") in ("ب", "ل")
        for stem in nominal_stems(key)
    )


def _is_owned(context: Context, index: int) -> bool:
    """لقائه, بدوره: with a pronoun."""
    return context.document.tokens.spelling(index).endswith(OWNERS)


def _is_mentioned(context: Context, index: int) -> bool:
    return index in context.entities.actor_at or index in context.entities.place_at


def _takes_object(context: Context, index: int, behind: int) -> bool:
    """بعد لقائه كريم, منذ توليه الوزارة: a verbal noun with its subject, behind a preposition."""
    owned = context.words[index].pos == "NOUN" and _is_owned(context, index)
    return owned and index > max(behind, 0) and context.keys[index - 1] in GOVERNING


def is_quantifier(context: Context, index: int) -> bool:
    """كل, بعض, and the من of كل من."""
    key = context.keys[index]
    return key in QUANTIFIERS or (key == MIN and context.key(index - 1) in QUANTIFIERS)
