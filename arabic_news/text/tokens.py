"""Tokens: a run of letters, a number, or one punctuation sign, each with its folded key.

Tokens are kept as columns, because every later stage walks over them: token `i` is `text[starts[i]:ends[i]]` with key
`keys[i]`. Clitics stay attached (`clitics.py` offers the readings). Marks and invisible characters inside a word
belong to it; invisible characters outside words belong to no token.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final, TypeVar

import regex

from arabic_news.text.facts import Facts, facts_of_each, key_of

__all__ = ["COMMAS", "COMMAS_OR_DASHES", "STOPS", "Range", "Tokens", "is_number", "keys_of", "tokenize"]

T = TypeVar("T")
Range = tuple[int, int]  # half-open: of tokens or of characters, as its name says

# Possessive, so that no input makes it backtrack, and bounded, since words are remembered. A number keeps its inner
# separators (1,200 and 3.5 and 18/8/2019), and two apostrophes are one quotation mark.
_TOKEN: Final = regex.compile(
    r"([\p{L}\p{M}]{1,200}+(?:\p{Cf}{1,200}+[\p{L}\p{M}]{1,200}+){0,50}+"
    r"|\p{N}{1,200}+(?:[.,٫٬/:]\p{N}{1,200}+){0,50}+"
    r"|''|[^\s\p{L}\p{M}\p{N}\p{Cf}\p{Cc}])"
)
NUMBER: Final = regex.compile(r"\p{N}")
COMMAS: Final = frozenset({"،", ","})
COMMAS_OR_DASHES: Final = COMMAS | {"-", "–"}
STOPS: Final = frozenset({".", "؟", "?", "!", "...", "۔"})  # signs that may end a sentence


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one text, as parallel columns."""

    text: str
    starts: list[int]
    ends: list[int]
    keys: list[str]
    _facts: Facts

    def __len__(self) -> int:
        return len(self.starts)

    def facts(self, function: Callable[[str], T]) -> Sequence[T]:
        """What a function marked `@fact` says of each token's key."""
        return self._facts[function]

    def surface(self, first: int, end: int | None = None) -> str:
        """The raw text from token `first` up to token `end` (half-open), or of token `first` alone."""
        last = first if end is None else end - 1
        return self.text[self.starts[first] : self.ends[last]]

    def within(self, start: int, end: int) -> Range:
        """The half-open range of tokens that begin at or after character `start` and end by character `end`."""
        first = bisect_left(self.starts, start)
        return first, max(first, bisect_right(self.ends, end))

    def span(self, first: int, end: int) -> Range:
        """The character range of the token range."""
        return self.starts[first], self.ends[end - 1]

    def gap(self, index: int) -> str:
        """The raw text between token `index - 1` and token `index`."""
        return self.text[self.ends[index - 1] if index else 0 : self.starts[index]]

    def glued(self, index: int) -> bool:
        """Whether nothing stands between token `index - 1` and token `index`; not where one of them is missing."""
        return 0 < index < len(self.starts) and self.starts[index] == self.ends[index - 1]


def is_number(key: str) -> bool:
    """Whether a key is that of a number.

    >>> is_number("18/8/2019"), is_number("ثلاثة")
    (True, False)
    """
    return NUMBER.match(key) is not None


def tokenize(text: str) -> Tokens:
    """Split a text into tokens.

    >>> tokens = tokenize("وصل 32 عسكريا لبنغازي.")
    >>> tokens.keys
    ['وصل', '32', 'عسكريا', 'لبنغازي', '.']
    """
    parts = _TOKEN.split(text)  # a gap, a token, a gap, …, a gap
    ends = list(accumulate(map(len, parts)))
    keys, facts = facts_of_each(parts[1::2])
    return Tokens(text, ends[:-1:2], ends[1::2], keys, facts)


def keys_of(text: str) -> list[str]:
    """Return the folded keys of a text's tokens, without their facts: for the tables, from which facts are made.

    >>> keys_of("لبنغازي.")
    ['لبنغازي', '.']
    """
    return list(map(key_of, _TOKEN.split(text)[1::2]))
