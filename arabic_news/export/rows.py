"""Flat rows for pandas, Arrow, Parquet and databases, with the columns of `TABLES`."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypedDict

from arabic_news.linking.keys import actor_keys, place_keys
from arabic_news.models import (
    Act,
    ActorKind,
    Article,
    Calendar,
    Direction,
    Form,
    MentionKind,
    PlaceKind,
    PlacePrecision,
    Span,
)

__all__ = [
    "ActorRow",
    "ArticleRow",
    "ClaimRow",
    "DateRow",
    "MentionRow",
    "PlaceRow",
    "SpanRow",
    "Tables",
    "rows",
]


class SpanRow(TypedDict):
    """A stretch of the text."""

    start: int
    end: int


class ArticleRow(TypedDict):
    """A row of the table `articles`."""

    article_id: str
    text: str
    published: date | None
    headline: str | None
    headline_start: int | None
    headline_end: int | None
    dateline_start: int | None
    dateline_end: int | None
    dateline_places: list[str]
    agency: str | None
    headings: list[SpanRow]
    boilerplate: list[SpanRow]
    paragraphs: list[SpanRow]
    sentences: list[SpanRow]


class ClaimRow(TypedDict):
    """A row of the table `claims`."""

    article_id: str
    id: str
    sources: list[str]
    source_name: str | None
    source_kind: ActorKind | None
    source_country: str | None
    source_ref: str | None
    source_key: str | None
    source_start: int | None
    source_end: int | None
    via: str | None
    via_name: str | None
    venue: str | None
    venue_start: int | None
    venue_end: int | None
    date: int | None
    date_value: str | None
    cue: str
    cue_lemma: str
    cue_start: int
    cue_end: int
    text: str
    content: list[SpanRow]
    form: Form
    act: Act
    negated: bool
    pattern: str
    sentence: int
    confidence: float
    source_confidence: float


class ActorRow(TypedDict):
    """A row of the table `actors`."""

    article_id: str
    id: str
    key: str
    name: str
    kind: ActorKind
    roles: list[str]
    aliases: list[str]
    country: str | None
    ref: str | None
    canonical: str | None
    name_en: str | None
    confidence: float
    mention_count: int


class PlaceRow(TypedDict):
    """A row of the table `places`."""

    article_id: str
    id: str
    key: str
    name: str
    name_en: str | None
    kind: PlaceKind
    country: str | None
    region: str | None
    latitude: float | None
    longitude: float | None
    precision: PlacePrecision | None
    ref: str | None
    anchor: str | None
    direction: Direction | None
    distance_km: float | None
    confidence: float
    mention_count: int


class MentionRow(TypedDict):
    """A row of the table `mentions`."""

    article_id: str
    entity: str
    entity_id: str
    kind: MentionKind
    text: str
    start: int
    end: int


class DateRow(TypedDict):
    """A row of the table `dates`."""

    article_id: str
    index: int
    text: str
    value: str | None
    calendar: Calendar
    start: int
    end: int


class Tables(TypedDict):
    """The rows of an article, by table."""

    articles: list[ArticleRow]
    claims: list[ClaimRow]
    actors: list[ActorRow]
    places: list[PlaceRow]
    mentions: list[MentionRow]
    dates: list[DateRow]


def rows(article: Article, article_id: str | None = None) -> Tables:
    """Return the rows of an article for each table of `TABLES`, with the columns and types that are listed there.

    Args:
        article: What `extract` returned.
        article_id: The caller's name for it, unique in the corpus; it joins the tables. `article.id` unless given.

    Returns:
        Lists of rows by table: `articles` (one row), `claims`, `actors`, `places`, `mentions`, `dates`. All text can be
        written as UTF-8: a lone surrogate becomes `?`, which leaves the offsets as they are.

    Raises:
        TypeError: the identifier is no str.
        ValueError: there is none, neither given nor in the article.

    >>> from arabic_news import extract
    >>> tables = rows(extract("نفت وزارة النقل إغلاق الجسر في بغداد."), "n-17")
    >>> [(row["article_id"], row["source_name"], row["act"], row["text"]) for row in tables["claims"]]
    [('n-17', 'وزارة النقل', 'deny', 'إغلاق الجسر في بغداد')]
    >>> [(row["name_en"], row["country"]) for row in tables["places"]]
    [('Baghdad', 'IQ')]
    """
    name = _utf8(_checked(article.id if article_id is None else article_id))
    keys = actor_keys(article, name)
    return {
        "articles": [_article(article, name)],
        "claims": [*_claims(article, name, keys)],
        "actors": [*_actors(article, name, keys)],
        "places": [*_places(article, name)],
        "mentions": [*_mentions(article, name)],
        "dates": [*_dates(article, name)],
    }


def _checked(article_id: str | None) -> str:
    if article_id is None:
        raise ValueError("the article has no id: give one to `extract`, or as article_id")
    if not isinstance(article_id, str):
        raise TypeError(f"article_id must be a str, not {type(article_id).__name__}")
    return article_id


def _utf8(text: str) -> str:
    """The text without lone surrogates, which no UTF-8 file can hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _optional(text: str | None) -> str | None:
    return None if text is None else _utf8(text)


