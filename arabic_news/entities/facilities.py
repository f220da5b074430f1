"""Places that a place noun introduces: مطار معيتيقة (the noun belongs to the name), قرية كوجيلو (it does not).

The table `place_nouns.tsv` says in `in_name` what a noun does:

* `no`: it introduces a name and is left out (قرية كوجيلو);
* `cue`: it only makes a doubtful name a place (محافظات);
* `yes`: it begins the name, in which some word is in no list of ordinary words (مطار معيتيقة);
* `any`: it begins the name, whatever definite word follows (قصر الضيافة).
"""

from typing import Final

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import is_name_word, part_of
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.organizations import is_classifier
from arabic_news.entities.phrases import is_definite, is_verbal, phrase_end, quoted_end
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.folding import fold
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Tokens

__all__ = ["find_facilities"]

# Adjectives that belong to the name of a facility; the phrase ends before any other.
ADJECTIVES: Final = frozenset(map(fold, (
    "الدولي", "الدولية", "الجوي", "الجوية", "البحري", "البحرية", "البري", "البرية", "العسكري", "العسكرية", "المدني",
    "المدنية", "الحكومي", "الجامعي", "العام", "المركزي", "المركزية", "التعليمي", "التخصصي", "الكبير", "الكبرى",
    "القديم", "القديمة", "الجديد", "الجديدة", "الشرقي", "الشرقية", "الغربي", "الغربية", "الشمالي", "الشمالية",
    "الجنوبي", "الجنوبية", "الأولمبي", "الصناعي", "الصناعية", "التجاري", "النفطي", "النفطية", "الساحلي", "الدائري",
    "السريع", "الحدودي", "الحدودية", "الأثري", "الوطني", "الوطنية", "الملكي", "الرئاسي", "الرياضي", "الميداني",
)))  # fmt: skip
ALLAH: Final = "الله"
NAMES_OF: Final = frozenset(map(fold, ("الملك", "الأمير", "الإمام", "الشيخ", "السلطان", "الشهيد", "الملكة", "الأميرة")))


def find_facilities(document: Document, words: list[Word]) -> list[Candidate]:
    """Return the candidates behind or beginning with a place noun."""
    found: list[Candidate] = []
    for first, end in document.sentences:
        for index in range(first, end - 1):
            candidate = _facility_at(document.tokens, words, index, end)
            if candidate is not None:
                found.append(candidate)
    return found


def _facility_at(tokens: Tokens, words: list[Word], index: int, end: int) -> Candidate | None:
    nouns = lexicon().place_nouns
    for stem in nominal_stems(tokens.keys[index]):
        noun = nouns.get(stem.key)
        if noun is None:
            continue
        kind, in_name = noun
        if in_name == "no":
            if not _introduces(tokens, words, index, stem.key):
                return None
            return Candidate((index + 1, index + 2), 0, kind, True, Rank.LAST_RESORT)  # type: ignore[arg-type]
        if in_name == "cue" or _spelt_otherwise(tokens, index) or _by_way_of(tokens, index):
            return None
        if is_classifier(stem.key) and ("ل" in stem.proclitics or _speaks(tokens, words, index)):
            return None
        last = _name_end(tokens, words, index, end)
        if last > index + 1 and _is_named(tokens, index + 1, last, in_name):
            return Candidate((index, last), stem.letters, kind, True, Rank.HEAD_NOUN)  # type: ignore[arg-type]
    return None


def _introduces(tokens: Tokens, words: list[Word], index: int, noun: str) -> bool:
    """قرية كوجيلو: a word that no list knows behind an indefinite place noun, and no verb (بلدة تبتلع)."""
    following = tokens.keys[index + 1]
    if following.startswith("و") or tokens.keys[index + 2 : index + 3] == [ALLAH]:
        return False  # مدينة رسول الله
    named = words[index + 1].pos == "NOUN" and is_name_word(following) and not is_verbal(tokens, index + 1)
    return not is_definite(noun) and named


def _is_named(tokens: Tokens, first: int, last: int, in_name: str) -> bool:
    return any(is_name_word(tokens.keys[at]) for at in range(first, last)) or (
        in_name == "any" and is_definite(tokens.keys[first]) and tokens.keys[last - 1] not in NAMES_OF
    )


def _spelt_otherwise(tokens: Tokens, index: int) -> bool:
    """وأدى "and performed" folds like وادي "valley"."""
    return tokens.surface(index).startswith("وأ")


def _by_way_of(tokens: Tokens, index: int) -> bool:
    """عن طريق: a road in no sense."""
    return index > 0 and tokens.keys[index - 1] == "عن"


def _speaks(tokens: Tokens, words: list[Word], index: int) -> bool:
    """قناة «المنار», ذكرت قناة بلقيس, قال لقناة بلقيس: the noun is a medium too, and here no waterway."""
    reports = index > 0 and words[index - 1].lemma in lexicon().reporting_lemmas
    return tokens.keys[index + 1] in MARKS or reports


def _name_end(tokens: Tokens, words: list[Word], index: int, end: int) -> int:
    """The end of the name behind the noun: its complement, then adjectives of facilities (قاعدة العند الجوية)."""
    first = index + 1
    longest = phrase_end(tokens, words, first, end)
    if longest == first or quoted_end(tokens, first, end) == longest:
        return longest
    last = first + 1
    while last < longest and (
        tokens.keys[last] in ADJECTIVES
        or not is_definite(tokens.keys[last])
        or tokens.keys[last - 1] in NAMES_OF
        or part_of(tokens, last - 1).part == "given"  # استاد الأمير عبدالله الفيصل
        or not _is_named(tokens, first, last, "yes")  # طريق الوحدة الإفريقية
    ):
        last += 1
    return last
