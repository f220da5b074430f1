"""The typed objects that `extract` returns.

Every model is frozen. Spans are half-open character offsets, counted in Unicode code points, into `Article.text`,
which is the input unchanged. `Article` checks its own cross-references when it is built: every span lies within the
text, every `text` field equals the slice that its span names, ids are unique and every reference names an existing id.
"""

import inspect
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    PlainValidator,
    ValidationError,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticSerializationError

__all__ = [
    "Act",
    "Actor",
    "ActorKind",
    "Article",
    "Calendar",
    "Claim",
    "Cue",
    "DateExpression",
    "Dateline",
    "Direction",
    "Form",
    "Mention",
    "MentionKind",
    "Place",
    "PlaceKind",
    "PlacePrecision",
    "RelativeLocation",
    "Span",
]

PlaceKind = Literal["country", "city", "region", "facility", "water", "other"]
PlacePrecision = Literal["exact", "town", "region"]
Direction = Literal[
    "north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest", "center",
]  # fmt: skip
ActorKind = Literal["person", "government", "organization", "armed_group", "media", "country", "group"]
MentionKind = Literal["named", "nominal"]
Form = Literal["direct", "indirect", "mixed"]
Calendar = Literal["gregorian", "hijri"]
Act = Literal[
    "say", "announce", "confirm", "deny", "accuse", "warn", "call", "promise", "threaten", "condemn", "welcome",
    "estimate", "ask",
]  # fmt: skip


def _python_string(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"expected a str, not {type(value).__name__}")
    return value


# pydantic's own `str` refuses lone surrogates, which scraped text holds; offsets must survive them.
RawText = Annotated[str, PlainValidator(_python_string), WithJsonSchema({"type": "string"})]

_FIELDS = "\n\nAttributes:"
_UNREADABLE = ("json_invalid", "string_unicode")  # what pydantic says of surrogates
_LONE_SURROGATE = re.compile("(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])")


def _without_fields(schema: dict[str, Any]) -> None:
    """Keep what `help` shows of the fields out of a schema, which has it at each field."""
    schema["description"] = schema["description"].partition(_FIELDS)[0]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", json_schema_extra=_without_fields)

    @classmethod
    def __pydantic_init_subclass__(cls, **options: Any) -> None:
        """Let `help` show what the fields hold."""
        fields = "".join(f"\n    {name}: {field.description}" for name, field in cls.model_fields.items())
        cls.__doc__ = f"{inspect.cleandoc(cls.__doc__ or '')}{_FIELDS}{fields}\n"

    def __str__(self) -> str:
        return repr(self)


class Span(_Model):
    """A stretch of `Article.text`: half-open character offsets.

    >>> Span(start=3, end=8).length
    5
    """

    start: int = Field(ge=0, description="Offset of the first character, in code points.")
    end: int = Field(ge=0, description="Offset after the last character, in code points.")

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.end < self.start:
            raise ValueError(f"span ends before it starts: {self.start}-{self.end}")
        return self

    @property
    def length(self) -> int:
        """Number of code points covered."""
        return self.end - self.start

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end})"


class Mention(_Model):
    """One occurrence of a place or an actor in the text, without the conjunctions and prepositions glued to it."""

    span: Span = Field(description="Where it stands in the text.")
    text: RawText = Field(description="The exact slice of the text.")
    kind: MentionKind = Field(default="named", description="`named`, or `nominal` for a description such as المتحدث.")

    def __repr__(self) -> str:
        return f"Mention({self.text!r}, {self.span.start}-{self.span.end}, {self.kind})"


class RelativeLocation(_Model):
    """Where the text puts a place, seen from another: `على بعد 80 كيلومترا شرق طرابلس`, `غرب ليبيا`, `قرب سرت`.

    With neither direction nor distance the place is near the other.
    """

    direction: Direction | None = Field(default=None, description="From the other place, or the part of it.")
    distance_km: float | None = Field(default=None, ge=0, description="Kilometres from the other place.")
    anchor: str = Field(description="Id of the other place.")


