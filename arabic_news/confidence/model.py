"""The logistic models of confidence: the weights of named evidence, added up and brought between 0 and 1.

The tables are made by `data/scripts/train_confidence.py`; each row is one piece of evidence and its weight in log-odds.
"""

import math
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, Literal

from arabic_news.data import tables

__all__ = ["ALWAYS", "Judged", "contributions", "probability"]

Judged = Literal["claims", "sources", "actors", "places"]
ALWAYS: Final = "always"  # the evidence that every object has: the log-odds to begin with
DIGITS: Final = 3


@lru_cache(maxsize=4)
def _weights(judged: Judged) -> dict[str, float]:
    return {row["evidence"]: float(row["weight"]) for row in tables.rows(f"confidence/{judged}.tsv")}


def contributions(judged: Judged, evidence: Iterable[str]) -> dict[str, float]:
    """Return what each piece of evidence adds to the log-odds; evidence that the table does not have adds nothing."""
    weights = _weights(judged)
    return {name: weights[name] for name in (ALWAYS, *evidence) if name in weights}


def probability(judged: Judged, evidence: Iterable[str]) -> float:
    """Return how likely an object with this evidence is right, from 0 to 1, to three digits.

    >>> 0.0 < probability("places", []) < 1.0
    True
    """
    weights = _weights(judged)
    log_odds = sum([weights[name] for name in evidence if name in weights], weights[ALWAYS])
    return round(1.0 / (1.0 + math.exp(-log_odds)), DIGITS)
