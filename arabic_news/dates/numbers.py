"""Dates that begin with a number: a date in digits, a day of a month, one of several days, or a year."""

from typing import Final

from arabic_news.dates import guards
from arabic_news.dates.numeric import GREGORIAN_YEARS, HIJRI_YEARS, LAST_DAY, numeric_date, year_in
from arabic_news.dates.phrases import DASHES, NEWS_YEARS, after_range_word, day_at, short_year, with_era
from arabic_news.dates.reading import Line, Reading
from arabic_news.text.tokens import COMMAS

__all__ = ["read_number"]

LONGEST_ENUMERATION: Final = 4
DATE_CUES: Final = frozenset({"يوم", "بتاريخ", "تاريخ", "وتاريخ", "الموافق"})


def read_number(line: Line, index: int, previous: Reading | None) -> Reading | None:
    """Read what a number begins; `previous` is the expression before it in the sentence."""
    if reading := numeric_date(line, index, cued=line.key(index - 1) in DATE_CUES):
        return with_era(line, reading)
    return (
        day_at(line, index)
        or day_of_it(line, index, previous)
        or enumerated_day(line, index)
        or bare_year(line, index, previous)
    )


def day_of_it(line: Line, index: int, previous: Reading | None) -> Reading | None:
    """من 22 شوال وحتى 29 منه: the month of the expression before."""
    day = year_in(line.key(index), range(1, LAST_DAY + 1))
    if day is None or previous is None or previous.month is None or line.key(index + 1) != "منه":
        return None
    return previous._replace(end=index + 2, day=day, weekday=None)


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
            return last._replace(end=index + 1, day=days[0], weekday=None)
        at = _after_joint(line, at + 1)
    return None


def _after_joint(line: Line, at: int) -> int:
    """The token after و, أو, إلى, a dash or a comma; a number cannot stand where there is none."""
    if line.key(at) in COMMAS:
        at += 1
    return at + 1 if line.key(at) in ("و", "او") else after_range_word(line, at)


def bare_year(line: Line, index: int, previous: Reading | None) -> Reading | None:
    """منذ 2011, أولمبياد 2008 الصيفي, (1967), 2016 - 2018, سنة 1987 و2006, 1436هـ, نكسة 67; not 2000 ريال."""
    if year := year_in(line.key(index), HIJRI_YEARS):
        return hijri_year(line, index, year)
    year = year_in(line.key(index), GREGORIAN_YEARS)
    if year is None:
        return short_year(line, index) if guards.after_event(line, index) else None
    if guards.counted(line, index + 1) or guards.in_amount(line, index) or guards.in_title(line, index):
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
        return reading._replace(hijri=True)
    return reading if reading.hijri else None


def _joins_year(line: Line, index: int, previous: Reading | None) -> bool:
    """The second of two years: 2016 - 2018, 1987 و2006."""
    joined = line.key(index - 1) in DASHES or line.key(index - 1) in ("و", "الي", "حتي", "او", "وحتي")
    return joined and previous is not None and previous.end == index - 1 and previous.year is not None


def _opens_range(line: Line, index: int, year: int) -> bool:
    """The first of two years: المرحلة الأولى 2016 - 2018."""
    later = year_in(line.key(index + 2), GREGORIAN_YEARS)
    return line.key(index + 1) in DASHES and later is not None and later > year and not guards.counted(line, index + 3)
