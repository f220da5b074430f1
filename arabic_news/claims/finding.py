"""The claims stage: cues, then for each its complement, source, content and form."""

from typing import Final, NamedTuple

from arabic_news.analysis.analyzer import Analysis
from arabic_news.claims.adjuncts import ADVERBS
from arabic_news.claims.attribution.actors import Cast, cast_of
from arabic_news.claims.attribution.beside import Zone, known_subject
from arabic_news.claims.attribution.speakers import Speakers
from arabic_news.claims.circumstances import add_circumstances
from arabic_news.claims.content.next_sentences import run_on
from arabic_news.claims.context import ClaimMatch, Context, NoClaim
from arabic_news.claims.patterns import CONSEQUENCES, CueHit, find_cues
from arabic_news.claims.phrasal import colon_claim, introduces_next, names_somebody, phrase_claim
from arabic_news.claims.sentence import SentenceClaims
from arabic_news.claims.verbal import Verb, reporting_verb, verbal_claim
from arabic_news.dates import DateMatch
from arabic_news.entities.entities import Entities
from arabic_news.gazetteer import Gazetteer
from arabic_news.text.document import Document
from arabic_news.text.particles import DHALIKA
from arabic_news.text.tokens import COMMAS

__all__ = ["Claims", "find_claims"]

LONGEST_SUBJECT: Final = 20  # tokens of offices and titles before the name
ACCUSATIVE: Final = "ا"
# Nouns that are spelt like participles: اتخذ من الفندق مقرا, دفع مبلغا.
OTHER_NOUNS: Final = frozenset({"مقرا", "مبلغا", "ماضيا", "مفيدا", "كاتبا", "طالبا", "حاملا"})
TANWIN: Final = "\u064b"  # ً, behind ء without ا
MOST_OUTER: Final = 3  # cues before one whose content may hold its own
LONGEST_TOPIC: Final = 20  # tokens from the beginning of a sentence to whom it is about


class Claims(NamedTuple):
    """What the stage hands on: the claims, and who speaks in them."""

    matches: list[ClaimMatch]
    cast: Cast
    declined: list[NoClaim]  # cues that report nothing after all
    context: Context  # by which all was decided


def find_claims(
    document: Document, analysis: Analysis, entities: Entities, dates: list[DateMatch], gazetteer: Gazetteer
) -> Claims:
    """Return the claims in text order, and who speaks in them."""
    context = Context(document, analysis.words, entities, {date.first: date.end for date in dates}, gazetteer.cues)
    speakers = Speakers()
    claims: list[ClaimMatch] = []
    declined: list[NoClaim] = []
    spoken_until = 0
    for number, span in enumerate(document.sentences):
        if span[0] < spoken_until and _is_nothing_left(context, spoken_until, span[1]):
            continue
        sentence = SentenceClaims(context, number, span, speakers)
        _claims_of_sentence(sentence)
        speakers = sentence.speakers
        add_circumstances(context, span, sentence.claims, claims[-1] if claims else None)
        if sentence.claims:
            spoken_until = run_on(context, sentence.claims[-1], number)
        claims += sentence.in_order
        declined += sentence.declined
    return Claims(claims, cast_of([claim.subject for claim in claims], entities.actors), declined, context)


def _is_nothing_left(context: Context, spoken_until: int, end: int) -> bool:
    """Nothing but punctuation follows in the sentence in which somebody's words end: …⏎والحافلات تعمل» مضيفا أن …."""
    return all(context.words[at].pos == "PUNCT" for at in range(spoken_until, end))


def _claims_of_sentence(sentence: SentenceClaims) -> None:
    cues = _reporting_cues(sentence)
    next_cues = _next_clauses(cues)
    for at, (cue, next_cue) in enumerate(zip(cues, next_cues, strict=True)):
        if isinstance(cue, Verb) and cue.form.shape == "noun" and "quote" not in cue.form.frames:
            sentence.add_named(verbal_claim(sentence, cue, _next_verb(sentence.context, cues, at) or next_cue))
        elif isinstance(cue, Verb):
            agreement = None if cue.form.shape == "noun" else cue.form.agreement  # اكتفت الوزارة بالقول
            sentence.add(verbal_claim(sentence, cue, next_cue), agreement)
        elif cue.phrase and not introduces_next(sentence, cue, _hit(cues[at + 1]) if at + 1 < len(cues) else None):
            sentence.add(phrase_claim(sentence, cue, next_cue))
        elif _tells_that(sentence.context, cue):
            _hear(sentence, cue)
    if not sentence.claims:
        sentence.add(colon_claim(sentence))
    if all(claim.pattern == "phrase" for claim in sentence.claims):
        _introduce_topic(sentence)


def _next_verb(context: Context, cues: list[Verb | CueHit], at: int) -> int | None:
    """وسط مطالبات بالاستقالة، قال الوزير: what a noun names ends at a comma before the next cue."""
    following = _hit(cues[at + 1]).span[0] if at + 1 < len(cues) else 0
    return following if context.key(following - 1) in COMMAS else None


