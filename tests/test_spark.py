"""The function for Spark's `mapInArrow`, on Arrow batches and without Spark; test_spark_session.py runs it in Spark."""

import subprocess
import sys
from datetime import date
from types import SimpleNamespace
from typing import Any

import pyarrow as pa
import pytest

from arabic_news import ActorEntry, Gazetteer, extract
from arabic_news.export import TABLES, rows
from arabic_news.spark import ROWS, extractor

TEXT = "قالت نسور الوادي أمس إن الطريق إلى بنغازي مفتوح."


def extracted(corpus: list[dict[str, Any]], gazetteer: Any = None) -> list[dict[str, Any]]:
    """The rows that a corpus of one batch becomes."""
    batches = extractor(gazetteer)(iter([pa.RecordBatch.from_pylist(corpus)]))
    return [row for batch in batches for row in batch.to_pylist()]


def test_a_row_holds_the_rows_of_every_table() -> None:
    published = date(2024, 5, 13)
    (row,) = extracted([{"id": "n-1", "text": TEXT, "published": published, "source": "elsewhere"}])
    assert row == {"article_id": "n-1", "error": None, **rows(extract(TEXT, published=published), "n-1")}


def test_the_gazetteer_of_the_caller_is_used() -> None:
    gazetteer = Gazetteer.default().extended(actors=[ActorEntry(name="نسور الوادي", kind="armed_group", ref="mine:1")])
    (row,) = extracted([{"id": "n-1", "text": TEXT}], SimpleNamespace(value=gazetteer))
    assert "mine:1" in [actor["ref"] for actor in row["actors"]]


def test_a_text_that_raises_stops_nothing_and_says_why() -> None:
    first, second, third = extracted([{"id": number, "text": text} for number, text in enumerate([TEXT, None, TEXT])])
    assert second == {
        "article_id": "1",
        "error": "TypeError: text must be a str, not NoneType",
        **{table: [] for table in TABLES},
    }
    assert first["claims"] and [row["text"] for row in first["claims"]] == [row["text"] for row in third["claims"]]


def test_an_identifier_that_is_missing_is_an_error_of_its_row() -> None:
    first, second = extracted([{"id": None, "text": TEXT}, {"id": "n-2", "text": TEXT}])
    assert (first["article_id"], first["claims"]) == (None, [])
    assert first["error"].startswith("ValueError: the article has no id")
    assert second["error"] is None


def test_a_large_batch_comes_back_in_small_ones() -> None:
    corpus = pa.RecordBatch.from_pylist([{"id": number, "text": ""} for number in range(2 * ROWS + 1)])
    assert [batch.num_rows for batch in extractor()(iter([corpus]))] == [ROWS, ROWS, 1]


def test_a_gazetteer_that_is_not_broadcast_is_refused() -> None:
    with pytest.raises(TypeError, match="gazetteer must be broadcast"):
        extractor(Gazetteer.default())  # type: ignore[arg-type]


@pytest.mark.parametrize("row", [{"id": "n-1"}, {"text": TEXT}], ids=["text", "id"])
def test_a_column_that_is_missing_is_named(row: dict[str, str], request: pytest.FixtureRequest) -> None:
    with pytest.raises(KeyError, match=request.node.callspec.id):
        extracted([row])


def test_a_date_of_publication_that_is_no_date_is_a_mistake() -> None:
    with pytest.raises(TypeError, match=r"published must be a datetime\.date, not str"):
        extracted([{"id": "n-1", "text": TEXT, "published": "2024-05-13"}])


def test_the_module_imports_no_spark() -> None:
    code = "import sys, arabic_news.spark; print('pyspark' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
