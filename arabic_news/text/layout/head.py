"""The head of a page: what stands above the first sentence, read line by line.

Kicker, title and deck, who wrote for whom, where and when, pictures and buttons come in any order and number. Each
line is asked in turn what it is (`READINGS`); the first line that is none of it opens the body.
"""

from collections.abc import Callable
from typing import Final

from arabic_news.text.layout.captions import ends_with_credit, is_caption, shows_picture
from arabic_news.text.layout.dateline import closes_with_agency, dateline_end
from arabic_news.text.layout.page import Page, Role
from arabic_news.text.layout.shapes import (
    CLOSERS,
    DASHES,
    breaks_off,
    ends_sentence,
    is_arabic,
    is_perfect,
    is_stop,
    is_word,
    joins_clause,
    length,
    words_in,
)
from arabic_news.text.layout.stamps import is_dated, is_labelled, says_who_or_when
from arabic_news.text.layout.vocabulary import vocabulary
from arabic_news.text.tokens import Range, Tokens, is_number

__all__ = ["BULLETS", "LONGEST_TITLE", "SHORTEST_LEAD", "SHORTEST_TITLE", "mark_head"]

HEAD_LINES: Final = 12
LEAD_WITHIN: Final = 10  # lines below a title
LONGEST_TITLE: Final = 22  # words
LONGEST_QUESTION: Final = 12
SHORTEST_TITLE: Final = 2
SHORTEST_LEAD: Final = 12  # tokens
LONGEST_SITE_NAME: Final = 6
LONGEST_HEAD_LINE: Final = 45  # tokens
SHORTEST_RUN_IN_TITLE: Final = 4
LONGEST_NAME: Final = 3  # words
FEWEST_BARS: Final = 2  # in a row of a table
BULLETS: Final = frozenset("•●■▪◾◼►▶♦◆★·")


def mark_head(page: Page) -> None:
    """Walk down from the top to the first line of body, and give each line on the way its role."""
    for index in range(min(len(page.lines), HEAD_LINES)):
        role = next((role for holds, role in READINGS if holds(page, index)), Role.BODY)
        if role is Role.BODY:
            _take_run_in(page, page.lines[index])
            return
        if role is Role.HEADLINE:
            _part_site_name(page, index)
        page.roles[index] = role
        if role is Role.HEADLINE and page.tokens.keys[page.lines[index][0]] in BULLETS:
            page.lines[index] = (page.lines[index][0] + 1, page.lines[index][1])


# ---------------------------------------------------------------- what a line is


def table_row(page: Page, index: int) -> bool:
    """الدولة | الذهب | الفضة: the next line has as many bars."""
    bars = _bars(page, index)
    return bars >= FEWEST_BARS and index + 1 < len(page.lines) and _bars(page, index + 1) == bars


def stamp_line(page: Page, index: int) -> bool:
    """Who wrote, for whom, where and when: رام الله - وفا, تاريخ النشر: 10 أكتوبر 2012, سالم الوادي."""
    line = page.lines[index]
    if index == 0 and is_labelled(page.tokens, line):  # a label above everything is the page's own
        return False
    if length(line) > LONGEST_HEAD_LINE:
        return False
    if says_who_or_when(page.tokens, line, below_title=_titled(page, index)):
        return True
    stamped = index > 0 and page.roles[index - 1] is Role.DATELINE  # a name that no list has
    return stamped and words_in(page.tokens, line) <= LONGEST_NAME and is_caption(page.tokens, line)


def debris(page: Page, index: int) -> bool:
    """What the page's own phrases and shapes told, and a number above everything: شارك الخبر, 2."""
    alone = index == 0 and length(page.lines[0]) == 1 and is_number(page.tokens.keys[0])
    return alone or page.roles[index] is Role.BOILERPLATE


def sentence(page: Page, index: int) -> bool:
    """A line of the body: long, a whole sentence, or one that opens with the dateline: لندن (رويترز) - قال …"""
    tokens, line = page.tokens, page.lines[index]
    if length(line) > LONGEST_HEAD_LINE or (_is_sentence(tokens, line) and not _stands_above_dateline(page, index)):
        return True
    end = dateline_end(tokens, line)
    return end is not None and end < line[1] and closes_with_agency(tokens, line[0], end)


