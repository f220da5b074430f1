"""Bodies written as hashtags: #وزارة_الصحة, #الجيش_الوطني, with the mark and all their parts."""

from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.organizations import is_classifier
from arabic_news.gazetteer import Gazetteer
from arabic_news.name_index import ActorRecord
from arabic_news.text.clitics import listed_stem
from arabic_news.text.openings import Opening, opens
from arabic_news.text.tokens import Tokens

__all__ = ["find_hashtags", "opens_hashtag"]

MARK: Final = "#"
JOINT: Final = "_"


@opens
def opens_hashtag(key: str) -> bool:
    """Whether a sign is the mark of a hashtag."""
    return key == MARK


def find_hashtags(tokens: Tokens, openings: list[Opening], gazetteer: Gazetteer) -> list[Candidate]:
    """Return the hashtags that the gazetteer lists as actors, or that begin with a head noun."""
    found = (_hashtag_at(tokens, index, end, gazetteer) for index, (_, end) in openings)
    return [name for name in found if name is not None]


def _hashtag_at(tokens: Tokens, index: int, end: int, gazetteer: Gazetteer) -> Candidate | None:
    last = _end(tokens, index, end)
    words = tokens.keys[index + 1 : last : 2]
    if len(words) < 2:  # a single word is found as any other
        return None
    actors = [record for record in gazetteer.lookup(" ".join(words)) if isinstance(record, ActorRecord)]
    kind = actors[0].kind if actors else _kind(tokens, index, words)
    if kind is None:
        return None
    return Candidate((index, last), 0, kind, False, Rank.CERTAIN, actor=actors[0] if actors else None)  # type: ignore[arg-type]


def _end(tokens: Tokens, index: int, end: int) -> int:
    """The end of the words that are joined by underscores behind the mark."""
    last = index + 1
    while last < end and tokens.glued(last) and tokens.keys[last].isalnum():
        last += 1
        if last >= end or tokens.keys[last] != JOINT or not tokens.glued(last):
            return last
        last += 1
    return last - 1 if tokens.keys[last - 1] == JOINT else last


def _kind(tokens: Tokens, index: int, words: list[str]) -> str | None:
    """The kind of the head noun that it begins with, or of the classifier before it (قناة #القاهرة_الإخبارية)."""
    heads = lexicon().organization_heads
    head = heads.get(words[0])
    if head is not None:
        return head[0]
    before = listed_stem(tokens.keys[index - 1], heads) if index else None
    return heads[before.key][0] if before is not None and is_classifier(before.key) else None
