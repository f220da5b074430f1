"""Dates in digits: 18/8/2019, 2019-08-18, 25 / 7 / 2015م, 8/10/1436هـ, and the pairs of years 2015/2016."""

from bisect import bisect_left
from typing import Final

import regex

from arabic_news.dates.reading import Line, Reading

__all__ = ["numeric_date", "year_in"]

GREGORIAN_YEARS: Final = range(1800, 2101)
HIJRI_YEARS: Final = range(1300, 1501)
LAST_MONTH, LAST_DAY = 12, 31
CENTURY: Final = 100
LAST_SHORT_YEAR: Final = 50  # 4/5/18 is of this century, 4/5/98 of the last

_GAP: Final = r"[ \u00a0\p{Cf}]{0,3}+"
_NUMERIC: Final = regex.compile(
    rf"(\p{{Nd}}{{1,4}}+)(?:{_GAP}(?P<sep>[/\\.–-]){_GAP})(\p{{Nd}}{{1,4}}+)(?:{_GAP}(?P=sep){_GAP}(\p{{Nd}}{{1,4}}+))?+"
)


def numeric_date(line: Line, index: int, *, cued: bool) -> Reading | None:
    """Read a date in digits at a number; `cued` (after يوم, بتاريخ or a weekday) lets 25/7 and 25/7/15 be dates."""
    tokens = line.tokens
    match = _NUMERIC.match(tokens.text, tokens.starts[index], tokens.ends[line.end - 1])
    if match is None:
        return None
    end = bisect_left(tokens.ends, match.end())
    if tokens.ends[end] != match.end():  # a part of a longer number
        return None
    first, second, third = (match[1], match[3], match[4])
    if third is None:
        return _year_pair(first, second, match["sep"], end + 1) or (
            _day_of_year(0, int(second), int(first), end + 1) if cued and match["sep"] == "/" else None
        )
    if len(first) == len("2019"):
        return _day_of_year(int(first), int(second), int(third), end + 1)
    if len(third) == len("2019"):
        return _day_of_year(int(third), int(second), int(first), end + 1)
    era = line.find(end + 1, "era_hijri")
    if len(third) != len("19") or not (cued or era):
        return None
    century = 1400 if era else 1900 if int(third) > LAST_SHORT_YEAR else 2000
    return _day_of_year(century + int(third), int(second), int(first), end + 1)


def _day_of_year(year: int, month: int, day: int, end: int) -> Reading | None:
    """Year 0 stands for none. A month over 12 with a day under 13 changes places with it."""
    if month > LAST_MONTH >= day:
        month, day = day, month
    plausible = year == 0 or year in GREGORIAN_YEARS or year in HIJRI_YEARS
    if not plausible or not 1 <= month <= LAST_MONTH or not 1 <= day <= LAST_DAY:
        return None
    return Reading(end, year=year or None, month=month, day=day, hijri=year in HIJRI_YEARS)


def _year_pair(first: str, second: str, separator: str, end: int) -> Reading | None:
    """2015/2016, 2015/16, 36/1437, and 2016/2015 from a page that turned it round."""
    if len(first) == len(second) and first > second:
        first, second = second, first
    lengths = (len(first), len(second))
    if separator != "/" or lengths not in ((4, 4), (4, 2), (2, 4)):
        return None
    year = int(first) if lengths[0] == len("2015") else int(second) - 1
    consecutive = (int(second) - int(first)) % CENTURY == 1 and int(second) <= year + 1
    if not consecutive or (year not in GREGORIAN_YEARS and year not in HIJRI_YEARS):
        return None
    return Reading(end, years=(year, year + 1), hijri=year in HIJRI_YEARS)


def year_in(key: str, years: range) -> int | None:
    """Return the number of a token that is a year of the range."""
    year = int(key) if key.isdecimal() and len(key) <= len("2019") else 0
    return year if year in years else None
