"""Clitics, told in lines `word: reading reading`; the word itself is always the first reading."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_news.text.clitics import listed_stem, nominal_stems, stems, with_proclitics
from arabic_news.text.folding import fold

LINES = [
    # conjunctions
    "وليبيا: ليبيا يبيا",
    "فقال: قال",
    # prepositions, alone and behind a conjunction
    "بمصراتة: مصراتة",
    "وبالقاهره: بالقاهره القاهره",
    "لطرابلس: طرابلس",
    "كالسد: السد",
    # the article loses its alef behind ل and gets it back
    "للقاهره: لقاهره القاهره",
    "ولليبيا: لليبيا ليبيا اليبيا",
    "وللقاهره: للقاهره لقاهره القاهره",
    # the future and the question
    "سيقول: يقول",
    "وسيقول: سيقول يقول",
    "أيقول: يقول",
    # words that only begin as clitics do offer a reading; which is right is for the lexicon to say
    "باريس: اريس",
    "واشنطن: اشنطن",
    # too short to hold one
    "في:",
    "بن:",
    "وا:",
    "لا:",
    # no clitic
    "القاهره:",
    "سوق:",
    "سماء:",
    "أحمد:",
]


@pytest.mark.parametrize("line", LINES)
def test_readings(line: str) -> None:
    word, _, readings = line.partition(":")
    found = stems(fold(word))
    assert found[0].key == fold(word)
    assert [stem.key for stem in found[1:]] == [fold(reading) for reading in readings.split()]


def test_a_conjunction_alone_is_a_word() -> None:
    assert [stem.key for stem in stems("و")] == ["و"]
    assert [stem.key for stem in stems("ب")] == ["ب"]


def test_what_was_taken_off() -> None:
    assert [(stem.letters, stem.proclitics) for stem in stems("وبالسد")] == [(0, ""), (1, "و"), (2, "وب")]
    assert [(stem.letters, stem.proclitics) for stem in stems("للسد")] == [(0, ""), (1, "ل"), (1, "ل")]


@given(st.text("وفبلكسايتنرم", min_size=1, max_size=7))
def test_a_word_is_a_form_of_all_its_readings(key: str) -> None:
    for stem in nominal_stems(key):
        assert key in with_proclitics(stem.key)
        assert listed_stem(key, {stem.key}) is not None
