"""One person or several: nouns that describe one man or woman (الشاعر, متطوعة; not العائلة), or people together."""

import re
from functools import lru_cache
from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.groups import is_collective, is_people
from arabic_news.text.folding import fold
from arabic_news.text.particles import AL

__all__ = ["is_agent", "names_one", "names_several"]

SHORTEST_STEM: Final = 3  # letters
PLURALS: Final = ("ون", "ين")
AGENT: Final = re.compile(r"[^ا]ا[^اوي][^اويهت]?$")  # شاعر, راع
VERBAL_NOUN_OF_TWO: Final = re.compile(r"م[^ا]ا[^ا][^ا]ه$")  # معارضة, مشاركة
# Of one person, with no plural that tells it.
PEOPLE: Final = frozenset(map(fold, (
    "امرأة", "ضحية", "سجين", "سجينة", "خباز", "جزار", "نجار", "بحار", "عجوز", "شهيد", "جريح", "مريض", "مريضة", "فلاح",
    "نزيل", "نزيلة", "رهينة", "سيدة", "صبي", "صبية", "عروس", "عريس", "أسير", "مغترب", "طيار", "حلاق", "حداد",
    "بستاني", "فلكي", "رحالة", "راقص", "بروفيسور", "طباخ", "حارس", "تلميذة", "زعيم", "كاهن", "راهب", "راهبة", "سباح",
    "ملاكم", "لص", "جد", "جدة", "أم", "أب", "خياط", "حمال", "مهاجرة", "مقاتلة", "مراهقة", "مرافقة",
)))  # fmt: skip

SEVERAL: Final = frozenset(map(fold, (
    "أشخاص", "أشخاصا", "أناس", "أناسا", "ناس", "أفراد", "أفرادا", "شباب", "شبابا", "أبناء", "آباء", "أهل", "أصحاب",
)))  # fmt: skip
THINGS: Final = frozenset(map(fold, ("صحف", "صحافة", "وسائل", "معلومات", "مصادر")))
BODIES: Final = frozenset(map(fold, ("جهات", "جهة", "أطراف", "دول", "ورشة", "شركات", "مؤسسات", "هيئات")))
MATTER: Final = fold("أمر")  # folds like آمر, a commander
DUAL: Final = ("ان", "ين")
FEMININE_PLURAL: Final = "ات"


@lru_cache(maxsize=1 << 10)
def names_one(key: str) -> bool:
    """الشاعر, متطوعة, راع: a title, kin, or a participle that has a plural of people or is of the simplest verb."""
    known, noun = lexicon(), key.removeprefix(AL)
    if is_collective(noun) or _names_body(noun):
        return False
    singular = noun.removesuffix("ه")
    if noun in known.kin or noun in PEOPLE or {noun, singular, f"{AL}{noun}"} & known.titles.keys():
        return True
    stem = singular.removesuffix("ي") if len(singular) > SHORTEST_STEM else singular  # ناجية, ناجون
    plural = any(f"{AL}{stem}{ending}" in known.common_words for ending in PLURALS)
    return (plural and VERBAL_NOUN_OF_TWO.match(noun) is None) or AGENT.match(noun) is not None


def _names_body(noun: str) -> bool:
    """حكومة, محكمة, داخلية."""
    heads = lexicon().organization_heads
    return noun in heads or f"{AL}{noun}" in heads or noun in lexicon().document_nouns


@lru_cache(maxsize=1 << 10)
def names_several(key: str) -> bool:
    """الباحثون, أشخاص, الوزيرين: people together, of whom one says قالوا; not التقارير, الأدوار."""
    known, noun = lexicon(), key.removeprefix(AL)
    if noun in known.document_nouns or noun in THINGS or noun.endswith(FEMININE_PLURAL):
        return False
    listed = key in known.group_nouns or noun in known.group_nouns or noun in SEVERAL
    return listed or is_people(key) or (noun.endswith(DUAL) and names_one(noun[:-2]))


def is_agent(key: str) -> bool:
    """الزعيم, الباحثون, المنظمات, الجهات: who can speak, of people and bodies; not الأمر, الانتخابات."""
    known, noun = lexicon(), key.removeprefix(AL)
    if noun == MATTER:
        return False
    body = _names_body(noun) or noun in BODIES or key in known.group_nouns or noun in known.group_nouns
    return names_one(key) or names_several(key) or (body and noun not in known.document_nouns)
