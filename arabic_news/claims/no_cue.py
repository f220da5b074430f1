"""When a form of a reporting verb reports nothing: one rule for each reason.

Arabic writes no vowels, so a noun, a passive, an adjective or a particle is often spelt like a verb of saying. A rule
looks at a possible cue, `it`, where it stands. Most rules concern few forms, as the word alone tells, and only those
that concern a form are asked; all of them stand in `RULES`, at the end of the module.
"""

from collections.abc import Callable
from functools import lru_cache
from itertools import takewhile
from typing import Final, NamedTuple

import regex

from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.adjuncts import COMPLEMENTIZERS, TURNS, after_subject, withheld_name_end
from arabic_news.claims.context import RELATIVES, SHORTEST_SPEECH, Context
from arabic_news.cues import CueForm
from arabic_news.data import tables
from arabic_news.entities.entities import PlaceEntity
from arabic_news.entities.phrases import carries_article
from arabic_news.text.clitics import Stem
from arabic_news.text.folding import fold, folded_prefix_end

__all__ = ["CLAUSE_CONJUNCTIONS", "NEGATIONS", "NOT_PAST", "RULES", "CueWord", "PossibleCue", "refusal"]

CLAUSE_CONJUNCTIONS: Final = frozenset(map(fold, (
    "و", "ثم", "كما", "لكن", "ولكن", "لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "فيما", "بينما", "حيث", "وقد", "إذ",
    "كذلك", "وكذلك", "وأيضا", "حين", "وإذ", "وبينما", "وفيما",
)))  # fmt: skip
BEFORE_VERB: Final = frozenset({"قد", "وقد", "كما", "لقد"})
NOT_PAST: Final = frozenset({"لم", "ولم", "فلم"})
NEGATIONS: Final = NOT_PAST | {"لن", "لا", "ما", "ولن", "ولا"}
FREE_PREPOSITIONS: Final = frozenset(map(fold, ("في", "من", "على", "إلى", "عن", "مع", "بعد", "قبل", "دون", "بين")))
FEDDAN: Final = "فدان"  # an area
HE_IS: Final = frozenset({"هو", "وهو", "هذا", "وهذا", "ذلك", "وذلك", "فذلك", "وكل"})
BEFORE_PRESENT: Final = frozenset({"لا", "ولا", "فلا", "لن", "ولن", "فلن"})
HAD_BEEN: Final = frozenset({"كان", "وكان"})
AGENCY_OF: Final = "للانباء"
INDICTMENT: Final = "الاتهام"
WROTE: Final = "كتب"
UNREALIZED: Final = frozenset({"عدم", "وعدم", "لعدم", "بعدم", "حال", "حاله"})
ORDER: Final = "امر"
NEW: Final = "جدد"
FARTHEST_WAS: Final = 4  # tokens from كان to the verb behind its subject
LONGEST_FRONTED: Final = 4  # tokens from the beginning of a sentence to the verb
LONGEST_SUBJECT: Final = 12  # tokens behind a verb that is spelt like a preposition
DETERMINERS: Final = frozenset(
    map(fold, ("أي", "أية", "هذا", "هذه", "ذلك", "تلك", "كل", "بعض", "أول", "عدم", "هناك", "ثمة"))
)
IMPERSONAL: Final = frozenset(map(fold, ("ذكر", "اعتقد", "قدر", "توقع", "رجح", "خشي", "افترض", "ظن", "ارتقب", "اشترط")))
ENEMIES: Final = frozenset({"عدوه", "عدوها", "عدوهم", "عدوهما", "عده"})
OTHER_WORDS: Final = frozenset(
    {
        "روايته",
        "روايتها",
        "عاده",
        "عدوا",
        "كتبه",
        "كتبها",
        "قدرته",
        "قدرتها",
        "قدرتهم",
        "تبارك",
        "يستحسن",
        *ENEMIES,
    }
)
AMOUNTS: Final = frozenset({"قدره", "قدرها"})
GOD: Final = frozenset(map(fold, ("الله", "المولى", "الباري", "العلي", "ربنا", "لله")))
DEEN: Final = "الدين"  # of عز الدين
DIVINE: Final = GOD | frozenset(map(fold, ("تعالى", "سبحانه", "جل", "عز", "الحق", "تبارك")))
PRAISED: Final = frozenset(map(fold, ("تعالى", "وتعالى", "سبحانه", "وجل")))  # words behind God's name
SWORN_BY: Final = "والله"
BEFORE_GOD: Final = frozenset(map(fold, ("إن", "لأن", "فإن", "وإن", "لكن", "ولكن")))
ACCORDING: Final = frozenset({"بحسب", "حسب", "وفق", "وفقا", "طبقا", "وبحسب", "وحسب", "ووفق", "ووفقا", "وطبقا"})
THAT_IS_SAID: Final = frozenset({"ما", "لما"})  # behind بحسب
SUBJUNCTIVE: Final = frozenset({"ان", "لن", "كي"})
BEFORE_OR_AFTER: Final = frozenset({"قبل", "بعد"})
FROM_SOMEBODY: Final = frozenset({"عن", "الي"})  # نُقل عن, نُسب إلى
BETWEEN_CLAUSE_AND_NOUN: Final = frozenset({"PUNCT", "SCONJ", "PART", "AUX", "PRON"})
BEFORE_NOUN: Final = frozenset({"NOUN", "PROPN", "NUM", "AUX", "VERB", "PRON"})
SHARING_SUBJECT: Final = frozenset({"AUX", "VERB", "PRON"})
OF_PARTICIPLE: Final = frozenset({"الي", "عن", "علي"})
# Objects that only a participle with the force of a verb has: واصفا إياه بالفاشل, لافتا النظر إلى.
OBJECTS_OF_PARTICIPLE: Final = frozenset(map(fold, (
    "إياه", "إياها", "إياهم", "إياهما", "النظر", "الانتباه", "الأنظار",
)))  # fmt: skip
FIFTH_FORMS: Final = frozenset({"تجدد", "تكرر", "تعلق", "تحمل", "تكشف", "تناقض", "تطلب", "تخلص"})
RARELY_FIFTH: Final = frozenset({"كشف", "طلب", "خلص"})  # الشركة تكشف, الوزارة تطلب
ACCUSATIVE: Final = "ا"
OTHER_THAN: Final = "غير"
SUFFERED: Final = frozenset({"طالب", "هدد"})  # whose participles are passive as well: مهددا بالإغلاق
FARTHEST_BEING: Final = 6  # tokens from a verb of being to its predicate
OF_NOBODY: Final = frozenset({"قيل", "تردد"})
PUBLISHING: Final = frozenset({"نشر", "بث"})
OBSERVING: Final = frozenset({"لاحظ", "نصح"})
EMINENT: Final = "ابرز"
HOLD: Final = "اعتبر"
HOLDING: Final = frozenset({HOLD, "صنف"})
# Words that end an adjunct or open a clause, so that no noun in the genitive follows them.
FRONTED: Final = frozenset(map(fold, (
    "سابق", "لاحق", "أخرى", "آخر", "ثانية", "متصل", "السياق", "الإطار", "الصدد", "نفسه", "ذاته", "نفسها", "ذاتها",
    "بعدما", "حينما", "عندما", "لذا", "لذلك", "أمس", "اليوم",
)))  # fmt: skip
WHOM: Final = frozenset(map(fold, ("إياه", "إياها", "إياهم", "إياهما")))
OF_WHOM: Final = frozenset({"من", "منه", "منها", "منهم"})
SUPPOSED: Final = "افترض"
BELIEF: Final = "اعتقد"
DESCRIBE: Final = "وصف"
HELD: Final = frozenset(key for key in COMPLEMENTIZERS if key.startswith("ب"))  # بأنه, بأنها
FARTHEST_HELD: Final = 6  # tokens from واصفا to بأنه
DEMANDS: Final = "مطالب"
BEFORE_DEMANDS: Final = FREE_PREPOSITIONS | frozenset(map(fold, ("وسط", "رغم", "هناك", "ثمة", "ضد", "حول", "بسبب")))
FARTHEST_DOING: Final = 6  # tokens from a verb to the noun of speech that is its object
IMPERSONAL_VERBS: Final = frozenset(map(fold, (
    "تجدر", "وتجدر", "يجدر", "ويجدر", "الجدير", "والجدير", "يمكن", "ويمكن", "يمكننا", "يمكنني", "يمكنك", "بد", "يجب",
    "ينبغي", "أستطيع", "نستطيع", "بوسعنا", "المبالغة", "وجبت", "تنبغي", "سبقت", "يستحق", "يصح", "يصعب",
)))  # fmt: skip
CERTAINLY: Final = "بالتاكيد"
ON: Final = "علي"
REPEATING: Final = frozenset({"جدد", "كرر", "أعاد", "عاود", "واصل", "ردد"})
NOT_ASSERTED: Final = frozenset({"هل", "وهل", "فهل", "اذا", "واذا", "فاذا", "لو"})
BEFORE_ITS_OBJECT: Final = frozenset({"الي", "من"})
BEFORE_NOUNS_ONLY: Final = frozenset({"ان", "بان", "لكن", "ولكن"})
NOUNS_WITH_OWNER: Final = frozenset({"طلب", "رد", "وعد", "ذكر", "كشف"})
STUDENT: Final = "طالب"
FARTHEST_GOD: Final = 4  # tokens from the verb of a prayer
POSSESSIVE_ENDINGS: Final = ("ها", "هم", "هما", "هن", "نا", "ته", "يه", "اه")
LETTERS_WITH_HAMZA: Final = frozenset("أإآؤئء")
DAMMA: Final = "\u064f"
MARKS_OF_VOWELS: Final = regex.compile("[\u064b-\u0652]")
FULLY_VOWELLED: Final = 3  # signs
SHADDA: Final = "\u0651"
NO_PASSIVE_VOWELS: Final = frozenset("\u064e\u064f\u0652")  # fatha, damma, sukun: a passive of the past has kasra


