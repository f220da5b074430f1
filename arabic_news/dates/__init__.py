"""Dates: which words of a text name one, and which day, month or year it is."""

import datetime
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Final

from arabic_news.dates.anchors import Anchor, anchor_of
from arabic_news.dates.expressions import find_expressions, opens_date
from arabic_news.dates.ranges import Found, with_months_of_text
from arabic_news.dates.reading import Line
from arabic_news.dates.stamps import stamps_of
from arabic_news.dates.values import value_of
from arabic_news.text.document import Document
from arabic_news.text.folding import folded_prefix_end

__all__ = ["DateMatch", "find_dates"]

OPENING_LINES: Final = 2  # a date that is all of one dates the article
AGREEING: Final = "الموافق"
LONGEST_AGREEMENT: Final = 4  # tokens: هـ - الموافق ل


@dataclass(frozen=True, slots=True)
class DateMatch:
    """One date expression: half-open ranges of tokens and of characters, the latter without glued clitics."""

    first: int
    end: int
    start_char: int
    end_char: int
    value: str | None
    """``YYYY-MM-DD`` with X for unknown digits; None when nothing fixes it."""
    hijri: bool
    """Whether the words are of the Hijri calendar; the value is Gregorian all the same."""


def find_dates(document: Document, published: datetime.date | None) -> list[DateMatch]:
    """Return the date expressions of a document in text order; raises nothing.

    `published` fixes what the text leaves open: أمس, a weekday, the year of يوليو الماضي.
    """
    expressions: list[Found] = []
    for (first, end), openings in groupby(document.openings(opens_date), key=itemgetter(1)):
        line = Line(document.tokens, first, end)
        expressions += find_expressions(line, (index for index, _ in openings))
    found = with_months_of_text(expressions)
    anchor = Anchor.at(published) if published else _anchor_in(document, found)
    return _agreeing(document, [_match(document, expression, anchor) for expression in found])


def _anchor_in(document: Document, found: list[Found]) -> Anchor | None:
    """What the text says of its own day."""
    first, end = document.layout.dateline or (0, 0)
    opening = document.sentences[:OPENING_LINES]
    heads = [
        expression.reading
        for expression in found
        if first <= expression.first < end or (expression.first, expression.reading.end) in opening
    ]
    lead_end = next((last for _, last in document.sentences if last > _body(document)), 0)
    lead = [expression.reading for expression in found if expression.first < lead_end]
    return anchor_of([expression.reading for expression in found], [*heads, *stamps_of(document)], lead)


def _body(document: Document) -> int:
    """The token at which the text begins, below its stamps and headline."""
    return document.layout.paragraphs[0][0] if document.layout.paragraphs else 0


def _agreeing(document: Document, matches: list[DateMatch]) -> list[DateMatch]:
    """الأحد 27/05/2012 - الموافق 7-7-1433 هـ: one day, though calendars count the Hijri one apart."""
    agreed = list(matches)
    for at, (one, other) in enumerate(pairwise(matches)):
        between = document.tokens.keys[one.end : other.first]
        if one.hijri == other.hijri or len(between) > LONGEST_AGREEMENT or AGREEING not in between:
            continue
        gregorian = other.value if one.hijri else one.value
        if gregorian:
            agreed[at], agreed[at + 1] = replace(one, value=gregorian), replace(other, value=gregorian)
    return agreed


def _match(document: Document, expression: Found, anchor: Anchor | None) -> DateMatch:
    tokens, first, end = document.tokens, expression.first, expression.reading.end
    clitics = folded_prefix_end(tokens.surface(first), expression.letters)
    start_char, end_char = tokens.span(first, end)
    value = value_of(expression, anchor)
    return DateMatch(first, end, start_char + clitics, end_char, value, expression.reading.hijri)
