"""Complements: where the reported matter of a verb begins, and by which frame (أن, a colon, a quotation, إلى ...)."""

from typing import Final, Literal, NamedTuple

from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.adjuncts import (
    ADDRESSED,
    ADVERBS,
    AGO,
    COMPLEMENTIZERS,
    SPANS_OF_TIME,
    WITHHOLDING,
    after_noun_subject,
    after_subject,
    quoted_name,
    set_off_end,
    withheld_name_end,
)
from arabic_news.claims.content.form import in_first_person
from arabic_news.claims.context import RELATIVES, SHORTEST_SPEECH, Context
from arabic_news.claims.mentions import opening_of
from arabic_news.claims.nearer_verbs import takes_it_before
from arabic_news.claims.venues import may_open_venue, venue_at
from arabic_news.cues import CueForm
from arabic_news.entities.entities import ActorEntity
from arabic_news.entities.phrases import OWNERS, VERBAL_NOUN, carries_article, is_definite, is_verbal_noun
from arabic_news.text.clitics import CONJUNCTIONS, listed_stem
from arabic_news.text.facts import fact
from arabic_news.text.folding import fold
from arabic_news.text.particles import AL, DHALIKA, FI, ILA, LI, MA, MIN, WA_DHALIKA
from arabic_news.text.quotes import MARKS, Quotation
from arabic_news.text.tokens import COMMAS

__all__ = ["Complement", "find_complement"]

