"""From what an expression says to its value: ``YYYY-MM-DD`` with X for digits that nothing fixes.

An anchor is what is known of the article's own day: the publication date that the caller gave, or what the text itself
says of it (`anchor_of`). A full date is always one that the calendar has.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from arabic_news.dates import hijri
from arabic_news.dates.ranges import Found
from arabic_news.dates.reading import Reading

__all__ = ["Anchor", "anchor_of", "value_of"]

WEIGHT_AHEAD, WEIGHT_BEHIND = 3, 2
MONTHS: Final = 12
MONTHS_OF_QUARTER: Final = 3
DAYS: Final = 7
LONGEST_MONTHS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
YEARS_OF_DECADE: Final = 10
STAND_INS: Final = (2001, 2002, 2003, 2005, 2006, 2007, 2010)  # no leap years; the 1st of January on every weekday
FARTHEST_CORRECTION: Final = 3  # days by which a weekday corrects أمس or a Hijri date


@dataclass(frozen=True, slots=True)
class Anchor:
    """What is known of the article's own day."""

    year: int
    month: int | None = None
    day: int | None = None
    year_known: bool = True
    """False where اليوم 14 مايو fixes the day and not the year, for which another one stands in."""
    weekday_known: bool = True
    """Whether the stand-in year has the day on its weekday."""

    @classmethod
    def at(cls, day: date) -> "Anchor":
        """The anchor of a known day."""
        return cls(day.year, day.month, day.day)

    @property
    def date(self) -> date | None:
        """The day, where it is known."""
        return date(self.year, self.month, self.day) if self.month and self.day else None


# ---------------------------------------------------------------- the article's own day, by its text


def anchor_of(readings: Sequence[Reading], heads: Sequence[Reading], lead: Sequence[Reading]) -> Anchor | None:
    """Find what the text says of its own day: a full date at its head or beside اليوم, or أغسطس الجاري.

    `readings` are all of the text, `heads` those of its dateline and stamps, `lead` those of its first sentence.
    """
    for reading in heads:
        if day := _full_date(reading):
            return Anchor.at(day)
    for reading in readings:
        if reading.shift is not None and (day := _full_date(reading)) and (today := _shifted(day, -reading.shift)):
            return Anchor.at(today)
    return _current_month(readings) or _current_year(readings) or _of_lead(readings, lead) or _yearless(readings, heads)


def _current_month(readings: Sequence[Reading]) -> Anchor | None:
    """مايو 2019 الجاري; or أغسطس الجاري here and 18 أغسطس 2019 there, when no later date stands in the text."""
    current = [reading for reading in readings if reading.step == 0 and reading.month and not reading.hijri]
    for reading in current:
        if reading.year:
            return Anchor(reading.year, reading.month)
    latest = _latest(readings)
    return Anchor(latest.year, latest.month) if latest and any(latest.month == r.month for r in current) else None


def _current_year(readings: Sequence[Reading]) -> Anchor | None:
    """العام الجاري 2015, العام الماضي 2014."""
    for reading in readings:
        if reading.unit == "year" and reading.year and reading.step is not None and not reading.hijri:
            return Anchor(reading.year - reading.step)
    return None


def _of_lead(readings: Sequence[Reading], lead: Sequence[Reading]) -> Anchor | None:
    """The news of the first sentence, [وقع الانفجار] الأحد 5 مايو 2019, when no later date stands in the text."""
    latest = _latest(readings)
    for reading in lead:
        if reading.weekday and not reading.hijri and latest and _full_date(reading) == latest:
            return Anchor(latest.year, latest.month)
    return None


def _latest(readings: Sequence[Reading]) -> date | None:
    return max((day for reading in readings if not reading.hijri and (day := _full_date(reading))), default=None)


def _yearless(readings: Sequence[Reading], heads: Sequence[Reading]) -> Anchor | None:
    """The day or month without its year: a dateline of 4 أغسطس, اليوم الثلاثاء 14 مايو, مايو الجاري."""
    deictic = (reading for reading in readings if reading.shift is not None)
    for reading in (*heads, *deictic):
        if reading.month and reading.day and not reading.year and not reading.hijri:
            today = _shifted(_stand_in(reading.month, reading.day, reading.weekday), -(reading.shift or 0))
            if today:
                known = reading.weekday is not None
                return Anchor(today.year, today.month, today.day, year_known=False, weekday_known=known)
    for reading in readings:
        if reading.month and reading.step == 0 and not reading.year and not reading.hijri:
            return Anchor(STAND_INS[0], reading.month, year_known=False, weekday_known=False)
    return None


