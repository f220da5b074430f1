"""Clitics: the readings of a word with and without what may be glued to its front.

Arabic glues the conjunctions و ف, the question particle أ, the future س, the prepositions ب ل ك and the article ال to
the next word. Which reading is right is for the lexicon to say, so every reading is offered, the whole word first.
The article stays with the stem (`القاهره`), because names are listed with it; after ل it loses its alef, which the
stem gets back (`للقاهره` → ل + `القاهره`).
"""

from collections.abc import Container
from functools import lru_cache
from typing import Final, NamedTuple

__all__ = [
    "ARTICLES",
    "CONJUNCTIONS",
    "PREPOSITIONS",
    "Stem",
    "assimilated",
    "listed_stem",
    "nominal_stems",
    "stems",
    "with_proclitics",
]

ARTICLES: Final = ("ال", "وال", "لل", "بال", "فال", "كال")  # with what is glued before it
CONJUNCTIONS: Final = ("و", "ف")
PREPOSITIONS: Final = ("ب", "ل", "ك")
FUTURE: Final = "س"
QUESTION: Final = "ا"
PARTICLES: Final = {FUTURE: "يتنا", QUESTION: "يتن"}  # before verbs, and the letters that these begin with
CLITICS: Final = frozenset({*CONJUNCTIONS, *PREPOSITIONS, *PARTICLES})
SHORTEST_STEM: Final = 2


class Stem(NamedTuple):
    """One reading of a word: what is left when `letters` folded letters of clitics are taken off."""

    key: str
    letters: int
    proclitics: str


@lru_cache(maxsize=1 << 10)
def stems(key: str) -> tuple[Stem, ...]:
    """Return the readings of a folded word, the whole word first, then with one and two proclitics taken off.

    >>> [stem.key for stem in stems("وللقاهره")]
    ['وللقاهره', 'للقاهره', 'لقاهره', 'القاهره']
    """
    whole = Stem(key, 0, "")
    if key[:1] not in CLITICS or key.startswith("ال"):
        return (whole,)
    found = [whole]
    if key[:1] in CONJUNCTIONS and len(key) > SHORTEST_STEM:
        found.append(Stem(key[1:], 1, key[0]))
    for base in tuple(found):
        if base.key[0] in PREPOSITIONS:
            found += _without_preposition(base)
        elif base.key[0] in PARTICLES:
            found += _without_particle(base)
    return tuple(found)


@lru_cache(maxsize=1 << 13)
def nominal_stems(key: str) -> tuple[Stem, ...]:
    """Return the readings of a folded word under which it can be a noun or name: no future س, no question أ.

    >>> [stem.key for stem in nominal_stems("سيقول")]
    ['سيقول']
    """
    readings = stems(key)
    if len(readings) == 1:
        return readings
    return tuple([stem for stem in readings if not stem.proclitics.endswith((FUTURE, QUESTION))])


def assimilated(key: str) -> tuple[Stem, ...]:
    """Return the reading of a folded word that begins with ل, the article and another ل, of which two are written.

    >>> [stem.key for stem in assimilated("وللجنه")], assimilated("لجنه")
    (['اللجنه'], ())
    """
    return tuple(
        Stem(f"ال{stem.key[1:]}", stem.letters + 1, f"{stem.proclitics}ل")
        for stem in stems(key)[:2]
        if stem.key.startswith("لل")
    )


def listed_stem(key: str, words: Container[str]) -> Stem | None:
    """Return the first reading of a folded word, as a noun or name, that is among some words; None when none is.

    >>> listed_stem("بوزارته", {"وزاره"}), listed_stem("والوزاره", {"الوزاره"})
    (None, Stem(key='الوزاره', letters=1, proclitics='و'))
    """
    for stem in nominal_stems(key):
        if stem.key in words:
            return stem
    return None


def with_proclitics(word: str) -> list[str]:
    """Return every folded word that may be read as a noun or name with clitics; a short one may not after all.

    >>> [form for form in with_proclitics("السد") if "لل" in form]
    ['للسد', 'وللسد', 'فللسد']
    """
    glued = [word, *(preposition + word for preposition in PREPOSITIONS)]
    if word.startswith("ال"):
        glued.append(f"ل{word[1:]}")
    return [conjunction + form for conjunction in ("", *CONJUNCTIONS) for form in glued]


def _without_preposition(base: Stem) -> list[Stem]:
    first, rest = base.key[0], base.key[1:]
    if len(rest) < SHORTEST_STEM:
        return []
    readings = [Stem(rest, base.letters + 1, base.proclitics + first)]
    if first == "ل" and rest[0] == "ل":
        readings.append(Stem("ا" + rest, base.letters + 1, base.proclitics + first))
    return readings


def _without_particle(base: Stem) -> list[Stem]:
    """The future س and the question أ, which stand before verbs."""
    first, rest = base.key[0], base.key[1:]
    if len(rest) > SHORTEST_STEM and rest[0] in PARTICLES[first]:
        return [Stem(rest, base.letters + 1, base.proclitics + first)]
    return []
