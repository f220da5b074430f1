"""Coverage-guided fuzzing of `extract`, or of one part of it, with atheris (`python -m pip install atheris`).

    python -m tests.fuzz.fuzz PART FOUND_DIRECTORY [libFuzzer options] CORPUS_DIRECTORY tests/fuzz/seeds

PART is one of `parts.py`: extract, text, dates, claims or gazetteer. Runs on after a fault: the first case of each is
kept in FOUND_DIRECTORY as `fault-NUMBER.json`, with the traceback beside it, and each case that takes longer for its
length than any before as `slow-….json`.
"""

import sys
import time
import traceback
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["arabic_news"]):
    import arabic_news  # noqa: F401  # instrumented before the cases import it

from tests.fuzz.cases import Case
from tests.fuzz.parts import PARTS

SHORTEST = 200  # characters below which the cost of a call hides that of the text


class Findings:
    """What the run has found, in a directory."""

    def __init__(self, part: str, directory: Path) -> None:
        directory.mkdir(parents=True, exist_ok=True)
        self.check = PARTS[part]
        self.directory = directory
        self.faults: set[str] = set()
        self.slowest = 0.0

    def try_case(self, case: Case) -> None:
        """Check a case, and keep it if it shows something new."""
        try:
            cost = self._seconds(case) / max(SHORTEST, len(case.text))
        except Exception as error:
            self._keep_fault(case, error)
            return
        if cost > 1.2 * self.slowest:
            cost = self._seconds(case) / max(SHORTEST, len(case.text))  # again: the first may have loaded tables
        if cost > 1.2 * self.slowest:
            self.slowest = cost
            case.save(self.directory / f"slow-{cost * 1e6:07.1f}-us-a-character.json")

    def _seconds(self, case: Case) -> float:
        start = time.process_time()
        self.check(case)
        return time.process_time() - start

    def _keep_fault(self, case: Case, error: Exception) -> None:
        where = traceback.extract_tb(error.__traceback__)[-1]
        kind = "".join(letter for letter in str(error)[:40] if not letter.isdigit())
        fault = f"{type(error).__name__} {where.filename}:{where.lineno} {kind}"
        if fault not in self.faults:
            self.faults.add(fault)
            stem = self.directory / f"fault-{len(self.faults)}"
            case.save(stem.with_suffix(".json"))
            stem.with_suffix(".txt").write_text("".join(traceback.format_exception(error)), "utf-8", "backslashreplace")


def main() -> None:
    """Fuzz until told to stop."""
    program, part, directory, *options = sys.argv
    findings = Findings(part, Path(directory))

    def try_bytes(data: bytes) -> None:
        findings.try_case(Case.of_bytes(data))

    atheris.Setup([program, *options], try_bytes)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
