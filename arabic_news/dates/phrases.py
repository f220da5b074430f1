"""The phrases that dates are made of: a month with its year, a period, a holiday, and what may follow them.

A function ending in `_at` reads the phrase that stands at a token, or answers None; a `with_…` function reads on from
what is there already. Every look ahead is bounded, so reading is linear in the text.
"""

from typing import Final

from arabic_news.dates import guards
from arabic_news.dates.numeric import GREGORIAN_YEARS, HIJRI_YEARS, LAST_DAY, LAST_MONTH, numeric_date, year_in
from arabic_news.dates.reading import Line, Reading, Unit
from arabic_news.dates.tables import Word
from arabic_news.text.particles import MIN
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import COMMAS

__all__ = [
    "DASHES",
    "NEWS_YEARS",
    "after_range_word",
    "date_at",
    "day_at",
    "decade_at",
    "holiday_at",
    "month_at",
    "named_year",
    "night_at",
    "nth_weekday_at",
    "numbered_month",
    "ordinal_at",
    "period_at",
    "portion_at",
    "short_year",
    "this_at",
    "unit_at",
    "whole_at",
    "with_date",
    "with_era",
    "with_next_weekday",
    "with_step",
    "with_weekday",
    "year_period",
]

DASHES: Final = frozenset({"-", "–", "—"})
SEPARATORS: Final = DASHES | {"/", "\\"}
OPENING_MARKS: Final = MARKS | {"("}
CLOSERS: Final = MARKS | {")"}
NAMED_YEARS: Final = range(100, 2101)  # after عام
EARLY_YEARS: Final = range(1000, 1800)  # behind a day and a month
NEWS_YEARS: Final = range(1900, 2061)  # with nothing that says it is a year
SHORT_YEARS: Final = range(30, 100)  # عام 48
ERAS: Final = ("era_gregorian", "era_hijri", "era_before")
LIKELY_HIJRI: Final = range(1340, 1461)  # after عام without an era
CENTURIES: Final = range(10, 22)  # in digits
RANGE_WORDS: Final = DASHES | {"الي", "حتي", "وحتي", "والي", "لغايه", "ولغايه"}
NIGHT_WORDS: Final = SEPARATORS | {"علي", "الي"}
THE_FEAST: Final = ("العيد",)
UNITS: Final[dict[str, Unit]] = {
    "unit_week": "week",
    "unit_month": "month",
    "unit_quarter": "quarter",
    "unit_year": "year",
    "unit_season": "season",
}


# ---------------------------------------------------------------- days


def date_at(line: Line, index: int) -> Reading | None:
    """A date with its day: in digits, or a number or ordinal with its month."""
    if line.key(index)[:1].isdecimal():
        reading = numeric_date(line, index, cued=True)
        return with_era(line, reading) if reading else day_at(line, index)
    if word := line.opening(index, "ordinal"):
        return ordinal_at(line, index, word)
    if line.find(index, "month"):
        month = month_at(line, index)
        return month if month and month.day else None
    return month_of_day(line, index + 1, 1) if line.opening(index, "first") else None


def day_at(line: Line, index: int) -> Reading | None:
    """17 فبراير, 17 من شهر فبراير, 17 من الشهر الجاري, 17 الجاري."""
    day = year_in(line.key(index), range(1, LAST_DAY + 1))
    if day is None or guards.in_name(line, index):
        return None
    return month_of_day(line, index + 1, day) or _between_signs(line, index + 1, day)


def _between_signs(line: Line, at: int, day: int) -> Reading | None:
    """[20]-نوفمبر-2012, [5] / مايو / 2019: a month behind a sign, with its year."""
    if line.key(at) not in SEPARATORS or not line.find(at + 1, "month"):
        return None
    month = month_at(line, at + 1, day)
    return month if month and month.year else None


def ordinal_at(line: Line, first: int, word: Word) -> Reading | None:
    """الرابع من أبريل, الثامن عشر من شهر أغسطس, and the first day in السادس إلى الثامن من آب."""
    at = first + len(word.words)
    if line.key(at) == MIN or line.find(at, "month_word"):
        return month_of_day(line, at, word.value)
    second = after_range_word(line, at)
    later = line.opening(second, "ordinal")
    end = second + len(later.words) if later else second
    if later is None or line.key(end) != MIN:
        return None
    last = month_of_day(line, end, later.value)
    return last._replace(end=at, day=word.value) if last else None


