"""The ways to find the source of a claim, in the order in which they are tried; the first that answers decides.

A way answers with a subject, with `Nobody` where the words are no claim of anybody, or with None where it does not
apply. Ways are pure: the same case has the same answer.
"""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.morphology import Agreement
from arabic_news.claims.adjuncts import COMPLEMENTIZERS, HONORIFICS, IN_TEXT, TAKING_UP
from arabic_news.claims.attribution import before
from arabic_news.claims.attribution.beside import (
    Zone,
    described_subject,
    description,
    headed_subject,
    known_subject,
    relayed_subject,
)
from arabic_news.claims.attribution.case import PhraseCase, VerbCase
from arabic_news.claims.attribution.clause import (
    last_of_gender,
    last_people,
    subject_of_nearest_verb,
    subject_of_verb_before,
)
from arabic_news.claims.attribution.documents import issuer_behind
from arabic_news.claims.attribution.gender import gender_of
from arabic_news.claims.attribution.subject import Subject
from arabic_news.claims.attribution.utterances import utterer
from arabic_news.claims.context import HAS, RELATIVES, Context
from arabic_news.claims.mentions import mention_at
from arabic_news.claims.patterns import HAD
from arabic_news.entities.phrases import OWNERS, adjectives_end, is_proper
from arabic_news.text.clitics import listed_stem, nominal_stems
from arabic_news.text.folding import fold
from arabic_news.text.particles import AL, AMMA, FI, MIN
from arabic_news.text.tokens import COMMAS

__all__ = ["Nobody", "Source", "source_of_phrase", "source_of_verb"]

