"""Score the library on the reference articles and compare with the floors in `floors.json`.

    python tests/check_gold.py GOLD_DIRECTORY       the directory with `score.py` and `articles/`

Prints the scorer's table; exits with 1 and names the figures when one lies below its floor.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

FLOORS = Path(__file__).parent / "floors.json"


def measured(gold: Path) -> dict[str, float]:
    """Run the scorer and return its figures: F1, or accuracy where there is no F1."""
    with tempfile.TemporaryDirectory() as directory:
        report = Path(directory) / "figures.json"
        command = [sys.executable, str(gold / "score.py"), "run", str(gold / "articles"), "--json", str(report)]
        table = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        print(table[table.index("all ") :])
        figures = json.loads(report.read_text(encoding="utf-8"))["all"]
    return {name: figure.get("f", figure.get("accuracy")) for name, figure in figures.items()}


def main() -> int:
    """Compare and report."""
    figures = measured(Path(sys.argv[1]))
    floors: dict[str, float] = json.loads(FLOORS.read_text(encoding="utf-8"))["gold"]
    below = [f"{name}: {figures[name]} is below {floor}" for name, floor in floors.items() if figures[name] < floor]
    print("\n".join(below) or f"all {len(floors)} figures reach their floors")
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
