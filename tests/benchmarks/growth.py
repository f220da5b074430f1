"""How time and memory grow with the length of a text, on texts of hostile shapes.

For each shape: the exponent of time between the shortest and the longest text (1 is linear), the time a character
beside that of ordinary news of the same length, and the memory a character that the longest text needs at most.
"""

import math
import resource
import time
from collections.abc import Callable
from multiprocessing import get_context
from typing import NamedTuple

import regex

from arabic_news import extract
from tests.benchmarks.measuring import sample_texts

__all__ = ["ORDINARY", "Cost", "report"]

LENGTHS = 4  # of each shape
SHORTER = 8  # times is each length than the next
WARM_UP = 30_000  # characters, which hold every word of the shapes
ORDINARY = "articles"
BREAKS = regex.compile(r"[.؟!؛:\n]+")
QUOTATION_MARKS = regex.compile(r"[\"«»“”„'‘’]")
CLAIM = "قال الوزير سالم العريبي في بيان أمس إن وزارة الصحة أرسلت فرقا إلى مدينة درنة شرق ليبيا"
# What the articles of the tests become.
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
    megabytes: float  # that the process grows by at most


def report(characters: int) -> dict[str, list[Cost]]:
    """Measure texts of up to so many characters, print the figures, and return the costs of each shape."""
    costs: dict[str, list[Cost]] = {}
    lengths = [characters // SHORTER**step for step in reversed(range(LENGTHS))]
    for shape in (*SHAPES, *PIECES):
        with get_context("spawn").Pool(1) as pool:  # a process of its own, so that no memory is held already
            costs[shape] = pool.starmap(_measured, [(shape, length) for length in lengths], chunksize=1)
        shortest, longest = costs[shape][0], costs[shape][-1]
        exponent = math.log(longest.seconds / shortest.seconds) / math.log(longest.characters / shortest.characters)
        print(
            f"{shape:26} n^{exponent:4.2f}  {longest.seconds / characters * 1e6:5.2f} µs a character, "
            f"{longest.seconds / costs[ORDINARY][-1].seconds:5.2f} times that of ordinary news, "
            f"{longest.megabytes * 1e6 / characters:4.0f} bytes"
        )
    return costs


def _measured(shape: str, characters: int) -> Cost:
    extract(_text(shape, WARM_UP))
    text = _text(shape, characters)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    extract(text)
    seconds = time.process_time() - start
    return Cost(characters, seconds, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)


def _text(shape: str, characters: int) -> str:
    if shape in PIECES:
        piece = PIECES[shape]
        return (piece * (characters // len(piece) + 1))[:characters]
    news = "\n".join(sample_texts())
    return SHAPES[shape]((f"{news}\n" * (characters // len(news) + 1))[:characters])
