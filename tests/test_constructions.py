"""Constructions that report, each with lines in which it does and in which its words do not, as `claim_marks.py` tells.

Below each heading a line without marks holds no claim.
"""

# ruff: noqa: E501 - a case is one line

import pytest

from tests.claim_marks import check, lines

LINES = lines(
    """
    # verbs of women
    {cue:قالت} {source:المعلمات} إن {content:الأجور لا تكفي}، {cue2.confirm:وأكدن} أن {content2:الإضراب مستمر}.{speaker2=source}
    {source:المعلمات} {cue.say:يقلن} إن {content:المدرسة أغلقت}.
    {source:المتظاهرات} {cue.call:طالبن} {content:بإعادة فتح المدرسة}.
    وصل اثنين من الحراس بأن الطريق طويل.
    جاء صحن الأرز قبل أن يصل الضيوف.
    # بالقول before speech
    واكتفى {speaker:أحمد محمود} {cue.say:بالقول} «{content.direct:الطريق مفتوح منذ الصباح أمام الجميع}».
    {cue:وختم} {source:أحمد محمود} كلمته بالقول: {content:الطريق مفتوح منذ الصباح}.
    {cue:وقالت} {source:ليلى محمود} إن {content:السد امتلأ}. واكتفى {speaker2:أحمد محمود} {cue2:بالقول}: {content2:لا نعلق على الشائعات}. {cue3:وأضاف} أن {content3:السوق سيفتح}.{speaker3=speaker2}
    وتعرف هذه الحكمة بالقول «السديد» في القرية.
    # verbs that lead over to a noun of speech
    {cue.deny:سارعت} {source:وزارة الصحة} إلى نفي {content:وجود خلاف مع العمال}.
    {cue.announce:واكتفت} {source:وزارة الصحة} بالإعلان عن {content:إصابة ثلاثة عمال}.
    {cue:أكد} {source:أحمد محمود} في الاجتماع {content:حرصه على تطوير السوق}.
    {cue:قال} {source:أحمد محمود} إن {content:الوفد زار السوق، وسارع إلى زيارة المدرسة}.
    سارع أحمد محمود إلى استبعاد الحارس من القائمة.
    سارع أحمد محمود إلى السوق قبل نفي الخبر.
    # what is ordered, by a noun of the first form
    {cue.call:وجه} {source:وزير الصحة} {content:برفع الحظر عن السوق}.
    {cue.call:ووجه} {source:أحمد محمود} {content:بسرعة نقل المصابين إلى المستشفى}.
    وجه أحمد محمود رسالة برقية إلى السوق.
    # what is held to be due
    {cue.estimate:يرى} {source:أحمد محمود} {content:ضرورة إغلاق السوق يوم الجمعة}.
    {cue.estimate:وترى} {source:وزارة الصحة} {content:عدم وجود خطر على الأطفال}.
    {cue.estimate:يرى} {source:أحمد محمود} أن {content:ضرورة الإصلاح واضحة}.
    يرى أحمد محمود الطريق من نافذة المدرسة.
    # عبر at the head of a sentence
    {cue.welcome:عبر} {source:أحمد محمود} عن {content:سعادته بافتتاح السوق}.
    عبر الإنترنت يبحث الناس عن حقوقهم.
    عبر قناة أحمد محمود وصلت معلومات عن السوق.
    # some people before their verb, many behind it
    {source:البعض} {cue.estimate:يتوقع} {content:ارتفاع الأسعار}.
    {source:والبعض الآخر} {cue.estimate:يتوقع} {content:ارتفاع الأسعار}.
    {cue.say:يلاحظ} {source:الكثير من المثقفين} أن {content:الأسعار ترتفع}.
    يلاحظ في السوق أن الأسعار ترتفع.
    # هذا ما takes up what stands before its comma
    «{content:الطريق مفتوح منذ يومين}»، هذا ما {cue:قاله} {source:أحمد محمود} أمس.
    {content:الطريق مفتوح منذ يومين}، وذلك ما {cue.confirm:أكده} {source:أحمد محمود}.
    ليس هذا ما قاله أحمد محمود أمس في السوق.
    # أن within the quotation marks
    {cue.estimate:ورأى} {source:أحمد محمود} «أن {content:هذا الطريق لا يكفي سكان القرية}».
    {cue.deny:ونفى} {source:أحمد محمود} "أن {content:يكون الطريق مغلقا أمام الناس}".
    {cue.call:وطالب} {source:أحمد محمود} «بأن {content:يكفي هذا الطريق سكان القرية}».
    {cue:وأعرب} {source:أحمد محمود} «{content:عن أسفه الشديد لما حدث في القرية}».
    {cue.estimate:ورأى} {source:أحمد محمود} {content:ضرورة أن تزوده البلدية بالماء، و"أن توفر له المركبات"}.
    ويرى أحمد محمود في قناة «إن تي في» أفلاما قديمة.
    # what one points to, behind ل
    {cue:أعلن} {source:أحمد محمود} {content:إغلاق الطريق}، {cue2:لافتا} {content2:لوجود خلاف مع الشركة}.{speaker2=source}
    {cue:أعلن} {source:أحمد محمود} {content:إغلاق الطريق}، {cue2:مشيرا} للصحافيين إلى أن {content2:السوق سيفتح}.{speaker2=source}
    {cue:أشار} {source:أحمد محمود} {content:لعدم وجود خلاف مع الشركة}.
    {cue:أشار} رئيس لجنة الحدائق {source:أحمد محمود} إلى {content:وجود خلاف مع الشركة}.
    {cue:وأشار} الوزير {source:أحمد محمود} إلى {content:السياسات الهادفة لتطوير السوق}.
    كان أداء الحارس لافتا للنظر.
    ورفع التجار لافتة لمقاطعة السوق.
    """
)


@pytest.mark.parametrize("line", LINES)
def test_line(line: str) -> None:
    check(line)
