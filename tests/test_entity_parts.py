"""Single functions of the entity stage, each by itself (the notation is `rule_lines.py`'s)."""

from collections.abc import Callable
from inspect import signature

import pytest

from arabic_news import extract
from arabic_news.entities import place_rules
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.departments import find_departments, opens_department
from arabic_news.entities.outlets import find_outlets, opens_outlet
from arabic_news.entities.place_rules import PlaceName
from arabic_news.entities.resolution import _is_city_of_dateline as is_city_of_dateline
from arabic_news.entities.resolution import _sure_country as sure_country
from arabic_news.entities.resolution import distance_km, main_country
from arabic_news.entities.units import find_units, opens_unit
from arabic_news.gazetteer import Gazetteer
from arabic_news.name_index import PlaceRecord
from arabic_news.text.clitics import Stem
from arabic_news.text.openings import Opening, Rule, find_openings
from tests.entity_lines import assert_marked
from tests.rule_lines import Line, by_rule, each, read, rule_called

# The word in brackets is what a function looks at, or the name that it is given.
HOLDS = """
# figures.is_said_of_much
+ سوق [العمل] أمس
- ميدان [<الشهداء/النصر/الجمهورية/الحرية/الاستقلال/الثورة/التحرير/التغيير/الاحتفالات/النجمة>] أمس
- ميدان [<الساعة/الوحدة/الاعتصام/الجامعة/العروض/الانتصار/باب>] أمس
- سوق [كورندو] أمس
+ سوق [التصرفات] أمس
- سوق [<12/5>] أمس
- سوق [مأرب] أمس
# figures.is_listed_name
+ [<الملك/الأمير/أبو/مأرب/خالد>] كورندو
- [<بن/كتاب/كورندو>] هارون
# figures.joined
+ ميدان [بوسط] القدس
+ مسجد [ومدرسة] أمس
+ معرض [لبيع] السيارات
- ميدان [وسط] القدس
- ميدان [بكورندو] أمس
- ميدان [بغداد] أمس
# figures.owned
+ ميدان [<معشوقته/أعمالنا/عملياتها/عملياتهم/عملياتهما>] أمس
- قاعدة [<سينا/العملياتها/عمليات/حلها>] أمس
+ قاعدة [حلمها] أمس
# figures.described
+ طريق [<مسدود/مسدودة/نفطي/نفطية/بحري>] أمس
- طريق [<المسدود/كاسود/مسدبد/يدي/كورندي/مسدودات/مأرب>] أمس
# figures.of_country
+ <معسكر/طريق/سوق> [تركيا] أمس
- مطعم [تركيا] أمس
- سوق [بغداد] أمس
# figures.short
+ قصر [<النظر/القامة/السيقان/المدة/الوقت/العمر/الفترة/المسافة>] أمس
+ قصر [التعاون] على ثم
+ قصر [التعاون] ثم ثم على
- قصر [التعاون] ثم ثم ثم على
- سوق [النظر] أمس
- سوق [التعاون] على ثم
# figures.revealed
+ من وحي [الخيال] أمس
- في وحي [الخيال] أمس
- من حي [الخيال] أمس
# figures.other_word
+ مجالس [<محلية/قضاء/ناحية>] أمس
+ من [ناحية] السعر
- <في/إلى/من/وفي/ومن/مركز/قرب/داخل/بين> [قضاء] كورندو
- في [ناحية] كورندو
- مجالس [<بقضاء/مدينة>] أمس
- [قضاء] ثم مجالس
- 12 [قضاء] أمس
# figures.his_country
+ خيرات [بلده] الوفيرة
- خيرات [<بلدة/ولده>] الوفيرة
# figures.owned_behind
+ [منطقة] عملياتنا أمس
- [منطقة] كورندو أمس
# figures.ghosts
+ [مدينة] <أشباح/الأشباح/الأحلام/أحلام>
- [مدينة] كورندو
# figures.made_so
+ [مدينة] منقسمة
- [حي] منقسمة
- [مدينة] <منقسم/كورندة>
+ [منطقة] الإطلاق
- [منطقة] إطلاق
- [منطقة] الكورندو
# figures._is_abstract
+ [<الانكسار/التصرفات/المانحين/المانحون>] أمس
- [<العين/تصرفات/الكتاب>] أمس
# finding._is_district
+ <متصرف/المتصرف/متصرفية/محافظ/بلدية/بلديات/أهالي/سكان> [لواء] الكورة
+ ومتصرف [لواء] الكورة
- قال [لواء] الكورة
- متصرف [كتيبة] الكورة
- [لواء] الكورة ثم متصرف
# finding._is_front
+ <في/على/بقيادة> [جبهة كورندو] أمس
+ ثم [بجبهة كورندو] أمس
- ثم [وجبهة كورندو] أمس
- من [جبهة كورندو] أمس
- في [جبهة كورندو الكبيرة] أمس
- في [كتيبة كورندو] أمس
- [جبهة كورندو] ثم في
# finding._is_plural
+ [<مليشيات/ميليشيات/ميلشيات/ملشيات/فصائل/ثوار/قبائل/عشائر/شعب/مسلحي/مسلحو/مقاتلي/مقاتلو/سكان/أهالي/أبناء>] كورندو
- [كتيبة] كورندو
# departments._behind_its_verb
- [الصحة] قالت
# departments._described
+ ثم [الكهربائية] أمس
- ثم [<كهربائية/التي>] أمس
# gazetteer_first._is_quoted
+ «[كورندو]» أمس
- «[كورندو] أمس»
- كتاب [كورندو]» أمس
- «[كورندو]
- [كورندو]» أمس «
# abbreviations._between_marks
+ «[كورندو]» أمس
- «[كورندو] أمس»
- كتاب [كورندو]» أمس
- «[كورندو]
- [كورندو]» أمس «
# outlets._quoted
+ «[كورندو]» أمس
- «[كورندو] أمس»
- كتاب [كورندو]» أمس
- «[كورندو]
- [كورندو]» أمس «
# abbreviations._behind_classifier
+ شركة [نجم] أمس
+ شركة «[نجم]» أمس
- كتاب [نجم] أمس
- كتاب «[نجم]» أمس
- «[نجم]» ثم شركة
# abbreviations._described
+ [القاعدة] الجوية
- [القاعدة] جوية
- [قاعدة] الجوية
- [القاعدة]
# outlets._introduced
+ <مراسل/مراسلة/مراسلو/مندوب/موفد/مراسلنا/مصور/مصورة/صحيفة/جريدة/مجلة> [الوطن] أمس
+ <قناة/قناتي/شبكة/موقع/فضائية/وكالة/إذاعة/تلفزيون> [الوطن] أمس
+ لصحيفة [الوطن] أمس
- كتاب [الوطن] أمس
- [الوطن] ثم صحيفة
# outlets._parts
+ عمان [-] بترا
+ عمان [12] بترا
- عمان و[.] ع
+ عمان [.] بترا
- عمان [بترا] أمس
"""
# Where what begins at the bracket ends: at its second bracket.
ENDS = """
# abbreviations._bracketed
+ هيئة ([كرندا]) أمس
+ هيئة ([كورندو شنيدر باردو]) أمس
- هيئة ([كورندو شنيدر باردو كلاين]) أمس
- هيئة ([كتاب]) أمس
- هيئة ([كورندو] أمس
- هيئة ([12]) أمس
- هيئة ثم [كورندو]) أمس
# units._number_end
+ اللواء [27] أمس
+ اللواء [(27)] أمس
+ اللواء [الـ27] أمس
+ اللواء [الـ(27)] أمس
+ اللواء [رقم 27] أمس
+ اللواء [رقم (27)] أمس
+ اللواء [السابع] أمس
- اللواء [كتاب] أمس
- اللواء [(كتاب)] أمس
- اللواء [(27] أمس
- اللواء [(]27
- اللواء [رقم] أمس
- اللواء [الـ] أمس
# units._arms_end
+ اللواء 27 [ميكا] أمس
+ اللواء 27 [حرس حدود] أمس
+ اللواء 27 [مشاة بحرية] أمس
+ اللواء 27 [مشاة] كبيرة
+ كتيبة 17 [فبراير] أمس
- اللواء 27 [كتاب] أمس
"""
# What is found in a line, in brackets; nothing else is.
FOUND = """
# units
[اللواء 27] أمس
[اللواء 27 ميكا] أمس
[الفرقة الـ(30)] أمس
[كتيبة 17 فبراير] أمس
[المنطقة العسكرية الأولى] أمس
[المنطقة العسكرية رقم 4] أمس
المنطقة العسكرية أمس
المنطقة الأولى أمس
اللواء كتاب 27 أمس
و[اللواء السابع مشاة]
أعلن [اللواء (27)]
# departments
قالت [الخارجية] إن
شهدت [الخارجية] حفلا
قال [المرور] إن
شهد المرور حفلا
قالت [الصحة] إن
قال الصحة إن
شهدت الصحة حفلا
باسم [الخارجية] أمس
بيان [المرور] أمس
باسم الصحة أمس
قالت الصحة العامة إن
قالت [الصحة] عامة إن
حضر كتاب الصحة
كتاب الصحة»: كذا
قالت [مكافحة المخدرات] إن
قالت مكافحة الآفات إن
قالت [التعليم العالي] إن
قالت [الخارجية]
«[الصحة]»: كذا
«[الصحة]» تحذر الناس
قالت «[الصحة]» إن
قال ثم «الصحة» إن
«الصحة» كتاب
«الصحة» تزور
«الصحة»
الصحة قالت
# outlets
صحيفة [الوطن] أمس
«[الوطن]» أمس
في الوطن أمس
لصحيفة [الصباح الجديد] أمس
صحيفة [الصباح] القديم
<بحسب/حسب/وفق/وفقا/عن/ذكرت/نقلت/قالت/أفادت/أوردت/ذكرته/نقلته/أوردته/نشرته/بثته/أوضحت/أضافت/مع> «[الفرنسية]» أمس
وقالت «[الفرنسية]» أمس
قال لـ([كونا]) أمس
حضر «كونا» أمس
قالت كونا أمس
قالت «كونا أمس
قالت (كونا» أمس
«كونا» قالت
"""
SPORT = "خسر الفريق مباراة في الدوري. "
# A name in an article: what is marked is found, and nothing else.
ARTICLES = [
    "كتب {person:@writer_17} على المنصة أمس",
    "حساب @writer_17 على المنصة",
    "@writer_17 كتب على المنصة",
    "حضر رئيس {organization:جمعية كورندو} ({organization:كرندا}) أمس. ثم عادت {organization:كرندا} مساء",
    "حضر رئيس {organization:شركة الكهرباء} (كتاب) أمس. ثم عاد كتاب مساء",
    "أعلنت شركة «{organization:نجم كورندو}» القرار. ثم عادت «{organization:نجم كورندو}» مساء",
    "أعلنت شركة «{organization:نجم كورندو}» القرار. ثم عادت «نجم» مساء",
    'أعلنت {media:وكالة الأنباء "كورندا"} القرار',
    "أعلنت شركة «{organization:كورنداس}» القرار. ثم عادت {organization:كورنداس} مساء",
    "أعلنت شركة «{organization:كورندو شنيداس}» القرار. ثم عادت شنيداس مساء",
    "{person:سالم الواديبنشر} في {media:الصدى} يوم 15 - 09 - 2012",
    "الفصل نشر في {media:الصدى} يوم 15 - 09 - 2012",
    "الفصل نشر في {media:صدى الباب الكبير القديم} يوم 15 - 09 - 2012",
    "الفصل نشر في صدى الباب الكبير القديم البعيد يوم 15 - 09 - 2012",
    "الفصل نشر من الصدى يوم 15 - 09 - 2012",
    "الفصل نشر في الصدى يوم 15 - 09",
    "الفصل نشر في الصدى يوم 15 / 09 - 2012",
    "{media:الصدىنشر} في {media:الصدى} يوم 15 - 09 - 2012",
    SPORT + "شجع {organization:ملقة سيتي} كثيرا",
    SPORT + "شجع {city ES:ملقة}",
    SPORT + "لعب ريال في {city ES:مدريد}",
    SPORT + "شاهد ريال ب{city ES:مدريد}",
    SPORT + "درب {armed_group:الجيش الليبي} و{city ES:ملقة} عامين",
    SPORT + "درب {organization:ريال مدريد} ثم {city ES:ملقة} عامين",
    SPORT + "كان هجر x الرائد ليلا",
    SPORT + "كان هجر ثم الرائد ليلا",
    SPORT + "كان {organization:الزمالك} × {organization:الرائد} ليلا",
    "كان الزمالك × الرائد ليلا",
    SPORT + "زار المدير والرائد أمس",
    SPORT + "حضر الاتحاد والرائد أمس",
    SPORT + "فاز {organization:الأهلي دبي} و{organization:الرائد} أمس",
    SPORT + "عاد إلى {organization:ملقة} و{organization:ريال مدريد}",
    SPORT + "لعب {organization:الأهلي}. وفاز {organization:الأهلي} في مدينة الأهلي",
    "زار {facility:متحف كور} أمس. ثم عاد إلى كور",
    "زار {facility:متحف كورندو} أمس. ثم عاد إلى الكورندو",
    "زار {facility:متحف كورندو} أمس. ثم عاد إلى ب{facility:كورندو} مساء",
    "قتل عشرون في {city SY:حلب}. وعاد {city SY:حلب} أمس",
    "وزير الصحة زار بلدة {city KE:كوجيلو}. ثم عاد إلى {city KE:كوجيلو} مساء",
    "قال {person:خالد كورندو} لبلدة {city:كورندا} إنه راض",
    "زار {person:بشار الأسد} {city SY:حلب} أمس",
    "شاهد {organization:نيوكاسل يونايتد} {person:ايمانويل ريفيير} أمس",
    "قالت {organization:منظمة التعاون الإسلامي} الدول كذا",
    "زار {facility LY:مستشفى الجلاء} ب{city LY:بنغازي} أمس",
    "زار {facility IT:ميناء جنوة} و{city LY:طرابلس} أمس",
    "حضر متصرف لواء الكورة أمس",
    "قتل جندي في جبهة {region YE:نهم} أمس",
    "أعلنت {armed_group:مليشيات {city LY:مصراتة}} القرار",
    "أعلن {armed_group:تحالف دعم الشرعية في {country YE:اليمن}} القرار",
    "أعلنت {government:حكومة الرئيس {person:عبد ربه منصور هادي}} القرار",
    "أعلنت {government:إدارة أوباما} القرار",
    "أعلنت حكومة المدرب {person:معمر القذافي} القرار",
    "أعلنت {government:سفارة الفلبين} في {city LB:بيروت} القرار",
    "زار {facility LB:سفارة الفلبين} في {city LB:بيروت}",
    "أكد {armed_group:القاعدة} أن الأمر واضح أمام {armed_group:داعش}",
    "أعلنت {country CG:الكونغو} القرار. ثم أعلنت {country CD:الكونغو الديمقراطية} القرار",
    "أعلنت {country CD:الكونغو الديمقراطية} القرار. ثم أعلنت {country CD:الكونغو} القرار",
]

