"""Which of several places of one name is meant: one reading a name and article.

The article's own evidence decides first (countries named, nationalities, places of one reading), the larger place
after that.
"""

import math
from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.gazetteer import PlaceRecord
from arabic_news.text.tokens import Tokens

__all__ = ["country_evidence", "main_country", "resolve"]

ADJECTIVE_WEIGHT: Final = 0.5  # of a nationality adjective, beside a place of one reading
EVIDENCE_WEIGHT: Final = (
    4.0  # one country that every certain place of the article lies in outweighs a city of ten millions
)
MAIN_SHARE: Final = 0.6  # of the evidence, from which a country is what the article is about
KIND_PRIORS: Final = {"country": 3.0, "region": 1.0, "water": 1.0}


def country_evidence(tokens: Tokens, readings: Iterable[tuple[PlaceRecord, ...]]) -> dict[str, float]:
    """Return each country's share of the places that have one reading and of the nationality adjectives (ليبي)."""
    counts: defaultdict[str, float] = defaultdict(float)
    for records in readings:
        if len(records) == 1 and records[0].country:
            counts[records[0].country] += 1.0
    for key in tokens.keys:
        country = country_of_adjective(key)
        if country is not None:
            counts[country] += ADJECTIVE_WEIGHT
    total = sum(counts.values())
    return {country: count / total for country, count in counts.items()}


def main_country(evidence: dict[str, float]) -> str | None:
    """Return the country that the article is about: the one with most of the evidence, or None."""
    return next((country for country, share in evidence.items() if share >= MAIN_SHARE), None)


def resolve(records: tuple[PlaceRecord, ...], evidence: dict[str, float]) -> PlaceRecord:
    """Return the likeliest reading; the first of the table among equals."""
    return max(records, key=lambda record: _score(record, evidence))


def _score(record: PlaceRecord, evidence: dict[str, float]) -> float:
    size = math.log10(record.population + 1) + KIND_PRIORS.get(record.kind, 0.0)
    return size + EVIDENCE_WEIGHT * evidence.get(record.country or "", 0.0)
