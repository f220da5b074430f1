"""What rests on a head noun alone yields to the gazetteer: where a listed name begins or stands inside a found one."""

from dataclasses import replace
from typing import Final

from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Tokens

__all__ = ["yielding"]

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


def _overreaches(tokens: Tokens, name: Candidate, listed_at: dict[int, Candidate]) -> bool:
    """منظمة التعاون الإسلامي الدول: behind a listed name only a nationality, a rank or a ل phrase goes on with it."""
    listed = listed_at.get(name.span[0])
    if listed is None or listed.actor is None or listed.length < 2 or name.length <= listed.length:
        return False
    following = tokens.keys[listed.span[1]]
    return not (country_of_adjective(following) or following.startswith("ل") or following in NAME_GOES_ON)


def _cut(tokens: Tokens, name: Candidate, listed_at: dict[int, Candidate]) -> Candidate:
    """مستشفى الجلاء ببنغازي: the name ends before a listed place with a glued ب."""
    first, end = name.span
    for index in range(first + 2, end):
        place = listed_at.get(index)
        if place is not None and place.is_place and "ب" in tokens.keys[index][: place.letters]:
            return replace(name, span=(first, index))
    return name
