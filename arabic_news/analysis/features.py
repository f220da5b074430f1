"""What the tagger sees of a text: the words that may stand in a name, each with features of itself and its neighbours.

Most words of a text can stand in no name, and names that begin with the head noun of a body or with an ordinary word
are for rules and gazetteers to find. They are passed over, so a text becomes a short sequence: one item for each word
that may be in another name, and one gap item for each stretch of others, without which names would run together. The
neighbours that an item describes are those in the text. What depends on a single word is worked out once a word.

Features are bytes, as the model has them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import part_of_key
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.analysis.word_classes import NO_CLASSES, WordClasses, word_classes
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
DEFINITE_PREFIXES: Final = ("ال", "وال", "لل")
SIGNS: Final = frozenset(".,:;!?-/()[]\"'«»“”‘’،؛؟–—…%")  # other signs are all one
MOST_LETTERS: Final = 9  # longer words are all long


Features = tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class _Look:
    """What the tagger sees of a word by its lists and classes; equal for many words, which share it."""

    group: bytes  # stands for the word in features of two words
    behind: bytes  # what such a feature begins with, where the word is the one before
    ahead: bytes  # and where the word after it goes on with it
    itself: Features
    before: Features  # of the word, as the neighbour before another
    after: Features


@dataclass(frozen=True, slots=True)
class _Form:
    """How a word may stand in a name and how it is built; equal for many words, which share it."""

    opens: bool  # it may stand in a name
    continues: bool  # it may go on with a name
    letters: int  # clitics, as far as the lists tell
    restored: str  # of the article, before what is left without clitics
    features: Features


class Items(NamedTuple):
    """The sequence of a text."""

    tokens: list[int]  # of each item; -1 of a gap
    places: list[int]  # of each item among the looks; -1 of a gap
    looks: list[_Look]  # of the words of all sentences, an edge before and after each
    forms: Sequence[_Form]  # of each token
    keys: list[str]  # of each token

    def letters(self, item: int) -> int:
        """How many letters of an item's word are clitics, as far as the lists tell."""
        return self.forms[self.tokens[item]].letters

    def features(self) -> Iterator[list[bytes]]:
        """Yield the features of each item; they are many, so they are never all there at once.

        A word has those of its look and form, of its neighbours' looks, two groups at a time, its stem and the letters
        that this begins and ends with.
        """
        looks, forms, keys = self.looks, self.forms, self.keys
        for token, at in zip(self.tokens, self.places, strict=True):
            if token < 0:
                yield GAP
                continue
            form, before, look, after = forms[token], *looks[at - 1 : at + 2]
            stem = form.restored + keys[token][form.letters :]
            yield [
                *look.itself, *form.features, *before.before, *after.after,
                before.behind + look.group, look.ahead + after.group,
                b"s" + stem.encode(), *_STARTS[stem[:3]], *_ENDS[stem[-3:]],
            ]  # fmt: skip


def items_of(text: Tokens, sentences: list[Range]) -> Items:
    """Return the items of the sentences of a text."""
    tokens: list[int] = []
    places: list[int] = []
    looks = [EDGE]
    looks_of_tokens, forms = text.facts(_look_of), text.facts(_form_of)
    for first, end in sentences:
        behind = len(looks) - first
        looks += looks_of_tokens[first:end]
        looks.append(EDGE)
        tokens.append(-1)
        places.append(-1)
        inside = False
        for token, form in enumerate(forms[first:end], first):
            if form.opens or (inside and form.continues):
                tokens.append(token)
                places.append(token + behind)
                inside = True
            elif inside:
                tokens.append(-1)
                places.append(-1)
                inside = False
    return Items(tokens, places, looks, forms, text.keys)


_STARTS: Final = Memo(lambda letters: _encoded([f"a{letters[:count]}" for count in (1, 2, 3)]))
_ENDS: Final = Memo(lambda letters: _encoded([f"e{letters[-count:]}" for count in (1, 2, 3)]))


@fact
def _look_of(key: str) -> _Look:
    if not key[0].isalpha():
        sign = _sign(key[0])
        return _look(sign, (f"p{sign}",), ())
    stem = _likely_stem(key)
    own, part = _classes(key, stem), part_of_key(key).part
    return _look(
        own.group or part, (f"r{part}", *own.seen, *_lists(key, stem.key)), (f"v{word_of(key).pos}", *own.coarse)
    )


@lru_cache(maxsize=1 << 13)
def _look(group: str, seen: tuple[str, ...], itself: tuple[str, ...]) -> _Look:
    """The one look with these features, of which neighbours see the first."""
    behind, ahead = f"<|{group}|".encode(), f">|{group}|".encode()
    before, after = (_encoded(f"{place}{feature}" for feature in seen) for place in "-+")
    return _Look(group.encode(), behind, ahead, _encoded((*seen, *itself)), before, after)


def _sign(character: str) -> str:
    if character.isnumeric():
        return "0"
    return character if character in SIGNS else "?"


@fact
def _form_of(key: str) -> _Form:
    if not key[0].isalpha():
        return NO_WORD
    stem = _likely_stem(key)
    listed, part = _classes(key, stem).listed, part_of_key(key).part
    noun = word_of(key).pos in ("NOUN", "PROPN")
    return _form(
        noun and (part in NAME_PARTS or not ALONE.isdisjoint(listed)),
        noun and (key.startswith(DEFINITE_PREFIXES) or not FURTHER.isdisjoint(listed)),
        key[: stem.letters],
        "" if key.endswith(stem.key) else "ا",
        min(len(stem.key), MOST_LETTERS),
    )


@lru_cache(maxsize=1 << 10)
def _form(opens: bool, continues: bool, clitics: str, restored: str, size: int) -> _Form:  # noqa: FBT001
    """The one form that is so."""
    return _Form(opens, continues, len(clitics), restored, _encoded((f"n{size}", f"k{clitics}")))


def _classes(key: str, stem: Stem) -> WordClasses:
    classes = word_classes()
    return classes.get(stem.key) or classes.get(key) or NO_CLASSES


def _encoded(features: Iterable[str]) -> Features:
    return tuple([_ENCODED[feature] for feature in features])


_ENCODED: Final = Memo(str.encode)


@lru_cache(maxsize=1)  # the look of a word and its form are asked for one after the other
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
        if form not in known.ordinary_words:
            continue
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


EDGE: Final = _look("E", ("E",), ())
NO_WORD: Final = _Form(opens=False, continues=False, letters=0, restored="", features=())
