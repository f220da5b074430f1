"""The protocol that every analyzer fulfils, and what it returns."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol

from arabic_news.text.document import Document
from arabic_news.text.tokens import Range

__all__ = ["Analysis", "Analyzer", "CandidateName", "NameKind", "PartOfSpeech", "Word"]

# The universal part-of-speech tags (universaldependencies.org/u/pos), as far as the rules need them.
PartOfSpeech = Literal["ADP", "AUX", "CCONJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "VERB", "X"]
NameKind = Literal["person", "organization", "place"]


class Word(NamedTuple):
    """What an analyzer knows of one token."""

    lemma: str
    pos: PartOfSpeech


@dataclass(frozen=True, slots=True)
class CandidateName:
    """A token range that looks like a name, and of what.

    `letters` proclitic letters of its first token are not part of it; a name that is not `certain` rests on its
    surroundings alone and yields to what a gazetteer knows.
    `confidence`, from 0 to 1, is what a statistical model gives it.
    """

    span: Range
    letters: int
    kind: NameKind
    certain: bool
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Analysis:
    """One word a token, and the candidate names in text order.

    `modelled` names come from a statistical model; they may overlap the others, and stand where nothing else is found.
    """

    words: list[Word]
    names: list[CandidateName]
    modelled: list[CandidateName] = field(default_factory=list)


class Analyzer(Protocol):
    """Turns a document into words and candidate names; a pure function of the document."""

    def analyze(self, document: Document) -> Analysis:
        """Return one `Word` for each token of the document, and the names found."""
        ...
