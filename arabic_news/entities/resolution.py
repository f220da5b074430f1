"""Which of several places of one name is meant: one reading a name and article.

The article's own evidence decides first (countries named, places of one reading only), the larger place after that.
"""

import math
from collections import Counter
from collections.abc import Iterable

from arabic_news.gazetteer import PlaceRecord

__all__ = ["country_evidence", "resolve"]

EVIDENCE_WEIGHT = 4.0  # one country that every certain place of the article lies in outweighs a city of ten millions
KIND_PRIORS = {"country": 9.0, "region": 1.0, "water": 1.0}


def country_evidence(readings: Iterable[tuple[PlaceRecord, ...]]) -> dict[str, float]:
    """Return each country's share of the mentions that have one reading."""
    counts = Counter(records[0].country for records in readings if len(records) == 1 and records[0].country)
    total = sum(counts.values())
    return {country: count / total for country, count in counts.items() if country is not None}


def resolve(records: tuple[PlaceRecord, ...], evidence: dict[str, float]) -> PlaceRecord:
    """Return the likeliest reading; the first of the table among equals."""
    return max(records, key=lambda record: _score(record, evidence))


def _score(record: PlaceRecord, evidence: dict[str, float]) -> float:
    size = math.log10(record.population + 1) + KIND_PRIORS.get(record.kind, 0.0)
    return size + EVIDENCE_WEIGHT * evidence.get(record.country or "", 0.0)
