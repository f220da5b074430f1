"""Groups in marked lines (see `entity_lines.py`): which words name people together, and when they act or speak."""

import pytest

from arabic_news import extract
from arabic_news.entities.groups import is_collective, is_people
from tests.entity_lines import assert_marked

BEHIND_VERBS = [
    "تقدم {group:الثوار} شرقا",
    "استغل {group:تجار السلاح} الفوضى",
    "هاجم {group:مسلحون} القرية",
    "عاد {group:جنود} مساء",
    "شكلت الفرقة الجنود",
    "راقب {group:جنود} في السوق المارة",
    "هذا ما يراه {group:محللون}",
    "سرنا إلى الساحة التي سيطر عليها {group:مسلحون}",
    "يحب البحر الذي يسافر إليه السائحون",
    "تضم الجلسة التي شملت قادة القرى أعمالا كثيرة",
    "كانت القرية تحت سيطرة الفصائل عاما",
    "أوقفت {group:دورية} للجيش سيارة",
    "أوقفته دورية {armed_group:الجيش الكورندي} أمس",
]
NOMINATIVES = [
    "أضرم {group:متظاهرون} النار في المبنى",
    "رفض {group:الحرفيون} القرار",
    "استقبلها {group:باحثون} في المختبر",
    "في المختبر عناصر محسوبون على الإدارة",
    "لكننا مستمرون في العمل",
    "تحدث قانون العمل عن ذلك",
    "يحب السائحون البحر",
    "خصصت للفنون قاعة جديدة",
    "زار القرية سياح معظمهم فرنسيون في الصيف",
    "رأينا قائمة المرشحون فيها كثر",
]
BEFORE_VERBS = [
    "{group:الأهالي} يخططون للرحيل",
    "ذكر أن {group:المسلحين} لم يستجيبوا للنداء",
    "مع الحراس المسلحين بنادق",
    "كان {group:مسلحون} من القرية قد هاجموا السوق",
    "ذكر أن {group:فرق الإنقاذ} بالقطاع تسلمت البلاغ",
    "ذكر أن المسؤولين الذين يتعاقبون على المكتب كثر",
]
COUNTED = [
    "هاجم {group:عدد كبير من المسلحين} السوق",
    "احتشد {group:آلاف العمال} في الساحة",
    "وانتشر {group:عشرات من الجنود} حول السوق",
    "تجمعت {group:مجموعة من المحتجين} قرب الباب",
    "روى قصة مقتل عشرات المدنيين",
]
DOERS = [
    "لكن {group:المزارعين} الذين حضروا الجلسة رفضوا العرض",
    "لكن المزارعين الذين حضروا الجلسة من أبناء القرية",
    "أثار العرض انتقادات واسعة من {group:المزارعين} في القرية",
    "ابتعدت العاصفة عن بيوت المزارعين كثيرا",
    "نددت {group:منظمات غير مرخصة} بالعرض أمس",
    "قالت {group:المنظمات غير الحكومية} إن السد امتلأ",
    "قالت {group:منظمات} غير الشركة إن السد امتلأ",
    "كشف {group:الجهاز الفني} القائمة أمس",
    "قدمت الشركة الجهاز الجديد أمس",
    "لم يظهر أي فرق يذكر",
    "اختطف على أيدي {group:مجهولين} في الحي",
    "تستهدف الحملة المستوطنين",
    "اختطف من قبل {group:مجهولين} في الحي",
    "هذا ما نخشاه على الصغار قبل المتقاعدين",
]
# Several bodies act where a verb of their gender tells what they said, a crowd where one tells what it did.
BODIES = [
    "من جهتها أعلنت {group:الشركات الأجنبية} العودة إلى السوق",
    "من جهتها بدأت الشركات الأجنبية في العودة إلى السوق",
    "تستخدم الشركات الأجنبية آلات جديدة",
    "ضم المعرض الشركات الأجنبية",
    "عانت الشركات من الغلاء",
    "رحبت {group:دول غربية} بالقرار",
    "تزعم {group:جهات أخرى} أن الطريق مغلق",
    "ذكر أن {group:الحكومات المتعاقبة} أعلنت الخطة",
    "ذكر أن الحكومات المتعاقبة أنفقت المال",
    "غادر {group:الوفد الزراعي} المدينة",
    "غادرت الوفد الزراعي سيارة",
    "ما يراه الجمهور من العرض كثير",
    "هذا مصنع بني من قبل {group:شركات أجنبية}",
    "هذا مصنع بني من قبل الشركات",
    "وطالبت الجهات المعنية بفتح الطريق",
    "وجد {group:فريق الباحثين} نبتة نادرة",
    "بسبب فرق التوقيت تأخر اللقاء",
    "الطرق التي يستخدمها المزارعون وعرة",
]
# A present that tells an event.
EVENTS = [
    "سيطلب {group:المحققون} الملف",
    "لم يشر {group:المتحدثون} إلى ذلك",
    "قبل أن يتمكن {group:المقاتلون} من العودة",
    "يبحث {group:مسؤولون محليون} غدا الخطة",
    "يبحث المسؤولون عن المال عادة",
    "المصنع الذي بني من قبل «{group:قراصنة}» قديم",
]
SUFFERERS = [
    "قتل سبعة جنود في الغارة",
    "أصيب محتجون قرب الباب",
    "جنود قتلوا في الغارة",
    "قتل {group:مسلحون} ثلاثة فلاحين قرب الباب",
    "قتل مسلحون قرب الباب",
]
PHRASES = [
    "اقتلع {group:محتجون} لافتة كبيرة",
    "حاصر {group:محتجون غاضبون} المبنى",
    "حاصر {group:محتجون أجانب} المبنى",
    "هتف {group:رجال الدين} في الساحة",
    "ناقش {group:سفراء الدول} الخطة",
    "حاصر {group:المحتجون} القرية",
    "أفاد {group:استطلاع للرأي} أن السد امتلأ",
    "أفادت {group:مصادر} بالإدارة أن السد امتلأ",
    "أقام {group:خبراء} لاختبار السد خيمة",
]


