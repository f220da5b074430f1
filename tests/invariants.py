"""What holds for every article, whatever its text: spans are exact and in order, and every reference has its end."""

import pickle
from collections.abc import Iterator, Sequence
from itertools import pairwise

from arabic_news import Article, Span

__all__ = ["assert_sound", "problems"]


def assert_sound(article: Article, text: str) -> None:
    """Fail with every invariant that the article breaks, and unless it survives JSON and pickle."""
    found = [*problems(article), *([] if article.text == text else ["the text is not the input"])]
    written = article.model_dump_json()
    read = Article.model_validate_json(written)
    if read != article or read.model_dump_json() != written:
        found.append("JSON gives another article back")
    if pickle.loads(pickle.dumps(article)) != article:
        found.append("pickle gives another article back")
    assert not found, "; ".join(found)


def problems(article: Article) -> Iterator[str]:
    """Name what is wrong with an article; its model refuses some of it already."""
    yield from _wrong_spans(article)
    yield from _wrong_slices(article)
    yield from _wrong_order(article)
    yield from _wrong_references(article)


def _wrong_spans(article: Article) -> Iterator[str]:
    for what, span in _spans(article):
        if not 0 <= span.start < span.end <= len(article.text):
            yield f"{what}: {span} is empty or not in a text of {len(article.text)} characters"


def _spans(article: Article) -> Iterator[tuple[str, Span]]:
    for what in ("headings", "boilerplate", "paragraphs", "sentences"):
        yield from ((what, span) for span in getattr(article, what))
    if article.headline:
        yield "headline", article.headline
    if article.dateline:
        yield "dateline", article.dateline.span
    for entity in (*article.places, *article.actors):
        yield from ((entity.id, mention.span) for mention in entity.mentions)
    yield from (("dates", expression.span) for expression in article.dates)
    for claim in article.claims:
        yield claim.id, claim.cue.span
        yield from ((claim.id, span) for span in (claim.source_span, claim.venue, *claim.content) if span)


def _wrong_slices(article: Article) -> Iterator[str]:
    exact = [mention for entity in (*article.places, *article.actors) for mention in entity.mentions]
    for found in (*exact, *article.dates, *(claim.cue for claim in article.claims)):
        if found.text != article.text[found.span.start : found.span.end]:
            yield f"{found!r} is not the text at its span"
    for claim in article.claims:
        if claim.text != " ".join(article.slice(span) for span in claim.content):
            yield f"{claim.id}: the text is not its content"


def _wrong_order(article: Article) -> Iterator[str]:
    disjoint: list[tuple[str, Sequence[Span]]] = [
        ("headings", article.headings),
        ("boilerplate", article.boilerplate),
        ("paragraphs", article.paragraphs),
        ("sentences", article.sentences),
        ("dates", [expression.span for expression in article.dates]),
    ]
    disjoint += [(f"mentions of {entity.id}", [m.span for m in entity.mentions]) for entity in article.actors]
    disjoint += [(f"mentions of {entity.id}", [m.span for m in entity.mentions]) for entity in article.places]
    disjoint += [(f"content of {claim.id}", claim.content) for claim in article.claims]
    for what, spans in disjoint:
        if any(left.end > right.start for left, right in pairwise(spans)):
            yield f"{what} overlap or are out of order: {spans}"
    firsts = {
        "places": [place.mentions[0].span.start for place in article.places],
        "actors": [actor.mentions[0].span.start for actor in article.actors],
        "claims": [claim.cue.span.start for claim in article.claims],
    }
    yield from (f"{what} are out of order" for what, starts in firsts.items() if starts != sorted(starts))


def _wrong_references(article: Article) -> Iterator[str]:
    actors, places = [actor.id for actor in article.actors], [place.id for place in article.places]
    for what, ids in (("actors", actors), ("places", places), ("claims", [claim.id for claim in article.claims])):
        if len(set(ids)) < len(ids):
            yield f"{what} share an id: {ids}"
    known = {None, *actors}
    for claim in article.claims:
        yield from (f"{claim.id} names no actor: {key}" for key in (*claim.sources, claim.via) if key not in known)
        if claim.sentence >= len(article.sentences):
            yield f"{claim.id} is in no sentence: {claim.sentence}"
        if claim.date is not None and claim.date >= len(article.dates):
            yield f"{claim.id} has no date: {claim.date}"
    for place in article.places:
        if place.location and place.location.anchor not in {*places} - {place.id}:
            yield f"{place.id} lies by no other place: {place.location.anchor}"
    if article.dateline:
        if article.dateline.agency not in known:
            yield f"the dateline names no actor: {article.dateline.agency}"
        yield from (f"the dateline names no place: {key}" for key in article.dateline.places if key not in places)
