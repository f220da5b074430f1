"""Articles without some of what was found: names that a gazetteer excludes, or what is not sure enough.

Names that the user's gazetteer excludes: they are found like all others, and then left out of the article.

An actor or place that is called by an excluded name goes with all its mentions; one that is called so besides, loses
those mentions alone.
"""

from collections.abc import Set
from typing import TypeVar

from arabic_news.models import Actor, Article, Claim, Dateline, Place
from arabic_news.name_index import name_key

__all__ = ["at_least", "without"]

_Entity = TypeVar("_Entity", Actor, Place)


def without(article: Article, names: Set[str]) -> Article:
    """Return the article without the actors and places of these folded names, and without references to them."""
    actors, places = _others(article.actors, names), _others(article.places, names)
    actor_ids, place_ids = {actor.id for actor in actors}, {place.id for place in places}
    return article.model_copy(
        update={
            "actors": tuple(_without_aliases(actor, names) for actor in actors),
            "places": tuple(_with_known_anchor(place, place_ids) for place in places),
            "claims": tuple(_with_known_sources(claim, actor_ids) for claim in article.claims),
            "dateline": article.dateline and _with_known_names(article.dateline, actor_ids, place_ids),
        }
    )


def at_least(article: Article, threshold: float) -> Article:
    """Return the article with what is at least so sure; arguments and errors as for `Article.confident`."""
    if isinstance(threshold, bool) or not isinstance(threshold, (int, float)):
        raise TypeError(f"threshold must be a number from 0 to 1, not {type(threshold).__name__}")
    if not 0 <= threshold <= 1:
        raise ValueError(f"threshold must lie between 0 and 1, not at {threshold}")
    claims = tuple(_with_sure_source(claim, threshold) for claim in article.claims if claim.confidence >= threshold)
    speaking = {actor for claim in claims for actor in (*claim.sources, claim.via)}
    places = tuple(place for place in article.places if place.confidence >= threshold)
    actors = tuple(actor for actor in article.actors if actor.confidence >= threshold or actor.id in speaking)
    actor_ids, place_ids = {actor.id for actor in actors}, {place.id for place in places}
    return article.model_copy(
        update={
            "actors": actors,
            "places": tuple(_with_known_anchor(place, place_ids) for place in places),
            "claims": claims,
            "dateline": article.dateline and _with_known_names(article.dateline, actor_ids, place_ids),
        }
    )


def _with_sure_source(claim: Claim, threshold: float) -> Claim:
    """The claim, without its source where the two together are not sure enough."""
    if claim.confidence * claim.source_confidence >= threshold:
        return claim
    return claim.model_copy(update={"sources": (), "source_span": None, "source_confidence": 0.0})


def _others(entities: tuple[_Entity, ...], names: Set[str]) -> list[_Entity]:
    """The entities that are called otherwise, with the mentions that call them otherwise."""
    return [
        entity.model_copy(update={"mentions": mentions})
        for entity in entities
        if not _is_one(entity.name, names)
        and (mentions := tuple(mention for mention in entity.mentions if not _is_one(mention.text, names)))
    ]


def _is_one(text: str, names: Set[str]) -> bool:
    """Whether a text is one of the names; القاهرة begins with ل in للقاهرة."""
    key = name_key(text)
    return key in names or (key.startswith("ل") and f"ا{key}" in names)


def _without_aliases(actor: Actor, names: Set[str]) -> Actor:
    return actor.model_copy(update={"aliases": tuple(alias for alias in actor.aliases if not _is_one(alias, names))})


def _with_known_anchor(place: Place, place_ids: Set[str]) -> Place:
    lost = place.location is not None and place.location.anchor not in place_ids
    return place.model_copy(update={"location": None}) if lost else place


def _with_known_sources(claim: Claim, actor_ids: Set[str]) -> Claim:
    sources = tuple(source for source in claim.sources if source in actor_ids)
    return claim.model_copy(update={"sources": sources, "via": claim.via if claim.via in actor_ids else None})


def _with_known_names(dateline: Dateline, actor_ids: Set[str], place_ids: Set[str]) -> Dateline:
    places = tuple(place for place in dateline.places if place in place_ids)
    agency = dateline.agency if dateline.agency in actor_ids else None
    return dateline.model_copy(update={"places": places, "agency": agency})
