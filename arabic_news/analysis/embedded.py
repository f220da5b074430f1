"""The embedded analyzer: lexicons and word shape; ships in the wheel and needs no download.

It knows function words, verbs and names by list, so a part of speech is right where the rules ask for it and `NOUN`
where nothing is known.
"""

from typing import Final

from arabic_news.analysis.analyzer import Analysis, Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.names import find_names
from arabic_news.analysis.tagger import tag_names
from arabic_news.analysis.words import AND_TO, word_of
from arabic_news.text.document import Document
from arabic_news.text.folding import fold

__all__ = ["EmbeddedAnalyzer"]

PROVINCE: Final = fold("ولاية")
OF: Final = "عن"


class EmbeddedAnalyzer:
    """Words from the shipped lexicons, candidate names from name lists and titles."""

    def analyze(self, document: Document) -> Analysis:
        """Return one `Word` for each token of the document, and the names found."""
        words = _with_governors(document, list(document.tokens.facts(word_of)))
        modelled = tag_names(document)
        return Analysis(words, find_names(document, words, modelled), modelled)


def _with_governors(document: Document, words: list[Word]) -> list[Word]:
    """Read والي as the governor, and not as وإلى, behind a verb of speech or عن, and before ولاية."""
    tokens = document.tokens
    if AND_TO not in tokens.keys:
        return words
    for index in range(1, len(tokens) - 1):
        if tokens.spelling(index) == AND_TO:
            speech = words[index - 1].pos == "VERB" and words[index - 1].lemma in lexicon().reporting_lemmas
            if speech or tokens.keys[index - 1] == OF or tokens.keys[index + 1] == PROVINCE:
                words[index] = Word(AND_TO, "NOUN")
    return words
