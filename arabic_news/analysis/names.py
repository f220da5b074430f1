"""Candidate person names: runs of name words that a given name, a compound (عبد، أبو، بن) or a title opens.

A run goes on over given and family names, nisba surnames (الغامدي), compounds, and up to two words that no list knows;
it stops at anything the lexicons call a common word. What part a word can play is in `name_words.py`; the surnames that
repeat a full name (حفتر after خليفة حفتر) are found afterwards, by `repetitions.py`.
"""

from collections.abc import Callable
from typing import Final

from arabic_news.analysis.analyzer import CandidateName, Word
from arabic_news.analysis.hashtags import hashtag_people
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import (
    ALI,
    COMPOUND_HEADS,
    HYPHEN,
    LIKE_FUNCTION_WORDS,
    NAMERS,
    POSSESSIVES,
    WEEKDAYS,
    Part,
    Reading,
    is_adjectival,
    is_hyphenated,
    part_of,
    part_of_key,
    spelt_as_name,
)
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.analysis.told_names import listed_people, told_name_end
from arabic_news.analysis.word_classes import NO_CLASSES, word_classes
from arabic_news.text.clitics import ARTICLES, listed_stem, nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.facts import fact
from arabic_news.text.folding import fold
from arabic_news.text.openings import opens
from arabic_news.text.tokens import Tokens

__all__ = ["find_names", "goes_on", "is_namesake", "no_name_end"]

LONGEST_NAME: Final = 7  # tokens
MOST_UNKNOWN: Final = 2  # words in a row that no list knows
LONGEST_UNKNOWN_NAME: Final = 4  # tokens
FARTHEST_OFFICE: Final = 8  # tokens before a name in which the noun of its bearer's office stands
WITH_ANY_WORD: Final = ("عبد", "ابو")
EXAMPLES: Final = ("مثل", "امثال")
ALLAH: Final = "الله"
SURNAMES: Final = ("family", "nisba")
HASH: Final = "#"
GOVERNED: Final = ("ب", "و", "ف", "لل")
JOINTS: Final = frozenset({HYPHEN, HASH})
HASHED_SURNAMES: Final = ("family", "nisba", "unknown", "definite")
ROYAL: Final = frozenset(
    map(fold, ("الملك", "الأمير", "الأميرة", "الملكة", "الشيخ", "السلطان", "الإمام", "الشهيد", "الرئيس"))
)
EACH_OF: Final = frozenset({("كل", "من"), ("كلا", "من"), ("لكل", "من")})
THAT_CLAUSE: Final = frozenset(map(fold, ("أن", "إن", "لأن", "بأن", "وأن", "كان", "وكان", "ليس", "ولأن")))
ALONE: Final = frozenset("CTtRO")  # how the word classes list what is a place or body by itself
# The second half of names like علاء الدين and شهيد الإسلام.
DEEN: Final = "الدين"
SECOND_HALVES: Final = frozenset(map(fold, (DEEN, "الإسلام", "الحق", "الرحمن", "الزمان", "النبي", "الزمن")))
INNER_HEADS: Final = frozenset({"ايت", "نايت", "ود", "حاج", "اد"})  # within Amazigh and Sudanese names
NEVER_LAST: Final = COMPOUND_HEADS | INNER_HEADS  # of a name: more of it follows
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
    tokens, keys, done = document.tokens, document.tokens.keys, 0
    phrases = tokens.facts(_rests_of_no_names)
    full = hashtag_people(tokens)
    inside = {index for name in full for index in range(*name.span)}
    for index, (_, end) in document.openings(_opens_name):
        if index < done or index in inside:
            continue
        done = no_name_end(tokens, index, end) if phrases[index] else index
        reading = part_of(tokens, index)
        if done > index or reading.part == "stop":
            continue
        told = told_name_end(tokens, words, index, end)
        if told is not None:
            full.append(CandidateName((index, told), 0, "person", certain=True))
            done = told
            continue
        listed = bool(full) and full[-1].span[1] == index
        if not _begins(tokens, words, index, end, listed, reading.part):
            continue
        name = _name_at(tokens, words, index, end, listed, reading)
        if name is None:
            continue
        done = name.span[1]
        unsure = _may_be_ordinary(keys[index]) or (_is_single(name) and _after_kin(tokens, index))
        named = _after_definite_title(tokens, index) and not _is_single(name)
        doubtful = (
            (not name.certain and unsure and not named)
            or (preposition and keys[index] == ALI)
            or (reading.part == "given?" and _may_be_phrase(tokens, words, name))
        )
        if not doubtful or not agreed.isdisjoint(range(*name.span)):
            full.append(name)
    full.sort()
    return sorted(full + listed_people(document, words, full))


