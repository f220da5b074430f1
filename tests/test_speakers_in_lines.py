"""Whose a name is beside other names, in lines of Arabic: offices, companies, capitals. See `test_claims.py`."""

import pytest

from arabic_news import extract
from arabic_news.claims.attribution.one_person import names_one
from arabic_news.text.folding import fold
from tests.entity_lines import assert_marked
from tests.test_claims import check, lines

CAPITALS = lines("""
# capitals joined behind their verb
{cue:أعلنت} {source:بغداد وأنقرة} {content:استئناف ضخ النفط}.
# a tribe is named by a nisba, which of a medium is an adjective
{cue:نفت} قبيلة {source:الزوية} {content:إغلاق الحقل}.
{cue:ذكرت} {source:صحيفة محلية} أن {content:الحقل أغلق}.
# the adjective of an indefinite body is no part of what it says
{cue:أعلنت} {source:شركة حكومية} {content:زيادة الأسعار}.
{cue:أعلنت} {source:لجنة محلية} {content:توزيع الخيام}.
{cue:أعلن} {source:مصرف محلي} {content:زيادة الفائدة}.
# several who are named behind what they are
{cue:قال} المتهمون {source:سليم وهيثم وباسل} إن {content:الشرطة ضربتهم}.
{cue:قال} {source:المتهمون} إن {content:سليم وهيثم في البيت}.
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


ONES = ["الشاعر", "شاعرة", "المتطوعة", "راع", "الناجية", "صياد", "ممرضة", "نازح", "امرأة"]
SEVERAL = ["العائلة", "الجمهور", "المعارضة", "الحكومة", "المتطوعون", "الجالية", "المصادر", "المشاركة"]


@pytest.mark.parametrize("word", ONES)
def test_nouns_of_one_person(word: str) -> None:
    assert names_one(fold(word))


@pytest.mark.parametrize("word", SEVERAL)
def test_nouns_of_several(word: str) -> None:
    assert not names_one(fold(word))


FORCES = [
    "اقتحمت {armed_group:القوات الخاصة} المبنى",
    "حاصرت {armed_group:القوات الخاصة} القلعة ليلا",
    "انتشرت {armed_group:القوات الخاصة البريطانية} في المدينة",
]
ROWS = [
    "وقال الأشقاء {person:سليم} و{person:أيمن} و{person:مازن} إن المنزل انهار",
    "عاد الأشقاء بسلام وأمان إلى المدينة",
]


@pytest.mark.parametrize("line", [*ROWS, *FORCES])
def test_names_in_a_row_and_what_forces_do(line: str) -> None:
    assert_marked(line)
