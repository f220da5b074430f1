"""Stanza behind the analyzer's protocol: words, names and dependencies from a pipeline that the caller owns.

The pipeline gets the raw text sentence by sentence, as the text layer cut it, and its tokens are laid over the
library's by character offset: both may split where the other does not. What the shipped lexicons know of a word or
name stands; Stanza adds the words that they do not know, names that they miss, and the tree. Which rule decides where
both have a say was chosen by measurement (`docs/pages/stanza.md`).
"""

import os
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_news.analysis.analyzer import Analysis, CandidateName, PartOfSpeech, Word
from arabic_news.analysis.embedded import EmbeddedAnalyzer
from arabic_news.analysis.name_words import Part, part_of
from arabic_news.text.clitics import CONJUNCTIONS, PREPOSITIONS, nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.folding import fold
from arabic_news.text.tokens import COMMAS, STOPS, Range, Tokens

if TYPE_CHECKING:
    import stanza
    from stanza.models.common.doc import Document as StanzaDocument
    from stanza.models.common.doc import Sentence as StanzaSentence
    from stanza.models.common.doc import Word as StanzaWord

__all__ = ["StanzaAnalyzer"]

LONGEST_PIECE: Final = 150  # tokens sent as one sentence: a parser's cost grows faster than the square of its length
MOST_CHARACTERS: Final = 50_000  # sent in one call, unless a single piece is longer
BREAKS: Final = COMMAS | STOPS | {"؛", ":"}  # where a sentence that is too long is cut
# Tags that the rules do not ask for count as nouns. So does a verb that no list knows: it is too often a name (سرت).
TAGS: Final[dict[str, PartOfSpeech]] = {
    "ADP": "ADP", "AUX": "AUX", "CCONJ": "CCONJ", "DET": "PRON", "NUM": "NUM", "PART": "PART", "PRON": "PRON",
    "PROPN": "PROPN", "SCONJ": "SCONJ",
}  # fmt: skip
PERSON: Final = "PER"
FUNCTION_TAGS: Final = ("ADP", "AUX", "DET", "PART", "PRON", "PUNCT", "SCONJ")
LISTED_PARTS: Final[tuple[Part, ...]] = ("given", "given?", "compound", "family")
NAME_PARTS: Final[tuple[Part, ...]] = (*LISTED_PARTS, "nisba", "unknown")
NO_LEMMA: Final = "_"  # what Stanza writes where its lemmatizer found nothing


class StanzaAnalyzer:
    """A Stanza pipeline for Arabic as the analyzer of `extract` and `extract_many`.

    The pipeline is the caller's: models, directories, devices and downloads are settled before. Build it with
    `tokenize_no_ssplit=True`, so that Stanza breaks none of the sentences that it is given. It needs `tokenize` (with
    `mwt`, which Stanza adds) and `pos` or `ner`; `lemma` and `depparse` are used where they are loaded.

    `extract_many` sends the sentences of several articles to the pipeline at once. Its worker processes need a platform
    that forks, since a pipeline cannot be sent to a process; in each of them torch runs one thread.

    Args:
        pipeline: A `stanza.Pipeline` for Arabic.

    Raises:
        TypeError: `pipeline` is no Stanza pipeline; or, from `extract_many`, the platform spawns its processes.
        ValueError: the pipeline lacks a processor, or was built with `tokenize_pretokenized`.

    Examples:
        ```python
        analyzer = StanzaAnalyzer(stanza.Pipeline("ar", tokenize_no_ssplit=True))
        article = extract(text, analyzer=analyzer)
        ```
    """

    def __init__(self, pipeline: "stanza.Pipeline") -> None:
        _check(pipeline)
        self._pipeline = pipeline
        self._embedded = EmbeddedAnalyzer()
        self._process = os.getpid()

    def __getstate__(self) -> object:
        raise TypeError(
            "a Stanza pipeline cannot be sent to another process: use extract_many without `workers` where the "
            "platform spawns its processes, or multiprocessing.set_start_method('fork') where it can fork them"
        )

    def analyze(self, document: Document) -> Analysis:
        """Return one `Word` for each token of the document, and the names found."""
        (analysis,) = self.analyze_many([document])
        return analysis

    def analyze_many(self, documents: list[Document]) -> list[Analysis]:
        """Return what `analyze` returns of each document; their sentences share the calls of the pipeline."""
        self._use_one_thread_in_a_worker()
        overlays = [_Overlay(document) for document in documents]
        for batch in _batches(documents):
            texts = [documents[piece.document].text[piece.start : piece.end] for piece in batch]
            for piece, read in zip(batch, self._pipeline.bulk_process(texts), strict=True):
                overlays[piece.document].add(piece.start, read)
        return [
            _combined(document, self._embedded.analyze(document), overlay)
            for document, overlay in zip(documents, overlays, strict=True)
        ]

    def _use_one_thread_in_a_worker(self) -> None:
        """Workers share the cores already; and threads of torch that ran before a fork are gone after it."""
        if os.getpid() != self._process:
            import torch

            torch.set_num_threads(1)
            self._process = os.getpid()


