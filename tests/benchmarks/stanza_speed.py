"""Measure `extract` with Stanza beside the embedded analyzer, one article at a time and in batches, in one run.

    python tests/benchmarks/stanza_speed.py RESOURCES_DIRECTORY [CORPUS.jsonl.gz] [--articles N]

The directory holds Stanza's models; a corpus is read as by `speed.py`, else the articles of `tests/articles`. Torch
runs one thread, on the processor. The passes over Stanza are single ones: each takes minutes on a few hundred articles.
"""

import argparse
import resource
import time
from collections import deque
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from arabic_news import Article, extract, extract_many
from arabic_news.stanza import StanzaAnalyzer
from arabic_news.text.tokens import tokenize
from tests.benchmarks.speed import read_corpus, sample_texts


def peak_megabytes() -> float:
    """Return the most memory that this process has held so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def report(label: str, tokens: int, articles: Iterable[Article]) -> float:
    """Draw the articles, print tokens a second and peak memory, and return the seconds."""
    start = time.perf_counter()
    deque(articles, maxlen=0)
    seconds = time.perf_counter() - start
    print(f"{label:<14} {tokens / seconds:9,.0f} tokens/s  {peak_megabytes():6,.0f} MB at most so far")
    return seconds


def main() -> None:
    """Measure and print."""
    import stanza  # here, since the tests read every module, with the extra or without
    import torch

    arguments = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    arguments.add_argument("resources", help="directory with Stanza's models")
    arguments.add_argument("corpus", nargs="?", type=Path, help="gzipped JSON lines with the field `text`")
    arguments.add_argument("--articles", type=int, default=100)
    options = arguments.parse_args()

    torch.set_num_threads(1)
    texts = list(islice(read_corpus(options.corpus) if options.corpus else sample_texts(), options.articles))
    tokens = sum(len(tokenize(text)) for text in texts)
    print(
        f"{len(texts)} articles, {tokens:,} tokens; stanza {stanza.__version__}, torch {torch.__version__}, one thread"
    )
    extract(texts[0])
    report("embedded", tokens, map(extract, texts))
    for processors in ("tokenize,mwt,ner", "tokenize,mwt,pos,lemma,depparse,ner"):
        pipeline = stanza.Pipeline(
            "ar", dir=options.resources, processors=processors, tokenize_no_ssplit=True, download_method=None,
            use_gpu=False, verbose=False,
        )  # fmt: skip
        analyzer = StanzaAnalyzer(pipeline)
        print(processors)
        single = report("  extract", tokens, (extract(text, analyzer=analyzer) for text in texts))
        many = report("  extract_many", tokens, extract_many(texts, analyzer=analyzer))
        print(f"  extract_many is {single / many:.2f} times as fast as extract")


if __name__ == "__main__":
    main()
