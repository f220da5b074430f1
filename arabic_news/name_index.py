"""The names that the library knows, by folded key, and the records that they stand for.

Rows of the shipped tables stay lines of text until an article holds one of their names: most never do.
"""

import re
from collections.abc import Iterable, Iterator, Set
from functools import lru_cache
from sys import intern
from typing import Final, NamedTuple

from arabic_news.data import tables
from arabic_news.models import ActorKind, PlaceKind
from arabic_news.text.folding import BARE_LETTERS, fold
from arabic_news.text.tokens import keys_of

__all__ = [
    "ACTOR_TABLES",
    "ARAB_COUNTRIES",
    "PLACE_TABLES",
    "ActorRecord",
    "NameIndex",
    "Names",
    "PlaceRecord",
    "Record",
    "name_key",
    "respell",
    "respell_head",
    "shipped_keys",
    "shipped_names",
    "shipped_places",
]

PLACE_TABLES: Final = ("countries", "governorates", "geonames", "regions", "waters", "facilities", "towns", "others")
ACTOR_TABLES: Final = ("persons", "governments", "organizations", "armed_groups", "media")
# The Arab countries and their neighbours, whose towns have Arabic names.
ARAB_COUNTRIES: Final = frozenset(
    "AE BH DJ DZ EG EH IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SS SY TN YE".split()  # noqa: SIM905
)
RUN_TOGETHER: Final = re.compile(r"(?<=ة) (?=ال)")
PLACE_CELLS: Final = 8  # of a place table, behind the identifier and the names; actor tables have fewer
SHORTEST_RESPELT: Final = 5  # letters without the article: the shorter meet ordinary words


class PlaceRecord(NamedTuple):
    """A place that the gazetteer knows."""

    ref: str | None
    name: str
    name_en: str | None
    kind: PlaceKind
    country: str | None = None
    region: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    population: int = 0
    cautious: bool = False


class ActorRecord(NamedTuple):
    """An actor that the gazetteer knows."""

    ref: str | None
    name: str
    kind: ActorKind
    country: str | None
    name_en: str | None = None


Record = PlaceRecord | ActorRecord


class NameIndex:
    """Names by folded key; by their first tokens the lengths (in tokens) of the names, and their second tokens."""

    def __init__(self) -> None:
        self.lengths: dict[str, tuple[int, ...]] = {}
        self.seconds: dict[str, set[str]] = {}
        self._rows: dict[str, tuple[Record | str, ...]] = {}
        self._records: dict[str, tuple[Record, ...]] = {}

    def add(self, key: str, row: Record | str) -> None:
        """Add one name, already folded, of a record or of a line of a shipped table."""
        known = self._rows.get(key)
        if known is not None:
            self._rows[key] = (*known, row)
            return
        self._rows[key] = (row,)
        head, *rest = key.split(" ")
        if rest:
            self.seconds.setdefault(head, set()).add(intern(rest[0]))
        lengths = self.lengths.get(head, ())
        if 1 + len(rest) not in lengths:
            self.lengths[head] = tuple(sorted((*lengths, 1 + len(rest)), reverse=True))

    def goes_on(self, head: str, second: str) -> bool:
        """Whether names of several tokens begin with these two."""
        return head in self.seconds and second in self.seconds[head]

    def knows(self, key: str) -> bool:
        """Whether there are records of a name."""
        return key in self._rows

    def records(self, key: str) -> tuple[Record, ...]:
        """Return the records of a name; empty when there are none."""
        found = self._records.get(key)
        if found is None and key in self._rows:
            found = tuple(_record(row) if isinstance(row, str) else row for row in self._rows[key])
            self._records[key] = found
        return found or ()


class Names:
    """Names as they are spelt, and the foreign ones of them in one spelling."""

    def __init__(self) -> None:
        self.exact = NameIndex()
        self.respelt = NameIndex()

    def add(self, keys: Iterable[str], row: Record | str, country: str | None) -> None:
        """Add the names of one record."""
        for key in keys:
            self.exact.add(key, row)
            if country not in ARAB_COUNTRIES and (other := respell(key)):
                self.respelt.add(other, row)


