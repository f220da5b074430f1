"""State bodies, organisations, armed groups and media that a head noun introduces: وزارة الخارجية, كتيبة الحلبوص.

The table `organization_heads.tsv` says how each head is used:

* `name`: the head belongs to the name (وزارة الخارجية);
* `apart`: it does, except before a quoted name (حزب «الأمل»); `company`: nor before a foreign one (شركة بوناتي);
* `classifier`: it is left out of the name that follows (صحيفة);
* `definite`: a name only with an adjective or complement (الجيش الليبي); `lone`: also by itself (المقاومة);
* `ministry`: as `definite`, unless an office stands before it (وزير الداخلية);
* `proper`: an ordinary noun too, a head only before an unknown word (حركة السير);
* `quoted`: a head only before a quoted name (فريق «…»);
* `paired`: a head only before a word that `body_pairs.tsv` pairs it with (سلاح الجو);
* `national`: a head only with a nationality (النظام السوري); `state`: or before such a word (الإدارة المدنية);
* `agencies`: before such a word, and with a nationality at its end (أجهزة الأمن العراقية);
* `seated`: before such a word, or a place (غرفة جدة, not غرفة النوم);
* `office`: a head only before a definite ordinary noun (مديرية الضرائب, not the district مديرية كتاف);
* `acting`: a building too, where it does not speak (`missions.py`): أعلنت السفارة الأمريكية;
* `club`: it is left out of the name of a club (نادي السيلية), and belongs to others (نادي الأسير الفلسطيني).

`body_pairs.tsv` says which words make a body of another kind than its head (قوات الأمن), none (مجلس الإدارة), or none
that is named by these two words alone (الأمانة العامة).
"""

import re
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.analysis.told_names import director_end, is_company
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.clubs import names_club
from arabic_news.entities.phrases import (
    MEMBERS,
    ORDINALS,
    OWNERS,
    PARTICIPLES_IN_NAMES,
    carries_article,
    describes,
    is_definite,
    is_proper,
    is_verb_of_many,
    is_verbal_noun,
    joins_names,
    phrase_end,
    quoted_end,
)
from arabic_news.name_index import ActorRecord, shipped_names, shipped_places
from arabic_news.text.clitics import Stem, listed_stem, nominal_stems
from arabic_news.text.folding import fold
from arabic_news.text.openings import Opening, opens_with
from arabic_news.text.particles import AL, AN, LI, WA
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range, Tokens, is_number

__all__ = ["find_organizations", "is_classifier", "opens_organization"]