class CueWord(NamedTuple):
    """A word without its conjunction, read as a form of a reporting verb, wherever it stands."""

    form: CueForm
    stem: Stem

    @property
    def is_verb(self) -> bool:
        """قال, يقول."""
        return self.form.shape == "verb"

    @property
    def is_participle(self) -> bool:
        """مؤكدا, مؤكدة."""
        return self.form.shape == "participle"

    @property
    def is_verbal_noun(self) -> bool:
        """تأكيد, تأكيده."""
        return self.form.shape == "masdar"

    @property
    def is_past(self) -> bool:
        """قال, قالوا."""
        return self.is_verb and not self.form.present

    @property
    def is_joined(self) -> bool:
        """وقال, فقال: a conjunction is glued to it."""
        return bool(self.stem.proclitics)


class PossibleCue(NamedTuple):
    """A word that may report, in the sentence that begins at `first`."""

    context: Context
    token: int
    first: int
    word: CueWord

    @property
    def form(self) -> CueForm:
        """The form of a reporting verb as which it is read."""
        return self.word.form

    @property
    def opens_sentence(self) -> bool:
        """No word of its sentence stands before it."""
        return self.token == self.first

    @property
    def before(self) -> str:
        """The word before it in its sentence, or nothing."""
        return self.context.keys[self.token - 1] if self.token > self.first else ""

    @property
    def two_before(self) -> str:
        """The last word but one before it in its sentence, or nothing."""
        return self.context.keys[self.token - 2] if self.token > self.first + 1 else ""

    @property
    def part_before(self) -> str:
        """The part of speech of the word before it."""
        return self.context.words[self.token - 1].pos

    @property
    def next(self) -> str:
        """The word behind it, or nothing."""
        return self.context.key(self.token + 1)

    @property
    def spelling(self) -> str:
        """The word as it is spelt, without vowel signs."""
        return self.context.document.tokens.spelling(self.token)

    @property
    def vowelled(self) -> str:
        """The word as it is spelt, with the vowel signs that tell something."""
        return self.context.document.tokens.vowelled(self.token)

    @property
    def first_letter(self) -> str:
        """The first letter behind its conjunction, with its hamza."""
        return self.spelling[self.word.stem.letters : self.word.stem.letters + 1]

    @property
    def first_vowels(self) -> str:
        """What follows its first letter behind the conjunction: its sign, or the next letter and a sign."""
        first = folded_prefix_end(self.vowelled, self.word.stem.letters) + 1
        return self.vowelled[first : first + 2]

    @property
    def has_active_vowel(self) -> bool:
        """قُال, أُعلَن: its last root letter but one is long or bears a sign that no passive has there, as a misprint."""
        letters = self.word.stem.letters + len(self.form.lemma) - 1
        first, end = (folded_prefix_end(self.vowelled, count) for count in (letters - 1, letters))
        return self.vowelled[first:end].startswith("ا") or self.vowelled[first:end][1:] in NO_PASSIVE_VOWELS

    @property
    def follows_mention(self) -> bool:
        """An actor or place is mentioned right before it."""
        return self.token > self.first and self.token in self.context.mention_ends

    @property
    def precedes_actor(self) -> bool:
        """An actor is mentioned right behind it."""
        return self.token + 1 in self.context.entities.actor_at

    @property
    def precedes_somebody(self) -> bool:
        """An actor, or a title or description of one, stands right behind it."""
        return self.precedes_actor or self.token + 1 in self.context.entities.role_at


