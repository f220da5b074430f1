"""The export formats, each read back by a tool that uses it."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import brat_parser
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from geojson_pydantic import FeatureCollection

from arabic_news import Article, Claim, Cue, Span, extract
from arabic_news.export import TABLES, ColumnType, brat, geojson, rows

ARTICLES = sorted((Path(__file__).parent / "articles").glob("*.txt"))
TEXT = (
    "بنغازي (رويترز) - قال وزير الصحة سالم العريبي الأحد 12 مايو 2024 إن «الأدوية تكفي»، "
    "مشيرا إلى نقص في قرية كنجيلوه. ونقلت وكالة رويترز عن العريبي قوله إن مصر لم تغلق المعبر. "
    "ولم يؤكد العريبي أن المستشفى سيفتح."
)
ARROW_TYPES: dict[ColumnType, pa.DataType] = {
    "string": pa.string(),
    "int32": pa.int32(),
    "float64": pa.float64(),
    "bool": pa.bool_(),
    "date": pa.date32(),
    "strings": pa.list_(pa.field("item", pa.string(), nullable=False)),
    "spans": pa.list_(
        pa.struct([pa.field("start", pa.int32(), nullable=False), pa.field("end", pa.int32(), nullable=False)])
    ),
}


def arrow_schema(table: str) -> pa.Schema:
    """Return the Arrow schema of a table."""
    return pa.schema(
        [pa.field(column.name, ARROW_TYPES[column.type], nullable=column.nullable) for column in TABLES[table]]
    )


@pytest.fixture(scope="module")
def corpus() -> dict[str, Article]:
    texts = {path.stem: path.read_text(encoding="utf-8") for path in ARTICLES} | {"here": TEXT}
    return {name: extract(text, published=date(2024, 5, 13)) for name, text in texts.items()}


@pytest.fixture(scope="module")
def here(corpus: dict[str, Article]) -> Article:
    return corpus["here"]


@pytest.fixture(scope="module")
def told() -> Article:
    return extract("قال وزير الصحة سالم العريبي في مؤتمر صحفي الأحد 12 مايو 2024 إن الأدوية تكفي.")


@pytest.mark.parametrize("table", TABLES)
def test_rows_are_those_of_the_schema_and_survive_parquet(
    table: str, corpus: dict[str, Article], tmp_path: Path
) -> None:
    found = [row for name, article in corpus.items() for row in rows(article, name)[table]]
    assert found
    assert {tuple(row) for row in found} == {tuple(column.name for column in TABLES[table])}
    written = pa.Table.from_pylist(found, schema=arrow_schema(table))
    written.validate(full=True)
    pq.write_table(written, tmp_path / "table.parquet")
    assert pq.read_table(tmp_path / "table.parquet").to_pylist() == found


@pytest.mark.parametrize("table", TABLES)
def test_only_nullable_columns_hold_none(table: str, corpus: dict[str, Article]) -> None:
    found = [row for name, article in corpus.items() for row in rows(article, name)[table]]
    empty = {name for row in found for name, value in row.items() if value is None}
    assert empty <= {column.name for column in TABLES[table] if column.nullable}


def test_rows_point_into_the_text(corpus: dict[str, Article]) -> None:
    for name, article in corpus.items():
        tables = rows(article, name)
        text = tables["articles"][0]["text"]
        for row in tables["mentions"] + tables["dates"]:
            assert text[row["start"] : row["end"]] == row["text"]
        for claim in tables["claims"]:
            assert text[claim["cue_start"] : claim["cue_end"]] == claim["cue"]
            assert " ".join(text[span["start"] : span["end"]] for span in claim["content"]) == claim["text"]


def test_tables_join_in_pandas(corpus: dict[str, Article]) -> None:
    frames = {
        table: pd.DataFrame([row for name, article in corpus.items() for row in rows(article, name)[table]])
        for table in TABLES
    }
    speakers = frames["claims"].explode("sources").dropna(subset="sources")
    joined = speakers.merge(frames["actors"], left_on=["article_id", "sources"], right_on=["article_id", "id"])
    assert len(joined) == len(speakers) == sum(len(claim.sources) for a in corpus.values() for claim in a.claims)
    counted = frames["mentions"].groupby("entity").size()
    assert counted["actor"] == frames["actors"]["mention_count"].sum()
    assert counted["place"] == frames["places"]["mention_count"].sum()


def test_a_claim_row_can_be_read_alone(here: Article) -> None:
    first, *_ = rows(here, "n-1")["claims"]
    assert (first["article_id"], first["source_name"], first["source_kind"]) == ("n-1", "سالم العريبي", "person")
    assert (first["cue_lemma"], first["act"], first["form"]) == ("قال", "say", "direct")


def test_a_claim_row_names_its_medium(here: Article) -> None:
    assert [row["via_name"] for row in rows(here, "n-1")["claims"] if row["via"]] == ["وكالة رويترز"]


def test_a_claim_row_holds_venue_and_date(told: Article) -> None:
    (row,) = rows(told, "n-1")["claims"]
    assert told.slice(Span(start=row["venue_start"], end=row["venue_end"])) == row["venue"] == "في مؤتمر صحفي"
    assert rows(told, "n-1")["dates"][row["date"]]["value"] == row["date_value"] == "2024-05-12"


def test_the_article_row_holds_date_and_dateline(here: Article) -> None:
    (row,) = rows(here, "n-1")["articles"]
    assert row["published"] == date(2024, 5, 13)
    assert row["text"][row["dateline_start"] : row["dateline_end"]] == "بنغازي (رويترز) -"
    assert here.place(row["dateline_places"][0]).name_en == "Benghazi"
    assert here.actor(row["agency"]).kind == "media"


def test_the_row_of_a_place_says_where_the_text_puts_it() -> None:
    village, city = rows(extract("هاجم مسلحون قرية كنجيلوه الواقعة على بعد 100 كيلومتر شرق سرت."), "n-1")["places"]
    assert (village["direction"], village["distance_km"], village["anchor"]) == ("east", 100.0, city["id"])


def test_lone_surrogates_are_replaced_and_offsets_stay() -> None:
    tables = rows(extract("قال \ud800 الوزير سالم\udc00 العريبي إن الطريق \udfff مفتوح."), "n-1")
    text = tables["articles"][0]["text"]
    assert "?" in text and text.encode("utf-8")
    assert all(text[row["start"] : row["end"]] == row["text"] for row in tables["mentions"])
    json.dumps(tables["claims"], ensure_ascii=False).encode("utf-8")


def test_an_article_without_findings_has_one_row() -> None:
    tables = rows(Article(text=""), "n-1")
    assert {table: len(found) for table, found in tables.items() if found} == {"articles": 1}


def test_features_are_geojson(corpus: dict[str, Article]) -> None:
    for name, article in corpus.items():
        collection = FeatureCollection.model_validate_json(json.dumps(geojson(article, name)))
        assert len(collection.features) == len(article.places)


def test_a_feature_has_longitude_first_and_the_gazetteers_identifier(here: Article) -> None:
    benghazi = geojson(here, "n-1")["features"][0]
    assert [round(degrees) for degrees in benghazi["geometry"]["coordinates"]] == [20, 32]
    assert (benghazi["id"], benghazi["properties"]["ref"]) == ("n-1/p1", "geonames:88319")


def test_a_place_without_coordinates_has_no_geometry(here: Article) -> None:
    features = geojson(here, "n-1")["features"]
    assert [feature["properties"]["name"] for feature in features if feature["geometry"] is None] == ["كنجيلوه"]


def read_brat(article: Article) -> brat_parser.Document:
    """Return what a brat parser reads, after checking each annotation against the text."""
    document = brat_parser.parse_string(brat(article))
    for entity in document.entities:
        assert " ".join(article.text[start:end] for start, end in entity.span) == entity.text.strip("\n")
    return document


def test_brat_reads_every_annotation(corpus: dict[str, Article]) -> None:
    for article in corpus.values():
        document = read_brat(article)
        mentions = sum(len(entity.mentions) for entity in (*article.actors, *article.places))
        venues = sum(claim.venue is not None for claim in article.claims)
        assert len(document.entities) == mentions + len(article.dates) + 2 * len(article.claims) + venues
        marks = {entity.id: entity.type for entity in document.entities}
        assert all({relation.subj, relation.obj} <= set(marks) for relation in document.relations)
        assert all(attribute.target in marks for attribute in document.attributes)


def relations(article: Article) -> list[tuple[str, str, str]]:
    """Return the relations of the brat export, by the words that they tie."""
    document = read_brat(article)
    words: dict[str, Any] = {entity.id: entity.text.strip("\n") for entity in document.entities}
    return [(relation.type, words[relation.subj], words[relation.obj]) for relation in document.relations]


def test_brat_ties_a_cue_to_source_medium_and_content(here: Article) -> None:
    assert {
        ("source", "قال", "سالم العريبي"),
        ("content", "قال", "الأدوية تكفي"),
        ("via", "ونقلت", "وكالة رويترز"),
        ("same_as", "العريبي", "سالم العريبي"),
    } <= set(relations(here))


def test_brat_ties_a_cue_to_venue_and_date(told: Article) -> None:
    assert {("venue", "قال", "في مؤتمر صحفي"), ("date", "قال", "الأحد 12 مايو 2024")} <= set(relations(told))


def test_brat_takes_the_mention_beside_the_cue() -> None:
    article = extract("زار سالم العريبي المدينة. ثم غادر العريبي. وقال العريبي إن الطريق مفتوح.")
    lines = brat(article).splitlines()
    (source,) = [line for line in lines if "\tsource " in line]
    mark = source.rpartition(":")[2]
    assert [line.split()[2] for line in lines if line.startswith(f"{mark}\t")] == [str(article.text.rindex("العريبي"))]


def test_brat_attributes_hold_kind_act_form_and_negation(here: Article) -> None:
    values = {(attribute.type, *attribute.values) for attribute in read_brat(here).attributes}
    assert {("kind", "person"), ("act", "confirm"), ("form", "direct"), ("negated",)} <= values


def test_brat_notes_hold_identifiers_and_values_of_dates(here: Article) -> None:
    lines = [line.split("\t") for line in brat(here).splitlines()]
    marks = {number: text for number, *_, text in lines}
    notes = {(marks[target.split()[1]], note) for number, target, *note in lines if number[0] == "#" for note in note}
    assert {("بنغازي", "geonames:88319"), ("الأحد 12 مايو 2024", "2024-05-12")} <= notes


def test_brat_marks_nominal_mentions() -> None:
    document = read_brat(extract("قال المتحدث أحمد المسماري إن القوات انسحبت. وأضاف المتحدث أن الطريق مفتوح."))
    words = {entity.id: entity.text.strip("\n") for entity in document.entities}
    assert [words[mark.target] for mark in document.attributes if mark.type == "nominal"] == ["المتحدث"]


def test_brat_cuts_an_annotation_at_line_breaks_and_tabs() -> None:
    text = "قال:\nالطريق\r\nمفتوح\tللجميع"
    claim = Claim(
        id="c1",
        cue=Cue(span=Span(start=0, end=3), text="قال", lemma="قال"),
        content=(Span(start=5, end=len(text)),),
        text=text[5:],
        form="direct",
        act="say",
        pattern="colon",
        sentence=0,
    )
    article = Article(text=text, sentences=(Span(start=0, end=len(text)),), claims=(claim,))
    assert [entity.text.strip("\n") for entity in read_brat(article).entities] == ["قال", "الطريق مفتوح للجميع"]
