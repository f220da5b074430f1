"""Arabic news as typed objects: who claimed what, about where, and when, each pointing back into the text.

>>> from arabic_news import extract
>>> article = extract("قال رئيس البلدية خالد منصور إن المياه عادت إلى بنغازي يوم 17 مايو 2024.")
>>> article.claims[0].text
'المياه عادت إلى بنغازي يوم 17 مايو 2024'
"""

from arabic_news.analysis.analyzer import Analyzer
from arabic_news.batch import ArticleIterator, Failure, extract_many
from arabic_news.explanation import Explanation, explain
from arabic_news.gazetteer import ActorEntry, CueEntry, Gazetteer, PlaceEntry
from arabic_news.models import (
    Act,
    Actor,
    ActorKind,
    Article,
    Claim,
    Cue,
    DateExpression,
    Dateline,
    Mention,
    Place,
    PlaceKind,
    PlacePrecision,
    RelativeLocation,
    Span,
)
from arabic_news.pipeline import extract
from arabic_news.records import Document

__version__ = "0.1.0"

__all__ = [
    "Act",
    "Actor",
    "ActorEntry",
    "ActorKind",
    "Analyzer",
    "Article",
    "ArticleIterator",
    "Claim",
    "Cue",
    "CueEntry",
    "DateExpression",
    "Dateline",
    "Document",
    "Explanation",
    "Failure",
    "Gazetteer",
    "Mention",
    "Place",
    "PlaceEntry",
    "PlaceKind",
    "PlacePrecision",
    "RelativeLocation",
    "Span",
    "explain",
    "extract",
    "extract_many",
]
