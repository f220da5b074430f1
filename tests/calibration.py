"""Whether the confidence of what is extracted means what it says, against annotated articles.

    python -m tests.calibration DIRECTORY [--plot FILE.svg]

Prints totals only: for claims, sources, actors and places how many there are, how many are right, the expected
calibration error (ten bins of equal size), the area under the risk-coverage curve, and the share of right ones in the
surer half. A source is judged for the claims that are right; `attributed` is the product of the two.
"""

import argparse
import math
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from arabic_news import Article, extract
from tests.scoring import (
    NEAR_KM,
    Annotation,
    align,
    annotated,
    by_mention,
    covered,
    distance_km,
    from_article,
    pair_claims,
)

BINS = 10
THRESHOLDS = (0, 0.5, 0.6, 0.7, 0.8, 0.9)
JUDGED = ("claims", "sources", "actors", "places", "attributed")


class Judgement(NamedTuple):
    """An object of an article: its number among those of its sort, and whether it is right."""

    number: int
    right: bool


def judge_claims(gold: Annotation, pred: Annotation) -> tuple[list[Judgement], list[Judgement]]:
    """Which claims are right, and of those which sources."""
    pairs = {j: i for i, j in pair_claims(gold, pred).items()}
    gold_spans = {actor["key"]: covered(actor["mentions"] + actor["nominal"]) for actor in gold.actors}
    pred_spans = {actor["key"]: covered(actor["mentions"] + actor["nominal"]) for actor in pred.actors}
    claims, sources = [], []
    for j, got in enumerate(pred.claims):
        claims.append(Judgement(j, j in pairs))
        if j in pairs and got["source"] is not None:
            want = gold.claims[pairs[j]]
            a = gold_spans.get(want["source"], set()) | covered(filter(None, [want["source_span"]]))
            b = pred_spans.get(got["source"], set()) | covered(filter(None, [got["source_span"]]))
            sources.append(Judgement(j, want["source"] is not None and bool(a & b)))
    return claims, sources


def judge_actors(gold: Annotation, pred: Annotation) -> list[Judgement]:
    """An actor is right when most of its mentions are mentions of an actor of its kind; a description, of any actor."""
    outside = covered(gold.boilerplate)
    named = by_mention(gold.actors, "mentions", outside)
    nominal = by_mention(gold.actors, "nominal", outside)
    sources = covered(claim["source_span"] for claim in gold.claims if claim["source_span"])
    pairs = {n: m for m, n in align(named, by_mention(pred.actors, "mentions", outside)).items()}
    countries = {m for place in gold.places if place["kind"] == "country" for m in place["mentions"]}
    found = []
    for number, actor in enumerate(pred.actors):
        mentions = [m for m in actor["mentions"] if not outside & covered([m])]
        described = [m for m in actor["nominal"] if not outside & covered([m])]
        if mentions:
            right = sum(
                (m in pairs and named[pairs[m]]["kind"] == actor["kind"])
                or (actor["kind"] == "country" and m in countries)
                or m in nominal
                for m in mentions
            )
            found.append(Judgement(number, 2 * right > len(mentions)))
        elif described:
            spoken = covered(named) | covered(nominal) | sources
            found.append(Judgement(number, any(spoken & covered([m]) for m in described)))
    return found


def judge_places(gold: Annotation, pred: Annotation) -> list[Judgement]:
    """A place is right when most of its mentions are places there: within 30 km, or in the country."""
    outside = covered(gold.boilerplate)
    named = by_mention(gold.places, "mentions", outside)
    pairs = {n: m for m, n in align(named, by_mention(pred.places, "mentions", outside)).items()}
    found = []
    for number, place in enumerate(pred.places):
        mentions = [m for m in place["mentions"] if not outside & covered([m])]
        right = sum(m in pairs and _same_place(named[pairs[m]], place) for m in mentions)
        if mentions:
            found.append(Judgement(number, 2 * right > len(mentions)))
    return found


def _same_place(want: dict[str, Any], got: dict[str, Any]) -> bool:
    if want.get("lat") is not None and want["kind"] in ("city", "facility"):
        known = got["lat"] is not None
        return known and distance_km(want["lat"], want["lon"], got["lat"], got["lon"]) <= NEAR_KM
    return not want.get("country") or want["country"] == got["country"]


Scored = tuple[float, bool]  # a probability, and whether what has it is right