def bulleted_title(page: Page, index: int) -> bool:
    """A title behind a bullet, unless it runs into the body."""
    tokens, line = page.tokens, page.lines[index]
    if tokens.keys[line[0]] not in BULLETS or length(line) == 1 or _titled(page, index):
        return False
    return _run_in_title_end(tokens, line) is None and _lead_follows(page, index)


def bullet(page: Page, index: int) -> bool:
    """Another line behind a bullet is of the body, unless it stands right below the title."""
    if index and page.roles[index - 1] is Role.HEADLINE:
        return False
    return page.tokens.keys[page.lines[index][0]] in BULLETS and length(page.lines[index]) > 1


def picture(page: Page, index: int) -> bool:
    """A caption: below a title any that reads as one, above everything only one that shows it by its words."""
    tokens, line = page.tokens, page.lines[index]
    if not _lead_follows(page, index) or not _stands_apart(page, index):
        return False
    if _titled(page, index):
        return is_caption(tokens, line)
    return shows_picture(tokens, line) and (ends_with_credit(tokens, line) or not _goes_on(page, index + 1))


def repeated_title(page: Page, index: int) -> bool:
    """A title once more, below the stamp."""
    keys = page.tokens.keys
    said = keys[slice(*page.lines[index])]
    titles = [line for line, role in zip(page.lines[:index], page.roles, strict=False) if role is Role.HEADLINE]
    return any(keys[slice(*title)] == said for title in titles)


def title(page: Page, index: int) -> bool:
    """Kicker, title or deck: of a title's length and in one piece, above a lead; the first, or next to another."""
    tokens, line = page.tokens, page.lines[index]
    if _titled(page, index) and page.roles[index - 1] is not Role.HEADLINE:
        return False
    if not _lead_follows(page, index) or not _is_title(tokens, line):
        return False
    if words_in(tokens, line) < SHORTEST_TITLE or _is_told(tokens, line) or tokens.keys[line[1] - 1] == ":":
        return _goes_on(page, index + 1)
    return _stands_apart(page, index)


READINGS: Final[tuple[tuple[Callable[[Page, int], bool], Role], ...]] = (
    (table_row, Role.BODY),
    (stamp_line, Role.DATELINE),
    (debris, Role.BOILERPLATE),
    (sentence, Role.BODY),
    (bulleted_title, Role.HEADLINE),
    (bullet, Role.BODY),
    (repeated_title, Role.HEADING),
    (picture, Role.BOILERPLATE),
    (title, Role.HEADLINE),
)


def _bars(page: Page, index: int) -> int:
    return page.tokens.keys[slice(*page.lines[index])].count("|")


def _titled(page: Page, index: int) -> bool:
    return Role.HEADLINE in page.roles[:index]


def _goes_on(page: Page, index: int) -> bool:
    """Whether the next line is of the head too: what a single word, a colon or a verb above it leads to."""
    tokens, line = page.tokens, page.lines[index]
    if _stands_apart(page, index) and _is_title(tokens, line):
        return not _is_sentence(tokens, line) or _stands_above_dateline(page, index)
    return length(line) <= LONGEST_HEAD_LINE and says_who_or_when(tokens, line, below_title=True)


def _is_told(tokens: Tokens, line: Range) -> bool:
    """A line that opens with a verb of the past, as a lead that was cut short does; not one that may be a noun."""
    return is_perfect(tokens.keys[line[0]]) and tokens.keys[line[0]] not in vocabulary().words["homograph"]


def _is_sentence(tokens: Tokens, line: Range) -> bool:
    return ends_sentence(tokens, line) and not _asks(tokens, line)


def _is_title(tokens: Tokens, line: Range) -> bool:
    """A line of a title's length, and in one piece: a question or exclamation is short, no full stop is inside."""
    longest = LONGEST_QUESTION if ends_sentence(tokens, line) else LONGEST_TITLE
    if words_in(tokens, line) > longest or not any(map(is_arabic, tokens.keys[slice(*line)])):
        return False
    if breaks_off(tokens.keys[line[1] - 1]):
        return False
    return not any(_is_full_stop(tokens, index) for index in range(line[0], line[1] - 2))


