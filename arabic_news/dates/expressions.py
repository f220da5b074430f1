"""The grammar of date expressions: which tokens form one and what they say.

A rule begins at a word of one role (a month, a weekday, مطلع …) or at a number, and reads on from there; each answers
"no date here" with None. `phrases.py` has what the rules read, `numbers.py` those that begin at a number.
"""

from collections.abc import Callable, Iterable
from typing import Final

from arabic_news.dates import guards
from arabic_news.dates.numbers import read_number
from arabic_news.dates.phrases import (
    after_range_word,
    date_at,
    decade_at,
    holiday_at,
    month_at,
    month_of_day,
    named_year,
    night_at,
    nth_weekday_at,
    numbered_month,
    ordinal_at,
    period_at,
    portion_at,
    short_year,
    this_at,
    whole_at,
    with_date,
    with_next_weekday,
    with_step,
    with_weekday,
    year_period,
)
from arabic_news.dates.ranges import Found, with_shared_parts
from arabic_news.dates.reading import Line, Reading
from arabic_news.dates.tables import WORDS, Word, readings
from arabic_news.text.openings import opens
from arabic_news.text.particles import MIN

__all__ = ["find_expressions", "opens_date"]

LAST: Final = frozenset({"الاخير", "الاخيره"})
MOST_WEEKDAYS: Final = 5  # of one name in a month


def find_expressions(line: Line, openings: Iterable[int]) -> list[Found]:
    """Return the date expressions of one sentence, which begin at some of its openings, in text order."""
    found: list[Found] = []
    end = line.first
    for index in openings:
        expression = _expression_at(line, index, found) if index >= end else None
        if expression is not None:
            found.append(expression)
            end = expression.reading.end
    return with_shared_parts(line, found) if len(found) > 1 else found


@opens
def opens_date(key: str) -> bool:
    """Whether a word may begin a date expression."""
    words = readings(key)[1]
    return key[0].isdecimal() or (bool(words) and any(word.role in RULES for word in words))


def _expression_at(line: Line, index: int, found: list[Found]) -> Found | None:
    key, previous = line.tokens.keys[index], found[-1].reading if found else None
    if key[0].isdecimal():
        reading = read_number(line, index, previous)
        return Found(index, 0, _on_its_side(line, index, reading)) if reading else None
    letters, words = readings(key)
    for word in words:
        rule = RULES.get(word.role)
        if rule and line.continues(word, index) and (reading := rule(line, index, word)):
            until_now = _is_until_now(line, index, reading, previous)
            return None if until_now else Found(index, letters, _on_its_side(line, index, reading))
    return None


def _is_until_now(line: Line, index: int, reading: Reading, previous: Reading | None) -> bool:
    """[لا تزال] حتى اليوم is nowadays; but منذ 17 رمضان وحتى اليوم is a range."""
    bare = reading.shift == 0 and reading.end == index + 1
    until = line.key(index - 1).isalpha() and after_range_word(line, index - 1) == index
    return bare and until and (previous is None or previous.end != index - 1)


def _on_its_side(line: Line, first: int, reading: Reading) -> Reading:
    """Say where the words before put a bare day, month or quarter: the past, the future, or the year of an event.

    Of last year, or one by its number, they say whether another one is compared with it.
    """
    last_year = reading.unit == "year" and reading.step == -1
    if (last_year or (reading.year and guards.of_same_period(line, first))) and guards.after_comparison(line, first):
        return reading._replace(compared=True)
    named = reading.month or reading.weekday or reading.start_month
    if not named or reading.step is not None or reading.year is not None or reading.shift is not None:
        return reading
    if guards.after_event(line, first):
        short = short_year(line, reading.end)
        return reading._replace(end=short.end, year=short.year) if short else reading._replace(unanchored=True)
    if line.key(first - 1) in ("منذ", "ومنذ"):
        return reading._replace(side=-1)
    return reading._replace(side=1) if guards.in_future(line, first) else reading


# ---------------------------------------------------------------- months, years and their parts


def after_month_name(line: Line, first: int, word: Word) -> Reading | None:
    """يوليو الماضي, مايو 2013, في مارس; a name that is also another word needs what `alone` says."""
    reading = month_at(line, first)
    stands = reading and not _of_named_day(line, first) and _stands_alone(line, first, word, reading)
    return reading if stands else None


def _of_named_day(line: Line, first: int) -> bool:
    """The month of a day that is a name: كتيبة 17 فبراير, حركة السابع من أكتوبر."""
    if line.key(first - 1).isdecimal():
        return guards.in_name(line, first - 1)
    days = (first - 3, first - 2) if line.key(first - 1) == MIN else ()
    return any(line.find(at, "ordinal") and guards.in_name(line, at) for at in days)