def _reporting_cues(sentence: SentenceClaims) -> list[Verb | CueHit]:
    """The verbs that have a complement, the phrases, and what ends the content of another cue behind a comma."""
    context, span = sentence.context, sentence.span
    cues: list[Verb | CueHit] = []
    for hit in find_cues(context, *span):
        verb = reporting_verb(context, span, hit, hit.form) if hit.form else None
        if verb is not None:
            cues.append(verb)
        elif (
            names_somebody(sentence, hit)
            or _tells_that(context, hit)
            or _is_accusative_participle(context, hit)
            or _breaks_off(context, hit)
        ):
            cues.append(hit)
        if hit.form and verb is None:
            sentence.declined.append(NoClaim(hit.span, "no_complement"))
    return cues


def _breaks_off(context: Context, hit: CueHit) -> bool:
    """…، وتحدث عن القماش: behind a comma a verb without what it reports.

    ويزيد, لذلك يزيد and وسارع إلى go on in the content.
    """
    if hit.form is not None and "deed" in hit.form.frames:
        return False
    opening = hit.clause_start
    if not opening or context.keys[opening - 1] not in COMMAS:
        return False
    if hit.form is None or not hit.form.present:
        return True
    return opening < hit.span[0] and context.keys[opening] not in CONSEQUENCES


def _is_accusative_participle(context: Context, hit: CueHit) -> bool:
    """… معتبرا إياه خطأ: what the speaker does with his words; not على متابعة الأمر, nor موعدا محددا, اعتداءً صارخا."""
    key, before = context.keys[hit.span[0]], hit.span[0] - 1
    plain = key in ADVERBS | OTHER_NOUNS
    accusative = hit.pattern == "participle" and key.endswith(ACCUSATIVE) and not plain
    if not accusative or before < 0 or context.words[before].pos == "ADP":
        return accusative and before < 0
    return not context.document.tokens.surface(before).endswith((ACCUSATIVE, TANWIN))


def _tells_that(context: Context, hit: CueHit) -> bool:
    """أوضح ذلك فلان: what the sentence told before is somebody's, who may go on (وأضاف أن …)."""
    behind = hit.span[1]
    return (
        hit.form is not None
        and hit.pattern == "verb"
        and behind < len(context.keys)
        and context.keys[behind] == DHALIKA
    )


def _hear(sentence: SentenceClaims, hit: CueHit) -> None:
    """Remember the subject of أوضح ذلك."""
    behind = hit.span[1] + 1
    end = min(sentence.span[1], behind + LONGEST_SUBJECT)
    subject = known_subject(sentence.context, Zone(behind, end))
    if subject is not None and subject.first is not None:
        agreement = hit.form.agreement if hit.form else None
        sentence.speakers = sentence.speakers.remembering(subject.first, agreement)


def _hit(cue: Verb | CueHit) -> CueHit:
    return cue.hit if isinstance(cue, Verb) else cue


def _next_clauses(cues: list[Verb | CueHit]) -> list[int | None]:
    """Where the clause of the next cue opens, for each cue; None where no further one opens a clause."""
    starts: list[int | None] = []
    opening: list[Verb | CueHit] = []  # the cues behind that open a clause, the nearest last
    for at, cue in reversed(list(enumerate(cues))):
        nested = _hit(cue).clause_start is None
        before = _agreements(cues[max(0, at - MOST_OUTER) : at]) if nested else set()
        following = next((other for other in reversed(opening) if not _goes_on_within(cue, other, before)), None)
        starts.append(None if following is None else _hit(following).clause_start)
        if _hit(cue).clause_start is not None:
            opening.append(cue)
    return starts[::-1]


def _agreements(cues: list[Verb | CueHit]) -> set[str]:
    return {cue.form.agreement for cue in cues if isinstance(cue, Verb)}


def _goes_on_within(cue: Verb | CueHit, other: Verb | CueHit, before: set[str]) -> bool:
    """قالت الوزارة إن الوزير زار السوق وطلب منه …: the verb agrees with whom the content names, not with who speaks.

    In قال الوزير إن البلدية تدين …، وقال it agrees with a speaker `before`, whose content holds that of the cue.
    """
    if not isinstance(cue, Verb) or not isinstance(other, Verb) or other.hit.pattern != "verb":
        return False
    if (
        other.complement.frame == "taken_up"
        or other.standing
        or other.complement.start > other.hit.span[1] + 2
        or cue.form.shape != "verb"
    ):
        return False  # its subject stands beside it
    return {cue.form.agreement, other.form.agreement} == {"m", "f"} and other.form.agreement not in before


def _introduce_topic(sentence: SentenceClaims) -> None:
    """A sentence of the article's own is about the actor behind its first word: زار الوزير الميناء، بحسب الوكالة."""
    first, end = sentence.span
    subject = known_subject(sentence.context, Zone(first, min(end, first + LONGEST_TOPIC)))
    if subject is not None and subject.first is not None:
        sentence.speakers = sentence.speakers.introducing(subject.first)
