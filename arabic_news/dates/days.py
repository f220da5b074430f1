"""Days of the calendar and their writing: ``YYYY-MM-DD`` with X for digits that nothing fixes."""

from datetime import date, timedelta
from typing import Final

__all__ = ["DAYS", "covering", "iso", "iso_day", "on_weekday", "shifted", "valid_date"]

DAYS: Final = 7
FARTHEST_CORRECTION: Final = 3  # days by which a weekday corrects أمس or a Hijri date


def valid_date(year: int, month: int, day: int) -> date | None:
    """The day, if the calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def shifted(day: date | None, days: int) -> date | None:
    """The day so many days later, within the calendar."""
    try:
        return day + timedelta(days) if day else None
    except OverflowError:
        return None


def iso(year: int | None, month: int | None, day: int | None) -> str | None:
    """Write what is known; a year outside the calendar is not."""
    if year is not None and not date.min.year <= year <= date.max.year:
        year = None
    if year is month is day is None:
        return None
    rest = ("XX" if part is None else f"{part:02d}" for part in (month, day))
    return "-".join(("XXXX" if year is None else f"{year:04d}", *rest))


def iso_day(day: date | None) -> str | None:
    """Write a day that is known whole."""
    return day.isoformat() if day else None


def covering(first: date, last: date) -> str | None:
    """The digits that all days of a period share; of two years there are none: 201X would be any of ten."""
    month = first.month if first.month == last.month else None
    return iso(first.year, month, None) if first.year == last.year else None


def on_weekday(day: date | None, weekday: int | None) -> date | None:
    """The day itself or the nearest one of its weekday: papers print a day late, and moons are sighted differently."""
    if day is None or weekday is None:
        return day
    ahead = (weekday - day.isoweekday()) % DAYS
    return shifted(day, ahead if ahead <= FARTHEST_CORRECTION else ahead - DAYS)