def _all(texts: Iterable[str]) -> list[str]:
    return [_utf8(text) for text in texts]


def _slice(article: Article, span: Span | None) -> str | None:
    return None if span is None else _utf8(article.slice(span))


def _article(article: Article, article_id: str) -> ArticleRow:
    headline, dateline = article.headline, article.dateline
    return {
        "article_id": article_id,
        "text": _utf8(article.text),
        "published": article.published,
        "headline": _slice(article, headline),
        "headline_start": headline.start if headline else None,
        "headline_end": headline.end if headline else None,
        "dateline_start": dateline.span.start if dateline else None,
        "dateline_end": dateline.span.end if dateline else None,
        "dateline_places": list(dateline.places) if dateline else [],
        "agency": dateline.agency if dateline else None,
        "headings": _spans(article.headings),
        "boilerplate": _spans(article.boilerplate),
        "paragraphs": _spans(article.paragraphs),
        "sentences": _spans(article.sentences),
    }


def _claims(article: Article, article_id: str, keys: dict[str, str]) -> Iterator[ClaimRow]:
    actors = {actor.id: actor for actor in article.actors}
    for claim in article.claims:
        source = actors[claim.sources[0]] if claim.sources else None
        yield {
            "article_id": article_id,
            "id": claim.id,
            "sources": list(claim.sources),
            "source_name": _utf8(source.name) if source else None,
            "source_kind": source.kind if source else None,
            "source_country": source.country if source else None,
            "source_ref": _optional(source.ref) if source else None,
            "source_key": _utf8(keys[source.id]) if source else None,
            "source_start": claim.source_span.start if claim.source_span else None,
            "source_end": claim.source_span.end if claim.source_span else None,
            "via": claim.via,
            "via_name": _utf8(actors[claim.via].name) if claim.via else None,
            "venue": _slice(article, claim.venue),
            "venue_start": claim.venue.start if claim.venue else None,
            "venue_end": claim.venue.end if claim.venue else None,
            "date": claim.date,
            "date_value": None if claim.date is None else article.dates[claim.date].value,
            "cue": _utf8(claim.cue.text),
            "cue_lemma": _utf8(claim.cue.lemma),
            "cue_start": claim.cue.span.start,
            "cue_end": claim.cue.span.end,
            "text": _utf8(claim.text),
            "content": _spans(claim.content),
            "form": claim.form,
            "act": claim.act,
            "negated": claim.negated,
            "pattern": claim.pattern,
            "sentence": claim.sentence,
            "confidence": claim.confidence,
            "source_confidence": claim.source_confidence,
        }


def _actors(article: Article, article_id: str, keys: dict[str, str]) -> Iterator[ActorRow]:
    for actor in article.actors:
        yield {
            "article_id": article_id,
            "id": actor.id,
            "key": _utf8(keys[actor.id]),
            "name": _utf8(actor.name),
            "kind": actor.kind,
            "roles": _all(actor.roles),
            "aliases": _all(actor.aliases),
            "country": actor.country,
            "ref": _optional(actor.ref),
            "canonical": _optional(actor.canonical),
            "name_en": _optional(actor.name_en),
            "confidence": actor.confidence,
            "mention_count": len(actor.mentions),
        }


def _places(article: Article, article_id: str) -> Iterator[PlaceRow]:
    keys = place_keys(article)
    for place in article.places:
        location = place.location
        yield {
            "article_id": article_id,
            "id": place.id,
            "key": _utf8(keys[place.id]),
            "name": _utf8(place.name),
            "name_en": _optional(place.name_en),
            "kind": place.kind,
            "country": place.country,
            "region": _optional(place.region),
            "latitude": place.latitude,
            "longitude": place.longitude,
            "precision": place.precision,
            "ref": _optional(place.ref),
            "anchor": location.anchor if location else None,
            "direction": location.direction if location else None,
            "distance_km": location.distance_km if location else None,
            "confidence": place.confidence,
            "mention_count": len(place.mentions),
        }


def _mentions(article: Article, article_id: str) -> Iterator[MentionRow]:
    for entity, items in (("actor", article.actors), ("place", article.places)):
        for item in items:
            for mention in item.mentions:
                yield {
                    "article_id": article_id,
                    "entity": entity,
                    "entity_id": item.id,
                    "kind": mention.kind,
                    "text": _utf8(mention.text),
                    "start": mention.span.start,
                    "end": mention.span.end,
                }


def _dates(article: Article, article_id: str) -> Iterator[DateRow]:
    for index, found in enumerate(article.dates):
        yield {
            "article_id": article_id,
            "index": index,
            "text": _utf8(found.text),
            "value": found.value,
            "calendar": found.calendar,
            "start": found.span.start,
            "end": found.span.end,
        }


def _spans(spans: Iterable[Span]) -> list[SpanRow]:
    return [{"start": span.start, "end": span.end} for span in spans]
