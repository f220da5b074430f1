"""Places in marked lines (see `entity_lines.py`): when a name is a place, how far it goes, and which place it is."""

import pytest

from arabic_news import extract
from tests.entity_lines import assert_marked

LISTED = [
    "وصل {group:الوفد} إلى {city LY:بنغازي} مساء",
    "وصل {group:الوفد} إلى {city LY:مصراتة} ثم عاد ل{city EG:لقاهرة}",
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
    "احتفل {group:أنصار} دمشق بالفوز",
    "عاش في مدينة رسول الله زمنا",
    "الأمر غير مطروح اليوم",
    "وصل إلى {city LY:درج} ليلا في {country LY:ليبيا}",
    "وصل إلى درج ليلا",
    "صنعوه من القطن والصوف",
    "زرعوا القطن في {city YE:القطن} ب{country YE:اليمن}",
    "قال إن العقبة كبيرة",
    "وصلت السفينة إلى {city JO:العقبة} في {country JO:الأردن}",
    "كان على بصيرة من أمره في {country MA:المغرب}",
    "أقام في {city IL:الناصرة} مع أهله من {city PS:نابلس} و{region PS:الضفة الغربية}",
    "أخذ حبله إلى {country PS:فلسطين}",
    "افتتح المجلس البلدي ل{city LY:نالوت} الطريق",
    "التقاه ب{city PS:رام الله} أمس",
    "وصل إلى {city LY:درج} الليبية",
    "وصل إلى مدينة {city LY:درج} القديمة",
    "عاد من {city LY:بنغازي} الجريحة",
    "عاد من {city AE:أبي ظبي} أمس",
    "{group:سكان مدينة {city LB:صور}} ينتظرون الماء",
    pytest.param("خالد هذا المجد", marks=pytest.mark.xfail(strict=True, reason="an adjective that is a given name")),
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
    "قالت إنها فخورة بانتمائها إلى القرية",
    "زار الوفد {city SY:دمشق} ف{city LB:بيروت}",
    "انطلقت فعاليات مهرجان بريدة للتمور",
    "اجتمعوا في باب المدرسة",
    "عاد إلى مسقط رأسه أمس",
    "وصل إلى {city OM:مسقط} أمس",
    "اجتمعوا ب{city SA:جدة} أمس",
]
OBSCURE = [
    "هناك مشروع صفوي قديم",
    "هذه جرائم إبادة واضحة",
]
ADJECTIVES = [
    "اجتاز الحدود السعودية فجرا",
    "أعجبته بيوتها الحجرية القديمة",
    "أوقفت {government:الشرطة} 32 بريطانيا في المطار",
    "رأى عسكريا ليبيا على الطريق",
    "أيدت {country UA:أوكرانيا} {country RU:روسيا} في التصويت",
    "زار مدينة {country SY:سورية}",
    "وصف الحرب التي تقودها {country SA:السعودية} بأنها طويلة",
    "حلت {country AE:الإمارات} أولا تلتها {country SA:السعودية} بعد شهر",
    "وقعت الخطوط مع نظيرتها السعودية اتفاقا",
    "نشرت تصريحاتها السعودية أمس",
    "وجدوا أن المقاعد قد رشت بالماء",
    "وصلت القافلة إلى مدينة {city IR:رشت} ليلا",
]
HONORIFICS_AND_EVENTS = [
    "نشرت {country SA:السعودية} صور خادم الحرمين الشريفين",
    "افتتح مهرجان قرطاج الصيفي",
    "فاز الفريق بكأس آسيا",
    "خسر نهائي دوري أبطال أفريقيا",
    "سافر إلى {region:آسيا} مع فريقه",
]
OTHER_SPELLINGS = [
    "عادت الفرقة من {city DE:هامبورج} إلى {city RS:بلجراد}",
    "احترق مخزن في {city US:بيتسبرج} ليلا",
    "سافر من {city AR:بوينوس ايرس} إلى {city RU:سان بطرسبورغ}",
    "عاد من {country PK:الباكستان} أمس",
    "وصلت القافلة إلى بلدة {city LY:بريقة} ليلا",
    "أطلق طلقة من بندقية قديمة",
    "هبطت الطائرة في {country US:الولايات المتحدةالأمريكية} ليلا",
    "وافقت {country SA:المملكة العربيةالسعودية} على الخطة",
    "هاجر إلى مدن كثيرة ك{city EG:القاهرة} ثم عاد",
    "جرى اللقاء في {country LB:الجمهورية اللبنانية} أمس",
    "وقف مالكه عند الباب",
]
ACCUSATIVES = [
    "كان بين الركاب ثلاثون بريطانيا",
    "رأينا قاعدةً شعيرون الجوية",
]
NOUNS_OF_PLACE = [
    "تعبر القافلة {facility:بوابة 200} الرابطة بين المدينتين",
    "اشتبكوا عند {facility:بوابة الـ17} فجرا",
    "في القصر 30 غرفة وفي قصر 40 غرفة",
    "أوقفوه عند {facility:نقطة «الجلاوي»} التابعة للجيش",
    "كانت نقطة الخلاف واضحة",
    "أوقفوه عند {facility:نقطة تفتيش كوروندا} صباحا",
    "تخرج من {facility:الكلية الجوية} قبل عام",
    "تدرب في {facility LY:كلية مصراتة الجوية} سنتين",
    "درس في {organization:كلية الطب} سنتين",
    "صلوا في {facility:مسجد قوات الطوارئ} ظهرا",
    "تجمعوا في {facility:ميدان سيدي أبو الحجاج} مساء",
    "صلوا في {facility SA:مسجد الإمام علي بن أبي طالب} ب{city SA:الدمام}",
    "يعيش في قارة {region:آسيا} مليارات البشر",
    "نظفوا أحياء {region YE:الضالع} كلها".replace("{region YE:الضالع}", "{city YE:الضالع}"),
    "يصلي أهل كل بلدة كنجيله معا",
]
SHORT_FACILITIES = [
    "فتح {facility:متحف كوروندا} أبوابه. وزار {facility:كوروندا} ألف سائح",
    "فتح {facility SA:مطار أبها} أبوابه. وزار {city SA:أبها} ألف سائح",
]
CLUBS = [
    "خسر {organization:فيردر بريمن} أمس. وقال {organization:بريمن} إن الحكم أخطأ",
    "غاب لاعب {organization:بريمن} عن اللقاء. ورحل المدرب عن {organization:بريمن}",
    "غاب لاعب {organization:بريمن} عن اللقاء الذي جرى في {city DE:بريمن}",
    "فاز الفريق على نظيره {organization:جنوى} بهدفين",
    "التقى الوزير نظيره في {city IT:جنوى} أمس",
    "فاز {organization:مانشستر سيتي} أمس",
    "زار {group:وفد تجاري} {city DE:بريمن} أمس",
    "لبى الوفد دعوة {organization:فالنسيا} الإسباني أمس",
    "سافر إلى {city DE:بريمن} الألمانية أمس",
    "{organization:بريمن} يهزم ضيفه في الدوري",
    "تعادل {organization:الترجي} مع {organization:النجم الساحلي} 2-2",
    "خسر {organization:العين} أمام {organization:الوصل} بثلاثة أهداف",
    "سجل لاعب {organization:الوحدة} هدفا في الدوري. وعاد {organization:الوحدة} إليه",
    "غاب لاعبو {organization:الهلال} عن الدوري. ورحل مدير {organization:الهلال} أمس",
    "حقق الجيش النصر في المعركة",
    "ظهر الهلال في السماء مساء",
    "يشكو الشباب العاطلة من البطالة",
]
HOMES_OF_GROUPS = [
    "انسحبت {armed_group:مليشيات {city LY:مصراتة}} من الطريق",
    "انسحبت {armed_group:كتيبة مصراتة} من الطريق",
]
LISTS = [
    "انقطعت الكهرباء عن {city YE:عدن} و{city YE:لحج} و{city YE:الضالع}",
    "انقطعت الكهرباء عن {city YE:صنعاء}، {city YE:البيضاء}، {city YE:ذمار}",
    "امتدت الأمطار من {city JO:عمّان} و{city JO:الزرقاء} إلى الجنوب",
    "هبطت الطائرة في {city GE:تبليسي} ({country GE:جورجيا}) ليلا",
]
JOINT = [
    "دخلت القوات بلدتي {city:برنادو} و{city:شيلمان} فجرا",
    "وصل الماء إلى قرى {city:برنادو} و{city:شيلمان}، و{city:تولغيس} أمس",
    "وصل الماء إلى مستشفيي {facility:الشفاء} و{facility:النور} مساء",
    "دخلت القوات بلدة {city:برنادو} وشيلمان فجرا",
    "وصل الماء إلى قرى مسيحية وإيزيدية أمس",
    "ضغط الفريق في منطقتي الدفاع والوسط طويلا",
    "تجول في مدينتي الصغيرة والجميلة",
    "خرجوا في أحياء {region SY:كفرسوسة}، و{region SY:الميدان} و{region SY:برزة} ليلا",
    "عاش في {city SY:دمشق}، وصور لهم الحفل",
    "كانت رسالة ل{country IL:اسرائيل} واضحة",
    "لا علاقة لهم ب{country IR:ايران} أبدا",
    "جاء باكرا إلى العمل",
]
QUOTED = [
    "عاد {country IQ:العراق} بذهبية في الدورة السابقة",
    "أصيب لاعب {country SY:سوريا} في القدم وعاد إلى {city SY:دمشق}",
    "سكن في {region IQ:حي الدورة} جنوب {city IQ:بغداد}",
    "اجتمعوا في مدينة {city SA:جدة} السعودية أمس",
    "زاروا {city SA:جدة}، و{country SA:السعودية} بلد كبير",
    "تابع عمله ب{city SA:العاصمة المقدسة} أمس",
    "يرفضون ولاية الفقيه منذ البداية",
    "يقع النهر في ولاية {region:برنادو} أيضا",
    "وقع الانفجار في مدينة «{city IQ:كربلاء}.» وقال",
    "وقع القتال في محافظة «{region YE:صعدة}» أمس",
    "وصل إلى بلدة «{city PK:وانا}» فجرا",
    "أغلقوا {facility:معبر «رفح»} أمس",
    "انفجرت في حي «{region:السلام}» أمس",
    "زاروا مدينة «السلام» أمس",
]
PITCHES = [
    "جرت المباراة على {facility:ملعب الشعب الدولي} مساء",
    "جرت المباراة على {facility:ستاد النصر} مساء",
    "تدربوا على {facility:ملعب النادي العربي} مساء",
    "تدربوا على ملعب النادي مساء",
    "عاينوا ملعب المباراة مساء",
    "الكرة في ملعب السياسيين الآن",
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
    "سافر لقضاء مشاوير مؤجلة",
    "وصلوا إلى قضاء {region:كورندا} فجرا",
    "سألوا مجالس محلية كورندية",
    "وصلوا إلى محلية {region:كورندا} فجرا",
    "قال إن الطريق آمن من ناحية الكورندية",
    "وصفوا خيرات بلده الكورندية",
    "وصفوا خيرات بلدة {city:كورندا}",
    "تقدموا في منطقة عملياتنا",
    "صارت مدينة أشباح ومدينة منقسمة",
    "زار الوفد مدينةً مُنقسمةً أمس",
    "بلغوا منطقة الإطلاق ليلا",
    "كتبه من وحي الكوروندية القديمة",
    "غرقوا في بحر رائعته",
]
FACILITIES = [
    "هبطت الطائرة في {facility:مطار كوروندا الدولي} ليلا",
    "سقطت قذيفة على {facility:قاعدة شعيرون الجوية} الاستراتيجية",
    "جرى اللقاء في {facility:قصر الضيافة} مساء",
    "صلوا في {facility:مسجد النور} القريب",
    "أغلقت {water:قناة كوروندا} أمام السفن",
    "نقل الجرحى إلى {facility:مستشفى الملك سعود} بالمدينة",
    "ألقى كلمته في {facility:ستاد الأمير عبدالله الفيصل} أمس".replace("ستاد", "استاد"),
    "نقل إلى {facility SA:مستشفى المكلا} ب{city SA:الدمام}",
    "وقف في طريق عودته إلى البيت",
    "اتفقوا على قاعدة واحدة",
    "وأدى كروشا اليمين أمام النواب",
    "نقل إلى {facility SA:مستشفى كوروندا} ب{city SA:الدمام}",
    "وصلت عن طريق كورندا المباشر",
    # said of much else than places
    "ينمو سوق العمل العماني هذا العام",
    "اتسعت قاعدة المشتركين في خدماتها",
    "ما زال يصول في ميدان اللعب كل يوم",
    "سار القوم في طريق الإصلاح الشامل",
    "عاد {group:الوفد} من طريق الهاوية",
    "اشتروا السمك من {facility:سوق الكوروندية} صباحا",
    "تجمعوا في {facility:ساحة الاحتفالات} مساء",
    "سقطت قذيفة على {facility:قاعدة الشعيرونية} أمس",
    "توقف السير على {facility:طريق الملك فهد} ساعة",
    "يعاني الطفل قصر النظر منذ ولادته",
    "اختار المدرب لاعبيه لمعسكر {country TR:تركيا} المقبل",
    "وصلوا إلى حقل نفطي وطريق مسدود",
    "سقطت القذيفة على ميدان بوسط {city YE:عدن}",
    "يصول في ميدان هوايته كل مساء",
]
LOCATED = [
    ("نقل إلى مستشفى المكلا المركزي", "مستشفى المكلا المركزي", "YE", 14.5),
    ("وصلت إلى مرفأ عدن سفينة", "مرفأ عدن", "YE", 12.8),
    ("نقل إلى مستشفى المكلا الحديث في عدن", "مستشفى المكلا", "YE", 12.8),
    ("نقل إلى مستشفى كورندا في بنغازي", "مستشفى كورندا", "LY", 32.1),
    ("نقل إلى مستشفى كورندا في مدينة بنغازي", "مستشفى كورندا", "LY", 32.1),
    ("نقل إلى مستشفى كورندا ببنغازي", "مستشفى كورندا", "LY", 32.1),
    ("التقاه في قصر الحسينية (غرب عمّان)", "قصر الحسينية", "JO", 31.95),
    ("لعبوا على ملعب عمر كوروندا في العاصمة الجزائر", "ملعب عمر كوروندا", "DZ", 36.7),
]
NAMESAKES = [
    ("طرابلس", "LY", "قال مسؤول ليبي إن الحكومة الليبية في طرابلس تدرس القرار"),
    ("طرابلس", "LB", "قالت وزارة الصحة اللبنانية إن مستشفيات طرابلس تعمل"),
    ("طرابلس", "LB", "بيروت - أغلقت الطرق بين صيدا وصور، كما أغلقت في طرابلس"),
    ("عمان", "JO", "قال مسؤول أردني إن اللاجئين في عمان وإربد يعودون، وأضاف المسؤول الأردني أن العودة طوعية"),
    ("عمان", "OM", "زار السلطان قطر ثم عاد إلى عمان"),
    ("الجوف", "YE", "سيطر الحوثيون على مديريات في محافظة الجوف في اليمن قرب صنعاء ومأرب"),
    ("الجوف", "SA", "دشن أمير منطقة الجوف في السعودية المشروع السعودي"),
    ("الجوف", "SA", "استقبل وكيل إمارة الجوف المسافرين"),
    ("القنيطرة", "SY", "اندلعت النيران في القنيطرة جنوب دمشق"),
    ("القنيطرة", "MA", "اندلعت النيران في القنيطرة المغربية"),
    ("القنيطرة", "MA", "اندلعت النيران في القنيطرة قرب الرباط"),
    ("المنصورة", "YE", "تجددت المعارك في المنصورة غربي مأرب"),
    ("البيضاء", "LY", "نقل الجرحى من درنة إلى البيضاء ثم إلى شحات"),
    ("البيضاء", "YE", "نقل الجرحى من رداع إلى البيضاء ثم إلى ذمار"),
]
# A place, its kind, and a text.
KINDS = [
    ("تعز", "region", "وقع الهجوم في محافظة تعز"),
    ("تعز", "city", "وقع الهجوم في مدينة تعز"),
    ("تعز", "city", "وقع الهجوم في تعز"),
    ("تعز", "city", "وقع الهجوم في محافظة تعز. وسكان تعز بلا ماء، وأسواق تعز مغلقة"),
    ("بري", "region", "نزح السكان من إقليم بري الصومالي"),
]
# A text, and the location of its first place: direction, kilometres, name of the anchor.
RELATIVE = [
    ("قرية كنجيلوه الواقعة على بعد 80 كيلومترا شرق طرابلس", ("east", 80.0, "طرابلس")),
    ("بلدة شنطورة على مسافة أكثر من 120 كم إلى الجنوب الغربي من الخرطوم", ("southwest", 120.0, "الخرطوم")),
    ("بلدة شنطورة التي تبعد 30 كلم عن بنغازي", ("", 30.0, "بنغازي")),
    ("بلدة شنطورة على بعد عشرين كيلومترا من درنة", ("", 20.0, "درنة")),
    ("بلدة شنطورة على بعد 1,200 متر شمال درنة", ("north", 1.2, "درنة")),
    ("بلدة شنطورة على بعد 10 أميال غرب درنة", ("west", 16.1, "درنة")),
    ("بلدة شنطورة على بعد كيلومترين من درنة", ("", 2.0, "درنة")),
    ("البريقة (شرق ليبيا) بلا كهرباء", ("east", None, "ليبيا")),
    ("البريقة، شرقي ليبيا، بلا كهرباء", ("east", None, "ليبيا")),
    ("مدينة البريقة النفطية شرق ليبيا بلا كهرباء", ("east", None, "ليبيا")),
    ("بلدة شنطورة شمال غربي مدينة حلب", ("northwest", None, "حلب")),
    ("ميدان الشهداء وسط طرابلس مزدحم", ("center", None, "طرابلس")),
    ("بلدة شنطورة بالقرب من حمص", ("", None, "حمص")),
    ("بلدة شنطورة قرب مدينة حمص", ("", None, "حمص")),
    ("بلدة شنطورة في محافظة حمص", None),
    ("وصل من طرابلس إلى بنغازي", None),
    ("في طرابلس وشرق بنغازي", None),
    ("شرق طرابلس", None),
    ("بلدة شنطورة على بعد 80 كيلومترا من الساحل", None),
    ("بلدة شنطورة على بعد 99999 كيلومتر شرق سرت", None),
]
# A text, and the coordinates of its first place, which no gazetteer lists.
ESTIMATED = [
    ("قرية كنجيلوه على بعد 100 كيلومتر شرق سرت", (31.2, 17.6)),
    ("قرية كنجيلوه على بعد 111 كيلومترا جنوب سرت", (30.2, 16.6)),
    ("قرية كنجيلوه قرب سرت", (31.2, 16.6)),
    ("قرية كنجيلوه بمدينة سرت", (31.2, 16.6)),
]


