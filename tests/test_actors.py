"""Bodies, groups and media in marked lines (see `entity_lines.py`), descriptions, roles, and which mentions are one."""

import pytest

from arabic_news import Actor, extract
from tests.entity_lines import assert_marked

NAME_HEADS = [
    "أعلنت {government:وزارة الداخلية المصرية} ذلك",
    "أعلنت {government:وزارة التجارة والصناعة} ذلك",
    "قالت {government:وزارة الشؤون الاجتماعية} للصحفيين ذلك",
    "أغلقت {government:محكمة جنايات القاهرة} الملف",
    "هاجمت {armed_group:كتيبة الحلبوص} الموقع",
    "هاجمت {armed_group:كتيبة 166} الموقع",
    "فتحت {organization:جامعة شنقيط العصرية} أبوابها",
    "دعت {organization:جمعية البر للخدمات} إلى التبرع",
    "رحب {organization:اتحاد بوروندو لكرة القدم} بالقرار",
    "أصدر {organization:مرصد كاريبو لتوثيق انتهاكات حقوق الإنسان} تقريرا",
    "هذه لجنة مشتركة",
    "أقاموا مركزا جمركيا قرب الطريق",
    "بنى مركز جمركي قرب الطريق",
]
DEFINITE_HEADS = [
    "تقدم {armed_group:الجيش الليبي} شرقا",
    "رحب {organization:الاتحاد النيبالي} بالقرار",
    "عاد الجيش إلى ثكناته",
    "قالت الحكومة ذلك",
    "رحبت {government:الحكومة المعترف بها دوليا} بالقرار",
    "أطلقت {government:السلطات المحلية} نداء",
    "جاء الفريق في المركز الثاني",
    "أعلنت السلطات «تحريرها» بسرعة",
    "ساعدت السلطات المكلفة بالبحث أسر الغرقى",
    "تقدمت {armed_group:القوات المسلحة} شرقا",
    "دعت {organization:منظمة التعاون الإسلامي} الدول إلى الحوار",
]
CLASSIFIERS = [
    "ذكرت صحيفة {media:كارندال} ذلك",
    "ذكرت صحيفة «{media:كارندال تايمز}» ذلك",
    "بثت قناة {media:سكاي نيوز} اللقاء",
    "بثت قناة «{media:كوروندا}» اللقاء",
    "ذكرت قناة {media:كوروندا} أن اللقاء انتهى",
    "تحدث لقناة {media:كوروندا} أمس",
    "سلم الكأس لقناة {media:كوروندا} أمس",
    "سعى لـ«قياس» الأمر",
    "قال {person:أحمد محمود} لـ«{media:كوروندا}» إن الأمر سهل",
    "{person:أحمد محمود} لـ«{media:كوروندا}»: الأمر سهل",
    "رصدته شركة «{organization:بورندا}» أمس",
    "هاجمت ميليشيا «{armed_group:فجر الصحراء}» الموقع",
    "بايع تنظيم «{armed_group:كورندو}» قائده",
    "قرأ صحيفة قديمة كلها",
]
ORDINARY_HEADS = [
    "توقفت حركة السير ساعة",
    "انطلقت {organization:حركة «كرامة»} قبل عام",
    "انطلقت {organization:حركة كورندو} قبل عام",
    "حضر {organization:فريق «كورندو»} الحفل",
    "حضر فريق العمل مبكرا",
]
MINISTRIES = [
    "نفت {government:الداخلية المصرية} ذلك",
    "نفى وزير الداخلية المصري ذلك",
    "نفت {government:الداخلية الكونغولية} ذلك",
    "نفى وزير الداخلية الكونغولي ذلك",
]
LONE = [
    "تقدمت {armed_group:المقاومة} شرقا",
    "تقدمت {armed_group:المقاومة الشعبية} شرقا",
    "حفظت {government:النيابة} الملف",
    "حفظت الملف {government:النيابة}",
]
SPLIT = [
    "هاجمت {armed_group:كتيبة كورندو} بالقرندولة أمس",
    "هاجمت {armed_group:كتيبة كورندو} ب{city IQ:الرمادي} أمس",
    "أعلن {armed_group:سلاح الجو} ب{armed_group:الجيش الوطني} ذلك",
    "وصل {organization:فريق «كورندو»} بالطائرة",
    "هذه حكومة موازية ل{government:لحكومة المعترف بها دوليا} في الشرق",
    "التقت وزيرة الدفاع الإيطالية {person:إليزابيتا ترينتا} وفدا",
    "حذرت {government:شرطة مكافحة الشغب} من ذلك",
    "حضرت عن {government:وزارة الصحة الكينية} {person:أنجيلا كورندو} بنفسها",
]
OUTLETS = [
    "خص به «{media:الوطن}» قبل أيام",
    "تجمعوا في قرية جنوبية أمس",
    "نشرت «{media:الشرق الأوسط}» الخبر",
    "عاد مراسل {media:الجزيرة} إلى المكان",
    "أحب الوطن كله",
    "عاش في {region:الشرق الأوسط} زمنا",
    "صرح ل«{media:كورندو تايمز}» بذلك",
    "خص به «{media:عين اليوم}» قبل أيام",
    "{media:عين اليوم} – {city SA:جدة}\nهطلت أمطار غزيرة على المدينة مساء أمس وأغلقت الطرق.",
]
ABBREVIATIONS = [
    "أعلنت {government:هيئة الطوارئ الوطنية} ({government:أفوند}) الحصيلة. وزادت {government:أفوند} العدد",
    "توسعت شركة {organization:بورندا} هذا العام. وتملك {organization:بورندا} ثلاثة فروع",
    "خسر {organization:مانشستر يونايتد} أمس. ويلعب {organization:يونايتد} غدا",
    "أعلنت {government:هيئة الطوارئ الوطنية} (جديد) الحصيلة",
    "هاجم {armed_group:تنظيم القاعدة} المعسكر. ثم عادت {armed_group:القاعدة} وانسحبت",
    "هاجم {armed_group:تنظيم القاعدة} المعسكر. ثم قصف القاعدة الجوية القريبة",
]
PAIRED = [
    "ألقت {government:قوات الأمن التركية} القبض على سائق",
    "عادت {armed_group:قوات كورندو} إلى المعسكر",
    "تدرب على {armed_group:سلاح المدفعية} سنتين",
    "أخرج سلاح الصيد من البيت",
    "ذكرت {media:وكالة «كورندا»} ذلك",
    "ذكرت {media:وكالة كورندا} ذلك",
    "أعلنت {armed_group:غرفة عمليات الجنوب} ذلك",
    "أعلنت {armed_group:غرفة عمليات سلاح الجو الليبي} ذلك",
    "قالت {government:إدارة مكافحة المخدرات} إن العمل مستمر",
    "رحبت {government:مديرية أمن الدقهلية} بالقرار",
    "تولى إدارة البلاد سنتين",
    "فتحت {organization:غرفة تجارة الجنوب} أبوابها",
]
OFFICES = [
    "أكد {armed_group:المركز الإعلامي لقوات الجيش الليبي} الخبر",
    "أكد {armed_group:المكتب الإعلامي للمقاومة} الخبر",
    "أكد {organization:المركز الإعلامي} الخبر",
    "يلعب تحت لواء {organization:فيفا} منذ عام",
]
MEMBERS = [
    "انسحبت {armed_group:كتيبة فرسان كورندو} ليلا",
    "استنكر {organization:حلف قبائل كورندو} الحادث",
    "هاجمت {armed_group:جبهة تحرير كورندو} الموقع",
]
RUN_ON = [
    "واصل {armed_group:حرس الحدود} المرابطون عملهم".replace("armed_group", "government"),
    "لجأت {armed_group:كتيبة كورندو} للاستنجاد بالجيران",
    "وصل إلى مركز محافظة {region IQ:نينوى} أمس",
    "أكدت {government:الخارجية المصرية} الخبر",
]
INSIDE = [
    "تقدمت {armed_group:كتائب القذافي} شرقا",
    "رفض {government:مجلس محافظة نينوى} ذلك",
]

