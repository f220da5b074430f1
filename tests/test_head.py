"""The head of a page, in the notation of test_layout: titles, stamps, pictures and buttons in any order."""

import pytest

from tests.layout_marks import LEAD, SECOND, check

TITLE = "بلدة الزيتون تستقبل وفد المزارعين"
KICKER = "بعد عامين من العمل في الوادي"

TITLES = [
    # kicker, title and deck are one headline
    f"{{headline:{KICKER}\n{TITLE}}}\n{LEAD}\n{SECOND}",
    f"{{headline:{TITLE}\n\xa0\nأهالي الوادي ينتظرون ماء السد}}\n{LEAD}\n{SECOND}",
    f"{{headline:{KICKER}\n{TITLE}\nالماء يكفي القرى كلها}}\n{{dateline:الزيتون - وكالات}}\n{LEAD}\n{SECOND}",
    # a colon leads to the title
    f"{{headline:رئيس البلدية في حوار عن السد:\nالماء يكفي القرى كلها حتى الخريف}}\n{LEAD}\n{SECOND}",
    # a deck that tells, above the stamp
    f"{{headline:{TITLE}\nاطلع على السد وزار مزارع الوادي}}\n{{dateline:كتب: سالم الوادي}}\n{LEAD}\n{SECOND}",
    # a kicker that tells
    f"{{headline:افتتح في الربيع ويستقبل الزوار\n{TITLE}}}\n{LEAD}\n{SECOND}",
    # bullets below the title
    f"{{headline:{TITLE}\n• الخزان يمتلئ قبل موعده بشهر\n• الطريق إلى الوادي ينتظر الإصلاح}}\n{LEAD}\n{SECOND}",
    # two words are enough for a title, and one above a stamp
    f"{{headline:حديث السدود}}\n{LEAD}\n{SECOND}",
    f"{{headline:ذكريات}}\n{{dateline:محمد طالب}}\n{LEAD}\n{SECOND}",
    # a verbal noun that is spelt like a verb
    f"{{headline:منح المزارعين قروضا لإصلاح الآبار}}\n{LEAD}\n{SECOND}",
    # a preposition with a pronoun, or أيضا, may end a title
    f"{{headline:سد الزيتون.. أموال الأهالي أنفقت عليه}}\n{LEAD}\n{SECOND}",
    # a stop, above a dateline
    f"{{headline:ورشة عن مياه الوادي .}}\n{{dateline:الزيتون (رويترز) -}} {LEAD}\n{SECOND}",
    # a question behind a bracket
    f"{{headline:من بنى سد الزيتون (ولماذا؟)}}\n{LEAD}\n{SECOND}",
]


@pytest.mark.parametrize("article", TITLES)
def test_titles(article: str) -> None:
    check(article)


