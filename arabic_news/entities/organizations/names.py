"""The end of a name that its head opens: وزارة الشؤون الاجتماعية, المركز الوطني للوقاية من الأمراض."""

from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.entities.organizations.aims import (
    PURPOSES,
    has_preposition,
    is_purpose,
    joined_field_end,
    joined_purpose_end,
    owner_at,
    purpose_end,
)
from arabic_news.entities.organizations.head import HeadNoun
from arabic_news.entities.organizations.phrases import PREPARING, bracketed_end, complement_end
from arabic_news.entities.organizations.places import UNDER, age_end, place_end, region_end
from arabic_news.entities.phrases import ORDINALS, is_definite, is_verb_of_many, quoted_end
from arabic_news.name_index import shipped_places
from arabic_news.text.clitics import listed_stem
from arabic_news.text.folding import fold
from arabic_news.text.particles import LI
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range

__all__ = ["AGENCY", "NEWS", "NOT_ALONE", "OFFICES", "OF_NEWS", "PUBLIC", "named_by_head"]

OFFICES: Final = frozenset(map(fold, ("الإعلامي", "الإعلام", "الصحفي", "الصحافي")))  # of which a body has one
AGENCY: Final = fold("وكالة")
NEWS: Final = frozenset(map(fold, ("أنباء", "الأنباء")))
OF_NEWS: Final = fold("للأنباء")
STANDARDS: Final = frozenset(map(fold, ("لواء", "قيادة", "رئاسة", "إدارة", "سلطة")))  # under which somebody is
PUBLIC: Final = fold("العامة")  # الرئاسة العامة للأرصاد
CENTRE: Final = "مركز"
RANKS: Final = ("مركز", "مجموعه")
SHORTEST_NAME: Final = 2  # digits: مجموعة 77
NOT_ALONE: Final = "alone"
DESKTOP: Final = fold("سطح")  # سطح مكتب
SAKE: Final = ["من", "اجل"]
REMOTE: Final = ["عن", "بعد"]
OFFICE: Final = "مكتب"
CHIEFS: Final = frozenset(map(fold, ("رئيس", "النائب", "المدعي")))
JOINED: Final = tuple(map(fold, ("عمادة", "معهد", "كلية", "مركز")))
# "Internationally recognized": news makes it part of the name of a government that has a rival.
RECOGNIZED: Final = tuple([fold("المعترف"), pronoun, fold("دوليا")] for pronoun in ("بها", "به"))


def named_by_head(it: HeadNoun) -> Range | None:
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
        last = bracketed_end(it.tokens, it.token + 1, it.end)
        return (it.token + 2, last - 1) if last > it.token + 1 else None
    if it.before == UNDER and it.key in STANDARDS:
        return None  # تحت لواء فيفا
    if it.key.endswith(CENTRE) and it.next in lexicon().place_nouns:
        return None  # مركز محافظة نينوى
    last = place_end(it.tokens, it.token, it.end)
    if last > it.token + 1:
        further = last < it.end and it.tokens.keys[last].startswith("لل")  # بورصة نيويورك للأوراق المالية
        return it.token, max(age_end(it, last), it.phrase_end(it.token + 1) if further else last)
    last = max(complement_end(it.tokens, it.words, it.token, it.end), region_end(it))
    if it.next in PREPARING and last == it.token + 2 and last + 1 < it.end and it.tokens.keys[last].startswith(LI):
        return it.token, last + 2 if is_definite(it.tokens.keys[last + 1]) else last  # اللجنة المنظمة لكأس الخليج
    if last == it.token + 2 and it.next in (*OFFICES, PUBLIC) and last < it.end and owner_at(it.tokens, last):
        return it.token, it.phrase_end(last + 1)
    if it.tokens.keys[last : last + 3] in RECOGNIZED:
        return it.token, last + 3
    if _is_organ(it, last):
        return None
    if last == it.token + 1:
        return None
    if it.tokens.keys[last : last + 2] == REMOTE:
        return it.token, last + 2  # مركز الاستشعار عن بعد
    if age_end(it, last) > last:
        return it.token, age_end(it, last)
    if it.key.endswith(JOINED) or any(key.startswith("لل") for key in it.tokens.keys[it.token + 1 : last]):
        last = joined_purpose_end(it.tokens, it.words, last, it.end)  # عمادة التطوير وتنمية المهارات
    if last + 1 < it.end and (it.tokens.keys[last] in PURPOSES or is_purpose(it.tokens, it.words, it.token, last)):
        purpose = purpose_end(it.tokens, it.words, last, it.end)
        last = max(last, joined_purpose_end(it.tokens, it.words, purpose, it.end))
    if last + 1 < it.end and has_preposition(it.tokens.keys, last):
        last = it.phrase_end(last + 1)  # المركز الوطني للوقاية من الأمراض
    last = joined_field_end(it, last)
    if it.tokens.keys[last : last + 2] == SAKE and is_definite(it.key):
        last = max(last, it.phrase_end(last + 2))  # الحركة من أجل
    return it.token, last


def _is_organ(it: HeadNoun, last: int) -> bool:
    """المكتب التنفيذي in عضو المكتب التنفيذي لحركة كورندو: the body is mentioned, what somebody sits on is not."""
    office = listed_stem(it.before, lexicon().titles) is not None
    pair = lexicon().body_pairs.get((it.key, it.next)) == NOT_ALONE
    return office and pair and any(owner_at(it.tokens, at) for at in range(it.token + 2, min(last + 1, it.end)))


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


def _office_of(it: HeadNoun) -> Range | None:
    """مكتب رئيس الوزراء, مكتب النائب العام."""
    last = it.phrase_end(it.token + 2)
    return (it.token, last) if last > it.token + 2 else (it.token, it.token + 2)