class Place(_Model):
    """A named geographic place with all its mentions."""

    id: str = Field(description="Unique among the places of the article, such as `p1`.")
    name: RawText = Field(description="The usual Arabic name, or the mention's text where the gazetteer has none.")
    name_en: str | None = Field(default=None, description="English name, where known.")
    kind: PlaceKind = Field(description="What sort of place it is.")
    country: str | None = Field(
        default=None, pattern="^[A-Z]{2}$", description="ISO 3166-1 alpha-2 code; None for a sea, say."
    )
    region: str | None = Field(
        default=None, description="The governorate it lies in, by ISO 3166-2 code (`iso:LY-TB`); Arab states only."
    )
    latitude: float | None = Field(default=None, ge=-90, le=90, description="Degrees north.")
    longitude: float | None = Field(default=None, ge=-180, le=180, description="Degrees east.")
    precision: PlacePrecision | None = Field(
        default=None,
        description="Whose coordinates these are: its own (`exact`), or those of the town or region it lies in.",
    )
    ref: str | None = Field(default=None, description="The gazetteer's identifier, such as `geonames:2214846`.")
    location: RelativeLocation | None = Field(default=None, description="Where the text puts it, when it says so.")
    confidence: float = Field(
        default=1.0, ge=0, le=1, description="How likely it is that this is a place, and that it lies there."
    )
    mentions: tuple[Mention, ...] = Field(description="In text order; never empty.")

    def __repr__(self) -> str:
        where = f", {self.country}" if self.country else ""
        return f"Place({self.id}, {self.name!r}, {self.kind}{where}, {len(self.mentions)} mentions)"


class Actor(_Model):
    """A person, body or group that acts or speaks, with all its mentions."""

    id: str = Field(description="Unique among the actors of the article, such as `a1`.")
    name: RawText = Field(description="The fullest form found in the text.")
    kind: ActorKind = Field(description="What sort of actor it is.")
    roles: tuple[RawText, ...] = Field(default=(), description="Titles and offices, as the text gives them.")
    aliases: tuple[RawText, ...] = Field(default=(), description="Other named forms found in the text.")
    country: str | None = Field(default=None, pattern="^[A-Z]{2}$", description="ISO 3166-1 alpha-2 code, where known.")
    ref: str | None = Field(default=None, description="The gazetteer's identifier, where it has one.")
    canonical: str | None = Field(default=None, description="The gazetteer's name for it, where it is known.")
    name_en: str | None = Field(default=None, description="English name, where the gazetteer has one.")
    confidence: float = Field(default=1.0, ge=0, le=1, description="How likely it is an actor, and of this kind.")
    mentions: tuple[Mention, ...] = Field(description="In text order; never empty.")

    def __repr__(self) -> str:
        return f"Actor({self.id}, {self.name!r}, {self.kind}, {len(self.mentions)} mentions)"


class Cue(_Model):
    """The expression that reports: a verb, participle, preposition, noun, or the colon of a headline."""

    span: Span = Field(description="Where it stands in the text.")
    text: RawText = Field(description="The exact slice of the text.")
    lemma: str = Field(
        description="Dictionary form of the cue table: the past tense, third person masculine, of a verb."
    )

    def __repr__(self) -> str:
        return f"Cue({self.text!r}, lemma={self.lemma!r})"


class Claim(_Model):
    """A proposition that the article attributes to somebody other than itself."""

    id: str = Field(description="Unique among the claims of the article, such as `c1`.")
    sources: tuple[str, ...] = Field(
        default=(), description="Actor ids, the speaker first; empty when nobody is identifiable."
    )
    source_span: Span | None = Field(
        default=None, description="The mention beside the cue; None where the verb alone holds it."
    )
    cue: Cue = Field(description="The reporting expression.")
    content: tuple[Span, ...] = Field(description="What is claimed; several spans where the cue interrupts it.")
    text: RawText = Field(description="The content's slices, joined with a space.")
    form: Form = Field(description="`direct` (quoted), `indirect`, or `mixed` (indirect with quoted fragments).")
    act: Act = Field(description="What the speaker does with it.")
    via: str | None = Field(default=None, description="Actor id of the medium that it came through.")
    venue: Span | None = Field(
        default=None, description="Occasion, medium or channel of the words (في مؤتمر صحفي, لصحيفة س), if told."
    )
    date: int | None = Field(
        default=None, ge=0, description="Index into `Article.dates` of when it was said; None if not told."
    )
    negated: bool = Field(default=False, description="Whether the reporting itself is negated (لم يؤكد).")
    pattern: str = Field(description="Name of the rule that found it.")
    sentence: int = Field(ge=0, description="Index into `Article.sentences` of the cue's sentence.")
    confidence: float = Field(
        default=1.0, ge=0, le=1, description="How likely there is such a claim, with this extent."
    )
    source_confidence: float = Field(
        default=1.0, ge=0, le=1, description="How likely the source said it, given the claim; 0 without a source."
    )

    def __repr__(self) -> str:
        return (
            f"Claim({self.id}, {'+'.join(self.sources) or '?'} {self.cue.text}: {_shortened(self.text)!r}, {self.act})"
        )


