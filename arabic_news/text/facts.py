"""Facts: what can be said of a word by itself, wherever it stands.

What every token is asked for is a function of its folded key, marked `@fact`. All facts of a word are worked out when a
text first holds it, and kept together, so that one look-up a token brings them all.
"""

from collections.abc import Callable, Sequence
from sys import intern
from typing import Any, Final, TypeVar

from arabic_news.text.folding import fold
from arabic_news.text.memo import Memo

__all__ = ["Facts", "fact", "facts_of_each", "forget_words", "key_of"]

T = TypeVar("T")
Facts = dict[Callable[[str], Any], Sequence[Any]]  # of each function, one a token

DASH: Final = "-"
MARKED: Final = "&#"
_FUNCTIONS: Final[list[Callable[[str], Any]]] = []


def fact(function: Callable[[str], T]) -> Callable[[str], T]:
    """Mark a function of a folded key as one that every token is asked for."""
    _FUNCTIONS.append(function)
    forget_words()
    return function


def forget_words() -> None:
    """Forget what is known of words, since more is asked of them from now on."""
    _RECORDS.clear()


def facts_of_each(words: Sequence[str]) -> tuple[list[str], Facts]:
    """Return the folded key of each word of a text, and the facts."""
    records = _RECORDS.of_each(words)
    keys, *columns = zip(*records, strict=True) if records else [()] * (len(_FUNCTIONS) + 1)
    return list(keys), dict(zip(_FUNCTIONS, columns, strict=True))


def key_of(word: str) -> str:
    """Return the folded key of a word; a word of tatweel alone (ـــ) is a dash.

    The key of an entity is that of its character, and that of a hashtag leaves out its mark.

    >>> key_of("&laquo;"), key_of("#ليبيا"), key_of("&nbsp;")
    ('«', 'ليبيا', '')
    """
    if len(word) > 1 and word[0] in MARKED:
        return fold(_character(word).strip()) if word[0] == "&" else fold(word[1:]) or DASH
    return fold(word) or DASH


def _character(entity: str) -> str:
    from html import unescape  # here, since few texts need its table

    return unescape(entity)


def _record(word: str) -> tuple[Any, ...]:
    key = key_of(word)
    key = intern(word if key == word else key)  # one object of equal ones
    return (key, *[function(key) for function in _FUNCTIONS])


_RECORDS: Final = Memo(_record)
