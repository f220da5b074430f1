"""What every rule of the claims stage sees: the document, its words and entities, and the speaker so far."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

import regex

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.attribution.subject import Speaker, Subject
from arabic_news.cues import CueTable, Reading
from arabic_news.entities.entities import ActorEntity, Entities, EntityMention, PlaceEntity
from arabic_news.entities.phrases import is_definite
from arabic_news.models import Act, Form
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.folding import fold
from arabic_news.text.particles import AL
from arabic_news.text.quotes import Quotation
from arabic_news.text.tokens import Range

if TYPE_CHECKING:
    from arabic_news.claims.attribution.case import PhraseCase

__all__ = ["ClaimMatch", "Context", "NoClaim"]


class NoClaim(NamedTuple):
    """A cue that reports nothing after all, and the reason."""

    cue: Range
    reason: str


@dataclass(slots=True)
class ClaimMatch:
    """A claim as token ranges."""

    cue: Range
    lemma: str
    act: Act
    content: list[Range]
    form: Form
    subject: Subject
    way: str  # that found the subject
    negated: bool
    pattern: str
    sentence: int
    frame: str  # of the complement, the phrase or the colon
    stop: str  # the reason for which the content ends where it ends
    venue: Range | None = None
    date: int | None = None  # the number of its date expression
    case: "PhraseCase | None" = None  # by which its source was decided; None for a colon


@dataclass(frozen=True)
class Context:
    """The input of every rule."""

    document: Document
    words: list[Word]
    entities: Entities
    date_at: dict[int, int]  # the end of the date expression that begins at a token
    cues: CueTable

    @cached_property
    def keys(self) -> list[str]:
        """The folded keys of the document's tokens."""
        return self.document.tokens.keys

    @cached_property
    def cue_readings(self) -> Sequence[tuple[Reading, ...]]:
        """The readings under which each token may begin a cue."""
        return self.cues.readings(self.document.tokens)

    def key(self, token: int) -> str:
        """The key of a token, or nothing before the first and behind the last."""
        return self.keys[token] if 0 <= token < len(self.keys) else ""

    @cached_property
    def date_numbers(self) -> dict[int, int]:
        """Which of the article's date expressions begins at a token."""
        return {first: number for number, first in enumerate(self.date_at)}

    @cached_property
    def office_ends(self) -> dict[int, ActorEntity]:
        """Who holds the office that ends right before a token."""
        return {role.span[1]: actor for actor in self.entities.actors for role in actor.roles}

    @cached_property
    def titles(self) -> dict[int, EntityMention]:
        """The offices and titles that end right before a token; of those within others, the longest."""
        roles = sorted((role for actor in self.entities.actors for role in actor.roles), reverse=True)
        return {role.span[1]: role for role in roles}

    @cached_property
    def closing_marks(self) -> dict[int, int]:
        """The opening mark of each closed quotation by its closing mark."""
        return {quotation.last: quotation.first for quotation in self.document.quotations if quotation.closed}

    @cached_property
    def quotation_at(self) -> dict[int, Quotation]:
        """The quotations by their opening token."""
        return {quotation.first: quotation for quotation in self.document.quotations}

    @cached_property
    def surnames(self) -> dict[str, ActorEntity]:
        """The people of the article by the last word of their full names."""
        full = [(name, actor) for actor in self.entities.actors if actor.kind == "person" for name in actor.names]
        return {name[-1]: actor for name, actor in reversed(full) if len(name) > 1}

    @cached_property
    def bodies(self) -> dict[str, ActorEntity | None]:
        """The named bodies by the definite first word of a longer name; None where several begin with it."""
        found: dict[str, ActorEntity | None] = {}
        for actor in self.entities.actors:
            for name in actor.names if actor.kind in BODIES else ():
                word = name[0] if is_definite(name[0]) else f"{AL}{name[0]}"
                if len(name) > 1:
                    found[word] = actor if found.get(word, actor) is actor else None
        return found

    def country_of(self, place: PlaceEntity) -> PlaceEntity:
        """The country of a city that speaks (طهران), where the article names it; else the place itself."""
        return self._countries.get(place.record.country or "", place)

    @cached_property
    def _countries(self) -> dict[str, PlaceEntity]:
        countries = [place for place in self.entities.places if place.kind == "country"]
        return {place.record.country: place for place in reversed(countries) if place.record.country}

    def named_before(self, token: int) -> Speaker | None:
        """The last person whom the text names before a token."""
        at = bisect_left(self._named, (token, 0), key=lambda named: named.mention.span) - 1
        return self._named[at] if at >= 0 else None

    def only_named_before(self, token: int) -> Speaker | None:
        """The person whom alone the text names before a token."""
        first, second = self._first_two
        return first if first and first.end <= token and (second is None or second.end > token) else None

    @cached_property
    def _first_two(self) -> tuple[Speaker | None, Speaker | None]:
        """The people whom the text below its dateline names first."""
        head = self.document.layout.dateline[1] if self.document.layout.dateline else 0
        first = next((it for it in self._named if it.mention.span[0] >= head), None)
        return first, next((it for it in self._named if first and it.end > first.end and it != first), None)

    @cached_property
    def _named(self) -> list[Speaker]:
        mentioned = (Speaker(*found) for found in self.entities.actor_at.values())
        return sorted((it for it in mentioned if it.is_named_person), key=lambda it: it.mention.span)

    def mentioned(self, first: int, end: int) -> list[int]:
        """The tokens from `first` up to `end` at which an actor or place is mentioned."""
        return self._mentioned[bisect_left(self._mentioned, first) : bisect_left(self._mentioned, end)]

    @cached_property
    def _mentioned(self) -> list[int]:
        return sorted(self.entities.actor_at.keys() | self.entities.place_at.keys())

    @cached_property
    def role_ends(self) -> set[int]:
        """The tokens right behind an office or description."""
        return set(self.entities.role_at.values())

    def paragraph_end(self, token: int) -> int:
        """The end of the block of text that holds a token."""
        at = bisect_right(self._block_starts, token) - 1
        return self.document.layout.blocks[at][1] if at >= 0 else token

    def opens_paragraph(self, token: int) -> bool:
        """The token is the first of a body paragraph that others stand beside: no headline, no lone line."""
        return token in self._paragraph_starts

    def opens_block(self, token: int) -> bool:
        """The token is the first of a line or of a paragraph."""
        at = bisect_left(self._block_starts, token)
        return at < len(self._block_starts) and self._block_starts[at] == token

    @cached_property
    def _block_starts(self) -> list[int]:
        return [first for first, _ in self.document.layout.blocks]

    @cached_property
    def _paragraph_starts(self) -> set[int]:
        return {first for first, _ in self.document.layout.paragraphs}

    @cached_property
    def mention_ends(self) -> dict[int, ActorEntity | PlaceEntity]:
        """Who is mentioned right before a token: an actor or place."""
        places = {mention.span[1]: place for place, mention in self.entities.place_at.values()}
        return places | {mention.span[1]: actor for actor, mention in self.entities.actor_at.values()}

    @cached_property
    def quoted(self) -> set[int]:
        """Tokens inside closed quotations long enough to be speech."""
        return self._inside(closed=True)

    @cached_property
    def loosely_quoted(self) -> set[int]:
        """Tokens behind an opening mark that never closed, up to the end of the sentence."""
        return self._inside(closed=False)

    @cached_property
    def fragments(self) -> set[int]:
        """Tokens inside quotations that are speech: not the quoted name of an actor, place or thing."""
        inside: set[int] = set()
        for quotation in self.document.quotations:
            first, end = quotation.inner
            if not self._is_quoted_name(first, end):
                inside.update(range(first, end))
        return inside

    def _is_quoted_name(self, first: int, end: int) -> bool:
        """«رويترز», منظومة «باتريوت», فيلمها «جازبا», "BioSole"; some tokens inside quotation marks."""
        if any(word.pos in NOT_IN_NAMES for word in self.words[first:end]):
            return False
        if self._is_named(first) or self._ends_name(first, end):
            return end - first <= LONGEST_NAME
        short = end - first <= LONGEST_TITLE
        return short and (bears_name(self.key(first - 2)) or not any(map(ARABIC_LETTER.search, self.keys[first:end])))

    def _ends_name(self, first: int, end: int) -> bool:
        """حزب «النور»: the quotation ends the name of a body that begins before it."""
        before = (self.entities.actor_at.get(at) for at in range(max(0, first - LONGEST_HEAD), first - 1))
        return any(found is not None and found.end >= end for found in before)

    def _is_named(self, token: int) -> bool:
        """A place or an actor with a name is mentioned there; not a group: «الإرهابيين»."""
        actor = self.entities.actor_at.get(token)
        return token in self.entities.place_at or (actor is not None and bool(actor.entity.names))

    def _inside(self, *, closed: bool) -> set[int]:
        inside: set[int] = set()
        for quotation in self.document.quotations:
            first, end = quotation.inner
            if quotation.closed == closed and end - first >= SHORTEST_SPEECH:
                inside.update(range(first, end))
        return inside


