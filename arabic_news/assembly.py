"""Assembly: token ranges become the frozen models of `models.py`, with ids and character offsets.

Spans, mentions and cues are handed on as the plain fields of their models, since a model that validates what it holds
all at once takes less time than validating each by itself.
"""

from typing import Any, NamedTuple

from arabic_news import records
from arabic_news.analysis.name_words import took_alef
from arabic_news.claims.attribution.actors import Cast
from arabic_news.claims.attribution.subject import Speaker
from arabic_news.claims.context import ClaimMatch
from arabic_news.claims.finding import Claims
from arabic_news.confidence.claims import claim_evidence, source_evidence
from arabic_news.confidence.model import probability
from arabic_news.confidence.names import actor_evidence, place_evidence
from arabic_news.dates import DateMatch
from arabic_news.entities.entities import ActorEntity, Entities, EntityMention, PlaceEntity
from arabic_news.entities.groups import is_collective
from arabic_news.models import (
    Article,
    Dateline,
)
from arabic_news.text.document import Document
from arabic_news.text.folding import folded_prefix_end
from arabic_news.text.tokens import Range, Tokens

__all__ = ["Findings", "assemble", "kept_actors", "ordered_claims"]

HASH = "#"  # a hashtag names nobody better than a plain name

Fields = dict[str, Any]  # of a model that another validates


class Findings(NamedTuple):
    """What the stages found in one article."""

    record: records.Document
    document: Document
    entities: Entities
    dates: list[DateMatch]
    claims: Claims


def assemble(findings: Findings) -> Article:
    """Build the article; actors that only a description names are kept when a claim refers to them or they recur."""
    record, document, entities, dates, claims = findings
    tokens, layout = document.tokens, document.layout
    kept = kept_actors(tokens, entities, claims)
    actor_ids = {id(actor): f"a{number}" for number, actor in enumerate(kept, 1)}
    place_ids = {id(place): f"p{number}" for number, place in enumerate(entities.places, 1)}
    speaking = {speaker: actor_ids[id(actor)] for speaker, actor in claims.cast.actors.items()}
    said = {at for claim in claims.matches if claim.subject.span for at in range(*claim.subject.span)}
    return Article(
        text=document.text,
        headline=_optional(tokens, layout.headline),
        dateline=_dateline(document, entities, place_ids, actor_ids),
        headings=_spans(tokens, layout.headings),
        boilerplate=_spans(tokens, layout.boilerplate),
        paragraphs=_spans(tokens, layout.paragraphs),
        sentences=_spans(tokens, document.sentences),
        places=[_place(document, place, place_ids) for place in entities.places],
        actors=[
            _actor(document, actor, _mentions(tokens, actor, claims.cast, said), actor_ids[id(actor)]) for actor in kept
        ],
        claims=[
            _claim(document, claim, f"c{number}", speaking) for number, claim in enumerate(ordered_claims(claims), 1)
        ],
        dates=[_date(document.text, found) for found in dates],
        published=record.published,
        id=record.id,
    )


def kept_actors(tokens: Tokens, entities: Entities, claims: Claims) -> list[ActorEntity]:
    """The actors of the article, by the character of the first mention."""

    def first_character(actor: ActorEntity) -> int:
        mentions = [*actor.mentions, *claims.cast.mentions.get(actor, [])]
        return min(
            tokens.starts[mention.span[0]] + folded_prefix_end(tokens.surface(mention.span[0]), mention.letters)
            for mention in mentions
        )

    known = [actor for actor in entities.actors if actor.named_properly or actor.main_agent]
    kept = dict.fromkeys([*known, *claims.cast.actors.values()])
    return sorted(kept, key=first_character)


def ordered_claims(claims: Claims) -> list[ClaimMatch]:
    """The claims of the article, by cue."""
    return sorted(claims.matches, key=lambda claim: claim.cue)


def _span(tokens: Tokens, tokens_range: Range) -> Fields:
    first, end = tokens_range
    return {"start": tokens.starts[first], "end": tokens.ends[end - 1]}


def _optional(tokens: Tokens, tokens_range: Range | None) -> Fields | None:
    return None if tokens_range is None else _span(tokens, tokens_range)


def _spans(tokens: Tokens, ranges: list[Range]) -> list[Fields]:
    return [_span(tokens, tokens_range) for tokens_range in ranges]


def _span_without(tokens: Tokens, tokens_range: Range, letters: int) -> Fields:
    """The span of a range without the proclitic letters of its first token."""
    span = _span(tokens, tokens_range)
    if letters:
        span["start"] += folded_prefix_end(tokens.surface(tokens_range[0]), letters)
    return span


def _mention(tokens: Tokens, mention: EntityMention) -> Fields:
    span = _span_without(tokens, mention.span, mention.letters)
    return {"span": span, "text": _slice(tokens, span), "kind": mention.kind}


def _slice(tokens: Tokens, span: Fields) -> str:
    return tokens.text[span["start"] : span["end"]]


