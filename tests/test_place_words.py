"""Places in marked lines (see `entity_lines.py`): words, bodies and events spelt like places; embassies."""

import pytest

from arabic_news import extract
from tests.entity_lines import assert_marked

BESIDE_A_WORD = [
    "سرت شائعات في السوق عن ارتفاع الأسعار",
    "وصلت إلى {city LY:سرت} أنباء عن الجنود",
    "نام ليل الثلاثاء في الخيمة",
    "جمع الأطفال من حولي وحكى لهم",
    "طالب بعقوبة السجن للمهرب",
    "وصل القطار إلى {city IQ:بعقوبة} متأخرا",
    "رسم البيت باللون الرمادي وحده",
]
DIAMETERS = [
    "حفر العمال بئرا بقطر 3 أمتار",
    "يبلغ قطر البئر عشرة أمتار",
    "يزيد قطرها على متر واحد",
    "عاد اللاعب من {country QA:قطر} قبل يومين",
    "وقعت {country QA:قطر} العقد أمس",
]
TREATIES = [
    "انتقد النائب اتفاق الطائف بشدة",
    "انضمت {country JP:اليابان} إلى بروتوكول كيوتو متأخرة",
    "عاد من {city SA:الطائف} مساء",
]
COUNTRIES_THAT_ARE_WORDS = [
    "رفضت {country ML:مالي} العرض",
    "عاش سنوات في {country ML:مالي} وحده",
    "تدهور وضعه بسبب عجز مالي",
    "وصلت الباخرة إلى {country BJ:بنين} فجرا",
    "افتتحت مدرسة بنين جديدة",
    "تسلل الخوف إلى أراضي {country GN:غينيا} ليلا",
]
FEMININE_COUNTRIES = [
    "هرب إلى {country SA:السعودية} في الليل",
    "وعلى رأسها {country SA:السعودية} نفسها",
    "من بينها {country MR:موريتانيا} وحدها",
    "تتهم {country SA:السعودية} المهربين",
    "أغلقت الحدود السعودية أمس",
]
JOINED_TO_NOTHING = [
    "غادر والكوت الملعب",
    "زار {city IQ:البصرة} و{city IQ:الكوت} أمس",
    "أجرى بحوثا قيمة",
    "يشارك ببحوث جديدة",
]
MISSIONS = [
    "تجمع الناس قرب {facility:السفارة الهندية} ثم تفرقوا",
    "قالت {government:السفارة الهندية} إن الخدمات عادت",
    "ينتظرون أمام {facility TR:القنصلية العراقية} في {city TR:إسطنبول}",
]
WHOLE_NAMES = [
    "اعتصموا أمام {facility LB:القصر الرئاسي} في {city LB:بيروت}",
    "انقلبت شاحنة على {facility:الطريق الوطنية رقم 4} أمس",
]
BESIDE_VERBS_AND_EVENTS = [
    "ستكون {country RU:روسيا} سعيدة",
    "كرمت أبطال {country BH:البحرين} أمس",
    "وصل إلى {city ES:برشلونة} وحده",
    "لعب في العاصمة الإسبانية {city ES:مدريد} أمام {organization:ريال مدريد}",
    "أبحرت بين {facility IT:ميناء نابولي} و{city LY:مصراتة}",
    "فاز فريق {country DZ:الجزائر} وحده",
    "سقطت القذائف في {city SY:دوما} أمس، وقال مسؤول سوري إن {country SY:سوريا} آمنة وإن {country RU:روسيا} تعلم",
]
NAMES_BEHIND_A_NOUN = [
    "عادت إلى قرية «{city:كنجي لوه}» بعد عام",
    "نزحوا من بلدة {city:كوكات خيلو} ليلا",
    "يعيشون في مدينة «الأحلام» وحدهم",
    "اجتمعوا في {facility:فندق كوروندا} مساء",
    "حضر سكان {city AE:العين} المهرجان",
]
FRONTS = [
    "تقدمت القوات في جبهة {region:كوروندا} مساء",
    "ينتمي إلى {armed_group:جبهة كوروندا} منذ عام",
    "شكلوا جبهة موحدة ضد القرار",
]
SET_APART = [
    "أعلن {armed_group:تحالف دعم الشرعية في {country YE:اليمن}} بدء العملية",
    "وصل {armed_group:التحالف العربي بقيادة {country SA:السعودية}} إلى الساحل",
]
COUNTED = [
    "حفرت الجمعية في {country GH:غانا} 322 بئرا، و{country ML:مالي} 19 بئرا",
    "أنفقت في {country GH:غانا} مئة ألف، ومالي الخاص 19 ألفا",
]
SPELT_LIKE_OTHER_WORDS = [
    "فاز بلقب بطولة اليابان المفتوحة",
    "شارك في دورة لندن 2012 وفي ألعاب بكين الأولمبية",
    "عاد من {city GB:لندن} بعد الدورة",
    "وصل إلى العاصمة السعودية، {city SA:الرياض}",
    "حلقت مروحيات سورية فوق {country SY:سورية}",
    "استهدفت ليل الأحد وباكرا صباح الاثنين البلدات",
    "اتهمه بتحقيق مآرب خاصة",
    "افتتح سوق للخضار في الحي",
    "نقل إلى مستشفى تديره منظمة",
    "لعب في {facility:ملعب مدينة الملك عبد العزيز} أمس",
    "سحبت {country ML:مالي} سفيرها من {city FR:باريس}",
    "تغلبت {country GN:غينيا} على {country BJ:بنين} بهدف",
    "وقد سرت في الأيام الماضية أخبار عن السد",
    "سرت إشاعة بين التجار",
    "فتحت {organization:مؤسسة براون & كلارك} أبوابها",
    "رحبت {organization:شركة براون & كلارك} به".replace("{organization:شركة ", "شركة {organization:"),
    "قال {person:منير والي} إنه عاد",
]
DESCRIBED = [
    "وقع الانفجار في سوق مزدحم بالمتسوقين",
    "أغلقت السلطات جسر حدودي قديم",
    "تقع في بلدة جبلية وحيدة",
    "زار المفتش مدرسة بنين في الحي",
    "طردت الدولة 60 دبلوماسيا روسيا أمس",
    "حاكمت المحكمة مواطناً روسياً واحدا",
]
NAMED_AS_MANY_ARE = [
    "وقف الحشد في {facility:شارع النصر} ساعة",
    "درس في {facility:مدرسة كوروندا} سنتين",
    "قتل ثلاثة في حي «{region:الزهور}» أمس",
    "نزحوا من قرية {city:عين كوروندا} ليلا",
    "نزحوا من بلدة {city:أم كوروندا} ليلا",
    "نزحوا من {city:كفر كوروندا} ليلا",
    "ففي {city FR:ميتز} انتظر الناس",
    "وصلت القافلة إلى {city SY:دوما} مساء",
    "كان يعمل دوما في الحقل",
    "زاروا {city US:لانغلاي} ({region US:فرجينيا}) مساء",
    "زار مفتي {country LB:الجمهورية اللبنانية} المدينة",
]
CLUBS_WITH_A_GOVERNORATE = ["هزم فريق {organization:كربلاء} ضيفه"]


