"""Boilerplate: what a page holds that is not the article.

Comment policies, share and subscribe lines, short links, source lines, related articles, tag lists, addresses, end
marks and pull quotes. Each rule takes the page and marks what it finds.
"""

from itertools import compress
from typing import Final

from arabic_news.text.layout.notices import narrates
from arabic_news.text.layout.page import Page, Role
from arabic_news.text.layout.shapes import (
    CLOSERS,
    ends_sentence,
    is_arabic,
    is_stop,
    is_word,
    joins_clause,
    length,
    opens_clause,
    sentence_end,
    words_in,
)
from arabic_news.text.layout.stamps import LONGEST_STAMP, byline, is_address, signed, stamp
from arabic_news.text.layout.vocabulary import Phrase, phrases_from, vocabulary
from arabic_news.text.tokens import STOPS, Range, Tokens, is_number

__all__ = ["mark_boilerplate", "mark_pull_quotes"]

LONGEST_LINE: Final = 60  # tokens; a longer line that opens with a phrase of the page holds article text too
LONGEST_LABELLED: Final = 30  # tokens behind a label with a colon: المصدر: …
LONGEST_TAIL: Final = 80
LONGEST_RELATED: Final = 25
LONGEST_CREDIT: Final = 12
LONGEST_CREDIT_LINE: Final = 20
LONGEST_LIST_HEADING: Final = 5
POSTED: Final = ("pic.twitter.com/", "https://t.co/", "http://t.co/", "t.co/")
FEWEST_QUOTE_STEPS: Final = 2
LONGEST_STEP: Final = 3
STEPS: Final = frozenset(">›→←»")
OPENING_MARKS: Final = frozenset('«“"‹')
ALSO: Final = "ايضا"  # اقرأ أيضا, شاهد أيضا: titles are listed below
SHORTEST_PULL_QUOTE: Final = 8
LONGEST_PULL_QUOTE: Final = 60


def mark_boilerplate(page: Page) -> None:
    """Mark the boilerplate that is known by its words or its repetition."""
    mark_phrases(page)
    mark_last_bracket(page)
    mark_shapes(page)


# ---------------------------------------------------------------- phrases of the page


def mark_phrases(page: Page) -> None:
    """Mark what the phrases of the table announce, each as far as its scope says."""
    phrases = page.tokens.facts(phrases_from)
    keys = page.tokens.keys
    done = 0
    for first in compress(range(len(keys)), phrases):
        if first < done:
            continue
        for phrase, scope in phrases[first]:
            if tuple(keys[first : first + len(phrase)]) != phrase:
                continue
            line = page.line_of(first)
            if end := SCOPES[scope](page, line, first, first + len(phrase)):
                alone = page.lines[line] == (first, first + len(phrase))
                done = _take_list(page, line + 1, end) if alone and phrase[-1] == ALSO else end
                break


def take_line(page: Page, line: int, first: int, phrase_end: int) -> int:
    """A phrase that opens a line makes it boilerplate; one that opens a sentence, the sentence. Returns the end."""
    start, end = page.lines[line]
    if not _opens_sentence(page, first, start):
        return 0
    if page.tokens.keys[phrase_end - 1] == ":" and end - phrase_end > LONGEST_LABELLED:
        return 0
    stop = sentence_end(page.tokens, phrase_end, end)
    if first > start or end - start > LONGEST_LINE or narrates(page.tokens, (stop, end)):
        end = stop
    page.cut(_with_bullet(page, first, start), end, Role.BOILERPLATE)
    return end


def take_sentence(page: Page, line: int, first: int, phrase_end: int) -> int:
    """A phrase that may stand anywhere: its line, or, where the line is long or tells something else, its sentence."""
    start, end = page.lines[line]
    opening, stop = max(first, start), sentence_end(page.tokens, phrase_end, end)
    while opening > start and not is_stop(page.tokens, opening - 1):
        opening -= 1
    around = ((start, opening), (stop, end))
    if end - start <= LONGEST_LINE and not any(narrates(page.tokens, part) for part in around):
        opening, stop = start, end
    page.cut(opening, stop, Role.BOILERPLATE)
    return stop


