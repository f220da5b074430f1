"""The gazetteer: the names, places, actors and cues that the library knows, and how users add theirs.

`Gazetteer.default()` is what the package ships; `extended` returns a new one with the user's entries on top. Entries
are literal text: no character in one is a pattern. Spelling noise and clitics are matched for them as for the rest.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import isnan
from typing import Any, Final, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from arabic_news.cues import CueTable, Frame, VerbCue, shipped_cues
from arabic_news.data import tables
from arabic_news.models import Act, ActorKind, PlaceKind
from arabic_news.name_index import (
    ACTOR_TABLES,
    PLACE_TABLES,
    ActorRecord,
    Names,
    PlaceRecord,
    Record,
    name_key,
    shipped_keys,
    shipped_names,
)

__all__ = ["ActorEntry", "CueEntry", "Gazetteer", "PlaceEntry"]

LISTS: Final = ("aliases", "frames")  # fields that hold several values


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class _NamedEntry(_Entry):
    name: str = Field(description="The usual Arabic name, as it stands alone.")
    aliases: tuple[str, ...] = Field(default=(), description="Other names; spellings that fold alike need no entry.")

    @field_validator("name", "aliases")
    @classmethod
    def _has_letters(cls, value: str | tuple[str, ...]) -> str | tuple[str, ...]:
        for name in (value,) if isinstance(value, str) else value:
            _with_letters(name)
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
    name_en: str | None = Field(default=None, description="English name.")
    country: str | None = Field(default=None, pattern="^[A-Z]{2}$", description="ISO 3166-1 alpha-2 code.")
    region: str | None = Field(
        default=None, description="Identifier of the governorate or province, such as `iso:LY-TB`."
    )
    latitude: float | None = Field(default=None, ge=-90, le=90, description="Degrees north.")
    longitude: float | None = Field(default=None, ge=-180, le=180, description="Degrees east.")
    population: int = Field(
        default=0, ge=0, description="Inhabitants: the larger of two places of one name is likelier."
    )
    ref: str | None = Field(default=None, description="The user's own identifier, carried into `Place.ref`.")

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
    name_en: str | None = Field(default=None, description="English name, carried into `Actor.name_en`.")
    country: str | None = Field(default=None, pattern="^[A-Z]{2}$", description="ISO 3166-1 alpha-2 code.")
    ref: str | None = Field(default=None, description="The user's own identifier, carried into `Actor.ref`.")


class CueEntry(_Entry):
    """A reporting verb that the user adds; its forms are generated.

    >>> CueEntry(lemma="همس", present="يهمس", act="say").frames
    ('that', 'quote')
    """

    lemma: str = Field(min_length=2, description="Past tense, third person masculine singular: قال.")
    present: str = Field(min_length=2, description="Present tense, third person masculine singular: يقول.")
    participle: str | None = Field(default=None, description="Active participle: قائل.")
    masdar: str | None = Field(default=None, description="Verbal noun: قول.")
    act: Act = Field(description="What speaking so does.")
    frames: tuple[Frame, ...] = Field(
        default=("that", "quote"), description="Complements that it takes, as in the cue table."
    )

    @field_validator("lemma", "present", "participle", "masdar")
    @classmethod
    def _is_a_word(cls, value: str | None) -> str | None:
        if value is not None and (" " in name_key(value) or not name_key(value).isalpha()):
            raise ValueError(f"{value!r} is not one word")
        return value


@dataclass(frozen=True, eq=False, repr=False)
class Gazetteer:
    """What the library knows by name. Make one with `default`, `from_records` and `extended`; it is immutable.

    >>> gazetteer = Gazetteer.default().extended(places=[PlaceEntry(name="عين زارة", kind="region", country="LY")])
    >>> [record.country for record in gazetteer.lookup("عين زاره")]
    ['LY']
    """

    places: tuple[PlaceEntry, ...] = ()
    actors: tuple[ActorEntry, ...] = ()
    cue_entries: tuple[CueEntry, ...] = ()
    excluded: tuple[str, ...] = ()
    base: "Gazetteer | None" = None

    @classmethod
    def default(cls) -> "Gazetteer":
        """Return the gazetteer that the package ships."""
        return _default()

    @classmethod
    def from_records(
        cls,
        *,
        places: Iterable[Mapping[Any, Any]] = (),
        actors: Iterable[Mapping[Any, Any]] = (),
        cues: Iterable[Mapping[Any, Any]] = (),
    ) -> "Gazetteer":
        """Return the shipped gazetteer, extended by rows whose columns are the fields of the entries.

        The rows are dicts, such as `csv.DictReader`, `json.load`, `frame.to_dict("records")` of pandas and
        `table.to_pylist()` of Arrow give. A missing value is None, NaN or an empty string; several `aliases` or
        `frames` are a list, or one string with `|` between them.

        Raises:
            pydantic.ValidationError: rows are not valid; it names every bad field as `actors.3.kind`, rows from 0.

        >>> rows = [{"name": "مرصد المياه", "kind": "organization", "aliases": "مرصد الماء|المرصد المائي", "ref": ""}]
        >>> Gazetteer.from_records(actors=rows).actors[0].aliases
        ('مرصد الماء', 'المرصد المائي')
        """
        entries = _Rows(places=_filled(places), actors=_filled(actors), cues=_filled(cues))
        return cls.default().extended(places=entries.places, actors=entries.actors, cues=entries.cues)

    def extended(
        self,
        *,
        places: Iterable[PlaceEntry] = (),
        actors: Iterable[ActorEntry] = (),
        cues: Iterable[CueEntry] = (),
        exclude: Iterable[str] = (),
    ) -> "Gazetteer":
        """Return a new gazetteer with these entries, which win over what this one holds under the same names.

        An entry with the `ref` of a shipped record replaces it under all its names.

        Args:
            places: Places to add.
            actors: Actors to add.
            cues: Reporting verbs to add.
            exclude: Names, in any spelling that folds alike, that are left out of the places and actors, unless they
                are names of these entries; longer names that hold them stay.

        Raises:
            TypeError: an item is not an entry of the right kind, or an excluded name no str.
            ValueError: an excluded name holds no letter or digit.
        """
        return Gazetteer(
            tuple(_checked(places, PlaceEntry, "places")),
            tuple(_checked(actors, ActorEntry, "actors")),
            tuple(_checked(cues, CueEntry, "cues")),
            tuple(_checked_names(exclude)),
            self,
        )

    @cached_property
    def layers(self) -> tuple[Names, ...]:
        """The name indexes, the latest entries first and the shipped names last."""
        below = (shipped_names(),) if self.base is None else self.base.layers
        if not (self.places or self.actors):
            return below
        own = Names()
        replaced = shipped_keys({place.ref for place in self.places} | {actor.ref for actor in self.actors})
        for place in self.places:
            record = PlaceRecord(
                place.ref, place.name, place.name_en, place.kind, place.country, place.region, place.latitude,
                place.longitude, place.population,
            )  # fmt: skip
            own.add(_keys(place, replaced), record, place.country)
        for actor in self.actors:
            one = ActorRecord(actor.ref, actor.name, actor.kind, actor.country, actor.name_en)
            for key in _keys(actor, replaced):
                own.exact.add(key, one)
        return own, *below

    @cached_property
    def silenced(self) -> frozenset[str]:
        """The folded names that are left out of the places and actors of an article."""
        silenced = frozenset() if self.base is None else self.base.silenced
        silenced |= frozenset(map(name_key, self.excluded))
        entries = (*self.places, *self.actors)
        return silenced.difference(*(map(name_key, entry.names) for entry in entries)) if silenced else silenced

    @cached_property
    def cues(self) -> CueTable:
        """The reporting expressions, the user's first."""
        below = shipped_cues() if self.base is None else self.base.cues
        own = [
            VerbCue(entry.lemma, entry.present, entry.participle or "", entry.masdar or "", entry.act, entry.frames)
            for entry in self.cue_entries
        ]
        return below.extended(own) if own else below

    def __repr__(self) -> str:
        return f"Gazetteer({', '.join(f'{what}={count:,}' for what, count in self._counts().items())})"

    def _counts(self) -> dict[str, int]:
        """How many entries it holds, those of the package among them."""
        below = _shipped_counts() if self.base is None else self.base._counts()
        own = {"places": self.places, "actors": self.actors, "cues": self.cue_entries, "excluded": self.excluded}
        return {what: below[what] + len(entries) for what, entries in own.items()}

    def __reduce__(self) -> tuple[object, ...]:
        # Worker processes load the shipped tables themselves; only the user's entries travel.
        return Gazetteer, (self.places, self.actors, self.cue_entries, self.excluded, self.base)

    def lookup(self, name: str) -> Sequence[Record]:
        """Return the records of a name, in any spelling that folds alike; empty when there are none."""
        key = name_key(name)
        if key in self.silenced:
            return ()
        return next((records for layer in self.layers if (records := layer.exact.records(key))), ())


