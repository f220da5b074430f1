"""The grammar of date expressions: which tokens form one and what they say.

A rule begins at a word of one role (a month, a weekday, مطلع …) or at a number, and reads on from there; each answers
"no date here" with None. The `with_…` functions read on from what is there already. Every look ahead is bounded, so
reading is linear in the text.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from itertools import zip_longest
from typing import Final, NamedTuple

from arabic_news.dates import guards
from arabic_news.dates.numeric import GREGORIAN_YEARS, HIJRI_YEARS, LAST_DAY, numeric_date, year_in
from arabic_news.dates.reading import Line, Reading, Unit
from arabic_news.dates.tables import Word, readings
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import COMMAS

__all__ = ["Found", "find_expressions"]

DASHES: Final = frozenset({"-", "–", "—"})
SEPARATORS: Final = DASHES | {"/", "\\"}
OPENERS: Final = MARKS | {"("}
CLOSERS: Final = MARKS | {")"}
NAMED_YEARS: Final = range(100, 2101)  # after عام
NEWS_YEARS: Final = range(1900, 2061)  # with nothing that says it is a year
ERAS: Final = ("era_gregorian", "era_hijri")
LIKELY_HIJRI: Final = range(1340, 1461)  # after عام without an era
RANGE_WORDS: Final = DASHES | {"الي", "حتي", "وحتي", "والي"}
THAT_MONTH: Final = (("منه",), ("من", "نفس", "الشهر"), ("من", "الشهر", "نفسه"), ("من", "الشهر", "ذاته"))
LONGEST_ENUMERATION: Final = 4
OF: Final = "من"


class Found(NamedTuple):
    """One expression: its first token, the letters of clitics glued to it, and what it says."""

    first: int
    letters: int
    reading: Reading


def find_expressions(line: Line) -> list[Found]:
    """Return the date expressions of one sentence in text order."""
    found: list[Found] = []
    index = line.first
    keys = line.tokens.keys
    while index < line.end:
        if not _may_begin(keys[index]):
            index += 1
            continue
        expression = _expression_at(line, index, found[-1].reading if found else None)
        if expression is None:
            index += 1
        else:
            found.append(expression)
            index = expression.reading.end
    return [_with_year_of_next(line, *pair) for pair in zip_longest(found, found[1:])]


def _with_year_of_next(line: Line, this: Found, following: Found | None) -> Found:
    """The year that a range gives at its end: من 1 يناير إلى 30 يونيو 2020."""
    reading = this.reading
    fixed = reading.year or reading.year_step is not None or reading.step is not None
    if following is None or reading.month is None or fixed:
        return this
    last = following.reading
    between = following.first - reading.end
    joined = between == 1 and line.key(reading.end) in RANGE_WORDS
    if not joined or last.year is None or last.month is None or last.hijri != reading.hijri:
        return this
    # شهر ديسمبر إلى مارس 2020 begins in the year before.
    return this._replace(reading=replace(reading, year=last.year - (reading.month > last.month)))


@lru_cache(maxsize=1 << 16)
def _may_begin(key: str) -> bool:
    """Most words begin no date; asking this first makes the stage fast."""
    return key[0].isdecimal() or any(word.role in RULES for word in readings(key)[1])


def _expression_at(line: Line, index: int, previous: Reading | None) -> Found | None:
    key = line.tokens.keys[index]
    if key[0].isdecimal():
        reading = read_number(line, index, previous)
        return Found(index, 0, _on_its_side(line, index, reading)) if reading else None
    letters, words = readings(key)
    for word in words:
        rule = RULES.get(word.role)
        if rule and line.continues(word, index) and (reading := rule(line, index, word)):
            return Found(index, letters, _on_its_side(line, index, reading))
    return None


def _on_its_side(line: Line, first: int, reading: Reading) -> Reading:
    """Say where the words before put a bare weekday, day or month: in the past, the future, or another year's event."""
    bare = reading.step is None and reading.year is None and (reading.month or reading.weekday)
    if not bare or reading.shift is not None:
        return reading
    if guards.after_event(line, first):
        return replace(reading, unanchored=True)
    if line.key(first - 1) in ("منذ", "ومنذ"):
        return replace(reading, side=-1)
    return replace(reading, side=1) if guards.in_future(line, first) else reading


