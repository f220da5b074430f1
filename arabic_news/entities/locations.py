"""Where the text puts a place: شرق طرابلس, على بعد 80 كيلومترا غرب سرت, (غرب ليبيا), قرب تعز, في محافظة تعز.

A statement stands right behind the name, after at most one adjective and a word such as الواقعة, and ends with the
name of another place, its anchor. The words are in `location_words.tsv`, each with the role that it plays.
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.data import tables
from arabic_news.entities.candidates import Candidate
from arabic_news.entities.phrases import is_definite
from arabic_news.models import Direction
from arabic_news.name_index import PlaceRecord
from arabic_news.text.clitics import listed_stem
from arabic_news.text.folding import fold
from arabic_news.text.particles import ALA
from arabic_news.text.tokens import COMMAS_OR_DASHES, Tokens, is_number

__all__ = ["Location", "find_locations", "moved"]

OPENING: Final = COMMAS_OR_DASHES | {"("}
MOST_LINKS: Final = 3
MOST_NOUNS: Final = 2  # place nouns and titles before the anchor: شرق مدينة, غرب العاصمة
NORTH_SOUTH: Final = ("north", "south")
KM_PER_DEGREE: Final = 111.2
DIAGONAL: Final = math.sqrt(0.5)
# How far north and east a kilometre in each direction leads.
STEPS: Final[dict[Direction, tuple[float, float]]] = {
    "north": (1, 0), "northeast": (DIAGONAL, DIAGONAL), "east": (0, 1), "southeast": (-DIAGONAL, DIAGONAL),
    "south": (-1, 0), "southwest": (-DIAGONAL, -DIAGONAL), "west": (0, -1), "northwest": (DIAGONAL, -DIAGONAL),
    "center": (0, 0),
}  # fmt: skip
ANTIPODE_KM: Final = 20_040  # no place lies farther from another
FARTHEST_KM: Final = 1000.0  # beyond it a step on a flat map is too rough
POLES: Final = 85.0  # degrees of latitude beyond which it is rough too


@dataclass(frozen=True, slots=True)
class Location:
    """What a statement says of the place before it; `anchor` is the first token of the other place's name.

    A place that is only said to be `inside` another has neither direction nor distance from it.
    """

    direction: Direction | None
    distance_km: float | None
    anchor: int
    inside: bool


def find_locations(tokens: Tokens, candidates: list[Candidate]) -> dict[int, Location]:
    """Return the statements by the first token of the name that they stand behind."""
    starts = {candidate.span[0]: candidate for candidate in candidates}
    found: dict[int, Location] = {}
    for candidate in candidates:
        location = _location(tokens, _after_links(tokens, candidate.span[1]), starts)
        if location is not None:
            found[candidate.span[0]] = location
    return found


def moved(
    place: PlaceRecord, direction: Direction | None, distance_km: float | None
) -> tuple[float | None, float | None]:
    """Return the coordinates that lie so far from a place; its own where direction or distance is not stated.

    >>> moved(PlaceRecord(None, "سرت", "Sirte", "city", "LY", latitude=31.2, longitude=16.6), "east", 100)
    (31.2, 17.651)
    """
    if place.latitude is None or place.longitude is None or direction is None or distance_km is None:
        return place.latitude, place.longitude
    if distance_km > FARTHEST_KM or abs(place.latitude) > POLES:
        return place.latitude, place.longitude
    north, east = (step * distance_km / KM_PER_DEGREE for step in STEPS[direction])
    longitude = place.longitude + east / math.cos(math.radians(place.latitude))
    return round(place.latitude + north, 3), round((longitude + 180) % 360 - 180, 3)


def _location(tokens: Tokens, index: int, starts: dict[int, Candidate]) -> Location | None:
    """The statement that begins at a token."""
    if not _may_begin(tokens, index):
        return None
    distance, at = _distance(tokens, index)
    at += _plays(tokens, at, "towards")
    direction, at = _direction(tokens, at)
    if direction is not None or distance is not None:
        anchor = _anchor(tokens, at + _plays(tokens, at, "towards"), starts)
        return None if anchor is None else Location(direction, distance, anchor, inside=False)
    near = _plays(tokens, index, "near")
    if near or _plays(tokens, index, "inside"):
        anchor = _anchor(tokens, index + 1 + (near and _plays(tokens, index + 1, "towards")), starts)
    else:
        anchor = _anchor(tokens, index, starts) if _in(tokens.keys[index]) else None
    return None if anchor is None else Location(None, None, anchor, inside=not near)


def _may_begin(tokens: Tokens, index: int) -> bool:
    """Whether a statement can begin at a token: most have none of the words that one can begin with."""
    if index >= len(tokens.keys):
        return False
    key = tokens.keys[index]
    return key in _words() or key == ALA or _in(key) or is_number(key)


def _after_links(tokens: Tokens, index: int) -> int:
    """The token behind an adjective of the name (البريقة النفطية), a bracket or comma, and الواقعة."""
    keys, at = tokens.keys, index
    if at < len(keys) and is_definite(keys[at]) and keys[at] not in _words():
        at += 1
    last = min(at + MOST_LINKS, len(keys))
    while at < last and (keys[at] in OPENING or _plays(tokens, at, "link")):
        at += 1
    return at


def _distance(tokens: Tokens, index: int) -> tuple[float | None, int]:
    """The kilometres of على بعد 80 كيلومترا, and the token behind them."""
    at = index + (tokens.keys[index : index + 1] == [ALA])
    at += _plays(tokens, at, "distance")
    for _ in range(MOST_LINKS):
        at += _plays(tokens, at, "about") or (at > index and _plays(tokens, at, "towards"))  # أكثر من
    if _plays(tokens, at, "two"):
        return _value(tokens, at), at + 1
    if _plays(tokens, at + 1, "unit") and (is_number(tokens.keys[at]) or _plays(tokens, at, "number")):
        distance = round(_value(tokens, at) * _value(tokens, at + 1), 1)
        return (distance, at + 2) if distance <= ANTIPODE_KM else (None, index)
    return None, index


def _value(tokens: Tokens, index: int) -> float:
    """The value of a number as news writes it (80, 2.5, 1,200), or of a word of the table."""
    key = tokens.keys[index]
    if not is_number(key):
        return float(_words()[key][1])
    whole, _, fraction = key.replace(",", "").replace("٬", "").replace("٫", ".").partition(".")
    return float(f"{whole}.{fraction}") if whole.isdecimal() and (not fraction or fraction.isdecimal()) else 0.0


def _direction(tokens: Tokens, index: int) -> tuple[Direction | None, int]:
    """The direction that begins at a token (شرق, شمالي غرب, الجنوب الشرقي), and the token behind it."""
    if not _plays(tokens, index, "direction"):
        return None, index
    first = _words()[tokens.keys[index]][1]
    if first in NORTH_SOUTH and _plays(tokens, index + 1, "direction"):
        second = _words()[tokens.keys[index + 1]][1]
        if second in ("east", "west"):
            return first + second, index + 2  # type: ignore[return-value]
    return first, index + 1  # type: ignore[return-value]


def _anchor(tokens: Tokens, index: int, starts: dict[int, Candidate]) -> int | None:
    """The first token of the place named here, behind nouns such as مدينة and العاصمة."""
    for at in range(index, min(index + MOST_NOUNS + 1, len(tokens))):
        if at in starts:
            return at
        if listed_stem(tokens.keys[at], lexicon().place_nouns) is None:
            return None
    return None


def _in(key: str) -> bool:
    """A glued preposition of place: ببنغازي, بمحافظة تعز."""
    return key.startswith("ب")


def _plays(tokens: Tokens, index: int, role: str) -> bool:
    """Whether the word at a token plays a role."""
    return index < len(tokens.keys) and _words().get(tokens.keys[index], ("", ""))[0] == role


@lru_cache(maxsize=1)
def _words() -> dict[str, tuple[str, str]]:
    """The role and value of each word of the table."""
    return {fold(row["word"]): (row["role"], row["value"]) for row in tables.rows("lexicon/location_words.tsv")}
