"""One article in several spellings: what is found does not hang on diacritics, hamzas, digits or quotation marks."""

from collections import Counter

import pytest

from arabic_news import extract
from tests.metamorphic import KINDS, LEAST, SPELLINGS, kept, respelt
from tests.scoring import ARTICLES

TEXTS = [path.read_bytes().decode("utf-8") for path in sorted(ARTICLES.glob("*.txt"))]
ORIGINALS = [extract(text) for text in TEXTS]


def f1_of_spelling(name: str) -> dict[str, float]:
    """F1 in percent by kind, over all articles."""
    alike, together = Counter[str](), Counter[str]()
    for text, article in zip(TEXTS, ORIGINALS, strict=True):
        other, offsets = respelt(text, SPELLINGS[name])
        for kind, (both, all_found) in kept(article, extract(other), offsets).items():
            alike[kind] += both
            together[kind] += all_found
    return {kind: 100 * alike[kind] / together[kind] for kind in KINDS}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_spelling_loses_nothing(spelling: str) -> None:
    figures = f1_of_spelling(spelling)
    assert {kind: figure for kind, figure in figures.items() if figure < LEAST} == {}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_every_spelling_changes_the_articles(spelling: str) -> None:
    assert any(respelt(text, SPELLINGS[spelling])[0] != text for text in TEXTS)