PURPOSES: Final = frozenset(map(fold, (
    "لكرة", "لحقوق", "لشؤون", "لشوون", "لشئون", "لمكافحة", "لدعم", "لرعاية", "لتنمية", "لتوثيق", "لدراسات", "لدراسة",
    "لأبحاث", "لبحوث", "لإعادة", "لإعمار", "لإدارة", "لصناعة", "لتطوير", "لخدمات", "لتقنية", "لتوزيع", "لتكرير", "لنقل",
    "لحماية", "لمراقبة", "لتنسيق", "لإغاثة", "لرياضة", "لإنقاذ", "لحفظ", "لحظر", "لمنع", "لتحرير", "لنصرة",
    "لتحقيق",
)))  # fmt: skip
OFFICES: Final = frozenset(map(fold, ("الإعلامي", "الإعلام", "الصحفي", "الصحافي")))  # of which a body has one
AGENCY: Final = fold("وكالة")
NEWS: Final = frozenset(map(fold, ("أنباء", "الأنباء")))
OF_NEWS: Final = fold("للأنباء")
UNDER: Final = "تحت"
STANDARDS: Final = frozenset(map(fold, ("لواء", "قيادة", "رئاسة", "إدارة", "سلطة")))  # under which somebody is
# Heads that a nationality describes and does not name: الشركة الأمريكية is one that the article has named.
DESCRIBED: Final = frozenset(map(fold, (
    "الشركة", "البنك", "المصرف", "الوكالة", "المنظمة", "المؤسسة", "المعهد", "المركز", "الحزب", "الحركة", "الجماعة",
    "المجموعة",
)))  # fmt: skip
WORLDWIDE: Final = frozenset(map(fold, ("الدولية", "العالمية", "الأممية")))
WORLDLY: Final = WORLDWIDE | {fold("الدولي"), fold("العالمي")}
AUTHORITIES: Final = frozenset(map(fold, ("هيئة", "مجلس")))
PUBLIC: Final = fold("العامة")  # الرئاسة العامة للأرصاد
# Heads whose bodies have no purpose in their names: الرئاسة التونسية لإصلاح القوانين.
INSTITUTION: Final = fold("المؤسسة")
POWERS: Final = frozenset(map(fold, (
    "الحكومة", "حكومة", "السلطات", "سلطات", "السلطة", "الرئاسة", "الخارجية", "الداخلية", "القضاء", "النظام", "الشرطة",
)))  # fmt: skip
CHARGES: Final = frozenset(map(fold, ("لشؤون", "لشوون", "لشئون")))
CENTRE: Final = "مركز"
RANKS: Final = ("مركز", "مجموعه")
SHORTEST_NAME: Final = 2  # digits: مجموعة 77
NO_BODY: Final = "none"
NOT_ALONE: Final = "alone"
LEADERSHIP: Final = frozenset(map(fold, ("قيادة", "رئاسة")))
YEAR: Final = re.compile(r"(?:1[0-9]|20)[0-9]{2}$")
PREPARING: Final = frozenset(map(fold, ("المنظمة", "التحضيرية")))  # of committees: for what, is part of their names
PROSECUTION: Final = fold("النيابة")
FORM: Final = fold("هيئة")
DEVICE: Final = "جهاز"
ON: Final = fold("على")
STATES_OF: Final = fold("دول")
COMPASS: Final = frozenset(map(fold, ("غرب", "شرق", "شمال", "جنوب", "وسط")))
DESKTOP: Final = fold("سطح")  # سطح مكتب
ADJECTIVES_TOO: Final = frozenset(map(fold, (
    "الخارجية", "الداخلية", "البحرية", "الأكاديمية", "التنسيقية", "الفيدرالية", "الكونفدرالية",
)))  # fmt: skip
BAND: Final = fold("فرقة")
ACTING_WITH_ARTICLE: Final = ("القوات", "الكتاءب", "الكتائب", "الشرطه", "السلطات", "الحكومه")
NISBA_OR_ACCUSATIVE: Final = ("ي", "يه", "يا")
SAKE: Final = ["من", "اجل"]
REMOTE: Final = ["عن", "بعد"]
TEAM: Final = "منتخب"
RELATIVES: Final = ("الذي", "التي")
YEARS: Final = frozenset(map(fold, ("سنة", "عاما", "عام")))
SHORTEST_JOINED: Final = 3  # letters
OFFICE: Final = "مكتب"
CHIEFS: Final = frozenset(map(fold, ("رئيس", "النائب", "المدعي")))
# What somebody does with ل, rather than what a body is there for: التحالف العربي لتقديم المساعدات.
AIMS: Final = frozenset(map(fold, (
    "تقديم", "اتخاذ", "إعطاء", "مناقشة", "إجراء", "إنهاء", "وقف", "عقد", "إرسال", "تسليم", "توفير", "معرفة", "حضور",
    "زيارة", "إبرام", "إلغاء", "مواجهة", "قيادة", "انتخابات", "بحث", "إيجاد", "طلب", "حل", "إقامة", "منح",
    "فرض", "خوض", "استئناف", "تسوية", "تجنب", "إقناع", "توقيع", "مساعدة", "استعادة",
)))  # fmt: skip
# Nouns that join a second field to the name of a body, and hardly ever a second clause.
FIELDS: Final = frozenset(map(fold, (
    "تقنية", "تقنيات", "تكنولوجيا", "تكنولوجيات", "شؤون", "شئون", "أوضاع", "صحة", "موارد", "حقوق", "تنمية", "حماية",
    "رعاية", "ائتمان", "استدامة", "علوم", "تطوير", "مكافحة", "تأهيل", "استثمار", "ضبط", "ضمان", "خدمات",
    "أبحاث", "بحوث", "دراسات", "نظم", "هندسة", "فنون", "سلامة", "إعادة", "مطاحن",
)))  # fmt: skip
SEVERAL_BODIES: Final = frozenset(map(fold, (
    "مراكز", "معاهد", "جامعات", "شركات", "مؤسسات", "هيئات", "جمعيات", "منظمات", "وزارات", "بنوك", "اتحادات", "نقابات",
    "لجان", "مجالس", "كليات", "مدارس",
)))  # fmt: skip
JOINED: Final = tuple(map(fold, ("عمادة", "معهد", "كلية", "مركز")))
OF_PLACES: Final = tuple(map(fold, ("جامعة", "منتخب", "بورصة", "شرطة", "بلدية", "غرفة")))
LONGEST_PLACE: Final = 3  # words
# Purposes that are nothing without their preposition.
GOVERNING: Final = {
    fold(noun): fold(preposition)
    for noun, preposition in (
        ("للوقاية", "من"), ("للحد", "من"), ("للرقابة", "على"), ("للإشراف", "على"), ("للمحافظة", "على"),
        ("للحفاظ", "على"), ("للدفاع", "عن"), ("للكشف", "عن"), ("للتنقيب", "عن"), ("للتحقيق", "في"), ("للتحكيم", "في"),
    )
}  # fmt: skip
NEWSPAPERS: Final = frozenset(map(fold, ("صحيفة", "جريدة")))
PAPERS: Final = tuple(map(fold, ("صحيفة", "جريدة", "قناة", "مجلة", "فضائية")))
LONGEST_BRACKETED: Final = 5  # words, and the dots of initials
SHORTEST_PARTICIPLE: Final = 5  # letters
LONGEST_PURPOSE: Final = 4  # words before the definite one
FARTHEST_VERB: Final = 12  # tokens before the paper that somebody speaks to
MINISTRY: Final = "وزاره"
NISBA_OR_PLURAL: Final = ("ي", "يه", "ين", "ون", "ات")
FEMININE: Final = ("يه", "ات")
UNIVERSITY: Final = "جامعه"
ARRANGING: Final = "تنظيم"
MANY_EVENTS: Final = "ات"
EVENTS: Final = ("ين", "ان", "ه", "ها", "نا")  # how else nouns of what is arranged end, with or without an owner
SHORTEST_EVENT: Final = 4  # letters
PRESENT: Final = "ي"
RESISTANT: Final = fold("المقاومة")
# "Internationally recognized": news makes it part of the name of a government that has a rival.
RECOGNIZED: Final = tuple([fold("المعترف"), pronoun, fold("دوليا")] for pronoun in ("بها", "به"))


