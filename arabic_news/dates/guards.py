"""What looks like a date and is none: each guard is one reason why.

The words they ask are in ``date_context.tsv``, by kind; folded there as they are here.
"""

from typing import Final

from arabic_news.data import tables
from arabic_news.dates.reading import Line
from arabic_news.text.clitics import PREPOSITIONS, stems
from arabic_news.text.folding import TANWIN, fold
from arabic_news.text.layout.shapes import is_imperfect, is_perfect
from arabic_news.text.quotes import MARKS

__all__ = [
    "after_event",
    "after_fast_word",
    "after_preposition",
    "after_season_word",
    "before_holiday",
    "before_year",
    "between_brackets",
    "counted",
    "in_age",
    "in_amount",
    "in_future",
    "in_name",
    "in_time",
    "in_title",
    "looks_counted",
    "not_today",
    "not_weekday",
    "of_times",
    "office_title",
    "portion_alone",
    "published",
    "touched",
]

TOUCHED, OF_YESTERDAY = fold("لامس"), "لأمس"
BOTH, BETWEEN = fold("الاثنين"), fold("بين")


def _by_kind() -> dict[str, frozenset[str]]:
    grouped: dict[str, set[str]] = {}
    for row in tables.rows("lexicon/date_context.tsv"):
        grouped.setdefault(row["kind"], set()).add(fold(row["word"]))
    return {kind: frozenset(words) for kind, words in grouped.items()}


_WORDS: Final = _by_kind()
_NO_FUTURE_VERBS: Final = tuple(sorted(_WORDS["no_future_prefix"]))
_QUOTATION_CLOSERS: Final = MARKS | {")"}
_NO_NOUN_PREFIXES: Final = ("ال", "و", "ل", "ب", "ف")  # the article, conjunctions and prepositions
_FUTURE_WINDOW: Final = 12  # tokens before the expression
_MATCH_WINDOW: Final = 6  # tokens on either side
_TOTAL_WINDOW: Final = 6  # tokens before the number
_TITLE_WINDOW: Final = 4  # tokens before the year
_SHORTEST_FUTURE_VERB: Final = 5
_AGE_WINDOW: Final = 5  # tokens before the decade
_COMPARISON_WINDOW: Final = 8  # tokens before the year that is compared with
_SAME_WINDOW: Final = 4  # tokens before the year
_PUBLISHED_WINDOW: Final = 8  # tokens before the date


def _before(line: Line, index: int, kind: str) -> bool:
    """Whether a word of a kind stands before a token, with or without و."""
    return line.key(index - 1).removeprefix("و") in _WORDS[kind]


def after_preposition(line: Line, first: int) -> bool:
    """A preposition of time stands before, في مارس; but من مارس العنف is a verb with its object."""
    verb = line.key(first - 1) == "من" and line.key(first + 1).startswith("ال")
    return _before(line, first, "preposition") and not verb


def after_fast_word(line: Line, first: int) -> bool:
    """Words of the fast make رمضان a month and no man: هلال رمضان, احتياجات رمضان."""
    return line.key(first) == "رمضان" and _before(line, first, "before_fast")


def in_time(line: Line, first: int) -> bool:
    """A preposition before that is of time with any month, في أوت, منذ آب; but إب, which folds like آب, is a city."""
    surface = line.tokens.surface(first)
    return _before(line, first, "in_time") and (len(line.key(first)) > len("اب") or "آ" in surface)


def before_holiday(line: Line, first: int) -> bool:
    """A preposition lets a feast be a day: قبل عيد الأضحى; not صلاة العيد, not بمناسبة عيد الفطر."""
    return _before(line, first, "before_holiday")


def portion_alone(line: Line, first: int, end: int) -> bool:
    """A quarter or half is of the year without saying so: أرباح الربع الثاني; that of a match is not."""
    if not (_before(line, first, "before_portion") or line.key(first).startswith("ب")):
        return False
    near = range(max(line.first, first - _MATCH_WINDOW), end + _MATCH_WINDOW)
    return not any(line.key(index) in _WORDS["match"] for index in near)


