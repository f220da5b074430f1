"""Make the tables of `confidence/`, the weights of the evidence by which `extract` says how sure it is.

    python -m arabic_news.data.scripts.train_confidence ARTICLES SOURCES.tsv

`ARTICLES` is a directory of annotated articles (`NAME.txt`, `NAME.json`), `SOURCES.tsv` tells the country of each.
A logistic regression with a Gaussian prior over the evidence that occurs often enough. The figures printed are of
articles of countries that the weights were not made from: each country is left out once.
"""

import csv
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression

from arabic_news.assembly import assemble, kept_actors, ordered_claims
from arabic_news.confidence.claims import claim_evidence, source_evidence
from arabic_news.confidence.model import ALWAYS, Judged
from arabic_news.confidence.names import actor_evidence, place_evidence
from arabic_news.gazetteer import Gazetteer
from arabic_news.pipeline import find_together
from arabic_news.records import Document
from tests.calibration import Scored, judge_actors, judge_claims, judge_places, report
from tests.scoring import Annotation, annotated, from_article

DATA: Final = Path(__file__).resolve().parent.parent / "confidence"
JUDGED: Final[tuple[Judged, ...]] = ("claims", "sources", "actors", "places")
FEWEST: Final = 15  # objects that evidence must be seen with
PRIOR: Final = 0.5  # variance of the weights


class Example(NamedTuple):
    """An object of an article: its evidence, whether it is right, and the country whose paper it is from."""

    evidence: list[str]
    right: bool
    country: str


def read(directory: Path, countries: dict[str, str]) -> dict[Judged, list[Example]]:
    """The examples of all articles."""
    examples: dict[Judged, list[Example]] = defaultdict(list)
    gazetteer = Gazetteer.default()
    for name, text, gold in annotated(directory):
        country = countries.get(name, name[0])
        for judged, found in _examples(text, gold, gazetteer).items():
            examples[judged] += [Example(evidence, right, country) for evidence, right in found]
    return examples


def _examples(text: str, gold: Annotation, gazetteer: Gazetteer) -> dict[Judged, list[tuple[list[str], bool]]]:
    (findings,) = find_together([Document(text)], gazetteer)
    _, document, entities, _, claims = findings
    pred = from_article(assemble(findings))
    actors, matches = kept_actors(document.tokens, entities, claims), ordered_claims(claims)
    right_claims, right_sources = judge_claims(gold, pred)
    return {
        "claims": [(claim_evidence(document, matches[n]), right) for n, right in right_claims],
        "sources": [(source_evidence(document, matches[n]), right) for n, right in right_sources],
        "actors": [(actor_evidence(document, actors[n]), right) for n, right in judge_actors(gold, pred)],
        "places": [(place_evidence(document, entities.places[n]), right) for n, right in judge_places(gold, pred)],
    }


def fit(examples: list[Example]) -> dict[str, float]:
    """The weights of the evidence, in log-odds."""
    counts = Counter(name for example in examples for name in set(example.evidence))
    names = sorted(name for name, count in counts.items() if count >= FEWEST)
    column = {name: number for number, name in enumerate(names)}
    matrix = np.zeros((len(examples), len(names)))
    for row, example in enumerate(examples):
        matrix[row, [column[name] for name in example.evidence if name in column]] = 1.0
    model: Any = LogisticRegression(C=PRIOR, max_iter=1000).fit(matrix, [example.right for example in examples])
    return {ALWAYS: float(model.intercept_[0]), **dict(zip(names, map(float, model.coef_[0]), strict=True))}


def probability(weights: dict[str, float], evidence: list[str]) -> float:
    """What these weights say."""
    return float(1 / (1 + np.exp(-sum(weights.get(name, 0.0) for name in (ALWAYS, *evidence)))))


def left_out(examples: list[Example]) -> list[Scored]:
    """The probability of each example by weights made from the articles of other countries."""
    found: list[Scored] = []
    for country in sorted({example.country for example in examples}):
        weights = fit([example for example in examples if example.country != country])
        held = [example for example in examples if example.country == country]
        found += [(probability(weights, example.evidence), example.right) for example in held]
    return found


def write(judged: Judged, weights: dict[str, float]) -> None:
    """Write a table, the strongest evidence first, behind what every object has."""
    ordered = sorted(weights.items(), key=lambda it: (it[0] != ALWAYS, -abs(round(it[1], 2)), it[0]))
    lines = ["evidence\tweight", *(f"{name}\t{weight:.2f}" for name, weight in ordered)]
    (DATA / f"{judged}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Print the figures with countries left out, then write the tables made from all."""
    with Path(sys.argv[2]).open(encoding="utf-8") as file:
        countries = {row["id"]: row["country"] for row in csv.DictReader(file, delimiter="\t")}
    examples = read(Path(sys.argv[1]), countries)
    print("\n".join(report({judged: left_out(examples[judged]) for judged in JUDGED})))
    for judged in JUDGED:
        write(judged, fit(examples[judged]))


if __name__ == "__main__":
    main()
