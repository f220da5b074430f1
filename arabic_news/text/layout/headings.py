"""Section titles inside the body: on a line of their own, or run into a text that lost its lines."""

from typing import Final

import regex

from arabic_news.text.folding import fold
from arabic_news.text.layout.captions import describes_picture, is_credited, run_in_caption_end
from arabic_news.text.layout.head import BULLETS
from arabic_news.text.layout.page import Page, Role
from arabic_news.text.layout.shapes import (
    CLOSERS,
    DASHES,
    begins_clause,
    breaks_off,
    ends_sentence,
    is_arabic,
    is_imperfect,
    is_numbered,
    is_perfect,
    is_stop,
    joins_clause,
    length,
    looks_imperfect,
    words_in,
)
from arabic_news.text.layout.stamps import author, byline
from arabic_news.text.layout.vocabulary import vocabulary
from arabic_news.text.tokens import STOPS, Range, Tokens, is_number

__all__ = ["goes_on", "has_title_shape", "is_paragraph", "is_wrapped", "mark_headings", "mark_run_ins"]

LONGEST_HEADING: Final = 12  # words
LONGEST_MARKED_HEADING: Final = 16
LONGEST_LABEL: Final = 5  # words before a colon
LONGEST_EXCLAMATION: Final = 8  # words
LONGEST_BETWEEN: Final = 9  # words
SHORTEST_LEAD: Final = 4  # words; so short a line is a title even if it opens as a sentence does: سقط القناع
SHORTEST_PARAGRAPH: Final = 12  # tokens
SHORTEST_SENTENCE: Final = 8  # tokens of a paragraph that ends with a stop
MOST_QUESTIONS: Final = 2  # lines that are questions; with more of them a text is an interview
LOST_LINES: Final = 60  # tokens; a paragraph this long may hold section titles run into it
LONGEST_RUN_IN: Final = 5  # words
LONGEST_BEFORE_VERB: Final = 3  # words; more are rather the subject of the verb behind them
MOST_LINKS: Final = 1  # prepositions in a title run into the text
SHORTEST_PLURAL: Final = 5
SHORTEST_REST: Final = 3  # tokens
LONGEST_CONNECTOR: Final = 4
ALONE: Final = frozenset({"alone"})
UNJOINED: Final = ALONE | {"apart"}
ANY_USE: Final = UNJOINED | {"joined"}
MARKS: Final = BULLETS | frozenset("*#")
GREETING: Final = fold("بسم")
WROTE: Final = frozenset(map(fold, ("كتب", "كتبت")))
OPENING_MARKS: Final = frozenset('«“"(‹')
# The plural of a perfect no table lists, and the feminine of a derived one: غادروا, رافقوه, انهارت, استولت.
_PERFECT: Final = regex.compile(r"\p{L}{5,}+(?<=وا|وه|وهم|وها)|(?!ال)(?:ا|ت)\p{L}{3,}+(?<=[^ا]ت)")


def mark_headings(page: Page) -> None:
    """Mark section titles and captions that stand on lines of their own between paragraphs."""
    interview, wrapped = is_interview(page), is_wrapped(page)
    longest = LONGEST_LABEL if wrapped else LONGEST_HEADING
    titles = {_said(page, title) for title, role in zip(page.lines, page.roles, strict=True) if role is Role.HEADLINE}
    for index in range(len(page.lines) - 1):
        line = page.lines[index]
        if not page.is_body(index) or length(line) > 2 * LONGEST_MARKED_HEADING:
            continue
        if index and is_credited(page.tokens, line):
            page.roles[index] = Role.BOILERPLATE
        elif titles and _said(page, line) in titles:  # the title once more
            page.roles[index] = Role.HEADING
        if not _paragraph_below(page, index):
            if not interview and heads_list(page, index):
                page.roles[index] = Role.HEADING
            elif not interview and not wrapped and opens_second_story(page, index):
                page.roles[index : index + 2] = [Role.HEADING, Role.HEADING]
            continue
        if is_marked_heading(page.tokens, line):
            page.roles[index] = Role.HEADING
        elif (
            page.is_body(index)
            and _paragraph_above(page, index)
            and (
                (is_bare_heading(page.tokens, line) and words_in(page.tokens, line) <= longest)
                or exclaims(page.tokens, line)
                or (not interview and asks_briefly(page.tokens, line) and not _resumes(page.tokens.keys[line[0]]))
                or (not interview and not wrapped and stands_between(page, index))
                or (not interview and titles_item(page, index))
            )
        ):
            captioned = describes_picture(page.tokens, line) or names_person(page, line)
            page.roles[index] = Role.BOILERPLATE if captioned else Role.HEADING


