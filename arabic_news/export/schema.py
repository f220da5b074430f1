"""The columns of the flat tables: their names, types and meanings, in the order of the rows' keys.

A type is that of one cell: `string`, `int32`, `float64`, `bool`, `date` (a `datetime.date`), `strings` (a list of
them) or `spans` (a list of `{"start": int32, "end": int32}`). Every table has `article_id`, by which they are joined.
"""

from typing import Final, Literal, NamedTuple

__all__ = ["TABLES", "Column", "ColumnType"]

ColumnType = Literal["string", "int32", "float64", "bool", "date", "strings", "spans"]


class Column(NamedTuple):
    """A column of a flat table."""

    name: str
    type: ColumnType
    nullable: bool
    meaning: str


_ARTICLE_ID: Final = Column("article_id", "string", False, "The caller's name for the article.")
_START: Final = Column("start", "int32", False, "Offset of the first character in the text, in code points.")
_END: Final = Column("end", "int32", False, "Offset after the last character.")

TABLES: Final[dict[str, tuple[Column, ...]]] = {
    "articles": (
        _ARTICLE_ID,
        Column("text", "string", False, "The article as it was given; a lone surrogate becomes `?`."),
        Column("published", "date", True, "Publication date that the caller gave."),
        Column("headline", "string", True, "The title inside the text."),
        Column("headline_start", "int32", True, "Where the headline starts."),
        Column("headline_end", "int32", True, "Where the headline ends."),
        Column("dateline_start", "int32", True, "Where the line of place and agency starts."),
        Column("dateline_end", "int32", True, "Where the line of place and agency ends."),
        Column("dateline_places", "strings", False, "Ids of the places of the dateline."),
        Column("agency", "string", True, "Actor id of the agency of the dateline."),
        Column("headings", "spans", False, "Section titles."),
        Column("boilerplate", "spans", False, "What is not the article: captions, links, policies."),
        Column("paragraphs", "spans", False, "Body paragraphs."),
        Column("sentences", "spans", False, "Sentences, headings and headline, without boilerplate."),
    ),
    "claims": (
        _ARTICLE_ID,
        Column("id", "string", False, "Unique among the claims of the article."),
        Column("sources", "strings", False, "Actor ids, the speaker first; empty when nobody is identifiable."),
        Column("source_name", "string", True, "Name of the first source."),
        Column("source_kind", "string", True, "Kind of the first source."),
        Column("source_country", "string", True, "Country of the first source."),
        Column("source_ref", "string", True, "Gazetteer's identifier of the first source."),
        Column("source_key", "string", True, "Key of the first source, the same in every article."),
        Column("source_start", "int32", True, "Where the mention beside the cue starts."),
        Column("source_end", "int32", True, "Where the mention beside the cue ends."),
        Column("via", "string", True, "Actor id of the medium that it came through."),
        Column("via_name", "string", True, "Name of that medium."),
        Column("venue", "string", True, "Occasion, medium or channel of the words."),
        Column("venue_start", "int32", True, "Where the venue starts."),
        Column("venue_end", "int32", True, "Where the venue ends."),
        Column("date", "int32", True, "Row of `dates`, by its `index`, that says when it was said."),
        Column("date_value", "string", True, "Value of that date."),
        Column("cue", "string", False, "The reporting expression."),
        Column("cue_lemma", "string", False, "Its dictionary form."),
        Column("cue_start", "int32", False, "Where the cue starts."),
        Column("cue_end", "int32", False, "Where the cue ends."),
        Column("text", "string", False, "What is claimed: the slices of `content`, joined with a space."),
        Column("content", "spans", False, "Where it stands."),
        Column("form", "string", False, "`direct`, `indirect` or `mixed`."),
        Column("act", "string", False, "What the speaker does with it, such as `say`, `deny` or `warn`."),
        Column("negated", "bool", False, "Whether the reporting itself is negated."),
        Column("pattern", "string", False, "Name of the rule that found it."),
        Column("sentence", "int32", False, "Index into `sentences` of the article."),
        Column("confidence", "float64", False, "How likely there is such a claim, from 0 to 1."),
        Column("source_confidence", "float64", False, "How likely the source said it, given the claim."),
    ),
    "actors": (
        _ARTICLE_ID,
        Column("id", "string", False, "Unique among the actors of the article."),
        Column("key", "string", False, "The same in every article; of an actor without a name, that of its article."),
        Column("name", "string", False, "The fullest form in the text."),
        Column("kind", "string", False, "What sort of actor it is, such as `person` or `government`."),
        Column("roles", "strings", False, "Titles and offices, as the text gives them."),
        Column("aliases", "strings", False, "Other named forms in the text."),
        Column("country", "string", True, "ISO 3166-1 alpha-2 code."),
        Column("ref", "string", True, "The gazetteer's identifier."),
        Column("canonical", "string", True, "The gazetteer's name for it."),
        Column("name_en", "string", True, "English name."),
        Column("confidence", "float64", False, "How likely it is an actor of this kind, from 0 to 1."),
        Column("mention_count", "int32", False, "Number of mentions."),
    ),
    "places": (
        _ARTICLE_ID,
        Column("id", "string", False, "Unique among the places of the article."),
        Column("key", "string", False, "The same in every article."),
        Column("name", "string", False, "The usual Arabic name."),
        Column("name_en", "string", True, "English name."),
        Column("kind", "string", False, "What sort of place it is, such as `city` or `facility`."),
        Column("country", "string", True, "ISO 3166-1 alpha-2 code."),
        Column("region", "string", True, "The governorate, by ISO 3166-2 code."),
        Column("latitude", "float64", True, "Degrees north."),
        Column("longitude", "float64", True, "Degrees east."),
        Column("precision", "string", True, "Whose coordinates: `exact`, or of the `town` or `region` it lies in."),
        Column("ref", "string", True, "The gazetteer's identifier."),
        Column("anchor", "string", True, "Id of the place from which the text locates this one."),
        Column("direction", "string", True, "Direction from the anchor, or the part of it."),
        Column("distance_km", "float64", True, "Kilometres from the anchor."),
        Column("confidence", "float64", False, "How likely it is a place, and lies there, from 0 to 1."),
        Column("mention_count", "int32", False, "Number of mentions."),
    ),
    "mentions": (
        _ARTICLE_ID,
        Column("entity", "string", False, "`actor` or `place`."),
        Column("entity_id", "string", False, "Id of the actor or place."),
        Column("kind", "string", False, "`named` or `nominal`."),
        Column("text", "string", False, "The slice of the text."),
        _START,
        _END,
    ),
    "dates": (
        _ARTICLE_ID,
        Column("index", "int32", False, "Place in the article's list of dates, from 0."),
        Column("text", "string", False, "The slice of the text."),
        Column("value", "string", True, "`YYYY-MM-DD` with `X` for unknown digits."),
        Column("calendar", "string", False, "`gregorian`, or `hijri` where the words name an Islamic date."),
        _START,
        _END,
    ),
}
