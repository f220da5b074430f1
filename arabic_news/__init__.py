"""Arabic news as typed objects: who claimed what, about where, and when, each pointing back into the text.

>>> from arabic_news import extract
>>> article = extract("قال رئيس البلدية خالد منصور إن المياه عادت إلى بنغازي يوم 17 مايو 2024.")
>>> article.claims[0].text
'المياه عادت إلى بنغازي يوم 17 مايو 2024'
"""

from arabic_news.batch import extract_many
from arabic_news.gazetteer import ActorEntry, CueEntry, Gazetteer, PlaceEntry
from arabic_news.models import (
    Actor,
    Article,
    Claim,
    Cue,
    DateExpression,
    Dateline,
    Mention,
    Place,
    RelativeLocation,
    Span,
)
from arabic_news.pipeline import extract

__version__ = "0.1.0"

__all__ = [
    "Actor",
    "ActorEntry",
    "Article",
    "Claim",
    "Cue",
    "CueEntry",
    "DateExpression",
    "Dateline",
    "Gazetteer",
    "Mention",
    "Place",
    "PlaceEntry",
    "RelativeLocation",
    "Span",
    "extract",
    "extract_many",
]
