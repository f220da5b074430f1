"""Dateline: the place, agency, writer or day that opens an article.

Known by shape alone: a short verbless run at the start, in segments of a few words parted by dashes, slashes, commas
or brackets, that ends at a colon, a double dash, a bracketed agency or the verb of the first sentence.
"""

from typing import Final

from arabic_news.text.layout.shapes import (
    DASHES,
    is_arabic,
    is_imperfect,
    is_perfect,
    is_word,
    spelled_out,
)
from arabic_news.text.layout.vocabulary import outlet_end, vocabulary
from arabic_news.text.particles import WA
from arabic_news.text.tokens import Range, Tokens, is_number

__all__ = ["closes_with_agency", "dateline_end"]

LONGEST: Final = 20  # tokens
MOST_WORDS: Final = 12
LONGEST_SEGMENT: Final = 5
LONGEST_PLACE: Final = 3  # words before a colon
DATE_PARTS: Final = 3  # numbers of a day in digits
SHORTEST_TITLE: Final = 3  # words; a shorter line with a colon is place and paper, not a title
SEPARATORS: Final = DASHES | frozenset('/|:،,()[]«»"“”•\\')
BREAKS: Final = DASHES | frozenset("/|")


def dateline_end(tokens: Tokens, line: Range) -> int | None:
    """The token after the dateline that opens a line, or None; the end of the line when it is nothing else."""
    first, end = line
    if (not is_word(tokens.keys[first]) and tokens.keys[first] != "(") or _opens_sentence(tokens.keys[first]):
        return None
    last = min(end, first + LONGEST)
    stop = _run_end(tokens, first, last)
    if stop == end:
        return end if _is_whole(tokens, line) else None
    return _closed_end(tokens, first, stop) or _end_before_verb(tokens, first, stop)


