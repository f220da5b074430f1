"""Short repetitions: the surname that stands for a person named in full, the bare name behind an earlier place noun."""

from collections.abc import Iterator
from typing import Final

from arabic_news.analysis.analyzer import CandidateName, NameKind
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import COMPOUND_HEADS, part_of, spelt_as_name
from arabic_news.text.clitics import listed_stem, nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.tokens import Tokens

__all__ = ["MOST_NAMESAKES", "find_repeated", "repeated_surnames", "short_forms"]

MOST_NAMESAKES: Final = 32  # short forms kept by surname: an article on one family still takes linear time
CASES: Final = {"ابن": "بن", "ابا": "ابو", "ابي": "ابو"}  # one word in other cases or positions
SHORTEST_SURNAME: Final = 3  # letters, for a surname to stand for the person alone


def find_repeated(document: Document, names: set[str], covered: set[int], kind: NameKind) -> list[CandidateName]:
    """Return the bare repetitions of single-word names outside the covered tokens."""
    found: list[CandidateName] = []
    for index in document.tokens_read_as(names):
        stem = listed_stem(document.tokens.keys[index], names)
        if stem is not None and index not in covered:
            found.append(CandidateName((index, index + 1), stem.letters, kind, certain=True))
    return found


def repeated_surnames(document: Document, full: list[CandidateName]) -> list[CandidateName]:
    """Return the short forms that stand for people named in full in this article, each as long as it stands there."""
    tokens = document.tokens
    covered = {index for name in full for index in range(*name.span)}
    shorts: dict[str, list[tuple[str, ...]]] = {}  # by the last word, the longest first
    for name in full:
        forms = list(short_forms(tokens, name))
        known = shorts.setdefault(forms[0][-1], []) if forms else []
        if len(known) < MOST_NAMESAKES:
            known += [form for form in forms if form not in known]
            known.sort(key=len, reverse=True)
    found: list[CandidateName] = []
    for repeated in find_repeated(document, set(shorts), covered, "person"):
        last = repeated.span[0]
        stem = next(stem.key for stem in nominal_stems(tokens.keys[last]) if stem.key in shorts)
        spans = (_matched(tokens, form, last, repeated.letters) for form in shorts[stem])
        name_at = next((match for match in spans if match is not None), None)
        if name_at is not None:
            found.append(name_at)
    return found


def _matched(tokens: Tokens, form: tuple[str, ...], last: int, letters: int) -> CandidateName | None:
    """The short form that ends with token `last`, or None; in دي خيا only the first word may carry clitics."""
    first = last - len(form) + 1
    if len(form) == 1:
        spelt = part_of(tokens, last).part != "stop"  # على is no علي
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
