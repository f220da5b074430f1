"""Candidate person names: runs of name words that a given name, a compound (عبد، أبو، بن) or a title opens.

A run goes on over given and family names, nisba surnames (الغامدي), compounds, and up to two words that no list knows;
it stops at anything the lexicons call a common word. Single names are found afterwards, where a full name of the same
article ends with them (حفتر after خليفة حفتر).
"""

from functools import lru_cache
from typing import Final, Literal, NamedTuple

from arabic_news.analysis.analyzer import CandidateName, NameKind, Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.cues import reporting_lemmas
from arabic_news.text.clitics import nominal_stems, stems
from arabic_news.text.document import Document
from arabic_news.text.tokens import Tokens

__all__ = ["find_names", "find_repeated", "is_name_word"]

LONGEST_NAME: Final = 7  # tokens
MOST_UNKNOWN: Final = 2  # words in a row that no list knows
SHORTEST_SURNAME: Final = 3  # letters, for a surname to stand for the person alone
LONGEST_UNKNOWN_NAME: Final = 4  # tokens
SHORTEST_COMMON_STEM: Final = 4  # letters, for a word with a clitic to be a known word (not ب + أخ in باخ)
FARTHEST_OFFICE: Final = 8  # tokens before a name in which the noun of its bearer's office stands
COMPOUND_HEADS: Final = frozenset(
    {
        "عبد",
        "ابو",
        "ابا",
        "ابي",
        "ابن",
        "بن",
        "بنت",
        "ال",
        "ولد",
        "ام",
        "دي",
        "دا",
        "دو",
        "فان",
        "فون",
        "لو",
        "بو",
        "اولاد",
    }
)
GLUED_COMPOUNDS: Final = ("عبدال", "ابوال")
POSSESSIVES: Final = ("ها", "هم", "ه", "نا")
ALI: Final = "علي"
FAN: Final = "فان"
ABD: Final = "عبد"
ALLAH: Final = "الله"

Class = Literal["given", "given?", "family", "compound", "nisba", "unknown", "stop"]


class _Reading(NamedTuple):
    kind: Class
    letters: int


def find_names(document: Document, words: list[Word]) -> list[CandidateName]:
    """Return the person names of a document, full ones and the surnames that repeat them, in text order."""
    full: list[CandidateName] = []
    for first, end in document.sentences:
        index = first
        while index < end:
            name = _name_at(document.tokens, words, index, end)
            if name is None:
                index += 1
            else:
                full.append(name)
                index = name.span[1]
    return sorted(full + _repeated_surnames(document, full), key=lambda name: name.span)


def _name_at(tokens: Tokens, words: list[Word], index: int, end: int) -> CandidateName | None:
    reading = _opening(tokens, words, index, end)
    if reading is None:
        return None
    last = _run_end(tokens, index, end)
    if last - index < 2 and not _after_title(tokens, index):
        return None
    return CandidateName((index, last), reading.letters, "person", certain=reading.kind != "unknown")


def _opening(tokens: Tokens, words: list[Word], index: int, end: int) -> _Reading | None:
    """How a name may begin here, or None."""
    reading = _reading(tokens, index)
    if (
        reading.kind == "stop"
        or tokens.keys[index] in lexicon().titles
        or (words[index].pos not in ("NOUN", "PROPN") and tokens.keys[index] != ALI)
    ):
        return None
    after_title = _after_title(tokens, index)
    following = _next_kind(tokens, index, end)
    opens = {
        "given": True,
        "given?": after_title or following in ("given", "family", "nisba", "compound"),
        "compound": following not in ("stop", "given?") or (tokens.keys[index] == ABD and index + 1 < end),
        "family": after_title,
        "nisba": after_title and not _adjectival(tokens.keys[index]),
        "unknown": (after_title and _bare_unknown(tokens.keys[index]))
        or (following in ("unknown", "given", "family", "compound") and _introduced(tokens, words, index, end)),
    }
    return reading if opens[reading.kind] else None