# ---------------------------------------------------------------- rules by the role of the first word


def after_month_name(line: Line, first: int, word: Word) -> Reading | None:
    """يوليو الماضي, مايو 2013, في مارس; a name that is also another word needs what `alone` says."""
    reading = month_at(line, first)
    in_name = line.key(first - 1).isdecimal() and guards.in_name(line, first - 1)
    return reading if reading and not in_name and _stands_alone(line, first, word, reading) else None


def after_month_word(line: Line, first: int, word: Word) -> Reading | None:
    """شهر نوفمبر, شهر رمضان المبارك."""
    return month_at(line, first + len(word.words))


def after_part(line: Line, first: int, word: Word) -> Reading | None:
    """مطلع يوليو, نهاية العام الماضي, بداية العام 2014, أوائل التسعينات, نهاية 2015, نهاية الشهر."""
    at = first + len(word.words)
    month = line.find(at, "month_word")
    if reading := month_at(line, at + 1 if month else at) or period_at(line, at):
        return reading
    if (year := year_in(line.key(at), NEWS_YEARS)) and not guards.counted(line, at + 1):
        return with_era(line, Reading(at + 1, year=year))
    unit = _unit_at(line, at)
    if unit is None or line.find(unit.end, "unit_adjective") or line.key(unit.end) == "العربي":
        return None
    return replace(unit, step=0)


def after_day_word(line: Line, first: int, word: Word) -> Reading | None:
    """يوم السبت, مساء السبت, فجر يوم أمس, صباح الغد; before a date the word stays outside."""
    at = first + len(word.words)
    if word.role == "time" and line.find(at, "day"):
        at += 1
    if after := line.find(at, "deictic_after_day"):
        return with_weekday(line, Reading(at + len(after.words), shift=after.value))
    if deictic := line.find(at, "deictic"):
        reading = after_deictic(line, at, deictic, day_word=True)
    elif weekday := line.find(at, "weekday"):
        reading = with_next_weekday(line, after_weekday(line, at, weekday))
    else:
        return None
    return reading if reading and reading.month is None else None


def after_deictic(line: Line, first: int, word: Word, *, day_word: bool = False) -> Reading | None:
    """أمس, أول من أمس, غدا, اليوم (الأربعاء), أمس الأحد 18 أغسطس."""
    end = first + len(word.words)
    if word.value == 0 and len(word.words) == 1 and not day_word and guards.not_today(line, first, end):
        return None
    return with_date(line, with_weekday(line, Reading(end, shift=word.value)))


def after_weekday(line: Line, first: int, word: Word) -> Reading | None:
    """السبت, الأحد الماضي, الاثنين 20 يونيو, الأحد الموافق 18/8/2019."""
    end = first + 1
    if guards.not_weekday(line, first, end):
        return None
    return with_date(line, with_step(line, Reading(end, weekday=word.value)))


def after_unit(line: Line, first: int, word: Word) -> Reading | None:
    """الأسبوع الماضي, العام الجاري 2015, الصيف المقبل, القرن العشرين; before a number العام is the year's word."""
    return period_at(line, first)


def after_this(line: Line, first: int, word: Word) -> Reading | None:
    """هذا العام, هذه السنة, هذا الصيف."""
    unit = _unit_at(line, first + 1)
    return with_year(line, replace(unit, step=0)) if unit else None


def after_year_word(line: Line, first: int, word: Word) -> Reading | None:
    """عام 2013, لسنة 2015, عام 1436هـ, موسم 2015/2016."""
    adjective = line.find(first + 1, "unit_adjective")
    return named_year(line, first + 2 if adjective else first + 1)


def after_season(line: Line, first: int, word: Word) -> Reading | None:
    """صيف 2015, شتاء عام 2010, خريف العام الماضي."""
    at = first + 1
    year_word = line.find(at, "year_word")
    if reading := period_at(line, at) if year_word else None:
        return reading
    return named_year(line, at + 1 if year_word else at)


