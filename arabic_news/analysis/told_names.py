"""Names told by their place: words that no list knows, where only a person's name can stand.

قالت النائبة التونسية ألفة المرواني إن … needs no list of names; nor do the name between commas behind an office, the
name behind يدعى, a byline, and what stands in a list between people.
"""

from typing import Final

from arabic_news.analysis.analyzer import CandidateName, Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import (
    NAMERS,
    WEEKDAYS,
    Part,
    Reading,
    is_adjectival,
    is_hyphenated,
    is_name_word,
    is_never_named,
    part_of,
)
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.analysis.possible_names import PossibleName
from arabic_news.analysis.word_classes import NO_CLASSES, word_classes
from arabic_news.text.clitics import ARTICLES, listed_stem
from arabic_news.text.document import Document
from arabic_news.text.folding import fold
from arabic_news.text.particles import AL
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import COMMAS, Tokens

__all__ = ["director_end", "is_company", "listed_people", "told_name_end"]

SHORTEST: Final = 2  # tokens of such a name
LONGEST: Final = 4
FARTHEST_VERB: Final = 12  # tokens before the name
LOCATING: Final = frozenset({"في", "لدي"})  # المسؤول الصحي في عدن
WITHIN_OFFICES: Final = LOCATING | MARKS | frozenset({"باسم", "عن", "علي", "من", "الي"})  # المتحدث باسم الجيش
GLUED_BEFORE_NAMES: Final = ("ب", "ل")
ADVERBIAL: Final = ("ه", "ا")
BYLINES: Final = frozenset(map(fold, (
    "كتب", "كتبت", "كتبه", "بقلم", "تصوير", "ترجمة", "إعداد", "حاوره", "حاورها", "حاورته",
)))  # fmt: skip
# What introduces the name of somebody whom the text has not named.
CALLED: Final = frozenset(map(fold, (
    "يدعى", "تدعى", "ويدعى", "وتدعى", "اسمه", "واسمه", "اسمها", "واسمها", "المدعو", "المدعوة", "رأسهم", "أمثال",
)))  # fmt: skip
MARKS_BEHIND_BYLINE: Final = frozenset(":-–—ـ/")
DAYS: Final = frozenset(map(fold, ("أمس", "اليوم", "مساء", "صباح", "فجر", "ليل", "يوم")))
BEHIND_NAMES: Final = WEEKDAYS | NAMERS | DAYS  # إيلين كارسون الجمعة أن, ماهر الصالح الملقب بالنمر
SON_OF: Final = "بن"
OFFICE: Final = "office"  # a kind of titles.tsv: an indefinite noun
COMPANIES: Final = frozenset(map(fold, ("شركة", "مجموعة", "بنك", "مصرف", "مؤسسة")))
GIVEN: Final = (Reading("given", 0), Reading("given?", 0))
MEDIA: Final = "m"  # how the word classes list an outlet
NAMED: Final = frozenset({"given", "given?", "family", "surname?", "compound"})  # parts that some list of names knows


def told_name_end(it: PossibleName) -> int | None:
    """The end of a name that begins with the word and fills the place of a person's name, or None."""
    for way in WAYS:
        last = way(it)
        if last is not None:
            return last
    return None


# ---------------------------------------------------------------- ways: "a person's name must stand here"


def behind_office_of_subject(it: PossibleName) -> int | None:
    """قالت النائبة التونسية ألفة المرواني إن: behind the office of a verb's subject."""
    if not _behind_office(it) or it.part in ("definite", "nisba", "stop"):
        return None
    last = it.token
    while last < it.end and last - it.token <= LONGEST and _continues(it.tokens, it.token, last):
        last += 1
        while is_hyphenated(it.tokens, last, it.end):
            last += 2
    return last if SHORTEST <= last - it.token <= LONGEST and _closes(it, last) else None


def _closes(it: PossibleName, last: int) -> bool:
    """What stands behind the name of who speaks: أن, a comma, في, أمس, نقلا عن, لرويترز."""
    if last >= it.end:
        return False
    key = it.tokens.keys[last]
    return it.words[last].pos in ("SCONJ", "PUNCT", "ADP") or key in BEHIND_NAMES or _is_addressed(key)


def _is_addressed(key: str) -> bool:
    """للصحفيين, لوكالة, لرويترز: to whom somebody speaks."""
    known, outlet = lexicon(), word_classes().get(key[1:], NO_CLASSES)
    head = key[1:] in known.common_words or key[1:] in known.organization_heads or MEDIA in outlet.listed
    return key.startswith("لل") or (key.startswith("ل") and len(key) > 3 and head)


