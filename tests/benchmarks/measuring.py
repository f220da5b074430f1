"""What the benchmarks share: texts, clocks, and figures with their spread."""

import gzip
import json
import statistics
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Any

__all__ = ["corpus_texts", "resident_megabytes", "sample_texts", "seconds", "spread"]

ARTICLES = Path(__file__).resolve().parent.parent / "articles"
REPEATED = 300


def corpus_texts(path: Path | None, articles: int | None) -> list[str]:
    """Return the texts of a gzipped JSON-lines corpus, its fields `text`; without one, those of the tests, repeated."""
    texts = _lines(path) if path else islice(cycle(sample_texts()), REPEATED)
    return list(islice(texts, articles))


def _lines(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


def sample_texts() -> list[str]:
    """Return the articles of the test suite."""
    return [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))]


def seconds(work: Callable[[str], Any], texts: list[str]) -> float:
    """Return the processor seconds that some work takes over all texts; what it returns is let go at once."""
    start = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - start


def spread(values: list[float], unit: str, scale: float = 1.0) -> str:
    """Return the median of some values with the lowest and highest."""
    low, middle, high = (scale * value for value in (min(values), statistics.median(values), max(values)))
    digits = 0 if middle >= 100 else 1 if middle >= 10 else 2
    return f"{middle:,.{digits}f} {unit} ({low:,.{digits}f} to {high:,.{digits}f})"


def resident_megabytes() -> float | None:
    """Return the memory that this process holds, where the system tells."""
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    line = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
