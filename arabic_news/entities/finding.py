"""The entity stage: candidates, overlaps, places, actors, descriptions."""

from operator import attrgetter
from typing import Final

from arabic_news.analysis.analyzer import Analysis, Word
from arabic_news.analysis.names import is_namesake
from arabic_news.analysis.repetitions import find_repeated
from arabic_news.entities.abbreviations import (
    find_abbreviations,
    find_quoted_names,
    find_short_names,
    with_quoted_aliases,
)
from arabic_news.entities.accounts import find_accounts, opens_account
from arabic_news.entities.actors import group_actors, join_nominals
from arabic_news.entities.administrations import bodies_of_leaders, with_administrations
from arabic_news.entities.candidates import Candidate, select
from arabic_news.entities.clubs import find_clubs, in_name_of_cup, opens_club, with_unlisted_clubs
from arabic_news.entities.departments import find_departments, opens_department
from arabic_news.entities.entities import Entities, Mentioned
from arabic_news.entities.evidence import settled
from arabic_news.entities.facilities import find_facilities, find_short_facilities, opens_facility
from arabic_news.entities.gazetteer_first import people_yielding, yielding
from arabic_news.entities.homonyms import find_homonyms, opens_homonym
from arabic_news.entities.matching import match_gazetteer
from arabic_news.entities.missions import in_their_houses
from arabic_news.entities.modelled_names import filled_in, from_name
from arabic_news.entities.nominals import find_nominals, opens_nominal
from arabic_news.entities.organizations import find_organizations, opens_organization
from arabic_news.entities.outlets import find_outlets, opens_outlet
from arabic_news.entities.people_again import trimmed_people, with_nicknames, with_people_again
from arabic_news.entities.place_lists import find_joint_places
from arabic_news.entities.places import group_places
from arabic_news.entities.published import find_published, opens_published
from arabic_news.entities.resolution import adjective_counts
from arabic_news.entities.units import find_units, opens_unit
from arabic_news.gazetteer import Gazetteer
from arabic_news.text.document import Document
from arabic_news.text.folding import fold
from arabic_news.text.particles import WA
from arabic_news.text.tokens import Tokens

__all__ = ["find_entities"]

UNNAMED_PLURALS: Final = frozenset(map(fold, (
    "مليشيات", "ميليشيات", "ميلشيات", "ملشيات", "فصائل", "ثوار", "قبائل", "عشائر", "شعب", "مسلحي", "مسلحو", "مقاتلي",
    "مقاتلو", "سكان", "أهالي", "أبناء",
)))  # fmt: skip


SETTING_APART: Final = frozenset(map(fold, ("في", "بقيادة")))
AT_THE_FRONT: Final = SETTING_APART | {fold("على")}
FRONT: Final = fold("جبهة")
BRIGADE: Final = fold("لواء")  # a district too
GOVERNORS: Final = frozenset(map(fold, ("متصرف", "المتصرف", "متصرفية", "محافظ", "بلدية", "بلديات", "أهالي", "سكان")))
FRONT_AND_PLACE: Final = 2  # words


def find_entities(document: Document, analysis: Analysis, gazetteer: Gazetteer) -> Entities:
    """Return the places and actors of a document."""
    words, tokens = analysis.words, document.tokens
    adjectives = adjective_counts(tokens)
    matched = in_their_houses(tokens, words, match_gazetteer(document, words, gazetteer))
    clubs = find_clubs(document, matched, document.openings(opens_club))
    listed = [
        name
        for name in settled(tokens, matched, adjectives, document.layout.dateline)
        if name.kind != "person" or not is_namesake(tokens, name.span[0])
    ]
    candidates = _candidates(document, analysis, listed, clubs, gazetteer)
    places = group_places(document, [candidate for candidate in candidates if candidate.is_place], listed, adjectives)
    actors = group_actors(tokens, [candidate for candidate in candidates if not candidate.is_place])
    names = {c.span[0]: c.span[1] for c in candidates if c.kind != "person" and c.letters == 0}
    nominals = find_nominals(tokens, words, document.openings(opens_nominal), names)
    actors += join_nominals(tokens, words, nominals, actors, _covered(candidates))
    groups = {name.span[0] for name in candidates if name.kind == "armed_group"}  # اللواء 27 is no general
    return Entities(
        places,
        actors,
        {mention.span[0]: Mentioned(actor, mention) for actor in reversed(actors) for mention in actor.mentions},
        {mention.span[0]: Mentioned(place, mention) for place in places for mention in place.mentions},
        {nominal.span[0]: nominal.reach for nominal in nominals if nominal.span[0] not in groups}
        | {role.span[0]: role.span[1] for actor in actors for role in actor.roles},
    )


