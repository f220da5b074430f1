"""How far claims reach, in the marked lines of `claim_marks.py`: quotations over lines and paragraphs, starts, forms."""

# ruff: noqa: E501 - a case is one line

import pytest

from tests.claim_marks import check, lines

LINES = lines(
    """
    # a quotation over paragraphs: it closes at the end of a later one, or each paragraph opens its mark anew
    {cue:قال} {source:أحمد محمود}: «{content.direct:السوق ضيق على التجار.⏎والميناء بعيد}».⏎وعاد الوفد.
    {cue:قال} {source:أحمد محمود}: «{content.direct:السوق ضيق على التجار}.⏎«{content:والميناء بعيد}».⏎وعاد الوفد.
    # what is no reason: words that a clause may hold
    {cue:قال} {source:أحمد محمود} إن {content.indirect:السوق سيفتح وفق القانون الجديد للبلدية}.
    # a region spelt like بأي
    {cue:وعد} محافظ باي، {source:أحمد محمود}، {content:بتقديم الجناة إلى القضاء}.
    # the day before a date is when it was said
    {cue:أعلن} {source:أحمد محمود} يوم 18 يوليو {content:إغلاق السوق القديم}.
    # an adjective behind the quoted name of the subject
    {cue:أعلن} تنظيم «{source:داعش}» المتشدد {content:مسؤوليته عن الحريق}.
    {cue:قال} {source:أحمد محمود} إن {content.indirect:السوق سيفتح، فيما يبقى الميناء مغلقا، لكن التجار راضون}.
    # a conclusion from what was said, which somebody says in turn; what it reports nothing of goes on
    {cue:قال} {source:أحمد محمود} إن {content:السوق ضيق}، ولذلك {cue2:يرى} {source2:سالم العريبي} أن {content2:الجسر بعيد}.
    {cue:قال} {source:أحمد محمود} إن {content:السوق ضيق} لذا، {cue2:طالب} {source2:سالم العريبي} {content2:بفتح الجسر}.
    {cue:قال} {source:أحمد محمود} إن {content:السوق ضيق، ولذلك يطلب الناس}.
    # a second noun of the same owner goes on in what the verb reports; that of another does not
    {cue:أعرب} {source:أحمد محمود} عن {content:إدانته واستنكاره للحريق}.
    {cue:أعرب} {source:أحمد محمود} عن {content:أمله بالفوز}، {cue2:وإدانته} {content2:للحريق}.{speaker2=source}
    # but an object ends before them
    {cue:نفى} {source:أحمد محمود} {content.indirect:إغلاق السوق}، وهو ما كان التجار يخشونه.
    {cue:نفى} {source:أحمد محمود} {content.indirect:إغلاق السوق}، ما أراح التجار.
    # nouns between a verb and its أن describe the subject; a verb between them has a complement of its own
    {cue:أكد} {source:أحمد محمود} رئيس قسم الأسواق القديمة أن {content:السوق سيفتح}.
    {cue:أكد} {source:أحمد محمود} {content:خبرا نشر أمس عن السوق يعني أن التجار راضون}.
    # a quoted name behind an office is nobody's words
    {cue:ويحذر} عضو "الرابطة الألمانية لأطباء الأطفال والمراهقين" {source:سالم العريبي} من {content.indirect:إتباع النصيحة الشائعة}.
    # a quoted name at the head keeps its marks
    {cue:قال} {source:أحمد محمود} إن {content:«الوادي» ستوزع غدا}.
    # كما and على ما comment on what stands before them, though a noun follows the verb
    {content:السوق سيفتح غدا} على ما {cue:أعلن} {source:أحمد محمود} في المساء، وعاد الوفد.
    {content:السوق سيفتح غدا} كما {cue:أعلن} {source:أحمد محمود} في المساء، وعاد الوفد.
    # a phrase amid its clause: behind its verb and subject, or joined to what follows
    {content:وتعود الفكرة} {cue:بحسب} {source:أحمد محمود} {content:إلى العام الماضي}.
    عاد الوفد أمس، {cue:وبحسب} {source:أحمد محمود}، {content:سيفتح السوق غدا}.
    {content:السوق سيفتح غدا}، {cue:بحسب} {source:أحمد محمود} وعاد الوفد.
    # far from the opening too, where no mark stands before the phrase
    {content:وتصل كلفة الأنفاق الجديدة تحت الوادي القديم} {cue:بحسب} {source:أحمد محمود} {content:إلى مليون دينار}.
    {content:وتصل كلفة الأنفاق الجديدة تحت الوادي القديم}، {cue:بحسب} {source:أحمد محمود} إلى اليوم.
    # a quotation right before it
    بكى الشيخ أمام رفاقه القدامى، «{content.direct:كنت تلميذا كسولا}» {cue:وفق} {source:أحمد محمود}.
    # all of a clause in which another claim is nested
    {content:عاد التجار إلى السوق القديم بعد أن {cue2:تعهد} {source2:الوالي} {content2:بإصلاح الأبواب}}، {cue:بحسب} {source:رويترز}.
    # behind a long source فإن takes the sentence up
    {cue:وبحسب} {source:أحمد محمود} الباحث في تاريخ الأسواق فإن {content:السوق سيفتح}.
    # the verb that tells of the venue, and who leads the subject
    {cue:طلب} {source:أحمد محمود} في رسالة نشرها أمس {content:إغلاق السوق}.
    {cue:أعلن} {source:أحمد محمود} في مؤتمر صحفي عقده أمس {content:إغلاق السوق}.
    {cue:أعلن} {source:الجيش الوطني الليبي} بقيادة السعودية {content:إغلاق السوق}.
    {cue:طلب} {source:أحمد محمود} {content:رسالة نشرها التجار}.
    # a speech over lines that goes on behind its mark
    {cue:قال} {source:أحمد محمود}: "{content.direct:السوق ضيق،⏎والميناء بعيد}" {cue2:مضيفا} أن {content2:التجار راضون}.{speaker2=source}
    # first-person speech goes on over one sentence that shows no person, and no farther than it speaks
    {cue:وقال} {source:أحمد محمود}: {content.direct:نحن تجار. السوق ضيق. ولن نغادره}. وعاد الوفد.
    {cue:وقال} {source:أحمد محمود}: {content.direct:لا، أبدا. قلت هذا من قبل}. وعاد الوفد.
    {cue:وقال} {source:أحمد محمود}: {content.indirect:السوق ضيق}. وعاد الوفد أحيانا.
    # a far أن of another clause is no complement
    أشارت عليه بلدية المدينة، كما كاد أن يسقط.
    # a reporting participle ends the content though nothing is reported behind it; a noun spelt alike does not
    {cue:نفى} {source:أحمد محمود} {content:إغلاق السوق} مؤكدا.
    {cue:قال} {source:أحمد محمود} إن {content:البلدية حريصة على متابعة التجار}.
    {cue:قال} {source:أحمد محمود} إن {content:التجار سيعودون مجددا إلى السوق}.
    # حين alone tells when
    {cue:قال} {source:أحمد محمود} إن {content:التجار غادروا حين اقترح الوزير ذلك}.
    # a sentence that opens with وأنه belongs to the claim before it
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}. {content:وأنه سيتسع للجميع}. وعاد الوفد.
    # the article goes over to what somebody says: a clause of its own, whose verb reports something
    {cue:أكد} {source:أحمد محمود} أن {content:السوق سيفتح}، إلا أنه {cue2:نفى} {content2:وجود القماش}.{speaker2=source}
    {cue:أكد} {source:أحمد محمود} أن {content:السوق سيفتح}، في الوقت الذي {cue2:أقر} فيه {content2:بنقص القماش}.{speaker2=source}
    {cue:أكد} {source:أحمد محمود} أن {content:السوق سيفتح}، من جانبه {cue2:نفى} {source2:سالم العريبي} {content2:وجود القماش}.
    {cue:أكد} {source:أحمد محمود} أن {content:السوق سيفتح} لكن {source2:سالم العريبي} {cue2:نفى} {content2:وجود القماش}.
    {cue:أكد} {source:أحمد محمود} أن {content:السوق سيفتح إلا أنه صغير}.
    {cue:أكد} {source:أحمد محمود} أن {content:السوق سيفتح في الوقت الذي يغلق فيه الميناء}.
    # where the next verb agrees with who speaks, or has a subject of its own, it is no verb of the content
    {cue:قالت} {source:وزارة الصحة} إن {content:المستشفى كبير} {cue2:وطلبت} {content2:إغلاق السوق}.{speaker2=source}
    {cue:قالت} {source:وزارة الصحة} إن {content:المستشفى كبير} {cue2:وأكد} {source2:أحمد محمود} أن {content2:السوق ضيق}.
    # it goes on with who speaks, where his words hold those of another
    {cue:قال} {source:أحمد محمود} إن {content:{source2:وزارة الصحة} {cue2:تدين} {content2:إغلاق السوق}}، {cue3:وقال}: "{content3:السوق كبير على التجار}".{speaker3=source}
    # what is a sign of something, the article says
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}، في مؤشر على عودة التجار.
    # a quoted title amid the subject and its adjuncts, when أن still follows; a quotation is what is said
    {cue:وأوضح} {source:أحمد محمود} في ورشة بعنوان «مدن بلا جوع ولا عطش»، أن {content:السوق سيفتح}.
    {cue:قال} {source:أحمد محمود} «{content.direct:السوق سيفتح غدا أيها التجار}»، {cue2:مؤكدا} أن {content2:القماش كثير}.{speaker2=source}
    # a pronoun in its preposition governs nothing
    أصدر القائد بيانا {cue:أقر} فيه {content:بخسارة الحزب}.{speaker:القائد}
    # a participle and its own quotation behind a mark that never closed
    {cue:وقال} {source:أحمد محمود} "{content:السوق سيفتح غدا}، {cue2:مضيفا} "{content2:التجار راضون عن هذا القرار}".{speaker2=source}
    # a page whose character set has no comma
    {cue:وأكد} {source:أحمد محمود}? رئيس اللجنة? أن {content:السوق? الذي أغلق في الشتاء? سيفتح? وأن الميناء? رغم البرد? يعمل}.
    {cue:وتساءل} {source:أحمد محمود}: {content.direct:لماذا أغلق السوق?} وعاد الوفد.
    # an object whose first word stands in marks
    {cue:أكد} {source:أحمد محمود} "{content.mixed:ثقته الكبيرة" بالتجار}، مع أنه كان قد أغلق السوق.
    {cue:أكد} {source:أحمد محمود} "{content.mixed:ثقته الكبيرة" بالتجار، خصوصا أن السوق سيفتح}.
    # what somebody holds it to be follows the verb; a preposition of a later clause does not open it
    {cue:يعتبرها} {source:أحمد محمود} {content:كارثة على السوق، خاصة أن الميناء مليء بالسفن}.
    {cue:يعتبرها} {source:أحمد محمود} {content:كارثة على السوق يضر بالميناء}.
    # a preposition that is none of the verb's, behind a comma, makes another clause of أن
    {cue:طالبت} {source:وزارة الصحة} {content:التجار بالتبرع، على أن تدفع هي أجر العمال}.
    # a participle with أن is a cue of its own where no comma stands before it
    وكان {source:أحمد محمود} {cue:أكد} {content:ضرورة إصلاح السوق} {cue2:معتبرا} أن {content2:التجار ينتظرون}.{speaker2=source}
    # a date before the subject
    {content:فتح السوق أبوابه}، كما {cue:أعلن} الأربعاء {source:مكتب المدعي العام الليبي}.
    {cue:أعلن} الثلاثاء {content:انسحاب الوفد من السوق}.{cue2:وأكد} {source2:أحمد محمود} {content2:ذهابه}.
    # an object goes on with كما أن; not over كما with another verb
    {cue:نفى} {source:أحمد محمود} {content:إغلاق السوق، كما أن فتح الميناء بعيد}.
    {cue:نفى} {source:أحمد محمود} {content:إغلاق السوق}، كما غادر المدينة.
    # a verb in the present behind a comma goes on within the content
    {cue:وقال} {source:أحمد محمود} إن {content:القماش كثير، ويزيد كل يوم}.
    # a participle of the first form behind an object
    {cue:وطلب} {source:أحمد محمود} {content:إغلاق السوق}، رافضا حجج التجار.
    {cue:وطلب} {source:أحمد محمود} {content:إغلاق السوق، عادات القرية وتقاليدها}.
    # behind a closing mark a clause opens, or a phrase goes on
    {cue:وقال} {source:أحمد محمود} «{content.direct:السوق سيفتح غدا أيها التجار}» وغادر القاعة.
    {cue:وقال} {source:أحمد محمود} «{content.direct:السوق سيفتح غدا أيها التجار}» {cue2:مؤكدا} أن {content2:القماش كثير}.{speaker2=source}
    {cue:وقال} {source:أحمد محمود} «{content.mixed:السوق سيفتح غدا أيها التجار» في المدينة}.
    # the same time is no object
    {cue:نفى} {source:أحمد محمود} {content:إغلاق السوق}، {cue2:معتبرا} في الوقت ذاته {content2:القماش حقا للجميع}.{speaker2=source}
    # what one must is no form of answering
    {cue:قال} {source:أحمد محمود} إن {content:السوق مفتوح على ما يجب أن يكون}.
    # dots, and a verb that reports nothing behind them
    {cue:فرد} {source:أحمد محمود}: {content.direct:لا أعتبر هذا غريبا... ومثلما ذكرت فإن السوق كبير}.
    # marks glued to the wrong word
    {cue:وأضاف} {source:أحمد محمود} :" {content.direct:هدف السوق واضح، وكشف حقيقته سهل. لدى التجار أوراق} ".
    {cue:وأضاف} {source:أحمد محمود}" {content.direct:ليس السوق إلا حكاية قديمة}".
    {cue:قال} {source:أحمد محمود} إن {content.mixed:السوق" حكاية قديمة عند التجار"}.
    # a quoted name amid the subject, when the preposition of the verb with أن still follows, and verbs that pass by
    {cue:أشارت} شركة "{source:استوديو المدينة القديمة}" المنتجة للبرنامج إلى أن {content:السوق سيفتح}.
    {cue:وذكرت} {source:وزارة الصحة} في تقريرها "صحة المدن في الشتاء"، الذي نشر الثلاثاء، أن {content:السوق سيفتح}.
    # what was not told in detail
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}، دون إعطاء مزيد من التفاصيل.
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح دون إعطاء التجار مهلة}.
    # dots: a cue without what it would report does not end what goes on behind them
    {cue:أشاد} {source:أحمد محمود} {content:بالفريق الجديد} رغم أن الفريق خسر.
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح رغم أن الطريق مغلق}.
    {cue:قال} {source:أحمد محمود} {content:إنه وفقا للأرقام سيفتح السوق غدا}.
    {cue:قال} {source:أحمد محمود} {content:إنه بحسب وزارة الصحة سيفتح السوق غدا}.
    {cue:واشتكى} {source:أحمد محمود} من {content:قلة التجار}.. وتمضي السنوات في السوق.
    {cue:قال} {source:أحمد محمود} إن {content:السوق كبير.. فالتاجر القديم رمز المدينة وتحمله للتعب معروف}.
    # an object ends before إلا أنه too; a clause may hold that, and what somebody did not see
    {cue:نفى} {source:أحمد محمود} {content:إغلاق السوق}، إلا أنه أغلق الميناء.
    {cue:قال} {source:أحمد محمود} إن {content:التجار عادوا إلى السوق لكنه لم ير القماش}.
    {cue:قال} {source:أحمد محمود} إن {content:التجار عادوا إلى السوق}، لكنه لم يذكر عددهم.
    # to whom it is said is no object
    {cue:أكد} {source:أحمد محمود} لسالم العريبي {content:حرصه على فتح السوق}.
    {cue:طلب} {source:أحمد محمود} {content:دعما لسالم العريبي}.
    # the clause of كان قد opens at its conjunction
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}، فيما كان قد {cue2:أكد} أن {content2:القماش قليل}.{speaker2=source}
    # form: names of things in marks are no quotation; words are
    {cue:قال} {source:أحمد محمود} إن {content.indirect:السفينة «فينوس» ستعود}.
    {cue:قال} {source:أحمد محمود} إن {content.indirect:فيلمه «ليل الوادي» سيعرض غدا}.
    {cue:قال} {source:أحمد محمود} إن {content.indirect:التجار جربوا جهاز "Nova 3" أمس}.
    {cue:قال} {source:أحمد محمود} إن {content.mixed:السوق «ليست مقلقة» أبدا}.
    {cue:قال} {source:أحمد محمود} إن {content.mixed:الهجوم «الوحشي» لن يتكرر}.
    # behind a colon the first person and a question are direct, إن is not
    {cue:وقال} {source:أحمد محمود}: {content.direct:أعتقد هذا التاجر}.
    {cue:وقال} {source:أحمد محمود}: {content.direct:لم أقل هذا للتجار}.
    {cue:وتساءل} {source:أحمد محمود}: {content.direct:لماذا أغلق السوق؟}
    {cue:وقال} {source:أحمد محمود}: {content.indirect:أحد التجار غادر السوق}.
    {cue:وقال} {source:أحمد محمود}: {content.indirect:إن التجار راضون}.
    """
)


@pytest.mark.parametrize("line", LINES)
def test_extent(line: str) -> None:
    check(line)
