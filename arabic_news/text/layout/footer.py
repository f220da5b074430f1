"""The footer: buttons, contacts, end marks and readers' comments, by the shape that they share on every site.

Each rule looks at one line that nothing has claimed yet. A page has its footer below the text, so the first line of
the page is none.
"""

from collections.abc import Callable
from itertools import pairwise
from typing import Final

from arabic_news.text.folding import fold
from arabic_news.text.layout.page import Page, Role
from arabic_news.text.layout.shapes import ends_sentence, is_word, words_in
from arabic_news.text.layout.vocabulary import signals_of
from arabic_news.text.tokens import Range, Tokens, is_number

__all__ = ["mark_footer"]

BAR: Final = frozenset({"|", "•", "¦"})
FEWEST_BARS: Final = 2
LONGEST_BUTTON: Final = 4  # words between two bars
LONGEST_INVITATION: Final = 12
LONGEST_CONTACT: Final = 20
LONGEST_END_MARK: Final = 4
LONGEST_COMMENT_HEADING: Final = 4
SHORTEST_PHONE: Final = 3  # groups of digits, or one as long as a number is
PHONE_DIGITS: Final = 6
INVITATIONS: Final = frozenset(map(fold, (
    "شارك", "شاركوا", "شاركها", "شاركنا", "شاركونا", "تابع", "تابعوا", "تابعنا", "تابعونا", "اشترك", "اشتركوا", "انضم",
    "انضموا", "حمل", "حملوا", "أرسل", "اطبع",
)))  # fmt: skip
CHANNELS: Final = frozenset(map(fold, ("على", "عبر", "في")))
CONTACTS: Final = frozenset(map(fold, ("هاتف", "الهاتف", "تلفون", "فاكس", "جوال", "موبايل", "للتواصل", "للاتصال")))
END_MARKS: Final = frozenset(map(fold, ("انتهى", "انتهت", "يتبع")))
READERS: Final = frozenset(map(fold, ("القراء", "الزوار", "المتابعين", "الجمهور")))
OF_COMMENTS: Final = frozenset({"comment", "owner"})


def mark_footer(page: Page) -> None:
    """Mark the footer's lines, and everything below the heading of readers' comments."""
    for index, line in enumerate(page.lines):
        if index == 0:
            continue
        if heads_comments(page.tokens, line):
            page.roles[index:] = [Role.BOILERPLATE] * (len(page.roles) - index)
            return
        if page.is_body(index) and any(rule(page.tokens, line) for rule in RULES):
            page.roles[index] = Role.BOILERPLATE


def heads_comments(tokens: Tokens, line: Range) -> bool:
    """The heading of readers' comments: تعليقات الزوار, التعليقات (2)."""
    keys = tokens.keys[slice(*line)]
    if "comment" not in signals_of(next(filter(is_word, keys), "")):
        return False
    words = list(filter(is_word, keys))
    return len(words) <= LONGEST_COMMENT_HEADING and all(
        signals_of(word) & OF_COMMENTS or word in READERS for word in words
    )


def buttons(tokens: Tokens, line: Range) -> bool:
    """A row of buttons: طباعة | أرسل لصديق | عدد المشاهدات; not one of a table, whose cells are numbers."""
    first, end = line
    if ends_sentence(tokens, line):
        return False
    bars = [first - 1, *(at for at in range(first, end) if tokens.keys[at] in BAR), end]
    pieces = [(before + 1, after) for before, after in pairwise(bars)]
    if any(at - begin == 1 and is_number(tokens.keys[begin]) for begin, at in pieces):
        return False
    return len(pieces) > FEWEST_BARS and all(words_in(tokens, piece) <= LONGEST_BUTTON for piece in pieces)


def invitation(tokens: Tokens, line: Range) -> bool:
    """An invitation whose buttons were left out or are named: تابعوا الموقع على, شارك الصفحة عبر: فيسبوك تويتر."""
    keys = tokens.keys[slice(*line)]
    if keys[0] not in INVITATIONS or len(keys) > LONGEST_INVITATION or ends_sentence(tokens, line):
        return False
    named = sum("medium" in signals_of(key) for key in keys) >= 2
    return named or next(key for key in reversed(keys) if is_word(key)) in CHANNELS


def contact(tokens: Tokens, line: Range) -> bool:
    """Somebody to call: فلان، هاتف: +218 91 000 0000."""
    keys = tokens.keys[slice(*line)]
    if len(keys) > LONGEST_CONTACT or ends_sentence(tokens, line) or not CONTACTS.intersection(keys):
        return False
    numbers = [key for key in keys if is_number(key)]
    return len(numbers) >= SHORTEST_PHONE or any(len(key) >= PHONE_DIGITS for key in numbers)


def end_mark(tokens: Tokens, line: Range) -> bool:
    """The mark below an agency's report, with the initials of who wrote it: انتهى/ ع.م."""
    keys = tokens.keys[slice(*line)]
    if keys[0] not in END_MARKS:
        return False
    words = list(filter(is_word, keys))
    return len(words) <= LONGEST_END_MARK and all(len(word) <= 2 for word in words[1:])


RULES: Final[tuple[Callable[[Tokens, Range], bool], ...]] = (buttons, invitation, contact, end_mark)
