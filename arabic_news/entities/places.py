"""Places: candidates of one name are one place, read once an article.

A place that no gazetteer lists lies where a listed place in its name does (مطار المكلا الدولي in المكلا) or where the
text puts it (مستشفى الجلاء في بنغازي), a facility else in the town named beside it, and the rest in the country that
the article is about, when there is one. `precision` says whose coordinates it has.
"""

from collections import Counter
from itertools import islice
from typing import Final

from arabic_news.analysis.name_words import took_alef
from arabic_news.entities.candidates import Candidate
from arabic_news.entities.entities import EntityMention, PlaceEntity, PlaceLocation
from arabic_news.entities.locations import Location, find_locations, moved
from arabic_news.entities.missions import is_mission
from arabic_news.entities.resolution import Readings, country_evidence, main_country
from arabic_news.models import PlaceKind, PlacePrecision
from arabic_news.name_index import PlaceRecord
from arabic_news.text.document import Document
from arabic_news.text.folding import fold, folded_prefix_end
from arabic_news.text.tokens import Tokens

__all__ = ["group_places", "name_key"]

NAMED_FOR_THEIR_TOWN: Final = frozenset(map(fold, ("مطار", "ميناء", "مرفأ", "مصفاة", "محطة", "قلعة")))
MOST_FACILITIES: Final = 50  # of one article that are compared
TOWN_WINDOW: Final = 25  # tokens on either side of a facility
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
    readings = Readings(document, candidates, locations, countries)
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
            place = _listed(record) if record else _derived(document, candidate, homes, location, readings, countries)
            by_identity[identity] = place
        place_at[candidate.span[0]] = place
    facilities = [name for name in candidates if name.kind == "facility"]
    longer = _longer_names({name_key(tokens, name): place_at[name.span[0]] for name in facilities})
    by_identity = {identity: place for identity, place in by_identity.items() if id(place) not in longer}
    place_at = {first: longer.get(id(place), place) for first, place in place_at.items()}
    for candidate in candidates:
        mention = EntityMention(candidate.span, candidate.letters, "named")
        place_at[candidate.span[0]].mentions.append(mention)
    for first, location in locations.items():
        place, anchor = place_at[first], place_at[location.anchor]
        if place.location is None and not location.inside and anchor is not place:
            place.location = PlaceLocation(location.direction, location.distance_km, anchor)
    return sorted(by_identity.values(), key=lambda place: place.mentions[0].span)


def _derived(  # noqa: PLR0913 - all that may tell where an unlisted place lies
    document: Document,
    candidate: Candidate,
    homes: dict[int, Candidate],
    location: Location | None,
    readings: Readings,
    countries: dict[str, float],
) -> PlaceEntity:
    """What can be said of an unlisted place."""
    tokens, (first, end) = document.tokens, candidate.span
    name = tokens.surface(first, end)[folded_prefix_end(tokens.surface(first), candidate.letters) :]
    kind: PlaceKind = candidate.kind  # type: ignore[assignment]
    inner = next((homes[at] for at in range(first + 1, end) if at in homes), None)
    abroad = inner is not None and countries and readings.of_name(inner.places).country not in countries
    of_town = tokens.keys[first][candidate.letters :] in NAMED_FOR_THEIR_TOWN
    if abroad and not of_town:
        inner = None  # شارع فلسطين in Jeddah
    stated = homes.get(location.anchor) if location else None
    if is_mission(tokens, candidate) or (stated and location and (location.inside or not of_town)):
        inner = None  # سفارة الفلبين, مستشفى المكلا في عدن, قصر الحسينية (غرب عمان)
    home_name = inner or stated or (_town_beside(document, candidate, homes) if kind == "facility" else None)
    if home_name is None:
        country = None if is_mission(tokens, candidate) else main_country(countries)
        return PlaceEntity(kind, PlaceRecord(None, name, None, kind, country), [])
    home = readings.of_mention(home_name)
    precision: PlacePrecision = "region" if home.kind == "region" else "town"
    if home.kind == "country":
        return PlaceEntity(kind, PlaceRecord(None, name, None, kind, home.country), [])
    if inner is None and location is not None and not location.inside:
        latitude, longitude = moved(home, location.direction, location.distance_km)
        record = PlaceRecord(None, name, None, kind, home.country, None, latitude, longitude)
    elif kind == "facility" or home.kind == "city":
        record = PlaceRecord(None, name, None, kind, home.country, home.region, home.latitude, home.longitude)
    else:
        record = PlaceRecord(None, name, None, kind, home.country, home.region)
    return PlaceEntity(kind, record, [], precision=None if record.latitude is None else precision)


def _longer_names(names: dict[tuple[str, ...], PlaceEntity]) -> dict[int, PlaceEntity]:
    """The facilities of which an unlisted one is a short name, by its identity: قاعدة مصراتة of قاعدة مصراتة الجوية."""
    few = list(islice(names.items(), MOST_FACILITIES))
    found: dict[int, PlaceEntity] = {}
    for short, place in few:
        longer = [other for name, other in few if other is not place and _shortens(short, name)]
        listed = [other for other in longer if other.record.ref is not None]
        full = next(iter(listed or longer), None)
        if place.record.ref is None and full is not None and id(full) not in found:
            found[id(place)] = full
    return found


def _shortens(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """الكلية الجوية and كلية مصراتة الجوية: one noun, and no word that the longer name has not."""
    one_noun = short[0].removeprefix("ال") == long[0].removeprefix("ال")
    return one_noun and len(short) > 1 and set(short[1:]) < set(long[1:])


def _listed(record: PlaceRecord) -> PlaceEntity:
    return PlaceEntity(record.kind, record, [], precision=None if record.latitude is None else "exact")


def _town_beside(document: Document, candidate: Candidate, homes: dict[int, Candidate]) -> Candidate | None:
    """The town named last before a facility, or else next behind it; what its own sentence names counts first.

    The town from which an outlet writes comes last.
    """
    first, end = candidate.span
    before, behind = range(first - 1, first - TOWN_WINDOW, -1), range(end, end + TOWN_WINDOW)
    opens, closes = document.sentence_of(first)
    opens = max(opens, document.layout.dateline[1]) if document.layout.dateline else opens
    own = (*(at for at in before if at >= opens), *(at for at in behind if at < closes))
    return next((homes[at] for at in (*own, *before, *behind) if at in homes and _names_town(homes[at])), None)


def _names_town(name: Candidate) -> bool:
    return any(place.kind == "city" for place in name.places)


def name_key(tokens: Tokens, candidate: Candidate) -> tuple[str, ...]:
    """The folded words of a candidate, without the clitics of the first."""
    first, end = candidate.span
    head = tokens.keys[first][candidate.letters :]
    if took_alef(tokens.keys[first], candidate.letters):
        head = f"ا{head}"  # للجيش: ل took the alef of the article
    return (head, *tokens.keys[first + 1 : end])
