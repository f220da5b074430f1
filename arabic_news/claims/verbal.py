"""Claims by a verb, a participle or a verbal noun: قال فلان إن, مشيرا إلى أن, قوله إن."""

from typing import Final, NamedTuple

from arabic_news.claims.adjuncts import HONORIFICS
from arabic_news.claims.complements import Complement, find_complement
from arabic_news.claims.content.before_cue import clause_end, comments, quotation_before
from arabic_news.claims.content.form import form_after_colon, form_of
from arabic_news.claims.content.of_verb import content_of_verb
from arabic_news.claims.context import HAS, ClaimMatch, Context, Source
from arabic_news.claims.patterns import CueHit
from arabic_news.claims.sentence import SentenceClaims
from arabic_news.claims.sources import described_before, parsed_subject, relayed_source, subject_after, subject_before
from arabic_news.cues import CueForm
from arabic_news.models import Form
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Range

__all__ = ["Verb", "reporting_verb", "verbal_claim"]

STANCES: Final = frozenset({"confirm", "deny", "estimate"})
WHAT: Final = "ما"
SUBJECT_PRONOUNS: Final = frozenset(map(fold, (
    "أنه", "أنها", "أنهم", "إنه", "إنها", "إنهم", "وأنه", "وأنها", "وأنهم", "بأنه", "بأنها", "بأنهم", "لكنه", "لكنها",
    "لكنهم", "ولكنه", "ولكنها", "ولكنهم", "هو", "هي", "هم",
)))  # fmt: skip
FARTHEST_MAIN_SUBJECT: Final = 6  # tokens
FARTHEST_SUBJECT: Final = 30  # tokens from the beginning of a sentence to the subject of its main verb


class Verb(NamedTuple):
    """A verb cue with its complement, its subject where that stands before it, and a quotation that ends before it."""

    hit: CueHit
    form: CueForm
    complement: Complement
    standing: Source | None
    quoted: Range | None


def reporting_verb(context: Context, sentence: Range, hit: CueHit, form: CueForm) -> Verb | None:
    """The cue as a verb that reports something; None where no complement follows it."""
    standing = _subject_standing_before(context, sentence, hit)
    has_subject = standing is not None or _behind_pronoun(context, hit)
    complement = find_complement(context, hit.span[1], sentence[1], form, has_subject=has_subject)
    quoted = quotation_before(context, sentence, hit, form)
    said = quoted is not None or (complement is None and comments(context, sentence, hit, form))
    if said and (complement is None or complement.frame != "quote"):
        complement = Complement("before", clause_end(context, hit.span[1], sentence[1]), hit.span[0])
    if complement is None or complement.start >= sentence[1]:
        return None
    return Verb(hit, form, complement, standing, quoted)


def _behind_pronoun(context: Context, hit: CueHit) -> bool:
    """وإنها حذرت الإدارة, لكنه نفى: the pronoun is the subject."""
    return hit.pattern == "verb" and context.key(hit.span[0] - 1) in SUBJECT_PRONOUNS


def verbal_claim(sentence: SentenceClaims, verb: Verb, next_cue: int | None) -> ClaimMatch | None:
    """A claim of a verb form, whose content ends where the clause of the next cue opens at the latest."""
    context, (hit, form, complement, standing, quoted) = sentence.context, verb
    if _repeats(sentence, hit):
        return None
    content = content_of_verb(sentence, hit.span[0], complement, quoted, next_cue)
    if content is None or (hit.negated and not _is_stance(context, hit, complement)):
        return None
    relayed = relayed_source(context, hit.span[1], complement.zone_end, hit.pattern == "chain")
    if hit.pattern == "chain" and relayed is None:
        return None  # نقل is also "moved": only a medium that passes on somebody's words reports
    source = standing or relayed or _source(sentence, hit, form, complement)
    if source is None:
        return None
    source = sentence.speakers.issuer(source)
    if sentence.medium is not None and source.via is None and sentence.medium not in source.actors:
        source = source._replace(via=sentence.medium)
    return ClaimMatch(
        cue=hit.span,
        lemma=form.lemma,
        act=form.act,
        content=content.ranges,
        form=_form(context, verb, content.ranges[0]),
        source=source,
        negated=hit.negated,
        pattern=hit.pattern,
        sentence=sentence.number,
        stop=content.stop,
    )


