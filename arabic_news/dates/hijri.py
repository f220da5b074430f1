"""The Umm al-Qura calendar of Saudi Arabia, by table; a country that sights the moon may differ by a day.

Outside the table only whole years are converted, by the arithmetical calendar, which is right within two days.
"""

from bisect import bisect_right
from datetime import date, timedelta
from itertools import accumulate
from typing import Final

from arabic_news.data import tables

__all__ = ["month_days", "to_gregorian", "year_days", "year_of"]

_ROWS: Final = tables.rows("lexicon/hijri_years.tsv")
_FIRST_YEAR: Final = int(_ROWS[0]["year"])
_FIRST_DAY: Final = date.fromisoformat(_ROWS[0]["first_day"])
_EPOCH: Final = date(622, 7, 19)
_COMMON_YEAR: Final = 354
LONGEST_MONTH: Final = 30
# The days from the first day of the table to the first of each month, and to the day after the last month.
_STARTS: Final = [0, *accumulate(int(length) for row in _ROWS for length in row["month_lengths"].split())]


def month_days(year: int, month: int) -> tuple[date, date] | None:
    """Return the first and last day of a Hijri month, or None outside the table.

    >>> month_days(1436, 9)
    (datetime.date(2015, 6, 18), datetime.date(2015, 7, 16))
    """
    index = (year - _FIRST_YEAR) * 12 + month - 1
    if not 0 <= index < len(_STARTS) - 1:
        return None
    return _day(_STARTS[index]), _day(_STARTS[index + 1] - 1)


def year_days(year: int) -> tuple[date, date]:
    """Return the first and last day of a Hijri year.

    >>> year_days(1273)
    (datetime.date(1856, 9, 1), datetime.date(1857, 8, 21))
    """
    first, last = month_days(year, 1), month_days(year, 12)
    if first and last:
        return first[0], last[1]
    return _arithmetic_new_year(year), _arithmetic_new_year(year + 1) - timedelta(1)


def _arithmetic_new_year(year: int) -> date:
    return _EPOCH + timedelta((year - 1) * _COMMON_YEAR + (11 * year + 3) // 30)


def to_gregorian(year: int, month: int, day: int) -> date | None:
    """Return the Gregorian date, or None for a day that no month of the table can have.

    Where the moon was sighted a day later, a month of the table has a 30th.

    >>> to_gregorian(1436, 9, 27)
    datetime.date(2015, 7, 14)
    """
    days = month_days(year, month)
    if days is None or not 1 <= day <= LONGEST_MONTH:
        return None
    return days[0] + timedelta(day - 1)


def year_of(day: date) -> int:
    """Return the Hijri year of a Gregorian date; the table's first or last year outside it."""
    index = bisect_right(_STARTS, (day - _FIRST_DAY).days) - 1
    return _FIRST_YEAR + min(max(index, 0), len(_STARTS) - 2) // 12


def _day(days: int) -> date:
    return _FIRST_DAY + timedelta(days)
