"""Outlets whose names are ordinary words or places (الوطن, الجزيرة, اليوم): only where the text shows a medium.

That is in quotation marks by itself (قال لـ«الوطن»), behind مراسل, or as the paper of a dateline.
"""

from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.text.clitics import listed_stem, nominal_stems
from arabic_news.text.folding import fold
from arabic_news.text.openings import Opening, opens
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range, Tokens, is_number, is_sign

__all__ = ["STAFF", "find_outlets", "opens_outlet"]

STAFF: Final = frozenset(map(fold, ("مراسل", "مراسلة", "مراسلو", "مندوب", "موفد", "مراسلنا", "مصور", "مصورة")))
INTRODUCING: Final = STAFF | frozenset(map(fold, (
    "صحيفة", "جريدة", "مجلة", "قناة", "قناتي", "شبكة", "موقع", "فضائية", "وكالة", "إذاعة", "تلفزيون",
)))  # fmt: skip


@opens
def opens_outlet(key: str) -> bool:
    """Whether a word begins such a name."""
    return listed_stem(key, lexicon().outlets) is not None


def find_outlets(tokens: Tokens, dateline: Range | None, openings: list[Opening]) -> list[Candidate]:
    """Return the outlets with ambiguous names."""
    found: list[Candidate] = []
    for index, (_, end) in openings:
        outlet = _outlet_at(tokens, index, end)
        if outlet is None:
            continue
        span, letters = outlet
        if _quoted(tokens, span) or _introduced(tokens, index):
            found.append(Candidate(span, letters, "media", is_place=False, rank=Rank.CERTAIN))
        elif _in_dateline(span, dateline):  # where الرياض is rather the city
            found.append(Candidate(span, letters, "media", is_place=False, rank=Rank.LAST_RESORT))
    if dateline is not None:
        found += [*_dateline_paper(tokens, dateline), *_dateline_agencies(tokens, dateline)]
    return found


def _outlet_at(tokens: Tokens, index: int, end: int) -> tuple[Range, int] | None:
    """The longest listed name that begins here, and the letters of clitics before it."""
    for stem in nominal_stems(tokens.keys[index]):
        for rest in lexicon().outlets.get(stem.key, ()):
            last = index + 1 + len(rest)
            if last <= end and tuple(tokens.keys[index + 1 : last]) == rest:
                return (index, last), stem.letters
    return None


def _quoted(tokens: Tokens, span: Range) -> bool:
    """«الوطن»: nothing else between the marks."""
    first, end = span
    return first > 0 and end < len(tokens) and tokens.keys[first - 1] in MARKS and tokens.keys[end] in MARKS


def _introduced(tokens: Tokens, index: int) -> bool:
    """مراسل الجزيرة, صحيفة الوطن."""
    return index > 0 and listed_stem(tokens.keys[index - 1], INTRODUCING) is not None


def _in_dateline(span: Range, dateline: Range | None) -> bool:
    """عين اليوم – جدة."""
    return dateline is not None and dateline[0] <= span[0] and span[1] <= dateline[1]


def _dateline_paper(tokens: Tokens, dateline: Range) -> list[Candidate]:
    """القامشلي - «صدى الفرات»: whatever a dateline quotes is the paper."""
    marks = [index for index in range(*dateline) if tokens.keys[index] in MARKS]
    if len(marks) != 2 or marks[1] - marks[0] < 2:
        return []
    return [Candidate((marks[0] + 1, marks[1]), 0, "media", is_place=False, rank=Rank.CERTAIN)]


def _dateline_agencies(tokens: Tokens, dateline: Range) -> list[Candidate]:
    """فاس (و م ع), البصرة/ واع/, عمان - بترا: a part of a dateline that is an agency's short name or initials."""
    found: list[Candidate] = []
    first = dateline[0]
    for index in range(dateline[0], dateline[1] + 1):
        if index < dateline[1] and not _parts(tokens, index):
            continue
        if first < index and _is_agency(tokens.keys[first:index]):
            found.append(Candidate((first, index), 0, "media", is_place=False, rank=Rank.CERTAIN))
        first = index + 1
    return found


def _parts(tokens: Tokens, index: int) -> bool:
    """A sign or a number that parts two names; not the dots of initials."""
    key = tokens.keys[index]
    return is_number(key) or (is_sign(key) and not (key == "." and len(tokens.keys[index - 1]) == 1))


def _is_agency(keys: list[str]) -> bool:
    """وام, و م ع, و.م.ع, أ.ش.أ."""
    letters = [key for key in keys if key != "."]
    if len(letters) > 1 and all(len(key) == 1 for key in letters):
        return True
    return tuple(keys[1:]) in lexicon().agencies.get(keys[0], ())
