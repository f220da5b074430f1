"""Spark on this machine: `mapInArrow`, from Parquet to Parquet, beside `extract_many` on as many processes.

The first pass of both is left out: in it Spark starts its Python processes, which go on to serve the others.
"""

import os
import statistics
import sys
import time
from collections import deque
from pathlib import Path
from tempfile import TemporaryDirectory

from arabic_news import extract_many
from arabic_news.spark import SCHEMA, extractor

__all__ = ["report"]

ROOT = Path(__file__).resolve().parent.parent.parent
PARTITIONS = 8  # for each process


def report(texts: list[str], workers: int, passes: int) -> None:
    """Measure and print."""
    from pyspark.sql import SparkSession  # here, since the tests read every module, with the extra or without

    os.environ |= {"PYSPARK_PYTHON": sys.executable, "PYTHONPATH": str(ROOT), "SPARK_LOCAL_IP": "127.0.0.1"}
    builder = SparkSession.builder.master(f"local[{workers}]").config("spark.ui.enabled", "false")
    spark = builder.config("spark.ui.showConsoleProgress", "false").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    deque(extract_many(texts), maxlen=0)  # words met before, which forked processes inherit
    with TemporaryDirectory() as directory:
        rows = [(str(number), text) for number, text in enumerate(texts)]
        corpus = spark.createDataFrame(rows, ["id", "text"]).repartition(PARTITIONS * workers)
        corpus.write.parquet(f"{directory}/corpus")
        extracted = spark.read.parquet(f"{directory}/corpus").mapInArrow(extractor(), SCHEMA)
        taken: dict[str, list[float]] = {"extract_many": [], "mapInArrow": []}
        for number in range(1 + passes):
            start = time.perf_counter()
            deque(extract_many(texts, workers=workers), maxlen=0)
            middle = time.perf_counter()
            extracted.write.mode("overwrite").parquet(f"{directory}/extracted")
            end = time.perf_counter()
            if number:
                taken["extract_many"].append(middle - start)
                taken["mapInArrow"].append(end - middle)
    spark.stop()
    for name, seconds in taken.items():
        each = ", ".join(f"{second:.1f}" for second in seconds)
        print(f"{name:<14} {len(texts) / statistics.median(seconds):,.0f} articles/s on {workers} processes; {each} s")
