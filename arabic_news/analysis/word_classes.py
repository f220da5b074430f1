"""Word classes: which words news uses alike, and how words stand in the names of the gazetteer."""

from functools import lru_cache
from typing import Final, NamedTuple

from arabic_news.data import tables

__all__ = ["NO_CLASSES", "WordClasses", "word_classes"]


class WordClasses(NamedTuple):
    """The classes of a word, fine to coarse (none of a rare word), and the ways it is listed in, one letter each."""

    numbers: tuple[str, ...]
    listed: str


NO_CLASSES: Final = WordClasses((), "")


@lru_cache(maxsize=1)
def word_classes() -> dict[str, WordClasses]:
    """Return the shipped classes by folded word, loaded once; words of equal classes share them."""
    shared: dict[str, WordClasses] = {}
    found: dict[str, WordClasses] = {}
    for line in tables.read("lexicon/word_classes.tsv").splitlines()[1:]:
        word, _, rest = line.partition("\t")
        classes = shared.get(rest)
        if classes is None:
            numbers, _, listed = rest.partition("\t")
            classes = shared[rest] = WordClasses(tuple(numbers.split("/")) if numbers else (), listed)
        found[word] = classes
    return found
