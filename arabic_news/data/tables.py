"""Reading the tab-separated tables of this package; the first line names the columns."""

from importlib.resources import files

__all__ = ["read", "rows"]


def read(path: str) -> str:
    """Return the text of a table, such as `lexicon/titles.tsv`."""
    return files("arabic_news.data").joinpath(path).read_text(encoding="utf-8")


def rows(path: str) -> list[dict[str, str]]:
    """Return the rows of a table as dicts by column name."""
    header, *lines = read(path).splitlines()
    columns = header.split("\t")
    return [dict(zip(columns, line.split("\t"), strict=True)) for line in lines]