def is_classifier(key: str) -> bool:
    """A noun that is left out of the name it introduces: صحيفة, تنظيم."""
    head = lexicon().organization_heads.get(key)
    return head is not None and head[1] == "classifier"


class HeadNoun(NamedTuple):
    """A noun that may head the name of a body, in the sentence that ends at `end`."""

    tokens: Tokens
    words: list[Word]
    token: int
    end: int

    @property
    def key(self) -> str:
        """The word itself."""
        return self.tokens.keys[self.token]

    @property
    def before(self) -> str:
        """The word before it, or nothing."""
        return self.tokens.keys[self.token - 1] if self.token else ""

    @property
    def next(self) -> str:
        """The word behind it in its sentence, or nothing."""
        return self.tokens.keys[self.token + 1] if self.token + 1 < self.end else ""

    def phrase_end(self, first: int) -> int:
        """The end of the noun phrase that begins at a token behind it."""
        return phrase_end(self.tokens, self.words, first, self.end)


@opens_with
def opens_organization() -> Iterable[str]:
    """The head nouns, and the ل before a paper that somebody speaks to."""
    return (LI, *lexicon().organization_heads)


def find_organizations(tokens: Tokens, words: list[Word], openings: list[Opening]) -> list[Candidate]:
    """Return the candidates that begin with, or stand behind, a head noun."""
    found = (_organization_at(tokens, words, index, end) for index, (_, end) in openings)
    return [organization for organization in found if organization is not None]


def _organization_at(tokens: Tokens, words: list[Word], index: int, end: int) -> Candidate | None:
    heads = lexicon().organization_heads
    for bare in nominal_stems(tokens.keys[index]):
        stem = bare._replace(key=f"{AL}{bare.key}") if _takes_article(tokens, bare, index) else bare
        head = heads.get(stem.key)
        if head is None or _is_no_body(tokens, stem, index):
            continue
        kind, use = head
        span = USES[use](HeadNoun(tokens, words, index, end))
        if span is None or _is_description(tokens, words, stem, span):
            return None
        if is_company(tokens.keys[index]):
            span = span[0], _before_director(tokens, words, index, span[1], end)
            if span[0] >= span[1]:
                return None
        rank = Rank.SURROUNDINGS if use == "classifier" else Rank.HEAD_NOUN
        if stem.key in NEWSPAPERS:
            rank = Rank.CERTAIN  # صحيفة القدس, صحيفة عمان: no place
        kind = _kind(tokens, stem.key, kind, index, span)
        if kind == "armed_group" or (stem.key in POWERS and PUBLIC not in tokens.keys[span[0] + 1 : span[0] + 2]):
            span = span[0], _before_purpose(tokens, span)
        letters = stem.letters if span[0] == index else 0
        record = _listed_in_marks(tokens, span) if use == "proper" else None
        kind = record.kind if record is not None else kind
        return Candidate(span, letters, kind, is_place=False, rank=rank, actor=record)  # type: ignore[arg-type]
    return _addressed(tokens, words, index, end)


def _listed_in_marks(tokens: Tokens, span: Range) -> ActorRecord | None:
    """What the gazetteer has between the marks of حركة «حماس»."""
    first, end = span[0] + 2, span[1] - 1
    if first >= end or tokens.keys[first - 1] not in MARKS or tokens.keys[end] not in MARKS:
        return None
    records = shipped_names().exact.records(" ".join(tokens.keys[first:end]))
    return next((record for record in records if isinstance(record, ActorRecord)), None)


def _takes_article(tokens: Tokens, stem: Stem, index: int) -> bool:
    """للجنة الدولية is ل with اللجنة, not لجنة: a nisba with the article agrees with a noun that has it too."""
    if stem.proclitics[-1:] != LI or not tokens.keys[index][: stem.letters + 1].endswith("لل"):
        return False
    following = tokens.keys[index + 1] if index + 1 < len(tokens) else ""
    return not stem.key.startswith(AL) and is_definite(following) and following.endswith("يه")


def _is_no_body(tokens: Tokens, stem: Stem, index: int) -> bool:
    """مجلس الإدارة, بقيادة فلان: "led by", المساعدات الخارجية: an adjective, مركز للياقة: any such place."""
    following = tokens.keys[index + 1] if index + 1 < len(tokens) else ""
    before = tokens.keys[index - 1] if index else ""
    led = stem.key in LEADERSHIP and stem.proclitics.endswith("ب")
    if not carries_article(stem.key) and not stem.letters and _is_count(before):
        return True  # 101 مركز اقتراع, 12 شركة
    if _is_other_word(stem, before, following):
        return True
    unnamed = not stem.key.startswith(AL) and _opens_purpose(tokens, index + 1)
    paired = lexicon().body_pairs.get((stem.key, following)) == NO_BODY
    return led or unnamed or paired or _is_adjective(tokens, stem, index)


def _is_other_word(stem: Stem, before: str, following: str) -> bool:
    """بالنيابة عن: in whose name, على هيئة حبيبات: in their form, جهاز «نوردال»: what somebody uses."""
    deputy = stem.key == PROSECUTION and stem.proclitics.endswith("ب") and following != PUBLIC
    form = stem.key == FORM and before == ON and not is_definite(following)
    return deputy or form or (stem.key == DEVICE and _is_brand(following))