def _introduced(tokens: Tokens, words: list[Word], index: int, end: int) -> bool:
    """Two words that no list knows behind an office, or between a reporting verb and what ends its subject."""
    if tokens.keys[index].endswith(POSSESSIVES):
        return False
    if _after_office(tokens, words, index):
        return not _adjectival(tokens.keys[index])
    if index == 0 or words[index - 1].lemma not in reporting_lemmas():
        return False
    last = index + 1
    while last < min(end, index + LONGEST_UNKNOWN_NAME) and _reading(tokens, last).kind in (
        "unknown",
        "given",
        "family",
        "compound",
    ):
        last += 1
    return last >= end or words[last].pos in ("PUNCT", "ADP", "SCONJ", "PRON") or tokens.keys[last] in lexicon().titles


def _bare_unknown(key: str) -> bool:
    """A word that may be a name by its shape: no adjective, no pronoun at its end, no conjunction before it."""
    return not _adjectival(key) and not key.endswith(POSSESSIVES) and not key.startswith("و")


def _adjectival(key: str) -> bool:
    """A word that looks like an adjective or plural rather than a name: عسكري, الليبية, مقاتلين."""
    return key.endswith(("ي", "يه", "ين", "ون", "ات")) and lexicon().family_names.get(key) is not False


def _run_end(tokens: Tokens, first: int, end: int) -> int:
    """The end of the run of name words that begins at `first`."""
    index, unknown = first + 1, int(_reading(tokens, first).kind == "unknown")
    end = min(end, first + LONGEST_NAME)
    while index < end:
        kind, letters = _reading(tokens, index)
        # Only the first word of a name carries clitics.
        if _completes_compound(tokens, index):
            unknown = 0
        elif kind == "stop" or letters or _next_in_list(tokens, index, end):
            break
        elif kind == "unknown":
            unknown += 1
            if unknown > MOST_UNKNOWN or tokens.keys[index].endswith("ه"):
                break  # متطابقة: an adjective, where names that end so are listed
        else:
            unknown = 0
        index += 1
    # A run never ends in the middle of a compound.
    while index > first + 1 and tokens.keys[index - 1] in COMPOUND_HEADS:
        index -= 1
    return index


def _completes_compound(tokens: Tokens, index: int) -> bool:
    """Whatever word follows عبد, آل or بن belongs to the name (عبد ربه, بن عبد العزيز), and so does جار in جار الله."""
    if tokens.keys[index - 1] in COMPOUND_HEADS:
        return tokens.keys[index].isalpha() and not _is_preposition(tokens, index)
    return ALLAH in tokens.keys[index : index + 2]


def _next_in_list(tokens: Tokens, index: int, end: int) -> bool:
    """و opens the next name of a list: وموفق المطيري, ومسفر البيشي."""
    key = tokens.keys[index]
    if not key.startswith("و") or len(key) < 4:
        return False
    return key[1:] in lexicon().given_names or _next_kind(tokens, index, end) in ("given", "family", "nisba")


def _next_kind(tokens: Tokens, index: int, end: int) -> Class:
    if index + 1 >= end:
        return "stop"
    reading = _reading(tokens, index + 1)
    return "stop" if reading.letters else reading.kind


def _after_title(tokens: Tokens, index: int) -> bool:
    """A title right before (اللواء محمد), or an office with adjectives between (وزير الخارجية الأميركي جون)."""
    titles = lexicon().titles
    for at in range(index - 1, max(-1, index - 4), -1):
        key = tokens.keys[at]
        kind = next((titles[stem.key] for stem in nominal_stems(key) if stem.key in titles), None)
        if kind is not None and (kind != "office" or at < index - 1):
            return True
        if not (key.startswith("ال") and key.endswith(("ي", "يه", "ق", "ل"))):
            return False
    return False


def _after_office(tokens: Tokens, words: list[Word], index: int) -> bool:
    """An office before it in the same phrase: رئيس الاتحاد البرازيلي ماركو بولو."""
    for at in range(index - 1, max(-1, index - FARTHEST_OFFICE), -1):
        if tokens.keys[at] in lexicon().titles:
            return True
        if words[at].pos not in ("NOUN", "PROPN"):
            return False
    return False


def _reading(tokens: Tokens, index: int) -> _Reading:
    """The part that a token can play in a name."""
    return _Reading("stop", 0) if _is_preposition(tokens, index) else _classify(tokens.keys[index])