Opening = Literal["that", "colon", "quote", "before", "taken_up", "preposition", "object"]
WITH_PRONOUN: Final = (
    "that",
    "with",
    "to",
)  # what is left to say where the object is a pronoun: اتهمه بالتقصير, وصفها بأنها
WITHOUT_PRONOUN: Final = frozenset({"ان", "بان"})
# The frame of each preposition.
FREE: Final = {"الي": "to", "عن": "about", "علي": "on", "من": "from", "في": "in"}
FRAMES_OF_PROCLITICS: Final = {"ب": "with", "ل": "for"}
# With a pronoun they are what is said: مؤتمر دعت إليه الوزارة, التي أعلن عنها.
OWN_PRONOUNS: Final = {
    "to": frozenset({"اليه", "اليها", "اليهم"}),
    "on": frozenset({"عليه", "عليها", "عليهم"}),
    "about": frozenset({"عنه", "عنها", "عنهم"}),
    "with": frozenset({"به", "بها", "بهم"}),
}
# Prepositions before what a clause tells: أشاد بما قدمه, اشتكى مما سمعه.
OF_CLAUSES: Final = {"بما": "with", "بمن": "with", "مما": "from", "ممن": "from", "عما": "about", "عمن": "about"}
SAYING: Final = frozenset(map(fold, (
    "قائلا", "قائلة", "قائلين", "بالقول", "يقول", "تقول", "بقوله", "بقولها", "بقولهم",
)))  # fmt: skip
# Before أن they make it another clause: بعد أن, يمكن أن, ضرورة أن, رغم أن.
NOT_REPORTED: Final = frozenset(map(fold, (
    "بعد", "قبل", "دون", "غير", "رغم", "برغم", "علما", "حتى", "لدرجة", "منذ", "سوى", "يمكن", "يجب",
    "ينبغي", "بعدما", "مجرد", "ضرورة",
    "أهمية", "إمكانية", "احتمال", "حقيقة", "فكرة", "شرط", "شريطة", "خشية", "بدل", "لا", "كاد", "كادت", "يكاد", "تكاد",
    "مع", "خاصة", "خصوصا", "سيما", "شأنه", "شأنها", "المقرر", "المنتظر", "المفترض", "المفروض",
    "الممكن", "المحتمل", "المرجح", "المتوقع", "المستبعد", "المرتقب", "المؤمل", "المستحيل", "الطبيعي", "الضروري",
    "المهم", "الصعب", "السهل", "الواضح", "المؤكد", "المعروف", "المعلوم", "اللافت", "الأفضل", "الواجب", "المنطقي",
    "المعقول", "المقبول", "المناسب", "النادر",
    "بد", "لابد", "أجل", "سبق", "ما", "بمعنى", "مقابل", "بانتظار", "انتظار", "بمجرد", "بدون", "علينا", "عليكم", "عليك",
)))  # fmt: skip
# With a preposition before أن they open another clause: على الرغم من أن, فضلا عن أن.
BEFORE_PREPOSITION: Final = frozenset(map(fold, (
    "الرغم", "بالرغم", "فضلا", "بدلا", "عوضا", "ناهيك", "علاوة", "إضافة", "بالإضافة", "النظر",
)))  # fmt: skip
# Before أن they open a clause of the article's own: غير أن, إلا أن, حيث إن.
NEW_CLAUSE: Final = frozenset(map(fold, ("إلا", "غير", "بيد", "حيث", "إذ", "كما")))
EXPLAINING: Final = frozenset({"ذلك", "اي"})  # before أن, not before بأن
OTHER_CLAUSES: Final = frozenset(map(fold, (
    "كما", "بعدما", "حيث", "إذ", "فيما", "بينما", "لكن", "لكنه", "لكنها", "مما",
)))  # fmt: skip
LEST: Final = "الا"
SEMICOLON: Final = "؛"
NOTABLE: Final = (
    COMPLEMENTIZERS | SAYING | FREE.keys() | OF_CLAUSES.keys() | WITHHOLDING | COMMAS | MARKS | {LEST, ":", SEMICOLON}
)
FEELINGS: Final = frozenset(
    f"{fold(noun)}{ending}"
    for noun in (
        "قلق", "استعداد", "رغبت", "ثقت", "مخاوف", "استغراب", "أسف", "تفاؤل", "اهتمام", "إعجاب", "ارتياح", "استياء",
        "تخوف", "أمل", "دهشت", "اعتراض", "تحفظ", "تحفظات", "رفض", "سعادت", "حرص", "تضامن", "تأييد", "رأي", "رضا",
        "شكوك", "ترحيب", "تعاطف", "مرونت", "انزعاج", "امتعاض", "تفهم", "التزام",
    )
    for ending in ("", "ه", "ها", "هم", "هما", "ا")
) | frozenset(map(fold, ("رغبة", "ثقة", "دهشة", "سعادة", "مرونة", "عدم", "السعادة")))  # fmt: skip
NAMED_OBJECTS: Final = {
    "feeling": FEELINGS,
    "blame": frozenset(
        map(fold, ("المسؤولية", "مسؤولية", "المسئولية", "مسئولية", "تبعات", "تبعة", "وزر"))
    ),
    "attack": frozenset(map(fold, (
        "الهجوم", "الهجومين", "الهجمات", "هجوم", "هجمات", "التفجير", "التفجيرين", "التفجيرات", "تفجير", "تفجيرات",
        "العملية", "عملية", "العمليات", "الاعتداء", "الاغتيال", "اغتيال", "خطف", "المسؤولية", "مسؤولية", "المسئولية",
        "مسئولية", "قتل",
    ))),
    "weight": frozenset(map(fold, ("أهمية", "شأن", "أهميته", "أهميتها", "شأنه", "شأنها"))),
}  # fmt: skip
# Their preposition is their own: المشرف على الحدائق, المسؤول عن النقل.
GOVERNORS: Final = frozenset(map(fold, (
    "صادر", "صادرة", "الصادر", "الصادرة",
    "المشرف", "المشرفة", "المسؤول", "المسؤولة", "القائم", "القائمة", "القائمين", "الحاصل", "المسئول",
    "العضو", "المنبثقة",
)))  # fmt: skip
CLAUSES: Final = frozenset(key for key in COMPLEMENTIZERS if not key.startswith("ب"))  # أن, إنه
# Behind a noun of speech their ب tells what it is about: المطالب الخاصة بالنقل.
CONCERNING: Final = frozenset(map(fold, (
    "خاصة", "الخاصة", "متعلقة", "المتعلقة", "تتعلق", "مرتبطة", "المرتبطة", "المعنية",
)))  # fmt: skip
INCLUDING: Final = frozenset({"في", "فيه", "فيها", "فيهم"})  # بما في ذلك
# Acts of which the object is what is said (قاله, أعلنتها), and their verbs of which it is somebody (أخبرته, وصفه).
OF_THINGS: Final = frozenset({"say", "announce", "confirm", "deny"})
TO_PERSONS: Final = frozenset({
    "أبلغ", "أخبر", "أطلع", "أجاب", "وصف", "ذكّر", "طمأن", "خاطب", "كاشف", "صارح", "مازح", "ناجى", "أنبأ", "أفاد",
    "جادل", "حاجج", "رد", "كذب", "ناقض", "عقب",
})  # fmt: skip
OBJECTIVE: Final = frozenset({"object", "matter", "as", "finding", "view"})  # frames with an object that is said
REQUESTS: Final = frozenset({"طلب", "اقترح", "اشترط", "التمس"})  # of which it is what is asked for
CLEAREST: Final = "اوضح"
VALUING: Final = frozenset({"اعتبر", "عد"})
SHORTEST_SAYING: Final = 2  # tokens of a quotation with which a clause ends
FARTHEST: Final = 45  # tokens between a cue and its complement
MOST_OTHERS: Final = 6  # forms of other cues between them
TO_SOMEBODY: Final = frozenset({"accuse", "condemn", "call", "ask", "welcome"})
FROM: Final = "عن"
LONGEST_OFFICE: Final = 8  # tokens of it before a colon
LETTERS_OF_ROOT: Final = 3
SHORT_MASDARS: Final = frozenset({"شن", "رد", "حل", "ضم", "صد", "بث", "سن", "دك", "مد"})  # بشن غارات, برد قاس
OF_ALL: Final = frozenset({"كل", "بعض"})  # أدان كل الهجمات; not كل عام
WHOLE: Final = frozenset({"بكل", "باي", "بحق", "بما", "بمن"})  # ندد بكل عنف, رحب بما أعلن
# Behind them they make another phrase: بما في ذلك, بمن فيهم, بكل بساطة.
NOT_WHOLE: Final = frozenset(map(fold, (
    "في", "فيه", "فيها", "فيهم", "أن", "لا",
    "بساطة", "حزم", "قوة", "صراحة", "وضوح", "ثقة", "تأكيد", "سرور", "فخر", "احترام", "هدوء", "شفافية", "حرية",
)))  # fmt: skip
LONGEST_OF_FIFTH_FORM: Final = 5  # letters of verbal nouns that are spelt like the past of their verb
HELD: Final = frozenset(key for key in COMPLEMENTIZERS if key.startswith("ب"))  # بأنه, بأنها
CLASSING: Final = frozenset({"من", "ضمن", "بمثابه", "بين", "علي"})  # تعتبرها الأمم المتحدة من بين الأسوأ
OPENING_SPEECH: Final = frozenset(map(fold, (
    "لا", "لابد", "لو", "إذا", "لقد", "هناك", "ليس", "ليست", "نحن", "أنا", "لن", "لم", "لدينا",
)))  # fmt: skip
BESIDE: Final = "جانب"  # إلى جانب
JOINED_PARTICLES: Final = frozenset(map(fold, ("ولم", "ولا", "ولن", "وقد", "ولقد", "ثم", "فلم", "فلا")))
LI_AND_ARTICLE: Final = "لل"
LONGEST_BEHIND_TITLE: Final = 30  # tokens from the closing mark of a title to أن
# Nouns that open what is said, behind the comma that closes an aside: أكد الوزير، في كلمة له، ضرورة …
MATTERS: Final = frozenset(map(fold, (
    "ضرورة", "أهمية", "عدم", "وجود", "مقتل", "وفاة", "وقوع", "حرص", "حرصه", "حرصها", "استعداد", "استعداده", "استعدادها",
    "رفضه", "رفضها", "دعمه", "دعمها", "التزامه", "التزامها", "تأييده", "تأييدها", "تمسكه", "تمسكها", "عزمه", "عزمها",
    "نيته", "نيتها", "اعتزامه", "اعتزامها",
)))  # fmt: skip
OTHER_CLAUSE: Final = frozenset({"VERB", "AUX", "SCONJ", "PART", "PRON"})
OCCASIONS: Final = frozenset({"في", "خلال", "عقب", "عبر"})
AS_WHAT: Final = frozenset(map(fold, ("بأنه", "بأنها", "بأن", "بال", "ب")))
FARTHEST_OF_PARTICIPLE: Final = 14  # tokens from a participle to its أن: مضيفا في كلمة ألقاها أن
POINTING: Final = frozenset(map(fold, ("هذا", "هذه", "هؤلاء", "إنه", "إنها", "يجب", "ينبغي", "يمكن")))
DESCRIBE: Final = "وصف"
ASK: Final = "سأل"
POINT: Final = "أشار"
FARTHEST_LISTENER: Final = 4  # tokens from the verb to أن behind whom he tells
QUESTION_WORDS: Final = frozenset(map(fold, ("هل", "لماذا", "كيف", "متى", "أين", "ماذا", "أليس", "أليست", "كم")))
SHORTEST_QUESTION: Final = 3  # tokens
# Prepositions before a title in quotation marks; behind عن what is told may stand (أفاد عن «سقوط قتلى»).
BEFORE_TITLES: Final = frozenset(map(fold, (
    "ب", "في", "من", "على", "إلى", "حول", "قرب", "ضد", "تحت", "بين", "مع", "عبر", "أمام", "نحو",
)))  # fmt: skip
SHOWING: Final = frozenset(map(fold, (
    "بيانات", "أرقام", "نتائج", "إحصاءات", "إحصائيات", "إحصائية", "معطيات", "استطلاع", "مسح", "تحقيقات", "وثائق",
    "تقارير", "سجلات", "مرصد",
)))  # fmt: skip
# Verbal nouns that their spelling does not tell, of what documents show.
CHANGES: Final = frozenset(map(fold, (
    "زيادة", "تراجع", "تحسن", "نمو", "هبوط", "صعود", "تفوق", "تقدم", "مقتل", "خسارة", "فوز", "حصول", "وقوف", "تواجد",
    "ثبات", "عجز", "فائض", "تحول", "تنام", "تنامي", "تدهور", "تباطؤ", "تسارع", "إصابة", "ضلوع", "تعرض", "تزايد",
    "تناقص", "تضاعف", "تفاوت", "تباين", "وصول", "خلو", "تدني", "انكماش", "نقص", "بلوغ", "تأييد", "تورط", "سقوط",
    "فقدان",
)))  # fmt: skip
EACH: Final = "كلا"
DOINGS: Final = frozenset(map(fold, (
    "عثور", "رحيل", "ترشح", "عودة", "استقالة", "تخلي", "تنحي", "مشاركة", "حرب", "توصل", "بدء", "رفض", "قبول", "دعم",
    "خروج",
)))  # fmt: skip
AFTER_SPEECH: Final = frozenset(map(fold, ("بعد", "عقب", "إثر", "منذ", "غداة", "رغم", "وسط", "مع")))
REACTIONS: Final = frozenset(map(fold, ("ردا", "رغم", "الرغم", "استجابة", "قليل", "إشارة")))
REACTING: Final = frozenset({"رفض", "وصف", "أيد", "انتقد", "تجاهل", "لبى", "اعتبر"})
FARTHEST_REACTION: Final = 6  # tokens from the verb to the noun
CHARGES: Final = frozenset({"تهمه", "تهم", "تهما"})
GLUED_TO_NOUN: Final = frozenset({"ب", LI})
ACCUSATIVE: Final = "ا"
OBLIQUE: Final = "ين"  # of a plural, which is an object
FEMININE_PLURAL: Final = "ات"
FEMININE: Final = ("ه", FEMININE_PLURAL)
# Nouns that are directed at somebody, whose verb says no more: وجه انتقادات إلى.
DIRECTED: Final = frozenset(
    f"{article}{noun}{ending}"
    for noun in map(fold, (
        "اتهام", "اتهامات", "تهمة", "تهم", "انتقاد", "انتقادات", "نقد", "لوم", "نداء", "دعوة", "دعوات",
    ))
    for article in ("", AL)
    for ending in ("", "ا", "ه", "ها", "هم")
) | frozenset({"اصابع"})  # fmt: skip
SAID: Final = "قال"
AS_IN: Final = "كما"
FARTHEST_OF_NOUN: Final = 6  # tokens from a noun of speech to its preposition
FARTHEST_OBJECT: Final = 16  # tokens between a verb and the verbal noun behind adjuncts that is its object
FARTHEST_RESUMED: Final = 12  # tokens from the preposition in a relative clause to the one behind it
WA_AL: Final = "وال"
SHORTEST_FUTURE: Final = 5  # letters
FARTHEST_NAMED: Final = 12  # tokens between حمّل and المسؤولية


