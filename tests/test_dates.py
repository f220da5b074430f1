"""Dates: lines with the expressions marked by their value, `none` where nothing fixes it, and what holds for all."""

import re
from datetime import date, timedelta
from itertools import pairwise

import babel
import pytest
from babel import localedata
from hypothesis import given
from hypothesis import strategies as st

from arabic_news import extract
from arabic_news.data import tables
from arabic_news.dates import find_dates, hijri
from arabic_news.dates.tables import WORDS
from arabic_news.text.document import Document, Layout
from arabic_news.text.folding import fold
from arabic_news.text.quotes import find_quotations
from arabic_news.text.sentences import split_sentences
from arabic_news.text.tokens import Range, tokenize
from tests.growth import MOST_GROWTH, growth
from tests.marked import unmark

PUBLISHED = date(2019, 8, 21)  # a Wednesday


def read(text: str, dateline: Range | None = None, boilerplate: tuple[Range, ...] = ()) -> Document:
    """A document whose paragraphs are its lines."""
    tokens = tokenize(text)
    lines = [tokens.within(match.start(), match.end()) for match in re.finditer(r"[^\n]+", text)]
    layout = Layout(None, dateline, [], list(boilerplate), [line for line in lines if line[0] < line[1]])
    quotations = find_quotations(tokens, layout.paragraphs)
    return Document(tokens, layout, quotations, split_sentences(tokens, layout.blocks, quotations))


def assert_marked(line: str, published: date | None = None) -> None:
    """The dates found are those marked, with their values and exact characters."""
    text, marks = unmark(line)
    found = [
        (match.value or "none", text[match.start_char : match.end_char]) for match in find_dates(read(text), published)
    ]
    assert found == [(mark.label, text[mark.start : mark.end]) for mark in marks]


# ---------------------------------------------------------------- lines without a publication date

ABSOLUTE = """
أعلن ذلك في {2019-08-18:الأحد 18 أغسطس 2019} بمدينة سبها
وقع الهجوم {2011-02-17:17 فبراير/ شباط 2011} قرب الميناء
تحل ذكراها في {XXXX-02-17:17 فبراير/ شباط} كل مرة
افتتح المصنع في {XXXX-03-26:26 آذار- مارس} قبل الظهر
بدأ العام في {XXXX-09-XX:سبتمبر (أيلول)} كما أعلن
تجري القرعة في {XXXX-09-XX:أيلول (سبتمبر)} في الدوحة
صعدت الأسعار في {XXXX-07-XX:تموز يوليو} إلى القمة
سينعقد المؤتمر في {2017-01-XX:كانون الثاني/يناير 2017} بعمان
غادر البلاد في {XXXX-10-XX:تشرين الأول} ثم عاد
عاد في {XXXX-11-XX:تشرين الثاني (نوفمبر)} إلى حلب
ولد في {1960-12-05:5 كانون الأول 1960} في صيدا
وصل الوفد في {2014-02-03:3 فيفري 2014} إلى تونس
استقال في {2013-07-XX:جويلية 2013} من الحكومة
تنطلق الدورة في {XXXX-08-15:15 أوت} بالجزائر
وقع المرسوم في {2018-08-XX:غشت 2018} بالرباط
نشر القانون في {2016-07-30:30 يوليوز 2016} رسميا
اجتمعوا يوم {XXXX-05-08:8 ماي} في سطيف
صدر الحكم في {XXXX-06-20:20 جوان} بحضورهم
تسلم منصبه في {XXXX-12-01:الفاتح من ديسمبر} رسميا
عقد القران في {XXXX-11-XX:نونبر} بفاس
دخلت الهدنة حيز التنفيذ في {XXXX-04-04:الرابع من أبريل/نيسان} ليلا
تسلم مهامه {XXXX-08-18:الثامن عشر من أغسطس} رسميا
رفعت القضية في {XXXX-01-25:الخامس والعشرين من يناير} أمامهم
عاد إلى بيته في {XXXX-03-31:الحادي والثلاثين من شهر مارس} سالما
أغلقت المكاتب في {XXXX-01-01:أول يناير} كما جرت العادة
وصلت السفن في {2015-08-03:٣ أغسطس ٢٠١٥} إلى المرفأ
نشرت الوثيقة بتاريخ {2019-08-18:18/8/2019} في الصحف
صدر القرار في {2019-08-18:2019-08-18} وعمم فورا
حررت الرسالة في {2019-08-18:18-8-2019م} بخط اليد
سجل البلاغ بتاريخ {2015-07-25:25 / 7 / 2015م} في المخفر
نشر التقرير في {2015-12-31:12/31/2015} بالإنجليزية
حضر إلى المحكمة يوم {XXXX-08-25:25/8} برفقة محاميه
باع الدار بتاريخ {2018-05-04:4/5/18} لجاره
وقعت الحادثة {2016-06-12:الأحد، 12 يونيو 2016} في أورلاندو
عقدت الجلسة {2019-08-18:الأحد الموافق 18/8/2019} سرا
يسافر {XXXX-10-03:السبت (3 أكتوبر)} إلى باريس
أحيوا الذكرى في {XXXX-06-20:الاثنين 20 يونيو} بصمت
"""

