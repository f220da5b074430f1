"""Embassies and consulates: bodies where they speak, else facilities, which lie not in the country of their name."""

from typing import Final

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Tokens

__all__ = ["in_their_houses", "is_mission"]

MISSIONS: Final = frozenset(map(fold, ("سفارة", "السفارة", "قنصلية", "القنصلية")))
SPOKESMAN: Final = "باسم"


def in_their_houses(tokens: Tokens, words: list[Word], bodies: list[Candidate]) -> list[Candidate]:
    """Return the bodies, the embassies that neither speak nor act among them as facilities: قرب السفارة الليبية."""
    return [
        body._replace(kind="facility", is_place=True, rank=Rank.HEAD_NOUN, actor=None)
        if is_mission(tokens, body) and not _acts(words, tokens, body)
        else body
        for body in bodies
    ]


def is_mission(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether a name is that of an embassy or consulate, which lies not in the country that it is called after."""
    first, end = candidate.span
    return end > first + 1 and tokens.keys[first][candidate.letters :] in MISSIONS


def _acts(words: list[Word], tokens: Tokens, body: Candidate) -> bool:
    """قالت السفارة, السفارة تنفي, متحدث باسم السفارة: beside a reporting verb that has no clitic between."""
    first, end = body.span
    reporting = lexicon().reporting_lemmas
    before = first > 0 and (words[first - 1].lemma in reporting or tokens.keys[first - 1] == SPOKESMAN)
    behind = end < len(words) and words[end].lemma in reporting and words[end].pos == "VERB"
    return behind or (before and body.letters == 0)