def month_of_day(line: Line, at: int, day: int) -> Reading | None:
    """What may follow a day: [من] [شهر] month, [من] الشهر الجاري, [من] الجاري, من هذا الشهر, من الشهر نفسه."""
    if line.key(at) == MIN:
        at += 1
    step = line.find(at, "step")
    if step and step.value == 0:
        return Reading(at + len(step.words), day=day, unit="month", step=0)
    if that := line.find(at, "that_month"):
        return Reading(at + len(that.words), day=day, unit="month", same_month=True, unanchored=True)
    unit = this_at(line, at) if line.find(at, "this") else unit_at(line, at)
    if unit and unit.unit == "month":
        stepped = with_step(line, unit)
        return stepped._replace(day=day) if stepped.step is not None else None
    if line.find(at, "month_word"):
        at += 1
        if numbered := numbered_month(line, at):
            return numbered._replace(day=day)
    return month_at(line, at, day) if line.find(at, "month") else None


def after_range_word(line: Line, at: int) -> int:
    """The token after إلى, حتى, إلى غاية or a dash that stands at a token; that token where there is none."""
    end = at + (line.key(at) in RANGE_WORDS)
    return end + (end > at and line.key(end) == "غايه")


def nth_weekday_at(line: Line, at: int, weekday: int, nth: int) -> Reading | None:
    """What follows [الأحد الأخير], [أول ثلاثاء]: من مارس 2025, من شهر شباط."""
    if line.key(at) != MIN:
        return None
    month = month_at(line, at + 1 + (line.find(at + 1, "month_word") is not None))
    return month._replace(weekday=weekday, nth=nth) if month and not month.hijri and month.day is None else None


def night_at(line: Line, at: int) -> Reading | None:
    """The day on which a night begins: [ليلة] 5 على 6 يوليو, [ليل] 5-6 تموز."""
    day = year_in(line.key(at), range(1, LAST_DAY))
    last = day_at(line, at + 2) if day and line.key(at + 1) in NIGHT_WORDS else None
    return last._replace(day=day) if day and last and last.day == day + 1 else None


def holiday_at(line: Line, index: int) -> Reading | None:
    """عيد الفطر المبارك, عيد الأضحى الماضي, رأس السنة."""
    word = line.find(index, "holiday")
    if word is None:
        return None
    month, day = divmod(word.value, 100)
    reading = _honoured(line, index + len(word.words), word, month, day)
    return with_year(line, with_step(line, reading._replace(feast=word.words == THE_FEAST)))


# ---------------------------------------------------------------- months


def month_at(line: Line, index: int, day: int | None = None) -> Reading | None:
    """A month's name with what belongs to it: a second name, رمضان المبارك, الماضي, a year."""
    word = line.opening(index, "month")
    if word is None:
        return None
    reading = with_second_name(line, _honoured(line, index + len(word.words), word, word.value, day))
    return (None if day else _with_day_behind(line, reading)) or with_year(line, with_step(line, reading))


def _with_day_behind(line: Line, reading: Reading) -> Reading | None:
    """A month before its day and year: أبريل 3، 2022, March 5, 2022."""
    day, at = year_in(line.key(reading.end), range(1, LAST_DAY + 1)), reading.end + 1
    at += line.key(at) in COMMAS
    year = year_in(line.key(at), HIJRI_YEARS if reading.hijri else GREGORIAN_YEARS)
    if day is None or year is None or guards.counted(line, at + 1):
        return None
    return with_era(line, reading._replace(end=at + 1, year=year, day=day))


def _honoured(line: Line, end: int, word: Word, month: int, day: int | None) -> Reading:
    """A month or holiday with the epithet that Hijri ones carry: رمضان المبارك, عيد الفطر السعيد."""
    honorific = word.hijri and line.find(end, "honorific") is not None
    return Reading(end + honorific, month=month, day=day, hijri=word.hijri)


