"""Layout: headline, dateline, headings, boilerplate and paragraphs.

`find_layout` cuts the text into lines and lets the finders mark them one after the other, the surest first: the page's
own phrases, then what stands above the body and below it, then the titles inside. Every finder is linear in the text.
"""

from typing import Final

from arabic_news.text.document import Layout
from arabic_news.text.folding import fold
from arabic_news.text.layout.boilerplate import mark_boilerplate, mark_pull_quotes
from arabic_news.text.layout.footer import mark_footer
from arabic_news.text.layout.head import mark_head
from arabic_news.text.layout.headings import mark_headings, mark_run_ins
from arabic_news.text.layout.notices import mark_notices
from arabic_news.text.layout.page import Page, Role, page_of
from arabic_news.text.layout.tail import mark_last_headline, mark_trailing_captions
from arabic_news.text.layout.teasers import mark_related_titles, mark_teasers
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range, Tokens

__all__ = ["find_layout"]

FINDERS = (
    mark_boilerplate,
    mark_notices,
    mark_footer,
    mark_head,
    mark_last_headline,
    mark_pull_quotes,
    mark_trailing_captions,
    mark_teasers,
    mark_related_titles,
    mark_headings,
    mark_run_ins,
)

# No paragraph ends with one of them; a line that does was broken at a width.
NEVER_LAST: Final = frozenset(map(fold, (
    "أن", "إن", "بأن", "أنه", "إنه", "أنها", "إنها", "إلى", "على", "في", "من", "عن", "مع", "بعد", "قبل", "بين", "خلال",
    "التي", "الذي", "الذين", "حيث", "كما", "قد",
)))  # fmt: skip


def find_layout(tokens: Tokens) -> Layout:
    """Find the parts of an article; everything that no rule claims is body."""
    page = page_of(tokens)
    for find in FINDERS:
        find(page)
    return _layout(page)


def _layout(page: Page) -> Layout:
    parts: dict[Role, list[Range]] = {role: [] for role in Role}
    for part, role in _parts(page):
        parts[role].append(part)
    headline = parts[Role.HEADLINE]
    return Layout(
        headline=(headline[0][0], headline[-1][1]) if headline else None,
        dateline=_last_stamp(page),
        headings=parts[Role.HEADING],
        boilerplate=parts[Role.BOILERPLATE],
        paragraphs=_whole(page.tokens, parts[Role.BODY]),
        head=sorted([*headline, *parts[Role.DATELINE]]),
    )


def _whole(tokens: Tokens, lines: list[Range]) -> list[Range]:
    """The paragraphs: a line that breaks off amid its clause and the next line of the body are one."""
    paragraphs: list[Range] = []
    for first, end in lines:
        if paragraphs and paragraphs[-1][1] == first and _goes_on(tokens, first):
            paragraphs[-1] = paragraphs[-1][0], end
        else:
            paragraphs.append((first, end))
    return paragraphs


def _goes_on(tokens: Tokens, first: int) -> bool:
    """The line before breaks off (أكد أن), or its colon opens the quotation with which this one begins."""
    before = tokens.keys[first - 1]
    return before in NEVER_LAST or (before == ":" and tokens.keys[first] in MARKS)


def _parts(page: Page) -> list[tuple[Range, Role]]:
    """Lines and what was cut out of body lines, with their roles, in text order."""
    found = list(zip(page.lines, page.roles, strict=True))
    at = 0
    for part, role in sorted(page.cuts, key=lambda cut: cut[0]):
        # Two rules may claim the same words; the first claim holds.
        if part[0] >= at and page.is_body(page.line_of(part[0])):
            found.append((part, role))
            at = part[1]
    return sorted(found, key=lambda part: part[0])


def _last_stamp(page: Page) -> Range | None:
    """The last run of datelines, lines and what opens the body, with nothing but boilerplate between them."""
    found, runs_on = None, False
    for part, role in _parts(page):
        if role is Role.DATELINE:
            found, runs_on = (found[0] if found and runs_on else part[0], part[1]), True
        elif role is not Role.BOILERPLATE:
            runs_on = False
    return found
