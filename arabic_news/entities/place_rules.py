"""When a gazetteer's place name is none here, and when it needs evidence: small rules that `matching.py` asks."""

from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from arabic_news.analysis.lexicon import lexicon
from arabic_news.data import tables
from arabic_news.entities.phrases import ends_name, is_definite
from arabic_news.name_index import ARAB_COUNTRIES, PlaceRecord, shipped_places
from arabic_news.text.clitics import ARTICLES, PREPOSITIONS, Stem, listed_stem, nominal_stems
from arabic_news.text.folding import TANWIN, fold
from arabic_news.text.layout.shapes import is_imperfect, is_perfect
from arabic_news.text.particles import WA
from arabic_news.text.tokens import Tokens

__all__ = [
    "PREPOSITION_SUFFICES",
    "SHORTEST_BEHIND_CLITICS",
    "PlaceName",
    "doubt_of",
    "objection_to",
    "place_cue_before",
    "place_noun_before",
]

SHORTEST_FEMININE: Final = 3  # letters: not بيت
SHORTEST_STEM: Final = 2  # letters
QUOTED_ONLY: Final = "quoted"
HONORIFIC: Final = "خادم"
CLEAR_OWNERS: Final = ("ها", "هم", "نا")
LONG_ALEF: Final = "آ"
ALEFS_WITH_HAMZA: Final = frozenset("أإآ")
# Numbers that what they count follows in the accusative singular.
COUNTING: Final = frozenset(map(fold, (
    "عشر", "عشرة", "عشرون", "عشرين", "ثلاثون", "ثلاثين", "أربعون", "أربعين", "خمسون", "خمسين", "ستون", "ستين", "سبعون",
    "سبعين", "ثمانون", "ثمانين", "تسعون", "تسعين",
)))  # fmt: skip
GROUPS_AND_EVENTS: Final = frozenset(map(fold, (
    "جماعة", "أنصار",
    "مهرجان", "كأس", "دوري", "بطولة", "جائزة", "رالي", "ماراثون", "معرض", "أولمبياد", "مونديال",
)))  # fmt: skip
GAMES: Final = frozenset(map(fold, ("دورة", "ألعاب", "صيف", "ربيع", "شتاء", "دورات")))
OLYMPIC: Final = fold("الأولمبي")
YEAR_DIGITS: Final = 4
TREATIES: Final = frozenset(map(fold, (
    "اتفاق", "اتفاقية", "اتفاقيات", "اتفاقات", "معاهدة", "معاهدات", "بروتوكول", "إعلان", "ميثاق", "جامعة", "جامعتي",
)))  # fmt: skip
# What ends like a noun with its owner, or begins like one with the article, and leaves the next word free to be a name.
NO_NOUNS: Final = frozenset(map(fold, (
    "إلى", "وإلى", "إلا", "التي", "الذي", "والتي", "والذي", "الذين", "بينها", "وبينها", "منها", "فيها", "عنها", "عليها",
    "رأسها", "رأسهم", "مقدمتها", "مقدمتهم", "ضمنها", "بينهم", "منهم", "خلالها", "بعدها", "قبلها", "حولها", "أبرزها",
    "أهمها", "آخرها", "أولها", "لها", "لهم", "معها",
    "حليفتها", "وحليفتها", "تتهم", "يتهم", "اتهم", "وتتهم", "ويتهم", "واتهم", "دعا", "منا",
)))  # fmt: skip
# What a country has and an ordinary word spelt like one has not: أراضي مالي.
OF_COUNTRIES: Final = frozenset(map(fold, (
    "جمهورية", "دولة", "حكومة", "أراضي", "جيش", "شعب", "سواحل", "حدود", "مملكة", "سفير", "رئاسة", "استقلال",
)))  # fmt: skip
SIDES: Final = ("before", "behind", "subject")
THEN: Final = "ف"
# Ordinary words too, but none that stands right behind a preposition: adjectives (الزرقاء), adverbs (دوما), clubs.
PREPOSITION_SUFFICES: Final = frozenset(map(fold, (
    "برشلونة", "نيوكاسل", "ليفربول", "مانشستر", "سوانزي", "أكسفورد", "بازل", "وجدة", "ممفيس", "كوينز", "ليستر",
    "دوما", "حماة", "إب", "الزرقاء", "البيضاء", "الصفراء", "العالية", "الجديدة", "القصير", "القائم", "دورا", "نجد",
    "أرحب", "وانا", "قنديل", "الشام", "الجليل", "الشرقية", "حديثة", "عالية", "الهاشمية", "الطيبة", "أصيلة", "الغازية",
)))  # fmt: skip
BEFORE_VERBS: Final = frozenset(map(fold, ("قد", "لقد", "لم", "لن", "سوف")))
CAPITAL: Final = fold("عاصمة")
SYRIAN: Final = fold("سورية")
SAUDI: Final = fold("السعودية")
PLURALS_OF_THINGS: Final = frozenset(map(fold, ("مواقع", "مصادر", "عائلات", "أسر", "صواريخ", "مدافع", "أهداف")))
INHABITANTS: Final = frozenset(map(fold, ("سكان", "أهالي", "أهل")))
BEING: Final = "كون"
CHAMPIONS: Final = frozenset(map(fold, ("أبطال", "أمم")))
LEAST_KNOWN: Final = 150_000  # inhabitants of a foreign city that needs no sign of place
SHORTEST_BEHIND_CLITICS: Final = 4  # letters of a name that is found only when a clitic is taken off
# What stands before a place and makes a doubtful name one.
PLACE_PREPOSITIONS: Final = frozenset(map(fold, (
    "في", "إلى", "من", "نحو", "باتجاه", "قرب", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "وسط",
    "داخل", "خارج", "قبالة", "عبر", "بين", "صوب", "مشارف", "ضواحي", "أهالي", "أهل", "سكان", "أحياء",
)))  # fmt: skip
AGAINST: Final = frozenset(map(fold, ("على", "أمام", "ضد", "مع")))  # with a country: فازت على بنين
NO_JOINT: Final = PLACE_PREPOSITIONS | frozenset(map(fold, ("أن", "إن", "على", "عن", "مع", "قد", "لقد", "كان")))
DIAMETER: Final = "قطر"
UNITS_OF_LENGTH: Final = frozenset(map(fold, (
    "متر", "مترا", "أمتار", "مترين", "كيلومتر", "كيلومترا", "كيلومترات", "كم", "كلم", "سنتيمتر", "سنتيمترا",
    "سنتيمترات", "سم", "ملم", "مليمتر", "مليمترا", "ميلمتر", "بوصة", "بوصات", "م", "ميل", "ميلا", "أميال", "إنش",
)))  # fmt: skip
LENGTH_WINDOW: Final = 7  # tokens behind a diameter