def in_name(line: Line, first: int) -> bool:
    """A street, battalion or paper called after a date: كتيبة 17 فبراير, كتيبة شهداء 17 فبراير."""
    at = first - 2 if line.key(first - 1) in _WORDS["between_name_and_date"] else first - 1
    return any(stem.key in _WORDS["named_after_date"] for stem in stems(line.key(at)))


def after_season_word(line: Line, index: int) -> bool:
    """Two years behind these words are one season: موسم 2018-2019, العام الدراسي 2018-2019."""
    return any(stem.key in _WORDS["season"] for stem in stems(line.key(index - 1)))


def in_title(line: Line, index: int) -> bool:
    """A conference or campaign called after its year: مؤتمر مصر 2015, «مصر 2015»."""
    key = line.key(index - 1)
    if not key.isalpha() or key in _WORDS["function_word"] or _before(line, index, "before_year"):
        return False
    before = range(index - 2, max(line.first, index - _TITLE_WINDOW) - 1, -1)
    if line.key(index + 1) in MARKS and any(line.key(at) in MARKS for at in before):
        return True
    return any(stem.key in _WORDS["named_with_year"] for at in before for stem in stems(line.key(at)))


def after_event(line: Line, first: int) -> bool:
    """A date that stands for an event of another year: ثورة 25 يناير."""
    return any(stem.key in _WORDS["event"] for stem in stems(line.key(first - 1)))


def after_comparison(line: Line, first: int) -> bool:
    """[مقارنة مع] نفس الفترة من العام الماضي, مقابل 5 ملايين في العام الماضي."""
    near = range(max(line.first, first - _COMPARISON_WINDOW), first)
    return any(stem.key in _WORDS["comparing"] for index in near for stem in stems(line.key(index)))


def of_same_period(line: Line, first: int) -> bool:
    """الفترة نفسها من 2017, نفس المدة من سنة 2017: the year right behind what is the same in it."""
    near = range(max(line.first, first - _SAME_WINDOW), first)
    return any(line.key(index) in _WORDS["same_period"] for index in near)


def office_title(line: Line, first: int, step: int) -> bool:
    """العام as an adjective: الأمين العام الحالي, الأمين العام المقبل; nobody is called الماضي."""
    return line.key(first) == "العام" and step >= 0 and line.key(first - 1) in _WORDS["before_general"]


def not_today(line: Line, first: int, end: int) -> bool:
    """اليوم as a day like others, nowadays, or in a paper's name: باليوم, اليوم بات, «روسيا اليوم»."""
    return (
        line.key(first).startswith(PREPOSITIONS)
        or line.key(first - 1) in _WORDS["before_any_day"]
        or line.key(end) in _WORDS["after_any_day"]
        or line.key(first - 2) in _WORDS["broadcaster"]
        or (line.key(end) in MARKS and MARKS & {line.key(first - 1), line.key(first - 2)} != set())
    )


def of_times(line: Line, first: int, end: int) -> bool:
    """Days that stand for times: جيل اليوم, عالم الأمس, الأمس القريب; but شباب أمس were there yesterday."""
    times = line.key(first).endswith(("اليوم", "الامس")) and _before(line, first, "before_times")
    return times or line.key(end) in _WORDS["after_times"]


def touched(line: Line, first: int) -> bool:
    """لامس "touched", which folds like لأمس."""
    return line.key(first).endswith(TOUCHED) and not line.tokens.spelling(first).endswith(OF_YESTERDAY)


def not_weekday(line: Line, first: int, end: int) -> bool:
    """A prayer, a market, a family or a pair: صلاة الجمعة, سوق الخميس, بن السبت, كلا الاثنين, الجمع بين الاثنين."""
    stepped = line.find(end, "step") is not None  # صلاة الجمعة المقبلة
    both = line.key(first) == BOTH and line.key(first - 1) == BETWEEN and not line.key(end).startswith("و")
    return both or (line.key(first - 1) in _WORDS["before_no_weekday"] and not stepped) or line.key(end) == "معا"


