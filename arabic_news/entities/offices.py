"""Who is meant by an office of a state: الزعيم الليبي, العاهل الأردني, رئيس الوزراء البريطاني.

The article names the person and says the office only later, or the other way round; the table `actors/offices.tsv`
knows who held which office of which state.
"""

from bisect import bisect_left
from functools import lru_cache
from operator import itemgetter
from typing import Final

from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.data import tables
from arabic_news.entities.entities import ActorEntity
from arabic_news.name_index import ActorRecord
from arabic_news.text.folding import fold

__all__ = ["OfficeHolders", "StateOffice", "country_of_name", "has_led", "state_offices"]

StateOffice = tuple[str, str]  # the country and the office
LONGEST_OFFICE: Final = 3  # words of an office without its country


def state_offices(keys: list[str]) -> list[StateOffice]:
    """Return the offices of one state that a description's words can mean; empty when they mean none.

    >>> state_offices(["الزعيم", "الليبي"])
    [('LY', 'head_of_state'), ('LY', 'supreme_leader')]
    >>> state_offices(["رئيس", "الوزراء", "البريطاني", "السابق"])
    [('GB', 'head_of_government')]
    >>> state_offices(["رئيس", "الولايات", "المتحده"])
    [('US', 'head_of_state')]
    """
    for length in range(1, min(len(keys), LONGEST_OFFICE + 1)):
        offices = _offices_of_nouns().get(" ".join(key.removeprefix("ال") for key in keys[:length]))
        if not offices:
            continue
        country = country_of_name(" ".join(keys[length : length + 2])) or _country_of(keys[length])
        if country:
            return [(country, office) for office in offices]
    return []


def has_led(record: ActorRecord) -> bool:
    """Whether a person of the gazetteer has held an office of state."""
    return record.ref in _holders()


class OfficeHolders:
    """The people of an article by the offices that they have held."""

    def __init__(self, people: list[ActorEntity]) -> None:
        self._named: dict[StateOffice, list[tuple[int, ActorEntity]]] = {}  # in order of the names' first tokens
        for person in people:
            ref = person.record.ref if person.record else None
            for office in _holders().get(ref or "", ()):
                starts = (mention.span[0] for mention in person.mentions if mention.kind == "named")
                self._named.setdefault(office, []).extend((start, person) for start in starts)
        for named in self._named.values():
            named.sort(key=itemgetter(0))

    def last_named(self, offices: list[StateOffice], at: int) -> ActorEntity | None:
        """The holder of one of the offices named last before the token `at`, else the first whom the article names."""
        for office in offices:
            if office in self._named:
                named = self._named[office]
                return named[max(bisect_left(named, at, key=itemgetter(0)) - 1, 0)][1]
        return None


def country_of_name(name: str) -> str | None:
    """The country with this folded name: مصر, الولايات المتحده."""
    return _countries().get(name)


def _country_of(key: str) -> str | None:
    return country_of_adjective(key) or country_of_name(key)


@lru_cache(maxsize=1)
def _offices_of_nouns() -> dict[str, tuple[str, ...]]:
    return {fold(row["noun"]): tuple(row["offices"].split("|")) for row in tables.rows("lexicon/office_nouns.tsv")}


@lru_cache(maxsize=1)
def _holders() -> dict[str, set[StateOffice]]:
    """The offices that each person of the gazetteer has held, by identifier."""
    held: dict[str, set[StateOffice]] = {}
    for row in tables.rows("actors/offices.tsv"):
        held.setdefault(row["ref"], set()).add((row["country"], row["office"]))
    return held


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    """The countries by each of their names."""
    return {
        fold(name): row["country"] for row in tables.rows("places/countries.tsv") for name in row["names"].split("|")
    }
