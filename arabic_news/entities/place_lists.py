"""Places that a noun in the dual or plural introduces together: بلدتي كوتكاي وشاهور, قرى برزند ونوراب وخيسان.

The table `place_nouns.tsv` calls the duals `pair`, which two names follow, and the plurals `list`, behind which the
names go on as long as و or a comma joins them. What no gazetteer knows is a place where all of them may be names.
"""

from typing import Final, NamedTuple

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import is_name_word
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.phrases import ends_name, is_definite, is_verbal
from arabic_news.name_index import shipped_names, shipped_places
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.folding import fold
from arabic_news.text.openings import Opening
from arabic_news.text.particles import WA
from arabic_news.text.tokens import COMMAS, Tokens

__all__ = ["JOINT", "find_joint_places"]

PAIR: Final = "pair"
JOINT: Final = frozenset({PAIR, "list"})
FEWEST: Final = 2
MOST: Final = 12
SHORTEST: Final = 3  # letters
ADJECTIVAL: Final = ("يه", "ون", "ات")  # قرى مسيحية, بلدات ومدن

# منطقتي الدفاع والوسط: where a team plays.
PARTS_OF_PITCH: Final = frozenset(map(fold, ("الدفاع", "الوسط", "الهجوم", "الجزاء", "العمق")))
PLURALS: Final = ("ين", "ون")


class _Item(NamedTuple):
    """A name of the list: its tokens, and how many letters of the first join it to the one before."""

    first: int
    end: int
    letters: int
    is_listed: bool


def find_joint_places(tokens: Tokens, words: list[Word], openings: list[Opening]) -> list[Candidate]:
    """Return the unlisted names behind nouns in the dual or plural."""
    found: list[Candidate] = []
    for index, (_, end) in openings:
        noun = next(
            (it for stem in nominal_stems(tokens.keys[index]) if (it := lexicon().place_nouns.get(stem.key))), None
        )
        if noun is None or noun[1] not in JOINT:
            continue
        items = _items(tokens, words, index + 1, end, noun[1])
        if len(items) < FEWEST:
            continue
        found += [
            Candidate((it.first, it.end), it.letters, noun[0], is_place=True, rank=Rank.LAST_RESORT)  # type: ignore[arg-type]
            for it in items
            if not it.is_listed
        ]
    return found


def _items(tokens: Tokens, words: list[Word], at: int, end: int, kind: str) -> list[_Item]:
    """The names from a token on, as long as they are joined."""
    items: list[_Item] = []
    accepts, most = (_in_pair, FEWEST) if kind == PAIR else (_in_list, MOST)
    while at < end and len(items) < most:
        comma = bool(items) and tokens.keys[at] in COMMAS
        at += comma
        if at >= end:
            break
        joined = bool(items) and tokens.keys[at].startswith(WA)
        if not (joined or comma or not items):
            break
        reach = _listed_end(tokens, at, end, tokens.keys[at][joined:])
        if reach == at and not accepts(tokens, words, at, tokens.keys[at][joined:]):
            break
        items.append(_Item(at, max(reach, at + 1), int(joined), reach > at))
        at = items[-1].end
    return items


def _in_list(tokens: Tokens, words: list[Word], at: int, key: str) -> bool:
    """كوتكاي: a noun that no list knows."""
    adjectival = not is_definite(key) and key.endswith(ADJECTIVAL)
    noun = words[at].pos in ("NOUN", "PROPN") and not is_verbal(tokens, at)
    return noun and len(key) >= SHORTEST and not adjectival and is_name_word(key) and not ends_name(key)


def _in_pair(tokens: Tokens, words: list[Word], at: int, key: str) -> bool:
    """كوتكاي, الشفاء: a noun that no list knows, or any with the article."""
    known = lexicon()
    ordinary = key in PARTS_OF_PITCH or key in known.adjectives or ends_name(key) or key.endswith(PLURALS)
    return (is_definite(key) and not ordinary) or _in_list(tokens, words, at, key)


def _listed_end(tokens: Tokens, at: int, end: int, key: str) -> int:
    """The end of the longest listed place that begins at a token, or the token."""
    for length in shipped_names().exact.lengths.get(key, ()):
        name = " ".join((key, *tokens.keys[at + 1 : at + length]))
        if at + length <= end and shipped_places(name):
            return at + length
    return at
