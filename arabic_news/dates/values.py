"""From what an expression says to its value: ``YYYY-MM-DD`` with X for digits that nothing fixes.

A full date is always one that the calendar has.
"""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from arabic_news.dates import hijri
from arabic_news.dates.anchors import STAND_INS, Anchor
from arabic_news.dates.days import DAYS, covering, iso, iso_day, on_weekday, shifted, valid_date
from arabic_news.dates.ranges import Found
from arabic_news.dates.reading import Reading

__all__ = ["value_of"]

WEIGHT_AHEAD, WEIGHT_BEHIND = 3, 2  # of the months to a bare month
MONTHS: Final = 12
MONTHS_OF_QUARTER: Final = 3
LONGEST_MONTHS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
YEARS_OF_DECADE: Final = 10


def value_of(found: Found, anchor: Anchor | None) -> str | None:
    """Return the value of an expression, None where nothing of it is fixed."""
    reading, until = found.reading, found.until
    end = _value(until, anchor) if until else None
    if until and end and end[:4].isdecimal() and reading.month and until.month:
        reading = reading._replace(year=int(end[:4]) - (reading.month > until.month))
    if until and end and "X" not in end and reading.weekday and until.weekday:
        return iso_day(shifted(date.fromisoformat(end), -((until.weekday - reading.weekday) % DAYS)))
    return _value(reading, anchor)


def _value(reading: Reading, anchor: Anchor | None) -> str | None:
    if anchor and not anchor.year_known:
        return _without_year(reading, anchor)
    if reading.decimals:
        return f"{reading.decimals:X<4}-XX-XX"
    if reading.years:
        return None  # موسم 2018/2019: two years
    if reading.feast and not reading.year:
        return _of_feast(reading, anchor)
    if reading.hijri:
        return _of_hijri(reading, anchor)
    if reading.month or (reading.day and reading.unit == "month"):
        return _of_month(reading, anchor)
    if reading.year:
        return iso(reading.year, None, None)
    today = anchor.date if anchor else None
    if reading.shift is not None:
        day = shifted(today, reading.shift)
        return iso_day(on_weekday(day, reading.weekday))
    if reading.weekday:
        return iso_day(_weekday_near(today, reading))
    return _of_unit(reading, anchor)


def _without_year(reading: Reading, anchor: Anchor) -> str | None:
    """The value by an anchor whose year is not known: أمس and الشهر الماضي have their day and month."""
    by_weekday = reading.unit == "week" or (reading.weekday and reading.shift is None)
    fixed = reading.year or reading.years or reading.decimals or reading.month or reading.hijri
    if fixed or reading.unit in ("year", "quarter", "decade") or (by_weekday and not anchor.weekday_known):
        return _value(reading, None)
    value = _value(
        reading if anchor.weekday_known else reading._replace(weekday=None), replace(anchor, year_known=True)
    )
    return f"XXXX{value[4:]}" if value and not value.endswith("XX-XX") else None


def _of_month(reading: Reading, anchor: Anchor | None) -> str | None:
    year, month, day = reading.year, reading.month, reading.day
    if month is None:
        year, month = _stepped_month(None if reading.unanchored else anchor, reading.step or 0)
    elif year is None:
        year = _year_of_month(reading, anchor)
    if reading.nth and year and month:
        day = _nth_weekday(reading, year, month)
    if day and month and (day > LONGEST_MONTHS[month - 1] or (year and valid_date(year, month, day) is None)):
        day = None
    return _moved(year, month, day, reading.offset) if reading.offset else iso(year, month, day)


