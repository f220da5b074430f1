"""Measure the speed of the library; all parts in one run, or those that are named.

    python -m tests.benchmarks [--corpus CORPUS.jsonl.gz] [PART ...]

The corpus is gzipped JSON, one object with the field `text` a line; without one, the articles of `tests/articles` are
repeated, which flatters what is remembered of words.
"""

import argparse
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from tests.benchmarks.measuring import corpus_texts

# Each part imports what it needs when it runs, so that the memory that `speed` prints is the library's.


def _speed(options: argparse.Namespace, texts: list[str]) -> None:
    from tests.benchmarks import speed

    speed.report(texts, options.passes, options.against)


def _growth(options: argparse.Namespace, texts: list[str]) -> None:
    from tests.benchmarks import growth

    costs = growth.report(texts, options.characters)
    if options.plot:
        from tests.benchmarks import plot

        plot.draw(costs, options.plot)


def _workers(options: argparse.Namespace, texts: list[str]) -> None:
    from tests.benchmarks import workers

    workers.report(texts, options.workers, options.passes)


def _gazetteer(_options: argparse.Namespace, texts: list[str]) -> None:
    from tests.benchmarks import gazetteer

    gazetteer.report(texts)


def _stanza(options: argparse.Namespace, texts: list[str]) -> None:
    from tests.benchmarks import stanza

    if options.models is None:
        print("left out, since no --models are given")
    else:
        stanza.report(texts, options.models)


def _spark(options: argparse.Namespace, texts: list[str]) -> None:
    from tests.benchmarks import spark

    if find_spec("pyspark") is None:
        print("left out, since the extra `spark` is not installed")
    else:
        spark.report(texts, options.workers, options.passes)


PARTS: dict[str, Callable[[argparse.Namespace, list[str]], None]] = {
    "speed": _speed,
    "growth": _growth,
    "workers": _workers,
    "gazetteer": _gazetteer,
    "stanza": _stanza,
    "spark": _spark,
}


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=(__doc__ or "").split("\n")[0])
    arguments.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; all of them by default")
    arguments.add_argument("--corpus", type=Path, help="gzipped JSON lines with the field `text`")
    arguments.add_argument("--articles", type=int, help="no more articles than this")
    arguments.add_argument("--passes", type=int, default=3)
    arguments.add_argument("--against", metavar="REVISION", help="an older revision that `speed` is compared with")
    arguments.add_argument("--characters", type=int, default=500_000, help="of the longest text of `growth`")
    arguments.add_argument("--plot", type=Path, help="where to write the SVG of `growth`; needs matplotlib")
    arguments.add_argument("--workers", type=int, default=2)
    arguments.add_argument("--models", type=Path, help="the directory with Stanza's models, for `stanza`")
    options = arguments.parse_args()
    unknown = [part for part in options.parts if part not in PARTS]
    if unknown:
        arguments.error(f"no such part: {', '.join(unknown)}")

    texts = corpus_texts(options.corpus, options.articles)
    for part in options.parts or PARTS:
        print(f"== {part}")
        PARTS[part](options, texts)


if __name__ == "__main__":
    main()
