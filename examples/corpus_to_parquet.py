"""Turn a corpus of JSON Lines into Parquet tables, in several processes, and go on where the last run stopped.

    python -m pip install pyarrow tqdm
    python examples/corpus_to_parquet.py CORPUS.jsonl TABLES_DIRECTORY [--workers N] [--part LINES]

Each line of the corpus is an object with `id`, `text` and, if known, `published` (YYYY-MM-DD). Each table becomes a
folder of numbered parts, which pandas, Polars, DuckDB and Spark read as one table:

    TABLES_DIRECTORY/articles/part-00000.parquet, TABLES_DIRECTORY/claims/part-00000.parquet, …
"""

import argparse
import json
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any, cast

import pyarrow as pa
import pyarrow.parquet as pq
from tqdm import tqdm

from arabic_news import extract
from arabic_news.export import TABLES, rows

SPAN = pa.struct([pa.field("start", pa.int32(), nullable=False), pa.field("end", pa.int32(), nullable=False)])
ARROW_TYPES = {
    "string": pa.string(),
    "int32": pa.int32(),
    "float64": pa.float64(),
    "bool": pa.bool_(),
    "date": pa.date32(),
    "strings": pa.list_(pa.string()),
    "spans": pa.list_(SPAN),
}
SCHEMAS = {
    table: pa.schema([pa.field(column.name, ARROW_TYPES[column.type], column.nullable) for column in columns])
    for table, columns in TABLES.items()
}

Tables = dict[str, list[Any]]
Line = tuple[int, str]


def read_line(line: Line) -> Tables:
    """Extract the article of one line; this runs in the worker processes."""
    number, text = line
    try:
        record = json.loads(text)
        published = date.fromisoformat(record["published"]) if record.get("published") else None
        return cast(Tables, rows(extract(record["text"], published=published, id=str(record["id"]))))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise SystemExit(f"line {number} of the corpus is no record: {type(error).__name__}: {error}") from error


def parts(corpus: Path, size: int) -> Iterator[list[Line]]:
    """Return the lines of a corpus, so many at a time; empty ones count, so that parts are the same in every run."""
    with corpus.open(encoding="utf-8") as lines:
        numbered = enumerate(lines, 1)
        while part := list(islice(numbered, size)):
            yield part


def write_part(found: list[Tables], directory: Path, name: str) -> None:
    """Write one part of every table; `articles` comes last, so that a part that has it is whole."""
    for table, schema in reversed(SCHEMAS.items()):
        path = directory / table / name
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".unfinished")
        pq.write_table(pa.Table.from_pylist([row for tables in found for row in tables[table]], schema), unfinished)
        unfinished.replace(path)


def convert(corpus: Path, directory: Path, workers: int | None, size: int) -> int:
    """Write the parts that are not there yet, and return the number of articles extracted."""
    with corpus.open("rb") as lines:
        total = sum(1 for _ in lines)
    extracted = 0
    with ProcessPoolExecutor(workers) as pool, tqdm(total=total, unit=" lines") as progress:
        for number, part in enumerate(parts(corpus, size)):
            name = f"part-{number:05}.parquet"
            found = []
            if not (directory / "articles" / name).exists():
                filled = [line for line in part if line[1].strip()]
                for tables in pool.map(read_line, filled, chunksize=16):
                    found.append(tables)
                    progress.update()
                write_part(found, directory, name)
            progress.update(len(part) - len(found))
            extracted += len(found)
    return extracted


def main() -> None:
    """Read the arguments and convert."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--workers", type=int, help="processes; one for each processor unless given")
    parser.add_argument("--part", type=int, default=1000, help="lines of the corpus in a part; the same in every run")
    options = parser.parse_args()
    extracted = convert(options.corpus, options.directory, options.workers, options.part)
    print(f"{extracted} articles extracted")


if __name__ == "__main__":
    main()
