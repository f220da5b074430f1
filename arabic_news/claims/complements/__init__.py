"""Complements: where the reported matter of a verb begins, and by which frame (أن, a colon, a quotation, إلى ...)."""

from arabic_news.claims.complements.complement import Complement
from arabic_news.claims.complements.finding import find_complement

__all__ = ["Complement", "find_complement"]
