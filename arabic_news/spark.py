"""Spark: a corpus as a DataFrame becomes the flat tables of `arabic_news.export` (extra `spark`).

Each article is extracted once, into one row that holds its rows of every table; `table` unfolds those of one. Types are
Spark's DDL and Arrow's, so that this module imports no Spark.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa

from arabic_news.export import TABLES, Column, ColumnType, rows
from arabic_news.gazetteer import Gazetteer
from arabic_news.pipeline import extract
from arabic_news.records import Document, document_of

if TYPE_CHECKING:
    from pyspark import Broadcast
    from pyspark.sql import DataFrame

__all__ = ["SCHEMA", "extractor", "table"]

ROWS: Final = 64  # articles in a batch that is handed back: a worker holds the results of no more

_TYPES: Final[dict[ColumnType, tuple[str, pa.DataType]]] = {
    "string": ("STRING", pa.string()),
    "int32": ("INT", pa.int32()),
    "float64": ("DOUBLE", pa.float64()),
    "bool": ("BOOLEAN", pa.bool_()),
    "date": ("DATE", pa.date32()),
    "strings": ("ARRAY<STRING>", pa.list_(pa.string())),
    "spans": (
        "ARRAY<STRUCT<`start`: INT, `end`: INT>>",
        pa.list_(pa.struct([("start", pa.int32()), ("end", pa.int32())])),
    ),
}


def _ddl(columns: tuple[Column, ...]) -> str:
    return f"ARRAY<STRUCT<{', '.join(f'`{column.name}`: {_TYPES[column.type][0]}' for column in columns)}>>"


def _arrow(columns: tuple[Column, ...]) -> pa.DataType:
    return pa.list_(pa.struct([(column.name, _TYPES[column.type][1]) for column in columns]))


SCHEMA: Final = ", ".join(
    ["article_id STRING", "error STRING", *(f"{name} {_ddl(columns)}" for name, columns in TABLES.items())]
)
"""What `extractor` returns, for `mapInArrow`: the article's id, its error, and an array of structs for each table."""

_ARROW_SCHEMA: Final = pa.schema(
    [("article_id", pa.string()), ("error", pa.string())]
    + [(name, _arrow(columns)) for name, columns in TABLES.items()]
)

Batches = Iterator[pa.RecordBatch]


def extractor(gazetteer: "Broadcast[Gazetteer] | None" = None) -> Callable[[Batches], Batches]:
    """Return the function that `DataFrame.mapInArrow` calls with `SCHEMA`.

    The frame has the columns `id`, unique in the corpus, `text`, and if known `published`, a date; others are left out.
    Each row becomes one row. A text that raises, as a missing one does, stops nothing: its row holds the `error` and no
    rows of tables.

    Args:
        gazetteer: As for `extract`, sent to the executors once: `spark.sparkContext.broadcast(gazetteer)`.

    Raises:
        TypeError: `gazetteer` is not broadcast; or, when the frame is evaluated, `published` is no date.
        KeyError: when the frame is evaluated, it has no column `id` or `text`.

    >>> import pyarrow as pa
    >>> corpus = pa.RecordBatch.from_pylist([{"id": 17, "text": "نفت وزارة النقل إغلاق الجسر."}])
    >>> extracted, = extractor()(iter([corpus]))
    >>> [(claim["article_id"], claim["act"], claim["text"]) for claim in extracted.to_pylist()[0]["claims"]]
    [('17', 'deny', 'إغلاق الجسر')]
    """
    if gazetteer is not None and not hasattr(gazetteer, "value"):
        raise TypeError(f"gazetteer must be broadcast: sparkContext.broadcast(...), not {type(gazetteer).__name__}")
    return partial(_extract_batches, gazetteer)


def table(extracted: "DataFrame", name: str) -> "DataFrame":
    """Return one flat table of what `mapInArrow` returned, with the columns of `TABLES[name]`.

    Write the extracted frame to Parquet and read it back before you take several tables from it: Spark evaluates a
    frame anew for each.

    Raises:
        KeyError: there is no such table.
    """
    return extracted.selectExpr(f"inline({name})").select([column.name for column in TABLES[name]])


def _extract_batches(gazetteer: "Broadcast[Gazetteer] | None", batches: Batches) -> Batches:
    known = None if gazetteer is None else gazetteer.value
    for batch in batches:
        for start in range(0, batch.num_rows, ROWS):
            articles = batch.slice(start, ROWS).to_pylist()
            yield pa.RecordBatch.from_pylist([_extract_row(row, known) for row in articles], _ARROW_SCHEMA)


def _extract_row(row: dict[str, Any], gazetteer: Gazetteer | None) -> dict[str, Any]:
    article_id = None if row["id"] is None else str(row["id"])
    text, published = row["text"], document_of(Document("", row.get("published"))).published  # wrong for all articles
    tables: Mapping[str, object]
    try:
        tables, error = rows(extract(text, gazetteer=gazetteer, published=published, id=article_id)), None
    except Exception as raised:
        tables, error = {name: [] for name in TABLES}, f"{type(raised).__name__}: {raised}"
    return {"article_id": article_id, "error": error, **tables}