class PlaceName(NamedTuple):
    """A name of the gazetteer where it stands: `length` tokens from `first`, `stem` the reading of the first."""

    tokens: Tokens
    first: int
    length: int
    stem: Stem
    places: tuple[PlaceRecord, ...]
    behind_verb: bool

    @property
    def key(self) -> str:
        """The folded first word without its clitics."""
        return self.stem.key

    @property
    def before(self) -> str:
        """The word before, empty at the beginning of the text."""
        return self.tokens.keys[self.first - 1] if self.first else ""

    @property
    def behind(self) -> str:
        """The word behind, empty at the end of the text."""
        end = self.first + self.length
        return self.tokens.keys[end] if end < len(self.tokens) else ""

    @property
    def alone(self) -> bool:
        """One word."""
        return self.length == 1

    @property
    def is_cautious(self) -> bool:
        """Every reading of the name is more often something else."""
        return all([place.cautious for place in self.places])

    @property
    def is_country(self) -> bool:
        """The first reading is a country."""
        return self.places[0].kind == "country"

    @property
    def is_small(self) -> bool:
        """Only towns that few know."""
        return all(place.kind == "city" and place.population < LEAST_KNOWN for place in self.places)

    @property
    def is_placed(self) -> bool:
        """A sign of place stands before."""
        return place_cue_before(self.tokens, self.first, self.stem)

    @property
    def has_noun(self) -> bool:
        """A place noun stands before."""
        return place_noun_before(self.tokens, self.first)


