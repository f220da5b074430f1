"""Make ``lexicon/hijri_years.tsv``: when each Hijri year and its months begin in the Umm al-Qura calendar.

From: the month starts of the ``hijridate`` package (MIT), which follow the published calendar of 1343 to 1500 AH. A row
holds the Hijri year, the Gregorian date of its first day and the lengths of its twelve months.

Run from the repository's root, with hijridate installed: ``python -m arabic_news.data.scripts.hijri_from_ummalqura``
"""

from pathlib import Path

from hijridate import Hijri

FIRST_YEAR, LAST_YEAR = 1343, 1500
TABLE = Path(__file__).resolve().parent.parent / "lexicon" / "hijri_years.tsv"


def make_row(year: int) -> str:
    """Make the line of one year."""
    lengths = " ".join(str(Hijri(year, month, 1).month_length()) for month in range(1, 13))
    return f"{year}\t{Hijri(year, 1, 1).to_gregorian().isoformat()}\t{lengths}"


def main() -> None:
    """Write the table."""
    rows = [make_row(year) for year in range(FIRST_YEAR, LAST_YEAR + 1)]
    TABLE.write_text("\n".join(["year\tfirst_day\tmonth_lengths", *rows]) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
