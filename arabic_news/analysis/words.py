"""The part of speech and lemma of a word, from the lexicons and its shape."""

from functools import lru_cache
from typing import Final

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.text.clitics import stems
from arabic_news.text.facts import fact
from arabic_news.text.tokens import is_number

__all__ = ["AND_TO", "word_of"]


PRESENT: Final = ("ي", "ت")  # how verbs begin behind س and ل: سيقول, لتقول; لإعادة is no verb
AND_TO: Final = "والي"  # وإلى, and the governor الوالي without article


@fact
@lru_cache(maxsize=1 << 4)  # the other facts of a word ask for it too
def word_of(key: str) -> Word:
    """Return what the lexicons say of a folded word; what they do not know is a noun."""
    if is_number(key):
        return Word(key, "NUM")
    if not key[0].isalpha():
        return Word(key, "PUNCT")
    known = lexicon()
    if known.given_names.get(key) is False and key not in known.parts_of_speech:
        return Word(key, "PROPN")
    if (
        key in known.organization_heads
        or key in known.place_nouns
        or (key.startswith("و") and key in known.titles and key != AND_TO)
    ):
        return Word(key, "NOUN")  # وزارة is no "and he visited him", ولي العهد no "and for me"
    for stem in stems(key):
        pos = known.parts_of_speech.get(stem.key)
        # A glued preposition takes a noun, so only a conjunction may stand before a function word.
        if pos is not None and stem.proclitics in ("", "و", "ف"):
            return Word(stem.key, pos)
        lemma = known.verb_lemmas.get(stem.key)
        if lemma is not None and (
            stem.proclitics in ("", "و", "ف")
            or (stem.proclitics in ("س", "وس", "فس", "ل", "ول", "فل") and stem.key.startswith(PRESENT))
        ):
            return Word(lemma, "VERB")
    return Word(key, "NOUN")
