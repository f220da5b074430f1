"""An article in the formats that other tools read: flat rows, GeoJSON, brat stand-off, HTML; as plain Python."""

from arabic_news.export.brat import brat
from arabic_news.export.geojson import geojson
from arabic_news.export.html import to_html
from arabic_news.export.rows import (
    ActorRow,
    ArticleRow,
    ClaimRow,
    DateRow,
    MentionRow,
    PlaceRow,
    SpanRow,
    Tables,
    rows,
)
from arabic_news.export.schema import TABLES, Column, ColumnType

__all__ = [
    "TABLES",
    "ActorRow",
    "ArticleRow",
    "ClaimRow",
    "Column",
    "ColumnType",
    "DateRow",
    "MentionRow",
    "PlaceRow",
    "SpanRow",
    "Tables",
    "brat",
    "geojson",
    "rows",
    "to_html",
]