def scored(article: Article, gold: Annotation) -> dict[str, list[Scored]]:
    """The confidence of what an article holds, and whether it is right."""
    pred = from_article(article)
    claims, sources = judge_claims(gold, pred)
    right_source = {judgement.number for judgement in sources if judgement.right}
    return {
        "claims": [(article.claims[n].confidence, right) for n, right in claims],
        "sources": [(article.claims[n].source_confidence, right) for n, right in sources],
        "actors": [(article.actors[n].confidence, right) for n, right in judge_actors(gold, pred)],
        "places": [(article.places[n].confidence, right) for n, right in judge_places(gold, pred)],
        "attributed": [
            (article.claims[n].confidence * article.claims[n].source_confidence, n in right_source) for n, _ in claims
        ],
    }


def bins(found: Sequence[Scored]) -> list[tuple[float, float, int]]:
    """Mean probability, share of right ones and number of ten bins of equal size, the least sure first."""
    ordered = sorted(found)
    edges = [round(len(ordered) * at / BINS) for at in range(BINS + 1)]
    parts = [ordered[first:end] for first, end in pairwise(edges) if end > first]
    return [(sum(p for p, _ in part) / len(part), sum(r for _, r in part) / len(part), len(part)) for part in parts]


def calibration_error(found: Sequence[Scored]) -> float:
    """The expected calibration error: how far the bins are from the share that they promise, on average."""
    return sum(abs(promised - right) * count for promised, right, count in bins(found)) / max(1, len(found))


def risk_coverage(found: Sequence[Scored]) -> float:
    """The area under the risk-coverage curve: the mean share of wrong ones among the surest k, over all k."""
    wrong, area = 0, 0.0
    for count, (_, right) in enumerate(sorted(found, key=lambda it: -it[0]), 1):
        wrong += not right
        area += wrong / count
    return area / max(1, len(found))


def surer_half(found: Sequence[Scored]) -> float:
    """The share of right ones in the surer half."""
    half = sorted(found, key=lambda it: -it[0])[: math.ceil(len(found) / 2)]
    return sum(right for _, right in half) / max(1, len(half))


def report(totals: dict[str, list[Scored]]) -> list[str]:
    """A line for each sort of object."""
    lines = []
    for name, found in totals.items():
        right = [p for p, it in found if it]
        kept = [p for p in right if p > 0.5]
        lines.append(
            f"{name:10s} {len(found):5d}  right {len(right) / max(1, len(found)):.3f}  calibration error "
            f"{calibration_error(found):.3f}  risk-coverage {risk_coverage(found):.3f}  surer half "
            f"{surer_half(found):.3f}  kept above 0.5 {len(kept) / max(1, len(right)):.3f} of the right ones"
        )
    return lines


def thresholds(found: Sequence[Scored]) -> list[str]:
    """A row of a table for each threshold: how many claims keep their source, and how many of those are right."""
    lines = [
        "| threshold | claims kept with their source | of them right | right ones lost |",
        "| ---: | ---: | ---: | ---: |",
    ]
    every = sum(right for _, right in found)
    for threshold in THRESHOLDS:
        kept = [right for p, right in found if p >= threshold]
        shares = len(kept) / max(1, len(found)), sum(kept) / max(1, len(kept)), 1 - sum(kept) / max(1, every)
        lines.append(f"| {threshold} | " + " | ".join(f"{100 * share:.0f} %" for share in shares) + " |")
    return lines


def plot(totals: dict[str, list[Scored]], path: Path) -> None:
    """Draw the reliability curves."""
    import matplotlib.pyplot as plt

    plt.rcParams["svg.hashsalt"] = "arabic_news"
    figure, axes = plt.subplots(figsize=(5, 5))
    axes.plot([0, 1], [0, 1], color="0.7", linewidth=1)
    for name in JUDGED[:4]:
        points = bins(totals[name])
        axes.plot([x for x, _, _ in points], [y for _, y, _ in points], marker="o", label=name)
    axes.set(xlabel="confidence", ylabel="share that is right", xlim=(0, 1), ylim=(0, 1))
    axes.legend()
    figure.savefig(path, metadata={"Date": None})


def main() -> None:
    """Extract, judge and report."""
    parser = argparse.ArgumentParser()
    parser.add_argument("directory", type=Path)
    parser.add_argument("--plot", type=Path)
    arguments = parser.parse_args()
    totals: dict[str, list[Scored]] = defaultdict(list)
    for _, text, gold in annotated(arguments.directory):
        for name, found in scored(extract(text), gold).items():
            totals[name] += found
    print("\n".join([*report(totals), *thresholds(totals["attributed"])]))
    if arguments.plot:
        plot(totals, arguments.plot)


if __name__ == "__main__":
    main()
