"""One pass over articles not met before, as users read them: fresh processes, taken in turn with another revision's.

Seconds are of the processor. Each process reads some articles first, which load the tables and the common words, then
is timed over the others, and over the same once more, when all their words are known: that pass is called warm.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

import regex

from tests.benchmarks.measuring import spread

__all__ = ["report"]

ROOT: Final = Path(__file__).resolve().parent.parent.parent
MOST_BEFORE: Final = 1_000  # articles read before the clock starts
SHARE_BEFORE: Final = 4  # one in so many, where the texts are few
HERE: Final = "this revision"
READING: Final = """
import json, sys, time
import regex
from arabic_news import extract
texts, before, token = json.load(sys.stdin)
bare = regex.compile(token).findall
def timed(work, texts):
    start = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - start
timed(extract, texts[:before])
print(*(timed(work, texts[before:]) for work in (extract, bare, extract)))
"""


class Passes(NamedTuple):
    """The seconds of one process."""

    once: float
    bare: float
    warm: float


def report(texts: list[str], passes: int, token: str, against: str | None) -> None:
    """Measure and print; `token` is the pattern of the bare pass, `against` a revision to compare with."""
    before = min(MOST_BEFORE, len(texts) // SHARE_BEFORE)
    print(f"one pass over {len(texts) - before:,} articles not met before, behind {before:,} others; fresh processes")
    request = json.dumps([texts, before, token])
    with _revision(against) as other:
        roots = {HERE: ROOT} if other is None else {HERE: ROOT, str(against): other}
        taken: dict[str, list[Passes]] = {name: [] for name in roots}
        for _ in range(passes):
            for name, root in roots.items():
                taken[name].append(_process(root, request))
    tokens = sum(len(regex.findall(token, text)) for text in texts[before:])
    for name, times in taken.items():
        print(f"{name:<20} {spread([tokens / time.once for time in times], 'tokens/s')}")
        print(f"{'':<20} {spread([time.once / time.bare for time in times], 'times')} a bare regex pass")
        print(f"{'  warm':<20} {spread([tokens / time.warm for time in times], 'tokens/s')}, every word known")
    if against is not None:
        ratios = [old.once / new.once for new, old in zip(taken[HERE], taken[str(against)], strict=True)]
        print(f"{'throughput':<20} {spread(ratios, 'times')} that of {against}")


def _process(root: Path, request: str) -> Passes:
    """The seconds that the library below some directory takes in a new interpreter."""
    output = subprocess.run(
        [sys.executable, "-c", READING], cwd=root, input=request, capture_output=True, text=True, check=True
    ).stdout
    return Passes(*map(float, output.split()))


@contextmanager
def _revision(name: str | None) -> Iterator[Path | None]:
    """A worktree of a revision, as long as the context lasts; None without one."""
    if name is None:
        yield None
        return
    with tempfile.TemporaryDirectory() as directory:
        place = Path(directory) / "revision"
        _git("worktree", "add", "--detach", str(place), name)
        try:
            yield place
        finally:
            _git("worktree", "remove", "--force", str(place))


def _git(*arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, check=True)
