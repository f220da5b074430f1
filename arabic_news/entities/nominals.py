"""Unnamed actors: officials, groups, documents and bodies by description (المتحدث, مصادر عسكرية, البيان, الوزارة).

They matter as the sources of claims. A description is a noun of the tables with its adjectives or complement; right
before or behind a person's name it is that person's role instead.
"""

from dataclasses import dataclass
from typing import Final, Literal

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.phrases import OWNERS, adjectives_end, is_definite, is_time, phrase_end
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range, Tokens

__all__ = ["Nominal", "find_nominals"]

NominalKind = Literal["person", "group", "document", "body"]

ADJECTIVAL: Final = ("ي", "يه", "مسؤول", "مسؤوله", "مسئول", "كبير", "مختار", "معتمد", "ممثل", "عالم")
NISBA: Final = ("ي", "يه")
PLURALS: Final = ("ون", "ين")
CLITICS: Final = ("و", "ب", "ل", "ف", "ك")
LONGEST_CHAIN: Final = 4  # offices: نائب مدير مكتب رئيس الوزراء
COMPLEMENT_OPENERS: Final = frozenset({"باسم", "لدي", "في", "الي"})


@dataclass(frozen=True, slots=True)
class Nominal:
    """A description of an actor; `head` is its noun without article, `reach` the end of its longest reading."""

    span: Range
    letters: int
    kind: NominalKind
    head: str
    definite: bool
    reach: int


def find_nominals(document: Document, words: list[Word], names: dict[int, int]) -> list[Nominal]:
    """Return the descriptions in text order; `names` gives the ends of places and bodies without clitics by start."""
    found: list[Nominal] = []
    for first, end in document.sentences:
        index = first
        while index < end:
            nominal = _nominal_at(document.tokens, words, index, end, names)
            if nominal is not None:
                found.append(nominal)
            index += 1
    return found


def _nominal_at(tokens: Tokens, words: list[Word], index: int, end: int, names: dict[int, int]) -> Nominal | None:
    known = lexicon()
    if words[index].pos not in ("NOUN", "PROPN"):
        return None
    for stem in nominal_stems(tokens.keys[index]):
        key = stem.key
        head, definite = (key[2:], True) if is_definite(key) else (key, False)
        if key in known.group_nouns:
            last = _described(tokens, words, _second_word(tokens, key, index, end), end)
            return Nominal((index, last), stem.letters, "group", head, definite, last)
        title = known.titles.get(key)
        if (title in ("office", "definite_office") or (title == "title" and definite)) and not (
            stem.letters == 0 and head.endswith(ADJECTIVAL) and _is_adjective(tokens, words, index, definite)
        ):
            last = _described(tokens, words, index, end)
            if not definite:
                last = _with_complement(tokens, words, last, end, names)
                last = max(
                    [last, *(names[at] for at in range(index + 1, last) if at in names)]
                )  # أمير منطقة مكة المكرمة
            return Nominal((index, last), stem.letters, "person", head, definite, _office_end(tokens, words, last, end))
        if key in known.document_nouns:
            last = adjectives_end(tokens, words, index, end)
            return Nominal((index, last), stem.letters, "document", head, definite, last)
        if known.organization_heads.get(key, ("", ""))[1] in ("definite", "ministry") or (
            definite and head in known.organization_heads
        ):
            return Nominal((index, index + 1), stem.letters, "body", head, True, index + 1)
    return None


def _is_adjective(tokens: Tokens, words: list[Word], index: int, definite: bool) -> bool:
    """صحفي in مؤتمر صحفي, الإعلامي in المركز الإعلامي or مركزه الإعلامي: a noun that agrees stands before it."""
    if index == 0 or words[index - 1].pos != "NOUN" or tokens.gap(index) != " ":
        return False
    before = tokens.keys[index - 1]
    owned = tokens.keys[index].endswith("ي") and tokens.surface(index - 1).endswith(OWNERS)
    return (is_definite(before) or owned) == definite and before not in lexicon().titles and not is_time(before)


def _second_word(tokens: Tokens, key: str, index: int, end: int) -> int:
    """The token of the noun that takes the adjectives: إعلام in وسائل إعلام."""
    pair = f"{key} {tokens.keys[index + 1]}" if index + 1 < end else ""
    return index + 1 if pair in lexicon().group_nouns else index


def _described(tokens: Tokens, words: list[Word], index: int, end: int) -> int:
    """The noun with its adjectives, or with its complement (وزير الخارجية, سفير الولايات المتحدة)."""
    index = _innermost_office(tokens, index, end)
    if not is_definite(tokens.keys[index]):
        last = phrase_end(tokens, words, index + 1, end)
        annexable = not tokens.keys[index].endswith(PLURALS)  # مزارعون keeps its ن only alone
        if (
            last > index + 1
            and annexable
            and (is_definite(tokens.keys[index + 1]) or _annexed(tokens.keys[index + 1 : last]))
        ):
            return last
    return adjectives_end(tokens, words, index, end)


def _innermost_office(tokens: Tokens, index: int, end: int) -> int:
    """The last of a chain of offices without article: رئيس in نائب رئيس الوزراء."""
    last = min(end, index + LONGEST_CHAIN) - 1
    while index < last and not is_definite(tokens.keys[index]) and _heads_office(tokens, index + 1, end):
        index += 1
    return index


def _annexed(keys: list[str]) -> bool:
    """قسم الفلك behind رئيس: no adjective (تقارير إعلامية) and no preposition or conjunction first."""
    first = keys[0]
    named = first in lexicon().organization_heads or first in MARKS  # مصادر «النور», خبراء منظمة الصحة: another's name
    return len(keys) > 1 and is_definite(keys[1]) and not (named or first.endswith(NISBA) or first.startswith(CLITICS))


def _heads_office(tokens: Tokens, index: int, end: int) -> bool:
    """An office without article, which the noun before it may be the deputy or aide of."""
    return index < end and lexicon().titles.get(tokens.keys[index]) == "office"


def _with_complement(tokens: Tokens, words: list[Word], last: int, end: int, names: dict[int, int]) -> int:
    """The end of an office that names its body or country: رئيس نادي النصر, مدير عام شركة بوناتي, سفير فرنسا."""
    headed = last < end and tokens.keys[last] in lexicon().organization_heads and not is_definite(tokens.keys[last])
    last = max(last, phrase_end(tokens, words, last + 1, end)) if headed else last
    return names.get(last, last)


def _office_end(tokens: Tokens, words: list[Word], last: int, end: int) -> int:
    """The office with what follows it: باسم الحكومة الليبية, في عدن, لشؤون الوادي."""
    while last + 1 < end and tokens.keys[last] in COMPLEMENT_OPENERS:
        further = phrase_end(tokens, words, last + 1, end)
        if further == last + 1:
            return last
        last = further
    return last
