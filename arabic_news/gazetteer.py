"""The gazetteer: the names, places, actors and cues that the library knows, and how users add theirs.

`Gazetteer.default()` is what the package ships; `extended` returns a new one with the user's entries on top. Entries
are literal text: no character in one is a pattern. Spelling noise and clitics are matched for them as for the rest.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from arabic_news.cues import CueTable, Frame, VerbCue, shipped_cues
from arabic_news.models import Act, ActorKind, PlaceKind
from arabic_news.name_index import ActorRecord, Names, PlaceRecord, Record, name_key, shipped_names

__all__ = ["ActorEntry", "CueEntry", "Gazetteer", "PlaceEntry"]


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class _NamedEntry(_Entry):
    name: str = Field(description="The usual Arabic name, as it stands alone.")
    aliases: tuple[str, ...] = Field((), description="Other names; spellings that fold alike need no entry.")

    @field_validator("name", "aliases")
    @classmethod
    def _has_letters(cls, value: str | tuple[str, ...]) -> str | tuple[str, ...]:
        for name in (value,) if isinstance(value, str) else value:
            if not any(map(str.isalnum, name_key(name))):
                raise ValueError(f"{name!r} holds no letter or digit")
        return value

    @property
    def names(self) -> tuple[str, ...]:
        """The name and its aliases."""
        return (self.name, *self.aliases)


class PlaceEntry(_NamedEntry):
    """A place that the user adds.

    >>> PlaceEntry(name="عين زارة", kind="region", country="LY", latitude=32.8, longitude=13.27).country
    'LY'
    """

    kind: PlaceKind = Field(description="What sort of place it is.")
    name_en: str | None = Field(None, description="English name.")
    country: str | None = Field(None, pattern="^[A-Z]{2}$", description="ISO 3166-1 alpha-2 code.")
    region: str | None = Field(None, description="Identifier of the governorate or province, such as `iso:LY-TB`.")
    latitude: float | None = Field(None, ge=-90, le=90, description="Degrees north.")
    longitude: float | None = Field(None, ge=-180, le=180, description="Degrees east.")
    population: int = Field(0, ge=0, description="Inhabitants: the larger of two places of one name is likelier.")
    ref: str | None = Field(None, description="The user's own identifier, carried into `Place.ref`.")

    @model_validator(mode="after")
    def _whole_coordinates(self) -> Self:
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError("latitude and longitude come together")
        return self


class ActorEntry(_NamedEntry):
    """An actor that the user adds.

    >>> ActorEntry(name="المرصد الليبي للشفافية", kind="organization", ref="mine:7").ref
    'mine:7'
    """

    kind: ActorKind = Field(description="What sort of actor it is.")
    country: str | None = Field(None, pattern="^[A-Z]{2}$", description="ISO 3166-1 alpha-2 code.")
    ref: str | None = Field(None, description="The user's own identifier, carried into `Actor.ref`.")


class CueEntry(_Entry):
    """A reporting verb that the user adds; its forms are generated.

    >>> CueEntry(lemma="همس", present="يهمس", act="say").frames
    ('that', 'quote')
    """

    lemma: str = Field(min_length=2, description="Past tense, third person masculine singular: قال.")
    present: str = Field(min_length=2, description="Present tense, third person masculine singular: يقول.")
    participle: str | None = Field(None, description="Active participle: قائل.")
    masdar: str | None = Field(None, description="Verbal noun: قول.")
    act: Act = Field(description="What speaking so does.")
    frames: tuple[Frame, ...] = Field(("that", "quote"), description="Complements that it takes, as in the cue table.")


@dataclass(frozen=True, eq=False)
class Gazetteer:
    """What the library knows by name. Make one with `default` and `extended`; it is immutable.

    >>> gazetteer = Gazetteer.default().extended(places=[PlaceEntry(name="عين زارة", kind="region", country="LY")])
    >>> [record.country for record in gazetteer.lookup("عين زاره")]
    ['LY']
    """

    places: tuple[PlaceEntry, ...] = ()
    actors: tuple[ActorEntry, ...] = ()
    cue_entries: tuple[CueEntry, ...] = field(default=())

    @classmethod
    def default(cls) -> "Gazetteer":
        """Return the gazetteer that the package ships."""
        return _default()

    def extended(
        self,
        *,
        places: Iterable[PlaceEntry] = (),
        actors: Iterable[ActorEntry] = (),
        cues: Iterable[CueEntry] = (),
    ) -> "Gazetteer":
        """Return a new gazetteer with these entries, which win over what this one holds under the same names.

        Raises:
            TypeError: an item is not an entry of the right kind.
        """
        return Gazetteer(
            (*self.places, *_checked(places, PlaceEntry, "places")),
            (*self.actors, *_checked(actors, ActorEntry, "actors")),
            (*self.cue_entries, *_checked(cues, CueEntry, "cues")),
        )

    @cached_property
    def layers(self) -> tuple[Names, ...]:
        """The name indexes, the user's first: a name found in one is not looked up in the next."""
        if not (self.places or self.actors):
            return (shipped_names(),)
        own = Names()
        for place in self.places:
            record = PlaceRecord(
                place.ref, place.name, place.name_en, place.kind, place.country, place.region, place.latitude,
                place.longitude, place.population,
            )  # fmt: skip
            own.add(_keys(place), record, place.country)
        for actor in self.actors:
            for key in _keys(actor):
                own.exact.add(key, ActorRecord(actor.ref, actor.name, actor.kind, actor.country))
        return own, shipped_names()

    @cached_property
    def cues(self) -> CueTable:
        """The reporting expressions, the user's first."""
        if not self.cue_entries:
            return shipped_cues()
        own = [
            VerbCue(entry.lemma, entry.present, entry.participle or "", entry.masdar or "", entry.act, entry.frames)
            for entry in self.cue_entries
        ]
        return shipped_cues().extended(own)

    def __reduce__(self) -> tuple[object, ...]:
        # Worker processes load the shipped tables themselves; only the user's entries travel.
        return Gazetteer, (self.places, self.actors, self.cue_entries)

    def lookup(self, name: str) -> Sequence[Record]:
        """Return the records of a name, in any spelling that folds alike; empty when there are none."""
        key = name_key(name)
        return next((records for layer in self.layers if (records := layer.exact.records(key))), ())


_T = TypeVar("_T")


def _checked(items: Iterable[_T], kind: type[_T], argument: str) -> Iterator[_T]:
    for item in items:
        if not isinstance(item, kind):
            raise TypeError(f"{argument} takes {kind.__name__} items, not {type(item).__name__}")
        yield item


def _keys(entry: _NamedEntry) -> Iterator[str]:
    """The folded names of an entry, each once."""
    return iter(dict.fromkeys(map(name_key, entry.names)))


@lru_cache(maxsize=1)
def _default() -> Gazetteer:
    return Gazetteer()
