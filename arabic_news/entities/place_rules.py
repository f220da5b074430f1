"""When a gazetteer's place name is none here, and when it needs evidence: small rules that `matching.py` asks."""

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.entities.phrases import is_definite, is_time
from arabic_news.name_index import ARAB_COUNTRIES, PlaceRecord
from arabic_news.text.clitics import ARTICLES, PREPOSITIONS, Stem, listed_stem
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Tokens

__all__ = ["is_doubtful", "is_no_place", "place_cue_before", "place_noun_before"]

SHORTEST_STEM: Final = 2  # letters
BIRTH: Final = "مسقط"
HEAD: Final = "راس"
QUOTED_ONLY: Final = "quoted"
HONORIFIC: Final = "خادم"
OWNERS: Final = ("ها", "هم", "نا")
HAMZAS: Final = frozenset("أإآ")
# Numbers that what they count follows in the accusative singular.
COUNTING: Final = frozenset(map(fold, (
    "عشر", "عشرة", "عشرون", "عشرين", "ثلاثون", "ثلاثين", "أربعون", "أربعين", "خمسون", "خمسين", "ستون", "ستين", "سبعون",
    "سبعين", "ثمانون", "ثمانين", "تسعون", "تسعين",
)))  # fmt: skip
GROUPS_AND_EVENTS: Final = frozenset(map(fold, (
    "جماعة", "أنصار",
    "مهرجان", "كأس", "دوري", "بطولة", "جائزة", "رالي", "ماراثون", "أبطال", "أمم", "معرض", "أولمبياد", "مونديال",
)))  # fmt: skip
THEN: Final = "ف"
LEAST_KNOWN: Final = 150_000  # inhabitants of a foreign city that needs no sign of place
SHORTEST_BEHIND_CLITICS: Final = 4  # letters of a name that is found only when a clitic is taken off
# What stands before a place and makes a doubtful name one.
PLACE_PREPOSITIONS: Final = frozenset(map(fold, (
    "في", "إلى", "من", "نحو", "باتجاه", "قرب", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "وسط",
    "داخل", "خارج", "قبالة", "عبر", "بين", "صوب", "مشارف", "ضواحي", "أهالي", "أهل", "سكان", "أحياء",
)))  # fmt: skip
# A rule gets the tokens, the first token of the name, its length, the reading of that token, and the records.
Rule = Callable[[Tokens, int, int, Stem, tuple[PlaceRecord, ...]], bool]


def is_doubtful(tokens: Tokens, index: int, length: int, stem: Stem, places: tuple[PlaceRecord, ...]) -> bool:
    """Whether the name needs evidence to be a place."""
    return any(rule(tokens, index, length, stem, places) for rule in DOUBTS)


def is_no_place(tokens: Tokens, index: int, length: int, stem: Stem, places: tuple[PlaceRecord, ...]) -> bool:
    """Whether the name is no place where it stands."""
    rules = NO_PLACE_BEHIND_CLITICS if stem.letters else NO_PLACE_WITHOUT_CLITICS
    if length == 1 and _cautious(places):
        rules = (*rules, *NO_PLACE_OF_CAUTIOUS)
    return any(rule(tokens, index, length, stem, places) for rule in rules)


def _cautious(places: tuple[PlaceRecord, ...]) -> bool:
    """Whether every reading of the name is more often something else."""
    return all([place.cautious for place in places])


# ---------------------------------------------------------------- rules: "this name needs evidence to be a place"


def doubtful_name(tokens: Tokens, index: int, length: int, stem: Stem, places: tuple[PlaceRecord, ...]) -> bool:
    """A name that is more often something else, without what makes it a place: a place noun, or a preposition."""
    cautious = _cautious(places)
    if length > 1:
        return cautious  # المنطقة الشرقية: of some country
    short = stem.letters > 0 and len(stem.key) < SHORTEST_BEHIND_CLITICS and places[0].kind != "country"
    if not (cautious or short or stem.key in lexicon().given_names):
        return False
    if cautious and stem.key in lexicon().common_words:
        return not place_noun_before(tokens, index)
    return not place_cue_before(tokens, index, stem)


def obscure(tokens: Tokens, index: int, length: int, stem: Stem, places: tuple[PlaceRecord, ...]) -> bool:
    """صفوي, يكلأ: a small town abroad whose name looks like an Arabic word, without a sign of place before it."""
    if length > 1 or any(place.population >= LEAST_KNOWN or place.country in ARAB_COUNTRIES for place in places):
        return False
    small_town = all(place.kind == "city" for place in places)
    return small_town and not place_cue_before(tokens, index, stem)


def his_rather_than_name(tokens: Tokens, index: int, length: int, stem: Stem, places: tuple[PlaceRecord, ...]) -> bool:
    """زوجة جده "his grandfather": جدة spelt with ه, without a sign of place before it."""
    return length == 1 and _ends_in_pronoun(tokens, index, places) and not place_cue_before(tokens, index, stem)


DOUBTS: Final[tuple[Rule, ...]] = (doubtful_name, obscure, his_rather_than_name)


# ---------------------------------------------------------------- rules: "this name is no place here"


def spelt_apart(tokens: Tokens, index: int, length: int, stem: Stem, places: tuple[PlaceRecord, ...]) -> bool:
    """باده "his …" is not بادة, آب "August" not إب: of a cautious name the hamza and the last letter count."""
    first = tokens.surface(index)[stem.letters : stem.letters + 1]
    other_hamza = first in HAMZAS and all(place.name[:1] in HAMZAS - {first} for place in places)
    return other_hamza or _ends_in_pronoun(tokens, index, places)


