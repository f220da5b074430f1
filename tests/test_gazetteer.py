"""The gazetteer: what it ships, how users' entries join it, and what is refused."""

import csv
import io
import json
import re
from collections.abc import Iterable
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from arabic_news import ActorEntry, Article, CueEntry, Gazetteer, PlaceEntry, extract
from arabic_news.name_index import NameIndex, PlaceRecord, name_key
from arabic_news.text.tokens import tokenize
from tests.entity_lines import assert_marked, found_in
from tests.invariants import assert_sound
from tests.strategies import raw_text

AIN_ZARA = PlaceEntry(
    name="عين زارة",
    aliases=("عين زاره الجديدة",),
    kind="region",
    country="LY",
    latitude=32.8,
    longitude=13.3,
    ref="mine:1",
)
WATCH = ActorEntry(name="مرصد الأفق", aliases=("الأفق للشفافية",), kind="organization", country="LY", ref="mine:2")


def test_the_default_is_one_object() -> None:
    assert Gazetteer.default() is Gazetteer.default()
    assert Gazetteer.default() == Gazetteer.default()


def test_extending_leaves_the_old_one_as_it_was() -> None:
    default = Gazetteer.default()
    extended = default.extended(places=[AIN_ZARA])
    assert extended.places == (AIN_ZARA,)
    assert default.places == ()


def test_a_later_extension_wins_over_an_earlier_one() -> None:
    mine = Gazetteer.default().extended(places=[PlaceEntry(name="بنغازي", kind="city", country="CA", ref="mine:3")])
    yours = mine.extended(places=[PlaceEntry(name="بنغازي", kind="city", country="GR", ref="yours:3")])
    assert [place.ref for place in extract("وصل إلى بنغازي", gazetteer=yours).places] == ["yours:3"]


def test_a_later_cue_wins_over_an_earlier_one() -> None:
    calling = Gazetteer.default().extended(cues=[CueEntry(lemma="همس", present="يهمس", act="call")])
    asking = calling.extended(cues=[CueEntry(lemma="همس", present="يهمس", act="ask")])
    assert [claim.act for claim in extract("همس الوزير إن الوقت ضيق", gazetteer=asking).claims] == ["ask"]


def test_the_representation_of_a_large_gazetteer_is_short() -> None:
    entries = [ActorEntry(name=f"مركز {number}", kind="organization") for number in range(1000)]
    assert len(repr(Gazetteer.default().extended(actors=entries))) < 200


def test_entries_count_without_a_base_too() -> None:
    assert_marked("وصل إلى {region LY:عين زارة}", Gazetteer(places=(AIN_ZARA,)))


def test_extensions_add_up() -> None:
    gazetteer = Gazetteer.default().extended(places=[AIN_ZARA]).extended(actors=[WATCH])
    assert_marked("افتتح {organization:مرصد الأفق} مكتبا في {region LY:عين زارة}", gazetteer)


@pytest.mark.parametrize(
    "line",
    [
        "وصل إلى {region LY:عين زارة} مساء",
        "عاد ل{region LY:عين زارة} مساء",
        "عاد من {region LY:عين زاره} مساء",
        "عاد من {region LY:عين زَارَة} مساء",
        "عاد من {region LY:عين زارة الجديدة} مساء",
        "حضر {organization:الأفق للشفافية} اللقاء",
        "عاد و{organization:مرصد الأفق} معا",
    ],
)
def test_a_users_names_are_found(line: str) -> None:
    assert_marked(line, Gazetteer.default().extended(places=[AIN_ZARA], actors=[WATCH]))


def test_a_users_place_carries_its_attributes() -> None:
    (place,) = extract("وصل إلى عين زارة", gazetteer=Gazetteer.default().extended(places=[AIN_ZARA])).places
    assert (place.name, place.ref, place.latitude, place.longitude) == ("عين زارة", "mine:1", 32.8, 13.3)


def test_a_users_place_wins_over_the_shipped_one() -> None:
    mine = PlaceEntry(name="بنغازي", kind="city", country="CA", ref="mine:3")
    (place,) = extract("وصل إلى بنغازي", gazetteer=Gazetteer.default().extended(places=[mine])).places
    assert (place.ref, place.country) == ("mine:3", "CA")


