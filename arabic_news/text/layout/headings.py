"""Section titles inside the body: on a line of their own, or run into a text that lost its lines."""

from typing import Final

from arabic_news.text.layout.headline import BULLETS, ends_with_credit
from arabic_news.text.layout.page import Page, Role
from arabic_news.text.layout.shapes import (
    DASHES,
    begins_clause,
    breaks_off,
    ends_sentence,
    is_arabic,
    is_imperfect,
    is_number,
    is_numbered,
    is_perfect,
    is_stop,
    joins_clause,
    length,
    spelled_out,
    words_in,
)
from arabic_news.text.layout.vocabulary import vocabulary
from arabic_news.text.tokens import Range, Tokens

__all__ = ["mark_headings", "mark_run_ins"]

LONGEST_HEADING: Final = 12  # words
LONGEST_MARKED_HEADING: Final = 16
LONGEST_LABEL: Final = 5  # words before a colon
SHORTEST_LEAD: Final = 4  # words; so short a line is a title even if it opens as a sentence does: سقط القناع
SHORTEST_PARAGRAPH: Final = 12  # tokens
LOST_LINES: Final = 120  # tokens; a paragraph this long may hold section titles run into it
LONGEST_RUN_IN: Final = 4
LONGEST_RUN_IN_CAPTION: Final = 16
MARKS: Final = BULLETS | frozenset("*#")
OPENING_MARKS: Final = frozenset("«“\"(‹")


def mark_headings(page: Page) -> None:
    """Mark section titles and captions that stand on lines of their own between paragraphs."""
    for index in range(len(page.lines) - 1):
        line = page.lines[index]
        if not page.is_body(index) or length(line) > 2 * LONGEST_MARKED_HEADING or not _paragraph_below(page, index):
            continue
        if is_marked_heading(page.tokens, line):
            page.roles[index] = Role.HEADING
        elif index and page.is_body(index - 1) and length(page.lines[index - 1]) >= SHORTEST_PARAGRAPH:
            if ends_with_credit(page.tokens, line):
                page.roles[index] = Role.BOILERPLATE
            elif is_bare_heading(page.tokens, line):
                page.roles[index] = Role.HEADING


def is_marked_heading(tokens: Tokens, line: Range) -> bool:
    """A short line behind ** or a bullet that is neither a sentence nor an interviewer's question."""
    first, end = line
    if tokens.keys[first] not in MARKS or words_in(tokens, line) > LONGEST_MARKED_HEADING:
        return False
    double = first + 1 < end and tokens.keys[first + 1] in MARKS
    return double or not ends_sentence(tokens, line)


def is_bare_heading(tokens: Tokens, line: Range) -> bool:
    """A short line without a final stop that opens as a title does: no verb of speech, list mark or conjunction."""
    first, end = line
    keys = tokens.keys[first:end]
    words = words_in(tokens, line)
    longest = LONGEST_LABEL if keys[-1] == ":" else LONGEST_HEADING
    return (
        0 < words <= longest
        and (is_arabic(keys[0]) or (keys[0] in OPENING_MARKS and words > 1) or (is_number(keys[0]) and words > 1))
        and keys[-1] not in ("،", ",", "؛", "-")
        and "*" not in keys
        and not ends_sentence(tokens, line)
        and not joins_clause(keys[0])
        and not breaks_off(keys[-1])
        and (not _opens_like_a_lead(keys[0]) or (words <= SHORTEST_LEAD and keys[-1] != ":"))
    )


def _opens_like_a_lead(opener: str) -> bool:
    """A perfect verb or a particle, with which a sentence cut short begins sooner than a title."""
    words = vocabulary().words
    return is_perfect(opener) or opener in words["particle"] - words["caption"]


def _paragraph_below(page: Page, index: int) -> bool:
    """A long line follows that is no item of a list."""
    below = page.lines[index + 1]
    opener = page.tokens.keys[below[0]]
    if opener in DASHES or is_numbered(page.tokens, below):
        return False
    if opener in MARKS and opener == page.tokens.keys[page.lines[index][0]] and not ends_sentence(page.tokens, below):
        return False
    longer = length(below) >= SHORTEST_PARAGRAPH and length(below) > length(page.lines[index])
    return page.is_body(index + 1) and longer


# ---------------------------------------------------------------- run into the text


def mark_run_ins(page: Page) -> None:
    """Mark section titles and captions between a full stop and the next sentence, where a text lost its lines."""
    for index, (first, end) in enumerate(page.lines):
        if page.is_body(index) and end - first >= LOST_LINES:
            _mark_run_ins_of(page, first, end)


def _mark_run_ins_of(page: Page, first: int, end: int) -> None:
    tokens = page.tokens
    for stop in [index for index in range(first, end - 3) if tokens.keys[index] == "."]:
        if not is_stop(tokens, stop):
            continue
        if caption_end := _caption_end(tokens, stop + 1, end):
            page.cuts.append(((stop + 1, caption_end), Role.BOILERPLATE))
        elif heading_end := _heading_end(tokens, stop + 1, end):
            page.cuts.append(((stop + 1, heading_end), Role.HEADING))


def _heading_end(tokens: Tokens, first: int, end: int) -> int | None:
    """One to four nominal words directly followed by a conjunction with a verb or a preposition: راس لانوف وفي."""
    opener = tokens.keys[first]
    if _looks_causative(tokens, first) or (opener[0] == "و" and opener not in vocabulary().words["noun"]):
        return None
    for index in range(first, min(first + LONGEST_RUN_IN + 1, end - 2)):
        if index > first and _opens_sentence(tokens, index):
            return index
        if not _is_nominal(tokens.keys[index]):
            return None
    return None


def _opens_sentence(tokens: Tokens, index: int) -> bool:
    """A conjunction, apart or attached, before a verb or a preposition."""
    key = tokens.keys[index]
    if key == "و":
        return begins_clause(tokens.keys[index + 1])
    return key[0] == "و" and begins_clause(key[1:]) and key not in vocabulary().words["noun"]


def _is_nominal(key: str) -> bool:
    """A word that a title may hold in front of the next sentence."""
    return (
        is_arabic(key)
        and len(key) > 1
        and not joins_clause(key)
        and not (is_perfect(key) or is_imperfect(key) or key in vocabulary().words["particle"])
    )


def _looks_causative(tokens: Tokens, index: int) -> bool:
    """A verb of the fourth form that no table lists, before its subject: أدخل الأطباء; not a superlative."""
    key = tokens.keys[index]
    fourth_form = len(key) == 4 and tokens.surface(index).startswith("أ")
    return fourth_form and key not in vocabulary().words["superlative"]


def _caption_end(tokens: Tokens, first: int, end: int) -> int | None:
    """A verbless run that closes with a credit behind a dash: … في بريجا -أ ف ب."""
    for index in range(first, min(first + LONGEST_RUN_IN_CAPTION, end)):
        key = tokens.keys[index]
        if key in DASHES and index > first + 1:
            return _credit_end(tokens, index + 1, end)
        if not is_arabic(key) or is_perfect(key) or is_imperfect(key):
            return None
    return None


def _credit_end(tokens: Tokens, first: int, end: int) -> int | None:
    """The end of an agency's name: initials written apart, or a word of the credits."""
    letters = first
    while letters < min(end, first + 4) and len(tokens.keys[letters]) == 1 and tokens.keys[letters] != "و":
        letters += 1
    if spelled_out(tokens, first, letters):
        return letters
    if first < end and tokens.keys[first] in vocabulary().words["credit"]:
        return first + 1
    return None
