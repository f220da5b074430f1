"""Forms of reporting verbs by which nobody in the news says anything: يلاحظ أن, دون أن يشير, قال تعالى, هل قال."""

from typing import Final

import regex

from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.adjuncts import ADVERBS, COMPLEMENTIZERS, withheld_name_end
from arabic_news.claims.context import RELATIVES, Context
from arabic_news.claims.mentions import QUANTIFIERS, some_before
from arabic_news.claims.no_cue.spelling import FREE_PREPOSITIONS, tells
from arabic_news.claims.no_cue.word import PossibleCue
from arabic_news.cues import CueForm
from arabic_news.entities.entities import PlaceEntity
from arabic_news.entities.phrases import carries_article
from arabic_news.text.clitics import listed_stem
from arabic_news.text.folding import fold
from arabic_news.text.particles import AAN, AL, FI, MIN, WA
from arabic_news.text.tokens import COMMAS

__all__ = [
    "anonymity",
    "asked",
    "behind_phrase",
    "byline",
    "convicted",
    "estimated",
    "impersonal",
    "indictment",
    "is_esteem",
    "joined_subjunctive",
    "mere_words",
    "obliged",
    "observed",
    "of_agency",
    "possible",
    "prayer",
    "recited",
    "relative",
    "required",
    "scripture",
    "second_noun",
    "subjunctive",
    "superlative",
    "supposed_of",
    "treated_as",
    "unclosed_speech",
    "unnamed",
    "unrealized",
    "valued",
    "worth_mentioning",
    "worth_telling",
]

AGENCY_OF: Final = "للانباء"
UNREALIZED: Final = frozenset({"عدم", "وعدم", "لعدم", "بعدم", "حال", "حاله"})
GOD: Final = frozenset(map(fold, ("الله", "المولى", "الباري", "العلي", "ربنا", "لله")))
DEEN: Final = "الدين"  # of عز الدين
DIVINE: Final = GOD | frozenset(map(fold, ("تعالى", "سبحانه", "جل", "عز", "الحق", "تبارك")))
PRAISED: Final = frozenset(map(fold, ("تعالى", "وتعالى", "سبحانه", "وجل")))  # words behind God's name
SWORN_BY: Final = "والله"
BEFORE_GOD: Final = frozenset(map(fold, ("إن", "لأن", "فإن", "وإن", "لكن", "ولكن")))
ACCORDING: Final = frozenset({"بحسب", "حسب", "وفق", "وفقا", "طبقا", "وبحسب", "وحسب", "ووفق", "ووفقا", "وطبقا"})
THAT_IS_SAID: Final = frozenset({"ما", "لما"})  # behind بحسب
SUBJUNCTIVE: Final = frozenset({"ان", "لن", "كي"})
FARTHEST_JOINED: Final = 8  # tokens from the verb behind أن to the one that is joined to it
PRESENT: Final = ("ي", "ت")
BEFORE_OR_AFTER: Final = frozenset({"قبل", "بعد"})
SHARING_SUBJECT: Final = frozenset({"AUX", "VERB", "PRON"})
ACCUSATIVE: Final = "ا"
HOLD: Final = "اعتبر"
HOLDING: Final = frozenset({HOLD, "صنف"})
SUPPOSED: Final = "افترض"
APPEARS: Final = "أظهر"
BELIEF: Final = "اعتقد"
BEFORE_DEMANDS: Final = FREE_PREPOSITIONS | frozenset(map(fold, ("وسط", "رغم", "هناك", "ثمة", "ضد", "حول", "بسبب")))
FARTHEST_DOING: Final = 6  # tokens from a verb to the noun of speech that is its object
IMPERSONAL_VERBS: Final = frozenset(map(fold, (
    "تجدر", "وتجدر", "يجدر", "ويجدر", "الجدير", "والجدير", "يمكن", "ويمكن", "يمكننا", "يمكنني", "يمكنك", "بد", "يجب",
    "ينبغي", "أستطيع", "نستطيع", "بوسعنا", "المبالغة", "وجبت", "تنبغي", "سبقت", "يستحق", "يصح", "يصعب",
)))  # fmt: skip
AMOUNTS: Final = frozenset(map(fold, (
    "خسائر", "أضرار", "قيمة", "تكلفة", "كلفة", "تكاليف", "عدد", "أعداد", "حجم", "مساحة", "إجمالي",
)))  # fmt: skip
OWNED_AMOUNTS: Final = frozenset(map(fold, (
    "قيمته", "قيمتها", "تكلفته", "تكلفتها", "كلفته", "كلفتها", "عدده", "عددها", "عددهم", "أعدادهم", "حجمه", "حجمها",
    "مساحته", "مساحتها",
)))  # fmt: skip
BEFORE_ESTIMATE: Final = RELATIVES | {"وقد", "فقد"}
LONGEST_OBLIGED: Final = 6  # tokens of who must do something
BEING: Final = frozenset(map(fold, (
    "ليست", "كانت", "باتت", "أصبحت", "أضحت", "ستكون", "تكون", "وليست", "وكانت", "وباتت", "وأصبحت",
)))  # fmt: skip
BEFORE_SUBJECTS: Final = BEING | frozenset(map(fold, (
    "إن", "فإن", "وإن", "لأن", "بأن", "لكن", "ولكن", ":", "«", "؛",
)))  # fmt: skip
CERTAINLY: Final = "بالتاكيد"
ON: Final = "علي"
REPEATING: Final = frozenset({"جدد", "كرر", "أعاد", "عاود", "واصل", "ردد"})
NOT_ASSERTED: Final = frozenset({"هل", "وهل", "فهل", "اذا", "واذا", "فاذا", "لو"})
BEFORE_ITS_OBJECT: Final = frozenset({"الي", "من"})
FARTHEST_GOD: Final = 4  # tokens from the verb of a prayer
MARKS_OF_VOWELS: Final = regex.compile("[\u064b-\u0652]")
FULLY_VOWELLED: Final = 3  # signs


