"""Tokens: a run of letters, a number, or one punctuation sign, each with its folded key.

Tokens are kept as columns, because every later stage walks over them: token `i` is `text[starts[i]:ends[i]]` with key
`keys[i]`. Clitics stay attached (`clitics.py` offers the readings). Marks and invisible characters inside a word
belong to it; invisible characters outside words belong to no token.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, compress
from typing import Final, TypeVar

import regex

from arabic_news.text.facts import Facts, fact, facts_of_each, key_of
from arabic_news.text.folding import undecorated
from arabic_news.text.habits import Habits, habits_of

__all__ = ["COMMAS", "COMMAS_OR_DASHES", "STOPS", "Range", "Tokens", "is_number", "is_sign", "keys_of", "tokenize"]

T = TypeVar("T")
Range = tuple[int, int]  # half-open: of tokens or of characters, as its name says


def _pattern(word: str, digit: str, sign: str) -> str:
    """What parts a text into tokens.

    Possessive, so that no input makes it backtrack, and bounded, since words are remembered. A number keeps its inner
    separators (1,200 and 3.5 and 18/8/2019), and two apostrophes, parentheses or angles are one quotation mark.
    """
    return rf"{word}|{digit}{{1,200}}+(?:[.,٫٬/:]{digit}{{1,200}}+){{0,50}}+|''|\(\(|\)\)|<<|>>|{sign}"


def _page_pattern(letter: str, digit: str, pattern: str) -> str:
    """What parts a text that holds marks of its page: each link, handle, entity and tag is one token.

    A hashtag begins with its mark, and the underscores inside it part its words as blanks do.
    """
    path = r"[A-Za-z0-9%~_=&+/-]{1,200}+(?:[.?:#@!,;]{1,3}+[A-Za-z0-9%~_=&+/-]{1,200}+){0,50}+"
    label = r"[A-Za-z0-9][A-Za-z0-9-]{0,60}+"
    inside = rf"{letter}|{digit}"
    return "|".join((
        rf"(?:https?://|pic\.twitter\.com/|t\.co/){path}",
        rf"[A-Za-z0-9_.+-]{{1,60}}+@{label}(?:\.{label}){{1,4}}+",
        rf"(?:{label}\.){{1,4}}(?i:{DOMAINS})(?![A-Za-z0-9-])(?:/(?:{path})?)?",
        r"@[A-Za-z0-9_]{2,50}+",
        r"&(?:#[0-9]{2,6}|#[xX][0-9A-Fa-f]{2,5}|[A-Za-z]{2,8});",
        r"</?[A-Za-z][^<>]{0,200}+>",
        rf"#(?:{letter}){{1,200}}+",
        rf"(?!(?<={inside})_(?:{inside}))(?:{pattern})",
    ))  # fmt: skip


DOMAINS: Final = "com|net|org|info|gov|edu|news|tv|ae|bh|dz|eg|iq|jo|kw|lb|ly|ma|om|ps|qa|sa|sd|sy|tn|ye|fr|uk"
_ANY_TEXT: Final = _pattern(
    word=r"[\p{L}\p{M}]{1,200}+(?:\p{Cf}{1,200}+[\p{L}\p{M}]{1,200}+){0,50}+",
    digit=r"\p{N}",
    sign=r"[^\s\p{L}\p{M}\p{N}\p{Cf}\p{Cc}]",
)
# Nearly every article keeps to these characters, among which `re` finds the same tokens in half the time.
LETTERS: Final = "A-Za-z\u0621-\u063a\u0640-\u0652"
DIGITS: Final = "0-9\u0660-\u0669"
SIGNS: Final = "!-/:-@\\[-`{-~«»،؛؟٪“”‘’–—…•"
BLANKS: Final = " \t\n\r\u00a0"
_PLAIN: Final = _pattern(f"[{LETTERS}]{{1,200}}+", f"[{DIGITS}]", f"[{SIGNS}]")
_OF_PLAIN_TEXT: Final = re.compile(f"({_PLAIN})")
_OF_PLAIN_PAGE: Final = re.compile("(" + _page_pattern(f"[{LETTERS}]", f"[{DIGITS}]", _PLAIN) + ")")
_PLAIN_TEXT: Final = re.compile(f"[{LETTERS}{DIGITS}{SIGNS}{BLANKS}]*+")
_PAGE_MARK: Final = re.compile(r"[&@#_<]|[A-Za-z0-9]\.[A-Za-z]")
AND: Final = "و"
WITHIN_WORDS: Final = (" ", "\u00a0")  # blanks between a و and its word
AND_ALONE: Final = re.compile(rf"{AND}(?<!\S{AND})[\u0640\u064b-\u0652]{{0,4}}[ \u00a0]")
SHORTEST_JOINED: Final = 2  # letters
NUMBER: Final = regex.compile(r"\p{N}")
COMMAS: Final = frozenset({"،", ","})
COMMAS_OR_DASHES: Final = COMMAS | {"-", "–"}
STOPS: Final = frozenset({".", "؟", "?", "!", "...", "۔"})  # signs that may end a sentence
COMMA: Final = "،"
LOST_COMMA: Final = "?"  # what a page shows for the comma where its character set has none
_BETWEEN_WORDS: Final = re.compile(r"[\u0621-\u0652] ?\? (?=[\u0621-\u0652])")
FEWEST_LOST: Final = 5  # a text without commas that asks as often within its lines is rarer


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one text, as parallel columns."""

    text: str
    starts: list[int]
    ends: list[int]
    keys: list[str]
    signs: list[int]
    """The tokens that are neither words nor numbers, which alone may end sentences and open quotations."""
    _facts: Facts
    habits: Habits

    def __len__(self) -> int:
        return len(self.starts)

    def facts(self, function: Callable[[str], T]) -> Sequence[T]:
        """What a function marked `@fact` says of each token's key."""
        return self._facts[function]

    def surface(self, first: int, end: int | None = None) -> str:
        """The raw text from token `first` up to token `end` (half-open), or of token `first` alone."""
        last = first if end is None else end - 1
        return self.text[self.starts[first] : self.ends[last]]

    def spelling(self, index: int) -> str:
        """The raw letters of a token, without vowel signs, tatweel, what is invisible and the blank behind a و."""
        surface = _unparted(self.surface(index))
        return undecorated(surface) if self.habits.decorated else surface

    def vowelled(self, index: int) -> str:
        """The raw letters of a token with their vowel signs, or without them where those of the text tell nothing."""
        return _unparted(self.surface(index)) if self.habits.vowels_tell else self.spelling(index)

    def within(self, start: int, end: int) -> Range:
        """The half-open range of tokens that begin at or after character `start` and end by character `end`."""
        first = bisect_left(self.starts, start)
        return first, max(first, bisect_right(self.ends, end))

    def signs_in(self, first: int, end: int) -> list[int]:
        """The signs from token `first` up to token `end`."""
        return self.signs[bisect_left(self.signs, first) : bisect_left(self.signs, end)]

    def span(self, first: int, end: int) -> Range:
        """The character range of the token range."""
        return self.starts[first], self.ends[end - 1]

    def gap(self, index: int) -> str:
        """The raw text between token `index - 1` and token `index`."""
        return self.text[self.ends[index - 1] if index else 0 : self.starts[index]]

    def glued(self, index: int) -> bool:
        """Whether nothing stands between token `index - 1` and token `index`; not where one of them is missing."""
        return 0 < index < len(self.starts) and self.starts[index] == self.ends[index - 1]


