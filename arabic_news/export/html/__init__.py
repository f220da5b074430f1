"""An article as HTML: its text with everything marked, its claims in a table, its places on a map."""

from arabic_news.export.html.page import fragment, to_html

__all__ = ["fragment", "to_html"]
