"""Heads that are another word, or tell of any such body: مجلس الإدارة, بقيادة فلان, 101 مركز اقتراع."""

import re
from typing import Final

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.entities.organizations.aims import opens_purpose
from arabic_news.entities.organizations.names import NOT_ALONE, PUBLIC
from arabic_news.entities.phrases import carries_article, is_definite, is_proper
from arabic_news.name_index import shipped_places
from arabic_news.text.clitics import Stem
from arabic_news.text.folding import fold
from arabic_news.text.particles import AL, AN, LI, WA
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range, Tokens, is_number

__all__ = ["WORLDWIDE", "is_description", "is_no_body", "takes_article"]

# Heads that a nationality describes and does not name: الشركة الأمريكية is one that the article has named.
DESCRIBED: Final = frozenset(map(fold, (
    "الشركة", "البنك", "المصرف", "الوكالة", "المنظمة", "المؤسسة", "المعهد", "المركز", "الحزب", "الحركة", "الجماعة",
    "المجموعة",
)))  # fmt: skip
WORLDWIDE: Final = frozenset(map(fold, ("الدولية", "العالمية", "الأممية")))
NO_BODY: Final = "none"
LEADERSHIP: Final = frozenset(map(fold, ("قيادة", "رئاسة")))
YEAR: Final = re.compile(r"(?:1[0-9]|20)[0-9]{2}$")
PROSECUTION: Final = fold("النيابة")
FORM: Final = fold("هيئة")
DEVICE: Final = "جهاز"
ON: Final = fold("على")
ADJECTIVES_TOO: Final = frozenset(map(fold, (
    "الخارجية", "الداخلية", "البحرية", "الأكاديمية", "التنسيقية", "الفيدرالية", "الكونفدرالية",
)))  # fmt: skip
RESISTANT: Final = fold("المقاومة")


def takes_article(tokens: Tokens, stem: Stem, index: int) -> bool:
    """للجنة الدولية is ل with اللجنة, not لجنة: a nisba with the article agrees with a noun that has it too."""
    if stem.proclitics[-1:] != LI or not tokens.keys[index][: stem.letters + 1].endswith("لل"):
        return False
    following = tokens.keys[index + 1] if index + 1 < len(tokens) else ""
    return not stem.key.startswith(AL) and is_definite(following) and following.endswith("يه")


def is_no_body(tokens: Tokens, stem: Stem, index: int) -> bool:
    """مجلس الإدارة, بقيادة فلان: "led by", المساعدات الخارجية: an adjective, مركز للياقة: any such place."""
    following = tokens.keys[index + 1] if index + 1 < len(tokens) else ""
    before = tokens.keys[index - 1] if index else ""
    led = stem.key in LEADERSHIP and stem.proclitics.endswith("ب")
    if not carries_article(stem.key) and not stem.letters and _is_count(before):
        return True  # 101 مركز اقتراع, 12 شركة
    if _is_other_word(stem, before, following):
        return True
    unnamed = not stem.key.startswith(AL) and opens_purpose(tokens, index + 1)
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
    return behind and (adjective or (stem.key == RESISTANT and not stem.letters and opens_purpose(tokens, index + 1)))


def is_description(tokens: Tokens, words: list[Word], stem: Stem, span: Range) -> bool:
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
