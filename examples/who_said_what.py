"""List what one actor claims in a corpus, by date.

    python examples/who_said_what.py NAME [CORPUS.jsonl]

Each line of the corpus is an object with `id`, `text` and `published` (YYYY-MM-DD); without an argument the sample
beside this file is read. The actor is found by the name, by its other forms in an article, and by the gazetteer.
"""

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from arabic_news import Actor, Article, Claim, Gazetteer, extract

SAMPLE = Path(__file__).with_name("corpus.jsonl")


class Statement(NamedTuple):
    """A claim of the actor, in the order of the list."""

    day: str
    article_id: str
    act: str
    venue: str
    text: str


def is_called(actor: Actor, name: str) -> bool:
    """Whether the actor has this name in its article, or the gazetteer knows it under the name."""
    known = {record.ref for record in Gazetteer.default().lookup(name)} - {None}
    return actor.ref in known or name in (actor.name, *actor.aliases)


def day_of(article: Article, claim: Claim) -> str:
    """Return the day on which the words were said, where the text tells it, else that of the publication."""
    told = None if claim.date is None else article.dates[claim.date].value
    return told or str(article.published)


def statements(corpus: Path, name: str) -> Iterator[Statement]:
    """Return the claims of the actor in the corpus."""
    with corpus.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            article = extract(record["text"], published=date.fromisoformat(record["published"]))
            for actor in article.actors:
                if is_called(actor, name):
                    for claim in article.claims_by(actor):
                        venue = article.slice(claim.venue) if claim.venue else ""
                        yield Statement(day_of(article, claim), record["id"], claim.act, venue, claim.text)


def main() -> None:
    """Read the arguments and print the list; in each line the Arabic comes last."""
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    corpus = Path(sys.argv[2]) if len(sys.argv) > 2 else SAMPLE
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # consoles that are not UTF-8
    for statement in sorted(statements(corpus, sys.argv[1])):
        venue = f" ({statement.venue})" if statement.venue else ""
        print(f"{statement.day}  {statement.article_id:<8} {statement.act:<9} {statement.text}{venue}")


if __name__ == "__main__":
    main()
