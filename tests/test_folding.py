"""Folding, told in pairs `raw: folded`."""

import pytest

from arabic_news.text.folding import fold, folded_prefix_end

PAIRS = [
    # hamza on alef, alef with madda and wasla
    "أحمد: احمد",
    "إسطنبول: اسطنبول",
    "آسيا: اسيا",
    "ٱلبحر: البحر",
    # final ya and ta marbuta
    "مصطفى: مصطفي",
    "المسمارى: المسماري",
    "القاهرة: القاهره",
    # hamza on waw and ya stays: it parts words (مؤتمر, شاطئ)
    "مؤتمر: مؤتمر",
    "شاطئ: شاطئ",
    # diacritics and tatweel
    "مُحَمَّدٌ: محمد",
    "الســـد: السد",
    "هَٰذا: هذا",
    # presentation forms and ligatures
    "ﻻ: لا",
    "ﺍﻟﻘﺎﻫﺮﺓ: القاهره",
    "ﻷن: لان",
    # decomposed letters
    "ا\u0654حمد: احمد",
    "ي\u0654: ئ",
    # zero-width and bidirectional marks
    "الق\u200dاهرة: القاهره",
    "\u200fليبيا\u200e: ليبيا",
    "\ufeffعدن: عدن",
    # letters of Persian, Urdu, Kurdish and Maghrebi typing
    "کابل: كابل",
    "طهرانی: طهراني",
    "ڤيينا: فيينا",
    "پاريس: باريس",
    "گوگل: كوكل",
    "ہندوستان: هندوستان",
    "أڭادير: اكادير",
    # digits and Latin letters
    "٢٠١٩: 2019",
    "۱۳۹۸: 1398",
    "CNN: cnn",
    "ＣＮＮ: cnn",
    # nothing is left
    "ـــ: ",
]


@pytest.mark.parametrize("pair", PAIRS)
def test_fold(pair: str) -> None:
    raw, _, folded = pair.partition(": ")
    assert fold(raw) == folded


@pytest.mark.parametrize("word", ["\ud800", "\x00", "أ\ud800ب", "\U0010ffff"])
def test_fold_survives_what_is_no_letter(word: str) -> None:
    assert fold(fold(word)) == fold(word)


PREFIXES = [
    # the clitic, then the rest of the raw word
    ("ب", "القاهرة"),
    ("ولل", "سد"),
    ("بِـ", "مصراتة"),
    ("وَ", "قال"),
    ("و\u200d", "قال"),
    ("ﻻ", "ن"),
    ("", "بعد"),
]


@pytest.mark.parametrize(("prefix", "rest"), PREFIXES)
def test_folded_prefix_end(prefix: str, rest: str) -> None:
    assert folded_prefix_end(prefix + rest, len(fold(prefix))) == len(prefix)


def test_a_whole_word_is_its_own_prefix() -> None:
    assert folded_prefix_end("سَدّ", 2) == len("سَدّ")