UNITS = [
    "قال قائد {armed_group:اللواء 27 ميكا} إن الطريق مفتوح",
    "وصلت {armed_group:الكتيبة 21 حرس حدود} إلى الوادي",
    "انضم {armed_group:اللواء الـ(15)} إلى الموكب",
    "وصلت سيارة {armed_group:الفرقة الـ30} مساء",
    "تقدمت {armed_group:الفرقة (101) المجوقلة} شرقا",
    "تقدم {armed_group:اللواء السابع مشاة} شرقا",
    "زار قائد {armed_group:المنطقة العسكرية الأولى} الثكنة",
    "أعلنت {armed_group:كتائب 17 فبراير} ذلك",
    "انضم {armed_group:اللواء رقم 5} إلى الموكب",
    "قال اللواء إن الطريق مفتوح",
    "باعت الشركة 27 سيارة",
]

LINES = [
    *NAME_HEADS, *DEFINITE_HEADS, *CLASSIFIERS, *ORDINARY_HEADS, *MINISTRIES, *LONE, *SPLIT, *OUTLETS, *ABBREVIATIONS,
    *PAIRED, *OFFICES, *MEMBERS, *RUN_ON, *INSIDE, *UNITS,
]  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_bodies(line: str) -> None:
    assert_marked(line)


