"""Statements: claims of different articles that report the same words of the same source, and claims that deny others.

Two claims are compared by the words of their contents, the rarer the heavier. How much they have to share depends on
who speaks: little for one source, nearly everything for two, one of which is then the other's office or spokesman.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from math import log1p
from typing import Final, NamedTuple

from arabic_news.analysis.lexicon import lexicon
from arabic_news.linking.identities import Member
from arabic_news.models import Claim
from arabic_news.name_index import name_key, respell_head

__all__ = ["Denial", "Said", "Statement", "compare"]

RARE: Final = 8  # words of a claim by which others are looked up
COMMON: Final = 100  # claims that have a word before it is too common to look others up by
LETTERS: Final = 5  # of a word without article and vowels that tell it: the endings vary
DENYING_WORDS: Final = frozenset({
    "لا", "لم", "لن", "ليس", "ليست", "عدم", "بعدم", "غير", "دون", "ولا", "ولم", "ولن", "وليس", "نفي", "نفت", "نفاه",
    "نفته", "ينفي", "تنفي", "ينفون", "نافيا", "نافيه", "ونفي", "ونفت", "نفيا",
})  # fmt: skip
ASSERTING: Final = frozenset({"say", "announce", "confirm", "accuse", "warn", "estimate"})
PREFIXES: Final = ("بال", "كال", "لل", "ال")

SAME_SOURCE: Final = 0.45  # of the weight of both contents that they share
ANY_SOURCE: Final = 0.8
WITHIN: Final = 0.95  # of the shorter content, where one article gives less of it
WITHIN_BOTH: Final = 0.2
DENIED: Final = 0.7  # of the opening of what is denied
DENIED_BOTH: Final = 0.5
OPENING: Final = 8  # words
LEAST_DENIED: Final = 2


class Statement(NamedTuple):
    """What one source said, as several articles report it."""

    claims: tuple[Member, ...]
    """The claims that report it, in the order of the articles."""


class Denial(NamedTuple):
    """A claim that denies what a claim of another article asserts."""

    denying: Member
    """The claim that denies."""
    asserting: Member
    """The claim that asserts."""


class Said(NamedTuple):
    """A claim of an article and whom it has as its sources: identities, or descriptions such as مصدر أمني."""

    member: Member
    claim: Claim
    sources: frozenset[int | str]


class _Content(NamedTuple):
    words: frozenset[str]
    numbers: frozenset[str]
    weight: float
    denied: bool | None


def compare(said: list[Said]) -> tuple[list[Statement], list[Denial]]:
    """Return the statements that several articles report, and the denials, in the order of the claims."""
    words = [_words(one.claim.text) for one in said]
    counts = Counter(word for found in words for word in found)
    weights = {word: log1p(len(said) / count) for word, count in counts.items()}
    contents = [
        _Content(found, _numbers(found), sum(map(weights.__getitem__, found)), _is_denied(one.claim))
        for one, found in zip(said, words, strict=True)
    ]
    same, denials = _Groups(len(said)), []
    for one, other in _alike(said, contents, counts):
        shared = sum(map(weights.__getitem__, contents[one].words & contents[other].words))
        one_source = bool(said[one].sources & said[other].sources)
        denying, asserting = sorted((one, other), key=lambda number: contents[number].denied is not True)
        if contents[denying].denied and contents[asserting].denied is False:
            about_one = _both(contents[one], contents[other], shared) >= DENIED_BOTH
            if about_one and not one_source and _denies(said[denying].claim.text, contents[asserting].words, weights):
                denials.append(Denial(said[denying].member, said[asserting].member))
        elif _report_one(contents[one], contents[other], shared, one_source=one_source):
            same.join(one, other)
    groups = [Statement(tuple(said[index].member for index in group)) for group in same.groups()]
    return groups, denials


def _both(one: _Content, other: _Content, shared: float) -> float:
    """How much of the weight of two contents they share."""
    return shared / (one.weight + other.weight - shared)


def _report_one(one: _Content, other: _Content, shared: float, *, one_source: bool) -> bool:
    if not (one.numbers <= other.numbers or other.numbers <= one.numbers):
        return False
    both = _both(one, other, shared)
    if not one_source:
        return both >= ANY_SOURCE
    return both >= SAME_SOURCE or (both >= WITHIN_BOTH and shared >= WITHIN * min(one.weight, other.weight))


def _denies(denied: str, asserted: frozenset[str], weights: Mapping[str, float]) -> bool:
    """Whether what is denied, as its opening tells, is in what is asserted."""
    opening = dict.fromkeys(filter(None, map(_one_form, name_key(denied).split())))
    words = [word for word, _ in zip(opening, range(OPENING), strict=False)]
    shared = [word for word in words if word in asserted]
    return len(shared) >= LEAST_DENIED and sum(map(weights.__getitem__, shared)) >= DENIED * sum(
        map(weights.__getitem__, words)
    )


def _numbers(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if word[0].isdigit())


def _alike(said: list[Said], contents: list[_Content], counts: Counter[str]) -> Iterator[tuple[int, int]]:
    """Pairs of claims of different articles that share two words, of one source or, of the rarest words, of any."""
    having: dict[tuple[int | str, str], list[int]] = defaultdict(list)
    for number, (one, content) in enumerate(zip(said, contents, strict=True)):
        rare = sorted(content.words, key=counts.__getitem__)[:RARE]
        places = [("", word) for word in rare if 1 < counts[word] <= COMMON]
        met = _met(having, places, number)
        for source in one.sources:
            met |= _met(having, [(source, word) for word in content.words], number)
        yield from ((earlier, number) for earlier in sorted(met) if said[earlier].member.article != one.member.article)


def _met(
    having: dict[tuple[int | str, str], list[int]], places: Sequence[tuple[int | str, str]], number: int
) -> set[int]:
    """The claims that stand in two of these places, where a claim now stands too."""
    met: Counter[int] = Counter()
    for place in places:
        there = having[place]
        if len(there) < COMMON:
            met.update(there)
            there.append(number)
    return {earlier for earlier, shared in met.items() if shared > 1}


def _is_denied(claim: Claim) -> bool | None:
    """Whether a claim says that its content is not so; None where it only may, as with a negation somewhere in it."""
    if any(word in DENYING_WORDS for word in name_key(claim.text).split()):
        return None
    if claim.act == "deny":
        return None if claim.negated else True
    return False if claim.act in ASSERTING and not claim.negated else None


def _words(text: str) -> frozenset[str]:
    """The words of a content by which it is compared: no function words, and each in one spelling.

    >>> _words("إن الأسلحة الكيماوية دُمّرت") == _words("أن أسلحة كيميائية دمرت")
    True
    """
    return frozenset(filter(None, map(_one_form, name_key(text).split())))


@lru_cache(maxsize=1 << 15)
def _one_form(word: str) -> str:
    """A word without clitics and endings, or nothing where it is a function word or a sign."""
    if word[0].isdigit():
        return word.replace(",", ".")
    if len(word) < 3 or not word.isalnum() or word in lexicon().parts_of_speech:
        return ""
    if word[0] in "وف" and len(word) > 4:
        word = word[1:]
    prefix = next((prefix for prefix in PREFIXES if word.startswith(prefix) and len(word) > len(prefix) + 2), "")
    word = word[len(prefix) :]
    if not prefix and word[0] in "بل" and len(word) > 4:
        word = word[1:]
    return respell_head(word[: LETTERS + 1])[:LETTERS]


class _Groups:
    """Which of some things are one, when each tells of another."""

    def __init__(self, size: int) -> None:
        self._over = list(range(size))

    def join(self, one: int, other: int) -> None:
        """Make two groups one, under their first member."""
        first, later = sorted((self._first(one), self._first(other)))
        self._over[later] = first

    def groups(self) -> list[list[int]]:
        """Return the groups of several members."""
        found: dict[int, list[int]] = defaultdict(list)
        for number in range(len(self._over)):
            found[self._first(number)].append(number)
        return [group for group in found.values() if len(group) > 1]

    def _first(self, number: int) -> int:
        while self._over[number] != number:
            self._over[number] = number = self._over[self._over[number]]
        return number
