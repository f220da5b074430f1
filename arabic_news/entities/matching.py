"""Gazetteer names in the text: longest first, over folded keys, through clitics."""

from typing import Final

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.place_rules import DOUBTS, NO_PLACE, place_cue_before
from arabic_news.gazetteer import ActorRecord, Gazetteer, PlaceRecord, Record
from arabic_news.text.clitics import Stem, nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Tokens

__all__ = ["match_gazetteer"]

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
    for layer in gazetteer.layers:
        shipped = layer is gazetteer.layers[-1]
        for stem in nominal_stems(tokens.keys[index]):
            for length in layer.lengths.get(stem.key, ()):
                if index + length > end:
                    continue
                key = stem.key if length == 1 else " ".join((stem.key, *tokens.keys[index + 1 : index + length]))
                records = layer.records.get(key)
                if records is None:
                    continue
                candidate = _candidate(tokens, words, index, length, stem, records, shipped)
                if candidate is not None:
                    return candidate
    return None


def _candidate(
    tokens: Tokens, words: list[Word], index: int, length: int, stem: Stem, records: list[Record], shipped: bool
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