def after_decade(line: Line, first: int, word: Word) -> Reading | None:
    """التسعينات, ثمانينات القرن الماضي, ستينيات القرن التاسع عشر; not an age."""
    end = first + 1
    if guards.in_age(line, end):
        return None
    if century := _century_at(line, end + 1 if line.key(end) == OF else end):
        return replace(century, decimals=f"{(century.decimals or '19')}{word.value}")
    # Without its article the word needs a century: خمسين and ستين are numbers.
    return Reading(end, decimals=f"19{word.value}") if word.words[0].startswith("ال") else None


def after_ordinal(line: Line, first: int, word: Word) -> Reading | None:
    """الرابع من أبريل, الثامن عشر من شهر أغسطس, الخامس من الشهر الجاري."""
    at = first + len(word.words)
    if line.key(at) == OF or line.find(at, "month_word"):
        return month_of_day(line, at, word.value)
    return enumerated_ordinal(line, at, word.value)


def enumerated_ordinal(line: Line, at: int, day: int) -> Reading | None:
    """The first day in الرابع والخامس من مايو, السادس إلى الثامن من آب."""
    second = at + 1 if line.key(at) in ("الي", "حتي", "وحتي") else at
    if not line.key(second):
        return None
    for word in readings(line.key(second))[1]:
        end = second + len(word.words)
        if word.role == "ordinal" and line.continues(word, second) and line.key(end) == OF:
            last = month_of_day(line, end, word.value)
            return replace(last, end=at, day=day) if last else None
    return None


def after_first(line: Line, first: int, word: Word) -> Reading | None:
    """أول يناير, غرة محرم, الفاتح من سبتمبر."""
    return month_of_day(line, first + 1, word.value)


RULES: Final[dict[str, Callable[[Line, int, Word], Reading | None]]] = {
    "month": after_month_name,
    "month_word": after_month_word,
    "part": after_part,
    "time": after_day_word,
    "day": after_day_word,
    "deictic": after_deictic,
    "weekday": after_weekday,
    "unit_week": after_unit,
    "unit_month": after_unit,
    "unit_year": after_unit,
    "unit_season": after_unit,
    "century": after_unit,
    "this": after_this,
    "year_word": after_year_word,
    "season": after_season,
    "decade": after_decade,
    "ordinal": after_ordinal,
    "first": after_first,
}
UNITS: Final[dict[str, Unit]] = {
    "unit_week": "week",
    "unit_month": "month",
    "unit_year": "year",
    "unit_season": "season",
}


# ---------------------------------------------------------------- rules for numbers


def read_number(line: Line, index: int, previous: Reading | None) -> Reading | None:
    """A date in digits, a day of a month, one of several days, or a year."""
    cued = line.key(index - 1) in ("يوم", "بتاريخ", "تاريخ", "وتاريخ", "الموافق")
    if reading := numeric_date(line, index, cued=cued):
        return with_era(line, reading)
    return (
        day_at(line, index)
        or day_of_that_month(line, index, previous)
        or enumerated_day(line, index)
        or bare_year(line, index, previous)
    )


def day_at(line: Line, index: int) -> Reading | None:
    """17 فبراير, 17 من شهر فبراير, 17 من الشهر الجاري, 17 الجاري."""
    day = year_in(line.key(index), range(1, LAST_DAY + 1))
    if day is None or guards.in_name(line, index):
        return None
    return month_of_day(line, index + 1, day)


def day_of_that_month(line: Line, index: int, previous: Reading | None) -> Reading | None:
    """من 22 شوال وحتى 29 منه, 20 من الشهر نفسه: the month of the expression before."""
    day = year_in(line.key(index), range(1, LAST_DAY + 1))
    if day is None or previous is None or previous.month is None:
        return None
    at = index + 1
    words = next((words for words in THAT_MONTH if all(line.key(at + i) == word for i, word in enumerate(words))), None)
    return replace(previous, end=at + len(words), day=day, weekday=None) if words else None


