"""Candidate person names: runs of name words that a given name, a compound (عبد، أبو، بن) or a title opens.

A run goes on over given and family names, nisba surnames (الغامدي), compounds, and up to two words that no list knows;
it stops at anything the lexicons call a common word. What part a word can play is in `name_words.py`, how far a name
goes in `name_ends.py`; the surnames that repeat a full name (حفتر after خليفة حفتر) are found afterwards, by
`repetitions.py`.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final

from arabic_news.analysis.analyzer import CandidateName, Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_ends import ALLAH, BLESSINGS, DEEN, SURNAMES, run_end
from arabic_news.analysis.name_words import (
    ALI,
    LIKE_FUNCTION_WORDS,
    LIKE_OFFICES,
    NAMERS,
    POSSESSIVES,
    WEEKDAYS,
    Part,
    is_adjectival,
    is_never_named,
    part_of,
    part_of_key,
    spelt_as_name,
)
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.analysis.possible_names import PossibleName, after_reporting_verb
from arabic_news.analysis.spoken_names import spoken_people
from arabic_news.analysis.told_names import is_company, listed_people, told_name_end
from arabic_news.analysis.word_classes import NO_CLASSES, word_classes
from arabic_news.text.clitics import ARTICLES, listed_stem, nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.folding import fold
from arabic_news.text.openings import opens, opens_with
from arabic_news.text.particles import AL, WA
from arabic_news.text.tokens import Tokens

__all__ = ["find_names", "is_namesake", "no_name_end"]

LONGEST_UNKNOWN_NAME: Final = 4  # tokens
OF_UNKNOWN_NAMES: Final = ("unknown", "given", "family", "compound")
WITH_ANY_WORD: Final = ("عبد", "ابو")
EXAMPLES: Final = ("مثل", "امثال")
ROYAL: Final = frozenset(
    map(fold, ("الملك", "الأمير", "الأميرة", "الملكة", "الشيخ", "السلطان", "الإمام", "الشهيد", "الرئيس"))
)
EACH_OF: Final = frozenset({("كل", "من"), ("كلا", "من"), ("لكل", "من")})
THAT_CLAUSE: Final = frozenset(map(fold, ("أن", "إن", "لأن", "بأن", "وأن", "كان", "وكان", "ليس", "ولأن")))
NOMINATIVE: Final = "ون"  # of a plural
SOUND_PLURALS: Final = ("ان", "ون", "ات")
BROKEN_PLURALS: Final = frozenset(map(fold, (
    "أشقاء", "إخوة", "أطفال", "أصدقاء", "زملاء", "طلاب", "طلبة", "أبناء", "شركاء", "وزراء", "نواب", "شبان", "شباب",
    "فتية", "عمال", "خبراء", "شهداء", "فتيات", "لاعبين", "قادة", "نجوم", "جنود", "تلاميذ", "أعضاء",
)))  # fmt: skip
ALONE: Final = frozenset("CcTtRO")  # how the word classes list what is a place or body by itself
LEAST_AGREEMENT: Final = 0.5  # the confidence of a modelled name that settles a doubt
BARE_TO: Final = " إلي "


def find_names(document: Document, words: list[Word], modelled: list[CandidateName]) -> list[CandidateName]:
    """Return the person names of a document in text order, without the surnames that repeat them.

    A name that could as well be something else needs the agreement of the statistical model, that is of
    `modelled`.
    """
    people = (name for name in modelled if name.kind == "person" and name.confidence >= LEAST_AGREEMENT)
    agreed = {index for name in people for index in range(*name.span)}
    preposition = BARE_TO in document.text  # إلي for إلى: then علي is على too
    tokens, done = document.tokens, 0
    full: list[CandidateName] = []
    phrases = {index for index, _ in document.openings(_opens_no_name)}
    for index, (_, end) in document.openings(_opens_name):
        if index < done:
            continue
        done = no_name_end(tokens, index, end) if index in phrases else index
        reading = part_of(tokens, index)
        if done > index or reading.part == "stop":
            continue
        it = PossibleName(tokens, words, index, end, bool(full) and full[-1].span[1] == index, reading)
        told = told_name_end(it)
        if told is not None:
            full.append(CandidateName((index, told), 0, "person", certain=True))
            done = told
            continue
        name = _name_at(it) if _begins(it) else None
        if name is None:
            continue
        done = name.span[1]
        unsure = _may_be_ordinary(it.key) or (_is_single(name) and it.follows_kin)
        named = it.follows_definite_title and not _is_single(name)
        doubtful = (
            (not name.certain and unsure and not named)
            or (preposition and it.key == ALI)
            or (it.part == "given?" and _may_be_phrase(it, name))
        )
        if not doubtful or not agreed.isdisjoint(range(*name.span)):
            full.append(name)
    full += listed_people(document, words, full)
    return sorted(full + spoken_people(document, words, full))


@opens
def _opens_name(key: str) -> bool:
    """Whether a word may begin a name, or a phrase of name words that names nobody."""
    return part_of_key(key).part != "stop" or listed_stem(key, _openings_by_list()) is not None


@opens_with
def _opens_no_name() -> Iterable[str]:
    """The first words of phrases of name words that name nobody."""
    return lexicon().no_names


@lru_cache(maxsize=1)
def _openings_by_list() -> frozenset[str]:
    """The words that may be names by their spelling, and the first of the phrases that name nobody."""
    return frozenset({*LIKE_FUNCTION_WORDS, *LIKE_OFFICES, *lexicon().no_names})


def _is_single(name: CandidateName) -> bool:
    return name.span[1] - name.span[0] == 1


def _may_be_phrase(it: PossibleName, name: CandidateName) -> bool:
    """نظام الكفيل, كريم الحفاوة: a word of the language before a word with the article, and nothing that says name."""
    pair = name.span[1] - it.token == 2 and part_of(it.tokens, it.token + 1).part == "definite"
    return pair and not (it.follows_title or it.follows_reporting_verb)


def _may_be_ordinary(key: str) -> bool:
    """رهيبا, خبيرات, للدرك, بتوصية: an accusative, a plural, a word behind a preposition."""
    return (
        key.endswith(("ا", "ات", "ه"))
        or key.startswith("لل")
        or any(stem.letters and stem.key in lexicon().common_words for stem in nominal_stems(key))
    )


def no_name_end(tokens: Tokens, index: int, end: int) -> int:
    """The end of a fixed phrase of name words that names nobody (بحمد الله, رمضان المبارك), or `index`."""
    for stem in nominal_stems(tokens.keys[index]):
        for rest in lexicon().no_names.get(stem.key, ()):
            last = index + 1 + len(rest)
            if last <= end and tuple(tokens.keys[index + 1 : last]) == rest:
                return last
    return index


def _name_at(it: PossibleName) -> CandidateName | None:
    """The name that begins with the word, or None where that is a name by no other."""
    letters = it.reading.letters or int(it.part == "unknown" and it.is_next_in_row)
    last = run_end(it.tokens, it.token, it.end)
    if last - it.token < 2 and not (_stands_alone(it) or _is_bare_in_row(it)):
        return None
    return CandidateName((it.token, last), letters, "person", certain=it.part != "unknown")


def _is_bare_in_row(it: PossibleName) -> bool:
    """ودينا, وهالة in قالت سلمى ودينا وهالة: the next bare given name of a list."""
    return it.listed and it.part in ("given", "given?") and it.key[: it.reading.letters] == "و"


def _stands_alone(it: PossibleName) -> bool:
    """One word is a name by what stands before it."""
    each_of = tuple(it.tokens.keys[max(0, it.token - 2) : it.token]) in EACH_OF
    introduced = it.follows_title or it.follows_reporting_verb or it.follows_kin or each_of
    return introduced or _is_first_of_row(it) or _is_blessed(it)


def _is_blessed(it: PossibleName) -> bool:
    """عمر رضي الله عنه."""
    wish = it.tokens.keys[it.token + 1 : it.token + 3]
    return len(wish) > 1 and wish[0] in BLESSINGS and wish[1] == ALLAH and it.part in ("given", "given?")


def _begins(it: PossibleName) -> bool:
    """Whether a name may begin with the word."""
    deen = it.next == DEEN and it.part in ("given", "given?", "unknown")  # علاء الدين
    rule = RULES_OF_PARTS.get(it.part)
    if not (deen or _is_of_kin(it) or (rule is not None and rule(it))):
        return False
    return not any(reason(it) for reason in NO_BEGINNING)


def _is_of_kin(it: PossibleName) -> bool:
    """شقيقه فريدون: the name of somebody's relative."""
    if not it.follows_kin:
        return False
    return it.part in ("given?", "family") or (it.part == "unknown" and not it.key.endswith(POSSESSIVES))