def numbered_month(line: Line, at: int) -> Reading | None:
    """[شهر] 7: the Gulf and the Maghreb count the months."""
    month = year_in(line.key(at), range(1, LAST_MONTH + 1))
    if month is None or line.key(at + 1) in DASHES or guards.looks_counted(line, at + 1):
        return None
    return with_year(line, with_step(line, Reading(at + 1, month=month)))


def with_second_name(line: Line, reading: Reading) -> Reading:
    """The same month by its other name: فبراير/ شباط, سبتمبر (أيلول), آذار - مارس, تموز يوليو."""
    at = reading.end
    bracket = line.key(at) == "("
    if bracket or line.key(at) in SEPARATORS:
        at += 1
    word = line.find(at, "month")
    if word is None or word.value != reading.month or word.hijri != reading.hijri:
        return reading
    end = at + len(word.words)
    if bracket:
        end += line.key(end) == ")"
    return reading._replace(end=end)


# ---------------------------------------------------------------- periods


def whole_at(line: Line, at: int) -> Reading | None:
    """What a part is of: [شهر] مايو, العام الماضي, [ل]عام 2015, 2015, الشهر."""
    month_at_word = at + (line.opening(at, "month_word") is not None)
    if reading := month_at(line, month_at_word) or period_at(line, at):
        return reading
    if (year := year_in(line.key(at), NEWS_YEARS)) and not guards.counted(line, at + 1):
        return with_era(line, Reading(at + 1, year=year))
    step = line.find(at, "step")
    if step and step.value == 0:  # [نهاية] الجاري
        return Reading(at + len(step.words), unit="month", step=0)
    unit = unit_at(line, at)
    if unit is None or line.find(unit.end, "unit_adjective") or line.key(unit.end) == "العربي":
        return None
    return with_adjective(line, unit)._replace(step=0)


def portion_at(line: Line, index: int) -> Reading | None:
    """الربع الثاني من العام الماضي, النصف الأول 2015, or the quarter alone with its `start_month`."""
    word = line.opening(index, "portion")
    if word is None:
        return None
    end = index + len(word.words)
    if whole := whole_at(line, end + (line.key(end) == MIN)):
        return whole
    if line.key(end) == MIN:  # الربع الثالث من المباراة
        return None
    # الربع الأخير alone is the one that has just ended.
    alone = Reading(end, unit="quarter")
    return alone._replace(start_month=word.value) if word.value else alone._replace(step=-1)


def period_at(line: Line, index: int) -> Reading | None:
    """العام الماضي, الأسبوع المقبل, هذا العام, القرن العشرين, عام 2013, التسعينات."""
    if century := _century_at(line, index):
        return century
    if decade := line.find(index, "decade"):
        return decade_at(line, index, decade)
    if line.find(index, "this"):
        return this_at(line, index)
    if unit := unit_at(line, index):
        stepped = with_step(line, with_adjective(line, unit))
        if stepped.step is not None and not guards.office_title(line, index, stepped.step):
            return with_year(line, stepped)
    return named_year(line, index + 1) if line.opening(index, "year_word") else None


def with_adjective(line: Line, unit: Reading) -> Reading:
    """العام الميلادي, العام الهجري, and العام الدراسي or المالي, which is not the calendar's."""
    if line.find(unit.end, "era_gregorian"):
        return unit._replace(end=unit.end + 1)
    if line.find(unit.end, "era_hijri"):
        return unit._replace(end=unit.end + 1, hijri=True)
    adjective = line.find(unit.end, "unit_adjective")
    return unit._replace(end=unit.end + 1, unit="season") if adjective else unit


def this_at(line: Line, index: int) -> Reading | None:
    """هذا العام, هذه السنة, هذا الصيف, هذا الشهر الجاري."""
    unit = unit_at(line, index + 1)
    return with_year(line, with_step(line, unit)._replace(step=0)) if unit else None


def unit_at(line: Line, index: int) -> Reading | None:
    """العام, الشهر, للأسبوع."""
    word = line.opening(index, *UNITS)
    return Reading(index + len(word.words), unit=UNITS[word.role], start_month=word.value or None) if word else None