def refusal(it: PossibleCue) -> str | None:
    """The name of the rule by which the word reports nothing where it stands, or None."""
    return next((rule.__name__ for rule in _rules_of(it.word) if rule(it)), None)


@lru_cache(maxsize=1 << 12)
def _rules_of(word: CueWord) -> tuple[Callable[[PossibleCue], bool], ...]:
    return tuple([rule.refuses for rule in RULES if rule.concerns(word)])


def passive(it: PossibleCue) -> bool:
    """أُبلغت, اتُهمت: a damma on a first letter, unless a vowel behind it is active; نُقل عن فلان tells who speaks."""
    on_first, on_second = it.first_vowels[:1], it.first_vowels[1:]
    passive = on_first == DAMMA or (it.first_letter == "ا" and on_second == DAMMA)
    return passive and not it.has_active_vowel and it.next not in FROM_SOMEBODY


def feminine_noun(it: PossibleCue) -> bool:
    """إضافة, عدة: a ة is no pronoun ه."""
    return it.spelling.endswith("ة")


def owner_not_feminine(it: PossibleCue) -> bool:
    """عن أمله بأن: a verbal noun with its owner is spelt with ه, the feminine participle (آملة) with ة."""
    readings = it.context.cues.forms[it.word.stem.key]
    return it.spelling.endswith("ه") and any(reading.shape == "masdar" for reading in readings)


