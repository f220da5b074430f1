"""Which of several places of one name is meant: one reading a name and article.

What decides, each a number that is added up: the country of what the text says beside the name (`locations.py`, طرابلس
اللبنانية), how near the reading lies to the places named beside it, the countries that the article names, and the
reading's size. A noun before the name says which of a governorate and its seat is meant (محافظة تعز, مدينة تعز).
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from operator import attrgetter
from typing import Final

from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.entities.candidates import Candidate
from arabic_news.entities.locations import Location
from arabic_news.name_index import PlaceRecord
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Range, Tokens

__all__ = ["Readings", "adjective_counts", "country_evidence", "distance_km", "main_country"]

ADJECTIVE_WEIGHT: Final = 0.5  # of a nationality adjective, beside a place of one country
DATELINE_WEIGHT: Final = 2.0  # of a place in the dateline
EVIDENCE_WEIGHT: Final = 4.0  # one country that every place of the article lies in outweighs a city of ten millions
STATED_WEIGHT: Final = 5.0  # of what the text says beside the name
NEARNESS_WEIGHT: Final = 2.0  # of a place next to it in the text and on the map
NEARNESS_KM: Final = 150.0  # distance at which nearness has fallen to a third
NEIGHBOURS: Final = 3  # places looked at before and behind a name
KIND_WEIGHT: Final = 8.0  # of what a noun before most mentions of the name says
MOST_MENTIONS: Final = 20  # mentions of a name that are looked at
UNCOUNTED: Final = 2_000  # inhabitants of a town that no source counts
FAR_LARGER: Final = 30  # times the inhabitants, from which nobody thinks of the smaller place
MILLION: Final = 1_000_000  # inhabitants
SAME_PLACE_KM: Final = 300.0  # a governorate lies within this distance of its seat
MAIN_SHARE: Final = 0.6  # of the evidence, from which a country is what the article is about
KIND_PRIORS: Final = {"country": 3.0, "region": 1.0, "water": 1.0}
EARTH_KM: Final = 6371.0
GOVERNORATES: Final = frozenset(map(fold, (
    "محافظة", "محافظات", "محافظتي", "محافظتا", "ولاية", "ولايات", "ولايتي", "ولايتا", "جهة", "منطقة", "إمارة",
)))  # fmt: skip
CITIES: Final = frozenset(map(fold, ("مدينة", "مدن", "مدينتي", "مدينتا", "العاصمة", "عاصمة")))


def adjective_counts(tokens: Tokens) -> Counter[str]:
    """Return how often the text has a nationality adjective of each country (ليبي)."""
    return Counter(filter(None, tokens.facts(country_of_adjective)))


def country_evidence(
    adjectives: Counter[str], names: Iterable[tuple[Range, tuple[PlaceRecord, ...]]], dateline: Range | None
) -> dict[str, float]:
    """Return each country's share of the names of places surely in it and of the nationality adjectives."""
    counts = defaultdict(float, {country: ADJECTIVE_WEIGHT * count for country, count in adjectives.items()})
    for (first, _), records in names:
        country = _sure_country(records)
        if country is not None:
            counts[country] += DATELINE_WEIGHT if dateline and dateline[0] <= first < dateline[1] else 1.0
    total = sum(counts.values())
    return {country: count / total for country, count in counts.items()}


def main_country(evidence: dict[str, float]) -> str | None:
    """Return the country that the article is about: the one with most of the evidence, or None."""
    return next((country for country, share in evidence.items() if share >= MAIN_SHARE), None)


def distance_km(one: PlaceRecord, other: PlaceRecord) -> float | None:
    """Return the great-circle distance (haversine formula) of two places, or None where a coordinate is unknown."""
    if one.latitude is None or one.longitude is None or other.latitude is None or other.longitude is None:
        return None
    north, east = math.radians(other.latitude - one.latitude), math.radians(other.longitude - one.longitude)
    shrink = math.cos(math.radians(one.latitude)) * math.cos(math.radians(other.latitude))
    return 2 * EARTH_KM * math.asin(min(1.0, math.sqrt(math.sin(north / 2) ** 2 + shrink * math.sin(east / 2) ** 2)))


