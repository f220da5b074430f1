"""What looks like a date and is none: each guard is one reason why."""

from typing import Final

from arabic_news.dates.reading import Line
from arabic_news.text.quotes import MARKS

__all__ = [
    "PREPOSITIONS",
    "counted",
    "in_age",
    "in_future",
    "in_name",
    "looks_counted",
    "not_today",
    "not_weekday",
    "office_title",
]

PREPOSITIONS: Final = frozenset({
    "في", "منذ", "خلال", "حتي", "من", "الي", "قبل", "بعد", "بين", "قبيل", "بعيد", "بحلول", "طوال", "طيله", "اعتبارا",
})  # fmt: skip

# Things that are counted or measured in thousands.
COUNTED: Final = frozenset({
    "ريال", "ريالا", "دولار", "دولارا", "يورو", "درهم", "دينار", "جنيه", "جنيها", "ليره", "شخص", "شخصا", "قتيل", "قتيلا", "جريح",
    "طالب", "طالبا", "طالبه", "موظف", "موظفا", "وظيفه", "متر", "مترا", "كيلومتر", "كيلومترا", "كيلو", "كلم", "كم", "طن", "طنا", "برميل",
    "نقطه", "مليون", "مليار", "الف", "نسمه", "حاله", "وحده", "سياره", "مواطن", "مواطنا", "لاجئ", "مهاجر", "مقاتل", "جندي", "عنصر",
    "عامل", "شركه", "مدرسه", "كتاب", "زائر", "متطوع", "مشارك", "اسره", "عائله", "ساعه", "سنه", "عام", "عاما", "يوم", "يوما", "قدم", "ميل",
    "ميغاواط", "ميجاوات", "شخص", "﷼", "سعره", "سهم", "قطعه", "رحله", "عقد", "مشروع", "%", "٪", "متدرب", "لاعب", "طفل", "امراه", "شاب", "معلم", "معلمه",
})  # fmt: skip
FUNCTION_WORDS: Final = frozenset({
    "في", "من", "الي", "علي", "عن", "مع", "بعد", "قبل", "حتي", "منذ", "خلال", "بين", "او", "ان", "لكن", "ثم", "و", "اذ", "حيث", "بسبب",
    "عندما", "حين", "بينما", "كما", "مما", "لدي", "عند", "ضد", "ضمن", "عبر", "نحو", "وسط", "غير", "اي", "هو", "هي", "قد", "كان", "كانت",
    "هذا", "هذه", "التي", "الذي", "لا", "لم", "لن", "بل", "وفق", "وفقا", "بحسب", "حسب", "دون", "بدون", "تحت", "اثر", "ليس", "اما", "فيما",
})  # fmt: skip


_BEFORE_AMOUNTS: Final = frozenset({
    "نحو", "حوالي", "قرابه", "زهاء", "بلغ", "بلغت", "يبلغ", "تبلغ", "عدد", "رقم", "بقيمه", "بواقع", "بمعدل", "القرار", "قرار", "الرقم", "طريق",
    "الطريق", "القناه", "قناه", "ايزو", "الايزو", "البالغ", "البالغه", "وعددها", "عددهم", "عددها", "بعدد", "مبلغ", "نقطه", "مستوي", "ال",
    "المتبقيه", "القرارين", "رقمي", "بنحو", "بحوالي", "فئه", "قدره", "قدرها", "مسافته", "ومسافته", "ارتفاع", "بطول", "سعر", "بسعر",
})  # fmt: skip
_COMPARISONS: Final = frozenset({"اكثر", "اقل", "ازيد", "لاكثر", "باكثر", "لاقل", "ينقص", "يزيد", "يقرب", "اصل", "اعلي", "ادني", "وازيد"})
_SURE_BEFORE_YEARS: Final = frozenset({"في", "منذ", "بحلول", "مواليد", "اولمبياد", "مونديال"})
_CLOSERS: Final = MARKS | {")"}

