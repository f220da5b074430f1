"""The articles written for the tests: their annotations are sound, and the library reaches the floors kept for them."""

import json
from itertools import chain
from pathlib import Path
from typing import Any, get_args

import pytest

from arabic_news.models import Act, ActorKind, Form, PlaceKind
from tests.scoring import ARTICLES, annotated, parse_range, score_directory, tokens

FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text(encoding="utf-8"))
NAMES = sorted(path.stem for path in ARTICLES.glob("*.json"))


@pytest.fixture(scope="module")
def figures() -> dict[str, float]:
    return score_directory(ARTICLES)


@pytest.mark.parametrize("name", sorted(FLOORS["articles"]))
def test_figure_reaches_its_floor(figures: dict[str, float], name: str) -> None:
    assert figures[name] >= FLOORS["articles"][name]


def test_there_are_at_least_twelve_articles() -> None:
    assert len(list(annotated(ARTICLES))) >= 12


@pytest.mark.parametrize("name", NAMES)
def test_annotation_is_sound(name: str) -> None:
    text = (ARTICLES / f"{name}.txt").read_text(encoding="utf-8")
    data = json.loads((ARTICLES / f"{name}.json").read_text(encoding="utf-8"))
    count = len(tokens(text))
    for value in ranges_of(data):
        first, last = parse_range(value)
        assert 0 <= first <= last < count, value
    keys = [actor["key"] for actor in data["actors"]]
    assert len(keys) == len(set(keys))
    assert {place["kind"] for place in data["places"]} <= set(get_args(PlaceKind))
    assert {actor["kind"] for actor in data["actors"]} <= set(get_args(ActorKind))
    assert {claim["act"] for claim in data["claims"]} <= set(get_args(Act))
    assert {claim["form"] for claim in data["claims"]} <= set(get_args(Form))
    assert {key for claim in data["claims"] for key in (claim["source"], claim["via"])} <= {*keys, None}


def ranges_of(data: dict[str, Any]) -> list[str]:
    """Every token range of an annotation."""
    single = [data.get("headline"), data.get("dateline")]
    single += [claim["source_span"] for claim in data["claims"]] + [claim["cue"] for claim in data["claims"]]
    single += [date["span"] for date in data["dates"]]
    lists = [data["boilerplate"], data["headings"], *(place["mentions"] for place in data["places"])]
    lists += [actor["mentions"] + actor["nominal"] for actor in data["actors"]]
    lists += [claim["content"] for claim in data["claims"]]
    return [value for value in chain(single, *lists) if value is not None]