# ---------------------------------------------------------------- rules: "a name begins with this word", by its part


def _given(_: PossibleName) -> bool:
    """محمد: always."""
    return True


def _ambiguous(it: PossibleName) -> bool:
    """صباح, which is a morning too: by what stands around it."""
    if it.is_adjective_of_noun:
        return False
    return (
        it.next_part in ("given", "compound", "family")
        or it.follows_title
        or (it.next_part in ("nisba", "definite") and not _is_complement(it))
        or (it.follows_reporting_verb and (it.next_part == "unknown" or _ends_row(it)))
        or (it.is_next_in_row and (it.next_part != "stop" or _ends_row(it)))
        or _is_first_of_row(it)
        or _is_blessed(it)
    )


def _is_first_of_row(it: PossibleName) -> bool:
    """سليم in الأشقاء سليم وأيمن ومازن: names of several behind the plural that says what they are."""
    several = it.before.startswith(AL) and (it.before.endswith(SOUND_PLURALS) or it.before[2:] in BROKEN_PLURALS)
    return several and it.next.startswith(WA) and part_of(it.tokens, it.token + 1).part in ("given", "given?")


def _ends_row(it: PossibleName) -> bool:
    """ومازن إن in سليم وأيمن ومازن إن, ومازن وهالة: what follows ends a list of names or goes on with it."""
    if it.ends_sentence or it.words[it.token + 1].pos in ("SCONJ", "PUNCT", "ADP"):
        return True
    return it.next.startswith("و") and part_of(it.tokens, it.token + 1).part in ("given", "given?")