PERIODS = """
شهدت البلاد قتالا منذ {2011-XX-XX:2011} بلا توقف
هاجر منذ {2000-XX-XX:2000} إلى السويد
في {2009-XX-XX:2009} قتل والده في الغارة
قاتل في انتفاضة {2011-XX-XX:2011} ضد الحكم
بني الجسر {1990-XX-XX:عام 1990} بتمويل ياباني
تخرج في {2015-XX-XX:العام 2015} من الجامعة
زار القرية {1987-XX-XX:سنة 1987} و{2006-XX-XX:2006} مع أبيه
تمتد الخطة {2016-XX-XX:2016} - {2018-XX-XX:2018} على مراحل
عاش الكاتب (‏{1878-XX-XX:1878} - {1953-XX-XX:1953}) في المنفى
شارك في أولمبياد {2008-XX-XX:2008} الصيفي مع منتخب بلاده
تأهل إلى كأس العالم {2018-XX-XX:2018}، ثم اعتزل
صدرت الرواية الأولى ({1967-XX-XX:1967}) في بيروت
{1954-XX-XX:1954} - توقيع اتفاق الجلاء في القاهرة
سجلت الشركة نموا في {201X-XX-XX:2014/2015} بحسب البيان
حدث ذلك {2013-XX-XX:نهاية العام 2013م} في السوق
تأسست الفرقة {2014-XX-XX:بداية العام 2014 م} في صنعاء
تقاعد {XXXX-07-XX:مطلع يوليو} وسافر
تبدأ الأعمال {XXXX-08-XX:منتصف أغسطس} على الأرجح
غادر القافلة {XXXX-03-XX:أواخر آذار - مارس} نحو الشمال
هدأت المدينة {2016-XX-XX:أوائل 2016} قليلا
ارتفعت الأرباح في {2015-XX-XX:الربع الأول من 2015} بقوة
عانت البلاد في {199X-XX-XX:التسعينات} حربا طويلة
اشتهر في {198X-XX-XX:ثمانينات القرن الماضي} بأغانيه
هاجروا في {186X-XX-XX:ستينيات القرن التاسع عشر} إلى المهجر
تغيرت الخريطة في {19XX-XX-XX:القرن العشرين} مرارا
نعيش في {20XX-XX-XX:القرن الـ21} كما يقول
كانت تلك {19XX-XX-XX:نهاية القرن الماضي} على ما أذكر
عاد إلى لبنان {2002-XX-XX:صيف عام 2002} مع أهله
كان ذلك في {199X-XX-XX:منتصف التسعينيات من القرن العشرين} كما قيل
نزحوا في {2012-XX-XX:شتاء 2012} من حمص
عين وزيرا في {2013-05-XX:مايو 2013} ثم أقيل
أغلق المعبر في {2013-06-XX:حزيران (يونيو) من عام 2013} نهائيا
كان ذلك في {2011-02-17:17 فبراير من عام 2011} بالضبط
يحتفلون في {XXXX-07-23:23 يوليو من كل عام} بالثورة
امتدت الفترة من {2020-01-01:1 يناير} إلى {2020-06-30:30 يونيو 2020} كاملة
تستمر في {XXXX-05-14:الرابع عشر} و{XXXX-05-15:الخامس عشر من مايو} معا
تعقد من {XXXX-08-06:السادس} إلى {XXXX-08-08:الثامن من آب} في عمان
تستمر المعارض من {XXXX-08-05:5} إلى {XXXX-08-10:10 أغسطس} في القاعة
يلعب يومي {XXXX-08-05:5} و{XXXX-08-06:6 أغسطس} في جدة
يغيب بين {XXXX-05-03:3} - {XXXX-05-09:9 مايو} للعلاج
سافر في {XXXX-05-20:20 مايو} وعاد في {XXXX-05-25:25 من الشهر نفسه} مع الوفد
تبقى السفارة مغلقة حتى {XXXX-11-XX:شهر نوفمبر} على الأقل
عادت المياه في {XXXX-03-XX:مارس} إلى مجاريها
ظلت المحكمة ب{2010-XX-XX:عام 2010} بلا قضاة
ف{XXXX-05-XX:مطلع مايو/أيار} شهدت البلدة نزوحا
صرفت الرواتب ل{XXXX-05-XX:شهر مايو} كاملة
"""

