"""Whose a name is beside other names, in lines of Arabic: offices, companies, capitals. See `test_claims.py`."""

import pytest

from arabic_news import extract
from tests.entity_lines import assert_marked
from tests.test_claims import check, lines

CAPITALS = lines("""
# capitals joined behind their verb
{cue:أعلنت} {source:بغداد وأنقرة} {content:استئناف ضخ النفط}.
""")
DIRECTORS = [
    "قال المدير التنفيذي لشركة {organization:كورفيا} {person:توماس لوندير} إن الطلب زاد",
    "أوضح رئيس {organization:مجموعة لينتار} {person:مارك فوغندر} أن المصنع سيعود",
    "قال رئيس شركة {organization:كورفيا لينتار} إن الطلب زاد",
    "أعلنت شركة {organization:كورفيا} إغلاق المصنع",
]
ANNA = ["أكدت مديرة شركة {organization:فيتاكور} {person:آنا موريللي} أن المصنع لن يغلق", "قال وأنا أسمعه إن الطريق آمن"]
COACHES = [
    "قال مدرب {organization:فالنسيا} {person:ماركو سيلفانتي} إن الإصابات كثيرة",
    "قال {person:ماركو سيلفانتي} إن الإصابات كثيرة",
]
NO_ROLES = ["التقى الأمير بسالم الدوسري في قصره", "رحب العميد بحسن المرعي في الثكنة", "شكر الوزير لحسن المرعي صنيعه"]
ROLES = ["قال الوزير حسن المرعي إن الطريق آمن", "التقى السفير بالوزير حسن المرعي"]


@pytest.mark.parametrize("line", [*DIRECTORS, *ANNA, *COACHES])
def test_who_directs_a_company(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("text", NO_ROLES)
def test_an_office_before_a_preposition_is_anothers(text: str) -> None:
    assert not [actor for actor in extract(text).actors if actor.roles]


@pytest.mark.parametrize("text", ROLES)
def test_an_office_before_a_bare_name_is_its_bearers(text: str) -> None:
    assert [list(actor.roles) for actor in extract(text).actors if actor.roles] == [["الوزير"]]


@pytest.mark.parametrize("line", CAPITALS)
def test_capitals_joined(line: str) -> None:
    check(line)


DATELINES = [
    ("العين (وام) - أعلنت الوزارة فتح الطريق.", [("العين", "AE")]),
    ("عمان - بترا - قال الوزير إن السدود امتلأت.", [("عمان", "JO")]),
    ("العين لا ترى، والطريق طويل.", []),
    ("وصلت السفينة من عمان إلى الميناء.", [("عمان", "OM")]),
]


@pytest.mark.parametrize(("text", "places"), DATELINES)
def test_a_dateline_names_a_city(text: str, places: list[tuple[str, str]]) -> None:
    assert [(place.mentions[0].text, place.country) for place in extract(text).places] == places
