"""Flat rows for pandas, Arrow, Parquet and databases, with the columns of `TABLES`."""

from collections.abc import Iterable, Iterator
from typing import Any

from arabic_news.export.schema import TABLES
from arabic_news.models import Article, Span

__all__ = ["Row", "rows"]

Row = dict[str, Any]


def rows(article: Article, article_id: str) -> dict[str, list[Row]]:
    """Return the rows of an article for each table of `TABLES`, with the columns and types that are listed there.

    Args:
        article: What `extract` returned.
        article_id: The caller's name for it, unique in the corpus; it joins the tables.

    Returns:
        Lists of rows by table: `articles` (one row), `claims`, `actors`, `places`, `mentions`, `dates`. All text can be
        written as UTF-8: a lone surrogate becomes `?`, which leaves the offsets as they are.

    >>> from arabic_news import extract
    >>> tables = rows(extract("نفت وزارة النقل إغلاق الجسر في بغداد."), "n-17")
    >>> [(row["article_id"], row["source_name"], row["act"], row["text"]) for row in tables["claims"]]
    [('n-17', 'وزارة النقل', 'deny', 'إغلاق الجسر في بغداد')]
    >>> [(row["name_en"], row["country"]) for row in tables["places"]]
    [('Baghdad', 'IQ')]
    """
    found = {
        "articles": [_article(article)],
        "claims": _claims(article),
        "actors": _actors(article),
        "places": _places(article),
        "mentions": _mentions(article),
        "dates": _dates(article),
    }
    return {table: [_storable(article_id, row) for row in found[table]] for table in TABLES}


def _storable(article_id: str, row: Row) -> Row:
    """A row with its article, its strings without lone surrogates, which no UTF-8 file can hold."""
    return {"article_id": article_id} | {name: _utf8(value) for name, value in row.items()}


def _utf8(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    return [_utf8(item) for item in value] if isinstance(value, list) else value


def _article(article: Article) -> Row:
    headline, dateline = article.headline, article.dateline
    return {
        "text": article.text,
        "published": article.published,
        "headline": article.slice(headline) if headline else None,
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


def _claims(article: Article) -> Iterator[Row]:
    actors = {actor.id: actor for actor in article.actors}
    for claim in article.claims:
        source = actors[claim.sources[0]] if claim.sources else None
        yield {
            "id": claim.id,
            "sources": list(claim.sources),
            "source_name": source.name if source else None,
            "source_kind": source.kind if source else None,
            "source_country": source.country if source else None,
            "source_ref": source.ref if source else None,
            "source_start": claim.source_span.start if claim.source_span else None,
            "source_end": claim.source_span.end if claim.source_span else None,
            "via": claim.via,
            "via_name": actors[claim.via].name if claim.via else None,
            "venue": article.slice(claim.venue) if claim.venue else None,
            "venue_start": claim.venue.start if claim.venue else None,
            "venue_end": claim.venue.end if claim.venue else None,
            "date": claim.date,
            "date_value": None if claim.date is None else article.dates[claim.date].value,
            "cue": claim.cue.text,
            "cue_lemma": claim.cue.lemma,
            "cue_start": claim.cue.span.start,
            "cue_end": claim.cue.span.end,
            "text": claim.text,
            "content": _spans(claim.content),
            "form": claim.form,
            "act": claim.act,
            "negated": claim.negated,
            "pattern": claim.pattern,
            "sentence": claim.sentence,
        }


def _actors(article: Article) -> Iterator[Row]:
    for actor in article.actors:
        yield {
            "id": actor.id,
            "name": actor.name,
            "kind": actor.kind,
            "roles": list(actor.roles),
            "aliases": list(actor.aliases),
            "country": actor.country,
            "ref": actor.ref,
            "mention_count": len(actor.mentions),
        }


def _places(article: Article) -> Iterator[Row]:
    for place in article.places:
        location = place.location
        yield {
            "id": place.id,
            "name": place.name,
            "name_en": place.name_en,
            "kind": place.kind,
            "country": place.country,
            "region": place.region,
            "latitude": place.latitude,
            "longitude": place.longitude,
            "ref": place.ref,
            "anchor": location.anchor if location else None,
            "direction": location.direction if location else None,
            "distance_km": location.distance_km if location else None,
            "mention_count": len(place.mentions),
        }


def _mentions(article: Article) -> Iterator[Row]:
    for entity, items in (("actor", article.actors), ("place", article.places)):
        for item in items:
            for mention in item.mentions:
                yield {
                    "entity": entity,
                    "entity_id": item.id,
                    "kind": mention.kind,
                    "text": mention.text,
                    "start": mention.span.start,
                    "end": mention.span.end,
                }


def _dates(article: Article) -> Iterator[Row]:
    for index, date in enumerate(article.dates):
        yield {
            "index": index,
            "text": date.text,
            "value": date.value,
            "calendar": date.calendar,
            "start": date.span.start,
            "end": date.span.end,
        }


def _spans(spans: Iterable[Span]) -> list[dict[str, int]]:
    return [{"start": span.start, "end": span.end} for span in spans]
