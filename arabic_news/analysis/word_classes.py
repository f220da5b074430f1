"""Word classes: which words news uses alike, and how words stand in the names of the gazetteer."""

from functools import lru_cache
from sys import intern
from typing import Final, NamedTuple

from arabic_news.data import tables

__all__ = ["NO_CLASSES", "WordClasses", "word_classes"]


class WordClasses(NamedTuple):
    """The classes of a word (none of a rare word) and the ways it is listed, one letter each."""

    group: str  # the finer class
    listed: str
    seen: tuple[str, ...]  # the finer class and the ways, as features of the tagger
    coarse: tuple[str, ...]  # the coarser class, as a feature


NO_CLASSES: Final = WordClasses("", "", ("y?",), ())


@lru_cache(maxsize=1)
def word_classes() -> dict[str, WordClasses]:
    """Return the shipped classes by folded word, loaded once; words of equal classes share them."""
    found: dict[str, WordClasses] = {}
    for row in tables.rows("lexicon/word_classes.tsv"):
        classes = _classes(row["fine"], row["coarse"], row["listed"])
        found.update(dict.fromkeys(map(intern, row["words"].split()), classes))  # one object with the keys of texts
    return found


def _classes(fine: str, coarse: str, listed: str) -> WordClasses:
    ways = tuple(f"g{way}" for way in listed)
    if not fine:
        return WordClasses("", listed, (*NO_CLASSES.seen, *ways), ())
    return WordClasses(fine, listed, (f"y{fine}", *ways), (f"z{coarse}",))
