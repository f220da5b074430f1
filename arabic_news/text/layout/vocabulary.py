"""The words layout goes by: the genre's own vocabulary, read once from the `layout_*.tsv` tables.

Nothing here names an outlet: comment policies, share buttons, tag lists, captions and section titles are known by the
words every site uses for them, and datelines and headlines by their shape.
"""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from arabic_news.text.folding import fold_word
from arabic_news.text.tokens import tokenize

__all__ = ["Vocabulary", "vocabulary"]

Phrase = tuple[str, ...]


@dataclass(frozen=True)
class Vocabulary:
    """Folded words and phrases by what they tell."""

    perfect: frozenset[str]  # third person, singular and plural: قال قالت قالوا
    imperfect: frozenset[str]
    speech: frozenset[str]  # perfect forms that open reported speech
    words: dict[str, frozenset[str]]  # kind → words of layout_words.tsv
    phrases: dict[str, tuple[tuple[Phrase, str], ...]]  # first word → phrases with their scope, longest first


@cache
def vocabulary() -> Vocabulary:
    """Return the vocabulary, read on first use."""
    perfect: set[str] = set()
    imperfect: set[str] = set()
    speech: set[str] = set()
    for past, present, kind in _rows("layout_verbs.tsv"):
        forms = _past_forms(past)
        perfect |= forms
        imperfect |= _present_forms(fold_word(present))
        if kind == "speech":
            speech |= forms
    return Vocabulary(frozenset(perfect), frozenset(imperfect), frozenset(speech), _words(), _phrases())


def _rows(table: str) -> list[list[str]]:
    """The rows of a table below its header."""
    content = (files("arabic_news") / "data" / "lexicon" / table).read_text(encoding="utf-8")
    return [line.split("\t") for line in content.splitlines()[1:]]


def _words() -> dict[str, frozenset[str]]:
    words: defaultdict[str, set[str]] = defaultdict(set)
    for word, kind in _rows("layout_words.tsv"):
        words[kind].add(fold_word(word))
    return {kind: frozenset(members) for kind, members in words.items()}


def _phrases() -> dict[str, tuple[tuple[Phrase, str], ...]]:
    by_first: defaultdict[str, list[tuple[Phrase, str]]] = defaultdict(list)
    for text, scope in _rows("layout_phrases.tsv"):
        phrase = tuple(tokenize(text).keys)
        by_first[phrase[0]].append((phrase, scope))
    return {first: tuple(sorted(found, key=lambda item: -len(item[0]))) for first, found in by_first.items()}


def _past_forms(verb: str) -> set[str]:
    """Masculine, feminine and plural of a perfect, folded: دعا → دعا دعت دعوا, بدأ → بدا بدات بداوا."""
    weak = verb[-1] in "اى"
    stem = fold_word(verb[:-1] if weak else verb)
    return {fold_word(verb), stem + "ت", stem + "وا"}


def _present_forms(verb: str) -> set[str]:
    """Masculine and feminine of a folded imperfect, and both with the future س."""
    forms = {verb, "ت" + verb[1:]}
    return forms | {"س" + form for form in forms}
