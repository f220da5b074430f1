"""The tables of actors and personal names, which analysts edit by hand: their form, and that no two rows contradict."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

import pytest
import regex

import arabic_news
from arabic_news.text.folding import fold
from tests.iso_codes import COUNTRIES

DATA = Path(arabic_news.__file__).parent / "data"
KINDS = {"person", "government", "organization", "armed_group", "media", "group"}
# The kind that every row of a table has.
ACTOR_TABLES = {
    "persons": "person",
    "governments": "government",
    "organizations": "organization",
    "armed_groups": "armed_group",
    "media": "media",
}
ACTOR_COLUMNS = ["ref", "names", "kind", "country"]
COLUMNS = {table: ACTOR_COLUMNS for table in ACTOR_TABLES} | {"media": [*ACTOR_COLUMNS, "caution"]}
GIVEN_COLUMNS = ["name", "gender", "ambiguous"]
FAMILY_COLUMNS = ["name", "ambiguous"]

Row = dict[str, str]


def read(path: str, columns: list[str]) -> list[Row]:
    """The rows of a table, after checking what every table of this package promises."""
    raw = (DATA / path).read_bytes()
    text = raw.decode("utf-8")
    assert not text.startswith("\ufeff"), f"{path}: byte order mark"
    assert "\r" not in text, f"{path}: line ends are LF"
    assert text.endswith("\n") and not text.endswith("\n\n"), f"{path}: one line end at the end"
    header, *lines = text[:-1].split("\n")
    assert header.split("\t") == columns, f"{path}: header"
    rows = []
    for number, line in enumerate(lines, start=2):
        cells = line.split("\t")
        assert len(cells) == len(columns), f"{path}:{number}: {len(cells)} cells"
        assert all(cell == " ".join(cell.split()) for cell in cells), f"{path}:{number}: stray space in {line!r}"
        rows.append(dict(zip(columns, cells, strict=True)))
    return rows


def actors() -> Iterable[tuple[str, Row]]:
    """Every actor row with its table's name."""
    for table in ACTOR_TABLES:
        for row in read(f"actors/{table}.tsv", COLUMNS[table]):
            yield table, row


def names(row: Row) -> list[str]:
    """The names of an actor row."""
    return row["names"].split("|")


def repeated(values: Iterable[str]) -> list[str]:
    """The values that occur more than once."""
    return [value for value, count in Counter(values).items() if count > 1]


def test_the_tables_are_all_there() -> None:
    assert {path.stem for path in (DATA / "actors").glob("*.tsv")} == {*ACTOR_TABLES, "offices", "english"}


@pytest.mark.parametrize("table", ACTOR_TABLES)
def test_refs_are_readable_slugs(table: str) -> None:
    for row in read(f"actors/{table}.tsv", COLUMNS[table]):
        assert regex.fullmatch(r"actor:[a-z0-9]+(?:-[a-z0-9]+)*", row["ref"]), row["ref"]


def test_refs_are_unique_over_all_tables() -> None:
    assert repeated(row["ref"] for _, row in actors()) == []


@pytest.mark.parametrize("table", ACTOR_TABLES)
def test_rows_are_sorted_by_ref(table: str) -> None:
    refs = [row["ref"] for row in read(f"actors/{table}.tsv", COLUMNS[table])]
    assert refs == sorted(refs)


@pytest.mark.parametrize("table", ACTOR_TABLES)
def test_kind_is_the_tables_own(table: str) -> None:
    assert ACTOR_TABLES[table] in KINDS
    wrong = [r["ref"] for r in read(f"actors/{table}.tsv", COLUMNS[table]) if r["kind"] != ACTOR_TABLES[table]]
    assert wrong == []


def test_countries_are_iso_codes_or_empty() -> None:
    wrong = [(row["ref"], row["country"]) for _, row in actors() if row["country"] not in COUNTRIES | {""}]
    assert wrong == []


def test_names_are_arabic_or_latin_acronyms() -> None:
    for _, row in actors():
        for name in names(row):
            arabic = regex.search(r"\p{Arabic}", name) and not regex.search(r"\p{Latin}", name)
            assert arabic or regex.fullmatch(r"[A-Z][A-Za-z]+", name), (row["ref"], name)


def test_names_hold_no_punctuation_that_news_does_not_print_in_them() -> None:
    for _, row in actors():
        for name in names(row):
            assert regex.fullmatch(r"[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .+-]*[\p{L}\p{N}+])?", name), (row["ref"], name)


def test_the_first_name_is_arabic() -> None:
    assert [row["ref"] for _, row in actors() if not regex.search(r"\p{Arabic}", names(row)[0])] == []


def test_names_differ_after_folding_within_a_row() -> None:
    assert [(row["ref"], twice) for _, row in actors() if (twice := repeated(map(fold, names(row))))] == []


