"""Documents that speak (بيان, تقرير, دراسة): who issued them, where the words behind them tell."""

from typing import Final

from arabic_news.claims.attribution.subject import Speaker
from arabic_news.claims.context import Context
from arabic_news.claims.mentions import mention_at, opening_of
from arabic_news.entities.entities import EntityMention
from arabic_news.entities.phrases import OWNERS
from arabic_news.text.folding import fold
from arabic_news.text.particles import AAN

__all__ = ["ISSUED", "is_only_carried", "issuer_behind"]

CARRYING: Final = frozenset({"نقل", "نشر", "بث", "أورد", "أذاع", "تلقى"})
FARTHEST: Final = 6  # tokens from the document to its issuer
ISSUED: Final = frozenset(map(fold, ("صادر", "صادرة", "الصادر", "الصادرة", "صدر", "صدرت", "صدرا")))


def issuer_behind(context: Context, index: int, limit: int) -> Speaker | None:
    """Who issued the document that ends at `index`: بيان الجيش, تقرير للأمم المتحدة, بيان صادر عن س, دراسة أجرتها س."""
    for at in range(index, min(limit, index + FARTHEST)):
        found = mention_at(context, at)
        if found is not None:
            return found if _issues(context, at, found.mention, index) else None
    return None


def is_only_carried(context: Context, issuer: Speaker) -> bool:
    """بيان نقله التلفزيون, رسالة بثتها القناة: a medium that carries the words of another."""
    before = context.words[opening_of(context, issuer.mention.span[0]) - 1]
    return issuer.kind == "media" and before.pos == "VERB" and before.lemma in CARRYING


def _issues(context: Context, at: int, mention: EntityMention, document_end: int) -> bool:
    if "ل" in context.keys[at][: mention.letters]:
        return True
    opening = opening_of(context, at)
    before = context.keys[opening - 1]
    if opening == document_end or context.keys[opening].startswith("ل"):
        return True
    issued = before == AAN and context.key(opening - 2) in ISSUED
    return issued or (context.words[opening - 1].pos == "VERB" and before.endswith(OWNERS))
