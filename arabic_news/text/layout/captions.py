"""Captions and credits: what stands under a picture, on a line of its own or run into the text."""

from typing import Final

import regex

from arabic_news.text.layout.shapes import (
    DASHES,
    ends_sentence,
    has_verb,
    is_arabic,
    is_perfect,
    is_stop,
    is_word,
    opens_clause,
    spelled_out,
    words_in,
)
from arabic_news.text.layout.vocabulary import vocabulary
from arabic_news.text.tokens import Range, Tokens, is_number

__all__ = [
    "LONGEST_CAPTION",
    "describes_picture",
    "ends_with_credit",
    "is_caption",
    "is_credited",
    "run_in_caption_end",
    "shows_picture",
]

LONGEST_CAPTION: Final = 16
LONGEST_CREDITED: Final = 24
LONGEST_CREDIT: Final = 5
LONGEST_NAME: Final = 4  # words; a verbless line this short names who is in the picture, or who wrote
SHORTEST_CREDITED: Final = 3  # words before a credit that run into the text
RECURRENCE: Final = 400  # tokens of body in which a caption's name is looked for
# The verbal nouns of the derived forms, by pattern: اجتماع، انطلاق، استقبال، توقيع.
_VERBAL_NOUN: Final = regex.compile(r"ا\p{L}ت\p{L}ا\p{L}|ان\p{L}{2}ا\p{L}|است\p{L}{1,2}ا\p{L}ه?|ت\p{L}{2}ي\p{L}")


def is_caption(tokens: Tokens, line: Range) -> bool:
    """A caption, a credit or a byline: one that shows a picture by its words, or verbless and a name."""
    if shows_picture(tokens, line):
        return True
    keys = tokens.keys[line[0] : line[1]]
    if len(keys) > LONGEST_CAPTION or not _describes(tokens, line) or _names_action(keys):
        return False
    return words_in(tokens, line) <= LONGEST_NAME or _recurs(tokens, line)


def shows_picture(tokens: Tokens, line: Range) -> bool:
    """A caption by its words alone: credited, of who poses, or in the words that captions are written in."""
    keys = tokens.keys[line[0] : line[1]]
    if len(keys) > LONGEST_CREDITED or ":" in keys:
        return False
    if ends_with_credit(tokens, line):
        return True
    words = vocabulary().words
    if len(keys) > LONGEST_CAPTION or any(key in words["pose"] for key in keys):
        return len(keys) <= LONGEST_CAPTION
    seen = (keys[0] == "من" and "الي" not in keys) or words["caption"].intersection(keys)
    return bool(seen) and not _names_action(keys[:1]) and _describes(tokens, line)


def _describes(tokens: Tokens, line: Range) -> bool:
    """A verbless line that neither asks nor opens with a number."""
    keys = tokens.keys[line[0] : line[1]]
    return not (":" in keys or has_verb(tokens, line) or is_number(keys[0]) or any(key in "؟?!" for key in keys[-2:]))


def is_credited(tokens: Tokens, line: Range) -> bool:
    """A short line that ends with a credit and tells nothing in the past."""
    first, end = line
    if end - first > LONGEST_CREDITED or ends_sentence(tokens, line) or not ends_with_credit(tokens, line):
        return False
    return not any(is_perfect(key) for key in tokens.keys[first:end])


def ends_with_credit(tokens: Tokens, line: Range) -> bool:
    """Whose picture it is, behind a dash, dots or in brackets: -أ ف ب, (رويترز), .. صورة أرشيفية."""
    first, end = line
    last = end - 1 if tokens.keys[end - 1] == ")" else end
    for index in range(last - 1, max(first, last - LONGEST_CREDIT), -1):
        if tokens.keys[index] == "." and tokens.keys[index - 1] != ".":
            continue  # of initials
        if tokens.keys[index] in DASHES or tokens.keys[index] in "(.":
            credit = tokens.keys[index + 1 : last]
            known = any(key in vocabulary().words["credit"] for key in credit)
            after_dots = tokens.keys[index] == "." and len(credit) == 1 and is_arabic(credit[0])
            after_dots = after_dots and "." not in tokens.keys[first : index - 1]  # no list: فكر.. ابحث.. ازرع
            named = after_dots and credit[0] not in vocabulary().words["date"] and not has_verb(tokens, line)
            return known or named or spelled_out(tokens, index + 1, last)
    return False


def describes_picture(tokens: Tokens, line: Range) -> bool:
    """A verbless line that opens with a word for pictures: صورة جماعية للوزراء."""
    return tokens.keys[line[0]] in vocabulary().words["picture"] and not has_verb(tokens, line)


def _recurs(tokens: Tokens, line: Range) -> bool:
    """Whether the words of a line stand together below it: a name from the article, as under a picture."""
    first, end = line
    while end > first and not is_word(tokens.keys[end - 1]):
        end -= 1
    name = " ".join(tokens.keys[first:end])
    return f" {name} " in " ".join(tokens.keys[line[1] : line[1] + RECURRENCE])


def _names_action(keys: list[str]) -> bool:
    """A title's word for an event: مقتل, or a verbal noun such as افتتاح."""
    words = vocabulary().words
    return any(key in words["action"] or (_VERBAL_NOUN.fullmatch(key) and key not in words["noun"]) for key in keys)


# ---------------------------------------------------------------- run into the text


def run_in_caption_end(tokens: Tokens, first: int, end: int) -> int | None:
    """The end of a caption that opens at a token and closes with its credit: … في بريجا -أ ف ب, … (رويترز).

    Captions describe in nouns or in the present: no perfect verb, no conjunction in front, no stop.
    """
    if tokens.keys[first] == "(":
        return _bracketed_credit_end(tokens, first, end)
    if opens_clause(tokens, first):
        return None
    for index in range(first, min(first + LONGEST_CREDITED, end)):
        key = tokens.keys[index]
        if (key in DASHES or key == "(") and index >= first + SHORTEST_CREDITED:
            return _credit_end(tokens, index, end)
        if not is_arabic(key) or is_perfect(key):
            return None
    return None


def _bracketed_credit_end(tokens: Tokens, first: int, end: int) -> int | None:
    """The end of a bracket that says whose picture or text it is: (الصورة: فلان)."""
    keys = tokens.keys[first : min(end, first + LONGEST_CAPTION)]
    labelled = len(keys) > 3 and keys[1] in vocabulary().words["byline"] and keys[2] in ":/-"
    return first + keys.index(")") + 1 if labelled and ")" in keys else None


def _credit_end(tokens: Tokens, sign: int, end: int) -> int | None:
    """The end of a credit behind a dash or in brackets: initials written apart, or words of the credits."""
    first = last = sign + 1
    credits = vocabulary().words["credit"]
    while last < min(end, first + LONGEST_CREDIT) and (_is_letter(tokens.keys[last]) or tokens.keys[last] in credits):
        last += 1
    if last == first or not (tokens.keys[first] in credits or spelled_out(tokens, first, last)):
        return None
    if tokens.keys[sign] != "(":
        return None if last < end and tokens.keys[last] in DASHES else last
    if last >= end or tokens.keys[last] != ")":
        return None
    # A bracket may also explain a name inside a sentence; a caption is followed by the next sentence.
    follows = last + 1 >= end or is_stop(tokens, last + 1) or opens_clause(tokens, last + 1)
    return last + 1 if follows else None


def _is_letter(key: str) -> bool:
    return len(key) == 1 and is_word(key) and key != "و"