@lru_cache(maxsize=1)
def _shipped_counts() -> dict[str, int]:
    cues = ("lexicon/cue_verbs.tsv", "lexicon/cue_phrases.tsv")
    places = sum(len(tables.rows(f"places/{table}.tsv")) for table in PLACE_TABLES)
    actors = sum(len(tables.rows(f"actors/{table}.tsv")) for table in ACTOR_TABLES)
    return {"places": places, "actors": actors, "cues": sum(len(tables.rows(path)) for path in cues), "excluded": 0}


class _Rows(BaseModel):
    model_config = ConfigDict(title="Gazetteer")

    places: tuple[PlaceEntry, ...]
    actors: tuple[ActorEntry, ...]
    cues: tuple[CueEntry, ...]


def _filled(rows: Iterable[Mapping[Any, Any]]) -> list[Any]:
    """The rows with the cells that hold something; what is no row is left for the check to name."""
    return [
        {field: _cell(field, value) for field, value in row.items() if not _missing(value)}
        if isinstance(row, Mapping)
        else row
        for row in rows
    ]


def _missing(value: Any) -> bool:
    return (
        value is None or (isinstance(value, str) and not value.strip()) or (isinstance(value, float) and isnan(value))
    )


def _cell(field: str, value: Any) -> Any:
    if field not in LISTS:
        return value
    return value.split("|") if isinstance(value, str) else tuple(value) if isinstance(value, Iterable) else value


_T = TypeVar("_T")


def _checked(items: Iterable[_T], kind: type[_T], argument: str) -> Iterator[_T]:
    for item in items:
        if not isinstance(item, kind):
            raise TypeError(f"{argument} takes {kind.__name__} items, not {type(item).__name__}")
        yield item


def _checked_names(names: Iterable[str]) -> Iterator[str]:
    if isinstance(names, str):
        raise TypeError("exclude takes a list of names, not one str")
    for name in _checked(names, str, "exclude"):
        yield _with_letters(name)


def _with_letters(name: str) -> str:
    if not any(map(str.isalnum, name_key(name))):
        raise ValueError(f"{name!r} holds no letter or digit")
    return name


def _keys(entry: PlaceEntry | ActorEntry, replaced: Mapping[str, list[str]]) -> Iterable[str]:
    """The folded names of an entry, each once, with those of the shipped record whose identifier it bears."""
    return dict.fromkeys([*map(name_key, entry.names), *(replaced.get(entry.ref, ()) if entry.ref else ())])


@lru_cache(maxsize=1)
def _default() -> Gazetteer:
    return Gazetteer()
