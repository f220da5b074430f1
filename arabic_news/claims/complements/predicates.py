"""Objects of which something is said: اتهم الوزير الشركة بالتقصير, وصف القرار بأنه مجحف, حمّلها المسؤولية."""

from typing import Final

from arabic_news.claims.adjuncts import ADVERBS, after_subject
from arabic_news.claims.complements.clauses import HELD, clause_behind
from arabic_news.claims.complements.complement import AS_WHAT, Complement
from arabic_news.claims.complements.objects import nominal_object
from arabic_news.claims.complements.prepositions import FARTHEST_NAMED, preposition_at
from arabic_news.claims.context import RELATIVES, Context
from arabic_news.claims.mentions import opening_of
from arabic_news.cues import CueForm
from arabic_news.text.folding import fold
from arabic_news.text.particles import DHALIKA
from arabic_news.text.tokens import COMMAS

__all__ = [
    "DESCRIBE",
    "NAMED_OBJECTS",
    "charge_behind_name",
    "held_alone",
    "held_behind_commas",
    "held_due",
    "held_to_be",
    "is_described",
    "named_object",
    "object_alone",
    "said_of_pronoun",
]

# What is left to say where the object is a pronoun: اتهمه بالتقصير, وصفها بأنها.
WITH_PRONOUN: Final = ("that", "with", "to")
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
DUE: Final = frozenset(map(fold, (
    "ضرورة", "أهمية", "وجوب", "إمكانية", "حتمية", "استحالة", "عدم", "الضرورة", "جدوى", "صعوبة", "فائدة",
)))  # fmt: skip
CLASSING: Final = frozenset({"من", "ضمن", "بمثابه", "بين", "علي"})  # تعتبرها الأمم المتحدة من بين الأسوأ
DESCRIBE: Final = "وصف"


def is_described(context: Context, cue_end: int, form: CueForm) -> bool:
    """انتخابات وصفت بأنها مهمة: right before بأنها it has no object and is passive."""
    past = form.shape == "verb" and not form.present and not form.pronoun
    return past and form.lemma == DESCRIBE and cue_end < len(context.keys) and context.keys[cue_end] in HELD


def object_alone(context: Context, cue_end: int, limit: int) -> Complement | None:
    """واتهمت طهران بالتقصير, ووصفت طهران بأنها قريبة: who alone stands there is no subject, which the verb holds."""
    alone = context.entities.actor_at.get(cue_end) or context.entities.place_at.get(cue_end)
    end = limit if alone is None else alone.end
    end += end in context.quotation_at  # واتهمت إيران "بالتدخل في شؤونها"
    said = end < limit and (context.keys[end] in HELD or preposition_at(context, end, {"with"}) is not None)
    return Complement("object", cue_end, cue_end) if said else None


def charge_behind_name(context: Context, cue_end: int, limit: int, form: CueForm) -> Complement | None:
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


def said_of_pronoun(context: Context, cue_end: int, limit: int, form: CueForm) -> Complement | None:
    """اتهمته الوزارة بالتقصير, وصفوها بأنها مخيبة, يعتبرها الخبراء كارثة: what is said of him or it."""
    said = clause_behind(context, cue_end, limit, (*WITH_PRONOUN, "about") if form.act == "ask" else WITH_PRONOUN)
    if form.act != "estimate" or (said is not None and said.frame == "that"):
        return said
    if cue_end in context.quotation_at and cue_end + 1 not in context.entities.actor_at:
        return Complement("object", cue_end, cue_end + 1)  # التي تعتبرها «كارثة»
    start = after_subject(context, cue_end, limit, has_subject=False)
    if said is not None and said.zone_end <= start:
        return said
    if start < limit and context.keys[start] in CLASSING:
        return Complement("object", start, start)
    return nominal_object(context, cue_end, limit, has_subject=False) or said


def named_object(
    context: Context, index: int, limit: int, words: frozenset[str], *, has_subject: bool
) -> Complement | None:
    """حمّل الوزير البلدية مسؤولية الحادث, تبنى التنظيم الهجوم: elsewhere the verb says something else."""
    start = after_subject(context, index, limit, has_subject=has_subject)
    for at in range(start, min(limit, start + FARTHEST_NAMED)):
        if context.keys[at] in words:
            return Complement("object", start, start)
    return None


def held_due(context: Context, cue_end: int, limit: int, *, has_subject: bool) -> Complement | None:
    """يرى الخبير ضرورة الإصلاح: only such a noun is what he thinks, any other what he sees (يرى الخبير الطريق)."""
    start = after_subject(context, cue_end, limit, has_subject=has_subject)
    return Complement("object", start, start) if start < limit and context.keys[start] in DUE else None


def held_to_be(context: Context, cue_end: int, limit: int, form: CueForm, *, has_subject: bool) -> Complement | None:
    """وصفها بأنها مخيبة, صنف التقرير البلد ضمن الأفقر: the object, or with a pronoun what it is held to be."""
    if form.pronoun:
        return said_of_pronoun(context, cue_end, limit, form)
    that = after_subject(context, cue_end, limit, has_subject=has_subject)
    if that + 1 < limit and context.keys[that] == DHALIKA and context.keys[that + 1] in AS_WHAT:
        return Complement("object", that, that)
    return nominal_object(context, cue_end, limit, has_subject=has_subject)


def held_alone(context: Context, cue_end: int, limit: int, form: CueForm) -> Complement | None:
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


def held_behind_commas(context: Context, cue_end: int, limit: int) -> Complement | None:
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
