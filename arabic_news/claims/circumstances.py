"""Circumstances: where and when something was said, as the words around the cue tell (في مؤتمر صحفي, أمس).

They stand before the cue in its clause, between it and the content, or behind the content. Words that go on without
naming their subject (وأضاف أن …, مشيرا إلى …) share what is told of the claim before.
"""

from typing import Final

from arabic_news.claims.context import HAS, RELATIVES, ClaimMatch, Context
from arabic_news.claims.no_cue import CLAUSE_CONJUNCTIONS
from arabic_news.claims.venues import medium_addressed_at, medium_at, venue_at
from arabic_news.text.tokens import COMMAS, Range

__all__ = ["add_circumstances"]

WITH: Final = "مع"
FARTHEST_BEFORE: Final = 25  # tokens from the beginning of a clause to its verb
FARTHEST_BEHIND: Final = 12  # tokens behind the content
COMMAS_OR_STOP: Final = COMMAS | {".", "؛"}


def add_circumstances(context: Context, sentence: Range, claims: list[ClaimMatch], before: ClaimMatch | None) -> None:
    """Set venue and date of the claims of a sentence; `before` is the claim before them."""
    for claim in claims:
        _look_around(context, sentence, claim, before)
        _with_medium(context, claim)
        if before is not None and _goes_on(context, claim, before):
            claim.venue = claim.venue or before.venue
            claim.date = before.date if claim.date is None else claim.date
        before = claim


def _look_around(context: Context, sentence: Range, claim: ClaimMatch, before: ClaimMatch | None) -> None:
    """Look behind the cue first, then before it and behind the content."""
    (cue, after_cue), content, content_end = claim.cue, claim.content[0][0], claim.content[-1][1]
    if content < cue:
        _look_in(context, (after_cue, _phrase_end(context, after_cue, sentence[1])), claim)
        return
    _look_in(context, (after_cue, content), claim)
    if claim.venue is None and claim.pattern != "phrase":
        claim.venue = _medium_addressed(context, after_cue, content)
    first = sentence[0] if before is None else max(sentence[0], before.cue[1], before.content[-1][1])
    if _opens_late(context, cue, first):
        _look_in(context, (max(first, cue - FARTHEST_BEFORE), cue), claim)
    if venue_at(context, content_end, sentence[1]):
        _look_in(context, (content_end, _phrase_end(context, content_end, sentence[1])), claim)


def _with_medium(context: Context, claim: ClaimMatch) -> None:
    """في مقابلة مع قناة س, في تصريح لصحيفة س: the words came through the medium."""
    if claim.venue is None or claim.subject.via is not None:
        return
    for at in range(claim.venue[0] + 1, claim.venue[1]):
        if context.keys[at] == WITH or context.keys[at].startswith("ل"):
            medium = medium_at(context, at + (context.keys[at] == WITH))
            if medium is not None and medium.speaker not in claim.subject.speakers:
                claim.subject = claim.subject._replace(via=medium.speaker)
                return


def _medium_addressed(context: Context, first: int, end: int) -> Range | None:
    return next((found for at in range(first, end) if (found := medium_addressed_at(context, at, end))), None)


def _opens_late(context: Context, cue: int, first: int) -> bool:
    """The clause of the cue opens before it, at no conjunction beside it: وفي مؤتمر صحفي، قال …"""
    glued = context.keys[cue].startswith(("و", "ف"))
    return cue > first and not glued and context.keys[cue - 1] not in CLAUSE_CONJUNCTIONS


def _phrase_end(context: Context, index: int, limit: int) -> int:
    limit = min(limit, index + FARTHEST_BEHIND)
    return next((at for at in range(index, limit) if context.keys[at] in COMMAS_OR_STOP), limit)


def _look_in(context: Context, zone: Range, claim: ClaimMatch) -> None:
    """The first venue and date of a zone; a clause of another verb (الذي وصل أمس) tells only of a venue or text."""
    index, end = zone
    document = any(speaker.is_document for speaker in claim.subject.speakers)
    while index < end:
        if not (claim.venue or document) and (context.keys[index] in RELATIVES or context.words[index].pos == "VERB"):
            return
        venue = venue_at(context, index, end)
        if claim.venue is None:
            claim.venue = venue
        if claim.date is None:
            claim.date = context.date_numbers.get(index)
        index = venue[1] if venue else index + 1


def _goes_on(context: Context, claim: ClaimMatch, before: ClaimMatch) -> bool:
    """The same speaker goes on, unnamed, in the same sentence or the next; كان قد قال is of another time."""
    same = claim.subject.first == before.subject.first
    unnamed = claim.subject.span is None and context.key(claim.cue[0] - 1) != HAS
    return same and unnamed and claim.sentence - before.sentence <= 1
