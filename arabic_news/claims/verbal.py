"""Claims by a verb, a participle or a verbal noun: قال فلان إن, مشيرا إلى أن, قوله إن."""

from typing import Final, NamedTuple

from arabic_news.claims.acts import act_of
from arabic_news.claims.adjuncts import COMPLEMENTIZERS, after_subject
from arabic_news.claims.attribution.before import is_behind_pronoun, subject_standing_before
from arabic_news.claims.attribution.case import NEEDING_AN_OBJECT, VerbCase, is_plural_verb
from arabic_news.claims.attribution.subject import Subject
from arabic_news.claims.attribution.taken_up import taken_up
from arabic_news.claims.attribution.ways import Nobody, source_of_verb
from arabic_news.claims.complements import Complement, find_complement
from arabic_news.claims.content.before_cue import (
    SHORTEST_MATTER,
    clause_end,
    comments,
    matter_end,
    quotation_before,
)
from arabic_news.claims.content.form import form_after_colon, form_of
from arabic_news.claims.content.of_verb import content_of_verb
from arabic_news.claims.context import ClaimMatch, Context, NoClaim
from arabic_news.claims.mentions import mention_at
from arabic_news.claims.patterns import CueHit, taking_up_at
from arabic_news.claims.sentence import SentenceClaims
from arabic_news.cues import CueForm
from arabic_news.models import Form
from arabic_news.text.particles import LI, MA
from arabic_news.text.tokens import Range

__all__ = ["Verb", "reporting_verb", "verbal_claim"]

AS_IN: Final = frozenset({"كما", "حسبما", "مثلما"})
STANCES: Final = frozenset({"confirm", "deny", "estimate"})
REPORTS: Final = STANCES | {"say", "announce"}


class Verb(NamedTuple):
    """A verb cue with its complement, its subject where that stands before it, and a quotation that ends before it."""

    hit: CueHit
    form: CueForm
    complement: Complement
    standing: Subject | None
    quoted: Range | None


def reporting_verb(context: Context, sentence: Range, hit: CueHit, form: CueForm) -> Verb | None:
    """The cue as a verb that reports something; None where no complement follows it."""
    opening = taking_up_at(context, hit.span[0], form)
    if opening is not None and opening > sentence[0] + SHORTEST_MATTER:
        end = clause_end(context, hit.span[1], sentence[1])
        return Verb(hit, form, Complement("taken_up", end, opening), None, None)
    standing = subject_standing_before(context, sentence, hit)
    if standing is not None and _stands_behind(context, sentence, hit, form):
        standing = None
    has_subject = standing is not None or is_behind_pronoun(context, hit) or is_plural_verb(hit)
    complement = find_complement(context, hit.span[1], sentence[1], form, has_subject=has_subject)
    quoted = quotation_before(context, sentence, hit, form)
    said = quoted is not None or (_may_comment(context, hit, complement) and comments(context, sentence, hit, form))
    if said and (complement is None or complement.frame != "quote"):
        complement = Complement("before", clause_end(context, hit.span[1], sentence[1]), hit.span[0])
    if complement is None or complement.start >= sentence[1]:
        return None
    return Verb(hit, form, complement, standing, quoted)


def _stands_behind(context: Context, sentence: Range, hit: CueHit, form: CueForm) -> bool:
    """بعد أن غادر تونس أفاد معلول أن …: who alone stands between a verb and its أن is its subject, not who came before.

    Whom one calls on or tells something may stand there too (الوفد طالب الحكومة بأن).
    """
    first, limit = hit.span[1], sentence[1]
    if form.act not in REPORTS or form.lemma in NEEDING_AN_OBJECT or form.pronoun or form.agreement == "p":
        return False
    if not _names_somebody(context, first):
        return False
    if context.key(hit.span[0] - 1) in AS_IN:
        return True  # الوزير غائب، كما أوضح مدير مكتبه
    behind = after_subject(context, first, limit, has_subject=False)
    if behind >= limit:
        return False
    opens = context.keys[behind] in COMPLEMENTIZERS and not context.keys[behind].startswith("ب")
    return opens or context.keys[behind] == ":" or behind in context.quotation_at


def _names_somebody(context: Context, index: int) -> bool:
    """An office or a mention opens there; not لمبعوث الأمم المتحدة, to whom something is told."""
    if index in context.entities.role_at:
        return not context.keys[index].startswith(LI)
    found = mention_at(context, index)
    return found is not None and not found.mention.letters


def _may_comment(context: Context, hit: CueHit, complement: Complement | None) -> bool:
    """No complement follows; behind كما and على ما a noun may be the subject (كما أعلن أمس مكتب المدعي)."""
    marked = matter_end(context, hit.span[0]) < hit.span[0]
    return complement is None or (marked and complement.frame in ("object", "preposition"))


def verbal_claim(sentence: SentenceClaims, verb: Verb, next_cue: int | None) -> ClaimMatch | NoClaim:
    """A claim of a verb form, whose content ends where the clause of the next cue opens at the latest."""
    context, (hit, form, complement, standing, quoted) = sentence.context, verb
    if _repeats(sentence, hit):
        return NoClaim(hit.span, "repeats_a_claim")
    content = content_of_verb(sentence, hit.span[0], complement, quoted, next_cue)
    if content is None or (hit.negated and not _is_stance(context, hit, complement)):
        return NoClaim(hit.span, "no_content" if content is None else "negated")
    case = VerbCase(context, sentence.span, hit, sentence.subjects, sentence.speakers, form, complement, standing)
    way, subject = source_of_verb(case)
    if isinstance(subject, Nobody):
        return NoClaim(hit.span, subject.reason)
    return ClaimMatch(
        cue=hit.span,
        lemma=form.lemma,
        act=act_of(context, form, complement),
        content=content.ranges,
        form=_form(context, verb, content.ranges),
        subject=sentence.through_medium(taken_up(context, sentence.speakers, sentence.speakers.issuer(subject))),
        way=way,
        negated=hit.negated,
        pattern=hit.pattern,
        sentence=sentence.number,
        frame=complement.frame,
        stop=content.stop,
        case=case,
    )


def _form(context: Context, verb: Verb, ranges: list[Range]) -> Form:
    if verb.quoted:
        return "direct"
    return form_after_colon(context, ranges[0]) if verb.complement.frame == "colon" else form_of(context, ranges)


def _is_stance(context: Context, hit: CueHit, complement: Complement) -> bool:
    """لم يقل إن …, لم يؤكد الخبر tell of the speaker; لم يعلن الخبر, ما يؤكد الخبر do not."""
    stance = hit.form is not None and hit.form.act in STANCES and context.key(hit.span[0] - 1) != MA
    return stance or complement.frame in ("that", "quote")


def _repeats(sentence: SentenceClaims, hit: CueHit) -> bool:
    """أعربت عن إدانتها للهجوم: the noun is what the verb before it reports, and no second claim.

    Who denies accusations is not who makes them: نفت الوزارة اتهامات النقابة بـ.
    """
    if hit.pattern != "verbal_noun" or not sentence.claims or sentence.claims[-1].content[0][0] != hit.span[0]:
        return False
    return not (sentence.claims[-1].act == "deny" and hit.form is not None and hit.form.act == "accuse")
