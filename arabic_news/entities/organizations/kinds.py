"""The kind that the words behind a head make it: قوات الأمن, وكالة «نوفا»."""

from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.organizations.aims import owner_at
from arabic_news.entities.organizations.names import AGENCY, NEWS, NOT_ALONE, OF_NEWS, OFFICES, PUBLIC
from arabic_news.entities.organizations.no_body import WORLDWIDE
from arabic_news.entities.phrases import is_proper
from arabic_news.name_index import ActorRecord, shipped_names
from arabic_news.text.folding import fold
from arabic_news.text.particles import AL
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range, Tokens

__all__ = ["kind_of_body", "listed_in_marks"]

WORLDLY: Final = WORLDWIDE | {fold("الدولي"), fold("العالمي")}
AUTHORITIES: Final = frozenset(map(fold, ("هيئة", "مجلس")))
INSTITUTION: Final = fold("المؤسسة")
BAND: Final = fold("فرقة")


def listed_in_marks(tokens: Tokens, span: Range) -> ActorRecord | None:
    """What the gazetteer has between the marks of حركة «حماس»."""
    first, end = span[0] + 2, span[1] - 1
    if first >= end or tokens.keys[first - 1] not in MARKS or tokens.keys[end] not in MARKS:
        return None
    records = shipped_names().exact.records(" ".join(tokens.keys[first:end]))
    return next((record for record in records if isinstance(record, ActorRecord)), None)


def kind_of_body(tokens: Tokens, head: str, kind: str, index: int, span: Range) -> str:
    """The kind that the words behind the head make it: قوات الأمن, وكالة «نوفا», المركز الإعلامي لقوات الجيش."""
    following = tokens.keys[index + 1] if index + 1 < len(tokens) else ""
    pair = lexicon().body_pairs.get((head, following))
    if pair not in (None, NOT_ALONE):
        return pair
    if head == AGENCY and (following in NEWS or OF_NEWS in tokens.keys[span[0] : span[1]]):
        return "media"
    if head == AGENCY and (following in MARKS or _is_one_name(tokens, span)):
        return _kind_of_agency(tokens, span)
    if head.removeprefix(AL) in AUTHORITIES and not WORLDLY.isdisjoint(tokens.keys[span[0] + 1 : span[1]]):
        return "organization"  # الهيئة العالمية للمساجد
    if head == INSTITUTION and following == PUBLIC:
        return "government"  # المؤسسة العامة للموانئ
    if head == BAND and following.isdigit():
        return "armed_group"
    owner = owner_at(tokens, span[0] + 2) if following in OFFICES and span[1] > span[0] + 2 else None
    return owner[1] if owner else kind


def _kind_of_agency(tokens: Tokens, span: Range) -> str:
    """What the gazetteer has the name for, as ناسا in وكالة «ناسا»; of news otherwise."""
    name = " ".join(key for key in tokens.keys[span[0] + 1 : span[1]] if key not in MARKS)
    kinds = [record.kind for record in shipped_names().exact.records(name) if isinstance(record, ActorRecord)]
    return kinds[0] if kinds else "media"


def _is_one_name(tokens: Tokens, span: Range) -> bool:
    """A head with one word that no list knows, which may be quoted: وكالة نوفا, وكالة «نوفا»."""
    words = [key for key in tokens.keys[span[0] + 1 : span[1]] if key not in MARKS]
    return len(words) == 1 and is_proper(words[0])