def respell(key: str) -> str | None:
    """Return a foreign name in one spelling, or None where it is too short to be sure of.

    A name of several words loses its و and ي, which news puts in or leaves out, a single word only its choice of g.

    >>> respell("هامبورج"), respell("هامبورغ"), respell("لندن")
    ('هامبورك', 'هامبورك', None)
    >>> respell("بوينوس ايرس"), respell("بوينس ايرس")
    ('بنس ارس', 'بنس ارس')
    """
    if " " in key:
        bare = " ".join(map(respell_head, key.split()))
        return bare if len(bare) > SHORTEST_RESPELT else None
    one_g = _with_one_g(key)
    if len(key.removeprefix("ال")) < SHORTEST_RESPELT or "ك" not in one_g:
        return None
    return one_g


@lru_cache(maxsize=1 << 12)
def respell_head(word: str) -> str:
    """Return a word of a longer name without its و and ي."""
    bare = _with_one_g(word)
    return bare[:1] + bare[1:].replace("و", "").replace("ي", "").replace("ء", "").replace("ؤ", "").replace("ئ", "")


def _with_one_g(word: str) -> str:
    """News spells the g of foreign names with any of four letters: هامبورغ, هامبورج, هامبورق, هامبورك."""
    return word.replace("غ", "ك").replace("ج", "ك").replace("ق", "ك")


def name_key(name: str) -> str:
    """Return the keys of a name's tokens, joined with spaces."""
    if BARE_LETTERS.fullmatch(name):  # each word is a token; most names are such, and this is the faster way
        return " ".join(fold(name).split())
    return " ".join(keys_of(name))


@lru_cache(maxsize=1)
def shipped_names() -> Names:
    """Return the names of the shipped tables, indexed once a process."""
    names = Names()
    for table in PLACE_TABLES:
        for line, cells in _lines(f"places/{table}.tsv"):
            # A cautious name is too often something else to be found in another spelling.
            names.add(_keys(cells[1]), line, "EG" if cells[9] else cells[4])
    for table in ACTOR_TABLES:
        for line, cells in _lines(f"actors/{table}.tsv"):
            for key in _keys(cells[1]):
                names.exact.add(key, line)
    return names


def shipped_places(key: str) -> list[PlaceRecord]:
    """Return the shipped places that a folded name names; empty where it names none.

    >>> {place.country for place in shipped_places("بنغازي")}, shipped_places("الوزير")
    ({'LY'}, [])
    """
    return [record for record in shipped_names().exact.records(key) if isinstance(record, PlaceRecord)]


def shipped_keys(refs: Set[str | None]) -> dict[str, list[str]]:
    """Return the folded names of the shipped records with these identifiers, by identifier."""
    paths = [f"places/{table}.tsv" for table in PLACE_TABLES] + [f"actors/{table}.tsv" for table in ACTOR_TABLES]
    return {cells[0]: _keys(cells[1]) for path in paths for _, cells in _lines(path) if cells[0] in refs}


def _lines(path: str) -> Iterator[tuple[str, list[str]]]:
    """The lines of a table after its header, each with its cells."""
    for line in tables.read(path).splitlines()[1:]:
        yield line, line.split("\t")


def _keys(names: str) -> list[str]:
    """The folded keys of the names of one cell; scraped text runs words together behind ة (المتحدةالأمريكية)."""
    spelt = names.split("|")
    if "ة ال" in names:
        spelt += [f"{name[: gap.start()]}{name[gap.end() :]}" for name in spelt for gap in RUN_TOGETHER.finditer(name)]
    return list(map(name_key, spelt))


@lru_cache(maxsize=1)
def _english_names() -> dict[str, str]:
    """The English names of the shipped actors by identifier."""
    return {row["ref"]: row["name_en"] for row in tables.rows("actors/english.tsv")}


def _record(line: str) -> Record:
    """The record of a line of a place table (ten cells) or an actor table (four; of media five)."""
    ref, names, *cells = line.split("\t")
    name = names.partition("|")[0]
    if len(cells) < PLACE_CELLS:
        kind, country, *_ = cells
        return ActorRecord(ref, name, kind, country or None, _english_names().get(ref))  # type: ignore[arg-type]
    name_en, kind, country, region, latitude, longitude, population, caution = cells
    return PlaceRecord(
        ref, name, name_en or None, kind, country or None, region or None,  # type: ignore[arg-type]
        float(latitude) if latitude else None, float(longitude) if longitude else None,
        int(population or 0), caution == "1",
    )  # fmt: skip