@opens
def _opens_name(key: str) -> bool:
    """Whether a word may begin a name, or a phrase of name words that names nobody."""
    return (
        part_of_key(key).part != "stop"
        or listed_stem(key, LIKE_FUNCTION_WORDS) is not None
        or bool(_rests_of_no_names(key))
    )


def _is_single(name: CandidateName) -> bool:
    return name.span[1] - name.span[0] == 1


def _may_be_phrase(tokens: Tokens, words: list[Word], name: CandidateName) -> bool:
    """نظام الكفيل, كريم الحفاوة: a word of the language before a word with the article, and nothing that says name."""
    first, end = name.span
    return (
        end - first == 2
        and part_of(tokens, end - 1).part == "definite"
        and not (_after_title(tokens, words, first) or _after_reporting_verb(words, first))
    )


def _may_be_ordinary(key: str) -> bool:
    """رهيبا, خبيرات, للدرك, بتوصية: an accusative, a plural, a word behind a preposition."""
    return (
        key.endswith(("ا", "ات", "ه"))
        or key.startswith("لل")
        or any(stem.letters and stem.key in lexicon().common_words for stem in nominal_stems(key))
    )


def no_name_end(tokens: Tokens, index: int, end: int) -> int:
    """The end of a fixed phrase of name words that names nobody (بحمد الله, رمضان المبارك), or `index`."""
    for rest in tokens.facts(_rests_of_no_names)[index]:
        last = index + 1 + len(rest)
        if last <= end and tuple(tokens.keys[index + 1 : last]) == rest:
            return last
    return index


@fact
def _rests_of_no_names(key: str) -> tuple[tuple[str, ...], ...]:
    """The further words of the phrases that a word may begin."""
    return tuple([rest for stem in nominal_stems(key) for rest in lexicon().no_names.get(stem.key, ())])


def _name_at(
    tokens: Tokens, words: list[Word], index: int, end: int, listed: bool, reading: Reading
) -> CandidateName | None:
    """The name that begins with a word so read, or None where that is a name by no other; `listed` as for `_begins`."""
    letters = reading.letters or int(reading.part == "unknown" and listed and tokens.keys[index].startswith("و"))
    last = _run_end(tokens, index, end)
    if last - index < 2 and not (_stands_alone(tokens, words, index) or _in_row(tokens, index, listed, reading)):
        return None
    return CandidateName((index, last), letters, "person", certain=reading.part != "unknown")


def _in_row(tokens: Tokens, index: int, listed: bool, reading: Reading) -> bool:
    """ودينا, وهالة in قالت سلمى ودينا وهالة: the next bare given name of a list."""
    return listed and reading.part in ("given", "given?") and tokens.keys[index][: reading.letters] == "و"


def _stands_alone(tokens: Tokens, words: list[Word], index: int) -> bool:
    """One word is a name by what stands before it."""
    return (
        _after_title(tokens, words, index)
        or _after_reporting_verb(words, index)
        or _after_kin(tokens, index)
        or tuple(tokens.keys[max(0, index - 2) : index]) in EACH_OF
    )


def _begins(tokens: Tokens, words: list[Word], index: int, end: int, listed: bool, part: Part) -> bool:
    """Whether a name may begin with a word of some part; `listed`: another name ends right before."""
    following = tokens.keys[index + 1] if index + 1 < end else ""
    deen = following == DEEN and part in ("given", "given?", "unknown")  # علاء الدين
    rule = RULES_OF_PARTS.get(part)
    if not (deen or _of_kin(tokens, index, part) or (rule is not None and rule(tokens, words, index, end, listed))):
        return False
    key = tokens.keys[index]
    if key in lexicon().titles and not (key in lexicon().given_names and _directly_after_title(tokens, index)):
        return False
    if key in WEEKDAYS or key in NAMERS or key in lexicon().unnamed_words:
        return False  # قال الوزير الخميس
    if _is_predicate(tokens, words, index, part) or _is_home_of_office(tokens, index) or is_namesake(tokens, index):
        return False
    if part == "given?" and following in WEEKDAYS:
        return False  # صباح الجمعة
    if part == "unknown" and key.startswith("وال"):
        return False  # والرسام حسن النعمي: an occupation
    return _may_be_noun(tokens, words, index)


