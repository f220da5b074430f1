"""Which words a head noun needs to name a body, and what only describes one (marked lines, `entity_lines.py`)."""

import pytest

from tests.entity_lines import assert_marked

PAIRED = [
    "أعلنت {government:مصلحة الجمارك} ذلك",
    "نفت {government:دائرة الأراضي والأملاك} الخبر",
    "قررت {government:سلطة النقد} خفض الفائدة",
    "رحب {organization:تيار المستقبل} بالقرار",
    "نشره {organization:مجمع اللغة العربية} أمس",
    "نقلت {media:القناة العاشرة} الخبر",
    "طالبت {organization:غرفة جدة} بخفض الرسوم",
    "دعمت {organization:غرفة الصناعة} الاقتراح",
]
ORDINARY = [
    "يصب القرار في مصلحة المواطن",
    "بقي في دائرة الضوء طويلا",
    "نام في غرفة النوم",
    "سار مع التيار القوي",
    "باعت القناة الإعلانية الوقت",
]
ARRANGED = [
    "هاجم تنظيم {armed_group:كورندو} المعسكر",
    "هاجم تنظيم «{armed_group:جند كورندو}» المعسكر",
    "عملت البلدية على تنظيم السمبوزيومات الصيفية",
    "تم تنظيم ورشات كثيرة أمس",
    "دعا إلى تنظيم «مسيرات القمح» غدا",
    "انتمى إلى تنظيم «إرهابي» سنتين",
    "باع التاجر جهاز الاستشعار رخيصا",
    "زادت حركة التنقلات أمس",
    "تراجعت أسعار مجموعة النقل والمواصلات",
]
STATES = [
    "رفضت {government:الإدارة المدنية} الطلب",
    "سددت الإدارة الهلالية ديونها",
    "أوقفته {government:أجهزة الأمن العراقية} ليلا",
    "توقفت أجهزة الأمن عن العمل",
]
DESCRIPTIONS = [
    "ربحت الشركة الأمريكية كثيرا",
    "حضر وفد من المنظمة الدولية",
    "ربحت {organization:الشركة الأمريكية للحديد} كثيرا",
    "تابع أعمال الأمانة العامة أسبوعا",
    "أعلنت {government:الأجهزة الأمنية} ضبط الشحنة",
    "شكر المسؤولين في الأجهزة الأمنية أمس",
    "زار المركز الطبي أمس",
]
PURPOSES_OF_ANY = [
    "افتتح مركز للياقة قرب البيت",
    "تعاونت مع شركة لإنتاج الشاشات",
    "أدار {organization:المركز الوطني للياقة} سنة",
]
ADJECTIVES = [
    "زادت المساعدات الخارجية كثيرا",
    "تمر السفن في الممرات البحرية الضيقة",
    "انضم إلى {armed_group:البحرية الفرنسية} صغيرا",
]
MASCULINE = [
    "ظهر على شاشة التلفزيون العراقية",
    "ظهر على شاشة {media:التلفزيون العراقي}",
]
ENDS = [
    "أصدرت {organization:الجمعية الألمانية للطب العام وطب الأسرة} دليلا",
    "فتحت {government:الهيئة العامة للاتصالات وتقنية المعلومات} الباب",
    "أقرت {government:الحكومة الأمريكية} للمرة الأولى بذلك",
    "شكلت {government:الرئاسة التونسية} لجنة",
    "قامت {government:بلدية المرسى} بطباعة الديوان",
]
JOURNALS = [
    "نشرت النتائج دورية {media:نوردال}",
    "ظهرت دورية أمنية قرب البيت",
]


@pytest.mark.parametrize("line", [*PAIRED, *ORDINARY, *ARRANGED, *STATES])
def test_some_heads_name_a_body_only_with_certain_words(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", [*DESCRIPTIONS, *PURPOSES_OF_ANY, *ADJECTIVES, *MASCULINE])
def test_descriptions_of_bodies_name_none(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", ENDS)
def test_names_end_with_their_purpose(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", JOURNALS)
def test_journals_are_media(line: str) -> None:
    assert_marked(line)
