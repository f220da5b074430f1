"""The documentation names every module, in the map of `design.md`, and every table with its columns, in `tables.md`.

The map is made of the first lines of the modules. Write it anew with: `python -m tests.test_map`
"""

import ast
import re
from pathlib import Path

import pytest

import arabic_news
from arabic_news.data import tables

PACKAGE = Path(arabic_news.__file__).parent
PAGES = PACKAGE.parent / "docs" / "pages"
DESIGN = PAGES / "design.md"
DATA = PACKAGE / "data"
CODE = re.compile("`([^`]+)`")
MAP = re.compile("(?<=<!-- modules -->\n).*(?=<!-- /modules -->)", re.DOTALL)
TABLES = sorted(str(path.relative_to(DATA)) for path in DATA.rglob("*.tsv") if "scripts" not in path.parts)


def current_map() -> str:
    """A table of the modules, with the first line of each."""
    modules = sorted(path for path in PACKAGE.rglob("*.py") if path.name != "__init__.py" and DATA not in path.parents)
    lines = ["| module | |", "| --- | --- |"]
    for path in modules:
        summary = (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").partition("\n\n")[0].replace("\n", " ")
        lines.append(f"| `{path.relative_to(PACKAGE)}` | {summary} |")
    return "\n".join(lines) + "\n"


def documented_columns() -> dict[str, list[str]]:
    """The columns that `tables.md` gives for each table."""
    found: dict[str, list[str]] = {}
    for line in (PAGES / "tables.md").read_text("utf-8").splitlines():
        cells = line.split(" | ")
        if len(cells) == 3 and cells[0].startswith("| `"):
            found |= dict.fromkeys(CODE.findall(cells[0]), CODE.findall(cells[1]))
    return found


def test_the_map_has_every_module() -> None:
    assert MAP.findall(DESIGN.read_text("utf-8")) == [current_map()], "run: python -m tests.test_map"


@pytest.mark.parametrize("table", TABLES)
def test_the_page_of_tables_has_its_columns(table: str) -> None:
    assert documented_columns()[table] == tables.read(table).split("\n", 1)[0].split("\t")


def test_a_malformed_row_is_refused_with_its_file_and_line() -> None:
    with pytest.raises(ValueError, match=r"lexicon/titles.tsv, line 3: 1 fields, not 2"):
        tables.parsed("word\tkind\nاللواء\ttitle\nالعميد\n", "lexicon/titles.tsv")


if __name__ == "__main__":
    DESIGN.write_text(MAP.sub(lambda _: current_map(), DESIGN.read_text("utf-8")), encoding="utf-8")