def take_tail(page: Page, line: int, first: int, phrase_end: int) -> int:
    """Tags, links and related articles: from the phrase to the end of its line, and the titles listed below it."""
    tokens = page.tokens
    start, end = page.lines[line]
    if not _opens_sentence(page, first, start):
        return 0
    if first > start:
        stop = sentence_end(tokens, phrase_end, end)
        opener = _next_report(tokens, phrase_end, stop)
        if opener < stop:
            end = opener
        elif ends_sentence(tokens, (first, end)) and tokens.keys[phrase_end] != ":":
            return 0
    if end - first > LONGEST_TAIL:
        return 0
    page.cut(_with_bullet(page, first, start), end, Role.BOILERPLATE)
    if first == start and all(not is_word(key) for key in tokens.keys[phrase_end:end]):
        end = _take_list(page, line + 1, end)
    return end


def _next_report(tokens: Tokens, first: int, end: int) -> int:
    """Where a conjunction with a verb of speech opens the next sentence; or the end."""
    speech = vocabulary().speech
    for index in range(first + 2, end - 1):
        key = tokens.keys[index]
        if key[0] == "و" and key[1:] in speech:
            return index
    return end


def take_alone(page: Page, line: int, first: int, phrase_end: int) -> int:
    """A button or a label: only where nothing but other buttons stands in its line."""
    start, end = page.lines[line]
    keys = page.tokens.keys
    if end - start > LONGEST_LINE:
        return 0
    others = [key for key in [*keys[start:first], *keys[phrase_end:end]] if is_word(key)]
    if any(((key,), "alone") not in phrases_from(key) for key in others):
        return 0
    page.cut(start, end, Role.BOILERPLATE)
    return end


def take_credit(page: Page, line: int, first: int, phrase_end: int) -> int:
    """A credit (تصوير: فلان) goes on for the names in it: to a stop, or to the verb or particle of a next sentence."""
    start, end = page.lines[line]
    if not _opens_sentence(page, first, start):
        return 0
    if first == start and end - start <= LONGEST_CREDIT_LINE and not ends_sentence(page.tokens, (start, end)):
        page.cut(start, end, Role.BOILERPLATE)
        return end
    limit = min(end, phrase_end + LONGEST_CREDIT)
    at = phrase_end
    while at < limit and not is_stop(page.tokens, at) and not opens_clause(page.tokens, at):
        at += 1
    if at == limit < end:
        return 0
    at += at < end and is_stop(page.tokens, at)
    page.cut(_with_bullet(page, first, start), at, Role.BOILERPLATE)
    return at


SCOPES: Final = {
    "line": take_line,
    "within": take_sentence,
    "tail": take_tail,
    "alone": take_alone,
    "credit": take_credit,
}


def _opens_sentence(page: Page, first: int, start: int) -> bool:
    """At the start of a line, behind bullets and brackets, or behind a stop."""
    while first > start and not is_word(page.tokens.keys[first - 1]) and not is_number(page.tokens.keys[first - 1]):
        if is_stop(page.tokens, first - 1):
            return True
        first -= 1
    return first == start


def _with_bullet(page: Page, first: int, start: int) -> int:
    """The bullet, bracket or arrow before a phrase goes with it."""
    keys = page.tokens.keys
    while first > start and not is_stop(page.tokens, first - 1) and not is_word(keys[first - 1]):
        if is_number(keys[first - 1]) or keys[first - 1] in "»”":
            break
        first -= 1
    return first


def _take_list(page: Page, line: int, end: int) -> int:
    """Titles below a heading such as مواضيع ذات صلة: short lines that tell nothing."""
    while line < len(page.lines) and _is_listed(page.tokens, page.lines[line]):
        page.roles[line] = Role.BOILERPLATE
        end = page.lines[line][1]
        line += 1
    return end


def _is_listed(tokens: Tokens, line: Range) -> bool:
    """A title in a list: short, perhaps a question; no full stop, nothing told in the past, no conjunction in front."""
    stops = ends_sentence(tokens, line) and tokens.keys[line[1] - 1] not in "؟?"
    return length(line) <= LONGEST_RELATED and not (
        stops or narrates(tokens, line) or joins_clause(tokens.keys[line[0]])
    )