WITNESSES: Final = frozenset({"شاهد", "شاهده", "فريق"})  # عيان, البحث
FARTHEST_MAIN_SUBJECT: Final = 6  # tokens
FARTHEST_SUBJECT: Final = 30  # tokens from the beginning of a sentence to the subject of its main verb
LONGEST_SOURCE: Final = 14  # tokens behind بحسب and its like in which the source is looked for
QUOTED_FROM: Final[dict[str, Agreement]] = {"عنه": "m", "عنها": "f", "عنهم": "p"}
INFORMATION: Final = frozenset(map(fold, (
    "حصيلة", "تقديرات", "إحصاءات", "إحصائيات", "إحصائية", "أرقام", "معلومات", "توقعات", "معطيات", "نتائج", "رواية",
    "تسريبات", "تحقيقات", "مزاعم", "شهادات", "أنباء", "مؤشرات",
)))  # fmt: skip
# What is done, or comes out, by them: وفق القانون, حسب الخطة التي أقرتها الوزارة, تبعا لارتفاع الأسعار.
NORMS: Final = frozenset(map(fold, (
    "قانون", "قوانين", "دستور", "نظام", "أنظمة", "نظم", "لوائح", "اتفاق", "اتفاقية", "اتفاقيات", "معاهدة", "مادة",
    "مواد",
    "بند", "بنود", "أحكام", "شروط", "ضوابط", "معايير", "مواصفات", "مقاييس", "قواعد", "أصول", "مبدأ", "مبادئ", "أعراف",
    "خطة", "خطط", "استراتيجية", "برنامج", "جدول", "آلية", "آليات", "نظرية", "نظريات", "فلسفة", "منهج", "قرار", "قرارات",
    "توجيهات", "تعليمات", "رغبة", "حاجة", "حاجات", "احتياجات", "ظروف", "أوضاع", "تطورات", "مقتضيات", "متطلبات",
    "أولويات",
    "نسبة", "حجم", "حالة", "طبيعة", "مقدرة", "قدرة", "قدرات", "إمكانات", "إمكانيات", "ترتيب", "تصنيف", "أصوات", "مشروع",
    "عقد", "عقود", "تراجع", "ارتفاع", "انخفاض", "زيادة", "قانونا", "لائحة", "عادة", "تقاليد", "عرف", "نوع",
    "درجة", "أهمية", "إجراءات", "نوعية", "سعر", "أسعار", "عدد", "أعداد", "سياسة", "سياسات", "محاصصة", "اتفاقات",
    "مقررات", "كمية", "كميات", "صيغة", "اختصاص", "مراحل", "مقياس", "أسس", "مناطق", "أنواع", "ميثاق", "شريعة", "تشريعات",
    "حصة", "حصص", "خارطة", "تفاهمات", "مسار", "قيمة", "قاعدة", "تقويم", "هوى", "ميول", "ترتيبات", "تغيرات", "متغيرات",
    "مقتضى", "اختلاف", "سنن", "نواميس", "فرضية", "موافقة", "متاح", "معتاد", "بروتوكول", "بروتوكولات", "منظومة", "تسمية",
    "ملاءمة", "منطق", "أهواء", "تعاليم", "مشيئة", "مرجعية", "مرجعيات", "مرسوم", "قائمة", "تسلسل", "حدود", "توزيع",
    "مستويات", "تطلعات", "منهجية", "اشتراطات", "مخططات", "خريطة", "طريقة", "رؤية", "توقيت", "طلب", "تخصص", "تخصصات",
    "جداول", "تصميم", "رغبات", "مواعيد", "استراتيجيات", "احتياج", "فئة", "فئات", "أولوية", "أساليب", "أسلوب", "خيارات",
    "جودة", "أهداف", "قطاعات", "قوة", "مصلحة", "مصالح", "ميزانيات", "تقنية", "جنس", "مرحلة", "فترة", "خط", "مكان",
    "أجندة", "مساحة", "كثافة", "قرعة", "مفهوم", "مفاهيم", "توجهات", "معدلات", "مقدار", "صلاحيات", "خطوات", "إيقاع",
    "مزاج", "سن", "شكل", "مقاس", "هوية", "استطاعة", "ملائمة", "طرق", "أفضل", "أعلى", "أرقى", "فصل", "تضخم", "إمكانية",
)))  # fmt: skip
SHORTEST_NORM: Final = 3  # letters of a noun before its pronoun
BEFORE_OWNER: Final = {"ت": "ه", "ا": "ي"}  # the last letter of قدرت- and هوا- without it
TEXTS: Final = ("statement", "occasion")  # kinds of venues
FARTHEST_TEXT: Final = 12  # tokens from a text to جاء فيه
TOPICS: Final = frozenset(map(fold, ("وعن", "وحول", "وبخصوص", "وبشأن", "وفيما", "وبالنسبة", "أما", "وردا")))
GIVING: Final = frozenset({
    "وجه", "قدم", "تقدم", "أصدر", "أبدى", "أطلق", "طرح", "أثار", "جدد", "كرر", "رفع", "أعطى", "نشر", "قطع",
})  # fmt: skip
PLURAL, OBLIQUE_PLURAL = "ون", "ين"
ACCUSATIVE: Final = "ا"
FEMININE: Final = "ت"  # at the end of a verb: قدمت
THE_MATTER_WHICH: Final = ("الامر", "الذي")
BI: Final = "ب"
ACCUSE: Final = "اتهم"
ACCUSING: Final = fold("اتهام")
BELIEVING: Final = "اعتقادا"
BLESSING: Final = fold("صلى")
BY_SAYING: Final = fold("بالقول")
ON_CHARGE: Final = fold("بتهمة")
ACCUSERS: Final = ("government", "country", "organization", "armed_group")  # who arrests and tries, not who is tried
THIS, LATTER = "هذا", fold("الأخير")
FARTHEST_LATTER: Final = 60  # tokens back to whom he is
MEANING: Final = ("مفاده", "مفادها")  # رسالة مفادها أن
DESCRIBE: Final = "وصف"
DIRECT: Final = "وجه"
SAYING: Final = "قول"
PASS_ON: Final = "نقل"
BELIEF: Final = "اعتقد"
OF_NOBODY: Final = frozenset({"قيل", "تردد"})
BELIEVED: Final = frozenset({"اعتقد", "زعم"})
OF_SEVERAL: Final = frozenset(map(fold, ("أنهم", "أنهما", "أنهن", "بأنهم", "بأنهما")))
DAMMA: Final = "\u064f"
LETTERS_TO_DAMMA: Final = 3  # و, the letter of the present and its sign
DUAL_VERB: Final = re.compile("[^و]ا$|ان$")  # أشارا, تطالبان; not طالبوا
SHORTEST_CONTRAST: Final = 2  # tokens from لكن to the verb behind its subject
FARTHEST_GIVING: Final = 13  # tokens from a verb to the noun of speech that is its object
OWN_WORDS: Final = frozenset(map(fold, (
    "قوله", "قولها", "قولهم", "رأيه", "رأيها", "رأيهم", "تعبيره", "تعبيرها", "تعبيرهم", "زعمه", "زعمهم", "زعمها",
    "وصفه", "وصفها", "وصفهم", "كلامه", "اعتقاده", "تأكيده", "تأكيدها",
)))  # fmt: skip


