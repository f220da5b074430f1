"""The edges of content: no comma, stop or outer quotation mark belongs to it."""

from typing import Final

from arabic_news.claims.context import Context
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range

__all__ = ["trimmed"]

EDGES: Final = frozenset({"،", ",", "؛", ";", ".", "-", "–", ":", "...", "!", "("}) | MARKS
LEADING: Final = frozenset({"،", ",", ":", "-", "–"}) | MARKS


def trimmed(context: Context, first: int, end: int) -> Range | None:
    """The range without punctuation at its edges, but with a mark that closes a fragment; None when nothing is left."""
    while first < end and context.keys[first] in LEADING:
        first += 1
    while end > first and context.keys[end - 1] in EDGES and context.closing_marks.get(end - 1, -1) < first:
        end -= 1
    return (first, end) if first < end else None
