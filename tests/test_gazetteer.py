"""The gazetteer: what it ships, how users' entries join it, and what is refused."""

import pytest
from pydantic import ValidationError

from arabic_news import ActorEntry, CueEntry, Gazetteer, PlaceEntry, extract
from arabic_news.name_index import NameIndex, PlaceRecord
from tests.entity_lines import assert_marked, found_in

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
        (PlaceEntry, {"name": "سرت", "kind": "city", "population": -1}),
        (PlaceEntry, {"name": "سرت", "kind": "city", "elevation": 3}),
        (ActorEntry, {"name": "حفتر", "kind": "human"}),
        (ActorEntry, {"kind": "person"}),
        (CueEntry, {"lemma": "همس", "present": "يهمس", "act": "whisper"}),
        (CueEntry, {"lemma": "", "present": "يهمس", "act": "say"}),
        (CueEntry, {"lemma": "همس", "present": "يهمس", "act": "say", "frames": ("saying",)}),
    ],
)
def test_bad_entries_are_refused(entry: type[PlaceEntry], values: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        entry(**values)  # type: ignore[arg-type]


def test_entries_are_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        AIN_ZARA.name = "غيرها"  # type: ignore[misc]


def test_the_index_knows_the_lengths_of_names_longest_first() -> None:
    index = NameIndex()
    record = PlaceRecord(None, "عين زارة", None, "region")
    for key in ("عين", "عين زاره الجديده", "عين زاره", "عين زاره"):
        index.add(key, record)
    assert index.lengths == {"عين": (3, 2, 1)}
    assert index.records("عين زاره") == (record, record)
    assert index.records("عين") == (record,)
    assert index.records("زاره") == ()