# ---------------------------------------------------------------- descriptions, roles, groups


# A text, and the names of its actors: every name of one actor is one actor.
ONE_ACTOR = [
    ("أعلنت وزارة الشؤون البلدية ذلك. وقالت وزارة الشئون البلدية إن الأمر عاجل", "وزارة الشؤون البلدية"),
    ("تقدمت مليشيا كورندو شرقا. وعادت ميليشيا كورندو ليلا", "ميليشيا كورندو"),
    ("تقدم التحالف العربي شرقا. وعادت قوات التحالف العربي ليلا", "قوات التحالف العربي"),
    ("تقدم الجيش الوطني الليبي شرقا. وعاد الجيش الليبي ليلا", "الجيش الوطني الليبي"),
    ("تقدمت المقاومة الشعبية شرقا. وعادت المقاومة ليلا", "المقاومة الشعبية"),
    (
        "قالت مصادر محلية فلسطينية إن الطريق مغلق. وأكدت المصادر الفلسطينية المحلية أنه خطر",
        "المصادر الفلسطينية المحلية",
    ),
    ("قال مسؤولون أمريكيون إن الطريق مغلق. ونقل عن مسؤولين أمريكيين أنه خطر", "مسؤولون أمريكيون"),
    ("فاز المنتخب المصري أمس. وغادر منتخب مصر القاعة", "المنتخب المصري"),
    ("أعلنت سفارة الولايات المتحدة ذلك. وقالت السفارة الأمريكية إن الأمر عاجل", "سفارة الولايات المتحدة"),
    ("فاز ليفربول الإنجليزي بالكأس أمس. وتعادل ليفربول مع الفريق", "ليفربول الإنجليزي"),
    ("أضرم متظاهرون النار. ورفع متظاهرون لافتة", "متظاهرون"),
    ("أظهرت دراسة حديثة أن النوم مفيد. وقال الباحثون إن المشي مفيد", "دراسة حديثة"),
    ('فازت شركة «كورندو» أمس. وقالت شركة "كورندو" إن الأمر عاجل', "كورندو"),
    ("قالت قناة «كورندو» إن الأمر عاجل. وأضافت القناة أنه خطر", "كورندو"),
    ("قالت صحيفة كورندال إن الأمر عاجل. وأضافت الصحيفة الليبية أنه خطر", "كورندال"),
    ("قالت شركة كورندو إن الأمر عاجل. وأضافت الشركة أنه خطر", "كورندو"),
]
# The same with names that stay apart.
TWO_ACTORS = [
    "تقدمت المقاومة الشعبية والمقاومة الوطنية شرقا. وعادت المقاومة ليلا",
    "تقدمت قوات القذافي شرقا. وقال القذافي إن النصر قريب",
    "رحب حزب العمال الكردستاني بالقرار. ورفضه حزب العمال البريطاني",
    "فاز المنتخب المصري أمس. وغادر منتخب ليبيا القاعة",
    "قالت قناة «كورندو» إن الأمر عاجل. وأضافت الصحيفة أنه خطر",
    "قالت صحيفة كورندال إن الأمر عاجل. وقالت قناة «كورندو» إنه خطر. وأضافت الصحيفة أنه قديم",
    "زار وفد الحركة القوات الليبية أمس. وقالت الحركة إن الأمر عاجل",
]