def enumerated_day(line: Line, index: int) -> Reading | None:
    """The first day in 5 و6 أغسطس, من 5 إلى 10 أغسطس, 14، و17 من الشهر الجاري."""
    at = index
    days: list[int] = []
    while len(days) < LONGEST_ENUMERATION:
        day = year_in(line.key(at), range(1, LAST_DAY + 1))
        if day is None or (days and day <= days[-1]):
            return None
        days.append(day)
        if len(days) > 1 and (last := day_at(line, at)):
            return replace(last, end=index + 1, day=days[0], weekday=None)
        at = _after_range_word(line, at + 1)
    return None


def _after_range_word(line: Line, at: int) -> int:
    """The token after و, إلى, وحتى, a dash or a comma; a number cannot stand where there is none."""
    if line.key(at) in COMMAS:
        at += 1
    return at + 1 if line.key(at) in RANGE_WORDS or line.key(at) in ("و", "او") else at


def bare_year(line: Line, index: int, previous: Reading | None) -> Reading | None:
    """منذ 2011, أولمبياد 2008 الصيفي, (1967), 2016 - 2018, سنة 1987 و2006, 1436هـ; not 2000 ريال."""
    if year := year_in(line.key(index), HIJRI_YEARS):
        return hijri_year(line, index, year)
    year = year_in(line.key(index), GREGORIAN_YEARS)
    if year is None or guards.counted(line, index + 1) or guards.in_amount(line, index):
        return None
    reading = with_era(line, Reading(index + 1, year=year))
    if reading.end > index + 1 or _joins_year(line, index, previous) or _opens_range(line, index, year):
        return reading
    if year not in NEWS_YEARS:
        return None
    opens_line = index == line.first and line.key(index + 1) in DASHES | {":"}  # in a list of events
    if opens_line or guards.before_year(line, index) or guards.between_brackets(line, index):
        return reading
    return None


def hijri_year(line: Line, index: int, year: int) -> Reading | None:
    """1436هـ, and the first of 1436 - 1437هـ: without its era the number could be any."""
    reading = with_era(line, Reading(index + 1, year=year))
    later = year_in(line.key(index + 2), HIJRI_YEARS)
    if not reading.hijri and line.key(index + 1) in DASHES and later and with_era(line, Reading(index + 3)).hijri:
        return replace(reading, hijri=True)
    return reading if reading.hijri else None


def _joins_year(line: Line, index: int, previous: Reading | None) -> bool:
    """The second of two years: 2016 - 2018, 1987 و2006."""
    joined = line.key(index - 1) in DASHES or line.key(index - 1) in ("و", "الي", "حتي", "او", "وحتي")
    return joined and previous is not None and previous.end == index - 1 and previous.year is not None


def _opens_range(line: Line, index: int, year: int) -> bool:
    """The first of two years: المرحلة الأولى 2016 - 2018."""
    later = year_in(line.key(index + 2), GREGORIAN_YEARS)
    return line.key(index + 1) in DASHES and later is not None and later > year and not guards.counted(line, index + 3)


# ---------------------------------------------------------------- reading on


def date_at(line: Line, index: int) -> Reading | None:
    """A date with its day, at a token without clitics: in digits, or a number or ordinal with its month."""
    if index >= line.end or not line.key(index):
        return None
    if line.key(index)[0].isdecimal():
        reading = numeric_date(line, index, cued=True)
        return with_era(line, reading) if reading else day_at(line, index)
    for role, rule in (("ordinal", after_ordinal), ("first", after_first)):
        if word := line.find(index, role):
            return rule(line, index, word)
    return None


def month_at(line: Line, index: int, day: int | None = None) -> Reading | None:
    """A month's name with what belongs to it: a second name, رمضان المبارك, الماضي, a year."""
    word = line.find(index, "month") or _opening_month(line, index)
    if word is None:
        return None
    reading = Reading(index + len(word.words), month=word.value, day=day, hijri=word.hijri)
    if word.hijri and line.find(reading.end, "honorific"):
        reading = replace(reading, end=reading.end + 1)
    return with_year(line, with_step(line, with_second_name(line, reading)))