def impersonal(it: PossibleCue) -> bool:
    """يذكر أن, ويتوقع أن, الذي يعتقد أنه: a passive present, with nobody before it and أن behind it."""
    if it.next not in COMPLEMENTIZERS or it.follows_mention:
        return False
    if it.form.lemma == APPEARS:  # تقرير جديد يظهر أن
        return it.opens_sentence or it.before in COMMAS
    alone = it.part_before not in SHARING_SUBJECT or it.form.lemma == SUPPOSED  # كان يفترض أن
    return it.opens_sentence or (it.before in RELATIVES and it.form.lemma != BELIEF) or alone


def supposed_of(it: PossibleCue) -> bool:
    """يفترض في المدير أن, كان يفترض بها أن: what ought to be, and nobody supposes it."""
    governed = it.next == FI or (it.next.startswith("ب") and it.next not in ADVERBS)
    return governed and it.next not in COMPLEMENTIZERS and not it.follows_mention


def treated_as(it: PossibleCue) -> bool:
    """أخذ في اعتباره أن, إلغاء القرار واعتباره باطلا: what somebody thinks of or does, and nothing that he holds."""
    return it.before == FI or it.word.is_joined


def obliged(it: PossibleCue) -> bool:
    """الوزارة مطالبة بالتوضيح, إن لجنة الحكام مطالبة, باتت مطالبة: behind nothing but who must do it, a passive."""
    if not (it.next.startswith("ب") or it.next in ADVERBS or it.token + 1 in it.context.date_at):
        return False
    if it.before in BEING:
        return True
    context, start = it.context, it.token
    while start > it.first and it.token - start < LONGEST_OBLIGED and _describes_subject(context, start - 1):
        start -= 1
    if start > it.first and _is_head(context, start - 1):
        start -= 1
    return start < it.token and (start == it.first or context.keys[start - 1] in BEFORE_SUBJECTS)


def _is_head(context: Context, index: int) -> bool:
    """وزارة الصحة, إدارة النادي."""
    named = index in context.entities.actor_at or index in context.entities.role_at
    return named or listed_stem(context.keys[index], lexicon().organization_heads) is not None


def _describes_subject(context: Context, index: int) -> bool:
    """الصحة, عن: what stands behind the head of a definite phrase."""
    return carries_article(context.keys[index]) or context.words[index].pos == "ADP"


def estimated(it: PossibleCue) -> bool:
    """وقدرت الخسائر بمليون, صفقة قدرت قيمتها بمليون: right before what is estimated the verb is a passive.

    Not قدر عدد من الخبراء, nor where who estimates stands before it.
    """
    owned = it.next in OWNED_AMOUNTS
    if not (owned or it.next.removeprefix(AL) in AMOUNTS) or it.follows_mention or it.context.key(it.token + 2) == MIN:
        return False
    described = owned and it.part_before == "NOUN"
    return it.opens_sentence or it.before in BEFORE_ESTIMATE or it.part_before == "PUNCT" or described


def valued(it: PossibleCue) -> bool:
    """يعتبر الأول من نوعه, يقدر بمليون: a present that esteems is passive where nobody known does it."""
    before = it.context.mention_ends.get(it.token)
    thing = isinstance(before, PlaceEntity) and before.kind != "country"  # قاعدة العند تعتبر أكبر …
    active = it.next in COMPLEMENTIZERS or it.precedes_somebody or tells(it)  # تعتبر موسكو أن
    some = some_before(it.context, it.token) is not None
    return not (active or some or (before is not None and not thing))


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


