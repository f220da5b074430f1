"""The examples run as a user runs them. `stanza_backend.py` needs models: test_stanza_models.py runs it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
import pytest

from arabic_news import extract
from arabic_news.export import TABLES, rows
from tests.example_runs import EXAMPLES, ROOT, run_example
from tests.html_page import Page

ARTICLES = sorted((ROOT / "tests" / "articles").glob("*.txt"))


# ---------------------------------------------------------------- quickstart.py


@pytest.fixture(scope="module")
def sample_report() -> list[str]:
    return run_example("quickstart.py").splitlines()


@pytest.mark.parametrize(
    "parts",
    [
        ("announce", "indirect", "وزارة الصحة الليبية: ثلاثة مستشفيات في بنغازي ومصراتة عادت إلى العمل"),
        ("say", "direct", "سالم العريبي: الأدوية تكفي حتى نهاية الصيف"),
        ("deny", "indirect", "منظمة الصحة العالمية: وجود خلاف مع الوزارة"),
        ("call", "indirect", "تركيا وإيطاليا: تسريع إعادة الإعمار"),
        ("person", "سالم العريبي (وزير الصحة)"),
        ("city", "LY", "32.11 20.07", "Benghazi", "بنغازي"),
        ("2024-05-12", "الأحد 12 مايو 2024"),
    ],
    ids=lambda parts: parts[0],
)
def test_the_quick_start_reports(sample_report: list[str], parts: tuple[str, ...]) -> None:
    assert any(all(part in line for part in parts) for line in sample_report), "\n".join(sample_report)


def test_the_quick_start_reads_any_file(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("أعلنت وزارة الصحة اللبنانية أن المستشفيات في صيدا تعمل.", encoding="utf-8")
    lines = run_example("quickstart.py", path).splitlines()
    assert any(line.split()[0] == "city" and line.endswith("صيدا") for line in lines)


# ---------------------------------------------------------------- custom_gazetteer.py


def test_the_custom_gazetteer_finds_what_its_table_lists() -> None:
    found = [line.split()[:2] for line in run_example("custom_gazetteer.py").splitlines()]
    assert sorted(found) == [
        ["mine:12", "region"],
        ["mine:7", "organization"],
        ["mine:8", "armed_group"],
        ["mine:9", "person"],
    ]


def test_the_custom_gazetteer_reads_any_table_and_text(tmp_path: Path) -> None:
    table, text = tmp_path / "actors.csv", tmp_path / "article.txt"
    table.write_text("name,kind,ref\nلجنة الميناء,organization,yours:1\n", encoding="utf-8-sig")
    text.write_text("قالت لجنة الميناء إن الرصيف جاهز.", encoding="utf-8")
    assert run_example("custom_gazetteer.py", table, text).startswith("yours:1 ")


# ---------------------------------------------------------------- corpus_to_parquet.py


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    path = tmp_path / "corpus.jsonl"
    records = [{"id": article.stem, "text": article.read_text(encoding="utf-8")} for article in ARTICLES]
    lines = [json.dumps(record, ensure_ascii=False) for record in records]
    path.write_text("\n".join([*lines[:5], "", *lines[5:]]) + "\n", encoding="utf-8")
    return path


def table_rows(directory: Path, table: str) -> list[dict[str, object]]:
    """Return the rows of a table, of all its parts in order."""
    return [row for part in sorted((directory / table).iterdir()) for row in pq.read_table(part).to_pylist()]


def test_a_corpus_becomes_tables(corpus: Path, tmp_path: Path) -> None:
    printed = run_example("corpus_to_parquet.py", corpus, tmp_path / "tables", "--workers", "2", "--part", "5")
    assert printed == f"{len(ARTICLES)} articles extracted\n"
    for table in TABLES:
        expected = [row for path in ARTICLES for row in rows(extract(path.read_text("utf-8")), path.stem)[table]]
        assert table_rows(tmp_path / "tables", table) == expected
        assert len(pd.read_parquet(tmp_path / "tables" / table)) == len(expected)


def test_a_corpus_goes_on_where_it_stopped(corpus: Path, tmp_path: Path) -> None:
    directory = tmp_path / "tables"
    arguments = (corpus, directory, "--workers", "1", "--part", "5")
    run_example("corpus_to_parquet.py", *arguments)
    whole = {table: table_rows(directory, table) for table in TABLES}
    (directory / "articles" / "part-00001.parquet").unlink()  # as when the second part was being written
    (directory / "claims" / "part-00001.parquet").write_bytes(b"")
    assert run_example("corpus_to_parquet.py", *arguments) == "4 articles extracted\n"
    assert {table: table_rows(directory, table) for table in TABLES} == whole
    assert run_example("corpus_to_parquet.py", *arguments) == "0 articles extracted\n"


def test_the_date_of_publication_is_read(tmp_path: Path) -> None:
    run_example("corpus_to_parquet.py", EXAMPLES / "corpus.jsonl", tmp_path, "--workers", "1")
    values = [row["value"] for row in table_rows(tmp_path, "dates") if row["text"] == "أمس"]
    assert values == ["2024-05-14"]


# ---------------------------------------------------------------- who_said_what.py


def test_what_one_actor_says_comes_by_date() -> None:
    lines = run_example("who_said_what.py", "سالم العريبي").splitlines()
    assert [line.split()[:3] for line in lines] == [
        ["2024-05-12", "n-1", "announce"],
        ["2024-05-12", "n-1", "say"],
        ["2024-05-14", "n-2", "confirm"],
        ["2024-05-14", "n-2", "deny"],
        ["2024-05-20", "n-3", "call"],
        ["2024-05-31", "n-4", "say"],
    ]
    assert lines[1].endswith("الأدوية تكفي حتى نهاية الصيف (في مؤتمر صحفي)")


def test_an_actor_of_the_gazetteer_is_found_by_any_of_its_names() -> None:
    lines = run_example("who_said_what.py", "منظمة الصحة الدولية").splitlines()
    assert [line.split()[1:3] for line in lines] == [["n-2", "warn"]]


# ---------------------------------------------------------------- report.py


def test_the_report_escapes_the_text(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("قال <b>الوزير</b> إن 3 < 5 & الطريق مفتوح.", encoding="utf-8")
    run_example("report.py", tmp_path / "article.txt", tmp_path / "report.html")
    assert Page((tmp_path / "report.html").read_text(encoding="utf-8")).text.startswith("قال <b>الوزير</b> إن 3 < 5 &")


# ---------------------------------------------------------------- what is wrong in a corpus


@pytest.mark.parametrize("broken", ['{"id": "n-2"}', "{", '{"id": "n-2", "text": "نص", "published": "أمس"}', "[]"])
@pytest.mark.parametrize("example", ["corpus_to_parquet.py", "who_said_what.py"])
def test_a_bad_record_is_named_by_its_line(example: str, broken: str, tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.jsonl"
    corpus.write_text(f'{{"id": "n-1", "text": "وصل الوفد."}}\n\n{broken}\n', encoding="utf-8")
    arguments = (corpus, tmp_path / "tables") if example == "corpus_to_parquet.py" else ("العريبي", corpus)
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / example), *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert "line 3" in done.stderr.splitlines()[-1]


def test_it_is_told_when_nobody_is_called_so() -> None:
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / "who_said_what.py"), "زيد"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "no actor of these 5 articles is called زيد and claims anything\n"
