"""Measure how time and memory grow with the length of a text, on texts of hostile shapes.

    python tests/benchmarks/growth.py [--characters N]

For each shape: the exponent of time between a text of an eighth of N characters and one of N (1 is linear), the time a
character beside that of ordinary news of the same length, and the memory a character that the longer one needs at most.
"""

import argparse
import math
import resource
import time
from itertools import cycle, islice
from multiprocessing import get_context

from arabic_news import extract
from tests.benchmarks.speed import sample_texts

SHORTER = 8  # times
WARM_UP = 5_000  # characters
SHORTEST_ARTICLE = 200
ORDINARY = "articles"
CLAIM = "قال الوزير سالم العريبي في بيان أمس إن وزارة الصحة أرسلت فرقا إلى مدينة درنة شرق ليبيا"
SHAPES = {
    "one line": f"{CLAIM}. ",
    "one sentence": f"{CLAIM} ",
    "one quotation": f"{CLAIM} ",
    "one name": "سالم العريبي ",
    "one place": "بنغازي ",
    "nested quotes": "قال «إن “الأمر",
    "quotes that never close": "قال « ",
    "cues only": "قال ",
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


def text_of(shape: str, characters: int) -> str:
    """A text of a shape."""
    if shape == ORDINARY:
        articles = cycle(f"{article}\n" for article in sample_texts())
        return "".join(islice(articles, characters // SHORTEST_ARTICLE + 1))[:characters]
    piece = SHAPES[shape]
    text = (piece * (characters // len(piece) + 1))[:characters]
    return f"قال الوزير: «{text}»." if shape == "one quotation" else text


def measured(shape: str, characters: int) -> tuple[float, float]:
    """The processor seconds that a text of a shape takes, and the megabytes that the process grows by at most."""
    extract(text_of(shape, WARM_UP))
    text = text_of(shape, characters)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    extract(text)
    return time.process_time() - start, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024


def main() -> None:
    """Print the figures, each shape in a process of its own."""
    arguments = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    arguments.add_argument("--characters", type=int, default=500_000)
    characters = arguments.parse_args().characters
    ordinary = 0.0
    for shape in (ORDINARY, *SHAPES):
        with get_context("spawn").Pool(1) as pool:
            (short, _), (long, megabytes) = pool.starmap(
                measured, [(shape, characters // SHORTER), (shape, characters)], chunksize=1
            )
        ordinary = ordinary or long
        exponent = math.log(long / short, SHORTER)
        print(
            f"{shape:26} grows as n^{exponent:4.2f}  {long / ordinary:5.2f} times ordinary news  "
            f"{megabytes * 1e6 / characters:4.0f} bytes a character"
        )


if __name__ == "__main__":
    main()
