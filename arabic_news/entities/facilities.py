"""Places that a place noun introduces: مطار معيتيقة (the noun belongs to the name), قرية كوجيلو (it does not).

The table `place_nouns.tsv` says in `in_name` what a noun does:

* `no`: it introduces a name and is left out (قرية كوجيلو);
* `cue`: it only makes a doubtful name a place (قطاع);
* `pair`, `list`: it does, and several names may follow it (`place_lists.py`);
* `yes`: it begins the name, in which some word is in no list of ordinary words (مطار معيتيقة), or that is a number
  (بوابة 200);
* `any`: it begins the name, whatever definite word follows (قصر الضيافة, مسجد قوات الطوارئ);
* `figure`: it is said of much else (سوق العمل, قاعدة المانحين), and begins the name unless the next word says so
  (`figures.py`);
* `named`: the like, and only a word that some list knows as a name (طريق الملك فهد, not طريق النجاح);
* `quoted`: it does before a quoted name only (نقطة «السويري»);
* `school`: it does with the name of an arm (الكلية الجوية, كلية مصراتة الجوية), and is a body otherwise;
* `whole`: it is a name by itself (القصر الرئاسي), perhaps with a number (الطريق الوطنية رقم 4).

An embassy is a body where it speaks or acts, and else a facility (`missions.py`).
"""

from collections.abc import Callable, Iterable
from typing import Final

from arabic_news.analysis.analyzer import CandidateName, Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_ends import ALLAH
from arabic_news.analysis.name_words import COMPOUND_HEADS, is_adjectival, is_name_word, part_of
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.analysis.repetitions import find_repeated
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.figures import goes_on_as_phrase, introduces_nothing, is_listed_name, is_said_of_much
from arabic_news.entities.organizations import is_classifier
from arabic_news.entities.phrases import (
    TITLES_IN_NAMES,
    is_definite,
    is_proper,
    is_verbal,
    phrase_end,
    quoted_end,
)
from arabic_news.entities.place_lists import JOINT
from arabic_news.name_index import shipped_places
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.folding import TANWIN, fold
from arabic_news.text.openings import Opening, opens_with
from arabic_news.text.particles import AL, WA
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import STOPS, Tokens

__all__ = ["find_facilities", "find_short_facilities", "opens_facility"]

INTRODUCING: Final = JOINT | {"cue"}  # uses of nouns that begin no name themselves
# Adjectives that belong to the name of a facility; the phrase ends before any other.
ADJECTIVES_OF_FACILITIES: Final = frozenset(map(fold, (
    "الدولي", "الدولية", "الجوي", "الجوية", "البحري", "البحرية", "البري", "البرية", "العسكري", "العسكرية", "المدني",
    "المدنية", "الحكومي", "الجامعي", "العام", "المركزي", "المركزية", "التعليمي", "التخصصي", "الكبير", "الكبرى",
    "القديم", "القديمة", "الجديد", "الجديدة", "الشرقي", "الشرقية", "الغربي", "الغربية", "الشمالي", "الشمالية",
    "الجنوبي", "الجنوبية", "الأولمبي", "الصناعي", "الصناعية", "التجاري", "النفطي", "النفطية", "الساحلي", "الدائري",
    "السريع", "الحدودي", "الحدودية", "الأثري", "الوطني", "الوطنية", "الملكي", "الرئاسي", "الرياضي", "الميداني",
)))  # fmt: skip
DESCRIPTIONS: Final = frozenset(map(fold, (
    "حدودي", "ساحلي", "جبلي", "شعبي", "تجاري", "عسكري", "حكومي", "دولي", "محلي", "سياسي", "أمني", "ميداني", "رئيسي",
    "سياحي", "صحي", "جامعي", "ثقافي", "رياضي", "صناعي", "زراعي", "سكني", "فرعي", "دائري", "أرضي", "عشوائي", "ليلي",
    "مكتظ", "فاخر", "ضخم", "مؤقت", "خاص", "عام", "مجاور", "قريب", "تاريخي", "أثري", "بحري", "بري", "جوي", "مدني",
    "بنين", "بنات", "أطفال", "شيعي", "سني", "مسيحي", "متعرج", "موقتة", "مؤقتة", "ترابي", "معبد", "وعر",
)))  # fmt: skip
# Words that open the names of towns, and belong to them.
TOPONYM_HEADS: Final = frozenset(map(fold, (
    "عين", "بئر", "بير", "أبو", "أم", "بني", "تل", "كفر", "دير", "بيت", "خربة", "رأس", "وادي", "جبل", "سيدي", "أولاد",
    "أيت", "آيت", "حاسي", "قصر", "برج", "عرب", "نجع", "كوم", "ميت", "منية", "منشأة", "خان", "مرج", "حوش", "بنت", "شط",
)))  # fmt: skip
ARMS: Final = frozenset(map(fold, ("الجوية", "البحرية", "العسكرية", "الحربية")))
SHORTEST_ALONE: Final = 4  # letters
BEFORE_INDEFINITE: Final = frozenset(map(fold, ("كل", "أي", "أية", "كم", "رب", "بكل", "لكل", "وكل")))
NUMBER_WORD: Final = "رقم"


