"""Make `lexicon/word_classes.tsv`: which words are used alike in news, and which stand in names of the gazetteer.

    python -m arabic_news.data.scripts.word_classes_from_corpus CORPUS.jsonl.gz [...]

Input: raw articles, one JSON object a line with the fields `title` and `text`. A frequent word is described by the
words that stand around it (positive pointwise mutual information with the commonest words at each of the four nearest
positions, reduced by a singular value decomposition); words with like surroundings get one class (k-means), and like
classes one coarser class (Ward). Everything random is seeded: the same corpus gives the same table. The table holds
single words, no text.
"""

import gzip
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix, csr_matrix, hstack
from sklearn.cluster import AgglomerativeClustering, MiniBatchKMeans
from sklearn.utils.extmath import randomized_svd

from arabic_news.data import tables
from arabic_news.data.scripts.place_table import write_tsv
from arabic_news.name_index import ACTOR_TABLES, PLACE_TABLES
from arabic_news.text.tokens import tokenize

TABLE = Path(__file__).resolve().parent.parent / "lexicon" / "word_classes.tsv"
LEAST_COUNT = 20  # of a word that gets a class
CONTEXT_WORDS = 3000
POSITIONS = {-2: 0.7, -1: 1.0, 1: 1.0, 2: 0.7}  # before and behind the word, and what each counts
DIMENSIONS = 100
SEEDLINGS = 1024  # clusters of words, which are then joined to classes
CLASSES = (256, 64)  # fine and coarse
SMOOTHING = 0.75  # of the counts of context words: rare ones would look too telling
LARGE_TOWN = 100_000  # inhabitants
SEED = 1


def paragraphs(paths: Iterable[str]) -> Iterator[list[str]]:
    """The folded tokens of each title and paragraph of the corpus."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                article = json.loads(line)
                for part in (article.get("title") or "", *article["text"].split("\n")):
                    if keys := tokenize(part).keys:
                        yield keys


def vectors(corpus: list[list[str]], words: list[str]) -> NDArray[np.float32]:
    """One unit vector a word, from its surroundings."""
    size = len(words)
    rare, edge = size, size + 1
    number = {word: at for at, word in enumerate(words)}
    text = np.array(
        [at for keys in corpus for at in (edge, edge, *(number.get(key, rare) for key in keys))] + [edge, edge],
        dtype=np.int32,
    )
    context = np.full(size + 2, -1, dtype=np.int32)
    context[:CONTEXT_WORDS] = np.arange(min(CONTEXT_WORDS, size))
    context[rare], context[edge] = CONTEXT_WORDS, CONTEXT_WORDS + 1
    beside = [weight * _association(text, context, size, offset) for offset, weight in POSITIONS.items()]
    left, strengths, _ = randomized_svd(hstack(beside).tocsr(), DIMENSIONS, n_iter=4, random_state=SEED)
    found: NDArray[np.float32] = left * np.sqrt(strengths)
    found /= np.linalg.norm(found, axis=1, keepdims=True) + 1e-9
    return found


def _association(text: NDArray[np.int32], context: NDArray[np.int32], size: int, offset: int) -> csr_matrix:
    """The positive pointwise mutual information of each word with the context words at one position."""
    words, beside = (text[:-offset], text[offset:]) if offset > 0 else (text[-offset:], text[:offset])
    columns = context[beside]
    counted = (words < size) & (columns >= 0)
    ones = np.ones(int(counted.sum()), dtype=np.float32)
    counts = coo_matrix((ones, (words[counted], columns[counted])), shape=(size, CONTEXT_WORDS + 2)).tocsr().tocoo()
    rows = np.bincount(counts.row, counts.data, size)
    smoothed = np.bincount(counts.col, counts.data, CONTEXT_WORDS + 2) ** SMOOTHING
    expected = rows[counts.row] * smoothed[counts.col] / smoothed.sum()
    information = np.log(counts.data / expected).astype(np.float32)
    positive = information > 0
    places = (counts.row[positive], counts.col[positive])
    return coo_matrix((information[positive], places), shape=counts.shape).tocsr()


def nested_classes(found: NDArray[np.float32]) -> list[tuple[str, str]]:
    """The fine and the coarse class of each word."""
    seedlings = MiniBatchKMeans(SEEDLINGS, random_state=SEED, batch_size=4096, n_init=1, max_iter=80).fit(found)
    centers, labels = seedlings.cluster_centers_, seedlings.labels_
    fine, coarse = (AgglomerativeClustering(count, linkage="ward").fit(centers).labels_[labels] for count in CLASSES)
    return [(str(a), str(b)) for a, b in zip(fine, coarse, strict=True)]


def listed_words() -> dict[str, set[str]]:
    """How each word stands in the gazetteer's names, one letter a way."""
    ways: dict[str, set[str]] = {}
    for table in PLACE_TABLES:
        for row in tables.rows(f"places/{table}.tsv"):
            alone = "c" if row["caution"] == "1" else _place_letter(row["kind"], int(row["population"] or 0))
            _add(ways, row["names"], alone, "B", "I")
    for table in ACTOR_TABLES:
        for row in tables.rows(f"actors/{table}.tsv"):
            _add(
                ways, row["names"], *("PFp" if row["kind"] == "person" else "MNm" if row["kind"] == "media" else "OGo")
            )
    return ways


def _place_letter(kind: str, population: int) -> str:
    if kind == "country":
        return "C"
    return ("T" if population >= LARGE_TOWN else "t") if kind == "city" else "R"


def _add(ways: dict[str, set[str]], names: str, alone: str, first: str, further: str) -> None:
    """Note how the words of some names stand in them."""
    for name in names.split("|"):
        head, *rest = tokenize(name).keys
        ways.setdefault(head, set()).add(first if rest else alone)
        for word in rest:
            if word.isalpha():
                ways.setdefault(word, set()).add(further)


def main() -> None:
    """Count, cluster and write the table."""
    corpus = list(paragraphs(sys.argv[1:]))
    counts = Counter(key for keys in corpus for key in keys)
    words = sorted((word for word, count in counts.items() if count >= LEAST_COUNT), key=lambda w: (-counts[w], w))
    classes = dict(zip(words, nested_classes(vectors(corpus, words)), strict=True))
    listed = listed_words()
    alike: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
    for word in sorted({word for word in classes if word.isalpha()} | listed.keys()):
        alike[(*classes.get(word, ("", "")), "".join(sorted(listed.get(word, ()))))].append(word)
    rows = [(*row, " ".join(alike[row])) for row in sorted(alike, key=lambda row: (int(row[0] or -1), row))]
    write_tsv(TABLE, ("fine", "coarse", "listed", "words"), rows)


if __name__ == "__main__":
    main()