def test_a_users_actor_wins_over_the_shipped_one() -> None:
    mine = ActorEntry(name="رويترز", kind="organization", ref="mine:4")
    assert found_in("نقلت رويترز الخبر", Gazetteer.default().extended(actors=[mine])) == [("organization", "رويترز")]


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        (PlaceEntry(name="مصر", kind="country", country="XX"), "زار الوفد {region EG:مصر الجديدة}"),
        (ActorEntry(name="الأمم", kind="media"), "غادرت {organization:الأمم المتحدة} القاعة"),
    ],
)
def test_a_longer_shipped_name_wins_over_a_users_shorter_one(entry: PlaceEntry | ActorEntry, line: str) -> None:
    argument = "places" if isinstance(entry, PlaceEntry) else "actors"
    assert_marked(line, Gazetteer.default().extended(**{argument: [entry]}))


def test_a_users_place_corrects_the_shipped_one() -> None:
    moved = PlaceEntry(name="بنغازي", kind="city", country="LY", latitude=32.5, longitude=20.5, ref="geonames:88319")
    (place,) = extract("وصل إلى لبنغازي", gazetteer=Gazetteer.default().extended(places=[moved])).places
    assert (place.ref, place.latitude, place.longitude) == ("geonames:88319", 32.5, 20.5)


def test_an_entry_with_the_identifier_of_a_shipped_record_replaces_it_under_all_its_names() -> None:
    shipped = ActorEntry(name="الأمم المتحدة", kind="organization", country="US", ref="actor:united-nations")
    text = "رحبت هيئة الأمم المتحدة بالاتفاق، ودعت الأمم المتحدة إلى تنفيذه"
    (actor,) = extract(text, gazetteer=Gazetteer.default().extended(actors=[shipped])).actors
    assert (actor.ref, actor.country, len(actor.mentions)) == ("actor:united-nations", "US", 2)
    renamed = PlaceEntry(name="برنيق", kind="city", country="LY", ref="geonames:88319")
    (place,) = extract("وصل إلى بنغازي", gazetteer=Gazetteer.default().extended(places=[renamed])).places
    assert (place.name, place.ref) == ("برنيق", "geonames:88319")


@pytest.mark.parametrize(
    ("excluded", "text"),
    [
        ("بنغازي", "وصل إلى بنغازي"),
        ("بَنْغازى", "عاد لبنغازي"),
        ("القاهرة", "عاد للقاهرة"),
        ("رويترز", "نقلت رويترز الخبر"),
        ("وزارة المياه", "أغلقت وزارة المياه الأبواب"),
        ("سالم العريبي", "غادر الوزير سالم العريبي القاعة"),
        ("كنجيلوه", "اندلع حريق في قرية كنجيلوه"),
    ],
)
def test_an_excluded_name_is_silent(excluded: str, text: str) -> None:
    names = {name for _, name in found_in(text, Gazetteer.default())}
    silent = {name for _, name in found_in(text, Gazetteer.default().extended(exclude=[excluded]))}
    assert len(names - silent) == 1 and silent < names
    assert Gazetteer.default().extended(exclude=[excluded]).lookup(excluded) == ()


def test_an_excluded_name_stays_inside_longer_names() -> None:
    gazetteer = Gazetteer.default().extended(exclude=["ليبيا", "مصر"])
    assert_marked("زار الوفد {region EG:مصر الجديدة} ثم غادر ليبيا", gazetteer)


def test_an_entry_stands_beside_the_exclusion_of_its_name_and_behind_it() -> None:
    mine = PlaceEntry(name="بنغازي", kind="city", country="CA")
    for gazetteer in (
        Gazetteer.default().extended(places=[mine], exclude=["بنغازي"]),
        Gazetteer.default().extended(exclude=["بنغازي"]).extended(places=[mine]),
    ):
        assert_marked("وصل إلى {city CA:بنغازي}", gazetteer)


def test_excluding_silences_entries_of_before() -> None:
    mine = Gazetteer.default().extended(actors=[WATCH]).extended(exclude=["مرصد الأفق"])
    assert_marked("حضر مرصد الأفق ثم {person:سالم العريبي}", mine)