class Nobody(NamedTuple):
    """There is no claim, for a reason."""

    reason: str


class Source(NamedTuple):
    """The answer, and the name of the way that gave it."""

    way: str
    answer: Subject | Nobody


def source_of_verb(it: VerbCase) -> Source:
    """Return whose words a verb, participle or verbal noun reports."""
    return next(Source(way.__name__, answer) for way in WAYS if (answer := way(it)) is not None)


def source_of_phrase(it: PhraseCase) -> Source:
    """Return whose words بحسب and its like report."""
    found = (Source(way.__name__, answer) for way in PHRASE_WAYS if (answer := way(it)) is not None)
    return next(found, Source(nobody.__name__, Nobody("names_nobody")))


def nobody(it: VerbCase) -> Nobody | None:
    """Words that report nothing of anybody's."""
    return next((Nobody(reason.__name__) for reason in NO_SOURCE if reason(it)), None)


def passes_nothing_on(it: VerbCase) -> bool:
    """نقلت الشركة البضائع: the verb is also "moved", and reports only somebody's words, or a medium's."""
    return it.hit.pattern == "chain" and it.relayed is None and not _tells(it)


def _tells(it: VerbCase) -> bool:
    """نقلت وكالة الأنباء أن, ونقلت مواقع عدة أن: nothing but who tells it stands before أن, no قوله either."""
    between = range(it.zone.first, it.zone.end)
    names = all(it.context.words[at].pos not in ("VERB", "AUX", "ADP", "SCONJ") for at in between)
    if it.complement.frame != "that" or len(between) > LONGEST_SOURCE:
        return False
    own = (lexicon().verbal_nouns | {SAYING}).isdisjoint(it.context.keys[it.zone.first : it.zone.end])
    return own and (it.beside is not None or (names and bool(between)))


def belongs_to_nobody(it: VerbCase) -> bool:
    """اتهامات بالفساد: a verbal noun without an owner."""
    return it.is_owned_noun and it.form.shape != "noun" and it.relayed is None and it.beside is None


def is_shown_by_a_thing(it: VerbCase) -> bool:
    """تباطؤ النمو يشير إلى …, الأمر الذي يؤكد …: the subject is a thing, and no actor."""
    which = tuple(it.context.keys[max(0, it.cue - 2) : it.cue]) == THE_MATTER_WHICH
    if it.form.things and it.form.present and not it.form.pronoun and which:
        return True
    opened = it.hit.clause_start is not None and not _is_behind_contrast(it)
    if not it.form.things or opened or it.form.agreement == "p" or it.shares_its_subject:
        return False
    if _is_behind_was(it) or it.context.key(it.hit.span[1]) in IN_TEXT or _is_behind_topic(it):
        return False
    return not (it.is_owned_noun or it.standing or it.relayed or it.parsed or it.beside)


def _is_behind_contrast(it: VerbCase) -> bool:
    """إلا أن المعلومات تؤكد, لكن النتائج تشير: the noun behind the opener of its clause is nobody who is mentioned."""
    start, entities = it.hit.clause_start, it.context.entities
    if start is None or it.cue - start < SHORTEST_CONTRAST or not it.form.present:
        return False
    return all(at not in entities.actor_at and at not in entities.role_at for at in range(start + 1, it.cue))


def _is_behind_was(it: VerbCase) -> bool:
    """وكان أكد أن: the subject is in the verb."""
    return not it.form.present and it.context.key(it.cue - 1) in HAD


