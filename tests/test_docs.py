"""Runs every ```python block of the README and of the documentation and compares what it shows.

A block with `>>>` is a doctest. Any other block is run as it stands; a ```text block right behind it is what it must
print. The blocks of one page share their names, as a reader who types them in one session has it.
"""

import doctest
import io
import re
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any, NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs" / "pages").rglob("*.md"))]
_FENCE = re.compile(r"^```(?P<language>\w*)[^\n]*\n(?P<body>.*?)^```\s*?$", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    """A fenced block of a page."""

    language: str
    body: str
    line: int
    next_to: int  # the line right behind its closing fence


def blocks_of(page: Path) -> list[Block]:
    """Return the fenced blocks of a page, in order."""
    text = page.read_text(encoding="utf-8")
    return [
        Block(
            match["language"],
            match["body"],
            text.count("\n", 0, match.start("body")) + 1,
            text.count("\n", 0, match.end()) + 1,
        )
        for match in _FENCE.finditer(text)
    ]


def expected_output(blocks: list[Block], index: int) -> str | None:
    """Return the text block that stands right behind a block, with at most one empty line between them."""
    if index + 1 == len(blocks) or blocks[index + 1].language != "text":
        return None
    following = blocks[index + 1]
    return following.body if following.line - blocks[index].next_to <= 3 else None


def run(source: str, name: str, line: int, names: dict[str, Any], expected: str | None) -> None:
    """Run one block and compare its output."""
    if ">>>" in source:
        test = doctest.DocTestParser().get_doctest(source, names, name, name, line - 1)
        complaint = io.StringIO()
        result = doctest.DocTestRunner().run(test, out=complaint.write, clear_globs=False)
        names.update(test.globs)
        assert not result.failed, complaint.getvalue()
        return
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(compile("\n" * (line - 1) + source, name, "exec"), names)
    if expected is not None:
        assert printed.getvalue() == expected, f"{name}:{line} prints something else"


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
