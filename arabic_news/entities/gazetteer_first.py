"""What rests on a head noun alone yields to the gazetteer: where a listed name begins or stands inside a found one."""

from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import part_of_key
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Tokens

__all__ = ["people_yielding", "yielding"]

ONE_MORE: Final = 2
# What may stand between a listed name and the rest of a longer one.
NAME_GOES_ON: Final = frozenset(map(fold, ("العام", "العامة", "الوطني", "الوطنية", "المعترف", "المؤقتة", "المؤقت")))


def yielding(tokens: Tokens, found: list[Candidate], listed_at: dict[int, Candidate]) -> list[Candidate]:
    """Return what stands of the found candidates beside the listed names, which are given by their first token."""
    return [
        _cut(tokens, name, listed_at)
        for name in found
        if not (name.rank >= Rank.SURROUNDINGS and name.span[0] in listed_at)
        and not _overreaches(tokens, name, listed_at)
    ]


def people_yielding(tokens: Tokens, people: list[Candidate], listed_at: dict[int, Candidate]) -> list[Candidate]:
    """Return the people without those that are a listed person and more: زار بشار الأسد حلب, ترمب بهواجس."""
    return [person for person in people if not _person_and_more(tokens, person, listed_at)]


def _person_and_more(tokens: Tokens, person: Candidate, listed_at: dict[int, Candidate]) -> bool:
    listed = listed_at.get(person.span[0])
    if listed is None or listed.kind != "person" or listed.is_place or listed.length >= person.length:
        return False
    if listed.length == 1:
        surname, last = tokens.keys[listed.span[0]][listed.letters :], tokens.keys[person.span[1] - 1]
        return (
            person.length == ONE_MORE and surname not in lexicon().given_names and part_of_key(last).part == "unknown"
        )
    place = listed_at.get(listed.span[1])
    return place is not None and place.is_place and place.span[1] == person.span[1]


def _overreaches(tokens: Tokens, name: Candidate, listed_at: dict[int, Candidate]) -> bool:
    """منظمة التعاون الإسلامي الدول: behind a listed name only a nationality, a rank or a ل phrase goes on with it."""
    listed = listed_at.get(name.span[0])
    if listed is None or listed.actor is None or listed.length < 2 or name.length <= listed.length:
        return False
    following = tokens.keys[listed.span[1]]
    return not (country_of_adjective(following) or following.startswith("ل") or following in NAME_GOES_ON)


def _cut(tokens: Tokens, name: Candidate, listed_at: dict[int, Candidate]) -> Candidate:
    """مستشفى الجلاء ببنغازي, ميناء جنوة وطرابلس: a name ends before a listed place with ب, that of a place with و."""
    first, end = name.span
    for index in range(first + 2, end):
        place = listed_at.get(index)
        if place is None or not place.is_place:
            continue
        glued = tokens.keys[index][: place.letters]
        if "ب" in glued or (glued == "و" and name.is_place):
            return name._replace(span=(first, index))
    return name
