"""How the work grows with the length of a text, counted in executed lines of Python.

The count is the same on every machine and in every run, so that no clock decides a test. What C code does within a line
is not in it: `tests/benchmarks` times that.
"""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

PIECES_OF_TEXT = 300
MOST_GROWTH = 2.2  # times the lines for twice the text


def executed_lines(read: Callable[[str], object], text: str) -> int:
    """How many lines of Python run to read the text."""
    count = 0

    def trace(_frame: FrameType, event: str, _argument: Any) -> Callable[..., Any]:
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


def growth(read: Callable[[str], object], *pieces: str, times: int = PIECES_OF_TEXT) -> float:
    """How many times the work it is to read twice as many of each piece, after a first run that fills the caches."""
    short, long = ("".join(piece * count for piece in pieces) for count in (times, 2 * times))
    read(long)
    return executed_lines(read, long) / executed_lines(read, short)
