"""Make `lexicon/learned_names.tsv`: names that no list has, learned from what raw news says around them.

    python -m arabic_news.data.scripts.names_from_corpus CORPUS.jsonl.gz [...]

Input: raw articles, one JSON object a line with `text`, and `outlet` or `source` and perhaps `title`. The library reads
them and finds names of people by what is reliable: a title, an office, a listed given name, a reporting verb, the
tagger where it is sure. What is counted is articles, so that one long text weighs no more than a short one:

* `given`, `family`: a word that most of the articles which hold it have in a name, some of them at the beginning, or at
  the end, of a name of several words;
* `word`: a word that no list knows, that hardly any of the many articles which hold it has in a name, and that inflects
  no other such word.

`weight` is the share of articles, `count` the articles with it as a name (of a `word`: with it at all). The table is
evidence for names only; no text is in it.
"""

import gzip
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Collection, Container, Iterable, Iterator
from pathlib import Path

from arabic_news.analysis.analyzer import CandidateName
from arabic_news.analysis.embedded import EmbeddedAnalyzer
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import COMPOUND_HEADS, GLUED_COMPOUNDS, part_of_key, uninflected
from arabic_news.analysis.word_classes import NO_CLASSES, word_classes
from arabic_news.data import tables
from arabic_news.data.scripts.annotated_articles import read_document
from arabic_news.data.scripts.place_table import write_tsv
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.folding import fold
from arabic_news.text.particles import AL

TABLE = Path(__file__).resolve().parent.parent / "lexicon" / "learned_names.tsv"
SURE = 0.8  # confidence of the tagger
LEAST_ARTICLES = 3
LEAST_OF_SURE = 2  # articles, for a word that is hardly anything but a name
SURE_SHARE = 0.9
LIKELY_SHARE = 0.76  # from which a name may look like an inflected word: العثيمين
LEAST_OUTLETS = 2
LEAST_SHARE = 0.5
LEAST_OF_WORD = 8  # articles
SHORTEST_BASE = 4  # letters
MOST_OF_WORD = 0.01  # share of names
OTHER_NAMES = frozenset("CTtRBIOGoMNm")  # how the word classes list the words of places and bodies
Row = tuple[str, str, str, str]


class Counts:
    """In how many articles, and which outlets, words stand, and names and their words."""

    def __init__(self) -> None:
        self.words: Counter[str] = Counter()
        self.in_names: Counter[str] = Counter()
        self.in_doubtful: Counter[str] = Counter()  # these, and names of which the tagger is not sure
        self.names: dict[str, Counter[str]] = {"given": Counter(), "family": Counter()}
        self.outlets: defaultdict[tuple[str, str], set[str]] = defaultdict(set)

    def add(self, document: Document, outlet: str) -> None:
        """Count one article."""
        keys = document.tokens.keys
        analysis = EmbeddedAnalyzer().analyze(document)
        doubtful = [name for name in [*analysis.names, *analysis.modelled] if name.kind == "person"]
        people = [name for name in doubtful if name.confidence >= SURE]
        self.words.update({key for key in keys if key.isalpha()})
        self.in_names.update(_words_of(keys, people))
        self.in_doubtful.update(_words_of(keys, doubtful))
        seen: set[tuple[str, str]] = set()
        for (first, end), letters, *_ in people:
            words = (keys[first][letters:], *keys[first + 1 : end])
            if len(words) > 1 and all(map(str.isalpha, words)):
                seen.add(("family", words[-1]))
                if not letters:
                    seen.add(("given", words[0]))
        for kind, name in seen:
            self.names[kind][name] += 1
            self.outlets[kind, name].add(outlet)

    def rows(self) -> Iterator[Row]:
        """Yield the rows of the table."""
        listed = _listed_names() | lexicon().titles.keys() | COMPOUND_HEADS
        unnamed = set(self._unnamed(listed))
        for kind, names in self.names.items():
            for word, count in names.items():
                share = self.in_names[word] / max(self.in_names[word], self.words[word])
                if (
                    word not in listed
                    and self._often(kind, word, count, share)
                    and not self._known_otherwise(word)
                    and (share >= LIKELY_SHARE or not _inflects(word, unnamed))
                ):
                    yield word, kind, f"{share:.2f}", str(count)
        for word in unnamed:
            if word.startswith(AL) or not _inflects(word, unnamed):
                yield word, "word", f"{self.in_doubtful[word] / self.words[word]:.2f}", str(self.words[word])

    def _unnamed(self, listed: Collection[str]) -> Iterator[str]:
        """The words that no list knows and that names hardly ever hold."""
        ordinary = lexicon().ordinary_words
        for word, count in self.words.items():
            share = self.in_doubtful[word] / count
            known = word in listed or word in ordinary or part_of_key(word).part not in ("unknown", "definite")
            if count >= LEAST_OF_WORD and share <= MOST_OF_WORD and not known:
                yield word

    def _known_otherwise(self, word: str) -> bool:
        """عبدالله, which rules know, بمصراته, commoner without what may be a clitic, and ايرس, of a listed place."""
        listed = word_classes().get(word, NO_CLASSES).listed
        return (
            word.startswith(GLUED_COMPOUNDS)
            or not OTHER_NAMES.isdisjoint(listed)
            or any(self.words[stem.key] >= self.words[word] for stem in nominal_stems(word)[1:])
        )

    def _often(self, kind: str, name: str, count: int, share: float) -> bool:
        """A name in enough articles of several outlets; in fewer, where it is hardly anything else."""
        sure = count >= LEAST_OF_SURE and share >= SURE_SHARE
        often = sure or (count >= LEAST_ARTICLES and share >= LEAST_SHARE)
        return often and len(self.outlets[kind, name]) >= LEAST_OUTLETS


def _words_of(keys: list[str], names: Iterable[CandidateName]) -> set[str]:
    """The words of names, without clitics."""
    return {keys[at][name.letters if at == name.span[0] else 0 :] for name in names for at in range(*name.span)}


def _inflects(word: str, unnamed: Container[str]) -> bool:
    """وخصائصه, where خصائص is a row or an ordinary word."""
    known = lexicon()
    return any(
        len(base) >= SHORTEST_BASE
        and base not in known.given_names
        and base not in known.family_names
        and (form in known.ordinary_words or form in unnamed)
        for base in uninflected(word)
        for form in (base, f"ال{base}")
    )


def _listed_names() -> set[str]:
    """The names of the lists that people keep, without those learned before."""
    lists = ("lexicon/given_names.tsv", "lexicon/family_names.tsv")
    return {fold(row["name"]) for table in lists for row in tables.rows(table)}


def articles(paths: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the text and the outlet of each article."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                article = json.loads(line)
                title = article.get("title")
                text = f"{title}\n{article['text']}" if title else article["text"]
                yield text, article.get("outlet") or article.get("source") or ""


def main() -> None:
    """Count and write the table."""
    counts = Counts()
    for text, outlet in articles(sys.argv[1:]):
        counts.add(read_document(text), outlet)
    write_tsv(TABLE, ("name", "kind", "weight", "count"), sorted(counts.rows()))


if __name__ == "__main__":
    main()
