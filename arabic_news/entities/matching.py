"""Gazetteer names in the text: longest first, over folded keys, through clitics."""

from collections.abc import Iterator
from typing import Final

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.place_rules import DOUBTS, NO_PLACE, place_cue_before, place_noun_before
from arabic_news.gazetteer import Gazetteer
from arabic_news.name_index import ONE_G, ActorRecord, NameIndex, Names, PlaceRecord, Record, respell
from arabic_news.text.clitics import Stem, nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Tokens

__all__ = ["match_gazetteer"]

ARTICLE: Final = "ال"
VOWEL_SIGNS: Final = {"مّا": "JO", "عُم": "OM"}
MINISTERS: Final = frozenset(map(fold, ("وزير", "وزيرة", "وزيرا", "وزيري", "وزراء", "وكيل", "نائب")))


def match_gazetteer(document: Document, words: list[Word], gazetteer: Gazetteer) -> list[Candidate]:
    """Return a candidate for the longest gazetteer name at each token."""
    found: list[Candidate] = []
    for first, end in document.sentences:
        for index in range(first, end):
            candidate = _match_at(document.tokens, words, gazetteer, index, end)
            if candidate is not None:
                found.append(candidate)
    return found


def _match_at(tokens: Tokens, words: list[Word], gazetteer: Gazetteer, index: int, end: int) -> Candidate | None:
    """The longest name that begins at a token: as it is spelt there, else in another spelling."""
    shipped = gazetteer.layers[-1]
    stems = nominal_stems(tokens.keys[index])
    for names in gazetteer.layers:
        for stem in stems:
            for length, records in _named_exactly(tokens, names.exact, index, end, stem):
                candidate = _candidate(tokens, words, index, length, stem, records, names is shipped)
                if candidate is not None:
                    return candidate
    if not _unknown(words[index], stems):
        return None
    for names in gazetteer.layers:
        for stem in stems:
            for length, records in _named_otherwise(tokens, names, index, end, stem):
                candidate = _candidate(tokens, words, index, length, stem, records, names is shipped)
                if candidate is not None:
                    return candidate
    return None


def _named_exactly(
    tokens: Tokens, names: NameIndex, index: int, end: int, stem: Stem
) -> Iterator[tuple[int, tuple[Record, ...]]]:
    """The names that a reading of a token begins, the longest first, each with its length in tokens."""
    for length in names.lengths.get(stem.key, ()):
        if index + length <= end:
            key = stem.key if length == 1 else " ".join((stem.key, *tokens.keys[index + 1 : index + length]))
            records = names.records(key)
            if records:
                yield length, records


def _unknown(word: Word, stems: tuple[Stem, ...]) -> bool:
    """A word that no list of ordinary words or names knows, so that it may be a name in another spelling."""
    known = lexicon()
    return word.pos == "NOUN" and not any(
        stem.key in known.common_words or stem.key in known.given_names or stem.key in known.family_names
        for stem in stems
    )


def _named_otherwise(
    tokens: Tokens, names: Names, index: int, end: int, stem: Stem
) -> Iterator[tuple[int, tuple[Record, ...]]]:
    """The names that a reading begins in another spelling: هامبورج for هامبورغ, with or without the article."""
    head = stem.key.translate(ONE_G)
    for length in names.respelt.lengths.get(head, ()):
        if index + length <= end:
            key = " ".join((stem.key, *tokens.keys[index + 1 : index + length]))
            respelt = respell(key)
            if respelt and (records := names.respelt.records(respelt)):
                yield length, records
    if stem.key.startswith(ARTICLE):
        countries = names.exact.records(stem.key.removeprefix(ARTICLE)) if place_cue_before(tokens, index, stem) else ()
        places = [place for place in countries if isinstance(place, PlaceRecord) and place.kind == "country"]
    else:  # behind a preposition بندقية is a rifle, behind مدينة it is Venice
        namesakes = names.exact.records(f"{ARTICLE}{stem.key}") if place_noun_before(tokens, index) else ()
        places = [place for place in namesakes if isinstance(place, PlaceRecord)]
    if places:
        yield 1, tuple(places)


def _candidate(
    tokens: Tokens, words: list[Word], index: int, length: int, stem: Stem, records: tuple[Record, ...], shipped: bool
) -> Candidate | None:
    """The candidate that the records make of the name; the rules that doubt a name spare the user's own."""
    span = (index, index + length)
    if shipped and length == 1 and (words[index].pos not in ("NOUN", "PROPN") or stem.key in lexicon().place_nouns):
        return None
    actors = [record for record in records if isinstance(record, ActorRecord)]
    places = _vocalized(tokens, index, tuple(record for record in records if isinstance(record, PlaceRecord)))
    placed = place_cue_before(tokens, index, stem)
    ruled_out = shipped and any(rule(tokens, index, length, stem, places) for rule in NO_PLACE)
    if places and (placed or not actors) and not ruled_out:
        unsure = shipped and any(rule(tokens, index, length, stem, places) for rule in DOUBTS)
        return Candidate(span, stem.letters, places[0].kind, True, Rank.LISTED_PLACE, places=places, doubtful=unsure)
    if actors and not (shipped and _inside_office(tokens, index, actors[0])):
        return Candidate(span, stem.letters, actors[0].kind, False, Rank.CERTAIN, actor=actors[0])
    return None


def _inside_office(tokens: Tokens, index: int, actor: ActorRecord) -> bool:
    """الدفاع الإيطالية in وزيرة الدفاع الإيطالية: a ministry behind its minister is no body."""
    minister = index > 0 and any(stem.key in MINISTERS for stem in nominal_stems(tokens.keys[index - 1]))
    return minister and actor.kind == "government" and tokens.keys[index].startswith("ال")


def _vocalized(tokens: Tokens, index: int, places: tuple[PlaceRecord, ...]) -> tuple[PlaceRecord, ...]:
    """The readings that a printed vowel sign leaves: عمّان is Amman, عُمان Oman."""
    surface = tokens.surface(index)
    for sign, country in VOWEL_SIGNS.items():
        if sign in surface and any(place.country == country for place in places):
            return tuple(place for place in places if place.country == country)
    return places