def _of_kin(tokens: Tokens, index: int, part: Part) -> bool:
    """شقيقه فريدون: the name of somebody's relative."""
    if not _after_kin(tokens, index):
        return False
    return part in ("given?", "family") or (part == "unknown" and not tokens.keys[index].endswith(POSSESSIVES))


# ---------------------------------------------------------------- rules: "a name begins with this word", by its part


def _given(tokens: Tokens, words: list[Word], index: int, end: int, listed: bool) -> bool:
    return True


def _ambiguous(tokens: Tokens, words: list[Word], index: int, end: int, listed: bool) -> bool:
    """صباح, which is a morning too: by what stands around it."""
    following = _next_part(tokens, index, end)
    if _is_adjective_of(tokens, words, index):
        return False
    return (
        following in ("given", "compound", "family")
        or _after_title(tokens, words, index)
        or (following in ("nisba", "definite") and not _behind_noun(tokens, words, index))
        or (_after_reporting_verb(words, index) and (following == "unknown" or _ends_row(tokens, words, index, end)))
        or (
            listed
            and tokens.keys[index].startswith("و")
            and (following != "stop" or _ends_row(tokens, words, index, end))
        )
    )


def _ends_row(tokens: Tokens, words: list[Word], index: int, end: int) -> bool:
    """ومازن إن in سليم وأيمن ومازن إن, ومازن وهالة: what follows ends a list of names or goes on with it."""
    if index + 1 >= end:
        return True
    following = tokens.keys[index + 1]
    return words[index + 1].pos in ("SCONJ", "PUNCT", "ADP") or (
        following.startswith("و") and part_of(tokens, index + 1).part in ("given", "given?")
    )


def _compound(tokens: Tokens, words: list[Word], index: int, end: int, listed: bool) -> bool:
    """عبد, أبو: before a word of a name; those two before any."""
    key, letters = tokens.keys[index], part_of(tokens, index).letters
    return _next_part(tokens, index, end) not in ("stop", "given?") or (
        key[letters:] in WITH_ANY_WORD and index + 1 < end and not tokens.keys[index + 1].startswith("و")
    )


def _family(tokens: Tokens, words: list[Word], index: int, end: int, listed: bool) -> bool:
    """اللواء حفتر, قال حفتر."""
    articled = tokens.keys[index].startswith("ال")
    return (_after_title(tokens, words, index) or _after_reporting_verb(words, index)) and not (
        articled and _next_part(tokens, index, end) in ("given", "given?", "compound")
    )


def _nisba(tokens: Tokens, words: list[Word], index: int, end: int, listed: bool) -> bool:
    """الدكتور الغامدي, but not in اللواء الركن محمد."""
    return (
        _after_title(tokens, words, index)
        and (not _describes(tokens.keys[index]) or _is_speaker(tokens, words, index, end))
        and _next_part(tokens, index, end) not in ("given", "given?", "compound")
    )


def _is_speaker(tokens: Tokens, words: list[Word], index: int, end: int) -> bool:
    """القبلي in وأضاف العميد القبلي أن: between the title of a speaker and the clause."""
    key = tokens.keys[index]
    if index < 2 or index + 1 >= end or key in lexicon().common_words or country_of_adjective(key):
        return False
    title = lexicon().titles.get(tokens.keys[index - 1])
    return title == "title" and _after_reporting_verb(words, index - 1) and words[index + 1].pos in ("SCONJ", "PUNCT")


def _definite(tokens: Tokens, words: list[Word], index: int, end: int, listed: bool) -> bool:
    """اللواء الجضران."""
    return _directly_after_title(tokens, index) and not _describes(tokens.keys[index])


def _describes(key: str) -> bool:
    """الليبية, الكبير: an adjective behind a title rather than a name."""
    return is_adjectival(key) or key in lexicon().adjectives