# Articles, and below each its actors with their mentions and, in brackets, their roles.
ACTORS = """
قال كيفين كورندو إنه راض. ثم عاد كيفن كورندو.
كيفين كورندو = كيفن كورندو
قال ياسر الكورندي إنه راض. ثم عاد ياسر كورندي.
ياسر الكورندي = ياسر كورندي
قال كيفين كورندو إنه راض. ثم عاد كيفن شنيدر.
كيفين كورندو | كيفن شنيدر
قال خالد كورندو إنه راض. ثم عاد خالد مساء.
خالد كورندو = خالد
قال خالد كورندو إنه راض. وقال خالد شنيدر إنه عاد. ثم عاد خالد مساء.
خالد كورندو | خالد شنيدر | خالد
قالت سحر عبد الله كورندو إنها راضية. ثم عادت سحر عبد الله مساء.
سحر عبد الله كورندو = سحر عبد الله
أعلنت المقاومة الشعبية القرار. وأعلنت المقاومة الوطنية القرار. وقالت المقاومة إنها راضية.
المقاومة الشعبية | المقاومة الوطنية | المقاومة
فاز ستوك سيتي في مباراة الدوري. ثم عاد ستوك مساء. ثم لعب السيتي.
ستوك سيتي = ستوك = السيتي
أعلن الجيش الليبي القرار. وقال الجيش الوطني الليبي إنه راض.
الجيش الليبي = الجيش الوطني الليبي
أعلن الجيش الوطني الليبي القرار. ثم عاد الجيش الليبي.
الجيش الوطني الليبي = الجيش الليبي
أعلن الجيش الوطني الليبي القرار. ثم عاد الجيش المصري.
الجيش الوطني الليبي | الجيش المصري
قال مسؤول في إدارة الرئيس كريم كورندو إن الأمر واضح.
مسؤول | إدارة الرئيس كريم كورندو | كريم كورندو
قال نائب الرئيس كريم كورندو إن الأمر واضح.
كريم كورندو = (نائب الرئيس)
قال المتحدث، كريم كورندو، إن الأمر واضح.
كريم كورندو = (المتحدث)
قال كريم كورندو، الوزير، إن الأمر واضح.
كريم كورندو = (الوزير)
قال الوزير للرئيس كريم كورندو إن الأمر واضح.
الوزير | كريم كورندو = (لرئيس)
قال الوزير في مدينة حلب كريم كورندو إن الأمر واضح.
كريم كورندو = (الوزير في مدينة حلب)
قال وزير الداخلية كريم كورندو إن الأمر واضح. وقال وزير الصحة سالم شنيدر إنه راض. ثم عاد وزير الداخلية. ثم عاد الوزير.
كريم كورندو = وزير الداخلية = الوزير = (وزير الداخلية) | سالم شنيدر = (وزير الصحة)
قالت الإحصاءات إن النوم مفيد. وقال العلماء إنهم سعداء.
الإحصاءات = العلماء
قالت الدراسة إن النوم مفيد. وقال الباحثون إنهم سعداء.
الدراسة | الباحثون
قال مسلحون إنهم راضون. ثم عاد المسلحون.
مسلحون = المسلحون
هطل المطر. وقال مسلحون محليون إنهم راضون. ثم عاد المسلحون المحليون.
مسلحون محليون = المسلحون المحليون
يخوض التبو والطوارق معارك في المدينة.
التبو | الطوارق
أعلنت الهيئة القرار. وقالت الوكالة إنها راضية. ثم قالت الهيئة إنها لا تعرف.
الهيئة = الهيئة | الوكالة
قال اللواء كريم كورندو إن الأمر واضح. ثم عاد الدكتور كورندو.
كريم كورندو = كورندو = (اللواء) = (الدكتور)
كريم كورندو قال إن الأمر واضح أمام اللواء.
كريم كورندو
قال محتجون إن الأمر واضح. وأعلن المحتجون أنهم راضون.
محتجون = المحتجون
قال رئيس الوزراء إن الأمر واضح. ثم عاد الوزراء.
رئيس الوزراء | الوزراء
قال الرئيس المصري عبد الفتاح السيسي إن الأمر واضح. ثم عاد الرئيس المصري مساء.
عبد الفتاح السيسي = الرئيس المصري = (الرئيس المصري)
أعلنت قوات التحالف العربي القرار. ثم عاد التحالف العربي.
قوات التحالف العربي = التحالف العربي
قال الأستاذ يوسف إنه راض. ثم عاد يوسف كورندو.
يوسف = يوسف كورندو = (الأستاذ)
حضر عبد كورندو أمس. ثم عاد عبد الرحمن كورندو.
عبد كورندو | عبد الرحمن كورندو
"""


