"""The fenced blocks of a page of the documentation, and how one is run and compared with what the page shows."""

import doctest
import io
import re
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
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
