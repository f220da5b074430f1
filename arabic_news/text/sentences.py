"""Sentences: where one ends, without a space after the stop, and not inside numbers, initials, links or quotations.

Every rule looks at one stop sign and answers "no boundary here"; a stop that no rule keeps together ends its sentence.
A sentence never crosses a block, and every line is one. Arabic news runs to a hundred tokens a sentence; commas and
colons never end one, so that a cue and its quotation stay together. A run of words that no news sentence is as long as
is cut, so that rules that walk a sentence cost no more than their share of any text.
"""

import re
from bisect import bisect_left
from collections.abc import Callable
from typing import Final

from arabic_news.text.folding import fold
from arabic_news.text.particles import AL, WA
from arabic_news.text.quotes import MARKS, Quotation
from arabic_news.text.tokens import STOPS, Range, Tokens, is_number

__all__ = ["split_sentences"]

CLOSERS: Final = MARKS | {")", "]", "}"}
ABBREVIATIONS: Final = frozenset({"no", "mr", "mrs", "dr", "st", "vs"})  # single letters are initials anyway
CONTINUATIONS: Final = frozenset({"،", ",", "؛", ";", ":"})
TRAILING_ATTRIBUTIONS: Final = frozenset({"وفقا", "وفق", "بحسب", "حسب", "حسبما", "طبقا"})
# Latin letters by their names: بي.بي.سي, جي. بي. مورغان
LETTER_NAMES: Final = frozenset(map(fold, (
    "إيه", "بي", "سي", "دي", "إي", "إف", "جي", "إتش", "آي", "جيه", "كيه", "إل", "إم", "إن", "أو", "كيو", "آر", "إس",
    "تي", "يو", "في", "دبليو", "إكس", "واي", "زد",
)))  # fmt: skip
WORDS_TOO: Final = frozenset(map(fold, ("بي", "في", "أو", "إن", "إي")))  # لا شأن لها بي.
LONGEST_KEPT_QUOTATION: Final = 200  # tokens; a longer quotation is split like other text
LONGEST_SENTENCE: Final = 500  # tokens; of 28,000 sentences of newspapers the longest has 488

_LINK_CHARACTER: Final = re.compile(r"[A-Za-z0-9]")


def split_sentences(tokens: Tokens, blocks: list[Range], quotations: list[Quotation]) -> list[Range]:
    """Return the sentences of the blocks as half-open token ranges, in order."""
    closing = {q.first: q.last for q in quotations if q.closed and q.last - q.first <= LONGEST_KEPT_QUOTATION}
    visited = [index for index in tokens.signs if tokens.keys[index] in STOPS or index in closing]
    sentences: list[Range] = []
    for first, block_end in blocks:
        index = first
        for opener in visited[bisect_left(visited, first) : bisect_left(visited, block_end)]:
            if opener < index:
                continue
            last = min(closing.get(opener, opener), block_end - 1)
            # A quotation's own last stop (….») ends the sentence as the bare stop would.
            stop = last - 1 if last > opener else last
            index = last + 1
            if tokens.keys[stop] not in STOPS:
                continue
            index = _after_stop(tokens, index, block_end)
            if index == block_end or not any(rule(tokens, first, index) for rule in KEEP_TOGETHER):
                sentences.append((first, index))
                first = index
        if first < block_end:
            sentences.append((first, block_end))
    return [part for sentence in sentences for part in _cut(*sentence)]


def _cut(first: int, end: int) -> list[Range]:
    return [(start, min(end, start + LONGEST_SENTENCE)) for start in range(first, end, LONGEST_SENTENCE)]


def _after_stop(tokens: Tokens, index: int, end: int) -> int:
    """The first token behind a run of stops and the closing marks glued to it."""
    while index < end and (
        tokens.keys[index] in STOPS
        or (tokens.keys[index] in CLOSERS and tokens.keys[index] not in "«“" and tokens.glued(index))
    ):
        index += 1
    return index


# ---------------------------------------------------------------- rules: "no boundary before token `index`"


def after_initial(tokens: Tokens, first: int, index: int) -> bool:
    """A single letter before the stop: د. محمد, أ. ف. ب, ب.ب.سي; not the last of initials without stops: أ ف ب."""
    stop = index - 1
    if tokens.keys[stop] != "." or stop == first or not _is_letter(tokens, stop - 1):
        return False
    spelled_out = stop - 2 >= first and _is_letter(tokens, stop - 2) and tokens.keys[stop - 2] != WA
    return not spelled_out


def after_letter_name(tokens: Tokens, first: int, index: int) -> bool:
    """The name of a Latin letter before the stop: سي.إن.إن, فيكتور إم. أجوايو; a word as well (بي, في) where glued."""
    stop = index - 1
    if tokens.keys[stop] != "." or stop == first or tokens.keys[stop - 1] not in LETTER_NAMES:
        return False
    glued = tokens.glued(stop) and tokens.glued(index)
    spelled_on = tokens.keys[stop - 2] == "." if stop - 2 > first else False
    joined = tokens.keys[index].startswith((WA, AL))
    return glued or (not joined and (spelled_on or tokens.keys[stop - 1] not in WORDS_TOO))


def after_item_number(tokens: Tokens, first: int, index: int) -> bool:
    """The number of an item that opens the sentence: 1. or 2.-"""
    return index == first + 2 and is_number(tokens.keys[first]) and tokens.keys[index - 1] == "."


def after_abbreviation(tokens: Tokens, first: int, index: int) -> bool:
    """A listed abbreviation before the stop."""
    stop = index - 1
    return tokens.keys[stop] == "." and stop > first and tokens.keys[stop - 1] in ABBREVIATIONS


def inside_link(tokens: Tokens, first: int, index: int) -> bool:
    """Latin letters or digits glued to both sides of the stop: www.example.com/page.html."""
    stop = index - 1
    return (
        stop > first
        and tokens.glued(stop)
        and tokens.glued(index)
        and _LINK_CHARACTER.match(tokens.keys[index]) is not None
        and _LINK_CHARACTER.match(tokens.keys[stop - 1]) is not None
    )


def before_continuation(tokens: Tokens, first: int, index: int) -> bool:
    """A comma or colon right after the stop: the sentence goes on."""
    return tokens.keys[index] in CONTINUATIONS


def before_trailing_attribution(tokens: Tokens, first: int, index: int) -> bool:
    """A quotation's stop before the words that say whose it is: ….» بحسب الوزير."""
    return tokens.keys[index - 1] in CLOSERS and tokens.keys[index] in TRAILING_ATTRIBUTIONS


KEEP_TOGETHER: Final[tuple[Callable[[Tokens, int, int], bool], ...]] = (
    after_initial,
    after_letter_name,
    after_item_number,
    after_abbreviation,
    inside_link,
    before_continuation,
    before_trailing_attribution,
)


def _is_letter(tokens: Tokens, index: int) -> bool:
    return len(tokens.keys[index]) == 1 and tokens.keys[index].isalpha()
