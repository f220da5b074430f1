"""Actors: who the speakers of the claims are, once the claims stand."""

from typing import NamedTuple

from arabic_news.claims.attribution.subject import Description, NewName, Speaker, Subject
from arabic_news.entities.entities import ActorEntity, EntityMention, PlaceEntity

__all__ = ["Cast", "cast_of"]


class Cast(NamedTuple):
    """Who speaks in an article: the actor of each speaker, and the mentions of known actors that only claims show."""

    actors: dict[Speaker, ActorEntity]
    mentions: dict[ActorEntity, list[EntityMention]]


def cast_of(subjects: list[Subject], known: list[ActorEntity]) -> Cast:
    """Return who speaks: actors of the entity stage, and new ones with all their mentions as a speaker."""
    mentions: dict[Speaker, set[EntityMention]] = {}
    for subject in subjects:
        for speaker in (*subject.speakers, subject.via):
            if speaker is not None:
                mentions.setdefault(speaker, set()).add(speaker.mention)
    named = {name: actor for actor in reversed(known) for name in actor.names}
    actors = {speaker: _actor(speaker, sorted(found), named) for speaker, found in mentions.items()}
    shown: dict[ActorEntity, set[EntityMention]] = {}
    for speaker, found in mentions.items():
        shown.setdefault(actors[speaker], set()).update(found)
    further = {actor: _apart(found, actor.mentions) for actor, found in shown.items()}
    return Cast(actors, {actor: found for actor, found in further.items() if found})


def _apart(found: set[EntityMention], known: list[EntityMention]) -> list[EntityMention]:
    """The mentions that are none of the known ones and no part of one."""
    if found.issubset(known):
        return []
    covered = {token for mention in known for token in range(*mention.span)}
    return sorted(mention for mention in found if covered.isdisjoint(range(*mention.span)))


def _actor(speaker: Speaker, mentions: list[EntityMention], named: dict[tuple[str, ...], ActorEntity]) -> ActorEntity:
    match speaker.who:
        case ActorEntity() as known:
            return known
        case PlaceEntity() as place:
            return ActorEntity(speaker.kind, None, mentions, country=place.record.country)
        case NewName(words, kind):
            return named.get(words) or ActorEntity(kind, None, mentions, [words])
        case Description(kind=kind):
            return ActorEntity(kind, None, mentions)