@pytest.mark.parametrize(("text", "name"), ONE_ACTOR)
def test_names_of_one_body_are_one_actor(text: str, name: str) -> None:
    (actor,) = [actor for actor in extract(text).actors if actor.kind != "country"]
    assert actor.name == name
    assert len(actor.mentions) == 2


@pytest.mark.parametrize("text", TWO_ACTORS)
def test_alike_names_of_others_stay_apart(text: str) -> None:
    assert len([actor for actor in extract(text).actors if actor.kind != "country"]) >= 2


def test_a_people_that_acts_is_an_actor_with_the_one_joined_to_it() -> None:
    article = extract("يخوض التبو والطوارق معارك عنيفة. وعاد التبو إلى الجنوب، وبقي الطوارق في الشمال.")
    assert {(actor.kind, len(actor.mentions)) for actor in article.actors} == {("group", 2)}
    assert {actor.name for actor in article.actors} == {"التبو", "الطوارق"}


def test_the_ministers_of_the_prime_minister_are_no_group() -> None:
    article = extract("أكد رئيس الوزراء أن الوزراء يعملون. وقال رئيس الوزراء إن الوزراء باقون.")
    groups = [actor for actor in article.actors if actor.kind == "group"]
    assert all(mention.span.start > 15 for actor in groups for mention in actor.mentions)


def actor_named(text: str, name: str) -> Actor:
    """The one actor of that name in the text."""
    (actor,) = [actor for actor in extract(text).actors if actor.name == name]
    return actor


ROLES = [
    ("قال وزير الخارجية سامح شكري إن الوفد وصل", "سامح شكري", ["وزير الخارجية"]),
    ("قال سامح شكري وزير الخارجية إن الوفد وصل", "سامح شكري", ["وزير الخارجية"]),
    ("قال سامح شكري، وزير الخارجية، إن الوفد وصل", "سامح شكري", ["وزير الخارجية"]),
    ("قال المتحدث باسم الحكومة الليبية محمد سليم إن الوفد وصل", "محمد سليم", ["المتحدث باسم الحكومة الليبية"]),
    ("قال مدير المستشفى الدكتور سالم نجيب إن الوضع صعب", "سالم نجيب", ["مدير المستشفى الدكتور"]),
    ("تقدم اللواء خالد العمري نحو التلة", "خالد العمري", ["اللواء"]),
    ("التقى سالم نجيب بالرئيس محمد سليم", "سالم نجيب", []),
    ("حضر سالم نجيب ونائبه محمد سليم", "سالم نجيب", []),
    ("قال مستشار الأمن للوزير محمد سليم إن الوضع صعب", "محمد سليم", ["لوزير"]),
]


@pytest.mark.parametrize(("text", "name", "roles"), ROLES)
def test_roles(text: str, name: str, roles: list[str]) -> None:
    assert list(actor_named(text, name).roles) == roles