def _is_brand(key: str) -> bool:
    """«نوردال», آيفون, نقال behind جهاز: bodies have a definite noun there, a place or a field."""
    return key in MARKS or (is_proper(key) and not carries_article(key) and not shipped_places(key))


def _is_count(key: str) -> bool:
    """101, but no year (عام 2012 شركة)."""
    return is_number(key) and not YEAR.match(key)


def _is_adjective(tokens: Tokens, stem: Stem, index: int) -> bool:
    """الخارجية in المساعدات الخارجية, البحرية in الممرات الجوية والبحرية, المقاومة in الأقمشة المقاومة للماء."""
    adjective = stem.key in ADJECTIVES_TOO and stem.proclitics in ("", WA)
    behind = index > 0 and carries_article(tokens.keys[index - 1])
    return behind and (adjective or (stem.key == RESISTANT and not stem.letters and _opens_purpose(tokens, index + 1)))


def _opens_purpose(tokens: Tokens, index: int) -> bool:
    """للياقة, لإنتاج الشاشات: ل with a definite noun, or with a verbal noun before a definite one."""
    key = tokens.keys[index] if index < len(tokens) else ""
    if key.startswith("لل"):
        return True
    definite = index + 1 < len(tokens) and is_definite(tokens.keys[index + 1])
    return key.startswith(LI) and definite and (key in PURPOSES or is_verbal_noun(tokens, index, len(LI)))


def _is_description(tokens: Tokens, words: list[Word], stem: Stem, span: Range) -> bool:
    """الشركة الأمريكية; الأجهزة الأمنية, unless they speak: two words that name no body by themselves."""
    first, end = span
    if end - first != 2:
        return False
    following = tokens.keys[first + 1]
    worldly = tokens.facts(country_of_adjective)[first + 1] is not None or following in WORLDWIDE
    if stem.key in DESCRIBED and worldly:
        return True
    reported = first > 0 and (words[first - 1].lemma in lexicon().reporting_lemmas or tokens.keys[first - 1] == AN)
    speaks = reported and not stem.letters
    return not speaks and lexicon().body_pairs.get((stem.key, following)) == NOT_ALONE


def _kind(tokens: Tokens, head: str, kind: str, index: int, span: Range) -> str:
    """The kind that the words behind the head make it: قوات الأمن, وكالة «نوفا», المركز الإعلامي لقوات الجيش."""
    following = tokens.keys[index + 1] if index + 1 < len(tokens) else ""
    pair = lexicon().body_pairs.get((head, following))
    if pair not in (None, NOT_ALONE):
        return pair
    if head == AGENCY and (following in NEWS or OF_NEWS in tokens.keys[span[0] : span[1]]):
        return "media"
    if head == AGENCY and (following in MARKS or _is_one_name(tokens, span)):
        return _kind_of_agency(tokens, span)
    if head.removeprefix(AL) in AUTHORITIES and not WORLDLY.isdisjoint(tokens.keys[span[0] + 1 : span[1]]):
        return "organization"  # الهيئة العالمية للمساجد
    if head == INSTITUTION and following == PUBLIC:
        return "government"  # المؤسسة العامة للموانئ
    if head == BAND and following.isdigit():
        return "armed_group"
    owner = _owner(tokens, span[0] + 2) if following in OFFICES and span[1] > span[0] + 2 else None
    return owner[1] if owner else kind


def _kind_of_agency(tokens: Tokens, span: Range) -> str:
    """What the gazetteer has the name for, as ناسا in وكالة «ناسا»; of news otherwise."""
    name = " ".join(key for key in tokens.keys[span[0] + 1 : span[1]] if key not in MARKS)
    kinds = [record.kind for record in shipped_names().exact.records(name) if isinstance(record, ActorRecord)]
    return kinds[0] if kinds else "media"


def _before_purpose(tokens: Tokens, span: Range) -> int:
    """The end of a name that has no purpose: مليشيات مصراتة للاستنجاد, السلطات الأمريكية لإسقاط التهم."""
    first, end = span
    power = any(stem.key in POWERS for stem in nominal_stems(tokens.keys[first]))
    return next((at for at in range(first + 1, end) if _is_aim(tokens, at, power) and not _owner(tokens, at)), end)


def _is_aim(tokens: Tokens, index: int, power: bool) -> bool:  # noqa: FBT001 - what the head is
    """للاستنجاد, and of who governs لإسقاط or لمغادرة too; not لشؤون."""
    key = tokens.keys[index]
    if not power or key in CHARGES or index + 1 == len(tokens) or not is_definite(tokens.keys[index + 1]):
        return key.startswith("لل")
    return key.startswith("لل") or (key.startswith(LI) and key[len(LI) :] in lexicon().common_words)


def _before_director(tokens: Tokens, words: list[Word], head: int, last: int, end: int) -> int:
    """The end of نوردال in رئيس شركة نوردال إيريك لوندين, where the name of who directs it follows."""
    return next((at for at in range(head + 2, last) if director_end(tokens, words, at, end) is not None), last)


def _is_one_name(tokens: Tokens, span: Range) -> bool:
    """A head with one word that no list knows, which may be quoted: وكالة نوفا, وكالة «نوفا»."""
    words = [key for key in tokens.keys[span[0] + 1 : span[1]] if key not in MARKS]
    return len(words) == 1 and is_proper(words[0])