# ---------------------------------------------------------------- lines by their shape


def mark_shapes(page: Page) -> None:
    """Mark the lines that have the shape of debris, and such debris behind the last stop of a line."""
    for index, line in enumerate(page.lines):
        if not page.is_body(index):
            continue
        if length(line) <= LONGEST_LINE and (
            any(shape(page.tokens, line) for shape in SHAPES) or any(rule(page, index) for rule in LINE_RULES)
        ):
            page.roles[index] = Role.BOILERPLATE
        elif (rest := _rest(page.tokens, line)) and any(shape(page.tokens, rest) for shape in SHAPES_OF_RESTS):
            page.cut(*rest, Role.BOILERPLATE)
        elif (link := _last_link(page.tokens, line)) is not None:
            page.cut(link, line[1], Role.BOILERPLATE)


def _rest(tokens: Tokens, line: Range) -> Range | None:
    """What stands behind the last stop of a line."""
    first, end = line
    for index in range(end - 1, max(first, end - LONGEST_STAMP) - 1, -1):
        if is_stop(tokens, index):
            index += 1
            index += index < end and tokens.keys[index] in CLOSERS
            return (index, end) if index < end else None
    return None


def _last_link(tokens: Tokens, line: Range) -> int | None:
    """Where the links begin that a post on a network leaves at its end: … pic.twitter.com/a1, «…» https://t.co/b2."""
    first, at = line[0], line[1]
    while at > first and tokens.keys[at - 1].startswith(POSTED):
        at -= 1
    return at if first < at < line[1] else None


def bare_address(tokens: Tokens, line: Range) -> bool:
    """A line that is a web address, a mailbox or an account, with two Arabic words before it at the most."""
    keys = tokens.keys[line[0] : line[1]]
    if not any(tokens.facts(is_address)[slice(*line)]) and not vocabulary().words["address"].intersection(keys):
        return False
    return sum(is_arabic(key) for key in keys) <= 2


def signs_only(tokens: Tokens, line: Range) -> bool:
    """A separator: * * *."""
    keys = tokens.keys[line[0] : line[1]]
    return not any(is_word(key) or is_number(key) or key in STOPS for key in keys)


def short_code(tokens: Tokens, line: Range) -> bool:
    """A number to send a message to: 12345 - Net."""
    keys = tokens.keys[line[0] : line[1]]
    return len(keys) <= 4 and is_number(keys[0]) and any(key.isascii() and is_word(key) for key in keys)


def hashtags_only(tokens: Tokens, line: Range) -> bool:
    """A line of hashtags, each of words joined by underscores, and perhaps a word or two between them."""
    if not is_hashtag(tokens, line[0]):
        return False
    marked = [is_hashtag(tokens, index) for index in range(*line)]
    tags = sum(marked)
    loose = sum(tokens.gap(index) != "_" for index, tag in zip(range(*line), marked, strict=True) if not tag)
    return loose <= tags if tags > 1 else not loose


def is_hashtag(tokens: Tokens, index: int) -> bool:
    """The first word of a hashtag, with its mark."""
    return tokens.text[tokens.starts[index]] == "#" and tokens.ends[index] - tokens.starts[index] > 1


def breadcrumb(tokens: Tokens, line: Range) -> bool:
    """The way to the page: أخبار > محليات > صحة."""
    first, end = line
    signs = [at for at in range(first + 1, end - 1) if tokens.keys[at] in STEPS and not tokens.glued(at)]
    steps = len(signs)
    quotes = any(tokens.keys[at] == "»" for at in signs)
    return steps >= (FEWEST_QUOTE_STEPS if quotes else 1) and words_in(tokens, line) <= LONGEST_STEP * (steps + 1)


SHAPES: Final = (bare_address, signs_only, stamp, short_code, hashtags_only, breadcrumb, byline)
SHAPES_OF_RESTS: Final = (bare_address, stamp, hashtags_only, byline, signed)


def mark_last_bracket(page: Page) -> None:
    """Mark the last line where it is in brackets: (تغطية من مراسلنا)."""
    last = page.last_body()
    if last is not None and in_brackets(page, last):
        page.roles[last] = Role.BOILERPLATE