@pytest.mark.parametrize(
    "line",
    [*BEHIND_VERBS, *NOMINATIVES, *BEFORE_VERBS, *COUNTED, *DOERS, *BODIES, *EVENTS, *SUFFERERS, *PHRASES],
)
def test_groups(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("word", ["باحثون", "الفيزيائيين", "المنظمون", "فلسطينيون", "متابعون"])
def test_plurals_of_people(word: str) -> None:
    assert is_people(word)


@pytest.mark.parametrize("word", ["قانون", "التلفزيون", "قوانين", "عيون", "يقولون", "ماكرون", "اربعون", "المدينتين"])
def test_no_plurals_of_people(word: str) -> None:
    assert not is_people(word)


def test_what_several_publish_is_a_collective_and_one_man_is_none() -> None:
    assert is_collective("دراسات") and is_collective("عدد") and not is_collective("رائد")


def test_one_of_a_group_is_a_person() -> None:
    (actor,) = extract("قال أحد المسلحين إن القائد سلم نفسه").actors
    assert (actor.name, actor.kind, actor.mentions[0].kind) == ("أحد المسلحين", "person", "nominal")


def test_a_document_counts_where_it_speaks() -> None:
    (actor,) = extract("أظهرت الدراسة أن النوم مفيد. وشملت الدراسة ألف رجل").actors
    assert [mention.kind for mention in actor.mentions] == ["named", "nominal"]


def test_a_group_is_named_wherever_it_stands_once_it_acts() -> None:
    (actor,) = extract("هاجم المسلحون القرية. ووجه الأهالي نداء للمسلحين").actors[:1]
    assert [(mention.text, mention.kind) for mention in actor.mentions] == [
        ("المسلحون", "named"),
        ("لمسلحين", "named"),
    ]


def test_the_name_behind_a_group_tells_whose_it_is() -> None:
    names = [(actor.name, actor.kind) for actor in extract("ناقش سفراء الأمم المتحدة الخطة").actors]
    assert names == [("سفراء الأمم المتحدة", "group"), ("الأمم المتحدة", "organization")]


def test_a_study_speaks_for_itself_and_a_statement_for_who_spoke() -> None:
    article = extract(
        "قال الوزير سالم كروندار إن العمل صعب. وأظهرت دراسة حديثة أن النوم مفيد. وأضافت الدراسة أن المشي مفيد."
    )
    assert [article.actor(claim.sources[0]).name for claim in article.claims] == [
        "سالم كروندار", "دراسة حديثة", "دراسة حديثة",
    ]  # fmt: skip
    article = extract("قال الوزير سالم كروندار إن العمل صعب. وأضاف البيان أن النوم مفيد.")
    assert [article.actor(claim.sources[0]).name for claim in article.claims] == ["سالم كروندار", "سالم كروندار"]