def _owner(tokens: Tokens, index: int) -> tuple[str, str] | None:
    """The head and kind of the body behind a glued ل: قوات in لقوات الجيش."""
    heads = lexicon().organization_heads
    for stem in nominal_stems(tokens.keys[index]) if index < len(tokens) else ():
        if stem.proclitics.endswith("ل") and stem.key in heads:
            return stem.key, heads[stem.key][0]
    return None


def _named(it: HeadNoun) -> Range | None:
    """The head with the phrase that follows it, and a purpose such as لكرة القدم or لشؤون اللاجئين."""
    rank = it.next.isdigit() and (is_definite(it.key) or len(it.next) < SHORTEST_NAME)
    ranked = it.key.endswith(RANKS) and (it.next in ORDINALS or rank)
    if ranked or (is_definite(it.key) and it.next in MARKS):
        return None  # المركز الثاني, السلطات «تحريرها»
    if it.key.endswith(OFFICE) and it.next in CHIEFS:
        return _office_of(it)
    if it.key.endswith(OFFICE) and (it.before == DESKTOP or _is_branch(it)):
        return None
    if is_verb_of_many(it.next):
        return None  # شركة يملكونها, منتخب يتوج
    if it.key.endswith(AGENCY):
        last = _agency_end(it)
        if last is not None:
            return it.token, last
    if it.key.endswith(AGENCY) and it.next == "(":
        last = _bracketed_end(it.tokens, it.token + 1, it.end)
        return (it.token + 2, last - 1) if last > it.token + 1 else None
    if it.before == UNDER and it.key in STANDARDS:
        return None  # تحت لواء فيفا
    if it.key.endswith(CENTRE) and it.next in lexicon().place_nouns:
        return None  # مركز محافظة نينوى
    last = _place_end(it.tokens, it.token, it.end)
    if last > it.token + 1:
        further = last < it.end and it.tokens.keys[last].startswith("لل")  # بورصة نيويورك للأوراق المالية
        return it.token, max(_age_end(it, last), it.phrase_end(it.token + 1) if further else last)
    last = max(_complement_end(it.tokens, it.words, it.token, it.end), _region_end(it))
    if it.next in PREPARING and last == it.token + 2 and last + 1 < it.end and it.tokens.keys[last].startswith(LI):
        return it.token, last + 2 if is_definite(it.tokens.keys[last + 1]) else last  # اللجنة المنظمة لكأس الخليج
    if last == it.token + 2 and it.next in (*OFFICES, PUBLIC) and last < it.end and _owner(it.tokens, last):
        return it.token, it.phrase_end(last + 1)
    if it.tokens.keys[last : last + 3] in RECOGNIZED:
        return it.token, last + 3
    if _is_organ(it, last):
        return None
    if last == it.token + 1:
        return None
    if it.tokens.keys[last : last + 2] == REMOTE:
        return it.token, last + 2  # مركز الاستشعار عن بعد
    if _age_end(it, last) > last:
        return it.token, _age_end(it, last)
    if it.key.endswith(JOINED) or any(key.startswith("لل") for key in it.tokens.keys[it.token + 1 : last]):
        last = _joined_purpose_end(it.tokens, it.words, last, it.end)  # عمادة التطوير وتنمية المهارات
    if last + 1 < it.end and (it.tokens.keys[last] in PURPOSES or _is_purpose(it.tokens, it.words, it.token, last)):
        purpose = _purpose_end(it.tokens, it.words, last, it.end)
        last = max(last, _joined_purpose_end(it.tokens, it.words, purpose, it.end))
    if last + 1 < it.end and _has_preposition(it.tokens.keys, last):
        last = it.phrase_end(last + 1)  # المركز الوطني للوقاية من الأمراض
    last = _joined_field_end(it, last)
    if it.tokens.keys[last : last + 2] == SAKE and is_definite(it.key):
        last = max(last, it.phrase_end(last + 2))  # الحركة من أجل
    return it.token, last


def _is_organ(it: HeadNoun, last: int) -> bool:
    """المكتب التنفيذي in عضو المكتب التنفيذي لحركة كورندو: the body is mentioned, what somebody sits on is not."""
    office = listed_stem(it.before, lexicon().titles) is not None
    pair = lexicon().body_pairs.get((it.key, it.next)) == NOT_ALONE
    return office and pair and any(_owner(it.tokens, at) for at in range(it.token + 2, min(last + 1, it.end)))


def _is_branch(it: HeadNoun) -> bool:
    """مكتب طرابلس: that of a body which the text names elsewhere."""
    return bool(shipped_places(it.next)) and it.phrase_end(it.token + 1) <= it.token + 2


def _agency_end(it: HeadNoun) -> int | None:
    """The end of وكالة أنباء «الأفق» الكورندية, وكالة الأفق للأنباء; nothing where neither marks nor news end it."""
    first = it.token + 1 + (it.next in NEWS)
    last = quoted_end(it.tokens, first, it.end) if first < it.end else first
    if last == first:
        news = it.tokens.keys[first : it.phrase_end(first)] if first < it.end else []
        return first + news.index(OF_NEWS) + 1 if OF_NEWS in news else None
    adjective = last < it.end and it.tokens.facts(country_of_adjective)[last] is not None
    last += adjective and it.tokens.keys[last].endswith("يه")
    return last + (it.tokens.keys[last : min(last + 1, it.end)] == [OF_NEWS])


