"""Words that are spelt like a form of a reporting verb and are another: noun, passive, particle, another sense."""

from functools import lru_cache
from itertools import takewhile
from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.adjuncts import COMPLEMENTIZERS, TURNS, after_subject
from arabic_news.claims.context import RELATIVES
from arabic_news.claims.no_cue.word import CLAUSE_CONJUNCTIONS, NEGATIONS, PossibleCue
from arabic_news.data import tables
from arabic_news.entities.phrases import OWNERS, carries_article
from arabic_news.text.folding import fold
from arabic_news.text.particles import AAN, ABRA
from arabic_news.text.tokens import COMMAS

__all__ = [
    "FREE_PREPOSITIONS",
    "OTHER_WORDS",
    "added",
    "after_preposition",
    "again",
    "amount",
    "dotted",
    "during",
    "feminine_noun",
    "fifth_form",
    "first_person",
    "first_person_denied",
    "function_word",
    "matter",
    "new_ones",
    "nobodys_noun",
    "noun_after_noun",
    "noun_of_fourth_form",
    "occurs",
    "other_hamza",
    "other_sense",
    "other_senses",
    "other_word",
    "owner_not_feminine",
    "passive",
    "passive_present",
    "published",
    "student",
    "subject_of_verb",
    "tells",
    "woman_student",
]

BEFORE_VERB: Final = frozenset({"قد", "وقد", "كما", "لقد"})
FREE_PREPOSITIONS: Final = frozenset(map(fold, ("في", "من", "على", "إلى", "عن", "مع", "بعد", "قبل", "دون", "بين")))
FEDDAN: Final = "فدان"  # an area
HE_IS: Final = frozenset({"هو", "وهو", "هذا", "وهذا", "ذلك", "وذلك", "فذلك", "وكل"})
BEFORE_PRESENT: Final = frozenset({"لا", "ولا", "فلا", "لن", "ولن", "فلن"})
DISTANT: Final = frozenset(map(fold, ("بعيد", "بالغ", "بديهي", "بسيط", "باهظ")))  # adjectives with ب, no order
HAD_BEEN: Final = frozenset({"كان", "وكان"})
FARTHEST_WAS: Final = 4  # tokens from كان to the verb behind its subject
LONGEST_FRONTED: Final = 4  # tokens from the beginning of a sentence to the verb
LONGEST_SUBJECT: Final = 12  # tokens behind a verb that is spelt like a preposition
DETERMINERS: Final = frozenset(
    map(fold, ("أي", "أية", "هذا", "هذه", "ذلك", "تلك", "كل", "بعض", "أول", "عدم", "هناك", "ثمة"))
)
IS: Final = "هو"  # المطلوب هو رد حازم
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
FROM_SOMEBODY: Final = frozenset({"عن", "الي"})  # نُقل عن, نُسب إلى
BETWEEN_CLAUSE_AND_NOUN: Final = frozenset({"PUNCT", "SCONJ", "PART", "AUX", "PRON"})
BY: Final = frozenset({"بموجب", "بسبب", "بفضل", "بعد"})
RARELY_FIFTH: Final = frozenset({"كشف", "طلب", "خلص"})  # الشركة تكشف, الوزارة تطلب
# Words that end an adjunct or open a clause, so that no noun in the genitive follows them.
FRONTED: Final = frozenset(map(fold, (
    "سابق", "لاحق", "أخرى", "آخر", "ثانية", "متصل", "السياق", "الإطار", "الصدد", "نفسه", "ذاته", "نفسها", "ذاتها",
    "بعدما", "حينما", "عندما", "لذا", "لذلك", "أمس", "اليوم",
)))  # fmt: skip
OF_WHOM: Final = frozenset({"من", "منه", "منها", "منهم"})
BEFORE_NOUNS_ONLY: Final = frozenset({"ان", "بان", "لكن", "ولكن"})
WISHES: Final = frozenset(map(fold, ("الرغبة", "الأمل", "القلق", "الأسف", "الشكر", "الارتياح")))
THAT: Final = frozenset({"ان", "بان"})
BEFORE_PAST_CLAUSE: Final = frozenset(map(fold, ("بعد", "قبل", "منذ", "سبق", "إلى", "صادف", "وبعد", "وسبق")))
DAMMA: Final = "\u064f"
SHADDA: Final = "\u0651"


