"""The end of a page: a title left below the body, captions and bylines under the last paragraph."""

from typing import Final

from arabic_news.text.layout.captions import LONGEST_CAPTION
from arabic_news.text.layout.head import LONGEST_TITLE, SHORTEST_LEAD
from arabic_news.text.layout.page import Page, Role
from arabic_news.text.layout.shapes import DASHES, ends_sentence, has_verb, is_numbered, length, words_in

__all__ = ["mark_last_headline", "mark_trailing_captions"]

SHORTEST_TITLE: Final = 3
SHORTEST_ABOVE: Final = 8  # tokens of the last paragraph
TRAILING_LINES: Final = 4


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
