"""The uses of heads, each with the way to the name: شركة «نجم», صحيفة الأفق, السلطات السورية."""

from collections.abc import Callable
from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.entities.clubs import names_club
from arabic_news.entities.organizations.head import HeadNoun
from arabic_news.entities.organizations.names import named_by_head
from arabic_news.entities.organizations.phrases import bracketed_end
from arabic_news.entities.organizations.places import place_end
from arabic_news.entities.phrases import (
    MEMBERS,
    describes,
    is_definite,
    is_proper,
    is_verbal_noun,
    joins_names,
    quoted_end,
)
from arabic_news.name_index import shipped_names
from arabic_news.text.clitics import listed_stem
from arabic_news.text.folding import fold
from arabic_news.text.particles import LI, WA
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range

__all__ = ["USES"]

PAPERS: Final = tuple(map(fold, ("صحيفة", "جريدة", "قناة", "مجلة", "فضائية")))
SHORTEST_PARTICIPLE: Final = 5  # letters
ARRANGING: Final = "تنظيم"
MANY_EVENTS: Final = "ات"
EVENTS: Final = ("ين", "ان", "ه", "ها", "نا")  # how else nouns of what is arranged end, with or without an owner
SHORTEST_EVENT: Final = 4  # letters
PRESENT: Final = "ي"


def _lone(it: HeadNoun) -> Range | None:
    """المقاومة الشعبية, and المقاومة by itself."""
    return named_by_head(it) or (it.token, it.token + 1)


def _apart(it: HeadNoun) -> Range | None:
    """شركة الكهرباء, but only «نجم» in شركة «نجم»."""
    bracketed = it.next == "(" and it.token + 2 < it.end and is_proper(it.tokens.keys[it.token + 2])
    return (_classified if it.next in MARKS or bracketed else named_by_head)(it)


def _company(it: HeadNoun) -> Range | None:
    """شركة الكهرباء, but only the name in شركة «نجم» and شركة بوناتي."""
    last = it.token + 1
    if _is_participle(it.next) and it.key.endswith("ه"):
        return None  # شركة مالكة لبنك
    if last < it.end and is_verbal_noun(it.tokens, last):
        return _apart(it)  # شركة ترصيف الميناء
    while last < it.end and it.words[last].pos == "NOUN" and _is_bare_name(it.tokens.keys[last]):
        last += 1 + joins_names(it.tokens, it.token + 1, last + 1, it.end)  # براون & كلارك
    return (it.token + 1, last) if last > it.token + 1 else _apart(it)


def _is_bare_name(key: str) -> bool:
    return is_proper(key) and not is_definite(key) and not key.endswith(("يه", "ات"))


def _is_participle(key: str) -> bool:
    """مالكة, مشغلة: of which a company is one."""
    return key.startswith("م") and key.endswith("ه") and len(key) >= SHORTEST_PARTICIPLE


def _proper(it: HeadNoun) -> Range | None:
    """A head that is an ordinary noun too (حركة السير): only before a quoted name or a word that no list knows."""
    if not it.next or describes(it.key, it.next) or (is_definite(it.next) and it.next.endswith(MANY_EVENTS)):
        return None  # حركة التنقلات
    return named_by_head(it) if it.next in MARKS or it.next in MEMBERS or is_proper(it.next) else None


def _national(it: HeadNoun) -> Range | None:
    """النظام السوري, not النظام الغذائي."""
    national = is_definite(it.next) and it.tokens.facts(country_of_adjective)[it.token + 1] is not None
    return (it.token, it.token + 2) if national else None


def _state(it: HeadNoun) -> Range | None:
    """الإدارة الأمريكية, الإدارة المدنية, but not الإدارة الهلالية of a club."""
    return _national(it) or _paired(it)


def _agencies(it: HeadNoun) -> Range | None:
    """أجهزة الأمن العراقية, but not أجهزة الأمن, which may be any country's."""
    span = _paired(it)
    return span if span and it.tokens.facts(country_of_adjective)[span[1] - 1] is not None else None


def _seated(it: HeadNoun) -> Range | None:
    """غرفة التجارة, غرفة جدة, but not غرفة النوم."""
    last = place_end(it.tokens, it.token, it.end)
    return (it.token, last) if last > it.token + 1 else _paired(it)


