"""Measure speed and memory of `extract`, beside one bare `regex` token pass over the same text in the same run.

    python tests/benchmarks/speed.py [CORPUS.jsonl.gz] [--articles N] [--passes N]

The corpus is gzipped JSON, one object with the field `text` a line; without one, the articles of `tests/articles` are
repeated. Each figure is the median of the passes, with the lowest and highest; seconds are of the processor, so that
other work on the machine counts as little as may be.
"""

import argparse
import gzip
import inspect
import json
import platform
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import regex

from arabic_news import extract, pipeline
from arabic_news.analysis.analyzer import Analysis
from arabic_news.analysis.embedded import EmbeddedAnalyzer
from arabic_news.text.document import Document

ARTICLES = Path(__file__).resolve().parent.parent / "articles"
REPEATED = 300
TOKEN = regex.compile(r"[\p{L}\p{M}\u0640]+|\p{N}+(?:[.,٫٬/:]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]")
FRESH = """
import time
before = time.perf_counter()
import arabic_news
imported = time.perf_counter()
arabic_news.extract({text!r})
print(imported - before, time.perf_counter() - imported)
"""


def read_corpus(path: Path) -> Iterator[str]:
    """Yield the texts of a gzipped JSON-lines corpus."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


def sample_texts() -> list[str]:
    """Return the articles of the test suite."""
    return [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))]


def resident_megabytes() -> float | None:
    """Return the resident memory of this process, where the system tells."""
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    line = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def timed(work: Callable[[str], Any], texts: list[str]) -> float:
    """Return the processor seconds that some work takes over all texts; what it returns is let go at once."""
    start = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - start


def fresh_process(text: str, runs: int) -> tuple[list[float], list[float]]:
    """Return the seconds that import and the first call take in new interpreters."""
    root = Path(__file__).resolve().parent.parent.parent
    outputs = [
        subprocess.run(
            [sys.executable, "-c", FRESH.format(text=text)], cwd=root, capture_output=True, text=True, check=True
        ).stdout
        for _ in range(runs)
    ]
    imports, calls = zip(*(map(float, output.split()) for output in outputs), strict=True)
    return list(imports), list(calls)


@contextmanager
def stage_clock() -> Iterator[dict[str, float]]:
    """Time every function that the pipeline calls, and the analyzer, while the context lasts."""
    seconds: dict[str, float] = defaultdict(float)

    def clocked(name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            start = time.process_time()
            try:
                return work(*arguments, **options)
            finally:
                seconds[name] += time.process_time() - start

        return call

    stages = {
        name: value
        for name, value in vars(pipeline).items()
        if inspect.isfunction(value) and value.__module__ != pipeline.__name__
    }
    try:
        for name, stage in stages.items():
            setattr(pipeline, name, clocked(name, stage))
        yield seconds
    finally:
        for name, stage in stages.items():
            setattr(pipeline, name, stage)


class ClockedAnalyzer:
    """The embedded analyzer with a clock."""

    def __init__(self, seconds: dict[str, float]) -> None:
        self._analyzer = EmbeddedAnalyzer()
        self._seconds = seconds

    def analyze(self, document: Document) -> Analysis:
        """Analyze, and count the time."""
        start = time.process_time()
        analysis = self._analyzer.analyze(document)
        self._seconds["analyze"] += time.process_time() - start
        return analysis


def stage_seconds(texts: list[str]) -> dict[str, float]:
    """Return the seconds that each stage takes over the texts, in the order of the pipeline."""
    with stage_clock() as seconds:
        analyzer = ClockedAnalyzer(seconds)
        for text in texts:
            pipeline.extract(text, analyzer=analyzer)
    return seconds


def spread(values: list[float], unit: str, scale: float = 1.0) -> str:
    """Return the median of some values with the lowest and highest."""
    low, middle, high = (scale * value for value in (min(values), statistics.median(values), max(values)))
    digits = 0 if middle >= 100 else 1 if middle >= 10 else 2
    return f"{middle:,.{digits}f} {unit} ({low:,.{digits}f} to {high:,.{digits}f})"


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    arguments.add_argument("corpus", nargs="?", type=Path, help="gzipped JSON lines with the field `text`")
    arguments.add_argument("--articles", type=int, help="no more articles than this")
    arguments.add_argument("--passes", type=int, default=3)
    options = arguments.parse_args()

    texts = list(read_corpus(options.corpus)) if options.corpus else list(islice(cycle(sample_texts()), REPEATED))
    texts = texts[: options.articles]
    before = resident_megabytes()
    first = timed(extract, texts)
    tokens = sum(len(TOKEN.findall(text)) for text in texts)
    bare, whole = [], []
    for _ in range(options.passes):
        bare.append(timed(TOKEN.findall, texts))
        whole.append(timed(extract, texts))
    after = resident_megabytes()

    source = options.corpus.name if options.corpus else f"{ARTICLES.name} repeated"
    print(f"Python {platform.python_version()}, {platform.machine()}, one process; {source}:")
    print(f"  {len(texts):,} articles, {tokens:,} tokens; median of {options.passes} passes (lowest to highest)")
    print(f"regex pass   {spread([tokens / seconds for seconds in bare], 'tokens/s')}")
    print(f"extract      {spread([tokens / seconds for seconds in whole], 'tokens/s')}")
    print(f"             {spread([len(texts) / seconds for seconds in whole], 'articles/s')}")
    print(f"             {spread([w / b for w, b in zip(whole, bare, strict=True)], 'times the regex pass')}")
    print(f"first pass   {tokens / first:,.0f} tokens/s, nothing loaded or cached before")
    stages = stage_seconds(texts)
    total = sum(stages.values())
    for name, seconds in stages.items():
        print(f"  {name:<16} {seconds / len(texts) * 1000:7.3f} ms an article  {seconds / total:6.1%}")
    imports, calls = fresh_process(texts[0], options.passes)
    print(f"import       {spread(imports, 'ms', 1000)}")
    print(f"first call   {spread(calls, 'ms', 1000)}, which loads the tables")
    if before is not None and after is not None:
        print(f"memory       {after:,.0f} MB resident after the run, of it {before:,.0f} MB before (imports and texts)")


if __name__ == "__main__":
    main()
