"""State bodies named by their field, by who leads them; papers named like cities; ages of teams (marked lines)."""

import pytest

from tests.entity_lines import assert_marked, found_in

SPEAKING = [
    "قالت {government:الخارجية} في بيان إن الوضع هادئ",
    "أكد {government:المرور} إغلاق الطريق",
    "حذرت {government:التعليم} من التأخير",
    "توقعت {government:الأرصاد} أمطارا",
    "تحدث الناطق باسم {government:الداخلية} أمس",
    "«{government:التجارة}»: ضبط مواد مقلدة",
]
SILENT = [
    "وصل وزير الخارجية أمس",
    "زادت نفقات التعليم كثيرا",
    "أكدت الصحة العامة أهميتها",
    "يمنع المرور من هنا",
    "سحب الضابط الجوازات منهم",
    "تحدث عن «الصحة» طويلا",
]
PAPERS = [
    "نشرت صحيفة {media:الدمام} الخبر",
    "زار {city SA:الدمام} أمس",
]
AGENCIES = [
    'تراجع السهم بحسب "{media:الفرنسية}" أمس',
    "قال المدير لـ({media:كونا}) إن العمل مستمر",
    'تحدث عن المدرسة "الفرنسية" طويلا',
]
AGES = [
    "فاز {organization:منتخب إيطاليا تحت 21 عاما} أمس",
    "خرج {organization:منتخب إيطاليا} تحت المطر",
    "زار {organization:مركز الاستشعار عن بعد} أمس",
]
LEADERS = [
    ("رفضت إدارة الرئيس أوباما المقترح", "government", "إدارة الرئيس أوباما"),
    ("دعمت قوات المشير خليفة حفتر الخطة", "armed_group", "قوات المشير خليفة حفتر"),
]
NO_LEADERS = [
    "عمل بإدارة الرئيس {person:أوباما} سنة",
    "تحدث حزب المستشارة {person:أنغيلا ميركل} أمس",
]


@pytest.mark.parametrize("line", [*SPEAKING, *SILENT])
def test_fields_of_the_state_are_bodies_where_they_speak(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", [*PAPERS, *AGENCIES, *AGES])
def test_papers_and_teams(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize(("line", "kind", "body"), LEADERS)
def test_a_body_is_named_around_its_leader(line: str, kind: str, body: str) -> None:
    assert (kind, body) in found_in(line)


@pytest.mark.parametrize("line", NO_LEADERS)
def test_no_body_around_who_runs_something(line: str) -> None:
    assert_marked(line)
