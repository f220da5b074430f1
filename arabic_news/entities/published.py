"""The paper of a collector's stamp: سالم الوادينشر في الصدى يوم 15 - 09 - 2012, whatever the paper is called."""

from typing import Final

from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.text.folding import fold
from arabic_news.text.openings import Opening, opens
from arabic_news.text.tokens import Range, Tokens, is_number

__all__ = ["find_published", "opens_published"]

PUBLISHED: Final = fold("نشر")  # often glued to the name before it
IN: Final = fold("في")
ON_DAY: Final = fold("يوم")
DASH: Final = "-"
LONGEST_PAPER: Final = 4  # tokens
NUMBERED_DAY: Final = 5  # tokens: 15 - 09 - 2012


@opens
def opens_published(key: str) -> bool:
    """Whether a word ends with the verb of the stamp."""
    return key.endswith(PUBLISHED)


def find_published(tokens: Tokens, openings: list[Opening]) -> list[Candidate]:
    """Return the papers, and the same names where they are glued to the verb: الصدىنشر في الصدى يوم …"""
    found: list[Candidate] = []
    for index, (_, end) in openings:
        paper = _paper(tokens, index, end)
        if paper is not None:
            found.append(Candidate(paper, 0, "media", is_place=False, rank=Rank.CERTAIN))
            found += _glued(tokens, index, paper)
    return found


def _paper(tokens: Tokens, index: int, end: int) -> Range | None:
    """What stands between نشر في and a day in numbers."""
    first = index + 2
    if first >= end or tokens.keys[index + 1] != IN:
        return None
    for at in range(first + 1, min(end, first + LONGEST_PAPER + 1)):
        if tokens.keys[at] == ON_DAY and _is_day(tokens.keys[at + 1 : at + 1 + NUMBERED_DAY]):
            return first, at
    return None


def _is_day(keys: list[str]) -> bool:
    return len(keys) == NUMBERED_DAY and keys[1] == keys[3] == DASH and all(map(is_number, keys[::2]))


def _glued(tokens: Tokens, index: int, paper: Range) -> list[Candidate]:
    """الصدىنشر: the paper's name once more, which ends with the verb."""
    name = tokens.keys[slice(*paper)]
    first = index + 1 - len(name)
    if first < 0 or tokens.keys[first : index + 1] != [*name[:-1], name[-1] + PUBLISHED]:
        return []
    return [Candidate((first, index + 1), 0, "media", is_place=False, rank=Rank.CERTAIN, alias_of=paper)]