def _candidates(
    document: Document, analysis: Analysis, listed: list[Candidate], clubs: list[Candidate], gazetteer: Gazetteer
) -> list[Candidate]:
    """Everything that the finders agree on."""
    tokens, words = document.tokens, analysis.words
    listed_at = {candidate.span[0]: candidate for candidate in listed}
    people = [from_name(name) for name in analysis.names if name.certain or name.span[0] not in listed_at]
    chosen = select([
        *listed,
        *clubs,
        *find_outlets(tokens, document.layout.dateline, document.openings(opens_outlet), gazetteer),
        *yielding(tokens, find_facilities(tokens, words, document.openings(opens_facility)), listed_at),
        *find_joint_places(tokens, words, document.openings(opens_facility)),
        *yielding(tokens, _bodies(document, words), listed_at),
        *find_departments(tokens, words, document.openings(opens_department)),
        *find_homonyms(document, words, document.openings(opens_homonym), gazetteer),
        *find_units(tokens, document.openings(opens_unit)),
        *find_published(tokens, document.openings(opens_published)),
        *find_accounts(words, document.openings(opens_account)),
        *people_yielding(tokens, people, listed_at),
    ])  # fmt: skip
    chosen = with_people_again(document, words, _with_short_forms(document, chosen))
    known = len(chosen)
    chosen = filled_in(document, chosen, analysis.modelled, gazetteer)
    if len(chosen) > known:
        chosen = with_people_again(document, words, chosen)
    chosen = with_unlisted_clubs(tokens, chosen)
    trimmed = trimmed_people(tokens, chosen)
    if trimmed != chosen:  # what was cut off may be another's short name: عباس وموفاز
        trimmed = with_people_again(document, words, trimmed)
    chosen = with_administrations(tokens, with_nicknames(tokens, trimmed))
    chosen = [name for name in chosen if not in_name_of_cup(tokens, name)]
    around = [*_homes_of_groups(tokens, chosen, listed), *bodies_of_leaders(tokens, chosen)]
    return sorted([*chosen, *around], key=attrgetter("span"))


def _bodies(document: Document, words: list[Word]) -> list[Candidate]:
    tokens = document.tokens
    bodies = find_organizations(tokens, words, document.openings(opens_organization))
    bodies = [body for body in bodies if not (_is_front(tokens, body) or _is_district(tokens, body))]
    return in_their_houses(tokens, words, bodies)


def _is_district(tokens: Tokens, body: Candidate) -> bool:
    """متصرف لواء الكورة: what a governor governs in Jordan."""
    first = body.span[0]
    return tokens.keys[first] == BRIGADE and first > 0 and tokens.keys[first - 1].removeprefix(WA) in GOVERNORS


def _is_front(tokens: Tokens, body: Candidate) -> bool:
    """في جبهة نهم, على جبهة نهم, بجبهة البرح: a stretch of the front, which is called after a place."""
    first, letters = body.span[0], body.letters
    placed = tokens.keys[first][:letters].endswith("ب") or (first > 0 and tokens.keys[first - 1] in AT_THE_FRONT)
    return body.length == FRONT_AND_PLACE and tokens.keys[first][letters:] == FRONT and placed


def _with_short_forms(document: Document, chosen: list[Candidate]) -> list[Candidate]:
    """Add the short names of bodies and facilities, and the repetitions of places that a place noun made known."""
    tokens = document.tokens
    chosen = with_quoted_aliases(tokens, chosen)
    chosen = _with(chosen, [*find_abbreviations(tokens, chosen), *find_quoted_names(tokens, chosen)])
    chosen = _with(chosen, find_short_names(document, chosen))
    chosen = _with(chosen, find_short_facilities(document, chosen))
    unlisted = {tokens.keys[name.span[0]] for name in chosen if name.is_place and not name.places and name.length == 1}
    repeated = find_repeated(document, unlisted, _covered(chosen), "place") if unlisted else []
    return _with(chosen, list(map(from_name, repeated)))


def _with(chosen: list[Candidate], further: list[Candidate]) -> list[Candidate]:
    """Select from what already stands and further candidates, which most texts have not."""
    return select([*chosen, *further]) if further else chosen


def _homes_of_groups(tokens: Tokens, chosen: list[Candidate], listed: list[Candidate]) -> list[Candidate]:
    """The listed places inside a longer name that stay mentions.

    مصراتة in مليشيات مصراتة, which describes an unnamed plural; اليمن in تحالف دعم الشرعية في اليمن, which a
    preposition sets apart.
    """
    bodies = [name for name in chosen if not name.is_place and name.kind != "person"]
    plural = {index for name in bodies if _is_plural(tokens, name) for index in range(name.span[0] + 1, name.span[1])}
    inside = {index for name in bodies for index in range(name.span[0] + 1, name.span[1])}
    apart = {index for index in inside if tokens.keys[index - 1] in SETTING_APART}
    return select([name for name in listed if name.is_place and name.span[0] in plural | apart])


def _is_plural(tokens: Tokens, group: Candidate) -> bool:
    return tokens.keys[group.span[0]][group.letters :] in UNNAMED_PLURALS


def _covered(candidates: list[Candidate]) -> set[int]:
    return {index for candidate in candidates for index in range(*candidate.span)}
