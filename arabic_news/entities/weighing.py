"""The weighing of place names: for each listed name of a text, which rule speaks against it and which one for it.

The rules are those of `place_rules.py` and `evidence.py`; nothing is decided here.
"""

from collections.abc import Iterator
from typing import NamedTuple

from arabic_news.analysis.analyzer import Word
from arabic_news.entities.evidence import settling
from arabic_news.entities.matching import listed_places, match_gazetteer
from arabic_news.entities.missions import in_their_houses
from arabic_news.entities.place_rules import doubt_of, objection_to
from arabic_news.entities.resolution import adjective_counts
from arabic_news.gazetteer import Gazetteer
from arabic_news.text.document import Document
from arabic_news.text.tokens import Range

__all__ = ["Weighed", "weigh_places"]


class Weighed(NamedTuple):
    """A listed name, with the names of the rules that weighed it."""

    span: Range
    objection: str | None
    """By which it is no place where it stands."""
    doubt: str | None
    """By which it needs evidence."""
    evidence: str | None
    """By which the rest of the article makes it a place all the same."""


def weigh_places(document: Document, words: list[Word], gazetteer: Gazetteer) -> Iterator[Weighed]:
    """Yield the listed place names of a text in its order."""
    tokens = document.tokens
    candidates = in_their_houses(tokens, words, match_gazetteer(document, words, gazetteer))
    rules = settling(tokens, candidates, adjective_counts(tokens), document.layout.dateline)
    for name in listed_places(document, words):
        span = name.first, name.first + name.length
        objection = objection_to(name)
        doubt = None if objection else doubt_of(name)
        evidence = rules.get(span) if doubt else None
        yield Weighed(span, *(rule.__name__ if rule else None for rule in (objection, doubt, evidence)))
