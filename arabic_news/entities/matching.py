"""Gazetteer names in the text: longest first, over folded keys, through clitics."""

from collections.abc import Callable, Iterator, Set
from functools import lru_cache, partial
from itertools import compress
from typing import Final, NamedTuple

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import POSSESSIVES
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.place_rules import (
    PlaceName,
    is_doubtful,
    is_no_place,
    place_cue_before,
    place_noun_before,
)
from arabic_news.gazetteer import Gazetteer
from arabic_news.name_index import ActorRecord, Names, PlaceRecord, Record, respell, respell_head, shipped_names
from arabic_news.text.clitics import Stem, listed_stem, nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.facts import fact
from arabic_news.text.folding import fold
from arabic_news.text.memo import Memo
from arabic_news.text.tokens import Tokens

__all__ = ["match_gazetteer"]

ARTICLE: Final = "ال"
SHORTEST_HEAD: Final = 3  # letters of the first word of a name in other vowels
VOWEL_SIGNS: Final = {"مّا": "JO", "عُم": "OM"}
MINISTERS: Final = frozenset(map(fold, ("وزير", "وزيرة", "وزيرا", "وزيري", "وزراء", "وكيل", "نائب")))


def match_gazetteer(document: Document, words: list[Word], gazetteer: Gazetteer) -> list[Candidate]:
    """Return a candidate for the longest gazetteer name at each token, of equally long ones for the user's."""
    found: dict[int, Candidate] = {}
    for names in gazetteer.layers:
        shipped = names is gazetteer.layers[-1]
        for candidate in _matches(document, words, names, shipped):
            first = candidate.span[0]
            if first not in found or candidate.length > found[first].length:
                found[first] = candidate
    return [found[first] for first in sorted(found)]


def _matches(document: Document, words: list[Word], names: Names, shipped: bool) -> Iterator[Candidate]:
    """A candidate for the longest of these names at each token."""
    tokens = document.tokens
    ways = tokens.facts(_shipped_ways) if shipped else _own_ways(names).of_each(tokens.keys)
    for first, end in document.sentences:
        for index in compress(range(first, end), ways[first:end]):
            candidate = _match_at(tokens, words, names, ways[index], index, end, shipped)
            if candidate is not None:
                yield candidate


def _match_at(
    tokens: Tokens, words: list[Word], names: Names, ways: tuple["Way", ...], index: int, end: int, shipped: bool
) -> Candidate | None:
    """The longest name that begins at a token: as it is spelt there, else in another spelling."""
    following = tokens.keys[index + 1] if index + 1 < end else ""
    for spelling, stem, seconds in ways:
        if seconds and spelling.second(following) not in seconds:
            continue
        for length, records in spelling.read(tokens, names, index, end, stem):
            candidate = _candidate(tokens, words, index, length, stem, records, shipped)
            if candidate is not None:
                return candidate
    return None


# In which a word may begin a name, and the words of which one must stand behind it; none where it is a name by itself.
Way = tuple["Spelling", Stem, Set[str]]


@fact
def _shipped_ways(key: str) -> tuple[Way, ...]:
    return _ways_of(shipped_names(), key)


@lru_cache(maxsize=16)
def _own_ways(names: Names) -> Memo[tuple[Way, ...]]:
    return Memo(partial(_ways_of, names))


def _ways_of(names: Names, key: str) -> tuple[Way, ...]:
    """The ways of a word in the order of trial; most words have none."""
    stems = nominal_stems(key)
    if names.exact.records(key):
        stems = stems[:1]  # بريدة is no ب with ريدة
    return tuple(
        (spelling, stem, seconds)
        for spelling in (SPELLINGS[:2] if _ordinary(key) else SPELLINGS)
        for stem in stems
        if (seconds := spelling.seconds(names, stem.key)) is not None
    )


def _ordinary(key: str) -> bool:
    """A word that some list knows, so that it is no name in another spelling."""
    known = lexicon()
    return any(
        stem.key in known.common_words
        or stem.key in known.given_names
        or stem.key in known.family_names
        or stem.key in known.parts_of_speech
        or stem.key in known.verb_lemmas
        for stem in nominal_stems(key)
    )


# ---------------------------------------------------------------- spellings
# Each tells whether a reading of a word may begin a name so spelt, and with which words behind it, and yields the
# lengths in tokens of the names that it does begin, the longest first, with their records.

Named = Iterator[tuple[int, tuple[Record, ...]]]
ALONE: Final[Set[str]] = frozenset()


def _seconds_exactly(names: Names, key: str) -> Set[str] | None:
    return ALONE if 1 in names.exact.lengths.get(key, ()) else names.exact.seconds.get(key)


def _exactly(tokens: Tokens, names: Names, index: int, end: int, stem: Stem) -> Named:
    longer = index + 1 < end and names.exact.goes_on(stem.key, tokens.keys[index + 1])
    for length in names.exact.lengths[stem.key]:
        if length == 1 or (longer and index + length <= end):
            key = stem.key if length == 1 else " ".join((stem.key, *tokens.keys[index + 1 : index + length]))
            records = names.exact.records(key)
            if records:
                yield length, records