def _said(page: Page, line: Range) -> tuple[str, ...]:
    """The words of a line."""
    return tuple(page.tokens.keys[slice(*line)])


def stands_between(page: Page, index: int) -> bool:
    """A short title between a sentence that has ended and a paragraph: .. أجواء مثالية, لم نرم المنديل.

    Only where lines are paragraphs: of those broken at a width a short one is rather the beginning of a sentence.
    """
    tokens, line = page.tokens, page.lines[index]
    above, first = _line_above(page, index), _past_marks(tokens, line)
    words = words_in(tokens, line)
    if not 1 < words <= LONGEST_BETWEEN or not ends_sentence(tokens, page.lines[above]):
        return False
    opener, last = tokens.keys[first], tokens.keys[_before_dots(tokens, line) - 1]
    if not is_arabic(opener) or not is_arabic(last) or breaks_off(last) or "*" in tokens.keys[slice(*line)]:
        return False
    if tokens.keys[first - 1] in DASHES and first > line[0]:
        return not _is_item(tokens, page.lines[above]) and not _resumes(opener)
    homograph = opener in vocabulary().words["homograph"]
    return not _resumes(opener) and (homograph or not (is_perfect(opener) or is_imperfect(opener)))


def titles_item(page: Page, index: int) -> bool:
    """The title of an item, below a sentence that has ended and above what is told of it: 3- تقليل السكر:"""
    tokens, line = page.tokens, page.lines[index]
    titled = _is_item(tokens, line) and tokens.keys[line[1] - 1] == ":"
    short = 0 < words_in(tokens, line) <= LONGEST_HEADING
    return titled and short and ends_sentence(tokens, page.lines[_line_above(page, index)])


def _before_dots(tokens: Tokens, line: Range) -> int:
    """The end of a short title, without the two dots behind it: الوضع العام.."""
    dotted = tokens.keys[line[1] - 2 : line[1]] == [".", "."] and words_in(tokens, line) <= LONGEST_LABEL
    return line[1] - 2 if dotted and line[1] - 2 > line[0] else line[1]


def _past_marks(tokens: Tokens, line: Range) -> int:
    """The first word behind two dots, or behind a dash that is glued to it: .. والعلاقة, -وسام."""
    first = line[0]
    if tokens.keys[first] in DASHES:
        return first + (first + 1 < line[1] and tokens.glued(first + 1))
    while first + 1 < line[1] and tokens.keys[first] == ".":
        first += 1
    return first


def heads_list(page: Page, index: int) -> bool:
    """A few words above the first item of a list, below a sentence that has ended: خطورة اللعن, above 1- …"""
    tokens, line, below = page.tokens, page.lines[index], page.lines[index + 1]
    above = _line_above(page, index)
    return (
        page.is_body(index)
        and page.is_body(index + 1)
        and _is_item(tokens, below)
        and not _is_item(tokens, line)
        and is_paragraph(tokens, below)
        and 0 < words_in(tokens, line) <= LONGEST_LABEL
        and is_arabic(tokens.keys[line[1] - 1])
        and has_title_shape(tokens, line)
        and page.is_body(above)
        and is_paragraph(tokens, page.lines[above])
        and ends_sentence(tokens, page.lines[above])
        and not _is_item(tokens, page.lines[above])
    )


