"""What somebody finds, or something shows: أظهرت الدراسة ارتفاع الأسعار, وجد الباحثون أن …, أشار إلى تراجعها."""

from typing import Final

from arabic_news.claims.adjuncts import COMPLEMENTIZERS, after_noun_subject, after_subject
from arabic_news.claims.complements.clauses import adjuncts_only, clause_behind
from arabic_news.claims.complements.complement import Complement, ends_phrase, is_showing
from arabic_news.claims.complements.objects import CHANGES, FARTHEST_OBJECT, nominal_object
from arabic_news.claims.complements.prepositions import FREE, MATTERS, follows_ila, preposition_at
from arabic_news.claims.context import RELATIVES, Context
from arabic_news.cues import CueForm
from arabic_news.entities.phrases import VERBAL_NOUN, is_verbal_noun
from arabic_news.text.folding import fold
from arabic_news.text.particles import ILA, LI
from arabic_news.text.tokens import COMMAS

__all__ = ["ACCUSATIVE", "fact_shown", "points_to", "what_is_found"]

POINT: Final = "أشار"
DRAW: Final = "لفت"
TO_EYES: Final = frozenset(map(fold, ("للأنظار", "للنظر", "للانتباه")))  # كان لافتا للنظر
FARTHEST_LISTENER: Final = 4  # tokens from the verb to أن behind whom he tells
ACCUSATIVE: Final = "ا"


def fact_shown(context: Context, cue_end: int, limit: int, form: CueForm) -> Complement | None:
    """وأظهرت الدراسة وجود علاقة: what a document shows is told by a verbal noun; أظهر الفريق تراجعا tells of a team."""
    if form.pronoun or cue_end >= limit or not is_showing(context.keys[cue_end]):
        return None
    shown = nominal_object(context, cue_end, limit, has_subject=False)
    if shown is not None and _is_fact(context, shown.start):
        return shown
    return _fact_behind_adjuncts(context, cue_end + 1, limit)


def _fact_behind_adjuncts(context: Context, first: int, limit: int) -> Complement | None:
    """أظهرت نتائج التحليل الوراثي عدم وجود …, أظهر تقرير المنظمة الصادر الأربعاء، تراجع …."""
    for at in range(first, min(limit, first + FARTHEST_OBJECT)):
        parted = ends_phrase(context, at - 1) or context.keys[at - 1] in COMMAS
        if parted and at not in context.entities.actor_at and _is_fact(context, at):
            return Complement("object", at, at)
        if context.words[at].pos in ("VERB", "AUX", "SCONJ") or context.keys[at] in RELATIVES:
            return None
    return None


def _is_fact(context: Context, index: int) -> bool:
    """وجود, ارتفاع, تراجعا: not another document (استطلاع)."""
    key = context.keys[index]
    bare = key.removesuffix(ACCUSATIVE)
    told = not {key, bare}.isdisjoint(MATTERS | CHANGES)
    shaped = is_verbal_noun(context.document.tokens, index) or (
        bare != key and VERBAL_NOUN.match(context.document.tokens.spelling(index).removesuffix(ACCUSATIVE)) is not None
    )
    return told or (shaped and not is_showing(key))


def points_to(context: Context, cue_end: int, limit: int, form: CueForm) -> Complement | None:
    """أشاروا لارتفاع الأسعار, لافتا لوجود خلاف: ل right behind them, but not whom he tells (أشار للصحافيين إلى أن).

    Behind the subject of a verb only what is told has it: أشار الوزير لوجود خلاف; a feminine لافتة is a sign.
    """
    pointing = form.lemma == POINT or (form.lemma == DRAW and form.agreement == "m")
    if not pointing or form.shape not in ("verb", "participle") or form.pronoun or cue_end >= limit:
        return None
    start = cue_end
    if form.shape == "verb" and context.keys[start][0] != LI:
        start = after_subject(context, cue_end, limit, has_subject=False)
    if start >= limit or context.keys[start][0] != LI or start in context.entities.actor_at:
        return None
    told = {ILA, *COMPLEMENTIZERS}.isdisjoint(context.keys[cue_end : start + FARTHEST_LISTENER])
    matter = context.keys[start][1:] in MATTERS | CHANGES or is_verbal_noun(context.document.tokens, start, 1)
    pointed = preposition_at(context, start, {"for"}) is not None and context.keys[start] not in TO_EYES
    found = told and pointed and (matter or start == cue_end) and not follows_ila(context, start, limit, {"to"})
    return Complement("preposition", start, start) if found else None


def what_is_found(
    context: Context, cue_end: int, limit: int, frames: tuple[str, ...], *, has_subject: bool
) -> Complement | None:
    """وجد الباحثون أن, توصلت الدراسة إلى أن, نشر النادي في بيان: …: with an object of its own it tells of something."""
    found = clause_behind(context, cue_end, limit, ("that", "to", "on", *frames))
    if found is not None and found.frame == "preposition" and context.key(found.start) in COMPLEMENTIZERS:
        found = found._replace(frame="that")  # توصل إلى أنه
    if found is None or found.frame == "preposition":
        return None
    end = found.zone_end
    behind_to = context.keys[end] in FREE
    if "view" in frames:
        subject_only = after_noun_subject(context, cue_end, end) >= end or context.keys[end - 1] in COMMAS
        told = context.keys[found.start] in COMPLEMENTIZERS or context.words[found.start].pos != "VERB"
        return found if (behind_to or "that" in frames) and subject_only and told else None  # انتهى إلى أن غادر
    if behind_to:
        return found
    verbs = (at for at in range(cue_end, end) if context.words[at].pos == "VERB")
    if any(context.keys[at - 1] not in RELATIVES for at in verbs):
        return None
    return found if adjuncts_only(context, cue_end, end, has_subject=has_subject) else None
