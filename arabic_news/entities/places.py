"""Places: candidates of one name are one place, read once an article."""

from arabic_news.entities.candidates import Candidate
from arabic_news.entities.entities import EntityMention, PlaceEntity
from arabic_news.entities.resolution import country_evidence, resolve
from arabic_news.text.tokens import Tokens

__all__ = ["group_places"]


def group_places(tokens: Tokens, candidates: list[Candidate]) -> list[PlaceEntity]:
    """Return the places in order of first mention; mentions that resolve to one record are one place."""
    evidence = country_evidence(tokens, [candidate.places for candidate in candidates])
    by_identity: dict[object, PlaceEntity] = {}
    for candidate in candidates:
        record = resolve(candidate.places, evidence) if candidate.places else None
        identity = record if record is not None else name_key(tokens, candidate)
        mention = EntityMention(candidate.span, candidate.letters, "named")
        place = by_identity.get(identity)
        if place is None:
            kind = record.kind if record is not None else candidate.kind
            by_identity[identity] = PlaceEntity(kind, record, [mention])  # type: ignore[arg-type]
        else:
            place.mentions.append(mention)
    return list(by_identity.values())


def name_key(tokens: Tokens, candidate: Candidate) -> tuple[str, ...]:
    """The folded words of a candidate, without the clitics of the first."""
    first, end = candidate.span
    head = tokens.keys[first][candidate.letters :]
    if candidate.letters and tokens.keys[first][candidate.letters - 1 : candidate.letters + 1] == "لل":
        head = f"ا{head}"  # للجيش: ل took the alef of the article
    return (head, *tokens.keys[first + 1 : end])
