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
    doubt_of,
    objection_to,
    place_cue_before,
    place_noun_before,
)
from arabic_news.gazetteer import Gazetteer
from arabic_news.name_index import ActorRecord, Names, PlaceRecord, Record, respell, respell_head, shipped_names
from arabic_news.text.clitics import Stem, assimilated, listed_stem, nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.facts import fact
from arabic_news.text.folding import fold
from arabic_news.text.memo import Memo
from arabic_news.text.particles import AL
from arabic_news.text.tokens import Tokens

__all__ = ["listed_places", "match_gazetteer"]

SHORTEST_HEAD: Final = 3  # letters of the first word of a name in other vowels
VOWEL_SIGNS: Final = {"مّا": "JO", "عُم": "OM"}
MINISTERS: Final = frozenset(map(fold, ("وزير", "وزيرة", "وزيرا", "وزيري", "وزراء", "وكيل", "نائب")))


def match_gazetteer(document: Document, words: list[Word], gazetteer: Gazetteer) -> list[Candidate]:
    """Return a candidate for the longest gazetteer name at each token, of equally long ones for the user's."""
    found: dict[int, Candidate] = {}
    for names in gazetteer.layers:
        for candidate in _matches(document, words, names):
            first = candidate.span[0]
            if first not in found or candidate.length > found[first].length:
                found[first] = candidate
    return [found[first] for first in sorted(found)]


def listed_places(document: Document, words: list[Word]) -> Iterator[PlaceName]:
    """Yield the shipped place names of a text, each in its longest reading, before a rule weighs it."""
    for it, ways in _first_words(document, words, shipped_names()):
        for stem, length, records in _readings(it, ways):
            places = tuple([record for record in records if isinstance(record, PlaceRecord)])
            if places and not (length == 1 and _is_no_name(it, stem)):
                yield PlaceName(it.tokens, it.token, length, stem, places, it.is_behind_verb)
                break


def _matches(document: Document, words: list[Word], names: Names) -> Iterator[Candidate]:
    """A candidate for the longest of these names at each token."""
    for it, ways in _first_words(document, words, names):
        candidate = _match_at(it, ways)
        if candidate is not None:
            yield candidate


def _first_words(
    document: Document, words: list[Word], names: Names
) -> Iterator[tuple["FirstWord", tuple["Way", ...]]]:
    """The words that may begin one of these names, and in which ways."""
    tokens = document.tokens
    ways = tokens.facts(_shipped_ways) if names is shipped_names() else _own_ways(names).of_each(tokens.keys)
    for first, end in document.sentences:
        for index in compress(range(first, end), ways[first:end]):
            yield FirstWord(tokens, words, names, index, end), ways[index]


def _match_at(it: "FirstWord", ways: tuple["Way", ...]) -> Candidate | None:
    """The longest name that begins at a token: as it is spelt there, else in another spelling."""
    for stem, length, records in _readings(it, ways):
        candidate = _candidate(it, stem, length, records)
        if candidate is not None:
            return candidate
    return None


def _readings(it: "FirstWord", ways: tuple["Way", ...]) -> Iterator[tuple[Stem, int, tuple[Record, ...]]]:
    """The names that begin at a token, with their lengths: as they are spelt there, then in other spellings."""
    second = it.next
    for spelling, stem, seconds in ways:
        if seconds and spelling.second(second) not in seconds:
            continue
        for length, records in spelling.read(it, stem):
            yield stem, length, records


class FirstWord(NamedTuple):
    """A word that may begin a name of some tables, in the sentence that ends at `end`."""

    tokens: Tokens
    words: list[Word]
    names: Names
    token: int
    end: int

    @property
    def next(self) -> str:
        """The word behind it in its sentence, or nothing."""
        return self.tokens.keys[self.token + 1] if self.token + 1 < self.end else ""

    @property
    def is_behind_verb(self) -> bool:
        """A verb stands right before it."""
        return self.token > 0 and self.words[self.token - 1].pos == "VERB"

    @property
    def is_of_user(self) -> bool:
        """The tables are the user's own, which no rule doubts."""
        return self.names is not shipped_names()

    def joined(self, stem: Stem, length: int) -> str:
        """Some words from here, the first without its clitics."""
        return " ".join((stem.key, *self.tokens.keys[self.token + 1 : self.token + length]))


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
    stems = (*nominal_stems(key), *assimilated(key))
    ways: list[Way] = []
    for spelling in SPELLINGS[:2] if _ordinary(key) else SPELLINGS:
        for stem in stems:
            seconds = spelling.seconds(names, stem.key)
            if seconds is not None:
                ways.append((spelling, stem, seconds))
    if names.exact.knows(key):  # بريدة is no ب with ريدة, but برام begins برام الله
        longer = [way for way in ways if way[1].letters and way[2]]
        return (*longer, *(way for way in ways if not way[1].letters))
    return tuple(ways)


def _ordinary(key: str) -> bool:
    """A word that some list knows, so that it is no name in another spelling."""
    known = lexicon()
    lists = known.common_words, known.given_names, known.family_names, known.parts_of_speech, known.verb_lemmas
    for stem in nominal_stems(key):
        for words in lists:
            if stem.key in words:
                return True
    return False


# ---------------------------------------------------------------- spellings
# Each tells whether a reading of a word may begin a name so spelt, and with which words behind it, and yields the
# lengths in tokens of the names that it does begin, the longest first, with their records.

Named = Iterator[tuple[int, tuple[Record, ...]]]
ALONE: Final[Set[str]] = frozenset()


