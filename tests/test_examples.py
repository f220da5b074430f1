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
    "line",
    [
        "  وزارة الصحة الليبية | announce | indirect | ثلاثة مستشفيات في بنغازي ومصراتة عادت إلى العمل",
        "  سالم العريبي | say | direct | الأدوية تكفي حتى نهاية الصيف",
        "  منظمة الصحة العالمية | deny | indirect | وجود خلاف مع الوزارة",
        "  تركيا + إيطاليا | call | indirect | تسريع إعادة الإعمار",
        "  سالم العريبي | person | وزير الصحة",
        "  بنغازي | Benghazi | city | LY | 32.1",
        "  الأحد 12 مايو 2024 | 2024-05-12",
    ],
)
def test_the_quick_start_reports(sample_report: list[str], line: str) -> None:
    assert any(printed.startswith(line) for printed in sample_report), "\n".join(sample_report)


def test_the_quick_start_reads_any_file(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("أعلنت وزارة الصحة اللبنانية أن المستشفيات في صيدا تعمل.", encoding="utf-8")
    assert "  صيدا | Sidon | city | LB" in run_quickstart(str(path))