Rule = Callable[[PlaceName], bool]


def doubt_of(name: PlaceName) -> Rule | None:
    """The rule by which the name needs evidence to be a place."""
    return next((rule for rule in DOUBTS if rule(name)), None)


def objection_to(name: PlaceName) -> Rule | None:
    """The rule by which the name is no place where it stands."""
    rules = NO_PLACE_BEHIND_CLITICS if name.stem.letters else NO_PLACE_WITHOUT_CLITICS
    if name.alone and name.is_cautious:
        rules = (*rules, *NO_PLACE_OF_CAUTIOUS)
    return next((rule for rule in rules if rule(name)), None)


# ---------------------------------------------------------------- rules: "this name needs evidence to be a place"


def doubtful_name(name: PlaceName) -> bool:
    """A name that is more often something else, without what makes it a place: a place noun, or a preposition."""
    if not name.alone:
        return name.is_cautious and not name.is_country  # المنطقة الشرقية: of some country
    short = name.stem.letters > 0 and len(name.key) < SHORTEST_BEHIND_CLITICS and not name.is_country
    if not (name.is_cautious or short or name.key in lexicon().given_names):
        return False
    if name.is_country:
        return not (name.is_placed or name.before in AGAINST or _acts_as_country(name))
    if name.is_cautious and name.key in lexicon().common_words and name.key not in PREPOSITION_SUFFICES:
        return not (name.has_noun or name.before in INHABITANTS)
    return not name.is_placed


def _acts_as_country(name: PlaceName) -> bool:
    """أعلنت مالي, بنين تنتخب, أراضي مالي: a feminine verb, or a noun of states before."""
    acts = name.before.endswith("ت") and (is_perfect(name.before) or _is_past(name.before))
    acts = acts or _opens_with_verb(name)
    acts = acts or (name.before.removeprefix("و").startswith("ت") and is_imperfect(name.before))
    opens = name.first == 0 or not name.before[:1].isalpha()
    elects = opens and name.behind.startswith("ت") and not is_definite(name.behind)
    return acts or elects or listed_stem(name.before, OF_COUNTRIES) is not None


def _opens_with_verb(name: PlaceName) -> bool:
    """سحبت مالي سفيرها: a word that opens the sentence and ends as the feminine past does, with an object of hers."""
    at = name.first - 1
    opens = at >= 0 and (at == 0 or not name.tokens.keys[at - 1].isalnum())
    feminine = len(name.before) > SHORTEST_FEMININE and name.before.endswith("ت") and name.before[-2] not in "ايو"
    return opens and feminine and name.behind.endswith(CLEAR_OWNERS[0])


def _is_past(key: str) -> bool:
    """A feminine verb of the past, by the lemma of the verbs: نفت, أعلنت."""
    return key.removeprefix("و") in _feminine_past()


@lru_cache(maxsize=1)
def _feminine_past() -> frozenset[str]:
    lemmas = lexicon().verb_lemmas
    return frozenset(form for form in lemmas if form.endswith("ت"))


def obscure(name: PlaceName) -> bool:
    """صفوي, يكلأ: a small town abroad whose name looks like an Arabic word, without a sign of place before it."""
    if not name.alone or any(place.country in ARAB_COUNTRIES for place in name.places):
        return False
    return name.is_small and not name.is_placed