def _text(tokens: Tokens, mention: EntityMention) -> str:
    text, letters = tokens.surface(*mention.span), mention.letters
    return text[folded_prefix_end(text, letters) :] if letters else text


def _standing_alone(tokens: Tokens, mention: EntityMention, text: str) -> str:
    """A mention's text as it is written without clitics: الأمم المتحدة for لأمم المتحدة in للأمم المتحدة."""
    return f"ا{text}" if took_alef(tokens.keys[mention.span[0]], mention.letters) else text


def _place(document: Document, place: PlaceEntity, place_ids: dict[int, str]) -> Fields:
    tokens = document.tokens
    mentions = [_mention(tokens, mention) for mention in place.mentions]
    record, stated = place.record, place.location
    return dict(
        id=place_ids[id(place)], name=record.name, name_en=record.name_en, kind=record.kind, country=record.country,
        region=record.region, latitude=record.latitude, longitude=record.longitude, ref=record.ref, mentions=mentions,
        precision=place.precision,
        location=stated and dict(
            direction=stated.direction, distance_km=stated.distance_km, anchor=place_ids[id(stated.anchor)]
        ),
        confidence=probability("places", place_evidence(document, place)),
    )  # fmt: skip


def _actor(document: Document, actor: ActorEntity, known: list[EntityMention], actor_id: str) -> Fields:
    tokens = document.tokens
    mentions = [_mention(tokens, mention) for mention in known]
    named = [
        _standing_alone(tokens, found, mention["text"])
        for found, mention in zip(known, mentions, strict=True)
        if found.kind == "named"
    ] or [mentions[0]["text"]]
    name = max(named, key=lambda text: (HASH not in text, len(text)))
    return dict(
        id=actor_id,
        name=name,
        kind=actor.kind,
        roles=tuple(dict.fromkeys(_text(tokens, role) for role in actor.roles)),
        aliases=tuple(dict.fromkeys(text for text in named if text != name)),
        country=actor.country,
        ref=actor.record.ref if actor.record else None,
        canonical=actor.record.name if actor.record else None,
        name_en=actor.record.name_en if actor.record else None,
        confidence=probability("actors", actor_evidence(document, actor)),
        mentions=mentions,
    )


def _mentions(tokens: Tokens, actor: ActorEntity, cast: Cast, said: set[int]) -> list[EntityMention]:
    """The mentions of an actor; what describes a group (باحثون, not رائد) is its name, a document's where it speaks."""
    known = sorted([*actor.mentions, *cast.mentions.get(actor, [])])
    if actor.kind != "group":
        return known
    naming = (not actor.is_document or mention.span[0] in said for mention in known)
    return [
        mention._replace(kind="named") if names and _names_several(tokens, mention) else mention
        for mention, names in zip(known, naming, strict=True)
    ]


def _names_several(tokens: Tokens, mention: EntityMention) -> bool:
    key = tokens.keys[mention.span[0]]
    noun = key[mention.letters :]
    return is_collective(f"ا{noun}" if took_alef(key, mention.letters) else noun)


def _date(text: str, found: DateMatch) -> Fields:
    start, end = found.start_char, found.end_char
    return dict(
        span={"start": start, "end": end},
        text=text[start:end],
        value=found.value,
        calendar="hijri" if found.hijri else "gregorian",
    )


def _claim(document: Document, claim: ClaimMatch, claim_id: str, speaking: dict[Speaker, str]) -> Fields:
    tokens = document.tokens
    cue, content, subject = _span(tokens, claim.cue), _spans(tokens, claim.content), claim.subject
    return dict(
        id=claim_id,
        sources=tuple(dict.fromkeys(speaking[speaker] for speaker in subject.speakers)),
        source_span=None if subject.span is None else _span_without(tokens, subject.span, subject.letters),
        cue={"span": cue, "text": _slice(tokens, cue), "lemma": claim.lemma},
        content=content,
        text=" ".join([_slice(tokens, span) for span in content]),
        form=claim.form,
        act=claim.act,
        via=speaking[subject.via] if subject.via else None,
        negated=claim.negated,
        venue=_optional(tokens, claim.venue),
        date=claim.date,
        pattern=claim.pattern,
        sentence=claim.sentence,
        confidence=probability("claims", claim_evidence(document, claim)),
        source_confidence=probability("sources", source_evidence(document, claim)) if subject.speakers else 0.0,
    )


def _dateline(
    document: Document, entities: Entities, place_ids: dict[int, str], actor_ids: dict[int, str]
) -> Dateline | None:
    tokens_range = document.layout.dateline
    if tokens_range is None:
        return None
    places = [entities.place_at[index].entity for index in range(*tokens_range) if index in entities.place_at]
    actors = [entities.actor_at[index].entity for index in range(*tokens_range) if index in entities.actor_at]
    agencies = [actor for actor in actors if actor.kind == "media" and id(actor) in actor_ids]
    return Dateline(
        span=_span(document.tokens, tokens_range),
        places=tuple(dict.fromkeys(place_ids[id(place)] for place in places)),
        agency=actor_ids[id(agencies[0])] if agencies else None,
    )
