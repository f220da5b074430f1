"""What part a single word can play in a person's name: given name, compound, surname, unknown, or none."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from arabic_news.analysis.lexicon import lexicon
from arabic_news.data import tables
from arabic_news.text.clitics import listed_stem, nominal_stems, stems
from arabic_news.text.facts import fact
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Tokens

__all__ = [
    "ALI",
    "COMPOUND_HEADS",
    "GLUED_COMPOUNDS",
    "HYPHEN",
    "LIKE_FUNCTION_WORDS",
    "LIKE_OFFICES",
    "NAMERS",
    "POSSESSIVES",
    "WEEKDAYS",
    "Part",
    "Reading",
    "is_adjectival",
    "is_hyphenated",
    "is_name_word",
    "is_never_named",
    "is_nunated",
    "part_of",
    "part_of_key",
    "spelt_as_name",
    "took_alef",
    "uninflected",
]

SHORTEST_COMMON_STEM: Final = 4  # letters, for a word with a clitic to be a known word (not ب + أخ in باخ)
SHORTEST_INFLECTED: Final = 3  # letters before an ending (فرص in فرصتين), one more behind a clitic
SHORTEST_GOVERNED: Final = 5  # letters behind a clitic: بامتداد, but لاسمر may be a name
LIKE_CLITICS: Final = ("وال", "لو", "بو")  # والكوت, لوندين: many foreign names begin so
GOVERNING: Final = ("و", "ب", "ل")  # clitics that may stand before such a word; ف and ك begin many foreign names
SHORTEST_GLUED_COMPOUND: Final = 7  # letters: عبدالله
# The ending of an inflected word, and that of its singular.
ENDINGS: Final = (
    *((ending, "") for ending in ("ا", "ان", "ين", "ون", "ات", "ها", "هم", "هما", "نا", "كم")),
    *((ending, "ه") for ending in ("تان", "تين", "ات", "ته", "تها", "تهم", "تنا")),
    ("و", "ون"),  # باحثو الجامعة
    ("و", "ين"),
)
COMPOUND_HEADS: Final = frozenset({
    "عبد", "ابو", "ابا", "ابي", "ابن", "بن", "بنت", "ال", "ولد", "ام", "اولاد", "دي", "دا", "دو", "دل", "ديل", "دلا",
    "فان", "فون", "لو", "بو",
})  # fmt: skip
BEHIND_CLITICS: Final = frozenset({"عبد", "ابو", "ابا", "ابي"})  # compound heads that clitics may stand before
GLUED_COMPOUNDS: Final = ("عبدال", "ابوال")
POSSESSIVES: Final = ("ها", "هم", "ه", "نا")
NISBA_ENDINGS: Final = ("ي",)
# Names that fold like a function word, with the letter that only the name is spelt with.
LIKE_FUNCTION_WORDS: Final = {"علي": "ي", "ان": "آ", "مني": "ى", "الان": "آلا", "انا": "آ"}
LIKE_OFFICES: Final = frozenset(map(fold, ("أمين", "أمينة", "أمير", "أميرة", "مختار", "نجم", "إمام", "مرشد")))
ALI: Final = "علي"
BEHIND_ALI: Final = ("given", "given?", "compound", "family", "nisba")  # the parts before which على is علي
MUNA: Final = "مني"  # منى, which is "from me" too
ON: Final = "على"
WEEKDAYS: Final = frozenset(fold(row["name"]) for row in tables.rows("lexicon/weekdays.tsv"))
# What another name of the same person follows.
NAMERS: Final = frozenset(map(fold, (
    "الملقب", "الملقبة", "المكنى", "المكناة", "المعروف", "المعروفة", "الشهير", "الشهيرة", "المدعو", "المدعوة", "المسمى",
    "المسماة", "المولود", "المولودة", "المنحدر", "المنحدرة",
)))  # fmt: skip
SHORTEST_WITH_ON: Final = 500  # characters
FAN: Final = "فان"
ALEF: Final = "ا"
NUNATED: Final = ("اً", "ًا")
HYPHEN: Final = "-"

# `given?` and `surname?` are ordinary words too; `nisba` is shaped like a surname (الغامدي); `definite` is any other
# word with the article that no list knows.
Part = Literal["given", "given?", "family", "surname?", "compound", "nisba", "definite", "unknown", "stop"]


class Reading(NamedTuple):
    """The part that a word plays, and its clitic letters that are not part of the name."""

    part: Part
    letters: int


STOP: Final = Reading("stop", 0)
READ_AS_NISBA: Final = Reading("nisba", 0)
READ_AS_DEFINITE: Final = Reading("definite", 0)
UNKNOWN: Final = Reading("unknown", 0)


def part_of(tokens: Tokens, index: int) -> Reading:
    """The part that a token can play in a name."""
    return tokens.facts(_part_unless_spelling_decides)[index] or _part_as_spelt(tokens, index)


def _part_as_spelt(tokens: Tokens, index: int) -> Reading:
    key = tokens.keys[index]
    if is_nunated(tokens, index):
        return STOP
    if key == FAN and "إ" in tokens.spelling(index):
        return STOP  # فإن folds like the فان of Dutch names
    if key in LIKE_OFFICES:
        return Reading("given", 0) if _is_named_behind_title(tokens, index) else part_of_key(key)
    for stem in nominal_stems(key):
        if stem.key in LIKE_FUNCTION_WORDS and stem.proclitics in ("", "و", "ل", "ب"):
            part: Part = "given?" if stem.key == MUNA else "given"
            return Reading(part, stem.letters) if spelt_as_name(tokens, index) else STOP
    return part_of_key(key)


def _is_named_behind_title(tokens: Tokens, index: int) -> bool:
    """أمين in المهندس أمين القرشي: between a title with the article and a word of a name; not الأمير أمير المنطقة."""
    before = tokens.keys[index - 1] if index else ""
    following = part_of_key(tokens.keys[index + 1]) if index + 1 < len(tokens) else STOP
    titled = before.startswith("ال") and before in lexicon().titles
    return titled and following.part not in ("stop", "unknown", "definite")


def is_nunated(tokens: Tokens, index: int) -> bool:
    """أسلوباً, نصًا: the ending of an indefinite accusative, with which no name is spelt."""
    return tokens.keys[index].endswith(ALEF) and tokens.surface(index).endswith(NUNATED)


def spelt_as_name(tokens: Tokens, index: int) -> bool:
    """علي is no على, آن no أن, by their spelling; السفير على الصادق is one by the title before and the name behind.

    Where a text writes علي for على, only a title or a name before it makes it one.
    """
    if tokens.facts(_part_unless_spelling_decides)[index] is not None:
        return False
    key = tokens.keys[index]
    spelt = _has_letter_of_name(key, tokens.spelling(index))
    if key != ALI or not 0 < index < len(tokens) - 1 or (spelt and not _spells_on_as_ali(tokens.text)):
        return spelt
    before, behind = tokens.keys[index - 1], tokens.keys[index + 1]
    return (before in lexicon().titles and part_of_key(behind).part in BEHIND_ALI) or (
        spelt and part_of_key(before).part in ("given", "family")
    )


@lru_cache(maxsize=1 << 8)
def _has_letter_of_name(key: str, surface: str) -> bool:
    return any(
        stem.key in LIKE_FUNCTION_WORDS and LIKE_FUNCTION_WORDS[stem.key] in surface[stem.letters :]
        for stem in nominal_stems(key)
    )


@lru_cache(maxsize=16)
def _spells_on_as_ali(text: str) -> bool:
    """A text long enough to need على that has none, since it dots the final ى."""
    return len(text) >= SHORTEST_WITH_ON and ON not in text


@fact
def _part_unless_spelling_decides(key: str) -> Reading | None:
    if key == FAN or key in LIKE_OFFICES or listed_stem(key, LIKE_FUNCTION_WORDS):
        return None
    reading = part_of_key(key)
    return None if key.endswith(ALEF) and reading.part != "stop" else reading


def is_hyphenated(tokens: Tokens, index: int, end: int) -> bool:
    """جان-بيار, مون جاي-إن, زامورا-روس: a hyphen glued between two words."""
    if index + 1 >= end or tokens.keys[index] != HYPHEN or tokens.gap(index) or tokens.gap(index + 1):
        return False
    following = tokens.keys[index + 1]
    if not following.isalpha() or following.startswith("ال"):
        return False
    return part_of(tokens, index + 1).part != "stop" or following in lexicon().parts_of_speech


def took_alef(key: str, letters: int) -> bool:
    """Whether clitics took the alef of the article from a word: للجيش, but not لليلى, للجنة or للاعبين."""
    known, rest = lexicon(), key[letters:]
    own = (known.given_names, known.organization_heads, known.group_nouns, known.titles)  # words that begin with ل
    return bool(letters) and key[letters - 1 : letters + 1] == "لل" and not any(rest in words for words in own)


def is_adjectival(key: str) -> bool:
    """A word that looks like an adjective or plural rather than a name: عسكري, الليبية, مقاتلين."""
    return key.endswith(("ي", "يه", "ين", "ون", "ات")) and lexicon().family_names.get(key) is not False


def is_name_word(key: str) -> bool:
    """A word that no list of ordinary words knows, so that behind a head noun it is a name."""
    part, letters = part_of_key(key)
    if part == "stop":
        return key.startswith("ال") and len(key) > 4 and not _is_common(key)
    glued = any(stem.letters and stem.key in lexicon().common_words for stem in nominal_stems(key))
    return letters == 0 and not glued and not key.endswith(POSSESSIVES[:2])


@lru_cache(maxsize=1 << 12)
def is_never_named(key: str) -> bool:
    """الكتيب: a word that news hardly ever has in a name, or one that inflects an ordinary word."""
    return key in lexicon().unnamed_words or (part_of_key(key).part == "unknown" and _is_inflected(key))


def _is_inflected(key: str) -> bool:
    """An ordinary word with an ending or clitics."""
    return any(map(_is_ordinary, uninflected(key)))


def uninflected(key: str) -> Iterator[str]:
    """Yield what a word may be the dual, plural, accusative or property of: فرصتين, أسلوبا, باحثو, ضالته, وخصائصه.

    >>> list(uninflected("فرصتين"))
    ['فرصت', 'فرصه']
    """
    for stem in stems(key):
        if stem.letters and not stem.proclitics.endswith(GOVERNING):
            continue
        foreign = key.startswith(LIKE_CLITICS)
        if stem.letters and len(stem.key) >= SHORTEST_GOVERNED and not foreign:
            yield stem.key
        for ending, singular in ENDINGS:
            if stem.key.endswith(ending) and len(stem.key) - len(ending) >= SHORTEST_INFLECTED + bool(stem.letters):
                yield stem.key[: -len(ending)] + singular


def _is_ordinary(word: str) -> bool:
    """A word of the language that is in no list of names, with or without its article."""
    known = lexicon()
    if len(word) < SHORTEST_COMMON_STEM or word in known.given_names or word in known.family_names:
        return False
    return any(
        form in known.ordinary_words or form in known.adjectives or form in known.unnamed_words
        for form in (word, f"ال{word}")
    )


@lru_cache(maxsize=1 << 11)
def part_of_key(key: str) -> Reading:
    """The part that a word plays, however it is spelt, tried with and without its proclitics."""
    known = lexicon()
    if not "ء" <= key[0] <= "ي" or len(key) == 1:
        return STOP
    if key in COMPOUND_HEADS:
        return Reading("compound", 0)
    if known.family_names.get(key) is not False and (key in known.titles or key in known.parts_of_speech):
        return STOP
    for stem in nominal_stems(key):
        if stem.key in BEHIND_CLITICS:
            return Reading("compound", stem.letters)
        if stem.letters and key in known.common_words:
            break  # وجود is no و with the name جود
        ambiguous = known.given_names.get(stem.key)
        if ambiguous is not None and not (ambiguous and stem.proclitics not in ("", "و")):
            return Reading("given?" if ambiguous else "given", stem.letters)
        if stem.key.startswith(GLUED_COMPOUNDS) and len(stem.key) >= SHORTEST_GLUED_COMPOUND:
            return Reading("given", stem.letters)
        if stem.letters == 0 and stem.key in known.family_names:
            return Reading(_surname_part(key, ambiguous=known.family_names[key]), 0)
    if _is_common(key) or _is_accusative(key):
        return STOP
    if key.startswith("ال") and len(key) > 4:
        return READ_AS_NISBA if key.endswith(NISBA_ENDINGS) else READ_AS_DEFINITE
    return UNKNOWN


def _is_accusative(key: str) -> bool:
    """رهيبا, of an adjective that the lists know with its article."""
    return key.endswith("ا") and f"ال{key[:-1]}" in lexicon().adjectives


def _surname_part(key: str, *, ambiguous: bool) -> Part:
    if not ambiguous:
        return "family"
    return "nisba" if key.startswith("ال") else "surname?"


def _is_common(key: str) -> bool:
    """A word of the language; through clitics only when enough of it is left to tell."""
    ordinary = lexicon().ordinary_words
    for stem in stems(key):
        if stem.key in ordinary and (stem.letters == 0 or len(stem.key) >= SHORTEST_COMMON_STEM):
            return True
    return False
