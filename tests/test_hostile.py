"""Hostile text (see `hostile.py`): sound and sane articles, in memory that grows with the text and no faster."""

import sys
import tracemalloc
from collections.abc import Iterator
from types import FrameType

import pytest

from arabic_news import extract
from tests.hostile import HOSTILE, NEWS
from tests.invariants import assert_sound

SIZE = 3_000
WITHOUT_CLAIMS = [
    "English", "Chinese", "Persian", "Urdu", "Kurdish", "base64", "code", "UTF-8 encoded twice",
    "UTF-8 read as Windows-1256", "Windows-1256 read as Latin 1", "escapes", "only invisible characters",
]  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_yields_a_sound_article(name: str) -> None:
    text = HOSTILE[name](SIZE)
    assert_sound(extract(text), text)


@pytest.mark.parametrize("name", WITHOUT_CLAIMS)
def test_what_is_no_arabic_news_claims_nothing(name: str) -> None:
    assert extract(HOSTILE[name](SIZE)).claims == ()


def test_markup_around_news_does_not_hide_it() -> None:
    (claim, *_) = extract(f"<html><script>alert(1);</script><p>{NEWS}</p></html>").claims
    assert claim.cue.text == "أعلن"


@pytest.mark.parametrize("name", HOSTILE)
def test_no_rule_calls_itself_for_each_word(name: str) -> None:
    text = HOSTILE[name](SIZE)
    limit, depth = sys.getrecursionlimit(), len(list(_frames()))
    sys.setrecursionlimit(depth + 60)
    try:
        extract(text)
    finally:
        sys.setrecursionlimit(limit)


def _frames() -> Iterator[FrameType]:
    frame: FrameType | None = sys._getframe()
    while frame:
        yield frame
        frame = frame.f_back


@pytest.mark.parametrize("name", ["nested quotes", "quotes of every kind", "names", "news without stops"])
def test_memory_grows_with_the_text_and_no_faster(name: str) -> None:
    """Four times the text: tables double in steps, so that linear growth is up to 8, and quadratic growth 16."""
    assert peak(HOSTILE[name](4 * SIZE)) <= 8 * peak(HOSTILE[name](SIZE))


def peak(text: str) -> int:
    """The most memory that Python objects take at a time."""
    extract(text)  # fills the caches
    tracemalloc.start()
    extract(text)
    try:
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
