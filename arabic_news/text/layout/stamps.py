"""Stamps: lines that say who wrote, for which outlet, where and when, and no more.

At the head of a page they are its dateline, elsewhere boilerplate. Each rule looks at one line.
"""

import itertools
from typing import Final

import regex

from arabic_news.text.facts import fact
from arabic_news.text.folding import fold
from arabic_news.text.layout.dateline import dateline_end
from arabic_news.text.layout.shapes import (
    DASHES,
    ends_sentence,
    has_verb,
    is_arabic,
    is_perfect,
    is_word,
    length,
    words_in,
)
from arabic_news.text.layout.vocabulary import outlet_end, vocabulary
from arabic_news.text.tokens import Range, Tokens, is_number

__all__ = [
    "LONGEST_LABEL",
    "LONGEST_STAMP",
    "author",
    "byline",
    "is_address",
    "is_dated",
    "is_labelled",
    "says_who_or_when",
    "signed",
    "stamp",
]

LONGEST_STAMP: Final = 20
LONGEST_PUBLISHED: Final = 32  # with the Hijri day and the hour
LONGEST_BYLINE: Final = 10  # words behind the label
LONGEST_LABEL: Final = 4
LONGEST_NAMES: Final = 4
LONGEST_SIGNATURE: Final = 18  # tokens
FEWEST_INITIALS: Final = 2
LABEL_ENDS: Final = DASHES | frozenset(":/|،,")
JOINTS: Final = LABEL_ENDS | frozenset("+().،و")
ADDRESS_SIGNS: Final = frozenset("@/:")
LONGEST_OUTLET: Final = 5  # tokens with the colon
DASHED_DATE: Final = 5  # tokens
LONGEST_CITY: Final = 3  # words before a colon: واشنطن: سالم الوادي
TITLES: Final = frozenset(map(fold, (".", "د", "أ", "م", "الدكتور", "الدكتورة", "الأستاذ", "المهندس", "الشيخ")))
PUBLISHED: Final = "نشر"  # also glued to the name before it: سالم الوادينشر في الوادي يوم …
ABD: Final = "عبد"  # عبد الرحيم
ON_DAY: Final = "يوم"
ADDED: Final = fold("إضافته")  # [تم] إضافته يوم …
DATE_PARTS: Final = 2  # numbers of a day, its month in letters
# A day, month and year, or a clock: 22.10.2012, 18/8/2019, 11:20.
_FULL_DATE: Final = regex.compile(r"\d{1,4}[./]\d{1,2}[./]\d{1,4}|\d{1,2}:\d{2}(:\d{2})?")


def stamp(tokens: Tokens, line: Range) -> bool:
    """A date, a time, a counter and no more: 19:05 ت م, آخر تحديث: 12/3/2015, 1542 مشاهدة, مدة القراءة: دقيقتان."""
    if length(line) > LONGEST_STAMP or ends_sentence(tokens, line):
        return False
    keys = tokens.keys[line[0] : line[1]]
    words = vocabulary().words
    arabic = [key for key in keys if is_arabic(key)]
    counted = any(is_number(key) for key in keys) or any(key in words["duration"] for key in arabic[1:])
    return (
        counted
        and all(key in words["date"] or key in words["stamp"] for key in arabic)
        and (bool(arabic) or any(":" in key or "/" in key or _FULL_DATE.fullmatch(key) for key in keys))
        and sum(key.isascii() and is_word(key) for key in keys) <= 3
        and "%" not in keys
    )


def byline(tokens: Tokens, line: Range) -> bool:
    """Who wrote, edited, translated, drew or photographed: كتب - فلان, تحرير: فلان, مراسلنا من عدن: فلان."""
    keys = tokens.keys[line[0] : line[1]]
    opener = keys[1] if keys[0] in "([*" and len(keys) > 1 else keys[0]
    words = vocabulary().words
    if opener not in words["byline"] or ends_sentence(tokens, line):
        return False
    label = next((at for at, key in enumerate(keys) if key in LABEL_ENDS), len(keys))
    names = (line[0] + min(label, len(keys)), line[1])
    # The first line may as well be a title: تقرير: …
    longest = LONGEST_BYLINE if line[0] else LONGEST_NAMES
    told = any(is_perfect(key) or key in words["action"] for key in keys[label:])
    return 0 < label <= LONGEST_LABEL and words_in(tokens, names) <= longest and not told


# ---------------------------------------------------------------- at the head of a page


def says_who_or_when(tokens: Tokens, line: Range, *, below_title: bool) -> bool:
    """Whether a line of the head is a stamp; below a title a name may stand alone."""
    if any(rule(tokens, line) for rule in STAMPS):
        return True
    colon = next(
        (index for index in range(line[0] + 1, min(line[0] + LONGEST_CITY, line[1] - 1)) if tokens.keys[index] == ":"),
        line[0] - 1,
    )
    return author(tokens, (colon + 1, line[1]), below_title=below_title)


def is_labelled(tokens: Tokens, line: Range) -> bool:
    """A line that says what it stamps: كتب: …, آخر تحديث: …; not الخميس 26 جويلية 2012."""
    key, words = tokens.keys[line[0]], vocabulary().words
    return key in words["byline"] or key in words["stamp"]


