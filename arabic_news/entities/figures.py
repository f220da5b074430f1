"""Place nouns that are said of much else: سوق العمل, قاعدة المانحين, طريق النجاح, مجالس محلية are nowhere."""

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import COMPOUND_HEADS, is_name_word
from arabic_news.entities.phrases import TITLES_IN_NAMES, is_definite, is_verbal_noun
from arabic_news.name_index import PlaceRecord, shipped_places
from arabic_news.text.clitics import PREPOSITIONS, listed_stem, nominal_stems
from arabic_news.text.folding import fold
from arabic_news.text.particles import AL, WA
from arabic_news.text.tokens import Tokens

__all__ = ["goes_on_as_phrase", "introduces_nothing", "is_listed_name", "is_said_of_much"]

# Ordinary words after which squares are called.
SQUARES: Final = frozenset(map(fold, (
    "الشهداء", "النصر", "الجمهورية", "الحرية", "الاستقلال", "الثورة", "التحرير", "التغيير", "الاحتفالات", "النجمة",
    "الساعة", "الوحدة", "الاعتصام", "الجامعة", "العروض", "الانتصار", "باب",
)))  # fmt: skip
PLURALS: Final = ("ات", "ين", "ون")
SHORTEST_PLURAL: Final = 7  # letters with the article: not العين
OWNERS: Final = ("ته", "ها", "هم", "نا", "هما")
SHORTEST_OWNED: Final = 5  # letters: not سينا
# قصر النظر "short sight": what is short.
SHORT: Final = frozenset(map(fold, ("النظر", "القامة", "السيقان", "المدة", "الوقت", "العمر", "الفترة", "المسافة")))
PALACE: Final = frozenset({fold("قصر")})
PITCHES: Final = frozenset(map(fold, ("ملعب", "ملعبي", "استاد", "ستاد")))
GAMES: Final = frozenset(map(fold, (
    "المباراة", "مباراة", "المباريات", "اللقاء", "المواجهة", "البطولة", "النادي", "الفريق", "فريق", "المنتخب",
    "منتخب", "المنافس", "الخصم", "الضيوف", "المضيف", "الأخير", "الأول", "الكرة", "كرة", "الغولف", "الجولف", "التنس",
    "السلة", "التدريب", "التدريبات", "تدريب", "تدريبات", "المران", "المدينة", "المدرسة", "الحي", "السياسة", "الحكومة",
    "القرية", "النجيل", "واحد", "البرلمان", "المعارضة", "العدو",
)))  # fmt: skip
CLUB: Final = fold("النادي")
OF_COUNTRIES: Final = frozenset(
    map(fold, ("معسكر", "طريق", "سوق"))
)  # where a team trains, the way there, what it sells
ON: Final = fold("على")
RESTRICTS_WITHIN: Final = 3  # tokens
PARTICIPLE_LETTERS: Final = 5
# قضاء "spending", محلية "local", ناحية "side" are districts behind a sign of place only.
DISTRICTS: Final = frozenset(map(fold, ("قضاء", "محلية", "ناحية")))
SIGNS_OF_DISTRICT: Final = frozenset(map(fold, ("في", "إلى", "من", "وفي", "ومن", "مركز", "قرب", "داخل", "بين")))
SIDE: Final = fold("ناحية")
FROM: Final = fold("من")
BELOVED: Final = "بلده"
GHOSTS: Final = frozenset(map(fold, ("أشباح", "الأشباح", "الأحلام", "أحلام")))
REVELATION: Final = "وحي"
SON: Final = "بن"
RULE: Final = fold("ولاية")
RULERS: Final = frozenset(map(fold, ("الفقيه", "الفقهاء", "العهد", "الأمر")))


def is_said_of_much(tokens: Tokens, first: int) -> bool:
    """Whether the word behind such a noun is none that names a place: العمل, الاستثمار, المانحين, البحث."""
    key = tokens.keys[first]
    if key in SQUARES or is_listed_name(tokens, first) or not key[0].isalpha():
        return False
    return not is_name_word(key) or _is_abstract(tokens, first)


def is_listed_name(tokens: Tokens, first: int) -> bool:
    """الملك فهد, مأرب, أبو سليم, باب الهوى: a word that lists know as one of names, and not as another word."""
    key = tokens.keys[first]
    if key in TITLES_IN_NAMES or (key in COMPOUND_HEADS and key != SON) or key in lexicon().place_nouns:
        return True  # but not سهل بن هارون
    known = lexicon()
    person = known.given_names.get(key) is False or known.family_names.get(key) is False
    return key not in known.common_words and (person or bool(_sure_places(key)))


def introduces_nothing(tokens: Tokens, index: int) -> bool:
    """Whether a noun of towns and districts is another word here, or what stands behind it no name."""
    return any(rule(tokens, index) for rule in NO_TOWN)


def goes_on_as_phrase(tokens: Tokens, first: int) -> bool:
    """Whether the words behind a facility's noun are no name of it."""
    return any(rule(tokens, first) for rule in PHRASES)


# ---------------------------------------------------------------- rules: "what stands behind the noun is no name"


def joined(tokens: Tokens, first: int) -> bool:
    """ميدان بوسط القدس, مسجد ومدرسة, معرض لبيع السيارات: a preposition or conjunction glued to a known word."""
    key = tokens.keys[first]
    if is_listed_name(tokens, first):
        return False
    return any(
        stem.letters and stem.proclitics.endswith((*PREPOSITIONS, WA)) and _is_known(stem.key)
        for stem in nominal_stems(key)
    )


