"""Places in marked lines (see `entity_lines.py`): when a name is a place, how far it goes, and which place it is."""

import pytest

from arabic_news import extract
from tests.entity_lines import assert_marked

LISTED = [
    "وصل الوفد إلى {city LY:بنغازي} مساء",
    "وصل الوفد إلى {city LY:مصراتة} ثم عاد ل{city EG:لقاهرة}",
    "غادر ب{city LY:بنغازي} صباحا",
    "تقع {city EG:الإسكندرية} على {water:البحر المتوسط}",
    "أبحرت السفينة عبر {water:البحر الأحمر} نحو {water:مضيق هرمز}",
    "اتفقت {country FR:فرنسا} و{country IT:إيطاليا} على الخطة",
    "هبطت الطائرة في {facility LY:مطار معيتيقة} ليلا",
    "وصل إلى {country US:الولايات المتحدة} أمس",
]
DOUBTFUL = [
    "انقطع الماء في مدينة {city LY:الزاوية} أمس",
    "وقف في الزاوية ينظر إلى الشارع",
    "رأى العين مغمضة",
    "كان صور الأطفال على الجدار",
    "أخرج الكتاب من درج المكتب",
    "احتفل أنصار دمشق بالفوز",
    "عاش في مدينة رسول الله زمنا",
    "الأمر غير مطروح اليوم",
    "وصل إلى {city LY:درج} ليلا",
    "وصل إلى {city LY:درج} الليبية",
    "وصل إلى مدينة {city LY:درج} القديمة",
    "عاد من {city LY:بنغازي} الجريحة",
    "عاد من {city AE:أبي ظبي} أمس",
    "سكان مدينة {city LB:صور} ينتظرون الماء",
    "{person:خالد} هذا المجد",
]
SPELLING = [
    "سكنت زوجة جده في البيت",
    "سافر إلى {city SA:جده} بالطائرة",
    "في السادس من آب كل عام",
    "كل أب مسؤول عن أولاده",
    "وصلت القافلة إلى مدينة {city YE:إب} ليلا",
    "يسكن في {city JO:عمّان} منذ عام",
    "يسكن في {country OM:عُمان} منذ عام",
    "عادت القافلة إلى {country YE:اليمن} في السادس من آب",
    "تكريم كبيرات السن",
]
OBSCURE = [
    "هناك مشروع صفوي قديم",
    "هذه جرائم إبادة واضحة",
]
ADJECTIVES = [
    "اجتاز الحدود السعودية فجرا",
    "أعجبته بيوتها الحجرية القديمة",
    "أوقفت الشرطة 32 بريطانيا في المطار",
    "رأى عسكريا ليبيا على الطريق",
    "أيدت {country UA:أوكرانيا} {country RU:روسيا} في التصويت",
    "زار مدينة {country SY:سورية}",
]
HONORIFICS_AND_EVENTS = [
    "نشرت {country SA:السعودية} صور خادم الحرمين الشريفين",
    "افتتح مهرجان قرطاج الصيفي",
    "فاز الفريق بكأس آسيا",
    "خسر نهائي دوري أبطال أفريقيا",
    "سافر إلى {region:آسيا} مع فريقه",
]
LISTS = [
    "انقطعت الكهرباء عن {city YE:عدن} و{city YE:لحج} و{city YE:الضالع}",
    "انقطعت الكهرباء عن {city YE:صنعاء}، {city YE:البيضاء}، {city YE:ذمار}",
    "امتدت الأمطار من {city JO:عمّان} و{city JO:الزرقاء} إلى الجنوب",
]
REPEATED = [
    "انقطع الماء في مدينة {city LY:غات} أمس. وعادت {city LY:غات} إلى الهدوء",
    "نزح سكان بلدة {city:قمرونة} ليلا. وبقيت {city:قمرونة} بلا ماء",
    "وصل إلى مدينة {city LY:الزاوية} أمس. وكانت الزاوية القائمة بعيدة",
]
MAIN_COUNTRY = [
    "قصفت طائرات {country LY:ليبيا}. والمعارك في {city LY:الزاوية} مستمرة بحسب الجيش الليبي".replace(
        "الجيش الليبي", "{armed_group:الجيش الليبي}"
    ),
    "مدت {country SA:السعودية} الطرق في {region SA:المنطقة الشرقية}",
    "قصفت {country LY:ليبيا} مواقع في المنطقة الشرقية",
]
INTRODUCED = [
    "تقع قرية {city:كنجيلوه} على التل",
    "أغلق الجيش قرية تبتلع الرمال بيوتها",
    "قال إن المدينة كبيرة",
    "زار مناطق ممنوعة على الزوار",
    "هجر السكان بلدة {city:شنطورة} بعد القصف",
    "عاد إلى محافظة واشترطو الدفع",
]
FACILITIES = [
    "هبطت الطائرة في {facility:مطار كوروندا الدولي} ليلا",
    "سقطت قذيفة على {facility:قاعدة شعيرون الجوية} الاستراتيجية",
    "جرى اللقاء في {facility:قصر الضيافة} مساء",
    "صلوا في {facility:مسجد النور} القريب",
    "أغلقت {water:قناة كوروندا} أمام السفن",
    "نقل الجرحى إلى {facility:مستشفى الملك سعود} بالمدينة",
    "ألقى كلمته في {facility:ستاد الأمير عبدالله الفيصل} أمس".replace("ستاد", "استاد"),
    "نقل إلى {facility YE:مستشفى المكلا} ب{city SA:الدمام}",
    "وقف في طريق عودته إلى البيت",
    "اتفقوا على قاعدة واحدة",
    "وأدى كروشا اليمين أمام النواب",
    "نقل إلى {facility SA:مستشفى كوروندا} ب{city SA:الدمام}",
    "وصلت عن طريق كورندا المباشر",
]
LOCATED = [
    ("نقل إلى مستشفى المكلا المركزي", "مستشفى المكلا المركزي", "YE", 14.5),
    ("وصلت إلى مرفأ عدن سفينة", "مرفأ عدن", "YE", 12.8),
    ("نقل إلى مستشفى كورندا في بنغازي", "مستشفى كورندا", "LY", 32.1),
    ("نقل إلى مستشفى كورندا في مدينة بنغازي", "مستشفى كورندا", "LY", 32.1),
    ("نقل إلى مستشفى كورندا ببنغازي", "مستشفى كورندا", "LY", 32.1),
]
NAMESAKES = [
    ("طرابلس", "LY", "قال مسؤول ليبي إن الحكومة الليبية في طرابلس تدرس القرار"),
    ("طرابلس", "LB", "قالت وزارة الصحة اللبنانية إن مستشفيات طرابلس تعمل"),
    ("طرابلس", "LB", "بيروت - أغلقت الطرق بين صيدا وصور، كما أغلقت في طرابلس"),
    ("عمان", "JO", "قال مسؤول أردني إن اللاجئين في عمان وإربد يعودون، وأضاف المسؤول الأردني أن العودة طوعية"),
    ("عمان", "OM", "زار السلطان قطر ثم عاد إلى عمان"),
    ("الجوف", "YE", "سيطر الحوثيون على مديريات في محافظة الجوف في اليمن قرب صنعاء ومأرب"),
    ("الجوف", "SA", "دشن أمير منطقة الجوف في السعودية المشروع السعودي"),
]