def _check(pipeline: "stanza.Pipeline") -> None:
    """Raise the error that `StanzaAnalyzer` promises."""
    if not callable(getattr(pipeline, "bulk_process", None)):
        raise TypeError(f"pipeline must be a stanza.Pipeline, not {type(pipeline).__name__}")
    loaded = sorted(pipeline.processors)
    if "tokenize" not in loaded:
        raise ValueError(f"the pipeline lacks the processor tokenize; it has {', '.join(loaded) or 'none'}")
    if "pos" not in loaded and "ner" not in loaded:
        raise ValueError(f"the pipeline needs the processor pos or ner; it has {', '.join(loaded)}")
    if pipeline.config.get("tokenize_pretokenized"):
        raise ValueError("the pipeline was built with tokenize_pretokenized, which loses the offsets in the raw text")


# ---------------------------------------------------------------- what is sent


class _Piece(NamedTuple):
    """The characters of a sentence, or of a part of one that is too long, in one of the documents."""

    document: int
    start: int
    end: int


def _batches(documents: list[Document]) -> Iterator[list[_Piece]]:
    """The pieces of all documents, as many at once as `MOST_CHARACTERS` allows."""
    batch: list[_Piece] = []
    characters = 0
    for number, document in enumerate(documents):
        for tokens in _pieces(document):
            piece = _Piece(number, *document.tokens.span(*tokens))
            if batch and characters + piece.end - piece.start > MOST_CHARACTERS:
                yield batch
                batch, characters = [], 0
            batch.append(piece)
            characters += piece.end - piece.start
    if batch:
        yield batch


