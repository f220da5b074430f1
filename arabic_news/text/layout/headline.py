"""Headline and dateline: what stands before the first sentence, and a title left at the very end."""

from typing import Final

from arabic_news.text.layout.captions import LONGEST_CAPTION, is_caption
from arabic_news.text.layout.dateline import dateline_end
from arabic_news.text.layout.page import Page, Role
from arabic_news.text.layout.shapes import (
    DASHES,
    breaks_off,
    ends_sentence,
    has_verb,
    is_numbered,
    is_perfect,
    is_stop,
    is_word,
    joins_clause,
    length,
    words_in,
)
from arabic_news.text.layout.vocabulary import vocabulary
from arabic_news.text.tokens import Range, Tokens

__all__ = ["mark_front_matter", "mark_last_headline", "mark_trailing_captions"]

FRONT_LINES: Final = 6
LONGEST_TITLE: Final = 22  # words
LONGEST_QUESTION: Final = 12
SHORTEST_TITLE: Final = 3
SHORTEST_LEAD: Final = 12  # tokens
SHORTEST_ABOVE: Final = 8  # tokens of the last paragraph
LONGEST_SITE_NAME: Final = 6
LONGEST_RUN_IN_TITLE: Final = 45
SHORTEST_RUN_IN_TITLE: Final = 4
TRAILING_LINES: Final = 4
BULLETS: Final = frozenset("•●■▪◾◼►▶♦◆★·")


def mark_front_matter(page: Page) -> None:
    """Walk down from the top to the first line of body, and mark the headline, dateline and captions on the way."""
    seen: set[Role] = set()
    for index in range(min(len(page.lines), FRONT_LINES)):
        if not page.is_body(index):
            continue
        line = page.lines[index]
        role = _front_role(page, index, seen)
        if role is Role.BODY:
            _take_run_in(page, line, seen)
            return
        if role is Role.HEADLINE:
            _part_site_name(page, index)
            line = page.lines[index]
        page.roles[index] = role
        seen.add(role)
        if role is Role.HEADLINE and page.tokens.keys[line[0]] in BULLETS:
            page.lines[index] = (line[0] + 1, line[1])


def _front_role(page: Page, index: int, seen: set[Role]) -> Role:
    tokens, line = page.tokens, page.lines[index]
    if length(line) > LONGEST_RUN_IN_TITLE or (ends_sentence(tokens, line) and not _asks(tokens, line)):
        return Role.BODY
    if tokens.keys[line[0]] in BULLETS and length(line) > 1:
        is_title = Role.HEADLINE not in seen and _run_in_title_end(tokens, line) is None
        return Role.HEADLINE if is_title and _lead_follows(page, index) else Role.BODY
    if Role.DATELINE not in seen and dateline_end(tokens, line) == line[1]:
        return Role.DATELINE
    if not _lead_follows(page, index) or not _stands_apart(tokens, line):
        return Role.BODY
    if is_caption(tokens, line):
        return Role.BOILERPLATE
    if Role.HEADLINE not in seen and _is_title(tokens, line):
        return Role.HEADLINE
    return Role.BODY


def _part_site_name(page: Page, index: int) -> None:
    """The name of the site that pages put behind a title is not the title: … | أخبار الوادي, … - صحيفة الوادي."""
    first, end = page.lines[index]
    keys = page.tokens.keys
    outlets = vocabulary().words["outlet"]
    for at in range(max(first + SHORTEST_TITLE, end - LONGEST_SITE_NAME), end - 1):
        if keys[at] == "|" or (keys[at] in DASHES and keys[at + 1] in outlets):
            page.split(index, at, Role.BOILERPLATE)
            return


def _is_title(tokens: Tokens, line: Range) -> bool:
    """A line of a title's length, and in one piece: a question or exclamation is short, no full stop is inside."""
    longest = LONGEST_QUESTION if ends_sentence(tokens, line) else LONGEST_TITLE
    if not SHORTEST_TITLE <= words_in(tokens, line) <= longest:
        return False
    if breaks_off(tokens.keys[line[1] - 1]):
        return False
    return not any(_is_full_stop(tokens, index) for index in range(line[0], line[1] - 2))


def _is_full_stop(tokens: Tokens, index: int) -> bool:
    """A single full stop; two dots part the halves of a title."""
    alone = tokens.keys[index - 1] != "." and tokens.keys[index + 1] != "."
    return is_stop(tokens, index) and tokens.keys[index] == "." and alone