def _is_behind_topic(it: VerbCase) -> bool:
    """وعن إمكانية جزء ثالث، أكد أنه …, إلى ذلك، أشار أن …: behind a phrase and its comma the subject is in the verb.

    A topic needs none before a verb of the past: وحول اختيار المدرب أكد أن.
    """
    context, first = it.context, it.sentence[0]
    if context.key(it.cue - 1) not in COMMAS:
        topic = context.keys[first] in TOPICS and (context.keys[first] != AMMA or context.words[first + 1].pos == "ADP")
        return topic and not it.form.present and it.complement.frame == "that"
    fronted = context.words[first].pos == "ADP" and not it.form.present
    verbs = any(context.words[at].pos in ("VERB", "AUX") for at in range(first, it.cue))
    return context.keys[first] in TOPICS or (fronted and not verbs)


def utterer_of_the_noun(it: VerbCase) -> Subject | None:
    """تصريحات للوزير قال فيها إن: the noun before the verb tells whose words they are; not أكد فيه المشاركون."""
    finite = it.hit.pattern in ("verb", "chain") and it.beside is None
    return utterer(it.context, it.cue, it.hit.span[1], it.sentence[0]) if finite else None


def standing_before(it: VerbCase) -> Subject | None:
    """المتهم قال, لكن المسؤول أكد; not زار الوزير المعرض، حيث نقلت الوكالة أن, nor الصحيفة نقلت عن الوزير."""
    passes_on = it.hit.pattern == "chain" and (it.relayed is not None or _tells(it))
    return None if passes_on else it.standing


def relayed(it: VerbCase) -> Subject | None:
    """نقلت وكالة س عن ص قوله, ذكرت صحيفة س نقلا عن ص, صحيفة س نقلت عن ص: ص speaks."""
    before = it.standing.first if it.standing is not None else None
    if it.relayed is None or it.relayed.via is not None or before is None or before.kind != "media":
        return it.relayed
    return it.relayed._replace(via=before)


def nobody_in_particular(it: VerbCase) -> Subject | None:
    """قيل إن, وصفت بأنها, الذي يعتقد أنه, متهمين بالسرقة: a claim of people whom the text does not name."""
    believed = it.form.lemma == BELIEF and it.form.present and it.context.key(it.cue - 1) in RELATIVES
    unnamed = it.form.lemma in OF_NOBODY or _is_passive(it) or _is_charged(it) or _is_accused(it)
    return Subject() if unnamed or _is_believed(it) or (believed and it.beside is None) else None


def _is_believed(it: VerbCase) -> bool:
    """مسلحون يُعتقد أنهم, شخصان يعتقد أنهما: the damma shows the passive, or one verb before the pronoun of several."""
    if it.form.lemma not in BELIEVED or not it.form.present or it.form.agreement != "m":
        return False
    damma = DAMMA in it.context.document.tokens.vowelled(it.cue)[:LETTERS_TO_DAMMA]
    behind = it.context.key(it.hit.span[1])
    before = it.context.mention_ends.get(it.cue)
    several = before is not None and before.kind == "group" and behind in OF_SEVERAL
    return several or (damma and behind in COMPLEMENTIZERS)


def _is_accused(it: VerbCase) -> bool:
    """متهمين بالسرقة: who accuses names whom (متهما الشركة بالسرقة)."""
    behind = it.context.key(it.hit.span[1])
    return it.hit.pattern == "participle" and it.form.lemma == ACCUSE and behind.startswith(BI)


def _is_passive(it: VerbCase) -> bool:
    """انتخابات وصفت بأنها مهمة: with neither subject nor object before بأنها."""
    alone = it.complement.zone_end == it.hit.span[1] and it.complement.frame == "that"
    return alone and it.form.lemma == DESCRIBE and not it.form.pronoun and not it.form.present


