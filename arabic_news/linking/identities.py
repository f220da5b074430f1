"""Identities: the actors and places of many articles, each with all its keys, names and articles.

Keys bring most of them together. What is left is asked of all articles at once: the names that another article gives an
actor besides its key, and full names of which one leaves something out.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Final, NamedTuple

from arabic_news.linking.keys import is_local, named_key
from arabic_news.models import Actor, Place

__all__ = ["Identity", "Member", "actor_identities", "place_identities"]

OWN: Final = 0.8  # of the actors called by a name are one identity before a name means that identity


class Member(NamedTuple):
    """An actor, a place or a claim of one article."""

    article: str
    """Identifier of the article, or its number as text where it has none."""
    id: str
    """Id of the actor, place or claim in it."""


class Identity(NamedTuple):
    """An actor or a place as several articles have it."""

    key: str
    """The key of most of its members."""
    name: str
    """The name that most articles give it."""
    aliases: tuple[str, ...]
    """Its other names, the commonest first."""
    kinds: tuple[str, ...]
    """The kinds that it was taken for, the commonest first."""
    country: str | None
    """The country that most articles give it."""
    mentions: int
    """Number of mentions in all articles."""
    members: tuple[Member, ...]
    """The actors or places that it is, in the order of the articles."""


class Found(NamedTuple):
    """An actor or place of an article, with its key."""

    member: Member
    key: str
    entity: Actor | Place


def actor_identities(found: list[Found]) -> list[Identity]:
    """Return the identities of actors, in the order of their first members."""
    return _identities(found, _merged(found))


def place_identities(found: list[Found]) -> list[Identity]:
    """Return the identities of places, in the order of their first members."""
    return _identities(found, {})


def _identities(found: list[Found], merged: Mapping[str, str]) -> list[Identity]:
    together: dict[str, list[Found]] = {}
    for one in found:
        together.setdefault(merged.get(one.key, one.key), []).append(one)
    return [_identity(members) for members in together.values()]


def _identity(found: list[Found]) -> Identity:
    names = Counter(one.entity.name for one in found)
    others = Counter(alias for one in found if isinstance(one.entity, Actor) for alias in one.entity.aliases)
    (name, _), *rest = names.most_common()
    aliases = Counter(dict(rest)) + others
    del aliases[name]
    countries = Counter(one.entity.country for one in found if one.entity.country)
    return Identity(
        key=Counter(one.key for one in found).most_common(1)[0][0],
        name=name,
        aliases=tuple(alias for alias, _ in aliases.most_common()),
        kinds=tuple(kind for kind, _ in Counter(one.entity.kind for one in found).most_common()),
        country=countries.most_common(1)[0][0] if countries else None,
        mentions=sum(len(one.entity.mentions) for one in found),
        members=tuple(one.member for one in found),
    )


# ---------------------------------------------------------------- keys that are one


def _merged(found: list[Found]) -> dict[str, str]:
    """Which keys are another's: those that a name makes which other articles give the other besides."""
    called: dict[str, Counter[str]] = defaultdict(Counter)
    for one in found:
        if isinstance(one.entity, Actor) and not is_local(one.key):
            for key in _other_keys(one.key, one.entity):
                called[key][one.key] += 1
    into = {key: other for key, others in called.items() if (other := _owner(others)) is not None}
    return {key: _last(into, key) for key in into}


def _other_keys(key: str, actor: Actor) -> set[str]:
    """The keys that the names of an actor would make by themselves."""
    names = [name for name in (actor.name, *actor.aliases) if " " in name or actor.kind != "person"]
    made = {named_key(actor.kind, name, country) for name in names for country in (actor.country, None)}
    return {other for other in made if other and other != key}


def _owner(others: Counter[str]) -> str | None:
    """The key whose name it nearly always is."""
    other, count = others.most_common(1)[0]
    return other if count >= OWN * others.total() else None


def _last(into: Mapping[str, str], key: str) -> str:
    seen = {key}
    while (following := into.get(key)) is not None and following not in seen:
        seen.add(following)
        key = following
    return key
