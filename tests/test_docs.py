"""Runs every ```python block of the README and of the documentation and compares what it shows.

A block with `>>>` is a doctest. Any other block is run as it stands; a ```text block right behind it is what it must
print. The blocks of one page share their names, as a reader who types them in one session has it.
"""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.doc_blocks import ROOT, blocks_of, expected_output, run

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs" / "pages").rglob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_example_prints_what_the_page_shows(page: Path) -> None:
    names: dict[str, Any] = {"__name__": "__main__"}
    blocks = blocks_of(page)
    for index, block in enumerate(blocks):
        if block.language == "python":
            run(block.body, str(page.relative_to(ROOT)), block.line, names, expected_output(blocks, index))


def test_the_readme_and_the_start_page_have_examples() -> None:
    for page in (ROOT / "README.md", ROOT / "docs" / "pages" / "index.md"):
        languages = [block.language for block in blocks_of(page)]
        assert "python" in languages and "text" in languages, page.name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_that_a_page_names_exists(page: Path) -> None:
    known = [f"/{path.relative_to(ROOT)}" for path in ROOT.rglob("*.*")]
    named = re.findall(r"[\w/]+\.(?:py|tsv)\b", page.read_text(encoding="utf-8"))
    assert [name for name in named if not any(path.endswith(f"/{name}") for path in known)] == []


def test_an_example_that_prints_something_else_fails() -> None:
    with pytest.raises(AssertionError):
        run("print('نعم')\n", "page", 1, {}, "لا\n")
    with pytest.raises(AssertionError):
        run(">>> 1 + 1\n3\n", "page", 1, {}, None)