def opens_second_story(page: Page, index: int) -> bool:
    """A kicker and its title, or a title and a section's, between a sentence that has ended and a paragraph."""
    tokens, above = page.tokens, _line_above(page, index)
    if above < 0 or index + 2 >= len(page.lines) or not page.is_body(index + 1):
        return False
    ended = _paragraph_above(page, index) and tokens.keys[page.lines[above][1] - 1] != ":"
    return (
        ended
        and ends_sentence(tokens, page.lines[above])
        and all(_may_be_kicker(tokens, page.lines[line]) for line in (index, index + 1))
        and _paragraph_below(page, index + 1)
    )


def _may_be_kicker(tokens: Tokens, line: Range) -> bool:
    """Some words of a title, and no fact of a table: تأسس: 2008."""
    opener, last = tokens.keys[line[0]], tokens.keys[line[1] - 1]
    few = 1 < words_in(tokens, line) <= LONGEST_HEADING
    return few and last != ":" and not is_number(last) and opener != GREETING and is_bare_heading(tokens, line)


def _is_item(tokens: Tokens, line: Range) -> bool:
    """An item of a list, numbered or behind a dash."""
    return tokens.keys[line[0]] in DASHES or is_numbered(tokens, line)


def names_person(page: Page, line: Range) -> bool:
    """The name of somebody of the text, as it stands under a picture: موسى بن حمادي; not ربيع القصة."""
    keys, names = page.tokens.keys[slice(*line)], vocabulary()
    listed = [key in names.given or key in names.family for key in keys]
    sure = all(listed) or keys[0] in names.sure_given
    ordinary = any(
        is_definite(key) and not (known or key.endswith("ي")) for key, known in zip(keys, listed, strict=True)
    )
    return (
        sure and not ordinary and author(page.tokens, line, below_title=True) and page.tokens.keys.count(keys[-1]) > 1
    )


def is_wrapped(page: Page) -> bool:
    """A page whose lines were broken at a width: most long ones do not end a sentence."""
    long = [line for line in page.lines if length(line) >= SHORTEST_SENTENCE]
    return 2 * sum(ends_sentence(page.tokens, line) for line in long) < len(long)


def goes_on(tokens: Tokens, first: int) -> bool:
    """Whether a line goes on from the one above: وقال, كما, من جهته, جاء ذلك."""
    key, words = tokens.keys[first], vocabulary().words
    if key in words["resuming"] or joins_clause(key) or connects(tokens, key, first, UNJOINED):
        return True
    return key[0] == "و" and not (is_perfect(key) or key in words["noun"] or key in words["relation"])


def _paragraph_above(page: Page, index: int) -> bool:
    """Whether the next line up that is no boilerplate is a paragraph."""
    above = _line_above(page, index)
    return above >= 0 and page.is_body(above) and is_paragraph(page.tokens, page.lines[above])


def _line_above(page: Page, index: int) -> int:
    """The next line up that is no boilerplate and holds a word."""
    above = index - 1
    while above > 0 and (page.roles[above] is Role.BOILERPLATE or not words_in(page.tokens, page.lines[above])):
        above -= 1
    return above


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
    return 0 < words <= longest and has_title_shape(tokens, line)


def has_title_shape(tokens: Tokens, line: Range) -> bool:
    """A line without a final stop that opens as a title does: no verb of speech, list mark or conjunction."""
    keys = tokens.keys[slice(*line)]
    words = words_in(tokens, line)
    return (
        (is_arabic(keys[0]) or (keys[0] in OPENING_MARKS and words > 1) or (is_number(keys[0]) and words > 1))
        and keys[-1] not in ("،", ",", "؛", "-")
        and "*" not in keys
        and not ends_sentence(tokens, line)
        and not _resumes(keys[0])
        and not breaks_off(keys[-1])
        and (not _opens_like_a_lead(keys[0]) or (words <= SHORTEST_LEAD and keys[-1] != ":"))
    )


def _resumes(key: str) -> bool:
    """A first word that goes on from the sentence above: وقال, وتستخدم, كذلك, ولكن; not the noun of ومقتل."""
    resuming = vocabulary().words["resuming"]
    joined = key[0] in "وف" and (key[1:] in resuming or looks_imperfect(key[1:]))
    return key in resuming or joins_clause(key) or (joined and key not in vocabulary().words["noun"])


