"""Complements that are objects: نفى الاتهامات, أعلن إغلاق المعبر, وجه انتقادات للشركة."""

from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.adjuncts import ADDRESSED, COMPLEMENTIZERS, SPANS_OF_TIME, after_subject
from arabic_news.claims.complements.complement import Complement, directly_after, ends_phrase, judged
from arabic_news.claims.complements.prepositions import FRAMES_OF_PROCLITICS, LETTERS_OF_ROOT, MATTERS
from arabic_news.claims.context import RELATIVES, Context
from arabic_news.cues import CueForm
from arabic_news.entities.phrases import OWNERS, carries_article, is_definite, is_verbal_noun
from arabic_news.text.folding import fold
from arabic_news.text.particles import AL, DHALIKA, FI, ILA, LI, MA, MIN, WA_DHALIKA
from arabic_news.text.tokens import COMMAS

__all__ = [
    "CHANGES",
    "FARTHEST_OBJECT",
    "FARTHEST_OF_NOUN",
    "OF_THINGS",
    "TO_PERSONS",
    "TO_SOMEBODY",
    "all_nouns",
    "directed_at",
    "has_other_object",
    "is_doing",
    "is_governed",
    "is_masdar",
    "is_only_object",
    "matter_told",
    "nominal_object",
    "object_behind_adjuncts",
    "of_thing_said",
    "order_given",
    "stands_beside",
    "what_is_denied",
]

# Acts of which the object is what is said (قاله, أعلنتها), and their verbs of which it is somebody (أخبرته, وصفه).
OF_THINGS: Final = frozenset({"say", "announce", "confirm", "deny"})
TO_PERSONS: Final = frozenset({
    "أبلغ", "أخبر", "أطلع", "أجاب", "وصف", "ذكّر", "طمأن", "خاطب", "كاشف", "صارح", "مازح", "ناجى", "أنبأ", "أفاد",
    "جادل", "حاجج", "رد", "كذب", "ناقض", "عقب",
})  # fmt: skip
CLEAREST: Final = "اوضح"
TO_SOMEBODY: Final = frozenset({"accuse", "condemn", "call", "ask", "welcome"})
FROM: Final = "عن"
LONGEST_OFFICE: Final = 8  # tokens of it before a colon
OF_ALL: Final = frozenset({"كل", "بعض"})  # أدان كل الهجمات; not كل عام
LONGEST_OF_FIFTH_FORM: Final = 5  # letters of verbal nouns that are spelt like the past of their verb
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
# First forms and others that the spelling does not tell, of what somebody orders: وجه برفع الحظر.
ORDERED: Final = frozenset(map(fold, (
    "رفع", "فتح", "دفع", "صرف", "منع", "نقل", "منح", "فصل", "شراء", "وضع", "وقف", "عقد", "زيادة", "حل", "بدء", "بحث",
    "قطع", "نشر", "سحب", "سرعة", "علاج", "عمل", "حفر", "ضبط", "حبس", "سداد", "إنهاء", "إيواء",
    "إعادة", "إقامة", "إزالة", "إحالة", "إتاحة", "متابعة", "معالجة", "مراجعة", "محاسبة", "معاقبة", "مضاعفة", "دراسة",
    "صيانة", "تهيئة", "تلبية", "توسعة", "تسوية", "تغطية", "إلغاء", "إجراء", "إعفاء", "إبقاء",
)))  # fmt: skip
CHARGES: Final = frozenset({"تهمه", "تهم", "تهما"})
GLUED_TO_NOUN: Final = frozenset({"ب", LI})
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
FARTHEST_OF_NOUN: Final = 6  # tokens from a noun of speech to its preposition
FARTHEST_OBJECT: Final = 16  # tokens between a verb and the verbal noun behind adjuncts that is its object
WA_AL: Final = "وال"
SHORTEST_FUTURE: Final = 5  # letters


def is_only_object(context: Context, index: int, form: CueForm) -> bool:
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


def has_other_object(context: Context, cue_end: int, form: CueForm) -> bool:
    """تابعوا المباراة ولا ينسون أننا: behind the plural, whose subject is no noun, a noun is what they watch."""
    addressee = form.act not in OF_THINGS or form.lemma in TO_PERSONS
    if addressee or cue_end >= len(context.keys) or cue_end in context.date_at:
        return False
    return context.words[cue_end].pos == "NOUN" and context.keys[cue_end].startswith(AL)


def of_thing_said(context: Context, cue_end: int, limit: int) -> Complement | None:
    """التهم التي أعلنها الوزير, وأكده بأن: the pronoun is what is said, of which only أن or a colon may tell more."""
    behind = after_subject(context, cue_end, limit, has_subject=False)
    direct = directly_after(context, behind, limit)
    return None if direct is None or behind in context.quotation_at else direct


def matter_told(context: Context, cue_end: int, limit: int, form: CueForm, *, has_subject: bool) -> Complement | None:
    """أوضح الوزير الأسباب; not السطور التالية توضح الأسباب, nor the superlative أوضح صورة."""
    if form.present or form.pronoun or (context.keys[cue_end - 1] == CLEAREST and _is_unknown_noun(context, cue_end)):
        return None
    return nominal_object(context, cue_end, limit, has_subject=has_subject)


