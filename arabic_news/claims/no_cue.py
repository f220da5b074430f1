"""When a form of a reporting verb reports nothing: one rule for each reason.

Arabic writes no vowels, so a noun, a passive, an adjective or a particle is often spelt like a verb of saying. Most
rules concern few forms, as the word alone tells, and only the rules that concern a form are asked where it stands.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from arabic_news.claims.adjuncts import COMPLEMENTIZERS, withheld_name_end
from arabic_news.claims.context import RELATIVES, Context
from arabic_news.cues import CueForm
from arabic_news.data import tables
from arabic_news.text.clitics import Stem
from arabic_news.text.folding import fold

__all__ = ["CONJUNCTIONS", "NEGATIONS", "NOT_PAST", "reports"]

CONJUNCTIONS: Final = frozenset(map(fold, (
    "و", "ثم", "كما", "لكن", "ولكن", "لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "فيما", "بينما", "حيث", "وقد", "إذ",
    "كذلك", "وكذلك", "وأيضا", "حين",
)))  # fmt: skip
NOT_PAST: Final = frozenset({"لم", "ولم", "فلم"})
NEGATIONS: Final = NOT_PAST | {"لن", "لا", "ما", "ولن", "ولا"}
PREPOSITIONS: Final = frozenset(map(fold, ("في", "من", "على", "إلى", "عن", "مع", "بعد", "قبل", "دون", "بين")))
DETERMINERS: Final = frozenset(map(fold, ("أي", "أية", "هذا", "هذه", "ذلك", "تلك", "كل", "بعض", "أول", "عدم")))
IMPERSONAL: Final = frozenset(map(fold, ("ذكر", "اعتقد", "قدر", "توقع", "رجح", "خشي", "افترض", "ظن")))
OTHER_WORDS: Final = frozenset({"عاده", "عدوا", "كتبه", "كتبها", "قدرته", "قدرتها", "قدرتهم"})
GOD: Final = frozenset(map(fold, ("الله", "المولى", "الباري", "العلي", "ربنا", "لله")))
DIVINE: Final = GOD | frozenset(map(fold, ("تعالى", "سبحانه", "جل", "عز", "الحق")))
ACCORDING: Final = frozenset({"بحسب", "حسب", "وفق", "وفقا", "طبقا", "وبحسب", "وحسب", "ووفق", "ووفقا", "وطبقا"})
STUDENT: Final = "طالب"
FARTHEST_GOD: Final = 4  # tokens from the verb of a prayer
TURNS: Final = frozenset(map(fold, (
    "جانبه", "جانبها", "جانبهم", "جهته", "جهتها", "جهتهم", "ناحيته", "ناحيتها", "بدوره", "بدورها", "بدورهم",
)))  # fmt: skip
DAMMA: Final = "\u064f"
SHADDA: Final = "\u0651"
SHORT_VOWELS: Final = "ًٌٍَُِّْ"


Rule = Callable[[Context, int, int, CueForm, Stem], bool]
Scope = Callable[[CueForm, Stem], bool]

_RULES: Final[list[tuple[Scope, Rule]]] = []


def no_cue(concerns: Scope) -> Callable[[Rule], Rule]:
    """Mark a rule that tells of a token whether the forms that it concerns report nothing there."""

    def marked(rule: Rule) -> Rule:
        _RULES.append((concerns, rule))
        return rule

    return marked


@lru_cache(maxsize=1 << 12)
def _rules_of(form: CueForm, stem: Stem) -> tuple[Rule, ...]:
    return tuple([rule for concerns, rule in _RULES if concerns(form, stem)])


def reports(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """Whether no rule says that a form reports nothing at this token of the sentence that begins at `first`."""
    return not any(rule(context, index, first, form, stem) for rule in _rules_of(form, stem))


def _any_form(form: CueForm, stem: Stem) -> bool:
    return True


@no_cue(lambda form, stem: form.shape == "verb" and not form.present)
def passive(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """أُبلغت: a damma on the first letter; نُقل عن فلان tells whose words they are."""
    vowel = context.document.tokens.surface(index)[stem.letters + 1 : stem.letters + 2]
    return vowel == DAMMA and context.key(index + 1) not in ("عن", "الي")


@no_cue(lambda form, stem: form.pronoun)
def feminine_noun(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """إضافة, عدة: a ة is no pronoun ه."""
    return context.document.tokens.surface(index).rstrip(SHORT_VOWELS).endswith("ة")


@no_cue(lambda form, stem: form.shape == "participle" and form.agreement == "f")
def owner_not_feminine(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """عن أمله بأن: a verbal noun with its owner is spelt with ه, the feminine participle (آملة) with ة."""
    return context.document.tokens.surface(index).endswith("ه") and any(
        reading.shape == "masdar" for reading in context.cues.forms[stem.key]
    )


@no_cue(lambda form, stem: form.shape == "verb")
def noun_of_fourth_form(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """إبان, إعلان: a verb of this form is spelt with أ."""
    return context.document.tokens.surface(index)[stem.letters : stem.letters + 1] == "إ"


@no_cue(lambda form, stem: form.shape == "verb" and not form.lemma.startswith("أ"))
def first_person(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """أعتقد أن, أتوقع: an أ on a verb that has none is the speaker's I; who only misspells it names the subject."""
    letter = context.document.tokens.surface(index)[stem.letters : stem.letters + 1]
    return letter == "أ" and index + 1 not in context.entities.actor_at and index + 1 not in context.entities.role_at