def byline(it: PossibleName) -> int | None:
    """كتب- محروس رسلان:, up to a mark or the end of the line."""
    if it.token < 2 or it.before not in MARKS_BEHIND_BYLINE or it.tokens.keys[it.token - 2] not in BYLINES:
        return None
    last = it.token
    while last < it.end and last - it.token < LONGEST and is_name_word(it.tokens.keys[last]):
        last += 1
    closed = last == len(it.tokens) or not it.tokens.keys[last].isalpha() or "\n" in it.tokens.gap(last)
    return last if last - it.token >= SHORTEST and closed else None


def apposition(it: PossibleName) -> int | None:
    """وزير العدل، شهيد مالك، استقالته: between commas, behind an office; in قال الناطق باسم الحركة، قاري ماجد also."""
    if it.before not in COMMAS:
        return None
    if not (_ends_office(it.tokens, it.words, it.token - 1) or _is_office_of_speaker(it, it.token - 1)):
        return None
    last = _words_end(it.tokens, it.words, it.token, it.end)
    key = it.tokens.keys[last] if last < it.end else ""
    closed = key in COMMAS or key == ":" or (last < it.end and it.words[last].pos in ("SCONJ", "ADP"))
    return last if closed and _is_name(it.tokens, it.token, last) else None


def before_office(it: PossibleName) -> int | None:
    """قالت منية الماجري رئيسة الجمعية, قال لو كانغ المتحدث: between a verb and the office of its subject."""
    if not it.follows_reporting_verb or it.part not in ("unknown", "surname?", "given?", "compound"):
        return None
    last = _words_end(it.tokens, it.words, it.token, it.end)
    aside = last < it.end and it.tokens.keys[last] in COMMAS
    office = it.tokens.keys[last + aside] if last + aside < it.end else ""
    titled = lexicon().titles.get(office) == OFFICE or (office.startswith(AL) and office in lexicon().titles)
    return last if titled and _is_name(it.tokens, it.token, last) else None


def called(it: PossibleName) -> int | None:
    """يدعى تروي أورنر, اسمه "مامي مباغي"."""
    before = it.token - 1
    if before > 0 and it.before in MARKS:
        before -= 1
    if before < 0 or it.tokens.keys[before] not in CALLED:
        return None
    last = _words_end(it.tokens, it.words, it.token, it.end)
    return last if _is_name(it.tokens, it.token, last) else None


def behind_company(it: PossibleName) -> int | None:
    """قال رئيس شركة نوردال إيريك لوندين إن: behind an office and the company of one or two words that it belongs to."""
    return director_end(it.tokens, it.words, it.token, it.end)


def director_end(tokens: Tokens, words: list[Word], index: int, end: int) -> int | None:
    """The end of the name that begins at `index`, of who holds an office of the company named right before."""
    if part_of(tokens, index) not in GIVEN:
        return None
    head = next((at for at in range(index - 2, max(0, index - 4), -1) if is_company(tokens.keys[at])), None)
    if head is None or not _ends_office(tokens, words, head) or _is_part_of_name(tokens, head, index):
        return None
    last = _words_end(tokens, words, index, end)
    closed = last < end and words[last].pos in ("SCONJ", "PUNCT", "ADP")
    return last if closed and _is_name(tokens, index, last) else None


def _is_part_of_name(tokens: Tokens, head: int, index: int) -> bool:
    """جورج in مدير شركة سامي جورج حداد: names all the way, or a word with the article: شركة النفط."""
    between = [part_of(tokens, at).part for at in range(head + 1, index)]
    return between[0] in NAMED or any(tokens.keys[at].startswith(AL) for at in range(head + 1, index))


def is_company(key: str) -> bool:
    """شركة, لمجموعة: a noun that the name of a company follows."""
    return listed_stem(key, COMPANIES) is not None


WAYS: Final = (behind_office_of_subject, behind_company, before_office, byline, apposition, called)


def listed_people(document: Document, words: list[Word], people: list[CandidateName]) -> list[CandidateName]:
    """Return the people that stand in a list between others: يوسف النجار، وفاء خازندار، محمد المزروعي."""
    tokens = document.tokens
    starts = {name.span[0] for name in people}
    found: list[CandidateName] = []
    for name in people:
        at = name.span[1]
        if at + 1 >= len(tokens) or tokens.keys[at] not in COMMAS or at + 1 in starts:
            continue
        end = document.sentence_end(at)
        last = _words_end(tokens, words, at + 1, end)
        joined = last < end and (
            (tokens.keys[last] in COMMAS and last + 1 in starts)
            or (last in starts and tokens.keys[last].startswith("و"))
        )
        if joined and _is_name(tokens, at + 1, last):
            found.append(CandidateName((at + 1, last), 0, "person", certain=True))
    return found