def order_given(context: Context, cue_end: int, clause: Complement | None, *, has_subject: bool) -> Complement | None:
    """وجه الوزير بتشكيل لجنة, وجه الوزير المدارس بضرورة …: with another object he sends it (وجه رسالة بالبريد)."""
    if clause is None or clause.frame != "preposition" or context.keys[cue_end] in ADDRESSED:
        return None  # اتهامات وجهت إليه بالسرقة
    behind = after_subject(context, cue_end, clause.start, has_subject=has_subject)
    whom = behind < clause.start and (carries_article(context.keys[behind]) or behind in context.entities.actor_at)
    noun = context.keys[clause.start][1:]
    ordered = noun in MATTERS or noun in ORDERED or is_verbal_noun(context.document.tokens, clause.start, 1)
    return clause if ordered and clause.start in (behind, behind + whom) else None


def directed_at(context: Context, cue_end: int, limit: int) -> Complement | None:
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


def _is_unknown_noun(context: Context, index: int) -> bool:
    """صورة; neither الصورة, nor مدير, nor a mention."""
    if index >= len(context.keys) or index in context.entities.role_at or index in context.entities.actor_at:
        return False
    key = context.keys[index]
    return context.words[index].pos == "NOUN" and not is_definite(key) and key[0] not in FRAMES_OF_PROCLITICS


def all_nouns(context: Context, first: int, clause: Complement) -> bool:
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


def stands_beside(context: Context, first: int, clause: Complement, form: CueForm) -> bool:
    """أعلن حزب النور الذراع السياسية للجماعة عن مشاركته: what is definite before عن describes who announces."""
    if form.act != "announce" or clause.frame != "preposition" or context.keys[clause.zone_end] != FROM:
        return False
    described = context.keys[first].startswith(AL) and clause.zone_end - first <= LONGEST_OFFICE
    return described and all(context.words[at].pos in ("NOUN", "PROPN") for at in range(first, clause.zone_end))


def what_is_denied(context: Context, cue_end: int, limit: int, form: CueForm) -> Complement | None:
    """لكن طهران نفت ذلك: what was told before is denied."""
    if form.act != "deny" or form.shape != "verb":
        return None
    start = after_subject(context, cue_end, limit, has_subject=False)
    return Complement("object", start, start) if start < limit and context.keys[start] == DHALIKA else None


def object_behind_adjuncts(context: Context, cue_end: int, limit: int) -> Complement | None:
    """واشترط الوزير قبل اللجوء إلى القوة تشكيل …: behind a noun with the article a verbal noun opens the object."""
    relative = False  # حزب النور، الذي يقوده فلان، عزمه …: only a comma ends it
    for at in range(cue_end, min(limit, cue_end + FARTHEST_OBJECT)):
        key, behind_comma = context.keys[at], context.keys[at - 1] in COMMAS
        relative |= key in RELATIVES
        if not relative and context.words[at].pos in ("VERB", "AUX", "SCONJ"):
            return None
        own = key in MATTERS and key.endswith(OWNERS) and context.words[at - 1].pos != "ADP"
        set_off = behind_comma and (key in MATTERS or (is_definite(key) and is_doing(context, at)))
        verbal = is_verbal_noun(context.document.tokens, at) and ends_phrase(context, at - 1)
        if at > cue_end + 1 and (set_off or (not relative and (verbal or own))):
            return Complement("object", at, at)
    return None


def is_governed(key: str) -> bool:
    """لرعاية الشباب behind الرئيس العام: a noun with a glued ل is no object where أن or its like follows."""
    return key.startswith("ل") and key[1:] in lexicon().common_words


def is_doing(context: Context, index: int) -> bool:
    """إعلانه الانسحاب, تأكيدها الالتزام: a verbal noun with the article; not إعلانه الأخير."""
    tokens = context.document.tokens
    bare = context.keys[index].removeprefix(AL)
    return bare in MATTERS | CHANGES | DOINGS or is_verbal_noun(tokens, index) or is_verbal_noun(tokens, index, len(AL))


def nominal_object(context: Context, first: int, limit: int, *, has_subject: bool) -> Complement | None:
    """The noun behind the subject: أعلنت الوزارة إغلاق المعبر; not one with a glued preposition."""
    index = after_subject(context, first, limit, has_subject=has_subject)
    while index < limit and (context.keys[index] in COMMAS or _joins_subject(context.keys[index])):
        index += 1  # نفت السلطات الأمريكية والفلسطينية سيطرة
    if index >= limit:
        return None
    key, pos = context.keys[index], context.words[index].pos
    if pos == "VERB" and key.startswith("و") and len(key) > LETTERS_OF_ROOT + 1 and not key.endswith(OWNERS):
        return None  # عيوب وعلل، وربح
    nominal = is_masdar(context, index) if pos == "VERB" else pos in ("NOUN", "PROPN", "PRON", "NUM")
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
    return context.words[first - 1].pos == "NOUN" and index == first and judged(context, index + 1)


def is_masdar(context: Context, index: int) -> bool:
    """نفى الوزير علمه, أعلن الاتحاد دعم المرشح: no verb follows a subject, so what is spelt like one is a noun.

    Behind a venue (في بيان صدر أمس) it is a verb.
    """
    key = context.keys[index]
    shaped = len(key) <= LETTERS_OF_ROOT or (key.startswith("ت") and len(key) <= LONGEST_OF_FIFTH_FORM)  # دعم, تراجع
    return key.endswith(OWNERS) or (shaped and context.keys[index - 1] not in lexicon().venue_nouns)