def _is_charged(it: VerbCase) -> bool:
    """بعد أن وجهت إليه تهمة السرقة: of a passive the noun is the subject; وجه انتقادات agrees with a speaker."""
    if it.form.lemma != DIRECT or it.complement.frame != "object" or it.form.pronoun or it.form.agreement == "p":
        return False
    joined = not it.context.keys[it.cue].startswith(DIRECT)  # ووجهت, فوجهت
    if (
        joined
        or it.standing
        or it.beside
        or it.cue in it.context.mention_ends
        or it.context.key(it.cue - 1) in RELATIVES
    ):
        return False
    charge = it.context.keys[it.complement.start].removeprefix(AL)
    return it.form.agreement == ("m" if charge == ACCUSING else "f")


def giver_of_the_noun(it: VerbCase) -> Subject | None:
    """قدم النائب اقتراحا بـ, اعتقل الجيش شبابا بتهمة: the subject of the verb whose object or adjunct the noun is."""
    if it.form.shape != "noun":
        return None
    key = it.context.keys[it.cue].removeprefix("و")
    if key.startswith(("ل", "ب")) or key in (BELIEVING, *MEANING) or "told" in it.form.frames:
        first = it.sentence[0]
        zone = Zone(first, min(it.cue, first + FARTHEST_SUBJECT))
        nearest = None if key == BY_SAYING else subject_of_nearest_verb(it.context, it.cue, first)
        subject = nearest or known_subject(it.context, zone)
        if subject is None or (key == ON_CHARGE and subject.first and subject.first.kind not in ACCUSERS):
            return Subject()
        return subject.unsaid
    verb = _verb_of_giving(it)
    if verb is None:
        return None
    agreement: Agreement = "f" if it.context.keys[verb].endswith(FEMININE) else "m"
    behind = known_subject(it.context, Zone(verb + 1, it.cue, agreement))
    subject = behind or before.subject_before(it.context, verb, it.sentence[0], agreement)
    return subject or it.speakers.antecedent(agreement)


def _verb_of_giving(it: VerbCase) -> int | None:
    """The verb before a noun of speech, where it is one by which such a noun is uttered."""
    verbs = range(it.cue - 1, max(it.sentence[0], it.cue - FARTHEST_GIVING) - 1, -1)
    verb = next((at for at in verbs if it.context.words[at].pos == "VERB"), None)
    return verb if verb is not None and it.context.words[verb].lemma in GIVING else None


def owner_of_the_noun(it: VerbCase) -> Subject | None:
    """قول الوزير إن, اتهامات الحوثيين بـ, اتهامات من الجانبين بـ; a noun of speech need not be anybody's."""
    if it.context.keys[it.cue].endswith(ACCUSING) and _owner_is_accused(it):
        return Subject()
    if it.form.shape == "noun":
        first = it.zone.first
        by = first if it.context.key(first) == MIN else -1
        return known_subject(it.context, it.zone._replace(first=first + (by >= 0), own=by + 1)) or Subject()
    return it.beside if it.is_owned_noun else None


def _owner_is_accused(it: VerbCase) -> bool:
    """اتهام الشركة بـ: he, unless one is named whom he accuses (اتهام النقابة للشركة بـ, اتهام النقابة الشركة بـ)."""
    named = (mention_at(it.context, at) for at in it.context.mentioned(it.zone.first, it.zone.end))
    owner = next((found for found in named if found is not None), None)
    charge = it.context.key(it.complement.start).startswith(BI)
    return charge and (owner is None or owner.end == it.zone.end) and next(named, None) is None


def owner_of_own_words(it: VerbCase) -> Subject | None:
    """على لسان البشير قوله, نقلت عنه الوكالة قوله: whose words the pronoun says they are."""
    if it.hit.pattern != "verbal_noun" or it.is_owned_noun:
        return None
    quoted = [key for key in it.context.keys[it.sentence[0] : it.cue] if key in QUOTED_FROM]
    if quoted:
        return it.speakers.antecedent(QUOTED_FROM[quoted[-1]])
    return before.named_right_before(it.context, it.cue)