def little_known(name: PlaceName) -> bool:
    """العقبة, بصيرة: a word that names small towns only; the article must speak of the country they lie in."""
    small = all(place.kind in ("city", "region") and place.population < LEAST_KNOWN for place in name.places)
    if not name.alone or not small or name.has_noun:
        return False
    arab = any(place.country in ARAB_COUNTRIES for place in name.places)
    return any(place.kind == "city" for place in name.places) and (arab or name.stem.letters > 0)


def his_rather_than_name(name: PlaceName) -> bool:
    """زوجة جده "his grandfather": جدة spelt with ه, without a sign of place before it."""
    return name.alone and _ends_in_pronoun(name) and not name.is_placed


# ---------------------------------------------------------------- rules: "this name is no place here"


def spelt_apart(name: PlaceName) -> bool:
    """باده "his …" is not بادة, آب "August" not إب: of a cautious name the hamza and the last letter count."""
    first = name.tokens.spelling(name.first)[name.stem.letters : name.stem.letters + 1]
    other_hamza = first in ALEFS_WITH_HAMZA and all(
        place.name[:1] in ALEFS_WITH_HAMZA - {first} for place in name.places
    )
    return other_hamza or _ends_in_pronoun(name)


def with_long_alef(name: PlaceName) -> bool:
    """مآرب "aims" is not مأرب: an آ that the name has not, but for the first letter, where news is careless."""
    inner = name.tokens.spelling(name.first)[name.stem.letters + 1 :]
    return name.alone and LONG_ALEF in inner and not any(LONG_ALEF in place.name for place in name.places)


def _ends_in_pronoun(name: PlaceName) -> bool:
    ends_in_h = name.tokens.spelling(name.first).endswith("ه") and not name.tokens.habits.drops_teh_marbuta
    return ends_in_h and all(place.name.endswith("ة") for place in name.places)


def end_of_word(name: PlaceName) -> bool:
    """باب is no ب with إب: the two letters that are left of an ordinary word; nor بحوث "studies" ب with حوث."""
    if not name.alone or not name.stem.proclitics.endswith(PREPOSITIONS):
        return False
    word = name.tokens.keys[name.first]
    towns = all(place.kind == "city" for place in name.places)
    if towns and word.removeprefix(WA) in lexicon().common_words and _lost_hamza(name):
        return True  # وباكرا is no ب with أكرا; but لاسرائيل, بايران
    return word in lexicon().common_words and (len(name.key) <= SHORTEST_STEM or name.is_small)


def _lost_hamza(name: PlaceName) -> bool:
    first = name.tokens.spelling(name.first)[name.stem.letters :][:1]
    return first == "ا" and all(place.name[:1] in ALEFS_WITH_HAMZA for place in name.places)


def by_its_neighbour(name: PlaceName) -> bool:
    """مسقط رأسه, سرت أنباء, من حولي, عقوبة الإعدام: the table `place_homographs.tsv` knows the word beside it."""
    words = _neighbours().get(name.key)
    if words is None or not name.alone:
        return False
    if listed_stem(name.behind, words["behind"]) or name.before.removeprefix(WA) in words["before"]:
        return True
    return listed_stem(name.behind, words["subject"]) is not None and not name.is_placed


def measured(name: PlaceName) -> bool:
    """بقطر 20 مترا, قطر الكويكب 140 مترا: a diameter, and no Qatar."""
    if name.key != DIAMETER or not name.alone:
        return False
    keys = name.tokens.keys[name.first + 1 : name.first + 1 + LENGTH_WINDOW]
    return any(key in UNITS_OF_LENGTH for key in keys) and (
        "ب" in name.stem.proclitics
        or is_definite(name.behind)
        or name.behind.endswith(CLEAR_OWNERS)
        or keys[0][:1].isdigit()
    )