def _opening_month(line: Line, index: int) -> Word | None:
    """The month at a token that may carry clitics: بأغسطس, فمايو."""
    if not line.key(index):
        return None
    _, words = readings(line.key(index))
    return next((word for word in words if word.role == "month" and line.continues(word, index)), None)


def month_of_day(line: Line, at: int, day: int) -> Reading | None:
    """What may follow a day: [من] [شهر] month, [من] الشهر الجاري, [من] الجاري."""
    if line.key(at) == OF:
        at += 1
    step = line.find(at, "step")
    if step and step.value == 0:
        return Reading(at + len(step.words), day=day, unit="month", step=0)
    if (unit := _unit_at(line, at)) and unit.unit == "month":
        stepped = with_step(line, unit)
        return replace(stepped, day=day) if stepped.step is not None else None
    if line.find(at, "month_word"):
        at += 1
    return month_at(line, at, day) if line.find(at, "month") else None


def period_at(line: Line, index: int) -> Reading | None:
    """العام الماضي, الأسبوع المقبل, هذا العام, القرن العشرين, عام 2013, التسعينات."""
    if century := _century_at(line, index):
        return century
    if decade := line.find(index, "decade"):
        return after_decade(line, index, decade)
    if line.find(index, "this"):
        return after_this(line, index, Word((), "this", 0))
    if (unit := _unit_at(line, index)) and not guards.office_title(line, index):
        if adjective := line.find(unit.end, "unit_adjective"):
            # A school or Hijri year is not the calendar's.
            unit = replace(unit, end=unit.end + len(adjective.words), unit="season")
        stepped = with_step(line, unit)
        if stepped.step is not None:
            return with_year(line, stepped)
    return named_year(line, index + 1) if line.find(index, "year_word") else None


def _unit_at(line: Line, index: int) -> Reading | None:
    for role, unit in UNITS.items():
        if word := line.find(index, role) or _opening_unit(line, index, role):
            return Reading(index + len(word.words), unit=unit)
    return None


def _opening_unit(line: Line, index: int, role: str) -> Word | None:
    if not line.key(index):
        return None
    return next((word for word in readings(line.key(index))[1] if word.role == role), None)


def _century_at(line: Line, index: int) -> Reading | None:
    """القرن الماضي, القرن التاسع عشر, القرن الـ21."""
    if not line.find(index, "century"):
        return None
    at = index + 1
    if step := line.find(at, "step"):
        return Reading(at + len(step.words), decimals=str(20 + step.value)) if step.value in (-1, 0) else None
    if ordinal := line.find(at, "ordinal"):
        return with_century(line, at + len(ordinal.words), ordinal.value)
    if line.key(at) == "ال" and (number := year_in(line.key(at + 1), range(10, 22))):
        return with_century(line, at + 2, number)
    return None


def with_century(line: Line, end: int, number: int) -> Reading | None:
    """A century by its number, unless it is Hijri."""
    reading = with_era(line, Reading(end, decimals=f"{number - 1:02d}"))
    return replace(reading, decimals=None) if reading.hijri else reading


def named_year(line: Line, index: int) -> Reading | None:
    """The number after عام, or a pair of years."""
    if not line.key(index)[:1].isdecimal():
        return None
    if (pair := numeric_date(line, index, cued=False)) and pair.years:
        return with_era(line, pair)
    year = year_in(line.key(index), NAMED_YEARS)
    if year is None or guards.counted(line, index + 1):
        return None
    reading = with_era(line, Reading(index + 1, year=year))
    return replace(reading, hijri=True) if reading.end == index + 1 and year in LIKELY_HIJRI else reading


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
    return replace(reading, end=end)


def with_step(line: Line, reading: Reading) -> Reading:
    """الماضي, الجاري, المقبل, قبل الماضي."""
    step = line.find(reading.end, "step")
    return replace(reading, end=reading.end + len(step.words), step=step.value) if step else reading


