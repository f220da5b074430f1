"""Reading the tab-separated tables of this package; the first line names the columns."""

from importlib.resources import files

__all__ = ["column", "read", "rows"]


def read(path: str) -> str:
    """Return the text of a table, such as `lexicon/titles.tsv`."""
    return files("arabic_news.data").joinpath(path).read_text(encoding="utf-8")


def rows(path: str) -> list[dict[str, str]]:
    """Return the rows of a table as dicts by column name.

    Raises:
        ValueError: a row has more or fewer fields than the table has columns; it names the file and the line.
    """
    return parsed(read(path), path)


def column(path: str) -> list[str]:
    """Return the first column of a table: its words, where nothing else is asked of a long one."""
    return [line.partition("\t")[0] for line in read(path).splitlines()[1:]]


def parsed(text: str, path: str) -> list[dict[str, str]]:
    """Return the rows of the text of a table; errors as for `rows`."""
    header, *lines = text.splitlines()
    columns = header.split("\t")
    rows = [line.split("\t") for line in lines]
    for number, fields in enumerate(rows, 2):
        if len(fields) != len(columns):
            raise ValueError(f"{path}, line {number}: {len(fields)} fields, not {len(columns)}: {lines[number - 2]!r}")
    return [dict(zip(columns, fields)) for fields in rows]  # noqa: B905  # they are of one length