def _form(context: Context, verb: Verb, content: Range) -> Form:
    if verb.quoted:
        return "direct"
    return form_after_colon(context, content) if verb.complement.frame == "colon" else form_of(context, content)


def _is_stance(context: Context, hit: CueHit, complement: Complement) -> bool:
    """لم يقل إن …, لم يؤكد الخبر tell of the speaker; لم يعلن الخبر, ما يؤكد الخبر do not."""
    stance = hit.form is not None and hit.form.act in STANCES and context.key(hit.span[0] - 1) != WHAT
    return stance or complement.frame in ("that", "quote")


def _repeats(sentence: SentenceClaims, hit: CueHit) -> bool:
    """أعربت عن إدانتها للهجوم: the noun is what the verb before it reports, and no second claim."""
    return hit.pattern == "verbal_noun" and bool(sentence.claims) and sentence.claims[-1].content[0][0] == hit.span[0]


def _subject_standing_before(context: Context, sentence: Range, hit: CueHit) -> Source | None:
    """The subject that a finite verb follows; a conjunction glued to the verb opens a new clause instead."""
    if hit.pattern not in ("verb", "chain") or context.keys[hit.span[0]].startswith("و"):
        return None
    return subject_before(context, hit.span[0], sentence[0])


def _source(sentence: SentenceClaims, hit: CueHit, form: CueForm, complement: Complement) -> Source | None:
    """The subject behind the cue, or whom the verb without one speaks of; None where a thing is its subject."""
    context, first = sentence.context, sentence.span[0]
    if hit.pattern == "verbal_noun" and not form.pronoun:
        return subject_after(context, hit.span[1], complement.zone_end)
    if hit.pattern in ("participle", "verbal_noun"):
        return _shared_source(sentence, hit, form)
    if _behind_pronoun(context, hit):
        return _shared_source(sentence, hit, form)
    zone = hit.span[1], complement.zone_end
    subject = parsed_subject(context, hit.span[0], *zone) or subject_after(context, *zone, form.agreement)
    if subject is None and hit.clause_start is None and form.things and form.agreement != "p":
        return None  # تباطؤ النمو يشير إلى …, هذا يثبت أن …
    if subject is None and (hit.clause_start is None or context.key(hit.span[0] - 1) == HAS):
        subject = described_before(context, hit.span[0], first)
    return (
        subject
        or _honored(sentence, zone)
        or _main_subject(sentence, hit, form)
        or sentence.speakers.antecedent(form.agreement, form.lemma)
    )


def _honored(sentence: SentenceClaims, zone: Range) -> Source | None:
    """وأكد سموه, وقال معاليه: who spoke last under his name, else the last person that the text named."""
    context = sentence.context
    title = next((at for at in range(*zone) if context.keys[at] in HONORIFICS), None)
    if title is None:
        return None
    honored = sentence.speakers.honored()
    if honored is None:
        honored = context.named_before(title)
    return Source((honored,), (title, title + 1)) if honored else None


def _main_subject(sentence: SentenceClaims, hit: CueHit, form: CueForm) -> Source | None:
    """وقف الوزير على المنصة وقال إن …: the subject of the verb that opens the sentence speaks."""
    context, (first, _), cue = sentence.context, sentence.span, hit.span[0]
    if sentence.claims or cue == first or context.words[first].pos not in ("VERB", "NOUN", "PROPN", "AUX"):
        return None
    last = min(cue, first + FARTHEST_MAIN_SUBJECT)
    subject = subject_after(context, first, last, form.agreement, described=False)
    return Source(subject.actors) if subject else None


def _shared_source(sentence: SentenceClaims, hit: CueHit, form: CueForm) -> Source:
    """مشيرا, قوله: whoever spoke last in the sentence, else the subject of its main verb, else the last speaker."""
    if sentence.claims:
        return Source(sentence.claims[-1].source.actors)
    first, cue = sentence.span[0], hit.span[0]
    subject = subject_before(sentence.context, cue, first) or subject_after(
        sentence.context, first, min(cue, first + FARTHEST_SUBJECT), described=False
    )
    return Source(subject.actors) if subject else sentence.speakers.antecedent(form.agreement)
