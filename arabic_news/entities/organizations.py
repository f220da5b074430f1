"""State bodies, organisations, armed groups and media that a head noun introduces: وزارة الخارجية, كتيبة الحلبوص.

The table `organization_heads.tsv` says how each head is used: `name` (the head belongs to the name), `definite` (الجيش
الليبي: named only with an adjective or complement), `classifier` (صحيفة: left out of the name that follows), `quoted`
(only before a quoted name), `ministry` (a definite head, unless an office stands before it: وزير الداخلية).
"""

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.candidates import Candidate
from arabic_news.entities.phrases import phrase_end, quoted_end
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Tokens

__all__ = ["find_organizations"]


def find_organizations(document: Document, words: list[Word]) -> list[Candidate]:
    """Return the candidates that begin with, or stand behind, a head noun."""
    found: list[Candidate] = []
    for first, end in document.sentences:
        for index in range(first, end):
            candidate = _organization_at(document.tokens, words, index, end)
            if candidate is not None:
                found.append(candidate)
    return found


def _organization_at(tokens: Tokens, words: list[Word], index: int, end: int) -> Candidate | None:
    heads = lexicon().organization_heads
    for stem in nominal_stems(tokens.keys[index]):
        head = heads.get(stem.key)
        if head is None:
            continue
        kind, use = head
        if use == "ministry" and index and tokens.keys[index - 1] in lexicon().titles:
            return None  # وزير الداخلية: an office, no body
        if use == "classifier":
            return _classified(tokens, words, index, end, kind)
        last = quoted_end(tokens, index + 1, end) if use == "quoted" and index + 1 < end else phrase_end(tokens, words, index + 1, end)
        if last > index + 1:
            return Candidate((index, last), stem.letters, kind, False, 2)  # type: ignore[arg-type]
    return None


def _classified(tokens: Tokens, words: list[Word], index: int, end: int, kind: str) -> Candidate | None:
    """The name behind a classifier such as صحيفة, without the quotation marks around it."""
    first = index + 1
    if first >= end:
        return None
    if tokens.keys[first] in MARKS:
        last = quoted_end(tokens, first, end)
        return Candidate((first + 1, last - 1), 0, kind, False, 2) if last > first + 2 else None  # type: ignore[arg-type]
    last = phrase_end(tokens, words, first, end)
    return Candidate((first, last), 0, kind, False, 3) if last > first else None  # type: ignore[arg-type]
