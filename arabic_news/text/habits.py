"""Habits of spelling: how a text as a whole writes what other texts write in another way."""

import re
from typing import Final, NamedTuple

from arabic_news.text.folding import is_decorated

__all__ = ["Habits", "habits_of"]

TO_WITH_DOTS: Final = "إلي"
SUKUN: Final = "\u0652"
VOWEL_SIGNS: Final = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
CHARACTERS_A_SIGN: Final = 8  # at most, in a text that bears them throughout
MISPLACED_OF: Final = 20  # sukuns of which one on a first letter is more than a slip
FEWEST_FINAL_HEHS: Final = 5  # fewer are pronouns
_FINAL_HEH: Final = re.compile("ه(?![\u0621-\u0652])")
_FIRST_WITHOUT_VOWEL: Final = re.compile(f"(?<![\u0621-{SUKUN}])[\u0621-\u064a]{SUKUN}")


class Habits(NamedTuple):
    """How a text spells."""

    decorated: bool
    """It holds vowel signs, tatweel or what is invisible."""
    vowels_tell: bool
    """It holds vowel signs that stand where a word can bear them; pages converted from print move them."""
    dots_final_yeh: bool
    """It writes each ى with the dots of ي: إلي, نفي for نفى."""
    vowelled: bool
    """It bears vowel signs throughout, as nothing does in others but scripture and verse."""
    drops_teh_marbuta: bool
    """It writes each ة without its dots: مدينه, so that ه may be either."""


def habits_of(text: str) -> Habits:
    """Return how a text spells.

    >>> habits_of("نفي الوزير علمه وذهب إلي بيته.")
    Habits(decorated=False, vowels_tell=False, dots_final_yeh=True, vowelled=False, drops_teh_marbuta=False)
    """
    decorated = is_decorated(text)
    return Habits(
        decorated=decorated,
        vowels_tell=decorated and not _misplaces_vowels(text),
        dots_final_yeh=TO_WITH_DOTS in text and "ى" not in text,
        vowelled=decorated and sum(map(text.count, VOWEL_SIGNS)) * CHARACTERS_A_SIGN > len(text),
        drops_teh_marbuta="ة" not in text and len(_FINAL_HEH.findall(text)) >= FEWEST_FINAL_HEHS,
    )


def _misplaces_vowels(text: str) -> bool:
    """No word begins with a sukun."""
    return SUKUN in text and len(_FIRST_WITHOUT_VOWEL.findall(text)) * MISPLACED_OF > text.count(SUKUN)
