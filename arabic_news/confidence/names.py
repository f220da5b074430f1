"""Evidence for actors and places: how they were found, what stands beside them, how often the article names them."""

from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.entities import ActorEntity, PlaceEntity
from arabic_news.text.document import Document
from arabic_news.text.tokens import Range

__all__ = ["actor_evidence", "place_evidence"]

MANY: Final = 4  # mentions, from which their number says no more
LONG: Final = 4  # words of a name
FREE_PLACE_PREPOSITIONS: Final = frozenset({"في", "الي", "من"})
LARGE: Final = 100_000  # inhabitants
GLUED_PLACE_PREPOSITIONS: Final = ("ب", "ل")


def actor_evidence(document: Document, actor: ActorEntity) -> list[str]:
    """Return the names of what speaks for and against an actor."""
    kind, keys = actor.kind, document.tokens.keys
    listed = "listed" if actor.record is not None else "unlisted"
    longest = max(map(len, actor.names), default=0)
    evidence = [
        f"{kind}",
        f"{kind} {listed}",
        f"{listed} mentioned {_times(len(actor.mentions))}",
        f"{kind} of {_length(longest)}" if longest else f"{kind} described",
    ]
    if actor.roles:
        evidence.append(f"{kind} with a role")
    if longest == 1 and actor.record is None and actor.names[0][0] in lexicon().common_words:
        evidence.append("an ordinary word")
    if all(_inside(mention.span, document.layout.headline) for mention in actor.mentions):
        evidence.append(f"{kind} only in the headline")
    if any(_inside(mention.span, document.layout.dateline) for mention in actor.mentions):
        evidence.append(f"{kind} in the dateline")
    if any(mention.span[0] and keys[mention.span[0] - 1] in "\"«“'(" for mention in actor.mentions):
        evidence.append(f"{kind} behind a mark")
    if actor.acts:
        evidence.append(f"{kind} acts")
    return evidence


def place_evidence(document: Document, place: PlaceEntity) -> list[str]:
    """Return the names of what speaks for and against a place and its reading on the map."""
    keys, record = document.tokens.keys, place.record
    listed = "listed" if record.ref is not None else "unlisted"
    first = place.mentions[0]
    words = first.span[1] - first.span[0]
    evidence = [
        place.kind,
        f"{place.kind} {listed}",
        f"mentioned {_times(len(place.mentions))}",
        f"{place.kind} of {_length(words)}",
        "with coordinates" if record.latitude is not None else f"{place.kind} without coordinates",
    ]
    if record.cautious:
        evidence.append("a name that is a word too")
    if record.population >= LARGE:
        evidence.append("a large town")
    if place.location is not None:
        evidence.append("located by the text")
    if any(_prepositional(keys, mention.span[0], mention.letters) for mention in place.mentions):
        evidence.append("behind a preposition")
    if any(_inside(mention.span, document.layout.dateline) for mention in place.mentions):
        evidence.append("in the dateline")
    if all(_inside(mention.span, document.layout.headline) for mention in place.mentions):
        evidence.append("only in the headline")
    return evidence


def _prepositional(keys: list[str], first: int, letters: int) -> bool:
    glued = keys[first][:letters].endswith(GLUED_PLACE_PREPOSITIONS)
    return glued or (first > 0 and keys[first - 1] in FREE_PLACE_PREPOSITIONS)


def _times(count: int) -> str:
    return f"{count} times" if count < MANY else "often"


def _length(words: int) -> str:
    return f"{words} words" if words < LONG else "many words"


def _inside(span: Range, part: Range | None) -> bool:
    return part is not None and part[0] <= span[0] and span[1] <= part[1]