class Complement(NamedTuple):
    """The frame, the token where the zone of the subject ends, and the token where the content begins."""

    frame: Opening
    zone_end: int
    start: int


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
    has_subject = has_subject or _is_only_object(context, cue_end, form)
    if form.shape == "masdar":
        return _of_masdar(context, cue_end, limit, form) if form.pronoun else _of_owned(context, cue_end, limit, form)
    if form.shape == "noun":
        return _of_speech_noun(context, cue_end, limit, set(form.frames))
    if form.shape == "participle":
        return _of_participle(context, cue_end, limit, form.frames)
    for frame, words in NAMED_OBJECTS.items():
        if frame in form.frames:
            expressed = _named_object(context, cue_end, limit, words, has_subject=has_subject)
            if expressed is not None or "that" not in form.frames:
                return expressed
    if _points_to(context, cue_end, limit, form):
        return Complement("preposition", cue_end, cue_end)
    if _is_described(context, cue_end, form):
        return Complement("that", cue_end, cue_end + (context.keys[cue_end] in WITHOUT_PRONOUN))
    if {"finding", "view"}.intersection(form.frames):
        return None if form.pronoun else _finding(context, cue_end, limit, form.frames, has_subject=has_subject)
    if form.pronoun and (form.lemma in REQUESTS or (form.act in OF_THINGS and form.lemma not in TO_PERSONS)):
        return _of_thing_said(context, cue_end, limit)
    if form.agreement == "p" and OBJECTIVE.isdisjoint(form.frames) and _has_other_object(context, cue_end, form):
        return None
    asked = _question(context, cue_end, limit) if form.act == "ask" and form.shape == "verb" else None
    if asked is not None:
        return asked
    frames = ("with",) if "order" in form.frames else form.frames
    if form.lemma == ASK and form.present and not form.pronoun:
        frames = ("quote",)  # يسأل الناس عن الكتاب: again and again
    clause = _resumed(context, cue_end, limit, _clause(context, cue_end, limit, frames))
    if form.lemma in VALUING and form.present and form.agreement in ("m", "f") and not form.pronoun:
        return clause  # يعتبر ميناء طرابلس أكبر الموانئ: with two nouns the present is passive
    if "as" in form.frames:
        return _held_to_be(context, cue_end, limit, form, has_subject=has_subject) or clause
    if "matter" in form.frames and clause is None:
        return _matter(context, cue_end, limit, form, has_subject=has_subject)
    if "order" in form.frames:
        return _order(context, cue_end, clause, has_subject=has_subject) or _directed(context, cue_end, limit)
    if "fact" in form.frames and clause is None:
        return _fact(context, cue_end, limit, form)
    if "object" not in form.frames:
        bare = clause is None and form.act == "say" and "quote" in form.frames and not (form.nounlike or form.pronoun)
        return _bare_speech(context, cue_end, limit, form, has_subject=has_subject) if bare else clause
    if (
        clause is not None
        and clause.frame != "preposition"
        and _adjuncts_only(context, cue_end, clause.zone_end, has_subject=has_subject)
    ):
        return clause
    if form.pronoun:
        return clause or _of_pronoun(context, cue_end, limit, form)
    if clause is not None and clause.frame == "preposition" and clause.zone_end == cue_end:
        return clause  # طالبت بسجنه، سنتين
    takes_two = form.act == "accuse" or form.lemma == DESCRIBE
    alone = _object_alone(context, cue_end, limit) if takes_two and not has_subject else None
    if alone is not None:
        return alone
    named = _nominal_object(context, cue_end, limit, has_subject=has_subject)
    if named is None and clause is None:
        return (
            _denied(context, cue_end, limit, form)
            or _charge(context, cue_end, limit, form)
            or _object_behind_adjuncts(context, cue_end, limit)
            or _held_behind_commas(context, cue_end, limit)
            or _held_alone(context, cue_end, limit, form)
        )
    if named is None or (clause is not None and _is_governed(context.keys[named.start])):
        return clause
    if clause is not None and _all_nouns(context, named.start, clause):
        return clause
    if clause is not None and _stands_beside(context, named.start, clause, form):
        return clause
    return named


def _is_only_object(context: Context, index: int, form: CueForm) -> bool:
    """واتهم الحكومة, وحث المتمردين: gender or case tells that who stands behind the verb is not its subject."""
    mention = context.entities.actor_at.get(index)
    masculine = form.shape == "verb" and form.agreement == "m" and not form.pronoun
    if not masculine or form.act not in TO_SOMEBODY | {"warn"} or mention is None or mention.letters:
        return False
    key, kind = context.keys[index], mention.entity.kind
    if not key.startswith(AL):
        return False
    oblique = kind == "group" and key.endswith(OBLIQUE)
    return oblique or (kind != "person" and key.endswith(FEMININE if kind != "group" else FEMININE_PLURAL))


def _question(context: Context, cue_end: int, limit: int) -> Complement | None:
    """وتساءل الكاتب: the question without mark or colon: وتساءل الكاتب، هل يكفي السوق؟."""
    start = after_noun_subject(context, cue_end, limit)
    start += start < limit and context.keys[start] in COMMAS
    asks = start + SHORTEST_QUESTION <= limit and context.keys[start] in QUESTION_WORDS
    return Complement("colon", start, start) if asks else None


def _resumed(context: Context, cue_end: int, limit: int, clause: Complement | None) -> Complement | None:
    """ويخشى المدرب الذي لا يملك لاعبين من الكبار، من السقوط: behind a relative clause, the preposition at its comma.

    So it is behind the country to which somebody is sent: لمح السفير إلى بريطانيا، فلان، إلى أن.
    """
    if clause is None or clause.frame != "preposition":
        return clause
    relative = not RELATIVES.isdisjoint(context.keys[cue_end : clause.zone_end])
    if not relative and clause.start not in context.entities.place_at:
        return clause
    key = context.keys[clause.zone_end]
    if key not in FREE or context.keys[clause.zone_end - 1] in COMMAS:
        return clause
    for at in range(clause.start, min(limit, clause.start + FARTHEST_RESUMED)):
        if context.keys[at] == key and context.keys[at - 1] in COMMAS:
            return _free_preposition(context, at)
    return clause


def _has_other_object(context: Context, cue_end: int, form: CueForm) -> bool:
    """تابعوا المباراة ولا ينسون أننا: behind the plural, whose subject is no noun, a noun is what they watch."""
    addressee = form.act not in OF_THINGS or form.lemma in TO_PERSONS
    if addressee or cue_end >= len(context.keys) or cue_end in context.date_at:
        return False
    return context.words[cue_end].pos == "NOUN" and context.keys[cue_end].startswith(AL)


def _of_thing_said(context: Context, cue_end: int, limit: int) -> Complement | None:
    """التهم التي أعلنها الوزير, وأكده بأن: the pronoun is what is said, of which only أن or a colon may tell more."""
    behind = after_subject(context, cue_end, limit, has_subject=False)
    direct = _directly_after(context, behind, limit)
    return None if direct is None or behind in context.quotation_at else direct


def _matter(context: Context, cue_end: int, limit: int, form: CueForm, *, has_subject: bool) -> Complement | None:
    """أوضح الوزير الأسباب; not السطور التالية توضح الأسباب, nor the superlative أوضح صورة."""
    if form.present or form.pronoun or (context.keys[cue_end - 1] == CLEAREST and _is_unknown_noun(context, cue_end)):
        return None
    return _nominal_object(context, cue_end, limit, has_subject=has_subject)


def _order(context: Context, cue_end: int, clause: Complement | None, *, has_subject: bool) -> Complement | None:
    """وجه الوزير بتشكيل لجنة, وجه الوزير المدارس بضرورة …: with another object he sends it (وجه رسالة بالبريد)."""
    if clause is None or clause.frame != "preposition" or context.keys[cue_end] in ADDRESSED:
        return None  # اتهامات وجهت إليه بالسرقة
    behind = after_subject(context, cue_end, clause.start, has_subject=has_subject)
    whom = behind < clause.start and (carries_article(context.keys[behind]) or behind in context.entities.actor_at)
    ordered = is_verbal_noun(context.document.tokens, clause.start, 1) or context.keys[clause.start][1:] in MATTERS
    return clause if ordered and clause.start in (behind, behind + whom) else None