def adjective_of_noun(name: PlaceName) -> bool:
    """الحدود السعودية, بيوتها الحجرية: a name shaped like a feminine adjective, right behind a definite noun."""
    if not name.alone or not name.first or not (name.key.startswith("ال") and name.key.endswith("يه")):
        return False
    owned = name.before.endswith(CLEAR_OWNERS) and not _has_object(name.before.removeprefix(WA))
    definite = (name.before.startswith(ARTICLES) or owned) and name.before not in NO_NOUNS
    of_capital = name.is_country and name.before.endswith(CAPITAL)  # بالعاصمة السعودية
    return name.tokens.gap(name.first).isspace() and definite and (of_capital or not name.has_noun)


def _has_object(verb: str) -> bool:
    """تقودها السعودية, تلتها السعودية: a verb with its object, and no noun with its owner (نظيرتها, تصريحاتها)."""
    stem = verb[: -len(CLEAR_OWNERS[0])]
    present = verb[:1] in ("ت", "ي") and verb.endswith(CLEAR_OWNERS[0]) and not stem.endswith("ت")
    return present or is_perfect(stem)


def feminine_adjective(name: PlaceName) -> bool:
    """مروحيات سورية, مواقع سورية: behind an indefinite plural an adjective, and no Syria."""
    plural = name.before.endswith("ات") or name.before in PLURALS_OF_THINGS
    indefinite = not name.before.startswith(ARTICLES) and not name.has_noun
    return name.key == SYRIAN and name.alone and plural and indefinite and not name.is_placed


def of_its_city(name: PlaceName) -> bool:
    """مدينة جدة السعودية: an adjective right behind a city of the country."""
    if name.key != SAUDI or not name.alone or not name.first:
        return False
    cities = (it for stem in nominal_stems(name.before) for it in shipped_places(stem.key))
    return any(it.kind == "city" and it.country == "SA" for it in cities)


def marked_indefinite(name: PlaceName) -> bool:
    """مواطنا روسياً: with the mark of the indefinite accusative an adjective."""
    return name.alone and name.key.endswith("ا") and TANWIN in name.tokens.surface(name.first)


def accusative_adjective(name: PlaceName) -> bool:
    """32 عسكريا ليبيا, ثلاثون بريطانيا: behind an accusative or number (no name: أوكرانيا روسيا) an adjective."""
    if not name.alone or not name.first or not name.key.endswith("يا"):
        return False
    if name.before.isdigit() or name.before in COUNTING:
        return True
    if name.before.endswith("ا") and name.first > 1 and name.tokens.keys[name.first - 2].isdigit():
        return True  # 60 دبلوماسيا روسيا
    plural = name.before.endswith(("يا", "ون")) and name.before in lexicon().common_words
    return plural and not name.behind_verb and not name.before.endswith(BEING)  # ستكون روسيا


def behind_like(name: PlaceName) -> bool:
    """كبيرات is no "like Berat": behind ك only a country or a name with the article (كالقاهرة) is expected."""
    if "ك" not in name.stem.proclitics:
        return False
    articled = name.key.startswith("ال") and not name.is_cautious
    return not articled and all(place.kind != "country" for place in name.places)


def head_of_phrase(name: PlaceName) -> bool:
    """من درج المكتب: a cautious name that is an ordinary noun with its complement."""
    if name.key.startswith("ال") or not name.behind or name.has_noun or name.is_country:
        return False
    complement = is_definite(name.behind) and not name.behind.endswith(("ي", "يه")) and not ends_name(name.behind)
    return complement and name.tokens.gap(name.first + 1) == " "


def inside_honorific(name: PlaceName) -> bool:
    """خادم الحرمين الشريفين is a title."""
    return name.before.endswith(HONORIFIC)


def inside_longer_name(name: PlaceName) -> bool:
    """أنصار بيت المقدس, مهرجان قرطاج, كأس آسيا: the place is part of the name of a group or event."""
    if listed_stem(name.before, GROUPS_AND_EVENTS) or _dated_games(name):
        return True
    champions = listed_stem(name.before, CHAMPIONS) is not None
    return champions and not name.is_country  # but أبطال البحرين


