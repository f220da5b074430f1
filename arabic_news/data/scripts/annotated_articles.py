"""Reading articles that were annotated after this project's guidelines, as documents that the tagger learns from.

A folder holds `ID.txt`, the raw text, and `ID.json` with `places` and `actors`, whose `mentions` are inclusive token
ranges ("12-14" or "12"); a token is a run of letters and marks, a number, or one sign. The tagger learns what rules
find worst: people, places, and organisations without state bodies, armed groups and media, which have tables and head
nouns.
"""

import json
from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import regex

from arabic_news.data.scripts.anercorp import TaggedDocument
from arabic_news.text.document import Document
from arabic_news.text.layout import find_layout
from arabic_news.text.quotes import find_quotations
from arabic_news.text.sentences import split_sentences
from arabic_news.text.tokens import tokenize

TOKEN = regex.compile(r"[\p{L}\p{M}\u0640]+|\p{N}+(?:[.,٫٬/:]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]")
TYPE_OF_ACTOR = {"person": "PER", "organization": "ORG"}


def read_document(text: str) -> Document:
    """The document of a text."""
    tokens = tokenize(text)
    layout = find_layout(tokens)
    quotations = find_quotations(tokens, layout.blocks)
    return Document(tokens, layout, quotations, split_sentences(tokens, layout.blocks, quotations))


def read_articles(folder: Path) -> list[TaggedDocument]:
    """Return the articles of a folder."""
    return [_article(path) for path in sorted(folder.glob("*.json"))]


def _article(path: Path) -> TaggedDocument:
    text = path.with_suffix(".txt").read_bytes().decode("utf-8")
    document = read_document(text)
    tags = ["O"] * len(document.tokens)
    starts = [match.start() for match in TOKEN.finditer(text)]
    for kind, first, last in _mentions(json.loads(path.read_text(encoding="utf-8"))):
        at = bisect_left(document.tokens.starts, starts[first])
        end = bisect_left(document.tokens.starts, starts[last] + 1)
        tags[at:end] = [f"B-{kind}", *[f"I-{kind}"] * (end - at - 1)][: end - at]
    return TaggedDocument(text, document.tokens, document.sentences, tags)


def _mentions(annotation: dict[str, Any]) -> Iterator[tuple[str, int, int]]:
    """The type, the first and the last token of each mention that the tagger learns."""
    typed = [("LOC", place) for place in annotation["places"]]
    typed += [(TYPE_OF_ACTOR[actor["kind"]], actor) for actor in annotation["actors"] if actor["kind"] in TYPE_OF_ACTOR]
    for kind, entity in typed:
        for mention in entity["mentions"]:
            first, _, last = mention.partition("-")
            yield kind, int(first), int(last or first)
