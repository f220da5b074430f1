"""Records: a text with what the caller knows of it, however it is handed over."""

from collections.abc import Mapping
from datetime import date, datetime
from numbers import Integral
from typing import Any, Final, NamedTuple

__all__ = ["Document", "TextOrRecord", "document_of"]

_ABSENT: Final = object()


class Document(NamedTuple):
    """A text, with its date of publication and its identifier where they are known.

    >>> Document("وصل الوفد أمس.", published=date(2024, 5, 14), id="n-17").id
    'n-17'
    """

    text: str
    """The article exactly as published."""
    published: date | None = None
    """The publication date, which fixes expressions such as أمس."""
    id: str | None = None
    """The caller's name for the article, carried into `Article.id`."""


TextOrRecord = str | Document | Mapping[str, Any] | tuple[Any, ...]
"""What `extract_many` takes for one article: a text, or a record with `text` and perhaps `published` and `id`."""


def document_of(record: TextOrRecord) -> Document:
    """Return the document that a text or a record stands for; a missing cell (None, NaN, NaT) is a field not given.

    Raises:
        TypeError: a field is missing or of the wrong type; the message names it.

    >>> document_of({"text": "وصل الوفد.", "id": 17, "section": "politics"})
    Document(text='وصل الوفد.', published=None, id='17')
    """
    if isinstance(record, Mapping):
        found = [record.get(field, _ABSENT) for field in Document._fields]
    elif isinstance(record, tuple) and hasattr(record, "_fields"):
        found = [getattr(record, field, _ABSENT) for field in Document._fields]
    else:
        found = [record, None, None]
    text, published, article_id = found
    if text is _ABSENT:
        raise TypeError("the record has no field `text`")
    return Document(_text(text), _published(published), _id(article_id))


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"text must be a str, not {type(value).__name__}")
    return value


def _published(value: Any) -> date | None:
    if _missing(value):
        return None
    if isinstance(value, datetime):
        raise TypeError(f"published must be a datetime.date, not {type(value).__name__}: call its .date()")
    if not isinstance(value, date):
        raise TypeError(f"published must be a datetime.date, not {type(value).__name__}")
    return value


def _id(value: Any) -> str | None:
    if _missing(value):
        return None
    if isinstance(value, Integral) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise TypeError(f"id must be a str, not {type(value).__name__}")
    return value


def _missing(value: Any) -> bool:
    """Whether a cell is empty; NaN and NaT, which pandas puts there, do not equal themselves."""
    return value is None or value is _ABSENT or (isinstance(value, float | datetime) and value != value)