def noun_of_fourth_form(it: PossibleCue) -> bool:
    """إبان, إعلان: a verb of this form is spelt with أ."""
    return it.first_letter == "إ"


def first_person(it: PossibleCue) -> bool:
    """أعتقد أن, لا اعتقد أن: an أ on a verb that has none, or no past behind لا, is the speaker's I.

    Who only misspells it names the subject.
    """
    spelt = it.first_letter == "أ" or (it.word.is_past and it.before in BEFORE_PRESENT and it.first_letter == "ا")
    return spelt and not it.precedes_somebody


def other_hamza(it: PossibleCue) -> bool:
    """لأم كلثوم: no form of لام is spelt with أ."""
    return "أ" in it.spelling[it.word.stem.letters + 1 :]


def noun_after_noun(it: PossibleCue) -> bool:
    """عدم ذكر اسمه, أول رد: a word that is a noun too, and no clause opens before it."""
    verbal = SHADDA in it.vowelled or it.spelling.endswith("ى")  # قدّر, نفى
    if it.opens_sentence or verbal or it.before in TURNS:
        return False
    if it.before in DETERMINERS:
        return True
    opens = it.part_before in BETWEEN_CLAUSE_AND_NOUN or it.before in CLAUSE_CONJUNCTIONS or _behind_fronted(it)
    return not (opens or it.before in NEGATIONS or it.follows_mention or _behind_was(it))


def _behind_fronted(it: PossibleCue) -> bool:
    """من جهة أخرى كشف بحث جديد, بعدما طلب المنظمون: it opens the sentence, or somebody stands behind the verb."""
    return it.before in FRONTED and (it.precedes_somebody or it.token - it.first <= LONGEST_FRONTED)


def _behind_was(it: PossibleCue) -> bool:
    """وكان الخبير ذكر أن: nothing but the subject stands between كان and the verb."""
    for at in range(it.token - 1, max(it.first, it.token - FARTHEST_WAS) - 1, -1):
        if it.context.keys[at] in HAD_BEEN:
            return True
        if not (carries_article(it.context.keys[at]) or at in it.context.entities.actor_at):
            break
    return False


def matter(it: PossibleCue) -> bool:
    """وهو أمر بسيط, أمر يدفعنا إلى القلق, يهمها أمر الناس: a predicate, what a clause describes, or an object."""
    described = it.token + 1 < len(it.context.words) and it.context.words[it.token + 1].pos == "VERB"
    return it.before in HE_IS or described or (it.part_before == "VERB" and not it.follows_mention)


def new_ones(it: PossibleCue) -> bool:
    """ثلاثة أعضاء جدد: the adjective of a group."""
    before = it.context.mention_ends.get(it.token)
    return SHADDA not in it.vowelled and before is not None and before.kind == "group"


def subject_of_verb(it: PossibleCue) -> bool:
    """لكن طلب مصراتة لقي رفضا: a noun with its owner, and its verb behind both."""
    mention = it.context.entities.actor_at.get(it.token + 1) or it.context.entities.place_at.get(it.token + 1)
    if it.before not in BEFORE_NOUNS_ONLY or mention is None or mention.letters:
        return False
    behind = mention.end
    return behind < len(it.context.words) and it.context.words[behind].pos in ("VERB", "AUX")


def nobodys_noun(it: PossibleCue) -> bool:
    """إعلان الطوارئ, قول مأثور: a verbal noun without pronoun reports only where its owner is somebody known."""
    entities, behind = it.context.entities, it.token + 1
    holder = entities.role_at.get(behind, behind)  # قول وزير التعليم محمد عبد اللطيف
    owner = entities.actor_at.get(holder) or entities.actor_at.get(behind) or entities.place_at.get(behind)
    return owner is None or owner.letters > 0 or owner.entity.kind in ("group", "city")


def other_word(it: PossibleCue) -> bool:
    """عادة, وقدرتها على الفوز, مئة فدان: a word that hardly ever is the form of the verb that it looks like."""
    return it.word.stem.key in OTHER_WORDS or it.context.keys[it.token] == FEDDAN


def dotted(it: PossibleCue) -> bool:
    """نادي, نفي, رأي: a verb in ى is not spelt with ي where that makes it a noun, but before its subject and أن."""
    return it.spelling.endswith("ي") and not (it.context.document.tokens.habits.dots_final_yeh or _tells(it))


def after_preposition(it: PossibleCue) -> bool:
    """في رد, من أعلن, على متابعة: neither a verb nor a participle that reports follows a preposition."""
    return it.before in FREE_PREPOSITIONS