class DateExpression(_Model):
    """An expression that names a date or a part of one.

    >>> from arabic_news import extract
    >>> date, = extract("بدأ التسجيل في 25 شوال 1436هـ بالرياض.").dates
    >>> date.value, date.calendar
    ('2015-08-10', 'hijri')
    """

    span: Span = Field(description="Where it stands in the text.")
    text: RawText = Field(description="The exact slice of the text.")
    value: str | None = Field(
        default=None,
        pattern=r"^[0-9X]{4}-[0-9X]{2}-[0-9X]{2}$",
        description="`YYYY-MM-DD` with `X` for unknown digits; None when nothing fixes it.",
    )
    calendar: Calendar = Field(
        default="gregorian",
        description="`hijri` where the words name an Islamic date, which `value` gives as the Gregorian one.",
    )

    def __repr__(self) -> str:
        return f"DateExpression({self.text!r}, {self.value})"


class Dateline(_Model):
    """The leading line that says where the report was filed and by which agency."""

    span: Span = Field(description="Where it stands in the text.")
    places: tuple[str, ...] = Field(default=(), description="Place ids.")
    agency: str | None = Field(default=None, description="Actor id of the agency or paper.")


class Article(_Model):
    """An article with everything found in it.

    `text` is the input unchanged. Lists are in text order; `sentences` do not overlap and leave out `boilerplate`.

    >>> from arabic_news import extract
    >>> article = extract("قال وزير الخارجية سامح شكري إن المحادثات تبدأ غدا في القاهرة.")
    >>> article.slice(article.claims[0].content[0])
    'المحادثات تبدأ غدا في القاهرة'
    >>> article.actor(article.claims[0].sources[0]).name
    'سامح شكري'
    """

    text: RawText = Field(description="The input unchanged.")
    headline: Span | None = Field(default=None, description="A title inside the text.")
    dateline: Dateline | None = Field(default=None, description="The leading place and agency line.")
    headings: tuple[Span, ...] = Field(default=(), description="Section titles inside the body.")
    boilerplate: tuple[Span, ...] = Field(default=(), description="What is not the article: captions, links, policies.")
    paragraphs: tuple[Span, ...] = Field(default=(), description="Body paragraphs.")
    sentences: tuple[Span, ...] = Field(
        default=(), description="Sentences, headings and headline, without boilerplate."
    )
    places: tuple[Place, ...] = Field(default=(), description="Places, by first mention.")
    actors: tuple[Actor, ...] = Field(default=(), description="Actors, by first mention.")
    claims: tuple[Claim, ...] = Field(default=(), description="Claims, by cue.")
    dates: tuple[DateExpression, ...] = Field(default=(), description="Date expressions.")
    published: date | None = Field(default=None, description="Publication date that the caller gave.")
    id: RawText | None = Field(default=None, description="The caller's name for the article.")

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        problems = list(_problems(self))
        if problems:
            raise ValueError("; ".join(problems))
        return self

    def slice(self, span: Span) -> str:
        """Return the text that a span covers."""
        return self.text[span.start : span.end]

    def actor(self, actor_id: str) -> Actor:
        """Return the actor of that id.

        Raises:
            KeyError: no actor of this article has the id.
        """
        return _by_id(self.actors, actor_id, "actor")

    def place(self, place_id: str) -> Place:
        """Return the place of that id.

        Raises:
            KeyError: no place of this article has the id.
        """
        return _by_id(self.places, place_id, "place")

    def claims_by(self, actor: Actor | str) -> tuple[Claim, ...]:
        """Return the claims that have the actor, or the actor of that id, among their sources.

        Raises:
            KeyError: no actor of this article has the id.
        """
        actor_id = self.actor(actor if isinstance(actor, str) else actor.id).id
        return tuple(claim for claim in self.claims if actor_id in claim.sources)

    def confident(self, threshold: float) -> "Article":
        """Return the article with what is at least so sure: a source that is not is left out, its claim stays.

        Args:
            threshold: From 0 to 1. A claim needs this `confidence`, its source this product of `confidence` and
                `source_confidence`; an actor that is a source of what stays needs none of its own.

        Raises:
            TypeError: the threshold is no number.
            ValueError: it does not lie between 0 and 1.

        >>> from arabic_news import extract
        >>> article = extract("قال وزير الخارجية سامح شكري إن المحادثات تبدأ غدا في القاهرة.")
        >>> len(article.confident(0.5).claims), len(article.confident(1).claims)
        (1, 0)
        """
        from arabic_news.exclusion import at_least  # it imports the models

        return at_least(self, threshold)

    def __repr__(self) -> str:
        counts = ", ".join(f"{name}={len(getattr(self, name))}" for name in ("claims", "actors", "places", "dates"))
        name = "" if self.id is None else f"{self.id}, "
        return f"Article({name}{_shortened(self.text)!r}, {counts})"

    def _repr_html_(self) -> str:
        """What a notebook shows: the text with everything marked, and the claims."""
        from arabic_news.export.html import fragment  # which imports this module

        return fragment(self)

    def model_dump_json(self, **options: Any) -> str:
        """Serialize to JSON; lone surrogates, which pydantic refuses, are escaped."""
        try:
            return super().model_dump_json(**options)
        except PydanticSerializationError:
            raw = json.dumps(self.model_dump(mode="json"), ensure_ascii=False, indent=options.get("indent"))
            return _LONE_SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", raw)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Any) -> Self:
        """Read what `model_dump_json` wrote.

        Raises:
            pydantic.ValidationError: the JSON is malformed or no valid article.
        """
        try:
            return super().model_validate_json(json_data, **options)
        except (ValidationError, UnicodeEncodeError) as error:
            if isinstance(error, ValidationError) and error.errors(include_url=False)[0]["type"] not in _UNREADABLE:
                raise
            try:
                return cls.model_validate(json.loads(json_data), **options)
            except json.JSONDecodeError:
                raise error from None


