"""Score the names that the whole library finds against the development part of ANERcorp.

    python -m arabic_news.data.scripts.score_names ANERCORP_TRAIN.tsv

Mapping: persons are PER, places LOC, organisations, state bodies, armed groups and media ORG; collectives (`group`)
and countries as actors (places already) count neither way. Printed twice: with the spans as they are, and with what the
two annotations treat differently set aside:

* head nouns that the corpus mostly leaves outside its names (حركة، قطاع، صحيفة) may be in or out of a span, and so
  may a nationality behind it; which heads those are is counted in the training part;
* a name with such a head, or with none but it (الحكومة العراقية, الجيش), that matches nothing counts neither way: the
  corpus does not annotate it.
"""

import sys
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from arabic_news import extract
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.data.scripts.anercorp import Name, Score, TaggedDocument, read_parts
from arabic_news.models import Article
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.tokens import Tokens

TYPE_OF_ACTOR = {"person": "PER", "organization": "ORG", "government": "ORG", "armed_group": "ORG", "media": "ORG"}
LEAST_SEEN = 3
OUTSIDE_SHARE = 0.8


def found_names(tokens: Tokens, article: Article) -> set[Name]:
    """The names of an article as token ranges with the corpus's types."""
    mentions = [("LOC", mention) for place in article.places for mention in place.mentions]
    mentions += [
        (TYPE_OF_ACTOR[actor.kind], mention)
        for actor in article.actors
        if actor.kind in TYPE_OF_ACTOR
        for mention in actor.mentions
        if mention.kind == "named"
    ]
    return {
        (bisect_right(tokens.starts, mention.span.start) - 1, bisect_right(tokens.starts, mention.span.end - 1), kind)
        for kind, mention in mentions
    }


def head_of(key: str) -> str | None:
    """The head noun of a body or place that the word is, without its clitics and article."""
    known = lexicon()
    heads = (stem.key for stem in nominal_stems(key))
    head = next((head for head in heads if head in known.organization_heads or head in known.place_nouns), None)
    return head.removeprefix("ال") if head else None


def outside_heads(documents: Iterable[TaggedDocument]) -> set[str]:
    """The head nouns that the corpus mostly leaves outside its names."""
    seen: Counter[str] = Counter()
    outside: Counter[str] = Counter()
    for document in documents:
        for key, tag in zip(document.tokens.keys, document.tags, strict=True):
            head = head_of(key)
            if head is not None:
                seen[head] += 1
                outside[head] += tag == "O"
    return {head for head, count in seen.items() if count >= LEAST_SEEN and outside[head] >= OUTSIDE_SHARE * count}


def spans_meant(tokens: Tokens, name: Name, heads: set[str]) -> Iterator[Name]:
    """The name as found, and without an outside head, a nationality at its end, or both."""
    first, end, kind = name
    starts = [first, first + 1] if head_of(tokens.keys[first]) in heads and end - first > 1 else [first]
    ends = [end, end - 1] if country_of_adjective(tokens.keys[end - 1]) and end - first > 1 else [end]
    return ((start, last, kind) for start in starts for last in ends if start < last)


def comparable(tokens: Tokens, found: set[Name], wanted: set[Name], heads: set[str]) -> set[Name]:
    """The found names in the spans that the corpus would give them, without those that it does not annotate."""
    kept: set[Name] = set()
    for name in found:
        meant = next((span for span in spans_meant(tokens, name, heads) if span in wanted), None)
        if meant is not None:
            kept.add(meant)
        elif head_of(tokens.keys[name[0]]) not in heads:
            kept.add(name)
    return kept


def main() -> None:
    """Print both tables."""
    training, development = read_parts(Path(sys.argv[1]))
    heads = outside_heads(training)
    strict, fair = Score(), Score()
    for document in development:
        found = found_names(document.tokens, extract(document.text))
        strict.add(found, document.names)
        fair.add(comparable(document.tokens, found, document.names, heads), document.names)
    print("as they are", *strict.lines(), sep="\n")
    print("differences of annotation set aside", *fair.lines(), sep="\n")


if __name__ == "__main__":
    main()