def test_an_actor_called_by_an_excluded_name_goes_with_all_its_mentions() -> None:
    text = "قال الوزير سالم العريبي إن الطريق مفتوح. وأضاف العريبي أن الجسر مغلق."
    article = extract(text, gazetteer=Gazetteer.default().extended(exclude=["سالم العريبي"]))
    assert article.actors == ()
    assert [(claim.sources, claim.text) for claim in article.claims] == [((), "الطريق مفتوح"), ((), "الجسر مغلق")]
    assert Article.model_validate_json(article.model_dump_json()) == article


def test_an_actor_called_by_an_excluded_name_besides_loses_those_mentions() -> None:
    gazetteer = Gazetteer.default().extended(actors=[WATCH]).extended(exclude=["مرصد الأفق"])
    text = "حضر الأفق للشفافية اللقاء، ثم غادر مرصد الأفق القاعة."
    (actor,) = extract(text, gazetteer=gazetteer).actors
    assert (actor.name, actor.aliases) == ("الأفق للشفافية", ())
    assert [mention.text for mention in actor.mentions] == ["الأفق للشفافية"]


def test_nothing_refers_to_an_excluded_name() -> None:
    text = (
        "بنغازي (رويترز) - هاجم مسلحون قرية كنجيلوه الواقعة على بعد 100 كيلومتر شرق سرت. "
        "ونقلت قناة الجزيرة عن سالم العريبي قوله إن الطريق مغلق."
    )
    names = ["بنغازي", "رويترز", "سرت", "الجزيرة", "قناة الجزيرة"]
    article = extract(text, gazetteer=Gazetteer.default().extended(exclude=names))
    assert [place.name for place in article.places] == ["كنجيلوه"]
    assert [actor.name for actor in article.actors] == ["مسلحون", "سالم العريبي"]
    assert article.places[0].location is None
    assert article.dateline and (article.dateline.places, article.dateline.agency) == ((), None)
    assert [claim.via for claim in article.claims] == [None]
    assert Article.model_validate(article.model_dump()) == article


