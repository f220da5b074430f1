"""The embedded analyzer: lexicons and word shape; ships in the wheel and needs no download.

It knows function words, verbs and names by list, so a part of speech is right where the rules ask for it and `NOUN`
where nothing is known.
"""

from arabic_news.analysis.analyzer import Analysis
from arabic_news.analysis.names import find_names
from arabic_news.analysis.tagger import tag_names
from arabic_news.analysis.words import word_of
from arabic_news.text.document import Document

__all__ = ["EmbeddedAnalyzer"]


class EmbeddedAnalyzer:
    """Words from the shipped lexicons, candidate names from name lists and titles."""

    def analyze(self, document: Document) -> Analysis:
        """Return one `Word` for each token of the document, and the names found."""
        words = list(document.tokens.facts(word_of))
        modelled = tag_names(document)
        return Analysis(words, find_names(document, words, modelled), modelled)
