"""Claims in news as it is written: invented lines of every style and region, marked before the library had read them.

The notation is that of `claim_marks.py`. Each line of the files in `STRICT` must be right as a whole; one that opens
with `?` is a known gap, and must lose its mark when it is closed. `articles.txt` holds running text, whose claims
need not all be right. The figures of every file, gaps included, are printed and reach the floors of `floors.json`.
"""

import json
from pathlib import Path

import pytest

from arabic_news import Claim, extract
from tests.claim_marks import Expected, check, expectations, has_mention, lines

FILES = Path(__file__).parent / "claim_lines"
FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text(encoding="utf-8"))["claim_lines"]
STRICT = ("verbs", "phrases_and_quotations", "cue_forms", "frames")
GAP = "?"
MOST_GAPS = 0.2  # of a file's lines


def marked_lines(name: str) -> list[str]:
    """The lines of a file, with the marks of gaps."""
    return lines((FILES / f"{name}.txt").read_text(encoding="utf-8"))


def cases(name: str) -> list[object]:
    """A case a line; a gap is expected to fail."""
    gap = pytest.mark.xfail(reason="known gap", raises=AssertionError, strict=True)
    return [
        pytest.param(line.removeprefix(GAP).strip(), marks=[gap] if line.startswith(GAP) else [])
        for line in marked_lines(name)
    ]


@pytest.mark.parametrize("line", [case for name in STRICT for case in cases(name)])
def test_line(line: str) -> None:
    check(line)


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_figures(name: str) -> None:
    found = marked = right = exact = attributed = 0
    for line in marked_lines(name):
        text, expected = expectations(line.removeprefix(GAP).strip())
        article = extract(text)
        claims = {claim.cue.span.start: claim for claim in article.claims}
        found, marked = found + len(claims), marked + len(expected)
        for marks in expected.values():
            claim = claims.get(next(mark.start for mark in marks if mark.role == "cue"))
            if claim is not None:
                right += 1
                exact += same_content(claim, marks)
                said_by = [(actor, mark) for actor in claim.sources for mark in whose(marks)]
                attributed += any(has_mention(article, actor, mark) for actor, mark in said_by)
    figures = {
        measure: 200 * count / (found + marked)
        for measure, count in (("cue", right), ("content", exact), ("attributed", attributed))
    }
    print(f"{name}: " + ", ".join(f"{measure} F1 {figure:.1f}" for measure, figure in figures.items()))
    missed = {measure: floor for measure, floor in FLOORS[name].items() if figures[measure] < floor}
    assert missed == {}, figures


def same_content(claim: Claim, marks: list[Expected]) -> bool:
    """The content, to the character."""
    spans = [(mark.start, mark.end) for mark in marks if mark.role == "content"]
    return [(span.start, span.end) for span in claim.content] == spans


def whose(marks: list[Expected]) -> list[Expected]:
    """The marks of who says it."""
    return [mark for mark in marks if mark.role in ("source", "speaker")]


def test_gaps_are_few() -> None:
    for name in STRICT:
        gaps = [line for line in marked_lines(name) if line.startswith(GAP)]
        assert len(gaps) <= MOST_GAPS * len(marked_lines(name))
