"""`explain`: the decisions behind each cue and claim, and that it finds what `extract` finds."""

import dataclasses

import pytest

from arabic_news import Gazetteer, explain, extract
from arabic_news.claims.attribution.ways import NO_SOURCE, PHRASE_WAYS, WAYS
from arabic_news.claims.content.stops import BOUNDS, REASONS
from arabic_news.claims.no_cue import RULES
from arabic_news.entities.evidence import EVIDENCE
from arabic_news.entities.place_rules import (
    DOUBTS,
    NO_PLACE_BEHIND_CLITICS,
    NO_PLACE_OF_CAUTIOUS,
    NO_PLACE_WITHOUT_CLITICS,
)
from tests.scoring import ARTICLES

TEXT = (
    "قال الوزير سالم العريبي إن الجسر سيفتح. وزار طالب المعرض. وبحسب شهود عيان، فإن الطريق مغلق. "
    "وأضاف «نحن بخير وسنبقى هنا دائما». وتراجع المبيعات يشير إلى أن السوق راكدة."
)
WAY_NAMES = {way.__name__ for way in (*WAYS, *PHRASE_WAYS)} | {"before_the_colon"}


def test_it_holds_the_article_that_extract_finds() -> None:
    assert explain(TEXT).article == extract(TEXT)
    known = Gazetteer.default().extended(exclude=["سالم العريبي"])
    assert explain(TEXT, gazetteer=known).article == extract(TEXT, gazetteer=known)


def test_each_cue_is_taken_by_a_frame_or_refused_by_a_rule() -> None:
    cues = {cue.text: (cue.frame, cue.refused) for cue in explain(TEXT).cues}
    assert cues == {
        "قال": ("that", None),
        "طالب": (None, "noun_after_noun"),
        "وبحسب": ("noun", None),
        "وأضاف": ("quote", None),
        "يشير": (None, "is_shown_by_a_thing"),
    }


def test_each_claim_names_its_way_and_its_stop() -> None:
    traces = explain(TEXT).claims
    assert [(trace.source.way, trace.source.names, trace.stop) for trace in traces] == [
        ("beside_the_cue", ("سالم العريبي",), "sentence_end"),
        ("behind_the_phrase", ("شهود عيان",), "sentence_end"),
        ("last_speaker", ("سالم العريبي",), "closing_mark"),
    ]


def test_who_was_passed_over() -> None:
    text = "قالت سلمى منصور إن الرسوم ثابتة. وقالت المهندسة ليلى سعيد إن العمل جار."
    assert [str(candidate) for candidate in explain(text).claims[1].passed_over] == ["سلمى منصور (last_speaker)"]


def test_it_prints_a_line_for_each_decision() -> None:
    explained = explain(TEXT)
    assert len(str(explained).split("\n")) == len(explained.cues) + len(explained.claims)
    assert str(explain("")) == ""


def test_each_place_name_is_weighed() -> None:
    text = "سرت أنباء عن لقاء في صنعاء والبيضاء. وقصفت ليبيا مواقع، والمعارك في الزاوية مستمرة. ولعب دورا مهما."
    assert [(trace.text, trace.objection, trace.doubt, trace.settled) for trace in explain(text).places] == [
        ("سرت", "by_its_neighbour", None, None),
        ("صنعاء", None, None, None),
        ("والبيضاء", None, "doubtful_name", "in_list"),
        ("ليبيا", None, None, None),
        ("الزاوية", None, "doubtful_name", "in_main_country"),
        ("دورا", None, "doubtful_name", None),
    ]


def test_a_place_has_its_id_and_its_evidence() -> None:
    explained = explain("سرت أنباء عن لقاء في مأرب.")
    assert [trace.place for trace in explained.places] == [None, explained.article.places[0].id]
    assert not explained.places[0].evidence
    assert "سرت: no place, by_its_neighbour" in str(explained)
    assert explained.places[1].evidence["behind a preposition"] > 0


def test_it_is_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        explain(TEXT).cues = ()  # type: ignore[misc]


@pytest.mark.parametrize("path", sorted(ARTICLES.glob("*.txt"))[:4], ids=lambda path: path.stem)
def test_every_name_in_a_trace_is_that_of_a_rule(path) -> None:  # type: ignore[no-untyped-def]
    text = path.read_text(encoding="utf-8")
    explained = explain(text)
    assert explained.article == extract(text)
    assert {trace.source.way for trace in explained.claims} <= WAY_NAMES
    rules = {rule.refuses.__name__ for rule in RULES} | {reason.__name__ for reason in NO_SOURCE}
    told = {"no_complement", "no_phrase", "inside_a_quotation", "part_of_a_name", "repeats_a_claim", "same_content"}
    told |= {"negated", "no_content", "names_nobody"}
    assert {cue.refused for cue in explained.cues if cue.refused} <= rules | told
    stops = {stop.__name__ for stop in (*REASONS, *BOUNDS)}
    weighing = (*DOUBTS, *NO_PLACE_WITHOUT_CLITICS, *NO_PLACE_BEHIND_CLITICS, *NO_PLACE_OF_CAUTIOUS, *EVIDENCE)
    weighed = {rule for trace in explained.places for rule in (trace.objection, trace.doubt, trace.settled) if rule}
    assert weighed <= {rule.__name__ for rule in weighing}
    further = {"closing_mark", "own_cue", "turn_end", "first_person_end"}
    assert {trace.stop for trace in explained.claims} <= stops | further


def test_arguments_are_checked() -> None:
    with pytest.raises(TypeError):
        explain(TEXT, gazetteer="none")  # type: ignore[arg-type]
