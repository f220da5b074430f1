"""What the entity stage hands on: places and actors with their mentions, as token ranges."""

from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar

from arabic_news.models import ActorKind, Direction, MentionKind, PlaceKind, PlacePrecision
from arabic_news.name_index import ActorRecord, PlaceRecord
from arabic_news.text.tokens import Range

__all__ = ["ActorEntity", "Entities", "EntityMention", "Mentioned", "PlaceEntity"]

E = TypeVar("E")


class EntityMention(NamedTuple):
    """One mention or role: its tokens, the proclitic letters of its first token that are not part of it, its kind."""

    span: Range
    letters: int
    kind: MentionKind


@dataclass(frozen=True, slots=True)
class PlaceLocation:
    """Where the text puts a place, seen from another."""

    direction: Direction | None
    distance_km: float | None
    anchor: "PlaceEntity"


@dataclass(slots=True, eq=False)
class PlaceEntity:
    """A place; the record of one that no gazetteer lists has no `ref`."""

    kind: PlaceKind
    record: PlaceRecord
    mentions: list[EntityMention]
    location: PlaceLocation | None = None
    precision: PlacePrecision | None = None


@dataclass(slots=True, eq=False)
class ActorEntity:
    """An actor."""

    kind: ActorKind
    record: ActorRecord | None
    mentions: list[EntityMention]
    names: list[tuple[str, ...]] = field(default_factory=list)  # the folded words of each named form
    roles: list[EntityMention] = field(default_factory=list)
    country: str | None = None
    is_document: bool = False
    speaks_for_itself: bool = False  # of a document: a study that nobody is said to have made
    acts: bool = False  # of a collective: it does something somewhere

    @property
    def named_properly(self) -> bool:
        """Whether a name, not only a description, stands for it."""
        return bool(self.names)

    @property
    def main_agent(self) -> bool:
        """Whether it is a collective that acts in what the article reports (الثوار)."""
        return self.kind == "group" and self.acts and not self.is_document


class Mentioned(NamedTuple, Generic[E]):
    """A place or actor where it is mentioned."""

    entity: E
    mention: EntityMention

    @property
    def end(self) -> int:
        """The token behind the mention."""
        return self.mention.span[1]

    @property
    def letters(self) -> int:
        """The proclitic letters of its first token."""
        return self.mention.letters


@dataclass(frozen=True, slots=True)
class Entities:
    """All places and actors; actors that only a description names matter when a claim has them as its source."""

    places: list[PlaceEntity]
    actors: list[ActorEntity]
    actor_at: dict[int, Mentioned[ActorEntity]]  # by first token of the mention
    place_at: dict[int, Mentioned[PlaceEntity]]
    role_at: dict[int, int]  # the end of the role or description that begins at a token