@no_cue(lambda form, stem: form.nounlike and not stem.proclitics)
def noun_after_noun(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """عدم ذكر اسمه, أول رد: a word that is a noun too, and no clause opens before it."""
    surface = context.document.tokens.surface(index)
    verbal = SHADDA in surface or surface.endswith("ى")  # قدّر, نفى
    before = context.key(index - 1)
    if index == first or verbal or before in TURNS:
        return False
    if before in DETERMINERS:
        return True
    opens = context.words[index - 1].pos in ("PUNCT", "SCONJ", "PART", "AUX", "PRON") or before in CONJUNCTIONS
    return not (opens or before in NEGATIONS or index in context.mention_ends)


@no_cue(lambda form, stem: form.shape == "masdar" and not form.pronoun)
def nobodys_noun(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """إعلان الطوارئ, قول مأثور: a verbal noun without pronoun reports only where its owner is somebody known."""
    holder = context.entities.role_at.get(index + 1, index + 1)  # قول وزير التعليم محمد عبد اللطيف
    entities = context.entities
    owner = entities.actor_at.get(holder) or entities.actor_at.get(index + 1) or entities.place_at.get(index + 1)
    return owner is None or owner[1].letters > 0 or owner[0].kind in ("group", "city")


@no_cue(lambda form, stem: stem.key in OTHER_WORDS)
def other_word(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """عادة, وقدرتها على الفوز: a word that hardly ever is the form of the verb that it looks like."""
    return True


@no_cue(lambda form, stem: form.nounlike and form.lemma.endswith("ى"))
def dotted(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """نادي, نفي, رأي: a verb in ى is not spelt with ي where that makes it a noun."""
    return context.document.tokens.surface(index).endswith("ي")


@no_cue(lambda form, stem: form.shape == "verb" and not stem.proclitics)
def after_preposition(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """في رد, من أعلن: a verb follows no preposition."""
    return index > first and context.keys[index - 1] in PREPOSITIONS


@no_cue(lambda form, stem: form.shape == "verb")
def function_word(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """بين, حسب and others are verbs only right before أن, or where they open a sentence before somebody."""
    if context.words[index].pos in ("VERB", "NOUN") or context.document.tokens.surface(index).endswith("أ"):
        return False  # هنأ is not هنا
    if index + 1 >= len(context.keys):
        return True
    entities = context.entities
    somebody = index + 1 in entities.actor_at or index + 1 in entities.role_at
    return context.keys[index + 1] not in COMPLEMENTIZERS and not (stem.proclitics and index == first and somebody)


@no_cue(lambda form, stem: form.lemma in IMPERSONAL and form.present and form.agreement == "m")
def impersonal(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """يذكر أن, ويتوقع أن, الذي يعتقد أنه: a passive present, with nobody before it and أن behind it."""
    return (
        context.key(index + 1) in COMPLEMENTIZERS
        and index not in context.mention_ends
        and (index == first or context.keys[index - 1] in RELATIVES or _stands_alone(context, index))
    )


@no_cue(lambda form, stem: form.act == "estimate" and "object" in form.frames and form.present)
def valued(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """يعتبر الأول من نوعه, يقدر بمليون: a present that esteems is passive where nobody known does it."""
    behind = index + 1
    return not (
        context.key(behind) in COMPLEMENTIZERS
        or behind in context.entities.actor_at
        or behind in context.entities.role_at
        or index in context.mention_ends
    )


@no_cue(_any_form)
def behind_phrase(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """حسبما أعلن المركز, وفقا لما أعلن: the phrase is the cue, and its verb no other one."""
    if index == first:
        return False
    before = context.keys[index - 1]
    return before == "حسبما" or (before in ("ما", "لما") and context.keys[max(first, index - 2)] in ACCORDING)


@no_cue(lambda form, stem: form.present and not stem.proclitics)
def subjunctive(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """دون أن يشير, يمكن أن يقول: a present tense right behind أن reports nothing said; قبل أن يقول does."""
    if index == first or context.keys[index - 1] not in ("ان", "لن", "كي"):
        return False
    return index < first + 2 or context.keys[index - 2] not in ("قبل", "بعد")


@no_cue(lambda form, stem: form.act in ("call", "estimate"))
def relative(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """الذي طلب عدم نشر اسمه, الذي ينادي بالحوار: such a relative clause describes somebody; الذي أعلن does report."""
    if index == first or context.keys[index - 1] not in RELATIVES:
        return False
    return context.key(index + 1) not in COMPLEMENTIZERS and index + 1 not in context.entities.actor_at


@no_cue(lambda form, stem: stem.letters == 0)
def anonymity(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """مسؤول طلب عدم الكشف عن هويته: the clause says of the source only that he stays unnamed."""
    return withheld_name_end(context, index) is not None


@no_cue(lambda form, stem: form.shape == "participle" and not stem.proclitics)
def plain_participle(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """29 متهما, مذكرة تفاهم: a participle that no comma sets off and no complement follows is a noun or adjective."""
    if index == first or context.words[index - 1].pos not in ("NOUN", "PROPN", "NUM", "AUX", "VERB", "PRON"):
        return False
    following = index + 1
    if _describes(context, index) and context.key(following) in ("الي", "عن", "علي"):
        return True  # قيودا مشددة على السحب
    if "with" in form.frames and context.key(following).startswith("ب") and index in context.mention_ends:
        return False  # وقف فلان متوعدا برد
    return not (
        context.key(following) in COMPLEMENTIZERS
        or context.key(following) in (":", "الي", "عن", "علي")
        or following in context.quotation_at
    )


def _describes(context: Context, index: int) -> bool:
    """An indefinite accusative noun stands right before it, with which it agrees."""
    before = context.document.tokens.surface(index - 1).rstrip(SHORT_VOWELS)
    return context.words[index - 1].pos == "NOUN" and before.endswith("ا") and not before.startswith("ال")


FIFTH_FORMS: Final = frozenset({"تجدد", "تكرر", "تعلق", "تحمل", "تكشف", "تردد"})


@no_cue(lambda form, stem: form.present and form.agreement == "f" and stem.key in FIFTH_FORMS)
def fifth_form(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """تجدد القتال: a feminine present is spelt like the past of another verb; only somebody right behind it reports."""
    return index + 1 not in context.entities.actor_at and index + 1 not in context.entities.role_at


@no_cue(lambda form, stem: form.act in ("call", "ask", "estimate"))
def prayer(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """داعيا الله أن يرحمه, سائلين المولى: what is asked of God is no call; أنصار الله are somebody else."""
    at = index + 1
    while at <= index + FARTHEST_GOD and at < len(context.keys):
        mention = context.entities.actor_at.get(at)
        if mention is not None:
            at = mention[1].span[1]
        elif context.keys[at] in GOD:
            return True
        else:
            at += 1
    return False


@lru_cache(maxsize=1)
def _other_senses() -> dict[str, dict[str, int]]:
    """The words of each lemma, and how many tokens behind the verb they may stand."""
    senses: dict[str, dict[str, int]] = {}
    for row in tables.rows("lexicon/cue_senses.tsv"):
        senses.setdefault(row["lemma"], {})[fold(row["word"])] = int(row["within"])
    return senses


@no_cue(lambda form, stem: form.lemma in _other_senses())
def other_sense(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """أشار بيده, دعا إلى العشاء, طالب جامعة: a word behind the verb gives it another sense."""
    words = _other_senses()[form.lemma]
    behind = enumerate(context.keys[index + 1 : index + 1 + max(words.values())], 1)
    return any(words.get(key, 0) >= distance for distance, key in behind)


@no_cue(lambda form, stem: stem.key == STUDENT)
def student(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """وطالب سوري: behind the noun, not behind the verb, stands an indefinite adjective."""
    following = context.key(index + 1)
    adjective = following.endswith(("ي", "يه")) and not following.startswith(("ال", "ب"))
    return adjective and context.words[index + 1].pos == "NOUN" and index + 1 not in context.entities.actor_at


@no_cue(lambda form, stem: form.lemma == "قال")
def scripture(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """قال تعالى, قوله سبحانه, يقول الله عز وجل: a verse is quoted, nobody in the news speaks."""
    return context.key(index + 1) in DIVINE


@no_cue(_any_form)
def unclosed_speech(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """Behind a quotation mark that never closed only a verb with a subject of its own is the article's."""
    return index in context.loosely_quoted and index + 1 not in context.entities.actor_at


def _stands_alone(context: Context, index: int) -> bool:
    """No auxiliary, verb or pronoun before it whose subject it could share."""
    return context.words[index - 1].pos not in ("AUX", "VERB", "PRON")
