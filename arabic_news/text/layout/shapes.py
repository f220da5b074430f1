"""Shapes: what can be said of a token or a line without knowing grammar."""

from typing import Final

import regex

from arabic_news.text.layout.vocabulary import vocabulary
from arabic_news.text.tokens import STOPS, Range, Tokens, is_number

__all__ = [
    "CLOSERS",
    "DASHES",
    "begins_clause",
    "breaks_off",
    "ends_sentence",
    "has_verb",
    "is_arabic",
    "is_imperfect",
    "is_numbered",
    "is_perfect",
    "is_stop",
    "is_word",
    "joins_clause",
    "length",
    "looks_imperfect",
    "opens_clause",
    "sentence_end",
    "spelled_out",
    "words_in",
]

DASHES: Final = frozenset("-–—―‐−")
CLOSERS: Final = frozenset("»”\"'’)]}›")
is_word: Final = str.isalpha  # a run of letters
_ARABIC: Final = regex.compile(r"\p{Arabic}")
_PRESENT: Final = regex.compile(r"ي\p{L}{3,}+")
# ت and a stem, but not the verbal nouns تفعيل and تفاعل, and no feminine ending.
_FEMININE: Final = regex.compile(r"(?!ت\p{L}{2}ي\p{L}$|ت\p{L}ا\p{L}{2}$|.*(?:ه|ات|يا)$)ت\p{L}{3,}+")


def length(line: Range) -> int:
    """Number of tokens."""
    return line[1] - line[0]


def is_arabic(key: str) -> bool:
    """A word in Arabic letters."""
    return _ARABIC.match(key) is not None and is_word(key)


def words_in(tokens: Tokens, line: Range) -> int:
    """Number of words and numbers; for short lines."""
    return sum(is_word(key) or is_number(key) for key in tokens.keys[line[0] : line[1]])


def is_stop(tokens: Tokens, index: int) -> bool:
    """A stop sign that ends a sentence: not in an address or initials, nor one of the dots of an ellipsis."""
    keys = tokens.keys
    if keys[index] not in STOPS:
        return False
    if tokens.glued(index + 1) and (keys[index + 1] == "." or keys[index + 1].isascii()):
        return keys[index + 1] in CLOSERS
    if index == 0:
        return True
    before = keys[index - 1]
    return before != "." and not (len(before) == 1 and is_word(before))


def ends_sentence(tokens: Tokens, line: Range) -> bool:
    """Whether a line ends as a sentence does: a stop, perhaps before closing marks."""
    last = line[1] - 1
    while last > line[0] and tokens.keys[last] in CLOSERS:
        last -= 1
    return tokens.keys[last] in STOPS


def sentence_end(tokens: Tokens, first: int, limit: int) -> int:
    """The token after the next stop, or `limit`."""
    index = first
    while index < limit and not is_stop(tokens, index):
        index += 1
    return min(index + 1, limit)


def is_perfect(key: str) -> bool:
    """A perfect verb of the table."""
    return key in vocabulary().perfect


def is_imperfect(key: str) -> bool:
    """An imperfect verb: one of the table, or a word that begins as the third person masculine does."""
    words = vocabulary()
    return key in words.imperfect or (_PRESENT.fullmatch(key) is not None and key not in words.words["noun"])


def looks_imperfect(key: str) -> bool:
    """An imperfect verb, or a word that only looks like a feminine one; verbal nouns of that shape are listed."""
    return is_imperfect(key) or (_FEMININE.fullmatch(key) is not None and key not in vocabulary().words["noun"])


def has_verb(tokens: Tokens, line: Range) -> bool:
    """Whether a short line has a verb; behind its first word also one that only looks like a feminine imperfect."""
    keys = tokens.keys[line[0] : line[1]]
    return any(is_perfect(key) or is_imperfect(key) for key in keys) or any(looks_imperfect(key) for key in keys[1:])


def spelled_out(tokens: Tokens, first: int, end: int) -> bool:
    """Initials written apart, as agencies' are: أ ف ب, د.ب.أ."""
    letters = [key for key in tokens.keys[first:end] if key != "."]
    return len(letters) >= 2 and all(len(key) == 1 and is_word(key) for key in letters)


def opens_clause(tokens: Tokens, index: int) -> bool:
    """A word that begins a clause: a verb, a particle, or one with a conjunction."""
    key = tokens.keys[index]
    return key in vocabulary().words["particle"] or is_perfect(key) or is_imperfect(key) or joins_clause(key)


def joins_clause(key: str) -> bool:
    """A conjunction attached to a verb, a preposition or a particle: وفي, وقال, فقد; not the noun وادي."""
    words = vocabulary().words
    return key[0] in "وف" and key not in words["noun"] and (begins_clause(key[1:]) or key[1:] in words["particle"])


def begins_clause(key: str) -> bool:
    """A verb or a preposition."""
    words = vocabulary()
    return key in words.perfect or key in words.imperfect or key in words.words["relation"]


def breaks_off(key: str) -> bool:
    """A last word that cannot end a title: the line was cut there."""
    words = vocabulary().words
    return (key in words["relation"] or key in words["particle"]) and key not in words["ending"]


def is_numbered(tokens: Tokens, line: Range) -> bool:
    """An item of a numbered list: 1- or 2) or 3."""
    first, end = line
    return is_number(tokens.keys[first]) and first + 1 < end and tokens.keys[first + 1] in "-–.)"
