"""Clubs that are named like cities or with ordinary words: فيردر بريمن and then بريمن, الأهلي, الوحدة.

The table `clubs.tsv` lists the names and nicknames of clubs that are ordinary words too: `game` names are clubs
wherever an article on sport has them, `evidence` names only beside what shows a club, as cities are. The table
`club_words.tsv` holds that evidence: words that begin (`first`) or end (`last`) the name of a club, those that do so
before its `town` in an article on sport (شباب الحسيمة), words for a `team`
right before it (لاعب بريمن), words of the `game` (فوز بريمن) and of every `meeting` (يستضيف بريمن) before it, and those
before an opponent (`against`).
A name that is a club's once is so in the whole article, but behind a sign of place (في بريمن, مدينة بريمن).
"""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import part_of_key
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.data import tables
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.place_rules import place_noun_before
from arabic_news.entities.places import name_key
from arabic_news.text.clitics import listed_stem, nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.folding import fold
from arabic_news.text.openings import Opening, opens_with
from arabic_news.text.particles import AL, FI, ILA, WA
from arabic_news.text.tokens import Range, Tokens

__all__ = ["find_clubs", "in_name_of_cup", "names_club", "opens_club", "with_unlisted_clubs"]

CAPITAL: Final = "العاصمه"
LONGEST_TOWN: Final = 2  # words
LEAST_OF_GAME: Final = 2  # words of the game in an article on sport
FARTHEST_GAME: Final = 8  # tokens before an opponent
FARTHEST_JOINING: Final = 5  # tokens before a club that somebody joins
JOINING: Final = frozenset(
    map(fold, ("انضم", "وانضم", "ينضم", "انضمامه", "الانضمام", "للانضمام", "انتقاله", "الانتقال"))
)
ONE: Final = ("احد",)
WITH: Final = "مع"
FACING: Final = frozenset(map(fold, ("أمام", "ضد")))
VERSUS: Final = frozenset(("×", "x", "-"))
CUPS: Final = frozenset(map(fold, ("دوري", "كأس")))
CONTRACTING: Final = frozenset(map(fold, ("تعاقد", "يتعاقد", "اتفق", "يتفق")))


@opens_with
def opens_club() -> Iterable[str]:
    """The words that begin the name of a club and are ordinary ones too."""
    return _clubs()


def names_club(tokens: Tokens, index: int) -> bool:
    """Whether the word at a token begins such a name."""
    return index < len(tokens) and tokens.keys[index] in _clubs()


def find_clubs(document: Document, matched: list[Candidate], openings: list[Opening]) -> list[Candidate]:
    """Return the clubs among the gazetteer's cities and among the names that are ordinary words."""
    tokens = document.tokens
    cities = [name for name in matched if name.length <= LONGEST_TOWN and _names_city(name)]
    on_sport = _on_sport(tokens)
    full = [club for city in cities if (club := _full_name(tokens, city)) is not None]
    local = [club for city in cities if (club := _of_town(tokens, city)) is not None] if on_sport else []
    ends = {club.span[1] for club in local}
    towns = [city for city in cities if city.span[1] not in ends]
    names = [*towns, *(name for index, (_, end) in openings if (name := _listed(tokens, index, end)) is not None)]
    if not names or not (full or on_sport):
        shown_alone = [_club(name, name.span, None) for name in names if _is_shown(tokens, name)]
        return full + local + shown_alone
    clubs: dict[tuple[str, ...], Range] = {(tokens.keys[club.span[1] - 1],): club.span for club in full}
    shown = {name_key(tokens, name) for name in names if _is_shown(tokens, name) or _always(tokens, name)}
    shown |= _paired_with(tokens, names, shown) | _beside_listed(tokens, names, matched)
    taken = [
        _club(name, name.span, clubs.get(key))
        for name in names
        if ((key := name_key(tokens, name)) in clubs or key in shown) and not _is_something_else(tokens, name)
    ]
    return full + local + taken


def _listed(tokens: Tokens, index: int, end: int) -> Candidate | None:
    """The longest name of the table that begins at a token."""
    for stem in nominal_stems(tokens.keys[index]):
        for rest, _, _ in _clubs().get(stem.key, ()):
            last = index + 1 + len(rest)
            if last <= end and tuple(tokens.keys[index + 1 : last]) == rest:
                return Candidate((index, last), stem.letters, "organization", is_place=False, rank=Rank.CERTAIN)
    return None


