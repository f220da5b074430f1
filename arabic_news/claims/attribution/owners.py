"""Owners: by whom a noun for people names his kin, counsel or aide, who speaks in his place (محامي المتهم)."""

from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.attribution.one_person import names_one
from arabic_news.claims.attribution.subject import Speaker
from arabic_news.claims.context import Context
from arabic_news.claims.mentions import phrase_opening
from arabic_news.entities.outlets import STAFF
from arabic_news.entities.phrases import OWNERS, is_definite
from arabic_news.text.folding import fold

__all__ = ["is_owner"]

RELATED: Final = frozenset(map(fold, (
    "عائلة", "أسرة", "محامي", "محامية", "والد", "والدة", "زوج", "زوجة", "أرملة", "شقيق", "شقيقة", "نجل", "ابن", "ابنة",
)))  # fmt: skip
TITLE: Final = "title"  # سمو: a kind of titles.tsv, of what may stand before any name
OFFICE: Final = "office"  # an indefinite one: مستشار كريم, where المستشار كريم is he
PRONOUNS: Final = ("ها", "هم")


def is_owner(context: Context, speaker: Speaker, first: int) -> bool:
    """عائلة الضحية, مستشار كريم: an indefinite noun for people stands between `first` and the words for whom it is.

    A name behind a chain of offices is though that of the first: مساعد الأمين العام كريم العلوي.
    """
    mention = speaker.mention.span[0]
    opening, _ = phrase_opening(context, speaker.mention)
    if mention > first and context.keys[mention - 1] in RELATED:
        return True
    if speaker.is_named_person and mention > first and _is_aide(context, mention - 1):
        return True
    titled = speaker.is_named_person and opening < mention
    return opening > first and _has_owner(context, opening - 1, titled=titled)


def _is_aide(context: Context, index: int) -> bool:
    """مستشار in مستشار كريم; not المستشار, nor أمين, which is a given name too, nor مديره كريم, who has an owner."""
    known, key = lexicon(), context.keys[index]
    if context.document.tokens.spelling(index).endswith(OWNERS):
        return False
    return known.titles.get(key) == OFFICE and not is_definite(key) and key not in known.given_names


def _has_owner(context: Context, index: int, *, titled: bool) -> bool:
    """محامي before the words for whom he works; who speaks for a medium is that (مراسل الجزيرة)."""
    key = context.keys[index]
    if context.words[index].pos != "NOUN" or is_definite(key) or key in STAFF or titled:
        return key in RELATED
    return key in RELATED or (not key.endswith(PRONOUNS) and lexicon().titles.get(key) != TITLE and names_one(key))
