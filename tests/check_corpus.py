"""Extract every article of a corpus, and check what holds for every article (see `invariants.py`).

    python tests/check_corpus.py CORPUS.jsonl.gz       gzipped JSON, one object with the field `text` a line

Prints the articles that took longest for their length, and each stage's share of the time; exits with 1 and names the
articles that break an invariant.
"""

import gzip
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # for `tests`, when this file is run

from arabic_news import extract, pipeline
from tests.invariants import assert_sound

STAGES = [
    "tokenize", "find_layout", "find_quotations", "split_sentences", "_analyze", "find_entities", "find_dates",
    "find_claims", "assemble",
]  # fmt: skip
SHOWN = 3
SHORTEST = 500  # characters; of a shorter article the cost of a call hides that of the text


def texts(corpus: Path) -> Iterator[tuple[str, str]]:
    """The articles with their names: the field `id`, or the number of the line."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            article = json.loads(line)
            yield str(article.get("id", number)), article["text"]


def timed(stage: Callable[..., Any], name: str, seconds: Counter[str]) -> Callable[..., Any]:
    """The stage, with the processor time it takes added up."""

    def run(*arguments: Any) -> Any:
        start = time.process_time()
        try:
            return stage(*arguments)
        finally:
            seconds[name] += time.process_time() - start

    return run


def fault(text: str) -> str | None:
    """What is wrong with the article of a text, or None."""
    try:
        assert_sound(extract(text), text)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None


def main(corpus: Path) -> int:
    """Check and report."""
    seconds: Counter[str] = Counter()
    for name in STAGES:
        setattr(pipeline, name, timed(getattr(pipeline, name), name, seconds))
    extract("قال")  # loads the tables
    seconds.clear()
    costs: dict[str, float] = {}
    faults: dict[str, str] = {}
    for name, text in texts(corpus):
        before = seconds.total()
        found = fault(text)
        costs[name] = (seconds.total() - before) / max(SHORTEST, len(text))
        if found:
            faults[name] = found
    print(f"{len(costs)} articles, {seconds.total():.1f} s of extraction")
    for name, cost in sorted(costs.items(), key=lambda item: -item[1])[:SHOWN]:
        print(f"{1e6 * cost:6.1f} us a character: {name}")
    for stage, spent in seconds.most_common():
        print(f"{100 * spent / seconds.total():5.1f} %  {stage}")
    print("\n".join(f"{name}: {found}" for name, found in faults.items()) or "every invariant holds")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
