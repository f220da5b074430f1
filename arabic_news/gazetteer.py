"""The gazetteer: the names, places, actors and cues that the library knows, and how users add theirs.

`Gazetteer.default()` is what the package ships; `extended` returns a new one with the user's entries on top. Entries
are literal text: no character in one is a pattern. Spelling noise and clitics are matched for them as for the rest.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from arabic_news.cues import CueTable, Frame, VerbCue, shipped_cues
from arabic_news.data import tables
from arabic_news.models import Act, ActorKind, PlaceKind
from arabic_news.text.folding import fold
from arabic_news.text.tokens import tokenize

__all__ = [
    "ACTOR_TABLES",
    "PLACE_TABLES",
    "ActorEntry",
    "ActorRecord",
    "CueEntry",
    "Gazetteer",
    "NameIndex",
    "PlaceEntry",
    "PlaceRecord",
]


class PlaceRecord(NamedTuple):
    """A place that the gazetteer knows."""

    ref: str | None
    name: str
    name_en: str | None
    kind: PlaceKind
    country: str | None
    latitude: float | None
    longitude: float | None
    population: int
    cautious: bool


class ActorRecord(NamedTuple):
    """An actor that the gazetteer knows."""

    ref: str | None
    name: str
    kind: ActorKind
    country: str | None


Record = PlaceRecord | ActorRecord


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class _NamedEntry(_Entry):
    name: str = Field(description="The usual Arabic name, as it stands alone.")
    aliases: tuple[str, ...] = Field((), description="Other names; spellings that fold alike need no entry.")

    @field_validator("name", "aliases")
    @classmethod
    def _has_letters(cls, value: str | tuple[str, ...]) -> str | tuple[str, ...]:
        for name in (value,) if isinstance(value, str) else value:
            if not any(map(str.isalnum, _key(name))):
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


class NameIndex:
    """Names by folded key, with the lengths (in tokens) of the names that begin with each first token."""

    def __init__(self) -> None:
        self.records: dict[str, list[Record]] = {}
        self.lengths: dict[str, tuple[int, ...]] = {}

    def add(self, key: str, record: Record) -> None:
        """Add one name, already folded, of a record."""
        known = self.records.get(key)
        if known is not None:
            known.append(record)
            return
        self.records[key] = [record]
        head = key.partition(" ")[0]
        length = key.count(" ") + 1
        lengths = self.lengths.get(head)
        if lengths is None:
            self.lengths[head] = (length,)
        elif length not in lengths:
            self.lengths[head] = tuple(sorted((*lengths, length), reverse=True))


def _key(name: str) -> str:
    """The keys of a name's tokens, joined with spaces."""
    return " ".join(tokenize(name).keys)


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
    def layers(self) -> tuple[NameIndex, ...]:
        """The name indexes, the user's first: a name found in one is not looked up in the next."""
        shipped = _shipped_names()
        own = NameIndex()
        for entry in self.places:
            record = PlaceRecord(
                entry.ref, entry.name, entry.name_en, entry.kind, entry.country, entry.latitude, entry.longitude,
                entry.population, cautious=False,
            )  # fmt: skip
            _add_all(own, entry.names, record)
        for actor in self.actors:
            _add_all(own, actor.names, ActorRecord(actor.ref, actor.name, actor.kind, actor.country))
        return (own, shipped) if own.records else (shipped,)

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
        key = _key(name)
        for layer in self.layers:
            if key in layer.records:
                return tuple(layer.records[key])
        return ()


_T = TypeVar("_T")


def _checked(items: Iterable[_T], kind: type[_T], argument: str) -> Iterator[_T]:
    for item in items:
        if not isinstance(item, kind):
            raise TypeError(f"{argument} takes {kind.__name__} items, not {type(item).__name__}")
        yield item


def _add_all(index: NameIndex, names: Iterable[str], record: Record) -> None:
    for key in dict.fromkeys(map(_key, names)):
        index.add(key, record)


@lru_cache(maxsize=1)
def _default() -> Gazetteer:
    return Gazetteer()


PLACE_TABLES = ("countries", "geonames", "regions", "waters", "facilities", "towns", "others")
ACTOR_TABLES = ("persons", "governments", "organizations", "armed_groups", "media")


@lru_cache(maxsize=1)
def _shipped_names() -> NameIndex:
    """The shipped tables, folded whole and indexed, once a process."""
    index = NameIndex()
    for table in PLACE_TABLES:
        for row, folded_names in _table_rows(f"places/{table}.tsv"):
            ref, names, name_en, kind, country, latitude, longitude, population, caution = row
            record = PlaceRecord(
                ref, names.partition("|")[0], name_en or None, kind, country or None,  # type: ignore[arg-type]
                float(latitude) if latitude else None, float(longitude) if longitude else None,
                int(population or 0), caution == "1",
            )  # fmt: skip
            for key in folded_names:
                index.add(key, record)
    for table in ACTOR_TABLES:
        for row, folded_names in _table_rows(f"actors/{table}.tsv"):
            ref, names, kind, country = row
            actor = ActorRecord(ref, names.partition("|")[0], kind, country or None)  # type: ignore[arg-type]
            for key in folded_names:
                index.add(key, actor)
    return index


def _table_rows(path: str) -> Iterator[tuple[list[str], list[str]]]:
    """The rows of a table after its header, each with the folded keys of its names (second column)."""
    text = tables.read(path)
    lines, folded_lines = text.splitlines()[1:], fold(text).splitlines()[1:]
    for line, folded in zip(lines, folded_lines, strict=True):
        names = folded.split("\t", 2)[1].split("|")
        yield line.split("\t"), [name if name.replace(" ", "").isalpha() else _key(name) for name in names]
