"""Names that no list was made for: people of every region that Arabic news covers, marked in invented sentences.

How to add a line: write a sentence of your own into a file of `person_names/` and mark *every* name of a person in it,
without title and clitic. Unlike other marked lines these need not all be found: precision and recall of a file, in
percent of exact spans, reach the floors of `floors.json`.
"""

import json
from pathlib import Path

import pytest

from arabic_news import extract
from tests.marked import unmark

FILES = Path(__file__).parent / "person_names"
FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text(encoding="utf-8"))["person_names"]


def lines(name: str) -> list[str]:
    """The marked lines of a file."""
    return (FILES / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def people(text: str) -> set[tuple[int, int]]:
    """The character ranges of the names of people in a text."""
    actors = (actor for actor in extract(text).actors if actor.kind == "person")
    return {
        (mention.span.start, mention.span.end)
        for actor in actors
        for mention in actor.mentions
        if mention.kind == "named"
    }


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_names_of_people(name: str) -> None:
    right = found = marked = 0
    for line in lines(name):
        text, marks = unmark(line)
        spans = {(mark.start, mark.end) for mark in marks}
        names = people(text)
        right, found, marked = right + len(spans & names), found + len(names), marked + len(spans)
    precision, recall = 100 * right / found, 100 * right / marked
    print(f"{name}: precision {precision:.1f}, recall {recall:.1f} of {marked} names")
    assert precision >= FLOORS[name]["precision"]
    assert recall >= FLOORS[name]["recall"]


def test_every_file_has_floors_and_enough_names() -> None:
    assert {path.stem for path in FILES.iterdir()} == set(FLOORS)
    assert sum(len(unmark(line)[1]) for name in FLOORS for line in lines(name)) >= 300
    assert sum(len(lines(name)) for name in FLOORS) >= 60