def _stands_alone(line: Line, first: int, word: Word, reading: Reading) -> bool:
    """Whether a month's name has beside it what its table entry asks for."""
    strong = reading.year is not None or reading.year_step is not None or reading.end > first + len(word.words) + 1
    context = strong or reading.step is not None or reading.end > first + len(word.words)
    if word.alone == "yes":
        return True
    if word.alone == "preposition":
        letters, _ = readings(line.key(first))
        before = guards.after_preposition(line, first) or guards.after_fast_word(line, first)
        return context or letters > 0 or before
    return context or guards.in_time(line, first) if word.alone == "context" else strong


def after_month_word(line: Line, first: int, word: Word) -> Reading | None:
    """شهر نوفمبر, شهر رمضان المبارك, شهر 7 الماضي."""
    at = first + len(word.words)
    return month_at(line, at) or numbered_month(line, at)


def after_that_month(line: Line, first: int, word: Word) -> Reading | None:
    """الشهر نفسه من العام الماضي; without a year it is the month of the text, not of the day."""
    at = first + len(word.words)
    period = year_period(line, at + (line.key(at) == MIN))
    return period._replace(same_month=True) if period else Reading(at, same_month=True, unanchored=True)


def after_that_year(line: Line, first: int, word: Word) -> Reading | None:
    """[وفي] العام نفسه, العام التالي."""
    return Reading(first + len(word.words), same_year=True, year_step=word.value, unanchored=True)


def after_part(line: Line, first: int, word: Word) -> Reading | None:
    """مطلع يوليو, نهاية العام الماضي, نهاية 2015, نهاية الشهر, نهاية الربع الأول, الأسبوع الأول من يوليو."""
    at = first + len(word.words)
    at += len(word.words) > 1 and line.key(at) == MIN  # بداية من موسم 2015 is no beginning of it
    return portion_at(line, at) or whole_at(line, at)


def after_portion(line: Line, first: int, word: Word) -> Reading | None:
    """الربع الثاني من 2015, النصف الأول من العام; alone after words of time or business, and in no match."""
    reading = portion_at(line, first)
    end = first + len(word.words)
    alone = reading is not None and reading.end == end
    return None if alone and not guards.portion_alone(line, first, end) else reading


def after_unit(line: Line, first: int, word: Word) -> Reading | None:
    """الأسبوع الماضي, العام الجاري 2015, الصيف المقبل, القرن العشرين; before a number العام is the year's word."""
    return period_at(line, first)


def after_decade_word(line: Line, first: int, word: Word) -> Reading | None:
    """خلال العقد الماضي; otherwise العقد is a contract."""
    step = line.find(first + 1, "step")
    if step is None or step.value != -1 or not guards.in_time(line, first):
        return None
    return Reading(first + 1 + len(step.words), unit="decade", step=step.value)


def after_this(line: Line, first: int, word: Word) -> Reading | None:
    """هذا العام, هذه السنة, هذا الصيف."""
    return this_at(line, first)


def after_year_word(line: Line, first: int, word: Word) -> Reading | None:
    """عام 2013, لسنة 2015, عام 1436هـ, موسم 2015/2016, عام 48."""
    adjective = any(line.find(first + 1, role) for role in ("unit_adjective", "era_gregorian", "era_hijri"))
    definite = word.words[0].startswith("ال")  # قبل نهاية العام 48 شخصا
    return named_year(line, first + 1 + adjective, short=not definite)


def after_season(line: Line, first: int, word: Word) -> Reading | None:
    """صيف 2015, شتاء عام 2010, خريف العام الماضي."""
    at = first + 1
    year_word = line.find(at, "year_word")
    if reading := period_at(line, at) if year_word else None:
        return reading
    return named_year(line, at + 1 if year_word else at)


# ---------------------------------------------------------------- days


def after_day_word(line: Line, first: int, word: Word) -> Reading | None:
    """يوم السبت, مساء السبت, فجر يوم أمس, صباح الغد, مساء 5 مايو, يوم عيد الفطر; يوم before a date stays outside."""
    at = first + len(word.words)
    time = word.role == "time"
    at += time and line.find(at, "day") is not None
    if holiday := holiday_at(line, at):
        return holiday._replace(offset=word.value)
    if time and (day_of := line.find(at, "day_of")):
        return after_day_of(line, at, day_of)
    if after := line.find(at, "deictic_after_day"):
        reading: Reading | None = with_date(line, with_weekday(line, Reading(at + len(after.words), shift=after.value)))
    elif deictic := line.find(at, "deictic"):
        reading = after_deictic(line, at, deictic, day_word=True)
    elif weekday := line.find(at, "weekday"):
        reading = after_weekday(line, at, weekday)
        reading = with_next_weekday(line, reading) if time else reading
    else:
        return (night_at(line, at) or date_at(line, at)) if time else weekday_in_brackets(line, at)
    return reading if reading and (time or reading.month is None) else None