def _directed(context: Context, cue_end: int, limit: int) -> Complement | None:
    """وجه النائب إلى الوزارة انتقادات حادة, وجهت النيابة له تهمة السرقة: the noun, and what follows it."""
    aimed = False  # a recipient stands before the noun
    for at in range(cue_end, min(limit - 1, cue_end + FARTHEST_OBJECT)):
        key = context.keys[at]
        governed = context.words[at - 1].pos == "ADP" and context.keys[at - 1] not in ADDRESSED
        if key in DIRECTED and not governed:
            return Complement("object", at, at) if _tells_of_what(context, at, limit, aimed=aimed) else None
        if context.words[at].pos in ("VERB", "AUX", "SCONJ") or key in RELATIVES:
            return None
        aimed |= key in ADDRESSED or key == ILA or key.startswith(LI)
    return None


def _tells_of_what(context: Context, noun: int, limit: int, *, aimed: bool) -> bool:
    """تهمة السرقة, انتقادات حادة للوزارة; not نقدا حادا مباشرا, nor الاتهام في اليوم التالي."""
    if context.keys[noun + 1] == FI or noun + 1 in context.date_at:
        return False
    for at in range(noun + 1, min(limit, noun + FARTHEST_OF_NOUN)):
        key = context.keys[at]
        if (
            at in context.quotation_at
            or context.words[at].pos == "ADP"
            or key.startswith(AL)
            or key[0] in GLUED_TO_NOUN
        ):
            return True
        if context.words[at].pos == "PUNCT" or _is_participle(context, at):
            return False
        if context.keys[noun] in CHARGES or aimed:
            return True
    return False


def _is_participle(context: Context, index: int) -> bool:
    """واصفا: a reporting participle."""
    return any(form.shape == "participle" for reading in context.cue_readings[index] for form in reading.forms)


def _fact(context: Context, cue_end: int, limit: int, form: CueForm) -> Complement | None:
    """وأظهرت الدراسة وجود علاقة: what a document shows is told by a verbal noun; أظهر الفريق تراجعا tells of a team."""
    if form.pronoun or cue_end >= limit or not _is_showing(context.keys[cue_end]):
        return None
    shown = _nominal_object(context, cue_end, limit, has_subject=False)
    if shown is not None and _is_fact(context, shown.start):
        return shown
    return _fact_behind_adjuncts(context, cue_end + 1, limit)


def _fact_behind_adjuncts(context: Context, first: int, limit: int) -> Complement | None:
    """أظهرت نتائج التحليل الوراثي عدم وجود …, أظهر تقرير المنظمة الصادر الأربعاء، تراجع …."""
    for at in range(first, min(limit, first + FARTHEST_OBJECT)):
        parted = _ends_phrase(context, at - 1) or context.keys[at - 1] in COMMAS
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
    return told or (shaped and not _is_showing(key))


def _points_to(context: Context, cue_end: int, limit: int, form: CueForm) -> bool:
    """أشاروا لارتفاع الأسعار: ل right behind the verb, but not whom he tells (أشار للصحافيين إلى أن)."""
    if form.lemma != POINT or form.shape != "verb" or cue_end >= limit or cue_end in context.entities.actor_at:
        return False
    pointed = context.keys[cue_end][0] == LI and _preposition(context, cue_end, {"for"}) is not None
    told = not COMPLEMENTIZERS.isdisjoint(context.keys[cue_end : cue_end + FARTHEST_LISTENER])
    return pointed and not told and not _follows_ila(context, cue_end, limit, {"to"})


def _is_showing(key: str) -> bool:
    """الدراسة, بيانات, النتائج."""
    bare = key.removeprefix(AL)
    return listed_stem(key, lexicon().document_nouns) is not None or listed_stem(bare, SHOWING) is not None


def _is_described(context: Context, cue_end: int, form: CueForm) -> bool:
    """انتخابات وصفت بأنها مهمة: right before بأنها it has no object and is passive."""
    past = form.shape == "verb" and not form.present and not form.pronoun
    return past and form.lemma == DESCRIBE and cue_end < len(context.keys) and context.keys[cue_end] in HELD


def _is_unknown_noun(context: Context, index: int) -> bool:
    """صورة; neither الصورة, nor مدير, nor a mention."""
    if index >= len(context.keys) or index in context.entities.role_at or index in context.entities.actor_at:
        return False
    key = context.keys[index]
    return context.words[index].pos == "NOUN" and not is_definite(key) and key[0] not in FRAMES_OF_PROCLITICS


def _bare_speech(context: Context, cue_end: int, limit: int, form: CueForm, *, has_subject: bool) -> Complement | None:
    """وأضاف لا يوجد خلاف, وتابعت المديرة، لدينا ثلاث فرق: words of the speaker without colon, marks or أن.

    قال has no other object, so that behind it any verb opens them: وقال المدرب يجب أن ….
    """
    start = after_subject(context, cue_end, limit, has_subject=has_subject)
    comments = context.key(cue_end - 2) == AS_IN and context.key(cue_end - 3) in COMMAS
    while start < limit and context.keys[start] in COMMAS and not comments:  # not لكنه، كما قال الوزير، لا يكفي
        start += 1
    if start + SHORTEST_SPEECH > limit or (comments and context.keys[start] in COMMAS):
        return None
    opens = context.keys[start] in OPENING_SPEECH or in_first_person(context, start, start + SHORTEST_SPEECH)
    known = start > cue_end or has_subject or context.keys[cue_end - 1].startswith(CONJUNCTIONS)
    alone = form.lemma == SAID and known and context.key(cue_end - 2) != AS_IN  # كما تقول كتب التاريخ
    clause = alone and (context.words[start].pos in ("VERB", "AUX") or context.keys[start] in POINTING)
    return Complement("colon", start, start) if opens or clause else None


def _all_nouns(context: Context, first: int, clause: Complement) -> bool:
    """أكد رئيس قسم الزكاة أن …: with no verb before أن it is no other's, and the nouns describe the subject.

    So are they before a colon and a mark: أكد سالم العريبي، رئيس قسم المياه: «…».
    """
    key, index = context.keys[clause.zone_end], clause.zone_end
    said = clause.frame == "colon" and index + 1 in context.quotation_at and index - first <= LONGEST_OFFICE
    if not said and (clause.frame != "that" or key not in COMPLEMENTIZERS or key.startswith("ب")):
        return False
    if said and any(context.cue_readings[at] for at in range(first, index)):
        return False  # أكد جواز الإفطار مستندا إلى قوله: «…»
    return all(context.words[at].pos not in ("VERB", "AUX", "SCONJ", "PART") for at in range(first, index)) and (
        (RELATIVES | {WA_DHALIKA}).isdisjoint(context.keys[first:index])
    )


def _stands_beside(context: Context, first: int, clause: Complement, form: CueForm) -> bool:
    """أعلن حزب النور الذراع السياسية للجماعة عن مشاركته: what is definite before عن describes who announces."""
    if form.act != "announce" or clause.frame != "preposition" or context.keys[clause.zone_end] != FROM:
        return False
    described = context.keys[first].startswith(AL) and clause.zone_end - first <= LONGEST_OFFICE
    return described and all(context.words[at].pos in ("NOUN", "PROPN") for at in range(first, clause.zone_end))


def _object_alone(context: Context, cue_end: int, limit: int) -> Complement | None:
    """واتهمت طهران بالتقصير, ووصفت طهران بأنها قريبة: who alone stands there is no subject, which the verb holds."""
    alone = context.entities.actor_at.get(cue_end) or context.entities.place_at.get(cue_end)
    end = limit if alone is None else alone.end
    end += end in context.quotation_at  # واتهمت إيران "بالتدخل في شؤونها"
    said = end < limit and (context.keys[end] in HELD or _preposition(context, end, {"with"}) is not None)
    return Complement("object", cue_end, cue_end) if said else None


def _denied(context: Context, cue_end: int, limit: int, form: CueForm) -> Complement | None:
    """لكن طهران نفت ذلك: what was told before is denied."""
    if form.act != "deny" or form.shape != "verb":
        return None
    start = after_subject(context, cue_end, limit, has_subject=False)
    return Complement("object", start, start) if start < limit and context.keys[start] == DHALIKA else None


