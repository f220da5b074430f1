"""`extract_many`: ordered, lazy, in one process or several, with the same results."""

import multiprocessing
import pickle
from collections.abc import Iterator
from itertools import count, islice
from typing import Any

import pytest

from arabic_news import ActorEntry, Gazetteer, extract, extract_many

TEXTS = [f"قال الوزير رقم {number} إن المشروع {number} يبدأ في بنغازي." for number in range(70)]


@pytest.mark.parametrize("workers", [None, 1, 2])
def test_results_are_those_of_extract_in_order(workers: int | None) -> None:
    assert list(extract_many(TEXTS, workers=workers)) == [extract(text) for text in TEXTS]


def endless(seen: list[int]) -> Iterator[str]:
    for number in count():
        seen.append(number)
        yield f"أعلن المتحدث أن الدفعة {number} وصلت."


@pytest.mark.parametrize("workers", [None, 2])
def test_an_endless_stream_is_read_only_a_little_ahead(workers: int | None) -> None:
    seen: list[int] = []
    articles = list(islice(extract_many(endless(seen), workers=workers), 3))
    assert [f"الدفعة {number}" in article.text for number, article in enumerate(articles)] == [True] * 3
    assert len(seen) <= 100


def test_stopping_early_leaves_no_process_behind() -> None:
    articles = extract_many(TEXTS, workers=2)
    next(articles)
    articles.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []


def test_workers_use_the_gazetteer_of_the_caller() -> None:
    gazetteer = Gazetteer.default().extended(actors=[ActorEntry(name="نسور الوادي", kind="armed_group", ref="mine:1")])
    for article in extract_many(["هاجمت نسور الوادي القافلة."] * 20, workers=2, gazetteer=gazetteer):
        assert [actor.ref for actor in article.actors] == ["mine:1"]


def test_a_gazetteer_travels_without_the_shipped_tables() -> None:
    gazetteer = Gazetteer.default().extended(actors=[ActorEntry(name="نسور الوادي", kind="armed_group")])
    assert gazetteer.lookup("نسور الوادي")
    frozen = pickle.dumps(gazetteer)
    assert len(frozen) < 2_000
    assert pickle.loads(frozen).lookup("نسور الوادى") == gazetteer.lookup("نسور الوادي")


def test_workers_get_the_gazetteer_once_and_indexed(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[Gazetteer] = []
    reduce = Gazetteer.__reduce__
    monkeypatch.setattr(Gazetteer, "__reduce__", lambda gazetteer: (sent.append(gazetteer), reduce(gazetteer))[1])
    gazetteer = Gazetteer.default().extended(actors=[ActorEntry(name="نسور الوادي", kind="armed_group")])
    assert len(list(extract_many(TEXTS, workers=2, gazetteer=gazetteer))) == len(TEXTS)
    assert len(sent) <= 2
    assert "layers" in vars(gazetteer)


@pytest.mark.parametrize("workers", [None, 2])
def test_a_text_that_is_no_string_raises_in_its_turn(workers: int | None) -> None:
    with pytest.raises(TypeError, match="text must be a str, not int"):
        list(extract_many(["وصل الوفد.", 7], workers=workers))  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"workers": 0}, ValueError, "workers must be at least 1, not 0"),
        ({"workers": "2"}, TypeError, "workers must be an int, not str"),
        ({"gazetteer": "ليبيا"}, TypeError, "gazetteer must be a Gazetteer, not str"),
        ({"analyzer": object()}, TypeError, "analyzer must have a method `analyze`"),
        ({"published": "2024-05-17"}, TypeError, "published must be a datetime.date, not str"),
    ],
)
def test_wrong_arguments_raise_at_once(arguments: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        extract_many(TEXTS, **arguments)


def test_one_string_is_no_iterable_of_texts() -> None:
    with pytest.raises(TypeError, match="texts must be an iterable of texts, not one str"):
        extract_many("وصل الوفد.")
