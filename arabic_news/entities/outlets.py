"""Outlets whose names are ordinary words or places (الوطن, الجزيرة, اليوم): only where the text shows a medium.

That is in quotation marks by itself (قال لـ«الوطن»), behind مراسل, or as the paper of a dateline. The names stand in
the column `caution` of `media.tsv`; one that several outlets bear is a medium, but none of them in particular. The
short names of agencies (`agencies.tsv`) are media in a dateline, and between marks where a report is theirs.
"""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from arabic_news.analysis.lexicon import lexicon
from arabic_news.data import tables
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.gazetteer import Gazetteer
from arabic_news.name_index import ActorRecord
from arabic_news.text.clitics import listed_stem, nominal_stems
from arabic_news.text.folding import fold
from arabic_news.text.openings import Opening, opens_with
from arabic_news.text.particles import WA
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range, Tokens, is_number, is_sign

__all__ = ["STAFF", "find_outlets", "opens_outlet"]

STAFF: Final = frozenset(map(fold, ("مراسل", "مراسلة", "مراسلو", "مندوب", "موفد", "مراسلنا", "مصور", "مصورة")))
INTRODUCING: Final = STAFF | frozenset(map(fold, (
    "صحيفة", "جريدة", "مجلة", "قناة", "قناتي", "شبكة", "موقع", "فضائية", "وكالة", "إذاعة", "تلفزيون",
)))  # fmt: skip


# Whose words follow: the mark before an agency stands behind one of these.
ATTRIBUTING: Final = frozenset(map(fold, (
    "بحسب", "حسب", "وفق", "وفقا", "عن", "ل", "ب", "ذكرت", "نقلت", "قالت", "أفادت", "أوردت", "ذكرته", "نقلته", "أوردته",
    "نشرته", "بثته", "أوضحت", "أضافت", "مع",
)))  # fmt: skip


class _Outlet(NamedTuple):
    """Such a name: its words behind the first, and the usual name of the outlet where only one bears it."""

    rest: tuple[str, ...]
    usual: str | None


@opens_with
def opens_outlet() -> Iterable[str]:
    """The words that begin such a name, or that of an agency."""
    return {*_outlets(), *lexicon().agencies}


def find_outlets(
    tokens: Tokens, dateline: Range | None, openings: list[Opening], gazetteer: Gazetteer
) -> list[Candidate]:
    """Return the outlets with ambiguous names."""
    found: list[Candidate] = []
    for index, (_, end) in openings:
        agency = _agency_at(tokens, index, end)
        if agency is not None:
            found.append(agency)
        named = _outlet_at(tokens, index, end)
        if named is None:
            continue
        letters, outlet = named
        span = index, index + 1 + len(outlet.rest)
        if _quoted(tokens, span) or _introduced(tokens, index):
            rank = Rank.CERTAIN
        elif _in_dateline(span, dateline):  # where الرياض is rather the city
            rank = Rank.LAST_RESORT
        else:
            continue
        record = _record(outlet, gazetteer)
        found.append(Candidate(span, letters, "media", is_place=False, rank=rank, actor=record))
    if dateline is not None:
        found += [*_dateline_paper(tokens, dateline), *_dateline_agencies(tokens, dateline)]
    return found


@lru_cache(maxsize=1)
def _outlets() -> dict[str, tuple[_Outlet, ...]]:
    """The names by their first word, the longest first."""
    bearers: defaultdict[str, list[str]] = defaultdict(list)
    for row in tables.rows("actors/media.tsv"):
        for name in filter(None, row["caution"].split("|")):
            bearers[fold(name)].append(row["names"].partition("|")[0])
    names: defaultdict[str, list[_Outlet]] = defaultdict(list)
    for key, usual in sorted(bearers.items(), key=lambda item: -len(item[0].split())):
        first, *rest = key.split()
        names[first].append(_Outlet(tuple(rest), usual[0] if len(usual) == 1 else None))
    return {first: tuple(found) for first, found in names.items()}


def _record(outlet: _Outlet, gazetteer: Gazetteer) -> ActorRecord | None:
    """What the gazetteer knows of an outlet."""
    records = gazetteer.lookup(outlet.usual) if outlet.usual else ()
    return next((record for record in records if isinstance(record, ActorRecord)), None)


def _outlet_at(tokens: Tokens, index: int, end: int) -> tuple[int, _Outlet] | None:
    """The letters of clitics before the name that begins here, and the longest such name."""
    for stem in nominal_stems(tokens.keys[index]):
        for outlet in _outlets().get(stem.key, ()):
            last = index + 1 + len(outlet.rest)
            if last <= end and tuple(tokens.keys[index + 1 : last]) == outlet.rest:
                return stem.letters, outlet
    return None


def _quoted(tokens: Tokens, span: Range) -> bool:
    """«الوطن»: nothing else between the marks."""
    first, end = span
    return first > 0 and end < len(tokens) and tokens.keys[first - 1] in MARKS and tokens.keys[end] in MARKS


def _agency_at(tokens: Tokens, index: int, end: int) -> Candidate | None:
    """بحسب "الفرنسية", قال لـ(كونا): an agency's short name by itself between marks, which a report is ascribed to."""
    for rest in lexicon().agencies.get(tokens.keys[index], ()):
        last = index + 1 + len(rest)
        if index < 2 or last >= end or tuple(tokens.keys[index + 1 : last]) != rest:
            continue
        marked = _quoted(tokens, (index, last)) or (tokens.keys[index - 1], tokens.keys[last]) == ("(", ")")
        before = tokens.keys[index - 2]
        if marked and not ATTRIBUTING.isdisjoint((before, before.removeprefix(WA))):  # وفق, وقالت
            return Candidate((index, last), 0, "media", is_place=False, rank=Rank.CERTAIN)
    return None


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
