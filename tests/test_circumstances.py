"""Where and when it was said: venue and date of claims, in the marked lines of `claim_marks.py`.

`{venue:…}` and `{date:…}` belong to the claim of their number. `{venue2=venue}` and `{date2=date}` say that a further
claim has those of an earlier one. A line says all: a claim without these marks has neither venue nor date.
"""

# ruff: noqa: E501 - a case is one line

import pytest

from arabic_news import Span, extract
from tests.claim_marks import Expected, check, expectations, lines

LINES = lines(
    """
    # between the verb and its content
    {cue:قال} {source:أحمد محمود} {venue:في مؤتمر صحفي} {date:أمس} إن {content:السوق سيفتح}.
    {cue:قال} {source:أحمد محمود} {venue:في تصريح سابق له} إن {content:السوق سيفتح}.
    {cue:أعلنت} {source:وزارة الصحة} {date:يوم الأحد} أن {content:اللقاح متوفر}.
    {cue:وقالت} {source:سعاد حسني} {venue:خلال مقابلة تلفزيونية} إن {content:الوقت ضيق}.
    {cue:وقالت} {source:سعاد حسني} {venue:في ختام الاجتماع الوزاري} إن {content:الوقت ضيق}.
    {cue:أعلنت} {source:وزارة الصحة}، {venue:ببيان رسمي}، أن {content:اللقاح متوفر}.
    # a medium, a channel, and a statement on a channel
    {cue:قال} {source:أحمد محمود} {venue:لوكالة رويترز} إن {content:السوق سيفتح}.{via=venue}
    {cue:قال} {source:أحمد محمود} {venue:لرويترز} إن {content:السوق سيفتح}.{via=venue}
    {cue:قال} {source:أحمد محمود} {venue:لقناة «الغد»} إن {content:السوق سيفتح}.{via=venue}
    {cue:وقالت} {source:سعاد حسني} {venue:في تصريح لصحيفة «الوادي»} إن {content:الوقت ضيق}.{via=venue}
    {cue:وقالت} {source:سعاد حسني} {venue:في مقابلة مع قناة «الغد»} إن {content:الوقت ضيق}.{via=venue}
    {cue:كتب} {source:أحمد محمود} {venue:عبر صفحته على «فيسبوك»}: «{content:السوق سيفتح غدا أيها التجار}».
    {cue:وأكد} {source:أحمد محمود} {venue:عبر حسابه الرسمي في منصة إكس} أن {content:السوق سيفتح}.
    {cue:وأكد} {source:أحمد محمود} {venue:عبر تويتر} أن {content:السوق سيفتح}.
    {cue:دانت} {source:وزارة الصحة} {venue:في بيان على موقعها الإلكتروني} {content:الهجوم على الممرضين}.
    {cue:أكدت} {source:وزارة الصحة} {venue:عبر صفحة الوزارة على فيسبوك} أن {content:اللقاح متوفر}.
    {cue:أكدت} {source:وزارة الصحة} {venue:عبر صفحة المهرجان على فيسبوك} أن {content:اللقاح متوفر}.
    {cue:وقالت} {source:سعاد حسني} {venue:خلال المؤتمر الصحفي} إن {content:الوقت ضيق}.
    # before the verb
    {venue:وفي مؤتمر صحفي} عقده {date:أمس}، {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}.
    {date:أمس الأربعاء} {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}.
    # behind the content
    {cue:نفى} {source:أحمد محمود} {content:الشائعات} {venue:في بيان} صدر {date:الثلاثاء}.
    {content:بلغ عدد المرضى تسعين}، {cue:بحسب} {source:بيان} أصدره المستشفى {date:أمس}.
    # of the words, not of what they tell, nor of a relative clause
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح يوم الخميس في مؤتمر صحفي}.
    {cue:قال} {source:أحمد محمود} الذي وصل أمس إن {content:السوق سيفتح}.
    زارت سعاد حسني المدينة أمس {cue:وقال} {source:أحمد محمود} إن {content:السوق سيفتح}.
    {cue:قال} {source:تاجر} وصل أمس إن {content:السوق سيفتح}.
    احتفال كبير في القاهرة أمس {cue:وقال} {source:أحمد محمود} إن {content:السوق سيفتح}.
    {cue:قال} {source:أحمد محمود} للأمم المتحدة إن {content:السوق سيفتح}.
    {cue:وقال} {source:أحمد محمود} في وقت سابق إن {content:السوق سيفتح}.
    {cue:ووفقا} لصحيفة «{source:الوادي}» فإن {content:السوق سيفتح}.
    # who goes on without being named goes on there and then
    {cue:قال} {source:أحمد محمود} {venue:لوكالة رويترز} {date:أمس} إن {content:السوق سيفتح}، {cue2:مشيرا} إلى أن {content2:الأسعار ستنخفض}.{via=venue}{speaker2=source}{venue2=venue}{date2=date}
    {cue:قال} {source:أحمد محمود} {venue:في مؤتمر صحفي} إن {content:السوق سيفتح}. {cue2:وأضاف} أن {content2:الأسعار ستنخفض}.{speaker2=source}{venue2=venue}
    {cue:قال} {source:أحمد محمود} {date:أمس} إن {content:السوق سيفتح}. {cue2:وقال} {source2:محمود} إن {content2:الوقت ضيق}.
    {cue:قال} {source:أحمد محمود} {date:أمس} إن {content:السوق سيفتح}. {cue2:وقالت} {source2:سعاد حسني} إن {content2:الوقت ضيق}.
    {cue:قال} {source:أحمد محمود} {date:أمس} إن {content:السوق سيفتح}. وكان قد {cue2:أكد} أن {content2:الأسعار ستنخفض}.{speaker2=source}
    {cue:قال} {source:أحمد محمود} {date:أمس} إن {content:السوق سيفتح}. ثم هطل المطر على المدينة. {cue2:وأضاف} أن {content2:الأسعار ستنخفض}.{speaker2=source}
    """
)


@pytest.mark.parametrize("line", LINES)
def test_line(line: str) -> None:
    check(line)
    text, expected = expectations(line)
    article = extract(text)
    told = [
        (
            claim.venue and article.slice(claim.venue),
            None if claim.date is None else article.dates[claim.date].text,
        )
        for claim in article.claims
    ]
    assert told == [(marked(text, marks, "venue"), marked(text, marks, "date")) for marks in expected.values()]


def marked(text: str, marks: list[Expected], role: str) -> str | None:
    """The text of the mark of a role."""
    return next((text[mark.start : mark.end] for mark in marks if mark.role == role), None)


def test_a_venue_is_a_slice_of_the_text() -> None:
    text = "قالت سعاد حسني في تصريح صحفي إن الوقت ضيق."
    (claim,) = extract(text).claims
    assert claim.venue == Span(start=15, end=28)
