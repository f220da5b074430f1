"""What the tagger sees of a text: the words that may stand in a name, each with features of itself and its neighbours.

Most words of a text can stand in no name, and names that begin with the head noun of a body or with an ordinary word
are for rules and gazetteers to find. They are passed over, so a text becomes a short sequence: one item for each word
that may be in another name, and one gap item for each stretch of others, without which names would run together. The
neighbours that an item describes are those in the text. What depends on a single word is worked out once a word.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import part_of_key
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.analysis.word_classes import NO_CLASSES, word_classes
from arabic_news.analysis.words import word_of
from arabic_news.text.clitics import Stem, nominal_stems
from arabic_news.text.tokens import Range

__all__ = ["GAP", "Items", "items_of", "proclitic_letters"]

GAP: Final = ["gap"]
NAME_PARTS: Final = frozenset({"given", "given?", "family", "surname?", "compound", "nisba", "unknown", "definite"})
ALONE: Final = frozenset("CTtRPOM")  # how a word is listed that is a name by itself
FURTHER: Final = frozenset("Ipom")  # and one that goes on with a longer name
DEFINITE: Final = ("ال", "وال", "لل")
SIGNS: Final = frozenset(".,:;!?-/()[]\"'«»“”‘’،؛؟–—…%")  # other signs are all one
MOST_LETTERS: Final = 9  # longer words are all long


class _Sort(NamedTuple):
    """What many words have in common: features at a word's own place, and as the neighbour before and after another."""

    itself: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]


class _Described(NamedTuple):
    """A word as far as it does not depend on its place."""

    opens: bool  # it may stand in a name
    continues: bool  # it may go on with a name
    letters: int  # clitics, as far as the lists tell
    word: str
    stem: str
    sort: _Sort
    group: str  # stands for the word in features of two words


class Items(NamedTuple):
    """The sequence of a text."""

    tokens: list[int]  # of each item; -1 of a gap
    places: list[int]  # of each item in the row; -1 of a gap
    row: list[_Described]  # the words of all sentences, an edge before and after each

    def features(self) -> Iterator[list[str]]:
        """Yield the features of each item; they are many, so they are never all there at once."""
        row = self.row
        return (GAP if at < 0 else _features(row[at - 1], row[at], row[at + 1]) for at in self.places)


def items_of(keys: list[str], sentences: list[Range]) -> Items:
    """Return the items of the sentences of a text."""
    tokens: list[int] = []
    places: list[int] = []
    row = [EDGE]
    for first, end in sentences:
        start = len(row)
        row += map(_described, keys[first:end])
        row.append(EDGE)
        tokens.append(-1)
        places.append(-1)
        inside = False
        for at in range(start, len(row) - 1):
            word = row[at]
            if word.opens or (inside and word.continues):
                tokens.append(first + at - start)
                places.append(at)
                inside = True
            elif inside:
                tokens.append(-1)
                places.append(-1)
                inside = False
    return Items(tokens, places, row)


def proclitic_letters(key: str) -> int:
    """How many letters of a name's first word are clitics, as far as the lists tell."""
    return _described(key).letters


def _features(before: _Described, word: _Described, after: _Described) -> list[str]:
    """The features of a word: its sort and its neighbours', the words themselves, two groups at a time, its letters."""
    stem = word.stem
    return [
        *word.sort.itself, *before.sort.before, *after.sort.after,
        f"w{word.word}", f"-w{before.word}", f"+w{after.word}", f"s{stem}", f"k{word.word[: word.letters]}",
        f"<|{before.group}|{word.group}", f">|{word.group}|{after.group}",
        f"a{stem[:1]}", f"a{stem[:2]}", f"a{stem[:3]}", f"e{stem[-1:]}", f"e{stem[-2:]}", f"e{stem[-3:]}",
        f"n{min(len(stem), MOST_LETTERS)}",
    ]  # fmt: skip


@lru_cache(maxsize=1 << 15)
def _described(key: str) -> _Described:
    if not key[0].isalpha():
        sign = "0" if key[0].isnumeric() else key[0] if key[0] in SIGNS else "?"
        return _Described(False, False, 0, sign, "", _sort((f"p{sign}",)), sign)
    stem = _likely_stem(key)
    classes = word_classes()
    own = classes.get(stem.key) or classes.get(key) or NO_CLASSES
    part, pos = part_of_key(key).part, word_of(key).pos
    noun = pos in ("NOUN", "PROPN")
    return _Described(
        opens=noun and (part in NAME_PARTS or not ALONE.isdisjoint(own.listed)),
        continues=noun and (key.startswith(DEFINITE) or not FURTHER.isdisjoint(own.listed)),
        letters=stem.letters,
        word=key,
        stem=stem.key,
        sort=_sort((f"r{part}", *own.seen, *_lists(key, stem.key)), (f"v{pos}", *own.coarse)),
        group=own.group or part,
    )


@lru_cache(maxsize=1 << 13)
def _sort(seen: tuple[str, ...], itself: tuple[str, ...] = ()) -> _Sort:
    """The sort with these features, the first of which neighbours see too; one for all its words."""
    before, after = (tuple(f"{place}{feature}" for feature in seen) for place in "-+")
    return _Sort((*seen, *itself), before, after)


def _likely_stem(key: str) -> Stem:
    """The reading without clitics that some list knows; the whole word where none does."""
    readings = nominal_stems(key)
    known = lexicon()
    classes = word_classes()
    for stem in readings:
        listed = classes.get(stem.key, NO_CLASSES).listed
        if listed or stem.key in known.given_names or stem.key in known.family_names:
            return stem
    if key in known.common_words or key in classes:
        return readings[0]
    return next((stem for stem in readings if stem.key in classes), readings[0])


def _lists(key: str, stem: str) -> list[str]:
    """The lists of the lexicon that know the word."""
    known = lexicon()
    found: list[str] = []
    if word_of(key).lemma in known.reporting_lemmas:
        found.append("say")
    for form in dict.fromkeys((key, stem)):
        if form in known.titles:
            found.append(f"t{known.titles[form]}")
        if form in known.organization_heads:
            found += [f"o{value}" for value in known.organization_heads[form]]
        if form in known.place_nouns:
            found += [f"l{value}" for value in known.place_nouns[form]]
        if form in known.group_nouns:
            found.append("m")
        if form in known.common_words:
            found.append("c" if form == key else "cs")
    if country_of_adjective(key):
        found.append("adj")
    return list(dict.fromkeys(found))


EDGE: Final = _Described(False, False, 0, "", "", _sort(("E",)), "E")
