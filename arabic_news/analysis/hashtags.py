"""People named in a hashtag: #هاني_سلامة, whose mark and all parts are the mention."""

from collections.abc import Iterator
from typing import Final

from arabic_news.analysis.analyzer import CandidateName
from arabic_news.analysis.name_words import part_of, part_of_key
from arabic_news.text.tokens import Range, Tokens

__all__ = ["hashtag_people", "hashtags"]

MARK: Final = "#"
JOINT: Final = "_"
MOST_PARTS: Final = 5


def hashtags(tokens: Tokens) -> Iterator[tuple[Range, list[int]]]:
    """Yield each hashtag of several words: its range with the mark, and the tokens of its words."""
    if MARK not in tokens.text:
        return
    for index, key in enumerate(tokens.keys):
        if key != MARK:
            continue
        end = index + 2
        while end + 1 < len(tokens) and tokens.keys[end] == JOINT and tokens.keys[end + 1].isalnum():
            end += 2
        if end > index + 2:
            yield (index, end), list(range(index + 1, end, 2))


def hashtag_people(tokens: Tokens) -> list[CandidateName]:
    """Return the hashtags that name people: a given name, and words that a name may go on with."""
    return [
        CandidateName(span, 0, "person", certain=True)
        for span, words in hashtags(tokens)
        if len(words) <= MOST_PARTS and _is_person(tokens, words)
    ]


def _is_person(tokens: Tokens, words: list[int]) -> bool:
    first = part_of(tokens, words[0])
    rest = [part_of_key(tokens.keys[at]).part for at in words[1:]]
    if first.letters or first.part not in ("given", "given?", "compound"):
        return False
    return "stop" not in rest and (first.part == "given" or rest[-1] in ("family", "nisba", "unknown", "given"))
