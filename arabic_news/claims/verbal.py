"""Claims by a verb, a participle or a verbal noun: قال فلان إن, مشيرا إلى أن, قوله إن."""

from dataclasses import replace
from typing import Final

from arabic_news.claims.complements import Complement, find_complement
from arabic_news.claims.content import content_of, form_of
from arabic_news.claims.context import ClaimMatch, Source
from arabic_news.claims.cues import CueForm
from arabic_news.claims.patterns import CueHit
from arabic_news.claims.sentence import SentenceClaims
from arabic_news.claims.sources import described_before, relayed_source, subject_after, subject_before

__all__ = ["verbal_claim"]

FARTHEST_SUBJECT: Final = 30  # tokens from the beginning of a sentence to the subject of its main verb


def verbal_claim(sentence: SentenceClaims, hit: CueHit, form: CueForm, limit: int) -> ClaimMatch | None:
    """A claim of a verb form, whose content ends at `limit` at the latest."""
    context = sentence.context
    if _repeats(sentence, hit):
        return None
    standing = _subject_standing_before(sentence, hit)
    complement = find_complement(context, hit.span[1], sentence.span[1], form, standing is not None)
    if complement is None or complement.start >= sentence.span[1]:
        return None
    end = limit if limit >= complement.start else sentence.span[1]
    content = content_of(context, complement.start, end, complement.frame in ("object", "preposition"))
    if content is None or (hit.negated and complement.frame not in ("that", "quote")):
        return None
    relayed = relayed_source(context, hit.span[1], complement.zone_end, hit.pattern == "chain")
    if hit.pattern == "chain" and relayed is None:
        return None  # نقل is also "moved": only a medium that passes on somebody's words reports
    source = standing or relayed or _source(sentence, hit, form, complement)
    if source is None:
        return None
    source = sentence.speakers.issuer(source)
    if source.via is None and sentence.medium not in source.actors:
        source = replace(source, via=sentence.medium)
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


def _repeats(sentence: SentenceClaims, hit: CueHit) -> bool:
    """أعربت عن إدانتها للهجوم: the noun is what the verb before it reports, and no second claim."""
    return (
        hit.pattern == "verbal_noun" and bool(sentence.claims) and sentence.claims[-1].content[0][0] == hit.span[0]
    )


def _subject_standing_before(sentence: SentenceClaims, hit: CueHit) -> Source | None:
    """The subject that a finite verb follows; a conjunction glued to the verb opens a new clause instead."""
    if hit.pattern not in ("verb", "chain") or sentence.context.keys[hit.span[0]].startswith("و"):
        return None
    return subject_before(sentence.context, hit.span[0], sentence.span[0])


def _source(sentence: SentenceClaims, hit: CueHit, form: CueForm, complement: Complement) -> Source | None:
    """The subject behind the cue, or whom the verb without one speaks of; None where a thing is its subject."""
    context, first = sentence.context, sentence.span[0]
    if hit.pattern == "participle":
        return _participle_source(sentence, hit, form)
    if hit.pattern == "verbal_noun":
        return sentence.speakers.antecedent(form.agreement)
    subject = subject_after(context, hit.span[1], complement.zone_end, form.agreement)
    if subject is None and hit.clause_start is None:
        if form.things and form.agreement != "p":
            return None  # تباطؤ النمو يشير إلى …, هذا يثبت أن …
        subject = described_before(context, hit.span[0], first)
    return subject or sentence.speakers.antecedent(form.agreement)


def _participle_source(sentence: SentenceClaims, hit: CueHit, form: CueForm) -> Source:
    """مشيرا, مؤكدا: whoever spoke last in the sentence, else the subject of its main verb, else the last speaker."""
    if sentence.claims:
        return Source(sentence.claims[-1].source.actors)
    first, cue = sentence.span[0], hit.span[0]
    subject = subject_before(sentence.context, cue, first) or subject_after(
        sentence.context, first, min(cue, first + FARTHEST_SUBJECT)
    )
    return Source(subject.actors) if subject else sentence.speakers.antecedent(form.agreement)