def function_word(it: PossibleCue) -> bool:
    """بين, حسب and others are verbs only right before أن, or where they open a sentence before somebody."""
    if it.context.words[it.token].pos in ("VERB", "NOUN") or it.spelling.endswith("أ") or SHADDA in it.vowelled:
        return False  # هنأ is not هنا, بيّن not بين
    if it.next == "عن" or it.before in BEFORE_VERB:
        return False  # عبر عن, وقد عبر الوزير
    if not it.word.is_joined or it.next in COMPLEMENTIZERS:
        return it.next not in COMPLEMENTIZERS
    opens = (it.opens_sentence and it.precedes_somebody) or (it.part_before == "PUNCT" and _tells(it))
    return not opens


def _tells(it: PossibleCue) -> bool:
    """…، وبين الخبير أن: behind the subject stands أن."""
    keys = it.context.keys
    end = min(len(keys), it.token + LONGEST_SUBJECT)
    behind = after_subject(it.context, it.token + 1, end, has_subject=False)
    return it.token + 1 < behind < end and keys[behind] in COMPLEMENTIZERS


def impersonal(it: PossibleCue) -> bool:
    """يذكر أن, ويتوقع أن, الذي يعتقد أنه: a passive present, with nobody before it and أن behind it."""
    if it.next not in COMPLEMENTIZERS or it.follows_mention:
        return False
    alone = it.part_before not in SHARING_SUBJECT or it.form.lemma == SUPPOSED  # كان يفترض أن
    return it.opens_sentence or (it.before in RELATIVES and it.form.lemma != BELIEF) or alone


def valued(it: PossibleCue) -> bool:
    """يعتبر الأول من نوعه, يقدر بمليون: a present that esteems is passive where nobody known does it."""
    before = it.context.mention_ends.get(it.token)
    thing = isinstance(before, PlaceEntity) and before.kind != "country"  # قاعدة العند تعتبر أكبر …
    active = it.next in COMPLEMENTIZERS or it.precedes_somebody or _tells(it)  # تعتبر موسكو أن
    return not (active or (before is not None and not thing))


def of_agency(it: PossibleCue) -> bool:
    """وكالة الأنباء, وكالات أنباء, وكالة كذا للأنباء: a part of the name."""
    return it.before.endswith(("وكاله", "وكالات")) or it.word.stem.key == AGENCY_OF


def worth_mentioning(it: PossibleCue) -> bool:
    """الجدير ذكره أن: the article's own words."""
    return it.before.endswith("جدير")


def indictment(it: PossibleCue) -> bool:
    """قرار الاتهام, توجيه الاتهام: the second half of a name."""
    return it.part_before == "NOUN" and not carries_article(it.before)


def byline(it: PossibleCue) -> bool:
    """كتب: سالم العريبي: who wrote the article."""
    return it.next == ":" and it.token + 2 in it.context.entities.actor_at


def unrealized(it: PossibleCue) -> bool:
    """عدم إشارته إلى, في حال إصرار الوزير على: a noun of speech that nobody uttered."""
    return it.before in UNREALIZED


def behind_phrase(it: PossibleCue) -> bool:
    """حسبما أعلن المركز, وفقا لما أعلن: the phrase is the cue, and its verb no other one."""
    return it.before == "حسبما" or (it.before in THAT_IS_SAID and it.two_before in ACCORDING)


def subjunctive(it: PossibleCue) -> bool:
    """دون أن يشير, يمكن أن يقول: a present tense right behind أن reports nothing said; قبل أن يقول does."""
    return it.before in SUBJUNCTIVE and it.two_before not in BEFORE_OR_AFTER


def relative(it: PossibleCue) -> bool:
    """الذي ينادي بالحوار, التي اختتمت أمس: such a relative clause describes somebody; الذي أعلن does report."""
    governs = it.next in BEFORE_ITS_OBJECT or (it.next.startswith("ب") and "with" in it.form.frames) or _tells(it)
    if it.form.pronoun and (it.form.lemma in HOLDING or it.token + 1 in it.context.entities.place_at):
        return False  # التي تعتبرها الولايات المتحدة منظمة إرهابية
    return it.before in RELATIVES and it.next not in COMPLEMENTIZERS and not it.precedes_actor and not governs


def anonymity(it: PossibleCue) -> bool:
    """مسؤول طلب عدم الكشف عن هويته: the clause says of the source only that he stays unnamed."""
    return withheld_name_end(it.context, it.token) is not None


