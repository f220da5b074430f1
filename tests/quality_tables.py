"""Measure the library on the reference articles and write the tables of quality in `README.md` and `docs/pages`.

    python -m tests.quality_tables SHARED       the directory with `gold/` (`score.py`, `articles/`, `check/`)

Only what stands between the marks `<!-- measured -->` and `<!-- /measured -->` is written anew.
"""

import re
import sys
from collections import defaultdict
from pathlib import Path

from arabic_news import extract
from tests.calibration import Scored, report, scored, thresholds
from tests.check_gold import Figures, measured, single, tuned
from tests.scoring import ARTICLES, annotated, score_directory

TOP = Path(__file__).resolve().parent.parent
PAGES = TOP / "docs" / "pages"
MEASURED = re.compile("(<!-- measured -->\n).*?(<!-- /measured -->)", re.DOTALL)
COLUMNS = ("place", "actor", "coref", "claim", "attributed", "date")
ROWS = {
    "place": "places", "actor": "actors", "actor.person": "of them people", "actor.government": "state bodies",
    "actor.organization": "organisations", "actor.armed_group": "armed groups", "actor.media": "media",
    "actor.group": "groups", "coref": "coreference of actors", "claim": "claims",
    "attributed": "claims with their source", "date": "dates", "headline": "headlines", "heading": "headings",
    "boilerplate": "boilerplate",
}  # fmt: skip
SHARES = {
    "place.country": "country of a place", "place.located": "position of a place, within 30 km",
    "actor.kind": "kind of an actor", "claim.act": "act of a claim", "claim.form": "form of a claim",
    "date.value": "value of a date",
}  # fmt: skip
READERS = "| two independent readings of one article | 98.5 | 95.4 | 95.1 | | 97.5 | 97.1 |"


def table(sets: dict[str, dict[str, float]]) -> str:
    """A row of F1 for each set."""
    lines = [
        "| | places | actors | coreference | claims | claims with their source | dates |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    lines += [f"| {name} | " + " | ".join(f"{f1[it]:.1f}" for it in COLUMNS) + " |" for name, f1 in sets.items()]
    return "\n".join([*lines, READERS]) + "\n"


def details(figures: Figures) -> str:
    """Precision, recall and F1 of each sort of object, and what is right of those found."""
    lines = ["| | precision | recall | F1 | of |", "| --- | ---: | ---: | ---: | ---: |"]
    for key, name in ROWS.items():
        figure = figures[key]
        lines.append(
            f"| {name} | {figure['p']:.1f} | {figure['r']:.1f} | {figure['f']:.1f} | {figure.get('gold', '')} |"
        )
    lines += ["", "| of what is found, right in percent | | of |", "| --- | ---: | ---: |"]
    lines += [f"| {name} | {figures[key]['accuracy']:.1f} | {figures[key]['n']} |" for key, name in SHARES.items()]
    return "\n".join(lines) + "\n"


def confidence(directory: Path) -> str:
    """What a threshold keeps and loses, and how well the numbers are calibrated."""
    totals: dict[str, list[Scored]] = defaultdict(list)
    for _, text, gold in annotated(directory):
        for name, found in scored(extract(text), gold).items():
            totals[name] += found
    return "\n".join([*thresholds(totals["attributed"]), "", "```text", *report(totals), "```"]) + "\n"


def write(page: Path, *texts: str) -> None:
    """Put the texts between the marks of a page, in order."""
    remaining = list(texts)
    page.write_text(
        MEASURED.sub(lambda it: it[1] + remaining.pop(0) + it[2], page.read_text("utf-8")), encoding="utf-8"
    )


def main() -> None:
    """Measure and write."""
    gold = Path(sys.argv[1]) / "gold"
    check, articles = measured(gold, gold / "check"), measured(gold, gold / "articles")
    sets = {
        "**90 articles that nobody looked at** while the rules were made": single(check),
        "479 published articles, used in development": single(articles),
        "50 of them, on which the first rules were written": single(tuned(gold)),
        "12 articles written for the tests": score_directory(ARTICLES),
    }
    write(TOP / "README.md", table(sets))
    write(PAGES / "quality.md", table(sets), details(check), details(articles))
    write(PAGES / "confidence.md", confidence(gold / "check"))


if __name__ == "__main__":
    main()
