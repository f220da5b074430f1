"""The ways to the complement of a cue, in the order in which they are tried; the first that answers decides.

A way answers with a complement, with `NOTHING` where the cue has none, or with None where it does not apply.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal

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
    held_due,
    held_to_be,
    is_described,
    named_object,
    object_alone,
    said_of_pronoun,
)
from arabic_news.claims.complements.prepositions import resumed_preposition
from arabic_news.claims.complements.speech_acts import noun_led_to
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
SEE: Final = "رأى"
VALUING: Final = frozenset({"اعتبر", "عد"})
FARTHEST: Final = 45  # tokens between a cue and its complement
NOTHING: Final = "nothing"

Answer = Complement | Literal["nothing"] | None


@dataclass(frozen=True)
class Search:
    """A cue that ends at `cue_end`, behind which a complement is looked for up to `limit`.

    With `has_subject` the subject stands before the cue, so that a noun behind it is the object.
    """

    context: Context
    cue_end: int
    limit: int
    form: CueForm
    has_subject: bool

    @cached_property
    def clause(self) -> Complement | None:
        """What opens with أن, a colon, a quotation or a preposition of the cue's frames."""
        frames = ("with",) if "order" in self.form.frames else self.form.frames
        if self.form.lemma == ASK and self.form.present and not self.form.pronoun:
            frames = ("quote",)  # يسأل الناس عن الكتاب: again and again
        found = clause_behind(self.context, self.cue_end, self.limit, frames)
        return resumed_preposition(self.context, self.cue_end, self.limit, found)

    @cached_property
    def object(self) -> Complement | None:
        """The noun behind the subject."""
        return nominal_object(self.context, self.cue_end, self.limit, has_subject=self.has_subject)


def find_complement(
    context: Context, cue_end: int, limit: int, form: CueForm, *, has_subject: bool
) -> Complement | None:
    """Return the complement of a cue that ends at `cue_end`, looked for up to `limit`, or None.

    With `has_subject` the subject stands before the cue, so that a noun behind it is the object.
    """
    plural = form.shape == "verb" and form.agreement == "p"  # اتهموا المتمردين
    known = has_subject or plural or is_only_object(context, cue_end, form)
    it = Search(context, cue_end, min(limit, cue_end + FARTHEST), form, known)
    answer = next(answer for way in WAYS if (answer := way(it)) is not None)
    return None if answer == NOTHING else answer


def said_before(it: Search) -> Answer:
    """مؤتمر دعت إليه الوزارة, هدف سجله اللاعب: the pronoun is what is said."""
    own = any(it.context.key(it.cue_end) in OWN_PRONOUNS.get(frame, ()) for frame in it.form.frames)
    return NOTHING if own or (it.form.pronoun and it.form.frames == ("fact",)) else None


def of_noun(it: Search) -> Answer:
    """تأكيده أن, اتهامات بالتقصير, مضيفا أن: nouns and participles have ways of their own."""
    match it.form.shape:
        case "masdar" if it.form.pronoun:
            return of_masdar(it.context, it.cue_end, it.limit, it.form) or NOTHING
        case "masdar":
            return of_owned(it.context, it.cue_end, it.limit, it.form) or NOTHING
        case "noun":
            return of_speech_noun(it.context, it.cue_end, it.limit, set(it.form.frames)) or NOTHING
        case "participle":
            return of_participle(it.context, it.cue_end, it.limit, it.form.frames) or NOTHING
    return None


def led_to(it: Search) -> Answer:
    """سارع الوزير إلى نفي الخبر, اكتفى بالإعلان عن خطة."""
    return (noun_led_to(it.context, it.cue_end, it.limit) or NOTHING) if "deed" in it.form.frames else None


def named_as_object(it: Search) -> Answer:
    """أعرب عن قلقه, حمّل البلدية المسؤولية: verbs that report with certain nouns only, or with أن."""
    for frame, words in NAMED_OBJECTS.items():
        if frame in it.form.frames:
            named = named_object(it.context, it.cue_end, it.limit, words, has_subject=it.has_subject)
            if named is not None or "that" not in it.form.frames:
                return named or NOTHING
    return None


def pointed_to(it: Search) -> Answer:
    """أشاروا لارتفاع الأسعار, لافتا لوجود خلاف."""
    return points_to(it.context, it.cue_end, it.limit, it.form)


def described(it: Search) -> Answer:
    """انتخابات وصفت بأنها مهمة."""
    if not is_described(it.context, it.cue_end, it.form):
        return None
    return Complement("that", it.cue_end, it.cue_end + (it.context.keys[it.cue_end] in WITHOUT_PRONOUN))


def found_out(it: Search) -> Answer:
    """توصل الباحثون إلى أن."""
    if {"finding", "view"}.isdisjoint(it.form.frames):
        return None
    if it.form.pronoun:
        return NOTHING
    return what_is_found(it.context, it.cue_end, it.limit, it.form.frames, has_subject=it.has_subject) or NOTHING


def told_of_pronoun(it: Search) -> Answer:
    """التهم التي أعلنها الوزير, طلبه الوزير: the pronoun is what is said or asked for."""
    thing = it.form.act in OF_THINGS and it.form.lemma not in TO_PERSONS
    if not it.form.pronoun or not (thing or it.form.lemma in REQUESTS):
        return None
    return of_thing_said(it.context, it.cue_end, it.limit) or NOTHING


