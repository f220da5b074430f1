"""How time and memory grow with the length of a text, on texts of hostile shapes.

For each shape: the exponent of time between the shortest and the longest text (1 is linear), the time a character
beside that of separate articles in the same process, and the memory a character that the longest text needs at most.
"""

import math
import resource
from collections.abc import Callable
from multiprocessing import get_context
from typing import NamedTuple

import regex

from arabic_news import extract
from tests.benchmarks.measuring import seconds

__all__ = ["ORDINARY", "Cost", "report"]

ARTICLES = 60
LENGTHS = 4  # of each shape
SHORTER = 8  # times is each length than the next
ORDINARY = "articles"
BREAKS = regex.compile(r"[.؟!؛:\n]+")
QUOTATION_MARKS = regex.compile(r"[\"«»“”„'‘’]")
CLAIM = "قال الوزير سالم العريبي في بيان أمس إن وزارة الصحة أرسلت فرقا إلى مدينة درنة شرق ليبيا"
# What news becomes.
SHAPES: dict[str, Callable[[str], str]] = {
    ORDINARY: lambda news: news,
    "one line": lambda news: news.replace("\n", " "),
    "one sentence": lambda news: BREAKS.sub(" ", news),
    "one quotation": lambda news: f"قال الوزير: «{QUOTATION_MARKS.sub('', news)}».",
}
# What is repeated.
PIECES = {
    "one name": "سالم العريبي ",
    "one place": "بنغازي ",
    "nested quotes": "قال «إن “الأمر",
    "quotes that never close": "قال « ",
    "cues only": "قال ",
    "claims only": f"{CLAIM}. ",
    "cues and names": "وأضاف سالم العريبي أن ",
    "titles only": "رئيس ",
    "short lines": "شارك الخبر\n",
    "stops": ". ",
    "dates": "12 مايو 2019 ",
    "numbers": "12 ",
    "Latin words": "budget ",
    "one long word": "م",
    "diacritics": "\u064b",
}


class Cost(NamedTuple):
    """What one text costs."""

    characters: int
    seconds: float  # of the processor
    ordinary: float  # seconds that as many characters of separate articles take just before and after
    megabytes: float  # that the process grows by at most


def report(articles: list[str], characters: int) -> dict[str, list[Cost]]:
    """Measure texts of up to so many characters, print the figures, and return the costs of each shape."""
    costs: dict[str, list[Cost]] = {}
    lengths = [characters // SHORTER**step for step in reversed(range(LENGTHS))]
    for shape in (*SHAPES, *PIECES):
        with get_context("spawn").Pool(1) as pool:  # a process of its own, so that no memory is held already
            costs[shape] = pool.apply(_measured, (shape, lengths, articles[:ARTICLES]))
        shortest, longest = costs[shape][0], costs[shape][-1]
        exponent = math.log(longest.seconds / shortest.seconds) / math.log(longest.characters / shortest.characters)
        print(
            f"{shape:26} n^{exponent:4.2f}  {longest.seconds / characters * 1e6:5.2f} µs a character, "
            f"{longest.seconds / longest.ordinary:5.2f} times that of separate articles, "
            f"{longest.megabytes * 1e6 / characters:4.0f} bytes"
        )
    return costs


def _measured(shape: str, lengths: list[int], articles: list[str]) -> list[Cost]:
    # Their sentences, since the foot of a page hides what follows it; and so every word has been met.
    news = " ".join(article.slice(sentence) for article in map(extract, articles) for sentence in article.sentences)
    costs: list[Cost] = []
    for characters in lengths:
        text = _text(shape, characters, news)
        ordinary = _ordinary(articles, characters)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        taken = seconds(extract, [text])
        megabytes = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        costs.append(Cost(characters, taken, (ordinary + _ordinary(articles, characters)) / 2, megabytes))
    return costs


def _text(shape: str, characters: int, news: str) -> str:
    if shape in PIECES:
        piece = PIECES[shape]
        return (piece * (characters // len(piece) + 1))[:characters]
    return SHAPES[shape]((f"{news}\n" * (characters // len(news) + 1))[:characters])


def _ordinary(articles: list[str], characters: int) -> float:
    """The seconds of so many characters of news, one article after the other."""
    length = sum(map(len, articles))
    times = 1 + characters // length
    return seconds(extract, articles * times) * characters / (length * times)
