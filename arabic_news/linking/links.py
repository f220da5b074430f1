"""Links: the actors, places and statements of some articles, brought together."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from arabic_news.linking.identities import Found, Identity, Member, actor_identities, place_identities
from arabic_news.linking.keys import actor_keys, place_keys
from arabic_news.linking.statements import Denial, Said, Statement, compare
from arabic_news.models import Article
from arabic_news.name_index import name_key

__all__ = ["Links", "link"]


@dataclass(frozen=True)
class Links:
    """What `link` finds."""

    actors: tuple[Identity, ...]
    """Every actor of the articles, by its first mention in them."""
    places: tuple[Identity, ...]
    """Every place of the articles, by its first mention in them."""
    statements: tuple[Statement, ...]
    """What several articles report of one source."""
    denials: tuple[Denial, ...]
    """Claims that deny, and what seems to be denied: told by their words alone, so worth a look before use."""

    def actor(self, article: str, actor_id: str) -> Identity:
        """Return the identity of an actor of an article.

        Raises:
            KeyError: no article of that identifier has such an actor.
        """
        return self._actors[Member(article, actor_id)]

    @cached_property
    def _actors(self) -> dict[Member, Identity]:
        return {member: identity for identity in self.actors for member in identity.members}

    def __repr__(self) -> str:
        counts = (f"{name}={len(getattr(self, name))}" for name in ("actors", "places", "statements", "denials"))
        return f"Links({', '.join(counts)})"


def link(articles: Iterable[Article]) -> Links:
    """Bring together the actors and places of some articles, and the claims that report the same statement.

    Args:
        articles: What `extract` returned, each with an `id` of its own; one without is called by its number, from 0.

    Raises:
        ValueError: two articles have the same id.

    >>> from arabic_news import extract
    >>> links = link([
    ...     extract("قال وزير الصحة سالم العريبي إن الأدوية تكفي حتى نهاية الصيف.", id="n-1"),
    ...     extract("أكد الوزير سالم العريبي أن الأدوية تكفي حتى نهاية الصيف المقبل.", id="n-2"),
    ...     extract("نفت نقابة الصيادلة أن الأدوية تكفي حتى نهاية الصيف.", id="n-3"),
    ... ])
    >>> [(actor.key, [member.article for member in actor.members]) for actor in links.actors]
    [('person:سالم عريبي', ['n-1', 'n-2']), ('body:نقابه صيادله', ['n-3'])]
    >>> [[claim.article for claim in statement.claims] for statement in links.statements]
    [['n-1', 'n-2']]
    >>> [(denial.denying.article, denial.asserting.article) for denial in links.denials]
    [('n-3', 'n-1'), ('n-3', 'n-2')]
    """
    named: dict[str, Article] = {}
    for number, article in enumerate(articles):
        name = str(number) if article.id is None else article.id
        if name in named:
            raise ValueError(f"two articles have the id {name!r}")
        named[name] = article
    actors: list[Found] = []
    places: list[Found] = []
    for name, article in named.items():
        keys = actor_keys(article, name)
        actors += [Found(Member(name, actor.id), keys[actor.id], actor) for actor in article.actors]
        keys = place_keys(article)
        places += [Found(Member(name, place.id), keys[place.id], place) for place in article.places]
    identities = actor_identities(actors)
    statements, denials = compare(_said(named, identities))
    return Links(tuple(identities), tuple(place_identities(places)), tuple(statements), tuple(denials))


def _said(named: dict[str, Article], identities: list[Identity]) -> list[Said]:
    """The claims of the articles with their sources; who is only described is compared by the description."""
    several = {m: number for number, one in enumerate(identities) if len(one.members) > 1 for m in one.members}
    said = []
    for name, article in named.items():
        names = {actor.id: name_key(actor.name) for actor in article.actors}
        for claim in article.claims:
            sources = frozenset(several.get(Member(name, source), names[source]) for source in claim.sources)
            said.append(Said(Member(name, claim.id), claim, sources))
    return said
