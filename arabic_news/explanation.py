"""Explanations: for every possible cue, claim and place name, which rule decided, so that one knows where to mend."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from arabic_news import records
from arabic_news.analysis.analyzer import Analyzer
from arabic_news.assembly import assemble
from arabic_news.claims.attribution.case import VerbCase
from arabic_news.claims.attribution.subject import Subject
from arabic_news.claims.attribution.ways import PHRASE_WAYS, WAYS
from arabic_news.claims.context import ClaimMatch, Context
from arabic_news.claims.finding import Claims
from arabic_news.claims.no_cue import CueWord, PossibleCue, refusal
from arabic_news.confidence.claims import claim_evidence, source_evidence
from arabic_news.confidence.model import contributions
from arabic_news.confidence.names import place_evidence
from arabic_news.entities.entities import Entities
from arabic_news.entities.weighing import weigh_places
from arabic_news.exclusion import without
from arabic_news.gazetteer import Gazetteer
from arabic_news.models import Article, Claim, Span
from arabic_news.pipeline import check_arguments, find_together

__all__ = ["Candidate", "ClaimTrace", "CueTrace", "Explanation", "PlaceTrace", "explain"]


@dataclass(frozen=True, slots=True)
class CueTrace:
    """What became of a word or phrase that may report."""

    span: Span
    text: str
    lemma: str
    claim: str | None  # the id of its claim
    frame: str | None  # the complement that took it: that, quote, colon, object, preposition, before; of a phrase: noun
    refused: str | None  # the rule for which it reports nothing

    def __str__(self) -> str:
        outcome = f"{self.claim}, frame {self.frame}" if self.claim else f"no cue: {self.refused}"
        return f"{self.span.start}-{self.span.end} {self.text}: {outcome}"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A source that a way found, by name."""

    way: str
    names: tuple[str, ...]

    def __str__(self) -> str:
        return f"{' و'.join(self.names) or '?'} ({self.way})"


@dataclass(frozen=True, slots=True)
class ClaimTrace:
    """Why a claim has its source, and why its content ends where it ends."""

    claim: Claim
    source: Candidate
    passed_over: tuple[Candidate, ...]  # what the ways behind would have found
    stop: str  # the reason for which the content ends
    evidence: dict[str, float]  # what raised or lowered the confidence, and by how much in log-odds
    source_evidence: dict[str, float]  # the same for the confidence of the source

    def __str__(self) -> str:
        others = f"; passed over: {', '.join(map(str, self.passed_over))}" if self.passed_over else ""
        return f"{self.claim.id} {self.claim.cue.text}: source {self.source}{others}; content ends: {self.stop}"


@dataclass(frozen=True, slots=True)
class PlaceTrace:
    """How a name of the gazetteer was weighed, which may be a place where it stands."""

    span: Span
    text: str
    place: str | None  # the id of its place; None also where it stands inside a longer name
    objection: str | None  # the rule by which it is no place here
    doubt: str | None  # the rule by which it needs evidence
    settled: str | None  # the rule by which the article has that evidence
    evidence: dict[str, float]  # what raised or lowered the confidence of the place, in log-odds

    def __str__(self) -> str:
        doubt = f", {self.doubt} but {self.settled or 'nothing speaks for it'}" if self.doubt else ""
        objection = f", {self.objection}" if self.objection else ""
        return f"{self.span.start}-{self.span.end} {self.text}: {self.place or 'no place'}{objection}{doubt}"


@dataclass(frozen=True, slots=True)
class Explanation:
    """An article with the decisions that led to its claims and places; `str` tells them line by line.

    It leaves out the many words that are spelt like a town and for which nothing speaks; `places` holds them too.
    """

    article: Article
    cues: tuple[CueTrace, ...]
    claims: tuple[ClaimTrace, ...]
    places: tuple[PlaceTrace, ...]

    def __str__(self) -> str:
        weighed = [trace for trace in self.places if trace.place or trace.objection]
        return "\n".join(map(str, (*self.cues, *self.claims, *weighed)))


def explain(
    text: str, *, gazetteer: Gazetteer | None = None, analyzer: Analyzer | None = None, published: date | None = None
) -> Explanation:
    """Extract an article and say of every possible cue, claim and place name which rule decided.

    The rules are functions of the name that is given: refusals stand in `claims/no_cue`, ways to a source in
    `claims/attribution/ways.py`, reasons to stop in `claims/content/stops.py`, doubts and objections to a place in
    `entities/place_rules.py`, what settles a doubt in `entities/evidence.py`.

    Args:
        text: As for `extract`.
        gazetteer: As for `extract`.
        analyzer: As for `extract`.
        published: As for `extract`.

    Returns:
        What was decided, which prints well.

    Raises:
        TypeError: an argument is of the wrong type.

    >>> print(explain("قال الوزير سالم العريبي إن الجسر سيفتح. وزار طالب المعرض في سرت."))
    0-3 قال: c1, frame that
    45-49 طالب: no cue: noun_after_noun
    c1 قال: source سالم العريبي (beside_the_cue); content ends: sentence_end
    60-63 سرت: p1, little_known but at_home
    """
    record = records.document_of({"text": text, "published": published})
    check_arguments(gazetteer, analyzer)
    known = gazetteer or Gazetteer.default()
    (findings,) = find_together([record], known, analyzer)
    article = without(assemble(findings), known.silenced)
    claims, context, tokens = findings.claims, findings.claims.context, findings.document.tokens
    by_cue = {claim.cue.span.start: claim for claim in article.claims}
    matches = [(match, by_cue[tokens.starts[match.cue[0]]]) for match in claims.matches]
    cues = tuple(_cue_traces(context, claims, by_cue))
    places = tuple(_place_traces(context, findings.entities, article, known))
    return Explanation(article, cues, tuple(_claim_trace(context, match, claim) for match, claim in matches), places)