def decade_at(line: Line, first: int, word: Word) -> Reading | None:
    """التسعينات, ثمانينات القرن الماضي, ستينيات القرن التاسع عشر; not an age."""
    end = first + 1
    if guards.in_age(line, first, end):
        return None
    if century := _century_at(line, end + 1 if line.key(end) == MIN else end):
        return century._replace(decimals=f"{(century.decimals or '19')}{word.value}")
    # Without its article the word needs a century: خمسين and ستين are numbers.
    return Reading(end, decimals=f"19{word.value}") if word.words[0].startswith("ال") else None


def _century_at(line: Line, index: int) -> Reading | None:
    """القرن الماضي, القرن التاسع عشر, القرن الـ21, القرن 19."""
    if not line.find(index, "century"):
        return None
    at = index + 1
    if step := line.find(at, "step"):
        return Reading(at + len(step.words), decimals=str(20 + step.value)) if step.value in (-1, 0) else None
    if ordinal := line.find(at, "ordinal"):
        return with_century(line, at + len(ordinal.words), ordinal.value)
    if line.key(at) == "ال":
        at += 1
    number = year_in(line.key(at), CENTURIES)
    return with_century(line, at + 1, number) if number else None


def with_century(line: Line, end: int, number: int) -> Reading | None:
    """A century by its number, unless it is Hijri."""
    reading = with_era(line, Reading(end, decimals=f"{number - 1:02d}"))
    return reading._replace(decimals=None) if reading.hijri else reading


# ---------------------------------------------------------------- years


def named_year(line: Line, index: int, *, short: bool = False) -> Reading | None:
    """The number after عام, or a pair of years; `short` lets it be one of two digits."""
    if not line.key(index)[:1].isdecimal():
        return None
    if (pair := numeric_date(line, index, cued=False)) and pair.years:
        return with_era(line, pair)
    year = year_in(line.key(index), NAMED_YEARS)
    if year is None or guards.counted(line, index + 1):
        return short_year(line, index) if short else None
    follows = line.key(index + 1) in SEPARATORS and line.key(index + 2) == str(year + 1)
    if follows and guards.after_season_word(line, index):
        return with_era(line, Reading(index + 3, years=(year, year + 1)))
    reading = with_era(line, Reading(index + 1, year=year))
    return reading._replace(hijri=True) if reading.end == index + 1 and year in LIKELY_HIJRI else reading


def short_year(line: Line, index: int) -> Reading | None:
    """A year of the last century without its hundreds: عام 48, نكسة 67."""
    year = year_in(line.key(index), SHORT_YEARS)
    if year is None or guards.counted(line, index + 1) or guards.looks_counted(line, index + 1):
        return None
    return Reading(index + 1, year=1900 + year)


def year_period(line: Line, at: int) -> Reading | None:
    """عام 2011, لعام 2011, العام الماضي, هذا العام."""
    if line.opening(at, "year_word") and (year := named_year(line, at + 1)):
        return year if year.year else None
    if line.find(at, "unit_year") or line.find(at, "this"):
        period = period_at(line, at)
        return period if period and period.unit == "year" else None
    return None


def with_step(line: Line, reading: Reading) -> Reading:
    """الماضي, الجاري, المقبل, قبل الماضي; a dual like المقبلين is of the expression before, too."""
    step = line.find(reading.end, "step")
    if step is None:
        return reading
    return reading._replace(end=reading.end + len(step.words), step=step.value, shared=step.words[-1].endswith("ين"))