def joined_subjunctive(it: PossibleCue) -> bool:
    """يجب أن يعترف ويعلن أسفه: joined to a present behind أن, with no other verb or mark between, it is as unsaid."""
    keys, words = it.context.keys, it.context.words
    for at in range(it.token - 1, max(it.first, it.token - FARTHEST_JOINED) - 1, -1):
        if keys[at - 1] in SUBJUNCTIVE and at > it.first:
            return keys[at].startswith(PRESENT) and (at - 1 == it.first or keys[at - 2] not in BEFORE_OR_AFTER)
        if keys[at] in RELATIVES or words[at].pos in ("PUNCT", "VERB"):
            return False
    return False


def possible(it: PossibleCue) -> bool:
    """يمكن وصفه بأنه, لا يمكن اعتبارها: what can be said, and nobody says it."""
    return it.before in IMPERSONAL_VERBS


def convicted(it: PossibleCue) -> bool:
    """بعد إدانته بالقتل: a verdict, which takes ب; إدانته للهجوم condemns."""
    return it.next.startswith("ب") and it.next not in ADVERBS


def relative(it: PossibleCue) -> bool:
    """الذي ينادي بالحوار, التي اختتمت أمس: such a relative clause describes somebody; الذي أعلن does report."""
    governs = it.next in BEFORE_ITS_OBJECT or (it.next.startswith("ب") and "with" in it.form.frames) or tells(it)
    if it.form.pronoun and (it.form.lemma in HOLDING or it.token + 1 in it.context.entities.place_at):
        return False  # التي تعتبرها الولايات المتحدة منظمة إرهابية
    return it.before in RELATIVES and it.next not in COMPLEMENTIZERS and not it.precedes_actor and not governs


def anonymity(it: PossibleCue) -> bool:
    """مسؤول طلب عدم الكشف عن هويته: the clause says of the source only that he stays unnamed."""
    return withheld_name_end(it.context, it.token) is not None


def observed(it: PossibleCue) -> bool:
    """يلاحظ اليوم أن, وينصح بشرب الماء: a passive present, where nobody stands beside it."""
    return not (it.precedes_somebody or it.follows_mention or it.next in QUANTIFIERS)


def unnamed(it: PossibleCue) -> bool:
    """ما قيل عنه, قيل لي, ترددوا على السوق: only right before أن it is said by people."""
    return it.next not in COMPLEMENTIZERS or it.before == "ما" or it.form.agreement != "m"


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


def scripture(it: PossibleCue) -> bool:
    """قال تعالى, والله تعالى يقول, إن الله يقول: a verse is quoted, nobody in the news speaks; but عز الدين does."""
    of_god = it.before == SWORN_BY or (it.before in GOD and it.two_before in BEFORE_GOD)  # not رحمه الله يقول
    divine = it.next in DIVINE and it.context.key(it.token + 2) != DEEN
    return divine or it.before in PRAISED or of_god


def superlative(it: PossibleCue) -> bool:
    """وأبرز منافسيه, وأبرز ما فيه: before a noun without the article that names nobody it is the most eminent."""
    return not (it.next in COMPLEMENTIZERS or it.precedes_somebody or carries_article(it.next))


def recited(it: PossibleCue) -> bool:
    """يَأْمُرُونَ: only scripture and verse are spelt with all their vowel signs, unless the whole text is."""
    tokens = it.context.document.tokens
    signs = 0 if tokens.habits.vowelled else len(MARKS_OF_VOWELS.findall(tokens.surface(it.token)))
    return signs >= FULLY_VOWELLED


def worth_telling(it: PossibleCue) -> bool:
    """دون أضرار تذكر, أي تقدم يذكر: behind an indefinite noun and before no أن it says that there is little."""
    noun = it.part_before == "NOUN" and not carries_article(it.before) and not it.follows_mention
    return noun and it.next not in COMPLEMENTIZERS and not it.precedes_somebody


def second_noun(it: PossibleCue) -> bool:
    """عن إدانته واستنكاره للهجوم: joined nouns of one owner are what the verb before them reports."""
    keys, at = it.context.keys, it.token - 1
    owner = it.word.stem.key[-1] if it.word.stem.key.endswith("ه") else it.word.stem.key[-2:]
    while at > it.first and keys[at].startswith(WA) and keys[at].endswith(owner):
        at -= 1  # عن استهجانه وشجبه واستنكاره
    return at > it.first and keys[at].endswith(owner) and keys[at - 1] == AAN


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