def _shortened(text: str, width: int = 40) -> str:
    text = " ".join(text[: 2 * width].split())
    return text if len(text) <= width else text[: width - 1] + "…"


_Entity = TypeVar("_Entity", Actor, Place)


def _by_id(items: Iterable[_Entity], wanted: str, what: str) -> _Entity:
    for item in items:
        if item.id == wanted:
            return item
    raise KeyError(f"this article has no {what} {wanted!r}")


def _problems(article: Article) -> Iterator[str]:
    """Name every broken reference, span or slice of an article."""
    text, length = article.text, len(article.text)
    mentions = [mention for place in article.places for mention in place.mentions]
    mentions += [mention for actor in article.actors for mention in actor.mentions]
    exacts: list[Mention | Cue | DateExpression] = [*mentions, *article.dates, *(c.cue for c in article.claims)]
    for exact in exacts:
        if exact.text != text[exact.span.start : exact.span.end]:
            yield f"{exact!r} does not equal the text at its span"
    spans = [*article.headings, *article.boilerplate, *article.paragraphs, *article.sentences]
    spans += [span for claim in article.claims for span in (*claim.content, claim.source_span, claim.venue) if span]
    spans += [span for span in (article.headline, article.dateline and article.dateline.span) if span]
    spans += [exact.span for exact in exacts]
    for span in spans:
        if span.end > length:
            yield f"{span!r} ends after the text, which has {length} characters"
    for what, ids in (
        ("actor", [actor.id for actor in article.actors]),
        ("place", [place.id for place in article.places]),
        ("claim", [claim.id for claim in article.claims]),
    ):
        if len(set(ids)) < len(ids):
            yield from (f"two {what}s have the id {twice!r}" for twice, count in Counter(ids).items() if count > 1)
    actors, places = {actor.id for actor in article.actors}, {place.id for place in article.places}
    for claim in article.claims:
        if claim.text != " ".join(article.slice(span) for span in claim.content):
            yield f"the text of claim {claim.id} does not equal its content"
        for actor_id in (*claim.sources, claim.via):
            if actor_id is not None and actor_id not in actors:
                yield f"claim {claim.id} names an unknown actor {actor_id!r}"
        if claim.sentence >= len(article.sentences):
            yield f"claim {claim.id} names an unknown sentence {claim.sentence}"
        if claim.date is not None and claim.date >= len(article.dates):
            yield f"claim {claim.id} names an unknown date {claim.date}"
    for place in article.places:
        if place.location and (place.location.anchor == place.id or place.location.anchor not in places):
            yield f"the location of place {place.id} names no other place: {place.location.anchor!r}"
    if article.dateline:
        if article.dateline.agency is not None and article.dateline.agency not in actors:
            yield f"the dateline names an unknown actor {article.dateline.agency!r}"
        for place_id in article.dateline.places:
            if place_id not in places:
                yield f"the dateline names an unknown place {place_id!r}"