SAME = [
    ("قال خليفة حفتر إن القوات تتقدم. ورحب حفتر بالوفد", "خليفة حفتر", ["خليفة حفتر", "حفتر"]),
    ("رحب سعد علي دوابشة بالوفد. وعاد سعد دوابشة مساء", "سعد علي دوابشة", ["سعد علي دوابشة", "سعد دوابشة"]),
    ("رحب الاتحاد الوطني النيبالي به. وعاد الاتحاد النيبالي", "الاتحاد الوطني النيبالي",
     ["الاتحاد الوطني النيبالي", "الاتحاد النيبالي"]),
    ("قال المتحدث باسم الوزارة سالم نجيب إن الوضع صعب. وأضاف المتحدث أن العمل مستمر", "سالم نجيب",
     ["سالم نجيب", "المتحدث"]),
    ("أعلنت وزارة الصحة الليبية ذلك. وأضافت الوزارة أن العمل مستمر", "وزارة الصحة الليبية",
     ["وزارة الصحة الليبية", "الوزارة"]),
    ("حضرت المفوضة نافي بيليه. وقالت بيلاي إن السوق مغلق", "نافي بيليه", ["نافي بيليه", "بيلاي"]),
    ("التقى عبدالله البدري الوفد. وغادر عبد الله البدري القاعة", "عبد الله البدري",
     ["عبدالله البدري", "عبد الله البدري"]),
    ("زار بشار الأسد حلب. وعاد الأسد مساء", "بشار الأسد", ["بشار الأسد", "الأسد"]),
    ("رحب معمر القذافي بالوفد. وقال الزعيم الليبي إن السوق مغلق", "معمر القذافي", ["معمر القذافي", "الزعيم الليبي"]),
    ("قال الزعيم الليبي إن السوق مغلق. ثم رحب معمر القذافي بالوفد", "معمر القذافي", ["الزعيم الليبي", "معمر القذافي"]),
    ("زار توني بلير السوق ومعه ديفيد كاميرون. وقال رئيس الوزراء البريطاني إن السوق مغلق", "ديفيد كاميرون",
     ["ديفيد كاميرون", "رئيس الوزراء البريطاني"]),
    ("زار توني بلير السوق. وقال رئيس الوزراء البريطاني إن السوق مغلق. ثم وصل ديفيد كاميرون", "توني بلير",
     ["توني بلير", "رئيس الوزراء البريطاني"]),
    ("زار تميم بن حمد السوق. وقال أمير قطر إن العمل مستمر", "تميم بن حمد", ["تميم بن حمد", "أمير قطر"]),
    # an office before the first name of who holds it: the last whom it described was he
    ("قال وزير النقل المغربي إن السوق مغلق. وأوضح الوزير سالم العريبي أن العمل مستمر", "سالم العريبي",
     ["وزير النقل المغربي", "سالم العريبي"]),
    ("قال خبير نفطي إن السوق مغلق. وأوضح الخبير النفطي سالم العريبي أن العمل مستمر", "سالم العريبي",
     ["خبير نفطي", "سالم العريبي"]),
    # an office by a part of its words, or with words of no country
    ("قال رئيس الهيئة العامة للرياضة سالم العريبي إن السوق مغلق. وأوضح رئيس هيئة الرياضة أنه راض", "سالم العريبي",
     ["سالم العريبي", "رئيس هيئة الرياضة"]),
    ("قالت المندوبة الأمريكية سلمى العريبي إن السوق مغلق. وأوضحت مندوبة أمريكا أنها راضية", "سلمى العريبي",
     ["سلمى العريبي", "مندوبة أمريكا"]),
    ("قال وزير الأوقاف سالم العريبي إن السوق مغلق. وأوضح وزير الأوقاف والشؤون الدينية أن العمل مستمر", "سالم العريبي",
     ["سالم العريبي", "وزير الأوقاف والشؤون الدينية"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "mentions"), SAME)
def test_mentions_of_one_actor(text: str, name: str, mentions: list[str]) -> None:
    assert [mention.text for mention in actor_named(text, name).mentions] == mentions


def test_a_known_actor_has_the_gazetteers_name_and_its_english_one() -> None:
    known, unknown = extract("التقى حفتر سالم كورندو").actors
    assert (known.name, known.canonical, known.name_en) == ("حفتر", "خليفة حفتر", "Khalifa Haftar")
    assert (unknown.canonical, unknown.name_en) == (None, None)


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("قال سالم العريبي ل«الشرق الأوسط» إن السد امتلأ", "actor:asharq-al-awsat"),
        ("قال سالم العريبي لموقع «جنوبية» إن السد امتلأ", "actor:janoubia"),
        ("عاد مراسل عكاظ إلى القرية", "actor:okaz"),
        ("نشرت «المدى» الخبر. وذكرت صحيفة المدى أن الماء عاد", "actor:al-mada"),
        ("عين اليوم – جدة\nهطلت أمطار غزيرة على المدينة مساء أمس وأغلقت الطرق.", "actor:ain-al-youm"),
        ("عاد مراسل الوطن إلى القرية", None),  # of which country
    ],
)
def test_an_outlet_named_with_ordinary_words_has_its_reference(text: str, ref: str | None) -> None:
    assert {actor.ref for actor in extract(text).actors if actor.kind == "media"} == {ref}


