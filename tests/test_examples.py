"""The examples run as a user runs them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
QUICKSTART = ROOT / "examples" / "quickstart.py"


def run_quickstart(*arguments: str) -> str:
    """Run the quick start in a fresh interpreter and return what it prints."""
    done = subprocess.run(
        [sys.executable, str(QUICKSTART), *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def sample_report() -> list[str]:
    return run_quickstart().splitlines()


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
    assert any(line.split()[0] == "city" and line.endswith("صيدا") for line in run_quickstart(str(path)).splitlines())