def _unknown(tokens: Tokens, words: list[Word], index: int, end: int, listed: bool) -> bool:
    """A word that no list knows, behind a title, in a list of names, or before another such word."""
    key, following = tokens.keys[index], _next_part(tokens, index, end)
    return (
        (listed and key.startswith("و") and following in SURNAMES)
        or ((_bare_unknown(key) or _foreign_pair(key, following)) and _after_title(tokens, words, index))
        or (following in ("unknown", "given", "family", "compound") and _introduced(tokens, words, index, end))
        or (following in ("given?", "nisba", "surname?") and _after_definite_title(tokens, index))
    )


# No name begins with a word of another part.
RULES_OF_PARTS: Final[dict[Part, Callable[[Tokens, list[Word], int, int, bool], bool]]] = {
    "given": _given,
    "given?": _ambiguous,
    "compound": _compound,
    "family": _family,
    "nisba": _nisba,
    "definite": _definite,
    "unknown": _unknown,
}


def _may_be_noun(tokens: Tokens, words: list[Word], index: int) -> bool:
    """No function word and no verb, unless spelt as a name (علي), or a given name behind a title (المدرب روي)."""
    if words[index].pos in ("NOUN", "PROPN") or spelt_as_name(tokens, index):
        return True
    given = tokens.keys[index] in lexicon().given_names
    surnamed = index + 1 < len(tokens) and part_of(tokens, index + 1).part in SURNAMES
    return words[index].pos == "VERB" and given and (surnamed or _after_title(tokens, words, index))


def _introduced(tokens: Tokens, words: list[Word], index: int, end: int) -> bool:
    """Two words that no list knows behind an office, or between a reporting verb and what ends its subject."""
    if tokens.keys[index].endswith(POSSESSIVES):
        return False
    if _after_nationality(tokens, index):
        return True
    if _after_office(tokens, words, index):
        # Behind a definite word an indefinite one is no adjective of it: اليابانية ميساكي.
        return tokens.keys[index - 1].startswith(ARTICLES) or not is_adjectival(tokens.keys[index])
    if not _after_reporting_verb(words, index):
        return False
    last = index + 1
    while last < min(end, index + LONGEST_UNKNOWN_NAME) and part_of(tokens, last).part in (
        "unknown",
        "given",
        "family",
        "compound",
    ):
        last += 1
    return last >= end or words[last].pos in ("PUNCT", "ADP", "SCONJ", "PRON") or tokens.keys[last] in lexicon().titles


def _after_kin(tokens: Tokens, index: int) -> bool:
    """شقيقه فريدون, زميلتها سونيتا."""
    return index > 0 and tokens.facts(_is_kin)[index - 1]


@fact
def _is_kin(key: str) -> bool:
    return listed_stem(key, lexicon().kin) is not None


def _after_reporting_verb(words: list[Word], index: int) -> bool:
    """وقال اليامي: the subject's place."""
    return index > 0 and words[index - 1].pos == "VERB" and words[index - 1].lemma in lexicon().reporting_lemmas


def _behind_noun(tokens: Tokens, words: list[Word], index: int) -> bool:
    """شهر رمضان المبارك, غياب الثلوج: an indefinite noun whose complement the word is."""
    before = tokens.keys[index - 1] if index else ""
    if (
        not before
        or words[index - 1].pos != "NOUN"
        or part_of(tokens, index).letters
        or part_of(tokens, index - 1).part != "stop"
    ):
        return False
    return (
        not before.startswith(("ال", "لل", "بال", "وال")) and before not in lexicon().titles and before not in EXAMPLES
    )


def _is_adjective_of(tokens: Tokens, words: list[Word], index: int) -> bool:
    """العربي in الخبز العربي المدعوم: a word with the article behind a definite noun that is no title."""
    before = tokens.keys[index - 1] if index else ""
    return (
        tokens.keys[index].startswith("ال")
        and before.startswith(ARTICLES)
        and words[index - 1].pos == "NOUN"
        and part_of(tokens, index - 1).part in ("stop", "definite")
        and listed_stem(before, lexicon().titles) is None
    )


def _is_predicate(tokens: Tokens, words: list[Word], index: int, part: Part) -> bool:
    """أن المدرب نبيل في تعامله: behind أن and a title, an ambiguous word before a preposition or و says how he is."""
    if part != "given?" or index < 2 or index + 1 >= len(tokens) or not tokens.keys[index - 1].startswith("ال"):
        return False
    clause = tokens.keys[index - 2] in THAT_CLAUSE
    return clause and (
        words[index + 1].pos in ("ADP", "PUNCT", "CCONJ", "PART") or tokens.keys[index + 1].startswith("ولا")
    )


