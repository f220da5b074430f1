"""Particles under their transliteration, folded as the keys of tokens are."""

from typing import Final

__all__ = ["AAN", "ABRA", "AL", "ALA", "AMMA", "AN", "DHALIKA", "FI", "ILA", "LI", "MA", "MIN", "WA", "WA_DHALIKA"]

# Proclitics.
AL: Final = "ال"  # the article
LI: Final = "ل"
WA: Final = "و"

# Prepositions.
AAN: Final = "عن"
ABRA: Final = "عبر"
ALA: Final = "علي"
FI: Final = "في"
ILA: Final = "الي"
MIN: Final = "من"

# Others.
AMMA: Final = "اما"
AN: Final = "ان"  # أن, إن
DHALIKA: Final = "ذلك"
MA: Final = "ما"
WA_DHALIKA: Final = "وذلك"
