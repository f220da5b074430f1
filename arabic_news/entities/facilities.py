"""Places that a place noun introduces: مطار معيتيقة (the noun belongs to the name), قرية كوجيلو (it does not)."""

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.names import is_name_word
from arabic_news.entities.candidates import Candidate
from arabic_news.entities.phrases import phrase_end
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.tokens import Tokens

__all__ = ["find_facilities"]


def find_facilities(document: Document, words: list[Word]) -> list[Candidate]:
    """Return the candidates behind or beginning with a place noun."""
    found: list[Candidate] = []
    for first, end in document.sentences:
        for index in range(first, end - 1):
            candidate = _facility_at(document.tokens, words, index, end)
            if candidate is not None:
                found.append(candidate)
    return found


def _facility_at(tokens: Tokens, words: list[Word], index: int, end: int) -> Candidate | None:
    nouns = lexicon().place_nouns
    for stem in nominal_stems(tokens.keys[index]):
        noun = nouns.get(stem.key)
        if noun is None:
            continue
        kind, in_name = noun
        if in_name:
            last = phrase_end(tokens, words, index + 1, end)
            if last > index + 1 and any(is_name_word(tokens.keys[at]) for at in range(index + 1, last)):
                return Candidate((index, last), stem.letters, kind, True, 2)  # type: ignore[arg-type]
        elif not stem.key.startswith("ال") and words[index + 1].pos == "NOUN" and is_name_word(tokens.keys[index + 1]):
            return Candidate((index + 1, index + 2), 0, kind, True, 4)  # type: ignore[arg-type]
    return None
