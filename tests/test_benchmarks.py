"""The benchmarks run and print what the documentation quotes; how fast anything is decides no test."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks import plot
from tests.benchmarks.growth import PIECES, SHAPES, Cost

ROOT = Path(__file__).resolve().parent.parent
FEW = ("--articles", "3", "--passes", "1")


@pytest.mark.parametrize(
    ("arguments", "printed"),
    [
        (
            ["speed", *FEW],
            [
                "not met before",
                "warm",
                "tokens/s",
                "articles/s",
                "regex pass",
                "spacy.blank",
                "find_claims",
                "import",
                "first call",
            ],
        ),
        (["workers", *FEW], ["2 processes", "times as fast"]),
        (["stanza", *FEW], ["left out, since no --models are given"]),
    ],
)
def test_a_part_prints_its_figures(arguments: list[str], printed: list[str]) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", *arguments], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.startswith(f"== {arguments[0]}\n")
    assert [figure for figure in printed if figure not in run.stdout] == []


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="needs the revisions of the repository")
def test_speed_is_compared_with_another_revision() -> None:
    command = [sys.executable, "-m", "tests.benchmarks", "speed", *FEW, "--against", "HEAD"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert ") that of HEAD" in run.stdout


def test_an_unknown_part_is_named() -> None:
    run = subprocess.run([sys.executable, "-m", "tests.benchmarks", "spead"], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 2
    assert "no such part: spead" in run.stderr


def test_the_plot_names_what_it_draws(tmp_path: Path) -> None:
    costs = {shape: [Cost(1_000, 0.01, 0.01, 1.0), Cost(8_000, 0.08, 0.08, 1.0)] for shape in (*SHAPES, *PIECES)}
    plot.draw(costs, tmp_path / "cost.svg")
    drawn = (tmp_path / "cost.svg").read_text(encoding="utf-8")
    assert all(f">{label}<" in drawn for label in ("characters", "one line", "cues only"))
