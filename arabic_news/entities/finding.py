"""The entity stage: candidates, overlaps, places, actors, descriptions."""

from typing import Final

from arabic_news.analysis.analyzer import Analysis, CandidateName
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.analysis.repetitions import find_repeated
from arabic_news.entities.abbreviations import find_abbreviations, find_short_names
from arabic_news.entities.actors import group_actors, join_nominals
from arabic_news.entities.candidates import Candidate, select
from arabic_news.entities.entities import Entities
from arabic_news.entities.evidence import settled
from arabic_news.entities.facilities import find_facilities
from arabic_news.entities.matching import match_gazetteer
from arabic_news.entities.nominals import find_nominals
from arabic_news.entities.organizations import find_organizations
from arabic_news.entities.outlets import find_outlets
from arabic_news.entities.places import group_places
from arabic_news.gazetteer import Gazetteer
from arabic_news.text.document import Document
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Tokens

__all__ = ["find_entities"]

# What may stand between a listed name and the rest of a longer one.
NAME_GOES_ON: Final = frozenset(map(fold, ("العام", "العامة", "الوطني", "الوطنية", "المعترف", "المؤقتة", "المؤقت")))


def find_entities(document: Document, analysis: Analysis, gazetteer: Gazetteer) -> Entities:
    """Return the places and actors of a document."""
    words, tokens = analysis.words, document.tokens
    listed = settled(tokens, match_gazetteer(document, words, gazetteer))
    candidates = _candidates(document, analysis, listed)
    places = group_places(tokens, [candidate for candidate in candidates if candidate.is_place], listed)
    actors = group_actors(tokens, [candidate for candidate in candidates if not candidate.is_place])
    nominals = find_nominals(document, words)
    actors += join_nominals(tokens, words, nominals, actors, _covered(candidates))
    return Entities(
        places,
        actors,
        {mention.span[0]: (actor, mention) for actor in reversed(actors) for mention in actor.mentions},
        {mention.span[0]: (place, mention) for place in places for mention in place.mentions},
        {nominal.span[0]: nominal.reach for nominal in nominals}
        | {role.span[0]: role.span[1] for actor in actors for role in actor.roles},
    )


def _candidates(document: Document, analysis: Analysis, listed: list[Candidate]) -> list[Candidate]:
    """Everything that the finders agree on, with the repetitions of places that only a place noun made known."""
    words = analysis.words
    listed_at = {candidate.span[0]: candidate for candidate in listed}
    known = listed_at.keys()
    names = [name for name in analysis.names if name.certain or name.span[0] not in known]
    bodies = [
        body
        for body in find_organizations(document, words)
        if (body.rank < 3 or body.span[0] not in known) and not _overreaches(document.tokens, body, listed_at)
    ]
    chosen = select([
        *listed,
        *bodies,
        *find_outlets(document),
        *find_facilities(document, words),
        *map(_from_name, names),
    ])  # fmt: skip
    chosen = select([*chosen, *find_abbreviations(document.tokens, chosen)])
    chosen = select([*chosen, *find_short_names(document, chosen)])
    unlisted = {
        document.tokens.keys[candidate.span[0]]
        for candidate in chosen
        if candidate.is_place and not candidate.places and candidate.length == 1
    }
    repeated = find_repeated(document, unlisted, _covered(chosen), "place")
    return select([*chosen, *map(_from_name, repeated)])


def _overreaches(tokens: Tokens, body: Candidate, listed_at: dict[int, Candidate]) -> bool:
    """منظمة التعاون الإسلامي الدول: behind a listed name only a nationality, a rank or a ل phrase goes on with it."""
    listed = listed_at.get(body.span[0])
    if listed is None or listed.actor is None or listed.length < 2 or body.length <= listed.length:
        return False
    following = tokens.keys[listed.span[1]]
    return not (country_of_adjective(following) or following.startswith("ل") or following in NAME_GOES_ON)


def _covered(candidates: list[Candidate]) -> set[int]:
    return {index for candidate in candidates for index in range(*candidate.span)}


def _from_name(name: CandidateName) -> Candidate:
    if name.kind == "place":
        return Candidate(name.span, name.letters, "other", True, 3)
    return Candidate(name.span, name.letters, name.kind, False, 3)
