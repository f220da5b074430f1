"""Stamps: the dates in the head of a page that say when it was published, wherever the layout puts their lines."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from arabic_news.dates import guards
from arabic_news.dates.expressions import find_expressions, opens_date
from arabic_news.dates.ranges import Found
from arabic_news.dates.reading import Line, Reading
from arabic_news.text.document import Document
from arabic_news.text.layout.shapes import is_imperfect, is_perfect
from arabic_news.text.tokens import Range, Tokens

__all__ = ["stamps_of"]

HEAD_LINES: Final = 12
MOST_WORDS: Final = 7  # beside the date, on a line that is a stamp
LONGEST: Final = 40  # tokens of a line that is read


def stamps_of(document: Document) -> list[Reading]:
    """The dates of the lines at the head that are stamps: 6/7/2021, [نشر في] المساء يوم 15 - 09 - 2012."""
    tokens = document.tokens
    stamps: list[Reading] = []
    for first, end in islice(_lines(tokens), HEAD_LINES):
        if tokens.keys[end - 1] == ".":  # the text has begun
            break
        line = Line(tokens, first, min(end, first + LONGEST))
        openings = (index for index in range(first, line.end) if opens_date(tokens.keys[index]))
        stamps += [found.reading for found in find_expressions(line, openings) if _is_stamp(line, found)]
    return stamps


def _lines(tokens: Tokens) -> Iterator[Range]:
    """The raw lines that hold tokens."""
    first = 0
    for index in range(1, len(tokens)):
        if "\n" in tokens.gap(index):
            yield first, index
            first = index
    if len(tokens):
        yield first, len(tokens)


def _is_stamp(line: Line, found: Found) -> bool:
    """A date behind a word of publishing, or one with hardly a word beside it: بقلم فلان 14 مايو 2019."""
    if found.reading.shift:  # of another day: أمس الاثنين 3 أغسطس 2015
        return False
    if guards.published(line, found.first):
        return True
    others = (*range(line.first, found.first), *range(found.reading.end, line.end))
    words = sum(line.key(index).isalpha() for index in others)
    tells = any(is_perfect(line.key(index)) or is_imperfect(line.key(index)) for index in others)
    return words <= MOST_WORDS and not tells and not guards.after_preposition(line, found.first)
