"""Cues that something keeps away from their subject or complement, in the marked lines of `claim_marks.py`."""

# ruff: noqa: E501 - a case is one line

import pytest

from arabic_news.entities.phrases import carries_article, is_definite
from arabic_news.text.folding import fold
from tests.claim_marks import check, lines

LINES = lines(
    """
    # another verb stands nearer to أن or the colon and takes it: one that wants, knows or says
    وأظهر اللاعب مهارته أمس ولذلك أراد المدرب أن يبقيه.
    {cue:قال} {source:سامي الجابري} الذي قرر أن يستقيل إن {content:السوق مغلق}.
    رأى المهندس القبة، ثم {cue:قال} {source:سامي الجابري} إن {content:القبة جميلة}.
    يسأل الناس عن الكتاب كما {cue:قال} {source:سامي الجابري}: «{content:الكتاب خير جليس للناس}».
    {cue:قال} {source:سامي الجابري} في كلمة ألقاها أمس إن {content:السوق مغلق}.
    {cue:قال} {source:سامي الجابري} في مقابلة عبر الهاتف إن {content:السوق مغلق}.
    {cue:أعلنت} {source:وزارة الصحة} {content:إغلاق السوق بعد تلوث يعتقد أنه خطير}.
    في وقت {cue:أقر} فيه {source:سامي الجابري} مدير شركة إيد أن {content:السوق مغلق}.
    دخل سامي الجابري القاعة مع من يؤيدون المجلس وبعض التجار الذين يطالبونه بأن يدفع الثمن.
    كان كل تاجر يرى نفسه جديرا بالسوق إضافة إلى {cue:اعتقاده} أن {content:الوقت مناسب}.
    {cue:وعبر} {source:سامي الجابري} عن {content:اعتقاده أن السوق مغلق}.
    # the noun نقل, and who tells the press
    ويمكن نقل البيانات بسرعة إلى الهاتف المحمول , إنه وقت قصير.
    {cue:وأبلغ} {source:سامي الجابري} الصحفيين «{content:لم أكن في أحسن حالاتي أمس}».
    # أن belongs to another phrase
    ويظهر أثر الدعم في الأسعار، ذلك أن السوق صغير.
    تخلص الجسم من الدهون صعب، أي أن السكر ضار.
    {cue:قال} {source:سامي الجابري}، على الرغم من أن السوق مغلق، إن {content:التجار راضون}.
    {cue:وأضاف} {source:سامي الجابري} فضلا عن أن السوق مغلق أن {content:التجار راضون}.
    {cue:وأضاف} {source:سامي الجابري} أن {content:السوق مغلق}، {cue2:متوقعا} بالرغم من ذلك أن {content2:يعود التجار}.{speaker2=source}
    وعلقت العقوبات مقابل أن يفتح السوق.
    {cue:وعلل} {source:سامي الجابري} ذلك بأن {content:السوق صغير}.
    # a quotation behind a preposition names something
    {cue:وقالت} {source:ليلى محمود} في بيان ألقته في «مؤتمر حقوق العمال في الجنوب» إن {content:السوق مغلق}.
    {cue:وقالت} {source:ليلى محمود} في كتابها: «{content:مؤتمر حقوق العمال في الجنوب}».
    وردت ليلى محمود على قراء كتابها ذي العنوان «حقوق العمال في الجنوب البعيد».
    # a participle before a quotation or colon has words of its own, and ends a short quotation
    {cue:ويقول} {source:سامي الجابري} «{content:لن نستسلم}» {cue2:مضيفا} «{content2:نحن هنا في المدينة}».{speaker2=source}
    وأضاف {speaker:سامي الجابري} {cue:متسائلا}: «{content:هل يكفي السوق للجميع؟}»
    # a comment between commas is no beginning of what he says
    السوق، كما قال سامي الجابري، لم يعد كافيا للتجار.
    كما {cue:قال} {source:سامي الجابري} {content:لم نغادر السوق أبدا}.
    # a question without mark or colon, and a preposition right behind the verb
    {cue:وتساءل} {source:سامي الجابري} {content:لماذا أغلق السوق}.
    {cue:وتساءل} {source:سامي الجابري}، {content:هل يمكن الاستغناء عن السوق؟}
    {cue:وتساءل} {source:سامي الجابري} عن {content:أسباب الإغلاق}.
    # nouns that are spelt like participles end nothing; matters are nobody
    {cue:قال} {source:سامي الجابري} إن {content:الوفد اتخذ من الفندق مقرا له طوال الشهر}.
    {cue:قال} {source:سامي الجابري} إن {content:الوفد بقي في الفندق} {cue2:معتبرا} {content2:الفندق مناسبا}.{speaker2=source}
    وقد تطلب الأمر وجود لائحة جديدة.
    ويدين فريق الأمل في هذا الفوز بالفضل إلى حارسه.
    # والتي is no object
    ودعا سامي الجابري، رئيس اللجنة، والتي تحقق في الأمر، أمس.
    # a relative clause describes whom marks or an apposition keep away from it, also behind والذي
    زار الوفد {source:سامي الجابري} منتج الفيلم الذي {cue:أكد} أن {content:التصوير انتهى}.
    زار الوفد مقر «{source:الجزيرة}» التي {cue:أكدت} أن {content:التصوير انتهى}.
    زار الوفد {source:سامي الجابري}، والذي {cue:أكد} أن {content:التصوير انتهى}.
    زار الوفد «مسرح الجزيرة» الذي أكد أن التصوير انتهى.
    زار الوفد سامي الجابري في السوق الذي أكد أن التصوير انتهى.
    # وكان أعلن: the subject is in the verb; the student of وكان طالب is none
    زار {speaker:سامي الجابري} السوق. وكان {cue:أعلن} الشهر الماضي {content:أنه باع متجره}.
    وكان طالب اللجوء السوري غادر السوق.
    # a present that is spelt like the past of another verb, behind who does it
    {source:دراسة حديثة} {cue:تكشف} أن {content:القهوة تقوي الذاكرة}
    مع الفجر تجدد القتال في السوق.
    # a time behind the verb is no subject
    زار {speaker:سامي الجابري} السوق. {cue:وأعلن} الشهر الماضي {content:أنه باع متجره}.
    # letters of the word that look like the article
    {source:دراسة ألمانية} {cue:تدعو} إلى {content:شرب القهوة}
    # what is said behind the comma that closes an aside
    {cue:أكد} {source:سامي الجابري}، مدير السوق الجديد والمشرف على ترميمه، {content:ضرورة فتح الأبواب}.
    {cue:أكد} {source:سامي الجابري}، مدير السوق الجديد والمشرف على ترميمه، {content:مقتل حارسين}.
    # or behind two dashes
    {cue:ووصف} {source:سامي الجابري} - في بيان له - {content:القرار بالتاريخي}.
    # whom a participle calls upon or accuses is part of what it says, under his office too
    {cue:شدد} {source:سامي الجابري} على {content:فتح السوق}، {cue2:مطالبا} {content2:رئيس البلدية بسرعة التدخل}.{speaker2=source}
    {cue:شدد} {source:سامي الجابري} على {content:فتح السوق}، {cue2:متهما} {content2:رئيس البلدية بالتقصير}.{speaker2=source}
    # a participle is set off from a definite noun behind a conjunction or with its owner, and reports before إياه
    {cue:شدد} {source:سامي الجابري} على {content:احترام الأنظمة والقوانين} {cue2:مطالبا} {content2:بسرعة التدخل}.{speaker2=source}
    {cue:قال} {source:سامي الجابري} إن {content:السوق حياة المدينة وذاكرتها} {cue2:منوها} إلى أن {content2:التجار راضون}.{speaker2=source}
    وجه {speaker:سامي الجابري} نقدا حادا {cue:واصفا} {content:إياه بالفاشل}.
    وجه سامي الجابري نقدا حادا مباشرا.
    # it ends no content where it describes an accusative in ءً
    {cue:قال} {source:سامي الجابري} إن {content:الرجل ارتكب اعتداءً صارخا على السوق}.
    # behind a mark that never closed a conjunction brings the article back, and no thought of the speaker
    {cue:قال} {source:سامي الجابري}: "{content:السوق ضيق على الناس}، {cue2:وأضاف} أن {content2:التجار راضون}.{speaker2=source}
    {cue:قال} {source:سامي الجابري}: "{content:السوق ضيق على الناس، واعتقد أن التجار راضون}.
    """
)


@pytest.mark.parametrize("line", LINES)
def test_line(line: str) -> None:
    check(line)


@pytest.mark.parametrize("word", ["إلغاء", "ألعاب", "ألمانية", "إلكتروني"])
def test_letters_of_the_word(word: str) -> None:
    key = fold(word)
    assert not is_definite(key)
    assert not carries_article(key)
    assert is_definite(fold("الغابة"))
