"""The claims stage: cues, then for each its complement, source, content and form."""

from dataclasses import dataclass, field
from typing import Final

from arabic_news.analysis.analyzer import Analysis
from arabic_news.claims.adjuncts import COMPLEMENTIZERS
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
LONGEST_CONTENT: Final = 300  # tokens of unquoted content; sentences without any stop are longer
FARTHEST_SUBJECT: Final = 30  # tokens from the beginning of a sentence to the subject of its main verb
LONGEST_PHRASE_SOURCE: Final = 14  # tokens behind بحسب and its like in which the source is looked for
LONGEST_COLON_SOURCE: Final = 8  # tokens before the colon of a headline
COMMAS: Final = frozenset({"،", ",", "-", "–"})
RESUMPTIVE: Final = COMPLEMENTIZERS | frozenset(map(fold, ("فإن", "فإنه", "فإنها", ":")))
OWN_WORDS: Final = frozenset(map(fold, (
    "قوله", "قولها", "قولهم", "رأيه", "رأيها", "رأيهم", "تعبيره", "تعبيرها", "تعبيرهم", "زعمه", "زعمهم", "زعمها",
    "وصفه", "وصفها", "وصفهم", "كلامه", "اعتقاده", "تأكيده", "تأكيدها",
)))  # fmt: skip


@dataclass
class _Sentence:
    """The sentence in hand: its number and tokens, the claims found in it so far, and who has spoken before."""

    context: Context
    number: int
    span: Range
    speakers: list[ActorEntity]
    claims: list[ClaimMatch] = field(default_factory=list)
    content_starts: set[int] = field(default_factory=set)

    def add(self, claim: ClaimMatch | None) -> None:
        """Keep a claim and remember its speaker; a second cue for the same content adds nothing (قال … قولهم إن)."""
        if claim is None or claim.content[0][0] in self.content_starts:
            return
        self.claims.append(claim)
        self.content_starts.add(claim.content[0][0])
        if claim.source.actors:
            self.speakers[:] = [*self.speakers[-REMEMBERED_SPEAKERS:], claim.source.actors[0]]


def find_claims(
    document: Document, analysis: Analysis, entities: Entities, gazetteer: Gazetteer
) -> tuple[list[ClaimMatch], list[ActorEntity]]:
    """Return the claims in text order, and the actors that only their subjects describe."""
    context = Context(document, analysis.words, entities, gazetteer.cues)
    speakers: list[ActorEntity] = []
    claims: list[ClaimMatch] = []
    for number, span in enumerate(document.sentences):
        sentence = _Sentence(context, number, span, speakers)
        hits = find_cues(context, *span)
        for hit, limit in zip(hits, _content_limits(hits, span[1]), strict=True):
            sentence.add(_phrase_claim(sentence, hit, limit) if hit.phrase else _verb_claim(sentence, hit, limit))
        if not sentence.claims:
            sentence.add(_colon_claim(sentence))
        claims += sentence.claims
    return claims, context.created


def _content_limits(hits: list[CueHit], end: int) -> list[int]:
    """Where content that runs on must end, for each cue: at the next cue that opens a clause, or with its sentence."""
    limits: list[int] = []
    for hit in reversed(hits):
        limits.append(min(end, hit.span[1] + LONGEST_CONTENT))
        if hit.opens_clause:
            end = hit.span[0]
    return limits[::-1]


# ---------------------------------------------------------------- verbs, participles, verbal nouns


def _verb_claim(sentence: _Sentence, hit: CueHit, limit: int) -> ClaimMatch | None:
    """A claim of a verb form, whose content ends at `limit` at the latest."""
    context, form = sentence.context, hit.form
    assert form is not None
    standing = _subject_standing_before(sentence, hit)
    complement = find_complement(context, hit.span[1], sentence.span[1], form, standing is not None)
    if complement is None or complement.start >= sentence.span[1]:
        return None
    content = content_of(context, complement.start, limit if limit >= complement.start else sentence.span[1])
    if content is None or (hit.negated and complement.frame not in ("that", "quote")):
        return None
    relayed = relayed_source(context, hit.span[1], complement.zone_end, hit.pattern == "chain")
    if hit.pattern == "chain" and relayed is None:
        return None  # نقل is also "moved": only a medium that passes on somebody's words reports
    source = issuer(standing or relayed or _verb_source(sentence, hit, complement), sentence.speakers)
    return ClaimMatch(
        cue=hit.span,
        lemma=form.lemma,
        act=form.act,
        content=[content],
        form=form_of(context, content, complement.frame == "colon"),
        source=source,
        negated=hit.negated,
        pattern=hit.pattern,
        sentence=sentence.number,
    )


