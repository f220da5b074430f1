"""Candidate person names: runs of name words that a given name, a compound (عبد، أبو، بن) or a title opens.

A run goes on over given and family names, nisba surnames (الغامدي), compounds, and up to two words that no list knows;
it stops at anything the lexicons call a common word. Single names are found afterwards, where a full name of the same
article ends with them (حفتر after خليفة حفتر).
"""

from functools import lru_cache
from typing import Final, Literal, NamedTuple

from arabic_news.analysis.analyzer import CandidateName, Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.text.clitics import PREPOSITIONS, stems
from arabic_news.text.document import Document
from arabic_news.text.tokens import Tokens

__all__ = ["find_names", "is_name_word"]

LONGEST_NAME: Final = 7  # tokens
MOST_UNKNOWN: Final = 2  # words in a row that no list knows
SHORTEST_SURNAME: Final = 3  # letters, for a surname to stand for the person alone
COMPOUND_HEADS: Final = frozenset({"عبد", "ابو", "ابا", "ابي", "ابن", "بن", "بنت", "ال", "ولد", "ام", "دي", "دا", "دو", "فان", "فون", "لو", "بو", "اولاد"})
PATRONYMIC: Final = frozenset({"بن", "ابن", "بنت", "ولد"})
GLUED_COMPOUNDS: Final = ("عبدال", "ابوال")
NISBA_ENDINGS: Final = ("ي", "يه")

Class = Literal["given", "given?", "family", "compound", "nisba", "unknown", "stop"]


class _Reading(NamedTuple):
    kind: Class
    letters: int


def find_names(document: Document, words: list[Word]) -> list[CandidateName]:
    """Return the person names of a document, full ones and the surnames that repeat them, in text order."""
    full: list[CandidateName] = []
    for first, end in document.sentences:
        index = first
        while index < end:
            name = _name_at(document.tokens, words, index, end)
            if name is None:
                index += 1
            else:
                full.append(name)
                index = name.span[1]
    return sorted(full + _repeated_surnames(document, words, full), key=lambda name: name.span)


def _name_at(tokens: Tokens, words: list[Word], index: int, end: int) -> CandidateName | None:
    reading = _opening(tokens, words, index, end)
    if reading is None:
        return None
    last = _run_end(tokens, words, index, end)
    if last - index < 2 and not _after_title(tokens, index):
        return None
    return CandidateName((index, last), reading.letters, "person")


def _opening(tokens: Tokens, words: list[Word], index: int, end: int) -> _Reading | None:
    """How a name may begin here, or None."""
    reading = _classify(tokens.keys[index])
    after_title = _after_title(tokens, index)
    if reading.kind == "given" or (reading.kind == "compound" and not _lone_compound(tokens, index, end)):
        return reading
    if reading.kind == "given?" and (after_title or _next_kind(tokens, index, end) in ("given", "family", "nisba", "compound")):
        return reading
    if after_title and reading.kind in ("unknown", "family", "nisba") and not tokens.keys[index].startswith("ال"):
        return reading
    if reading.kind == "unknown" and _after_report(tokens, words, index) and _next_kind(tokens, index, end) in ("unknown", "family"):
        return reading
    return None


def _lone_compound(tokens: Tokens, index: int, end: int) -> bool:
    """بن or أبو without a name behind it."""
    return tokens.keys[index] in COMPOUND_HEADS and _next_kind(tokens, index, end) in ("stop", "given?")


def _run_end(tokens: Tokens, words: list[Word], first: int, end: int) -> int:
    """The end of the run of name words that begins at `first`."""
    index, unknown = first + 1, int(_classify(tokens.keys[first]).kind == "unknown")
    end = min(end, first + LONGEST_NAME)
    while index < end:
        # Only the first word of a name may carry clitics.
        kind, letters = _classify(tokens.keys[index])
        if tokens.keys[index - 1] in COMPOUND_HEADS and kind != "stop":
            unknown = 0
        elif letters or kind == "stop":
            break
        elif kind == "unknown":
            unknown += 1
            if unknown > MOST_UNKNOWN:
                break
        else:
            unknown = 0
        index += 1
    # A run never ends in the middle of a compound.
    while index > first + 1 and tokens.keys[index - 1] in COMPOUND_HEADS:
        index -= 1
    return index