def is_interview(page: Page) -> bool:
    """A text of questions and answers: many lines that are questions, or one that follows up on an answer."""
    questions = [line for line in page.lines if asks(page.tokens, line)]
    return len(questions) > MOST_QUESTIONS or any(follows_up(page.tokens, line) for line in questions)


def asks(tokens: Tokens, line: Range) -> bool:
    """A line that ends with a question mark."""
    return tokens.keys[line[1] - 1] in "؟?"


def asks_briefly(tokens: Tokens, line: Range) -> bool:
    """A title in the form of a question: ماذا بعد؟"""
    return asks(tokens, line) and is_arabic(tokens.keys[line[0]]) and words_in(tokens, line) <= LONGEST_LABEL


def exclaims(tokens: Tokens, line: Range) -> bool:
    """A short title that ends with an exclamation mark: مسيرة ضد حيازة السلاح!"""
    opener = tokens.keys[line[0]]
    title = is_arabic(opener) and not (_resumes(opener) or _opens_like_a_lead(opener))
    return tokens.keys[line[1] - 1] == "!" and title and words_in(tokens, line) <= LONGEST_EXCLAMATION


def follows_up(tokens: Tokens, line: Range) -> bool:
    """A short question that goes on from an answer: وماذا عن الانتخابات؟"""
    opener = tokens.keys[line[0]]
    return asks_briefly(tokens, line) and opener[0] == "و" and opener[1:] in vocabulary().words["question"]


def _opens_like_a_lead(opener: str) -> bool:
    """A perfect verb or a particle, with which a sentence cut short begins sooner than a title."""
    words = vocabulary().words
    return is_perfect(opener) or opener in words["particle"] - words["caption"]


def _paragraph_below(page: Page, index: int) -> bool:
    """A long line follows, perhaps below who wrote it, that is no item of a list."""
    at = index + 1
    while at + 1 < len(page.lines) and page.roles[at] is Role.BOILERPLATE and _wrote(page.tokens, page.lines[at]):
        at += 1
    below = page.lines[at]
    opener = page.tokens.keys[below[0]]
    if opener in DASHES or is_numbered(page.tokens, below):
        return False
    if opener in MARKS and opener == page.tokens.keys[page.lines[index][0]] and not ends_sentence(page.tokens, below):
        return False
    return page.is_body(at) and is_paragraph(page.tokens, below) and length(below) > length(page.lines[index])


def _wrote(tokens: Tokens, line: Range) -> bool:
    """كتب سالم الوادي: above a second story of the page."""
    return byline(tokens, line) and tokens.keys[line[0]] in WROTE


def is_paragraph(tokens: Tokens, line: Range) -> bool:
    """A long line, or a whole sentence of some length."""
    return length(line) >= SHORTEST_PARAGRAPH or (length(line) >= SHORTEST_SENTENCE and ends_sentence(tokens, line))


# ---------------------------------------------------------------- run into the text


def mark_run_ins(page: Page) -> None:
    """Mark section titles and captions between two sentences, where a text lost its lines."""
    taken = page.cut_tokens()
    for index, (first, end) in enumerate(page.lines):
        if not page.is_body(index):
            continue
        openings = [opening for opening in _openings(page.tokens, first, end) if opening not in taken]
        for opening in openings:
            if caption_end := run_in_caption_end(page.tokens, opening, end):
                page.cuts.append(((opening, caption_end), Role.BOILERPLATE))
            elif opening == first or end - first < LOST_LINES:
                continue
            elif heading_end := _heading_end(page.tokens, opening, end):
                page.cuts.append(((opening, heading_end), Role.HEADING))


def _openings(tokens: Tokens, first: int, end: int) -> list[int]:
    """The first token, and those that open a sentence behind a stop and its closing marks."""
    found = [first]
    for stop in tokens.signs_in(first, end - SHORTEST_REST):
        if tokens.keys[stop] not in STOPS:
            continue
        opening = stop + 1
        if tokens.keys[opening] in CLOSERS and tokens.glued(opening):
            opening += 1
        if is_stop(tokens, stop) and tokens.keys[opening] not in STOPS:
            found.append(opening)
    return found