def _subject_standing_before(sentence: _Sentence, hit: CueHit) -> Source | None:
    """The subject that a finite verb follows; a conjunction glued to the verb opens a new clause instead."""
    if hit.pattern not in ("verb", "chain") or sentence.context.keys[hit.span[0]].startswith("و"):
        return None
    return subject_before(sentence.context, hit.span[0], sentence.span[0])


def _verb_source(sentence: _Sentence, hit: CueHit, complement: Complement) -> Source:
    context, form = sentence.context, hit.form
    assert form is not None
    if hit.pattern == "participle":
        return _participle_source(sentence, hit)
    subject = subject_after(context, hit.span[1], complement.zone_end, form.agreement)
    return subject or antecedent(sentence.speakers, form.agreement)


def _participle_source(sentence: _Sentence, hit: CueHit) -> Source:
    """مشيرا, مؤكدا: whoever spoke last in the sentence, else the subject of its main verb, else the last speaker."""
    if sentence.claims:
        return Source(sentence.claims[-1].source.actors)
    first, cue = sentence.span[0], hit.span[0]
    subject = subject_before(sentence.context, cue, first) or subject_after(
        sentence.context, first, min(cue, first + FARTHEST_SUBJECT)
    )
    if subject is not None:
        return Source(subject.actors)
    return antecedent(sentence.speakers, hit.form.agreement if hit.form else "m")


# ---------------------------------------------------------------- بحسب and its like, and the colon of headlines


def _phrase_claim(sentence: _Sentence, hit: CueHit, limit: int) -> ClaimMatch | None:
    """A claim attributed by a preposition or noun, before its content (وبحسب س فإن …) or behind it (…، وفق س)."""
    context, phrase = sentence.context, hit.phrase
    (first, end), (cue, after_cue) = sentence.span, hit.span
    if phrase is None or after_cue >= end:
        return None
    source = _phrase_source(sentence, after_cue)
    if source is None:
        return None
    after = source.span[1] if source.span else after_cue + 1
    while after < end and context.keys[after] in COMMAS:
        after += 1
    if cue == first or (after < end and context.keys[after] in RESUMPTIVE):
        after += after < end and context.keys[after] in RESUMPTIVE
        content = content_of(context, after, max(limit, after))
    else:
        start = sentence.claims[-1].content[-1][1] if sentence.claims else first
        content = trimmed(context, max(start, cue - LONGEST_CONTENT), cue)
    if content is None:
        return None
    return ClaimMatch(
        cue=hit.span,
        lemma=phrase.lemma,
        act=phrase.act,
        content=[content],
        form=form_of(context, content, after_colon=False),
        source=issuer(source, sentence.speakers),
        negated=False,
        pattern="phrase",
        sentence=sentence.number,
    )


def _phrase_source(sentence: _Sentence, after_cue: int) -> Source | None:
    """Who is named behind the phrase; بحسب قوله is the last speaker, and no new claim in the sentence of his first."""
    context, end = sentence.context, sentence.span[1]
    if context.keys[after_cue] in OWN_WORDS:
        own = antecedent(sentence.speakers, "m")
        return own if own.actors and not sentence.claims else None
    return subject_after(context, after_cue, min(end, after_cue + LONGEST_PHRASE_SOURCE), governed=True)


def _colon_claim(sentence: _Sentence) -> ClaimMatch | None:
    """A headline or turn of the form فلان: …, by somebody whom the article knows."""
    context, (first, end) = sentence.context, sentence.span
    colon = next((at for at in range(first, min(end, first + LONGEST_COLON_SOURCE)) if context.keys[at] == ":"), None)
    if colon is None:
        return None
    source, content = subject_after(context, first, colon), content_of(context, colon + 1, end)
    if source is None or content is None or source.span is None or source.actors[0] in context.created:
        return None
    return ClaimMatch(
        cue=(colon, colon + 1),
        lemma=":",
        act="say",
        content=[content],
        form=form_of(context, content, after_colon=True),
        source=source,
        negated=False,
        pattern="colon",
        sentence=sentence.number,
    )