def _nth_weekday(reading: Reading, year: int, month: int) -> int | None:
    """The day of الأحد الثاني من مارس 2025; الأربعاء الرابع من يناير 2023 is the 4th, which is a Wednesday."""
    if reading.day and (named := valid_date(year, month, reading.day)) and named.isoweekday() == reading.weekday:
        return reading.day
    days = (valid_date(year, month, day) for day in range(1, LONGEST_MONTHS[month - 1] + 1))
    fitting = [day.day for day in days if day and day.isoweekday() == reading.weekday]
    at = reading.nth - 1 if reading.nth and reading.nth > 0 else -1
    return fitting[at] if at < len(fitting) else None


def _moved(year: int | None, month: int | None, day: int | None, offset: int) -> str | None:
    """The eve of a holiday, which may lie in the year before, or a day after its first."""
    if month is None or day is None:
        return None
    moved = shifted(valid_date(year or STAND_INS[0], month, day), offset)
    return iso(moved.year if year else None, moved.month, moved.day) if moved else None


def _year_of_month(reading: Reading, anchor: Anchor | None) -> int | None:
    """The year of a month or day that names none: what الماضي or المقبل says, or the nearest."""
    if anchor is None or reading.unanchored:
        return None
    if reading.year_step is not None:
        return anchor.year + reading.year_step
    month, day = reading.month or 1, reading.day
    if anchor.month is None:
        return None
    years = (anchor.year - 1, anchor.year, anchor.year + 1)
    if day is None:
        here = date(anchor.year, anchor.month, 1)
        firsts = [found for year in years if (found := valid_date(year, month, 1))]
        return _chosen(firsts, here, here, reading.step or reading.side or None, strict=reading.step is not None)
    earliest = anchor.date or date(anchor.year, anchor.month, 1)
    latest = anchor.date or date(anchor.year, anchor.month, 28)
    days = [found for year in years if (found := valid_date(year, month, day))]
    return _chosen(days, earliest, latest, reading.step or reading.side or None)


def _chosen(days: list[date], earliest: date, latest: date, step: int | None, *, strict: bool = False) -> int | None:
    """The year of the last day before, the first after, or the nearest."""
    if step is not None and step < 0:
        days = [day for day in days if day < earliest or (not strict and day <= latest)][step:]
        return days[0].year if days else None
    if step is not None and step > 0:
        days = [day for day in days if day > latest or (not strict and day >= earliest)][:step]
        return days[-1].year if days else None
    return min(days, key=lambda day: _distance(day, latest)).year if days else None


def _distance(day: date, today: date) -> int:
    """How far a bare month or day is: news tells what was, and says المقبل of what will be."""
    days = (day - today).days
    return days * WEIGHT_AHEAD if days > 0 else -days * WEIGHT_BEHIND


def _of_feast(reading: Reading, anchor: Anchor | None) -> str | None:
    """The nearest of the two feasts, or the last or next by الماضي or المقبل."""
    today = anchor.date if anchor else None
    if today is None:
        return None
    fitr = reading._replace(feast=False)
    values = (_of_hijri(feast, anchor) for feast in (fitr, fitr._replace(month=12, day=10)))
    days = [date.fromisoformat(value) for value in values if value]
    return iso_day(min(days, key=lambda day: _distance(day, today), default=None))


def _of_hijri(reading: Reading, anchor: Anchor | None) -> str | None:
    year = reading.year or _hijri_year(reading, anchor)
    if year is None or year < 1:
        return None
    if reading.month is None:
        return covering(*hijri.year_days(year))
    if reading.day is None:
        if reading.year is None and reading.step is None and reading.year_step is None:
            return None  # في رمضان: a time of any year, of two months of ours
        days = hijri.month_days(year, reading.month)
        return covering(*days) if days else None
    day = hijri.to_gregorian(year, reading.month, reading.day)
    return iso_day(on_weekday(shifted(day, reading.offset), reading.weekday))