def _pieces(document: Document) -> Iterator[Range]:
    """The sentences; those that are too long, cut behind the last sign that divides them, if need be anywhere."""
    for first, end in document.sentences:
        while end - first > LONGEST_PIECE:
            last = first + LONGEST_PIECE
            half = range(last, last - LONGEST_PIECE // 2, -1)
            cut = next((index for index in half if document.tokens.keys[index - 1] in BREAKS), last)
            yield first, cut
            first = cut
        yield first, end


# ---------------------------------------------------------------- what comes back


class _Overlay:
    """What Stanza says of a document, laid over its tokens."""

    def __init__(self, document: Document) -> None:
        self.tokens = document.tokens
        self.words: list[list[StanzaWord]] = [[] for _ in range(len(self.tokens))]
        self.heads: list[dict[int, int]] = [{} for _ in range(len(self.tokens))]  # tokens by the words of the sentence
        self.entities: list[tuple[Range, str]] = []

    def add(self, offset: int, read: "StanzaDocument") -> None:
        """Lay over what a piece of text was read as that begins at character `offset`."""
        for sentence in read.sentences:
            self._add_words(offset, sentence)
            for entity in sentence.ents:
                covered = self._covered(offset, entity.start_char, entity.end_char)
                if covered:
                    self.entities.append(((covered[0], covered[-1] + 1), entity.type))

    def _add_words(self, offset: int, sentence: "StanzaSentence") -> None:
        token_of: dict[int, int] = {}
        for token in sentence.tokens:
            # The words of a multi-word token may carry no offsets of their own; the token always does.
            for index in self._covered(offset, token.start_char, token.end_char):
                self.words[index] += token.words
                self.heads[index] = token_of
                for word in token.words:
                    token_of.setdefault(word.id, index)

    def _covered(self, offset: int, start: int, end: int) -> range:
        """The tokens that overlap the characters: those of Stanza hold invisible signs, and split elsewhere."""
        return range(
            bisect_right(self.tokens.ends, offset + start),
            bisect_left(self.tokens.starts, offset + end),
        )

    def head_word(self, index: int) -> "StanzaWord | None":
        """The word of a token that its clitics belong to: مساعدة in وبمساعدتهم."""
        return max(self.words[index], key=_weight, default=None)

    def arc(self, index: int) -> tuple[int | None, str | None]:
        """The head and relation of a token in the tree: those of the word that hangs on another token (ه of منه)."""
        token_of = self.heads[index]
        outward = [word for word in self.words[index] if word.deprel and token_of.get(word.head) != index]
        word = max(outward, key=_weight, default=None)
        return (None, None) if word is None else (token_of.get(word.head), word.deprel.partition(":")[0])


def _weight(word: "StanzaWord") -> int:
    """The more a word can head a token; of equals the first does."""
    return 0 if word.upos == "CCONJ" else 1 if word.upos in FUNCTION_TAGS else 2


# ---------------------------------------------------------------- both together


def _combined(document: Document, embedded: Analysis, overlay: _Overlay) -> Analysis:
    words = [_word(index, known, overlay) for index, known in enumerate(embedded.words)]
    return Analysis(words, embedded.names, [*_further_names(document, embedded, overlay), *embedded.modelled])


def _word(index: int, known: Word, overlay: _Overlay) -> Word:
    """The word that the lexicons know, else what Stanza makes of it; with its place in the tree."""
    word = overlay.head_word(index)
    if word is None:
        return known
    lemma, pos = known.lemma, known.pos
    if pos == "NOUN":
        lemma, pos = _lemma(word) or lemma, TAGS.get(word.upos or "", pos)
    return Word(lemma, pos, *overlay.arc(index))


def _lemma(word: "StanzaWord") -> str:
    """The lemma without vowels; empty where the lemmatizer found none."""
    return "" if word.lemma in (None, NO_LEMMA) else fold(word.lemma)


def _further_names(document: Document, embedded: Analysis, overlay: _Overlay) -> list[CandidateName]:
    """The people named in full whom only Stanza finds, where nothing else is found either.

    Its other names are left out: of single words, places and organisations the lists and rules know better.
    """
    taken = {index for name in embedded.names for index in range(*name.span)}
    return [
        CandidateName(span, _glued_letters(overlay, span[0]), "person", certain=False)
        for span, kind in _trimmed(overlay)
        if kind == PERSON and taken.isdisjoint(range(*span)) and _is_full_name(document.tokens, span)
    ]


def _is_full_name(tokens: Tokens, span: Range) -> bool:
    """Two words or more, each of which may be part of a name: not قبيلتا التبو."""
    return span[1] - span[0] > 1 and all(part_of(tokens, index).part in NAME_PARTS for index in range(*span))


def _trimmed(overlay: _Overlay) -> Iterator[tuple[Range, str]]:
    """The entities without punctuation at their edges."""
    for (first, end), kind in overlay.entities:
        inside = [index for index in range(first, end) if overlay.tokens.keys[index][0].isalnum()]
        if inside:
            yield (inside[0], inside[-1] + 1), kind


def _glued_letters(overlay: _Overlay, index: int) -> int:
    """How many letters before a name are clitics: by the lists of names, else as Stanza splits the token."""
    reading = part_of(overlay.tokens, index)
    if reading.part in LISTED_PARTS:
        return reading.letters
    clitics = "".join(_leading_clitics(overlay.words[index]))
    stems = nominal_stems(overlay.tokens.keys[index])
    return next((stem.letters for stem in stems if stem.proclitics == clitics), 0)


def _leading_clitics(words: "list[StanzaWord]") -> Iterator[str]:
    """The و and ل of وللقاهرة; a preposition only where the tagger saw one too (ليندو is no ل and a name)."""
    return (word.text for word in takewhile(_is_clitic, words[:-1]))


def _is_clitic(word: "StanzaWord") -> bool:
    return word.text in CONJUNCTIONS or (word.text in PREPOSITIONS and word.upos == "ADP")


def _span(name: CandidateName) -> Range:
    return name.span
