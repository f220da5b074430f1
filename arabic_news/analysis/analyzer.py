"""The protocol that every analyzer fulfils, and what it returns."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol, TypeGuard

from arabic_news.text.document import Document
from arabic_news.text.tokens import Range

__all__ = ["Analysis", "Analyzer", "BatchAnalyzer", "CandidateName", "NameKind", "PartOfSpeech", "Word", "takes_many"]

# The universal part-of-speech tags (universaldependencies.org/u/pos), as far as the rules need them.
PartOfSpeech = Literal["ADP", "AUX", "CCONJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "VERB", "X"]
NameKind = Literal["person", "organization", "place"]


@dataclass(frozen=True, slots=True)  # one for each word that is remembered: a quarter smaller than a tuple
class Word:
    """What an analyzer knows of one token; `head` and `relation` only where a parser gave them.

    `head` is the index of the token that it depends on, None for the root of a sentence; `relation` is the universal
    relation (universaldependencies.org/u/dep) without subtype.
    """

    lemma: str
    pos: PartOfSpeech
    head: int | None = None
    relation: str | None = None


class CandidateName(NamedTuple):
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

    `modelled` names come from a statistical model; they may overlap the others, and stand where nothing else is found,
    the first of those that overlap.
    """

    words: list[Word]
    names: list[CandidateName]
    modelled: list[CandidateName] = field(default_factory=list)


class Analyzer(Protocol):
    """Turns a document into words and candidate names; a pure function of the document."""

    def analyze(self, document: Document) -> Analysis:
        """Return one `Word` for each token of the document, and the names found."""
        ...


class BatchAnalyzer(Analyzer, Protocol):
    """An analyzer that is faster when it has many documents at once."""

    def analyze_many(self, documents: list[Document]) -> list[Analysis]:
        """Return what `analyze` returns of each document, in order."""
        ...


def takes_many(analyzer: Analyzer | None) -> TypeGuard[BatchAnalyzer]:
    """Whether an analyzer is a `BatchAnalyzer`; asked of every text, where `isinstance` with a protocol is slow."""
    return callable(getattr(analyzer, "analyze_many", None))