def _charge(context: Context, cue_end: int, limit: int, form: CueForm) -> Complement | None:
    """واتهمت سوريا في البداية الغرب بالوقوف …: the last who is named before the charge is the accused."""
    if form.act != "accuse":
        return None
    for at in context.mentioned(cue_end, limit)[1:]:
        opening = opening_of(context, at)
        if any(context.words[before].pos in ("VERB", "CCONJ") for before in range(cue_end, opening)):
            return None
        mention = context.entities.actor_at.get(at) or context.entities.place_at.get(at)
        end = limit if mention is None or mention[1].letters else mention[1].span[1]  # واتهم …، وفرنسا بـ
        if end < limit and context.keys[end].startswith("ب") and context.keys[end] not in ADVERBS:
            return Complement("object", opening, opening)
    return None


def _object_behind_adjuncts(context: Context, cue_end: int, limit: int) -> Complement | None:
    """واشترط الوزير قبل اللجوء إلى القوة تشكيل …: behind a noun with the article a verbal noun opens the object."""
    relative = False  # حزب النور، الذي يقوده فلان، عزمه …: only a comma ends it
    for at in range(cue_end, min(limit, cue_end + FARTHEST_OBJECT)):
        key, behind_comma = context.keys[at], context.keys[at - 1] in COMMAS
        relative |= key in RELATIVES
        if not relative and context.words[at].pos in ("VERB", "AUX", "SCONJ"):
            return None
        own = key in MATTERS and key.endswith(OWNERS) and context.words[at - 1].pos != "ADP"
        set_off = behind_comma and (key in MATTERS or (is_definite(key) and _is_doing(context, at)))
        verbal = is_verbal_noun(context.document.tokens, at) and _ends_phrase(context, at - 1)
        if at > cue_end + 1 and (set_off or (not relative and (verbal or own))):
            return Complement("object", at, at)
    return None


def _ends_phrase(context: Context, index: int) -> bool:
    """Behind a word with the article, or a name, an indefinite noun belongs to no phrase that is open."""
    return carries_article(context.keys[index]) or index + 1 in context.mention_ends


def _finding(
    context: Context, cue_end: int, limit: int, frames: tuple[str, ...], *, has_subject: bool
) -> Complement | None:
    """وجد الباحثون أن, توصلت الدراسة إلى أن, نشر النادي في بيان: …: with an object of its own it tells of something."""
    found = _clause(context, cue_end, limit, ("that", "to", "on", *frames))
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
    return found if _adjuncts_only(context, cue_end, end, has_subject=has_subject) else None


def _of_pronoun(context: Context, cue_end: int, limit: int, form: CueForm) -> Complement | None:
    """اتهمته الوزارة بالتقصير, وصفوها بأنها مخيبة, يعتبرها الخبراء كارثة: what is said of him or it."""
    said = _clause(context, cue_end, limit, (*WITH_PRONOUN, "about") if form.act == "ask" else WITH_PRONOUN)
    if form.act != "estimate" or (said is not None and said.frame == "that"):
        return said
    if cue_end in context.quotation_at and cue_end + 1 not in context.entities.actor_at:
        return Complement("object", cue_end, cue_end + 1)  # التي تعتبرها «كارثة»
    start = after_subject(context, cue_end, limit, has_subject=False)
    if said is not None and said.zone_end <= start:
        return said
    if start < limit and context.keys[start] in CLASSING:
        return Complement("object", start, start)
    return _nominal_object(context, cue_end, limit, has_subject=False) or said


def _is_governed(key: str) -> bool:
    """لرعاية الشباب behind الرئيس العام: a noun with a glued ل is no object where أن or its like follows."""
    return key.startswith("ل") and key[1:] in lexicon().common_words


def _directly_after(context: Context, index: int, limit: int) -> Complement | None:
    """قوله إن, تأكيدها أن, سؤاله: the complement of a verbal noun follows it directly."""
    if index >= limit:
        return None
    key = context.keys[index]
    if _is_complementizer(context, index):
        return Complement("that", index, index + 1 if key in WITHOUT_PRONOUN else index)
    if key == ":" or index in context.quotation_at:
        return Complement("colon", index, index + 1)
    return None


def _of_owned(context: Context, index: int, limit: int, form: CueForm) -> Complement | None:
    """قول الوزير إن, تحذير المنظمة من, نفي البنك وجود: behind the owner, who speaks.

    Whom one accuses, condemns or calls upon may stand there too (اتهام إيران بدعم …), so that only a noun behind him
    makes him the speaker (اتهام النقابة إدارة المصنع).
    """
    start = after_subject(context, index, limit, has_subject=False)
    if start < limit and context.keys[start] in COMMAS:
        start += any(context.date_at.get(at) == start for at in range(index, start))  # إعلان الوزارة، الأحد، عن
    direct = _directly_after(context, start, limit)
    if direct is not None or start >= limit:
        return direct
    if "object" in form.frames:
        named = _nominal_object(context, start, limit, has_subject=True)
        if named is not None and not _is_joined(context.keys[named.start]):
            noun = context.words[named.start].pos == "NOUN" or _is_masdar(context, named.start)
            if noun:
                return named
    if form.act in TO_SOMEBODY:
        return _towards(context, index, start, form)
    return _preposition(context, start, set(form.frames))


def _towards(context: Context, index: int, start: int, form: CueForm) -> Complement | None:
    """بعد دعوة الحكومة إلى الحوار, إدانة الوزارة للهجوم: behind the owner, where he can only be the speaker.

    Whom one calls upon stands there too (قرر دعوة الوزراء إلى لندن); not where others react to what he said.
    """
    owner = (
        context.entities.actor_at.get(index)
        or context.entities.place_at.get(index)
        or index in context.entities.role_at
    )
    if not owner:
        return None
    if form.act == "call":
        return _preposition(context, start, {"to", "for"}) if _is_reacted_to(context, index - 1) else None
    return _preposition(context, start, {"for"}) if context.keys[start].startswith(LI_AND_ARTICLE) else None


def _is_reacted_to(context: Context, noun: int) -> bool:
    """بعد ساعات من دعوة, ردا على دعوة, رفض الوزير دعوة."""
    before = context.key(noun - 1)
    if before in AFTER_SPEECH or (before in FREE and context.key(noun - 2) in SPANS_OF_TIME | REACTIONS):
        return True
    verbs = (at for at in range(noun - 1, max(-1, noun - FARTHEST_REACTION), -1) if context.words[at].pos == "VERB")
    verb = next(verbs, None)
    return verb is not None and context.words[verb].lemma in REACTING


def _of_speech_noun(context: Context, index: int, limit: int, frames: set[str]) -> Complement | None:
    """اتهامات متبادلة بالسرقة, نداء عاجل إلى, اقتراح البرنامج بـ, اعتقادا منهم بأن, بتهمة التحريض."""
    if "told" in frames:
        return _told_directly(context, index, limit)
    if "of" in frames:
        noun = index < limit and context.words[index].pos in ("NOUN", "PUNCT")
        return Complement("preposition", index, index) if noun else None
    for at in range(index, min(limit, index + FARTHEST_OF_NOUN)):
        if _is_complementizer(context, at):
            return Complement("that", at, at + 1 if context.keys[at] in WITHOUT_PRONOUN else at)
        if context.words[at].pos in ("VERB", "AUX") or context.keys[at] in COMMAS | CONCERNING:
            return None
        preposition = _preposition(context, at, frames)
        if preposition is not None:
            return preposition
    return None


def _told_directly(context: Context, index: int, limit: int) -> Complement | None:
    """جدد الوزير التأكيد على أن, خلص إلى القول إن: right behind the noun or its preposition."""
    at = index + (context.key(index) in FREE)
    if at >= limit or not _is_complementizer(context, at):
        return None
    return Complement("that", index, at + 1 if context.keys[at] in WITHOUT_PRONOUN else at)


def _is_joined(key: str) -> bool:
    """والوزير behind the owner is no object; وجود is."""
    common = {key, key.removesuffix(ACCUSATIVE)}.isdisjoint(lexicon().common_words)
    return key.startswith("وال") or (key.startswith("و") and common)


def _of_masdar(context: Context, index: int, limit: int, form: CueForm) -> Complement | None:
    """قوله إن, دعوته إلى, إدانتها للهجوم: right behind it, or by its preposition; ل marks the object of a noun."""
    frames = set(form.frames)
    start = _behind_time(context, index, limit)
    direct = _directly_after(context, start, limit)
    if direct is not None or index >= limit or form.lemma == ASK:
        return direct  # عند سؤاله عن: who is asked
    preposition = _preposition(context, index, frames | ({"for"} if "object" in frames else set()))
    if preposition is not None or "object" not in frames or start >= limit:
        return preposition
    noun = context.words[start].pos == "NOUN" and not _is_joined(context.keys[start])
    said = noun and (not is_definite(context.keys[start]) or _is_doing(context, start))
    return Complement("object", start, start) if said or _is_whom(context, start, form) else None


