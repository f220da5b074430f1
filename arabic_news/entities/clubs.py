"""Clubs that are named like cities: فيردر بريمن, and then بريمن in "يلعب أمام بريمن".

The table `club_words.tsv` holds what makes a city's name a club's: words that begin or end such a name, and words of
the game right before it (لاعب بريمن). A name that is a club's once is so in the whole article, but behind a sign of
place (في بريمن, مدينة بريمن).
"""

from functools import lru_cache
from typing import Final

from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.data import tables
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.place_rules import place_noun_before
from arabic_news.text.clitics import listed_stem
from arabic_news.text.document import Document
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Range, Tokens

__all__ = ["find_clubs"]

IN: Final = "في"


def find_clubs(document: Document, matched: list[Candidate]) -> list[Candidate]:
    """Return the clubs among the names that the gazetteer matched: full names, and cities that stand for them."""
    tokens = document.tokens
    cities = [name for name in matched if name.is_place and name.kind == "city" and name.length == 1]
    full = [club for city in cities if (club := _full_name(tokens, city)) is not None]
    clubs = {tokens.keys[club.span[1] - 1]: club.span for club in full}
    teams = {_key(tokens, city) for city in cities if _behind_team_word(tokens, city) or _masculine(tokens, city)}
    if not clubs and not teams:
        return []
    short = [
        _club(city, city.span, clubs.get(key))
        for city in cities
        if ((key := _key(tokens, city)) in clubs or key in teams) and not _placed(tokens, city)
    ]
    return [*full, *short]


def _club(city: Candidate, span: Range, alias_of: Range | None) -> Candidate:
    return city._replace(
        span=span,
        kind="organization",
        is_place=False,
        rank=Rank.CERTAIN,
        places=(),
        doubtful=False,
        alias_of=alias_of,
    )


def _full_name(tokens: Tokens, city: Candidate) -> Candidate | None:
    """The name of a club around a city: ريال مدريد, مانشستر سيتي."""
    first, end = city.span
    if first and city.letters == 0:
        stem = listed_stem(tokens.keys[first - 1], _first_words())
        if stem is not None:
            return _club(city, (first - 1, end), None)._replace(letters=stem.letters)
    if end < len(tokens) and _words().get(tokens.keys[end]) == "last":
        return _club(city, (first, end + 1), None)
    return None


def _behind_team_word(tokens: Tokens, city: Candidate) -> bool:
    first = city.span[0]
    return first > 0 and city.letters == 0 and _words().get(tokens.keys[first - 1]) == "team"


def _masculine(tokens: Tokens, city: Candidate) -> bool:
    """فالنسيا الإسباني: a city is feminine, a club is not."""
    end = city.span[1]
    if end >= len(tokens) or not (tokens.keys[end].startswith("ال") and tokens.keys[end].endswith("ي")):
        return False
    national = tokens.facts(country_of_adjective)[end] is not None
    return national and tokens.gap(end).isspace() and not _placed(tokens, city)


def _placed(tokens: Tokens, city: Candidate) -> bool:
    """في بريمن, ببريمن, مدينة بريمن."""
    first = city.span[0]
    glued = "ب" in tokens.keys[first][: city.letters]
    return glued or (first > 0 and tokens.keys[first - 1] == IN) or place_noun_before(tokens, first)


def _key(tokens: Tokens, city: Candidate) -> str:
    return tokens.keys[city.span[0]][city.letters :]


@lru_cache(maxsize=1)
def _words() -> dict[str, str]:
    """The use of each word of the table."""
    return {fold(row["word"]): row["use"] for row in tables.rows("lexicon/club_words.tsv")}


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    """The words that begin the name of a club before a city's."""
    return frozenset(word for word, use in _words().items() if use == "first")
