"""Let a Stanza pipeline take part, and show what it adds.

    python -m pip install ".[stanza]"
    python examples/stanza_backend.py [MODELS_DIRECTORY]

Without a directory Stanza downloads its Arabic models first, some hundred megabytes, to where it keeps them.
"""

import sys

import stanza

from arabic_news import Article, extract
from arabic_news.stanza import StanzaAnalyzer

TEXT = "وصل إلى القاعة ليندو فيرناني وسيدو كامبانا. يروي طبيب كان يعمل في مستشفى يديره سالم العريبي أن الأدوية نفدت."


def load(directory: str | None) -> StanzaAnalyzer:
    """Load the Arabic models of a directory, without a network, or of Stanza's own."""
    if directory is None:
        return StanzaAnalyzer(stanza.Pipeline("ar", tokenize_no_ssplit=True, verbose=False))
    pipeline = stanza.Pipeline("ar", dir=directory, download_method=None, tokenize_no_ssplit=True, verbose=False)
    return StanzaAnalyzer(pipeline)


def report(title: str, article: Article) -> None:
    """Print who is in an article, and who says what."""
    print(title)
    print("  " + "، ".join(actor.name for actor in article.actors))
    for claim in article.claims:
        print(f"  {'، '.join(article.actor(source).name for source in claim.sources) or '؟'}: {claim.text}")


def main() -> None:
    """Extract one text without Stanza and with it."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # consoles that are not UTF-8
    analyzer = load(sys.argv[1] if len(sys.argv) > 1 else None)
    report("embedded analyzer", extract(TEXT))
    report("with Stanza", extract(TEXT, analyzer=analyzer))


if __name__ == "__main__":
    main()
