"""The cases that fuzzing has found, and the seeds that it starts from: each yields a sound article."""

from pathlib import Path

import pytest

from tests.fuzz.cases import CASES, Case, decoded

FUZZ = Path(__file__).parent / "fuzz"


@pytest.mark.parametrize("path", sorted(CASES.glob("*.json")), ids=lambda path: path.stem)
def test_a_case_that_once_failed_is_sound(path: Path) -> None:
    Case.load(path).check()


@pytest.mark.parametrize("path", sorted((FUZZ / "seeds").iterdir()), ids=lambda path: path.name)
def test_a_seed_is_sound(path: Path) -> None:
    Case.of_bytes(path.read_bytes()).check()


def test_a_case_is_kept_as_it_is(tmp_path: Path) -> None:
    case = Case("قال \ud800\x00", ("مرصد", ""))
    case.save(tmp_path / "case.json")
    assert Case.load(tmp_path / "case.json") == case


@pytest.mark.parametrize(
    ("data", "text"), [("قال".encode(), "قال"), (b"\x80", "\udc80"), (b"\xfe\x00\x01", "قال وقالت"), (b"", "")]
)
def test_bytes_are_text_or_words(data: bytes, text: str) -> None:
    assert decoded(data) == text