def _compound(it: PossibleName) -> bool:
    """عبد, أبو: before a word of a name; those two before any."""
    before_any = it.key[it.reading.letters :] in WITH_ANY_WORD and not (it.ends_sentence or it.next.startswith("و"))
    return it.next_part not in ("stop", "given?") or before_any


def _family(it: PossibleName) -> bool:
    """اللواء حفتر, قال حفتر."""
    titled = it.follows_title or it.follows_reporting_verb
    return titled and not (it.has_article and it.next_part in ("given", "given?", "compound"))


def _nisba(it: PossibleName) -> bool:
    """الدكتور الغامدي, but not in اللواء الركن محمد."""
    return (
        it.follows_title
        and (not it.is_adjective or _is_speaker(it))
        and it.next_part not in ("given", "given?", "compound")
    )


def _is_speaker(it: PossibleName) -> bool:
    """القبلي in وأضاف العميد القبلي أن: between the title of a speaker and the clause."""
    if it.token < 2 or it.ends_sentence or it.key in lexicon().common_words or country_of_adjective(it.key):
        return False
    title = lexicon().titles.get(it.before) == "title"
    return title and after_reporting_verb(it.words, it.token - 1) and it.words[it.token + 1].pos in ("SCONJ", "PUNCT")


def _definite(it: PossibleName) -> bool:
    """اللواء الجضران."""
    return it.is_right_behind_title and not it.is_adjective


def _unknown(it: PossibleName) -> bool:
    """A word that no list knows, behind a title, in a list of names, or before another such word."""
    return (
        (it.is_next_in_row and it.next_part in SURNAMES)
        or ((_bare_unknown(it.key) or _is_foreign_pair(it)) and it.follows_title)
        or (it.next_part in ("unknown", "given", "family", "compound") and _is_introduced(it))
        or (it.next_part in ("given?", "nisba", "surname?") and it.follows_definite_title)
    )


# No name begins with a word of another part.
RULES_OF_PARTS: Final[dict[Part, Callable[[PossibleName], bool]]] = {
    "given": _given,
    "given?": _ambiguous,
    "compound": _compound,
    "family": _family,
    "nisba": _nisba,
    "definite": _definite,
    "unknown": _unknown,
}


def _is_complement(it: PossibleName) -> bool:
    """شهر رمضان المبارك, غياب الثلوج: of an indefinite noun before it."""
    if (
        not it.before
        or it.words[it.token - 1].pos != "NOUN"
        or it.reading.letters
        or part_of(it.tokens, it.token - 1).part != "stop"
    ):
        return False
    definite = it.before.startswith(("ال", "لل", "بال", "وال"))
    return not definite and it.before not in lexicon().titles and it.before not in EXAMPLES


def _is_introduced(it: PossibleName) -> bool:
    """Two words that no list knows behind an office, or between a reporting verb and what ends its subject."""
    if it.key.endswith(POSSESSIVES) or _are_people(it):
        return False
    if it.follows_nationality:
        return True
    if it.follows_office:
        # Behind a definite word an indefinite one is no adjective of it: اليابانية ميساكي.
        return it.before.startswith(ARTICLES) or not is_adjectival(it.key)
    return it.follows_reporting_verb and _fills_subject(it)


def _are_people(it: PossibleName) -> bool:
    """معتقلون سابقون: a plural and its adjective."""
    behind = it.tokens.keys[it.token + 1] if it.token + 1 < it.end else ""
    return it.key.endswith(NOMINATIVE) and behind.endswith(NOMINATIVE)


