"""Places: candidates of one name are one place, read once an article.

A place that no gazetteer lists lies where a listed place in its name does (مطار المكلا الدولي in المكلا) or where the
text puts it (مستشفى الجلاء في بنغازي), and else in the country that the article is about, when there is one.
"""

from typing import Final

from arabic_news.entities.candidates import Candidate
from arabic_news.entities.entities import EntityMention, PlaceEntity
from arabic_news.entities.resolution import country_evidence, main_country, resolve
from arabic_news.gazetteer import PlaceRecord
from arabic_news.text.folding import folded_prefix_end
from arabic_news.text.tokens import Tokens

__all__ = ["group_places", "name_key"]

IN: Final = "في"
LOCAL_KINDS: Final = ("city", "region", "country")  # where something named after it may lie


def group_places(tokens: Tokens, candidates: list[Candidate], listed: list[Candidate]) -> list[PlaceEntity]:
    """Return the places in order of first mention; mentions that resolve to one record are one place.

    `listed` holds every gazetteer name of the text, those inside longer names too.
    """
    evidence = country_evidence(tokens, [candidate.places for candidate in candidates])
    inside = {name.span[0]: name for name in listed if name.is_place and name.kind in LOCAL_KINDS}
    by_identity: dict[object, PlaceEntity] = {}
    for candidate in candidates:
        record = resolve(candidate.places, evidence) if candidate.places else None
        identity = record if record is not None else name_key(tokens, candidate)
        mention = EntityMention(candidate.span, candidate.letters, "named")
        place = by_identity.get(identity)
        if place is None:
            record = record or _derived(tokens, candidate, inside, evidence)
            by_identity[identity] = PlaceEntity(record.kind, record, [mention])
        else:
            place.mentions.append(mention)
    return list(by_identity.values())


def _derived(
    tokens: Tokens, candidate: Candidate, inside: dict[int, Candidate], evidence: dict[str, float]
) -> PlaceRecord:
    """What can be said of an unlisted place."""
    first, end = candidate.span
    name = tokens.surface(first, end)[folded_prefix_end(tokens.surface(first), candidate.letters) :]
    home_name = next((inside[at] for at in range(first + 1, end) if at in inside), None) or _stated_home(
        tokens, end, inside
    )
    if home_name is None:
        country = main_country(evidence)
        return PlaceRecord(None, name, None, candidate.kind, country, None, None, 0, False)  # type: ignore[arg-type]
    home = resolve(home_name.places, evidence)
    near = candidate.kind == "facility" and home.kind != "country"
    latitude, longitude = (home.latitude, home.longitude) if near else (None, None)
    return PlaceRecord(None, name, None, candidate.kind, home.country, latitude, longitude, 0, False)  # type: ignore[arg-type]


def _stated_home(tokens: Tokens, end: int, inside: dict[int, Candidate]) -> Candidate | None:
    """بنغازي in مستشفى الجلاء في بنغازي, في مدينة بنغازي, ببنغازي."""
    if end >= len(tokens):
        return None
    if tokens.keys[end] == IN:
        return inside.get(end + 1) or inside.get(end + 2)
    home = inside.get(end)
    return home if home is not None and tokens.keys[end][: home.letters] == "ب" else None


def name_key(tokens: Tokens, candidate: Candidate) -> tuple[str, ...]:
    """The folded words of a candidate, without the clitics of the first."""
    first, end = candidate.span
    head = tokens.keys[first][candidate.letters :]
    if candidate.letters and tokens.keys[first][candidate.letters - 1 : candidate.letters + 1] == "لل":
        head = f"ا{head}"  # للجيش: ل took the alef of the article
    return (head, *tokens.keys[first + 1 : end])
