"""Short names of bodies: the abbreviation in brackets behind a full name, and the one word that later stands for it.

إدارة الكوارث والطوارئ (آفاد) … وقالت آفاد; شركة بوناتي … بوناتي; مانشستر يونايتد … يونايتد.
"""

from collections.abc import Iterator
from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import is_adjectival
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.organizations import is_classifier
from arabic_news.entities.phrases import is_definite, is_proper
from arabic_news.text.clitics import listed_stem
from arabic_news.text.document import Document
from arabic_news.text.folding import fold
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range, Tokens

__all__ = ["find_abbreviations", "find_quoted_names", "find_short_names", "with_quoted_aliases"]

BODIES: Final = frozenset({"government", "organization", "armed_group", "media"})
LONGEST_ABBREVIATION: Final = 3  # words
# How Latin letters are called; several of them are ordinary words too.
LETTERS: Final = frozenset(map(fold, (
    "إيه", "أيه", "إي", "أي", "آي", "بي", "سي", "دي", "إف", "أف", "جي", "إتش", "أتش", "جيه", "كيه", "كي", "إل", "أل",
    "إم", "أم", "إن", "أن", "أو", "كيو", "آر", "إس", "أس", "تي", "يو", "في", "دبليو", "إكس", "أكس", "واي", "زد",
)))  # fmt: skip
FEWEST_LETTERS: Final = 2
MOST_LETTERS: Final = 6
FEMININE_VERB: Final = "ت"
SHORTEST_SHORT_NAME: Final = 4  # letters


def find_abbreviations(tokens: Tokens, candidates: list[Candidate]) -> list[Candidate]:
    """Return the abbreviations in brackets, or initials between marks, right behind the full name of a body."""
    found: list[Candidate] = []
    for body in candidates:
        if body.kind not in BODIES:
            continue
        initials = _initials(tokens, body.span[1])
        span = initials or _bracketed(tokens, body.span[1])
        if span is not None and (initials or body.length > 1 or _is_latin(tokens, span)):
            again = _again(tokens, span) if span[1] - span[0] > 1 else [span]
            found += [
                Candidate(at, 0, body.kind, is_place=False, rank=Rank.CERTAIN, actor=body.actor, alias_of=body.span)
                for at in again
            ]
    return found


def _is_latin(tokens: Tokens, span: Range) -> bool:
    """ND behind شركة نوردال."""
    return all(key.isascii() for key in tokens.keys[slice(*span)])


def _again(tokens: Tokens, span: Range) -> list[Range]:
    """An abbreviation of several words wherever the article has it: وقالت سي إن تي."""
    words, length = tokens.keys[slice(*span)], span[1] - span[0]
    firsts = (at for at, key in enumerate(tokens.keys) if key == words[0])
    return [(at, at + length) for at in firsts if tokens.keys[at : at + length] == words]


def with_quoted_aliases(tokens: Tokens, chosen: list[Candidate]) -> list[Candidate]:
    """The candidates, each body that a head noun begins with the quoted word right behind it: وكالة الأنباء "وفا"."""
    joined = {body.span: _alias_end(tokens, body) for body in chosen if body.kind in BODIES and body.length > 1}
    inside = {at for (_, first), end in joined.items() for at in range(first, end)}
    return [
        name._replace(span=(name.span[0], joined[name.span])) if name.span in joined else name
        for name in chosen
        if name.span[0] not in inside
    ]


def _alias_end(tokens: Tokens, body: Candidate) -> int:
    """The end of a body with the word quoted right behind it; no definite word, which may be any phrase."""
    first, end = body.span
    headed = tokens.keys[first][body.letters :] in lexicon().organization_heads
    if not headed or end + 2 >= len(tokens) or tokens.keys[end] not in MARKS or tokens.keys[end - 1] in MARKS:
        return end
    alias = tokens.keys[end + 1]
    quoted = tokens.keys[end + 2] in MARKS and _may_abbreviate(alias) and not is_definite(alias)
    quoted = quoted and not (alias.endswith(FEMININE_VERB) and alias[:-1] in lexicon().verb_lemmas)  # "فشلت"
    return end + 3 if quoted and tokens.gap(end) == " " else end


def find_quoted_names(tokens: Tokens, candidates: list[Candidate]) -> list[Candidate]:
    """Return the repetitions, in quotation marks, of a body's name: شركة «نجم الشرق» … «نجم الشرق»."""
    bodies: dict[tuple[str, ...], Candidate] = {}
    for body in candidates:
        first, end = body.span
        if body.kind in BODIES and body.length > 1 and _between_marks(tokens, body.span):
            bodies.setdefault(tuple(tokens.keys[first:end]), body)
    if not bodies:
        return []
    lengths = {body.length for body in bodies.values()}
    found: list[Candidate] = []
    for index in [behind for behind, key in enumerate(tokens.keys, 1) if key in MARKS]:
        for length in lengths:
            span = (index, index + length)
            body_at = bodies.get(tuple(tokens.keys[index : index + length]))
            if body_at is not None and _between_marks(tokens, span):
                found.append(Candidate(span, 0, body_at.kind, is_place=False, rank=Rank.CERTAIN, actor=body_at.actor))
    return found


