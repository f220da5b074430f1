"""What several processes gain: `extract_many` with some of them beside the same in one.

Each pass runs both, one after the other, and each run starts and ends its processes, which counts. The ratio is that of
the medians. The processor time of all processes says what sharing the work costs, whatever else the machine does.
"""

import statistics
import time
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage

from arabic_news import extract_many

__all__ = ["report"]


def report(texts: list[str], workers: int, passes: int) -> None:
    """Measure and print."""
    _measured(texts, 1)  # so that words are known, which forked processes inherit
    runs: dict[int, list[tuple[float, float]]] = {1: [], workers: []}
    for _ in range(passes):
        for count, found in runs.items():
            found.append(_measured(texts, count))
    for count, found in runs.items():
        wall, processor = (statistics.median(seconds) for seconds in zip(*found, strict=True))
        each = ", ".join(f"{seconds:.1f}" for seconds, _ in found)
        print(f"{count} processes: {len(texts) / wall:,.0f} articles/s; {each} s, processor {processor:.1f} s")
    one, several = (statistics.median(wall for wall, _ in found) for found in runs.values())
    print(f"{one / several:.2f} times as fast")


def _processor_seconds() -> float:
    """Return the processor time of this process and of the children that have ended."""
    usages = [getrusage(who) for who in (RUSAGE_SELF, RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def _measured(texts: list[str], workers: int) -> tuple[float, float]:
    """Return the wall and processor seconds of one run."""
    wall, processor = time.perf_counter(), _processor_seconds()
    for _ in extract_many(texts, workers=workers):
        pass
    return time.perf_counter() - wall, _processor_seconds() - processor
