"""The claims stage: cues, then for each its complement, source, content and form."""

from typing import Final

from arabic_news.analysis.analyzer import Analysis
from arabic_news.claims.circumstances import add_circumstances
from arabic_news.claims.content import form_of, trimmed
from arabic_news.claims.context import ClaimMatch, Context
from arabic_news.claims.patterns import CueHit, find_cues
from arabic_news.claims.phrasal import colon_claim, introduces_next, phrase_claim
from arabic_news.claims.sentence import SentenceClaims
from arabic_news.claims.sources import subject_after
from arabic_news.claims.speakers import Speakers
from arabic_news.claims.turns import continued_quotations, speech_end
from arabic_news.claims.verbal import Verb, reporting_verb, verbal_claim
from arabic_news.dates import DateMatch
from arabic_news.entities.entities import ActorEntity, Entities
from arabic_news.gazetteer import Gazetteer
from arabic_news.text.document import Document
from arabic_news.text.tokens import COMMAS, Range

__all__ = ["find_claims"]

LONGEST_CONTENT: Final = 300  # tokens of unquoted content; sentences without any stop are longer
LONGEST_SUBJECT: Final = 20  # tokens of offices and titles before the name
THAT: Final = "ذلك"
LONGEST_TOPIC: Final = 10  # tokens from the beginning of a sentence to whom it is about


def find_claims(
    document: Document, analysis: Analysis, entities: Entities, dates: list[DateMatch], gazetteer: Gazetteer
) -> tuple[list[ClaimMatch], list[ActorEntity]]:
    """Return the claims in text order, and the actors that only their subjects describe."""
    context = Context(document, analysis.words, entities, {date.first: date.end for date in dates}, gazetteer.cues)
    speakers = Speakers()
    claims: list[ClaimMatch] = []
    spoken_until = 0
    for number, span in enumerate(document.sentences):
        if span[0] < spoken_until:
            continue
        sentence = SentenceClaims(context, number, span, speakers)
        _claims_of_sentence(sentence)
        add_circumstances(context, span, sentence.claims, claims[-1] if claims else None)
        if sentence.claims:
            spoken_until = _extend(context, sentence.claims[-1], span)
            further = continued_quotations(context, sentence.claims[-1], number)
            sentence.claims[-1].content += further
            spoken_until = further[-1][1] if further else spoken_until
        claims += sentence.claims
    return claims, context.created


def _claims_of_sentence(sentence: SentenceClaims) -> None:
    cues = _reporting_cues(sentence.context, sentence.span)
    limits = _content_limits([_hit(cue) for cue in cues], sentence.span[1])
    for at, (cue, limit) in enumerate(zip(cues, limits, strict=True)):
        if isinstance(cue, Verb):
            sentence.add(verbal_claim(sentence, cue, limit), cue.form.agreement)
        elif cue.phrase and not introduces_next(sentence, cue, _hit(cues[at + 1]) if at + 1 < len(cues) else None):
            sentence.add(phrase_claim(sentence, cue, limit))
        elif _tells_that(sentence.context, cue):
            _hear(sentence, cue)
    if not sentence.claims:
        sentence.add(colon_claim(sentence))
    if not sentence.claims:
        _introduce_topic(sentence)


def _reporting_cues(context: Context, sentence: Range) -> list[Verb | CueHit]:
    """The verbs that have a complement, the phrases, and what ends the content of another cue behind a comma."""
    cues: list[Verb | CueHit] = []
    for hit in find_cues(context, *sentence):
        verb = reporting_verb(context, sentence, hit, hit.form) if hit.form else None
        if verb is not None:
            cues.append(verb)
        elif (
            hit.phrase
            or _tells_that(context, hit)
            or (hit.clause_start and context.keys[hit.clause_start - 1] in COMMAS)
        ):
            cues.append(hit)
    return cues


def _tells_that(context: Context, hit: CueHit) -> bool:
    """أوضح ذلك فلان: what the sentence told before is somebody's, who may go on (وأضاف أن …)."""
    behind = hit.span[1]
    return (
        hit.form is not None and hit.pattern == "verb" and behind < len(context.keys) and context.keys[behind] == THAT
    )


def _hear(sentence: SentenceClaims, hit: CueHit) -> None:
    """Remember the subject of أوضح ذلك."""
    behind = hit.span[1] + 1
    end = min(sentence.span[1], behind + LONGEST_SUBJECT)
    subject = subject_after(sentence.context, behind, end, described=False)
    if subject is not None and subject.actors:
        sentence.speakers.remember(subject.actors[0], hit.form.agreement if hit.form else None)


def _hit(cue: Verb | CueHit) -> CueHit:
    return cue.hit if isinstance(cue, Verb) else cue


def _content_limits(hits: list[CueHit], end: int) -> list[int]:
    """Where content that runs on must end, for each cue: at the next cue that opens a clause, or with its sentence."""
    limits: list[int] = []
    for hit in reversed(hits):
        limits.append(min(end, hit.span[1] + LONGEST_CONTENT))
        if hit.clause_start is not None:
            end = hit.clause_start
    return limits[::-1]


def _extend(context: Context, claim: ClaimMatch, sentence: Range) -> int:
    """Let unquoted speech run on over the next sentences; return where it ends."""
    end = speech_end(context, claim, sentence)
    if end > sentence[1]:
        content = trimmed(context, claim.content[-1][0], end)
        if content is not None:
            claim.content[-1] = content
            claim.form = form_of(context, content, after_colon=True)
    return end


def _introduce_topic(sentence: SentenceClaims) -> None:
    """A sentence without a claim is about the actor behind its first word: زار الوزير الميناء."""
    first, end = sentence.span
    subject = subject_after(sentence.context, first, min(end, first + LONGEST_TOPIC), described=False)
    if subject is not None and subject.actors:
        sentence.speakers.introduce(subject.actors[0])