def _is_full_stop(tokens: Tokens, index: int) -> bool:
    """A single full stop; two dots part the halves of a title."""
    alone = tokens.keys[index - 1] != "." and tokens.keys[index + 1] != "."
    return is_stop(tokens, index) and tokens.keys[index] == "." and alone


def _stands_above_dateline(page: Page, index: int) -> bool:
    """A short line of the head that a dateline or stamp follows is a title, even with a stop."""
    if index > 1 or index + 1 == len(page.lines) or words_in(page.tokens, page.lines[index]) > LONGEST_TITLE:
        return False
    below = page.lines[index + 1]
    if words_in(page.tokens, page.lines[index]) <= LONGEST_QUESTION and not index:
        return dateline_end(page.tokens, below) is not None
    return length(below) <= LONGEST_HEAD_LINE and is_dated(page.tokens, below)


def _asks(tokens: Tokens, line: Range) -> bool:
    """A question, an exclamation, or a title that breaks off: ماذا بعد؟, (ولماذا؟), …"""
    last = line[1] - 1
    while last > line[0] and tokens.keys[last] in CLOSERS:
        last -= 1
    return tokens.keys[last] in "؟?!" or tokens.keys[last - 1 : last + 1] == [".", "."]


def _stands_apart(page: Page, index: int) -> bool:
    """Whether a line can be a title or a caption: no lead cut short, greeting, list mark or final comma."""
    tokens, (first, end) = page.tokens, page.lines[index]
    opener, words = tokens.keys[first], vocabulary().words
    listed = opener in DASHES and index > 0 and page.roles[index - 1] is not Role.HEADLINE
    return not (
        _is_told(tokens, (first, end))
        or joins_clause(opener)
        or opener in words["salutation"]
        or listed
        or opener == "*"
        or tokens.keys[end - 1] in ("،", ",", "؛")
    )


def _lead_follows(page: Page, index: int) -> bool:
    """Whether one of the next few lines is a lead: a sentence of some length, or longer than this line."""
    below = range(index + 1, min(len(page.lines), index + LEAD_WITHIN))
    return any(page.is_body(line) and _is_lead(page, line, length(page.lines[index])) for line in below)


def _is_lead(page: Page, index: int, title_length: int) -> bool:
    line = page.lines[index]
    longer = length(line) > title_length or ends_sentence(page.tokens, line)
    return length(line) >= SHORTEST_LEAD and longer


# ---------------------------------------------------------------- run into the text


def _part_site_name(page: Page, index: int) -> None:
    """The name of the site that pages put behind a title is not the title: … | أخبار الوادي, … - صحيفة الوادي."""
    first, end = page.lines[index]
    keys = page.tokens.keys
    outlets = vocabulary().words["outlet"]
    for at in range(max(first + SHORTEST_TITLE + 1, end - LONGEST_SITE_NAME), end - 1):
        if keys[at] == "|" or (keys[at] in DASHES and keys[at + 1] in outlets):
            page.split(index, at, Role.BOILERPLATE)
            return


def _take_run_in(page: Page, line: Range) -> None:
    """A title behind a bullet, or a dateline, that runs into the first sentence."""
    tokens = page.tokens
    if Role.HEADLINE not in page.roles and tokens.keys[line[0]] in BULLETS:
        title_end = _run_in_title_end(tokens, line)
        if title_end is not None:
            page.cuts.append(((line[0] + 1, title_end), Role.HEADLINE))
            return
    end = dateline_end(tokens, line)
    if end is not None and end < line[1]:
        page.cuts.append(((line[0], end), Role.DATELINE))


def _run_in_title_end(tokens: Tokens, line: Range) -> int | None:
    """A title behind a bullet ends where a reporting verb opens the body."""
    speech = vocabulary().speech
    particles = vocabulary().words["particle"]
    first = line[0] + 1
    keys = tokens.keys
    for index in range(first, min(line[1] - 2, first + LONGEST_HEAD_LINE)):
        if is_stop(tokens, index):
            return None
        opens = keys[index] in speech and keys[index - 1] not in particles and is_word(keys[index + 1])
        if opens and index - first >= SHORTEST_RUN_IN_TITLE:
            return index
    return None