@fact
def is_sign(key: str) -> bool:
    """Whether a key is that of a sign: neither a word nor a number, nor an account.

    >>> is_sign("."), is_sign("لبنغازي"), is_sign("3.5"), is_sign("@writer")
    (True, False, False, False)
    """
    return not key[0].isalnum() and not (key[0] == "@" and len(key) > 1)


def is_number(key: str) -> bool:
    """Whether a key is that of a number.

    >>> is_number("18/8/2019"), is_number("ثلاثة")
    (True, False)
    """
    return not key[:1].isalpha() and NUMBER.match(key) is not None  # most are words, told faster so


def tokenize(text: str) -> Tokens:
    """Split a text into tokens.

    >>> tokens = tokenize("وصل 32 عسكريا لبنغازي.")
    >>> tokens.keys
    ['وصل', '32', 'عسكريا', 'لبنغازي', '.']
    """
    parts = _parts(text)
    joined = AND_ALONE.search(text) is not None
    if joined:
        parts = _with_their_and(parts)
    ends = list(accumulate(map(len, parts)))
    words = parts[1::2]
    if joined:
        words = list(map(_unparted, words))
    if _lost_its_commas(text):
        words = [COMMA if word == LOST_COMMA else word for word in words]
    keys, facts = facts_of_each(words)
    signs = list(compress(range(len(keys)), facts[is_sign]))
    return Tokens(text, ends[:-1:2], ends[1::2], keys, signs, facts, habits_of(text))


