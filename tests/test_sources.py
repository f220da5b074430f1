"""Sources, told in lines of Arabic: whose words they are, rule by rule. The notation is that of `claim_marks.py`."""

# ruff: noqa: E501 - a case is one line

import pytest

from tests.claim_marks import check, lines

BESIDE = lines("""
# a quantifier and the noun that it counts
{cue:وقال} {source:بعض المحللين} إن {content:الأسعار سترتفع}.
{cue:قال} {source:أحد المسعفين} إن {content:الجسر انهار فجرا}.
{cue:وقالت} {source:إحدى الناجيات} إن {content:القارب كان مكتظا}.
# a name in ين is no accusative plural, which is an object
{cue:أعلن} {source:الكرملين} {content:أنه سيفتح الجسر}.
{cue:قال} {source:شاهين} {content:إنه سيعود}.
# behind a conjunction too a noun before أن is the subject, and the object where no أن follows
{cue:وأكدت} {source:الورشة} في بيانها الختامي أن {content:المسرح يحتاج إلى الدعم}.
{cue:قال} الوزير {source:سالم العريبي} إن {content:السوق مستقرة}. {cue2:وأكد} {content2:أهمية المشروع}. {speaker2=source}
# who stands alone behind حث is its object
{cue:قال} الوزير {source:سالم العريبي} إن {content:السوق مستقرة}. {cue2:وحث} أمريكا على {content2:خفض الأسعار}. {speaker2=source}
{cue:حثت} {source:وزارة الصحة} {content:السكان على ارتداء الكمامة}.
# a name behind the definite noun that describes its bearer
{cue:كشف} المنتج {source:محمد رفيق} عن {content:قرب انتهاء الفيلم}.
{cue:وقالت} المغنية المصرية {source:سعاد حسني} إن {content:الحفل سيبدأ مساء}.
{cue:انتقد} {source:المحتجون} {content:محمد مرسي}.
""")

HEADED = lines("""
# a name that its noun makes known
{cue:نفت} شركة {source:نوردال} {content:تسريب بيانات عملائها}.
{cue:أعلنت} قناة {source:الواحة} {content:وقف برامجها}.
{cue:ذكرت} صحيفة {source:السنبلة} أن {content:المعرض أجل}.
{cue:أعلنت} ولاية {source:أوهايو} {content:حالة الطوارئ بعد العاصفة}.
# the head alone where its adjective follows
{cue:قالت} {source:شركة حكومية} إن {content:الأسعار ستبقى}.
""")

BEFORE = lines("""
# a plural or dual verb follows its subject: what stands behind it is the object
{source:السودانيون} {cue:يطالبون} {content:المجتمع الدولي بوقف الحرب}.
لكن {source:عددا من اللاعبين} {cue:عاهدوا} الرئيس على {content:الفوز}.
# coordinated subjects
{source:الجزائر وتونس} {cue:تعلنان} {content:فتح المعبر}.
# who is present, absent or beside is not who speaks
بحضور كريم العلوي {cue:أعلن} {source:سالم العريبي} أن {content:الجسر سيفتح}.
في غياب كريم العلوي {cue:أعلن} {source:سالم العريبي} أن {content:الجسر سيفتح}.
رغم الحضور {source:كريم العلوي} {cue:أعلن} أن {content:الجسر مغلق}.
# an abbreviation in parentheses
{source:الاتحاد الدولي لكرة القدم} (فيفا) {cue:يعلن} {content:قائمة الملاعب}.
# the noun behind أن and لكن
إلا أن {source:الناطق} باسم البلدية، {cue:أكد} {content:سلامة الجسر القديم}.
# a pronoun takes the place of the noun
{cue:قالت} {source:سعاد حسني} إن {content:البرنامج تأخر وإنها {cue2:حذرت} {content2:إدارة المسرح من العطل}}. {speaker2=source}
# a capital for its country
زار الوفد أنقرة. لكن {source:طهران} {cue:نفت} {content:الخبر}.
""")

PHRASES = lines("""
# the source of a phrase stands behind its verb, and before فإن
{cue:وفق ما} أورد موقع {source:نبض الوادي}، فإن {content:الجيش سحب آلياته}.
{cue:بحسب} وزير الخارجية، {source:سامح شكري}، فإن {content:الجيش سحب آلياته}.
وحسب الخطة، ستغلق الشركة أبوابها.
""")

PEOPLE = lines("""
# words for people that are spelt like a verb or a preposition
{cue:قال} {source:شاهد عيان} إن {content:الحافلة انقلبت}.
{cue:قال} {source:والي سنار} إن {content:الجسر صالح للعبور}.
""")

NESTED = lines("""
# who speaks within the words of another goes not on
{cue:قال} الوزير {source:سالم العريبي} إن {content:النائب {source2:خالد منصور} {cue2:أعلن} {content2:استقالته}}. {cue3:وأضاف} أن {content3:المجلس سيجتمع}. {speaker3=source}
""")


@pytest.mark.parametrize("line", [*BESIDE, *HEADED, *BEFORE, *PHRASES, *PEOPLE, *NESTED])
def test_source(line: str) -> None:
    check(line)