@pytest.mark.parametrize(("rule", "lines"), by_rule(HOLDS))
def test_what_holds_for_a_word(rule: str, lines: list[str]) -> None:
    for line in each(lines):
        assert bool(asked(rule, read(line))) == (line[0] == "+"), line


@pytest.mark.parametrize(("rule", "lines"), by_rule(ENDS))
def test_where_a_part_ends(rule: str, lines: list[str]) -> None:
    for line in each(lines):
        it = read(line)
        index = it.first - rule.endswith("_bracketed")
        found = asked(rule, it._replace(first=index))
        end = found[1] if isinstance(found, tuple) else found
        assert end == it.end if it.holds else end in (it.first, None), line


def asked(rule: str, it: Line) -> object:
    """What a function says of the word between the brackets."""
    holds = rule_called("arabic_news.entities", rule)
    letters = 1 if it.tokens.keys[it.first][0] in "وب" and it.end - it.first > 1 else 0
    name = Candidate((it.first, it.end), letters, "organization", is_place=False, rank=Rank.SURROUNDINGS)
    known = {
        "tokens": it.tokens, "words": it.words, "index": it.first, "first": it.first, "at": it.first, "use": "any",
        "end": len(it.tokens), "span": (it.first, it.end), "key": it.tokens.keys[it.first], "body": name, "name": name,
        "group": name,
    }  # fmt: skip
    return holds(**{name: known[name] for name in signature(holds).parameters})