def _is_doing(context: Context, index: int) -> bool:
    """إعلانه الانسحاب, تأكيدها الالتزام: a verbal noun with the article; not إعلانه الأخير."""
    tokens = context.document.tokens
    bare = context.keys[index].removeprefix(AL)
    return bare in MATTERS | CHANGES | DOINGS or is_verbal_noun(tokens, index) or is_verbal_noun(tokens, index, len(AL))


def _is_whom(context: Context, index: int, form: CueForm) -> bool:
    """اتهامه الحكومة بـ, انتقادها إيران: who stands behind the owner's pronoun."""
    mention = context.entities.actor_at.get(index) or context.entities.place_at.get(index)
    return form.act in TO_SOMEBODY and mention is not None and not mention.letters


def _behind_time(context: Context, index: int, limit: int) -> int:
    """Behind أمس, أيضا, قبل يومين or ، في بيان، in تأكيدها أمس أن; `index` where nothing of the kind stands there."""
    if index in context.date_at:
        return context.date_at[index]
    if index + 1 < limit and context.keys[index] in ADVERBS and context.keys[index + 1] in COMPLEMENTIZERS:
        return index + 1
    if index < limit and context.keys[index] in COMMAS:
        return set_off_end(context, index, limit)
    ago = index + 2 <= limit and context.keys[index] in AGO
    return index + 2 if ago and context.words[index + 1].pos in ("NOUN", "NUM") else index


def _of_participle(context: Context, index: int, limit: int, frames: tuple[str, ...]) -> Complement | None:
    """مشيرا إلى أن, مؤكدا أن, حاثا الجميع: the subject is elsewhere, so what follows is the complement."""
    direct = _directly_after(context, index, limit)
    if direct is not None or index >= limit:
        return direct
    for frame, words in NAMED_OBJECTS.items():
        if frame in frames:
            expressed = _named_object(context, index, limit, words, has_subject=True)
            if expressed is not None or "that" not in frames:
                return expressed
    if "order" in frames:
        return _directed(context, index, limit)
    preposition = _preposition(context, index, set(frames))
    if preposition is not None:
        return preposition
    if "object" in frames and index in context.entities.role_at:
        return Complement("object", index, index)  # مطالبا رئيس البلدية بالتدخل
    blamed = _somebody_behind_occasion(context, index, limit) if "object" in frames else None
    if blamed is not None:
        return blamed
    clause = _clause(context, index, min(limit, index + 6), frames) or _behind_occasion(context, index, limit, frames)
    if clause is not None and clause.frame in ("that", "colon"):
        return clause
    matter = "matter" in frames and clause is None and context.keys[index] not in ADDRESSED
    if "object" in frames or matter:
        return _nominal_object(context, index, limit, has_subject=True) or clause
    return clause


def _somebody_behind_occasion(context: Context, index: int, limit: int) -> Complement | None:
    """متهما في ختام القمة رئيس الوزراء بـ: the first who is named behind an occasion and whom nothing governs."""
    if context.keys[index] not in OCCASIONS:
        return None
    for at in range(index + 2, min(limit, index + FARTHEST_NAMED)):
        if context.words[at].pos in OTHER_CLAUSE or context.keys[at] in COMMAS:
            return None
        mention = context.entities.actor_at.get(at)
        named = at in context.entities.role_at or (mention is not None and not mention.letters)
        if named and context.words[at - 1].pos != "ADP" and _ends_phrase(context, at - 1):
            return Complement("object", at, at)
    return None


def _behind_occasion(context: Context, index: int, limit: int, frames: tuple[str, ...]) -> Complement | None:
    """مضيفا في تصريحات صحفية من مقر البعثة أن: the أن behind where or when it was said, with no verb between."""
    if context.keys[index] not in OCCASIONS:
        return None
    clause = _clause(context, index, min(limit, index + FARTHEST_OF_PARTICIPLE), frames)
    between = range(index, index if clause is None else clause.zone_end)
    other = any(context.words[at].pos in OTHER_CLAUSE or context.keys[at] in RELATIVES for at in between)
    return None if other else clause


def _judged(context: Context, index: int) -> bool:
    """What is said of ذلك follows it: واصفا ذلك بأنه خطأ, معتبرا ذلك «خطأ»; not وأكد ذلك الوزير."""
    noun = index < len(context.keys) and context.words[index].pos == "NOUN"
    return noun or context.key(index) in AS_WHAT | MARKS


def _named_object(
    context: Context, index: int, limit: int, words: frozenset[str], *, has_subject: bool
) -> Complement | None:
    """حمّل الوزير البلدية مسؤولية الحادث, تبنى التنظيم الهجوم: elsewhere the verb says something else."""
    start = after_subject(context, index, limit, has_subject=has_subject)
    for at in range(start, min(limit, start + FARTHEST_NAMED)):
        if context.keys[at] in words:
            return Complement("object", start, start)
    return None


def _clause(context: Context, cue_end: int, limit: int, frames: tuple[str, ...]) -> Complement | None:
    """The first complementizer, colon, quotation or preposition of the frames, before another cue."""
    index = cue_end
    frame_set = set(frames)
    others = 0  # forms of cues passed on the way: a heap of them reports nothing
    notable = context.document.tokens.facts(is_notable)
    while index < limit and others <= MOST_OTHERS:
        key = context.keys[index]
        others += key in context.cues.forms
        if not notable[index]:
            if _opens_another_claim(context, index):
                return None
            index = _mention_end(context, index)
            continue
        if key in SAYING and "object" not in frame_set:
            frame_set |= {"that", "quote"}
        elif _is_complementizer(context, index) and _takes(frame_set, key):
            before = context.keys[index - 1]
            explains = before in EXPLAINING and key in CLAUSES and context.words[index - 2].pos != "ADP"
            if (before in NEW_CLAUSE or explains) and index > cue_end:
                return None
            # لازمه إلى أن أتم القراءات, طلبت المساعدة، على أن تدفع ثمنها: the preposition is none of the verb's
            set_off = (before == ILA and index > cue_end + 1) or context.keys[index - 2] in COMMAS
            other = set_off and before in FREE and FREE[before] not in frame_set
            other = other or context.keys[index - 2] in BEFORE_PREPOSITION
            if (before not in NOT_REPORTED and not other) or index == cue_end:
                nearer = takes_it_before(context, cue_end, index)
                if nearer is None:
                    return Complement("that", index, index + 1 if key in WITHOUT_PRONOUN else index)
                if context.keys[nearer - 1] not in RELATIVES:
                    return None
        elif key == ":" and (frame_set & {"that", "quote", "colon"} or _opens_own_words(context, index, frame_set)):
            return _unless_nearer(context, cue_end, Complement("colon", index, index + 1))
        elif index in context.quotation_at:
            quotation = context.quotation_at[index]
            first, end = quotation.inner
            may_speak = "quote" in frame_set and not (index > cue_end and _is_governed_title(context, index))
            said = may_speak and (
                _is_speech(context, index, end - first, cue_end)
                or ("object" not in frame_set and _is_short_speech(context, quotation, cue_end, limit))
            )
            if said and not _is_title(context, quotation.last, limit, frame_set):
                return _unless_nearer(context, cue_end, Complement("quote", index, first))
            if _opens_with_preposition(context, quotation, frame_set):
                return Complement("preposition", index, first)
            index = quotation.last if quotation.closed else index
        elif key == SEMICOLON and index + 1 < limit and _may_be_verb(context, index + 1):
            return None  # عن السوق التي زادت أسعارها؛ أوضح رئيس اللجنة أن …
        elif (withheld := withheld_name_end(context, index)) is not None:
            index = withheld - 1
        elif _opens_another_claim(context, index):
            return None
        elif key in COMMAS:
            if context.key(index + 1) in OTHER_CLAUSES or _opens_other_clause(context, index + 1):
                return None  # تشير النتيجة لتقدم الفريق، كما كاد أن يسجل
            index = max(index, _set_off_end(context, index, limit, frame_set) - 1)
        else:
            preposition = _preposition(context, index, frame_set)
            if preposition is not None and not (key[0] == LI and _follows_ila(context, index, limit, frame_set)):
                return None if _holds_another_clause(context, cue_end, index) else preposition
            venue = venue_at(context, index, limit)
            if venue is not None:
                index = venue[1] - 1
            index = _mention_end(context, index) - 1
        index += 1
    return None


