"""The embedded analyzer: lexicons and word shape; ships in the wheel and needs no download.

It knows function words, verbs and names by list, so a part of speech is right where the rules ask for it and `NOUN`
where nothing is known.
"""

from functools import lru_cache

from arabic_news.analysis.analyzer import Analysis, Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.names import find_names
from arabic_news.text.clitics import stems
from arabic_news.text.document import Document
from arabic_news.text.tokens import is_number

__all__ = ["EmbeddedAnalyzer"]


class EmbeddedAnalyzer:
    """Words from the shipped lexicons, candidate names from name lists and titles."""

    def analyze(self, document: Document) -> Analysis:
        """Return one `Word` for each token of the document, and the person names found."""
        words = [_word(key) for key in document.tokens.keys]
        return Analysis(words, find_names(document, words))


@lru_cache(maxsize=1 << 16)
def _word(key: str) -> Word:
    if is_number(key):
        return Word(key, "NUM")
    if not key[0].isalpha():
        return Word(key, "PUNCT")
    known = lexicon()
    if known.given_names.get(key) is False and key not in known.parts_of_speech:
        return Word(key, "PROPN")
    if key in known.organization_heads or key in known.place_nouns:
        return Word(key, "NOUN")  # وزارة is no "and he visited him"
    for stem in stems(key):
        pos = known.parts_of_speech.get(stem.key)
        # A glued preposition takes a noun, so only a conjunction may stand before a function word.
        if pos is not None and stem.proclitics in ("", "و", "ف"):
            return Word(stem.key, pos)
        lemma = known.verb_lemmas.get(stem.key)
        if lemma is not None and stem.proclitics in ("", "و", "ف", "س", "وس", "فس", "ل", "ول", "فل"):
            return Word(lemma, "VERB")
    return Word(key, "NOUN")