def weekday_in_brackets(line: Line, at: int) -> Reading | None:
    """[يوم] (الخميس)."""
    reading = with_weekday(line, Reading(at))
    return reading if reading.weekday else None


def after_deictic(line: Line, first: int, word: Word, *, day_word: bool = False) -> Reading | None:
    """أمس, أول من أمس, غدا, اليوم (الأربعاء), أمس الأحد 18 أغسطس; a day that is named is no other."""
    end = first + len(word.words)
    if word.value == 0 and (ordinal := line.find(end, "ordinal")):  # اليوم الثامن من شوال is not today
        return ordinal_at(line, end, ordinal)
    reading = with_date(line, with_weekday(line, Reading(end, shift=word.value)))
    bare = reading.end == end and len(word.words) == 1
    if bare and (guards.of_times(line, first, end) or guards.touched(line, first)):
        return None
    if bare and word.value == 0 and not day_word and guards.not_today(line, first, end):
        return None
    return reading


def after_weekday(line: Line, first: int, word: Word) -> Reading | None:
    """السبت, الأحد الماضي, الأحد الأخير, الاثنين 20 يونيو, الأحد الموافق 18/8/2019."""
    end = first + 1
    if guards.not_weekday(line, first, end):
        return None
    if line.key(end) in LAST:
        day = Reading(end, weekday=word.value)
        last = day._replace(end=end + 1, step=-1) if line.key(end + 1) != MIN else day
        return nth_weekday_at(line, end + 1, word.value, -1) or last
    dated = with_date(line, with_step(line, Reading(end, weekday=word.value)))
    ordinal = line.find(end, "ordinal")
    return dated._replace(nth=dated.day) if ordinal and dated.day and dated.day <= MOST_WEEKDAYS else dated


def after_nth(line: Line, first: int, word: Word) -> Reading | None:
    """أول ثلاثاء من يوليو 2021, ثالث سبت من شهر شباط, آخر خميس من أكتوبر."""
    weekday = WORDS.get(f"ال{line.key(first + 1)}", ())
    if not weekday or weekday[0].role != "weekday":
        return None
    return nth_weekday_at(line, first + 2, weekday[0].value, word.value)


def after_ordinal(line: Line, first: int, word: Word) -> Reading | None:
    """الرابع من أبريل, الثامن عشر من شهر أغسطس, الخامس من الشهر الجاري."""
    return None if guards.in_name(line, first) else ordinal_at(line, first, word)


def after_first(line: Line, first: int, word: Word) -> Reading | None:
    """أول يناير, غرة محرم, الفاتح من سبتمبر."""
    return month_of_day(line, first + 1, word.value)


def after_day_of(line: Line, first: int, word: Word) -> Reading | None:
    """أول أيام عيد الفطر, ثاني أيام رمضان, اليوم الأول من شهر مايو."""
    at = first + len(word.words)
    holiday = holiday_at(line, at)
    return holiday._replace(offset=word.value - 1) if holiday else month_of_day(line, at, word.value)


def after_holiday(line: Line, first: int, word: Word) -> Reading | None:
    """قبل عيد الأضحى, في عيد العمال; a feast that is celebrated or prayed is no date."""
    return holiday_at(line, first) if word.alone == "yes" and guards.before_holiday(line, first) else None


RULES: Final[dict[str, Callable[[Line, int, Word], Reading | None]]] = {
    "month": after_month_name,
    "month_word": after_month_word,
    "that_month": after_that_month,
    "that_year": after_that_year,
    "part": after_part,
    "portion": after_portion,
    "time": after_day_word,
    "day": after_day_word,
    "day_of": after_day_of,
    "nth": after_nth,
    "holiday": after_holiday,
    "deictic": after_deictic,
    "weekday": after_weekday,
    "unit_week": after_unit,
    "unit_month": after_unit,
    "unit_quarter": after_unit,
    "unit_year": after_unit,
    "unit_season": after_unit,
    "unit_decade": after_decade_word,
    "century": after_unit,
    "this": after_this,
    "year_word": after_year_word,
    "season": after_season,
    "decade": decade_at,
    "ordinal": after_ordinal,
    "first": after_first,
}