def _office(it: HeadNoun) -> Range | None:
    """مديرية الضرائب, but not the district مديرية كتاف."""
    ordinary = is_definite(it.next) and it.next in lexicon().common_words
    return named_by_head(it) if ordinary else _paired(it)


def _club(it: HeadNoun) -> Range | None:
    """السيلية in نادي السيلية القطري is found as a club; نادي الأسير الفلسطيني is no club."""
    if names_club(it.tokens, it.token + 1):
        return None
    if is_definite(it.next) or not any(shipped_names().exact.records(it.next)):
        return _company(it)
    return named_by_head(it) if _is_no_team(it) else None


def _is_no_team(it: HeadNoun) -> bool:
    """نادي روما للصحافة, نادي جدة الأدبي, but not نادي روما الإيطالي لكرة القدم."""
    at = it.token + 2
    following = it.tokens.keys[at] if at < it.end and it.words[at].pos == "NOUN" else ""
    adjective = is_definite(following) and following.endswith("ي")
    return following.startswith("لل") or (adjective and it.tokens.facts(country_of_adjective)[at] is None)


def _ministry(it: HeadNoun) -> Range | None:
    """الداخلية المصرية; in وزير الداخلية it is an office and no body."""
    if it.token and listed_stem(it.before, lexicon().titles) is not None:
        return None
    return named_by_head(it)


def _quoted(it: HeadNoun) -> Range | None:
    """فريق «الأمل», but not the scare quotes of فريق «تونسي»."""
    last = quoted_end(it.tokens, it.token + 1, it.end) if it.next else 0
    demonym = last == it.token + 4 and it.tokens.facts(country_of_adjective)[it.token + 2] is not None
    return (it.token, last) if last > it.token + 1 and not demonym else None


def _paired(it: HeadNoun) -> Range | None:
    """سلاح الجو, but not سلاح الكلاشنكوف."""
    head = listed_stem(it.key, lexicon().organization_heads)
    return named_by_head(it) if head is not None and (head.key, it.next) in lexicon().body_pairs else None


def _classified(it: HeadNoun) -> Range | None:
    """The name behind a classifier such as صحيفة, without the quotation marks around it."""
    first = it.token + 1
    if not it.next or (it.key.endswith(ARRANGING) and _is_arranged(it)):
        return None
    if it.next in MARKS or it.next == "(":
        last = (bracketed_end if it.next == "(" else quoted_end)(it.tokens, first, it.end)
        return (first + 1, last - 1) if last > first + 2 else None
    if it.key.endswith(PAPERS) and is_definite(it.next) and it.words[first].pos == "NOUN":
        return first, first + 1  # قناة الأفق
    if describes(it.key, it.next):
        return None  # شبكة جامدة
    last = it.phrase_end(first)
    return (first, last) if last > first and is_proper(it.next) else None


def _is_arranged(it: HeadNoun) -> bool:
    """تنظيم ورشات, تنظيم البطولة, تنظيم «مسيرات الحصاد», تنظيم ينشط: an event, or what is said of the group."""
    quoted = it.next in MARKS
    at = it.token + 1 + quoted
    key, following = (*it.tokens.keys[at : min(at + 2, it.end)], "", "")[:2]
    if key.endswith(MANY_EVENTS) or (key and is_verbal_noun(it.tokens, at)):
        return True
    if quoted:
        return following in MARKS and describes(it.key, key)  # تنظيم «إرهابي»
    joined = key.startswith((WA, LI)) and key[1:] in lexicon().common_words
    ending = len(key) > SHORTEST_EVENT and key.endswith(EVENTS)
    return is_definite(key) or joined or ending or key.startswith(PRESENT)


USES: Final[dict[str, Callable[[HeadNoun], Range | None]]] = {
    "name": named_by_head,
    "apart": _apart,
    "company": _company,
    "definite": named_by_head,
    "lone": _lone,
    "proper": _proper,
    "ministry": _ministry,
    "quoted": _quoted,
    "paired": _paired,
    "national": _national,
    "state": _state,
    "agencies": _agencies,
    "seated": _seated,
    "office": _office,
    "acting": named_by_head,
    "club": _club,
    "classifier": _classified,
}
