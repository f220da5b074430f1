"""Groups in marked lines (see `entity_lines.py`): which words name people together, and when they act or speak."""

import pytest

from arabic_news import extract
from arabic_news.entities.groups import is_collective, is_people
from tests.entity_lines import assert_marked

BEHIND_VERBS = [
    "تقدم {group:الثوار} شرقا",
    "هاجم {group:مسلحون} القرية",
    "عاد {group:جنود} مساء",
    "شكلت الفرقة الجنود",
]
NOMINATIVES = [
    "أضرم {group:متظاهرون} النار في المبنى",
    "رفض {group:الحرفيون} القرار",
    "استقبلها {group:باحثون} في المختبر",
    "في المختبر عناصر محسوبون على الإدارة",
    "تحدث قانون العمل عن ذلك",
    "يحب السائحون البحر",
]
BEFORE_VERBS = [
    "{group:الأهالي} يخططون للرحيل",
    "ذكر أن {group:المسلحين} لم يستجيبوا للنداء",
    "مع الحراس المسلحين بنادق",
]
COUNTED = [
    "احتشد {group:آلاف العمال} في الساحة",
    "وانتشر {group:عشرات من الجنود} حول السوق",
    "تجمعت {group:مجموعة من المحتجين} قرب الباب",
    "روى قصة مقتل عشرات المدنيين",
]
DOERS = [
    "اختطف على أيدي {group:مجهولين} في الحي",
    "تستهدف الحملة المستوطنين",
]
SUFFERERS = ["قتل سبعة جنود في الغارة", "أصيب محتجون قرب الباب", "جنود قتلوا في الغارة"]
PHRASES = ["اقتلع {group:محتجون} لافتة كبيرة", "حاصر {group:محتجون غاضبون} المبنى", "حاصر {group:محتجون أجانب} المبنى"]


@pytest.mark.parametrize("line", [*BEHIND_VERBS, *NOMINATIVES, *BEFORE_VERBS, *COUNTED, *DOERS, *SUFFERERS, *PHRASES])
def test_groups(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("word", ["باحثون", "الفيزيائيين", "المنظمون", "فلسطينيون", "متابعون"])
def test_plurals_of_people(word: str) -> None:
    assert is_people(word)


@pytest.mark.parametrize("word", ["قانون", "التلفزيون", "قوانين", "عيون", "يقولون", "ماكرون", "اربعون", "المدينتين"])
def test_no_plurals_of_people(word: str) -> None:
    assert not is_people(word)


def test_what_several_publish_is_a_collective_and_one_man_is_none() -> None:
    assert is_collective("دراسات") and is_collective("عدد") and not is_collective("رائد")


def test_one_of_a_group_is_a_person() -> None:
    (actor,) = extract("قال أحد المسلحين إن القائد سلم نفسه").actors
    assert (actor.name, actor.kind, actor.mentions[0].kind) == ("أحد المسلحين", "person", "nominal")


def test_a_document_counts_where_it_speaks() -> None:
    (actor,) = extract("أظهرت الدراسة أن النوم مفيد. وشملت الدراسة ألف رجل").actors
    assert [mention.kind for mention in actor.mentions] == ["named", "nominal"]
