"""Turn a corpus of JSON Lines or Parquet into Parquet tables with Spark, on this machine or on a cluster.

    python -m pip install ".[spark]"
    python examples/spark_corpus.py CORPUS TABLES_DIRECTORY [--actors ACTORS.csv] [--partitions N]

Spark 4 needs Java 17. Each record of the corpus has `id`, `text` and, if known, `published` (YYYY-MM-DD). Each table
becomes a folder of Parquet files; `extracted` holds all that was found, one row an article.
"""

import argparse
import csv
import os
import sys
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import col

from arabic_news import Gazetteer
from arabic_news.export import TABLES
from arabic_news.spark import SCHEMA, extractor, table

os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # the workers' Python: one that has this library


def read_corpus(spark: SparkSession, path: str) -> DataFrame:
    """Read the columns that the library uses."""
    corpus = spark.read.parquet(path) if path.endswith(".parquet") else spark.read.json(path)
    columns = [col("id"), col("text")]
    if "published" in corpus.columns:
        columns.append(col("published").cast("date"))
    return corpus.select(columns)


def read_gazetteer(path: Path | None) -> Gazetteer:
    """Return the shipped gazetteer, with the actors of a CSV file if there is one."""
    if path is None:
        return Gazetteer.default()
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return Gazetteer.from_records(actors=csv.DictReader(lines))


def main() -> None:
    """Read the arguments, extract every article once, and write the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("corpus")
    parser.add_argument("directory")
    parser.add_argument("--actors", type=Path, help="a table of your own actors, as custom_gazetteer.py reads it")
    parser.add_argument("--partitions", type=int, default=8, help="several times the cores")
    options = parser.parse_args()

    spark = SparkSession.builder.appName("arabic_news").getOrCreate()
    gazetteer = spark.sparkContext.broadcast(read_gazetteer(options.actors))
    corpus = read_corpus(spark, options.corpus).repartition(options.partitions)  # a gzipped file comes as one
    corpus.mapInArrow(extractor(gazetteer), SCHEMA).write.parquet(f"{options.directory}/extracted")
    extracted = spark.read.parquet(f"{options.directory}/extracted")
    for name in TABLES:
        table(extracted, name).write.parquet(f"{options.directory}/{name}")
    failed = extracted.where("error IS NOT NULL").count()
    print(f"{extracted.count()} articles, {failed} of them failed")
    spark.stop()


if __name__ == "__main__":
    main()
