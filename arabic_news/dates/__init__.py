"""Dates: which words of a text name one, and which day, month or year it is."""

import datetime
from dataclasses import dataclass

from arabic_news.dates.expressions import Found, find_expressions
from arabic_news.dates.reading import Line, Reading
from arabic_news.dates.values import Anchor, anchor_of, value_of
from arabic_news.text.document import Document
from arabic_news.text.folding import folded_prefix_end

__all__ = ["DateMatch", "find_dates"]


@dataclass(frozen=True, slots=True)
class DateMatch:
    """One date expression: half-open ranges of tokens and of characters, the latter without glued clitics."""

    first: int
    end: int
    start_char: int
    end_char: int
    value: str | None
    """``YYYY-MM-DD`` with X for unknown digits; None when nothing fixes it."""


def find_dates(document: Document, published: datetime.date | None) -> list[DateMatch]:
    """Return the date expressions of a document in text order; raises nothing.

    `published` fixes what the text leaves open: أمس, a weekday, the year of يوليو الماضي.
    """
    lines = (Line(document.tokens, first, end) for first, end in document.sentences)
    found = [expression for line in lines for expression in find_expressions(line)]
    if published:
        anchor: Anchor | None = Anchor.at(published)
    else:
        first, end = document.layout.dateline or (0, 0)
        heads = [expression.reading for expression in found if first <= expression.first < end]
        anchor = anchor_of([expression.reading for expression in found], [*heads, *_stamps(document)])
    return [_match(document, expression, anchor) for expression in found]


def _stamps(document: Document) -> list[Reading]:
    """The dates in the lines above the text, which are no part of it: 6/7/2021, تاريخ النشر: 14 مايو 2019."""
    layout = document.layout
    body = layout.paragraphs[0][0] if layout.paragraphs else 0
    lines = (Line(document.tokens, first, end) for first, end in layout.boilerplate if end <= body)
    return [expression.reading for line in lines for expression in find_expressions(line)]


def _match(document: Document, expression: Found, anchor: Anchor | None) -> DateMatch:
    tokens, first, end = document.tokens, expression.first, expression.reading.end
    clitics = folded_prefix_end(tokens.surface(first), expression.letters)
    start_char, end_char = tokens.span(first, end)
    return DateMatch(first, end, start_char + clitics, end_char, value_of(expression.reading, anchor))
