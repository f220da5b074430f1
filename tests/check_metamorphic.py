"""Extract articles of a corpus in other spellings, longer by a paragraph and in another order, and compare.

    python tests/check_metamorphic.py CORPUS.jsonl.gz [ARTICLES]

The corpus is gzipped JSON, one object with the field `text` a line; ARTICLES (500 unless given) are drawn evenly over
it. Prints a table in Markdown of F1 in percent against what is found in the articles as they are; exits with 1 where a
figure is below its floor, where an article breaks an invariant, or where the order in a batch changes anything.
"""

import gzip
import json
import sys
from collections import Counter
from itertools import chain
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # for `tests`, when this file is run

from arabic_news import Actor, Article, Place, extract, extract_many
from tests.invariants import problems
from tests.metamorphic import KINDS, LEAST, SPELLINGS, kept, respelt

ARTICLES = 500
PARAGRAPH = "\n\nوتتواصل أعمال صيانة الطرق في ضواحي المدينة، حيث أعيد رصف الأرصفة القديمة وزرعت الأشجار على جانبيها."
LEAST_BEFORE_A_PARAGRAPH = 99.5

Figures = dict[str, float]
Entity = TypeVar("Entity", Place, Actor)


def drawn(corpus: Path, count: int) -> list[str]:
    """Texts of the corpus, evenly over its lines."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    return texts[:: max(1, len(texts) // count)][:count]


def f1(pairs: list[dict[str, tuple[int, int]]]) -> Figures:
    """F1 in percent by kind, over all articles."""
    alike, together = Counter[str](), Counter[str]()
    for pair in pairs:
        for kind, (both, all_found) in pair.items():
            alike[kind] += both
            together[kind] += all_found
    return {kind: 100 * alike[kind] / max(1, together[kind]) for kind in KINDS}


def in_spelling(name: str, originals: list[Article]) -> Figures:
    """The articles in another spelling, against the originals."""
    pairs = []
    for article in originals:
        text, offsets = respelt(article.text, SPELLINGS[name])
        pairs.append(kept(article, extract(text), offsets))
    return f1(pairs)


def with_a_paragraph(originals: list[Article]) -> Figures:
    """The articles with a paragraph behind them, against the originals; a foot is one only at the end of a text."""
    pairs = []
    for article in originals:
        longer = extract(article.text + PARAGRAPH)
        foot = min((span.start for span in article.boilerplate), default=len(article.text))
        ends = list(range(len(article.text) + 1))
        pairs.append(kept(before(article, foot), before(longer, foot), ends))
    return f1(pairs)


def before(article: Article, end: int) -> Article:
    """What stands before an offset."""
    return article.model_copy(
        update={
            "places": [_until(place, end) for place in article.places],
            "actors": [_until(actor, end) for actor in article.actors],
            "dates": [date for date in article.dates if date.span.end <= end],
            "claims": [claim for claim in article.claims if max(span.end for span in claim.content) <= end],
        }
    )


def _until(entity: Entity, end: int) -> Entity:
    return entity.model_copy(update={"mentions": [mention for mention in entity.mentions if mention.span.end <= end]})


def main(corpus: Path, count: int) -> int:
    """Check and report."""
    texts = drawn(corpus, count)
    originals = [extract(text) for text in texts]
    failures = [f"article {number}: {found}" for number, article in enumerate(originals) for found in problems(article)]
    if [*extract_many(reversed(texts))] != originals[::-1] or [*extract_many(chain(texts[1::2], texts[::2]))] != [
        *originals[1::2], *originals[::2],
    ]:  # fmt: skip
        failures.append("the order in a batch changes what is found")
    print(f"| {len(texts)} articles | " + " | ".join(KINDS) + " |\n| --- |" + " ---: |" * len(KINDS))
    floors = {name: dict.fromkeys(KINDS, LEAST) for name in SPELLINGS}
    rows = {name: in_spelling(name, originals) for name in SPELLINGS}
    floors["a paragraph more"] = dict.fromkeys(KINDS, LEAST_BEFORE_A_PARAGRAPH)
    rows["a paragraph more"] = with_a_paragraph(originals)
    for name, figures in rows.items():
        print(f"| {name} | " + " | ".join(f"{figures[kind]:.1f}" for kind in KINDS) + " |")
        failures += [f"{name}: {kind} {figures[kind]:.2f}" for kind in KINDS if figures[kind] < floors[name][kind]]
    print("\n".join(failures) or "all as it should be")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else ARTICLES))