def _seconds_exactly(names: Names, key: str) -> Set[str] | None:
    lengths = names.exact.lengths.get(key)
    if lengths is None:
        return None
    return ALONE if 1 in lengths else names.exact.seconds[key]


def _exactly(it: FirstWord, stem: Stem) -> Named:
    exact = it.names.exact
    longer = it.token + 1 < it.end and exact.goes_on(stem.key, it.next)
    for length in exact.lengths[stem.key]:
        if length == 1 or (longer and it.token + length <= it.end):
            records = exact.records(it.joined(stem, length))
            if records:
                yield length, records


def _seconds_in_other_vowels(names: Names, key: str) -> Set[str] | None:
    return names.respelt.seconds.get(respell_head(key)) if len(key) >= SHORTEST_HEAD else None


def _in_other_vowels(it: FirstWord, stem: Stem) -> Named:
    """بوينوس ايرس for بوينس آيرس: a foreign name of several words, the last of which no list knows."""
    for length in it.names.respelt.lengths[respell_head(stem.key)]:
        if 1 < length <= it.end - it.token:
            respelt = respell(it.joined(stem, length))
            records = it.names.respelt.records(respelt) if respelt else ()
            if records and not _ordinary(it.tokens.keys[it.token + length - 1]):
                yield length, records


def _alone_with_another_g(names: Names, key: str) -> Set[str] | None:
    if key.endswith(POSSESSIVES):
        return None  # أجداده "his forefathers"
    return ALONE if (respelt := respell(key)) and names.respelt.knows(respelt) else None


def _with_another_g(it: FirstWord, stem: Stem) -> Named:
    """هامبورج for هامبورغ."""
    yield 1, it.names.respelt.records(respell(stem.key) or "")


def _alone_with_other_article(names: Names, key: str) -> Set[str] | None:
    return ALONE if names.exact.knows(_other_article(key)) else None


def _with_other_article(it: FirstWord, stem: Stem) -> Named:
    """الباكستان for باكستان behind a sign of place, بريقة for البريقة behind a place noun (behind من it is a word)."""
    articled = stem.key.startswith(AL)
    if place_cue_before(it.tokens, it.token, stem) if articled else place_noun_before(it.tokens, it.token):
        places = [place for place in it.names.exact.records(_other_article(stem.key)) if isinstance(place, PlaceRecord)]
        if places and (not articled or all(place.kind == "country" for place in places)):
            yield 1, tuple(places)


def _other_article(key: str) -> str:
    return key.removeprefix(AL) if key.startswith(AL) else f"{AL}{key}"


class Spelling(NamedTuple):
    """A way in which a text may spell a name of the tables; `second` is how they list the word behind the first."""

    seconds: Callable[[Names, str], Set[str] | None]
    second: Callable[[str], str]
    read: Callable[[FirstWord, Stem], Named]


# The last two are only for words that no list knows.
SPELLINGS: Final = (
    Spelling(_seconds_exactly, str, _exactly),
    Spelling(_seconds_in_other_vowels, respell_head, _in_other_vowels),
    Spelling(_alone_with_another_g, respell_head, _with_another_g),
    Spelling(_alone_with_other_article, str, _with_other_article),
)


def _candidate(it: FirstWord, stem: Stem, length: int, records: tuple[Record, ...]) -> Candidate | None:
    """The candidate that the records make of the name; the rules that doubt a name spare the user's own."""
    span, tokens, doubted = (it.token, it.token + length), it.tokens, not it.is_of_user
    if doubted and length == 1 and _is_no_name(it, stem):
        return None
    actors = [record for record in records if isinstance(record, ActorRecord)]
    places = _vocalized(tokens, it.token, tuple([record for record in records if isinstance(record, PlaceRecord)]))
    placed = bool(places) and (not actors or place_cue_before(tokens, it.token, stem))
    name = PlaceName(tokens, it.token, length, stem, places, it.is_behind_verb)
    if placed and not (doubted and objection_to(name)):
        found = Candidate(span, stem.letters, places[0].kind, is_place=True, rank=Rank.LISTED_PLACE, places=places)
        return found._replace(doubtful=True) if doubted and doubt_of(name) else found
    if actors and not (doubted and _inside_office(tokens, it.token, actors[0])):
        return Candidate(span, stem.letters, actors[0].kind, is_place=False, rank=Rank.CERTAIN, actor=actors[0])
    return None


def _is_no_name(it: FirstWord, stem: Stem) -> bool:
    """No noun, or a noun that stands before the names of places: ميناء."""
    feminine = it.tokens.spelling(it.token).endswith("ة")  # وجدة, which folds like "found him", is no verb
    noun = feminine or it.words[it.token].pos in ("NOUN", "PROPN")
    return not noun or stem.key in lexicon().place_nouns


def _inside_office(tokens: Tokens, index: int, actor: ActorRecord) -> bool:
    """الدفاع الإيطالية in وزيرة الدفاع الإيطالية: a ministry behind its minister is no body."""
    ministry = actor.kind == "government" and tokens.keys[index].startswith(AL)
    return ministry and index > 0 and listed_stem(tokens.keys[index - 1], MINISTERS) is not None


def _vocalized(tokens: Tokens, index: int, places: tuple[PlaceRecord, ...]) -> tuple[PlaceRecord, ...]:
    """The readings that a printed vowel sign leaves: عمّان is Amman, عُمان Oman."""
    if len(places) < 2:
        return places
    surface = tokens.vowelled(index)
    for sign, country in VOWEL_SIGNS.items():
        if sign in surface and any(place.country == country for place in places):
            return tuple(place for place in places if place.country == country)
    return places