def _dated_games(name: PlaceName) -> bool:
    """دورة لندن 2012, ألعاب بكين الأولمبية, صيف أبها 1436: a season or games with their year or kind."""
    games = listed_stem(name.before, GAMES) is not None
    return games and (name.behind.startswith(OLYMPIC) or (name.behind.isdecimal() and len(name.behind) == YEAR_DIGITS))


def inside_treaty(name: PlaceName) -> bool:
    """اتفاق الطائف, بروتوكول كيوتو, جامعة نيروبي: called after a city; but إعلان السعودية is one of the state."""
    treaty = listed_stem(name.before, TREATIES) is not None
    return treaty and all(place.kind in ("city", "region") for place in name.places)


def behind_particle(name: PlaceName) -> bool:
    """قد رشت "had sprinkled": a verb stands behind it, and no name."""
    return name.alone and name.before.removeprefix(WA) in BEFORE_VERBS


def then(name: PlaceName) -> bool:
    """فخورة is no ف with خورة: the ف of a clause stands behind punctuation, or joins cities that are known."""
    joined = name.stem.proclitics.startswith(THEN) and name.before.isalpha()
    return joined and name.is_small


def joins_nothing(name: PlaceName) -> bool:
    """سدد والكوت, على والكوت: و joins a name to no verb, preposition or particle, so it is a letter of another name."""
    joint = name.stem.proclitics == WA and name.alone
    return joint and (name.before in NO_JOINT or name.behind_verb)


DOUBTS: Final[tuple[Rule, ...]] = (doubtful_name, obscure, his_rather_than_name, little_known)
NO_PLACE_WITHOUT_CLITICS: Final[tuple[Rule, ...]] = (
    by_its_neighbour,
    with_long_alef,
    measured,
    inside_honorific,
    inside_longer_name,
    inside_treaty,
    adjective_of_noun,
    feminine_adjective,
    of_its_city,
    marked_indefinite,
    accusative_adjective,
    behind_particle,
)
NO_PLACE_BEHIND_CLITICS: Final[tuple[Rule, ...]] = (
    by_its_neighbour,
    with_long_alef,
    measured,
    inside_honorific,
    end_of_word,
    behind_like,
    then,
    joins_nothing,
)
NO_PLACE_OF_CAUTIOUS: Final[tuple[Rule, ...]] = (spelt_apart, head_of_phrase)  # and of one word


# ---------------------------------------------------------------- signs of place


def place_cue_before(tokens: Tokens, index: int, stem: Stem) -> bool:
    """A preposition of place, glued or free, or a place noun stands before the name."""
    if "ب" in stem.proclitics:
        return True
    if index == 0:
        return False
    before = tokens.keys[index - 1]
    joined = before[0] in "وف" and before[1:] in PLACE_PREPOSITIONS  # ففي, ومن
    return joined or before in PLACE_PREPOSITIONS or place_noun_before(tokens, index)


def place_noun_before(tokens: Tokens, index: int) -> bool:
    """مدينة, قرية and their like right before; not نقطة, which is more than a place noun."""
    return index > 0 and listed_stem(tokens.keys[index - 1], _place_nouns()) is not None


@lru_cache(maxsize=1)
def _place_nouns() -> frozenset[str]:
    """The nouns that make what follows a place."""
    return frozenset(noun for noun, (_, in_name) in lexicon().place_nouns.items() if in_name != QUOTED_ONLY)


@lru_cache(maxsize=1)
def _neighbours() -> dict[str, dict[str, frozenset[str]]]:
    """The words that make a name an ordinary word, by the name and their side; a `subject` does so behind a verb."""
    grouped: dict[str, dict[str, frozenset[str]]] = {}
    for row in tables.rows("lexicon/place_homographs.tsv"):
        sides = grouped.setdefault(fold(row["name"]), dict.fromkeys(SIDES, frozenset()))
        sides[row["side"]] |= {fold(row["word"])}
    return grouped