def with_year(line: Line, reading: Reading) -> Reading:
    """The year of a month, with or without عام: 2019, من عام 2011, لعام 2011, من العام الماضي, 1436هـ, من كل عام."""
    at = reading.end
    if line.key(at) in SEPARATORS or (line.key(at) in COMMAS and reading.day):
        at += 1
    if line.key(at) == OF:
        at += 1
        if line.key(at) in ("كل", "نفس"):
            return replace(reading, end=at + 2, unanchored=True) if line.find(at + 1, "year_word") else reading
    if reading.month and (period := _year_period(line, at)):
        return with_step(line, replace(reading, end=period.end, year=period.year, year_step=period.step))
    year = year_in(line.key(at), GREGORIAN_YEARS) or year_in(line.key(at), HIJRI_YEARS)
    if year is None or guards.counted(line, at + 1):
        return reading
    dated = with_era(line, Reading(at + 1, year=year, hijri=year in HIJRI_YEARS))
    if dated.hijri == reading.hijri or reading.month is None:
        return with_step(line, replace(reading, end=dated.end, year=year, hijri=dated.hijri))
    # رمضان 2015: of the two calendars the year's is the known one. مايو 1400 is a number.
    return replace(reading, end=dated.end, year=year, month=None, day=None, hijri=False) if reading.hijri else reading


def _year_period(line: Line, at: int) -> Reading | None:
    """عام 2011, لعام 2011, العام الماضي, هذا العام."""
    _, words = readings(line.key(at)) if line.key(at) else (0, ())
    if any(word.role == "year_word" for word in words) and (year := named_year(line, at + 1)):
        return year if year.year else None
    if line.find(at, "unit_year") or line.find(at, "this"):
        period = period_at(line, at)
        return period if period and period.unit == "year" else None
    return None


def with_era(line: Line, reading: Reading) -> Reading:
    """م, هـ, ميلادي, للهجرة behind a year."""
    for role in ERAS:
        if word := line.find(reading.end, role):
            return replace(reading, end=reading.end + len(word.words), hijri=role == "era_hijri")
    return reading


def with_weekday(line: Line, reading: Reading) -> Reading:
    """أمس الأحد, اليوم (الأربعاء), غدا «الخميس»."""
    enclosed = line.key(reading.end) in OPENERS
    at = reading.end + enclosed
    weekday = line.find(at, "weekday")
    if weekday is None or (enclosed and line.key(at + 1) not in CLOSERS):
        return reading
    return replace(reading, end=at + 1 + enclosed, weekday=weekday.value)


def with_next_weekday(line: Line, reading: Reading | None) -> Reading | None:
    """The day on which a night ends: ليل الأحد الاثنين, ليل الثلاثاء/الأربعاء."""
    if reading is None or reading.weekday is None or reading.step is not None:
        return reading
    at = reading.end + (line.key(reading.end) in SEPARATORS)
    following = line.find(at, "weekday")
    if following is None or following.value != reading.weekday % 7 + 1:
        return reading
    return replace(reading, end=at + 1)


def with_date(line: Line, reading: Reading) -> Reading:
    """The date of a day: الأحد 18 أغسطس, الأحد، 18 أغسطس, السبت الموافق 1/8/2015, أمس (4 أغسطس)."""
    at = reading.end
    if line.key(at) in COMMAS:
        at += 1
    bracket = line.key(at) == "("
    if bracket or line.key(at) in ("الموافق", "بتاريخ") or line.key(at) in DASHES:
        at += 1
    date = date_at(line, at)
    if date is None or (bracket and line.key(date.end) != ")"):
        return reading
    return replace(date, end=date.end + bracket, weekday=reading.weekday, shift=reading.shift)


def _stands_alone(line: Line, first: int, word: Word, reading: Reading) -> bool:
    """Whether a month's name has beside it what its table entry asks for."""
    strong = reading.year is not None or reading.year_step is not None or reading.end > first + len(word.words) + 1
    context = strong or reading.step is not None or reading.end > first + len(word.words)
    if word.alone == "yes":
        return True
    if word.alone == "preposition":
        letters, _ = readings(line.key(first))
        return context or letters > 0 or guards.after_preposition(line, first)
    return context if word.alone == "context" else strong
