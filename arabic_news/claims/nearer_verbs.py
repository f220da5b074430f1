"""Nearer verbs: before أن or a colon stands another verb that takes it (قرر المدير أن, كما قال الشاعر: …)."""

from functools import lru_cache
from itertools import product
from typing import Final

from arabic_news.analysis.morphology import verb_forms
from arabic_news.claims.adjuncts import ADDRESSED, COMPLEMENTIZERS, after_noun_subject, after_subject
from arabic_news.claims.context import RELATIVES, Context
from arabic_news.claims.no_cue import CueWord, PossibleCue, refusal
from arabic_news.cues import CueForm
from arabic_news.data import tables
from arabic_news.text.particles import WA

__all__ = ["takes_it_before"]

FARTHEST: Final = 10  # tokens from the nearer verb to what it takes
PREPOSITIONS: Final = frozenset({"الي", "علي", "من", "عن"})  # which may stand before أن
IN_IT: Final = frozenset(product(("جاء", "ورد"), ("فيه", "فيها")))  # رفض البيان، جاء فيه أن
GOING_ON: Final = frozenset({"يقول", "تقول"})  # ومضى الوزير يقول
NAMED: Final = frozenset({"ادعى", "نشر", "نقل"})  # رجل يدعى فلان, بيان نشر أمس: passives of which nothing is said
# Why a verb reports nothing, though it takes a clause: يعتقد أن, هل قال إن.
VERBAL: Final = frozenset({
    None, "impersonal", "observed", "asked", "subjunctive", "passive", "first_person", "first_person_denied",
    "relative",
})  # fmt: skip
TO_SOMEBODY: Final = ("call", "accuse", "warn", "promise")  # whose pronoun is he to whom it is said
SPEAKING: Final = frozenset({"that", "quote"})


def takes_it_before(context: Context, first: int, index: int) -> int | None:
    """The verb from `first` on to which what opens at `index` belongs: only its subject stands between them."""
    if tuple(context.keys[index - 2 : index]) in IN_IT and index - 2 >= first:
        return index - 2
    end = index - (context.keys[index - 1] in PREPOSITIONS)
    clause = context.keys[index] in COMPLEMENTIZERS
    for at in range(end - 1, max(first, index - FARTHEST) - 1, -1):
        if context.keys[at] in GOING_ON and after_noun_subject(context, first, at) >= at:
            return None
        governed = context.words[at - 1].pos == "ADP" and at < end - 1  # إضافة إلى اعتقاده أن
        if at in context.entities.actor_at or governed:
            continue
        if _speaks(context, at, first - 1) or (clause and _takes_clause(context.keys[at])):
            return at if _behind_subject(context, at, end) >= end else None
    return None


def _behind_subject(context: Context, verb: int, limit: int) -> int:
    """Behind the subject of a verb; that of الذي قرر stands before it."""
    behind = verb + 1 + (context.keys[verb + 1] in ADDRESSED)
    if context.key(verb - 1) in RELATIVES:
        return after_subject(context, behind, limit, has_subject=True)
    return after_noun_subject(context, behind, limit)


def _speaks(context: Context, index: int, first: int) -> bool:
    """قال, يؤكد, يطالبونه, اعتقاده; not أعلنه, طلب, nor what is spelt like a verb (عبر, إيد)."""
    for stem, forms, _, _ in context.cue_readings[index]:
        for form in forms:
            if _may_speak(form):
                return refusal(PossibleCue(context, index, first, CueWord(form, stem))) in VERBAL
    return False


def _may_speak(form: CueForm) -> bool:
    if form.shape == "masdar":
        return form.pronoun and form.act == "estimate"
    speaking = form.shape == "verb" and not SPEAKING.isdisjoint(form.frames) and form.lemma not in NAMED
    return speaking and not form.nounlike and (not form.pronoun or form.act in TO_SOMEBODY)


def _takes_clause(key: str) -> bool:
    """أراد, ويستطيع."""
    return key in _clause_verbs() or (key.startswith(WA) and key[1:] in _clause_verbs())


@lru_cache(maxsize=1)
def _clause_verbs() -> frozenset[str]:
    """The forms without object of verbs that take a clause and report nothing."""
    rows = tables.rows("lexicon/clause_verbs.tsv")
    forms = (form for row in rows for form in verb_forms(row["lemma"], row["present"]))
    return frozenset(form.key for form in forms if not form.pronoun)