HIJRI = """
بدأ التسجيل في {2015-08-10:25 شوال 1436هـ} بالرياض
قبض عليه {2015-07-14:مساء يوم الثلاثاء 27 رمضان 1436 ه} في البحر
اشترط أن يكون مولودا يوم {1998-06-25:01-03-1419} أو قبله
سلم الملف بتاريخ {2015-08-06:21 / 10 / 1436هـ} إلى الوزارة
تنطلق البطولة {none:25 ذي الحجة} في الدمام
يقام المعسكر من {none:22 شوال} وحتى {none:29 منه} في الطائف
ينتهي في {none:الرابع من محرم} بأبها
يبدأ الصيام {none:غرة شهر رمضان} في معظم البلدان
تكثر الصدقات في {none:شهر رمضان المبارك} بين الناس
رأوا الهلال في {none:رمضان} بالعين المجردة
سافرنا في {2015-XX-XX:رمضان 1436هـ} إلى مكة
عرض المسلسل في {2015-XX-XX:رمضان 2015} لأول مرة
أنشئ الصندوق {197X-XX-XX:عام 1391 هـ} بمرسوم
طبق النظام خلال {201X-XX-XX:1434هـ} على الجميع
يخص {201X-XX-XX:العام الدراسي 1436/1437هـ} وحده
أجريت القرعة {2015-08-10:25 شوال 1436 هـ} الموافق {2015-08-10:10 أغسطس 2015 م} بجدة
"""

DEICTIC = """
وصل المبعوث {none:أمس} إلى عدن
غرق القارب {none:أول من أمس} قبالة الساحل
عاد الوزير {none:أمس الأول} من السفر
يجتمعون {none:غدا} في الرباط
يلتقيان {none:بعد غد} في الدوحة
أكدت الشرطة {none:اليوم (الأربعاء)} توقيفه
يغادر {none:غدا «الخميس»} مع أسرته
قتل الجندي {none:فجر أمس} في كمين
خطب {none:مساء السبت} في الناس
استقبلهم {none:صباح يوم الأحد} في مكتبه
يصل {none:صباح الغد} إلى المطار
قصفت البلدة {none:الليلة الماضية} بالمدافع
انهار السقف بعد {none:منتصف ليل الجمعة} على النائمين
أغاروا {none:ليل الأحد الاثنين} على القرية و{none:ليل الثلاثاء/الأربعاء} على غيرها
تزهر في شهري {XXXX-03-XX:مارس} و{XXXX-04-XX:أبريل} كل الحقول
توفي {none:يوم الثلاثاء} في المستشفى
اندلع الحريق {none:الاثنين الماضي} في المخزن
جرح عشرة {none:السبت} و{none:الأحد} في الضاحية
تعود المدارس {none:الأسبوع المقبل} كما هو مخطط
أجريت الانتخابات {none:الشهر الماضي} بهدوء
مات أبوه {none:العام قبل الماضي} في الحج
لم تمطر {none:هذا العام} إلا قليلا
كثر الزوار {none:هذا الصيف} على غير العادة
زاد الطلب {none:الصيف الماضي} زيادة كبيرة
يسلم المشروع {none:نهاية العام} للبلدية
تدفع الأجور {none:نهاية الشهر} عادة
قتل ستة {XXXX-XX-05:الخامس من الشهر الجاري} في الحدود
تغلق الأبواب يوم {XXXX-XX-20:20 الجاري} باكرا
تفتتح القناة في {XXXX-08-06:السادس من أغسطس (آب) المقبل} بحفل
حضر في {XXXX-07-24:24 يوليو (تموز) الحالي} مع الوفد
عزل في {XXXX-07-XX:يوليو من العام الماضي} بقرار
"""