def _is_preposition(tokens: Tokens, index: int) -> bool:
    """على, spelt with ى, folds like the name علي; فإن like the فان of Dutch names."""
    key = tokens.keys[index]
    return (key == ALI and tokens.surface(index).endswith("ى")) or (key == FAN and "إ" in tokens.surface(index))


@lru_cache(maxsize=1 << 16)
def _classify(key: str) -> _Reading:
    """What part a word can play in a name, trying it with and without its proclitics."""
    known = lexicon()
    if not key[0].isalpha() or not ("ء" <= key[0] <= "ي"):
        return _Reading("stop", 0)
    if key in COMPOUND_HEADS:
        return _Reading("compound", 0)
    if key in known.titles and known.family_names.get(key) is not False:
        return _Reading("stop", 0)
    for stem in nominal_stems(key):
        ambiguous = known.given_names.get(stem.key)
        if ambiguous is not None and not (ambiguous and stem.proclitics not in ("", "و")):
            return _Reading("given?" if ambiguous else "given", stem.letters)
        if stem.key.startswith(GLUED_COMPOUNDS) and len(stem.key) > 6:
            return _Reading("given", stem.letters)
        if stem.letters == 0 and stem.key in known.family_names:
            return _Reading("nisba" if known.family_names[stem.key] else "family", 0)
    if _is_common(key):
        return _Reading("stop", 0)
    if key.startswith("ال") and len(key) > 4:
        return _Reading("nisba", 0)
    return _Reading("unknown", 0)


def _is_common(key: str) -> bool:
    """A word of the language; through clitics only when enough of it is left to tell."""
    known = lexicon()
    return any(
        stem.key in known.common_words
        or stem.key in known.parts_of_speech
        or stem.key in known.verb_lemmas
        or stem.key in known.titles
        or stem.key in known.organization_heads
        or stem.key in known.place_nouns
        or stem.key in known.group_nouns
        for stem in stems(key)
        if stem.letters == 0 or len(stem.key) >= SHORTEST_COMMON_STEM
    )


def _repeated_surnames(document: Document, full: list[CandidateName]) -> list[CandidateName]:
    """The short forms that stand for people named in full in this article."""
    tokens = document.tokens
    covered = {index for name in full for index in range(*name.span)}
    before: dict[str, list[str]] = {}  # the words before each surname in its full name, last first
    for name in full:
        surname = _surname(tokens, name)
        if surname is not None:
            before.setdefault(surname, tokens.keys[name.span[0] : name.span[1] - 1][::-1])
    repeated = find_repeated(document, set(before), covered, "person")
    return [_lengthened(tokens, name, before.get(tokens.keys[name.span[0]], [])) for name in repeated]


def _lengthened(tokens: Tokens, name: CandidateName, before: list[str]) -> CandidateName:
    """The repeated surname with as much of the full name as stands before it: دي خيا, ولد الطالب أعمر."""
    first, end = name.span
    for key in before:
        if name.letters or first == 0 or tokens.keys[first - 1] != key or _is_preposition(tokens, first - 1):
            break
        first -= 1
    return CandidateName((first, end), name.letters, name.kind, name.certain)


def _surname(tokens: Tokens, name: CandidateName) -> str | None:
    """The last word of a full name, unless it is too short or too common to stand alone."""
    first, end = name.span
    key = tokens.keys[end - 1]
    if end - first < 2 or len(key) < SHORTEST_SURNAME or key in lexicon().common_words:
        return None
    return key


def is_name_word(key: str) -> bool:
    """A word that no list of ordinary words knows, so that behind a head noun it is a name."""
    kind, letters = _classify(key)
    if kind == "stop":
        return key.startswith("ال") and len(key) > 4 and not _is_common(key)
    glued = any(stem.letters and stem.key in lexicon().common_words for stem in nominal_stems(key))
    return letters == 0 and not glued and not key.endswith(POSSESSIVES[:2])


def find_repeated(document: Document, names: set[str], covered: set[int], kind: NameKind) -> list[CandidateName]:
    """Return the bare repetitions of single-word names outside the covered tokens."""
    found: list[CandidateName] = []
    for first, end in document.sentences:
        for index in range(first, end):
            if index not in covered:
                stem = next((s for s in nominal_stems(document.tokens.keys[index]) if s.key in names), None)
                if stem is not None:
                    found.append(CandidateName((index, index + 1), stem.letters, kind, certain=True))
    return found