def is_namesake(tokens: Tokens, index: int) -> bool:
    """عبد العزيز in مدينة الملك عبد العزيز: what is named after somebody, whose name is a part of its own."""
    keys = tokens.keys
    at = index - 2 if index > 1 and keys[index - 1] in ROYAL else index - 1
    return at >= 0 and listed_stem(keys[at], lexicon().named_after) is not None


def _is_home_of_office(tokens: Tokens, index: int) -> bool:
    """فالنسيا in مدرب فالنسيا ماركو سيلفانتي: behind a bare office, a listed club, place or body is whose it is."""
    before = tokens.keys[index - 1] if index else ""
    if lexicon().titles.get(before) != "office" or before.startswith("ال"):
        return False
    key = tokens.keys[index]
    listed = word_classes().get(key, NO_CLASSES).listed
    return not ALONE.isdisjoint(listed) and key not in lexicon().given_names


def _bare_unknown(key: str) -> bool:
    """A word that may be a name by its shape: no adjective, no pronoun at its end, no conjunction before it."""
    return not is_adjectival(key) and not key.endswith(POSSESSIVES) and not key.startswith("و")


def _foreign_pair(key: str, following: Part) -> bool:
    """سيفيرين لوروا: two words that no list knows are a name, whatever the first ends in."""
    return following in ("unknown", "family") and not key.startswith(("و", "ال"))


def _run_end(tokens: Tokens, first: int, end: int) -> int:
    """The end of the run of name words that begins at `first`."""
    index, unknown = first + 1, int(part_of(tokens, first).part == "unknown")
    end = min(end, first + LONGEST_NAME)
    while index < end:
        part, letters = part_of(tokens, index)
        # Only the first word of a name carries clitics.
        if _completes_compound(tokens, index) or _between_names(tokens, index, end) or tokens.keys[index - 1] in JOINTS:
            unknown = 0
        elif part == "stop" or letters or not goes_on(tokens, first, index, end):
            break
        elif part == "unknown":
            unknown += 1
            adjectival = _is_feminine(tokens.keys[index]) and (
                index > first + 1 or part_of(tokens, first).part != "given"
            )
            if unknown > MOST_UNKNOWN or adjectival:
                break  # متطابقة, but منير عطاونة
        else:
            unknown = 0
        index += 1
    # A run never ends in the middle of a compound.
    while index > first + 1 and tokens.keys[index - 1] in NEVER_LAST:
        index -= 1
    return index


def _is_feminine(key: str) -> bool:
    """متطابقة, of a word of the language, or بمصراتة, with a preposition; but لينغليه is none."""
    known, bare = lexicon(), key[:-1]
    listed = bare in known.common_words or f"ال{bare}" in known.adjectives or key in known.unnamed_words
    listed = listed or key.startswith(GOVERNED) or bool(word_classes().get(key, NO_CLASSES).group)
    return key.endswith("ه") and listed


def _completes_compound(tokens: Tokens, index: int) -> bool:
    """Whatever word follows عبد, آل or بن belongs to the name (عبد ربه, بن عبد العزيز), and so does جار in جار الله."""
    if tokens.keys[index - 1] in NEVER_LAST:
        key = tokens.keys[index]
        function_word = key in lexicon().parts_of_speech and key not in lexicon().given_names
        return key.isalpha() and (not function_word or spelt_as_name(tokens, index))
    if tokens.keys[index] in SECOND_HALVES:
        return part_of(tokens, index - 1).part not in ("stop", "unknown") or tokens.keys[index] == DEEN
    if tokens.keys[index] in INNER_HEADS:
        return index + 1 < len(tokens) and part_of(tokens, index + 1).part not in ("stop", "given?")
    return ALLAH in tokens.keys[index : index + 2] and not tokens.keys[index].startswith("و")


def _between_names(tokens: Tokens, index: int, end: int) -> bool:
    """The خلف of عماد خلف الجغيفي, the hyphen of جان-بيار ديلوك: between two names it is part of the name."""
    if is_hyphenated(tokens, index, end) or _is_hashtag_inside(tokens, index, end):
        return True
    if index + 1 >= end or part_of(tokens, index - 1).part not in ("given", "given?"):
        return False
    return tokens.keys[index] in lexicon().given_names and _next_part(tokens, index, end) in SURNAMES


