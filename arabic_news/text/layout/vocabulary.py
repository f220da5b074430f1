"""The words layout goes by: the genre's own vocabulary, read once from the `layout_*.tsv` tables.

Nothing here names an outlet: comment policies, share buttons, tag lists, captions and section titles are known by the
words every site uses for them, and datelines and headlines by their shape.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from arabic_news.data.tables import column, rows
from arabic_news.text.clitics import nominal_stems
from arabic_news.text.facts import fact
from arabic_news.text.folding import fold
from arabic_news.text.tokens import keys_of

__all__ = ["NONE", "Phrase", "Vocabulary", "outlet_end", "phrases_from", "signals_of", "vocabulary"]

Phrase = tuple[str, ...]

NONE: Final[frozenset[str]] = frozenset()
# Families of layout_signals.tsv that stand for their words with a pronoun attached: بريدك, صفحتنا, أصحابها.
ENCLITICS: Final = {"yours": ("ك", "كم"), "ours": ("نا",), "owner": ("ه", "ها", "هم")}


@dataclass(frozen=True)
class Vocabulary:
    """Folded words and phrases by what they tell."""

    perfect: frozenset[str]  # third person, singular and plural: قال قالت قالوا
    imperfect: frozenset[str]
    speech: frozenset[str]  # perfect forms that open reported speech
    reporting: frozenset[str]  # imperfect forms that open reported speech
    words: dict[str, frozenset[str]]  # kind → words of layout_words.tsv
    phrases: dict[str, tuple[tuple[Phrase, str], ...]]  # first word → phrases with their scope, longest first
    connectors: dict[str, tuple[tuple[Phrase, str], ...]]  # first word → phrases that open a sentence, and their use
    signals: dict[str, frozenset[str]]  # word → families of layout_signals.tsv
    outlets: dict[str, tuple[Phrase, ...]]  # first word → names of papers, sites, channels and agencies, longest first
    given: frozenset[str]
    sure_given: frozenset[str]  # that are no ordinary words
    family: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """Return the vocabulary, read on first use."""
    perfect: set[str] = set()
    imperfect: set[str] = set()
    speech: set[str] = set()
    reporting: set[str] = set()
    for row in rows("lexicon/layout_verbs.tsv"):
        past, present = _past_forms(row["perfect"]), _present_forms(fold(row["imperfect"]))
        perfect |= past
        imperfect |= present
        if row["kind"] == "speech":
            speech |= past
            reporting |= present
    return Vocabulary(
        perfect=frozenset(perfect),
        imperfect=frozenset(imperfect),
        speech=frozenset(speech),
        reporting=frozenset(reporting),
        words=_words(),
        phrases=_phrases(),
        connectors=_connectors(),
        signals=_signals(),
        outlets=_outlets(),
        given=frozenset(map(fold, column("lexicon/given_names.tsv"))),
        sure_given=frozenset(fold(row["name"]) for row in rows("lexicon/given_names.tsv") if row["ambiguous"] == "0"),
        family=frozenset(map(fold, column("lexicon/family_names.tsv"))),
    )


def outlet_end(keys: Sequence[str], first: int, limit: int) -> int | None:
    """The token after the longest name of an outlet that begins at a token."""
    for name in vocabulary().outlets.get(keys[first], ()):
        end = first + len(name)
        if end <= limit and tuple(keys[first:end]) == name:
            return end
    return None


@fact
@lru_cache(maxsize=1 << 12)
def signals_of(key: str) -> frozenset[str]:
    """What a word tells of the page around an article: the families that list it, with or without its clitics."""
    signals = vocabulary().signals
    for stem in nominal_stems(key):
        for word in (stem.key, stem.key.removeprefix("ال")):
            if word in signals:
                return signals[word]
    return NONE


@fact
def phrases_from(key: str) -> tuple[tuple[Phrase, str], ...]:
    """The phrases of the page that begin with a word, each with its scope, longest first."""
    return vocabulary().phrases.get(key, ())


def _words() -> dict[str, frozenset[str]]:
    words: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows("lexicon/layout_words.tsv"):
        words[row["kind"]].add(fold(row["word"]))
    return {kind: frozenset(members) for kind, members in words.items()}


def _phrases() -> dict[str, tuple[tuple[Phrase, str], ...]]:
    by_first: defaultdict[str, list[tuple[Phrase, str]]] = defaultdict(list)
    for row in rows("lexicon/layout_phrases.tsv"):
        phrase = tuple(keys_of(row["phrase"]))
        by_first[phrase[0]].append((phrase, row["scope"]))
    return {first: tuple(sorted(found, key=lambda item: -len(item[0]))) for first, found in by_first.items()}


def _outlets() -> dict[str, tuple[Phrase, ...]]:
    words = [row["word"] for row in rows("lexicon/layout_words.tsv") if row["kind"] == "credit"]
    media = rows("actors/media.tsv")
    listed = [name for row in media for name in (*row["names"].split("|"), *row["caution"].split("|")) if name]
    by_first: defaultdict[str, set[Phrase]] = defaultdict(set)
    for name in (*words, *listed):
        phrase = tuple(keys_of(name))
        by_first[phrase[0]].add(phrase)
    return {first: tuple(sorted(found, key=len, reverse=True)) for first, found in by_first.items()}


def _connectors() -> dict[str, tuple[tuple[Phrase, str], ...]]:
    by_first: defaultdict[str, list[tuple[Phrase, str]]] = defaultdict(list)
    for row in rows("lexicon/layout_connectors.tsv"):
        phrase = tuple(keys_of(row["phrase"]))
        by_first[phrase[0]].append((phrase, row["use"]))
    return {first: tuple(found) for first, found in by_first.items()}


def _signals() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows("lexicon/layout_signals.tsv"):
        for form in _with_enclitics(fold(row["word"]), ENCLITICS.get(row["family"], ())):
            found[form].add(row["family"])
    return {word: frozenset(families) for word, families in found.items()}


def _with_enclitics(word: str, enclitics: tuple[str, ...]) -> list[str]:
    """A word itself, or its forms with pronouns: صفحه → صفحتنا, اراء → ارائكم اراؤكم اراءكم."""
    if not enclitics:
        return [word]
    stem = word[:-1] + "ت" if word.endswith("ه") else word
    stems = [stem] if not stem.endswith("ء") else [stem[:-1] + seat for seat in "ئؤء"]
    return [stem + enclitic for stem in stems for enclitic in enclitics]


def _past_forms(verb: str) -> set[str]:
    """Masculine, feminine and plural of a perfect, folded: دعا → دعا دعت دعوا, بدأ → بدا بدات بداوا."""
    weak = verb[-1] in "اى"
    stem = fold(verb[:-1] if weak else verb)
    return {fold(verb), stem + "ت", stem + "وا"}


def _present_forms(verb: str) -> set[str]:
    """Masculine and feminine of a folded imperfect, and both with the future س."""
    forms = {verb, "ت" + verb[1:]}
    return forms | {"س" + form for form in forms}
