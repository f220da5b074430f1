"""The noun that may head the name of a body, in its sentence."""

from typing import NamedTuple

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.phrases import phrase_end
from arabic_news.text.tokens import Tokens

__all__ = ["HeadNoun", "is_classifier"]


def is_classifier(key: str) -> bool:
    """A noun that is left out of the name it introduces: صحيفة, تنظيم."""
    head = lexicon().organization_heads.get(key)
    return head is not None and head[1] == "classifier"


class HeadNoun(NamedTuple):
    """A noun that may head the name of a body, in the sentence that ends at `end`."""

    tokens: Tokens
    words: list[Word]
    token: int
    end: int

    @property
    def key(self) -> str:
        """The word itself."""
        return self.tokens.keys[self.token]

    @property
    def before(self) -> str:
        """The word before it, or nothing."""
        return self.tokens.keys[self.token - 1] if self.token else ""

    @property
    def next(self) -> str:
        """The word behind it in its sentence, or nothing."""
        return self.tokens.keys[self.token + 1] if self.token + 1 < self.end else ""

    def phrase_end(self, first: int) -> int:
        """The end of the noun phrase that begins at a token behind it."""
        return phrase_end(self.tokens, self.words, first, self.end)