def _words_end(tokens: Tokens, words: list[Word], index: int, end: int) -> int:
    """The end of the words from `index` that may stand in a name."""
    last = index
    while last < min(end, index + LONGEST) and _may_name(tokens, words, index, last):
        last += 1
    return last


def _may_name(tokens: Tokens, words: list[Word], first: int, index: int) -> bool:
    key = tokens.keys[index]
    known = lexicon()
    return (
        key.isalpha()
        and key not in BEHIND_NAMES
        and key not in known.titles
        and not is_never_named(key)
        and key not in known.organization_heads
        and not (index > first and key.startswith(("و", "لل", "بال")) and part_of(tokens, index).part == "stop")
        and not (index == first and (key.startswith(AL) or part_of(tokens, index).letters))
        and (words[index].pos in ("NOUN", "PROPN") or part_of(tokens, index).part != "stop")
    )


def _is_name(tokens: Tokens, first: int, end: int) -> bool:
    """Two words or more, not all of the language; no nationality or adjective among them."""
    parts = [_part_in_name(tokens, index) for index in range(first, end)]
    if not SHORTEST <= len(parts) <= LONGEST:
        return False
    if any(map(country_of_adjective, tokens.keys[first : end - 1])):
        return False  # but صبيح المصري
    if any(key in lexicon().adjectives for key in tokens.keys[first + 1 : end]):
        return False
    return "stop" not in parts and (not NAMED.isdisjoint(parts) or not is_adjectival(tokens.keys[end - 1]))


def _part_in_name(tokens: Tokens, index: int) -> Part:
    """What part a word plays; behind بن any is a name (منية بن جميع)."""
    part = part_of(tokens, index).part
    return "family" if part == "stop" and tokens.keys[index - 1] == SON_OF else part


def _ends_office(tokens: Tokens, words: list[Word], end: int) -> bool:
    """An office before a comma, the office's noun first: وزير الدولة لشؤون العدل."""
    for at in range(end - 1, max(-1, end - FARTHEST_VERB), -1):
        if tokens.keys[at] in lexicon().titles:
            return True
        if words[at].pos not in ("NOUN", "PROPN"):
            return False
    return False


def _continues(tokens: Tokens, first: int, index: int) -> bool:
    """A word of a name; what no list knows and may carry a preposition (بمصراتة) or be an adverb (علانية) is none.

    Right behind a given name that is nothing else, any word with the article is a surname (كريم الساعة), or a title
    (كريم شيخ).
    """
    key = tokens.keys[index]
    known = lexicon()
    surname = (key.startswith(AL) and key not in known.parts_of_speech) or key in known.titles  # but إلى
    if index == first + 1 and surname and part_of(tokens, first).part == "given":
        return True
    adverb = index > first + 1 and key.endswith(ADVERBIAL)
    return (
        is_name_word(key)
        and key not in BEHIND_NAMES
        and not ((key.startswith(GLUED_BEFORE_NAMES) or adverb) and part_of(tokens, index).part == "unknown")
    )


def _behind_office(it: PossibleName) -> bool:
    """A definite word, or the name of a place or body, before it ends an office that follows a reporting verb."""
    definite = it.before.startswith(ARTICLES)
    if it.token < 2 or not (definite or _ends_quoted(it) or it.tokens.keys[it.token - 2] in LOCATING):
        return False
    if _heads_name(it.before) and not definite:
        return False
    return _is_office_of_speaker(it, it.token)


def _is_office_of_speaker(it: PossibleName, end: int) -> bool:
    """The words before `end` are an office right behind a reporting verb."""
    for at in range(end - 1, max(-1, end - FARTHEST_VERB), -1):
        word, key = it.words[at], it.tokens.keys[at]
        if word.pos not in ("NOUN", "PROPN") and key not in WITHIN_OFFICES:
            reporting = word.pos == "VERB" and word.lemma in lexicon().reporting_lemmas
            return reporting and it.tokens.keys[at + 1] in lexicon().titles
    return False


def _ends_quoted(it: PossibleName) -> bool:
    """نوردال" in المسؤول في شركة "نوردال" إيريك لوندين: a closing mark right before the name."""
    return it.before in MARKS and any(key in MARKS for key in it.tokens.keys[max(0, it.token - 6) : it.token - 1])


def _heads_name(key: str) -> bool:
    """في ولاية شلسفيغ: a noun that the name of a place or body follows."""
    known = lexicon()
    return listed_stem(key, known.organization_heads) is not None or listed_stem(key, known.place_nouns) is not None
