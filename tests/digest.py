"""Print a digest of all that the articles of the tests yield: the same on every Python and every machine."""

import hashlib
from pathlib import Path

from arabic_news import extract

ARTICLES = Path(__file__).parent / "articles"


def digest() -> str:
    """The SHA-256 digest of the articles as JSON, in hexadecimal."""
    whole = hashlib.sha256()
    for path in sorted(ARTICLES.glob("*.txt")):
        whole.update(extract(path.read_bytes().decode("utf-8")).model_dump_json().encode())
    return whole.hexdigest()


if __name__ == "__main__":
    print(digest())