def closes_with_agency(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a dateline ends in a way that no title has: (رويترز) -, (CNN)--."""
    doubled = end - first > 1 and tokens.keys[end - 1] in DASHES and tokens.keys[end - 2] in DASHES
    opens = tokens.keys[first] == "(" and is_arabic(tokens.keys[first + 1])
    return doubled or (not opens and _agency_bracket(tokens, first, end) is not None)


def _opens_sentence(key: str) -> bool:
    """A conjunction with a verb, or a preposition: وأفادت (د ب أ), في 12 نيسان (أبريل), ووفقا لوكالة الطاقة (IEA)."""
    joined = key[0] in "وف" and (is_perfect(key[1:]) or is_imperfect(key[1:]))
    relation = vocabulary().words["relation"]
    return joined or key in relation or key.removeprefix(WA) in relation


def _run_end(tokens: Tokens, first: int, last: int) -> int:
    """Where the run of names, numbers and separators that may be a dateline ends."""
    words = vocabulary().words
    segment = total = 0
    for index in range(first, last):
        key = tokens.keys[index]
        if key in SEPARATORS:
            segment = 0
            continue
        inside_name = tokens.glued(index) and tokens.glued(index + 1)  # as in a site's name
        if key == "." and index > first and (inside_name or len(tokens.keys[index - 1]) == 1):
            continue
        if key in words["date"] or is_number(key):
            total += 1
            continue
        if key in words["flash"]:
            return index
        segment += 1
        total += 1
        particle = key in words["particle"] and not _is_name_or_day(tokens, index, last)
        if particle or is_perfect(key) or is_imperfect(key) or not is_word(key):
            return index
        if segment > LONGEST_SEGMENT or total > MOST_WORDS:
            return index
    return last


def _is_name_or_day(tokens: Tokens, index: int, last: int) -> bool:
    """The man's name علي, which folds as على does, and the في of a day: في 12 مارس."""
    before_number = index + 1 < last and is_number(tokens.keys[index + 1])
    return tokens.spelling(index) == "علي" or (tokens.keys[index] == "في" and before_number)


def _is_whole(tokens: Tokens, line: Range) -> bool:
    """A line of its own: at least two segments, or a place and a day."""
    first, end = line
    keys = tokens.keys[first:end]
    words = sum(is_word(key) for key in keys)
    if words < 2 or any(key in vocabulary().words["action"] for key in keys):
        return False
    if not is_word(keys[0]):
        return _agency_bracket(tokens, first, end) == end
    parted = any(key in BREAKS for key in keys[1:-1]) or _agency_bracket(tokens, first, end) is not None
    if (parted and words <= MOST_WORDS) or _holds_date(tokens, first, end, words=2):
        return True
    if keys[-1] == ")" and "(" in keys[1:SHORTEST_TITLE]:
        return words <= LONGEST_SEGMENT
    if ":" not in keys[:-1] or any(map(is_number, keys)):
        return False
    return words < SHORTEST_TITLE or _cites_paper(tokens, first, end) == end


def _holds_date(tokens: Tokens, first: int, end: int, words: int) -> bool:
    """A number with this many of the words that dates are written in."""
    dates = vocabulary().words["date"]
    keys = tokens.keys[first:end]
    return any(is_number(key) for key in keys) and sum(key in dates for key in keys) >= words


def _cites_paper(tokens: Tokens, first: int, stop: int) -> int | None:
    """The token after جدة: «الشرق الأوسط»: a place, a colon, and a quoted name such as papers have; no شعار الحملة."""
    keys = tokens.keys
    colon = next((at for at in range(first + 1, min(first + LONGEST_PLACE + 1, stop - 2)) if keys[at] == ":"), None)
    if colon is None or keys[colon + 1] not in '«“"' or keys[first] in vocabulary().words["label"]:
        return None
    close = next((at for at in range(colon + 2, min(colon + 6, stop)) if keys[at] in '»”"'), None)
    if close is None or not all(map(is_arabic, keys[first:colon] + keys[colon + 2 : close])):
        return None
    known = keys[colon + 2].startswith("ال") or keys[colon + 2] in vocabulary().words["outlet"]
    return close + 1 if known or close == colon + 3 or outlet_end(keys, colon + 2, close) == close else None


def _closed_end(tokens: Tokens, first: int, stop: int) -> int | None:
    """The end of a run closed by its own signs: (CNN)-- or – مصراوي: or (د ب أ)."""
    bracket = _agency_bracket(tokens, first, stop)
    if bracket is not None:
        return _past_dashes(tokens, bracket, stop)
    paper = _cites_paper(tokens, first, stop) or _dated_agency(tokens, first, stop)
    if paper is not None:
        return paper
    parted = False
    for index in range(first + 1, stop):
        key = tokens.keys[index]
        if key in DASHES and index + 1 < stop and tokens.keys[index + 1] in DASHES and tokens.glued(index + 1):
            return _past_dashes(tokens, index, stop)
        if key == ":" and parted:
            return index + 1
        parted = parted or key in BREAKS or key == "("
    return None


def _dated_agency(tokens: Tokens, first: int, stop: int) -> int | None:
    """The token after عدن 7-3-2012 سبأ-: a dash behind an agency, behind the day in digits."""
    for index in range(first + 1, stop):
        end = outlet_end(tokens.keys, index, stop)
        if end is not None and tokens.keys[end] in DASHES:
            dated = sum(map(is_number, tokens.keys[first:index])) == DATE_PARTS
            return min(end + 1, stop) if dated else None
    return None


def _agency_bracket(tokens: Tokens, first: int, stop: int) -> int | None:
    """The token after a bracket that holds an agency: Latin capitals, initials apart, or a name before a dash."""
    for index in range(first, stop):
        if tokens.keys[index] != "(":
            continue
        close = next((at for at in range(index + 1, min(index + 5, stop)) if tokens.keys[at] == ")"), None)
        if close is None or close == index + 1:
            return None
        latin = not is_arabic(tokens.keys[index + 1]) and tokens.surface(index + 1).isupper()
        dash_follows = close + 1 < stop and tokens.keys[close + 1] in BREAKS | {":"}
        inside = tokens.keys[index + 1 : close]
        named = all(is_word(key) for key in inside) and vocabulary().words["date"].isdisjoint(inside)
        dated = _holds_date(tokens, first, index, words=1)
        dated = dated or sum(map(is_number, tokens.keys[first:index])) == DATE_PARTS
        if latin or spelled_out(tokens, index + 1, close) or (named and (dash_follows or dated)):
            return close + 1
        return None
    return None


def _past_dashes(tokens: Tokens, index: int, stop: int) -> int:
    while index < stop and (tokens.keys[index] in BREAKS or tokens.keys[index] == ":"):
        index += 1
    return index


def _end_before_verb(tokens: Tokens, first: int, stop: int) -> int | None:
    """A run without closing signs ends where the verb of the first sentence follows its last short segment."""
    if not is_perfect(tokens.keys[stop]) and not is_imperfect(tokens.keys[stop]):
        return None
    keys = tokens.keys[first:stop]
    breaks = [index for index, key in enumerate(keys) if key in BREAKS and not _parts_days(keys, index)]
    last_segment = keys[breaks[-1] + 1 :] if breaks else []
    if breaks and breaks[0] > 0 and len(last_segment) <= 3 and all(is_word(key) for key in last_segment):
        return stop
    colon = len(keys) in (2, 3) and keys[-1] == ":" and all(is_word(key) for key in keys[:-1])
    return stop if colon and is_perfect(tokens.keys[stop]) else None


def _parts_days(keys: list[str], index: int) -> bool:
    """ليلة الخميس/الجمعة."""
    dates = vocabulary().words["date"]
    return 0 < index < len(keys) - 1 and keys[index - 1] in dates and keys[index + 1] in dates
