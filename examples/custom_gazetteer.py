"""Find your own actors, by the identifiers of your own table.

    python examples/custom_gazetteer.py [ACTORS.csv [ARTICLE.txt]]

Without arguments it reads the table beside this file and a short text. The columns are those of `ActorEntry`; aliases
are separated by `|`.
"""

import csv
import sys
from pathlib import Path

from arabic_news import Actor, Gazetteer, Place, PlaceEntry, extract

TABLE = Path(__file__).with_name("actors.csv")
TEXT = (
    "قالت هدى الشامي إن خزانات حي الياسمين فارغة. وأكد المرصد المائي لمراسلنا أن الضخ سيعود غدا، "
    "بعد أن غادرت كتيبة نسور الوادي محطة المياه."
)
DISTRICT = PlaceEntry(name="حي الياسمين", kind="region", country="LY", latitude=32.1, longitude=20.1, ref="mine:12")


def read_gazetteer(table: Path) -> Gazetteer:
    """Return the shipped gazetteer with the actors of a CSV file, and one place more, on top."""
    with table.open(encoding="utf-8-sig", newline="") as lines:
        return Gazetteer.from_records(actors=csv.DictReader(lines)).extended(places=[DISTRICT])


def main() -> None:
    """Read a table and a text, and print who and what of the table is in it."""
    gazetteer = read_gazetteer(Path(sys.argv[1]) if len(sys.argv) > 1 else TABLE)
    text = Path(sys.argv[2]).read_text(encoding="utf-8") if len(sys.argv) > 2 else TEXT
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # consoles that are not UTF-8
    article = extract(text, gazetteer=gazetteer)
    found: list[Actor | Place] = [*article.actors, *article.places]
    for entity in found:
        mentions = "، ".join(mention.text for mention in entity.mentions)
        print(f"{entity.ref or '-':<24} {entity.kind:<14} {entity.name}: {mentions}")


if __name__ == "__main__":
    main()