def _ends_in_pronoun(tokens: Tokens, index: int, places: tuple[PlaceRecord, ...]) -> bool:
    return tokens.text[tokens.ends[index] - 1] == "ه" and all(place.name.endswith("ة") for place in places)


def end_of_word(tokens: Tokens, index: int, length: int, stem: Stem, places: tuple[PlaceRecord, ...]) -> bool:
    """باب is no ب with إب: the two letters that are left of an ordinary word."""
    short = stem.proclitics.endswith(PREPOSITIONS) and len(stem.key) <= SHORTEST_STEM
    return length == 1 and short and tokens.keys[index] in lexicon().common_words


def birthplace(tokens: Tokens, index: int, length: int, stem: Stem, places: tuple[PlaceRecord, ...]) -> bool:
    """مسقط رأسه is where he was born."""
    following = tokens.keys[index + 1 : index + 2]
    return stem.key == BIRTH and following != [] and following[0].startswith(HEAD)


def adjective_of_noun(tokens: Tokens, index: int, length: int, stem: Stem, places: tuple[PlaceRecord, ...]) -> bool:
    """الحدود السعودية, بيوتها الحجرية: a name shaped like a feminine adjective, right behind a definite noun."""
    if length > 1 or index == 0 or not (stem.key.startswith("ال") and stem.key.endswith("يه")):
        return False
    before = tokens.keys[index - 1]
    definite = before.startswith(ARTICLES) or before.endswith(OWNERS)
    return tokens.gap(index).isspace() and definite and not place_noun_before(tokens, index)


def accusative_adjective(tokens: Tokens, index: int, length: int, stem: Stem, places: tuple[PlaceRecord, ...]) -> bool:
    """32 عسكريا ليبيا, ثلاثون بريطانيا: behind an accusative or number (no name: أوكرانيا روسيا) an adjective."""
    if length > 1 or index == 0 or not stem.key.endswith("يا"):
        return False
    before = tokens.keys[index - 1]
    counting = before.isdigit() or before in COUNTING
    return counting or (before.endswith(("يا", "ون")) and before in lexicon().common_words)


def behind_like(tokens: Tokens, index: int, length: int, stem: Stem, places: tuple[PlaceRecord, ...]) -> bool:
    """كبيرات is no "like Berat": behind ك only a country or a name with the article (كالقاهرة) is expected."""
    if "ك" not in stem.proclitics:
        return False
    articled = stem.key.startswith("ال") and not _cautious(places)
    return not articled and all(place.kind != "country" for place in places)


def head_of_phrase(tokens: Tokens, index: int, length: int, stem: Stem, places: tuple[PlaceRecord, ...]) -> bool:
    """من درج المكتب: a cautious name that is an ordinary noun with its complement."""
    if stem.key.startswith("ال") or index + 1 >= len(tokens) or place_noun_before(tokens, index):
        return False
    following = tokens.keys[index + 1]
    complement = is_definite(following) and not following.endswith(("ي", "يه")) and not is_time(following)
    return complement and tokens.gap(index + 1) == " "


def inside_honorific(tokens: Tokens, index: int, length: int, stem: Stem, places: tuple[PlaceRecord, ...]) -> bool:
    """خادم الحرمين الشريفين is a title."""
    return index > 0 and tokens.keys[index - 1].endswith(HONORIFIC)


def inside_longer_name(tokens: Tokens, index: int, length: int, stem: Stem, places: tuple[PlaceRecord, ...]) -> bool:
    """أنصار بيت المقدس, مهرجان قرطاج, كأس آسيا: the place is part of the name of a group or event."""
    return index > 0 and tokens.keys[index - 1].removeprefix("ل").removeprefix("ب") in GROUPS_AND_EVENTS


def then(tokens: Tokens, index: int, length: int, stem: Stem, places: tuple[PlaceRecord, ...]) -> bool:
    """فخورة is no ف with خورة: the ف of a clause stands behind punctuation, or joins cities that are known."""
    joined = stem.proclitics.startswith(THEN) and index > 0 and tokens.keys[index - 1].isalpha()
    return joined and all(place.kind == "city" and place.population < LEAST_KNOWN for place in places)


NO_PLACE_WITHOUT_CLITICS: Final[tuple[Rule, ...]] = (
    birthplace,
    inside_honorific,
    inside_longer_name,
    adjective_of_noun,
    accusative_adjective,
)
NO_PLACE_BEHIND_CLITICS: Final[tuple[Rule, ...]] = (birthplace, inside_honorific, end_of_word, behind_like, then)
NO_PLACE_OF_CAUTIOUS: Final[tuple[Rule, ...]] = (spelt_apart, head_of_phrase)  # and of one word


def place_cue_before(tokens: Tokens, index: int, stem: Stem) -> bool:
    """A preposition of place, glued or free, or a place noun stands before the name."""
    if "ب" in stem.proclitics:
        return True
    if index == 0:
        return False
    before = tokens.keys[index - 1]
    if before in PLACE_PREPOSITIONS:
        return True
    return place_noun_before(tokens, index)


def place_noun_before(tokens: Tokens, index: int) -> bool:
    """مدينة, قرية and their like right before; not نقطة, which is more than a place noun."""
    return index > 0 and listed_stem(tokens.keys[index - 1], _place_nouns()) is not None


@lru_cache(maxsize=1)
def _place_nouns() -> frozenset[str]:
    """The nouns that make what follows a place."""
    return frozenset(noun for noun, (_, in_name) in lexicon().place_nouns.items() if in_name != QUOTED_ONLY)
