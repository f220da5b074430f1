"""Confidence: what is surer has more, thresholds leave out the rest, and the tables of weights are sound."""

import json
import math
from typing import get_args

import pytest
from hypothesis import given

from arabic_news import Article, Claim, explain, extract
from arabic_news.confidence.model import ALWAYS, Judged, contributions, probability
from arabic_news.data import tables
from arabic_news.export import geojson, rows
from tests.strategies import article_text

JUDGED = get_args(Judged)
SAID = "قال وزير النقل سالم العريبي إن الجسر الجديد سيفتح أمام السيارات قبل نهاية العام."


def only_claim(text: str) -> Claim:
    (claim,) = extract(text).claims
    return claim


@pytest.mark.parametrize(
    ("surer", "less_sure"),
    [
        ("قال وزير النقل سالم العريبي إن الجسر الجديد سيفتح قريبا.", "طلب الوزير سالم العريبي زيارة المصنع القديم."),
        ("قال الوزير سالم العريبي: «سنفتح الجسر الجديد أمام الجميع قريبا».", "بحسب سالم العريبي، نعم."),
    ],
)
def test_a_plain_claim_is_surer(surer: str, less_sure: str) -> None:
    assert only_claim(surer).confidence > only_claim(less_sure).confidence


def test_a_source_beside_its_verb_is_surer_than_one_from_before() -> None:
    text = (
        "زار وفد من البنك الدولي الميناء. وشكرت هدى القاضي العمال. وأضافت أن العمل يتقدم. "
        "وقال سالم العريبي إن الطريق مغلق."
    )
    claims = extract(text).claims
    from_before = [claim for claim in claims if claim.source_span is None]
    beside = [claim for claim in claims if claim.source_span is not None]
    assert max(c.source_confidence for c in from_before) < max(c.source_confidence for c in beside)


def test_a_claim_without_a_source_has_no_source_confidence() -> None:
    assert [c.source_confidence for c in extract("وأضاف أن الطريق مغلق منذ يومين.").claims if not c.sources] == [0.0]


def test_a_listed_place_is_surer_than_an_unknown_one() -> None:
    listed, unknown = extract("وصلت القافلة إلى بنغازي ثم إلى بلدة الزعيترة.").places
    assert listed.confidence > unknown.confidence


@given(article_text())
def test_it_is_a_probability_in_any_text(text: str) -> None:
    article = extract(text)
    found = [(c.confidence, c.source_confidence) for c in article.claims]
    found += [(entity.confidence, 1.0) for entity in (*article.actors, *article.places)]
    assert all(0 <= one <= 1 and 0 <= other <= 1 for one, other in found)


def test_a_threshold_leaves_out_what_is_less_sure() -> None:
    article = extract(SAID)
    (claim,) = article.claims
    assert article.confident(0).claims == article.claims
    assert article.confident(claim.confidence).claims != ()
    assert article.confident(1).claims == ()
    Article.model_validate_json(article.confident(0.9).model_dump_json())  # its references hold


def test_a_doubtful_source_goes_and_its_claim_stays() -> None:
    article = extract(SAID)
    doubtful = article.claims[0].model_copy(update={"confidence": 0.9, "source_confidence": 0.2})
    (claim,) = article.model_copy(update={"claims": (doubtful,)}).confident(0.8).claims
    assert (claim.sources, claim.source_span, claim.source_confidence) == ((), None, 0.0)


@pytest.mark.parametrize("threshold", [-0.1, 1.1, float("nan")])
def test_a_threshold_outside_is_refused(threshold: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        extract(SAID).confident(threshold)


@pytest.mark.parametrize("threshold", ["0.5", None, True])
def test_a_threshold_that_is_no_number_is_refused(threshold: object) -> None:
    with pytest.raises(TypeError, match="a number from 0 to 1"):
        extract(SAID).confident(threshold)  # type: ignore[arg-type]


def test_exports_carry_it() -> None:
    article = extract("قال سالم العريبي في بنغازي إن الجسر مغلق.", id="n-1")
    claim, place = article.claims[0], article.places[0]
    row = rows(article)["claims"][0]
    assert (row["confidence"], row["source_confidence"]) == (claim.confidence, claim.source_confidence)
    assert rows(article)["actors"][0]["confidence"] == article.actors[0].confidence
    assert geojson(article)["features"][0]["properties"]["confidence"] == place.confidence
    assert json.loads(article.model_dump_json())["claims"][0]["confidence"] == claim.confidence


@pytest.mark.parametrize("judged", JUDGED)
def test_a_table_names_each_piece_of_evidence_once(judged: Judged) -> None:
    names = [row["evidence"] for row in tables.rows(f"confidence/{judged}.tsv")]
    assert names[0] == ALWAYS
    assert len(names) == len(set(names))


def test_an_explanation_adds_up_to_the_confidence() -> None:
    (trace,) = explain(SAID).claims
    log_odds = sum(trace.evidence.values()), sum(trace.source_evidence.values())
    expected = trace.claim.confidence, trace.claim.source_confidence
    assert [1 / (1 + math.exp(-odds)) for odds in log_odds] == pytest.approx(expected, abs=0.001)


@pytest.mark.parametrize("judged", JUDGED)
def test_contributions_tell_what_the_probability_is_made_of(judged: Judged) -> None:
    known = tables.rows(f"confidence/{judged}.tsv")[1]["evidence"]
    assert set(contributions(judged, [known, "an unknown piece"])) == {ALWAYS, known}
    assert (probability(judged, [known]) > probability(judged, [])) == (contributions(judged, [known])[known] > 0)
