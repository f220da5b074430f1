"""Growth: time rises with the length of a text, whatever the text.

Only ratios are asserted, so that neither a slow nor a busy machine matters: four times the text may take eight times
as long, where a quadratic rule would take sixteen. Layout is timed alone too, over more lines: what is quick on each
pair of lines shows only then.
"""

from collections.abc import Callable
from time import perf_counter

import pytest

from arabic_news import extract
from arabic_news.text.layout import find_layout
from arabic_news.text.tokens import tokenize

SHORTEST = 250  # pieces
LONG_ENOUGH = 0.03  # seconds; what takes less cannot be timed well
LONG_LAYOUT = 0.5
GROWTH = 4
MOST_SLOWDOWN = 8
RUNS = 2

LINES = ["(س)\n", "(س)\nشارك الخبر\n", "أخبار ليبيا اليوم\n\n"]
RUNNING = [
    "«",
    "قال «",
    "(",
    ". ",
    "\u064b",
    "طرابلس ",
    "محمد علي ",
    "وزارة ",
    "مارس ",
    "ان ",
    "بحسب ",
    "أعلن الوزير محمد العريبي الاستقالة ",
    "نقلت وكالة رويترز عن محمد علي قوله إن ",
    "قال المتحدث باسم الوزير إن المصدر ",
]
PAIRS = [("ثم ", "محمد قال إن "), ("كان ", "قد قال إن ")]


def seconds(read: Callable[[str], object], text: str) -> float:
    """The time one text takes, the best of some runs."""
    times = []
    for _ in range(RUNS):
        start = perf_counter()
        read(text)
        times.append(perf_counter() - start)
    return min(times)


def slowdown(read: Callable[[str], object], *pieces: str, long_enough: float = LONG_ENOUGH) -> float:
    """How many times as long it takes to read four times as many of each piece."""
    count = SHORTEST
    while (time := seconds(read, repeated(pieces, count))) < long_enough:
        count *= 2
    return seconds(read, repeated(pieces, GROWTH * count)) / time


def repeated(pieces: tuple[str, ...], count: int) -> str:
    """The first piece so many times, then the next."""
    return "".join(piece * count for piece in pieces)


def test_layout_is_linear_in_lines() -> None:
    lines = "(س)\nشارك الخبر\n"
    assert slowdown(lambda text: find_layout(tokenize(text)), lines, long_enough=LONG_LAYOUT) < MOST_SLOWDOWN


@pytest.mark.parametrize("piece", [*LINES, *RUNNING])
def test_extracting_is_linear(piece: str) -> None:
    assert slowdown(extract, piece) < MOST_SLOWDOWN


@pytest.mark.parametrize("pieces", PAIRS)
def test_extracting_two_runs_is_linear(pieces: tuple[str, str]) -> None:
    assert slowdown(extract, *pieces) < MOST_SLOWDOWN
