"""What the fuzzer tries: the whole library, or one part of it by itself, which runs many times as often."""

import datetime
import json
import re
from collections.abc import Callable, Iterable
from itertools import pairwise

from pydantic import ValidationError

from arabic_news import ActorEntry, Gazetteer, PlaceEntry
from arabic_news.analysis.embedded import EmbeddedAnalyzer
from arabic_news.claims.finding import find_claims
from arabic_news.dates import find_dates
from arabic_news.entities.finding import find_entities
from arabic_news.gazetteer import CueEntry
from arabic_news.text.document import Document, Layout
from arabic_news.text.layout import find_layout
from arabic_news.text.quotes import find_quotations
from arabic_news.text.sentences import split_sentences
from arabic_news.text.tokens import Range, tokenize
from tests.fuzz.cases import Case

__all__ = ["PARTS"]

VALUE = re.compile(r"[0-9X]{4}(-([0-9X]{2})){0,2}")
ENTRIES = (PlaceEntry, ActorEntry, CueEntry)
_ANALYZER = EmbeddedAnalyzer()


def _extract(case: Case) -> None:
    case.check()


def _text(case: Case) -> None:
    """Tokens, layout, quotations and sentences: in order and within the text."""
    tokens = tokenize(case.text)
    _assert_disjoint(zip(tokens.starts, tokens.ends, strict=True), len(case.text))
    layout = find_layout(tokens)
    for ranges in (layout.blocks, layout.boilerplate, layout.headings, layout.paragraphs):
        _assert_disjoint(ranges, len(tokens))
    quotations = find_quotations(tokens, layout.told)
    _assert_disjoint(split_sentences(tokens, layout.blocks, quotations), len(tokens))


def _dates(case: Case) -> None:
    """Dates of the whole text as one sentence: in order, apart, and with values that name a time."""
    document = _one_sentence(case.text)
    published = datetime.date(1 + len(case.text) * 97 % 9998, 2, 28) if case.names else None
    dates = find_dates(document, published)
    _assert_disjoint(((date.first, date.end) for date in dates), len(document.tokens))
    _assert_disjoint(((date.start_char, date.end_char) for date in dates), len(case.text))
    assert all(date.value is None or VALUE.fullmatch(date.value) for date in dates), dates


def _claims(case: Case) -> None:
    """Claims of the whole text as one sentence: each cue once, and content apart and within the text."""
    document, gazetteer = _one_sentence(case.text), Gazetteer.default()
    analysis = _ANALYZER.analyze(document)
    found = find_claims(document, analysis, find_entities(document, analysis, gazetteer), [], gazetteer)
    for claim in found.matches:
        _assert_disjoint(claim.content, len(document.tokens))


def _gazetteer(case: Case) -> None:
    """Rows as they come from a table: refused by a ValidationError, or an entry whose names are found."""
    try:
        row = json.loads(case.text)
    except ValueError:
        row = dict(zip(("name", "kind", "country", "aliases"), case.text.split("\n"), strict=False))
    for entry_class in ENTRIES:
        try:
            entry = entry_class.model_validate(row)
        except ValidationError:
            continue
        if isinstance(entry, PlaceEntry):
            gazetteer = Gazetteer(places=(entry,))
        elif isinstance(entry, ActorEntry):
            gazetteer = Gazetteer(actors=(entry,))
        else:
            assert Gazetteer(cue_entries=(entry,)).cues.forms, entry
            continue
        assert all(gazetteer.lookup(name) for name in entry.names), entry


def _one_sentence(text: str) -> Document:
    tokens = tokenize(text)
    whole = [(0, len(tokens))] if len(tokens) else []
    return Document(tokens, Layout(None, None, [], [], whole), find_quotations(tokens, whole), whole)


def _assert_disjoint(ranges: Iterable[Range], end: int) -> None:
    found = list(ranges)
    assert all(0 <= first < last <= end for first, last in found), found
    assert all(left[1] <= right[0] for left, right in pairwise(found)), found


PARTS: dict[str, Callable[[Case], None]] = {
    "extract": _extract,
    "text": _text,
    "dates": _dates,
    "claims": _claims,
    "gazetteer": _gazetteer,
}