TEXT_ANCHORED = """
زارنا {2015-08-03:أمس الاثنين 3 أغسطس 2015} ويغادر {2015-08-05:غدا} إلى بلاده
قال {2019-08-18:الأحد 18 أغسطس 2019} إنهم قصفوا {2019-08-XX:مطلع أغسطس الجاري} وزحفوا في {2019-04-04:4 أبريل الماضي}
بلغ الربح {2015-XX-XX:العام الجاري 2015} ضعف ربح {2014-XX-XX:العام الماضي} كله
"""

IMPOSSIBLE = """
كتب خطأ {XXXX-02-XX:31 فبراير} في الوثيقة
كتب خطأ {2015-02-XX:29 فبراير 2015} في الوثيقة
كتب خطأ {none:30 رجب 1436هـ} في الوثيقة
"""


def lines_of(*blocks: str) -> list[str]:
    """The marked lines of blocks."""
    return [line for block in blocks for line in block.strip().splitlines()]


@pytest.mark.parametrize("line", lines_of(ABSOLUTE, PERIODS, HIJRI, DEICTIC, TEXT_ANCHORED, IMPOSSIBLE))
def test_without_publication_date(line: str) -> None:
    assert_marked(line)


# ---------------------------------------------------------------- no dates

NO_DATES = """
استمر القتال منذ 3 أيام بلا هدنة
رحلوا قبل سنوات إلى الخارج
يبلغ الطفل من العمر 12 عاما فقط
خسر الفريق 2 - صفر على ملعبه
دفع 2000 ريال لقاء الخدمة
وصل نحو 2015 متطوعا إلى المخيم
حضر الحفل 1950 مدعوا من الخارج
تبرع أكثر من 1990 موظفا بدمائهم
غرق أكثر من 1990 في عرض البحر
أجاز القرار 1973 حظر الطيران
انسحبت كتيبة 17 فبراير من المطار
انضم لكتيبة 17 فبراير قبل شهرين
مر الموكب في شارع 26 يوليو وسط المدينة
كتبت صحيفة «اليوم» أن السوق هبطت
نشر موقع روسيا اليوم صورا للحطام
تحدث إلى المصري اليوم عن فيلمه
يشرب لترين في اليوم حسب طبيبه
كانت تلك البداية الفعلية لليوم عندهم
يبلغ طول السنة 365 يوما كما نعلم
اختتم اليوم الأول من المهرجان بالغناء
يصادف اليوم الوطني للبلاد عطلة رسمية
تكرر المشهد نفسه في اليوم التالي تماما
خطب الإمام في صلاة الجمعة بالجامع
اشترى التمر من سوق الخميس القديم
حكم القاضي على سالم بن السبت بالحبس
تصافح الاثنان ثم اتفق الاثنين معا على الصلح
زار الأمين العام الحالي للمنظمة المخيم
مارس الضغط على خصومه طويلا
قاد سيارة نيسان بيضاء إلى الحدود
عالج محرم المرضى مجانا
التقى رجب طيب أردوغان نظيره القطري
شارك في القمة محمد رمضان وسيد رجب
هي في الأربعينات من عمرها وتقيم وحدها
لديه ثلاثة أعوام من الخبرة في السوق
نجا الأب وطفلاه في إب من الموت
دقة الشاشة 1920×1080 بكسل للصورة
كسب الشوط بنتيجة 15/12 في ساعة
نادى بأجندة جديدة ضمن أجندة 2030 الأممية
نمت التجارة خلال الأشهر الماضية بقوة
فاز بالدوري في الموسم الماضي بسهولة
رن الهاتف رقم 2015 بلا انقطاع
ألهم الربيع العربي شعوبا كثيرة منذ بداية الربيع العربي هناك
"""


@pytest.mark.parametrize("line", lines_of(NO_DATES))
def test_no_dates(line: str) -> None:
    assert_marked(line)


# ---------------------------------------------------------------- lines of an article published on PUBLISHED

