"""What bodies are for: لكرة القدم, لشؤون اللاجئين, للأرصاد وحماية البيئة."""

from typing import Final

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.organizations.head import HeadNoun
from arabic_news.entities.phrases import OWNERS, carries_article, is_definite, is_verbal_noun, phrase_end
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.folding import fold
from arabic_news.text.particles import AL, LI, WA
from arabic_news.text.tokens import Range, Tokens

__all__ = [
    "NISBA_OR_ACCUSATIVE",
    "POWERS",
    "PURPOSES",
    "before_purpose",
    "has_preposition",
    "is_purpose",
    "joined_field_end",
    "joined_purpose_end",
    "opens_purpose",
    "owner_at",
    "purpose_end",
]

PURPOSES: Final = frozenset(map(fold, (
    "لكرة", "لحقوق", "لشؤون", "لشوون", "لشئون", "لمكافحة", "لدعم", "لرعاية", "لتنمية", "لتوثيق", "لدراسات", "لدراسة",
    "لأبحاث", "لبحوث", "لإعادة", "لإعمار", "لإدارة", "لصناعة", "لتطوير", "لخدمات", "لتقنية", "لتوزيع", "لتكرير", "لنقل",
    "لحماية", "لمراقبة", "لتنسيق", "لإغاثة", "لرياضة", "لإنقاذ", "لحفظ", "لحظر", "لمنع", "لتحرير", "لنصرة",
    "لتحقيق",
)))  # fmt: skip
# Heads whose bodies have no purpose in their names: الرئاسة التونسية لإصلاح القوانين.
POWERS: Final = frozenset(map(fold, (
    "الحكومة", "حكومة", "السلطات", "سلطات", "السلطة", "الرئاسة", "الخارجية", "الداخلية", "القضاء", "النظام", "الشرطة",
)))  # fmt: skip
CHARGES: Final = frozenset(map(fold, ("لشؤون", "لشوون", "لشئون")))
NISBA_OR_ACCUSATIVE: Final = ("ي", "يه", "يا")
SHORTEST_JOINED: Final = 3  # letters
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
# Purposes that are nothing without their preposition.
GOVERNING: Final = {
    fold(noun): fold(preposition)
    for noun, preposition in (
        ("للوقاية", "من"), ("للحد", "من"), ("للرقابة", "على"), ("للإشراف", "على"), ("للمحافظة", "على"),
        ("للحفاظ", "على"), ("للدفاع", "عن"), ("للكشف", "عن"), ("للتنقيب", "عن"), ("للتحقيق", "في"), ("للتحكيم", "في"),
    )
}  # fmt: skip
LONGEST_PURPOSE: Final = 4  # words before the definite one


def opens_purpose(tokens: Tokens, index: int) -> bool:
    """للياقة, لإنتاج الشاشات: ل with a definite noun, or with a verbal noun before a definite one."""
    key = tokens.keys[index] if index < len(tokens) else ""
    if key.startswith("لل"):
        return True
    definite = index + 1 < len(tokens) and is_definite(tokens.keys[index + 1])
    return key.startswith(LI) and definite and (key in PURPOSES or is_verbal_noun(tokens, index, len(LI)))


def before_purpose(tokens: Tokens, span: Range) -> int:
    """The end of a name that has no purpose: مليشيات مصراتة للاستنجاد, السلطات الأمريكية لإسقاط التهم."""
    first, end = span
    power = any(stem.key in POWERS for stem in nominal_stems(tokens.keys[first]))
    found = (at for at in range(first + 1, end) if _is_aim(tokens, at, power=power) and not owner_at(tokens, at))
    return next(found, end)


def _is_aim(tokens: Tokens, index: int, *, power: bool) -> bool:
    """للاستنجاد, and of who governs لإسقاط or لمغادرة too; not لشؤون."""
    key = tokens.keys[index]
    if not power or key in CHARGES or index + 1 == len(tokens) or not is_definite(tokens.keys[index + 1]):
        return key.startswith("لل")
    return key.startswith("لل") or (key.startswith(LI) and key[len(LI) :] in lexicon().common_words)


def owner_at(tokens: Tokens, index: int) -> tuple[str, str] | None:
    """The head and kind of the body behind a glued ل: قوات in لقوات الجيش."""
    heads = lexicon().organization_heads
    for stem in nominal_stems(tokens.keys[index]) if index < len(tokens) else ():
        if stem.proclitics.endswith("ل") and stem.key in heads:
            return stem.key, heads[stem.key][0]
    return None


def joined_field_end(it: HeadNoun, last: int) -> int:
    """The end of هيئة الاتصالات وتقنية المعلومات, where another field with its complement is joined to the name."""
    key, following = (*it.tokens.keys[last : min(it.end, last + 2)], "", "")[:2]
    joined = key.startswith(WA) and key[1:] in FIELDS and is_definite(following)
    return it.phrase_end(last + 1) if joined else last


def has_preposition(keys: list[str], last: int) -> bool:
    """من الأمراض behind للوقاية: the preposition of a purpose, and a definite noun."""
    return GOVERNING.get(keys[last - 1]) == keys[last] and is_definite(keys[last + 1])


def is_purpose(tokens: Tokens, words: list[Word], index: int, last: int) -> bool:
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


def joined_purpose_end(tokens: Tokens, words: list[Word], last: int, end: int) -> int:
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


def purpose_end(tokens: Tokens, words: list[Word], index: int, end: int) -> int:
    """The end of لكرة القدم, لتوثيق انتهاكات حقوق الإنسان; `index` where nothing definite completes it."""
    at = index + 1
    while at < min(end, index + LONGEST_PURPOSE) and words[at].pos == "NOUN" and not is_definite(tokens.keys[at]):
        at += 1
    return phrase_end(tokens, words, at, end) if at < end and is_definite(tokens.keys[at]) else index
