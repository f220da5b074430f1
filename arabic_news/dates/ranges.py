"""What joined expressions share: the ends of a range, and the members of a pair, give a year or a step only once."""

from typing import NamedTuple

from arabic_news.dates.phrases import after_range_word
from arabic_news.dates.reading import Line, Reading

__all__ = ["Found", "with_months_of_text", "with_shared_parts"]


class Found(NamedTuple):
    """One expression: its first token, the letters of clitics glued to it, and what it says."""

    first: int
    letters: int
    reading: Reading
    until: Reading | None = None
    """The end of the range that it begins: من نوفمبر إلى فبراير الماضي, من الأحد إلى الأربعاء المقبل."""


def with_shared_parts(line: Line, found: list[Found]) -> list[Found]:
    """Complete the expressions of one sentence by those that they are joined with."""
    shared = list(found)
    for index in range(len(found) - 2, -1, -1):
        if _joined(line, shared[index], shared[index + 1]):
            shared[index] = _from_next(shared[index], shared[index + 1])
    for index in range(1, len(found)):
        if _joined(line, shared[index - 1], shared[index]):
            shared[index] = _from_previous(shared[index - 1], shared[index])
    return shared


def _joined(line: Line, this: Found, following: Found) -> bool:
    """Whether only و, إلى, حتى or a dash stands between: مارس ومايو, 5 مايو إلى 7 يونيو."""
    end = this.reading.end
    if following.first == end:
        return following.letters > 0 and line.key(end).startswith("و")
    return following.first == (end + 1 if line.key(end) == "و" else after_range_word(line, end))


def _open(reading: Reading) -> bool:
    """Nothing in the expression says of which year it is."""
    return reading.year is None and reading.year_step is None and reading.step is None and not reading.unanchored


def _from_next(this: Found, following: Found) -> Found:
    """من 1 يناير إلى 30 يونيو 2020, مارس ومايو من العام الماضي, السبت والأحد المقبلين."""
    reading, last = this.reading, following.reading
    if reading.weekday and last.weekday and reading.month is None and _open(reading):
        if last.shared:
            return this._replace(reading=reading._replace(step=last.step))
        pair = following.letters > 0 and _open(last) and last.day is None  # السبت والأحد
        return this if pair else this._replace(until=last)
    if not (_open(reading) and reading.month and last.month and last.hijri == reading.hijri):
        return this
    if last.year:
        # شهر ديسمبر إلى مارس 2020 begins in the year before.
        return this._replace(reading=reading._replace(year=last.year - (reading.month > last.month)))
    relative = following.until or (last if not _open(last) else None)
    return this._replace(until=relative) if not last.hijri else this


def _from_previous(previous: Found, this: Found) -> Found:
    """من 28 ديسمبر 2018 إلى 3 يناير."""
    reading, first = this.reading, previous.reading
    if not (_open(reading) and reading.month and first.month and first.year and first.hijri == reading.hijri):
        return this
    return this._replace(reading=reading._replace(year=first.year + (reading.month < first.month)))


def with_months_of_text(found: list[Found]) -> list[Found]:
    """Give 20 من الشهر نفسه and العام التالي the month and the year of the last expressions before that have them."""
    years = _years_of_days(found)
    named: Reading | None = None
    year: int | None = None
    completed: list[Found] = []
    for expression in found:
        reading = expression.reading
        if reading.same_month and named:
            expression = expression._replace(reading=_in_month_of(named, reading))
        elif reading.month or (reading.unit == "month" and reading.step is not None):
            named = reading
        if reading.same_year and year:
            reading = reading._replace(year=year + (reading.year_step or 0), year_step=None, same_year=False)
            expression = expression._replace(reading=reading)
        if (reading.unanchored or reading.step) and reading.day and not reading.hijri:
            fixed = years.get((reading.month, reading.day))
            expression = expression._replace(reading=reading._replace(year=fixed)) if fixed else expression
        if not reading.hijri:
            year = reading.year or year
        completed.append(expression)
    return completed


def _years_of_days(found: list[Found]) -> dict[tuple[int | None, int | None], int | None]:
    """The years of the days that a text names with their year, so that ثورة 25 يناير is of 25 يناير 2011 below."""
    years: dict[tuple[int | None, int | None], int | None] = {}
    for reading in (expression.reading for expression in found):
        if reading.day and reading.month and reading.year and not reading.hijri:
            day = (reading.month, reading.day)
            years[day] = reading.year if years.get(day, reading.year) == reading.year else None  # of two years: of none
    return years


def _in_month_of(named: Reading, reading: Reading) -> Reading:
    if reading.day:
        return named._replace(end=reading.end, day=reading.day, weekday=None, shift=None)
    if named.month is None:
        return reading
    if reading.year_step is None and reading.step is None and reading.year is None:
        return named._replace(end=reading.end, day=None, weekday=None, shift=None, nth=None)
    return reading._replace(month=named.month, hijri=named.hijri, year_step=reading.step, step=None, unit=None)
