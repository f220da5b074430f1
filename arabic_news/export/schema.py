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
    meaning: str
    nullable: bool = False


_ARTICLE_ID: Final = Column("article_id", "string", "The caller's name for the article.")
_START: Final = Column("start", "int32", "Offset of the first character in the text, in code points.")
_END: Final = Column("end", "int32", "Offset after the last character.")

TABLES: Final[dict[str, tuple[Column, ...]]] = {
    "articles": (
        _ARTICLE_ID,
        Column("text", "string", "The article as it was given; a lone surrogate becomes `?`."),
        Column("published", "date", "Publication date that the caller gave.", nullable=True),
        Column("headline", "string", "The title inside the text.", nullable=True),
        Column("headline_start", "int32", "Where the headline starts.", nullable=True),
        Column("headline_end", "int32", "Where the headline ends.", nullable=True),
        Column("dateline_start", "int32", "Where the line of place and agency starts.", nullable=True),
        Column("dateline_end", "int32", "Where the line of place and agency ends.", nullable=True),
        Column("dateline_places", "strings", "Ids of the places of the dateline."),
        Column("agency", "string", "Actor id of the agency of the dateline.", nullable=True),
        Column("headings", "spans", "Section titles."),
        Column("boilerplate", "spans", "What is not the article: captions, links, policies."),
        Column("paragraphs", "spans", "Body paragraphs."),
        Column("sentences", "spans", "Sentences, headings and headline, without boilerplate."),
    ),
    "claims": (
        _ARTICLE_ID,
        Column("id", "string", "Unique among the claims of the article."),
        Column("sources", "strings", "Actor ids, the speaker first; empty when nobody is identifiable."),
        Column("source_name", "string", "Name of the first source.", nullable=True),
        Column("source_kind", "string", "Kind of the first source.", nullable=True),
        Column("source_country", "string", "Country of the first source.", nullable=True),
        Column("source_ref", "string", "Gazetteer's identifier of the first source.", nullable=True),
        Column("source_key", "string", "Key of the first source, the same in every article.", nullable=True),
        Column("source_start", "int32", "Where the mention beside the cue starts.", nullable=True),
        Column("source_end", "int32", "Where the mention beside the cue ends.", nullable=True),
        Column("via", "string", "Actor id of the medium that it came through.", nullable=True),
        Column("via_name", "string", "Name of that medium.", nullable=True),
        Column("venue", "string", "Occasion, medium or channel of the words.", nullable=True),
        Column("venue_start", "int32", "Where the venue starts.", nullable=True),
        Column("venue_end", "int32", "Where the venue ends.", nullable=True),
        Column("date", "int32", "Row of `dates`, by its `index`, that says when it was said.", nullable=True),
        Column("date_value", "string", "Value of that date.", nullable=True),
        Column("cue", "string", "The reporting expression."),
        Column("cue_lemma", "string", "Its dictionary form."),
        Column("cue_start", "int32", "Where the cue starts."),
        Column("cue_end", "int32", "Where the cue ends."),
        Column("text", "string", "What is claimed: the slices of `content`, joined with a space."),
        Column("content", "spans", "Where it stands."),
        Column("form", "string", "`direct`, `indirect` or `mixed`."),
        Column("act", "string", "What the speaker does with it, such as `say`, `deny` or `warn`."),
        Column("negated", "bool", "Whether the reporting itself is negated."),
        Column("pattern", "string", "Name of the rule that found it."),
        Column("sentence", "int32", "Index into `sentences` of the article."),
        Column("confidence", "float64", "How likely there is such a claim, from 0 to 1."),
        Column("source_confidence", "float64", "How likely the source said it, given the claim."),
    ),
    "actors": (
        _ARTICLE_ID,
        Column("id", "string", "Unique among the actors of the article."),
        Column("key", "string", "The same in every article; of an actor without a name, that of its article."),
        Column("name", "string", "The fullest form in the text."),
        Column("kind", "string", "What sort of actor it is, such as `person` or `government`."),
        Column("roles", "strings", "Titles and offices, as the text gives them."),
        Column("aliases", "strings", "Other named forms in the text."),
        Column("country", "string", "ISO 3166-1 alpha-2 code.", nullable=True),
        Column("ref", "string", "The gazetteer's identifier.", nullable=True),
        Column("canonical", "string", "The gazetteer's name for it.", nullable=True),
        Column("name_en", "string", "English name.", nullable=True),
        Column("confidence", "float64", "How likely it is an actor of this kind, from 0 to 1."),
        Column("mention_count", "int32", "Number of mentions."),
    ),
    "places": (
        _ARTICLE_ID,
        Column("id", "string", "Unique among the places of the article."),
        Column("key", "string", "The same in every article."),
        Column("name", "string", "The usual Arabic name."),
        Column("name_en", "string", "English name.", nullable=True),
        Column("kind", "string", "What sort of place it is, such as `city` or `facility`."),
        Column("country", "string", "ISO 3166-1 alpha-2 code.", nullable=True),
        Column("region", "string", "The governorate, by ISO 3166-2 code.", nullable=True),
        Column("latitude", "float64", "Degrees north.", nullable=True),
        Column("longitude", "float64", "Degrees east.", nullable=True),
        Column(
            "precision", "string", "Whose coordinates: `exact`, or of the `town` or `region` it lies in.", nullable=True
        ),
        Column("ref", "string", "The gazetteer's identifier.", nullable=True),
        Column("anchor", "string", "Id of the place from which the text locates this one.", nullable=True),
        Column("direction", "string", "Direction from the anchor, or the part of it.", nullable=True),
        Column("distance_km", "float64", "Kilometres from the anchor.", nullable=True),
        Column("confidence", "float64", "How likely it is a place, and lies there, from 0 to 1."),
        Column("mention_count", "int32", "Number of mentions."),
    ),
    "mentions": (
        _ARTICLE_ID,
        Column("entity", "string", "`actor` or `place`."),
        Column("entity_id", "string", "Id of the actor or place."),
        Column("kind", "string", "`named` or `nominal`."),
        Column("text", "string", "The slice of the text."),
        _START,
        _END,
    ),
    "dates": (
        _ARTICLE_ID,
        Column("index", "int32", "Place in the article's list of dates, from 0."),
        Column("text", "string", "The slice of the text."),
        Column("value", "string", "`YYYY-MM-DD` with `X` for unknown digits.", nullable=True),
        Column("calendar", "string", "`gregorian`, or `hijri` where the words name an Islamic date."),
        _START,
        _END,
    ),
}