def test_a_listed_name_in_marks_behind_its_head_is_that_actor() -> None:
    article = extract("أعلنت حركة «طالبان» الهدنة. وقالت الحركة إن القتال انتهى. ثم عادت طالبان إلى القرية.")
    assert [(actor.kind, actor.ref, len(actor.mentions)) for actor in article.actors] == [
        ("armed_group", "actor:taliban", 3)
    ]
    assert [actor.ref for actor in extract("انطلقت حركة «كرامة» قبل عام.").actors] == [None]


def test_names_of_one_record_are_one_actor() -> None:
    article = extract("بايعت الجماعة تنظيم الدولة الإسلامية. ثم هاجم داعش القرية")
    (actor,) = [actor for actor in article.actors if actor.kind == "armed_group"]
    assert len(actor.mentions) == 2
    assert actor.ref is not None


def test_an_abbreviation_is_the_body_that_it_stands_behind() -> None:
    actor = actor_named("أعلنت هيئة الطوارئ الوطنية (أفوند) الحصيلة. وزادت أفوند العدد", "هيئة الطوارئ الوطنية")
    assert actor.aliases == ("أفوند",)
    assert len(actor.mentions) == 3


DIFFERENT = [
    ("قال خليفة حفتر إن القوات تتقدم. ورحب سامي حداد بالوفد", 2),
    ("رحب محمد سليم بالوفد. وعاد محمد حداد مساء", 2),
    ("تقدم الجيش الليبي شرقا. وعاد الجيش المصري", 2),
    ("رحب خالد العمري بالوفد. وعاد سامي العمري مساء", 2),
    ("رحب توماس شيندر بالوفد. وعاد كارلو شندار مساء. وقال شيندار إن السوق مغلق", 3),
    ("رحب معمر القذافي بالوفد. وقال الرئيس التونسي إن السوق مغلق", 2),
    ("رحب صلاح بادي بالوفد. وقال الزعيم الليبي إن السوق مغلق", 2),
    # offices over different things, of different countries, and of whom the text has named before
    ("قال متحدث باسم السوق إن العمل مستمر. وأوضح المتحدث باسم الحي سالم العريبي أن السوق مغلق", 2),
    ("قال الدكتور إن السوق مغلق. وأوضح الدكتور سالم العريبي أن العمل مستمر", 2),
    ("قال مصدر أمني إن السوق مغلق. وأوضح المصدر سالم العريبي أن العمل مستمر", 2),
    ("قال خبير نفطي إن السوق مغلق. وأوضح الخبير الزراعي سالم العريبي أن العمل مستمر", 2),
    ("قال وزير النقل سالم العريبي إن السوق مغلق. وأوضح وزير النقل المغربي أن العمل مستمر", 2),
    ("حضر سالم العريبي. وقال وزير النقل إن السوق مغلق. وأوضح الوزير سالم العريبي أن العمل مستمر", 2),
    ("قال مسؤول إن السوق مغلق. وأوضح المسؤول المغربي سالم العريبي أن العمل مستمر", 2),
]


