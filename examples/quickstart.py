"""Print what an article claims, who claims it, where and when.

    python examples/quickstart.py [ARTICLE.txt]

Without an argument it reads the sample beside this file.
"""

import sys
from pathlib import Path

from arabic_news import Article, extract

SAMPLE = Path(__file__).with_name("article.txt")


def report(article: Article) -> str:
    """Return a plain-text summary of an article."""
    lines = ["Claims"]
    for claim in article.claims:
        who = " + ".join(article.actor(source).name for source in claim.sources) or "(nobody named)"
        cue = claim.cue
        lines.append(f"  {who} | {claim.act} | {claim.form} | {claim.text} | cue {cue.lemma} at {cue.span.start}")
    lines.append("Actors")
    for actor in article.actors:
        roles = f" | {', '.join(actor.roles)}" if actor.roles else ""
        lines.append(f"  {actor.name} | {actor.kind}{roles} | mentions: {len(actor.mentions)}")
    lines.append("Places")
    for place in article.places:
        where = "" if place.latitude is None else f" | {place.latitude:.2f}, {place.longitude:.2f}"
        lines.append(f"  {place.name} | {place.name_en} | {place.kind} | {place.country}{where}")
    lines.append("Dates")
    lines += [f"  {date.text} | {date.value or 'not fixed by the text'}" for date in article.dates]
    return "\n".join(lines)


def main() -> None:
    """Read one article and print its summary."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # consoles that are not UTF-8
    print(report(extract(path.read_text(encoding="utf-8"))))


if __name__ == "__main__":
    main()
