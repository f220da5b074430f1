"""Fill in `region` in the hand-kept place tables: the governorate of the nearest place of ``geonames.tsv``.

Only for towns and facilities of the Arab League states that have coordinates and no region yet, and only from a place
near enough to lie in the same one; a region written by hand stays.

Run from the repository's root: ``python -m arabic_news.data.scripts.regions_of_places``
"""

from collections import defaultdict
from dataclasses import replace
from math import cos, hypot, radians

from arabic_news.data.scripts.place_table import PLACES, PlaceRow, read_places, write_places

# The kinds in each table that lie in one governorate: the regions among the towns are neighbourhoods.
LOCAL_KINDS = {"facilities": ("facility",), "towns": ("city", "facility", "region"), "others": ("facility",)}
FARTHEST_KM = 25.0
KM_PER_DEGREE = 111.2


def fill(rows: list[PlaceRow], kinds: tuple[str, ...], known: dict[str, list[PlaceRow]]) -> list[PlaceRow]:
    """Return the rows, those of some kinds with the regions that the known places of their countries give them."""
    return [
        replace(row, region=row.region or _region(row, known[row.country])) if row.kind in kinds else row
        for row in rows
    ]


def _region(row: PlaceRow, known: list[PlaceRow]) -> str:
    if row.latitude is None or not known:
        return ""
    nearest = min(known, key=lambda place: _distance_km(row, place))
    return nearest.region if _distance_km(row, nearest) <= FARTHEST_KM else ""


def _distance_km(one: PlaceRow, other: PlaceRow) -> float:
    """Distance on a plane, near enough for neighbours."""
    north = (one.latitude or 0) - (other.latitude or 0)
    east = ((one.longitude or 0) - (other.longitude or 0)) * cos(radians(one.latitude or 0))
    return hypot(north, east) * KM_PER_DEGREE


def main() -> None:
    """Rewrite the tables."""
    known: dict[str, list[PlaceRow]] = defaultdict(list)
    for row in read_places(PLACES / "geonames.tsv"):
        if row.region:
            known[row.country].append(row)
    for table, kinds in LOCAL_KINDS.items():
        path = PLACES / f"{table}.tsv"
        write_places(path, fill(list(read_places(path)), kinds, known))


if __name__ == "__main__":
    main()