def whole_dateline(tokens: Tokens, line: Range) -> bool:
    """رام الله - وفا; العواصم: الوكالات."""
    return dateline_end(tokens, line) == line[1]


def is_dated(tokens: Tokens, line: Range) -> bool:
    """When the page appeared: تاريخ النشر: 10 أكتوبر 2012, الخميس 26 جويلية 2012; no counter: 2,310 مشاهدة."""
    keys, dates = tokens.keys[slice(*line)], vocabulary().words["date"]
    full = any(_FULL_DATE.fullmatch(key) for key in keys)
    return stamp(tokens, line) and (full or sum(key in dates for key in keys) > 0)


def day_in_digits(tokens: Tokens, line: Range) -> bool:
    """A day alone with dashes: 2012-06-24."""
    keys = tokens.keys[slice(*line)]
    return len(keys) == DASHED_DATE and all(map(is_number, keys[::2])) and DASHES.issuperset(keys[1::2])


def outlet_behind_city(tokens: Tokens, line: Range) -> bool:
    """القاهرة: وكالة الصحافة العربية: a place and what kind of outlet the rest names."""
    keys = tokens.keys[slice(*line)]
    at = keys.index(":") if ":" in keys[1:LONGEST_CITY] else 0
    behind = keys[at + 1 : at + 2]
    named = bool(at and behind) and behind[0] in vocabulary().words["outlet"] and len(keys) - at <= LONGEST_OUTLET
    return named and not has_verb(tokens, line) and not ends_sentence(tokens, line)


def clock(tokens: Tokens, line: Range) -> bool:
    """A time of day alone, as French writes it: 16h39."""
    keys = tokens.keys[slice(*line)]
    return len(keys) == 3 and keys[1] == "h" and is_number(keys[0]) and is_number(keys[2])


def published_in(tokens: Tokens, line: Range) -> bool:
    """Who, where and on which day: سالم الوادينشر في الوادي يوم 15 - 09 - 2012, الوادي: تم إضافته يوم الجمعة …."""
    keys = tokens.keys[slice(*line)]
    if len(keys) > LONGEST_PUBLISHED or ON_DAY not in keys:
        return False
    if is_number(keys[-1]) and any(
        key.endswith(PUBLISHED) and after == "في" for key, after in itertools.pairwise(keys)
    ):
        return True
    at = next((at for at in range(len(keys) - 1) if keys[at] == ADDED and keys[at + 1] == ON_DAY), None)
    return at is not None and at <= LONGEST_LABEL and sum(map(is_number, keys)) >= DATE_PARTS


def domain(tokens: Tokens, line: Range) -> bool:
    """The address of a site alone: ALMINBAR.INFO."""
    key = tokens.keys[line[0]]
    return length(line) == 1 and is_address(key) and not ADDRESS_SIGNS.intersection(key)


def capitals(tokens: Tokens, line: Range) -> bool:
    """The name of an agency in Latin capitals alone: IIP DIGITAL."""
    words = [tokens.surface(index) for index in range(*line)] if length(line) <= LONGEST_NAMES else []
    return bool(words) and all(word.isascii() and word.isupper() for word in words)


@fact
def is_address(key: str) -> bool:
    """A link, a domain, a mailbox, or an account on a network: https://…, example.org, @writer."""
    return "@" in key or (key[0].isascii() and key[0].isalpha() and "." in key)


def signed(tokens: Tokens, line: Range) -> bool:
    """Nothing but outlets, agencies and initials: رويترز, فرانس24/ أ ف ب, م.س/ع.ش (د ب أ), عين اليوم – متابعات."""
    first, end = line
    if end - first > LONGEST_SIGNATURE:
        return False
    at, outlets, letters = first, 0, 0
    while at < end:
        key, reach = tokens.keys[at], outlet_end(tokens.keys, at, end)
        if reach is not None:
            at, outlets = reach, outlets + 1
        elif key in JOINTS or is_initial(key) or (outlets and key.startswith("ال") and at == end - 1):
            at, letters = at + 1, letters + is_initial(key)
        else:
            return False
    return outlets > 0 or letters >= FEWEST_INITIALS


def is_initial(key: str) -> bool:
    """A letter that stands alone; و rather joins two outlets."""
    return len(key) == 1 and is_arabic(key) and key != "و"


def author(tokens: Tokens, line: Range, *, below_title: bool) -> bool:
    """Who wrote, alone on a line: a given name and others; above the title all must be names."""
    names, keys = vocabulary(), tokens.keys[slice(*line)]
    words = [key for key in keys if key not in DASHES and key not in TITLES]
    if (
        not 2 <= len(words) <= LONGEST_NAMES
        or not all(map(is_arabic, words))
        or (words[0] not in names.given and words[0] != ABD)
    ):
        return False
    if all(word in names.given or word in names.family or word == ABD for word in words):
        return True
    return below_title and not has_verb(tokens, line) and (names.words["particle"] - names.given).isdisjoint(words)


STAMPS: Final = (
    whole_dateline,
    is_dated,
    day_in_digits,
    outlet_behind_city,
    clock,
    byline,
    published_in,
    domain,
    capitals,
    signed,
)
