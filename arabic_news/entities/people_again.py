"""People named in full once, by their short names wherever the article repeats them, before and behind.

A short name (شامير) that is a small town too is the person's, unless a sign of place stands before it.
"""

from functools import lru_cache
from typing import Final, NamedTuple

from arabic_news.analysis.analyzer import CandidateName, Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import NAMERS, Part, is_never_named, part_of_key
from arabic_news.analysis.repetitions import repeated_people
from arabic_news.analysis.word_classes import NO_CLASSES, word_classes
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.place_rules import place_cue_before
from arabic_news.entities.places import name_key
from arabic_news.text.clitics import Stem
from arabic_news.text.document import Document
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range, Tokens

__all__ = ["trimmed_people", "with_nicknames", "with_people_again"]

NO_SURNAME: Final = ("unknown", "definite", "nisba", "stop", "given?")
GLUED: Final = ("ب", "ل")
AND: Final = "و"
PRESENT: Final = "ي"
SHORTEST_WORD: Final = 4  # letters
BRACKET: Final = "("
FARTHEST_NICKNAME: Final = 6  # tokens
BEFORE_NICKNAME: Final = frozenset({"ب", "باسم", "-", ":"})
LARGE: Final = 150_000  # inhabitants of a town that its name means first


def with_people_again(document: Document, words: list[Word], chosen: list[Candidate]) -> list[Candidate]:
    """Return the chosen candidates and the short names of the people among them."""
    full = [
        CandidateName(name.span, name.letters, "person", certain=True)
        for name in chosen
        if name.kind == "person" and not name.is_place and name.length > 1
    ]
    if not full:
        return chosen
    yielding = {name.span for name in chosen if _is_small_town(document.tokens, words, name)}
    covered = {index for name in chosen if name.span not in yielding for index in range(*name.span)}
    again = repeated_people(document, words, full, covered)
    taken = {index for name in again for index in range(*name.span)}
    kept = [name for name in chosen if name.span not in yielding or taken.isdisjoint(range(*name.span))]
    return [
        *kept,
        *(Candidate(name.span, name.letters, "person", is_place=False, rank=Rank.SURROUNDINGS) for name in again),
    ]


def trimmed_people(tokens: Tokens, chosen: list[Candidate]) -> list[Candidate]:
    """Return the candidates with people cut to the short name of somebody named in full: ماكرون لملف, هيفاء صدمت."""
    surnames: dict[str, set[str]] = {}  # with the first names that stand before them
    bearers: dict[str, str] = {}  # first names and surnames of those whose last word is a name
    for name in chosen:
        if name.kind == "person" and not name.is_place and name.length > 1:
            first, last = name_key(tokens, name)[0], tokens.keys[name.span[1] - 1]
            surnames.setdefault(last, set()).add(first)
            if name.actor is not None or not _is_word(last):
                bearers.update({first: last, last: last})
    known = _Known(surnames, bearers)
    return [_parted(tokens, _trimmed(tokens, name, known), known) if name.kind == "person" else name for name in chosen]


def _parted(tokens: Tokens, name: Candidate, known: "_Known") -> Candidate:
    """عباس in عباس وموفاز, where the article names شاؤول موفاز: و joins the surname of another."""
    first, end = name.span
    last = tokens.keys[end - 1]
    another = last.startswith(AND) and last[1:] in known.surnames and last not in lexicon().family_names
    return name._replace(span=(first, end - 1)) if another and name.length > 1 and name.actor is None else name


class _Known(NamedTuple):
    """Who is named in full: the first names before each surname, and a surname for each word of such names."""

    surnames: dict[str, set[str]]
    bearers: dict[str, str]


def _trimmed(tokens: Tokens, name: Candidate, known: _Known) -> Candidate:
    first, end = name.span
    word, last = name_key(tokens, name)[0], tokens.keys[end - 1]
    if name.actor is not None or name.is_place or name.length != 2:
        return name
    surname = word in known.surnames and last not in known.surnames.get(word, ()) and _part(word) != "given"
    if (surname and _part(last) in NO_SURNAME) or (known.bearers.get(word, last) != last and _is_word(last)):
        return name._replace(span=(first, end - 1))
    if known.surnames[last] - {word} and _part(word) == "given?" and word in lexicon().common_words:
        return name._replace(span=(first + 1, end), letters=0)
    return name


@lru_cache(maxsize=1 << 10)
def _is_word(key: str) -> bool:
    """صدمت, بحذف, يصافح: a word of the language, which no list has in names, rather than a name."""
    if is_never_named(key) or _part(key) == "stop":
        return True
    if _part(key) != "unknown" or len(key) < SHORTEST_WORD:
        return False
    bare = key[1:] if key.startswith(GLUED) else key
    classes = word_classes().get(bare, NO_CLASSES)
    return key.startswith(PRESENT) or (bool(classes.group) and not classes.listed)


def _part(word: str) -> Part:
    return part_of_key(word).part


def with_nicknames(tokens: Tokens, chosen: list[Candidate]) -> list[Candidate]:
    """Return the candidates with the other names of people joined to them: ماهر الصالح الملقب بـ«أبو الليث»."""
    people = {name.span[0]: name for name in chosen if name.kind == "person" and not name.is_place}
    joined: dict[tuple[str, ...], Range] = {}
    for name in people.values():
        at = _nickname_start(tokens, name.span[1])
        other = people.get(at) if at is not None else None
        if other is not None:
            joined.setdefault(name_key(tokens, other), name.span)
    if not joined:
        return chosen
    return [
        name._replace(alias_of=joined.get(name_key(tokens, name))) if people.get(name.span[0]) is name else name
        for name in chosen
    ]


def _nickname_start(tokens: Tokens, end: int) -> int | None:
    """Where another name of the person named before `end` would begin: in brackets, or behind الملقب بـ."""
    keys = tokens.keys[end : end + FARTHEST_NICKNAME]
    if keys[:1] == [BRACKET]:
        return end + 1 if ")" in keys else None
    if not keys or keys[0] not in NAMERS:
        return None
    return end + next((at for at, key in enumerate(keys[1:], 1) if key not in BEFORE_NICKNAME and key not in MARKS), 0)


def _is_small_town(tokens: Tokens, words: list[Word], name: Candidate) -> bool:
    """One word that no sign of place introduces, and no large town; the ب of أشادت بشامير is the verb's."""
    if not name.is_place or name.length > 1:
        return False
    first = name.span[0]
    stem = Stem(tokens.keys[first][name.letters :], name.letters, tokens.keys[first][: name.letters])
    small = all(place.kind != "country" and place.population < LARGE for place in name.places)
    of_verb = stem.proclitics == "ب" and first > 0 and words[first - 1].lemma in lexicon().reporting_lemmas
    return small and (of_verb or not place_cue_before(tokens, first, stem))