def _heading_end(tokens: Tokens, first: int, end: int) -> int | None:
    """A few nominal words directly followed by the opening of a sentence: راس لانوف وفي, رد رسمي و قالت."""
    opener = tokens.keys[first]
    if _looks_causative(tokens, first) or (opener[0] == "و" and opener not in vocabulary().words["noun"]):
        return None
    links = 0
    for index in range(first, min(first + LONGEST_RUN_IN + 1, end - 2)):
        key = tokens.keys[index]
        if index > first and _opens_sentence(tokens, first, index):
            titled = tokens.keys[first:index]
            return None if titled[-1] in vocabulary().words["link"] or predicates(titled) else index
        if key in vocabulary().words["link"]:
            links += 1
            if index == first or links > MOST_LINKS:
                return None
        elif not is_nominal(key) and not (index == first and key in vocabulary().words["homograph"]):
            return None
    return None


def _opens_sentence(tokens: Tokens, first: int, index: int) -> bool:
    """A conjunction before a verb or a preposition, a connector, or a verb that does not agree with what precedes."""
    key = tokens.keys[index]
    if key[0] == "و" and _begins(tokens, key[1:], index):
        return key not in vocabulary().words["noun"]
    if index - first > LONGEST_BEFORE_VERB:
        return False
    before = tokens.keys[index - 1]
    indefinite = index - first > 1 and not is_definite(before)
    return connects(tokens, key, index, UNJOINED if indefinite else ALONE) or _disagrees(before, key)


def _begins(tokens: Tokens, key: str, index: int) -> bool:
    """Whether what follows a conjunction begins a clause: a verb, a preposition, a connector."""
    verb = begins_clause(key) or looks_imperfect(key) or _PERFECT.fullmatch(key) is not None
    return verb or connects(tokens, key, index, ANY_USE)


def connects(tokens: Tokens, key: str, index: int, uses: frozenset[str]) -> bool:
    """A phrase that opens a sentence, of one of these uses.

    `alone`: with or without a conjunction (في المقابل); `apart`: without one only behind an indefinite title, because a
    definite noun may be its subject (الوزارة من جهتها); `joined`: only with one (ولم, ولكن).
    """
    rest = tuple(tokens.keys[index + 1 : index + LONGEST_CONNECTOR])
    found = vocabulary().connectors.get(key, ())
    return any(use in uses and rest[: len(phrase) - 1] == phrase[1:] for phrase, use in found)


def predicates(keys: list[str]) -> bool:
    """A nominal sentence: an indefinite word directly behind a definite one tells something of it."""
    return any(
        is_definite(keys[at - 1]) and not is_definite(keys[at]) and keys[at] not in vocabulary().words["link"]
        for at in range(1, len(keys))
    )


def is_definite(key: str) -> bool:
    """A word with the article."""
    return key.startswith(("ال", "بال", "لل", "وال")) and key not in vocabulary().words["link"]


def _disagrees(noun: str, verb: str) -> bool:
    """A singular verb of the table behind a sound plural is no predicate of it: مرشحون غاضبون وصف."""
    plural = noun.endswith(("ون", "ين")) and len(noun) > SHORTEST_PLURAL and not noun.startswith("ال")
    return plural and is_perfect(verb) and not verb.endswith("وا")


def is_nominal(key: str) -> bool:
    """A word that a title may hold in front of the next sentence."""
    return (
        is_arabic(key)
        and len(key) > 1
        and not joins_clause(key)
        and not _PERFECT.fullmatch(key)
        and not (is_perfect(key) or is_imperfect(key) or key in vocabulary().words["particle"])
    )


def _looks_causative(tokens: Tokens, index: int) -> bool:
    """A verb of the fourth form that no table lists, before its subject: أدخل الأطباء; not a superlative."""
    key = tokens.keys[index]
    fourth_form = len(key) == 4 and tokens.spelling(index).startswith("أ")
    return fourth_form and key not in vocabulary().words["superlative"]
