"""Names told by who speaks: a word that alone is the subject of a verb of speech (وأوضح العريض أن).

Where such a word stands behind another that may be a name (أمين العريض), the two name him in full, and the article's
other mentions of him follow.
"""

from collections.abc import Iterator
from itertools import compress
from typing import Final

from arabic_news.analysis.analyzer import CandidateName, Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import WEEKDAYS, is_never_named, part_of, part_of_key
from arabic_news.analysis.possible_names import PossibleName, after_reporting_verb
from arabic_news.analysis.word_classes import NO_CLASSES, word_classes
from arabic_news.text.document import Document
from arabic_news.text.facts import fact
from arabic_news.text.tokens import COMMAS

__all__ = ["may_be_surname", "spoken_people"]

SHORTEST: Final = 3  # letters
BEHIND_SPEAKER: Final = ("SCONJ", "PUNCT", "ADP")
NOT_ALONE: Final = frozenset("CcTtRO")  # how the word classes list what is a place or body by itself


def spoken_people(document: Document, words: list[Word], people: list[CandidateName]) -> list[CandidateName]:
    """Return the names in full of those who speak by a surname alone, outside the names found already."""
    tokens = document.tokens
    covered = {index for name in people for index in range(*name.span)}
    speakers = {tokens.keys[index] for index in _lone_speakers(document, words) if index not in covered}
    return [
        CandidateName((index - 1, index + 1), part_of(tokens, index - 1).letters, "person", certain=True)
        for index in document.tokens_read_as(speakers)
        if tokens.keys[index] in speakers
        and covered.isdisjoint((index - 1, index))
        and _is_first_name(document, words, index - 1)
    ]


def _lone_speakers(document: Document, words: list[Word]) -> Iterator[int]:
    """The tokens that are the whole subject of a reporting verb, and may be a surname."""
    tokens = document.tokens
    may_be = tokens.facts(may_be_surname)
    for first, end in document.sentences:
        for index in compress(range(first + 1, end), may_be[first + 1 : end]):
            alone = index + 1 == end or words[index + 1].pos in BEHIND_SPEAKER
            if alone and after_reporting_verb(words, index):
                yield index


@fact
def may_be_surname(key: str) -> bool:
    """A word that a list of names has, or that no list knows, and no place, body or day."""
    part, letters = part_of_key(key)
    if letters or len(key) < SHORTEST or key in WEEKDAYS or is_never_named(key):
        return False
    classes = word_classes().get(key, NO_CLASSES)
    ordinary = bool(classes.group) and not classes.listed
    listed = key in lexicon().family_names or part in ("given", "given?")
    return (listed or (part == "unknown" and not ordinary)) and NOT_ALONE.isdisjoint(classes.listed)


def _is_first_name(document: Document, words: list[Word], index: int) -> bool:
    """أمين in أمين العريض: a name by its lists; what no list knows, behind an office, a nationality or a comma."""
    if index <= 0:
        return False
    reading = part_of(document.tokens, index)
    if reading.part in ("given", "given?"):
        return True
    it = PossibleName(document.tokens, words, index, document.sentence_end(index), listed=False, reading=reading)
    told = it.follows_office or it.follows_nationality or it.before in COMMAS
    foreign = reading.part in ("unknown", "surname?", "family") and not it.is_adjective
    return told and (foreign or it.key in lexicon().given_names)