def _place_traces(context: Context, entities: Entities, article: Article, known: Gazetteer) -> Iterator[PlaceTrace]:
    """Every listed place name, in text order."""
    document, tokens = context.document, context.document.tokens
    ids = {mention.span.start: place.id for place in article.places for mention in place.mentions}
    for weighed in weigh_places(document, context.words, known):
        first, end = weighed.span
        span = Span(start=tokens.starts[first], end=tokens.ends[end - 1])
        mentioned = entities.place_at.get(first)
        evidence = contributions("places", place_evidence(document, mentioned.entity)) if mentioned else {}
        starts = range(tokens.starts[first], tokens.ends[first])
        place = next((ids[at] for at in starts if at in ids), None) if mentioned else None
        yield PlaceTrace(
            span, tokens.surface(first, end), place, weighed.objection, weighed.doubt, weighed.evidence, evidence
        )


def _claim_trace(context: Context, match: ClaimMatch, claim: Claim) -> ClaimTrace:
    chosen = Candidate(match.way, _names(context, match.subject))
    return ClaimTrace(
        claim,
        chosen,
        tuple(_passed_over(context, match)),
        match.stop,
        contributions("claims", claim_evidence(context.document, match)),
        contributions("sources", source_evidence(context.document, match)),
    )


def _passed_over(context: Context, match: ClaimMatch) -> Iterator[Candidate]:
    """What the other ways find, each subject once."""
    case = match.case
    if isinstance(case, VerbCase):
        answers = [(way.__name__, way(case)) for way in WAYS]
    else:
        answers = [(way.__name__, way(case)) for way in PHRASE_WAYS] if case else []
    seen = {match.subject.speakers}
    for way, answer in answers:
        if isinstance(answer, Subject) and answer.speakers and answer.speakers not in seen and way != match.way:
            seen.add(answer.speakers)
            yield Candidate(way, _names(context, answer))


def _names(context: Context, subject: Subject) -> tuple[str, ...]:
    """The speakers by the words that mention them."""
    return tuple(context.document.tokens.surface(*speaker.mention.span) for speaker in subject.speakers)


def _cue_traces(context: Context, claims: Claims, by_cue: dict[int, Claim]) -> Iterator[CueTrace]:
    """Every word that may begin a cue, in text order."""
    tokens = context.document.tokens
    matches = {match.cue[0]: match for match in claims.matches}
    declined = {no_claim.cue[0]: no_claim.reason for no_claim in claims.declined}
    for first, end in context.document.sentences:
        for index in range(first, end):
            match = matches.get(index)
            lemma = match.lemma if match else _lemma(context, index)
            if lemma is None:
                continue
            last = match.cue[1] if match else index + 1
            span = Span(start=tokens.starts[index], end=tokens.ends[last - 1])
            claim = by_cue.get(span.start)
            refused = None if match else _refusal(context, index, first) or declined.get(index, "no_phrase")
            frame = _frame(match) if match else None
            yield CueTrace(span, tokens.surface(index, last), lemma, claim.id if claim else None, frame, refused)


def _lemma(context: Context, index: int) -> str | None:
    """The lemma of a possible verb, participle or verbal noun."""
    return next((form.lemma for reading in context.cue_readings[index] for form in reading.forms), None)


def _frame(match: ClaimMatch) -> str:
    if isinstance(match.case, VerbCase):
        return match.case.complement.frame
    phrase = match.case.hit.phrase if match.case else None
    return phrase.frame if phrase else "colon"


def _refusal(context: Context, index: int, first: int) -> str | None:
    """The rule of `no_cue` that refuses a word, or the quotation or name that it stands in."""
    if index in context.quoted:
        return "inside_a_quotation"
    if index in context.entities.actor_at or index in context.entities.place_at:
        return "part_of_a_name"
    words = [CueWord(form, reading.stem) for reading in context.cue_readings[index] for form in reading.forms]
    reasons = [refusal(PossibleCue(context, index, first, word)) for word in words]
    return reasons[0] if reasons and None not in reasons else None