def _seconds_in_other_vowels(names: Names, key: str) -> Set[str] | None:
    return names.respelt.seconds.get(respell_head(key)) if len(key) >= SHORTEST_HEAD else None


def _in_other_vowels(tokens: Tokens, names: Names, index: int, end: int, stem: Stem) -> Named:
    """بوينوس ايرس for بوينس آيرس: a foreign name of several words, the last of which no list knows."""
    for length in names.respelt.lengths[respell_head(stem.key)]:
        if 1 < length <= end - index:
            respelt = respell(" ".join((stem.key, *tokens.keys[index + 1 : index + length])))
            records = names.respelt.records(respelt) if respelt else ()
            if records and not _ordinary(tokens.keys[index + length - 1]):
                yield length, records


def _alone_with_another_g(names: Names, key: str) -> Set[str] | None:
    if key.endswith(POSSESSIVES):
        return None  # أجداده "his forefathers"
    return ALONE if (respelt := respell(key)) and names.respelt.records(respelt) else None


def _with_another_g(tokens: Tokens, names: Names, index: int, end: int, stem: Stem) -> Named:
    """هامبورج for هامبورغ."""
    yield 1, names.respelt.records(respell(stem.key) or "")


def _alone_with_other_article(names: Names, key: str) -> Set[str] | None:
    return ALONE if names.exact.records(_other_article(key)) else None


def _with_other_article(tokens: Tokens, names: Names, index: int, end: int, stem: Stem) -> Named:
    """الباكستان for باكستان behind a sign of place, بريقة for البريقة behind a place noun (behind من it is a word)."""
    articled = stem.key.startswith(ARTICLE)
    if place_cue_before(tokens, index, stem) if articled else place_noun_before(tokens, index):
        places = [place for place in names.exact.records(_other_article(stem.key)) if isinstance(place, PlaceRecord)]
        if places and (not articled or all(place.kind == "country" for place in places)):
            yield 1, tuple(places)


def _other_article(key: str) -> str:
    return key.removeprefix(ARTICLE) if key.startswith(ARTICLE) else f"{ARTICLE}{key}"


class Spelling(NamedTuple):
    """A way in which a text may spell a name of the tables; `second` is how they list the word behind the first."""

    seconds: Callable[[Names, str], Set[str] | None]
    second: Callable[[str], str]
    read: Callable[[Tokens, Names, int, int, Stem], Named]


# The last two are only for words that no list knows.
SPELLINGS: Final = (
    Spelling(_seconds_exactly, str, _exactly),
    Spelling(_seconds_in_other_vowels, respell_head, _in_other_vowels),
    Spelling(_alone_with_another_g, respell_head, _with_another_g),
    Spelling(_alone_with_other_article, str, _with_other_article),
)


def _candidate(
    tokens: Tokens, words: list[Word], index: int, length: int, stem: Stem, records: tuple[Record, ...], shipped: bool
) -> Candidate | None:
    """The candidate that the records make of the name; the rules that doubt a name spare the user's own."""
    span = (index, index + length)
    if shipped and length == 1 and (words[index].pos not in ("NOUN", "PROPN") or stem.key in lexicon().place_nouns):
        return None
    actors = [record for record in records if isinstance(record, ActorRecord)]
    places = _vocalized(tokens, index, tuple([record for record in records if isinstance(record, PlaceRecord)]))
    placed = bool(places) and (not actors or place_cue_before(tokens, index, stem))
    name = PlaceName(tokens, index, length, stem, places, index > 0 and words[index - 1].pos == "VERB")
    if placed and not (shipped and is_no_place(name)):
        unsure = shipped and is_doubtful(name)
        return Candidate(span, stem.letters, places[0].kind, True, Rank.LISTED_PLACE, places, doubtful=unsure)
    if actors and not (shipped and _inside_office(tokens, index, actors[0])):
        return Candidate(span, stem.letters, actors[0].kind, False, Rank.CERTAIN, actor=actors[0])
    return None


def _inside_office(tokens: Tokens, index: int, actor: ActorRecord) -> bool:
    """الدفاع الإيطالية in وزيرة الدفاع الإيطالية: a ministry behind its minister is no body."""
    ministry = actor.kind == "government" and tokens.keys[index].startswith(ARTICLE)
    return ministry and index > 0 and listed_stem(tokens.keys[index - 1], MINISTERS) is not None


def _vocalized(tokens: Tokens, index: int, places: tuple[PlaceRecord, ...]) -> tuple[PlaceRecord, ...]:
    """The readings that a printed vowel sign leaves: عمّان is Amman, عُمان Oman."""
    if len(places) < 2:
        return places
    surface = tokens.surface(index)
    for sign, country in VOWEL_SIGNS.items():
        if sign in surface and any(place.country == country for place in places):
            return tuple(place for place in places if place.country == country)
    return places
