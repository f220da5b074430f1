"""Make ``cautious_names.tsv``: place names that a news corpus mostly uses for something else.

From: the one-word names of the place tables, counted in the ``text`` of gzipped JSON lines, given as arguments.
What is kept is counts of single words: how often the word stands in the corpus (``total``) and how often beside
a place cue (``placed``): after a preposition of place, a place noun or a compass word, or with the prefix
``ب``. A name is listed when it is seen often enough to judge and the cues are rare.

Run from the repository's root: ``python -m arabic_news.data.scripts.caution_from_corpus CORPUS.jsonl.gz [...]``
"""

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from arabic_news.data.scripts.place_table import PLACES, SCRIPTS, read_tsv, write_tsv
from arabic_news.data.scripts.places_from_geonames import make_rows, read_corrections
from arabic_news.text.folding import fold

LEAST_SEEN = 4
LISTED_SHARE = 0.2
_CUES = (
    "في إلى من بمدينة مدينة محافظة بمحافظة ولاية بولاية بلدة منطقة بمنطقة قرية العاصمة "
    "شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط قرب نحو باتجاه مطار ميناء حي بحي مدينتي داخل خارج أهالي"
)
CUES = frozenset(fold(cue) for cue in _CUES.split())
LINKS = ("", "و", "ف")
_WORD = re.compile(r"[\u0621-\u063a\u0641-\u064a]+")


def texts(path: Path) -> Iterator[str]:
    """Yield the article texts of a gzipped file of JSON lines."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


def place_words() -> set[str]:
    """Return the folded one-word names of all place tables, and those that ``geonames.tsv`` leaves out for caution."""
    by_hand = (path for path in sorted(PLACES.glob("*.tsv")) if path.name != "geonames.tsv")
    names = [name for path in by_hand for row in read_tsv(path) for name in row["names"].split("|")]
    names += [name for row in make_rows(read_corrections(), {}) for name in row.names]
    return {fold(name) for name in names if " " not in name and "-" not in name}


def surface_forms(name: str) -> Iterator[tuple[str, bool]]:
    """Yield the forms a name takes with its clitics, each with whether the form is itself a cue of place."""
    for link in LINKS:
        yield link + name, False
        yield f"{link}ب{name}", True
        yield (f"{link}لل{name[2:]}" if name.startswith("ال") else f"{link}ل{name}"), False


def count(words: Iterable[str], articles: Iterable[str]) -> tuple[Counter[str], Counter[str]]:
    """Count each name, all told and beside a cue."""
    forms = {form: (name, cue) for name in sorted(words, reverse=True) for form, cue in surface_forms(name)}
    forms |= {name: (name, False) for name in words}
    total, placed = Counter[str](), Counter[str]()
    for article in articles:
        previous = ""
        for word in _WORD.findall(fold(article)):
            if hit := forms.get(word):
                name, cue = hit
                total[name] += 1
                placed[name] += cue or previous.removeprefix("و") in CUES or previous in CUES
            previous = word
    return total, placed


def main(paths: Iterable[str]) -> None:
    """Count and write the table, most frequent names first."""
    total, placed = count(place_words(), (text for path in paths for text in texts(Path(path))))
    listed = [(n, seen) for n, seen in total.items() if seen >= LEAST_SEEN and placed[n] < LISTED_SHARE * seen]
    rows = [(name, str(seen), str(placed[name])) for name, seen in sorted(listed, key=lambda pair: (-pair[1], pair[0]))]
    write_tsv(SCRIPTS / "cautious_names.tsv", ("name", "total", "placed"), rows)


if __name__ == "__main__":
    main(sys.argv[1:])
