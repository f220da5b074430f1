"""Reading ANERcorp as documents of this library's tokens, and scoring names against it.

Format: `word<TAB>tag` a line, tags in BIO, blank lines between sentences. The corpus marks no articles, so a document
is a run of consecutive sentences, one a line. `MISC` counts as outside.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from arabic_news.text.tokens import Range, Tokens, tokenize

DEVELOPMENT_SHARE = 10  # the last tenth of the sentences
DOCUMENT_SENTENCES = 12
TYPES = ("PER", "LOC", "ORG")

Sentence = list[tuple[str, str]]
Name = tuple[int, int, str]  # first token, end, type


@dataclass(frozen=True)
class TaggedDocument:
    """A text with its tokens, its sentences as token ranges, and the tag of each token."""

    text: str
    tokens: Tokens
    sentences: list[Range]
    tags: list[str]

    @property
    def names(self) -> set[Name]:
        """The names of the three types."""
        return set(names_of(self.tags))


def read_parts(path: Path) -> tuple[list[TaggedDocument], list[TaggedDocument]]:
    """Return the documents to train on and those kept for development."""
    sentences = list(_sentences(path))
    cut = len(sentences) - len(sentences) // DEVELOPMENT_SHARE
    return list(_documents(sentences[:cut])), list(_documents(sentences[cut:]))


def _sentences(path: Path) -> Iterator[Sentence]:
    sentence: Sentence = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        word, _, tag = line.partition("\t")
        if word:
            sentence.append((word, "O" if tag.endswith("MISC") else tag))
        elif sentence:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def _documents(sentences: Sequence[Sentence]) -> Iterator[TaggedDocument]:
    for first in range(0, len(sentences), DOCUMENT_SENTENCES):
        yield _document(sentences[first : first + DOCUMENT_SENTENCES])


def _document(sentences: Sequence[Sentence]) -> TaggedDocument:
    """Rebuild the text and give each of its tokens the tag of the corpus word that it is, or is a part of."""
    text = "".join(" ".join(word for word, _ in sentence) + "\n" for sentence in sentences)
    tokens = tokenize(text)
    tags: list[str] = []
    ranges: list[Range] = []
    offset = 0
    for sentence in sentences:
        first = len(tags)
        for word, tag in sentence:
            pieces = 0
            while len(tags) < len(tokens) and tokens.starts[len(tags)] < offset + len(word):
                tags.append(f"I{tag[1:]}" if pieces and tag != "O" else tag)
                pieces += 1
            offset += len(word) + 1
        ranges.append((first, len(tags)))
    assert len(tags) == len(tokens)
    return TaggedDocument(text, tokens, ranges, tags)


def names_of(tags: Sequence[str]) -> Iterator[Name]:
    """The names that BIO tags mark; an I that continues nothing opens a name."""
    first, kind = 0, ""
    for at, tag in enumerate([*tags, "O"]):
        if kind and tag != f"I-{kind}":
            yield first, at, kind
            kind = ""
        if tag != "O" and not kind:
            first, kind = at, tag[2:]


@dataclass
class Score:
    """Hits, found and wanted names by type."""

    hits: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    wanted: Counter[str] = field(default_factory=Counter)

    def add(self, found: Iterable[Name], wanted: Iterable[Name]) -> None:
        """Count one document: a name is right when its tokens and its type are."""
        found, wanted = set(found), set(wanted)
        self.hits.update(kind for _, _, kind in found & wanted)
        self.found.update(kind for _, _, kind in found)
        self.wanted.update(kind for _, _, kind in wanted)

    def lines(self) -> Iterator[str]:
        """Precision, recall and F1 of each type and of all."""
        for label, kinds in (*((kind, (kind,)) for kind in TYPES), ("all", TYPES)):
            hits, found, wanted = (sum(c[kind] for kind in kinds) for c in (self.hits, self.found, self.wanted))
            precision, recall = hits / max(found, 1), hits / max(wanted, 1)
            f1 = 2 * hits / max(found + wanted, 1)
            yield f"{label}  P {100 * precision:5.1f}  R {100 * recall:5.1f}  F1 {100 * f1:5.1f}  ({wanted} names)"
