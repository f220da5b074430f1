"""Short repetitions: the surname that stands for a person named in full, the bare name behind an earlier place noun."""

from collections.abc import Iterator
from itertools import compress
from typing import Final

from arabic_news.analysis.analyzer import CandidateName, NameKind, Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import (
    COMPOUND_HEADS,
    LIKE_FUNCTION_WORDS,
    WEEKDAYS,
    part_of,
    part_of_key,
    spelt_as_name,
)
from arabic_news.text.clitics import ARTICLES, listed_stem, nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.facts import fact
from arabic_news.text.tokens import Tokens

__all__ = ["MOST_NAMESAKES", "VOWELS", "find_repeated", "repeated_people", "short_forms"]

MOST_NAMESAKES: Final = 32  # short forms kept by surname: an article on one family still takes linear time
CASES: Final = {"ابن": "بن", "ابا": "ابو", "ابي": "ابو"}  # one word in other cases or positions
SHORTEST_FOREIGN: Final = 4  # letters of a name that is told by its consonants
LEAST_CONSONANTS: Final = 3
VOWELS: Final = str.maketrans("", "", "اويهءؤئ")
OPENING: Final = frozenset({"(", '"', "«", "“", "'"})
CLOSING: Final = frozenset({")", '"', "»", "”", "'"})
SHORTEST_SURNAME: Final = 3  # letters, for a surname to stand for the person alone


def find_repeated(document: Document, names: set[str], covered: set[int], kind: NameKind) -> list[CandidateName]:
    """Return the bare repetitions of single-word names outside the covered tokens."""
    found: list[CandidateName] = []
    for index in document.tokens_read_as(names):
        stem = listed_stem(document.tokens.keys[index], names)
        if stem is not None and index not in covered:
            found.append(CandidateName((index, index + 1), stem.letters, kind, certain=True))
    return found


def repeated_people(
    document: Document, words: list[Word], full: list[CandidateName], covered: set[int]
) -> list[CandidateName]:
    """Return the short forms, outside the covered tokens, that stand for people named in full in this article.

    Each is as long as it stands there: دي خيا, not خيا.
    """
    tokens = document.tokens
    shorts = _ShortForms(tokens, full)
    found: list[CandidateName] = []
    for repeated in find_repeated(document, set(shorts.by_last), covered, "person"):
        last = repeated.span[0]
        stem = next(stem.key for stem in nominal_stems(tokens.keys[last]) if stem.key in shorts.by_last)
        spans = (_matched(tokens, form, last, repeated.letters) for form in shorts.by_last[stem])
        name_at = next((match for match in spans if match is not None), None)
        if name_at is None or not covered.isdisjoint(range(*name_at.span)):
            continue
        if shorts.stands(tokens, words, name_at, stem):
            name_at = _with_first_name(tokens, name_at, covered)
            found.append(name_at)
            covered = covered.union(range(*name_at.span))
    return found + _respelt(document, shorts, covered)


class _ShortForms:
    """The forms that may stand for the people named in full, by their last word, the longest first."""

    def __init__(self, tokens: Tokens, full: list[CandidateName]) -> None:
        self.by_last: dict[str, list[tuple[str, ...]]] = {}
        self.doubtful: set[str] = set()  # words of the language, which are names only in a name's place
        self.first_names: set[str] = set()
        self.lengths: dict[str, int] = {}  # of the surnames that news spells in several ways, by their consonants
        for name in full:
            self._add(tokens, name)
        for forms in self.by_last.values():
            forms.sort(key=len, reverse=True)

    def _add(self, tokens: Tokens, name: CandidateName) -> None:
        """Note the ends of a full name, and its first word."""
        forms = list(short_forms(tokens, name))
        if name.span[1] - name.span[0] > 1:
            forms += [(word,) for word in self._single_words(tokens, name)]
            skeleton = skeleton_of(tokens.keys[name.span[1] - 1])
            if skeleton is not None:
                self.lengths.setdefault(skeleton, len(tokens.keys[name.span[1] - 1]))
        for form in forms:
            known = self.by_last.setdefault(form[-1], [])
            if len(known) < MOST_NAMESAKES and form not in known:
                known.append(form)

    def stands(self, tokens: Tokens, words: list[Word], name: CandidateName, stem: str) -> bool:
        """Whether a short form is the person where it stands."""
        first, end = name.span
        if end - first > 1:
            return True
        if stem in self.first_names and end < len(tokens) and part_of(tokens, end).part != "stop":
            return False  # كيم يو جونغ, after كيم يونغ أون
        return stem not in self.doubtful or in_place_of_name(tokens, words, first)

    def _single_words(self, tokens: Tokens, name: CandidateName) -> Iterator[str]:
        """The first and the last word of a full name, if they may stand for it; some only in a name's place."""
        first, last = tokens.keys[name.span[0]][name.letters :], tokens.keys[name.span[1] - 1]
        if first in COMPOUND_HEADS or tokens.keys[name.span[1] - 2] in COMPOUND_HEADS:
            return
        for word in (first, last):
            part = part_of_key(word).part
            if len(word) < SHORTEST_SURNAME or not word.isalpha() or word in WEEKDAYS or word in lexicon().titles:
                continue
            if word in lexicon().common_words or part == "stop" or (word == first and part not in ("given", "given?")):
                self.doubtful.add(word)
            if word == first:
                self.first_names.add(word)
            yield word


