"""What the tagger sees of a text: the words that may stand in a name, each with features of itself and its neighbours.

Most words of a text can stand in no name, and names that begin with the head noun of a body or with an ordinary word
are for rules and gazetteers to find. They are passed over, so a text becomes a short sequence: one item for each word
that may be in another name, and one gap item for each stretch of others, without which names would run together. The
neighbours that an item describes are those in the text. What depends on a single word is worked out once a word.

Features are bytes, as the model has them.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import part_of_key
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.analysis.word_classes import NO_CLASSES, word_classes
from arabic_news.analysis.words import word_of
from arabic_news.text.clitics import Stem, nominal_stems
from arabic_news.text.facts import fact
from arabic_news.text.memo import Memo
from arabic_news.text.tokens import Range, Tokens

__all__ = ["GAP", "Items", "items_of"]

GAP: Final = [b"gap"]
NAME_PARTS: Final = frozenset({"given", "given?", "family", "surname?", "compound", "nisba", "unknown", "definite"})
ALONE: Final = frozenset("CTtRPOM")  # how a word is listed that is a name by itself
FURTHER: Final = frozenset("Ipom")  # and one that goes on with a longer name
DEFINITE: Final = ("ال", "وال", "لل")
SIGNS: Final = frozenset(".,:;!?-/()[]\"'«»“”‘’،؛؟–—…%")  # other signs are all one
MOST_LETTERS: Final = 9  # longer words are all long


Features = tuple[bytes, ...]


class _Sort(NamedTuple):
    """What the tagger sees of a word, but for the word itself; equal for many words, which share it."""

    opens: bool  # it may stand in a name
    continues: bool  # it may go on with a name
    letters: int  # clitics, as far as the lists tell
    restored: str  # of the article, before what is left without clitics
    sign: str  # what stands for the word where that is no run of letters
    group: bytes  # stands for the word in features of two words
    itself: Features
    before: Features  # of the word, as the neighbour before another
    after: Features


class Items(NamedTuple):
    """The sequence of a text."""

    tokens: list[int]  # of each item; -1 of a gap
    places: list[int]  # of each item in the row; -1 of a gap
    row: list[tuple[str, _Sort]]  # the words of all sentences, an edge before and after each

    def letters(self, item: int) -> int:
        """How many letters of an item's word are clitics, as far as the lists tell."""
        return self.row[self.places[item]][1].letters

    def features(self) -> Iterator[list[bytes]]:
        """Yield the features of each item; they are many, so they are never all there at once."""
        row = self.row
        return (GAP if at < 0 else _features(*row[at - 1], *row[at], *row[at + 1]) for at in self.places)


def items_of(text: Tokens, sentences: list[Range]) -> Items:
    """Return the items of the sentences of a text."""
    tokens: list[int] = []
    places: list[int] = []
    row = [EDGE]
    sorts = text.facts(_sort_of)
    for first, end in sentences:
        behind = len(row) - first
        row += zip(text.keys[first:end], sorts[first:end], strict=True)
        row.append(EDGE)
        tokens.append(-1)
        places.append(-1)
        inside = False
        for token in range(first, end):
            sort = sorts[token]
            if sort.opens or (inside and sort.continues):
                tokens.append(token)
                places.append(token + behind)
                inside = True
            elif inside:
                tokens.append(-1)
                places.append(-1)
                inside = False
    return Items(tokens, places, row)


def _features(before: str, sort_before: _Sort, word: str, sort: _Sort, after: str, sort_after: _Sort) -> list[bytes]:
    """The features of a word: its sort and its neighbours', the words themselves, two groups at a time, its letters."""
    stem = sort.restored + word[sort.letters :]
    return [
        *sort.itself, *sort_before.before, *sort_after.after,
        f"w{word}".encode(), f"-w{sort_before.sign or before}".encode(), f"+w{sort_after.sign or after}".encode(),
        f"s{stem}".encode(),
        b"<|%b|%b" % (sort_before.group, sort.group), b">|%b|%b" % (sort.group, sort_after.group),
        *_STARTS[stem[:3]], *_ENDS[stem[-3:]],
    ]  # fmt: skip


_STARTS: Final = Memo(lambda letters: _encoded([f"a{letters[:count]}" for count in (1, 2, 3)]))
_ENDS: Final = Memo(lambda letters: _encoded([f"e{letters[-count:]}" for count in (1, 2, 3)]))


@fact
def _sort_of(key: str) -> _Sort:
    if not key[0].isalpha():
        sign = "0" if key[0].isnumeric() else key[0] if key[0] in SIGNS else "?"
        return _sort(False, False, 0, "", sign, sign, (f"p{sign}",), ())
    stem = _likely_stem(key)
    classes = word_classes()
    own = classes.get(stem.key) or classes.get(key) or NO_CLASSES
    part, pos = part_of_key(key).part, word_of(key).pos
    noun = pos in ("NOUN", "PROPN")
    return _sort(
        noun and (part in NAME_PARTS or not ALONE.isdisjoint(own.listed)),
        noun and (key.startswith(DEFINITE) or not FURTHER.isdisjoint(own.listed)),
        stem.letters,
        "" if key.endswith(stem.key) else "ا",
        "",
        own.group or part,
        (f"r{part}", *own.seen, *_lists(key, stem.key)),
        (f"v{pos}", *own.coarse, f"n{min(len(stem.key), MOST_LETTERS)}", f"k{key[: stem.letters]}"),
    )


@lru_cache(maxsize=1 << 14)
def _sort(
    opens: bool, continues: bool, letters: int, restored: str, sign: str, group: str, seen: tuple[str, ...],
    itself: tuple[str, ...],
) -> _Sort:  # fmt: skip
    """The one sort with these features, of which neighbours see the first."""
    before, after = (_encoded(f"{place}{feature}" for feature in seen) for place in "-+")
    return _Sort(opens, continues, letters, restored, sign, group.encode(), _encoded((*seen, *itself)), before, after)


def _encoded(features: Iterable[str]) -> Features:
    return tuple([_ENCODED[feature] for feature in features])


_ENCODED: Final = Memo(str.encode)


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
    for form in (key,) if key == stem else (key, stem):
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


EDGE: Final = ("", _sort(False, False, 0, "", "", "E", ("E",), ()))
