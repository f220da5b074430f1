"""Hypothesis strategies for raw text: Arabic news with everything that scraping does to it, and any Unicode at all."""

from hypothesis import strategies as st

WORDS = [
    "قال", "وأضاف", "الوزير", "في", "بالقاهرة", "و", "أن", "مصراتة", "2019", "3.5", "أ", "ف", "ب", "د", "المسمارى",
    "مُحَمَّد", "الســـد", "ﻻ", "ﷺ", "ک", "سمات", "رابط", "مختصر", "المصدر", "اقرأ", "أيضا", "تصوير", "التعليقات",
    "انتهى", "http", "CNN", "١٢", "۴", "جميع", "الحقوق", "محفوظة", "خلال", "مقتل",
]  # fmt: skip
SIGNS = [
    " ", " ", " ", " ", "\n", "\n\n", ".", ". ", "..", "،", ":", "؟", "!", "-", "–", "--", "/", "//", "(", ")",
    "«", "»", "“", "”", '"', "'", "’", "•", "*", "**", "#", "@", "…", "\t", "\r\n", "\u200f", "\u200d", "\u202b",
    "\u00a0", "\u0640", "\u064b", "\u2028", "\x00", "\ud800", "\ufeff",
]  # fmt: skip


def any_text() -> st.SearchStrategy[str]:
    """Any string, lone surrogates included."""
    return st.text(st.characters(exclude_categories=()), max_size=80)


def news_text() -> st.SearchStrategy[str]:
    """Words and signs of Arabic news in any order, so that rules meet and interrupt each other."""
    pieces = st.one_of(st.sampled_from(WORDS), st.sampled_from(SIGNS), st.text("ابتثجحخدرسعفقكلمنهويأإةىء", max_size=8))
    return st.lists(pieces, max_size=120).map("".join)


def raw_text() -> st.SearchStrategy[str]:
    """News, or anything."""
    return st.one_of(news_text(), any_text())


NEWS_WORDS = [
    "قال", "وقالت", "وأضاف", "وأكد", "نفى", "أعلنت", "بحسب", "وفقا", "نقلت", "نقلا", "عن", "كل", "من", "إلى", "لـ", "ب",
    "مشيرا", "مؤكدا", "قوله", "تأكيده", "قائلا", "أن", "إن", "أنه", "بأن", "التي", "الذي", "كان", "وكانت", "قد", "لم",
    "المتحدث", "باسم", "وزير", "الوزير", "رئيس", "اللواء", "د", "السيد", "مسؤول", "مصادر", "عسكرية", "شهود", "عيان",
    "البيان", "وزارة", "الخارجية", "الجيش", "الليبي", "الليبية", "حكومة", "وكالة", "رويترز", "صحيفة", "قناة", "حزب",
    "خليفة", "حفتر", "محمد", "علي", "على", "بن", "عبد", "الله", "أبو", "ماتيا", "توالدو", "القحطاني", "فان",
    "ليبيا", "وليبيا", "طرابلس", "بطرابلس", "للقاهرة", "السعودية", "مدينة", "بلدة", "مطار", "معيتيقة", "غزة",
    "أمس", "السبت", "17", "فبراير", "2019", "كما", "فيما", "لكنه", "في", "بيان", "وجود", "اتهم", "دعا", "هدد",
]  # fmt: skip


def article_text() -> st.SearchStrategy[str]:
    """Cues, names, titles and function words of news in any order, with its signs between them."""
    pieces = st.one_of(st.sampled_from(NEWS_WORDS), st.sampled_from(NEWS_WORDS), st.sampled_from(SIGNS))
    return st.lists(pieces, max_size=80).map(" ".join)
