"""The pages on exporting show the columns of the flat tables, and types of brat and acts that cover what is written.

Write its tables anew with: `python -m tests.test_export_page`
"""

import re
from pathlib import Path
from typing import get_args

from arabic_news.export import TABLES
from arabic_news.models import Act, ActorKind, Form, PlaceKind

PAGE = Path(__file__).resolve().parent.parent / "docs" / "pages" / "export.md"
RECIPES = PAGE.with_name("recipes.md")
_TABLES = re.compile(r"(?<=<!-- tables -->\n).*(?=<!-- /tables -->)", re.DOTALL)


def current_tables() -> str:
    """Return the tables of the page as `TABLES` has them."""
    return "\n".join(
        f"### `{table}`\n\n| column | type | empty | |\n| --- | --- | --- | --- |\n"
        + "".join(
            f"| `{column.name}` | {column.type} | {'may be' if column.nullable else ''} | {column.meaning} |\n"
            for column in columns
        )
        for table, columns in TABLES.items()
    )


def test_the_page_shows_the_columns() -> None:
    assert _TABLES.findall(PAGE.read_text(encoding="utf-8")) == [current_tables()], (
        "run: python -m tests.test_export_page"
    )


def test_the_brat_configuration_has_every_value() -> None:
    page = PAGE.read_text(encoding="utf-8")
    values = {name: set(listed.split("|")) for name, listed in re.findall(r"^(\w+)\tArg:.*Value:(\S+)$", page, re.M)}
    assert values["kind"] == {*get_args(ActorKind), *get_args(PlaceKind)}
    assert values["act"] == set(get_args(Act))
    assert values["form"] == set(get_args(Form))


def test_the_table_of_event_codes_has_every_act() -> None:
    rows = re.findall(r"^\| (`.*?) \|", RECIPES.read_text(encoding="utf-8"), re.M)
    assert {act for row in rows for act in re.findall(r"`(\w+)`", row)} - {"act"} == set(get_args(Act))


if __name__ == "__main__":
    written = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(_TABLES.sub(lambda _: current_tables(), written), encoding="utf-8")
