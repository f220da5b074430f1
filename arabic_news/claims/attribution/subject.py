"""Subjects: who speaks, as the text has him. Which actor that is, `actors` says once the claims stand."""

from dataclasses import dataclass, field
from typing import NamedTuple

from arabic_news.entities.entities import ActorEntity, EntityMention, PlaceEntity
from arabic_news.models import ActorKind
from arabic_news.text.tokens import Range

__all__ = ["Description", "NewName", "Speaker", "Subject"]


class Description(NamedTuple):
    """Whom only these words describe: one man (أحد المحتجين) or a group (ناشطون)."""

    span: Range
    kind: ActorKind = "group"


class NewName(NamedTuple):
    """A body that only its quotation marks or a noun before it make known: the same wherever it is named."""

    words: tuple[str, ...]
    kind: ActorKind = "organization"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who may speak, and where he is mentioned; two are equal that are one, wherever mentioned."""

    who: ActorEntity | PlaceEntity | NewName | Description
    mention: EntityMention = field(compare=False)

    @property
    def end(self) -> int:
        """The token behind the mention."""
        return self.mention.span[1]

    @property
    def kind(self) -> ActorKind:
        """The kind of actor; a country that speaks is one, and a city that does stands for one."""
        if isinstance(self.who, ActorEntity):
            return self.who.kind
        if isinstance(self.who, PlaceEntity):
            return "country" if self.who.kind in ("country", "city") else "government"
        return self.who.kind

    @property
    def is_document(self) -> bool:
        """A statement, report or study; not the researchers whose it is."""
        return isinstance(self.who, ActorEntity) and self.who.is_document and self.mention.kind == "nominal"

    @property
    def is_study(self) -> bool:
        """A study, which speaks for itself where nobody is said to have made it."""
        return isinstance(self.who, ActorEntity) and self.who.speaks_for_itself

    @property
    def is_named_person(self) -> bool:
        """A person whom the article names."""
        return isinstance(self.who, ActorEntity) and self.who.kind == "person" and bool(self.who.names)

    @property
    def is_unnamed_person(self) -> bool:
        """A person of whom the article has only a description: المسؤول الصحي."""
        return isinstance(self.who, ActorEntity) and self.who.kind == "person" and not self.who.names


class Subject(NamedTuple):
    """Who says it: the speakers, the words beside the cue, and the medium that they came through."""

    speakers: tuple[Speaker, ...] = ()
    span: Range | None = None
    letters: int = 0  # proclitic letters of its first token that are not part of it
    via: Speaker | None = None

    @property
    def first(self) -> Speaker | None:
        """The first of the speakers, whom later verbs without a subject mean."""
        return self.speakers[0] if self.speakers else None

    @property
    def unsaid(self) -> "Subject":
        """The same speakers where no words beside the cue name them."""
        return Subject(self.speakers)