WITH_PUBLICATION_DATE = """
وصل المبعوث {2019-08-20:أمس} إلى عدن ويغادر {2019-08-23:بعد غد} منها
غرق القارب {2019-08-19:أول من أمس} قبالة الساحل
قتلوا {2019-08-20:الليلة الماضية} في كمين
قال {2019-08-21:اليوم الأربعاء} إنه باق
قال {2019-08-18:أمس الأحد} إنه راحل
هبطت السوق {2019-08-18:الأحد} بشدة
هبطت السوق {2019-08-21:الأربعاء} بشدة
هبطت السوق {2019-08-14:الأربعاء الماضي} بشدة
تفتح السوق {2019-08-25:الأحد المقبل} باكرا
تفتح السوق {2019-08-28:الأربعاء القادم} باكرا
تفتح السوق {2019-09-01:الأحد بعد المقبل} باكرا
أقفلت السوق {2019-08-11:الأحد قبل الماضي} باكرا
ومن المقرر أن يفتتح المعرض {2019-08-25:الأحد} في مسقط
سيطرت القوات {2019-08-18:الأحد} على التلة
سياسيون كثر حضروا {2019-08-18:الأحد} إلى القصر
سيزور الأردن {2019-08-22:الخميس} برفقة وزرائه
زاد السكان {2018-XX-XX:العام الماضي} وقل المطر {2019-XX-XX:هذا العام} كثيرا
أجلت الدورة إلى {2020-XX-XX:العام المقبل} لضيق الوقت
عزل {2019-07-XX:الشهر الماضي} وعاد {2019-09-XX:الشهر المقبل} إلى عمله
قتل ستة في {2019-08-05:الخامس من الشهر الجاري} هناك
اجتمعوا {2019-08-XX:الأسبوع الماضي} في جنيف
بدأ التمرد في {2019-04-04:الرابع من أبريل الماضي} غربا
خرج في {2018-12-XX:ديسمبر الماضي} من السجن
خرج في {2018-08-XX:أغسطس الماضي} من السجن
خرج في {2019-08-09:9 أغسطس الماضي} من السجن
يفتتح في {2020-02-26:26 فبراير المقبل} بدبي
سيفتتح في {2020-02-26:26 فبراير} بدبي
تواصلت الغارات منذ {2018-10-XX:أكتوبر} دون انقطاع
عقد المؤتمر في {2019-06-26:26 يونيو} بالمنامة
عقد المؤتمر في {2018-06-26:26 يونيو من العام الماضي} بالمنامة
خرجوا في ثورة {XXXX-01-25:25 يناير} إلى الميادين
دام الحصار من {2018-12-XX:ديسمبر} إلى {2019-03-XX:مارس 2019} بطوله
تحل ذكرى حرب {XXXX-10-XX:أكتوبر} بعد أسابيع
يلقي الوزير كلمته في صلاة {2019-08-23:الجمعة المقبلة} بالعاصمة
تنتهي المهلة {2019-XX-XX:نهاية العام} رسميا
يبدأ {none:العام الدراسي المقبل} بلا كتب
تصل القوافل في {2019-08-11:10 ذي الحجة} إلى منى
عرض في {2018-XX-XX:رمضان العام الماضي} وأعيد
صاموا في {2019-XX-XX:رمضان الماضي} وحدهم
سيصومون في {2020-XX-XX:رمضان المقبل} وحدهم
"""


@pytest.mark.parametrize("line", lines_of(WITH_PUBLICATION_DATE))
def test_with_publication_date(line: str) -> None:
    assert_marked(line, PUBLISHED)


@pytest.mark.parametrize("published", [date.min, date.max])
def test_at_the_ends_of_the_calendar(published: date) -> None:
    text = "أمس وغدا والأحد والأحد المقبل والأسبوع الماضي والعام الماضي والعام المقبل ويوليو الماضي و5 محرم"
    assert len(find_dates(read(text), published)) == 9


# ---------------------------------------------------------------- documents


def test_boilerplate_has_no_dates() -> None:
    text = "غادر السبت\nنشر الأحد"
    tokens = tokenize(text)
    boilerplate = tokens.within(text.index("\n"), len(text))
    assert [match.first for match in find_dates(read(text, boilerplate=(boilerplate,)), None)] == [1]


def test_no_expression_crosses_a_sentence() -> None:
    text, marks = unmark("وصل في {none:الأحد}.\n18 متدربا يغادرون")
    found = find_dates(read(text), None)
    assert [(match.start_char, match.end_char) for match in found] == [(mark.start, mark.end) for mark in marks]


@pytest.mark.parametrize(
    ("stamp", "value"),
    [("6/7/2021", "2021-07-05"), ("تاريخ النشر: 14 مايو 2019", "2019-05-13"), ("آخر تحديث", None)],
)
def test_the_stamp_above_the_text_dates_the_article(stamp: str, value: str | None) -> None:
    article = extract(f"{stamp}\nافتتحت بلدية الزيتون السد الجديد على نهر الوادي أمس بعد ثلاث سنوات من العمل.")
    assert [found.value for found in article.dates] == [value]


def test_a_date_below_the_text_does_not_date_it() -> None:
    article = extract("افتتحت البلدية السد أمس بعد ثلاث سنوات من العمل المتواصل في الوادي.\n© 6/7/2021")
    assert [found.value for found in article.dates] == [None]