@opens_with
def opens_facility() -> Iterable[str]:
    """The words that begin a place noun: نقطة of نقطة تفتيش."""
    return {noun.partition(" ")[0] for noun in lexicon().place_nouns}


def find_facilities(tokens: Tokens, words: list[Word], openings: list[Opening]) -> list[Candidate]:
    """Return the candidates behind or beginning with a place noun."""
    found = (_facility_at(tokens, words, index, end) for index, (_, end) in openings)
    return [_listed(tokens, facility) for facility in found if facility is not None]


def _listed(tokens: Tokens, found: Candidate) -> Candidate:
    """معبر «رفح», محافظة «صعدة»: what is a listed name but for its quotation marks."""
    first, end = found.span
    whole = tokens.keys[first][found.letters :], *tokens.keys[first + 1 : end]
    apart = first > 0 and tokens.keys[first - 1] in MARKS
    if not apart and MARKS.isdisjoint(whole):
        return found
    words = [key for key in whole if key not in MARKS and key not in STOPS]
    for name in (words, words[1:] if not apart else []):
        places = shipped_places(" ".join(name))
        fitting = [place for place in places if place.kind == found.kind] or (places if apart else [])
        if fitting:
            return found._replace(kind=fitting[0].kind, places=tuple(fitting), rank=Rank.LISTED_PLACE)
    return found


def _facility_at(tokens: Tokens, words: list[Word], index: int, end: int) -> Candidate | None:
    nouns = lexicon().place_nouns
    if index + 1 == end:
        return None
    for stem in nominal_stems(tokens.keys[index]):
        pair = nouns.get(f"{stem.key} {tokens.keys[index + 1]}")  # نقطة تفتيش
        noun = pair or nouns.get(stem.key)
        if noun is None:
            continue
        kind, in_name = noun
        first = index + 2 if pair else index + 1
        if in_name == "no":
            if inner := _quoted_name(tokens, index + 1, end):
                return Candidate(inner, 0, kind, is_place=True, rank=Rank.HEAD_NOUN)  # type: ignore[arg-type]
            if not _introduces(tokens, words, index, stem.key):
                return None
            last = _introduced_end(tokens, words, index + 1, end)
            return Candidate((index + 1, last), 0, kind, is_place=True, rank=Rank.LAST_RESORT)  # type: ignore[arg-type]
        if in_name in INTRODUCING or any(rule(tokens, index) for rule in NO_HEAD) or _described(tokens, first, end):
            return None
        if is_classifier(stem.key) and ("ل" in stem.proclitics or _speaks(tokens, words, index)):
            return None
        if in_name == "whole":
            last = _numbered_end(tokens, first, end)
            return Candidate((index, last), stem.letters, kind, is_place=True, rank=Rank.HEAD_NOUN)  # type: ignore[arg-type]
        last = NAMES[in_name](tokens, words, first, end)
        if last == first or goes_on_as_phrase(tokens, first):
            return None
        if kind == "region" and in_name == "any" and tokens.keys[first] in MARKS:  # حي «الزهور»
            return Candidate((first + 1, last - 1), 0, kind, is_place=True, rank=Rank.HEAD_NOUN)  # type: ignore[arg-type]
        return Candidate((index, last), stem.letters, kind, is_place=True, rank=Rank.HEAD_NOUN)  # type: ignore[arg-type]
    return None


def _quoted_name(tokens: Tokens, first: int, end: int) -> tuple[int, int] | None:
    """قرية «كوكات خل»: what quotation marks hold, if no list knows some word of it, or that of places does."""
    last = quoted_end(tokens, first, end) if first < end and tokens.keys[first] in MARKS else first
    inner = (first + 1, last - 1 - (last - 2 > first and tokens.keys[last - 2] in STOPS))
    return inner if inner[0] < inner[1] and _may_name(tokens, *inner) else None


def _may_name(tokens: Tokens, first: int, end: int) -> bool:
    """Whether some words may be the name of a place: no list knows one of them, or that of places knows all."""
    return _holds_name_word(tokens, first, end) or bool(shipped_places(" ".join(tokens.keys[first:end])))


def _introduced_end(tokens: Tokens, words: list[Word], first: int, end: int) -> int:
    """The end of كوجيلو, لاندي كوتال, عين عطا."""
    if first + 1 < end and tokens.keys[first] in TOPONYM_HEADS:
        return first + 2
    return first + 1 + _goes_on_unknown(tokens, words, first + 1, end)


