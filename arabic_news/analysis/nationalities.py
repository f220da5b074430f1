"""Nationalities: which country an adjective such as ليبي or اللبنانية belongs to."""

from functools import lru_cache
from typing import Final

from arabic_news.data import tables
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.facts import fact
from arabic_news.text.folding import fold
from arabic_news.text.particles import AL

__all__ = ["country_of_adjective"]

NO_ADJECTIVES: Final = frozenset({"مجري"})  # which folds like مجرى "course"
OF_PARTS: Final = {"انجليزي": "GB", "انكليزي": "GB", "اسكتلندي": "GB"}  # of countries within a state
# What a country's name loses before the ي of the adjective; مالي loses none, so that it stays "financial".
ENDINGS_OF_COUNTRIES: Final = ("يا", "ا", "يه", "ه", "")
INFLECTIONS: Final = ("", "ه", "ين", "ون", "ان")
INFLECTED_NISBA: Final = tuple(f"ي{inflection}" for inflection in INFLECTIONS)


@fact
def country_of_adjective(key: str) -> str | None:
    """Return the country of a nationality adjective in any inflection, or None.

    >>> country_of_adjective("الليبيه"), country_of_adjective("لبناني"), country_of_adjective("جديد")
    ('LY', 'LB', None)
    """
    return _country(key) if key.endswith(INFLECTED_NISBA) else None


@lru_cache(maxsize=1 << 10)
def _country(key: str) -> str | None:
    adjectives = _adjectives()
    for stem in nominal_stems(key):
        country = adjectives.get(stem.key) or adjectives.get(stem.key.removeprefix(AL))
        if country is not None:
            return country
    return None


@lru_cache(maxsize=1)
def _adjectives() -> dict[str, str]:
    """Every form of the adjectives, without article."""
    found: dict[str, str] = {}
    for row in tables.rows("places/countries.tsv"):
        for name in row["names"].split("|"):
            key = fold(name.removeprefix(AL))  # not the أل of ألمانيا
            ending = next(ending for ending in ENDINGS_OF_COUNTRIES if key.endswith(ending))
            adjective = f"{key[: len(key) - len(ending)]}ي"
            if " " not in key:
                for inflection in INFLECTIONS:
                    found.setdefault(adjective + inflection, row["country"])
    found |= {adjective + ending: country for adjective, country in OF_PARTS.items() for ending in INFLECTIONS}
    return {adjective: country for adjective, country in found.items() if adjective not in NO_ADJECTIVES}