def _hijri_year(reading: Reading, anchor: Anchor | None) -> int | None:
    """The Hijri year in which the day or month is nearest to the article's own day, or what الماضي or المقبل says."""
    today = anchor.date if anchor else None
    if today is None or reading.unanchored:
        return None
    here = hijri.year_of(today)
    if reading.month is None:
        return here + reading.step if reading.step is not None else None
    if reading.year_step is not None:
        return here + reading.year_step
    starts = {
        days[0] + timedelta((reading.day or 1) - 1): year
        for year in (here - 1, here, here + 1)
        if (days := hijri.month_days(year, reading.month))
    }
    if not starts:
        return None
    if reading.step == -1:
        return max((year for day, year in starts.items() if day <= today), default=None)
    if reading.step == 1:
        return min((year for day, year in starts.items() if day >= today), default=None)
    return starts[min(starts, key=lambda day: _distance(day, today))]


def _of_unit(reading: Reading, anchor: Anchor | None) -> str | None:
    """الأسبوع الماضي, الشهر الجاري, العام المقبل, العقد الماضي, الربع الثاني."""
    if anchor is None:
        return None
    if reading.unit == "season" and reading.start_month and reading.step is not None:
        return _of_season(reading.start_month, reading.step, anchor)
    if reading.unit == "quarter" and reading.start_month:
        return iso(_year_of_portion(reading, reading.start_month, anchor), None, None)
    if reading.step is None:
        return None
    if reading.unit == "year":
        return iso(anchor.year + reading.step, None, None)
    if reading.unit == "decade":
        decade = anchor.year // YEARS_OF_DECADE + reading.step
        return f"{decade:03d}X-XX-XX" if decade > 0 else None
    if reading.unit == "month":
        year, month = _stepped_month(anchor, reading.step)
        return iso(year, month, None)
    if reading.unit == "quarter":
        year, _ = _stepped_month(anchor, MONTHS_OF_QUARTER * reading.step)
        return iso(year, None, None)
    if reading.unit == "week" and (same_day := shifted(anchor.date, DAYS * reading.step)):
        # The week of the Arab world begins on Sunday.
        sunday = shifted(same_day, -(same_day.isoweekday() % DAYS))
        saturday = shifted(sunday, DAYS - 1)
        return covering(sunday, saturday) if sunday and saturday else None
    return None


def _of_season(start_month: int, step: int, anchor: Anchor) -> str | None:
    """هذا الصيف is of this year, الصيف الماضي the last that has ended; winter is of two years."""
    if anchor.month is None:
        return None
    since = anchor.month - start_month  # months from its start in this year
    if step < 0:
        year = anchor.year + (since - MONTHS_OF_QUARTER) // MONTHS + step + 1
    elif step > 0:
        year = anchor.year + since // MONTHS + step
    else:
        year = anchor.year - (since + MONTHS < MONTHS_OF_QUARTER)
    return iso(year, None, None) if start_month < MONTHS else None


def _year_of_portion(reading: Reading, start_month: int, anchor: Anchor) -> int:
    """الربع الرابع is the last that has begun, unless [تعلن في] puts it in the future."""
    begun = anchor.month is None or start_month <= anchor.month
    return anchor.year if begun or reading.side > 0 else anchor.year - 1


def _stepped_month(anchor: Anchor | None, step: int) -> tuple[int | None, int | None]:
    if anchor is None or anchor.month is None:
        return None, None
    years, month = divmod(anchor.month - 1 + step, MONTHS)
    return anchor.year + years, month + 1


def _weekday_near(today: date | None, reading: Reading) -> date | None:
    """الأحد الماضي is before today, الأحد المقبل after it; a bare weekday is the last one, or the next after سيلتقي."""
    if today is None or reading.weekday is None:
        return None
    back = (today.isoweekday() - reading.weekday) % DAYS
    if reading.step is None or reading.step == 0:
        return shifted(today, (DAYS - back) % DAYS if reading.side > 0 else -back)
    if reading.step < 0:
        return shifted(today, -(back or DAYS) + DAYS * (reading.step + 1))
    return shifted(today, DAYS - back + DAYS * (reading.step - 1))
