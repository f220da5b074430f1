"""What the text layer hands on: one text with its tokens, layout, quotations and sentences."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import compress

from arabic_news.text.clitics import with_proclitics
from arabic_news.text.openings import Opening, Rule, find_openings
from arabic_news.text.quotes import Quotation
from arabic_news.text.tokens import Range, Tokens

__all__ = ["Document", "Layout"]


@dataclass(frozen=True)
class Layout:
    """The parts of an article, as half-open token ranges.

    `paragraphs` holds each body paragraph whole; `headings` and `boilerplate` may lie inside one (run into the text).
    `headline` and `dateline` reach over several lines; `head` holds each of these by itself.
    """

    headline: Range | None
    dateline: Range | None
    headings: list[Range]
    boilerplate: list[Range]
    paragraphs: list[Range]
    head: list[Range] = field(default_factory=list)

    @cached_property
    def blocks(self) -> list[Range]:
        """Everything but boilerplate in text order: lines of the head, headings, and paragraphs cut at them."""
        titles = [*self.head, *self.headings]
        cuts = sorted([*titles, *self.boilerplate])
        pieces: list[Range] = []
        at = 0
        for first, end in self.paragraphs:
            while at < len(cuts) and cuts[at][1] <= first:
                at += 1
            start, inner = first, at
            while inner < len(cuts) and cuts[inner][0] < end:
                pieces.append((start, cuts[inner][0]))
                start = max(start, cuts[inner][1])
                inner += 1
            pieces.append((start, end))
        return sorted([*titles, *(piece for piece in pieces if piece[0] < piece[1])])

    @property
    def told(self) -> list[Range]:
        """The blocks in which somebody may be quoted: in a dateline «الشرق الأوسط» is the paper."""
        if self.dateline is None:
            return self.blocks
        first, end = self.dateline
        return [block for block in self.blocks if not first <= block[0] < end]


@dataclass(frozen=True)
class Document:
    """One text, read: tokens, layout, quotations, and sentences as half-open token ranges in text order."""

    tokens: Tokens
    layout: Layout
    quotations: list[Quotation]
    sentences: list[Range]

    def openings(self, rule: Rule) -> list[Opening]:
        """The tokens of the sentences, in text order, whose words a rule marked `@opens` holds for."""
        return self._openings[rule]

    @cached_property
    def _openings(self) -> dict[Rule, list[Opening]]:
        return find_openings(self.tokens, self.sentences)

    def tokens_read_as(self, words: Iterable[str]) -> list[int]:
        """The tokens of the sentences, in text order, whose words can be read as one of some words."""
        keys, forms = self.tokens.keys, {form for word in words for form in with_proclitics(word)}
        if not forms:
            return []
        return [
            index
            for first, end in self.sentences
            for index in compress(range(first, end), map(forms.__contains__, keys[first:end]))
        ]

    def sentence_of(self, token: int) -> Range:
        """The sentence that holds a token."""
        return self.sentences[bisect_right(self.sentences, (token, len(self.tokens))) - 1]

    def sentence_end(self, token: int) -> int:
        """The end of the sentence that holds a token."""
        return self.sentence_of(token)[1]

    @property
    def text(self) -> str:
        """The raw text."""
        return self.tokens.text