def speaker_of_the_sentence(it: VerbCase) -> Subject | None:
    """مشيرا, قوله: whoever spoke last in the sentence, else the subject of its main verb, else the last speaker."""
    if not it.shares_its_subject:
        return None
    spoke = next((subject for subject in reversed(it.before) if _fits(it, subject)), None)
    if spoke is not None:
        return spoke.unsaid
    if it.before:
        return (_agreeing(it) or _speaking(it) or it.before[-1]).unsaid
    first = it.sentence[0]
    if first in it.context.quoted:
        return it.speakers.antecedent(it.form.agreement)  # … الجسر سيفتح"، مؤكدا أن …
    subject = before.subject_before(it.context, it.cue, first, it.form.agreement) or known_subject(
        it.context, Zone(first, min(it.cue, first + FARTHEST_SUBJECT))
    )
    if subject is None or not _fits(it, subject):
        subject = _agreeing(it) or _speaking(it) or subject
    return subject.unsaid if subject else it.speakers.antecedent(it.form.agreement)


def _agreeing(it: VerbCase) -> Subject | None:
    """The subject of the last verb that agrees as the cue does, else the last mention of its gender."""
    return subject_of_verb_before(it.context, it.cue, it.sentence[0], it.form.agreement) or last_of_gender(
        it.context, it.cue, it.sentence[0], it.form.agreement
    )


def _speaking(it: VerbCase) -> Subject | None:
    """The last speaker, where the cue agrees with him: كما أكد حق الطلاب في العودة، نافيا …."""
    speaker = it.speakers.antecedent(it.form.agreement) if it.hit.pattern == "participle" else None
    return speaker if speaker is not None and _fits(it, speaker) else None


def _fits(it: VerbCase, subject: Subject) -> bool:
    """The verb agrees with the subject, by what was last said of it, else by its gender."""
    if subject.first is None or not it.speakers.fits(subject.first, it.form.agreement):
        return False
    known = any(spoken.speaker == subject.first and spoken.agreement for spoken in it.speakers.spoken)
    return known or it.form.agreement == "p" or gender_of(it.context, subject.first) in (None, it.form.agreement)


def parsed(it: VerbCase) -> Subject | None:
    """Whom the parser, where there is one, calls the subject."""
    return it.parsed


def beside_the_cue(it: VerbCase) -> Subject | None:
    """قال الوزير إن."""
    return it.beside


def described_before(it: VerbCase) -> Subject | None:
    """الطالب ماجد يقول: before the verb, and known from nowhere else."""
    start = it.hit.clause_start
    if start is not None and start >= it.cue - 2 and it.context.key(it.cue - 1) != HAS:
        return None
    return before.described_before(it.context, it.cue, it.sentence[0], it.form.agreement)


def the_latter(it: VerbCase) -> Subject | None:
    """زار سالم نظيره كريم، وقال الأخير إن: the person whom the text named last before the verb."""
    behind = it.hit.span[1]
    behind += it.context.key(behind) == THIS
    if it.context.key(behind) != LATTER:
        return None
    for at in reversed(it.context.mentioned(max(0, it.cue - FARTHEST_LATTER), it.cue)):
        speaker = mention_at(it.context, at)
        if speaker is not None and speaker.kind == "person":
            return Subject((speaker,), (behind, behind + 1)).unsaid
    return None


def honoured(it: VerbCase) -> Subject | None:
    """وأكد سموه, وقال معاليه: who spoke last under his name, else the last person that the text named."""
    zone, keys = it.zone, it.context.keys
    title = next((at for at in range(zone.first, zone.end) if keys[at] in HONORIFICS), None)
    if title is None:
        return None
    honoured = it.speakers.honoured() or it.context.named_before(title)
    return Subject((honoured,), (title, title + 1)) if honoured else None


def blessed(it: VerbCase) -> Subject | None:
    """قال صلى الله عليه وسلم: the Prophet, whom the words do not name, and no man who spoke before."""
    first = it.zone.first
    return Subject() if BLESSING in it.context.keys[first : first + 2] else None


def main_subject(it: VerbCase) -> Subject | None:
    """رفض الوزير العرض وقال إن …: the subject of the verb before speaks, or of the verb that opens the sentence."""
    first = it.sentence[0]
    if it.cue == first or any(_fits(it, subject) for subject in it.before):
        return None
    shared = subject_of_verb_before(it.context, it.cue, first, it.form.agreement)
    if shared is not None:
        return shared
    if it.context.words[first].pos not in ("VERB", "NOUN", "PROPN", "AUX"):
        return None
    zone = Zone(first, min(it.cue, first + FARTHEST_MAIN_SUBJECT), it.form.agreement)
    subject = known_subject(it.context, zone)
    return subject and subject.unsaid