def in_age(line: Line, first: int, end: int) -> bool:
    """A decade of somebody's life: في الأربعينات من العمر, شاب في العشرينات, وهو في منتصف الثلاثينات."""
    if line.key(end) == "من":
        return line.key(end + 1).startswith(("عمر", "العمر"))
    if line.key(end).startswith(("عمر", "العمر")):
        return True
    before = range(max(line.first, first - _AGE_WINDOW), first)
    aged = any(line.key(index) in _WORDS["before_age"] for index in before)
    return aged and any(line.key(index) == "في" for index in (first - 1, first - 2))


def counted(line: Line, end: int) -> bool:
    """The number before is an amount: 2000 ريال, 50 في المئة, 2000 م2."""
    share = line.key(end) == "في" and line.key(end + 1) in _WORDS["share"]
    area = line.key(end) == "م" and line.key(end + 1) in ("2", "3")
    return share or area or line.key(end) in _WORDS["counted"]


def in_amount(line: Line, index: int) -> bool:
    """A word before says that the number is an amount or a label: نحو 2000, القرار 1973, ارتفع عدد القتلى إلى 1990."""
    key = line.key(index - 1)
    if key == "الي":
        before = range(index - 2, max(line.first, index - _TOTAL_WINDOW) - 1, -1)
        return any(line.key(at) in _WORDS["total"] for at in before)
    return key in _WORDS["before_amount"] or (key == "من" and line.key(index - 2) in _WORDS["comparison"])


def before_year(line: Line, index: int) -> bool:
    """Words before and after let a bare number be a year: منذ 2011, مونديال 2018; a round one needs a sure word."""
    key = line.key(index - 1)
    if key.removeprefix("و") in _WORDS["before_year"] or (key == "من" and _before(line, index - 1, "beginning")):
        return True
    named = key.isalpha() or key in _QUOTATION_CLOSERS
    return named and not line.key(index).endswith("00") and not looks_counted(line, index + 1)


def between_brackets(line: Line, index: int) -> bool:
    """A year alone in brackets: (1967)."""
    return line.key(index - 1) == "(" and line.key(index + 1) == ")"


def looks_counted(line: Line, end: int) -> bool:
    """An indefinite noun follows, which a number before it may count; with tanwin (لاجئًا) it surely does."""
    key = line.key(end)
    if key.endswith("ا") and TANWIN in line.tokens.surface(end):
        return True
    return key.isalpha() and key not in _WORDS["function_word"] and not key.startswith(_NO_NOUN_PREFIXES)


def in_future(line: Line, first: int) -> bool:
    """Whether the words before a weekday speak of the future: سيلتقي الاثنين, يستقبل الرئيس الاثنين."""
    if _scheduled(line, first):
        return True
    for index in range(first - 1, max(line.first, first - _FUTURE_WINDOW) - 1, -1):
        key = line.key(index)
        if key in _WORDS["future"] or _is_future_verb(key.removeprefix("و")):
            return True
    return False


def _scheduled(line: Line, first: int) -> bool:
    """A meeting or match told in the present is to come: يناقش البرلمان الأحد; not يخمد حريقا اندلع الأحد."""
    for index in range(first - 1, max(line.first, first - _FUTURE_WINDOW) - 1, -1):
        key = line.key(index)
        if key.removeprefix("و") in _WORDS["scheduled"]:
            return line.key(index - 1) not in _WORDS["no_schedule"]
        if key in _WORDS["no_schedule"] or is_perfect(key) or is_imperfect(key):
            return False
    return False


def published(line: Line, first: int) -> bool:
    """A word of publishing before a date: تاريخ النشر: 14 مايو 2019, [فلاننشر] في المساء يوم 15 - 09 - 2012."""
    for index in range(max(line.first, first - _PUBLISHED_WINDOW), first):
        key = line.key(index)
        if (key in _WORDS["published"] or key.endswith("نشر")) and line.key(index + 1) in _WORDS["after_published"]:
            return True
    return line.key(first - 1) in _WORDS["published"]


def _is_future_verb(key: str) -> bool:
    return key.startswith(("سي", "ست")) and len(key) >= _SHORTEST_FUTURE_VERB and not key.startswith(_NO_FUTURE_VERBS)