STAMPS = [
    # lines of one dateline, in any order and with a button between them
    f"{{headline:{TITLE}}}\n{{dateline:رويترز\nالجمعة 30 مارس 2012}}\n{LEAD}\n{SECOND}",
    f"{{headline:{TITLE}}}\n{{dateline:و.م.ع\n10.10.2012\n23h21}}\n{LEAD}\n{SECOND}",
    f"{{headline:{TITLE}}}\n{{dateline:محمد طالب\nالزيتون - وكالات}}\n{LEAD}\n{SECOND}",
    f"{{headline:{TITLE}}}\n{{dateline:الجمعة 07 دجنبر 2012 - 14:50}}\n{LEAD}\n{SECOND}",
    f"{{headline:{TITLE}}}\n{{dateline:تاريخ النشر :29 أغسطس 2012}}\n{LEAD}\n{SECOND}",
    # the name runs into the label
    f"{{headline:{TITLE}}}\n{{dateline:سالم الوادينشر في الوادي يوم 15 - 09 - 2012}}\n{LEAD}\n{SECOND}",
    # a name alone, with a title, and behind a city
    f"{{headline:{TITLE}}}\n{{dateline:د. محمد طالب}}\n{LEAD}\n{SECOND}",
    f"{{headline:{TITLE}}}\n{{dateline:واشنطن: محمد علي صالح}}\n{LEAD}\n{SECOND}",
    # an outlet alone, a domain
    f"{{dateline:EXAMPLE.INFO}}\n{LEAD}\n{SECOND}",
    f"{{headline:{TITLE}}}\n{{dateline:عين اليوم – متابعات}}\n{LEAD}\n{SECOND}",
    f"{{headline:{TITLE}}}\n{{dateline:بغداد | رويترز}}\n{LEAD}\n{SECOND}",
    f"{{headline:{TITLE}}}\n{{dateline:الزيتون: «الشرق الأوسط»}}\n{LEAD}\n{SECOND}",
    # an agency behind the day, before any verb
    f"{{headline:{TITLE}}}\n{{dateline:الزيتون 15-7-2012 وفا-}} {LEAD.replace('وصل', 'تألق')}\n{SECOND}",
    # added on a day
    f"{{headline:{TITLE}}}\n{{dateline:الوئام: تم إضافته يوم السبت 12 مايو 2012 م - الساعه 8:55}}\n{LEAD}\n{SECOND}",
    # two titles with a stop, above the day
    f"{{headline:{KICKER}:\nالماء يكفي القرى كلها حتى الخريف.}}\n{{dateline:الجمعة 15 يونيو 2012}}\n{LEAD}\n{SECOND}",
    # a day in digits, the label behind the day, an outlet behind its city
    f"{{headline:{TITLE}}}\n{{dateline:2012-06-24\nد. محمد طالب}}\n{LEAD}\n{SECOND}",
    f"{{headline:{TITLE}}}\n{{dateline:7/21/2012 9:17:47 PM أخر تحديث للصفحة في}}\n{LEAD}\n{SECOND}",
    f"{{headline:{TITLE}}}\n{{dateline:القاهرة: وكالة الصحافة العربية}}\n{LEAD}\n{SECOND}",
    # above the title
    f"{{dateline:محمد سالم - الزيتون}}\n{{headline:{TITLE}}}\n{LEAD}\n{SECOND}",
]


@pytest.mark.parametrize("article", STAMPS)
def test_stamps(article: str) -> None:
    check(article)


OTHERS = [
    # a label above everything is the page's own
    f"{{boilerplate:كتب: سالم الوادي}}\n{LEAD}\n{SECOND}",
    f"{{boilerplate:آخر تحديث: 9 فبراير 2023 - 11:45 بتوقيت غرينتش}}\n{LEAD}\n{SECOND}",
    # counters are no dateline
    f"{{headline:{TITLE}}}\n{{boilerplate:مدة القراءة: دقيقتان}}\n{{boilerplate:قراءة 873}}\n{LEAD}\n{SECOND}",
    # the title once more
    f"{{headline:{TITLE}}}\n{{dateline:الزيتون - وكالات}}\n{{heading:{TITLE}}}\n{LEAD}\n{SECOND}",
    # a caption below the title
    f"{{headline:{TITLE}}}\n{{boilerplate:مزارعون أمام السد في الوادي أمس (أ.ب)}}\n{LEAD}\n{SECOND}",
    # a number above everything
    f"{{boilerplate:2}}\n{{headline:{TITLE}}}\n{LEAD}\n{SECOND}",
    # rows of a table
    f"الدولة | الذهب | الفضة\nالصين | 40 | 27\n{LEAD}\n{SECOND}",
    # a lead cut short that tells
    f"وصل وفد المزارعين إلى البلدة الصغيرة\n{LEAD}\n{SECOND}",
    # a list under a lead
    f"{LEAD}\n- محمد طالب\n- سالم الوادي",
]


@pytest.mark.parametrize("article", OTHERS)
def test_what_else_stands_there(article: str) -> None:
    check(article)


NO_DATELINES = [
    f"وأفادت (د ب أ) بأن الحريق امتد إلى الغابة. {SECOND}",
    f"في 12 نيسان (أبريل) 2021 انهار المبنى القديم وسط المدينة. {SECOND}",
    f"وينتهي العقد في 3 كانون الأول (ديسمبر) 2026. {SECOND}",
    f"ليلة الخميس/الجمعة اندلع حريق في السوق المركزي. {SECOND}",
    f"وفق وكالة الطاقة الدولية (IEA) ارتفع الطلب. {SECOND}",
]


@pytest.mark.parametrize("text", NO_DATELINES)
def test_no_dateline(text: str) -> None:
    check(text)
