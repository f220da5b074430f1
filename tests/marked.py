"""Marked lines: tests written in Arabic.

A mark is `{label:text}`: `قال {person:خليفة حفتر} في {place:بنغازي}`. Marks nest. `unmark` gives the plain text and
what was marked, so that a test compares what the library finds with what the line says.
"""

from typing import NamedTuple


class Marked(NamedTuple):
    """One marked stretch: its label and its character offsets in the plain text."""

    label: str
    start: int
    end: int


def unmark(line: str) -> tuple[str, list[Marked]]:
    """Return the plain text of a marked line and its marks, in order of their starts."""
    plain: list[str] = []
    open_marks: list[tuple[str, int]] = []
    found: list[Marked] = []
    length = 0
    at = 0
    while at < len(line):
        if line[at] == "{":
            colon = line.index(":", at)
            open_marks.append((line[at + 1 : colon], length))
            at = colon + 1
        elif line[at] == "}":
            label, start = open_marks.pop()
            found.append(Marked(label, start, length))
            at += 1
        else:
            plain.append(line[at])
            length += 1
            at += 1
    assert not open_marks, f"a mark is not closed in {line!r}"
    return "".join(plain), sorted(found, key=lambda mark: (mark.start, -mark.end))