def test_a_name_belongs_to_one_actor_unless_all_are_persons() -> None:
    claims: dict[str, list[Row]] = defaultdict(list)
    for _, row in actors():
        for name in names(row):
            claims[fold(name)].append(row)
    contested = {
        name: [row["ref"] for row in rows]
        for name, rows in claims.items()
        if len(rows) > 1 and any(row["kind"] != "person" for row in rows)
    }
    assert contested == {}


@pytest.mark.parametrize(
    ("table", "columns", "least"),
    [("given_names", GIVEN_COLUMNS, 1300), ("family_names", FAMILY_COLUMNS, 700)],
)
def test_name_lexicons_are_single_words_sorted_and_unique_after_folding(
    table: str, columns: list[str], least: int
) -> None:
    rows = read(f"lexicon/{table}.tsv", columns)
    keys = [fold(row["name"]) for row in rows]
    assert len(rows) >= least
    assert repeated(keys) == []
    assert keys == sorted(keys)
    assert [row["name"] for row in rows if not regex.fullmatch(r"[\u0621-\u064A]{2,}", row["name"])] == []
    assert {row["ambiguous"] for row in rows} == {"0", "1"}


def test_given_names_have_a_gender() -> None:
    assert {row["gender"] for row in read("lexicon/given_names.tsv", GIVEN_COLUMNS)} == {"m", "f", "u"}


def test_given_names_leave_compounds_of_abd_to_the_rule() -> None:
    rows = read("lexicon/given_names.tsv", GIVEN_COLUMNS)
    assert [row["name"] for row in rows if fold(row["name"]).startswith("عبدال")] == []


@pytest.mark.parametrize("name", ["سعيد", "كريم", "صالح", "جميل", "نور", "أمل", "كامل", "عادل", "رشيد", "سلام"])
def test_given_names_that_are_ordinary_words_are_marked(name: str) -> None:
    marks = {fold(row["name"]): row["ambiguous"] for row in read("lexicon/given_names.tsv", GIVEN_COLUMNS)}
    assert marks[fold(name)] == "1"


@pytest.mark.parametrize(
    "name", ["في", "من", "ما", "هو", "هي", "إن", "أن", "الآن", "أنا", "لو", "دون", "أمر", "متى", "قال", "حكومة"]
)
def test_words_that_no_name_may_claim(name: str) -> None:
    for table, columns in (("given_names", GIVEN_COLUMNS), ("family_names", FAMILY_COLUMNS)):
        assert fold(name) not in {fold(row["name"]) for row in read(f"lexicon/{table}.tsv", columns)}


def test_names_of_caution_are_no_names_that_hold_anywhere() -> None:
    """An outlet's name stands in one of its two columns."""
    sure = {fold(name) for _, row in actors() for name in names(row)}
    cautious = [
        name for row in read("actors/media.tsv", COLUMNS["media"]) for name in row["caution"].split("|") if name
    ]
    assert [name for name in cautious if fold(name) in sure or not regex.fullmatch(r"[\p{Arabic} ]+", name)] == []
    assert len(set(cautious)) >= 90


@pytest.mark.parametrize("name", ["صالح", "الشباب", "النهضة", "فتح", "القاعدة", "العربية", "الجزيرة", "الحياة"])
def test_ordinary_words_are_not_names_of_actors(name: str) -> None:
    assert [row["ref"] for _, row in actors() if fold(name) in map(fold, names(row))] == []


def test_offices_are_of_listed_people() -> None:
    rows = read("actors/offices.tsv", ["ref", "country", "office", "since", "until"])
    people = {row["ref"] for table, row in actors() if table == "persons"}
    assert len(rows) >= 500
    assert [row["ref"] for row in rows if row["ref"] not in people] == []
    assert {row["country"] for row in rows} <= COUNTRIES
    assert [row for row in rows if not regex.fullmatch(r"[12]\d{3}", row["since"])] == []
    assert [row for row in rows if row["until"] and not row["since"] <= row["until"] <= "2100"] == []
    assert repeated("|".join(row.values()) for row in rows) == []
    assert rows == sorted(rows, key=lambda row: tuple(row.values()))


def test_every_office_has_a_noun_and_every_noun_an_office() -> None:
    nouns = read("lexicon/office_nouns.tsv", ["noun", "offices"])
    held = {row["office"] for row in read("actors/offices.tsv", ["ref", "country", "office", "since", "until"])}
    assert {office for row in nouns for office in row["offices"].split("|")} == held
    assert repeated([fold(row["noun"]) for row in nouns]) == []


def test_english_names_are_of_listed_actors_each_once() -> None:
    rows = read("actors/english.tsv", ["ref", "name_en"])
    refs = [row["ref"] for row in rows]
    assert refs == sorted(set(refs))
    assert set(refs) <= {row["ref"] for _, row in actors()}
    assert [
        row["name_en"] for row in rows if not regex.fullmatch(r"[A-Za-z0-9][A-Za-z0-9 '.+-]*", row["name_en"])
    ] == []
