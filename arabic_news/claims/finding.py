"""The claims stage: cues, then for each its complement, source, content and form."""

from dataclasses import dataclass, field
from typing import Final

from arabic_news.analysis.analyzer import Analysis
from arabic_news.claims.complements import Complement, find_complement
from arabic_news.claims.content import content_of, form_of, trimmed
from arabic_news.claims.context import ClaimMatch, Context, Source
from arabic_news.claims.patterns import CueHit, find_cues
from arabic_news.claims.sources import antecedent, issuer, relayed_source, subject_after, subject_before
from arabic_news.entities.entities import ActorEntity, Entities
from arabic_news.gazetteer import Gazetteer
from arabic_news.text.document import Document
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Range

__all__ = ["find_claims"]

REMEMBERED_SPEAKERS: Final = 8
COMMAS: Final = frozenset({"،", ",", "-", "–"})
RESUMPTIVE: Final = frozenset(map(fold, ("فإن", "أن", "إن", "فإنه", "بأن", "فإنها", ":")))
OWN_WORDS: Final = frozenset(map(fold, (
    "قوله", "قولها", "قولهم", "رأيه", "رأيها", "رأيهم", "تعبيره", "تعبيرها", "تعبيرهم", "زعمه", "زعمهم", "زعمها",
    "وصفه", "وصفها", "وصفهم", "كلامه", "اعتقاده", "تأكيده", "تأكيدها",
)))  # fmt: skip


@dataclass
class _Discourse:
    """Who has spoken so far, the last one last."""

    speakers: list[ActorEntity] = field(default_factory=list)

    def heard(self, source: Source) -> None:
        if source.actors:
            self.speakers = [*self.speakers[-REMEMBERED_SPEAKERS:], source.actors[0]]


def find_claims(document: Document, analysis: Analysis, entities: Entities, gazetteer: Gazetteer) -> tuple[list[ClaimMatch], list[ActorEntity]]:
    """Return the claims in text order, and the actors that only their subjects describe."""
    context = Context(document, analysis.words, entities, gazetteer.cues)
    discourse = _Discourse()
    claims: list[ClaimMatch] = []
    for sentence, (first, end) in enumerate(document.sentences):
        in_sentence: list[ClaimMatch] = []
        hits = find_cues(context, first, end)
        for position, hit in enumerate(hits):
            limit = _content_limit(hits[position + 1 :], end)
            claim = _claim(context, discourse, hit, (first, end), limit, in_sentence, sentence)
            if claim is not None:
                in_sentence.append(claim)
                discourse.heard(claim.source)
        if not in_sentence:
            claim = _colon_claim(context, first, end, sentence)
            if claim is not None:
                in_sentence.append(claim)
                discourse.heard(claim.source)
        claims += in_sentence
    return claims, context.created


def _content_limit(later: list[CueHit], end: int) -> int:
    """Where content that runs on must end: at the next cue that opens a clause, or with its sentence."""
    return next((hit.span[0] for hit in later if hit.opens_clause), end)


def _claim(
    context: Context, discourse: _Discourse, hit: CueHit, sentence: Range, limit: int, before: list[ClaimMatch], number: int
) -> ClaimMatch | None:
    if hit.phrase is not None:
        return _phrase_claim(context, discourse, hit, sentence, limit, before, number)
    assert hit.form is not None
    first, end = sentence
    subject = None if hit.pattern in ("participle", "verbal_noun") else _subject_standing_before(context, hit, first)
    complement = find_complement(context, hit.span[1], end, hit.form, subject is not None)
    if complement is None or complement.start >= end:
        return None
    if limit < complement.start:
        limit = end
    content = content_of(context, complement.start, limit)
    if content is None or (hit.negated and complement.frame not in ("that", "quote")):
        return None
    if any(content[0] == earlier.content[0][0] for earlier in before):
        return None  # two cues for one content (ونقلت … قولهم إن) make one claim
    source = issuer(subject or _source(context, discourse, hit, complement, sentence, before), discourse.speakers)
    form = form_of(context, content, complement.frame == "colon")
    return ClaimMatch(
        hit.span, hit.form.lemma, hit.form.act, [content], form, source, hit.negated, hit.pattern, number
    )  # fmt: skip


def _subject_standing_before(context: Context, hit: CueHit, first: int) -> Source | None:
    """The subject of a verb that follows it; a conjunction glued to the verb opens a new clause instead."""
    if context.keys[hit.span[0]].startswith("و"):
        return None
    return subject_before(context, hit.span[0], first)


def _source(
    context: Context, discourse: _Discourse, hit: CueHit, complement: Complement, sentence: Range, before: list[ClaimMatch]
) -> Source:
    assert hit.form is not None
    if hit.pattern == "participle":
        if before:
            return Source(before[-1].source.actors)
        subject = subject_before(context, hit.span[0], sentence[0]) or subject_after(context, sentence[0], hit.span[0])
        return Source(subject.actors) if subject else antecedent(discourse.speakers, hit.form.agreement)
    relayed = relayed_source(context, hit.span[1], complement.zone_end, hit.pattern == "chain")
    if relayed is not None:
        return relayed
    agreement = hit.form.agreement
    return subject_after(context, hit.span[1], complement.zone_end, agreement) or antecedent(discourse.speakers, agreement)


def _phrase_claim(
    context: Context, discourse: _Discourse, hit: CueHit, sentence: Range, limit: int, before: list[ClaimMatch], number: int
) -> ClaimMatch | None:
    assert hit.phrase is not None
    first, end = sentence
    cue_first, cue_end = hit.span
    if cue_end >= end:
        return None
    own = context.keys[cue_end] in OWN_WORDS
    if own and before:
        return None
    source = antecedent(discourse.speakers, "m") if own else subject_after(context, cue_end, min(end, cue_end + 14), governed=True)
    if source is None or not source.actors:
        return None
    after = source.span[1] if source.span else cue_end + 1
    if cue_first == first:
        while after < end and (context.keys[after] in COMMAS or context.keys[after] in RESUMPTIVE):
            after += 1
        content = content_of(context, after, max(limit, after))
    else:
        content = trimmed(context, before[-1].content[-1][1] if before else first, cue_first)
    if after < end and cue_first > first and context.keys[after] in RESUMPTIVE:
        content = content_of(context, after + 1, max(limit, after + 1))  # ، وبحسب مراسل س فإن …
    if content is None:
        return None
    return ClaimMatch(
        hit.span, hit.phrase.lemma, hit.phrase.act, [content], form_of(context, content, False), source, False, "phrase", number
    )  # fmt: skip


def _colon_claim(context: Context, first: int, end: int, number: int) -> ClaimMatch | None:
    """A headline of the form فلان: …"""
    for index in range(first, min(end, first + 8)):
        if context.keys[index] == ":":
            source = subject_after(context, first, index)
            content = content_of(context, index + 1, end)
            if source is None or content is None or source.span is None or source.actors[0] in context.created:
                return None
            return ClaimMatch(
                (index, index + 1), ":", "say", [content], form_of(context, content, True), source, False, "colon", number
            )  # fmt: skip
    return None
