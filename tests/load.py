"""Extract many texts with two processes, while one of them is killed at random now and then.

    python -m tests.load CORPUS.jsonl.gz [TEXTS] [KILLS]

The texts (50,000) are paragraphs of the corpus, gzipped JSON with the field `text`. Prints the time and memory taken;
exits with 1 unless every article came once, in order, and as `extract` gives it for a sample of them.
"""

import gzip
import json
import multiprocessing
import os
import random
import resource
import signal
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from arabic_news import Document, extract, extract_many

TEXTS, KILLS, WORKERS = 50_000, 10, 2
SAMPLE = 500  # every how many texts an article is compared with that of `extract`


def paragraphs(corpus: Path) -> Iterator[str]:
    """The paragraphs of a corpus that hold a sentence."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield from (text for text in json.loads(line)["text"].splitlines() if len(text) > 100)


def main(corpus: Path, count: int, kills: int) -> int:
    """Extract, kill, compare."""
    texts = [*islice(paragraphs(corpus), count)]
    documents = [Document(text, id=str(number)) for number, text in enumerate(texts)]
    moments = set(random.Random(1).sample(range(count), kills))
    wrong: list[int] = []
    start = time.perf_counter()
    articles = extract_many(documents, workers=WORKERS)
    came = 0
    for number, article in enumerate(articles):
        came += 1
        alike = article.id == str(number) and article.text == texts[number]
        if not alike or (number % SAMPLE == 0 and article != extract(texts[number], id=str(number))):
            wrong.append(number)
        if number in moments:
            os.kill(random.Random(number).choice(multiprocessing.active_children()).pid or 0, signal.SIGKILL)
    seconds = time.perf_counter() - start
    sizes = [resource.getrusage(who).ru_maxrss / 1000 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    print(f"{came} of {len(texts)} articles, {kills} processes killed, {articles.failed} failed, {seconds:.0f} s")
    print(f"at most {sizes[0]:.0f} MB here, {sizes[1]:.0f} MB in a process; wrong: {wrong or 'none'}")
    return 1 if wrong or came < len(texts) or articles.failed else 0


if __name__ == "__main__":
    settings = [*map(int, sys.argv[2:])]
    sys.exit(main(Path(sys.argv[1]), *settings, *(TEXTS, KILLS)[len(settings) :]))