_IN_NAMES: Final = frozenset({
    "كتيبه", "كتائب", "لواء", "حركه", "حزب", "لجنه", "ائتلاف", "تحالف", "شارع", "ميدان", "جسر", "كوبري", "مدينه", "جامعه", "ملعب", "استاد",
    "صحيفه", "جريده", "مطار", "قاعده", "معسكر", "نادي", "مجمع", "مستشفي", "مدرسه", "حي", "ساحه", "محور", "قناه", "موقع", "سد", "سجن", "مؤسسه",
    "جمعيه", "شبكه", "تيار", "شباب", "متحف", "كليه",
})  # fmt: skip
_EVENTS: Final = frozenset({"ثوره", "انقلاب", "هجمات", "اعتداءات", "احداث", "انتفاضه", "تفجيرات", "حراك", "تظاهرات", "اتفاق", "نكسه"})

_OFFICE_HEADS: Final = frozenset({
    "الامين", "امين", "المدير", "مدير", "المدعي", "القائد", "قائد", "المفتي", "مفتي", "الوكيل", "المشرف", "مشرف", "الراي", "المراقب", "المنسق",
    "السكرتير", "القنصل", "الحاكم", "الضابط", "المتحدث", "القطاع", "النائب", "المفتش", "الوضع", "المشهد", "المال", "الامن", "المؤتمر", "الصالح",
    "الاتجاه", "المجلس", "الاطار", "الحق", "الشكل", "المستوي", "الاتحاد", "الدين", "المدعيه", "الاضراب", "العفو", "النفع", "الطابع", "المفوض",
    "الذوق", "الجو", "المزاج", "المؤشر", "السجل", "النظام", "الاداء", "الاحصاء", "السياق",
})  # fmt: skip

_BEFORE_NO_TODAY: Final = frozenset({
    "هذا", "ذلك", "نفس", "ذات", "مثل", "خلال", "طوال", "طيله", "في", "عين", "صحيفه", "جريده", "المصري", "الامارات", "اخبار", "مجله", "بجريده",
    "بصحيفه", "لصحيفه", "مدار", "مره", "مرات", "وهو", "هو", "كان", "وكان", "دار", "لجريده", "نهايه", "ساعات", "بقيه", "لهذا", "بهذا", "ان",
})  # fmt: skip
_AFTER_NO_TODAY: Final = frozenset({
    "الذي", "التي", "التالي", "التاليه", "الواحد", "الواحده", "نفسه", "نفسها", "ذاته", "ذاتها", "الوطني", "العالمي", "الدولي", "المفتوح",
    "الدراسي", "الختامي", "الاخير", "الاخيره", "الاسود", "السابق", "المجيد", "الاغر", "المبارك", "المذكور", "الموعود", "الترفيهي",
    "المحدد", "والليله", "وليله", "العلمي", "الافتتاحي", "العربي", "الكامل", "القادم", "المقبل", "الماضي", "الاسري", "الرياضي", "الاخر",
})  # fmt: skip
_BROADCASTERS: Final = frozenset({"قناه", "موقع", "شبكه", "وكاله", "لقناه", "لموقع", "لشبكه", "لوكاله", "بقناه", "قناتي", "فضائيه"})

_PRAYER_AND_OTHERS: Final = frozenset({
    "صلاه", "صلاتي", "خطبه", "خطبتي", "خطب", "خطيب", "سوره", "جامع", "سوق", "حي", "مسجد", "لصلاه", "وخطبه", "بصلاه", "وصلاه", "بن", "ال", "بنت",
    "ابو", "كلا", "هذين", "احد", "كلاهما",
})  # fmt: skip

_FUTURE_CUES: Final = frozenset({"سوف", "المقرر", "المقرره", "المنتظر", "المتوقع", "المزمع", "المرتقب", "المرتقبه", "يعتزم", "تعتزم", "غدا"})
_NO_FUTURE_VERBS: Final = (
    "سياس", "سيار", "سيطر", "سيد", "سينا", "سيول", "سيري", "سيره", "سيوف", "سيئ", "ستين", "ستون", "ستار", "ستاد", "ستوكه", "سته", "ستر",
)  # fmt: skip
_FUTURE_WINDOW: Final = 12  # tokens before the weekday
_SHORTEST_FUTURE_VERB: Final = 5