def _unless_nearer(context: Context, cue_end: int, found: Complement) -> Complement | None:
    """سأل الرجل شيخا كما قال أحدهم: …: a colon or mark behind a nearer verb is no complement of the first."""
    return None if takes_it_before(context, cue_end, found.zone_end) is not None else found


def _is_governed_title(context: Context, index: int) -> bool:
    """المعنية بـ«حقوق العمال», قرب «جسر السلام»: what a preposition governs is called so."""
    return context.keys[index - 1] in BEFORE_TITLES


def _opens_own_words(context: Context, colon: int, frames: set[str]) -> bool:
    """رحب الوزير في تويتر: «أهلا بكم»: a quotation is his words, where no object or قائلا stands before the colon."""
    return colon + 1 in context.quotation_at and "object" not in frames and context.keys[colon - 1] not in SAYING


def _takes(frames: set[str], complementizer: str) -> bool:
    """أكد أن, تعهد بأن: what takes a noun behind ب takes بأن as well."""
    return not frames.isdisjoint(("that", "told")) or ("with" in frames and complementizer in HELD)


def _opens_with_preposition(context: Context, quotation: Quotation, frames: set[str]) -> bool:
    """ندد الوزير "بالهجوم على السوق": the marks hold the preposition of the verb too; not a name («بيت الشعر»)."""
    first, end = quotation.inner
    if "with" not in frames or end - first < SHORTEST_SAYING:
        return False
    bare = context.keys[first][1:]
    action = is_verbal_noun(context.document.tokens, first, 1) or bare.endswith("ه")
    glued = context.keys[first].startswith("ب") and action and bare in lexicon().common_words  # "بنهاية سريعة"
    if not glued and quoted_name(context, quotation.first) is not None:
        return False
    return first not in context.entities.actor_at and _preposition(context, first, {"with"}) is not None


def _holds_another_clause(context: Context, first: int, end: int) -> bool:
    """نفى الخبر ولم يدخل الفريق في السوق, أدانه القضاء وصدر الحكم بسجنه: the preposition is a joined verb's."""
    verbs = (at for at in range(first + 1, end) if context.words[at].pos in ("VERB", "AUX"))
    return any(_is_joined_verb(context, at) for at in verbs)


def _follows_ila(context: Context, index: int, limit: int, frames: set[str]) -> bool:
    """دعا الأمين العام للأمم المتحدة إلى …: the ل is of the subject where إلى, which the verb takes too, follows."""
    behind = range(index + 1, min(limit, index + FARTHEST_NAMED))
    return "to" in frames and any(context.keys[at] == ILA and context.key(at + 1) != BESIDE for at in behind)


def _is_joined_verb(context: Context, index: int) -> bool:
    """وصدر, ولم يصدر; not وصل, whose و is a letter of its own."""
    own = context.words[index].lemma.startswith("و")
    return context.keys[index - 1] in JOINED_PARTICLES or (context.keys[index].startswith("و") and not own)


def _set_off_end(context: Context, index: int, limit: int, frames: set[str]) -> int:
    """Behind an adjunct between commas; in شدد الرئيس، فلان، على ضرورة … the preposition is the verb's own."""
    end = set_off_end(context, index, limit)
    own = FREE.get(context.key(index + 1)) in frames and context.key(end) not in COMPLEMENTIZERS
    return index if own else end


@fact
def is_notable(key: str) -> bool:
    """Whether a word may open a complement, or an adjunct or quotation before it; of others only cues matter."""
    return key in NOTABLE or key[0] in FRAMES_OF_PROCLITICS or may_open_venue(key)


def _mention_end(context: Context, index: int) -> int:
    """Behind the actor mentioned at a token, or behind the token."""
    mention = context.entities.actor_at.get(index)
    return index + 1 if mention is None else mention.end


def _is_complementizer(context: Context, index: int) -> bool:
    """أن and its forms; ألا is one, إلا is not, nor is the name آنا."""
    key = context.keys[index]
    if index in context.entities.actor_at:
        return False
    return key in COMPLEMENTIZERS or (key == LEST and context.document.tokens.spelling(index).startswith("أ"))


def _is_speech(context: Context, index: int, length: int, cue_end: int) -> bool:
    """A quotation that is what is said: long enough, or right behind the verb, and no name."""
    named = context.entities.actor_at.get(index + 1)
    if index in context.entities.actor_at or (named is not None and named.end >= index + 1 + length):
        return False  # عضو "الرابطة الألمانية لأطباء الأطفال"
    return length >= SHORTEST_SPEECH or (index == cue_end and quoted_name(context, index) is None)


def _is_title(context: Context, closing: int, limit: int, frames: set[str]) -> bool:
    """وأوضح في ورشة بعنوان «مدن بلا جوع»، أن …: أن still follows, at a comma or the verb's preposition (إلى أن).

    Behind the mark stands a colon, and what is said behind that: قال في كتابه «مدن الملح»: ….
    """
    if context.key(closing + 1) == ":":
        return True
    for at in range(closing + 1, min(limit, closing + LONGEST_BEHIND_TITLE)):
        before = context.keys[at - 1]
        if _is_complementizer(context, at):
            return before in COMMAS or before == SEMICOLON or FREE.get(before) in frames
        if _opens_another_claim(context, at) or context.keys[at] == ":":
            return False
    return False


def _is_short_speech(context: Context, quotation: Quotation, cue_end: int, limit: int) -> bool:
    """وتابع المدرب «السلام للجميع».: no name; the clause ends with it; a verb in it, or only the subject before."""
    first, end = quotation.inner
    behind = quotation.last + 1
    ends = behind >= limit or (context.words[behind].pos == "PUNCT" and context.keys[behind] != ":")
    ends = ends or _opens_another_claim(context, behind)  # «السلام للجميع» مضيفا «…»
    named = quotation.first == cue_end  # قالت «واحة النور»: …
    if named or not (quotation.closed and ends and end - first >= SHORTEST_SAYING and first in context.fragments):
        return False
    if any(context.words[at].pos == "VERB" for at in range(first, end)):
        return COMPLEMENTIZERS.isdisjoint(context.keys[cue_end:first])
    return after_subject(context, cue_end, quotation.first, has_subject=False) >= quotation.first


def _opens_another_claim(context: Context, index: int) -> bool:
    """A reporting participle, or a reporting verb with a conjunction: what follows is its own complement."""
    for reading in context.cue_readings[index]:
        shapes = [form.shape for form in reading.forms]
        if not reading.stem.letters and "participle" in shapes:
            speaks = context.key(index + 1) in CLAUSES | {":"} or index + 1 in context.quotation_at
            return context.keys[index - 1] in COMMAS or speaks
        if reading.stem.proclitics == "و" and "verb" in shapes:
            return True
    return False


def _opens_other_clause(context: Context, index: int) -> bool:
    """…، فاختار الفريق أن, …، وحاولت أن, …، فالرجل: behind a comma another clause, with a complement of its own."""
    if index >= len(context.keys) or index in context.entities.actor_at:
        return False
    key, pos = context.keys[index], context.words[index].pos
    known = lexicon().common_words
    noun = key.startswith("فال") and (key[1:] in known or key[3:] in known)
    return noun or (pos == "VERB" and key.startswith(CONJUNCTIONS))


def _may_be_verb(context: Context, index: int) -> bool:
    """A word that may report as a verb."""
    return any(form.shape == "verb" for reading in context.cue_readings[index] for form in reading.forms)


