"""Names told by their place alone, in marked lines (see `entity_lines.py`); the words of the names are in no list."""

import pytest

from arabic_news import extract
from arabic_news.analysis.lexicon import lexicon
from arabic_news.data import tables
from arabic_news.text.folding import fold
from tests.entity_lines import assert_marked

APPOSITIONS = [
    "نفى وزير العدل، {person:زاهر كورندو}، هذا الكلام",
    "أكد مدير الشركة، {person:صبيح كورنداف}، أن العمل مستمر",
    "نفى وزير العدل، صباح اليوم، هذا الكلام",
]
CALLED = [
    "ومبتكر الجهاز يدعى {person:ترويل كورندر} وبدأ العمل وحده",
    'قال متظاهر إن الرجل اسمه "{person:مامي كورندي}" وهو بحار',
    "قال إن الملعب اسمه جديد تماما",
]
LISTS = [
    "حضر {person:يوسف النجار}، {person:وفاء كورندار}، {person:محمد الشهري}",
    "حضر {person:يوسف النجار}، ثم انتهى الحفل، {person:محمد الشهري}",
]
TITLES = [
    "تعاقد النادي مع المدافع {person:كليمنت لينغورليه}",
    "في اتصال مع المخرجة {person:أنجي جمال} التي غابت",
    "أوصت اللجنة بتكريم العميد {person:عيضة الثبيتي} قريبا",
    "قال النائب الفرنسي {person:آلان كورندور} إن السوق هادئة",
]
OFFICES = [
    "قال المتحدث باسم الحملة {person:توكور سكوروندا} إن الطريق مغلق",
    "وقال المسؤول الصحي في {city LY:زليتن} {person:هيمانت كوروندو} أمس إن المركز مفتوح",
    "قالت {person:زفنا بن جميع} رئيسة الجمعية إن الحفل تأجل",
    "قال {person:زفن سكورندي}، نائب الحاكم، إن الطريق مغلق",
    "أكد أهمية الحوار وزير الخارجية أمس",
    "نفى وزير الداخلية، {person:مطهار رشاد المصري}، الخبر",
]
NO_NAMES = [
    "وجه القاضي التوقيف أمس",
    "حضر المهندس {person:كورندو سكرافيتش} التوقيف أمس",
]


@pytest.mark.parametrize("line", [*APPOSITIONS, *CALLED, *LISTS, *TITLES, *OFFICES, *NO_NAMES])
def test_told_names(line: str) -> None:
    assert_marked(line)


ONE_PERSON = [
    ("قالت سحر عبد الله الكورندي إن العمل جيد. ثم غادرت سحر عبد الله أمس", "سحر عبد الله الكورندي"),
    ("وصل كيفين سكوربي أمس. وغادر كيفن سكوربي اليوم", "كيفين سكوربي"),
    ("قال ياسر البركامي إن العمل جيد. وغادر ياسر بركامي اليوم", "ياسر البركامي"),
    ("وصل إيمانويل ماكرون أمس. وقدم ماكرون لملف السوق", "إيمانويل ماكرون"),
    ("قال شاؤول كورندام إن العمل جيد. ثم غادر شاوول كورندام اليوم", "شاؤول كورندام"),
]
TWO_PEOPLE = [
    ("وصل كيفين سكوربي أمس. وغادر كولين سكوربي اليوم", 2),
    ("قال ياسر البركامي إن العمل جيد. وغادر سامي بركامي اليوم", 2),
]


@pytest.mark.parametrize(("text", "name"), ONE_PERSON)
def test_one_person_in_two_forms(text: str, name: str) -> None:
    people = [actor for actor in extract(text).actors if actor.kind == "person" and len(actor.mentions) > 1]
    assert [actor.name for actor in people] == [name]


@pytest.mark.parametrize(("text", "count"), TWO_PEOPLE)
def test_two_people(text: str, count: int) -> None:
    assert len([actor for actor in extract(text).actors if actor.kind == "person"]) == count


def test_the_learned_table_is_sound() -> None:
    rows = tables.rows("lexicon/learned_names.tsv")
    keys = [(row["name"], row["kind"]) for row in rows]
    assert keys == sorted(set(keys))
    assert {row["kind"] for row in rows} == {"given", "family", "word"}
    assert all(0 <= float(row["weight"]) <= 1 and int(row["count"]) >= 2 for row in rows)
    sure = {row["name"]: float(row["weight"]) >= 0.75 for row in rows if row["kind"] == "given"}
    by_hand = {fold(name) for name in tables.column("lexicon/given_names.tsv")}
    assert all(lexicon().given_names[name] != known for name, known in sure.items() if name not in by_hand)
    named = {row["name"] for row in rows if row["kind"] != "word"}
    assert named.isdisjoint(lexicon().unnamed_words)