def _stand_in(month: int, day: int, weekday: int | None) -> date | None:
    """The day in a year that has it on its weekday."""
    days = [found for year in STAND_INS if (found := _date(year, month, day))]
    return next((found for found in days if weekday in (None, found.isoweekday())), None)


def _full_date(reading: Reading) -> date | None:
    if not (reading.year and reading.month and reading.day):
        return None
    if reading.hijri:
        return _on_weekday(hijri.to_gregorian(reading.year, reading.month, reading.day), reading.weekday)
    return _date(reading.year, reading.month, reading.day)


# ---------------------------------------------------------------- values


def value_of(found: Found, anchor: Anchor | None) -> str | None:
    """Return the value of an expression, None where nothing of it is fixed."""
    reading, until = found.reading, found.until
    end = _value(until, anchor) if until else None
    if until and end and end[:4].isdecimal() and reading.month and until.month:
        reading = replace(reading, year=int(end[:4]) - (reading.month > until.month))
    if until and end and "X" not in end and reading.weekday and until.weekday:
        return _iso_day(_shifted(date.fromisoformat(end), -((until.weekday - reading.weekday) % DAYS)))
    return _value(reading, anchor)


def _value(reading: Reading, anchor: Anchor | None) -> str | None:
    if anchor and not anchor.year_known:
        return _without_year(reading, anchor)
    if reading.decimals:
        return f"{reading.decimals:X<4}-XX-XX"
    if reading.years:
        return _of_years(*reading.years, hijri_years=reading.hijri)
    if reading.feast and not reading.year:
        return _of_feast(reading, anchor)
    if reading.hijri:
        return _of_hijri(reading, anchor)
    if reading.month or (reading.day and reading.unit == "month"):
        return _of_month(reading, anchor)
    if reading.year:
        return _iso(reading.year, None, None)
    today = anchor.date if anchor else None
    if reading.shift is not None:
        day = _shifted(today, reading.shift)
        return _iso_day(_on_weekday(day, reading.weekday))
    if reading.weekday:
        return _iso_day(_weekday_near(today, reading))
    return _of_unit(reading, anchor)


def _without_year(reading: Reading, anchor: Anchor) -> str | None:
    """The value by an anchor whose year is not known: أمس and الشهر الماضي have their day and month."""
    by_weekday = reading.unit == "week" or (reading.weekday and reading.shift is None)
    fixed = reading.year or reading.years or reading.decimals or reading.month or reading.hijri
    if fixed or reading.unit in ("year", "quarter", "decade") or (by_weekday and not anchor.weekday_known):
        return _value(reading, None)
    value = _value(
        reading if anchor.weekday_known else replace(reading, weekday=None), replace(anchor, year_known=True)
    )
    return f"XXXX{value[4:]}" if value and not value.endswith("XX-XX") else None


def _of_years(first: int, last: int, *, hijri_years: bool) -> str | None:
    if hijri_years:
        return _covering(hijri.year_days(first)[0], hijri.year_days(last)[1])
    return _covering_years(first, last)


def _of_month(reading: Reading, anchor: Anchor | None) -> str | None:
    year, month, day = reading.year, reading.month, reading.day
    if month is None:
        year, month = _stepped_month(None if reading.unanchored else anchor, reading.step or 0)
    elif year is None:
        year = _year_of_month(reading, anchor)
    if day and month and (day > LONGEST_MONTHS[month - 1] or (year and _date(year, month, day) is None)):
        day = None
    return _moved(year, month, day, reading.offset) if reading.offset else _iso(year, month, day)