@pytest.mark.parametrize(
    "line",
    [
        *BESIDE_A_WORD, *DIAMETERS, *TREATIES, *COUNTRIES_THAT_ARE_WORDS, *FEMININE_COUNTRIES, *JOINED_TO_NOTHING,
        *MISSIONS, *WHOLE_NAMES, *CLUBS_WITH_A_GOVERNORATE, *BESIDE_VERBS_AND_EVENTS, *NAMES_BEHIND_A_NOUN,
        *FRONTS, *SET_APART, *COUNTED, *DESCRIBED, *SPELT_LIKE_OTHER_WORDS, *NAMED_AS_MANY_ARE,
    ],
)  # fmt: skip
def test_words_like_places(line: str) -> None:
    assert_marked(line)


def test_a_short_name_of_a_facility_is_no_second_one() -> None:
    article = extract("قصفت قاعدة كوروندا الجوية. وعادت الطائرات إلى قاعدة كوروندا، وأغلق ميناء كوروندا.")
    facilities = [(place.name, len(place.mentions)) for place in article.places if place.kind == "facility"]
    assert facilities == [("قاعدة كوروندا الجوية", 2), ("ميناء كوروندا", 1)]


def test_a_dateline_names_the_capital_that_is_spelt_like_its_country() -> None:
    article = extract("تونس - نفت الحكومة التونسية الخبر. وقالت إن تونس تستورد القمح.")
    assert [(place.kind, len(place.mentions)) for place in article.places] == [("city", 1), ("country", 1)]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("اتفقت الكونغو مع الكونغو الديمقراطية على الملاحة", ["CG", "CD"]),
        ("نفت الكونغو الديمقراطية الخبر. وقالت الكونغو إنها ستحقق", ["CD"]),
        ("سقطت الطائرة في كينشاسا، وقالت الكونغو إنها ستحقق", ["CD", "CD"]),
    ],
)
def test_a_short_name_before_the_long_one_is_another_country(text: str, countries: list[str]) -> None:
    assert [place.country for place in extract(text).places] == countries


