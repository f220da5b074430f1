"""The edges of content: no comma, stop or outer quotation mark belongs to it."""

from typing import Final

from arabic_news.claims.context import Context
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range

__all__ = ["trimmed"]

EDGES: Final = frozenset({"،", ",", "؛", ";", ".", "-", "–", ":", "...", "!", "("}) | MARKS
LEADING_MARKS: Final = frozenset({"،", ",", ":", "-", "–"})


def trimmed(context: Context, first: int, end: int) -> Range | None:
    """The range without punctuation at its edges, but with the marks of a fragment; None when nothing is left."""
    while end > first and context.keys[end - 1] in EDGES and context.closing_marks.get(end - 1, -1) < first:
        end -= 1
    while first < end and (context.keys[first] in LEADING_MARKS or _is_outer_mark(context, first, end)):
        first += 1
    while end > first and context.keys[end - 1] in EDGES and context.closing_marks.get(end - 1, -1) < first:
        end -= 1
    return (first, end) if first < end else None


def _is_outer_mark(context: Context, first: int, end: int) -> bool:
    """A mark that opens no fragment (إن «حماس» وافقت): it never closes, or encloses the whole range."""
    if context.keys[first] not in MARKS:
        return False
    quotation = context.quotation_at.get(first)
    return quotation is None or not quotation.closed or quotation.last >= end - 1
