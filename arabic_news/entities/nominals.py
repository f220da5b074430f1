"""Unnamed actors: officials, groups, documents and bodies by description (المتحدث, مصادر عسكرية, البيان, الوزارة).

They matter as the sources of claims. A description is a noun of the tables with its adjectives or complement; right
before or behind a person's name it is that person's role instead.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.groups import SOUND_PLURALS, Group, acts, counted_from, is_people
from arabic_news.entities.phrases import (
    NISBA,
    ORDINALS,
    OWNERS,
    PLURALS,
    adjectives_end,
    ends_name,
    is_definite,
    is_plural_verb,
    phrase_end,
)
from arabic_news.text.clitics import listed_stem, nominal_stems
from arabic_news.text.openings import Opening, opens
from arabic_news.text.particles import AL
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Range, Tokens

__all__ = ["ONE_OF", "Nominal", "find_nominals", "opens_nominal"]

NominalKind = Literal["person", "group", "document", "body"]

LIKE_ADJECTIVES: Final = ("ي", "يه", "مسؤول", "مسؤوله", "مسئول", "كبير", "مختار", "معتمد", "ممثل", "عالم")
PROCLITICS: Final = ("و", "ب", "ل", "ف", "ك")
RANKED: Final = frozenset({"مركز", "مجموعه", "رابطه"})
ONE_OF: Final = frozenset({"احد", "احدي"})
MOST_OFFICES: Final = 4  # in a row
# Groups of no people, whose adjective is feminine; وزراء خارجية are of a ministry.
COMPLEMENT_OPENERS: Final = frozenset({"باسم", "لدي", "في", "الي"})


class _Sense(NamedTuple):
    """What a word of the tables describes; an `adjectival` one may be the adjective of the noun before it."""

    noun: str
    letters: int
    kind: NominalKind
    head: str
    definite: bool
    adjectival: bool


class Nominal(NamedTuple):
    """A description of an actor; `head` is its noun without article, `reach` the end of its longest reading.

    A group `acts` where it does something; it is `governed` where it is an object.
    """

    span: Range
    letters: int
    kind: NominalKind
    head: str
    definite: bool
    reach: int
    acts: bool = False
    governed: bool = False


@opens
def opens_nominal(key: str) -> bool:
    """Whether a word is, with or without article, a noun of the tables, or a plural of people."""
    if listed_stem(key, _nouns()) is not None:
        return True
    return key.endswith(SOUND_PLURALS) and any(is_people(stem.key) for stem in nominal_stems(key))


@lru_cache(maxsize=1)
def _nouns() -> frozenset[str]:
    known = lexicon()
    bare = {*known.group_nouns, *known.acting_nouns, *known.titles, *known.document_nouns, *known.organization_heads}
    firsts = {noun.partition(" ")[0] for noun in known.group_nouns}  # رجال in رجال الدين
    return frozenset(bare | firsts | {f"{AL}{noun}" for noun in bare})


def find_nominals(tokens: Tokens, words: list[Word], openings: list[Opening], names: dict[int, int]) -> list[Nominal]:
    """Return the descriptions in text order; `names` gives the ends of places and bodies without clitics by start."""
    found = (
        _nominal_at(tokens, words, index, end, names)
        for index, (_, end) in openings
        if words[index].pos in ("NOUN", "PROPN")
    )
    return [nominal for nominal in found if nominal is not None]


def _nominal_at(tokens: Tokens, words: list[Word], index: int, end: int, names: dict[int, int]) -> Nominal | None:
    for sense in (*_pairs(tokens, index, end), *_senses(tokens.keys[index])):
        if not (sense.adjectival and _is_adjective(tokens, words, index, definite=sense.definite)):
            last = _description_end(tokens, words, sense, index, end, names)
            if sense.kind == "group":
                if sense.noun in lexicon().acting_nouns and index + 1 in names:
                    return None  # دورية الجيش
                group = _group(tokens, words, sense, index, last)
                return group if group.acts or _is_group_anywhere(sense.noun, group) else None
            if sense.head in RANKED and _is_numbered(tokens.keys, index + 1, end):
                return None
            reach = _office_end(tokens, words, last, end) if sense.kind == "person" else last
            return Nominal((index, last), sense.letters, sense.kind, sense.head, sense.definite, reach)
    return None


def _is_numbered(keys: list[str], index: int, end: int) -> bool:
    """المركز 12, المجموعة الثانية: a rank or a part, and no body."""
    return index < end and (keys[index].isdigit() or keys[index] in ORDINALS)


def _is_group_anywhere(noun: str, group: Nominal) -> bool:
    """المتظاهرون, which the text may take up again where they do nothing; not الضباط."""
    return noun in lexicon().group_nouns or (not group.governed and noun not in lexicon().acting_nouns)


def _group(tokens: Tokens, words: list[Word], sense: _Sense, index: int, last: int) -> Nominal:
    """The group with what counts it, or the one person of it: عدد من الباحثين, أحد المسلحين."""
    first, letters = counted_from(tokens, index)
    if first == index:
        letters = sense.letters
    one = listed_stem(tokens.keys[index - 1], ONE_OF) if index and not sense.letters else None
    if one is not None:
        return Nominal((index - 1, last), one.letters, "person", one.key, definite=False, reach=last)
    key, _, second = sense.noun.partition(" ")
    group = Group(tokens, words, (first, last), letters, index, key)
    head = f"{sense.head[:-2]}ون" if sense.head.endswith(PLURALS) and not second else sense.head
    definite = sense.definite and first == index
    return Nominal(
        group.span, letters, "group", head, definite, last, acts(group), group.is_governed or group.is_oblique
    )


@lru_cache(maxsize=1 << 11)
def _senses(key: str) -> tuple[_Sense, ...]:
    """What a word may describe, in the order of trial."""
    known = lexicon()
    senses: list[_Sense] = []
    for noun, letters, _ in nominal_stems(key):
        head, definite = (noun[2:], True) if is_definite(noun) else (noun, False)
        title = known.titles.get(noun)
        use = known.organization_heads.get(noun, ("", ""))[1]
        if noun in known.group_nouns or noun in known.acting_nouns or is_people(noun):
            senses.append(_Sense(noun, letters, "group", head, definite, adjectival=False))
            continue
        if title in ("office", "definite_office") or (title == "title" and definite):
            adjectival = letters == 0 and head.endswith(LIKE_ADJECTIVES)
            senses.append(_Sense(noun, letters, "person", head, definite, adjectival))
        if noun in known.document_nouns:
            senses.append(_Sense(noun, letters, "document", head, definite, adjectival=False))
        elif use in ("definite", "ministry") or (definite and head in known.organization_heads):
            senses.append(_Sense(noun, letters, "body", head, definite=True, adjectival=False))
    return tuple(senses)


def _description_end(  # noqa: PLR0913 - the kinds of description share what their ends depend on
    tokens: Tokens, words: list[Word], sense: _Sense, index: int, end: int, names: dict[int, int]
) -> int:
    if sense.kind == "body":
        return index + 1
    if sense.kind == "document":
        return adjectives_end(tokens, words, index, end)
    if sense.kind == "group":
        last = _described(tokens, words, index + sense.noun.count(" "), end)
        before = tokens.keys[last - 1]
        ministry = f"{AL}{before}" in lexicon().organization_heads  # وزراء خارجية ألمانيا
        described = last > index + 1 and before.endswith(NISBA) and not ministry  # منظمات دولية, وفد تجاري
        return names.get(last, last) if _takes_owner(before) and not described else last
    last = _described(tokens, words, index, end)
    if sense.definite:
        return last
    last = _with_complement(tokens, words, last, end, names)
    return max([last, *(names[at] for at in range(index + 1, last) if at in names)])  # أمير منطقة مكة المكرمة


def _takes_owner(key: str) -> bool:
    """جنود, محامو, not المحامون or محامون: a noun whose owner may stand right behind it (زعماء مجموعة السبع)."""
    return not (is_definite(key) or key.endswith(PLURALS))


def _is_adjective(tokens: Tokens, words: list[Word], index: int, *, definite: bool) -> bool:
    """صحفي in مؤتمر صحفي, الإعلامي in المركز الإعلامي or مركزه الإعلامي: a noun that agrees stands before it."""
    if index == 0 or words[index - 1].pos != "NOUN" or tokens.gap(index) != " ":
        return False
    before = tokens.keys[index - 1]
    owned = tokens.keys[index].endswith("ي") and tokens.spelling(index - 1).endswith(OWNERS)
    return (is_definite(before) or owned) == definite and before not in lexicon().titles and not ends_name(before)


def _pairs(tokens: Tokens, index: int, end: int) -> Iterator[_Sense]:
    """وسائل إعلام, رجال الدين: two words that name a group together."""
    behind = tokens.keys[index + 1] if index + 1 < end else ""
    for stem in nominal_stems(tokens.keys[index]) if behind else ():
        pair = f"{stem.key} {behind}"
        if pair in lexicon().group_nouns:
            yield _Sense(pair, stem.letters, "group", pair, is_definite(behind), adjectival=False)


def _described(tokens: Tokens, words: list[Word], index: int, end: int) -> int:
    """The noun with its adjectives, or with its complement (وزير الخارجية, سفير الولايات المتحدة)."""
    index = _last_office(tokens, index, end)
    least = _least_complement(tokens.keys, index, end)
    last = phrase_end(tokens, words, index + 1, end) if least else index + 1
    return last if least and last > index + least else adjectives_end(tokens, words, index, end)


def _least_complement(keys: list[str], index: int, end: int) -> int:
    """How many words a complement of the noun has at least: one with the article, or قسم الفلك; none where none is."""
    if is_definite(keys[index]) or keys[index].endswith(PLURALS):  # مزارعون keeps its ن only alone
        return 0
    if index + 1 < end and is_definite(keys[index + 1]):
        return 1
    return 2 if index + 2 < end and is_definite(keys[index + 2]) and _annexed(keys[index + 1]) else 0


def _annexed(key: str) -> bool:
    """قسم in رئيس قسم الفلك: no adjective (تقارير إعلامية), verb, preposition or conjunction."""
    named = key in lexicon().organization_heads or key in MARKS  # مصادر «النور», خبراء منظمة الصحة: another's name
    return not (named or key.endswith(NISBA) or key.startswith(PROCLITICS) or is_plural_verb(key))


def _last_office(tokens: Tokens, index: int, end: int) -> int:
    """رئيس in نائب رئيس الوزراء: the last of the offices without article, of which the first is the deputy or aide."""
    last = min(end, index + MOST_OFFICES) - 1
    while index < last and not is_definite(tokens.keys[index]) and _is_office(tokens.keys[index + 1]):
        index += 1
    return index


def _is_office(key: str) -> bool:
    return lexicon().titles.get(key) == "office"


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
