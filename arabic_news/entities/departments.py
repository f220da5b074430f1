"""State bodies that their field alone names, where they speak: قالت الخارجية, أكد المرور, «الصحة»: ….

The table `departments.tsv` says what shows that a body is meant: `any` verb before it, one that says something
(`speaking`), or one that agrees with the unsaid وزارة (`ministry`): حذرت التعليم. What a colon or a reporting verb
follows is one in quotation marks, as headlines of the Gulf have it.
"""

from functools import lru_cache
from typing import Final

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.data import tables
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.text.folding import fold
from arabic_news.text.openings import Opening, opens
from arabic_news.text.particles import AL
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range, Tokens

__all__ = ["find_departments", "opens_department"]

SPOKEN_FOR: Final = frozenset(map(fold, ("باسم", "بيان")))  # متحدث باسم الداخلية, بيان الخارجية
FEMININE: Final = "ت"  # how the perfect of a feminine subject ends
COLON: Final = ":"


@opens
def opens_department(key: str) -> bool:
    """Whether a word begins the name of a field of the state."""
    return key in _departments()


def find_departments(tokens: Tokens, words: list[Word], openings: list[Opening]) -> list[Candidate]:
    """Return the departments that speak, in text order."""
    found = (_department_at(tokens, words, index, end) for index, (_, end) in openings)
    return [department for department in found if department is not None]


def _department_at(tokens: Tokens, words: list[Word], index: int, end: int) -> Candidate | None:
    """The longest field that begins at a token, where something shows that the body is meant."""
    for rest, use in _departments()[tokens.keys[index]]:
        last = index + 1 + len(rest)
        if last <= end and tuple(tokens.keys[index + 1 : last]) == rest:
            span = index, last
            behind = _behind_its_verb(tokens, words, index, use) and not _described(tokens, words, last)
            shown = behind or _quoted(tokens, words, span)
            return Candidate(span, 0, "government", is_place=False, rank=Rank.SURROUNDINGS) if shown else None
    return None


def _behind_its_verb(tokens: Tokens, words: list[Word], index: int, use: str) -> bool:
    """قالت الخارجية, أكد المرور, حذرت التعليم; and متحدث باسم الداخلية."""
    if not index:
        return False
    verb, before = words[index - 1], tokens.keys[index - 1]
    if before in SPOKEN_FOR:
        return use != "ministry"
    if verb.pos != "VERB":
        return False
    says = verb.lemma in lexicon().reporting_lemmas
    return use == "any" or (says and (use == "speaking" or before.endswith(FEMININE)))


def _described(tokens: Tokens, words: list[Word], index: int) -> bool:
    """الطاقة الكهربائية, الصحة العامة: with an adjective the field is meant."""
    return index < len(tokens) and tokens.keys[index].startswith(AL) and words[index].pos == "NOUN"


def _quoted(tokens: Tokens, words: list[Word], span: Range) -> bool:
    """«الصحة»: …, «التجارة» تحذر, قالت «الصحة»: nothing else between the marks."""
    first, end = span
    if not first or end + 1 >= len(tokens) or not (tokens.keys[first - 1] in MARKS and tokens.keys[end] in MARKS):
        return False
    behind = tokens.keys[end + 1] == COLON or _reports(words, end + 1)
    return behind or (first > 1 and _reports(words, first - 2))


def _reports(words: list[Word], index: int) -> bool:
    return words[index].pos == "VERB" and words[index].lemma in lexicon().reporting_lemmas


@lru_cache(maxsize=1)
def _departments() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """The further words and the use of each field by its first word, the longest first."""
    fields: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for row in tables.rows("lexicon/departments.tsv"):
        first, *rest = fold(row["word"]).split()
        fields[first] = tuple(sorted((*fields.get(first, ()), (tuple(rest), row["use"])), key=lambda f: -len(f[0])))
    return fields
