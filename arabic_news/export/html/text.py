"""The text of an article with its mentions, cues and claims marked."""

from html import escape
from itertools import pairwise
from typing import Final, NamedTuple

from arabic_news.models import Article, Claim, Span

__all__ = ["is_doubtful", "marked_text"]

SURE: Final = 0.5  # of claim and source together: more likely right than wrong


class _Mark(NamedTuple):
    """A stretch of the text and the tag that it gets."""

    span: Span
    open: str
    close: str


def marked_text(article: Article, *, linked: bool) -> str:
    """Return the text as HTML. Marks may cross, so each piece between two of their ends gets tags of its own.

    Args:
        article: What `extract` returned.
        linked: Whether marks lead to the lists of the page, and the numbers of claims to the table.
    """
    marks = _marks(article, linked=linked)
    numbers = {claim.cue.span.start: number for number, claim in enumerate(article.claims, 1)}
    ends = {offset for mark in marks for offset in (mark.span.start, mark.span.end)}
    cuts = sorted(ends | {0, len(article.text)})
    pieces = []
    for start, end in pairwise(cuts):
        around = [mark for mark in marks if mark.span.start <= start and end <= mark.span.end]
        if start in numbers:
            pieces.append(_number(article.claims[numbers[start] - 1].id, numbers[start], linked=linked))
        pieces.append("".join(mark.open for mark in around))
        pieces.append(escape(article.text[start:end]))
        pieces.append("".join(mark.close for mark in reversed(around)))
    return "".join(pieces)


def is_doubtful(claim: Claim) -> bool:
    """Whether the claim and its source together are not sure enough, so that the source is shown lighter."""
    return bool(claim.sources) and claim.confidence * claim.source_confidence < SURE


def _number(claim_id: str, number: int, *, linked: bool) -> str:
    if linked:
        return f'<sup id="text-{claim_id}"><a href="#{claim_id}">{number}</a></sup>'
    return f"<sup>{number}</sup>"


def _marks(article: Article, *, linked: bool) -> list[_Mark]:
    """Everything that is marked in the text; where several hold a stretch, the first is the outermost."""
    found = [_span(span, "boilerplate") for span in article.boilerplate]
    found += [_span(span, "headline") for span in (article.headline,) if span]
    found += [_span(span, "heading") for span in article.headings]
    found += [_span(span, "claim") for claim in article.claims for span in claim.content]
    found += [
        _span(claim.source_span, "source doubtful" if is_doubtful(claim) else "source")
        for claim in article.claims
        if claim.source_span
    ]
    found += [_span(claim.cue.span, "cue") for claim in article.claims]
    found += [_span(date.span, "date", date.value or "؟") for date in article.dates]
    named = {mention.span for place in article.places for mention in place.mentions}
    for place in article.places:
        found += [_entity(mention.span, "place", place.id, linked=linked) for mention in place.mentions]
    for actor in article.actors:
        spans = [mention.span for mention in actor.mentions if mention.span not in named]
        found += [_entity(span, "actor", actor.id, linked=linked) for span in spans]
    return found


def _span(span: Span, name: str, title: str = "") -> _Mark:
    shown = f' title="{escape(title)}"' if title else ""
    return _Mark(span, f'<span class="{name}"{shown}>', "</span>")


def _entity(span: Span, name: str, entity_id: str, *, linked: bool) -> _Mark:
    if linked:
        return _Mark(span, f'<a class="{name}" href="#{entity_id}">', "</a>")
    return _span(span, name)
