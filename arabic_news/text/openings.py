"""Openings: the tokens at which a rule has anything to look for.

Most words begin no name, date or description. Whether a word may begin one depends on the word alone, so each rule says
so: in a function that lists the words, with clitics or without, marked `@opens_with`, or in one of a folded key, marked
`@opens`. All lists are looked up at once, and one pass over a text collects the tokens for each rule.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import compress
from typing import Final

from arabic_news.text.clitics import nominal_stems
from arabic_news.text.facts import fact, forget_words
from arabic_news.text.tokens import Range, Tokens

__all__ = ["Opening", "Rule", "find_openings", "opens", "opens_with"]

Opens = Callable[[str], bool]
Lists = Callable[[], Iterable[str]]
Rule = Opens | Lists
Opening = tuple[int, Range]  # a token and its sentence

_RULES: Final[list[Opens]] = []
_LISTS: Final[list[Lists]] = []


def opens(rule: Opens) -> Opens:
    """Mark a function that tells of a folded word whether something may begin with it; texts read later ask it."""
    _RULES.append(rule)
    forget_words()
    return rule


def opens_with(words: Lists) -> Lists:
    """Mark a function that lists the folded words that something may begin with, as nouns or names with clitics too."""
    _LISTS.append(words)
    _lists_by_word.cache_clear()
    forget_words()
    return words


def find_openings(tokens: Tokens, sentences: list[Range]) -> dict[Rule, list[Opening]]:
    """Return the openings of each rule in text order."""
    rules: list[Rule] = [*_LISTS, *_RULES]
    found: dict[Rule, list[Opening]] = {rule: [] for rule in rules}
    opened = tokens.facts(_opened)
    for sentence in sentences:
        for index in compress(range(*sentence), opened[slice(*sentence)]):
            for rule in opened[index]:
                found[rule].append((index, sentence))
    return found


@fact
def _opened(key: str) -> tuple[Rule, ...]:
    by_word = _lists_by_word()
    listed = [rule for stem in nominal_stems(key) if stem.key in by_word for rule in by_word[stem.key]]
    return _one_object((*dict.fromkeys(listed), *[rule for rule in _RULES if rule(key)]))


@lru_cache(maxsize=1)
def _lists_by_word() -> dict[str, list[Lists]]:
    by_word: defaultdict[str, list[Lists]] = defaultdict(list)
    for rule in _LISTS:
        for word in rule():
            by_word[word].append(rule)
    return by_word


@lru_cache(maxsize=1 << 8)
def _one_object(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    return rules
