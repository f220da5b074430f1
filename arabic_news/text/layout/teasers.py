"""Teasers: titles and leads of other stories, which a page puts between the paragraphs and below them.

Nothing announces them. They are known by how they stand to the story: its paragraphs go on from one another and come
back to the same words, a teaser begins anew and speaks of something else.
"""

from typing import Final

from arabic_news.text.layout.headings import goes_on, has_title_shape, is_paragraph, is_wrapped
from arabic_news.text.layout.page import Page, Role
from arabic_news.text.layout.shapes import ends_sentence, is_arabic, is_perfect, is_stop, words_in
from arabic_news.text.layout.topics import share, topics
from arabic_news.text.layout.vocabulary import vocabulary
from arabic_news.text.tokens import Range, Tokens

__all__ = ["mark_related_titles", "mark_teasers"]

FEWEST: Final = 4  # leads in a row, none of which goes on from the one above
MOST: Final = 5
FEWEST_NEWS: Final = 3  # of them that tell news
SHORTEST_LEAD: Final = 12  # tokens
LONGEST_LEAD: Final = 70
MOST_STOPS: Final = 1  # inside a lead
MOST_SHARED: Final = 0.5  # of a lead's topics, with the story above, on average
SHORTEST_TITLE: Final = 6  # words; a shorter line is rather a section title
LONGEST_TITLE: Final = 16
FEW_SHARED: Final = 0.2  # of a title's topics, with the paragraph below; a section title speaks of it
FEW_SHARED_WITH_TWO: Final = 0.34
MOST_TITLES: Final = 3  # in a row


def mark_teasers(page: Page) -> None:
    """Mark the last lines of a page where each is the lead of a story of its own."""
    body = [index for index in range(len(page.lines)) if page.is_body(index)]
    run = len(body)
    while run > 1 and begins_anew(page.tokens, page.lines[body[run - 1]]):
        run -= 1
    leads = body[max(run, len(body) - MOST) :]
    if len(leads) < FEWEST or sum(tells_news(page.tokens, page.lines[lead]) for lead in leads) < FEWEST_NEWS:
        return
    story = {word for index in body[: -len(leads)] for word in topics(page.tokens, page.lines[index])}
    shares = [share(topics(page.tokens, page.lines[lead]), story) for lead in leads]
    if sum(shares) <= MOST_SHARED * len(shares):
        for lead in leads:
            page.roles[lead] = Role.BOILERPLATE


def mark_related_titles(page: Page) -> None:
    """Mark the titles of other stories between two paragraphs, of which those below say nothing."""
    tokens, lines = page.tokens, page.lines
    if is_wrapped(page):
        return
    for index in range(1, len(lines) - 1):
        if not is_related_title(page, index) or not ends_sentence(tokens, _paragraphs(page, index, -1)[0]):
            continue
        below = _paragraphs(page, index, 1)
        if is_paragraph(tokens, below[0]) and not _announces(tokens, lines[index], below):
            page.roles[index] = Role.BOILERPLATE


def _announces(tokens: Tokens, title: Range, below: list[Range]) -> bool:
    """Whether the paragraph below a title comes back to its words, or the next one does."""
    words, (next_one, second) = topics(tokens, title), [topics(tokens, paragraph) for paragraph in below]
    return share(words, next_one) > FEW_SHARED or share(words, next_one | second) > FEW_SHARED_WITH_TWO


def _paragraphs(page: Page, index: int, step: int) -> list[Range]:
    """The next two lines up or down, titles left out."""
    at, last = index + step, len(page.lines) - 1
    for _ in range(MOST_TITLES - 1):
        if 0 < at < last and (page.roles[at] is Role.BOILERPLATE or is_related_title(page, at)):
            at += step
    return [page.lines[at], page.lines[min(max(at + step, 0), last)]]


def is_related_title(page: Page, index: int) -> bool:
    """A line of a title's length and shape, neither a quotation nor the announcement of a list."""
    first, end = page.lines[index]
    keys = page.tokens.keys
    if not page.is_body(index) or end - first > 2 * LONGEST_TITLE or keys[end - 1] == ":" or keys[first] in '«“"':
        return False
    if goes_on(page.tokens, first):
        return False
    words = words_in(page.tokens, (first, end))
    return SHORTEST_TITLE <= words <= LONGEST_TITLE and has_title_shape(page.tokens, (first, end))


def begins_anew(tokens: Tokens, line: Range) -> bool:
    """A lead: a sentence or two that does not open with a conjunction, or with a word that looks back."""
    first, end = line
    key = tokens.keys[first]
    if not SHORTEST_LEAD <= end - first <= LONGEST_LEAD or not is_arabic(key) or goes_on(tokens, first):
        return False
    return sum(is_stop(tokens, index) for index in tokens.signs_in(first, end - 1)) <= MOST_STOPS


def tells_news(tokens: Tokens, line: Range) -> bool:
    """A lead that opens with a verb of the past, or says on which day or in which month."""
    first, end = line
    return is_perfect(tokens.keys[first]) or not vocabulary().words["calendar"].isdisjoint(tokens.keys[first:end])