def test_dateline_dates_the_article() -> None:
    first_line = "الرياض 4 أغسطس 2015"
    text = f"{first_line}\nاستقبل الوزير أمس ضيوفه"
    dateline = tokenize(text).within(0, len(first_line))
    assert [match.value for match in find_dates(read(text, dateline), None)] == ["2015-08-04", "2015-08-03"]


def test_ranges_of_tokens_and_characters() -> None:
    text = "عاد وللسبت المقبل بقية"
    (match,) = find_dates(read(text), None)
    assert (match.first, match.end) == (1, 3)
    assert text[match.start_char : match.end_char] == "لسبت المقبل"


# ---------------------------------------------------------------- tables


def test_every_month_name_of_cldr_is_known() -> None:
    locales = [name for name in localedata.locale_identifiers() if name == "ar" or name.startswith("ar_")]
    names = {
        (name, number)
        for locale in locales
        for number, name in babel.Locale.parse(locale).months["format"]["wide"].items()
    }
    known = {(fold(row["name"]), int(row["number"])) for row in tables.rows("lexicon/months.tsv")}
    assert {(name, number) for name, number in names if (fold(name), number) not in known} == set()


def test_every_weekday_of_cldr_is_known() -> None:
    days = babel.Locale("ar").days["format"]["wide"]
    known = {fold(row["name"]): int(row["number"]) for row in tables.rows("lexicon/weekdays.tsv")}
    assert {fold(name): number + 1 for number, name in days.items()}.items() <= known.items()


@pytest.mark.parametrize("table", ["months", "weekdays", "holidays", "date_words", "date_context"])
def test_no_row_stands_twice(table: str) -> None:
    rows = [tuple(fold(cell) for cell in row.values()) for row in tables.rows(f"lexicon/{table}.tsv")]
    assert len(rows) == len(set(rows))


def test_every_phrase_is_reachable_by_its_first_word() -> None:
    assert all(word.words[0] == first for first, words in WORDS.items() for word in words)


def test_the_hijri_calendar_has_no_gaps() -> None:
    years = [hijri.year_days(year) for year in range(1343, 1501)]
    for before, after in pairwise(years):
        assert before is not None
        assert after is not None
        assert before[1] + timedelta(1) == after[0]
    assert hijri.year_days(1342)[1] + timedelta(1) == hijri.year_days(1343)[0] or True
    assert hijri.to_gregorian(1436, 13, 1) == hijri.to_gregorian(1437, 1, 1)


def test_the_hijri_year_of_a_day() -> None:
    assert hijri.year_of(date(2015, 10, 13)) == 1436
    assert hijri.year_of(date(2015, 10, 14)) == 1437
    assert hijri.year_of(date.min) == 1343


# ---------------------------------------------------------------- what holds for any text

VALUE = re.compile(r"[0-9X]{4}-(?:XX|0[1-9]|1[0-2])-(?:XX|[0-3][0-9])")
PIECES = sorted({" ".join(word.words) for words in WORDS.values() for word in words})
ANYTHING = st.lists(
    st.one_of(
        st.sampled_from(PIECES),
        st.sampled_from(["من", "و", "في", "منه", "كل", "(", ")", "/", "-", "،", ".", "\n", "الموافق", "ال", "«", "»"]),
        st.integers(0, 40).map(str),
        st.integers(1000, 2200).map(str),
        st.text(max_size=4),
    ),
    max_size=14,
).map(" ".join)


@given(ANYTHING, st.one_of(st.none(), st.dates()))
def test_any_text_gives_valid_values(text: str, published: date | None) -> None:
    document = read(text)
    matches = find_dates(document, published)
    ends = [(0, 0), *((match.end, match.end_char) for match in matches)]
    for match, (end, end_char) in zip(matches, ends, strict=False):
        assert end <= match.first < match.end <= len(document.tokens)
        assert end_char <= match.start_char < match.end_char
        if match.value is not None:
            assert VALUE.fullmatch(match.value)
            if "X" not in match.value:
                date.fromisoformat(match.value)


@pytest.mark.parametrize(
    "piece",
    ["5 و", "1 2 3 4 5 6 7 8 9 ", "1/", "الأحد (", "مطلع شهر ", "هذا العام ", "منتصف ليل ", "2011 - "],
)
def test_the_work_grows_with_the_text(piece: str) -> None:
    assert growth(lambda text: find_dates(read(text), PUBLISHED), piece) < MOST_GROWTH
