"""Growth: the work rises with the length of a text, whatever the text.

The work is counted in executed lines of Python, which are the same on every machine and in every run, so that no clock
decides a test. What C code does within a line is not in the count: `tests/benchmarks/speed.py` times that.
"""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from arabic_news import extract
from arabic_news.text.layout import find_layout
from arabic_news.text.tokens import tokenize

PIECES_OF_TEXT = 300
MOST_GROWTH = 2.2  # times the lines for twice the text

PIECES = [
    "(س)\n",
    "«",
    "قال «",
    "(",
    ". ",
    "\u064b",
    "طرابلس ",
    "محمد علي ",
    "وزارة ",
    "ان ",
    "بحسب ",
    "أعلن الوزير محمد العريبي الاستقالة ",
    "نقلت وكالة رويترز عن محمد علي قوله إن ",
    "قال المتحدث باسم الوزير إن المصدر ",
    "أخبار ليبيا اليوم\n\n",
    "سفير ",
    "ثم محمد قال إن ",
    "كان قد قال إن ",
    "(س)\nشارك الخبر\n",
]
RUNS_OF_PIECES = [("ثم ", "محمد قال إن "), ("كان ", "قد قال إن "), ("«", "»"), ("محمد ", "قال ")]


def executed_lines(read: Callable[[str], object], text: str) -> int:
    """How many lines of Python run to read the text."""
    count = 0

    def trace(frame: FrameType, event: str, argument: Any) -> Callable[..., Any]:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        read(text)
    finally:
        sys.settrace(before)
    return count


def growth(read: Callable[[str], object], *pieces: str) -> float:
    """How many times the work it is to read twice as many of each piece, after a first run that fills the caches."""
    short, long = ("".join(piece * count for piece in pieces) for count in (PIECES_OF_TEXT, 2 * PIECES_OF_TEXT))
    read(long)
    return executed_lines(read, long) / executed_lines(read, short)


@pytest.mark.parametrize("piece", PIECES)
def test_extracting_is_linear(piece: str) -> None:
    assert growth(extract, piece) < MOST_GROWTH


@pytest.mark.parametrize("pieces", RUNS_OF_PIECES)
def test_extracting_runs_is_linear(pieces: tuple[str, ...]) -> None:
    assert growth(extract, *pieces) < MOST_GROWTH


def test_layout_is_linear_in_lines() -> None:
    assert growth(lambda text: find_layout(tokenize(text)), "(س)\nشارك الخبر\n") < MOST_GROWTH
