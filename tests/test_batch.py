"""`extract_many`: ordered, lazy, in one process or several, with the same results; test_processes.py has more."""

import io
import logging
import multiprocessing
import pickle
from collections.abc import Iterator
from datetime import date, datetime
from itertools import count, islice
from typing import Any, NamedTuple

import pandas as pd
import pyarrow as pa
import pytest
from tqdm import tqdm

from arabic_news import ActorEntry, Article, Document, Failure, Gazetteer, extract, extract_many
from arabic_news.analysis.analyzer import Analysis
from arabic_news.analysis.embedded import EmbeddedAnalyzer
from arabic_news.batch import CHUNK, CHUNKS_AHEAD, ArticleIterator
from arabic_news.text import document as read

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
    assert sum(other is gazetteer for other in sent) <= 2
    assert "layers" in vars(gazetteer)


class Brittle(EmbeddedAnalyzer):
    """Breaks over one word."""

    def analyze(self, document: read.Document) -> Analysis:
        """Analyze, or break."""
        if "كسر" in document.text:
            raise LookupError(document.text)
        return super().analyze(document)


class BrittleBatches(Brittle):
    """Breaks over a whole batch."""

    def analyze_many(self, documents: list[read.Document]) -> list[Analysis]:
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
    assert isinstance(found[20], TypeError) and str(found[20]) == "record 20: text must be a str, not NoneType"
    assert isinstance(found[26], LookupError) and found[26].args == ("كسر",)
    assert found[26].__notes__ == ["in record 26"]
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
        ({"published": datetime(2024, 5, 17)}, TypeError, r"not datetime: call its \.date\(\)"),
        ({"errors": "ignore"}, ValueError, 'errors must be "raise", "skip" or a function, not \'ignore\''),
    ],
)
def test_wrong_arguments_raise_at_once(arguments: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        extract_many(TEXTS, **arguments)


def test_one_string_is_no_iterable_of_texts() -> None:
    with pytest.raises(TypeError, match="texts must be an iterable of texts, not one str"):
        extract_many("وصل الوفد.")


# ---------------------------------------------------------------- records

DAY = date(2024, 5, 14)
NEWS = "وصل الوفد أمس إلى بنغازي."


class Scraped(NamedTuple):
    """A record of somebody else's, with a field that is none of ours."""

    url: str
    text: str
    published: date | None
    id: int


RECORDS = {
    "document": Document(NEWS, DAY, "17"),
    "mapping": {"id": "17", "text": NEWS, "published": DAY, "section": "politics"},
    "named tuple": Scraped("https://news.example/17", NEWS, DAY, 17),
    "data frame": next(pd.DataFrame({"id": [17], "text": [NEWS], "published": [DAY]}).itertuples()),
    "data frame as records": pd.DataFrame({"id": [17], "text": [NEWS], "published": [DAY]}).to_dict("records")[0],
    "arrow": pa.Table.from_pylist([{"id": 17, "text": NEWS, "published": DAY}]).to_pylist()[0],
}


@pytest.mark.parametrize("workers", [None, 2])
@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
def test_a_record_brings_its_date_and_identifier(record: Any, workers: int | None) -> None:
    bare, full = extract_many([NEWS, record], workers=workers)
    assert (bare.id, bare.published, bare.dates[0].value) == (None, None, None)
    assert full == extract(NEWS, published=DAY, id="17")
    assert (full.id, full.dates[0].value) == ("17", "2024-05-13")


def test_one_date_for_all_is_that_of_records_without_their_own() -> None:
    records = [NEWS, {"text": NEWS}, {"text": NEWS, "published": date(2023, 1, 2)}]
    found = [article.dates[0].value for article in extract_many(records, published=DAY)]
    assert found == ["2024-05-13", "2024-05-13", "2023-01-01"]


@pytest.mark.parametrize("missing", [None, float("nan"), pd.NaT], ids=str)
def test_an_empty_cell_is_a_field_not_given(missing: Any) -> None:
    (article,) = extract_many([{"text": NEWS, "published": missing, "id": missing}])
    assert article == extract(NEWS)


BAD = [
    ({"id": "n-1"}, "record 1: the record has no field `text`"),
    ({"text": None}, "record 1: text must be a str, not NoneType"),
    ({"text": NEWS, "published": "2024-05-14"}, "record 1: published must be a datetime.date, not str"),
    ({"text": NEWS, "published": pd.Timestamp("2024-05-14")}, "not Timestamp: call its .date()"),
    ({"text": NEWS, "published": 2024}, "record 1: published must be a datetime.date, not int"),
    ({"text": NEWS, "id": b"n-1"}, "record 1: id must be a str, not bytes"),
    ({"text": NEWS, "id": True}, "record 1: id must be a str, not bool"),
    (("n-1", NEWS), "record 1: text must be a str, not tuple"),
    (None, "record 1: text must be a str, not NoneType"),
]


@pytest.mark.parametrize("workers", [None, 2])
@pytest.mark.parametrize(("record", "message"), BAD, ids=range(len(BAD)))
def test_a_wrong_record_raises_with_its_number_and_field(record: Any, message: str, workers: int | None) -> None:
    articles = extract_many([NEWS, record, NEWS], workers=workers)
    found = list(outcomes(articles))
    assert [type(outcome) for outcome in found] == [Article, TypeError, Article]
    assert message in str(found[1])
    assert articles.failed == 1


@pytest.mark.parametrize("workers", [None, 2])
def test_a_record_that_is_skipped_is_counted_and_logged(workers: int | None, caplog: pytest.LogCaptureFixture) -> None:
    records: list[Any] = [{"text": NEWS, "id": "a"}, {"id": "b"}, {"text": "كسر", "id": "c"}, {"text": NEWS, "id": "d"}]
    with caplog.at_level(logging.WARNING, "arabic_news"):
        articles = extract_many(records, workers=workers, analyzer=Brittle(), errors="skip")
        assert [article.id for article in articles] == ["a", "d"]
    assert articles.failed == 2
    assert [message.partition(":")[0] for message in caplog.messages] == [
        "record 1 is left out",
        "record 2 is left out",
    ]


@pytest.mark.parametrize("workers", [None, 2])
def test_a_function_gets_each_failure_in_its_turn(workers: int | None) -> None:
    records: list[Any] = [{"text": NEWS, "id": "a"}, {"text": "كسر", "id": "b"}, 5, {"text": NEWS, "id": "c"}]
    seen: list[Any] = []
    articles = extract_many(records, workers=workers, analyzer=Brittle(), errors=seen.append)
    for article in articles:
        seen.append(article.id)
    first, lookup, wrong, last = seen
    assert (first, last) == ("a", "c")
    assert isinstance(lookup, Failure) and (lookup.number, lookup.record) == (1, records[1])
    assert isinstance(lookup.error, LookupError)
    assert (wrong.number, wrong.record, str(wrong.error)) == (2, 5, "record 2: text must be a str, not int")


def test_what_the_function_raises_is_raised_and_the_rest_goes_on() -> None:
    def stop(failure: Failure) -> None:
        raise RuntimeError(f"stopped at {failure.number}")

    found = list(outcomes(extract_many([NEWS, 5, NEWS], errors=stop)))  # type: ignore[list-item]
    assert [type(outcome) for outcome in found] == [Article, RuntimeError, Article]


def test_records_are_read_lazily_and_their_date_is_no_reason_to_read_ahead() -> None:
    seen: list[int] = []
    articles = extract_many({"text": text, "id": number} for number, text in enumerate(endless(seen)))
    assert [article.id for article in islice(articles, 3)] == ["0", "1", "2"]
    assert len(seen) == 3


# ---------------------------------------------------------------- the iterator itself


def test_the_iterator_knows_how_many_are_to_come_where_the_texts_do() -> None:
    articles = extract_many([*TEXTS[:3], None], errors="skip")  # type: ignore[list-item]
    assert len(articles) == 4 and articles
    next(articles)
    assert len(articles) == 3
    assert len(list(articles)) == 2 and len(articles) == 0
    assert repr(articles) == "<ArticleIterator: 4 of 4 records read, 1 failed>"


def test_the_iterator_of_a_stream_has_no_length() -> None:
    articles = extract_many(iter(TEXTS[:3]))
    with pytest.raises(TypeError, match=r"no len\(\)"):
        len(articles)
    assert articles and len(list(articles)) == 3
    assert repr(articles) == "<ArticleIterator: 3 records read, 0 failed>"


@pytest.mark.parametrize(("texts", "shown"), [(TEXTS[:4], "4/4"), (iter(TEXTS[:4]), "4it")], ids=["list", "stream"])
def test_a_progress_bar_shows_the_total_where_it_is_known(texts: Any, shown: str) -> None:
    shows = io.StringIO()
    assert len(list(tqdm(extract_many(texts), file=shows, mininterval=0))) == 4
    assert shown in shows.getvalue()
