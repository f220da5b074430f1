"""Bodies whose short names are ordinary words: القاعدة beside داعش, فتح وحماس, الإخوان in an article on مرسي.

The table `body_homonyms.tsv` holds the words right before or behind such a name that show the body (`beside`), those
that do so anywhere in the article (`witnesses`), and those that make it an ordinary word there (`spoilers`).
"""

from collections.abc import Set
from functools import lru_cache
from typing import Final, NamedTuple

from arabic_news.analysis.analyzer import Word
from arabic_news.data import tables
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.gazetteer import Gazetteer
from arabic_news.name_index import ActorRecord
from arabic_news.text.clitics import Stem, listed_stem
from arabic_news.text.document import Document
from arabic_news.text.folding import fold
from arabic_news.text.openings import Opening, opens
from arabic_news.text.particles import AL
from arabic_news.text.tokens import Tokens

__all__ = ["find_homonyms", "opens_homonym"]

ADJECTIVAL: Final = ("ه", "ي", "ين", "ون")
POINTING: Final = frozenset(map(fold, ("هذه", "هذا", "تلك", "ذلك")))


class _Homonym(NamedTuple):
    """A row of the table, folded; `full` as the gazetteer has it."""

    full: str
    beside: frozenset[str]
    witnesses: frozenset[str]
    spoilers: frozenset[str]


@opens
def opens_homonym(key: str) -> bool:
    """Whether a word is such a name."""
    return listed_stem(key, _homonyms()) is not None


def find_homonyms(
    document: Document, words: list[Word], openings: list[Opening], gazetteer: Gazetteer
) -> list[Candidate]:
    """Return the bodies among the words that may also be ordinary ones."""
    if not openings:
        return []
    tokens, present = document.tokens, set(document.tokens.keys)
    found: list[Candidate] = []
    for index, _ in openings:
        stem = listed_stem(tokens.keys[index], _homonyms())
        record = (
            _record(stem, gazetteer) if stem is not None and _is_shown(tokens, words, index, stem, present) else None
        )
        if stem is not None and record is not None:
            span = index, index + 1
            found.append(
                Candidate(span, stem.letters, record.kind, is_place=False, rank=Rank.SURROUNDINGS, actor=record)
            )
    return found


def _is_shown(tokens: Tokens, words: list[Word], index: int, stem: Stem, present: Set[str]) -> bool:
    """هجمات القاعدة; not القاعدة الجوية, هذه القاعدة, nor where the article speaks of a base."""
    homonym = _homonyms()[stem.key]
    before = tokens.keys[index - 1] if index else ""
    behind = tokens.keys[index + 1] if index + 1 < len(tokens) else ""
    described = behind.startswith(AL) and behind.endswith(ADJECTIVAL) and words[index + 1].pos == "NOUN"
    if described or before in POINTING:
        return False
    if before in homonym.beside or behind in homonym.beside:
        return True
    return not homonym.witnesses.isdisjoint(present) and homonym.spoilers.isdisjoint(present)


def _record(stem: Stem, gazetteer: Gazetteer) -> ActorRecord | None:
    """What the gazetteer knows of the body."""
    records = gazetteer.lookup(_homonyms()[stem.key].full)
    return next((record for record in records if isinstance(record, ActorRecord)), None)


@lru_cache(maxsize=1)
def _homonyms() -> dict[str, _Homonym]:
    return {
        fold(row["name"]): _Homonym(
            row["full"],
            *(frozenset(map(fold, row[column].split("|"))) - {""} for column in ("beside", "witnesses", "spoilers")),
        )
        for row in tables.rows("lexicon/body_homonyms.tsv")
    }