def last_speaker(it: VerbCase) -> Subject:
    """وأضاف أن: the last speaker that the verb agrees with, or the person whom the sentence before is about.

    حيث طالبوا بـ: people named shortly before come before a man or a body that spoke.
    """
    speaker = it.speakers.antecedent(it.form.agreement, it.form.lemma)
    together = speaker.first is None or speaker.first.kind == "group" or it.speakers.spoke_together(speaker.first)
    if it.form.agreement != "p" or DUAL_VERB.search(it.context.keys[it.cue]) or (speaker.first and together):
        return speaker
    return last_people(it.context, it.cue) or speaker


def own_words(it: PhraseCase) -> Subject | Nobody | None:
    """بحسب قوله, على حد تعبيرها: the last speaker; in the sentence of his claim it is a part of that."""
    behind, end = _source_start(it), it.sentence[1]
    own = it.hit.phrase is not None and it.hit.phrase.frame == "own"
    if not own and not (behind < end and _is_own(it.context.keys[behind])):
        return None
    word = it.context.keys[behind - own]
    speaker = it.speakers.antecedent("f" if word.endswith("ها") else "p" if word.endswith("هم") else "m")
    return speaker if speaker.speakers and not it.before else Nobody("repeats_a_claim")


def _is_own(key: str) -> bool:
    """قوله, تعبيرها, تصريحاته, تقريرها: words or a text of his."""
    return key in OWN_WORDS or (key.endswith(OWNERS) and lexicon().venue_nouns.get(key) == "statement")


def of_the_text_before(it: PhraseCase) -> Subject | Nobody | None:
    """بيان للجيش جاء فيه أن, ألقى الوزير كلمة جاء فيها: who issued the text before, or the subject of its verb."""
    if it.hit.phrase is None or it.hit.phrase.keys[-1] not in IN_TEXT:
        return None
    first = it.sentence[0]
    text = next((at for at in range(it.cue - 1, max(first, it.cue - FARTHEST_TEXT) - 1, -1) if _is_text(it, at)), None)
    if text is None:
        return Nobody("names_nobody")
    issuer = issuer_behind(it.context, text + 1, it.cue)
    subject = Subject((issuer,)) if issuer is not None else subject_of_nearest_verb(it.context, text, first)
    return (subject or it.speakers.antecedent("m")).unsaid


def _is_text(it: PhraseCase, index: int) -> bool:
    """بيان, بيانا, الكلمة: what is written or spoken."""
    known, key = lexicon(), it.context.keys[index].removesuffix(ACCUSATIVE)
    return known.venue_nouns.get(key) in TEXTS or listed_stem(key, known.document_nouns) is not None


def norm(it: PhraseCase) -> Nobody | None:
    """وفقا لقرارات المجلس, حسب النظام: the phrase tells by what something is done, and nobody speaks."""
    first = it.hit.span[1]
    if first >= it.sentence[1] or first in it.context.entities.actor_at:
        return None
    keys = {stem.key.removeprefix(AL) for stem in nominal_stems(it.context.keys[first])}
    owned = {bare for key in keys for bare in _without_owner(key)}
    return None if NORMS.isdisjoint(keys | owned) else Nobody("names_nobody")


def _without_owner(key: str) -> tuple[str, ...]:
    """What قدرته, هواهم and إمكانياته may be without their pronoun: قدرة, هوى, إمكانيات."""
    bare = next((key.removesuffix(owner) for owner in OWNERS if key.endswith(owner)), "")
    if len(bare) < SHORTEST_NORM:
        return ()
    return bare, bare[:-1] + BEFORE_OWNER.get(bare[-1], bare[-1])