def passive(it: PossibleCue) -> bool:
    """أُبلغت, اتُهمت: a damma on a first letter, unless a vowel behind it is active; نُقل عن فلان tells who speaks."""
    on_first, on_second = it.first_vowels[:1], it.first_vowels[1:]
    passive = on_first == DAMMA or (it.first_letter == "ا" and on_second == DAMMA)
    return passive and not it.has_active_vowel and it.next not in FROM_SOMEBODY


def passive_present(it: PossibleCue) -> bool:
    """يُنصح المرضى بالماء, رجل يُدعى سالم: the damma makes a passive, as the active of these verbs has none."""
    return it.first_vowels[:1] == DAMMA


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
    if it.before in DETERMINERS or it.before == IS:
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
    """وهو أمر بسيط, أمر بعيد, أمر يدفعنا إلى القلق, يهمها أمر الناس: a predicate, what is described, or an object."""
    described = it.token + 1 < len(it.context.words) and it.context.words[it.token + 1].pos == "VERB"
    topic = it.before in THAT and it.two_before not in BEFORE_PAST_CLAUSE  # إن أمر البيع محسوم
    if it.before in HE_IS or described or topic or it.next in DISTANT:
        return True
    return it.part_before == "VERB" and not it.follows_mention


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
    return it.spelling.endswith("ي") and not (it.context.document.tokens.habits.dots_final_yeh or tells(it))


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
        return it.next not in COMPLEMENTIZERS and not _expresses(it)
    opens = (it.opens_sentence and it.precedes_somebody) or (it.part_before == "PUNCT" and tells(it))
    return not opens


def _expresses(it: PossibleCue) -> bool:
    """عبر اللاعب عن سعادته, at the head of a sentence; not عبر الإنترنت يبحث الناس عن حقوقهم."""
    if not it.opens_sentence or it.word.stem.key != ABRA:
        return False
    keys, words = it.context.keys, it.context.words
    for at in range(it.token + 1, min(len(keys) - 1, it.token + LONGEST_SUBJECT)):
        if keys[at] == AAN:
            return keys[at + 1].endswith(OWNERS) or keys[at + 1] in WISHES
        if words[at].pos in ("VERB", "AUX", "SCONJ") or keys[at] in COMMAS:
            return False
    return False


def tells(it: PossibleCue) -> bool:
    """…، وبين الخبير أن: behind the subject stands أن."""
    keys = it.context.keys
    end = min(len(keys), it.token + LONGEST_SUBJECT)
    behind = after_subject(it.context, it.token + 1, end, has_subject=False)
    return it.token + 1 < behind < end and keys[behind] in COMPLEMENTIZERS


def fifth_form(it: PossibleCue) -> bool:
    """تجدد القتال: a feminine present is spelt like the past of another verb; only somebody right behind it reports."""
    return not (it.precedes_somebody or (it.form.lemma in RARELY_FIFTH and it.follows_mention))


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


def published(it: PossibleCue) -> bool:
    """نشر قوات, في بث مباشر: a verbal noun, unless somebody publishes, or says where."""
    return not (it.precedes_somebody or it.next in FREE_PREPOSITIONS)


@lru_cache(maxsize=1)
def other_senses() -> dict[str, dict[str, int]]:
    """The words of each lemma, and how many tokens behind the verb they may stand."""
    senses: dict[str, dict[str, int]] = {}
    for row in tables.rows("lexicon/cue_senses.tsv"):
        senses.setdefault(row["lemma"], {})[fold(row["word"])] = int(row["within"])
    return senses


def other_sense(it: PossibleCue) -> bool:
    """أشار بيده, دعا إلى العشاء, طالب جامعة: a word behind the verb and before any أن gives it another sense."""
    words = other_senses()[it.form.lemma]
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


def again(it: PossibleCue) -> bool:
    """بتلك المنطقة مجددا، بعد هدوء; مجددا بموجب القانون: an adverb, where nothing that could be renewed follows."""
    if it.token + 1 >= len(it.context.words) or it.context.words[it.token + 1].pos not in ("NOUN", "SCONJ"):
        return True
    if it.next in BY or it.next.startswith("لل"):
        return True
    return it.next.startswith("ب") and it.next not in COMPLEMENTIZERS and it.next not in lexicon().common_words
