"""Measure what finding gazetteer names costs: against the number of records, and on text made to be slow.

    python tests/benchmarks/matching.py [CORPUS.jsonl.gz]

All figures are of one run: microseconds a token with the shipped gazetteer and with 10,000 and 100,000 entries more,
taken in turn, and the time a token of a text of half a megabyte over that of an eighth of it.
"""

import statistics
import sys
import time
from itertools import islice, product
from pathlib import Path

from arabic_news import ActorEntry, Gazetteer
from arabic_news.analysis.embedded import EmbeddedAnalyzer
from arabic_news.entities.matching import match_gazetteer
from arabic_news.text.document import Document
from arabic_news.text.layout import find_layout
from arabic_news.text.quotes import find_quotations
from arabic_news.text.sentences import split_sentences
from arabic_news.text.tokens import tokenize
from tests.benchmarks.speed import read_corpus, sample_texts

PASSES = 5
ARTICLES = 300
LETTERS = "بتثجحخدذرزسشصضطظعغفقكلمنهي"
LONG = 500_000  # characters
# One name over and over, beginnings of long names, words that begin many names, and clitics.
HOSTILE = ("طرابلس ", "جمهورية الكونغو ", "الولايات المتحدة ", "سان ", "وبطرابلس ", "مدينة ", "المملكة العربية ")


def documents(texts: list[str]) -> list[Document]:
    """Read texts as far as the stage before."""
    read = []
    for text in texts:
        tokens = tokenize(text)
        layout = find_layout(tokens)
        quotations = find_quotations(tokens, layout.paragraphs)
        read.append(Document(tokens, layout, quotations, split_sentences(tokens, layout.blocks, quotations)))
    return read


def invented_names(count: int) -> list[ActorEntry]:
    """Make entries of two words that no text holds."""
    words = ("".join(letters) for letters in product(LETTERS, repeat=4))
    return [ActorEntry(name=f"مركز {word}", kind="organization") for word in islice(words, count)]


def microseconds_a_token(read: list[Document], gazetteer: Gazetteer) -> float:
    """Time the matching of some documents."""
    analyzed = [(document, EmbeddedAnalyzer().analyze(document).words) for document in read]
    before = time.perf_counter()
    for document, words in analyzed:
        match_gazetteer(document, words, gazetteer)
    return (time.perf_counter() - before) * 1e6 / sum(len(document.tokens) for document in read)


def main() -> None:
    """Print the figures."""
    texts = list(islice(read_corpus(Path(sys.argv[1])), ARTICLES)) if len(sys.argv) > 1 else sample_texts()
    read = documents(texts)
    sizes = (0, 10_000, 100_000)
    gazetteers = [Gazetteer.default().extended(actors=invented_names(size)) for size in sizes]
    times: list[list[float]] = [[] for _ in sizes]
    for _ in range(PASSES + 1):
        for taken, gazetteer in zip(times, gazetteers, strict=True):
            taken.append(microseconds_a_token(read, gazetteer))
    base = statistics.median(times[0][1:])
    for size, taken in zip(sizes, times, strict=True):
        middle = statistics.median(taken[1:])
        print(f"+{size:>7,} entries  {middle:6.2f} µs a token  {middle / base:5.2f} times the shipped gazetteer")
    for piece in HOSTILE:
        (short,) = documents([piece * (LONG // 8 // len(piece))])
        (long,) = documents([piece * (LONG // len(piece))])
        one, eight = (min(microseconds_a_token([text], gazetteers[0]) for _ in range(3)) for text in (short, long))
        print(f"{piece.strip():20} {eight:6.2f} µs a token, {eight / one:5.2f} times that of an eighth of the text")


if __name__ == "__main__":
    main()