def _region_end(it: HeadNoun) -> int:
    """The end of اتحاد غرب آسيا, مجلس دول جنوب آسيا."""
    at = it.token + 1 + (it.next == STATES_OF)
    if at + 1 >= it.end or it.tokens.keys[at] not in COMPASS or is_definite(it.key):
        return it.token + 1
    if not shipped_places(it.tokens.keys[at + 1]):
        return it.token + 1
    return _adjectives_end(it.tokens, at + 2, it.end)


def _adjectives_end(tokens: Tokens, last: int, end: int) -> int:
    """The end of العصرية behind جامعة شنقيط, of التكنولوجي behind معهد وسط آسيا."""
    while last < end and is_definite(tokens.keys[last]) and tokens.keys[last].endswith(NISBA_OR_ACCUSATIVE):
        if tokens.keys[last] in RELATIVES:
            break  # منتخب مصر التي
        last += 1
    return last


def _age_end(it: HeadNoun, last: int) -> int:
    """The end of the age of a team: منتخب إيطاليا تحت 21 عاما."""
    under, age, years = (*it.tokens.keys[last : last + 3], "", "", "")[:3]
    aged = it.key.endswith(TEAM) and under == UNDER and age.isdigit() and years in YEARS
    return last + 3 if aged and last + 3 <= it.end else last


def _place_end(tokens: Tokens, index: int, end: int) -> int:
    """The end of the place in جامعة نيروبي, منتخب زيمبابوي; `index + 1` where the head takes none."""
    if not tokens.keys[index].endswith(OF_PLACES) or index + 1 >= end:
        return index + 1
    for length in range(min(LONGEST_PLACE, end - index - 1), 0, -1):
        key = " ".join(tokens.keys[index + 1 : index + 1 + length])
        if shipped_places(key):
            return _adjectives_end(tokens, index + 1 + length, end)
    return index + 1


def _joined_field_end(it: HeadNoun, last: int) -> int:
    """The end of هيئة الاتصالات وتقنية المعلومات, where another field with its complement is joined to the name."""
    key, following = (*it.tokens.keys[last : min(it.end, last + 2)], "", "")[:2]
    joined = key.startswith(WA) and key[1:] in FIELDS and is_definite(following)
    return it.phrase_end(last + 1) if joined else last


def _has_preposition(keys: list[str], last: int) -> bool:
    """من الأمراض behind للوقاية: the preposition of a purpose, and a definite noun."""
    return GOVERNING.get(keys[last - 1]) == keys[last] and is_definite(keys[last + 1])


def _is_purpose(tokens: Tokens, words: list[Word], index: int, last: int) -> bool:
    """لتجارة in الشركة القطرية لتجارة اللحوم: ل with a verbal or other common noun behind a head and its adjective."""
    key, head = tokens.keys[last], tokens.keys[index]
    armed = any(lexicon().organization_heads.get(stem.key, ("",))[0] == "armed_group" for stem in nominal_stems(head))
    if armed or not carries_article(head) or not tokens.keys[last - 1].endswith(NISBA_OR_ACCUSATIVE):
        return False
    noun = key[1:]
    if tokens.spelling(last).endswith(OWNERS):
        return False  # الحكومة الليبية لدعمها
    common = noun in lexicon().common_words and noun not in lexicon().titles and noun not in AIMS
    return key.startswith(LI) and not key.startswith("لل") and common and words[last].pos == "NOUN"


def _joined_purpose_end(tokens: Tokens, words: list[Word], last: int, end: int) -> int:
    """The end of وحماية البيئة, of a purpose that goes on: للأرصاد وحماية البيئة, لتجارة اللحوم والمواشي."""
    key = tokens.keys[last] if last < end else ""
    if not key.startswith(WA) or len(key) < SHORTEST_JOINED or words[last].pos != "NOUN":
        return last
    if key.startswith(f"{WA}{AL}"):
        return last if _is_another(key[len(WA) :]) else last + 1
    joined = last + 1 < end and is_definite(tokens.keys[last + 1]) and key[1:] in lexicon().common_words
    joined = joined and not _is_another(key[len(WA) :])
    return phrase_end(tokens, words, last + 1, end) if joined else last


def _is_another(key: str) -> bool:
    """المعهد, المدير, مراكز: another body, several, or somebody of one, and no further field."""
    known = lexicon()
    return key in known.organization_heads or key in known.titles or key.removeprefix(AL) in SEVERAL_BODIES


def _purpose_end(tokens: Tokens, words: list[Word], index: int, end: int) -> int:
    """The end of لكرة القدم, لتوثيق انتهاكات حقوق الإنسان; `index` where nothing definite completes it."""
    at = index + 1
    while at < min(end, index + LONGEST_PURPOSE) and words[at].pos == "NOUN" and not is_definite(tokens.keys[at]):
        at += 1
    return phrase_end(tokens, words, at, end) if at < end and is_definite(tokens.keys[at]) else index