Find = Callable[[Line, list[Opening]], list[Candidate]]
FINDERS: dict[str, tuple[Rule, Find]] = {
    "units": (opens_unit, lambda it, at: find_units(it.tokens, at)),
    "departments": (opens_department, lambda it, at: find_departments(it.tokens, it.words, at)),
    "outlets": (opens_outlet, lambda it, at: find_outlets(it.tokens, None, at, Gazetteer.default())),
}


@pytest.mark.parametrize(("finder", "lines"), by_rule(FOUND))
def test_what_is_found(finder: str, lines: list[str]) -> None:
    opens, find = FINDERS[finder]
    for line in each(lines):
        marked = line if "[" in line else f"[{line}]"
        it = read(f"+ {marked}")
        found = find(it, find_openings(it.tokens, [(0, len(it.tokens))])[opens])
        named = [it.tokens.surface(*name.span)[name.letters :] for name in found]
        assert named == [marked.partition("[")[2].partition("]")[0]] * ("[" in line), line


@pytest.mark.parametrize("line", ARTICLES)
def test_names_in_articles(line: str) -> None:
    assert_marked(line)


ARTICLE_LINES = ACTORS.strip().split("\n")


@pytest.mark.parametrize(("text", "actors"), [*zip(ARTICLE_LINES[::2], ARTICLE_LINES[1::2], strict=True)])
def test_who_is_one_actor(text: str, actors: str) -> None:
    found = [
        [*(text[mention.span.start : mention.span.end] for mention in actor.mentions), *map("({})".format, actor.roles)]
        for actor in extract(text).actors
    ]
    assert " | ".join(map(" = ".join, found)) == actors


