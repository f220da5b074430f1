"""`extract_many`: ordered, lazy, in one process or several, with the same results; test_processes.py has more."""

import multiprocessing
import pickle
from collections.abc import Iterator
from itertools import count, islice
from typing import Any

import pytest

from arabic_news import ActorEntry, Article, Gazetteer, extract, extract_many
from arabic_news.analysis.analyzer import Analysis
from arabic_news.analysis.embedded import EmbeddedAnalyzer
from arabic_news.batch import CHUNK, CHUNKS_AHEAD, ArticleIterator
from arabic_news.text.document import Document

TEXTS = [f"قال الوزير رقم {number} إن المشروع {number} يبدأ في بنغازي." for number in range(70)]


@pytest.mark.parametrize("workers", [None, 1, 2])
def test_results_are_those_of_extract_in_order(workers: int | None) -> None:
    assert list(extract_many(TEXTS, workers=workers)) == [extract(text) for text in TEXTS]


def endless(seen: list[int]) -> Iterator[str]:
    for number in count():
        seen.append(number)
        yield f"أعلن المتحدث أن الدفعة {number} وصلت."


@pytest.mark.parametrize(("workers", "ahead"), [(None, 1), (2, 2 * CHUNKS_AHEAD * CHUNK)])
def test_an_endless_stream_is_read_only_a_little_ahead(workers: int | None, ahead: int) -> None:
    seen: list[int] = []
    articles = extract_many(endless(seen), workers=workers)
    for number, article in enumerate(islice(articles, 100)):
        assert f"الدفعة {number} " in article.text
        assert len(seen) <= number + ahead
    articles.close()


def test_stopping_early_leaves_no_process_behind() -> None:
    articles = extract_many(TEXTS, workers=2)
    next(articles)
    articles.close()
    assert multiprocessing.active_children() == []
    assert list(articles) == []


def test_an_iterator_that_is_let_go_leaves_no_process_behind() -> None:
    for _ in extract_many(TEXTS, workers=2):
        break
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


class Brittle(EmbeddedAnalyzer):
    """Breaks over one word."""

    def analyze(self, document: Document) -> Analysis:
        """Analyze, or break."""
        if "كسر" in document.text:
            raise LookupError(document.text)
        return super().analyze(document)


class BrittleBatches(Brittle):
    """Breaks over a whole batch."""

    def analyze_many(self, documents: list[Document]) -> list[Analysis]:
        """Analyze all, or break."""
        return [self.analyze(document) for document in documents]


def outcomes(articles: ArticleIterator) -> Iterator[Article | Exception]:
    """What each call of `next` gives: an article, or an error."""
    while True:
        try:
            yield next(articles)
        except StopIteration:
            return
        except Exception as error:
            yield error


@pytest.mark.parametrize("analyzer", [Brittle(), BrittleBatches()], ids=lambda analyzer: type(analyzer).__name__)
@pytest.mark.parametrize("workers", [None, 2])
def test_a_text_that_fails_raises_in_its_turn_and_the_rest_goes_on(workers: int | None, analyzer: Brittle) -> None:
    texts: list[Any] = [*TEXTS[:20], None, *TEXTS[20:25], "كسر", *TEXTS[25:]]
    found = list(outcomes(extract_many(texts, workers=workers, analyzer=analyzer)))
    assert isinstance(found[20], TypeError) and str(found[20]) == "text must be a str, not NoneType"
    assert isinstance(found[26], LookupError) and found[26].args == ("كسر",)
    del found[26], found[20]
    assert found == [extract(text) for text in TEXTS]


@pytest.mark.parametrize("workers", [None, 2])
def test_an_error_of_the_source_of_texts_reaches_the_caller(workers: int | None) -> None:
    def truncated() -> Iterator[str]:
        yield from TEXTS
        raise EOFError("the file ends too early")

    with pytest.raises(EOFError, match="the file ends too early"):
        list(extract_many(truncated(), workers=workers))
    assert multiprocessing.active_children() == []


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
