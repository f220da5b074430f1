"""Make `tagger/names.crfsuite`, the model of the tagger, and score it on development data.

    python -m arabic_news.data.scripts.train_tagger ANERCORP_TRAIN.tsv [ARTICLES]

ARTICLES is a folder of articles annotated after this project's guidelines (`annotated_articles.py`). The last tenth of
the corpus's sentences is kept for development and not trained on. Training is deterministic: the same texts and tables
give the same file.
"""

import sys
from collections.abc import Iterable
from pathlib import Path

import pycrfsuite

from arabic_news.analysis.features import Items, items_of
from arabic_news.analysis.tagger import MODEL, labelled_ranges
from arabic_news.data.scripts.anercorp import Score, TaggedDocument, read_parts
from arabic_news.data.scripts.annotated_articles import read_articles

DATA = Path(__file__).resolve().parent.parent
PARAMETERS = {"c1": 0.05, "c2": 1.0, "max_iterations": 100, "feature.possible_transitions": True}


def item_labels(items: Items, tags: list[str]) -> list[str]:
    """The label of each item; a name that goes on behind a gap begins anew there."""
    labels: list[str] = []
    for token in items.tokens:
        tag = "O" if token < 0 else tags[token]
        broken = tag.startswith("I") and (not labels or labels[-1] == "O")
        labels.append(f"B{tag[1:]}" if broken else tag)
    return labels


def train(documents: Iterable[TaggedDocument], path: Path) -> None:
    """Train a model and write it."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=PARAMETERS, verbose=False)
    for document in documents:
        items = items_of(document.tokens, document.sentences)
        trainer.append(pycrfsuite.ItemSequence(items.features()), item_labels(items, document.tags))
    trainer.train(str(path))


def score(documents: Iterable[TaggedDocument], path: Path) -> Score:
    """Score what the model finds by itself, without the rules and gazetteers around it."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    total = Score()
    for document in documents:
        items = items_of(document.tokens, document.sentences)
        ranges = labelled_ranges(tagger.tag(pycrfsuite.ItemSequence(items.features())))
        total.add(
            {(items.tokens[first], items.tokens[end - 1] + 1, kind) for (first, end), kind in ranges}, document.names
        )
    return total


def main() -> None:
    """Train on the first nine tenths and any articles, write the model and print its figures on the last tenth."""
    training, development = read_parts(Path(sys.argv[1]))
    articles = [article for folder in sys.argv[2:] for article in read_articles(Path(folder))]
    train([*training, *articles], DATA / MODEL)
    print("\n".join(score(development, DATA / MODEL).lines()))


if __name__ == "__main__":
    main()
