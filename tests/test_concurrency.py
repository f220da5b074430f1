"""Threads, processes and interrupted calls: no shared state changes a result."""

import copy
import multiprocessing
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from types import FrameType
from typing import Any

import pytest

from arabic_news import ActorEntry, Article, CueEntry, Gazetteer, PlaceEntry, extract
from arabic_news.analysis import tagger
from arabic_news.analysis.embedded import EmbeddedAnalyzer
from tests.hostile import NEWS

TEXTS = [f"{NEWS} وقال مرصد المياه في حي الياسمين إن الدفعة {number} وصلت إلى ماتيا توالدو." for number in range(24)]
THREADS = 8


def gazetteer() -> Gazetteer:
    """A new gazetteer, whose indexes are not built yet."""
    return Gazetteer.default().extended(
        actors=[ActorEntry(name="مرصد المياه", kind="organization", ref="mine:1")],
        places=[PlaceEntry(name="حي الياسمين", kind="region", country="LY", ref="mine:2")],
        cues=[CueEntry(lemma="دندن", present="يدندن", act="say")],
        exclude=["رويترز"],
    )


@pytest.fixture(scope="module")
def expected() -> list[Article]:
    return [extract(text, gazetteer=gazetteer()) for text in TEXTS]


def test_threads_over_one_gazetteer_give_the_same_results(expected: list[Article]) -> None:
    shared, start = gazetteer(), threading.Barrier(THREADS)

    def read_all(_: int) -> list[Article]:
        start.wait()
        return [extract(text, gazetteer=shared) for text in TEXTS]

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(THREADS) as pool:
            assert all(found == expected for found in pool.map(read_all, range(THREADS)))
    finally:
        sys.setswitchinterval(interval)


def read(text: str, known: Gazetteer, analyzer: EmbeddedAnalyzer) -> Article:
    """For worker processes, which get everything pickled."""
    return extract(text, gazetteer=known, analyzer=analyzer)


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_processes_however_started_give_the_same_results(method: str, expected: list[Article]) -> None:
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context(method)) as pool:
        found = pool.map(read, TEXTS, [gazetteer()] * len(TEXTS), [EmbeddedAnalyzer()] * len(TEXTS))
        assert list(found) == expected


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda known: pickle.loads(pickle.dumps(known))])
def test_a_copy_of_a_gazetteer_gives_the_same_results(
    copied: Callable[[Gazetteer], Gazetteer], expected: list[Article]
) -> None:
    assert extract(TEXTS[0], gazetteer=copied(gazetteer())) == expected[0]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform does not fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")
def test_a_process_forked_while_a_thread_tags_does_not_wait_for_it(expected: list[Article]) -> None:
    tags, done = threading.Event(), threading.Event()

    def stop_in_the_tagger(frame: FrameType, _event: str, _argument: Any) -> None:
        if frame.f_back and frame.f_back.f_code is tagger._Decoder.labels.__code__:
            tags.set()
            done.wait()

    def read_and_stop() -> None:
        sys.settrace(stop_in_the_tagger)
        extract(TEXTS[1])

    reader = threading.Thread(target=read_and_stop)
    reader.start()
    try:
        assert tags.wait(60)
        assert _exit_code_of_a_fork(expected[0]) == 0
    finally:
        done.set()
        reader.join()


def _exit_code_of_a_fork(expected: Article) -> int:
    """How a forked process ends that extracts: 0 with the expected article, -9 when it hangs."""
    child = os.fork()
    if child == 0:
        os._exit(extract(TEXTS[0], gazetteer=gazetteer()) != expected)
    killer = threading.Timer(60, os.kill, (child, signal.SIGKILL))
    killer.start()
    _, status = os.waitpid(child, 0)
    killer.cancel()
    return os.waitstatus_to_exitcode(status)


class Interruption(BaseException):
    """As KeyboardInterrupt: no handler of errors stops it."""


def interrupted(text: str, known: Gazetteer, lines: int) -> bool:
    """Extract, stopped after some lines; whether it was stopped before its end."""
    left = lines

    def trace(_frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal left
        left -= event == "line"
        if left == 0:
            raise Interruption
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        extract(text, gazetteer=known)
    except (Interruption, SystemError):  # the second, with the first as its cause, out of the tagger's compiled code
        return True
    finally:
        sys.settrace(before)
    return False


def points() -> Iterator[int]:
    """Lines after which to interrupt: close together at first, where tables are loaded."""
    line = 1
    while True:
        yield line
        line += 1 + line // 4


def test_an_interrupted_call_leaves_nothing_behind(expected: list[Article]) -> None:
    known = gazetteer()
    for line in points():
        if not interrupted(TEXTS[0], known, line):
            break
        assert extract(TEXTS[0], gazetteer=known) == expected[0]
    assert line > 1_000
