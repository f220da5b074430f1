"""People named in full once: their short, other and marked names in marked lines (see `entity_lines.py`)."""

import pytest

from arabic_news import extract
from tests.entity_lines import assert_marked

FORWARDS_AND_BACKWARDS = [
    "رفض {person:كورنيلكو} العرض أمس. وكان المدرب {person:أندريه كورنيلكو} قد غادر",
    "وصل الملحن {person:ستيفان برندوخ} أمس، ثم غنى {person:ستيفان} للحضور",
    "اعتزل اللاعب {person:ريموند شالبي} مبكرا. وكان {person:شالبي} قد سجل هدفين",
    "قال {person:منير الصدري} إن العام صعب، وشكر ({person:الصدري}) الحضور",
]
ALSO_ANOTHER_WORD = [
    "حضر {person:سامي الصدر} الحفل. وقال {person:الصدر} إن الباب مفتوح",
    "حضر {person:سامي الشاعر} الحفل. وصفق له الشاعر العجوز",
]
ANOTHER_PERSON = [
    "وصل {person:ستيفان برندوخ} أمس، ولحق به {person:ستيفان كورنيلكو} صباحا",
]
JOINED_BY_AND = [
    "قال {person:محمود عباس} إن لقاء {person:كيم} و{person:كورنيلكو} مهم. وقال {person:أندريه كورنيلكو} ذلك",
    "وصل {person:كيم وكورنادو} أمس. وقال {person:أندريه كورنيلكو} ذلك",
]
IN_OTHER_VOWELS = [
    "قال {person:ميخائيل سكورنافيلي} إن الوقت ضيق. وغادر {person:سكارنافيلي} بعد ساعة",
    "قال {person:ميخائيل سكورنافيلي} إن الوقت ضيق. وبقيت السكرنافيلية بعد ساعة",
]
HYPHENS = [
    "رحب الرئيس الكوري {person:مون جاي-إن} بالضيوف",
    "قالت الباحثة {person:ماري دوفريناك-لوساج} إن النتيجة جيدة",
    "حضر {person:سمير النجار}-صحف أمس",
]
HASHTAGS = [
    "استقبل الوزير {person:#سامي_الحداد} ضيوفه",
    "رحب الوزير {person:ريمون #كورنيلكو} بالاتفاق",
    "شاهدوا #صباح_الخير كل يوم",
]
NICKNAMES = [
    "أوقفت {group:الدورية} {person:سامي الحداد} الملقب بالصقر",
    "أوقفت {group:الدورية} {person:سامي الحداد} المكنى {person:أبو ليث} أمس",
    "أوقفت {group:الدورية} المدعو {person:كورنيلكو} أمس",
]
WEEKDAYS = [
    "قال الوزير الخميس إن الباب مفتوح",
    "زار الأمير الجمعة {city SA:الدمام}",
    "قال المفوض الأوروبي {person:لارس كورندغرين} الخميس إن الأسعار ثابتة",
]
ADJECTIVES = [
    "أكد {group:الجمهور} أن المدرب نبيل في تعامله",
    "قالت إن المدير عادل مع الجميع",
    "قال المدير {person:عادل} إن الباب مفتوح",
    "خفض المصنع سعر الخبز العربي المدعوم",
    "غنى الفنان الكبير في الحفل",
    "ألغت الدولة نظام الكفيل كليا",
]
NAMED_AFTER = [
    "افتتح المعرض في مكتبة الملك فهد العامة",
    "نال الشاعر جائزة محمود النجار للقصة",
    "وصل {person:محمود النجار} إلى الحفل",
]
BYLINES = [
    "هذا معرض صغير، تصوير: {person:ليكورن بلشون}",
    "هذا معرض صغير، تصوير: رسالة إلى الوزير",
]
ROWS = [
    "قالت {person:سلمى} و{person:دينا} و{person:هالة} إن الورشة مفيدة",
    "أوضح كل من {person:رامي} و{person:هيثم} أن المشروع يحتاج إلى تمويل",
]
RANKS = [
    "وأضاف العميد {person:الكورندي} أن الطريق آمن",
    "وأضاف العميد الليبي أن الطريق آمن",
]
VERBS = [
    "كشف المدير، {person:أمين العريض} عن الخطة. وأوضح {person:العريض} أن العمل مستمر",
    "رحب المدرب الألماني {person:شوندر رمزي} بالوفد. وقال {person:رمزي} إن العمل مستمر",
    "أعلن {person:سورج} أن العمل مستمر",
    "ندد قطب العقارات بالقرار",
    "غنت {person:هيفاء وهبي} أمس. ثم {person:هيفاء} صدمت الجمهور",
    "جاء {person:سالم الشمري} أمس. ثم {person:سالم كروندار} مساء",
    "كان {person:محمد الشمري} ولد في {city IQ:بغداد}",
]


@pytest.mark.parametrize(
    "line",
    [
        *FORWARDS_AND_BACKWARDS, *ALSO_ANOTHER_WORD, *ANOTHER_PERSON, *JOINED_BY_AND, *IN_OTHER_VOWELS, *HYPHENS,
        *HASHTAGS,
        *NICKNAMES, *WEEKDAYS, *ADJECTIVES, *NAMED_AFTER, *BYLINES, *ROWS, *RANKS, *VERBS,
    ],
)  # fmt: skip
def test_people(line: str) -> None:
    assert_marked(line)


def test_a_surname_that_is_a_small_town_is_the_persons() -> None:
    text = "توفي إسحاق شامير أمس. وكان شامير رئيسا للحزب، ودفن في شامير"
    article = extract(text)
    assert [mention.text for mention in article.actors[0].mentions] == ["إسحاق شامير", "شامير"]
    assert [place.mentions[0].span.start for place in article.places] == [text.rindex("شامير")]


def test_another_name_is_the_same_person_wherever_it_stands() -> None:
    article = extract("أكد طارق الحمداني (أبو سيف) أن الطريق آمن. وقال أبو سيف إن الباب مفتوح.")
    (actor,) = article.actors
    assert (actor.name, actor.aliases) == ("طارق الحمداني", ("أبو سيف",))


def test_a_hashtag_is_the_person_but_not_the_name() -> None:
    (actor,) = extract("قال #سامي_الحداد إن الباب مفتوح. وأضاف الحداد أن الوقت ضيق.").actors
    assert (actor.name, actor.aliases) == ("الحداد", ("#سامي_الحداد",))


def test_a_name_with_lam_behind_li() -> None:
    assert [actor.name for actor in extract("سلم المدير الجائزة لليلى المنصوري.").actors] == ["ليلى المنصوري"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("قال الوزير إن تصريحات جاستن المغلوطة مرفوضة.", ["الوزير"]),  # it describes the statements
        ("وخلال زيارة دكتور عصام شرف للسعودية وقعت الاتفاقية.", ["عصام شرف"]),
        ("وقال البروفسور كيفن مك فارلاند الفيزيائي في الجامعة إن النتائج جيدة.", ["كيفن مك فارلاند"]),
        ("واشنطن تشيد بشامير\n\nقال إسحاق شامير إن الاتفاق جيد.", ["إسحاق شامير"]),  # the ب is the verb's
    ],
)
def test_words_around_names_are_no_part_of_them(text: str, people: list[str]) -> None:
    article = extract(text)
    assert [actor.name for actor in article.actors if actor.kind == "person"] == people
    assert not [place for place in article.places if place.name == "شامير"]