def _with_first_name(tokens: Tokens, name: CandidateName, covered: set[int]) -> CandidateName:
    """كرستيانو رونالدو: a first name before the surname, of a relative or in another spelling, belongs to the name."""
    before = name.span[0] - 1
    if name.letters or before < 0 or before in covered:
        return name
    reading = part_of(tokens, before)
    return name._replace(span=(before, name.span[1]), letters=reading.letters) if reading.part == "given" else name


def in_place_of_name(tokens: Tokens, words: list[Word], index: int) -> bool:
    """قال الصدر, اللواء الصدر, (الصدر), سحر: a verb or title before it, marks around it, a colon behind it."""
    keys = tokens.keys
    before, behind = keys[index - 1] if index else "", keys[index + 1] if index + 1 < len(keys) else ""
    return (
        (index > 0 and _reports(words[index - 1]) and _is_subject(words, index))
        or listed_stem(before, lexicon().titles) is not None
        or (before in OPENING and behind in CLOSING)
    )


def _reports(word: Word) -> bool:
    return word.pos == "VERB" and word.lemma in lexicon().reporting_lemmas


def _is_subject(words: list[Word], index: int) -> bool:
    """خلف in أضاف خلف: — a preposition too, unless a clause or nothing is behind it."""
    behind = words[index + 1].pos if index + 1 < len(words) else "PUNCT"
    return words[index].pos in ("NOUN", "PROPN") or behind in ("SCONJ", "PUNCT")


def _respelt(document: Document, shorts: _ShortForms, covered: set[int]) -> list[CandidateName]:
    """سكاشفيلي after ساكشفيلي: a foreign surname again, in other vowels."""
    if not shorts.lengths:
        return []
    tokens = document.tokens
    skeletons = tokens.facts(skeleton_of)
    return [
        CandidateName((index, index + 1), 0, "person", certain=True)
        for first, end in document.sentences
        for index in compress(range(first, end), map(shorts.lengths.__contains__, skeletons[first:end]))
        if abs(shorts.lengths[skeletons[index] or ""] - len(tokens.keys[index])) <= 1 and index not in covered
    ]


@fact
def skeleton_of(key: str) -> str | None:
    """The consonants of a word that no list knows, if they are enough to tell it by; None of others."""
    if len(key) < SHORTEST_FOREIGN or key.startswith(ARTICLES) or part_of_key(key).part not in ("unknown", "family"):
        return None
    skeleton = key[0] + key[1:].translate(VOWELS)
    return skeleton if len(skeleton) >= LEAST_CONSONANTS else None


def _matched(tokens: Tokens, form: tuple[str, ...], last: int, letters: int) -> CandidateName | None:
    """The short form that ends with token `last`, or None; in دي خيا only the first word may carry clitics."""
    first = last - len(form) + 1
    if len(form) == 1:
        spelt = form[0] not in LIKE_FUNCTION_WORDS or part_of(tokens, last).part != "stop"  # على is no علي
        return CandidateName((last, last + 1), letters, "person", certain=True) if spelt else None
    if letters or first < 0 or tuple(tokens.keys[first + 1 : last + 1]) != form[1:]:
        return None
    wanted = CASES.get(form[0], form[0])
    head = next((s for s in nominal_stems(tokens.keys[first]) if CASES.get(s.key, s.key) == wanted), None)
    if head is None or (form[0] == "علي" and not spelt_as_name(tokens, first)):
        return None
    return CandidateName((first, last + 1), head.letters, "person", certain=True)


def short_forms(tokens: Tokens, name: CandidateName) -> Iterator[tuple[str, ...]]:
    """The ends of a full name that may stand for it: حفتر, دي خيا, الجار الله, ولد الطالب أعمر."""
    words = tokens.keys[name.span[0] : name.span[1]]
    surname = words[-1]
    for length in range(2, len(words)):
        yield tuple(words[-length:])
    standing = len(surname) >= SHORTEST_SURNAME and surname not in lexicon().common_words
    if len(words) > 1 and standing and words[-2] not in COMPOUND_HEADS:
        yield (surname,)
