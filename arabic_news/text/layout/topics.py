"""Topics: which words two parts of a text share, by which a line is known for one of this story or of another."""

from functools import lru_cache
from typing import Final

from arabic_news.text.clitics import nominal_stems
from arabic_news.text.layout.shapes import is_arabic, is_perfect
from arabic_news.text.layout.vocabulary import vocabulary
from arabic_news.text.tokens import Range, Tokens

__all__ = ["share", "topics"]

SHORTEST_WORD: Final = 4  # letters
ROOT: Final = 5  # letters by which forms of one word are alike: إيران إيراني إيرانية


def topics(tokens: Tokens, part: Range) -> set[str]:
    """The words that tell what a part is about, without clitics and endings."""
    return {stem for key in tokens.keys[part[0] : part[1]] if (stem := _stem(key))}


def share(some: set[str], others: set[str]) -> float:
    """How many of some topics are among others, between 0 and 1; 1 where there are none."""
    return len(some & others) / len(some) if some else 1.0


@lru_cache(maxsize=1 << 13)
def _stem(key: str) -> str:
    if len(key) < SHORTEST_WORD or not is_arabic(key) or is_perfect(key) or key in vocabulary().words["particle"]:
        return ""
    bare = max(nominal_stems(key), key=lambda stem: stem.letters)
    return bare.key.removeprefix("ال")[:ROOT]
