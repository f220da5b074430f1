"""Venues: the occasion, medium or channel of an utterance: في مؤتمر صحفي, لصحيفة س, عبر صفحته على «تويتر»."""

from typing import Final, NamedTuple

from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.attribution.subject import Speaker
from arabic_news.claims.context import Context
from arabic_news.claims.mentions import holds_classifier
from arabic_news.entities.organizations import is_classifier
from arabic_news.entities.phrases import OWNERS, adjectives_end, is_definite
from arabic_news.text.folding import fold
from arabic_news.text.particles import ABRA, LI
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range

__all__ = ["may_open_venue", "medium_addressed_at", "medium_at", "venue_at", "venue_noun_end"]

VENUE_PREPOSITIONS: Final = frozenset(map(fold, ("في", "خلال", "ضمن", "أثناء", "عبر", "على", "عقب", "لدى")))
LINKS: Final = frozenset(map(fold, ("مع", "على", "في", "إلى", "عبر", "ل")))
GLUED_LINKS: Final = frozenset({"ل", "ب"})
# What describes a statement besides words in ي (صحفي, تلفزيونية): a statement of his, recorded, short.
DESCRIBING: Final = frozenset(map(fold, (
    "له", "لها", "لهم", "سابق", "سابقة", "لاحق", "لاحقة", "متلفز", "متلفزة", "مكتوب", "مكتوبة", "مقتضب", "مقتضبة",
    "مشترك", "مشتركة", "مسجل", "مسجلة", "مصور", "مصورة", "خاص", "خاصة", "مطول", "مطولة", "المشترك", "المشتركة",
)))  # fmt: skip


def venue_at(context: Context, index: int, limit: int) -> Range | None:
    """The venue that opens at a token with its preposition, free or glued, and ends at `limit` at the latest."""
    if index + 1 >= limit or not may_open_venue(context.keys[index]):
        return None
    key = context.keys[index].removeprefix("و")
    end: int | None = None
    if key in VENUE_PREPOSITIONS and lexicon().venue_nouns.get(context.keys[index + 1]) != "time":
        end = venue_noun_end(context, index + 1, limit)
        if end is None and key == ABRA:
            end = _medium_end(context, index + 1)
    elif key not in VENUE_PREPOSITIONS:
        end = _described_end(context, index, limit)
    return (index, end) if end is not None and end <= limit else None


def may_open_venue(key: str) -> bool:
    """Whether a word is a preposition of venues, or a statement with its ب (ببيان)."""
    key = key.removeprefix("و")
    return key in VENUE_PREPOSITIONS or (key.startswith("ب") and lexicon().venue_nouns.get(key[1:]) == "statement")


def medium_addressed_at(context: Context, index: int, limit: int) -> Range | None:
    """The medium spoken to, whose ل stands at a token: لرويترز, لقناة س, ل«س»."""
    key, mention = context.keys[index], context.entities.actor_at.get(index)
    glued = mention is not None and LI in key[: mention.letters]
    if not glued and key != LI and not (key.startswith(LI) and is_classifier(key[1:])):
        return None
    end = _medium_end(context, index)
    return (index, end) if end is not None and end <= limit else None


def venue_noun_end(context: Context, index: int, limit: int) -> int | None:
    """The end of مؤتمر صحفي, بيان لها, صفحته على «تويتر» that opens at a token; None where another noun stands."""
    if index >= limit or context.keys[index] not in lexicon().venue_nouns:
        return None
    return _described_end(context, index, limit)


def _described_end(context: Context, noun: int, limit: int) -> int:
    """Behind what belongs to the noun: what it is of, its adjectives, and the medium."""
    key, index = context.keys[noun], noun + 1
    if lexicon().venue_nouns.get(key) == "part" and index < limit and context.words[index].pos == "NOUN":
        return adjectives_end(context.document.tokens, context.words, index, limit)  # ختام الاجتماع الوزاري
    definite = is_definite(key) or context.document.tokens.spelling(noun).endswith(OWNERS)
    while index < limit and _describes(context, index, definite=definite):
        index += 1
    if not definite and lexicon().venue_nouns.get(key) == "channel":
        index = _owner_end(context, index, limit)
    if index >= limit:
        return index
    if context.keys[index] in LINKS:
        return _medium_end(context, index + 1) or _channel_end(context, index + 1, limit) or index
    return (_medium_end(context, index) or index) if context.keys[index][0] in GLUED_LINKS else index


def _describes(context: Context, index: int, *, definite: bool) -> bool:
    key = context.keys[index]
    if index in context.entities.actor_at:
        return False
    relational = key.endswith(("ي", "يه")) and is_definite(key) == definite and context.words[index].pos == "NOUN"
    return key in DESCRIBING or relational


def _owner_end(context: Context, index: int, limit: int) -> int:
    """صفحة الوزارة على فيسبوك, حساب أحمد محمود: whose channel it is."""
    owner = context.entities.actor_at.get(index)
    if owner is not None and not owner.letters:
        return owner.end
    named = index < limit and is_definite(context.keys[index]) and context.words[index].pos == "NOUN"
    return adjectives_end(context.document.tokens, context.words, index, limit) if named else index


def _channel_end(context: Context, index: int, limit: int) -> int | None:
    """في بيان على موقعها: the channel of a statement."""
    channel = index < limit and lexicon().venue_nouns.get(context.keys[index]) == "channel"
    return _described_end(context, index, limit) if channel else None


class Medium(NamedTuple):
    """A medium, and the token behind its name and closing mark."""

    speaker: Speaker
    end: int


def medium_at(context: Context, index: int) -> Medium | None:
    """The medium that opens at a token with its classifier and quotation marks: لصحيفة «س», تويتر."""
    name = index
    while name < len(context.keys) and name <= index + 2 and _introduces(context.keys[name]):
        name += 1
    mention = context.entities.actor_at.get(name)
    if mention is None or mention.entity.kind != "media":
        return None
    end = mention.end
    return Medium(Speaker(*mention), end + (context.closing_marks.get(end) == name - 1))


def _medium_end(context: Context, index: int) -> int | None:
    medium = medium_at(context, index)
    return medium and medium.end


def _introduces(key: str) -> bool:
    return key in MARKS or key == LI or holds_classifier(key)