def _goes_on_unknown(tokens: Tokens, words: list[Word], at: int, end: int) -> bool:
    """بلدة لاندي كوتال: a second word that no list knows."""
    if at >= end or not tokens.gap(at).isspace() or words[at].pos != "NOUN" or tokens.keys[at].startswith(WA):
        return False
    return is_name_word(tokens.keys[at]) and not is_definite(tokens.keys[at]) and not is_verbal(tokens, at)


def find_short_facilities(document: Document, candidates: list[Candidate]) -> list[Candidate]:
    """Return the bare repetitions of facilities whose name is one unordinary word: متحف باردو … باردو."""
    tokens = document.tokens
    facilities = [name for name in candidates if name.kind == "facility" and name.length == 2]
    if not facilities:
        return []
    listed = {tokens.keys[name.span[0]][name.letters :] for name in candidates if name.places and name.length == 1}
    named: dict[str, Candidate] = {}
    for facility in facilities:
        word = tokens.keys[facility.span[1] - 1]
        if word not in listed and _stands_alone(word):
            named.setdefault(word, facility)
    covered = {index for candidate in candidates for index in range(*candidate.span)}
    repeated = find_repeated(document, set(named), covered, "place")
    return [_short_for(named[tokens.keys[name.span[0]][name.letters :]], name) for name in repeated]


def _short_for(facility: Candidate, name: CandidateName) -> Candidate:
    return facility._replace(span=name.span, letters=name.letters, rank=Rank.SURROUNDINGS, alias_of=facility.span)


def _stands_alone(key: str) -> bool:
    """A word that no list knows and that is no adjective, long enough to be nothing else."""
    return len(key) >= SHORTEST_ALONE and is_proper(key) and not is_definite(key) and not is_adjectival(key)


# ---------------------------------------------------------------- how far a name goes whose noun ends at a token


def _unordinary(tokens: Tokens, words: list[Word], first: int, end: int) -> int:
    """معيتيقة الدولي: some word that no list knows; 200, الـ17."""
    numbered = _number_end(tokens, words, first, end)
    if numbered > first:
        return numbered
    last = _name_end(tokens, words, first, end)
    return last if _holds_name_word(tokens, first, last) else first


def _whatever(tokens: Tokens, words: list[Word], first: int, end: int) -> int:
    """الضيافة, قوات الطوارئ: a definite phrase that does not stop in the middle of الملك فهد."""
    last = _name_end(tokens, words, first, end)
    if last > first and tokens.keys[first] in MARKS and is_definite(tokens.keys[first + 1]):
        return last
    definite = last > first and is_definite(tokens.keys[last - 1]) and tokens.keys[last - 1] not in TITLES_IN_NAMES
    return last if definite or _holds_name_word(tokens, first, last) else first


def _of_figure(tokens: Tokens, words: list[Word], first: int, end: int) -> int:
    """الوطية, الملك فهد, باب البحرين: a name, none of the words with which the noun is said of much else."""
    return first if is_said_of_much(tokens, first) else _whatever(tokens, words, first, end)


def _of_list(tokens: Tokens, words: list[Word], first: int, end: int) -> int:
    """الملك فهد, مأرب, «عمران - حجة»: a name that some list knows, a number, or a quoted name."""
    numbered = _number_end(tokens, words, first, end)
    if numbered > first:
        return numbered
    last = _unordinary(tokens, words, first, end)
    quoted = first < end and quoted_end(tokens, first, end) > first
    return last if quoted or is_listed_name(tokens, first) else first


def _quoted(tokens: Tokens, words: list[Word], first: int, end: int) -> int:
    return quoted_end(tokens, first, end) if first < end else first


def _school(tokens: Tokens, words: list[Word], first: int, end: int) -> int:
    """الجوية, مصراتة الجوية: the name of an arm as adjective."""
    last = phrase_end(tokens, words, first, end)
    return next((at + 1 for at in range(first, last) if tokens.keys[at] in ARMS), first)


NAMES: Final[dict[str, Callable[[Tokens, list[Word], int, int], int]]] = {
    "yes": _unordinary,
    "any": _whatever,
    "figure": _of_figure,
    "named": _of_list,
    "quoted": _quoted,
    "school": _school,
}


def _numbered_end(tokens: Tokens, first: int, end: int) -> int:
    """The token after رقم 4, where that stands at a token."""
    numbered = first + 1 < end and tokens.keys[first] == NUMBER_WORD and tokens.keys[first + 1].isdecimal()
    return first + 2 if numbered else first


def _number_end(tokens: Tokens, words: list[Word], first: int, end: int) -> int:
    """The end of 200 in بوابة 200 الرابطة, but not in قصر 30 غرفة, where the number counts."""
    articled = tokens.keys[first : first + 1] == [AL]
    at = first + articled
    if at >= end or not tokens.keys[at].isdecimal():
        return first
    counted = (
        not articled
        and at + 1 < end
        and words[at + 1].pos in ("NOUN", "PROPN")
        and not is_definite(tokens.keys[at + 1])
    )
    return first if counted else at + 1