def bears_name(key: str) -> bool:
    """A noun behind which a name stands in quotation marks: منظومة, السفينة, فيلمها, لحركة, مطار; not الحركة."""
    known = lexicon()
    stems = {stem.key for stem in nominal_stems(key)}
    bodies = {stem for stem in stems if stem in known.place_nouns or stem in known.organization_heads}
    return not stems.isdisjoint(known.titled_nouns) or any(not is_definite(stem) for stem in bodies)


BODIES: Final = ("government", "organization", "armed_group")  # kinds whose names a noun may head
RELATIVE_PRONOUNS: Final = ("الذي", "التي", "الذين", "اللذان", "اللتان", "اللذين", "اللتين", "اللواتي")
RELATIVES: Final = frozenset(fold(f"{joined}{word}") for word in RELATIVE_PRONOUNS for joined in ("", "و"))  # والذي
HAS: Final = "قد"  # before the verb of كان قد قال
LONGEST_NAME: Final = 6  # tokens within quotation marks
NOT_IN_NAMES: Final = frozenset({"VERB", "AUX", "PART"})
LONGEST_TITLE: Final = 4  # tokens of the name of a thing
ARABIC_LETTER: Final = regex.compile(r"\p{Arabic}")
LONGEST_HEAD: Final = 6  # tokens of a name before its quoted part
SHORTEST_SPEECH: Final = 4  # tokens; a shorter quotation is a name or a scare quote