def _names_city(name: Candidate) -> bool:
    """A city, or one with its governorate (كربلاء), but no country (تونس)."""
    kinds = {place.kind for place in name.places}
    return "city" in kinds and "country" not in kinds


def _club(name: Candidate, span: Range, alias_of: Range | None) -> Candidate:
    return name._replace(
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


def _of_town(tokens: Tokens, city: Candidate) -> Candidate | None:
    """شباب الحسيمة, هلال أريحا, which only an article on sport tells of; the town alone is not said of the club."""
    first, end = city.span
    stem = listed_stem(tokens.keys[first - 1], _town_words()) if first and not city.letters else None
    if stem is None or tokens.gap(first) != " ":
        return None
    return _club(city, (first - 1, end), None)._replace(letters=stem.letters)


def _on_sport(tokens: Tokens) -> bool:
    """An article that has words of the game again and again."""
    return sum(map(_game_nouns().__contains__, tokens.keys)) >= LEAST_OF_GAME


def _always(tokens: Tokens, name: Candidate) -> bool:
    """الزمالك in an article on sport."""
    if name.is_place:
        return False
    return _listed_as(tokens, name)[0] == "game"


def _listed_as(tokens: Tokens, name: Candidate) -> tuple[str, str]:
    """The use and the country of a name of the table; of nothing for a city."""
    first, *rest = name_key(tokens, name)
    rows = (row[1:] for row in _clubs().get(first, ()) if row[0] == tuple(rest))
    return next(rows, ("", ""))


def _paired_with(tokens: Tokens, names: list[Candidate], shown: set[tuple[str, ...]]) -> set[tuple[str, ...]]:
    """The names beside a club's: الأهلي والشباب, هجر × الرائد, in an article on sport."""
    joinable = [name for name in names if not _is_something_else(tokens, name) and not _is_head(tokens, name)]
    keys = {name.span: name_key(tokens, name) for name in joinable}
    ends = {last: key for (_, last), key in keys.items()}
    found: set[tuple[str, ...]] = set()
    for name in names if _on_sport(tokens) else ():
        first = name.span[0]
        joined_at = first if tokens.keys[first][: name.letters] == WA else first - 1
        pair = ends.get(joined_at), keys.get(name.span)
        beside = joined_at == first or tokens.keys[joined_at] in VERSUS
        if beside and pair[0] and pair[1] and not shown.isdisjoint(pair):
            found.update((pair[0], pair[1]))
    return found


def _beside_listed(tokens: Tokens, names: list[Candidate], matched: list[Candidate]) -> set[tuple[str, ...]]:
    """The cities joined to a club of the gazetteer: ريال مدريد وملقة, in an article on sport."""
    listed = [club for club in matched if club.actor is not None and club.kind == "organization"]
    if not listed or not _on_sport(tokens):
        return set()
    ends = {club.span[1] for club in listed}
    joined = {club.span[0] for club in listed if tokens.keys[club.span[0]][: club.letters] == WA}
    return {
        name_key(tokens, name)
        for name in names
        if (tokens.keys[name.span[0]][: name.letters] == WA and name.span[0] in ends) or name.span[1] in joined
        if not _is_something_else(tokens, name)
    }


def in_name_of_cup(tokens: Tokens, name: Candidate) -> bool:
    """كأس الاتحاد الآسيوي, دوري عبد اللطيف جميل: who holds a cup or pays for a league does nothing in its name."""
    first = name.span[0]
    named = first > 0 and not name.is_place and not name.letters
    return named and listed_stem(tokens.keys[first - 1], CUPS) is not None


def with_unlisted_clubs(tokens: Tokens, chosen: list[Candidate]) -> list[Candidate]:
    """Make clubs of the people that no list knows and that play as clubs, wherever the article has their names."""
    people = [name for name in chosen if name.kind == "person" and name.actor is None]
    if not any(_plays_as_club(tokens, name) for name in people) or not _on_sport(tokens):
        return chosen
    keys = {_without_country(tokens, name)[1] for name in people if _plays_as_club(tokens, name)}
    return [_as_club(tokens, name, keys) if name in people else name for name in chosen]


def _plays_as_club(tokens: Tokens, name: Candidate) -> bool:
    """لاعب سيكسرز, أمام فلورا الإستوني: an unknown name behind a club's word, or one with its country."""
    first, end = name.span
    last, key = _without_country(tokens, name)
    national = last < end or _is_national(tokens, end)
    before = tokens.keys[first - 1] if first and not name.letters else ""
    unknown = [part_of_key(word).part == "unknown" for word in key]
    opposed = last < end and _words().get(before) == "against"
    return opposed or (before in _owning() and all(unknown)) or (national and bool(key) and unknown[0])


def _without_country(tokens: Tokens, name: Candidate) -> tuple[int, tuple[str, ...]]:
    """Where a name ends without the nationality behind it, and its words."""
    first, end = name.span
    last = end - 1 if end - first > 1 and _is_national(tokens, end - 1) else end
    return last, (tokens.keys[first][name.letters :], *tokens.keys[first + 1 : last])


def _is_national(tokens: Tokens, index: int) -> bool:
    """الإستوني: a nationality with the article, masculine as clubs are."""
    key = tokens.keys[index] if index < len(tokens) else ""
    return key.startswith(AL) and key.endswith("ي") and tokens.facts(country_of_adjective)[index] is not None


def _as_club(tokens: Tokens, name: Candidate, keys: set[tuple[str, ...]]) -> Candidate:
    last, key = _without_country(tokens, name)
    return _club(name, (name.span[0], last), None) if key in keys else name


@lru_cache(maxsize=1)
def _owning() -> frozenset[str]:
    """لاعب, مدرب, نادي: words for a team, or for who belongs to one, before the name of a club; not زميله."""
    words = (word for word, use in _words().items() if use == "team")
    return frozenset(word for word in words if not word.endswith(("ه", "ا")))


# ---------------------------------------------------------------- rules: "this name is that of a club"


def behind_team_word(tokens: Tokens, name: Candidate) -> bool:
    """لاعب بريمن, نادي الوحدة."""
    first = name.span[0]
    if not first or name.letters:
        return False
    stem = listed_stem(tokens.keys[first - 1], _words())
    return stem is not None and _words()[stem.key] == "team"


def masculine(tokens: Tokens, name: Candidate) -> bool:
    """فالنسيا الإسباني: a city is feminine, a club is not."""
    end = name.span[1]
    if not name.is_place or end >= len(tokens):
        return False
    if not (tokens.keys[end].startswith(AL) and tokens.keys[end].endswith("ي")):
        return False
    national = tokens.facts(country_of_adjective)[end] is not None
    word = name_key(tokens, name)[0] in lexicon().common_words  # الدور الروسي
    return national and tokens.gap(end).isspace() and not _placed(tokens, name) and (not word or _on_sport(tokens))


def behind_game_word(tokens: Tokens, name: Candidate) -> bool:
    """فاز الوداد, مباراة العين, in an article on sport or before an opponent (تعادل الترجي مع النجم)."""
    first, end = name.span
    if not first or name.letters or not _plays(tokens, first - 1, "game"):
        return False
    return (end < len(tokens) and _plays(tokens, end, "against")) or _on_sport(tokens)


def of_country(tokens: Tokens, name: Candidate) -> bool:
    """الرائد السعودي, in an article on sport; الاتحاد السعودي is rather the federation."""
    end = name.span[1]
    if name.is_place or end >= len(tokens) or _is_head(tokens, name):
        return False
    country = tokens.facts(country_of_adjective)[end]
    masculine_too = tokens.keys[end].endswith("ي")
    return masculine_too and country == _listed_as(tokens, name)[1] and _on_sport(tokens)


def facing(tokens: Tokens, name: Candidate) -> bool:
    """أمام الرائد, in an article on sport; armies stand before cities too."""
    first = name.span[0]
    named = first > 0 and not name.is_place and not name.letters and not _is_head(tokens, name)
    return named and tokens.keys[first - 1] in FACING and _on_sport(tokens)


def before_game_verb(tokens: Tokens, name: Candidate) -> bool:
    """برشلونة يهزم فالنسيا."""
    end = name.span[1]
    present = end < len(tokens) and tokens.keys[end].startswith("ي")
    return present and not name.letters and _plays(tokens, end, "game")


def contracting(tokens: Tokens, name: Candidate) -> bool:
    """تعاقد بريمن مع, in an article on sport: not تعاقدت, as of a city."""
    first, end = name.span
    if not first or name.letters or tokens.keys[end : end + 1] != [WITH]:
        return False
    return tokens.keys[first - 1].removeprefix(WA) in CONTRACTING and _on_sport(tokens)


def joined(tokens: Tokens, name: Candidate) -> bool:
    """انضم لبريمن, الانتقال إلى بريمن, in an article on sport."""
    first = name.span[0]
    if not name.is_place or not ("ل" in tokens.keys[first][: name.letters] or tokens.keys[first - 1 : first] == [ILA]):
        return False
    joining = any(tokens.keys[at] in JOINING for at in range(max(0, first - FARTHEST_JOINING), first))
    return joining and _on_sport(tokens)


def opponent(tokens: Tokens, name: Candidate) -> bool:
    """أمام الوصل behind خسر العين, with nothing but the other name and its epithets between."""
    first = name.span[0]
    if first < 2 or name.letters or _words().get(tokens.keys[first - 1]) != "against":
        return False
    return any(_plays(tokens, at, "game") for at in range(max(0, first - FARTHEST_GAME), first - 1))


EVIDENCE: Final[tuple[Callable[[Tokens, Candidate], bool], ...]] = (
    behind_team_word,
    masculine,
    behind_game_word,
    before_game_verb,
    contracting,
    joined,
    opponent,
    of_country,
    facing,
)


def _is_shown(tokens: Tokens, name: Candidate) -> bool:
    return not _is_something_else(tokens, name) and any(rule(tokens, name) for rule in EVIDENCE)


def _is_something_else(tokens: Tokens, name: Candidate) -> bool:
    """في بريمن, or with an adjective that is no nationality: الاتحاد الأوروبي, الشباب العاطل."""
    if _placed(tokens, name):
        return True
    end = name.span[1]
    if name.is_place or end >= len(tokens) or name.length > 1:
        return False
    following = tokens.keys[end]
    club = _words().get(following) == "against" or tokens.facts(country_of_adjective)[end] is not None
    if name_key(tokens, name) == ONE and following.isalpha() and not club:
        return True  # أحد فرق الشباب
    described = tokens.spelling(end).startswith(AL) and tokens.gap(end) == " "
    return described and tokens.keys[end].endswith("ه")


def _is_head(tokens: Tokens, name: Candidate) -> bool:
    """الاتحاد, which is oftener a federation."""
    return name_key(tokens, name)[0] in lexicon().organization_heads


def _placed(tokens: Tokens, name: Candidate) -> bool:
    """في بريمن, ببريمن, مدينة بريمن, العاصمة الإسبانية مدريد."""
    first = name.span[0]
    if first > 1 and tokens.keys[first - 2].endswith(CAPITAL):
        return True
    glued = "ب" in tokens.keys[first][: name.letters]
    return glued or (first > 0 and tokens.keys[first - 1].removeprefix(WA) == FI) or place_noun_before(tokens, first)


def _plays(tokens: Tokens, index: int, use: str) -> bool:
    key = tokens.keys[index]
    uses = (use, "meeting") if use == "game" else (use,)
    return _words().get(key) in uses or _words().get(key.removeprefix(WA)) in uses


@lru_cache(maxsize=1)
def _clubs() -> dict[str, tuple[tuple[tuple[str, ...], str, str], ...]]:
    """The further words, the use and the country of each listed name by its first word, the longest first."""
    clubs: dict[str, tuple[tuple[tuple[str, ...], str, str], ...]] = {}
    for row in tables.rows("lexicon/clubs.tsv"):
        first, *rest = fold(row["name"]).split()
        known = (*clubs.get(first, ()), (tuple(rest), row["use"], row["country"]))
        clubs[first] = tuple(sorted(known, key=lambda name: -len(name[0])))
    return clubs


@lru_cache(maxsize=1)
def _words() -> dict[str, str]:
    """The use of each word of the table."""
    return {fold(row["word"]): row["use"] for row in tables.rows("lexicon/club_words.tsv")}


@lru_cache(maxsize=1)
def _game_nouns() -> frozenset[str]:
    """The words that tell an article on sport."""
    nouns = [word for word, use in _words().items() if use in ("sport", "team", "game")]
    return frozenset([*nouns, *(f"{AL}{noun}" for noun in nouns)])


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    """The words that begin the name of a club before a city's."""
    return frozenset(word for word, use in _words().items() if use == "first")


@lru_cache(maxsize=1)
def _town_words() -> frozenset[str]:
    """The words that begin the name of a club before its town."""
    return frozenset(word for word, use in _words().items() if use == "town")