def with_year(line: Line, reading: Reading) -> Reading:
    """The year of a month, with or without عام: 2019, من عام 2011, لعام 2011, من العام الماضي, 1436هـ, من كل عام."""
    at = reading.end
    of_comma = line.key(at) in COMMAS and (reading.day or line.key(at + 1) == MIN)
    if line.key(at) in SEPARATORS or of_comma:
        at += 1
    if line.key(at) == MIN:
        at += 1
        if line.key(at) in ("كل", "نفس"):
            same = line.key(at) == "نفس"
            whole = reading._replace(end=at + 2, unanchored=True, same_year=same, year_step=0 if same else None)
            return whole if line.find(at + 1, "year_word") else reading
    if reading.month and (that := line.opening(at, "that_year")):
        end = at + len(that.words)
        return reading._replace(end=end, same_year=True, year_step=that.value, unanchored=True)
    if reading.month and (period := year_period(line, at)):
        return with_step(line, reading._replace(end=period.end, year=period.year, year_step=period.step))
    year = (
        year_in(line.key(at), GREGORIAN_YEARS) or year_in(line.key(at), HIJRI_YEARS) or _early_year(line, at, reading)
    )
    if year is None:
        return reading
    of_day = reading.day and year in NEWS_YEARS and year % 100 != 0  # [12 أبريل] 2022 عقد المؤتمر: no 2022 contracts
    if guards.counted(line, at + 1) and not of_day:
        return reading
    dated = with_era(line, Reading(at + 1, year=year, hijri=year in HIJRI_YEARS))
    if dated.hijri == reading.hijri or reading.month is None:
        return with_step(line, reading._replace(end=dated.end, year=year, hijri=dated.hijri))
    # رمضان 2015: of the two calendars the year's is the known one. مايو 1400 is a number.
    return reading._replace(end=dated.end, year=year, month=None, day=None, hijri=False) if reading.hijri else reading


def _early_year(line: Line, at: int, reading: Reading) -> int | None:
    """[15 يونيو] 1215; behind a month alone it is rather a number."""
    year = year_in(line.key(at), EARLY_YEARS)
    return year if year and reading.day and not reading.hijri and not guards.looks_counted(line, at + 1) else None


def with_era(line: Line, reading: Reading) -> Reading:
    """م, هـ, ميلادي, للهجرة behind a year; before Christ there are no values."""
    for role in ERAS:
        if word := line.find(reading.end, role):
            mistyped = reading.year is not None and reading.year > HIJRI_YEARS[-1]  # 12/8/2015هـ
            hijri = role == "era_hijri" and not mistyped
            dated = reading._replace(end=reading.end + len(word.words), hijri=hijri)
            return dated._replace(year=None, decimals=None) if role == "era_before" else dated
    return reading


# ---------------------------------------------------------------- a weekday and its date


def with_weekday(line: Line, reading: Reading) -> Reading:
    """أمس الأحد, اليوم (الأربعاء), غدا «الخميس», [توفي] أمس، الأحد، [بعد مرض]."""
    at = reading.end
    in_brackets, in_commas = line.key(at) in OPENING_MARKS, line.key(at) in COMMAS
    at += in_brackets or in_commas
    unclosed = (in_brackets and line.key(at + 1) not in CLOSERS) or (in_commas and line.key(at + 1) not in COMMAS)
    weekday = line.find(at, "weekday")
    return reading if weekday is None or unclosed else reading._replace(end=at + 1 + in_brackets, weekday=weekday.value)


def with_next_weekday(line: Line, reading: Reading | None) -> Reading | None:
    """The day on which a night ends: ليل الأحد الاثنين, ليل الثلاثاء/الأربعاء, ليلة السبت على الأحد."""
    if reading is None or reading.weekday is None or reading.step is not None:
        return reading
    at = reading.end + (line.key(reading.end) in NIGHT_WORDS)
    following = line.find(at, "weekday")
    if following is None or following.value != reading.weekday % 7 + 1:
        return reading
    return reading._replace(end=at + 1)


def with_date(line: Line, reading: Reading) -> Reading:
    """The date of a day: الأحد 18 أغسطس, الأحد، 18 أغسطس, السبت الموافق 1/8/2015, أمس (4 أغسطس)."""
    at = reading.end
    if line.key(at) in COMMAS:
        at += 1
    bracket = line.key(at) == "("
    if bracket or line.key(at) in ("الموافق", "بتاريخ") or line.key(at) in DASHES:
        at += 1
        if line.key(at) in ("ل", ":"):
            at += 1
    date = date_at(line, at)
    if date is None or (bracket and line.key(date.end) != ")"):
        return reading
    return date._replace(end=date.end + bracket, weekday=reading.weekday, shift=reading.shift)