def _preposition(context: Context, index: int, frames: set[str]) -> Complement | None:
    """The preposition of the frames at a token: إلى, عن, or glued to its noun (بالهجوم)."""
    key = context.keys[index]
    if _belongs_to_verb(context, index):
        return None
    if key in FREE:
        return _free_preposition(context, index) if FREE[key] in frames else None
    if key in OF_CLAUSES:
        tells = OF_CLAUSES[key] in frames and context.key(index + 1) not in INCLUDING
        return Complement("preposition", index, index) if tells else None
    if FRAMES_OF_PROCLITICS.get(key[0]) not in frames:
        return None
    # في بيان, بيان الوزارة: behind a preposition the ب is a letter of the word; not behind فيه.
    governed = context.words[index - 1].pos == "ADP" and context.keys[index - 1] not in ADDRESSED
    if key in ADVERBS or index in context.entities.place_at or governed:
        return None
    noun = context.words[index].pos == "NOUN" and (len(key) > LETTERS_OF_ROOT or key[1:] in SHORT_MASDARS)
    following = context.key(index + 1)
    whole = key in WHOLE and following not in NOT_WHOLE and following not in COMMAS  # not محافظ باي، فلان
    own = noun and not _names_whole_word(context, index) and not _is_one_word(key)
    glued = key in FRAMES_OF_PROCLITICS or whole or own
    return Complement("preposition", index, index) if glued else None


def _belongs_to_verb(context: Context, index: int) -> bool:
    """الذي فاز بالكأس, بات يتمتع بصلاحيات: the preposition right behind another verb is that verb's."""
    before = index - 1
    if context.words[before].pos != "VERB" or context.cue_readings[before] or before in context.entities.actor_at:
        return False
    return context.keys[before - 1] in RELATIVES or context.words[before - 1].pos in ("VERB", "AUX")


def _free_preposition(context: Context, index: int) -> Complement | None:
    governed = context.keys[index - 1].removeprefix("و") in GOVERNORS
    if governed or index in context.entities.actor_at:  # علي السيستاني
        return None
    following = index + 1
    if following < len(context.keys) and context.keys[following] in WITHOUT_PRONOUN:
        return Complement("that", index, following + 1)
    return Complement("preposition", index, following)


def _is_one_word(key: str) -> bool:
    """لجنة, بعثة: a common word that begins with ل or ب, and is none without it; بضرورة is one of الضرورة."""
    common, rest = lexicon().common_words, key[1:]
    if key.startswith(LI_AND_ARTICLE) or key not in common or rest in common or rest in MATTERS or rest.startswith(AL):
        return False
    return not (key.startswith("ب") and f"{AL}{rest}" in common)


def _names_whole_word(context: Context, index: int) -> bool:
    """بعثة الاتحاد الأوروبي: the ب belongs to a name."""
    mention = context.entities.actor_at.get(index)
    return mention is not None and mention.letters == 0


def _adjuncts_only(context: Context, first: int, end: int, *, has_subject: bool) -> bool:
    """Nothing between the cue and its أن but the subject and adjuncts: no object of the verb's own."""
    if context.keys[end - 1] in COMMAS:
        return True
    if not has_subject and context.keys[end] in CLAUSES and context.words[end - 1].pos != "ADP":
        index = after_noun_subject(context, first, end)
    else:
        index = after_subject(context, first, end, has_subject=has_subject)
    holder = _last_person(context, index, end)
    if holder is not None:  # a long office (عضو المجلس والمشرف على الفريق فلان) ends with the name of its holder
        index = after_subject(context, holder, end, has_subject=True)
    return index >= end or context.keys[index] in COMMAS or context.words[index].pos != "NOUN"


def _last_person(context: Context, first: int, end: int) -> int | None:
    """The end of the last named person in a range whom no conjunction or preposition joins to what stands before."""
    for index in range(end - 1, first - 1, -1):
        found = context.entities.actor_at.get(index)
        if found is None:
            continue
        entity: ActorEntity = found[0]
        joined = found.letters or context.words[index - 1].pos == "ADP"
        if entity.kind == "person" and entity.names and not joined:
            return found.end
    return None


def _nominal_object(context: Context, first: int, limit: int, *, has_subject: bool) -> Complement | None:
    """The noun behind the subject: أعلنت الوزارة إغلاق المعبر; not one with a glued preposition."""
    index = after_subject(context, first, limit, has_subject=has_subject)
    while index < limit and (context.keys[index] in COMMAS or _joins_subject(context.keys[index])):
        index += 1  # نفت السلطات الأمريكية والفلسطينية سيطرة
    if index >= limit:
        return None
    key, pos = context.keys[index], context.words[index].pos
    if pos == "VERB" and key.startswith("و") and len(key) > LETTERS_OF_ROOT + 1 and not key.endswith(OWNERS):
        return None  # عيوب وعلل، وربح
    nominal = _is_masdar(context, index) if pos == "VERB" else pos in ("NOUN", "PROPN", "PRON", "NUM")
    each = key == EACH and context.key(index + 1) == MIN  # اتهم النائب كلا من …
    whole = key in OF_ALL and context.key(index + 1) not in SPANS_OF_TIME
    if (
        _is_future(key)
        or not (nominal or whole or key == MA or each)
        or key in RELATIVES
        or (key == DHALIKA and not _said_of_that(context, index, first))
    ):
        return None
    if key.startswith(("بال", "لل")) or (is_definite(key[1:]) and key[0] in "بل"):
        return None
    return Complement("object", index, index)


def _joins_subject(key: str) -> bool:
    """والفلسطينية, والوزير; not والتي."""
    return key.startswith(WA_AL) and key not in RELATIVES


def _is_future(key: str) -> bool:
    """سيدفع, ستغادر; not سيد, سيطرة."""
    return key.startswith(("سي", "ست")) and len(key) >= SHORTEST_FUTURE and key[1:] in lexicon().common_words


def _said_of_that(context: Context, index: int, first: int) -> bool:
    """معتبرا ذلك نصرا, وأرجعت الدراسة ذلك إلى …: what ذلك is said to be; in أوضح ذلك فلان nothing is."""
    following = context.key(index + 1)
    if following == ILA:
        return index > first
    return context.words[first - 1].pos == "NOUN" and index == first and _judged(context, index + 1)


def _is_masdar(context: Context, index: int) -> bool:
    """نفى الوزير علمه, أعلن الاتحاد دعم المرشح: no verb follows a subject, so what is spelt like one is a noun.

    Behind a venue (في بيان صدر أمس) it is a verb.
    """
    key = context.keys[index]
    shaped = len(key) <= LETTERS_OF_ROOT or (key.startswith("ت") and len(key) <= LONGEST_OF_FIFTH_FORM)  # دعم, تراجع
    return key.endswith(OWNERS) or (shaped and context.keys[index - 1] not in lexicon().venue_nouns)


def _held_to_be(context: Context, cue_end: int, limit: int, form: CueForm, *, has_subject: bool) -> Complement | None:
    """وصفها بأنها مخيبة, صنف التقرير البلد ضمن الأفقر: the object, or with a pronoun what it is held to be."""
    if form.pronoun:
        return _of_pronoun(context, cue_end, limit, form)
    that = after_subject(context, cue_end, limit, has_subject=has_subject)
    if that + 1 < limit and context.keys[that] == DHALIKA and context.keys[that + 1] in AS_WHAT:
        return Complement("object", that, that)
    return _nominal_object(context, cue_end, limit, has_subject=has_subject)


def _held_alone(context: Context, cue_end: int, limit: int, form: CueForm) -> Complement | None:
    """وصف الرئيس نظيره بأنه …, where nothing tells one name from the next: what he is said to be."""
    if form.lemma != DESCRIBE or form.shape != "verb":
        return None
    for at in range(cue_end + 1, min(limit, cue_end + FARTHEST_NAMED)):
        if context.keys[at] in HELD:
            passive = not context.mentioned(cue_end, at)  # وصف قبل سنوات بأنه
            return Complement("that", cue_end, at) if passive else Complement("object", at, at)
        if context.words[at].pos in ("VERB", "AUX", "SCONJ") or context.keys[at] in RELATIVES:
            return None
    return None


def _held_behind_commas(context: Context, cue_end: int, limit: int) -> Complement | None:
    """وصف الرئيس، فلان، الأحد، رئيس الوزراء، علان، بأنه …: the last who is named before بأنه, else what commas part."""
    held = next((at for at in range(cue_end, limit) if context.keys[at] in HELD), None)
    if held is None:
        return None
    named = context.mentioned(cue_end, held)[1:]
    if named:
        opening = opening_of(context, named[-1])
        titled = (at for at in range(cue_end, opening) if context.entities.role_at.get(at) == opening)
        start = next(titled, opening)
        return Complement("object", start, start)
    commas = [at for at in range(cue_end + 1, held - 1) if context.keys[at] in COMMAS]
    return Complement("object", commas[-1], commas[-1] + 1) if commas else None