def test_a_country_of_which_the_article_does_not_speak_yields_to_a_city_of_one_that_it_names() -> None:
    article = extract("غادر الوفد عمان بعد لقاء الملك الأردني، واستقبلت عمان وفدا آخر.")
    assert [(place.kind, place.country) for place in article.places] == [("city", "JO")]


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("هبطت الطائرة في مطار معيتيقة ليلا", "exact"),
        ("نقل الجريح إلى مستشفى الزهور في بنغازي", "town"),
        ("وصل المرضى إلى بنغازي ونقلوا إلى مستشفى الزهور", "town"),
        ("نزح سكان قرية شنطورة في كينيا", None),
    ],
)
def test_a_place_tells_whose_coordinates_it_has(text: str, precision: str | None) -> None:
    place = next(place for place in extract(text).places if place.kind == "facility" or place.name == "شنطورة")
    assert place.precision == precision
    assert (place.latitude is None) == (precision is None)


def test_a_country_in_brackets_behind_the_city_of_a_dateline_is_the_country() -> None:
    article = extract("سوسة (تونس) - انطلق المهرجان مساء أمس.")
    assert [place.kind for place in article.places] == ["city", "country"]


def test_a_dateline_names_a_city_that_is_spelt_like_a_verb() -> None:
    article = extract("وجدة - كريم الصالحي - شهدت المدينة أمطارا غزيرة.")
    assert [place.name_en for place in article.places] == ["Oujda"]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("أعلن والي ولاية بشار فتح المسبح البلدي.", "والي ولاية بشار", "فتح المسبح البلدي"),
        ("أعلن والي كسلا منع السير.", "والي كسلا", "منع السير"),
        ("أوضح متصرف لواء الكورة أن السد امتلأ.", "متصرف", "السد امتلأ"),
        ("أعلن مطار الملك خالد تأخر الرحلات.", "مطار الملك خالد", "تأخر الرحلات"),
        ("طالبت الحكومة ولاية كسلا بتسليم المعدات.", "الحكومة", "ولاية كسلا بتسليم المعدات"),
    ],
)
def test_governors_and_what_they_govern(text: str, source: str, content: str) -> None:
    article = extract(text)
    assert [(article.actor(claim.sources[0]).name, claim.text) for claim in article.claims] == [(source, content)]


def test_a_city_with_and_to_before_it_has_no_governor() -> None:
    article = extract("سافرت القافلة إلى بغداد والي البصرة أمس.")
    assert [place.name_en for place in article.places] == ["Baghdad", "Basrah"]
    assert not article.actors
