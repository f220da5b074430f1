"""The article's own day: the publication date that the caller gave, or what the text itself says of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Final

from arabic_news.dates import hijri
from arabic_news.dates.days import on_weekday, shifted, valid_date
from arabic_news.dates.reading import Reading

__all__ = ["STAND_INS", "Anchor", "anchor_of"]

STAND_INS: Final = (2001, 2002, 2003, 2005, 2006, 2009, 2010)  # no leap years; the 1st of January on every weekday


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


def anchor_of(readings: Sequence[Reading], heads: Sequence[Reading], lead: Sequence[Reading]) -> Anchor | None:
    """Find what the text says of its own day: a full date at its head or beside اليوم, or أغسطس الجاري.

    `readings` are all of the text, `heads` those of its dateline and stamps, `lead` those of its first sentence.
    """
    for reading in heads:
        if day := full_date(reading):
            return Anchor.at(day)
    for reading in readings:
        if reading.shift is not None and (day := full_date(reading)) and (today := shifted(day, -reading.shift)):
            return Anchor.at(today)
    return (
        _current_month(readings)
        or _current_year(readings)
        or _of_lead(readings, lead)
        or _of_comparison(readings)
        or _yearless(readings, heads)
    )


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
        if reading.weekday and not reading.hijri and latest and full_date(reading) == latest:
            return Anchor(latest.year, latest.month)
    return None


def _of_comparison(readings: Sequence[Reading]) -> Anchor | None:
    """الربع الثاني من 2012 مقارنة مع الربع نفسه من العام الماضي: the year before, if it is the latest yet.

    نموا بلغ 11 بالمئة مقارنة بالفترة نفسها من 2017: the year after, if none later is named.
    """
    last = max((reading.year for reading in readings if reading.year and not reading.hijri), default=0)
    for reading in readings:
        if reading.compared and reading.year and not reading.hijri and reading.year + 1 >= last:
            return Anchor(reading.year + 1)
    latest = 0
    for before, reading in pairwise(readings):
        named = before.year if before.year and not before.hijri else 0
        latest = max(latest, named)
        if reading.compared and named and named == latest:
            return Anchor(named)
    return None


def _latest(readings: Sequence[Reading]) -> date | None:
    return max((day for reading in readings if not reading.hijri and (day := full_date(reading))), default=None)


def _yearless(readings: Sequence[Reading], heads: Sequence[Reading]) -> Anchor | None:
    """The day or month without its year: a dateline of 4 أغسطس, اليوم الثلاثاء 14 مايو, مايو الجاري."""
    deictic = (reading for reading in readings if reading.shift is not None)
    for reading in (*heads, *deictic):
        if reading.month and reading.day and not reading.year and not reading.hijri:
            today = shifted(_stand_in(reading.month, reading.day, reading.weekday), -(reading.shift or 0))
            if today:
                known = reading.weekday is not None
                return Anchor(today.year, today.month, today.day, year_known=False, weekday_known=known)
    for reading in readings:
        if reading.month and reading.step == 0 and not reading.year and not reading.hijri:
            return Anchor(STAND_INS[0], reading.month, year_known=False, weekday_known=False)
    return None


def _stand_in(month: int, day: int, weekday: int | None) -> date | None:
    """The day in a year that has it on its weekday."""
    days = [found for year in STAND_INS if (found := valid_date(year, month, day))]
    return next((found for found in days if weekday in (None, found.isoweekday())), None)


def full_date(reading: Reading) -> date | None:
    """The day that an expression names by itself."""
    if not (reading.year and reading.month and reading.day):
        return None
    if reading.hijri:
        return on_weekday(hijri.to_gregorian(reading.year, reading.month, reading.day), reading.weekday)
    return valid_date(reading.year, reading.month, reading.day)