def in_name(line: Line, first: int) -> bool:
    """A street, battalion or paper called after a date: كتيبة 17 فبراير."""
    return line.key(first - 1) in _IN_NAMES


def after_event(line: Line, first: int) -> bool:
    """A date that stands for an event of another year: ثورة 25 يناير."""
    return line.key(first - 1) in _EVENTS


def office_title(line: Line, first: int) -> bool:
    """العام as an adjective: الأمين العام الحالي."""
    return line.key(first - 1) in _OFFICE_HEADS


def not_today(line: Line, first: int, end: int) -> bool:
    """اليوم as a day like others, or in the name of a paper: اليوم الأول, في اليوم, المصري اليوم, «روسيا اليوم»."""
    return (
        line.key(first - 1) in _BEFORE_NO_TODAY
        or line.key(end) in _AFTER_NO_TODAY
        or line.find(end, "ordinal") is not None
        or line.key(first - 2) in _BROADCASTERS
        or (line.key(end) in MARKS and MARKS & {line.key(first - 1), line.key(first - 2)} != set())
    )


def not_weekday(line: Line, first: int, end: int) -> bool:
    """A prayer, a market, a family or a pair: صلاة الجمعة, سوق الخميس, بن السبت, كلا الاثنين."""
    return line.key(first - 1) in _PRAYER_AND_OTHERS or line.key(end) == "معا"


def in_age(line: Line, end: int) -> bool:
    """A decade of somebody's life: في الأربعينات من العمر."""
    rest = line.key(end + 1) if line.key(end) == "من" else line.key(end)
    return rest.startswith(("عمر", "العمر"))


def counted(line: Line, end: int) -> bool:
    """The number before is an amount: 2000 ريال."""
    return line.key(end) in COUNTED


def _has_tanwin(line: Line, end: int) -> bool:
    """An accusative noun after a number is what it counts: 1950 متدربًا."""
    key = line.key(end)
    return key.endswith("ا") and "\u064b" in line.tokens.surface(end)


def in_amount(line: Line, index: int) -> bool:
    """A word before says that the number is an amount or a label: نحو 2000, القرار 1973."""
    key = line.key(index - 1)
    return key in _BEFORE_AMOUNTS or (key == "من" and line.key(index - 2) in _COMPARISONS)


def before_year(line: Line, index: int) -> bool:
    """Words before and after let a bare number be a year: منذ 2011, مونديال 2018; a round one needs a sure word."""
    key = line.key(index - 1)
    if key.removeprefix("و") in _SURE_BEFORE_YEARS:
        return True
    named = key.isalpha() or key in _CLOSERS
    return named and not line.key(index).endswith("00") and not _has_tanwin(line, index + 1) and not looks_counted(line, index + 1)


def between_brackets(line: Line, index: int) -> bool:
    """A year alone in brackets: (1967)."""
    return line.key(index - 1) == "(" and line.key(index + 1) == ")"


def looks_counted(line: Line, end: int) -> bool:
    """An indefinite noun follows, which a number before it may count."""
    key = line.key(end)
    return key.isalpha() and key not in FUNCTION_WORDS and not key.startswith(("ال", "وال", "بال", "لل", "و", "ل", "ب", "ف"))


def in_future(line: Line, first: int) -> bool:
    """Whether the words before a weekday speak of the future: سيلتقي الاثنين."""
    for index in range(first - 1, max(line.first, first - _FUTURE_WINDOW) - 1, -1):
        key = line.key(index)
        if key in _FUTURE_CUES or _is_future_verb(key.removeprefix("و")):
            return True
    return False


def _is_future_verb(key: str) -> bool:
    return key.startswith(("سي", "ست")) and len(key) >= _SHORTEST_FUTURE_VERB and not key.startswith(_NO_FUTURE_VERBS)