def _is_hashtag_inside(tokens: Tokens, index: int, end: int) -> bool:
    """ريكس #تيلرسون: the mark of a surname."""
    return tokens.keys[index] == HASH and index + 2 <= end and part_of(tokens, index + 1).part in HASHED_SURNAMES


# ---------------------------------------------------------------- rules: "the name does not go on with this word"


def _next_in_list(tokens: Tokens, first: int, index: int, end: int) -> bool:
    """و opens the next name of a list (وموفق المطيري), or joins something to a whole name (الشمراني ومساعديه)."""
    key = tokens.keys[index]
    if not key.startswith("و") or key in lexicon().family_names:
        return False
    return key[1:] in COMPOUND_HEADS or (
        len(key) > 3
        and (
            key.startswith("وال")
            or (index > first + 1 and part_of(tokens, index).part == "unknown")
            or part_of(tokens, index - 1).part in (*SURNAMES, "definite")
            or key[1:] in lexicon().given_names
            or _next_part(tokens, index, end) in ("given", *SURNAMES)
        )
    )


def _definite_adjective(tokens: Tokens, first: int, index: int, end: int) -> bool:
    """توني أبوت المصغرة: behind a whole name, a feminine or plural with the article that no list knows."""
    return (
        index > first + 1
        and part_of(tokens, index).part == "definite"
        and tokens.keys[index].endswith(("ه", "ين", "ون", "ات"))
    )


def _owned(tokens: Tokens, first: int, index: int, end: int) -> bool:
    """لحضورهما: a word with an owner's pronoun that no list knows."""
    return part_of(tokens, index).part == "unknown" and tokens.keys[index].endswith(("هما", "هم", "ها"))


def _weekday(tokens: Tokens, first: int, index: int, end: int) -> bool:
    """نجيب رزاق الخميس: behind a whole name the word is the day."""
    return index > first + 1 and tokens.keys[index] in WEEKDAYS


def _namer(tokens: Tokens, first: int, index: int, end: int) -> bool:
    """ماهر الصالح الملقب بالنمر: another name follows."""
    return tokens.keys[index] in NAMERS


def _next_verb(tokens: Tokens, first: int, index: int, end: int) -> bool:
    """نزار العيساوي طالب بذلك: behind a whole name, a reporting verb that is a name too."""
    if index == first + 1 or part_of(tokens, index).part not in ("given?", "surname?"):
        return False
    return lexicon().verb_lemmas.get(tokens.keys[index]) in lexicon().reporting_lemmas


def _governed(tokens: Tokens, first: int, index: int, end: int) -> bool:
    """أحمد محمود بالتقصير, بأحر: behind a whole name, a preposition with the article or أ opens the next phrase."""
    glued = tokens.keys[index].startswith(("بال", "لل", "كال")) or tokens.surface(index).startswith(
        ("بأ", "بإ", "لأ", "لإ")
    )
    return index > first + 1 and glued


def _future(tokens: Tokens, first: int, index: int, end: int) -> bool:
    """أنطون زوبكوف سيحل, فابيو مانشينيلي يلاحق: behind a whole name, a word shaped like a verb."""
    key = tokens.keys[index]
    verbal = key.startswith(("سي", "ست", "سن")) or key.startswith("ي")
    return index > first + 1 and verbal and len(key) > 3 and part_of(tokens, index).part == "unknown"


def _dual_verb(tokens: Tokens, first: int, index: int, end: int) -> bool:
    """سامي حداد وسالم الرويلي اعترفا: behind a whole name, a verb of two."""
    key = tokens.keys[index]
    return index > first + 1 and key.endswith("ا") and len(key) > 3 and part_of_key(key[:-1]).part == "stop"


def _state(tokens: Tokens, first: int, index: int, end: int) -> bool:
    """الدكتور كورندال متضامنا, منصور آل كورندو مبتهلين: a participle that says how."""
    key = tokens.keys[index]
    one = key.startswith(("مت", "مست")) and key.endswith("ا")
    several = index > first + 1 and key.startswith("م") and key.endswith("ين")
    return (one or several) and len(key) > 4 and part_of_key(key).part == "unknown"


