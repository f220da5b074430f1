"""Keys: which actor or place of one article is which of another, told from each article alone.

A key is the gazetteer's identifier where there is one, else a kind and a name in one spelling, with a country where
the name alone does not tell bodies or people apart. Who has no name of their own (متحدث, مصادر) is nobody in another
article: the key of such an actor is that of its article.
"""

from collections import Counter
from functools import lru_cache
from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.models import Actor, ActorKind, Article, Place
from arabic_news.name_index import PlaceRecord, name_key, respell_head, shipped_names
from arabic_news.text.particles import AL

__all__ = ["actor_keys", "body_name", "is_local", "named_key", "person_name", "place_keys"]

OF_A_STATE: Final = ("government", "armed_group")  # who is one in each country: الشرطة, القوات المسلحة
FILIATION: Final = frozenset({"بن", "ابن", "بنت"})
COMPOUND: Final = frozenset({"عبد", "ابو"})  # عبد الله is عبدالله
GENERIC_WORDS: Final = (2, 3)  # so many ordinary words name a body of any country: الاتحاد العام, وزارة التعليم العالي
STATE_HEADS: Final = frozenset({"وزاره", "قوات"})
HEADS: Final = frozenset({"نادي", "فريق", "شركه", "تنظيم", "صحيفه"})  # before a name that is no ordinary word
LOCAL: Final = "/"


def actor_keys(article: Article, article_id: str) -> dict[str, str]:
    """Return the key of each actor of an article, by the actor's id in it.

    >>> from arabic_news import extract
    >>> article = extract("أعلنت الشرطة الألمانية أن ليندو فيرناني غادر. وقال متحدث إن التحقيق مستمر.")
    >>> actor_keys(article, "n-17")
    {'a1': 'body:شرطه@DE', 'a2': 'person:لند فرنان', 'a3': 'n-17/a3'}
    """
    here = _country(article)
    return {actor.id: _actor_key(actor, here) or f"{article_id}{LOCAL}{actor.id}" for actor in article.actors}


def place_keys(article: Article) -> dict[str, str]:
    """Return the key of each place of an article, by the place's id in it.

    >>> from arabic_news import extract
    >>> place_keys(extract("هاجم مسلحون قرية كنجيلوه الواقعة على بعد 100 كيلومتر شرق سرت."))
    {'p1': 'place:كنجيلوه@LY', 'p2': 'geonames:2210554'}
    """
    return {
        place.id: place.ref or _with_country(f"place:{name_key(place.name)}", place.country) for place in article.places
    }


def is_local(key: str) -> bool:
    """Whether a key is that of an article alone."""
    return LOCAL in key


def named_key(kind: ActorKind, name: str, country: str | None, here: str | None = None) -> str | None:
    """Return the key that a name makes, or None where the name could be that of many.

    Args:
        kind: What bears the name.
        name: The name.
        country: The country of whoever bears it, where known.
        here: The country that the article is about.

    >>> named_key("government", "وزارة الصحة", None, here="JO"), named_key("organization", "اللجنة التنفيذية", None)
    ('body:صحه@JO', None)
    """
    if kind == "group":
        return None
    return _person_key(name, here) if kind == "person" else _body_key(kind, name, country, here)


def _country(article: Article) -> str | None:
    """The country that an article is about: it names its places and actors most."""
    counts: Counter[str] = Counter()
    entities: list[Place | Actor] = [*article.places, *article.actors]
    for named in entities:
        if named.country:
            counts[named.country] += len(named.mentions)
    return max(counts, key=counts.__getitem__, default=None)


def _actor_key(actor: Actor, here: str | None) -> str | None:
    if actor.kind == "country" and actor.country:
        return f"country:{actor.country}"
    if actor.ref:
        return actor.ref
    if not any(mention.kind == "named" for mention in actor.mentions):
        return None
    return named_key(actor.kind, actor.name, actor.country, here)


def _person_key(name: str, here: str | None) -> str | None:
    parts = person_name(name)
    if len(parts) < 2 and (not parts or _is_ordinary(parts[0]) or name_key(name).startswith(AL)):
        return None  # محمد, الموهوب
    given = all(part in lexicon().given_names for part in parts)  # أحمد محمد is somebody else elsewhere
    return _with_country(f"person:{' '.join(parts)}", here if given else None)


def _body_key(kind: ActorKind, name: str, country: str | None, here: str | None) -> str | None:
    parts, named = body_name(name)
    country = country or named
    of_a_state = kind in OF_A_STATE
    if country is None and len(parts) <= GENERIC_WORDS[of_a_state] and all(map(_is_ordinary, parts)):
        if not parts or (len(parts) > 1 and not of_a_state and name_key(name).startswith(AL)):
            return None  # اللجنة التنفيذية
        country = here
    return _with_country(f"body:{' '.join(parts)}", country)


def _is_ordinary(word: str) -> bool:
    known = lexicon()
    return word in known.given_names or any(form in known.common_words for form in (word, f"{AL}{word}"))


@lru_cache(maxsize=1 << 14)
def person_name(name: str) -> tuple[str, ...]:
    """Return the parts of a person's name in one spelling.

    >>> person_name("محمد بن عبد الله"), person_name("ليندو فيرناني"), person_name("لندو فرناني")
    (('محمد', 'عبدالله'), ('لند', 'فرنان'), ('لند', 'فرنان'))
    """
    words = [word for word in name_key(name).split() if word.isalnum() and word not in FILIATION]
    parts: list[str] = []
    compound = ""
    for word in words:
        if word in COMPOUND and word is not words[-1]:
            compound += word
        else:
            parts.append(compound + word if compound else _one_spelling(word))
            compound = ""
    return tuple(parts)


def _one_spelling(word: str) -> str:
    """An Arabic name as it is; a foreign one, which news spells as it hears it, in one spelling."""
    known, bare = lexicon(), word.removeprefix(AL)
    listed = any(form in names for form in (word, bare) for names in (known.given_names, known.family_names))
    return bare if listed or bare != word else respell_head(word)


@lru_cache(maxsize=1 << 14)
def body_name(name: str) -> tuple[tuple[str, ...], str | None]:
    """Return the words of a body's name, but those that name its country, and that country.

    >>> body_name("الشرطة الألمانية"), body_name("شرطة ألمانيا"), body_name("بنك الأمل")
    ((('شرطه',), 'DE'), (('شرطه',), 'DE'), (('بنك', 'امل'), None))
    """
    words = [word for word in name_key(name).split() if word.isalnum()]
    countries = [country_of_adjective(word) or _country_called(word) for word in words]
    named = Counter(country for country in countries[1:] if country)
    country = next(iter(named)) if len(named) == 1 else None
    kept = [word for index, word in enumerate(words) if index == 0 or country is None or countries[index] is None]
    return _without_head(tuple(map(_bare, kept))), country


def _without_head(parts: tuple[str, ...]) -> tuple[str, ...]:
    """A name without the noun that news puts before it or leaves out: وزارة الخارجية, نادي يوفنتوس."""
    head, *rest = parts or ("",)
    if rest and (head in STATE_HEADS or (head in HEADS and not all(map(_is_ordinary, rest)))):
        return tuple(rest)
    return parts


def _bare(word: str) -> str:
    return word if word == "الله" else word.removeprefix(AL)


def _country_called(word: str) -> str | None:
    for record in shipped_names().exact.records(word):
        if isinstance(record, PlaceRecord) and record.kind == "country":
            return record.country
    return None


def _with_country(key: str, country: str | None) -> str:
    return f"{key}@{country}" if country else key
