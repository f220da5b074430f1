"""Score the library on reference articles and cases, and compare with the floors in `floors.json`.

    python tests/check_gold.py SHARED       the directory with `gold/` (`score.py`, `articles/`, `check/`) and `cases/`

`check` is unseen text: only its totals are printed. `tuned` are the articles of `articles` that the first rules were
written on, whose names begin with s or d. Exits with 1 and names the figures when one lies below its floor.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

FLOORS = Path(__file__).parent / "floors.json"
TUNED = "[sd]*"


Figures = dict[str, dict[str, float]]  # by name: p, r, f and gold; or accuracy and n


def measured(gold: Path, articles: Path) -> Figures:
    """Run the scorer on a directory, print its totals and return them."""
    with tempfile.TemporaryDirectory() as directory:
        report = Path(directory) / "figures.json"
        command = [sys.executable, str(gold / "score.py"), "run", str(articles), "--json", str(report)]
        table = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        print(f"{articles.name}: {table[table.index('all ') :]}")
        figures: Figures = json.loads(report.read_text(encoding="utf-8"))["all"]
    return figures


def tuned(gold: Path) -> Figures:
    """The figures of the articles that the first rules were written on."""
    with tempfile.TemporaryDirectory() as directory:
        articles = Path(directory) / "tuned"
        articles.mkdir()
        for path in (gold / "articles").glob(TUNED):
            (articles / path.name).symlink_to(path.resolve())
        return measured(gold, articles)


def single(figures: Figures) -> dict[str, float]:
    """F1, or accuracy where there is no F1."""
    return {name: figure["f"] if "f" in figure else figure["accuracy"] for name, figure in figures.items()}


def cases(directory: Path) -> dict[str, float]:
    """How many of the short cases pass, in percent."""
    command = [sys.executable, str(directory / "check.py"), str(directory / "cases.jsonl")]
    last = subprocess.run(command, check=False, capture_output=True, text=True).stdout.splitlines()[-1]
    print(last)
    passed = re.search(r"\(([\d.]+) %\)", last)
    if passed is None:
        raise SystemExit(f"no percentage in the last line of the cases: {last!r}")
    return {"passed": float(passed[1])}


def main() -> int:
    """Compare and report."""
    shared = Path(sys.argv[1])
    gold = shared / "gold"
    figures = {
        "articles": single(measured(gold, gold / "articles")),
        "tuned": single(tuned(gold)),
        "check": single(measured(gold, gold / "check")),
        "cases": cases(shared / "cases"),
    }
    floors: dict[str, dict[str, float]] = json.loads(FLOORS.read_text(encoding="utf-8"))["shared"]
    below = [
        f"{part}, {name}: {figures[part][name]} is below {floor}"
        for part, wanted in floors.items()
        for name, floor in wanted.items()
        if figures[part][name] < floor
    ]
    print("\n".join(below) or f"all {sum(map(len, floors.values()))} figures reach their floors")
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
