"""The Arabic words of a page for what the models name in English."""

from functools import lru_cache
from typing import Final

from arabic_news.data import tables

__all__ = ["ACTOR_KINDS", "ACTS", "FORMS", "PLACE_KINDS", "country_name"]

ACTS: Final = {
    "say": "قال", "announce": "أعلن", "confirm": "أكد", "deny": "نفى", "accuse": "اتهم", "warn": "حذّر", "call": "دعا",
    "promise": "وعد", "threaten": "هدّد", "condemn": "أدان", "welcome": "رحّب", "estimate": "توقّع", "ask": "سأل",
}  # fmt: skip
FORMS: Final = {"direct": "مباشر", "indirect": "غير مباشر", "mixed": "مختلط"}
ACTOR_KINDS: Final = {
    "person": "شخص", "government": "جهة حكومية", "organization": "منظمة", "armed_group": "جماعة مسلحة",
    "media": "وسيلة إعلام", "country": "دولة", "group": "مجموعة",
}  # fmt: skip
PLACE_KINDS: Final = {
    "country": "بلد", "city": "مدينة", "region": "منطقة", "facility": "مرفق", "water": "مسطح مائي", "other": "مكان",
}  # fmt: skip


def country_name(code: str) -> str:
    """Return the Arabic name of a country, or the code where no table has it.

    >>> country_name("LY"), country_name("XX")
    ('ليبيا', 'XX')
    """
    return _countries().get(code, code)


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    return {row["country"]: row["names"].partition("|")[0] for row in tables.rows("places/countries.tsv")}