CITY = PlaceRecord(None, "كورندو", "Korondo", "city", "LY", latitude=30.0, longitude=20.0, population=1000)


def test_distances() -> None:
    assert distance_km(CITY, CITY._replace(latitude=31.0)) == pytest.approx(111.19, abs=0.01)
    assert distance_km(CITY, CITY._replace(longitude=21.0)) == pytest.approx(96.3, abs=0.01)
    for unknown in (CITY._replace(latitude=None), CITY._replace(longitude=None)):
        assert distance_km(CITY, unknown) is None
        assert distance_km(unknown, CITY) is None


def test_countries_of_places() -> None:
    abroad = CITY._replace(country="EG")
    assert main_country({"LY": 0.6, "EG": 0.4}) == "LY"
    assert main_country({"LY": 0.59, "EG": 0.41}) is None
    assert sure_country(()) is None
    assert sure_country((CITY,)) == "LY"
    assert sure_country((CITY, CITY._replace(kind="region"))) == "LY"
    assert sure_country((CITY, abroad)) is None
    assert sure_country((CITY._replace(population=30_000), abroad)) is None
    assert sure_country((abroad, CITY._replace(population=30_001))) == "LY"
    assert sure_country((CITY._replace(population=31), abroad._replace(population=0))) == "LY"


def test_cities_of_datelines() -> None:
    country = CITY._replace(kind="country")
    assert is_city_of_dateline(CITY, country)
    assert not is_city_of_dateline(CITY._replace(kind="region"), country)
    assert not is_city_of_dateline(CITY._replace(country="EG"), country)
    assert is_city_of_dateline(CITY._replace(country="EG", population=1_000_000), country)
    assert not is_city_of_dateline(CITY._replace(country="EG", population=999_999), country)


def test_towns_that_few_know() -> None:
    tokens = read("+ قال [كورندو] أمس").tokens

    def obscure(*places: PlaceRecord) -> bool:
        return place_rules.obscure(PlaceName(tokens, 1, 1, Stem("كورندو", 0, ""), places, behind_verb=False))

    town = CITY._replace(country="NO", population=149_999)
    assert obscure(town)
    assert not obscure(town._replace(population=150_000))
    assert not obscure(town._replace(kind="region"))
    assert not obscure(town, town._replace(population=150_000))
    assert not obscure(town, CITY)