def _between_marks(tokens: Tokens, span: Range) -> bool:
    first, end = span
    return first > 0 and end < len(tokens) and tokens.keys[first - 1] in MARKS and tokens.keys[end] in MARKS


def _bracketed(tokens: Tokens, index: int) -> Range | None:
    """The words within brackets that open at `index`, when no list of ordinary words knows one of them."""
    if index >= len(tokens) or tokens.keys[index] != "(":
        return None
    end = index + 1
    while end < len(tokens) and end <= index + LONGEST_ABBREVIATION and tokens.keys[end].isalpha():
        end += 1
    closed = end < len(tokens) and tokens.keys[end] == ")"
    name = tokens.keys[index + 1 : end]
    return (index + 1, end) if closed and name and all(map(_may_abbreviate, name)) else None


def _initials(tokens: Tokens, index: int) -> Range | None:
    """كيو إن in «كيو إن», (كيو.إن): the names of Latin letters between marks that open at `index`."""
    keys = tokens.keys
    if index >= len(tokens) or not (keys[index] == "(" or keys[index] in MARKS):
        return None
    end, letters = index + 1, 0
    while end < len(tokens) and letters <= MOST_LETTERS and (keys[end] in LETTERS or keys[end] in (".", "-")):
        letters += keys[end] in LETTERS
        end += 1
    closed = end < len(tokens) and (keys[end] == ")" or keys[end] in MARKS)
    return (index + 1, end) if closed and letters >= FEWEST_LETTERS else None


def _may_abbreviate(key: str) -> bool:
    """No ordinary word, but perhaps spelt like a verb: آفاد."""
    return (is_proper(key) or key in lexicon().verb_lemmas) and not is_adjectival(key)


def find_short_names(document: Document, candidates: list[Candidate]) -> list[Candidate]:
    """Return the single words that stand for a body which the article also names in full."""
    tokens = document.tokens
    bodies: dict[str, Candidate] = {}
    for body in candidates:
        if body.kind in BODIES:
            for word in _short_names(tokens, body):
                bodies.setdefault(word, body)
    if not bodies:
        return []
    covered = {index for candidate in candidates for index in range(*candidate.span)}
    found: list[Candidate] = []
    for index in document.tokens_read_as(bodies):
        stem = listed_stem(tokens.keys[index], bodies)
        if stem is not None and index not in covered and not _described(tokens, index):
            body = bodies[stem.key]
            span = (index, index + 1)
            short = Candidate(
                span,
                stem.letters,
                body.kind,
                is_place=False,
                rank=Rank.SURROUNDINGS,
                actor=body.actor,
                alias_of=body.span,
            )
            found.append(short)
    return found


def _short_names(tokens: Tokens, body: Candidate) -> Iterator[str]:
    """An abbreviation; the name behind a classifier (تنظيم القاعدة); the last word of a club's (مانشستر يونايتد)."""
    first, end = body.span
    last = tokens.keys[end - 1]
    if len(last) < SHORTEST_SHORT_NAME or not last.isalpha():
        return
    adjective = is_definite(last) and last.endswith("ي")  # الأوروبي of الاتحاد الأوروبي
    unordinary = is_proper(last) and last not in lexicon().given_names and not adjective
    abbreviation = body.alias_of is not None and body.length == 1
    classified = body.length == 1 and first > 0 and _behind_classifier(tokens, first)
    listed_club = body.kind == "organization" and body.actor is not None and body.length == 2
    introduced = body.length == 2 and is_classifier(tokens.keys[first][body.letters :])
    if ((abbreviation or classified or listed_club) and unordinary) or (introduced and is_definite(last)):
        yield last


def _behind_classifier(tokens: Tokens, first: int) -> bool:
    """The noun before the name, or before its quotation mark, is left out of it: شركة «نجم»."""
    at = first - 2 if tokens.keys[first - 1] in MARKS else first - 1
    return at >= 0 and listed_stem(tokens.keys[at], lexicon().organization_heads) is not None


def _described(tokens: Tokens, index: int) -> bool:
    """القاعدة الجوية: with an adjective the word is an ordinary noun."""
    adjective = index + 1 < len(tokens) and is_definite(tokens.keys[index + 1])
    return adjective and is_definite(tokens.keys[index])
