"""Spellings of one text: what a change of spelling does to the text, and how much of what was found it keeps."""

from collections import Counter
from collections.abc import Callable, Iterable

import regex

from arabic_news import Article, Span

__all__ = ["KINDS", "LEAST", "SPELLINGS", "kept", "respelt"]

KINDS = ("place", "actor", "date", "claim")
Rule = Callable[[str, int], str]  # what stands for the character of a text at an index
ARABIC_LETTER = regex.compile(r"[\u0621-\u064A]")
AND_THE = regex.compile(r"(?<!\S)و(?=ال[\u0621-\u064A]{2})")
DIACRITICS = "\u064e\u064f\u0650\u0652\u0651"


def _substitution(old: str, new: str) -> Rule:
    table = dict(zip(old, new, strict=True))
    return lambda text, index: table.get(text[index], text[index])


def _inserted(signs: str, *, every: int, inside: bool) -> Rule:
    """Put a sign behind each nth letter, or each nth letter that another letter follows."""

    def rule(text: str, index: int) -> str:
        letter = ARABIC_LETTER.match(text, index) and (not inside or ARABIC_LETTER.match(text, index + 1))
        return text[index] + signs[index % len(signs)] if letter and index % every == 0 else text[index]

    return rule


def _final_yeh(text: str, index: int) -> str:
    return "ى" if text[index] == "ي" and not ARABIC_LETTER.match(text, index + 1) else text[index]


def _parted_and(text: str, index: int) -> str:
    """و before the article, with a blank between, as the press of the Maghreb writes it."""
    return "و " if AND_THE.match(text, index) else text[index]


SPELLINGS: dict[str, Rule] = {
    "diacritics": _inserted(DIACRITICS, every=1, inside=False),
    "some diacritics": _inserted(DIACRITICS, every=3, inside=False),
    "tatweel": _inserted("\u0640", every=1, inside=True),
    "some tatweel": _inserted("\u0640", every=4, inside=True),
    "zero-width joiners": _inserted("\u200d", every=2, inside=True),
    "bare alef": _substitution("أإآٱ", "اااا"),
    "final yeh without dots": _final_yeh,
    "final yeh with dots": _substitution("ى", "ي"),
    "heh for teh marbuta": _substitution("ة", "ه"),
    "و parted from its word": _parted_and,
    "Persian letters": _substitution("كي", "کی"),
    "Arabic-Indic digits": _substitution("0123456789", "٠١٢٣٤٥٦٧٨٩"),
    "Persian digits": _substitution("0123456789", "۰۱۲۳۴۵۶۷۸۹"),
    "curly quotes": _substitution("«»", "“”"),
    "straight quotes": _substitution("«»“”", '""""'),
    "doubled apostrophes": lambda text, index: "''" if text[index] in "«»“”" else text[index],
    "no-break spaces": _substitution(" ", "\u00a0"),
    "Windows line ends": lambda text, index: "\r\n" if text[index] == "\n" else text[index],
}


LEAST = 98.0  # F1 in percent against what is found in the text as it is


def respelt(text: str, rule: Rule) -> tuple[str, list[int]]:
    """Return the text in another spelling, and where each of its characters, and its end, now stands."""
    pieces = [rule(text, index) for index in range(len(text))]
    offsets = [0]
    for piece in pieces:
        offsets.append(offsets[-1] + len(piece))
    return "".join(pieces), offsets


def kept(before: Article, after: Article, offsets: list[int]) -> dict[str, tuple[int, int]]:
    """Twice how much both articles hold alike, and how much they hold together, by kind: F1 is their ratio."""
    wanted, found = _facts(before, offsets), _facts(after, range(len(after.text) + 1))
    return {
        kind: (2 * (wanted[kind] & found[kind]).total(), wanted[kind].total() + found[kind].total()) for kind in KINDS
    }


def _facts(article: Article, offsets: Iterable[int]) -> dict[str, Counter[tuple[object, ...]]]:
    places = list(offsets)

    def at(span: Span) -> tuple[int, int]:
        return places[span.start], places[span.end]

    return {
        "place": Counter((place.kind, place.ref, at(m.span)) for place in article.places for m in place.mentions),
        "actor": Counter((actor.kind, at(m.span)) for actor in article.actors for m in actor.mentions),
        "date": Counter((found.value, at(found.span)) for found in article.dates),
        "claim": Counter((c.act, at(c.cue.span), *map(at, c.content)) for c in article.claims),
    }
