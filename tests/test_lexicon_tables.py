"""The lexicon tables of the entity stage: their form, their values, and that no row says what another has said."""

from collections import Counter
from typing import get_args

import pytest
import regex

from arabic_news.analysis.analyzer import PartOfSpeech
from arabic_news.data import tables
from arabic_news.entities.facilities import NAMES
from arabic_news.entities.organizations.uses import USES
from arabic_news.entities.place_lists import JOINT
from arabic_news.entities.place_rules import SIDES
from arabic_news.models import Act, ActorKind, PlaceKind
from arabic_news.text.folding import fold
from tests.iso_codes import COUNTRIES

# Table: its columns, and the values allowed in each column but the first.
TABLES: dict[str, dict[str, frozenset[str] | None]] = {
    "titles": {"word": None, "kind": frozenset({"title", "rank", "office", "definite_office"})},
    "organization_heads": {"head": None, "kind": frozenset(get_args(ActorKind)), "use": frozenset(USES)},
    "body_pairs": {"head": None, "word": None, "kind": frozenset((*get_args(ActorKind), "none", "alone"))},
    "clubs": {"name": None, "country": COUNTRIES, "use": frozenset({"game", "evidence"})},
    "club_words": {
        "word": None,
        "use": frozenset({"first", "last", "team", "game", "against", "sport", "meeting", "town"}),
    },
    "unit_words": {"word": None, "role": frozenset({"head", "arm"})},
    "place_nouns": {
        "noun": None,
        "kind": frozenset(get_args(PlaceKind)),
        "in_name": frozenset({"no", "cue", "whole", *JOINT, *NAMES}),
    },
    "place_homographs": {"name": None, "side": frozenset(SIDES), "word": None},
    "group_nouns": {"noun": None},
    "acting_nouns": {"noun": None, "verb": frozenset({"any", "feminine", "masculine"})},
    "document_nouns": {"noun": None, "speaks_for": frozenset({"itself", "issuer"})},
    "no_article": {"word": None},
    "kin_nouns": {"noun": None},
    "titled_nouns": {"noun": None},
    "cue_senses": {"lemma": None, "word": None, "within": frozenset(map(str, range(1, 11)))},
    "clause_verbs": {"lemma": None, "present": None},
    "cue_nouns": {"noun": None, "act": frozenset(get_args(Act)), "frames": None},
    "cue_acts": {"lemma": None, "behind": None, "act": frozenset(get_args(Act))},
    "venue_nouns": {"noun": None, "kind": frozenset({"statement", "occasion", "channel", "part", "time"})},
    "function_words": {"word": None, "pos": frozenset(get_args(PartOfSpeech))},
    "verbs": {"lemma": None, "present": None},
    "common_words": {"word": None},
    "adjectives": {"word": None},
    "no_names": {"phrase": None},
    "named_after": {"noun": None},
    "agencies": {"phrase": None},
    "body_homonyms": {"name": None, "full": None, "beside": None, "witnesses": None, "spoilers": None},
    "departments": {"word": None, "use": frozenset({"any", "speaking", "ministry"})},
}

PAIRS = {  # what two columns tell apart
    "body_pairs": ("head", "word"),
    "cue_senses": ("lemma", "word"),
    "cue_acts": ("lemma", "behind"),
    "place_homographs": ("name", "word"),
}


@pytest.mark.parametrize("table", TABLES)
def test_layout(table: str) -> None:
    text = tables.read(f"lexicon/{table}.tsv")
    assert text.endswith("\n") and not text.endswith("\n\n")
    assert "\r" not in text
    assert text.split("\n", 1)[0].split("\t") == list(TABLES[table])
    assert [line for line in text.splitlines() if line != line.strip(" ")] == []


@pytest.mark.parametrize("table", TABLES)
def test_no_row_repeats_another_after_folding(table: str) -> None:
    columns = PAIRS.get(table) or (next(iter(TABLES[table])),)
    keys = Counter(tuple(fold(row[column]) for column in columns) for row in tables.rows(f"lexicon/{table}.tsv"))
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("table", TABLES)
def test_values_are_known(table: str) -> None:
    wrong = [
        row
        for row in tables.rows(f"lexicon/{table}.tsv")
        for column, allowed in TABLES[table].items()
        if allowed is not None and row[column] not in allowed
    ]
    assert wrong == []


@pytest.mark.parametrize("table", TABLES)
def test_entries_are_arabic_words(table: str) -> None:
    column = next(iter(TABLES[table]))
    wrong = [
        row[column]
        for row in tables.rows(f"lexicon/{table}.tsv")
        if not regex.fullmatch(r"[\u0621-\u063A\u0641-\u0652]+(?: [\u0621-\u063A\u0641-\u0652]+)*", row[column])
    ]
    assert wrong == []


def test_common_words_are_folded_and_sorted() -> None:
    words = [row["word"] for row in tables.rows("lexicon/common_words.tsv")]
    assert words == sorted(words)
    assert [word for word in words if fold(word) != word] == []


@pytest.mark.parametrize("word", ["الحكومة", "قال", "الذي", "مصدر", "المدينة", "اليوم"])
def test_words_of_news_are_common(word: str) -> None:
    assert fold(word) in {row["word"] for row in tables.rows("lexicon/common_words.tsv")}


@pytest.mark.parametrize("word", ["محمد", "بنغازي", "حفتر", "رويترز"])
def test_names_are_not_common(word: str) -> None:
    assert fold(word) not in {row["word"] for row in tables.rows("lexicon/common_words.tsv")}


def test_phrases_of_no_name_have_two_words_or_more() -> None:
    assert [row["phrase"] for row in tables.rows("lexicon/no_names.tsv") if " " not in row["phrase"]] == []