@pytest.mark.parametrize(
    ("exclude", "error", "message"),
    [
        ("بنغازي", TypeError, "exclude takes a list of names, not one str"),
        ([7], TypeError, "exclude takes str items, not int"),
        (["؟"], ValueError, "'؟' holds no letter or digit"),
    ],
)
def test_bad_exclusions_are_refused(exclude: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        Gazetteer.default().extended(exclude=exclude)


@pytest.mark.parametrize("name", ["يلما", "حماة الدار", "سعيدية"])
def test_a_users_place_is_never_doubtful(name: str) -> None:
    mine = PlaceEntry(name=name, kind="city", country="FR", population=900)
    assert ("city FR", name) in found_in(f"هناك {name} كثيرون", Gazetteer.default().extended(places=[mine]))


@pytest.mark.parametrize("name", ["تقدم", "النور", "المتحدة"])
def test_a_users_actor_is_never_doubtful(name: str) -> None:
    mine = ActorEntry(name=name, kind="organization")
    assert ("organization", name) in found_in(f"حضر {name} لقاء الوزير", Gazetteer.default().extended(actors=[mine]))


@pytest.mark.parametrize("name", ["شركة (س.ع)", "نادي C++", "أ*ب", "مركز [7]"])
def test_a_users_name_is_literal_text(name: str) -> None:
    gazetteer = Gazetteer.default().extended(actors=[ActorEntry(name=name, kind="organization", ref="mine:5")])
    article = extract(f"وقع {name} العقد", gazetteer=gazetteer)
    assert [actor.ref for actor in article.actors] == ["mine:5"]
    assert [actor.ref for actor in extract("وقع أاب العقد", gazetteer=gazetteer).actors if actor.ref] == []


def test_an_actors_aliases_are_one_actor() -> None:
    gazetteer = Gazetteer.default().extended(actors=[WATCH])
    (actor,) = extract("كتب مرصد الأفق ردا. ثم عاد الأفق للشفافية وكتب", gazetteer=gazetteer).actors
    assert (actor.ref, actor.country, len(actor.mentions)) == ("mine:2", "LY", 2)


def test_a_users_cue_reports() -> None:
    gazetteer = Gazetteer.default().extended(cues=[CueEntry(lemma="دندن", present="يدندن", act="say")])
    text = "دندن خليفة حفتر إن الوقت ضيق"
    assert [claim.cue.text for claim in extract(text, gazetteer=gazetteer).claims] == ["دندن"]
    assert extract(text).claims == ()


@pytest.mark.parametrize("name", ["بنغازي", "بَنْغازي", "بنغازى"])
def test_lookup_folds(name: str) -> None:
    assert {(record.kind, record.country) for record in Gazetteer.default().lookup(name)} == {
        ("city", "LY"),
        ("region", "LY"),
    }


def test_lookup_finds_namesakes_and_the_users_own_first() -> None:
    assert {record.country for record in Gazetteer.default().lookup("طرابلس")} == {"LY", "LB"}
    mine = Gazetteer.default().extended(places=[PlaceEntry(name="طرابلس", kind="city", country="GR")])
    assert [record.country for record in mine.lookup("طرابلس")] == ["GR"]


@pytest.mark.parametrize("name", ["", " ", "كلمة لا يعرفها أحد"])
def test_lookup_of_an_unknown_name_is_empty(name: str) -> None:
    assert Gazetteer.default().lookup(name) == ()


@pytest.mark.parametrize(
    ("argument", "items"),
    [("places", [WATCH]), ("actors", [AIN_ZARA]), ("cues", ["قال"]), ("places", [None]), ("actors", ["حفتر"])],
)
def test_entries_of_the_wrong_type_are_refused_by_name(argument: str, items: list[object]) -> None:
    with pytest.raises(TypeError, match=rf"^{argument} takes \w+Entry items, not \w+$"):
        Gazetteer.default().extended(**{argument: items})


@pytest.mark.parametrize(
    ("entry", "values"),
    [
        (PlaceEntry, {"name": "", "kind": "city"}),
        (PlaceEntry, {"name": " \u200f ", "kind": "city"}),
        (PlaceEntry, {"name": "؟", "kind": "city"}),
        (PlaceEntry, {"name": "ـــ", "kind": "city"}),
        (PlaceEntry, {"name": "سرت", "aliases": ("",), "kind": "city"}),
        (PlaceEntry, {"name": "سرت", "aliases": ("«»",), "kind": "city"}),
        (PlaceEntry, {"name": "سرت", "kind": "town"}),
        (PlaceEntry, {"name": "سرت", "kind": "city", "country": "Libya"}),
        (PlaceEntry, {"name": "سرت", "kind": "city", "latitude": 31.2}),
        (PlaceEntry, {"name": "سرت", "kind": "city", "latitude": 99, "longitude": 16}),
        (PlaceEntry, {"name": "سرت", "kind": "city", "latitude": float("nan"), "longitude": 16}),
        (PlaceEntry, {"name": "سرت", "kind": "city", "latitude": float("inf"), "longitude": 16}),
        (PlaceEntry, {"name": "سرت", "kind": "city", "country": "ly"}),
        (PlaceEntry, {"name": "سرت", "kind": "city", "ref": 7}),
        (PlaceEntry, {"name": 7, "kind": "city"}),
        (PlaceEntry, {"name": "سرت", "kind": "city", "aliases": "سرت القديمة"}),
        (PlaceEntry, {"name": "سرت", "kind": "city", "population": -1}),
        (PlaceEntry, {"name": "سرت", "kind": "city", "elevation": 3}),
        (ActorEntry, {"name": "حفتر", "kind": "human"}),
        (ActorEntry, {"kind": "person"}),
        (CueEntry, {"lemma": "همس", "present": "يهمس", "act": "whisper"}),
        (CueEntry, {"lemma": "", "present": "يهمس", "act": "say"}),
        (CueEntry, {"lemma": "همس", "present": "\x00\u064b", "act": "say"}),
        (CueEntry, {"lemma": "همس سرا", "present": "يهمس", "act": "say"}),
        (CueEntry, {"lemma": "همس", "present": "يهمس", "masdar": "؟!", "act": "say"}),
        (CueEntry, {"lemma": "همس", "present": "يهمس", "act": "say", "frames": ("saying",)}),
    ],
)
def test_bad_entries_are_refused(entry: type[PlaceEntry], values: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        entry(**values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "name", ["مرصد\nالمياه", "مر\u200dصد المياه", "\u202eمرصد المياه", " مرصد  المياه ", "مُرصد المياه"]
)
def test_blanks_marks_and_invisible_signs_in_a_name_do_not_matter(name: str) -> None:
    gazetteer = Gazetteer.default().extended(actors=[ActorEntry(name=name, kind="media", ref="mine:1")])
    assert [actor.ref for actor in extract("حضر مرصد المياه اللقاء", gazetteer=gazetteer).actors] == ["mine:1"]


def test_lone_surrogates_of_an_entry_survive_json() -> None:
    place = PlaceEntry(name="سرت \ud800", name_en="\udc00", kind="city", country="XX", ref="\ud800\udc00")
    text = "وصل إلى سرت \ud800"
    assert_sound(extract(text, gazetteer=Gazetteer.default().extended(places=[place])), text)


def test_a_country_code_may_be_one_that_users_assign() -> None:
    mine = PlaceEntry(name="عين زارة", kind="city", country="XK")
    assert_marked("وصل إلى {city XK:عين زارة}", Gazetteer.default().extended(places=[mine]))


TWINS = [ActorEntry(name="مرصد الأفق", kind=kind, ref=kind) for kind in ("organization", "media")]
NAMESAKES = [PlaceEntry(name="عين زارة", kind="city", country=country) for country in ("LY", "EG")]
LARGER = PlaceEntry(name="عين زارة", kind="city", country="TN", population=90_000)


@pytest.mark.parametrize("entries", [TWINS, TWINS[::-1], [*TWINS, *TWINS]])
def test_of_two_actors_of_one_name_the_first_is_taken(entries: list[ActorEntry]) -> None:
    found = extract("حضر مرصد الأفق اللقاء", gazetteer=Gazetteer.default().extended(actors=entries)).actors
    assert [actor.ref for actor in found] == [entries[0].ref]


@pytest.mark.parametrize("entries", [NAMESAKES, NAMESAKES[::-1], [*NAMESAKES, *NAMESAKES]])
@pytest.mark.parametrize(
    ("text", "country"),
    [("وصل إلى عين زارة", None), ("وصل إلى عين زارة الليبية", "LY"), ("وصل إلى عين زارة المصرية", "EG")],
)
def test_of_two_places_of_one_name_the_text_decides_or_the_first_is_taken(
    entries: list[PlaceEntry], text: str, country: str | None
) -> None:
    (place,) = extract(text, gazetteer=Gazetteer.default().extended(places=entries)).places[:1]
    assert place.country == (country or entries[0].country)


def test_of_two_places_of_one_name_the_larger_is_likelier() -> None:
    gazetteer = Gazetteer.default().extended(places=[*NAMESAKES, LARGER])
    assert [place.country for place in extract("وصل إلى عين زارة", gazetteer=gazetteer).places] == ["TN"]


def test_a_name_of_a_place_and_of_an_actor_names_the_place() -> None:
    mine = Gazetteer.default().extended(
        places=NAMESAKES[:1], actors=[ActorEntry(name="عين زارة", kind="media", ref="mine:1")]
    )
    article = extract("وصل إلى عين زارة", gazetteer=mine)
    assert ([place.country for place in article.places], article.actors) == (["LY"], ())


def test_entries_are_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        AIN_ZARA.name = "غيرها"  # type: ignore[misc]


@given(st.one_of(raw_text(), st.text("بأىةـ لاﻻ", max_size=12)))
def test_the_key_of_a_name_is_that_of_its_tokens(name: str) -> None:
    assert name_key(name) == " ".join(tokenize(name).keys)


def test_the_index_knows_the_lengths_of_names_longest_first() -> None:
    index = NameIndex()
    record = PlaceRecord(None, "عين زارة", None, "region")
    for key in ("عين", "عين زاره الجديده", "عين زاره", "عين زاره"):
        index.add(key, record)
    assert index.lengths == {"عين": (3, 2, 1)}
    assert index.records("عين زاره") == (record, record)
    assert index.records("عين") == (record,)
    assert index.records("زاره") == ()


# ---------------------------------------------------------------- rows

ROWS: list[dict[str, Any]] = [
    {"name": "مرصد المياه", "aliases": ["مرصد الماء", "المرصد المائي"], "kind": "organization", "ref": "mine:7"},
    {"name": "نسور الوادي", "aliases": [], "kind": "armed_group", "country": "LY"},
]
ENTRIES = (
    ActorEntry(
        name="مرصد المياه", aliases=("مرصد الماء", "المرصد المائي"), kind="organization", country=None, ref="mine:7"
    ),
    ActorEntry(name="نسور الوادي", kind="armed_group", country="LY"),
)
CSV = """\
name,aliases,kind,country,ref
مرصد المياه,مرصد الماء|المرصد المائي,organization,,mine:7
نسور الوادي,,armed_group,LY,
"""


def rows_of(source: str) -> Iterable[dict[str, Any]]:
    """Return the rows as a source of tables gives them."""
    if source == "JSON":
        return list(json.loads(json.dumps(ROWS)))
    if source == "CSV":
        return csv.DictReader(io.StringIO(CSV))
    if source == "CSV in pandas":
        return pd.read_csv(io.StringIO(CSV)).to_dict("records")
    table = pa.Table.from_pylist(ROWS, schema=pa.schema([
        ("name", pa.string()), ("aliases", pa.list_(pa.string())), ("kind", pa.string()), ("country", pa.string()),
        ("ref", pa.string()),
    ]))  # fmt: skip
    return table.to_pandas().to_dict("records") if source == "Arrow in pandas" else table.to_pylist()


@pytest.mark.parametrize("source", ["JSON", "CSV", "CSV in pandas", "Arrow", "Arrow in pandas"])
def test_rows_of_any_source_become_entries(source: str) -> None:
    assert Gazetteer.from_records(actors=rows_of(source)).actors == ENTRIES


def test_numbers_of_a_csv_file_are_read() -> None:
    row = {"name": "عين زارة", "kind": "region", "latitude": "32.8", "longitude": "13.3", "population": "9000"}
    (place,) = Gazetteer.from_records(places=[row]).places
    assert (place.latitude, place.longitude, place.population) == (32.8, 13.3, 9000)


def test_rows_of_cues_report() -> None:
    rows = [{"lemma": "دندن", "present": "يدندن", "act": "say", "frames": "that|quote"}]
    assert extract("دندن خليفة حفتر إن الوقت ضيق", gazetteer=Gazetteer.from_records(cues=rows)).claims


@pytest.mark.parametrize("rows", [{"name": "سرت", "kind": "city"}, "سرت", [None], [["سرت", "city"]]])
def test_what_is_no_rows_is_refused(rows: Any) -> None:
    with pytest.raises(ValidationError, match=r"places\.0\n  Input should be a valid dictionary"):
        Gazetteer.from_records(places=rows)


def test_many_rows_are_found_like_few() -> None:
    rows = [{"name": f"مرصد القرية {number}", "kind": "organization", "ref": str(number)} for number in range(20_000)]
    article = extract("زار مرصد القرية 17777 السد", gazetteer=Gazetteer.from_records(actors=rows))
    assert [actor.ref for actor in article.actors] == ["17777"]


def test_one_error_names_every_bad_row_and_field() -> None:
    with pytest.raises(ValidationError) as raised:
        Gazetteer.from_records(
            places=[{"name": "سرت", "kind": "city", "latitude": "31.2", "longitude": ""}],
            actors=[
                {"name": "مرصد الأفق", "kind": "organization"},
                {"name": "", "kind": "human"},
                {"name": "نسور الوادي", "aliases": "نسور|؟", "kind": "armed_group", "colour": "red"},
                "رويترز",  # type: ignore[list-item]
                {"name": "لواء الوادي", "aliases": 7, "kind": "armed_group"},
            ],
            cues=[{"lemma": "همس", "act": "say"}],
        )
    assert [".".join(map(str, error["loc"])) for error in raised.value.errors()] == [
        "places.0",
        "actors.1.name",
        "actors.1.kind",
        "actors.2.aliases",
        "actors.2.colour",
        "actors.3",
        "actors.4.aliases",
        "cues.0.present",
    ]
    assert str(raised.value).startswith("8 validation errors for Gazetteer\n")


def test_the_representation_counts_what_it_holds() -> None:
    shipped = re.fullmatch(
        r"Gazetteer\(places=([\d,]+), actors=([\d,]+), cues=([\d,]+), excluded=0\)", repr(Gazetteer.default())
    )
    assert shipped
    places, actors, cues = (int(count.replace(",", "")) for count in shipped.groups())
    assert min(places, actors, cues) > 100
    more = Gazetteer.default().extended(actors=[ActorEntry(name="نسور الوادي", kind="armed_group")], exclude=["رويترز"])
    assert repr(more.extended()) == f"Gazetteer(places={places:,}, actors={actors + 1:,}, cues={cues:,}, excluded=1)"