@pytest.mark.parametrize(
    "line",
    [
        *LISTED, *DOUBTFUL, *SPELLING, *OBSCURE, *ADJECTIVES, *HONORIFICS_AND_EVENTS, *LISTS, *REPEATED, *MAIN_COUNTRY,
        *INTRODUCED, *FACILITIES,
    ],
)  # fmt: skip
def test_places(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize(("name", "country", "text"), NAMESAKES)
def test_namesakes_are_told_apart_by_country(name: str, country: str, text: str) -> None:
    places = [place for place in extract(text).places if name in place.name]
    assert [place.country for place in places] == [country]


@pytest.mark.parametrize(("text", "name", "country", "latitude"), LOCATED)
def test_a_facility_lies_in_the_place_that_its_name_or_the_text_names(
    text: str, name: str, country: str, latitude: float
) -> None:
    place = extract(text).places[0]
    assert (place.name, place.country) == (name, country)
    assert place.latitude == pytest.approx(latitude, abs=0.5)
    assert place.ref is None


def test_an_unlisted_place_in_a_country_has_no_coordinates() -> None:
    village, _ = extract("نزح سكان قرية شنطورة في كينيا").places
    assert (village.country, village.latitude, village.longitude) == ("KE", None, None)


def test_an_unlisted_village_lies_in_the_country_that_the_article_is_about() -> None:
    article = extract("نزح سكان قرية شنطورة في كينيا. وقال مسؤول كيني إن القرية خالية")
    assert {place.name: place.country for place in article.places} == {"شنطورة": "KE", "كينيا": "KE"}


def test_mentions_of_one_place_are_one_place() -> None:
    article = extract("وصل إلى بنغازي ليلا. وببنغازي مطار، ولبنغازي ميناء")
    assert [len(place.mentions) for place in article.places] == [3]
