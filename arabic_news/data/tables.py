"""Reading the tab-separated tables of this package; the first line names the columns."""

from importlib.resources import files

__all__ = ["read", "rows"]


def read(path: str) -> str:
    """Return the text of a table, such as `lexicon/titles.tsv`."""
    return files("arabic_news.data").joinpath(path).read_text(encoding="utf-8")


def rows(path: str) -> list[dict[str, str]]:
    """Return the rows of a table as dicts by column name.

    Raises:
        ValueError: a row has more or fewer fields than the table has columns; it names the file and the line.
    """
    return parsed(read(path), path)


def parsed(text: str, path: str) -> list[dict[str, str]]:
    """Return the rows of the text of a table; errors as for `rows`."""
    header, *lines = text.splitlines()
    columns = header.split("\t")
    found = []
    for number, line in enumerate(lines, 2):
        fields = line.split("\t")
        if len(fields) != len(columns):
            raise ValueError(f"{path}, line {number}: {len(fields)} fields, not {len(columns)}: {line!r}")
        found.append(dict(zip(columns, fields, strict=True)))
    return found
