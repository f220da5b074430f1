"""Print what an article claims, who claims it, where and when.

    python examples/quickstart.py [ARTICLE.txt]

Without an argument it reads the sample beside this file.
"""

import sys
from pathlib import Path

from arabic_news import Article, extract

SAMPLE = Path(__file__).with_name("article.txt")


def report(article: Article) -> str:
    """Return a summary of an article; in each line the Arabic comes last, so that it reads well from right to left."""
    lines = ["Claims"]
    for claim in article.claims:
        who = " و".join(article.actor(source).name for source in claim.sources) or "؟"
        lines.append(f"  {claim.act:<9} {claim.form:<9} {claim.cue.span.start:>4}  {who}: {claim.text}")
    lines.append("Actors")
    for actor in article.actors:
        roles = f" ({'، '.join(actor.roles)})" if actor.roles else ""
        lines.append(f"  {actor.kind:<14} {len(actor.mentions):>2}  {actor.name}{roles}")
    lines.append("Places")
    for place in article.places:
        where = "" if place.latitude is None else f"{place.latitude:.2f} {place.longitude:.2f}"
        lines.append(f"  {place.kind:<9} {place.country or '--'}  {where:<13} {place.name_en or '':<18} {place.name}")
    lines.append("Dates")
    lines += [f"  {date.value or 'not fixed':<12} {date.text}" for date in article.dates]
    return "\n".join(lines)


def main() -> None:
    """Read one article and print its summary."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # consoles that are not UTF-8
    print(report(extract(path.read_text(encoding="utf-8"))))


if __name__ == "__main__":
    main()