def _moved(year: int | None, month: int | None, day: int | None, offset: int) -> str | None:
    """The eve of a holiday, which may lie in the year before, or a day after its first."""
    if month is None or day is None:
        return None
    moved = _shifted(_date(year or STAND_INS[0], month, day), offset)
    return _iso(moved.year if year else None, moved.month, moved.day) if moved else None


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
        firsts = [found for year in years if (found := _date(year, month, 1))]
        return _chosen(firsts, here, here, reading.step or reading.side or None, strict=reading.step is not None)
    earliest = anchor.date or date(anchor.year, anchor.month, 1)
    latest = anchor.date or date(anchor.year, anchor.month, 28)
    days = [found for year in years if (found := _date(year, month, day))]
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
    fitr = replace(reading, feast=False)
    values = (_of_hijri(feast, anchor) for feast in (fitr, replace(fitr, month=12, day=10)))
    days = [date.fromisoformat(value) for value in values if value]
    return _iso_day(min(days, key=lambda day: _distance(day, today), default=None))


def _of_hijri(reading: Reading, anchor: Anchor | None) -> str | None:
    year = reading.year or _hijri_year(reading, anchor)
    if year is None or year < 1:
        return None
    if reading.month is None:
        return _covering(*hijri.year_days(year))
    if reading.day is None:
        days = hijri.month_days(year, reading.month)
        return _covering(*days) if days else None
    day = hijri.to_gregorian(year, reading.month, reading.day)
    return _iso_day(_on_weekday(_shifted(day, reading.offset), reading.weekday))


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
        return _iso(_year_of_portion(reading, reading.start_month, anchor), None, None)
    if reading.step is None:
        return None
    if reading.unit == "year":
        return _iso(anchor.year + reading.step, None, None)
    if reading.unit == "decade":
        return f"{anchor.year // YEARS_OF_DECADE + reading.step}X-XX-XX"
    if reading.unit == "month":
        year, month = _stepped_month(anchor, reading.step)
        return _iso(year, month, None)
    if reading.unit == "quarter":
        year, _ = _stepped_month(anchor, MONTHS_OF_QUARTER * reading.step)
        return _iso(year, None, None)
    if reading.unit == "week" and (same_day := _shifted(anchor.date, DAYS * reading.step)):
        # The week of the Arab world begins on Sunday.
        sunday = _shifted(same_day, -(same_day.isoweekday() % DAYS))
        saturday = _shifted(sunday, DAYS - 1)
        return _covering(sunday, saturday) if sunday and saturday else None
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
    return _iso(year, None, None) if start_month < MONTHS else _covering_years(year, year + 1)


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
        return _shifted(today, (DAYS - back) % DAYS if reading.side > 0 else -back)
    if reading.step < 0:
        return _shifted(today, -(back or DAYS) + DAYS * (reading.step + 1))
    return _shifted(today, DAYS - back + DAYS * (reading.step - 1))


def _on_weekday(day: date | None, weekday: int | None) -> date | None:
    """The day itself or the nearest one of its weekday: papers print a day late, and moons are sighted differently."""
    if day is None or weekday is None:
        return day
    ahead = (weekday - day.isoweekday()) % DAYS
    return _shifted(day, ahead if ahead <= FARTHEST_CORRECTION else ahead - DAYS)


# ---------------------------------------------------------------- days and digits


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _shifted(day: date | None, days: int) -> date | None:
    try:
        return day + timedelta(days) if day else None
    except OverflowError:
        return None


def _iso(year: int | None, month: int | None, day: int | None) -> str | None:
    """Write what is known; a year outside the calendar is not."""
    if year is not None and not date.min.year <= year <= date.max.year:
        year = None
    if year is month is day is None:
        return None
    rest = ("XX" if part is None else f"{part:02d}" for part in (month, day))
    return "-".join(("XXXX" if year is None else f"{year:04d}", *rest))


def _iso_day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _covering(first: date, last: date) -> str | None:
    """The digits that all days of a period share."""
    if first.year == last.year:
        return _iso(first.year, first.month if first.month == last.month else None, None)
    return _covering_years(first.year, last.year)


def _covering_years(first: int, last: int) -> str | None:
    early, late = f"{first:04d}", f"{last:04d}"
    shared = next((early[:count] for count in (3, 2, 1) if early[:count] == late[:count]), None)
    return f"{shared:X<4}-XX-XX" if shared else None
