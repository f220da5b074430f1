"""The cue tables: what may stand in them, and what their forms say."""

from collections import Counter
from typing import get_args

import pytest

from arabic_news import CueEntry, Gazetteer, extract
from arabic_news.cues import Frame, shipped_cues
from arabic_news.data import tables
from arabic_news.models import Act
from arabic_news.text.folding import fold

VERBS = list(tables.rows("lexicon/cue_verbs.tsv"))
NOUNS = list(tables.rows("lexicon/cue_nouns.tsv"))
PHRASES = list(tables.rows("lexicon/cue_phrases.tsv"))
ACTS = get_args(Act)
FRAMES = set(get_args(Frame))


def test_every_act_has_verbs() -> None:
    assert set(Counter(row["act"] for row in VERBS)) == set(ACTS)


@pytest.mark.parametrize("row", VERBS, ids=lambda row: row["lemma"])
def test_verb_row(row: dict[str, str]) -> None:
    assert row["act"] in ACTS
    assert row["frames"]
    assert set(row["frames"].split()) <= FRAMES
    assert row["things"] in ("", "yes")
    assert row["present"] == "" or fold(row["present"]).startswith("ي")


def test_no_verb_stands_twice() -> None:
    assert [lemma for lemma, count in Counter(row["lemma"] for row in VERBS).items() if count > 1] == []


@pytest.mark.parametrize("row", NOUNS, ids=lambda row: row["noun"])
def test_noun_row(row: dict[str, str]) -> None:
    assert row["act"] in ACTS
    assert row["frames"]
    assert set(row["frames"].split()) <= FRAMES


def test_no_noun_stands_twice() -> None:
    assert [noun for noun, count in Counter(row["noun"] for row in NOUNS).items() if count > 1] == []


@pytest.mark.parametrize("row", PHRASES, ids=lambda row: row["phrase"])
def test_phrase_row(row: dict[str, str]) -> None:
    assert row["act"] in ACTS
    assert row["frame"] in ("noun", "own", "text")


def test_no_phrase_stands_twice() -> None:
    assert [phrase for phrase, count in Counter(row["phrase"] for row in PHRASES).items() if count > 1] == []


@pytest.mark.parametrize(
    ("word", "lemma", "shape", "act"),
    [
        ("قالت", "قال", "verb", "say"),
        ("يعلنون", "أعلن", "verb", "announce"),
        ("نفت", "نفى", "verb", "deny"),
        ("دعوا", "دعا", "verb", "call"),
        ("مشيرة", "أشار", "participle", "say"),
        ("محذرين", "حذر", "participle", "warn"),
        ("تأكيدها", "أكد", "masdar", "confirm"),
        ("دعوته", "دعا", "masdar", "call"),
        ("إدانته", "أدان", "masdar", "condemn"),
    ],
)
def test_form(word: str, lemma: str, shape: str, act: str) -> None:
    readings = shipped_cues().forms[fold(word)]
    assert (lemma, shape, act) in [(form.lemma, form.shape, form.act) for form in readings]


def test_a_noun_with_its_owner_is_also_a_verb_with_its_object() -> None:
    assert [form.shape for form in shipped_cues().forms[fold("إدانته")]] == ["verb", "masdar"]


@pytest.mark.parametrize("word", ["طالب", "ذكر", "نفي", "رده", "نادي"])
def test_noun_spelt_like_the_verb(word: str) -> None:
    assert shipped_cues().forms[fold(word)][0].nounlike


@pytest.mark.parametrize("word", ["يبين", "يبلغ", "دون", "مجلس", ""])
def test_no_form(word: str) -> None:
    assert fold(word) not in shipped_cues().forms


def test_longest_phrase_first() -> None:
    phrases = shipped_cues().phrases[fold("بحسب")]
    assert [phrase.lemma for phrase in phrases[fold("ما")]] == ["بحسب ما", "بحسب"]
    assert [phrase.lemma for phrase in phrases[""]] == ["بحسب"]


def test_user_cue_wins() -> None:
    gazetteer = Gazetteer.default().extended(cues=[CueEntry(lemma="وشوش", present="يوشوش", act="threaten")])
    text = "وشوش خليفة حفتر أن القوات ستعود."
    assert extract(text).claims == ()
    (claim,) = extract(text, gazetteer=gazetteer).claims
    assert (claim.act, claim.cue.lemma, claim.text) == ("threaten", "وشوش", "القوات ستعود")


def test_cues_inside_a_quotation_are_not_the_article_s() -> None:
    text = "قال خليفة حفتر: «أكدت الوزارة أن الطريق سيفتح غدا وأضافت أن السوق مغلق»."
    assert [claim.cue.text for claim in extract(text).claims] == ["قال"]