def plain_participle(it: PossibleCue) -> bool:
    """29 متهما, مذكرة تفاهم: a participle that no comma sets off and no complement follows is a noun or adjective.

    So is one behind غير, and what a verb of being says of somebody (بات المدرب مطالبا بالفوز).
    """
    if it.before == OTHER_THAN or _is_predicate(it):
        return True
    if it.opens_sentence or it.part_before not in BEFORE_NOUN or it.next in OBJECTS_OF_PARTICIPLE:
        return False
    if _describes_noun(it) and it.next in OF_PARTICIPLE:
        return True  # قيودا مشددة على السحب
    if _is_circumstance(it) or _holds_to_be(it):
        return False
    if "with" in it.form.frames and it.next.startswith("ب") and it.follows_mention:
        return False  # وقف فلان متوعدا برد
    if it.next in WHOM:
        return False  # وجه نقدا حادا واصفا إياه بالفاشل
    quotation = it.context.quotation_at.get(it.token + 1)
    speaks = quotation is not None and quotation.inner[1] - quotation.inner[0] >= SHORTEST_SPEECH  # not متمسكة «بالحق»
    return not (it.next in COMPLEMENTIZERS or it.next == ":" or it.next in OF_PARTICIPLE or speaks)


def _is_predicate(it: PossibleCue) -> bool:
    """كان مطالبا بـ, سيكون اللاعب متهما بـ: only the subject stands between it and the verb of being."""
    if it.form.lemma not in SUFFERED or not it.next.startswith("ب") or it.next in COMPLEMENTIZERS:
        return False
    for at in range(it.token - 1, max(it.first, it.token - FARTHEST_BEING) - 1, -1):
        if it.context.words[at].pos in ("AUX", "VERB"):
            return it.context.words[at].pos == "AUX"
        if it.context.words[at].pos == "PUNCT":
            break
    return False


def _is_circumstance(it: PossibleCue) -> bool:
    """حيا الجمهور داعيا اللاعبين إلى, بعث برسالة إليهم مطالبا: no adjective of the definite word before it.

    A feminine one may be its predicate (الشركة متهمة بالتهرب), so that only who stands behind it makes it active.
    """
    before = it.context.document.tokens.spelling(it.token - 1)
    definite = carries_article(it.before) or it.follows_mention or before.endswith(POSSESSIVE_ENDINGS)
    if not definite or it.part_before in ("AUX", "NUM"):
        return False
    return it.form.agreement == "m" or (it.precedes_somebody and it.form.agreement == "f")


def _holds_to_be(it: PossibleCue) -> bool:
    """نفت الوزارة بشدة واصفة الاتهامات بأنها باطلة: what the object is held to be stands near."""
    behind = it.context.keys[it.token + 1 : it.token + 1 + FARTHEST_HELD]
    return it.form.lemma == DESCRIBE and not HELD.isdisjoint(behind)


def _describes_noun(it: PossibleCue) -> bool:
    """An indefinite accusative noun stands right before it, with which it agrees."""
    before = it.context.document.tokens.spelling(it.token - 1)
    accusative = before.endswith("ا") and not before.endswith(POSSESSIVE_ENDINGS)
    return it.part_before == "NOUN" and accusative and not carries_article(it.before)


def fifth_form(it: PossibleCue) -> bool:
    """تجدد القتال: a feminine present is spelt like the past of another verb; only somebody right behind it reports."""
    return not (it.precedes_somebody or (it.form.lemma in RARELY_FIFTH and it.follows_mention))


def observed(it: PossibleCue) -> bool:
    """يلاحظ اليوم أن, وينصح بشرب الماء: a passive present, where nobody stands beside it."""
    return not (it.precedes_somebody or it.follows_mention)


def amount(it: PossibleCue) -> bool:
    """جائزة قدرها ثلاثة آلاف: how much it is, no estimate."""
    return it.token + 1 < len(it.context.words) and it.context.words[it.token + 1].pos == "NUM"


def during(it: PossibleCue) -> bool:
    """زار بغداد أبان العصر العثماني: a preposition that is misspelt, unless somebody stands behind it."""
    return it.next not in COMPLEMENTIZERS and not it.precedes_actor


def occurs(it: PossibleCue) -> bool:
    """الآيات التي وردت في السورة: no conjunction stands behind a relative pronoun, so that it is another verb."""
    return it.before in RELATIVES


def added(it: PossibleCue) -> bool:
    """زادت الأسعار, ويزيدهم هدى: only وزاد goes on with what somebody says."""
    return not it.word.is_joined or it.form.pronoun


def unnamed(it: PossibleCue) -> bool:
    """ما قيل عنه, قيل لي, ترددوا على السوق: only right before أن it is said by people."""
    return it.next not in COMPLEMENTIZERS or it.before == "ما" or it.form.agreement != "m"


def published(it: PossibleCue) -> bool:
    """نشر قوات, في بث مباشر: a verbal noun, unless somebody publishes, or says where."""
    return not (it.precedes_somebody or it.next in FREE_PREPOSITIONS)


def prayer(it: PossibleCue) -> bool:
    """داعيا الله أن يرحمه, سائلين المولى: what is asked of God is no call; أنصار الله are somebody else."""
    context, at = it.context, it.token + 1
    while at <= it.token + FARTHEST_GOD and at < len(context.keys):
        mention = context.entities.actor_at.get(at)
        if context.keys[at] in GOD and (mention is None or mention.end == at + 1):
            return True
        if mention is not None:
            at = mention.end
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


