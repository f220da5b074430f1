"""From raw text to an `Article`: the whole data flow, one call a stage, each a pure function of those before."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from arabic_news import records
from arabic_news.analysis.analyzer import Analysis, Analyzer, takes_many
from arabic_news.analysis.embedded import EmbeddedAnalyzer
from arabic_news.assembly import Findings, assemble
from arabic_news.claims.finding import find_claims
from arabic_news.dates import find_dates
from arabic_news.entities.finding import find_entities
from arabic_news.exclusion import without
from arabic_news.gazetteer import Gazetteer
from arabic_news.models import Article
from arabic_news.text.document import Document
from arabic_news.text.layout import find_layout
from arabic_news.text.quotes import find_quotations
from arabic_news.text.sentences import split_sentences
from arabic_news.text.tokens import tokenize

__all__ = ["check_arguments", "extract", "extract_together", "find_together"]

_EMBEDDED: Final = EmbeddedAnalyzer()


def extract(
    text: str,
    *,
    gazetteer: Gazetteer | None = None,
    analyzer: Analyzer | None = None,
    published: date | None = None,
    id: str | None = None,
) -> Article:
    """Extract claims, actors, places and dates from the raw text of an Arabic news article.

    Args:
        text: The article exactly as published; it is not edited, and every span points into it.
        gazetteer: Names, places and cues to know; `Gazetteer.default()` if None.
        analyzer: Where words and candidate names come from; the embedded analyzer if None.
        published: The publication date, which fixes expressions such as أمس.
        id: Your name for the article, carried into `Article.id`.

    Returns:
        The article with everything found in it. Text, however broken, never raises: it yields what can be found.

    Raises:
        TypeError: an argument is of the wrong type.

    >>> article = extract("أعلنت وزارة الصحة اللبنانية أن المستشفيات في طرابلس تعمل بكامل طاقتها.")
    >>> [(claim.act, article.actor(claim.sources[0]).name) for claim in article.claims]
    [('announce', 'وزارة الصحة اللبنانية')]
    >>> [(place.name, place.country) for place in article.places]
    [('طرابلس', 'LB')]
    """
    record = records.document_of({"text": text, "published": published, "id": id})
    check_arguments(gazetteer, analyzer)
    (article,) = extract_together([record], gazetteer, analyzer)
    return article


def extract_together(
    recorded: Sequence[records.Document], gazetteer: Gazetteer | None, analyzer: Analyzer | None
) -> list[Article]:
    """Extract some articles, which an analyzer that can do so reads all at once."""
    known = gazetteer or Gazetteer.default()
    articles = [assemble(findings) for findings in find_together(recorded, known, analyzer)]
    return [without(article, known.silenced) for article in articles] if known.silenced else articles


def find_together(
    recorded: Sequence[records.Document], gazetteer: Gazetteer, analyzer: Analyzer | None = None
) -> list[Findings]:
    """Return what the stages find in some articles."""
    documents = [_read(record.text) for record in recorded]
    analyses = _analyze(analyzer or _EMBEDDED, documents)
    return [_find(*read, gazetteer) for read in zip(recorded, documents, analyses, strict=True)]


def _read(text: str) -> Document:
    tokens = tokenize(text)
    layout = find_layout(tokens)
    quotations = find_quotations(tokens, layout.told)
    return Document(tokens, layout, quotations, split_sentences(tokens, layout.blocks, quotations))


def _analyze(analyzer: Analyzer, documents: list[Document]) -> list[Analysis]:
    if takes_many(analyzer):
        return analyzer.analyze_many(documents)
    return [analyzer.analyze(document) for document in documents]


def _find(record: records.Document, document: Document, analysis: Analysis, gazetteer: Gazetteer) -> Findings:
    entities = find_entities(document, analysis, gazetteer)
    dates = find_dates(document, record.published)
    claims = find_claims(document, analysis, entities, dates, gazetteer)
    return Findings(record, document, entities, dates, claims)


def check_arguments(gazetteer: Gazetteer | None, analyzer: Analyzer | None) -> None:
    """Raise a TypeError that names the argument of the wrong type."""
    if gazetteer is not None and not isinstance(gazetteer, Gazetteer):
        raise TypeError(f"gazetteer must be a Gazetteer, not {type(gazetteer).__name__}")
    if analyzer is not None and not callable(getattr(analyzer, "analyze", None)):
        raise TypeError(f"analyzer must have a method `analyze`, as Analyzer says; {type(analyzer).__name__} has none")
