"""The complement of a cue: which of the ways to one is tried for which form."""

from typing import Final

from arabic_news.claims.complements.clauses import adjuncts_only, bare_speech, clause_behind, question_asked
from arabic_news.claims.complements.complement import WITHOUT_PRONOUN, Complement
from arabic_news.claims.complements.findings import fact_shown, points_to, what_is_found
from arabic_news.claims.complements.nouns import ASK, of_masdar, of_owned, of_participle, of_speech_noun
from arabic_news.claims.complements.objects import (
    OF_THINGS,
    TO_PERSONS,
    all_nouns,
    directed_at,
    has_other_object,
    is_governed,
    is_only_object,
    matter_told,
    nominal_object,
    object_behind_adjuncts,
    of_thing_said,
    order_given,
    stands_beside,
    what_is_denied,
)
from arabic_news.claims.complements.predicates import (
    DESCRIBE,
    NAMED_OBJECTS,
    charge_behind_name,
    held_alone,
    held_behind_commas,
    held_to_be,
    is_described,
    named_object,
    object_alone,
    said_of_pronoun,
)
from arabic_news.claims.complements.prepositions import resumed_preposition
from arabic_news.claims.context import Context
from arabic_news.cues import CueForm

__all__ = ["find_complement"]

# With a pronoun they are what is said: مؤتمر دعت إليه الوزارة, التي أعلن عنها.
OWN_PRONOUNS: Final = {
    "to": frozenset({"اليه", "اليها", "اليهم"}),
    "on": frozenset({"عليه", "عليها", "عليهم"}),
    "about": frozenset({"عنه", "عنها", "عنهم"}),
    "with": frozenset({"به", "بها", "بهم"}),
}
OBJECTIVE: Final = frozenset({"object", "matter", "as", "finding", "view"})  # frames with an object that is said
REQUESTS: Final = frozenset({"طلب", "اقترح", "اشترط", "التمس"})  # of which it is what is asked for
VALUING: Final = frozenset({"اعتبر", "عد"})
FARTHEST: Final = 45  # tokens between a cue and its complement


def find_complement(
    context: Context, cue_end: int, limit: int, form: CueForm, *, has_subject: bool
) -> Complement | None:
    """Return the complement of a cue that ends at `cue_end`, looked for up to `limit`, or None.

    With `has_subject` the subject stands before the cue, so that a noun behind it is the object.
    """
    limit = min(limit, cue_end + FARTHEST)
    if any(context.key(cue_end) in OWN_PRONOUNS.get(frame, ()) for frame in form.frames):
        return None
    if form.pronoun and form.frames == ("fact",):
        return None  # هدف سجله اللاعب
    has_subject = has_subject or (form.shape == "verb" and form.agreement == "p")  # اتهموا المتمردين
    has_subject = has_subject or is_only_object(context, cue_end, form)
    if form.shape == "masdar":
        return of_masdar(context, cue_end, limit, form) if form.pronoun else of_owned(context, cue_end, limit, form)
    if form.shape == "noun":
        return of_speech_noun(context, cue_end, limit, set(form.frames))
    if form.shape == "participle":
        return of_participle(context, cue_end, limit, form.frames)
    for frame, words in NAMED_OBJECTS.items():
        if frame in form.frames:
            expressed = named_object(context, cue_end, limit, words, has_subject=has_subject)
            if expressed is not None or "that" not in form.frames:
                return expressed
    if points_to(context, cue_end, limit, form):
        return Complement("preposition", cue_end, cue_end)
    if is_described(context, cue_end, form):
        return Complement("that", cue_end, cue_end + (context.keys[cue_end] in WITHOUT_PRONOUN))
    if {"finding", "view"}.intersection(form.frames):
        return None if form.pronoun else what_is_found(context, cue_end, limit, form.frames, has_subject=has_subject)
    if form.pronoun and (form.lemma in REQUESTS or (form.act in OF_THINGS and form.lemma not in TO_PERSONS)):
        return of_thing_said(context, cue_end, limit)
    if form.agreement == "p" and OBJECTIVE.isdisjoint(form.frames) and has_other_object(context, cue_end, form):
        return None
    asked = question_asked(context, cue_end, limit) if form.act == "ask" and form.shape == "verb" else None
    if asked is not None:
        return asked
    frames = ("with",) if "order" in form.frames else form.frames
    if form.lemma == ASK and form.present and not form.pronoun:
        frames = ("quote",)  # يسأل الناس عن الكتاب: again and again
    clause = resumed_preposition(context, cue_end, limit, clause_behind(context, cue_end, limit, frames))
    if form.lemma in VALUING and form.present and form.agreement in ("m", "f") and not form.pronoun:
        return clause  # يعتبر ميناء طرابلس أكبر الموانئ: with two nouns the present is passive
    if "as" in form.frames:
        return held_to_be(context, cue_end, limit, form, has_subject=has_subject) or clause
    if "matter" in form.frames and clause is None:
        return matter_told(context, cue_end, limit, form, has_subject=has_subject)
    if "order" in form.frames:
        return order_given(context, cue_end, clause, has_subject=has_subject) or directed_at(context, cue_end, limit)
    if "fact" in form.frames and clause is None:
        return fact_shown(context, cue_end, limit, form)
    if "object" not in form.frames:
        bare = clause is None and form.act == "say" and "quote" in form.frames and not (form.nounlike or form.pronoun)
        return bare_speech(context, cue_end, limit, form, has_subject=has_subject) if bare else clause
    if (
        clause is not None
        and clause.frame != "preposition"
        and adjuncts_only(context, cue_end, clause.zone_end, has_subject=has_subject)
    ):
        return clause
    if form.pronoun:
        return clause or said_of_pronoun(context, cue_end, limit, form)
    if clause is not None and clause.frame == "preposition" and clause.zone_end == cue_end:
        return clause  # طالبت بسجنه، سنتين
    takes_two = form.act == "accuse" or form.lemma == DESCRIBE
    alone = object_alone(context, cue_end, limit) if takes_two and not has_subject else None
    if alone is not None:
        return alone
    named = nominal_object(context, cue_end, limit, has_subject=has_subject)
    if named is None and clause is None:
        return (
            what_is_denied(context, cue_end, limit, form)
            or charge_behind_name(context, cue_end, limit, form)
            or object_behind_adjuncts(context, cue_end, limit)
            or held_behind_commas(context, cue_end, limit)
            or held_alone(context, cue_end, limit, form)
        )
    if named is None or (clause is not None and is_governed(context.keys[named.start])):
        return clause
    if clause is not None and all_nouns(context, named.start, clause):
        return clause
    if clause is not None and stands_beside(context, named.start, clause, form):
        return clause
    return named