class Readings:
    """The readings of the names of one article."""

    def __init__(
        self,
        document: Document,
        candidates: list[Candidate],
        locations: dict[int, Location],
        countries: dict[str, float],
    ) -> None:
        self._tokens = document.tokens
        self._dateline = document.layout.dateline or (0, 0)
        self._candidates = candidates
        self._locations = locations
        self._countries = countries
        self._at = {candidate.span[0]: candidate for candidate in candidates}
        self._mentions: defaultdict[tuple[PlaceRecord, ...], list[int]] = defaultdict(list)  # positions in candidates
        for position, candidate in enumerate(candidates):
            self._mentions[candidate.places].append(position)
        self._read: dict[tuple[PlaceRecord, ...], PlaceRecord] = {}

    def of_name(self, records: tuple[PlaceRecord, ...]) -> PlaceRecord:
        """Return the reading of a name in this article; the first of the table among equals."""
        reading = self._read.get(records)
        if reading is None:
            reading = records[0] if len(records) == 1 else self._likeliest(records)
            self._read[records] = reading
        return reading

    def of_mention(self, candidate: Candidate) -> PlaceRecord:
        """Return the reading of a mention: the name's, unless its noun names another place (ولاية واشنطن)."""
        reading = self.of_name(candidate.places)
        if len(candidate.places) == 1:
            return reading
        first = candidate.span[0]
        explains = first > self._dateline[0] and self._tokens.keys[first - 1] == "("  # سوسة (تونس)
        if reading.kind == "country" and self._dateline[0] <= first < self._dateline[1] and not explains:
            return next((city for city in candidate.places if _is_city_of_dateline(city, reading)), reading)
        kind = self._kind_named(candidate)
        named = [place for place in candidate.places if place.kind == kind]
        if reading in named or not named:
            return reading
        apart = distance_km(reading, named[0])
        return named[0] if apart is not None and apart > SAME_PLACE_KM else reading

    def _likeliest(self, records: tuple[PlaceRecord, ...]) -> PlaceRecord:
        positions = self._mentions[records][:MOST_MENTIONS]
        kinds = [self._kind_named(self._candidates[position]) for position in positions]
        wanted = next((kind for kind in ("region", "city") if 2 * kinds.count(kind) > len(kinds)), None)
        stated = {country for position in positions if (country := self._stated_country(position))}
        beside = [place for position in positions for place in self._neighbours(position)]
        # عمان where the article speaks of Jordan and not of Oman: a country that nothing else names is no likelier.
        records = self._not_spelt_out(records)
        elsewhere = any(record.kind != "country" and record.country in self._countries for record in records)
        return max(records, key=lambda record: self._score(record, wanted, stated, beside, spoken_of=not elsewhere))

    def _not_spelt_out(self, records: tuple[PlaceRecord, ...]) -> tuple[PlaceRecord, ...]:
        """الكونغو is the other one where الكونغو الديمقراطية is named only behind it."""
        if sum(record.kind == "country" for record in records) < 2:
            return records
        first = self._mentions[records][0] if self._mentions[records] else 0
        spelt = [record for record in records if any(at > first for at in self._mentions[record,])]
        late = [record for record in spelt if not any(at < first for at in self._mentions[record,])]
        return tuple(record for record in records if record not in late) or records

    def _score(
        self, record: PlaceRecord, wanted: str | None, stated: set[str], beside: list[PlaceRecord], *, spoken_of: bool
    ) -> float:
        near = [away for place in beside if (away := distance_km(record, place)) is not None]
        return (
            math.log10(record.population or (UNCOUNTED if record.kind == "city" else 1))
            + (KIND_PRIORS.get(record.kind, 0.0) if spoken_of or record.country in self._countries else 0.0)
            + EVIDENCE_WEIGHT * self._countries.get(record.country or "", 0.0)
            + KIND_WEIGHT * (record.kind == wanted)
            + STATED_WEIGHT * (record.country in stated)
            + NEARNESS_WEIGHT * (math.exp(-min(near) / NEARNESS_KM) if near else 0.0)
        )

    def _stated_country(self, position: int) -> str | None:
        """The country of what the text says right beside a mention: طرابلس اللبنانية, القنيطرة غرب دمشق."""
        first, end = self._candidates[position].span
        if end < len(self._tokens) and self._tokens.gap(end).isspace():
            country = country_of_adjective(self._tokens.keys[end])
            if country is not None:
                return country
        location = self._locations.get(first)
        return _sure_country(self._at[location.anchor].places) if location else None

    def _neighbours(self, position: int) -> list[PlaceRecord]:
        """The places of one reading named before and behind a mention, countries left out."""
        beside = self._candidates[max(0, position - NEIGHBOURS) : position + NEIGHBOURS + 1]
        return [name.places[0] for name in beside if len(name.places) == 1 and name.places[0].kind != "country"]

    def _kind_named(self, candidate: Candidate) -> str | None:
        """What the noun before a name says of its kind."""
        first = candidate.span[0]
        before = {stem.key for stem in nominal_stems(self._tokens.keys[first - 1])} if first else set()
        return "region" if before & GOVERNORATES else "city" if before & CITIES else None


def _is_city_of_dateline(city: PlaceRecord, country: PlaceRecord) -> bool:
    """تونس - …, عمان - بترا: a dateline names the city, not the country that is called as it is."""
    return city.kind == "city" and (city.country == country.country or city.population >= MILLION)


def _sure_country(records: tuple[PlaceRecord, ...]) -> str | None:
    """The country that all readings of a name lie in, or the one that is far larger than those elsewhere (الرياض)."""
    if len(records) < 2:
        return records[0].country if records else None
    largest = max(records, key=attrgetter("population"))
    elsewhere = [record.population for record in records if record.country != largest.country]
    return largest.country if not elsewhere or largest.population > FAR_LARGER * max(1, *elsewhere) else None
