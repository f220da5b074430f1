"""Openings: the tokens at which a rule has anything to look for.

Most words begin no name, date or description. Whether a word may begin one depends on the word alone, so each rule says
so in a function of its folded key, marked `@opens`, and one pass over a text collects the tokens for each.
"""

from collections.abc import Callable
from functools import lru_cache
from itertools import compress
from typing import Final

from arabic_news.text.facts import fact, forget_words
from arabic_news.text.tokens import Range, Tokens

__all__ = ["Opening", "Opens", "find_openings", "opens"]

Opens = Callable[[str], bool]
Opening = tuple[int, Range]  # a token and its sentence

_RULES: Final[list[Opens]] = []


def opens(rule: Opens) -> Opens:
    """Mark a function that tells of a folded word whether something may begin with it; texts read later ask it."""
    _RULES.append(rule)
    forget_words()
    return rule


def find_openings(tokens: Tokens, sentences: list[Range]) -> dict[Opens, list[Opening]]:
    """Return the openings of each rule in text order."""
    found: dict[Opens, list[Opening]] = {rule: [] for rule in _RULES}
    opened = tokens.facts(_opened)
    for sentence in sentences:
        for index in compress(range(*sentence), opened[slice(*sentence)]):
            for rule in opened[index]:
                found[rule].append((index, sentence))
    return found


@fact
def _opened(key: str) -> tuple[Opens, ...]:
    return _one_object(tuple([rule for rule in _RULES if rule(key)]))


@lru_cache(maxsize=1 << 8)
def _one_object(rules: tuple[Opens, ...]) -> tuple[Opens, ...]:
    return rules