def _complement_end(tokens: Tokens, words: list[Word], index: int, end: int) -> int:
    """The end of the phrase behind the head; `index + 1` when that is no complement of a name."""
    first = index + 1
    last = phrase_end(tokens, words, first, end)
    if _is_another_body(tokens.keys[index], tokens.keys[first:last]):
        return first  # حملت الجامعة الحكومة
    if tokens.keys[index].endswith(ACTING_WITH_ARTICLE):  # دخلت القوات البلدة, تجنبت الشرطة الإشارة
        last = next((at for at in range(first, last) if _is_object(tokens, at)), last)
    if tokens.keys[index].endswith(MINISTRY):  # وزارة الشؤون الاجتماعية للأسرة: the ل phrase belongs to an office
        last = next((at for at in range(first, last) if tokens.keys[at].startswith("لل")), last)
    adjective = last == first + 1 and tokens.keys[first].endswith(_agreeing(tokens.keys[index]))
    describing = is_definite(tokens.keys[index]) or any(
        is_definite(key) or key.startswith("لل") or (is_proper(key) and not adjective)
        for key in tokens.keys[first:last]
    )
    return last if describing else first  # مركز جمركي, لجنة مشتركة: any such body


def _is_another_body(head: str, behind: list[str]) -> bool:
    """الحكومة behind الجامعة: two heads with the article, the second of which can be no adjective."""
    following = behind[0] if behind else ""
    known = lexicon().organization_heads.get(following)
    body = known is not None and is_definite(following) and not following.endswith("يه")
    return body and following not in PREPARING and carries_article(head)


def _agreeing(head: str) -> tuple[str, ...]:
    """How an adjective of a head may end: كوفنتري is none of جامعة, nor is كورتين, which مقتولين may be of شرطة."""
    if head.endswith(UNIVERSITY):
        return FEMININE
    return (*FEMININE, "ين", "ون") if head.endswith("ه") else NISBA_OR_PLURAL


def _is_object(tokens: Tokens, index: int) -> bool:
    """البلدة, المستشفى: a definite noun that is no adjective of القوات or الشرطة."""
    key = tokens.keys[index]
    known = key.endswith("يه") or key in lexicon().adjectives or key in PARTICIPLES_IN_NAMES
    return is_definite(key) and ((key.endswith("ه") and not known) or tokens.spelling(index).endswith("ى"))


def _lone(it: HeadNoun) -> Range | None:
    """المقاومة الشعبية, and المقاومة by itself."""
    return _named(it) or (it.token, it.token + 1)


def _apart(it: HeadNoun) -> Range | None:
    """شركة الكهرباء, but only «نجم» in شركة «نجم»."""
    bracketed = it.next == "(" and it.token + 2 < it.end and is_proper(it.tokens.keys[it.token + 2])
    return (_classified if it.next in MARKS or bracketed else _named)(it)


def _company(it: HeadNoun) -> Range | None:
    """شركة الكهرباء, but only the name in شركة «نجم» and شركة بوناتي."""
    last = it.token + 1
    if _is_participle(it.next) and it.key.endswith("ه"):
        return None  # شركة مالكة لبنك
    if last < it.end and is_verbal_noun(it.tokens, last):
        return _apart(it)  # شركة ترصيف الميناء
    while last < it.end and it.words[last].pos == "NOUN" and _is_bare_name(it.tokens.keys[last]):
        last += 1 + joins_names(it.tokens, it.token + 1, last + 1, it.end)  # براون & كلارك
    return (it.token + 1, last) if last > it.token + 1 else _apart(it)


def _is_bare_name(key: str) -> bool:
    return is_proper(key) and not is_definite(key) and not key.endswith(("يه", "ات"))


def _is_participle(key: str) -> bool:
    """مالكة, مشغلة: of which a company is one."""
    return key.startswith("م") and key.endswith("ه") and len(key) >= SHORTEST_PARTICIPLE


def _proper(it: HeadNoun) -> Range | None:
    """A head that is an ordinary noun too (حركة السير): only before a quoted name or a word that no list knows."""
    if not it.next or describes(it.key, it.next) or (is_definite(it.next) and it.next.endswith(MANY_EVENTS)):
        return None  # حركة التنقلات
    return _named(it) if it.next in MARKS or it.next in MEMBERS or is_proper(it.next) else None


def _national(it: HeadNoun) -> Range | None:
    """النظام السوري, not النظام الغذائي."""
    national = is_definite(it.next) and it.tokens.facts(country_of_adjective)[it.token + 1] is not None
    return (it.token, it.token + 2) if national else None


def _state(it: HeadNoun) -> Range | None:
    """الإدارة الأمريكية, الإدارة المدنية, but not الإدارة الهلالية of a club."""
    return _national(it) or _paired(it)


def _agencies(it: HeadNoun) -> Range | None:
    """أجهزة الأمن العراقية, but not أجهزة الأمن, which may be any country's."""
    span = _paired(it)
    return span if span and it.tokens.facts(country_of_adjective)[span[1] - 1] is not None else None


def _seated(it: HeadNoun) -> Range | None:
    """غرفة التجارة, غرفة جدة, but not غرفة النوم."""
    last = _place_end(it.tokens, it.token, it.end)
    return (it.token, last) if last > it.token + 1 else _paired(it)


def _office(it: HeadNoun) -> Range | None:
    """مديرية الضرائب, but not the district مديرية كتاف."""
    ordinary = is_definite(it.next) and it.next in lexicon().common_words
    return _named(it) if ordinary else _paired(it)