def other_sense(it: PossibleCue) -> bool:
    """أشار بيده, دعا إلى العشاء, طالب جامعة: a word behind the verb and before any أن gives it another sense."""
    words = _other_senses()[it.form.lemma]
    behind = it.context.keys[it.token + 1 : it.token + 1 + max(words.values())]
    own = takewhile(lambda key: key not in COMPLEMENTIZERS, behind)
    return any(words.get(key, 0) >= distance for distance, key in enumerate(own, 1))


def student(it: PossibleCue) -> bool:
    """وطالب سوري: behind the noun, not behind the verb, stands an indefinite adjective."""
    adjective = it.next.endswith(("ي", "يه")) and not it.next.startswith(("ال", "ب"))
    return adjective and it.context.words[it.token + 1].pos == "NOUN" and not it.precedes_actor


def woman_student(it: PossibleCue) -> bool:
    """احتجزت طالبة دراسات عليا: a participle of طلب is the student, unless it says of whom or what is asked."""
    return it.next not in COMPLEMENTIZERS | OF_WHOM


def first_person_denied(it: PossibleCue) -> bool:
    """ولا اعتقد أن, لا اتهم أحدا: behind لا no past tense stands, so it is the speaker's I without its hamza."""
    return it.before in ("لا", "ولا", "فلا") and it.first_letter == "ا"


def required(it: PossibleCue) -> bool:
    """الفريق مطالب بالفوز, المدرب المطالب بنتائج: who must do something, and no demands (وسط مطالب بالتغيير).

    Demands are a diptote, so that مطالبا is a participle alone.
    """
    if it.spelling.endswith(ACCUSATIVE):
        return True
    return it.next.startswith("ب") and it.before not in BEFORE_DEMANDS and it.spelling.endswith("ب")


def mere_words(it: PossibleCue) -> bool:
    """تجدر الإشارة إلى أن, يمكن القول إن, القول إن الأمر انتهى خطأ: said by nobody, unless somebody does it."""
    near = it.context.keys[max(it.first, it.token - FARTHEST_DOING) : it.token]
    of_course = it.word.stem.key == CERTAINLY and it.next != ON
    if of_course or not IMPERSONAL_VERBS.isdisjoint(near):
        return True
    governed = it.word.stem.key.startswith("ب") or it.before in FREE_PREPOSITIONS or it.before in ("عبر", "مع")
    doing = any(it.context.words[at].lemma in REPEATING for at in range(max(it.first, it.token - len(near)), it.token))
    return not (governed or doing)


def asked(it: PossibleCue) -> bool:
    """هل قال الوزير ذلك؟, إذا طلب الرئيس ذلك: a question or condition asserts nothing."""
    return it.before in NOT_ASSERTED


def again(it: PossibleCue) -> bool:
    """بتلك المنطقة مجددا، بعد هدوء; مجددا بموجب القانون: an adverb, where nothing that could be renewed follows."""
    if it.token + 1 >= len(it.context.words) or it.context.words[it.token + 1].pos not in ("NOUN", "SCONJ"):
        return True
    return it.next.startswith("ب") and it.next not in COMPLEMENTIZERS and it.next not in lexicon().common_words


def scripture(it: PossibleCue) -> bool:
    """قال تعالى, والله تعالى يقول, إن الله يقول: a verse is quoted, nobody in the news speaks; but عز الدين does."""
    of_god = it.before == SWORN_BY or (it.before in GOD and it.two_before in BEFORE_GOD)  # not رحمه الله يقول
    divine = it.next in DIVINE and it.context.key(it.token + 2) != DEEN
    return divine or it.before in PRAISED or of_god


def superlative(it: PossibleCue) -> bool:
    """وأبرز منافسيه, وأبرز ما فيه: before a noun without the article that names nobody it is the most eminent."""
    return not (it.next in COMPLEMENTIZERS or it.precedes_somebody or carries_article(it.next))


def recited(it: PossibleCue) -> bool:
    """يَأْمُرُونَ: only scripture and verse are spelt with all their vowel signs."""
    return len(MARKS_OF_VOWELS.findall(it.context.document.tokens.surface(it.token))) >= FULLY_VOWELLED


def worth_telling(it: PossibleCue) -> bool:
    """دون أضرار تذكر, أي تقدم يذكر: behind an indefinite noun and before no أن it says that there is little."""
    noun = it.part_before == "NOUN" and not carries_article(it.before) and not it.follows_mention
    return noun and it.next not in COMPLEMENTIZERS and not it.precedes_somebody


