"""Quotations: which marks open, which close, and where an unclosed one ends.

News writes « » “ ” " '' ' ” „ and reversed guillemets, nests them, and forgets to close them. Marks pair within a
paragraph; within it the nearest fitting opener wins, so that one lost mark spoils one quotation and not the rest. A
speech over several paragraphs opens in one and closes at the end of a later one, or anywhere in it where a line broke
at a comma, with no such mark between.
"""

from dataclasses import dataclass
from typing import Final

from arabic_news.text.tokens import COMMAS, STOPS, Range, Tokens

__all__ = ["MARKS", "Quotation", "find_quotations"]

# Each mark belongs to a family; a quotation opens and closes with marks of one family.
FAMILIES: Final = {
    "«": "guillemet", "»": "guillemet",
    "“": "curly", "”": "curly", "„": "curly", "‟": "curly",
    '"': "straight", "''": "straight",
    "((": "parentheses", "))": "parentheses", "<<": "angles", ">>": "angles",
    "‘": "single", "’": "single", "'": "single", "‹": "single", "›": "single",
}  # fmt: skip
MARKS: Final = frozenset(FAMILIES)
_FACING_OUT: Final = frozenset({*"«“„‘‹", "((", "<<"})
_FACING_IN: Final = frozenset({*"»”’›", "))", ">>"})
ENDINGS: Final = STOPS | COMMAS
STRAIGHT: Final = '"'
DEEPEST_NESTING: Final = 4
SHORTEST_TYPED_WRONG: Final = 3  # tokens from a mark glued to the wrong word to the one that closes its quotation
LONGEST_SPEECH: Final = 400  # tokens of a quotation over several paragraphs


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation as token indexes.

    `first` is the opening mark; `last` is the closing mark or, where none was found, the last token.
    """

    first: int
    last: int
    closed: bool

    @property
    def inner(self) -> Range:
        """The half-open token range between the marks."""
        return self.first + 1, self.last if self.closed else self.last + 1


def find_quotations(tokens: Tokens, paragraphs: list[Range]) -> list[Quotation]:
    """Return the quotations of each paragraph (a half-open token range), in order of their opening marks."""
    found: list[Quotation] = []
    speech: int | None = None  # where in `found` a quotation of an earlier paragraph stands that may close in this one
    for first, end in paragraphs:
        pairs, lost = _pairs(tokens, first, end)
        if speech is not None:
            opening = found[speech].first
            closing = _closing_of_speech(tokens, opening, (first, end), pairs)
            if closing is not None:
                found[speech] = Quotation(opening, closing, closed=True)
            if closing is not None or not _stays_open(tokens, opening, first, end):
                speech = None
        found += pairs
        if lost is not None:
            speech = len(found)
            found.append(Quotation(lost, _unclosed_end(tokens, lost, end), closed=False))
    return sorted(found, key=lambda quotation: quotation.first)


def _closing_of_speech(tokens: Tokens, opening: int, paragraph: Range, pairs: list[Quotation]) -> int | None:
    """The mark at the end of a paragraph that closes a speech which an earlier one opened."""
    first, end = paragraph
    marks = [at for at in tokens.signs_in(first, end) if _is_of_family(tokens, at, opening)]
    if not marks or end - opening > LONGEST_SPEECH:
        return None
    closing = marks[0]
    alone = closing > first and all(pair.last != closing for pair in pairs)
    ends = tokens.keys[first - 1] in COMMAS or all(not tokens.keys[at].isalnum() for at in range(closing, end))
    return closing if alone and ends and tokens.keys[closing] not in _FACING_OUT else None


def _stays_open(tokens: Tokens, opening: int, first: int, end: int) -> bool:
    """No mark like that of the speech stands in a paragraph, and the speech is not too long."""
    alike = any(_is_of_family(tokens, at, opening) for at in tokens.signs_in(first, end))
    return not alike and end - opening <= LONGEST_SPEECH


def _is_of_family(tokens: Tokens, index: int, mark: int) -> bool:
    return FAMILIES.get(tokens.keys[index]) == FAMILIES[tokens.keys[mark]]


def _pairs(tokens: Tokens, first: int, end: int) -> tuple[list[Quotation], int | None]:
    """The closed quotations of a paragraph, and the mark in it that opens one and never closes."""
    open_marks: list[int] = []
    found: list[Quotation] = []
    stray: int | None = None  # a mark that stands as a closing one, before which none opened: إن السد" يكفي القرى"
    for index in tokens.signs_in(first, end):
        if tokens.keys[index] not in MARKS:
            continue
        opener = _matching_opener(tokens, open_marks, index)
        if opener is not None and index - opener > 1 and _may_close(tokens, opener, index):
            # Openers inside the pair never closed: they are lost marks, not quotations.
            del open_marks[open_marks.index(opener) :]
            found.append(Quotation(opener, index, closed=True))
        elif tokens.keys[index] == STRAIGHT and not open_marks and _only_closes(tokens, index):
            if stray is not None and index - stray > SHORTEST_TYPED_WRONG:
                found.append(Quotation(stray, index, closed=True))
            stray = None if stray is not None else index
        elif _may_open(tokens, index, end) and len(open_marks) < DEEPEST_NESTING:
            open_marks.append(index)
            stray = None
    # The outermost mark that never closed opened a quotation all the same; those inside it add nothing, and a mark
    # that faces in was a stray closing mark.
    return found, next((mark for mark in open_marks if tokens.keys[mark] not in _FACING_IN), None)


def _matching_opener(tokens: Tokens, open_marks: list[int], index: int) -> int | None:
    family = FAMILIES[tokens.keys[index]]
    for opener in reversed(open_marks):
        if FAMILIES[tokens.keys[opener]] == family:
            return opener
    return None


def _may_close(tokens: Tokens, opener: int, index: int) -> bool:
    """A mark closes unless it stands as an opening one would: it faces out, or has a space before and a word after.

    Pairs typed the wrong way round (»نعم«, ”نعم“) and the low ones („نعم“) close with a mark that faces out.
    """
    if tokens.keys[index] in _FACING_OUT:
        turned = tokens.keys[opener] in _FACING_IN or tokens.keys[opener] == "„"
        return turned and tokens.glued(index) and not _before_word(tokens, index)
    if tokens.keys[index] in ("’", "'"):
        return not _before_word(tokens, index)
    if tokens.keys[index] in _FACING_IN:
        return True
    return tokens.glued(index) or not tokens.glued(index + 1) or tokens.keys[index + 1] in ENDINGS


def _may_open(tokens: Tokens, index: int, end: int) -> bool:
    """A mark opens when something follows it in the paragraph; a mark that faces in only when glued to a word."""
    if index + 1 >= end:
        return False
    if tokens.keys[index] in _FACING_OUT:
        return True
    if tokens.keys[index] in ("’", "'"):
        return not tokens.glued(index) and tokens.glued(index + 1)
    return tokens.glued(index + 1) or not tokens.glued(index) or tokens.keys[index - 1] == ":"  # قال:" نعم "


def _only_closes(tokens: Tokens, index: int) -> bool:
    """A straight mark behind a word, with a blank or a sign behind it."""
    return tokens.glued(index) and tokens.keys[index - 1][-1].isalnum() and not _before_word(tokens, index)


def _before_word(tokens: Tokens, index: int) -> bool:
    return tokens.glued(index + 1) and tokens.keys[index + 1].isalpha()


def _unclosed_end(tokens: Tokens, opener: int, end: int) -> int:
    """The last token of an unclosed quotation: that of its sentence, or of its paragraph."""
    for index in range(opener + 1, end):
        if tokens.keys[index] in (".", "؟", "?", "!") and index - opener > 2:
            return index
    return end - 1
