"""Gazetteer names in the text: longest first, over folded keys, through clitics."""

from typing import Final

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.candidates import Candidate
from arabic_news.gazetteer import ActorRecord, Gazetteer, PlaceRecord, Record
from arabic_news.text.clitics import Stem, nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Tokens

__all__ = ["match_gazetteer", "place_cue_before"]

# What stands before a place and makes a doubtful name one.
PLACE_PREPOSITIONS: Final = frozenset(map(fold, (
    "في", "إلى", "من", "نحو", "باتجاه", "قرب", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "وسط",
    "داخل", "خارج", "قبالة", "عبر", "بين", "على", "فى", "الى", "صوب", "مشارف", "ضواحي", "أهالي", "سكان", "أحياء",
)))  # fmt: skip


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
        for stem in nominal_stems(tokens.keys[index]):
            for length in layer.lengths.get(stem.key, ()):
                if index + length > end:
                    continue
                key = stem.key if length == 1 else " ".join((stem.key, *tokens.keys[index + 1 : index + length]))
                records = layer.records.get(key)
                if records is None:
                    continue
                candidate = _candidate(tokens, words, index, length, stem, records)
                if candidate is not None:
                    return candidate
    return None


def _candidate(
    tokens: Tokens, words: list[Word], index: int, length: int, stem: Stem, records: list[Record]
) -> Candidate | None:
    actors = [record for record in records if isinstance(record, ActorRecord)]
    places = [record for record in records if isinstance(record, PlaceRecord)]
    if length == 1 and words[index].pos not in ("NOUN", "PROPN"):
        return None
    by_preposition = place_cue_before(tokens, index, stem)
    if places and (by_preposition or not actors) and (by_preposition or not _doubtful(places, stem, length)):
        kind = places[0].kind
        return Candidate((index, index + length), stem.letters, kind, True, 1, places=tuple(places))
    if actors:
        return Candidate((index, index + length), stem.letters, actors[0].kind, False, 0, actor=actors[0])
    return None


def _doubtful(places: list[PlaceRecord], stem: Stem, length: int) -> bool:
    """A name that is more often something else, or that needs a preposition stripped to be found and is short."""
    if length > 1:
        return False
    known = lexicon()
    return (
        all(place.cautious for place in places)
        or stem.key in known.place_nouns
        or (stem.letters > 0 and len(stem.key) < 4 and places[0].kind != "country")
        or stem.key in known.given_names
    )


def place_cue_before(tokens: Tokens, index: int, stem: Stem) -> bool:
    """A preposition of place, glued or free, or a place noun stands before the name."""
    if "ب" in stem.proclitics:
        return True
    if index == 0:
        return False
    before = tokens.keys[index - 1]
    if before in PLACE_PREPOSITIONS:
        return True
    return any(reading.key in lexicon().place_nouns for reading in nominal_stems(before))
