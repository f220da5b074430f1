"""Where bodies are: جامعة نيروبي, اتحاد غرب آسيا, منتخب إيطاليا تحت 21 عاما."""

from typing import Final

from arabic_news.entities.organizations.aims import NISBA_OR_ACCUSATIVE
from arabic_news.entities.organizations.head import HeadNoun
from arabic_news.entities.phrases import is_definite
from arabic_news.name_index import shipped_places
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Tokens

__all__ = ["UNDER", "age_end", "place_end", "region_end"]

UNDER: Final = "تحت"
STATES_OF: Final = fold("دول")
COMPASS: Final = frozenset(map(fold, ("غرب", "شرق", "شمال", "جنوب", "وسط")))
TEAM: Final = "منتخب"
RELATIVES: Final = ("الذي", "التي")
YEARS: Final = frozenset(map(fold, ("سنة", "عاما", "عام")))
OF_PLACES: Final = tuple(map(fold, ("جامعة", "منتخب", "بورصة", "شرطة", "بلدية", "غرفة")))
LONGEST_PLACE: Final = 3  # words


def region_end(it: HeadNoun) -> int:
    """The end of اتحاد غرب آسيا, مجلس دول جنوب آسيا."""
    at = it.token + 1 + (it.next == STATES_OF)
    if at + 1 >= it.end or it.tokens.keys[at] not in COMPASS or is_definite(it.key):
        return it.token + 1
    if not shipped_places(it.tokens.keys[at + 1]):
        return it.token + 1
    return _adjectives_end(it.tokens, at + 2, it.end)


def _adjectives_end(tokens: Tokens, last: int, end: int) -> int:
    """The end of العصرية behind جامعة شنقيط, of التكنولوجي behind معهد وسط آسيا."""
    while last < end and is_definite(tokens.keys[last]) and tokens.keys[last].endswith(NISBA_OR_ACCUSATIVE):
        if tokens.keys[last] in RELATIVES:
            break  # منتخب مصر التي
        last += 1
    return last


def age_end(it: HeadNoun, last: int) -> int:
    """The end of the age of a team: منتخب إيطاليا تحت 21 عاما."""
    under, age, years = (*it.tokens.keys[last : last + 3], "", "", "")[:3]
    aged = it.key.endswith(TEAM) and under == UNDER and age.isdigit() and years in YEARS
    return last + 3 if aged and last + 3 <= it.end else last


def place_end(tokens: Tokens, index: int, end: int) -> int:
    """The end of the place in جامعة نيروبي, منتخب زيمبابوي; `index + 1` where the head takes none."""
    if not tokens.keys[index].endswith(OF_PLACES) or index + 1 >= end:
        return index + 1
    for length in range(min(LONGEST_PLACE, end - index - 1), 0, -1):
        key = " ".join(tokens.keys[index + 1 : index + 1 + length])
        if shipped_places(key):
            return _adjectives_end(tokens, index + 1 + length, end)
    return index + 1