def _asks(tokens: Tokens, line: Range) -> bool:
    return tokens.keys[line[1] - 1] in "؟?!" or tokens.keys[line[1] - 2 : line[1]] == [".", "."]


def _stands_apart(tokens: Tokens, line: Range) -> bool:
    """Whether a line can be a title or a caption: no lead cut short, greeting, list mark or final colon."""
    first, end = line
    opener = tokens.keys[first]
    return not (
        is_perfect(opener)
        or joins_clause(opener)
        or opener in vocabulary().words["salutation"]
        or opener in DASHES
        or opener == "*"
        or tokens.keys[end - 1] in (":", "،", ",", "؛")
    )


def _lead_follows(page: Page, index: int) -> bool:
    """Whether one of the next few lines is long, and longer than this line: a caption may stand before the lead."""
    shortest = max(SHORTEST_LEAD, length(page.lines[index]) + 1)
    below = range(index + 1, min(len(page.lines), index + FRONT_LINES))
    return any(page.is_body(line) and length(page.lines[line]) >= shortest for line in below)


def _take_run_in(page: Page, line: Range, seen: set[Role]) -> None:
    """A title behind a bullet, or a dateline, that runs into the first sentence."""
    tokens = page.tokens
    if Role.HEADLINE not in seen and tokens.keys[line[0]] in BULLETS:
        title_end = _run_in_title_end(tokens, line)
        if title_end is not None:
            page.cuts.append(((line[0] + 1, title_end), Role.HEADLINE))
            return
    if Role.DATELINE not in seen:
        end = dateline_end(tokens, line)
        if end is not None and end < line[1]:
            page.cuts.append(((line[0], end), Role.DATELINE))


def _run_in_title_end(tokens: Tokens, line: Range) -> int | None:
    """A title behind a bullet ends where a reporting verb opens the body."""
    speech = vocabulary().speech
    particles = vocabulary().words["particle"]
    first = line[0] + 1
    keys = tokens.keys
    for index in range(first, min(line[1] - 2, first + LONGEST_RUN_IN_TITLE)):
        if is_stop(tokens, index):
            return None
        opens = keys[index] in speech and keys[index - 1] not in particles and is_word(keys[index + 1])
        if opens and index - first >= SHORTEST_RUN_IN_TITLE:
            return index
    return None


# ---------------------------------------------------------------- the end of the page


def mark_last_headline(page: Page) -> None:
    """A title scraped below the body, directly before the page's links: رابط مختصر."""
    last = len(page.lines) - 1
    while last >= 0 and page.roles[last] is Role.BOILERPLATE:
        last -= 1
    if last < 1 or last == len(page.lines) - 1 or Role.HEADLINE in page.roles:
        return
    tokens, line = page.tokens, page.lines[last]
    fits = length(line) <= LONGEST_TITLE and words_in(tokens, line) > SHORTEST_TITLE
    above = page.lines[last - 1]
    longer = length(above) > min(length(line), SHORTEST_ABOVE)
    if fits and longer and not ends_sentence(tokens, line) and ends_sentence(tokens, above):
        page.roles[last] = Role.HEADLINE


def mark_trailing_captions(page: Page) -> None:
    """Captions, bylines and the writer's office below the last paragraph: short verbless lines without a stop."""
    last = len(page.lines) - 1
    for index in range(last, max(0, last - TRAILING_LINES), -1):
        if not page.is_body(index):
            continue
        line = page.lines[index]
        if length(line) > LONGEST_CAPTION or ends_sentence(page.tokens, line) or has_verb(page.tokens, line):
            break
        above = page.lines[index - 1]
        if page.is_body(index - 1) and length(above) >= SHORTEST_LEAD and ends_sentence(page.tokens, above):
            if not _is_list(page, index):
                for below in range(index, last + 1):
                    page.roles[below] = Role.BOILERPLATE
            return


def _is_list(page: Page, index: int) -> bool:
    """Whether the last lines are the items of a list: numbered, or more than one behind a mark."""
    tokens = page.tokens
    marked = sum(tokens.keys[first] in DASHES or tokens.keys[first] == "*" for first, _ in page.lines[index:])
    return marked > 1 or is_numbered(tokens, page.lines[index])
