"""Mentions: who is named at a token, where his phrase opens, and whether a preposition governs it."""

from functools import lru_cache
from typing import Final

from arabic_news.claims.attribution.subject import Speaker
from arabic_news.claims.context import Context
from arabic_news.entities.entities import EntityMention
from arabic_news.entities.organizations import is_classifier
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.folding import fold
from arabic_news.text.particles import MIN
from arabic_news.text.quotes import MARKS

__all__ = ["QUANTIFIERS", "holds_classifier", "is_governed", "is_quantifier", "mention_at", "opening_of"]

QUANTIFIERS: Final = frozenset(map(fold, (
    "كل", "بعض", "البعض", "عدد", "عددا", "العديد", "أحد", "إحدى", "عدة", "جميع", "معظم", "أغلب", "كثير", "الكثير",
    "عشرات", "مئات", "آلاف", "نسبة",
)))  # fmt: skip
GOVERNING: Final = frozenset(map(fold, (
    "في", "من", "مع", "عن", "على", "عبر", "إلى", "لدى", "بعد", "قبل", "خلال", "عقب", "أثناء", "بشأن", "حول", "باسم",
    "بين", "ضد", "عند", "نحو",
    # nouns that work as one
    "بحضور", "حضور", "غياب", "بمشاركة", "برعاية", "برفقة", "بجانب",
)))  # fmt: skip


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


def opening_of(context: Context, index: int) -> int:
    """Where the phrase of a mention begins: at the classifier of قناة «الغد»."""
    marked = index - 1 if index and context.keys[index - 1] in MARKS else index
    return marked - 1 if marked and holds_classifier(context.keys[marked - 1]) else marked


@lru_cache(maxsize=1 << 12)
def holds_classifier(key: str) -> bool:
    """Whether a word is a classifier of names, perhaps with clitics: صحيفة, لقناة."""
    return any(is_classifier(stem.key) for stem in nominal_stems(key))


def is_governed(context: Context, mention: EntityMention) -> bool:
    """A preposition, free or glued, stands before the mention."""
    if context.keys[mention.span[0]][: mention.letters].strip("وف"):
        return True
    index = opening_of(context, mention.span[0])
    if index > 1 and is_quantifier(context, index - 1):
        return False  # كل من بريطانيا, عدد من الأهالي
    return index > 0 and context.keys[index - 1] in GOVERNING


def is_quantifier(context: Context, index: int) -> bool:
    """كل, بعض, and the من of كل من."""
    key = context.keys[index]
    return key in QUANTIFIERS or (key == MIN and context.key(index - 1) in QUANTIFIERS)
