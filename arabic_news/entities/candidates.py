"""What the finders of names hand on, before overlaps are resolved and mentions are grouped."""

from enum import IntEnum
from operator import attrgetter
from typing import NamedTuple

from arabic_news.models import ActorKind, PlaceKind
from arabic_news.name_index import ActorRecord, PlaceRecord
from arabic_news.text.tokens import Range

__all__ = ["Candidate", "Rank", "select"]


class Rank(IntEnum):
    """What a candidate rests on, the surest first: it wins when two claim stretches of equal length."""

    CERTAIN = 0  # a listed actor; a medium or an abbreviation that marks or its neighbour show to be one
    LISTED_PLACE = 1
    HEAD_NOUN = 2  # the name begins with one: وزارة, مطار
    SURROUNDINGS = 3  # a name of a person, behind a classifier, or like one elsewhere in the article
    LAST_RESORT = 4  # an unknown word behind a place noun; a word of the dateline that may be a paper


class Candidate(NamedTuple):
    """A token range that may be a mention; `letters` proclitic letters of its first token are not part of it.

    A `doubtful` place needs evidence elsewhere in the article (`evidence.py`). `alias_of` is the span of the full name
    that an abbreviation stands behind.
    """

    span: Range
    letters: int
    kind: PlaceKind | ActorKind
    is_place: bool
    rank: Rank
    places: tuple[PlaceRecord, ...] = ()
    actor: ActorRecord | None = None
    doubtful: bool = False
    alias_of: Range | None = None

    @property
    def length(self) -> int:
        """Tokens covered."""
        return self.span[1] - self.span[0]


def select(candidates: list[Candidate]) -> list[Candidate]:
    """Return the candidates that stand when the longest wins each overlap, in text order.

    A name inside a longer name is no mention (GUIDELINES: ليبيا in فجر ليبيا).
    """
    taken: set[int] = set()
    kept: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda c: (-c.length, c.rank, c.span)):
        tokens = range(*candidate.span)
        if taken.isdisjoint(tokens):
            taken.update(tokens)
            kept.append(candidate)
    return sorted(kept, key=attrgetter("span"))
