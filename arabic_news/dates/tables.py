"""The vocabulary of dates, from the tables in ``data/lexicon``.

* ``months.tsv``: month names of every convention. The Gregorian ones contain those of the Arabic locales of the
  Unicode CLDR (a test compares them through Babel); the spellings that CLDR lacks and the Hijri names are kept by hand.
  `alone` says what a name needs beside it to be a month: nothing (`yes`), a preposition, context (a day, a year, a
  second name, الماضي) or strong context (شهر, a year or a second name), because صفر is also zero and رجب a man.
* ``weekdays.tsv``: ISO numbers, spellings kept by hand.
* ``holidays.tsv``: feasts on a fixed day of a calendar, kept by hand. The number of such a word is its month times 100
  and its day; with `alone` = no it is a date only behind a word for a day, because عرفة is also a place.
* ``date_words.tsv``: the rest, kept by hand: a phrase, its role in the grammar of `expressions.py` and its number.
* ``hijri_years.tsv``: made by ``data/scripts/hijri_from_ummalqura.py``.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from arabic_news.data import tables
from arabic_news.text.clitics import stems
from arabic_news.text.folding import fold

__all__ = ["WORDS", "Word", "readings"]

SHORTEST_AFTER_CLITIC: Final = 3  # باب is a door, not ب and آب
MONTH_WORD: Final = "شهر"


@dataclass(frozen=True, slots=True)
class Word:
    """One entry: its folded words, its role in the grammar and its number."""

    words: tuple[str, ...]
    role: str
    value: int
    hijri: bool = False
    alone: str = "yes"


def _entries() -> Iterator[Word]:
    for row in tables.rows("lexicon/months.tsv"):
        words = tuple(fold(row["name"]).split())
        yield Word(words, "month", int(row["number"]), row["calendar"] == "hijri", row["alone"])
    for row in tables.rows("lexicon/weekdays.tsv"):
        yield Word(tuple(fold(row["name"]).split()), "weekday", int(row["number"]))
    for row in tables.rows("lexicon/holidays.tsv"):
        number = int(row["month"]) * 100 + int(row["day"])
        yield Word(tuple(fold(row["name"]).split()), "holiday", number, row["calendar"] == "hijri", row["alone"])
    for row in tables.rows("lexicon/date_words.tsv"):
        yield Word(tuple(fold(row["words"]).split()), row["role"], int(row["value"]))


def _by_first_word() -> dict[str, tuple[Word, ...]]:
    grouped: dict[str, list[Word]] = {}
    for entry in _entries():
        grouped.setdefault(entry.words[0], []).append(entry)
    return {first: tuple(sorted(group, key=lambda word: -len(word.words))) for first, group in grouped.items()}


WORDS: Final = _by_first_word()
"""The entries by their first word, longest first."""


@lru_cache(maxsize=1 << 12)
def readings(key: str) -> tuple[int, tuple[Word, ...]]:
    """Return the entries that may begin at a token of this key, and how many letters of clitics stand before them.

    >>> letters, words = readings("وللسبت")
    >>> letters, words[0].role, words[0].value
    (2, 'weekday', 6)
    """
    for stem in stems(key):
        if stem.key in WORDS and (stem.letters == 0 or len(stem.key) >= SHORTEST_AFTER_CLITIC):
            return stem.letters, WORDS[stem.key]
    for stem in stems(key) if MONTH_WORD in key else ():  # شهرأبريل
        if stem.key.startswith(MONTH_WORD):
            months = tuple(word for word in WORDS.get(stem.key.removeprefix(MONTH_WORD), ()) if word.role == "month")
            if months:
                return stem.letters + len(MONTH_WORD), months
    return 0, ()