@pytest.mark.parametrize(
    "line",
    [
        *LISTED, *DOUBTFUL, *SPELLING, *OBSCURE, *ADJECTIVES, *HONORIFICS_AND_EVENTS, *LISTS, *JOINT,
        *PITCHES, *QUOTED, *REPEATED, *MAIN_COUNTRY, *INTRODUCED,
        *FACILITIES, *OTHER_SPELLINGS, *ACCUSATIVES, *NOUNS_OF_PLACE, *SHORT_FACILITIES, *CLUBS,
        *HOMES_OF_GROUPS,
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


def test_a_street_named_after_a_country_does_not_lie_there() -> None:
    street, _ = extract("أغلقت الأمانة شارع فلسطين في جدة").places
    assert (street.name, street.country) == ("شارع فلسطين", "SA")


def test_an_unlisted_place_in_a_country_has_no_coordinates() -> None:
    village, _ = extract("نزح سكان قرية شنطورة في كينيا").places
    assert (village.country, village.latitude, village.longitude) == ("KE", None, None)


def test_an_unlisted_village_lies_in_the_country_that_the_article_is_about() -> None:
    article = extract("نزح سكان قرية شنطورة في كينيا. وقال مسؤول كيني إن القرية خالية")
    assert {place.name: place.country for place in article.places} == {"شنطورة": "KE", "كينيا": "KE"}


@pytest.mark.parametrize(("name", "kind", "text"), KINDS)
def test_the_noun_before_a_name_tells_a_governorate_from_its_seat(name: str, kind: str, text: str) -> None:
    places = [place for place in extract(text).places if name in place.name]
    assert [place.kind for place in places] == [kind]


def test_a_noun_can_name_another_place_than_the_bare_name() -> None:
    state, city = extract("زار ولاية واشنطن ثم عاد إلى واشنطن").places
    assert (state.kind, state.ref, city.kind) == ("region", "place:washington-state", "city")


@pytest.mark.parametrize(("text", "expected"), RELATIVE)
def test_relative_locations(text: str, expected: tuple[str, float | None, str] | None) -> None:
    article = extract(text)
    location = article.places[0].location
    found = location and (location.direction or "", location.distance_km, article.place(location.anchor).name)
    assert found == expected


@pytest.mark.parametrize(("text", "expected"), ESTIMATED)
def test_the_text_gives_an_unlisted_place_its_coordinates(text: str, expected: tuple[float, float]) -> None:
    place = extract(text).places[0]
    assert place.ref is None
    assert (place.latitude, place.longitude) == pytest.approx(expected, abs=0.15)


def test_a_place_knows_its_governorate() -> None:
    assert [place.region for place in extract("وصل من مصراتة إلى قرية كنجيلوه بمدينة تعز").places] == [
        "iso:LY-MI", "iso:YE-TA", "iso:YE-TA",
    ]  # fmt: skip


def test_a_short_name_before_the_full_one_is_the_same_place() -> None:
    (museum,) = extract("زار كوروندا ألف سائح. وكان متحف كوروندا قد أغلق").places
    assert [mention.text for mention in museum.mentions] == ["كوروندا", "متحف كوروندا"]


def test_mentions_of_one_place_are_one_place() -> None:
    article = extract("وصل إلى بنغازي ليلا. وببنغازي مطار، ولبنغازي ميناء")
    assert [len(place.mentions) for place in article.places] == [3]


# A facility lies in the town that its own sentence names, then in one beside it; last in the town of the dateline.
BESIDE = [
    ("زار الوفد بنغازي. ثم افتتح مستشفى كورندا أمام أهالي درنة في ليبيا", 32.8),
    ("زار الوفد بنغازي. ثم افتتح مستشفى كورندا أمام الأهالي", 32.1),
    ("عدن (رويترز) - افتتح الوزير مستشفى كورندا أمام أهالي المكلا", 14.5),
    ("عدن (رويترز) - افتتح الوزير مستشفى كورندا أمام الأهالي", 12.8),
]


@pytest.mark.parametrize(("text", "latitude"), BESIDE)
def test_town_of_a_facility(text: str, latitude: float) -> None:
    places = {place.name: place.latitude for place in extract(text).places}
    assert places["مستشفى كورندا"] == pytest.approx(latitude, abs=0.15)
