"""The layout that all place tables share, and the helpers of the scripts that read and write them.

A place table is UTF-8, tab-separated, LF, with one header line and neither quoting nor comments. Several Arabic
names of one place stand in one cell, parted by ``|``, the usual news name first. ``region`` is the identifier (ISO
3166-2) of the governorate that the place lies in, for the Arab League states.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from arabic_news.text.folding import fold

COLUMNS = (
    "ref", "names", "name_en", "kind", "country", "region", "latitude", "longitude", "population", "caution",
)  # fmt: skip
SCRIPTS = Path(__file__).resolve().parent
PLACES = SCRIPTS.parent / "places"

_NAME = re.compile(r"[\u0621-\u063a\u0641-\u064a]+(?:[ -][\u0621-\u063a\u0641-\u064a]+)*")
_MARKS = re.compile(r"[\u0640\u064b-\u0652\u0670\u200b\u200e\u200f]")
_CAREFUL = frozenset("أإآؤئة")


@dataclass(frozen=True)
class PlaceRow:
    """One line of a place table."""

    ref: str
    names: tuple[str, ...]
    name_en: str
    kind: str
    country: str = ""
    region: str = ""
    latitude: float | None = None
    longitude: float | None = None
    population: int | None = None
    caution: bool = False

    def cells(self) -> list[str]:
        """Return the row as the text of its cells, in the order of ``COLUMNS``."""
        population = str(self.population) if self.population else ""
        return [
            self.ref,
            "|".join(self.names),
            self.name_en,
            self.kind,
            self.country,
            self.region,
            _degrees(self.latitude),
            _degrees(self.longitude),
            population,
            "1" if self.caution else "",
        ]


def read_tsv(path: Path) -> Iterator[Mapping[str, str]]:
    """Yield the lines of a tab-separated file with a header line, as mappings from column to text."""
    with path.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE, restval="")


def write_tsv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a header line and rows, tab-separated."""
    lines = ["\t".join(row) for row in (header, *rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def write_places(path: Path, rows: Iterable[PlaceRow]) -> None:
    """Write a place table."""
    write_tsv(path, COLUMNS, [row.cells() for row in rows])


def read_places(path: Path) -> Iterator[PlaceRow]:
    """Yield the rows of a place table."""
    for cells in read_tsv(path):
        yield PlaceRow(
            ref=cells["ref"],
            names=tuple(cells["names"].split("|")),
            name_en=cells["name_en"],
            kind=cells["kind"],
            country=cells["country"],
            region=cells.get("region") or "",
            latitude=float(cells["latitude"]) if cells["latitude"] else None,
            longitude=float(cells["longitude"]) if cells["longitude"] else None,
            population=int(cells["population"]) if cells["population"] else None,
            caution=cells["caution"] == "1",
        )


def plain_name(raw: str) -> str | None:
    """Return an Arabic name without vowel marks and tatweel, or None when it is not spelt in Arabic letters only."""
    name = " ".join(_MARKS.sub("", raw).split())
    return name if _NAME.fullmatch(name) else None


def distinct(names: Iterable[str]) -> list[str]:
    """Keep one spelling of each folded name: the one with most hamzas and ta marbutas, in the place of the first."""
    best: dict[str, str] = {}
    for name in names:
        key = fold(name)
        if key not in best or _care(name) > _care(best[key]):
            best[key] = name
    return list(best.values())


def _care(name: str) -> tuple[int, int]:
    return sum(letter in _CAREFUL for letter in name), -name.count("ى")


def _degrees(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}".rstrip("0").rstrip(".")
