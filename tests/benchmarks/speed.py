"""Speed and memory of `extract`, its stages, and simpler passes over the same texts in the same run.

Seconds are of the processor, so that other work on the machine counts as little as may be; each figure is the median of
the passes, with the lowest and highest. First comes the pass over texts not met before (`once.py`), which is what users
see; what follows is of words that are known.
"""

import inspect
import platform
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import regex

from arabic_news import extract, pipeline
from arabic_news.analysis.analyzer import Analysis
from arabic_news.analysis.embedded import EmbeddedAnalyzer
from arabic_news.analysis.lexicon import lexicon
from arabic_news.text.document import Document
from arabic_news.text.folding import fold
from tests.benchmarks import once
from tests.benchmarks.measuring import resident_megabytes, seconds, spread

__all__ = ["report"]

TOKEN = regex.compile(r"[\p{L}\p{M}\u0640]+|\p{N}+(?:[.,٫٬/:]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]")
FRESH = """
import time
before = time.perf_counter()
import arabic_news
imported = time.perf_counter()
arabic_news.extract({text!r})
print(imported - before, time.perf_counter() - imported)
"""


def report(texts: list[str], passes: int, against: str | None = None) -> None:
    """Measure and print."""
    tokens = sum(len(TOKEN.findall(text)) for text in texts)
    once.report(texts, passes, TOKEN.pattern, against)
    print("warm, every word known:")
    print(f"{len(texts):,} articles, {tokens:,} tokens; median of {passes} passes (lowest to highest)")
    print(f"Python {platform.python_version()}, {platform.machine()}, {platform.python_compiler()}")
    _report_memory(texts, tokens)
    _report_rates(texts, tokens, passes)
    for name, (taken, share) in _stage_shares(texts).items():
        print(f"  {name:<18} {taken / len(texts) * 1000:7.3f} ms an article {share:6.1%}")
    imports, calls = _fresh_process(texts[0], passes)
    print(f"import               {spread(imports, 'ms', 1000)}")
    print(f"first call           {spread(calls, 'ms', 1000)}, which loads the tables")


def _report_memory(texts: list[str], tokens: int) -> None:
    """What the process holds after one pass and after another, before anything else is imported."""
    before = resident_megabytes()
    after: list[float | None] = []
    for number in ("first", "second"):
        taken = seconds(extract, texts)
        after.append(resident_megabytes())
        print(f"{number + ' pass':<20} {tokens / taken:,.0f} tokens/s")
    if before is not None:
        print(f"{'memory':<20} {before:,.0f} MB with imports and texts, then {after[0]:,.0f} and {after[1]:,.0f} MB")


def _report_rates(texts: list[str], tokens: int, passes: int) -> None:
    """The rate of `extract` beside that of simpler passes, all taken in turn."""
    simpler = _simpler_passes()
    whole: list[float] = []
    taken: dict[str, list[float]] = {name: [] for name in simpler}
    for _ in range(passes):
        whole.append(seconds(extract, texts))
        for name, work in simpler.items():
            taken[name].append(seconds(work, texts))
    print(f"{'extract':<20} {spread([tokens / time for time in whole], 'tokens/s')}")
    print(f"{'':<20} {spread([len(texts) / time for time in whole], 'articles/s')}")
    for name, times in taken.items():
        ratios = [time / simple for time, simple in zip(whole, times, strict=True)]
        print(f"{name:<20} {spread([tokens / time for time in times], 'tokens/s')}; extract {spread(ratios, 'times')}")


def _simpler_passes() -> dict[str, Callable[[str], Any]]:
    """Passes over a text that do less, each by its name."""
    words = lexicon().common_words
    passes: dict[str, Callable[[str], Any]] = {
        "regex pass": TOKEN.findall,
        "folded look-up": lambda text: [fold(word) in words for word in TOKEN.findall(text)],
    }
    try:
        import spacy
    except ImportError:
        print("spaCy is not installed: without its blank pipeline")
    else:
        passes['spacy.blank("ar")'] = spacy.blank("ar").make_doc
    return passes


def _fresh_process(text: str, runs: int) -> tuple[list[float], list[float]]:
    """The seconds that import and the first call take in new interpreters."""
    root = Path(__file__).resolve().parent.parent.parent
    outputs = [
        subprocess.run(
            [sys.executable, "-c", FRESH.format(text=text)], cwd=root, capture_output=True, text=True, check=True
        ).stdout
        for _ in range(runs)
    ]
    imports, calls = zip(*(map(float, output.split()) for output in outputs), strict=True)
    return list(imports), list(calls)


def _stage_shares(texts: list[str]) -> dict[str, tuple[float, float]]:
    """The seconds that each stage takes over the texts, in the order of the pipeline, and its share."""
    with _stage_clock() as taken:
        analyzer = _ClockedAnalyzer(taken)
        for text in texts:
            pipeline.extract(text, analyzer=analyzer)
    return {name: (time, time / sum(taken.values())) for name, time in taken.items()}


@contextmanager
def _stage_clock() -> Iterator[dict[str, float]]:
    """Time every function that the pipeline calls, while the context lasts."""
    taken: dict[str, float] = defaultdict(float)

    def clocked(name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            start = time.process_time()
            try:
                return work(*arguments, **options)
            finally:
                taken[name] += time.process_time() - start

        return call

    stages = {
        name: value
        for name, value in vars(pipeline).items()
        if inspect.isfunction(value) and value.__module__ != pipeline.__name__
    }
    try:
        for name, stage in stages.items():
            setattr(pipeline, name, clocked(name, stage))
        yield taken
    finally:
        for name, stage in stages.items():
            setattr(pipeline, name, stage)


class _ClockedAnalyzer:
    """The embedded analyzer with a clock."""

    def __init__(self, taken: dict[str, float]) -> None:
        self._analyzer = EmbeddedAnalyzer()
        self._taken = taken

    def analyze(self, document: Document) -> Analysis:
        """Analyze, and count the time."""
        start = time.process_time()
        analysis = self._analyzer.analyze(document)
        self._taken["analyze"] += time.process_time() - start
        return analysis
