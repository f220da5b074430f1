"""An HTML page, read and checked by the tests of exports."""

from html.parser import HTMLParser


class Page(HTMLParser):
    """What a page holds: its ids and links, the text of each element that matters, and whether its tags match."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self.circles = self.rows = 0
        self._open: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what opens."""
        attributes = dict(attrs)
        assert tag not in ("script", "img", "link", "iframe") and not {"src", "onclick"} & set(attributes)
        self.ids += [attributes["id"] or ""] if "id" in attributes else []
        self.links += [attributes["href"] or ""] if "href" in attributes else []
        self.circles += tag == "circle"
        self.rows += tag == "tr"
        if tag != "meta":
            self._open.append((tag, attributes))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that is closed at once."""
        self.handle_starttag(tag, attrs)
        self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        """Close what was opened last."""
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        """Collect the article's own text."""
        inside = [tag for tag, _ in self._open]
        if any(attributes.get("class") == "text" for _, attributes in self._open) and "sup" not in inside:
            self.text += data