def _purpose(tokens: Tokens, first: int, index: int, end: int) -> bool:
    """سامي كروندار بمجهود, نزار الحداد لغزو: behind a whole name, ب or ل and a word of the news vocabulary."""
    key = tokens.keys[index]
    if index == first + 1 or key[0] not in ("ب", "ل") or len(key) < 4 or part_of_key(key).part != "unknown":
        return False
    classes = word_classes().get(key[1:], NO_CLASSES)
    return bool(classes.group) and not classes.listed


def _then(tokens: Tokens, first: int, index: int, end: int) -> bool:
    """هندرا سيماتوبانغ فعثر عليه: behind a whole name, ف and a word of the language."""
    key = tokens.keys[index]
    return index > first + 1 and key.startswith("ف") and len(key) > 3 and part_of_key(key[1:]).part == "stop"


def _next_of_kin(tokens: Tokens, first: int, index: int, end: int) -> bool:
    """زوجته نفيسة وجرحت: behind the bare first name of a relative, و and a verb."""
    key = tokens.keys[index]
    if index > first + 1 or not key.startswith("و") or not _after_kin(tokens, first):
        return False
    return key.endswith("ت") or part_of_key(key[1:] or key).part == "stop"


def _never_named(tokens: Tokens, first: int, index: int, end: int) -> bool:
    """سامي الحداد التهمة: a word that news hardly ever has in a name."""
    return tokens.keys[index] in lexicon().unnamed_words


NO_CONTINUATION: Final = (
    _never_named,
    _future,
    _governed,
    _dual_verb,
    _state,
    _purpose,
    _then,
    _next_of_kin,
    _next_in_list,
    _definite_adjective,
    _owned,
    _weekday,
    _namer,
    _next_verb,
)


def goes_on(tokens: Tokens, first: int, index: int, end: int) -> bool:
    """Whether the name that begins at `first` may go on with a token."""
    return not any(rule(tokens, first, index, end) for rule in NO_CONTINUATION)


def _next_part(tokens: Tokens, index: int, end: int) -> Part:
    if index + 1 >= end:
        return "stop"
    reading = part_of(tokens, index + 1)
    return "stop" if reading.letters else reading.part


def _directly_after_title(tokens: Tokens, index: int) -> bool:
    """اللواء الجضران: no adjective between."""
    return index > 0 and "title" in tokens.facts(_kinds_of_title)[index - 1]


@fact
def _kinds_of_title(key: str) -> tuple[str, ...]:
    """The kinds of title that a word may be, by its readings."""
    titles = lexicon().titles
    return tuple([titles[stem.key] for stem in nominal_stems(key) if stem.key in titles])


def _after_title(tokens: Tokens, words: list[Word], index: int) -> bool:
    """A title right before (اللواء محمد), or an office with adjectives between (وزير الخارجية الأميركي جون)."""
    keys, kinds = tokens.keys, tokens.facts(_kinds_of_title)
    for at in range(index - 1, max(-1, index - 4), -1):
        kind = kinds[at][0] if kinds[at] else None
        if kind == "rank":
            return False  # الفريق is a team too
        if kind is not None and (kind != "office" or at < index - 1):
            return True
        if not (keys[at].startswith("ال") and keys[at].endswith(("ي", "يه", "ق", "ل"))) or words[at].pos != "NOUN":
            return False
    return False


def _after_nationality(tokens: Tokens, index: int) -> bool:
    """التشيكية بيترا, والأذربيجاني إلنور: one of a nationality."""
    before = tokens.keys[index - 1] if index else ""
    return before.startswith(ARTICLES) and country_of_adjective(before) is not None


def _after_definite_title(tokens: Tokens, index: int) -> bool:
    """المخرجة أنجي جمال: right behind a title with the article, whatever its kind."""
    title = tokens.keys[index - 1] if index else ""
    return title.startswith("ال") and title in lexicon().titles


def _after_office(tokens: Tokens, words: list[Word], index: int) -> bool:
    """An office before it in the same phrase: رئيس الاتحاد البرازيلي ماركو بولو."""
    for at in range(index - 1, max(-1, index - FARTHEST_OFFICE), -1):
        if tokens.keys[at] in lexicon().titles:
            return True
        if words[at].pos not in ("NOUN", "PROPN"):
            return False
    return False
