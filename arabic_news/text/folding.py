"""Folding: one spelling for the many that Arabic news has for one word.

Matching never edits the text; it compares folded keys. What folds, and why:

* presentation forms and ligatures (ﻻ), through Unicode NFKC: pages converted from print hold them;
* diacritics, tatweel, zero-width and bidirectional marks: decoration;
* أ إ آ ٱ to ا, final ى to ي, ة to ه: the commonest spelling noise;
* letters of Persian, Urdu, Kurdish and Maghrebi typing to the Arabic letter that news uses for them (ک ی ڤ پ گ);
* Arabic-Indic and Persian digits to ASCII digits; Latin letters to lower case.
"""

import re
import unicodedata
from typing import Final

import regex

__all__ = ["BARE_LETTERS", "TANWIN", "fold", "folded_prefix_end", "is_decorated", "undecorated"]

LETTERS: Final = str.maketrans({
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا",
    "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ێ": "ي", "ۍ": "ي",
    "ة": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "ۀ": "ه", "ۃ": "ه",
    "ک": "ك", "ڪ": "ك", "گ": "ك", "ڭ": "ك",
    "پ": "ب", "چ": "ج", "ژ": "ز", "ڤ": "ف", "ڥ": "ف", "ڨ": "ق",
    "ۆ": "و", "ۇ": "و", "ۈ": "و", "ۋ": "و",
    "ٹ": "ت", "ڈ": "د", "ڑ": "ر", "ں": "ن",
})  # fmt: skip
TANWIN: Final = "\u064b"  # ً
DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
# Marks, format characters (zero-width, bidirectional) and tatweel carry nothing that a key should keep.
_DECORATION: Final = regex.compile(r"[\p{M}\p{Cf}\u0640]+")
# Bare letters of the Arabic alphabet need no normal form, and few of them fold: `replace` is the faster way for these.
BARE_LETTERS: Final = re.compile(r"[\u0621-\u063A\u0641-\u064A ]++")


def is_decorated(text: str) -> bool:
    """Whether a text holds vowel signs, tatweel or what is invisible."""
    return _DECORATION.search(text) is not None


def undecorated(text: str) -> str:
    """Return a text without vowel signs, tatweel and what is invisible; its letters stay as they are spelt.

    >>> undecorated("أُعلـــنَت")
    'أعلنت'
    """
    return _DECORATION.sub("", text)


def _fold_once(text: str) -> str:
    text = unicodedata.normalize("NFKC", text.lower())
    return undecorated(text).translate(LETTERS).translate(DIGITS)


def fold(text: str) -> str:
    """Return the folded form of a text; folding it again changes nothing.

    >>> fold("مُصراتـــة"), fold("المسمارى"), fold("٢٠١٩")
    ('مصراته', 'المسماري', '2019')
    """
    if text.isascii():
        return text.lower()
    if BARE_LETTERS.fullmatch(text):
        return text.replace("أ", "ا").replace("إ", "ا").replace("آ", "ا").replace("ى", "ي").replace("ة", "ه")
    folded = _fold_once(text)
    # Dropping a mark can bring together letters that compose anew, so fold until it is stable.
    while (again := _fold_once(folded)) != folded:
        folded = again
    return folded


def folded_prefix_end(word: str, letters: int) -> int:
    """Return the raw offset in `word` after its first `letters` folded letters and the marks that belong to them.

    So does the blank behind a و that stands alone.

    >>> folded_prefix_end("بِـمصراتة", 1), folded_prefix_end("و مصراتة", 1)
    (3, 2)
    """
    if letters == 0:
        return 0
    bare = BARE_LETTERS.match(word)
    if bare is not None and bare.end() > letters and word[1:2] != " ":
        return letters  # no marks
    count = 0
    for offset, character in enumerate(word):
        width = len(fold(character).strip())
        if count >= letters and width:
            return offset
        count += width
    return len(word)
