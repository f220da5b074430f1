"""`arabic_news.spark` in a real Spark of two processes: the tables are those of `extract_many`."""

import gzip
import json
import os
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from arabic_news import ActorEntry, Gazetteer, extract_many
from arabic_news.export import TABLES, rows
from arabic_news.spark import SCHEMA, extractor, table
from tests.doc_blocks import ROOT, blocks_of, expected_output, run
from tests.example_runs import EXAMPLES, run_example

sql = pytest.importorskip("pyspark.sql", reason="the extra `spark` is not installed")

ARTICLES = sorted((ROOT / "tests" / "articles").glob("*.txt"))
CORPUS = ROOT.parent / "shared" / "corpus" / "saudinewsnet-3000.jsonl.gz"  # where there is one, a part of it is added
PART = 100


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    os.environ |= {"PYSPARK_PYTHON": sys.executable, "PYTHONPATH": str(ROOT), "SPARK_LOCAL_IP": "127.0.0.1"}
    session = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    yield session
    session.stop()


def corpus_texts() -> dict[str, str]:
    """The articles of the tests, and some of a corpus where there is one, by id."""
    texts = {path.stem: path.read_text(encoding="utf-8") for path in ARTICLES}
    if CORPUS.exists():
        with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
            texts |= {record["id"]: record["text"] for record in map(json.loads, islice(lines, PART))}
    return texts


def test_a_corpus_becomes_the_tables_of_extract_many(spark: Any, tmp_path: Path) -> None:
    texts = corpus_texts()
    gazetteer = Gazetteer.default().extended(
        actors=[ActorEntry(name="هيئة الموانئ", kind="organization", ref="mine:1")]
    )
    texts["mine"] = "أكدت هيئة الموانئ أن الرصيف مفتوح."
    spark.createDataFrame(list(texts.items()), ["id", "text"]).repartition(4).write.parquet(str(tmp_path / "corpus"))
    corpus = spark.read.parquet(str(tmp_path / "corpus"))
    extracted = corpus.mapInArrow(extractor(spark.sparkContext.broadcast(gazetteer)), SCHEMA)
    extracted.write.parquet(str(tmp_path / "extracted"))
    extracted = spark.read.parquet(str(tmp_path / "extracted"))
    articles = dict(zip(texts, extract_many(texts.values(), gazetteer=gazetteer), strict=True))
    assert any(actor.ref == "mine:1" for actor in articles["mine"].actors)
    assert {row["error"] for row in extracted.select("error").distinct().collect()} == {None}
    for name, columns in TABLES.items():
        table(extracted, name).write.parquet(str(tmp_path / name))
        found: dict[str, list[dict[str, Any]]] = {article_id: [] for article_id in articles}
        for row in pq.read_table(tmp_path / name).to_pylist():
            found[str(row["article_id"])].append(row)
        assert found == {article_id: rows(article, article_id)[name] for article_id, article in articles.items()}
        assert table(extracted, name).columns == [column.name for column in columns]


class NotingEntry(ActorEntry):
    """Notes in a file which process asks for its names, as happens when a gazetteer is indexed."""

    @property
    def names(self) -> tuple[str, ...]:
        """The name."""
        with Path(str(self.ref)).open("a", encoding="ascii") as notes:
            notes.write(f"{os.getpid()}\n")
        return super().names


def test_a_process_indexes_the_gazetteer_once(spark: Any, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    entry = NotingEntry(name="هيئة الموانئ", kind="organization", ref=str(notes))
    gazetteer = spark.sparkContext.broadcast(Gazetteer.default().extended(actors=[entry]))
    for _ in range(2):  # jobs, of eight tasks each
        corpus = spark.range(40).selectExpr("id", "'قال الوزير إن الطريق مفتوح.' AS text").repartition(8)
        assert corpus.mapInArrow(extractor(gazetteer), SCHEMA).count() == 40
    processes = notes.read_text(encoding="ascii").splitlines()
    assert processes and len(processes) == len(set(processes)) <= 2


def test_the_page_shows_what_spark_gives(spark: Any) -> None:
    page = ROOT / "docs" / "pages" / "spark.md"
    blocks = blocks_of(page)
    shown = [index for index, block in enumerate(blocks) if block.language == "py" and expected_output(blocks, index)]
    assert shown
    for index in shown:
        run(blocks[index].body, "spark.md", blocks[index].line, {"spark": spark}, expected_output(blocks, index))


# ---------------------------------------------------------------- spark_corpus.py


def test_the_example_writes_tables(tmp_path: Path) -> None:
    printed = run_example(
        "spark_corpus.py", EXAMPLES / "corpus.jsonl", tmp_path / "tables", "--actors", EXAMPLES / "actors.csv"
    )
    records = [json.loads(line) for line in (EXAMPLES / "corpus.jsonl").read_text(encoding="utf-8").splitlines()]
    assert printed == f"{len(records)} articles, 0 of them failed\n"
    tables = {name: pq.read_table(tmp_path / "tables" / name).to_pylist() for name in TABLES}
    assert {row["article_id"] for row in tables["articles"]} == {row["id"] for row in records}
    assert "2024-05-14" in [row["value"] for row in tables["dates"] if row["text"] == "أمس"]