def _fills_subject(it: PossibleName) -> bool:
    """سانشو كورماك in قال سانشو كورماك إن: words that no list knows, up to what ends the subject of a verb."""
    last = it.token + 1
    while last < min(it.end, it.token + LONGEST_UNKNOWN_NAME) and part_of(it.tokens, last).part in OF_UNKNOWN_NAMES:
        last += 1
    if last >= it.end or it.words[last].pos in ("PUNCT", "ADP", "SCONJ", "PRON"):
        return True
    return it.tokens.keys[last] in lexicon().titles


# ---------------------------------------------------------------- rules: "no name begins with this word here"


def _is_title(it: PossibleName) -> bool:
    """الشيخ, unless it is a given name too, right behind another title."""
    titled = it.key in lexicon().given_names and it.is_right_behind_title
    named = it.key in LIKE_OFFICES and it.part == "given"  # المهندس أمين القرشي
    return it.key in lexicon().titles and not (titled or named)


def _is_never_name(it: PossibleName) -> bool:
    """الخميس in قال الوزير الخميس."""
    return it.key in WEEKDAYS or it.key in NAMERS or is_never_named(it.key)


def _is_predicate(it: PossibleName) -> bool:
    """أن المدرب نبيل في تعامله: behind أن and a title, an ambiguous word before a preposition or و says how he is."""
    if it.part != "given?" or it.token < 2 or it.token + 1 >= len(it.tokens) or not it.before.startswith(AL):
        return False
    behind = it.words[it.token + 1].pos in ("ADP", "PUNCT", "CCONJ", "PART")
    return it.tokens.keys[it.token - 2] in THAT_CLAUSE and (behind or it.tokens.keys[it.token + 1].startswith("ولا"))


def _is_home_of_office(it: PossibleName) -> bool:
    """فالنسيا in مدرب فالنسيا ماركو سيلفانتي: behind a bare office, a listed club, place or body is whose it is."""
    if lexicon().titles.get(it.before) != "office" or it.before.startswith(AL):
        return False
    listed = word_classes().get(it.key, NO_CLASSES).listed
    return not ALONE.isdisjoint(listed) and it.key not in lexicon().given_names


def _is_company_of_office(it: PossibleName) -> bool:
    """نوردال in رئيس شركة نوردال."""
    return it.part == "unknown" and is_company(it.before)


def _is_in_name_of_thing(it: PossibleName) -> bool:
    """عبد العزيز in مدينة الملك عبد العزيز."""
    return is_namesake(it.tokens, it.token)


def _is_part_of_day(it: PossibleName) -> bool:
    """صباح الجمعة."""
    return it.part == "given?" and it.next in WEEKDAYS


def _is_occupation(it: PossibleName) -> bool:
    """والرسام حسن النعمي."""
    return it.part == "unknown" and it.key.startswith("وال")


def _is_no_noun(it: PossibleName) -> bool:
    """A function word or verb, unless spelt as a name (علي), or a given name behind a title (المدرب روي)."""
    pos = it.words[it.token].pos
    if pos in ("NOUN", "PROPN") or spelt_as_name(it.tokens, it.token):
        return False
    surnamed = it.token + 1 < len(it.tokens) and part_of(it.tokens, it.token + 1).part in SURNAMES
    return not (pos == "VERB" and it.key in lexicon().given_names and (surnamed or it.follows_title))


NO_BEGINNING: Final = (
    _is_title,
    _is_never_name,
    _is_predicate,
    _is_home_of_office,
    _is_company_of_office,
    _is_in_name_of_thing,
    _is_part_of_day,
    _is_occupation,
    _is_no_noun,
)


def is_namesake(tokens: Tokens, index: int) -> bool:
    """عبد العزيز in مدينة الملك عبد العزيز: what is named after somebody, whose name is a part of its own."""
    keys = tokens.keys
    at = index - 2 if index > 1 and keys[index - 1] in ROYAL else index - 1
    return at >= 0 and listed_stem(keys[at], lexicon().named_after) is not None


def _bare_unknown(key: str) -> bool:
    """A word that may be a name by its shape: no adjective, no pronoun at its end, no conjunction before it."""
    return not is_adjectival(key) and not key.endswith(POSSESSIVES) and not key.startswith("و")


def _is_foreign_pair(it: PossibleName) -> bool:
    """سيفيرين لوروا: two words that no list knows are a name, whatever the first ends in."""
    return it.next_part in ("unknown", "family") and not it.key.startswith(("و", "ال"))
