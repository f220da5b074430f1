"""Measure what several processes gain: `extract_many` with `--workers` processes beside the same in one.

    python -m tests.benchmarks.workers [CORPUS.jsonl.gz] [--articles N] [--workers N] [--passes N]

Each pass runs both, one after the other, and each run starts and ends its processes, which counts. The ratio is that of
the medians. The processor time of all processes says what sharing the work costs, whatever else the machine does.
"""

import argparse
import statistics
import time
from itertools import cycle, islice
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage

from arabic_news import extract_many
from tests.benchmarks.speed import read_corpus, sample_texts

REPEATED = 1000


def processor_seconds() -> float:
    """Return the processor time of this process and of the children that have ended."""
    usages = [getrusage(who) for who in (RUSAGE_SELF, RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def measured(texts: list[str], workers: int) -> tuple[float, float]:
    """Return the wall and processor seconds of one run."""
    wall, processor = time.perf_counter(), processor_seconds()
    for _ in extract_many(texts, workers=workers):
        pass
    return time.perf_counter() - wall, processor_seconds() - processor


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    arguments.add_argument("corpus", nargs="?", type=Path, help="gzipped JSON lines with the field `text`")
    arguments.add_argument("--articles", type=int, help="no more articles than this")
    arguments.add_argument("--workers", type=int, default=2)
    arguments.add_argument("--passes", type=int, default=3)
    options = arguments.parse_args()

    texts = list(read_corpus(options.corpus)) if options.corpus else list(islice(cycle(sample_texts()), REPEATED))
    texts = texts[: options.articles]
    runs: dict[int, list[tuple[float, float]]] = {1: [], options.workers: []}
    for _ in range(options.passes):
        for workers, found in runs.items():
            found.append(measured(texts, workers))
    for workers, found in runs.items():
        wall, processor = (statistics.median(seconds) for seconds in zip(*found, strict=True))
        spread = ", ".join(f"{seconds:.1f}" for seconds, _ in found)
        print(f"{workers} processes: {len(texts) / wall:,.0f} articles/s; {spread} s, processor {processor:.1f} s")
    one, several = (statistics.median(wall for wall, _ in found) for found in runs.values())
    print(f"{one / several:.2f} times as fast")


if __name__ == "__main__":
    main()
