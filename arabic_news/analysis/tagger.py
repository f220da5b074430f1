"""The tagger: names that no list knows, found by a linear-chain conditional random field that ships in the package.

`data/scripts/train_tagger.py` makes the model; the page "The tagger" of the documentation says from what and how good
it is. Each thread has a decoder of its own.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from threading import local
from typing import Final

import pycrfsuite

from arabic_news.analysis.analyzer import CandidateName, NameKind
from arabic_news.analysis.features import Items, items_of
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.tokens import Range

__all__ = ["MODEL", "labelled_ranges", "tag_names"]

MODEL: Final = "tagger/names.crfsuite"  # under data/
KINDS: Final[dict[str, NameKind]] = {"PER": "person", "LOC": "place", "ORG": "organization"}
OUTSIDE: Final = "O"
Words = tuple[str, ...]


class _Decoder(local):
    """A decoder of the model for each thread: it holds the text being tagged, and a fork finds no lock held."""

    def __init__(self) -> None:
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(_model())

    def labels(self, items: Items) -> list[str]:
        """The likeliest label of each item."""
        labels: list[str] = self._tagger.tag(items.features())
        return labels

    def confidence(self, labels: list[str], first: int, end: int) -> float:
        """How sure the labels of some items are, of those labelled last: as sure as the least sure of them."""
        sure: list[float] = list(map(self._tagger.marginal, labels[first:end], range(first, end)))
        return min(sure)


@lru_cache(maxsize=1)
def _model() -> bytes:
    """The model, which the decoders read from as long as they live."""
    return files("arabic_news.data").joinpath(MODEL).read_bytes()


@lru_cache(maxsize=1)
def _decoder() -> _Decoder:
    return _Decoder()


def tag_names(document: Document) -> list[CandidateName]:
    """Return the names that the model finds, in text order."""
    items = items_of(document.tokens, document.sentences)
    decoder = _decoder()
    labels = decoder.labels(items)
    found: list[CandidateName] = []
    for (first, end), kind in labelled_ranges(labels):
        span = (items.tokens[first], items.tokens[end - 1] + 1)
        sure = decoder.confidence(labels, first, end)
        found.append(CandidateName(span, items.letters(first), KINDS[kind], certain=False, confidence=sure))
    return _consistent(document.tokens.keys, found)


def _consistent(keys: list[str], names: list[CandidateName]) -> list[CandidateName]:
    """One name is one thing in an article: what the model is surest of, all its mentions together.

    Where a name begins with what may be a clitic (وجانغجياكو), its other mentions show whether it is one.
    """
    spelt = [tuple(keys[name.span[0] : name.span[1]]) for name in names]
    whole = set(spelt)
    read = [_read(name.letters, words, whole) for name, words in zip(names, spelt, strict=True)]
    votes: defaultdict[Words, defaultdict[NameKind, float]] = defaultdict(lambda: defaultdict(float))
    for name, (_, words) in zip(names, read, strict=True):
        votes[words][name.kind] += name.confidence
    kinds = {words: max(kinds, key=kinds.__getitem__) for words, kinds in votes.items()}
    return [
        name if (letters, kinds[words]) == name[1:3] else name._replace(letters=letters, kind=kinds[words])
        for name, (letters, words) in zip(names, read, strict=True)
    ]


def _read(likely: int, words: Words, whole: set[Words]) -> tuple[int, Words]:
    """How many letters of a name are clitics, and its words without them; `likely` many, if no other name tells."""
    stems = nominal_stems(words[0])
    if len(stems) == 1:
        return 0, words
    readings = [(stem.letters, (stem.key, *words[1:])) for stem in stems]
    for reading in readings[1:]:
        if reading[1] in whole:
            return reading
    return next(reading for reading in readings if reading[0] == likely)


def labelled_ranges(labels: Sequence[str]) -> Iterator[tuple[Range, str]]:
    """Yield the ranges of items that the labels put together, each with its kind.

    >>> list(labelled_ranges(["O", "B-PER", "I-PER", "O", "B-LOC"]))
    [((1, 3), 'PER'), ((4, 5), 'LOC')]
    """
    end, count = 0, len(labels)
    for first, label in enumerate(labels):
        if label == OUTSIDE or first < end:
            continue
        kind, end = label[2:], first + 1
        while end < count and labels[end] == f"I-{kind}":
            end += 1
        yield (first, end), kind
