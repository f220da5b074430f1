"""Titles and leads of other stories between the paragraphs and below them, in the notation of test_layout."""

import pytest

from tests.layout_marks import LEAD, SECOND, THIRD, check

ELSEWHERE = [
    "أعلنت شركة الطيران المحلية، الثلاثاء، شراء عشر طائرات جديدة ضمن خطة لتوسيع رحلاتها إلى آسيا.",
    "فاز المنتخب الوطني للكرة الطائرة بلقب البطولة القارية بعد مباراة نهائية امتدت خمسة أشواط",
    "قالت دراسة طبية إن المشي نصف ساعة كل صباح يخفض ضغط الدم لدى كبار السن.",
    "في سابقة نادرة، اعتذر مخرج مسرحي شهير، الأحد، لجمهور مهرجان قرطاج عن تأخر العرض الأول.",
    "كشفت وكالة الفضاء عن صور التقطها مسبارها لحلقات كوكب زحل خلال رحلته الأخيرة.",
]
STORY = [
    f"الزيتون (CNN) -- {LEAD}",
    "وأوضح المهندس المشرف على السد أن خزان الماء في بلدة الزيتون امتلأ قبل موعده بشهر كامل.",
    "كما طالب أهالي الوادي بإصلاح الطريق المؤدي إلى السد قبل موسم قطاف الزيتون.",
]


def marked(lines: list[str]) -> list[str]:
    return [f"{{boilerplate:{line}}}" for line in lines]


def story(*lines: str) -> str:
    return "\n".join([f"{{dateline:الزيتون (CNN) --}} {LEAD}", *STORY[1:], *lines])


TEASERS = [
    story(*marked(ELSEWHERE)),
    # one of them also speaks of the story's own people
    story(*marked([*ELSEWHERE[:4], "دشن وزير الري، السبت، سدا آخر في الوادي الكبير بعد عامين من أعمال البناء."])),
    # titles of other stories between two paragraphs of this one
    "\n".join([STORY[1], "{boilerplate:رئيس الاتحاد يكشف موعد انطلاق بطولة الكرة الطائرة}", STORY[2]]),
    "\n".join([
        STORY[1],
        "{boilerplate:الحكومة تبحث رفع أسعار المحروقات في المدن الكبرى}",
        "{boilerplate:مصر: ارتفاع عدد السياح القادمين من آسيا هذا العام}",
        STORY[2],
    ]),
]  # fmt: skip


@pytest.mark.parametrize("article", TEASERS)
def test_other_stories(article: str) -> None:
    check(article)


STORIES = [
    # each paragraph goes on from the one above
    story(*(f"و{line}" for line in ELSEWHERE)),
    # fewer leads than a page lists
    story(*ELSEWHERE[:3]),
    # a story told in sentences that all begin anew comes back to its own words
    story(
        "قال المهندس المشرف إن السد يحفظ ماء الوادي.",
        "أكد أهالي الزيتون أن الطريق إلى السد يحتاج إلى إصلاح قبل موسم قطاف الزيتون في الوادي.",
        "طالب وفد المزارعين بلدية الزيتون بماء يكفي مزارع الوادي طوال فصل الصيف وقبل موسم القطاف.",
        "شكر المزارعون المهندس المشرف على السد الذي بناه أهالي الوادي وعلى خزان الماء الجديد فيه.",
        "وصل وفد ثان من المزارعين إلى بلدة الزيتون لمعاينة السد والطريق وخزان الماء في الوادي.",
    ),
    # a section title speaks of what follows
    "\n".join([STORY[1], "{heading:أهالي الوادي وإصلاح الطريق قبل موسم القطاف}", STORY[2]]),
    # so short a line is rather a section title
    "\n".join([STORY[1], "{heading:مطالب قديمة}", STORY[2]]),
    # a list follows
    "\n".join([STORY[1], "أسماء الفائزين بجوائز مهرجان المسرح لهذا العام هي:", STORY[2]]),
]


@pytest.mark.parametrize("article", STORIES)
def test_the_story_itself(article: str) -> None:
    check(article)


def test_a_page_of_two_articles_keeps_both() -> None:
    check("\n".join([LEAD, SECOND, *ELSEWHERE[:2], "وأضافت الشركة أن الطائرات تصل في الربيع المقبل.", THIRD]))