def of_many_with_object(it: Search) -> Answer:
    """تابعوا المباراة ولا ينسون أننا."""
    many = it.form.agreement == "p" and OBJECTIVE.isdisjoint(it.form.frames)
    return NOTHING if many and has_other_object(it.context, it.cue_end, it.form) else None


def question(it: Search) -> Answer:
    """تساءل عما إذا, سأل كيف."""
    asks = it.form.act == "ask" and it.form.shape == "verb"
    return question_asked(it.context, it.cue_end, it.limit) if asks else None


def of_passive(it: Search) -> Answer:
    """يعتبر ميناء طرابلس أكبر الموانئ: with two nouns the present is passive."""
    active = not it.form.present or it.form.pronoun or it.form.agreement not in ("m", "f")
    return None if active or it.form.lemma not in VALUING else it.clause or NOTHING


def due(it: Search) -> Answer:
    """يرى الخبير ضرورة الإصلاح."""
    if it.form.lemma != SEE or it.form.pronoun or it.form.shape != "verb":
        return None
    return held_due(it.context, it.cue_end, it.limit, has_subject=it.has_subject)


def held_to_be_something(it: Search) -> Answer:
    """وصف القرار بأنه مجحف."""
    if "as" not in it.form.frames:
        return None
    held = held_to_be(it.context, it.cue_end, it.limit, it.form, has_subject=it.has_subject)
    return held or it.clause or NOTHING


def matter(it: Search) -> Answer:
    """أوضح الوزير الأسباب."""
    if "matter" not in it.form.frames or it.clause is not None:
        return None
    return matter_told(it.context, it.cue_end, it.limit, it.form, has_subject=it.has_subject) or NOTHING


def order(it: Search) -> Answer:
    """وجه الوزير بتشكيل لجنة, وجه انتقادات إلى الشركة."""
    if "order" not in it.form.frames:
        return None
    given = order_given(it.context, it.cue_end, it.clause, has_subject=it.has_subject)
    return given or directed_at(it.context, it.cue_end, it.limit) or NOTHING


def fact(it: Search) -> Answer:
    """أظهرت الدراسة وجود علاقة."""
    if "fact" not in it.form.frames or it.clause is not None:
        return None
    return fact_shown(it.context, it.cue_end, it.limit, it.form) or NOTHING


def clause_or_speech(it: Search) -> Answer:
    """قال إن, يقول أنا تعبت: verbs without object take a clause, or speech that no mark shows."""
    if "object" in it.form.frames:
        return None
    says = it.form.act == "say" and "quote" in it.form.frames and not (it.form.nounlike or it.form.pronoun)
    if it.clause is None and says:
        return bare_speech(it.context, it.cue_end, it.limit, it.form, has_subject=it.has_subject) or NOTHING
    return it.clause or NOTHING


def clause_behind_adjuncts(it: Search) -> Answer:
    """أعلن الوزير في بيان أن."""
    if it.clause is None or it.clause.frame == "preposition":
        return None
    near = adjuncts_only(it.context, it.cue_end, it.clause.zone_end, has_subject=it.has_subject)
    return it.clause if near else None


def told_of_somebody(it: Search) -> Answer:
    """اتهمته الوزارة بالتقصير."""
    if not it.form.pronoun:
        return None
    return it.clause or said_of_pronoun(it.context, it.cue_end, it.limit, it.form) or NOTHING


def preposition_right_behind(it: Search) -> Answer:
    """طالبت بسجنه، سنتين."""
    near = it.clause is not None and it.clause.frame == "preposition" and it.clause.zone_end == it.cue_end
    return it.clause if near else None


def accused_alone(it: Search) -> Answer:
    """واتهمت طهران بالتقصير."""
    takes_two = it.form.act == "accuse" or it.form.lemma == DESCRIBE
    return object_alone(it.context, it.cue_end, it.limit) if takes_two and not it.has_subject else None


def object_farther(it: Search) -> Answer:
    """واشترط الوزير قبل اللجوء إلى القوة تشكيل …: where neither clause nor object follows the subject."""
    if it.object is not None or it.clause is not None:
        return None
    return (
        what_is_denied(it.context, it.cue_end, it.limit, it.form)
        or charge_behind_name(it.context, it.cue_end, it.limit, it.form)
        or object_behind_adjuncts(it.context, it.cue_end, it.limit)
        or held_behind_commas(it.context, it.cue_end, it.limit)
        or held_alone(it.context, it.cue_end, it.limit, it.form)
        or NOTHING
    )


def clause_behind_description(it: Search) -> Answer:
    """أكد رئيس قسم الزكاة أن: the nouns before the clause are no object but describe the subject."""
    if it.clause is None or it.object is None:
        return it.clause
    first = it.object.start
    governed = is_governed(it.context.keys[first])
    describes = all_nouns(it.context, first, it.clause) or stands_beside(it.context, first, it.clause, it.form)
    return it.clause if governed or describes else None


def object_behind_subject(it: Search) -> Answer:
    """أعلنت الوزارة إغلاق المعبر."""
    return it.object or NOTHING


WAYS: Final[tuple[Callable[[Search], Answer], ...]] = (
    said_before,
    pointed_to,
    of_noun,
    led_to,
    named_as_object,
    described,
    found_out,
    told_of_pronoun,
    of_many_with_object,
    question,
    of_passive,
    due,
    held_to_be_something,
    matter,
    order,
    fact,
    clause_or_speech,
    clause_behind_adjuncts,
    told_of_somebody,
    preposition_right_behind,
    accused_alone,
    object_farther,
    clause_behind_description,
    object_behind_subject,
)
