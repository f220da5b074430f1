"""What the rest of an article says about a doubtful place name: its neighbours, its repetitions, the article's country.

A rule gets a doubtful candidate and what is certain, and says whether it settles the matter.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.candidates import Candidate
from arabic_news.entities.place_rules import PREPOSITION_SUFFICES, SHORTEST_BEHIND_CLITICS, place_cue_before
from arabic_news.entities.resolution import country_evidence, main_country
from arabic_news.name_index import ARAB_COUNTRIES, PlaceRecord
from arabic_news.text.clitics import Stem
from arabic_news.text.layout.shapes import is_perfect
from arabic_news.text.tokens import COMMAS, Range, Tokens, is_number, is_sign

__all__ = ["settled", "settling"]


HOLY_LAND: Final = frozenset({"PS", "IL"})  # who writes of one names towns of the other
LONGEST_COUNT: Final = 3  # tokens: 322 بئرا ،
LEAST_SHARE: Final = 0.3  # of the evidence for a country, where a sign of place stands before a name in it


@dataclass(frozen=True, slots=True)
class _Certain:
    """What the certain places of the article show."""

    starts: set[int]
    ends: set[int]
    readings: set[tuple[PlaceRecord, ...]]
    countries: dict[str, float]
    dateline: Range | None


def settled(
    tokens: Tokens, candidates: list[Candidate], adjectives: Counter[str], dateline: Range | None
) -> list[Candidate]:
    """Return the candidates that are certain or that the article makes so, in text order."""
    rules = settling(tokens, candidates, adjectives, dateline)
    return [candidate for candidate in candidates if not candidate.doubtful or rules.get(candidate.span)]


def settling(
    tokens: Tokens, candidates: list[Candidate], adjectives: Counter[str], dateline: Range | None
) -> dict[Range, "Rule"]:
    """Return the rule that makes a doubtful candidate a place, by its tokens; no other one is a place."""
    places = [candidate for candidate in candidates if candidate.is_place and not candidate.doubtful]
    certain = _Certain(
        {place.span[0] for place in places},
        {place.span[1] for place in places},
        {place.places for place in places},
        country_evidence(adjectives, [(place.span, place.places) for place in places], dateline),
        dateline,
    )
    rules: dict[Range, Rule] = {}
    for candidate in candidates:
        if candidate.doubtful:
            rule = next((rule for rule in EVIDENCE if rule(tokens, candidate, certain)), None)
            if rule is None:
                continue
            rules[candidate.span] = rule
            certain.ends.add(candidate.span[1])  # لحج in عدن ولحج والضالع makes the next one certain
    return rules


# ---------------------------------------------------------------- rules: "this doubtful name is a place"


def in_list(tokens: Tokens, candidate: Candidate, certain: _Certain) -> bool:
    """عدن ولحج, لحج وعدن: a certain place coordinated to it."""
    first, end = candidate.span
    joined = tokens.keys[first][: candidate.letters] == "و"
    behind_comma = first - 1 in certain.ends and tokens.keys[first - 1] in COMMAS
    before_joined = end in certain.starts and tokens.keys[end].startswith("و")
    after_place = first in certain.ends if joined else behind_comma
    between = joined and behind_comma and before_joined  # كفرسوسة، والميدان وبرزة
    before_place = before_joined and candidate.letters == 0
    return after_place or between or (before_place and not _common(tokens, candidate))


def in_counted_list(tokens: Tokens, candidate: Candidate, certain: _Certain) -> bool:
    """غانا 322 بئرا، ومالي 19 بئرا: a number behind it, as behind the certain place before."""
    first, end = candidate.span
    if end >= len(tokens) or not is_number(tokens.keys[end]):
        return False
    ends = range(first - 1, max(0, first - 1 - LONGEST_COUNT), -1)
    return any(at in certain.ends and is_number(tokens.keys[at]) for at in ends)


def in_brackets(tokens: Tokens, candidate: Candidate, certain: _Certain) -> bool:
    """تبليسي (جورجيا): what stands in brackets behind a certain place says where that lies."""
    first = candidate.span[0]
    return first - 1 in certain.ends and tokens.keys[first - 1] == "("


def explained(tokens: Tokens, candidate: Candidate, certain: _Certain) -> bool:
    """لانغلاي (فرجينيا): a certain place in brackets behind it says where it lies."""
    end = candidate.span[1]
    return end < len(tokens) and tokens.keys[end] == "(" and end + 1 in certain.starts


def opens_dateline(tokens: Tokens, candidate: Candidate, certain: _Certain) -> bool:
    """العين (وام) - …: what fills the first part of a dateline of several."""
    first, end = candidate.span
    return (
        certain.dateline is not None
        and first == certain.dateline[0]
        and end < certain.dateline[1] - 1
        and (is_sign(tokens.keys[end]))
    )


def repeated(tokens: Tokens, candidate: Candidate, certain: _Certain) -> bool:
    """الضالع, after محافظة الضالع: the article has the name as a certain place."""
    return candidate.places in certain.readings and not _common(tokens, candidate)


def in_main_country(tokens: Tokens, candidate: Candidate, certain: _Certain) -> bool:
    """في الزاوية in an article on Libya: a sign of place, and the country that the article is about, or much about.

    Of a quarter named by an ordinary word that says little: في الدورة السابقة, في القدم.
    """
    if candidate.length > 1:
        main = main_country(certain.countries)
        return main is not None and any(place.country == main for place in candidate.places)
    if _common(tokens, candidate) and all(map(_is_quarter, candidate.places)):
        return False
    share = max(certain.countries.get(place.country or "", 0.0) for place in candidate.places)
    return share >= LEAST_SHARE and _placed(tokens, candidate)


def _is_quarter(place: PlaceRecord) -> bool:
    """A region of our own tables that is no governorate."""
    return place.kind == "region" and (place.ref or "").startswith("place:")


def at_home(tokens: Tokens, candidate: Candidate, certain: _Certain) -> bool:
    """نابل where the article names Tunisia: a small Arab town whose country it speaks of, or it speaks of none.

    One that may be another word stands behind a sign of place.
    """
    key, sure = _key(tokens, candidate), _is_nothing_else(tokens, candidate)
    if candidate.length > 1 or (_common(tokens, candidate) and key not in PREPOSITION_SUFFICES):
        return False
    if sure and certain.dateline and certain.dateline[0] <= candidate.span[0] < certain.dateline[1]:
        return True
    placed = _placed(tokens, candidate)
    if not certain.countries:  # it speaks of none
        belongs = tokens.keys[candidate.span[0]][: candidate.letters].endswith("ل")  # رئيس المجلس البلدي لنالوت
        return (sure or key in PREPOSITION_SUFFICES) and (placed or belongs or _acts(tokens, candidate))
    homes = {place.country for place in candidate.places}
    if homes & HOLY_LAND:
        homes |= HOLY_LAND
    arab = not homes.isdisjoint(ARAB_COUNTRIES | HOLY_LAND)
    return arab and not homes.isdisjoint(certain.countries) and (sure or placed)


def _is_nothing_else(tokens: Tokens, candidate: Candidate) -> bool:
    """A name that no list knows as another word, spelt so that it is none: not حبله "his rope" for حبلة."""
    key, known = _key(tokens, candidate), lexicon()
    short = candidate.letters > 0 and len(key) < SHORTEST_BEHIND_CLITICS
    if short or key in known.given_names or key in known.common_words:
        return False
    owned = tokens.spelling(candidate.span[0]).endswith("ه") and not tokens.habits.drops_teh_marbuta
    return not (owned and all(place.name.endswith("ة") for place in candidate.places)) and not all(
        place.cautious for place in candidate.places
    )


def _acts(tokens: Tokens, candidate: Candidate) -> bool:
    """شهدت سرت: a feminine verb before it."""
    before = tokens.keys[candidate.span[0] - 1] if candidate.span[0] else ""
    return before.endswith("ت") and is_perfect(before)


def _placed(tokens: Tokens, candidate: Candidate) -> bool:
    """A sign of place stands before it."""
    first = candidate.span[0]
    stem = Stem(_key(tokens, candidate), candidate.letters, tokens.keys[first][: candidate.letters])
    return place_cue_before(tokens, first, stem)


Rule = Callable[[Tokens, Candidate, _Certain], bool]
EVIDENCE: Final[tuple[Rule, ...]] = (
    in_list,
    in_counted_list,
    in_brackets,
    explained,
    opens_dateline,
    repeated,
    in_main_country,
    at_home,
)


def _key(tokens: Tokens, candidate: Candidate) -> str:
    return tokens.keys[candidate.span[0]][candidate.letters :]


def _common(tokens: Tokens, candidate: Candidate) -> bool:
    """A word of the language too."""
    return _key(tokens, candidate) in lexicon().common_words
