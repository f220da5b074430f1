"""Write one HTML page for an article: its text with everything marked, its claims in a table, its places on a map.

    python examples/report.py [ARTICLE.txt [REPORT.html]]

Without arguments it reads the sample beside this file and writes `report.html` to the current folder. The page holds
all that it needs: no script, no other file, no network.
"""

import sys
from pathlib import Path

from arabic_news import extract
from arabic_news.export import to_html

SAMPLE = Path(__file__).with_name("article.txt")


def main() -> None:
    """Read an article and write its page."""
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else Path("report.html")
    target.write_text(to_html(extract(source.read_text(encoding="utf-8"))), encoding="utf-8", errors="replace")
    print(target)


if __name__ == "__main__":
    main()
