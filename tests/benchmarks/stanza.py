"""`extract` with Stanza beside the embedded analyzer, and Stanza by itself, over the same texts in one run.

Torch runs one thread, on the processor. The passes are single ones: each takes minutes on a few hundred articles.
"""

import resource
import time
from collections import deque
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from arabic_news import extract, extract_many
from arabic_news.stanza import StanzaAnalyzer
from arabic_news.text.tokens import tokenize

__all__ = ["report"]

ARTICLES = 100
TOKENIZER = "tokenize,mwt"
NAMES = "tokenize,mwt,ner"
FULL = "tokenize,mwt,pos,lemma,depparse,ner"


def report(texts: list[str], models: Path) -> None:
    """Measure and print; `models` is the directory with Stanza's models."""
    import stanza  # here, since the tests read every module, with the extra or without
    import torch

    torch.set_num_threads(1)
    texts = texts[:ARTICLES]
    tokens = sum(len(tokenize(text)) for text in texts)
    print(
        f"{len(texts)} articles, {tokens:,} tokens; stanza {stanza.__version__}, torch {torch.__version__}, one thread"
    )
    deque(map(extract, texts), maxlen=0)  # so that the tables are loaded
    base = _timed("extract", tokens, map(extract, texts))
    for processors in (TOKENIZER, NAMES, FULL):
        alone = _timed(processors, tokens, map(_pipeline(models, processors), texts))
        print(f"  {alone / base:.1f} times the time of extract")
    for processors in (NAMES, FULL):
        analyzer = StanzaAnalyzer(_pipeline(models, processors, tokenize_no_ssplit=True))
        print(f"extract with {processors}")
        _timed("  extract", tokens, (extract(text, analyzer=analyzer) for text in texts))
        _timed("  extract_many", tokens, extract_many(texts, analyzer=analyzer))


def _pipeline(models: Path, processors: str, **options: bool) -> Any:
    import stanza

    return stanza.Pipeline(
        "ar", dir=str(models), processors=processors, download_method=None, use_gpu=False, verbose=False, **options
    )


def _timed(label: str, tokens: int, results: Iterable[object]) -> float:
    """Draw the results, print tokens a second and the most memory held so far, and return the seconds."""
    start = time.process_time()
    deque(results, maxlen=0)
    seconds = time.process_time() - start
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{label:<36} {tokens / seconds:9,.0f} tokens/s  {megabytes:6,.0f} MB at most so far")
    return seconds
