"""What the gazetteer costs: against the number of entries that a user adds, and on text made to be slow.

With the shipped gazetteer and with 10,000 and 100,000 actors more, taken in turn, the microseconds a token of finding
their names and of a whole extraction; the seconds to make, index and pickle such a gazetteer; and the time a token of a
text of half a megabyte over that of an eighth of it.
"""

import pickle
import statistics
import time
from collections.abc import Callable
from itertools import islice, product

from arabic_news import Gazetteer, extract
from arabic_news.analysis.embedded import EmbeddedAnalyzer
from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.matching import match_gazetteer
from arabic_news.text.document import Document
from arabic_news.text.layout import find_layout
from arabic_news.text.quotes import find_quotations
from arabic_news.text.sentences import split_sentences
from arabic_news.text.tokens import tokenize

__all__ = ["report"]

PASSES = 5
STEPS = ("check", "index", "pickle", "unpickle")
ARTICLES = 300
LETTERS = "بتثجحخدذرزسشصضطظعغفقكلمنهي"
LONG = 500_000  # characters
# One name over and over, beginnings of long names, words that begin many names, and clitics.
HOSTILE = ("طرابلس ", "جمهورية الكونغو ", "الولايات المتحدة ", "سان ", "وبطرابلس ", "مدينة ", "المملكة العربية ")


def report(texts: list[str]) -> None:
    """Measure and print."""
    texts = texts[:ARTICLES]
    read = _documents(texts)
    tokens = sum(len(document.tokens) for document in read)
    gazetteers = {0: Gazetteer.default()}
    for size in (10_000, 100_000):
        gazetteers[size] = _made(size)
    _compare("match", gazetteers, lambda gazetteer: _microseconds_a_token(read, gazetteer))
    _compare("extract", gazetteers, lambda gazetteer: _microseconds_of_extraction(texts, tokens, gazetteer))
    for piece in HOSTILE:
        (short,) = _documents([piece * (LONG // 8 // len(piece))])
        (long,) = _documents([piece * (LONG // len(piece))])
        one, eight = (min(_microseconds_a_token([text], gazetteers[0]) for _ in range(3)) for text in (short, long))
        print(f"{piece.strip():20} {eight:6.2f} µs a token, {eight / one:5.2f} times that of an eighth of the text")


def _documents(texts: list[str]) -> list[Document]:
    """Read texts as far as the stage before."""
    read = []
    for text in texts:
        tokens = tokenize(text)
        layout = find_layout(tokens)
        quotations = find_quotations(tokens, layout.paragraphs)
        read.append(Document(tokens, layout, quotations, split_sentences(tokens, layout.blocks, quotations)))
    return read


def _invented_rows(count: int) -> list[dict[str, object]]:
    """Make people with a common given name, a name that no text holds and an alias: most texts hold a first word."""
    words = ("".join(letters) for letters in product(LETTERS, repeat=4))
    given = sorted(lexicon().given_names)
    return [
        {
            "name": f"{given[at % len(given)]} {word}",
            "aliases": [f"الشيخ {word}"],
            "kind": "person",
            "ref": f"mine:{at}",
        }
        for at, word in enumerate(islice(words, count))
    ]


def _made(count: int) -> Gazetteer:
    """Make a gazetteer, and print the seconds that each step takes."""
    rows = _invented_rows(count)
    times = [time.perf_counter()]
    gazetteer = Gazetteer.from_records(actors=rows)
    times.append(time.perf_counter())
    assert gazetteer.layers
    times.append(time.perf_counter())
    frozen = pickle.dumps(gazetteer)
    times.append(time.perf_counter())
    assert pickle.loads(frozen).actors
    times.append(time.perf_counter())
    steps = [f"{what} {end - start:.2f} s" for what, start, end in zip(STEPS, times, times[1:], strict=False)]
    print(f"{'gazetteer':12} +{count:>7,} entries: {', '.join(steps)}, {len(frozen) / 1e6:.1f} MB")
    return gazetteer


def _microseconds_a_token(read: list[Document], gazetteer: Gazetteer) -> float:
    """Time the matching of some documents."""
    analyzed = [(document, EmbeddedAnalyzer().analyze(document).words) for document in read]
    before = time.perf_counter()
    for document, words in analyzed:
        match_gazetteer(document, words, gazetteer)
    return (time.perf_counter() - before) * 1e6 / sum(len(document.tokens) for document in read)


def _microseconds_of_extraction(texts: list[str], tokens: int, gazetteer: Gazetteer) -> float:
    """Time whole extractions, a token."""
    before = time.perf_counter()
    for text in texts:
        extract(text, gazetteer=gazetteer)
    return (time.perf_counter() - before) * 1e6 / tokens


def _compare(what: str, gazetteers: dict[int, Gazetteer], measure: Callable[[Gazetteer], float]) -> None:
    """Print what something costs with each gazetteer, in turn, so that a slow spell of the machine hits all alike."""
    times: dict[int, list[float]] = {size: [] for size in gazetteers}
    for _ in range(PASSES + 1):
        for size, gazetteer in gazetteers.items():
            times[size].append(measure(gazetteer))
    base = statistics.median(times[0][1:])
    for size, taken in times.items():
        middle = statistics.median(taken[1:])
        print(
            f"{what:12} +{size:>7,} entries {middle:7.2f} µs a token {middle / base:5.2f} times the shipped gazetteer"
        )
