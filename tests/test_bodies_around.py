"""Bodies by what stands around their names: leaders, stamps, purposes, transfers (marked lines, `entity_lines.py`)."""

import pytest

from tests.entity_lines import assert_marked

ADMINISTRATIONS = [
    "رفضت {government:إدارة ترامب} المقترح",
    "أجرت الشركة محادثات سرية مع {government:إدارة أوباما} قبل أعوام",
    "وجه انتقادات ل{government:إدارة بوش} في الخطاب",
]
NO_ADMINISTRATIONS = [
    "لعب الفريق موسما تحت إدارة المدرب {person:سامي الجابر}",
    "عقد الاجتماع بإدارة {person:أوباما} في القاعة",
    "دعا مدير الإدارة الرئيس {person:أوباما} أمس",
    "وصل مدير الإدارة {person:سالم الوادي} أمس",
]
STAMPS = [
    "نشر في {media:صدى تالوين} يوم 15 - 09 - 2012",
    "{media:صدى تالويننشر} في {media:صدى تالوين} يوم 15 - 09 - 2012",
]
NO_STAMPS = [
    "هذا تقرير نشر في العاصمة يوم 12 مارس",
    "هذا مقال نشر في عدد خاص يوم 15 من الشهر",
]

PURPOSES = [
    "أصدر {organization:المركز الوطني للوقاية من الأمراض} نشرة",
    "أعلنت {government:الهيئة العامة للرقابة على الأدوية} ذلك",
]
NO_PURPOSES = [
    "أصدر {organization:المركز الوطني للوقاية} من جديد نشرة",
]
TRANSFERS = [
    "خسر الفريق مباراة في الدوري ثم انضم اللاعب ل{organization:برشلونة} أمس",
    "خسر الفريق مباراة في الدوري ثم تعاقد {organization:برشلونة} مع اللاعب أمس",
]
NO_TRANSFERS = [
    "خسر الفريق مباراة في الدوري ثم سافر اللاعب إلى {city ES:برشلونة} أمس",
    "انضم الطبيب إلى زملائه قرب {city ES:برشلونة} أمس",
]


@pytest.mark.parametrize("line", ADMINISTRATIONS)
def test_the_administration_of_a_leader_is_a_body(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", NO_ADMINISTRATIONS)
def test_who_runs_something_is_a_person(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", STAMPS)
def test_what_a_stamp_says_to_have_published_is_a_medium(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", NO_STAMPS)
def test_prose_about_a_publication_names_none(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", PURPOSES)
def test_a_purpose_has_its_preposition(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", NO_PURPOSES)
def test_another_preposition_ends_the_name(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", TRANSFERS)
def test_what_a_player_joins_is_a_club(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", NO_TRANSFERS)
def test_where_somebody_goes_is_a_city(line: str) -> None:
    assert_marked(line)
