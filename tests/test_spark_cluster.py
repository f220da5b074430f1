"""`arabic_news.spark` in a Spark of two executors, one of which is killed amid its work."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from time import sleep
from typing import Any

import pytest

from arabic_news import Gazetteer, extract
from arabic_news.spark import SCHEMA, extractor
from tests.doc_blocks import ROOT

sql = pytest.importorskip("pyspark.sql", reason="the extra `spark` is not installed")

PARAGRAPH = "قال رئيس البلدية خالد منصور إن المياه عادت إلى بنغازي يوم 17 مايو 2024. وأضاف أن الطرق مفتوحة.\n"
PARTS, IN_PART, PARAGRAPHS = 8, 4, 40


@pytest.fixture
def cluster() -> Iterator[Any]:
    os.environ |= {"PYSPARK_PYTHON": sys.executable, "PYTHONPATH": str(ROOT), "SPARK_LOCAL_IP": "127.0.0.1"}
    builder = sql.SparkSession.builder.master("local-cluster[2,1,1024]").config("spark.ui.enabled", "false")
    session = builder.config("spark.executorEnv.PYTHONPATH", str(ROOT)).getOrCreate()
    yield session
    session.stop()


def executors(session: Any) -> list[int]:
    """The processes of the executors, which name the application that they work for."""
    listed = subprocess.run(
        ["pgrep", "-f", f"CoarseGrainedExecutorBackend.*{session.sparkContext.applicationId}"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return [int(number) for number in listed.stdout.split()]


def kill_one_amid_work(session: Any, parts: int) -> int:
    """Kill an executor once a part is done and others are not; returns how many were not."""
    tracker = session.sparkContext.statusTracker()
    while True:
        stages = [tracker.getStageInfo(stage) for stage in tracker.getActiveStageIds()]
        left = [stage.numTasks - stage.numCompletedTasks for stage in stages if stage and stage.numTasks == parts]
        if left and 0 < left[0] < parts:
            os.kill(executors(session)[0], signal.SIGKILL)
            return left[0]
        sleep(0.05)


def test_a_killed_executor_loses_nothing(cluster: Any) -> None:
    texts = {f"{number}": f"{number}. {PARAGRAPH * PARAGRAPHS}" for number in range(PARTS * IN_PART)}
    frame = cluster.createDataFrame(list(texts.items()), ["id", "text"]).repartition(PARTS)
    extracted = frame.mapInArrow(extractor(cluster.sparkContext.broadcast(Gazetteer.default())), SCHEMA)
    with ThreadPoolExecutor(1) as thread:
        left = thread.submit(kill_one_amid_work, cluster, PARTS)
        found = [(row["article_id"], row["error"], len(row["claims"])) for row in extracted.collect()]
        assert left.result(timeout=60) > 0
    claims = len(extract(texts["0"]).claims)
    assert claims > 0
    assert sorted(found) == sorted((number, None, claims) for number in texts)
