"""The closed lists that rules ask: function words, titles, heads of organisations, place nouns, personal names."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from sys import intern
from typing import Final, TypeVar

from arabic_news.analysis.analyzer import PartOfSpeech
from arabic_news.analysis.morphology import masdar_forms, verb_forms
from arabic_news.data import tables
from arabic_news.text.folding import fold

__all__ = ["Lexicon", "lexicon"]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The lexicons by folded key."""

    parts_of_speech: dict[str, PartOfSpeech]
    verb_lemmas: dict[str, str]
    reporting_lemmas: frozenset[str]
    verbal_nouns: frozenset[str]  # of reporting verbs, with the speaker's pronoun: قوله, تأكيدها
    titles: dict[str, str]
    organization_heads: dict[str, tuple[str, str]]
    body_pairs: dict[tuple[str, str], str]  # the kind that a head and the word behind it make: قوات الأمن
    place_nouns: dict[str, tuple[str, str]]
    group_nouns: frozenset[str]
    acting_nouns: dict[str, str]  # groups only where they act (دوريات, الضباط), and how their verb agrees
    document_nouns: dict[str, bool]  # whether it speaks for itself where nobody is named who issued it
    no_article: frozenset[str]  # whose first letters are those of the article: إلغاء, ألمانية
    named_after: frozenset[str]  # what bears the names of people: مدينة, مستشفى, جائزة
    venue_nouns: dict[str, str]  # where and how something is said, bare, definite or with the speaker's pronoun
    titled_nouns: frozenset[str]  # what bears a name in quotation marks, in the same forms: مسلسل, السفينة, فيلمها
    kin: frozenset[str]  # who is somebody's, with the pronoun: شقيقه, زميلتها, ابنيه
    given_names: dict[str, bool]  # whether the name is also an ordinary word
    genders: dict[str, str]
    family_names: dict[str, bool]
    unnamed_words: frozenset[str]  # which no other list knows, and which news hardly ever has in a name
    common_words: frozenset[str]
    ordinary_words: frozenset[
        str
    ]  # these, function words, verb forms, titles and the nouns of bodies, places and groups
    adjectives: frozenset[str]  # definite, but those in ي and ية
    no_names: dict[str, tuple[tuple[str, ...], ...]]  # phrases of name words that name nobody, by their first word
    agencies: dict[str, tuple[tuple[str, ...], ...]]  # of news, with names that are words, towns or initials elsewhere


BOTH: Final = "u"  # the gender of a name of men and women: وفاء


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Return the shipped lexicons, loaded once."""
    learned = _learned()
    parts_of_speech = _mapping("function_words", "word", _part_of_speech)
    verb_lemmas = _verb_lemmas()
    titles = _mapping("titles", "word", lambda row: row["kind"])
    organization_heads = _mapping("organization_heads", "head", lambda row: (row["kind"], row["use"]))
    place_nouns = _mapping("place_nouns", "noun", lambda row: (row["kind"], row["in_name"]))
    group_nouns = frozenset(_words("group_nouns"))
    common_words = frozenset(_words("common_words"))
    return Lexicon(
        parts_of_speech=parts_of_speech,
        verb_lemmas=verb_lemmas,
        reporting_lemmas=frozenset(row["lemma"] for row in tables.rows("lexicon/cue_verbs.tsv")),
        verbal_nouns=frozenset(
            form.key
            for row in tables.rows("lexicon/cue_verbs.tsv")
            if row["masdar"]
            for form in masdar_forms(row["masdar"])
        ),
        titles=titles,
        organization_heads=organization_heads,
        body_pairs={
            (fold(row["head"]), fold(row["word"])): row["kind"] for row in tables.rows("lexicon/body_pairs.tsv")
        },
        place_nouns=place_nouns,
        group_nouns=group_nouns,
        acting_nouns=_mapping("acting_nouns", "noun", lambda row: row["verb"]),
        document_nouns=_mapping("document_nouns", "noun", lambda row: row["speaks_for"] == "itself"),
        no_article=frozenset(_words("no_article")),
        named_after=frozenset(_words("named_after")),
        venue_nouns={
            form: kind
            for noun, kind in _mapping("venue_nouns", "noun", lambda row: row["kind"]).items()
            for form in (noun, f"ال{noun}", *_owned(noun))
        },
        titled_nouns=frozenset(form for noun in _words("titled_nouns") for form in (noun, f"ال{noun}", *_owned(noun))),
        kin=frozenset(form for noun in _words("kin_nouns") for form in _owned(noun)),
        given_names=learned["given"] | _mapping("given_names", "name", lambda row: row["ambiguous"] == "1"),
        genders={
            name: of for name, of in _mapping("given_names", "name", lambda row: row["gender"]).items() if of != BOTH
        },
        family_names=learned["family"] | _mapping("family_names", "name", lambda row: row["ambiguous"] == "1"),
        unnamed_words=frozenset(learned["word"]),
        adjectives=frozenset(_words("adjectives")),
        common_words=common_words,
        ordinary_words=common_words.union(
            parts_of_speech, verb_lemmas, titles, organization_heads, place_nouns, group_nouns
        ),
        no_names=_phrases("no_names"),
        agencies=_phrases("agencies"),
    )


PRONOUNS: Final = ("ه", "ها", "هم", "هما", "نا", "ي")


def _owned(noun: str) -> Iterator[str]:
    """A noun and its duals with the pronouns of its owner: شقيقه, شقيقيه, زوجته, ابنتاه."""
    stem = f"{noun[:-1]}ت" if noun.endswith("ه") else noun
    for base in (stem, f"{stem}ي", f"{stem}ا"):
        yield from (base + pronoun for pronoun in PRONOUNS[: 6 if base == stem else 5])


_T = TypeVar("_T")


def _part_of_speech(row: dict[str, str]) -> PartOfSpeech:
    return row["pos"]  # type: ignore[return-value]


def _mapping(table: str, column: str, value: Callable[[dict[str, str]], _T]) -> dict[str, _T]:
    # One object with the keys of texts.
    return {intern(fold(row[column])): value(row) for row in tables.rows(f"lexicon/{table}.tsv")}


def _words(table: str) -> list[str]:
    """The first column of a table."""
    return [intern(fold(word)) for word in tables.column(f"lexicon/{table}.tsv")]


SURE: Final = 0.75  # the share from which a learned name is hardly ever another word


def _learned() -> dict[str, dict[str, bool]]:
    """The learned names by kind, and whether each is also an ordinary word."""
    learned: defaultdict[str, dict[str, bool]] = defaultdict(dict)
    for line in tables.read("lexicon/learned_names.tsv").splitlines()[1:]:  # too many for a dict each
        name, kind, weight, _ = line.split("\t")
        learned[kind][intern(name)] = float(weight) < SURE
    return learned


def _phrases(table: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The further words of each phrase by its first word, the longest first."""
    phrases: dict[str, tuple[tuple[str, ...], ...]] = {}
    for row in tables.rows(f"lexicon/{table}.tsv"):
        first, *rest = fold(row["phrase"]).split()
        phrases[first] = tuple(sorted((*phrases.get(first, ()), tuple(rest)), key=len, reverse=True))
    return phrases


def _verb_lemmas() -> dict[str, str]:
    """Every generated verb form with its lemma; the first table row of a form wins."""
    lemmas: dict[str, str] = {}
    for table in ("cue_verbs", "verbs"):
        for row in tables.rows(f"lexicon/{table}.tsv"):
            for form in verb_forms(row["lemma"], row["present"]):
                lemmas.setdefault(form.key, row["lemma"])
    return lemmas
