"""Places: candidates of one name are one place, read once an article.

A place that no gazetteer lists lies where a listed place in its name does (مطار المكلا الدولي in المكلا) or where the
text puts it (مستشفى الجلاء في بنغازي), and else in the country that the article is about, when there is one.
"""

from collections import Counter
from typing import Final

from arabic_news.analysis.name_words import took_alef
from arabic_news.entities.candidates import Candidate
from arabic_news.entities.entities import EntityMention, PlaceEntity, PlaceLocation
from arabic_news.entities.locations import Location, find_locations, moved
from arabic_news.entities.resolution import Readings, country_evidence, main_country
from arabic_news.models import PlaceKind
from arabic_news.name_index import PlaceRecord
from arabic_news.text.document import Document
from arabic_news.text.folding import folded_prefix_end
from arabic_news.text.tokens import Tokens

__all__ = ["group_places", "name_key"]

LOCAL_KINDS: Final = ("city", "region", "country", "facility")  # where something else may lie


def group_places(
    document: Document, candidates: list[Candidate], listed: list[Candidate], adjectives: Counter[str]
) -> list[PlaceEntity]:
    """Return the places in order of first mention; mentions that resolve to one record are one place.

    `listed` holds every gazetteer name of the text, those inside longer names too; `adjectives` counts its nationality
    adjectives by country.
    """
    tokens = document.tokens
    names = [(candidate.span, candidate.places) for candidate in candidates]
    countries = country_evidence(adjectives, names, document.layout.dateline)
    locations = find_locations(tokens, candidates)
    readings = Readings(tokens, candidates, locations, countries)
    homes = {name.span[0]: name for name in (*listed, *candidates) if name.places and name.kind in LOCAL_KINDS}
    by_identity: dict[object, PlaceEntity] = {}
    place_at: dict[int, PlaceEntity] = {}
    for candidate in sorted(candidates, key=lambda candidate: candidate.alias_of is not None):
        if candidate.alias_of is not None:
            place_at[candidate.span[0]] = place_at[candidate.alias_of[0]]
            continue
        record = readings.of_mention(candidate) if candidate.places else None
        identity = record if record is not None else name_key(tokens, candidate)
        place = by_identity.get(identity)
        if place is None:
            location = locations.get(candidate.span[0])
            record = record or _derived(tokens, candidate, homes, location, readings, countries)
            place = by_identity[identity] = PlaceEntity(record.kind, record, [])
        place_at[candidate.span[0]] = place
    for candidate in candidates:
        mention = EntityMention(candidate.span, candidate.letters, "named")
        place_at[candidate.span[0]].mentions.append(mention)
    for first, location in locations.items():
        place, anchor = place_at[first], place_at[location.anchor]
        if place.location is None and not location.inside and anchor is not place:
            place.location = PlaceLocation(location.direction, location.distance_km, anchor)
    return sorted(by_identity.values(), key=lambda place: place.mentions[0].span)


def _derived(
    tokens: Tokens,
    candidate: Candidate,
    homes: dict[int, Candidate],
    location: Location | None,
    readings: Readings,
    countries: dict[str, float],
) -> PlaceRecord:
    """What can be said of an unlisted place."""
    first, end = candidate.span
    name = tokens.surface(first, end)[folded_prefix_end(tokens.surface(first), candidate.letters) :]
    kind: PlaceKind = candidate.kind  # type: ignore[assignment]
    inner = next((homes[at] for at in range(first + 1, end) if at in homes), None)
    if inner is not None and countries and readings.of_name(inner.places).country not in countries:
        inner = None  # شارع فلسطين in Jeddah
    stated = homes.get(location.anchor) if location else None
    if stated is not None and location is not None and location.inside:
        inner = None  # مستشفى المكلا في عدن
    home_name = inner or stated
    if home_name is None:
        return PlaceRecord(None, name, None, kind, main_country(countries))
    home = readings.of_name(home_name.places)
    if home.kind == "country":
        return PlaceRecord(None, name, None, kind, home.country)
    if inner is None and location is not None and not location.inside:
        latitude, longitude = moved(home, location.direction, location.distance_km)
        return PlaceRecord(None, name, None, kind, home.country, None, latitude, longitude)
    if kind == "facility" or home.kind == "city":
        return PlaceRecord(None, name, None, kind, home.country, home.region, home.latitude, home.longitude)
    return PlaceRecord(None, name, None, kind, home.country, home.region)


def name_key(tokens: Tokens, candidate: Candidate) -> tuple[str, ...]:
    """The folded words of a candidate, without the clitics of the first."""
    first, end = candidate.span
    head = tokens.keys[first][candidate.letters :]
    if took_alef(tokens.keys[first], candidate.letters):
        head = f"ا{head}"  # للجيش: ل took the alef of the article
    return (head, *tokens.keys[first + 1 : end])
