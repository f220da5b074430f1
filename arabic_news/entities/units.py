"""Military units that a number names: اللواء 27 ميكا, الفرقة الـ(30), كتيبة 17 فبراير, المنطقة العسكرية الأولى.

The table `unit_words.tsv` holds their head nouns, and the arms that belong to the name behind the number.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final, Literal

from arabic_news.data import tables
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.phrases import ORDINALS
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.folding import fold
from arabic_news.text.openings import Opening, opens_with
from arabic_news.text.particles import AL
from arabic_news.text.tokens import Tokens

__all__ = ["find_units", "opens_unit"]

Role = Literal["head", "arm", "month"]
NUMBER_WORD: Final = "رقم"
LONGEST: Final = 2  # words of a head or an arm


@opens_with
def opens_unit() -> Iterable[str]:
    """The words that begin the head noun of a unit."""
    return _first_words()


def find_units(tokens: Tokens, openings: list[Opening]) -> list[Candidate]:
    """Return the units with a number or an ordinal, in text order."""
    found = (_unit_at(tokens, index, end) for index, (_, end) in openings)
    return [unit for unit in found if unit is not None]


def _unit_at(tokens: Tokens, index: int, end: int) -> Candidate | None:
    for stem in nominal_stems(tokens.keys[index]):
        if stem.key in _first_words():
            last = _words_end(tokens, stem.key, index, end, "head")
            numbered = _number_end(tokens, last, end) if last > index else last
            if numbered > last:
                span = index, _arms_end(tokens, numbered, end)
                return Candidate(span, stem.letters, "armed_group", is_place=False, rank=Rank.HEAD_NOUN)
    return None


def _number_end(tokens: Tokens, index: int, end: int) -> int:
    """The end of 27, (27), الـ27, الـ(27), رقم 27, السابع; `index` where there is no number."""
    if index < end and tokens.keys[index] in ORDINALS:
        return index + 1
    at = index + 1 if index < end and tokens.keys[index] in (AL, NUMBER_WORD) else index
    if at < end and tokens.keys[at].isdigit():
        return at + 1
    bracketed = at + 2 < end and (tokens.keys[at], tokens.keys[at + 2]) == ("(", ")")
    return at + 3 if bracketed and tokens.keys[at + 1].isdigit() else index


def _arms_end(tokens: Tokens, index: int, end: int) -> int:
    """The end of the arms behind the number (مشاة, حرس حدود), or of the month of a day that the unit is named after."""
    if index >= end:
        return index
    return max(_words_end(tokens, tokens.keys[index], index, end, role) for role in ("arm", "month"))


def _words_end(tokens: Tokens, first: str, index: int, end: int, role: Role) -> int:
    """The end of the longest words of a role that begin at a token, read as `first`; `index` when there are none."""
    for last in range(min(end, index + LONGEST), index, -1):
        if _words().get(" ".join([first, *tokens.keys[index + 1 : last]])) == role:
            return last
    return index


@lru_cache(maxsize=1)
def _words() -> dict[str, str]:
    """The role of every phrase of the table, and of the months."""
    months = {fold(row["name"]): "month" for row in tables.rows("lexicon/months.tsv")}
    return months | {fold(row["word"]): row["role"] for row in tables.rows("lexicon/unit_words.tsv")}


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    """The first words of the heads."""
    return frozenset(phrase.split()[0] for phrase, role in _words().items() if role == "head")
