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


class _Decoder(local):
    """A decoder of the model for each thread: it holds the text being tagged, and a fork finds no lock held."""

    def __init__(self) -> None:
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(_model())

    def labels(self, items: Items) -> tuple[list[str], list[float]]:
        """The likeliest label of each item, and how sure it is."""
        tagger = self._tagger
        labels = tagger.tag(pycrfsuite.ItemSequence(items.features()))
        return labels, [1.0 if label == OUTSIDE else tagger.marginal(label, at) for at, label in enumerate(labels)]


@lru_cache(maxsize=1)
def _model() -> bytes:
    """The model, which the decoders read from as long as they live."""
    return files("arabic_news.data").joinpath(MODEL).read_bytes()


@lru_cache(maxsize=1)
def _decoder() -> _Decoder:
    return _Decoder()


def tag_names(document: Document) -> list[CandidateName]:
    """Return the names that the model finds, in text order."""
    keys = document.tokens.keys
    items = items_of(document.tokens, document.sentences)
    labels, sure = _decoder().labels(items)
    found: list[CandidateName] = []
    for (first, end), kind in labelled_ranges(labels):
        span = (items.tokens[first], items.tokens[end - 1] + 1)
        found.append(
            CandidateName(span, items.letters(first), KINDS[kind], certain=False, confidence=min(sure[first:end]))
        )
    return _consistent(keys, found)


def _consistent(keys: list[str], names: list[CandidateName]) -> list[CandidateName]:
    """One name is one thing in an article: what the model is surest of, all its mentions together.

    Where a name begins with what may be a clitic (وجانغجياكو), its other mentions show whether it is one.
    """
    whole = {tuple(keys[name.span[0] : name.span[1]]) for name in names}
    votes: defaultdict[tuple[str, ...], defaultdict[NameKind, float]] = defaultdict(lambda: defaultdict(float))
    read: list[tuple[CandidateName, int, tuple[str, ...]]] = []
    for name in names:
        first, end = name.span
        rest = keys[first + 1 : end]
        readings = [(stem.letters, (stem.key, *rest)) for stem in nominal_stems(keys[first])]
        likely = next(reading for reading in readings if reading[0] == name.letters)
        letters, words = next((reading for reading in readings[1:] if reading[1] in whole), likely)
        votes[words][name.kind] += name.confidence
        read.append((name, letters, words))
    return [
        name._replace(letters=letters, kind=max(votes[words], key=votes[words].__getitem__))
        for name, letters, words in read
    ]


def labelled_ranges(labels: Sequence[str]) -> Iterator[tuple[Range, str]]:
    """Yield the ranges of items that the labels put together, each with its kind.

    >>> list(labelled_ranges(["O", "B-PER", "I-PER", "O", "B-LOC"]))
    [((1, 3), 'PER'), ((4, 5), 'LOC')]
    """
    at, count = 0, len(labels)
    while at < count:
        first, kind = at, labels[at][2:]
        at += 1
        if kind:
            while at < count and labels[at] == f"I-{kind}":
                at += 1
            yield (first, at), kind
