"""List what one actor claims in a corpus, by date, with the articles that report it and those that deny it.

    python examples/who_said_what.py NAME [CORPUS.jsonl]

Each line of the corpus is an object with `id`, `text` and, if known, `published` (YYYY-MM-DD); without an argument the
sample beside this file is read. The actor is found by any of its names in any article, and by those of the gazetteer.
"""

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from arabic_news import Article, Claim, Document, Gazetteer, extract_many
from arabic_news.linking import Identity, Links, Member, link

SAMPLE = Path(__file__).with_name("corpus.jsonl")


class Statement(NamedTuple):
    """What the actor says, in the order of the list."""

    day: str
    articles: str
    act: str
    venue: str
    text: str
    denied_in: str


def read(corpus: Path) -> Iterator[Document]:
    """Return the records of the corpus."""
    with corpus.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                record = json.loads(line)
                published = date.fromisoformat(record["published"]) if record.get("published") else None
                yield Document(record["text"], published, str(record["id"]))
            except (AttributeError, KeyError, TypeError, ValueError) as error:
                raise SystemExit(f"{corpus}, line {number}: {type(error).__name__}: {error}") from error


def is_called(identity: Identity, name: str) -> bool:
    """Whether articles call the actor so, or the gazetteer knows it under the name."""
    known = {record.ref for record in Gazetteer.default().lookup(name)}
    return identity.key in known or name in (identity.name, *identity.aliases)


def day_of(article: Article, claim: Claim) -> str:
    """Return the day on which the words were said, where the text tells it, else that of the publication."""
    told = None if claim.date is None else article.dates[claim.date].value
    return told or (article.published.isoformat() if article.published else "?")


def statements(articles: dict[str, Article], links: Links, name: str) -> Iterator[Statement]:
    """Return what the actor says; what several articles report is one statement, as the first of them words it."""
    together = {member: statement.claims for statement in links.statements for member in statement.claims}
    denied = {denial.asserting: denial.denying.article for denial in links.denials}
    for identity in links.actors:
        if not is_called(identity, name):
            continue
        for article_id, actor_id in identity.members:
            article = articles[article_id]
            for claim in article.claims_by(actor_id):
                member = Member(article_id, claim.id)
                claims = together.get(member, (member,))
                if member == claims[0]:
                    venue = article.slice(claim.venue) if claim.venue else ""
                    reported = "+".join(dict.fromkeys(one.article for one in claims))
                    denials = "+".join(denied[one] for one in claims if one in denied)
                    yield Statement(day_of(article, claim), reported, claim.act, venue, claim.text, denials)


def main() -> None:
    """Read the arguments and print the list; in each line the Arabic comes last."""
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    name, corpus = sys.argv[1], Path(sys.argv[2]) if len(sys.argv) > 2 else SAMPLE
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # consoles that are not UTF-8
    articles = {str(article.id): article for article in extract_many(read(corpus))}
    found = sorted(statements(articles, link(articles.values()), name))
    for statement in found:
        denied = f"  (denied in {statement.denied_in})" if statement.denied_in else ""
        venue = f" ({statement.venue})" if statement.venue else ""
        print(f"{statement.day}  {statement.articles:<8} {statement.act:<9}{denied} {statement.text}{venue}")
    if not found:
        raise SystemExit(f"no actor of these {len(articles)} articles is called {name} and claims anything")


if __name__ == "__main__":
    main()