def behind_the_phrase(it: PhraseCase) -> Subject | None:
    """بحسب الوزير, وفقا لمصادر, بحسب ما ذكر محاموه, وفق ما نقلت وكالة س عن ص."""
    first, end = _source_start(it), it.sentence[1]
    told = _is_told(it)
    if first >= end:
        return None
    zone = Zone(first, _phrase_end(it.context, first, min(end, first + LONGEST_SOURCE)), own=first)
    passed_on = told and it.context.words[it.hit.span[1]].lemma == PASS_ON
    relayed = relayed_subject(it.context, zone._replace(own=-1), relays=True) if passed_on else None
    named = relayed or headed_subject(it.context, zone) or known_subject(it.context, zone)
    if named is None and (told or _may_speak(it.context.keys[first])):
        return described_subject(it.context, zone)
    return named


def behind_and_taken_up(it: PhraseCase) -> Subject | None:
    """وبحسب مودو، وهو بائع، فإن …: what opens a sentence that فإن takes up speaks."""
    first, end = _source_start(it), min(it.sentence[1], _source_start(it) + LONGEST_SOURCE)
    keys = it.context.keys
    if it.cue != it.sentence[0] or first >= end or TAKING_UP.isdisjoint(keys[first:end]):
        return None
    if it.context.words[first].pos not in ("NOUN", "PROPN"):
        return None
    span = first, adjectives_end(it.context.document.tokens, it.context.words, first, end)
    return Subject((description(it.context, span),), span)


def _is_told(it: PhraseCase) -> bool:
    """بحسب ما ذكر محاموه: a verb behind the phrase."""
    telling = it.hit.phrase is not None and it.hit.phrase.keys[-1].endswith("ما")
    first = it.hit.span[1]
    return telling and first < it.sentence[1] and it.context.words[first].pos == "VERB"


def _source_start(it: PhraseCase) -> int:
    """Behind the phrase and its verb: بحسب الوزير, بحسب ما ذكر الوزير, حسبما ورد في تقريرها."""
    first = it.hit.span[1]
    if not _is_told(it):
        return first
    return first + 1 + (it.context.key(first + 1) in (FI, MIN))


def _phrase_end(context: Context, first: int, limit: int) -> int:
    """Where the source of a phrase ends: at فإن, or at a comma behind which nobody is named."""
    for at in range(first, limit):
        if context.keys[at] in TAKING_UP:
            return at
        if context.keys[at] in COMMAS:
            behind = at + 1
            named = behind in context.entities.role_at or behind in context.entities.actor_at
            if not named or first in context.entities.actor_at:
                return at
    return limit


def _may_speak(key: str) -> bool:
    """A noun that may be a source though no entity covers it: وفق مسؤول, بحسب حصيلة; not وفق الخطة, حسب الأنظمة."""
    known = lexicon()
    return (
        key in WITNESSES
        or is_proper(key)
        or any(
            stem.key in known.titles
            or not known.group_nouns.isdisjoint(_plurals(stem.key))
            or stem.key.removeprefix("ال") in INFORMATION
            or stem.key.removeprefix("ال") in known.document_nouns
            for stem in nominal_stems(key)
        )
    )


def _plurals(key: str) -> tuple[str, ...]:
    """The forms under which a list of groups may have it: دبلوماسي, الباحثين."""
    return key, f"{key}{PLURAL}", key.removesuffix(OBLIQUE_PLURAL) + PLURAL


NO_SOURCE: Final[tuple[Callable[[VerbCase], bool], ...]] = (
    passes_nothing_on,
    belongs_to_nobody,
    is_shown_by_a_thing,
)

WAYS: Final[tuple[Callable[[VerbCase], Subject | Nobody | None], ...]] = (
    nobody,
    nobody_in_particular,
    utterer_of_the_noun,
    standing_before,
    relayed,
    giver_of_the_noun,
    owner_of_the_noun,
    owner_of_own_words,
    speaker_of_the_sentence,
    the_latter,
    parsed,
    beside_the_cue,
    described_before,
    honoured,
    blessed,
    main_subject,
    last_speaker,
)

PHRASE_WAYS: Final[tuple[Callable[[PhraseCase], Subject | Nobody | None], ...]] = (
    of_the_text_before,
    own_words,
    norm,
    behind_the_phrase,
    behind_and_taken_up,
)