def owned(tokens: Tokens, first: int) -> bool:
    """ميدان معشوقته, قاعدة أعمالنا: a noun with its owner."""
    key = tokens.keys[first]
    return (
        len(key) >= SHORTEST_OWNED
        and not is_definite(key)
        and tokens.spelling(first).endswith(OWNERS)
        and not is_listed_name(tokens, first)
    )


def described(tokens: Tokens, first: int) -> bool:
    """طريق مسدود, حقل نفطي, فندق بحري: a participle, or an adjective made of a known noun."""
    key = tokens.keys[first]
    if is_definite(key) or is_listed_name(tokens, first):
        return False
    passive = len(key.removesuffix("ه")) == PARTICIPLE_LETTERS and key[0] == "م" and key[3] == "و"
    noun_of = key[:-1] if key.endswith("ي") else key[:-2] if key.endswith("يه") else ""
    return passive or (len(noun_of) > 2 and any(word in lexicon().common_words for word in (noun_of, f"{noun_of}ه")))


def of_country(tokens: Tokens, first: int) -> bool:
    """معسكر تركيا: where a team trains; سوق العراق: where its money goes."""
    led = listed_stem(tokens.keys[first - 1], OF_COUNTRIES) is not None
    return led and any(place.kind == "country" for place in _sure_places(tokens.keys[first]))


def of_game(tokens: Tokens, first: int) -> bool:
    """ملعب المباراة, ملعب الفريق, ملعب السياسيين: whose pitch it is, and no name of it."""
    key = tokens.keys[first]
    people = is_definite(key) and len(key) >= SHORTEST_PLURAL and key.endswith(PLURALS[1:])
    club = key == CLUB and first + 1 < len(tokens) and is_definite(tokens.keys[first + 1])  # ملعب النادي العربي
    return (people or (key in GAMES and not club)) and listed_stem(tokens.keys[first - 1], PITCHES) is not None


def short(tokens: Tokens, first: int) -> bool:
    """قصر النظر, قصر التعاون على …: shortness and restriction are written like a palace."""
    key = tokens.keys[first]
    return listed_stem(tokens.keys[first - 1], PALACE) is not None and (
        key in SHORT or ON in tokens.keys[first + 1 : first + 1 + RESTRICTS_WITHIN]
    )


def revealed(tokens: Tokens, first: int) -> bool:
    """من وحي الخيال: inspiration, and no quarter."""
    return tokens.keys[first - 1] == REVELATION and tokens.keys[first - 2 : first - 1] == [FROM]


PHRASES: Final[tuple[Callable[[Tokens, int], bool], ...]] = (
    joined,
    owned,
    described,
    of_country,
    of_game,
    short,
    revealed,
)


# ---------------------------------------------------------------- rules: "the noun at a token introduces no town"


def other_word(tokens: Tokens, index: int) -> bool:
    """لقضاء إجازات, مجالس محلية, من ناحية السعر: no sign of place stands before the noun."""
    noun = listed_stem(tokens.keys[index], DISTRICTS)
    if noun is None or "ب" in noun.proclitics:
        return False
    before = tokens.keys[index - 1] if index else ""
    aside = noun.key == SIDE and before == FROM
    return aside or (before.isalpha() and before not in SIGNS_OF_DISTRICT)


def his_country(tokens: Tokens, index: int) -> bool:
    """خيرات بلده الوفيرة: his country is spelt like a town."""
    his = tokens.spelling(index).endswith("ه") and not tokens.habits.drops_teh_marbuta
    return his and tokens.keys[index].endswith(BELOVED)


def owned_behind(tokens: Tokens, index: int) -> bool:
    """منطقة عملياتنا: a noun with its owner."""
    return owned(tokens, index + 1)


def ghosts(tokens: Tokens, index: int) -> bool:
    """مدينة أشباح: nobody is there."""
    return tokens.keys[index + 1] in GHOSTS


def made_so(tokens: Tokens, index: int) -> bool:
    """مدينة منقسمة, منطقة الإطلاق: a participle that agrees with the noun, or a verbal noun."""
    key = tokens.keys[index + 1]
    agrees = key.startswith("م") and tokens.spelling(index + 1).endswith("ة") and tokens.spelling(index).endswith("ة")
    return agrees or (is_definite(key) and is_verbal_noun(tokens, index + 1, len(AL)))


def ruled(tokens: Tokens, index: int) -> bool:
    """ولاية الفقيه: the rule of the jurist, and no province."""
    return tokens.keys[index].endswith(RULE) and tokens.keys[index + 1] in RULERS


NO_TOWN: Final[tuple[Callable[[Tokens, int], bool], ...]] = (
    ruled,
    other_word,
    his_country,
    owned_behind,
    ghosts,
    made_so,
)


def _is_abstract(tokens: Tokens, first: int) -> bool:
    """الانكسار, التصرفات, المانحين: a verbal noun, or a plural of things or people."""
    key = tokens.keys[first]
    if not is_definite(key):
        return False
    plural = len(key) >= SHORTEST_PLURAL and key.endswith(PLURALS)
    return plural or is_verbal_noun(tokens, first, len(AL))


def _is_known(key: str) -> bool:
    known = lexicon()
    return key in known.common_words or key in known.given_names or bool(_sure_places(key)) or key in known.place_nouns


@lru_cache(maxsize=1 << 10)
def _sure_places(key: str) -> tuple[PlaceRecord, ...]:
    """The places that a word names, if it is not more often something else."""
    places = shipped_places(key)
    return tuple(places) if places and not all(place.cautious for place in places) else ()