@pytest.mark.parametrize(("text", "count"), DIFFERENT)
def test_different_actors_stay_apart(text: str, count: int) -> None:
    assert len(extract(text).actors) == count


def test_a_description_that_fits_nobody_is_an_actor_of_its_own_when_it_speaks() -> None:
    article = extract("قال المتحدث إن العمل مستمر. وقال مصدر عسكري إن القصف توقف")
    assert [(actor.kind, actor.mentions[0].kind) for actor in article.actors] == [("person", "nominal")] * 2


def test_groups_that_act_are_actors() -> None:
    text = "تقدم الثوار شرقا. وسيطر الثوار على التلة. ثم عاد الثوار"
    assert [(actor.name, len(actor.mentions)) for actor in extract(text).actors] == [("الثوار", 3)]


@pytest.mark.parametrize(
    "text",
    ["خاف الناس من الثوار", "سجلت أسماء الناخبين في كشوف الناخبين، ولجان الناخبين كثيرة"],
)
def test_other_groups_are_not(text: str) -> None:
    assert [actor for actor in extract(text).actors if actor.kind == "group"] == []


def test_an_adjective_describes_nobody() -> None:
    article = extract("قال في مؤتمر صحفي إن المركز الإعلامي مغلق")
    assert all("صحفي" not in actor.name and actor.name != "الإعلامي" for actor in article.actors)


def test_an_actors_name_stands_without_its_proclitic() -> None:
    (actor,) = extract("صدر بيان للأمم المتحدة").actors
    assert (actor.name, [mention.text for mention in actor.mentions]) == ("الأمم المتحدة", ["لأمم المتحدة"])


def test_a_quoted_name_is_repeated_in_quotation_marks() -> None:
    (actor,) = extract("أطلقت شركة «إم زد كوروندا» هاتفا. وصنعت «إم زد كوروندا» غيره. وليس إم زد غيره").actors
    assert [mention.text for mention in actor.mentions] == ["إم زد كوروندا", "إم زد كوروندا"]


def test_a_first_name_behind_a_title_is_the_one_who_bears_it() -> None:
    (actor,) = extract("حضر الأستاذ يوسف اليوسف. وخرج الأستاذ يوسف باكرا").actors
    assert [mention.text for mention in actor.mentions] == ["يوسف اليوسف", "يوسف"]


def test_a_first_name_of_several_people_is_nobody_of_them() -> None:
    text = "حضر الأمير محمد بن فهد والأمير محمد بن سالم. وخرج الأمير محمد باكرا"
    assert [len(actor.mentions) for actor in extract(text).actors] == [1, 1, 1]


def test_a_quoted_subject_is_one_actor() -> None:
    text = "قالت «كوروندا الجديدة»: السوق سيفتح. وقالت «كوروندا الجديدة»: السوق سيغلق."
    assert [(actor.name, len(actor.mentions)) for actor in extract(text).actors] == [("كوروندا الجديدة", 2)]


def test_a_name_without_its_middle_is_the_same_person() -> None:
    text = "حضر عبد العزيز بن عبد الله بن رقوش. وخرج عبد العزيز بن رقوش باكرا"
    assert [len(actor.mentions) for actor in extract(text).actors] == [2]


def test_a_team_is_no_general() -> None:
    text = "خسر الفريق صفر/3 أمام الفريق المصري. وقال الفريق محمد سالم إن السوق مغلق"
    people = [actor for actor in extract(text).actors if actor.kind == "person"]
    assert [(actor.name, list(actor.roles)) for actor in people] == [("محمد سالم", ["الفريق"])]


def test_an_office_of_several_words_is_the_one_who_bore_it() -> None:
    text = "التقى سالم فهد الرئيس العام لرعاية الشباب. والتقى رئيس اللجنة أحمد محمود. وغادر الرئيس العام مساء"
    mentions = {actor.name: [mention.text for mention in actor.mentions] for actor in extract(text).actors}
    assert mentions["سالم فهد"] == ["سالم فهد", "الرئيس العام"]