def in_brackets(page: Page, index: int) -> bool:
    """A whole line in brackets, below the first, that tells nothing."""
    first, end = page.lines[index]
    keys = page.tokens.keys
    if index == 0 or keys[first] != "(" or end - first > LONGEST_CREDIT_LINE:
        return False
    last = end - 1 - is_stop(page.tokens, end - 1)
    return keys[last] == ")" and "(" not in keys[first + 1 : last] and not narrates(page.tokens, (first, end))


def credited_in_brackets(page: Page, index: int) -> bool:
    """A whole line in brackets that credits somebody: (تصوير: فلان)."""
    words = vocabulary().words
    keys = page.tokens.keys[slice(*page.lines[index])]
    return in_brackets(page, index) and any(key in words["credit"] or key in words["byline"] for key in keys)


def credit_only(page: Page, index: int) -> bool:
    """Nothing but agencies and initials below a paragraph: Getty, فرانس24/ رويترز. At the head they are a dateline."""
    if index == 0 or not signed(page.tokens, page.lines[index]):
        return False
    above = page.lines[index - 1]
    return length(above) >= SHORTEST_PULL_QUOTE or ends_sentence(page.tokens, above) or not page.is_body(index - 1)


def teaser(page: Page, index: int) -> bool:
    """A link to a recording below the title: شاهد: لحظة الوصول."""
    first, end = page.lines[index]
    keys = page.tokens.keys
    return index > 0 and end - first > 1 and keys[first] in vocabulary().words["teaser"] and keys[first + 1] in ":|"


def related_titles(page: Page, index: int) -> bool:
    """The heading of a list of other articles, and the list: موضوعات قد تهمك."""
    first, end = page.lines[index]
    if end - first > 2 * LONGEST_LIST_HEADING:
        return False
    keys = [key for key in page.tokens.keys[first:end] if is_word(key)]
    words = vocabulary().words
    if not 2 <= len(keys) <= LONGEST_LIST_HEADING or keys[0] not in words["piece"]:
        return False
    if not all(key in words["akin"] for key in keys[1:]):
        return False
    _take_list(page, index + 1, end)
    return True


LINE_RULES: Final = (credited_in_brackets, credit_only, teaser, related_titles)


# ---------------------------------------------------------------- pull quotes


def mark_pull_quotes(page: Page) -> None:
    """A line that stands inside another line too is a pull quote, or a paragraph scraped twice."""
    keys = page.tokens.keys
    candidates: dict[Phrase, int] = {}
    for index, line in enumerate(page.lines):
        quoted = page.roles[index] is Role.HEADLINE and keys[line[0]] in OPENING_MARKS
        if not (page.is_body(index) or quoted) or not SHORTEST_PULL_QUOTE <= length(line) <= LONGEST_PULL_QUOTE:
            continue
        opening = tuple(keys[line[0] : line[0] + SHORTEST_PULL_QUOTE])
        earlier = candidates.setdefault(opening, index)
        if earlier != index and _stands_at(page, page.lines[earlier], line[0]):
            page.roles[index] = Role.BOILERPLATE
    openers = {opening[0] for opening in candidates}
    lead = next((index for index in range(len(page.lines)) if page.is_body(index)), None)  # which a text may say again
    taken = page.cut_tokens()
    for at in [index for index, key in enumerate(keys) if key in openers and index not in taken]:
        found = candidates.get(tuple(keys[at : at + SHORTEST_PULL_QUOTE]))
        if found is not None and page.lines[found][0] != at and page.roles[found] is not Role.BOILERPLATE:
            host = page.line_of(at)
            longer = length(page.lines[host]) > length(page.lines[found])
            if found != lead and page.is_body(host) and longer and _stands_at(page, page.lines[found], at):
                page.roles[found] = Role.BOILERPLATE


def _stands_at(page: Page, line: tuple[int, int], at: int) -> bool:
    """Whether the words of a line, without its last signs, stand at a token."""
    keys = page.tokens.keys
    first, end = line
    while end > first and not is_word(keys[end - 1]):
        end -= 1
    return keys[at : at + end - first] == keys[first:end]
