"""Make `lexicon/common_words.tsv`: the frequent words of news that are no names.

    python arabic_news/data/scripts/common_words_from_corpus.py CORPUS.jsonl.gz [...]

Input: raw articles, one JSON object a line with the field `text`. Output: single word forms (folded) that occur often
and seldom where names stand: behind a title, a given name or the head of a compound (دي، بن), before a family name, or
second in a listed name of two words. Word counts only, no text. `uncommon_words.tsv` beside this script holds the names
of places that the counts take for ordinary words.
"""

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from arabic_news.analysis.name_words import COMPOUND_HEADS
from arabic_news.data import tables
from arabic_news.name_index import ACTOR_TABLES, PLACE_TABLES
from arabic_news.text.folding import fold
from arabic_news.text.tokens import tokenize

LEXICON = Path(__file__).resolve().parent.parent / "lexicon"
LEAST_COUNT = 40
MOST_IN_NAMES = 0.25


def names(table: str) -> set[str]:
    """The folded unambiguous names of a lexicon."""
    return {fold(row["name"]) for row in tables.rows(f"lexicon/{table}.tsv") if row["ambiguous"] != "1"}


def listed_names() -> set[str]:
    """The folded single-word names of the gazetteer that are safe to take for names."""
    single: set[str] = set()
    for table in PLACE_TABLES:
        for row in tables.rows(f"places/{table}.tsv"):
            if row["caution"] != "1":
                single.update(fold(row["names"]).split("|"))
    for table in ACTOR_TABLES:
        for row in tables.rows(f"actors/{table}.tsv"):
            single.update(fold(row["names"]).split("|"))
    return single


def pairs() -> set[tuple[str, str]]:
    """The folded two-word names of organisations: يونايتد stands in مانشستر يونايتد."""
    named: set[tuple[str, str]] = set()
    for row in tables.rows("actors/organizations.tsv"):
        for name in fold(row["names"]).split("|"):
            words = name.split()
            if len(words) == 2:
                named.add((words[0], words[1]))
    return named


def texts(paths: list[str]) -> Iterator[str]:
    """The articles of the corpus files."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)["text"]


def main() -> None:
    """Count the words and write the table."""
    named = pairs()
    given, family, listed = names("given_names"), names("family_names"), listed_names()
    by_hand = {fold(row["word"]) for row in tables.rows("scripts/uncommon_words.tsv")}
    total: Counter[str] = Counter()
    in_names: Counter[str] = Counter()
    titles = {fold(row["word"]) for row in tables.rows("lexicon/titles.tsv") if row["kind"] == "title"}
    for text in texts(sys.argv[1:]):
        keys = tokenize(text).keys
        total.update(keys)
        for before, key in pairwise(keys):
            if before in given or before in titles or before in COMPOUND_HEADS or (before, key) in named:
                in_names[key] += 1
            if key in family:
                in_names[before] += 1
    common = sorted(
        word
        for word, count in total.items()
        if count >= LEAST_COUNT
        and len(word) > 1
        and "ء" <= word[0] <= "ي"
        and word not in given
        and word not in family
        and word not in listed
        and word not in by_hand
        and in_names[word] <= MOST_IN_NAMES * count
    )
    (LEXICON / "common_words.tsv").write_text("\n".join(["word", *common]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