def _holds_name_word(tokens: Tokens, first: int, last: int) -> bool:
    return any(is_name_word(tokens.keys[at]) for at in range(first, last))


def _name_end(tokens: Tokens, words: list[Word], first: int, end: int) -> int:
    """The end of the name behind the noun: its complement, then adjectives of facilities (قاعدة العند الجوية)."""
    longest = phrase_end(tokens, words, first, end)
    if longest == first or quoted_end(tokens, first, end) == longest:
        return longest
    last = first + 1
    while last < longest and _goes_on(tokens, first, last):
        last += 1
    return last


def _goes_on(tokens: Tokens, first: int, at: int) -> bool:
    """Whether the name that begins at `first` goes on with a token."""
    key, before = tokens.keys[at], tokens.keys[at - 1]
    if key in ADJECTIVES_OF_FACILITIES or before in TITLES_IN_NAMES or before in COMPOUND_HEADS:
        return True
    if part_of(tokens, at - 1).part == "given":
        return is_definite(key) or part_of(tokens, at).part != "stop"  # not أعلن مطار الملك خالد تأخر الرحلات
    if not _holds_name_word(tokens, first, at):
        return True  # استاد الأمير عبدالله الفيصل, مسجد قوات الطوارئ
    return not is_definite(key) and is_name_word(key)


def _introduces(tokens: Tokens, words: list[Word], index: int, noun: str) -> bool:
    """قرية كوجيلو: a word that no list knows behind an indefinite place noun, and no verb (بلدة تبتلع)."""
    following = tokens.keys[index + 1]
    if following in TOPONYM_HEADS:
        return not is_definite(noun) and _heads_toponym(tokens, words, index + 1)
    if _described(tokens, index + 1, len(tokens)) or introduces_nothing(tokens, index):
        return False  # قرية بدوية, مجالس محلية
    if following.startswith("و") or tokens.keys[index + 2 : index + 3] == [ALLAH]:
        return False  # مدينة رسول الله
    if index and tokens.keys[index - 1] in BEFORE_INDEFINITE:
        return False  # كل بلدة
    named = words[index + 1].pos == "NOUN" and is_name_word(following) and not is_verbal(tokens, index + 1)
    return not is_definite(noun) and named


def _heads_toponym(tokens: Tokens, words: list[Word], index: int) -> bool:
    """عين عطا, بني حارث, رأس العين: a word that opens the names of towns, and a noun behind it that may be a name."""
    if index + 1 >= len(tokens) or not tokens.gap(index + 1).isspace() or words[index + 1].pos not in ("NOUN", "PROPN"):
        return False
    return is_definite(tokens.keys[index + 1]) or is_name_word(tokens.keys[index + 1])


def _described(tokens: Tokens, at: int, end: int) -> bool:
    """سوق مزدحم, قرية بدوية, جسر حدودي: an indefinite adjective that agrees with the noun before it."""
    if at >= end or is_definite(tokens.keys[at]):
        return False
    key, feminine = tokens.keys[at], tokens.keys[at - 1].endswith("ه")
    if f"ال{key}" in lexicon().adjectives and key.endswith("ه") == feminine:
        return True
    if key in DESCRIPTIONS or key.startswith("لل"):
        return True  # مسرح للعرائس
    if key[0] in "يت" and tokens.spelling(at).endswith("ه"):
        return True  # مستشفى تديره
    return key.endswith("يه") if feminine else country_of_adjective(key) is not None


def _spelt_otherwise(tokens: Tokens, index: int) -> bool:
    """وأدى "and performed" folds like وادي "valley"."""
    return tokens.spelling(index).startswith("وأ")


def _by_way_of(tokens: Tokens, index: int) -> bool:
    """عن طريق: a road in no sense."""
    return index > 0 and tokens.keys[index - 1] == "عن"


def _accusative(tokens: Tokens, index: int) -> bool:
    """قاعدةً للنفوذ: a noun with the mark of the indefinite has no complement."""
    return TANWIN in tokens.surface(index)


# Rules: "this noun does not begin the name of a facility".
NO_HEAD: Final[tuple[Callable[[Tokens, int], bool], ...]] = (_spelt_otherwise, _by_way_of, _accusative)


def _speaks(tokens: Tokens, words: list[Word], index: int) -> bool:
    """قناة «المنار», ذكرت قناة بلقيس, قال لقناة بلقيس: the noun is a medium too, and here no waterway."""
    reports = index > 0 and words[index - 1].lemma in lexicon().reporting_lemmas
    return tokens.keys[index + 1] in MARKS or reports