def _next_kind(tokens: Tokens, index: int, end: int) -> Class:
    if index + 1 >= end:
        return "stop"
    reading = _classify(tokens.keys[index + 1])
    return "stop" if reading.letters else reading.kind


def _after_title(tokens: Tokens, index: int) -> bool:
    """A title or honorific right before (اللواء محمد), an adjective between them allowed (الرئيس الأميركي باراك)."""
    titles = lexicon().titles
    for back in (1, 2, 3):
        at = index - back
        if at < 0:
            return False
        key = tokens.keys[at]
        if any(titles.get(stem.key) in ("title", "definite_office") for stem in stems(key)):
            return True
        if not (key.startswith("ال") and key.endswith(("ي", "يه", "ق", "ل"))):
            return False
    return False


def _after_report(tokens: Tokens, words: list[Word], index: int) -> bool:
    return index > 0 and words[index - 1].pos == "VERB"


@lru_cache(maxsize=1 << 16)
def _classify(key: str) -> _Reading:
    """What part a word can play in a name, trying it with and without its proclitics."""
    known = lexicon()
    if not key[0].isalpha() or not ("ء" <= key[0] <= "ي"):
        return _Reading("stop", 0)
    if key in COMPOUND_HEADS:
        return _Reading("compound", 0)
    for stem in stems(key):
        if stem.letters and not set(stem.proclitics) <= {"و", "ف", *PREPOSITIONS}:
            continue
        if stem.key in known.given_names and not (stem.letters and known.given_names[stem.key]):
            return _Reading("given?" if known.given_names[stem.key] else "given", stem.letters)
        if stem.key.startswith(GLUED_COMPOUNDS) and len(stem.key) > 6:
            return _Reading("given", stem.letters)
        if stem.letters == 0 and stem.key in known.family_names:
            return _Reading("family", 0)
    if _is_common(key):
        return _Reading("stop", 0)
    if key.startswith("ال") and len(key) > 4:
        return _Reading("nisba" if key.endswith(NISBA_ENDINGS[0]) else "stop", 0)
    return _Reading("unknown", 0)


def _is_common(key: str) -> bool:
    """A word of the language, with or without clitics."""
    known = lexicon()
    for stem in stems(key):
        if (
            stem.key in known.common_words
            or stem.key in known.parts_of_speech
            or stem.key in known.verb_lemmas
            or stem.key in known.titles
            or stem.key in known.organization_heads
            or stem.key in known.place_nouns
            or stem.key in known.group_nouns
        ):
            return True
    return False


def _repeated_surnames(document: Document, words: list[Word], full: list[CandidateName]) -> list[CandidateName]:
    """The single surnames that stand for people named in full in this article."""
    tokens = document.tokens
    surnames = set(filter(None, (_surname(tokens, name) for name in full)))
    covered = {index for name in full for index in range(*name.span)}
    found: list[CandidateName] = []
    for first, end in document.sentences:
        for index in range(first, end):
            if index in covered:
                continue
            for stem in stems(tokens.keys[index]):
                if stem.key in surnames and (stem.letters == 0 or set(stem.proclitics) <= {"و", "ف", *PREPOSITIONS}):
                    start = index - 1 if index > first and tokens.keys[index - 1] in COMPOUND_HEADS else index
                    letters = stem.letters if start == index else 0
                    found.append(CandidateName((start, index + 1), letters, "person"))
                    break
    return found


def _surname(tokens: Tokens, name: CandidateName) -> str | None:
    """The last word of a full name, unless it is too short or too common to stand alone."""
    first, end = name.span
    key = tokens.keys[end - 1]
    if end - first < 2 or len(key) < SHORTEST_SURNAME or key in lexicon().common_words:
        return None
    return key


def is_name_word(key: str) -> bool:
    """A word that no list of ordinary words knows, so that behind a head noun it is a name."""
    kind, letters = _classify(key)
    if kind == "stop":
        return key.startswith("ال") and len(key) > 4 and not _is_common(key)
    return letters == 0
