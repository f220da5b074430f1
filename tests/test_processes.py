"""The processes of `extract_many`, in fresh interpreters: how they start, what they load, and that none stays behind.

Each script runs in a session of its own. Its processes all hold its output open, so the output that ends shows that the
last of them has ended.
"""

import multiprocessing
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 120  # seconds after which processes that do not end fail the test
METHODS = ("fork", "spawn")  # forkserver forks a process that was spawned
HEADER = """
import itertools, multiprocessing, os, signal, sys
from arabic_news import ActorEntry, Gazetteer, extract, extract_many
from arabic_news.analysis.embedded import EmbeddedAnalyzer

TEXTS = [f"قال الوزير رقم {number} إن المشروع {number} يبدأ في بنغازي." for number in range(150)]
"""
Script = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Script]:
    """Starts a script in a session of its own, which is killed if it outlives the test."""
    started: list[subprocess.Popen[str]] = []

    def run(source: str, *arguments: str, in_file: bool = True) -> "subprocess.Popen[str]":
        script = tmp_path / "script.py"
        script.write_text(HEADER + source, encoding="utf-8")
        process = subprocess.Popen(
            [sys.executable, *([str(script)] if in_file else ["-c", HEADER + source]), *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
            start_new_session=True,
        )
        started.append(process)
        return process

    yield run
    for process in started:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


# ---------------------------------------------------------------- starting


@pytest.mark.parametrize("method", METHODS)
def test_a_notebook_needs_no_main_guard(start: Script, method: str) -> None:
    """A notebook's `__main__` is no file, and its kernel runs threads beside the cells."""
    source = """
import threading
threading.Thread(target=threading.Event().wait, daemon=True).start()
multiprocessing.set_start_method(sys.argv[1])
print(list(extract_many(TEXTS, workers=2)) == [extract(text) for text in TEXTS])
"""
    output, _ = start(source, method, in_file=False).communicate(timeout=PATIENCE)
    assert output == "True\n"


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_processes_start_once_and_each_compiles_the_gazetteer_once(start: Script, method: str) -> None:
    source = """
class Noting(EmbeddedAnalyzer):
    def analyze(self, document):
        os.write(1, b"analyzes %d\\n" % os.getpid())
        return super().analyze(document)


class NotingEntry(ActorEntry):
    @property
    def names(self):
        os.write(1, b"compiles %d\\n" % os.getpid())
        return super().names


if __name__ == "__main__":
    multiprocessing.set_start_method(sys.argv[1])
    gazetteer = Gazetteer.default().extended(actors=[NotingEntry(name="نسور الوادي", kind="armed_group")])
    articles = list(extract_many(TEXTS, workers=2, gazetteer=gazetteer, analyzer=Noting()))
    assert articles == [extract(text) for text in TEXTS]
"""
    output, errors = start(source, method).communicate(timeout=PATIENCE)
    assert errors == ""
    counts = Counter(output.splitlines())
    analyzing = {line: count for line, count in counts.items() if line.startswith("analyzes")}
    compiling = {line: count for line, count in counts.items() if line.startswith("compiles")}
    assert len(analyzing) <= 2 and sum(analyzing.values()) == 150
    assert compiling and set(compiling.values()) == {1}


# ---------------------------------------------------------------- ending

ENDLESS = """
class Noting(EmbeddedAnalyzer):
    def analyze(self, document):
        os.write(1, b"%d\\n" % os.getpid())
        return super().analyze(document)


if __name__ == "__main__":
    multiprocessing.set_start_method(sys.argv[1])
    for article in extract_many(itertools.cycle(TEXTS), workers=2, analyzer=Noting()):
        pass
"""


def wait_for_both_workers(process: "subprocess.Popen[str]") -> None:
    """Read the output of ENDLESS until two processes have written a line."""
    assert process.stdout
    workers: set[str] = set()
    while len(workers) < 2:
        line = process.stdout.readline()
        assert line, "it ended early"
        workers.add(line)


@pytest.mark.parametrize("method", METHODS)
def test_ctrl_c_ends_all_with_one_traceback(start: Script, method: str) -> None:
    process = start(ENDLESS, method)
    wait_for_both_workers(process)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to every process
    _, errors = process.communicate(timeout=PATIENCE)
    assert process.returncode == -signal.SIGINT
    assert errors.count("Traceback") == 1 and errors.endswith("KeyboardInterrupt\n")


@pytest.mark.parametrize("method", METHODS)
def test_processes_end_with_a_parent_that_is_killed(start: Script, method: str) -> None:
    process = start(ENDLESS, method)
    wait_for_both_workers(process)
    process.kill()
    process.communicate(timeout=PATIENCE)


def test_ctrl_c_is_over_once_it_is_caught(start: Script) -> None:
    """What a notebook does: the cell is interrupted, and the kernel goes on."""
    source = """
if __name__ == "__main__":
    try:
        for number, article in enumerate(extract_many(itertools.cycle(TEXTS), workers=2)):
            if number == 100:
                signal.raise_signal(signal.SIGINT)
    except KeyboardInterrupt:
        print(multiprocessing.active_children())
"""
    assert start(source).communicate(timeout=PATIENCE) == ("[]\n", "")


def test_a_script_may_end_with_an_iterator_half_read(start: Script) -> None:
    source = """
if __name__ == "__main__":
    articles = extract_many(itertools.cycle(TEXTS), workers=2)
    print(len(next(articles).claims))
"""
    assert start(source).communicate(timeout=PATIENCE) == ("1\n", "")


@pytest.mark.parametrize("method", METHODS)
def test_processes_that_are_killed_are_replaced(start: Script, method: str) -> None:
    source = """
if __name__ == "__main__":
    multiprocessing.set_start_method(sys.argv[1])
    texts, articles = TEXTS * 4, []
    for article in extract_many(texts, workers=2):
        articles.append(article)
        if len(articles) in (1, 2, 100, 370):
            os.kill(multiprocessing.active_children()[len(articles) % 2].pid, signal.SIGKILL)
    print(articles == [extract(text) for text in texts], multiprocessing.active_children())
"""
    assert start(source, method).communicate(timeout=PATIENCE) == ("True []\n", "")


def test_a_text_that_kills_its_process_is_named_and_the_others_are_extracted(start: Script) -> None:
    source = """
class Deadly(EmbeddedAnalyzer):
    def analyze(self, document):
        if "رقم 40 " in document.text or "رقم 41 " in document.text:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().analyze(document)


if __name__ == "__main__":
    failures = []
    articles = list(extract_many(TEXTS, workers=2, analyzer=Deadly(), errors=failures.append))
    print(articles == [extract(text) for text in TEXTS[:40] + TEXTS[42:]], multiprocessing.active_children())
    for failure in failures:
        print(failure.number, repr(failure.error), failure.error.__notes__)
"""
    output, errors = start(source).communicate(timeout=PATIENCE)
    assert errors == ""
    assert output.splitlines() == [
        "True []",
        *(
            f"{number} BrokenProcessPool('a process was killed over it 2 times, as for want of memory') "
            f"['in record {number}']"
            for number in (40, 41)
        ),
    ]


def test_processes_that_cannot_start_raise(start: Script) -> None:
    source = """
from concurrent.futures.process import BrokenProcessPool

if __name__ == "__mp_main__":
    os._exit(3)  # what a script that breaks at its beginning does
multiprocessing.set_start_method("spawn")
try:
    list(extract_many(TEXTS, workers=2))
except BrokenProcessPool:
    print("broken", multiprocessing.active_children())
"""
    assert start(source).communicate(timeout=PATIENCE) == ("broken []\n", "")