def _with_their_and(parts: list[str]) -> list[str]:
    """The parts with a و that stands alone as the first letter of the word behind it: و أكد is وأكد; not و م ع."""
    kept = parts[:1]
    for part, gap in zip(parts[1::2], parts[2::2], strict=True):
        alone = len(kept) > 2 and kept[-1] in WITHIN_WORDS and not kept[-3].strip() and undecorated(kept[-2]) == AND
        if alone and _is_word(undecorated(part)):
            kept[-2:] = [kept[-2] + kept[-1] + part, gap]
        else:
            kept += [part, gap]
    return kept


def _is_word(letters: str) -> bool:
    return letters.isalpha() and len(letters) >= SHORTEST_JOINED


def _unparted(word: str) -> str:
    """A word without the blank behind its و."""
    return word.replace(" ", "").replace("\u00a0", "")


def keys_of(text: str) -> list[str]:
    """Return the folded keys of a text's tokens, without their facts: for the tables, from which facts are made.

    >>> keys_of("لبنغازي.")
    ['لبنغازي', '.']
    """
    return list(map(key_of, _parts(text)[1::2]))


def _lost_its_commas(text: str) -> bool:
    """Whether the question marks of a text stand for commas: وقال الوزير? في كلمة له? إن …."""
    if text.count(LOST_COMMA) < FEWEST_LOST:
        return False
    return len(_BETWEEN_WORDS.findall(text)) >= max(FEWEST_LOST, sum(map(text.count, COMMAS)) + 1)


def _parts(text: str) -> list[str]:
    """A gap, a token, a gap, …, a gap."""
    plain = _PLAIN_TEXT.fullmatch(text) is not None
    if _PAGE_MARK.search(text):
        return _without_blanks(_OF_PLAIN_PAGE.split(text) if plain else _of_any_page().split(text))
    return _OF_PLAIN_TEXT.split(text) if plain else _of_any_text().split(text)


@lru_cache(maxsize=1)
def _of_any_text() -> "regex.Pattern[str]":
    return regex.compile(f"({_ANY_TEXT})")


@lru_cache(maxsize=1)
def _of_any_page() -> "regex.Pattern[str]":
    return regex.compile("(" + _page_pattern(r"[\p{L}\p{M}]", r"\p{N}", _ANY_TEXT) + ")")


def _without_blanks(parts: list[str]) -> list[str]:
    """The parts with tags and the entities of blanks (&nbsp;) as gaps."""
    kept = parts[:1]
    for part, gap in zip(parts[1::2], parts[2::2], strict=True):
        if len(part) > 1 and (part[0] + part[-1] == "<>" or (part[0] == "&" and not key_of(part))):
            kept[-1] += part + gap
        else:
            kept += [part, gap]
    return kept
