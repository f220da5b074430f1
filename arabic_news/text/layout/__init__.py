"""Layout: headline, dateline, headings, boilerplate and paragraphs.

`find_layout` cuts the text into lines and lets the finders mark them one after the other, the surest first: the page's
own phrases, then what stands above the body and below it, then the titles inside. Every finder is linear in the text.
"""

from arabic_news.text.document import Layout
from arabic_news.text.layout.boilerplate import mark_boilerplate, mark_pull_quotes
from arabic_news.text.layout.footer import mark_footer
from arabic_news.text.layout.headings import mark_headings, mark_run_ins
from arabic_news.text.layout.headline import mark_front_matter, mark_last_headline, mark_trailing_captions
from arabic_news.text.layout.notices import mark_notices
from arabic_news.text.layout.page import Page, Role, page_of
from arabic_news.text.layout.teasers import mark_related_titles, mark_teasers
from arabic_news.text.tokens import Range, Tokens

__all__ = ["find_layout"]

FINDERS = (
    mark_boilerplate,
    mark_notices,
    mark_footer,
    mark_front_matter,
    mark_last_headline,
    mark_pull_quotes,
    mark_trailing_captions,
    mark_teasers,
    mark_related_titles,
    mark_headings,
    mark_run_ins,
)


def find_layout(tokens: Tokens) -> Layout:
    """Find the parts of an article; everything that no rule claims is body."""
    page = page_of(tokens)
    for find in FINDERS:
        find(page)
    return _layout(page)


def _layout(page: Page) -> Layout:
    parts: dict[Role, list[Range]] = {role: [] for role in Role}
    for line, role in zip(page.lines, page.roles, strict=True):
        parts[role].append(line)
    at = 0
    for part, role in sorted(page.cuts, key=lambda cut: cut[0]):
        # Two rules may claim the same words; the first claim holds.
        if part[0] >= at and page.is_body(page.line_of(part[0])):
            parts[role].append(part)
            at = part[1]
    headlines, datelines = parts[Role.HEADLINE], parts[Role.DATELINE]
    return Layout(
        headline=min(headlines, default=None),
        dateline=min(datelines, default=None),
        headings=sorted(parts[Role.HEADING]),
        boilerplate=sorted(parts[Role.BOILERPLATE]),
        paragraphs=parts[Role.BODY],
    )
