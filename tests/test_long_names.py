"""How far the names of bodies run, and which words behind a head only describe it (marked lines, `entity_lines.py`)."""

import pytest

from arabic_news import extract
from tests.entity_lines import assert_marked

ANNEXED = [
    "صدر عن {organization:معهد بحوث مواد البناء} تقرير",
    "شارك {organization:مركز دعم ضحايا الحرائق} في العمل",
    "ربحت أكبر شركة منتجة للغاز كثيرا",
    "أقام صندوقا خاصا للطلاب",
]
JOINED = [
    "قررت {government:هيئة الموانئ وتقنية المعلومات} ذلك",
    "نشره {organization:معهد بحوث السدود وحماية الأنهار} أمس",
    "دعمت {government:هيئة الموانئ} وتوضيح الأمر مطلوب",
]
COURTS = [
    "قضت {government:المحكمة الجزائية المتخصصة} بسجنه",
    "أشاد بدور {organization:الجمعية الكورندية} المتخصصة في الزراعة",
]
WITH_ARTICLE = [
    "قال الأمين العام ل{organization:لجنة الأولمبية الكورندية} أمس",
    "صدر بيان ل{organization:لجنة الوطنية للانتخابات} أمس",
    "تمكن {group:باحثون} ب{organization:المركز الكورندي لأمراض القلب} من علاجه",
]
DESCRIBED = [
    "ظهرت في صورة حركة زائدة عند الطفل",
    "يقوم على تنظيم تعاقدي بين الناس",
    "تصفح موقع إباحي خطر",
    "فتحت جبهة محورية جديدة",
    "حل فريقه في المركز 12 هذا العام",
    "ربحت شركة مشغلة للخط كثيرا",
    "صدر في بيان اليوم الجمعة",
    'كانت باخرة "أركتيك سي" قد اختفت',
    "تأهل عن المجموعة الثانية أمس",
]
OBJECTS = [
    "حلت {government:حكومة كورندو} وبرلمانه أمس",
    "تحملت {government:حكومة كورندو} مسؤولية القرار",
    "عضو في {organization:رابطة صحافيي كرة القدم} منذ عامين",
    "تجنبت {government:الشرطة} الإشارة إلى ذلك",
    "زار مقر الشركة الرئيسي أمس",
    "أيدت {government:المحكمة الكبرى الجنائية} الحكم",
    "وأصدر {organization:مكتب كورندو} تحذيرا جديدا",
    "باع {organization:بنك أفريقيا} أسهمه",
]
CLUBS = [
    "أعلن نادي {organization:فيورنتينا} الإيطالي لكرة القدم ذلك",
    "زار {organization:نادي جدة الأدبي} أمس",
    "زار {organization:نادي دبي للصحافة} أمس",
    "زار {organization:نادي الصحافة} أمس",
]
AIMS = [
    "عقدت {organization:اللجنة المحلية للانتخابات} جلسة",
    "رحبت {government:السلطات المصرية} بالقرار",
    "أكد {organization:الاتحاد الكورندي} لتقديم الدعم أنه جاهز",
    "أكد {organization:الاتحاد الكورندي لتجارة الخيول} أنه جاهز",
]
KINDS = [
    'بثت {media:وكالة "كورندو"} الخبر',
    "أغلقت {government:المؤسسة العامة للموانئ} بابها",
    "خفض {government:البنك المركزي الكورندي} الفائدة",
]
BANDS = [
    "غنت {organization:فرقة الفنون الشعبية} ليلا",
    "تقدمت {armed_group:فرقة 17} شرقا",
    "غنت {organization:الفرقة القومية} ليلا",
]


@pytest.mark.parametrize("line", ANNEXED)
def test_nouns_in_a_row_behind_an_indefinite_head_belong_to_its_name(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", JOINED)
def test_another_field_may_be_joined(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", COURTS)
def test_a_court_may_be_specialized_by_name(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", WITH_ARTICLE)
def test_a_head_with_article_behind_a_preposition(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", DESCRIBED)
def test_an_indefinite_adjective_makes_no_name(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", OBJECTS)
def test_an_object_ends_the_name(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", CLUBS)
def test_a_listed_club_leaves_its_noun_out_and_other_clubs_do_not(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", AIMS)
def test_an_aim_of_the_moment_is_no_purpose(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", KINDS)
def test_two_words_tell_the_kind(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", BANDS)
def test_bands_are_no_soldiers_but_by_number(line: str) -> None:
    assert_marked(line)


def test_a_body_by_description_is_of_the_kind_of_its_head() -> None:
    article = extract("وأكدت محكمة كورندية أن التاجر مذنب. وذكر فريق دولي أن السد امتلأ.")
    assert [actor.kind for actor in article.actors] == ["government", "group"]
