"""Stamps: the dates in the head of a page that say when it was published, wherever the layout puts their lines."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

from arabic_news.dates import guards
from arabic_news.dates.expressions import find_expressions, opens_date
from arabic_news.dates.phrases import DASHES
from arabic_news.dates.ranges import Found
from arabic_news.dates.reading import Line, Reading
from arabic_news.text.document import Document
from arabic_news.text.layout.shapes import is_imperfect, is_perfect
from arabic_news.text.tokens import Range, Tokens

__all__ = ["stamps_of"]

HEAD_LINES: Final = 12
MOST_WORDS: Final = 7  # beside the date, on a line that is a stamp
LONGEST: Final = 40  # tokens of a line that is read
FOOT: Final = 60  # tokens


def stamps_of(document: Document) -> list[Reading]:
    """The dates of the lines at the head that are stamps: 6/7/2021, [نشر في] المساء يوم 15 - 09 - 2012."""
    tokens = document.tokens
    stamps: list[Reading] = []
    for first, end in islice(_lines(tokens), HEAD_LINES):
        titled = any(part[0] <= first < part[1] for part in document.layout.head)
        if tokens.keys[end - 1] == "." and not titled:  # the text has begun
            break
        stamps += _stamps_in(Line(tokens, first, min(end, first + LONGEST)), _is_stamp)
    foot = (Line(tokens, *part) for part in document.layout.boilerplate if part[0] >= len(tokens) - FOOT)
    return stamps or [stamp for line in foot for stamp in _stamps_in(line, _is_labelled)]


def _stamps_in(line: Line, is_stamp: Callable[[Line, Found], bool]) -> list[Reading]:
    openings = (index for index in range(line.first, line.end) if opens_date(line.tokens.keys[index]))
    return [found.reading for found in find_expressions(line, openings) if is_stamp(line, found)]


def _lines(tokens: Tokens) -> Iterator[Range]:
    """The raw lines that hold tokens."""
    first = 0
    for index in range(1, len(tokens)):
        if "\n" in tokens.gap(index):
            yield first, index
            first = index
    if len(tokens):
        yield first, len(tokens)


def _is_labelled(line: Line, found: Found) -> bool:
    """A date behind a word of publishing, as a page has it at its foot too: تم إضافته يوم الجمعة 13/04/2012."""
    return not found.reading.shift and guards.published(line, found.first)


def _is_stamp(line: Line, found: Found) -> bool:
    """A date behind a word of publishing, or one with hardly a word beside it: بقلم فلان 14 مايو 2019."""
    if found.reading.shift:  # of another day: أمس الاثنين 3 أغسطس 2015
        return False
    if _is_labelled(line, found):
        return True
    others = (*range(line.first, found.first), *range(found.reading.end, line.end))
    words = sum(line.key(index).isalpha() for index in others)
    tells = any(is_perfect(line.key(index)) or is_imperfect(line.key(index)) for index in others)
    # صوت الوادي - 18/5/2012: the name of a paper may be spelt like a verb.
    apart = line.key(found.first - 1) in DASHES and line.key(found.reading.end) in ("", *DASHES)
    return words <= MOST_WORDS and (apart or not tells) and not guards.after_preposition(line, found.first)