def unclosed_speech(it: PossibleCue) -> bool:
    """Behind a quotation mark that never closed only a verb with a subject of its own is the article's.

    So is one that a conjunction joins to it (…، وأضاف أن); but وأعتقد أن is the speaker's.
    """
    if it.token not in it.context.loosely_quoted or it.precedes_actor:
        return False
    if it.word.is_participle:
        return it.next not in COMPLEMENTIZERS | {"الي"} and it.token + 1 not in it.context.quotation_at
    return not (it.word.is_joined and it.part_before == "PUNCT" and it.form.act != "estimate")


def is_esteem(form: CueForm) -> bool:
    """يعتبر, يقدر; not يعتبرها, which has an object and so is active."""
    active = form.pronoun and form.lemma == HOLD
    return form.act == "estimate" and "object" in form.frames and form.present and not active


class Rule(NamedTuple):
    """A reason why a word reports nothing, and which words it concerns."""

    refuses: Callable[[PossibleCue], bool]
    concerns: Callable[[CueWord], bool]


RULES: Final = (
    Rule(passive, lambda word: word.is_past),
    Rule(feminine_noun, lambda word: word.form.pronoun),
    Rule(owner_not_feminine, lambda word: word.is_participle and word.form.agreement == "f"),
    Rule(noun_of_fourth_form, lambda word: word.is_verb),
    Rule(first_person, lambda word: word.is_verb and not word.form.lemma.startswith("أ")),
    Rule(other_hamza, lambda word: word.is_verb and not LETTERS_WITH_HAMZA.intersection(word.form.lemma)),
    Rule(noun_after_noun, lambda word: word.form.nounlike and not word.is_joined),
    Rule(matter, lambda word: word.is_verb and word.stem.key == ORDER),
    Rule(new_ones, lambda word: word.is_verb and word.stem.key == NEW),
    Rule(subject_of_verb, lambda word: word.is_verb and word.stem.key in NOUNS_WITH_OWNER),
    Rule(nobodys_noun, lambda word: word.is_verbal_noun and not word.form.pronoun),
    Rule(other_word, lambda word: word.stem.key in OTHER_WORDS or word.form.lemma == "دان"),
    Rule(dotted, lambda word: word.form.nounlike and word.form.lemma.endswith("ى")),
    Rule(after_preposition, lambda word: (word.is_verb or word.is_participle) and not word.is_joined),
    Rule(function_word, lambda word: word.is_verb),
    Rule(impersonal, lambda word: word.form.lemma in IMPERSONAL and word.form.present and word.form.agreement == "m"),
    Rule(valued, lambda word: is_esteem(word.form)),
    Rule(of_agency, lambda word: word.form.shape == "noun"),
    Rule(worth_mentioning, lambda word: word.form.lemma == "ذكر"),
    Rule(indictment, lambda word: word.stem.key == INDICTMENT),
    Rule(byline, lambda word: word.stem.key == WROTE),
    Rule(unrealized, lambda word: word.is_verbal_noun or word.form.shape == "noun"),
    Rule(behind_phrase, lambda _: True),
    Rule(subjunctive, lambda word: word.form.present and not word.is_joined),
    Rule(relative, lambda word: word.form.act in ("call", "estimate") or word.form.frames[0] == "colon"),
    Rule(anonymity, lambda word: not word.is_joined),
    Rule(plain_participle, lambda word: word.is_participle and not word.is_joined),
    Rule(fifth_form, lambda word: word.form.present and word.form.agreement == "f" and word.stem.key in FIFTH_FORMS),
    Rule(observed, lambda word: word.form.lemma in OBSERVING and word.form.present and word.form.agreement == "m"),
    Rule(during, lambda word: word.stem.key == "ابان" and not word.is_joined),
    Rule(occurs, lambda word: word.form.lemma == "رد" and word.is_joined),
    Rule(added, lambda word: word.form.lemma == "زاد"),
    Rule(amount, lambda word: word.stem.key in AMOUNTS),
    Rule(unnamed, lambda word: word.form.lemma in OF_NOBODY),
    Rule(published, lambda word: word.stem.key in PUBLISHING),
    Rule(prayer, lambda word: word.form.act in ("call", "ask", "estimate")),
    Rule(other_sense, lambda word: word.form.lemma in _other_senses()),
    Rule(student, lambda word: word.stem.key == STUDENT),
    Rule(woman_student, lambda word: word.is_participle and word.form.lemma == "طلب"),
    Rule(again, lambda word: word.is_participle and word.form.lemma == "جدد"),
    Rule(first_person_denied, lambda word: word.is_past),
    Rule(required, lambda word: word.form.lemma == DEMANDS),
    Rule(mere_words, lambda word: word.form.shape == "noun" and "told" in word.form.frames),
    Rule(asked, lambda word: word.is_verb),
    Rule(superlative, lambda word: word.stem.key == EMINENT),
    Rule(recited, lambda word: word.is_verb),
    Rule(worth_telling, lambda word: word.form.lemma == "ذكر" and word.form.present and not word.is_joined),
    Rule(scripture, lambda word: word.form.lemma == "قال"),
    Rule(unclosed_speech, lambda _: True),
)