def _club(it: HeadNoun) -> Range | None:
    """السيلية in نادي السيلية القطري is found as a club; نادي الأسير الفلسطيني is no club."""
    if names_club(it.tokens, it.token + 1):
        return None
    if is_definite(it.next) or not any(shipped_names().exact.records(it.next)):
        return _company(it)
    return _named(it) if _is_no_team(it) else None


def _is_no_team(it: HeadNoun) -> bool:
    """نادي روما للصحافة, نادي جدة الأدبي, but not نادي روما الإيطالي لكرة القدم."""
    at = it.token + 2
    following = it.tokens.keys[at] if at < it.end and it.words[at].pos == "NOUN" else ""
    adjective = is_definite(following) and following.endswith("ي")
    return following.startswith("لل") or (adjective and it.tokens.facts(country_of_adjective)[at] is None)


def _office_of(it: HeadNoun) -> Range | None:
    """مكتب رئيس الوزراء, مكتب النائب العام."""
    last = it.phrase_end(it.token + 2)
    return (it.token, last) if last > it.token + 2 else (it.token, it.token + 2)


def _ministry(it: HeadNoun) -> Range | None:
    """الداخلية المصرية; in وزير الداخلية it is an office and no body."""
    if it.token and listed_stem(it.before, lexicon().titles) is not None:
        return None
    return _named(it)


def _quoted(it: HeadNoun) -> Range | None:
    """فريق «الأمل», but not the scare quotes of فريق «تونسي»."""
    last = quoted_end(it.tokens, it.token + 1, it.end) if it.next else 0
    demonym = last == it.token + 4 and it.tokens.facts(country_of_adjective)[it.token + 2] is not None
    return (it.token, last) if last > it.token + 1 and not demonym else None


def _paired(it: HeadNoun) -> Range | None:
    """سلاح الجو, but not سلاح الكلاشنكوف."""
    head = listed_stem(it.key, lexicon().organization_heads)
    return _named(it) if head is not None and (head.key, it.next) in lexicon().body_pairs else None


def _classified(it: HeadNoun) -> Range | None:
    """The name behind a classifier such as صحيفة, without the quotation marks around it."""
    first = it.token + 1
    if not it.next or (it.key.endswith(ARRANGING) and _is_arranged(it)):
        return None
    if it.next in MARKS or it.next == "(":
        last = (_bracketed_end if it.next == "(" else quoted_end)(it.tokens, first, it.end)
        return (first + 1, last - 1) if last > first + 2 else None
    if it.key.endswith(PAPERS) and is_definite(it.next) and it.words[first].pos == "NOUN":
        return first, first + 1  # قناة الأفق
    if describes(it.key, it.next):
        return None  # شبكة جامدة
    last = it.phrase_end(first)
    return (first, last) if last > first and is_proper(it.next) else None


def _is_arranged(it: HeadNoun) -> bool:
    """تنظيم ورشات, تنظيم البطولة, تنظيم «مسيرات الحصاد», تنظيم ينشط: an event, or what is said of the group."""
    quoted = it.next in MARKS
    at = it.token + 1 + quoted
    key, following = (*it.tokens.keys[at : min(at + 2, it.end)], "", "")[:2]
    if key.endswith(MANY_EVENTS) or (key and is_verbal_noun(it.tokens, at)):
        return True
    if quoted:
        return following in MARKS and describes(it.key, key)  # تنظيم «إرهابي»
    joined = key.startswith((WA, LI)) and key[1:] in lexicon().common_words
    ending = len(key) > SHORTEST_EVENT and key.endswith(EVENTS)
    return is_definite(key) or joined or ending or key.startswith(PRESENT)


def _bracketed_end(tokens: Tokens, first: int, end: int) -> int:
    """The end of (زاد نيوز); `first` where it is no short name."""
    closing = (at + 1 for at in range(first + 2, min(end, first + LONGEST_BRACKETED + 2)) if tokens.keys[at] == ")")
    return next(closing, first)


USES: Final[dict[str, Callable[[HeadNoun], Range | None]]] = {
    "name": _named,
    "apart": _apart,
    "company": _company,
    "definite": _named,
    "lone": _lone,
    "proper": _proper,
    "ministry": _ministry,
    "quoted": _quoted,
    "paired": _paired,
    "national": _national,
    "state": _state,
    "agencies": _agencies,
    "seated": _seated,
    "office": _office,
    "acting": _named,
    "club": _club,
    "classifier": _classified,
}


def _addressed(tokens: Tokens, words: list[Word], index: int, end: int) -> Candidate | None:
    """A paper spoken to: قال لـ«الاقتصادية», فلان لـ«الاقتصادية»: …; not the scare quotes of لـ«قياس» الأمر."""
    if tokens.keys[index] != LI or index + 1 >= end or tokens.keys[index + 1] not in MARKS:
        return None
    last = quoted_end(tokens, index + 1, end)
    said = any(word.lemma in lexicon().reporting_lemmas for word in words[max(0, index - FARTHEST_VERB) : index])
    if last <= index + 3 or not (said or tokens.keys[last : last + 1] == [":"]):
        return None
    name = tokens.keys[index + 2]
    if not is_definite(name) and not is_proper(name):
        return None  # لـ"أسباب عائلية"
    return Candidate((index + 2, last - 1), 0, "media", is_place=False, rank=Rank.CERTAIN)
