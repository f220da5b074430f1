"""Claims, told in lines of Arabic with marks: what is a cue, whose words they are, and how far they reach.

The notation is that of `claim_marks.py`.
"""

# ruff: noqa: E501 - a case is one line

from dataclasses import replace

import pytest

from arabic_news import extract
from arabic_news.analysis.analyzer import Analysis
from arabic_news.analysis.embedded import EmbeddedAnalyzer
from arabic_news.text.document import Document
from tests.claim_marks import check, lines

# ---------------------------------------------------------------- verbs and where their content begins

VERBS = lines(
    """
    # أن and its forms
    {cue.say:قال} {source:خليفة حفتر} إن {content.indirect:القوات تقدمت نحو أطراف المدينة}.
    {cue.verb:وأضاف} {source:خليفة حفتر} أن {content:الجنود عادوا إلى ثكناتهم}.
    {cue.confirm:وأكد} {source:أحمد محمود} {content:أنه لن يترشح مرة ثالثة}.
    {cue.announce:أعلنت} {source:وزارة الصحة} أن {content:المستشفيات تعمل ليلا}.
    {cue:وأوضحت} {source:وزارة الصحة} بأن {content:اللقاح متوفر في المراكز}.
    {cue.estimate:يرى} {source:أحمد محمود} أن {content:الأسعار ستنخفض في الخريف}.
    {cue.promise:تعهد} {source:أحمد محمود} بأن {content:يعيد فتح المدرسة}.
    {cue.confirm:وتشبث} {source:أحمد محمود} بأن {content:الأمطار ستعود}.
    وتشبث أحمد محمود بموقفه من السوق.
    {cue.estimate:وتوقعت} {source:وزارة الصحة} {content:ألا يعود الوباء}.
    {cue.deny:نفت} {source:وزارة الصحة} أن {content:تكون قد أخفت أرقام المصابين}.
    # time, place, venue and parentheses between the verb and أن
    {cue:قال} {source:خليفة حفتر} أمس الأربعاء في بنغازي إن {content:الطريق مفتوح}.
    {cue:وقال} {source:أحمد محمود} في تصريح صحفي إن {content:الطريق مفتوح}.
    {cue:أعلن} {source:أحمد محمود} (51 عاما) أن {content:الطريق مفتوح}.
    {cue:أعلن} {source:أحمد محمود} مساء الخميس خلال مؤتمر صحفي أن {content:الطريق مفتوح}.
    {cue:أعلنت} {source:وزارة الصحة}، في بيان نشر على صفحتها، أن {content:الطريق مفتوح}.
    {cue:أعلن} بدوره {source:أحمد محمود} أن {content:الطريق مفتوح}.
    # a long office before the name of its holder
    {cue:أكد} عضو مجلس البلدية والمشرف على الحدائق {source:أحمد محمود} أن {content:الأشجار ستزرع في الخريف}.
    {cue:أكد} {source:أحمد محمود} رئيس لجنة الحدائق العامة في البلدية، أن {content:الأشجار ستزرع في الخريف}.
    {cue:أكد} صاحب معرض الكتب القديمة في السوق {source:أحمد محمود} أن {content:المعرض سيفتح}.
    # أن of another clause comes first
    {cue:وقال} {source:أحمد محمود} بعد أن صافح التجار إن {content:السوق سيفتح}.
    # a further clause behind a comma has a complement of its own
    وأضاف الحارس إلى رصيده هدفا جديدا، فالفريق قادر على أن يصعد.
    وكتب أحمد محمود بلغة سهلة، وحاول في رواياته أن يصف السوق.
    {cue:وقال} {source:أحمد محمود}، فخر المدينة، إن {content:السوق سيفتح}.
    # the pronoun is what is said, so that a far أن or colon is another verb's
    هذه التهم التي أعلنها أحمد محمود في السوق تهدف إلى أن يغلق.
    بعد كلمات رددها أحمد محمود في السوق: الخبز والملح والماء.
    {cue:أخبره} {source:أحمد محمود} في السوق أن {content:الطريق مفتوح}.
    وهذه الشركة التي طلبتها وزارة الصحة أمس تعمل على أن تفتح الطريق.
    # so is that of its own preposition
    عقدوا مؤتمرا دعت إليه وزارة الصحة أمس في السوق.
    هذه الخطة التي أعلن عنها أحمد محمود أمس تتضمن فتح الطريق.
    {cue:وطلب} {source:أحمد محمود} منها {content:فتح الطريق}.
    # a clause behind a preposition: بما, مما
    {cue:أشاد} {source:أحمد محمود} {content:بما أنجزه العمال من إصلاح الطريق}.
    {cue:واشتكى} {source:أحمد محمود} {content:مما يجري في السوق}.
    # a preposition right behind another verb is that verb's
    {cue:تعهد} {source:أحمد محمود} الذي بات يتمتع بثقة التجار، {content:بإصلاح الطريق}.
    # what is spelt as a subject is one; and no future is an object
    {cue:وتوعد} {source:أعضاؤه} {content:بإغلاق السوق}.
    {cue:وتوعد} {source:أعضاؤهُ} {content:بإغلاق السوق}.
    وجاء إعلان أحمد محمود سيدفع التجار إلى المغادرة.
    {cue:وأكدت} {source:وزارة الصحة} {content:سيطرتها على الوباء}.
    # to lift the veil is to announce
    {cue:كشفت} {source:وزارة الصحة} النقاب عن {content:خطة لبناء ثلاثة مستشفيات}.
    # an office before a colon and a quotation, the title of a book before them
    {cue:أكد} {source:أحمد محمود}، رئيس قسم المياه: «{content.direct:لقد بلغنا نهاية الطريق}».
    {cue:وقال} {source:أحمد محمود} في كتابه «أيام السوق القديم»: «{content.direct:كان الخبز رخيصا}».
    # what the plural watches is not said
    هؤلاء الأطفال يتابعون المباراة بشغف ولا ينسون أنهم فازوا.
    {source:شهود عيان} {cue:أضافوا} السبت أن {content:السوق سيفتح}.
    # what somebody else says of it
    {cue:وقالت} {source:وزارة الصحة} إن {content:{content2:المستشفى مغلق}}، وهو ما {cue2:نفاه} {source2:الحارس}.
    {cue:وقالت} {source:وزارة الصحة} إن {content:المستشفى مغلق، وهو ما يقلق الأهالي}.
    # behind an object without a verb, what somebody did next, also without a comma
    {cue:رحبت} {source:وزارة الصحة} {content:بافتتاح المستشفى الجديد} وغادر الوفد المدينة.
    {cue:رحبت} {source:وزارة الصحة} {content:بالقرار الذي فتح السوق وأعاد التجار}.
    # a verb behind أنه كان is in its content; what is worth mentioning is the article's; a reaction is no reply
    {cue:قال} {source:أحمد محمود} {content:إنه كان قد {cue2:طلب} {content2:فتح السوق}}.{speaker2=source}
    الجدير ذكره أن السوق مغلق.
    وكان رد فعل وزارة الصحة «مخيبا للآمال كلها».
    # a nisba belongs to the noun before it
    {cue:أعلن} {source:خبير نفطي} {content:فتح الطريق}.
    {cue:وأكدت} {source:وزارة الصحة} {content:أهمية اللقاح}.
    # behind a relative clause the preposition stands at its comma
    {cue:ويخشى} {source:أحمد محمود} الذي لا يملك خبازين من الكبار، من {content:إغلاق السوق}.
    # no source: quantities and norms
    وتوزع المياه، وفقا لكميات الأمطار، على القرى.
    # an apposition before عن, and an accusative participle behind a quotation
    {cue:أعلنت} {source:وزارة الصحة} الذراع الطبية للحكومة عن {content:فتح المستشفى}.
    {cue:وقال} {source:أحمد محمود} «{content.direct:أريد أن أطمئن التجار جميعا}» شاكرا أهل السوق.
    # a second phrase takes nothing of the first
    {content:بلغ عدد المرضى تسعين} {cue:بحسب} {source:وزارة الصحة} {content2:وقد غادر عشرون طفلا} {cue2:حسب} {source2:رويترز}.
    # a unit, a matter, the author's I without hamza, what nobody expects
    بيعت ثمانون فدان على النهر، تسعة منها لسالم العريبي.
    وهذا أمر سيسهم في تزويد القرى بالماء.
    ولا اعتقد أن السوق سيفتح.
    والسباق الذي يرتقب أن يبدأ غدا طويل.
    # the second half of a subject's adjective, the country of an envoy
    {cue:نفت} {source:السلطات الليبية} والتونسية {content:إغلاق المعبر}.
    {cue:ولمح} {source:السفير الروسي} إلى بريطانيا، أمس، إلى أن {content:الطريق مفتوح}.
    # an indictment, a byline, and what ended
    تضمن قرار الاتهام قيام سالم العريبي بحرق السوق.
    كتب: سالم العريبي وصل الوفد إلى السوق.
    وفاز بالدورة التي اختتمت أمس وكلنا نأمل أن تعود: الخبز والماء.
    # behind كما an unknown noun is the object, as it is behind و; a label does not speak
    {cue:قالت} {source:سعاد حسني} إن {content:الوقت ضيق}. كما {cue2:أدانت} {content2:الانتهاكات كلها}.{speaker2=source}
    المصدر: تستمتع العداءة بعطلة طويلة.
    # who is addressed does not speak
    أيها التجار: افتحوا أبواب السوق صباح الغد.
    # a noun of speech that nobody uttered, and one in the name of an agency
    وفي حال إعلان وزارة الصحة إغلاق السوق سيغادر التجار.
    لاحظ القراء عدم إشارته إلى الحريق.
    وزارت وفود وكالات أنباء عن طريق البحر مدينة طرابلس.
    # a colon, with and without quotation marks
    {cue:وقال} {source:أحمد محمود}: {content.indirect:الطريق مفتوح أمام الشاحنات}.
    {cue:وقال} {source:أحمد محمود}: «{content.direct:الطريق مفتوح أمام الشاحنات}».
    {cue:قال} {source:أحمد محمود} "{content.direct:الطريق مفتوح أمام الشاحنات}".
    {cue:وتابع} {source:أحمد محمود} قائلا: {content.direct:نحن أبناء هذه المدينة ولن نغادرها}.
    # قائلا opens the words of a verb that takes none
    {cue:ومضى} {source:أحمد محمود} يقول إن {content:الطريق مفتوح}.
    # prepositions
    {cue.say:أشار} {source:أحمد محمود} إلى {content:ارتفاع أسعار الخبز}.
    {cue:أشار} {source:أحمد محمود} إلى أن {content:أسعار الخبز ارتفعت}.
    {cue:لفت} {source:أحمد محمود} النظر إلى {content:ارتفاع أسعار الخبز}.
    {cue.announce:كشفت} {source:وزارة الصحة} عن {content:خطة لبناء ثلاثة مستشفيات}.
    {cue.confirm:شدد} {source:أحمد محمود} على {content:ضرورة ترشيد المياه}.
    {cue.warn:حذرت} {source:وزارة الصحة} من {content:شرب مياه الآبار}.
    {cue.condemn:ندد} {source:أحمد محمود} {content:بالهجوم على المزارعين}.
    {cue.welcome:رحبت} {source:وزارة الصحة} {content:بقرار البلدية}.
    {cue.welcome:أثنى} {source:أحمد محمود} على {content:عمل الممرضين}.
    {cue.say:شكك} {source:أحمد محمود} في {content:صحة الأرقام المنشورة}.
    {cue.call:دعا} {source:أحمد محمود} إلى {content:هدنة تسمح بجني الزيتون}.
    {cue.threaten:هدد} {source:أحمد محمود} {content:بإغلاق الميناء}.
    {cue.call:أهابت} {source:وزارة الصحة} {content:بالمواطنين التبرع بالدم}.
    # the preposition of the verb is not that of an adverb or of the venue
    {cue:واعترفت} بدورها {source:وزارة الصحة} {content:بخطأ في الحساب}.
    {cue:وطالبت} {source:وزارة الصحة}، في بيان صدر عن مكتبها، {content:بوقف الحرب}.
    {cue:وطالبت} {source:وزارة الصحة}، خلال لقاء جمعها بالأطباء، {content:بوقف الحرب}.
    # nominal objects
    {cue.deny:نفى} {source:أحمد محمود} {content:وجود خلاف داخل المجلس}.
    {cue.announce:أعلنت} {source:وزارة الصحة} {content:إغلاق ثلاثة مطاعم}.
    {cue.condemn:أدانت} {source:الأمم المتحدة} {content:استهداف قوافل الغذاء}.
    {cue.accuse:اتهم} {source:خليفة حفتر} {content:التجار برفع الأسعار}.
    هنأ خليفة حفتر الجنود بالعيد.
    {cue:أعلنت} {source:وزارة الصحة} مطلع الشهر الجاري {content:إغلاق ثلاثة مطاعم}.
    {cue:أعلنت} {source:وزارة الصحة}، الاثنين 13 مايو 2024، {content:إغلاق ثلاثة مطاعم}.
    {cue.welcome:رحبت} {source:بعثة الاتحاد الأوروبي} {content:بالقرار}.
    {cue:أعلنت} {source:وزارة الصحة} في 12 مارس/آذار الماضي {content:إغلاق ثلاثة مطاعم}.
    {cue:أعلن} {source:أحمد محمود}، أمس، {content:إغلاق ثلاثة مطاعم}.
    {cue:أعلن} {source:أحمد محمود} (51 عاما) {content:إغلاق ثلاثة مطاعم}.
    {cue:أعلن} {source:أحمد محمود} في بيان {content:إغلاق ثلاثة مطاعم}.
    {cue:أعلن} رئيس البلدية {source:أحمد محمود} {content:إغلاق ثلاثة مطاعم}.
    {cue:أعلن} {source:المنظم الألماني} {content:إغلاق ثلاثة مطاعم}.
    {cue:أعلنت} كل من {source:بريطانيا وفرنسا} {content:إغلاق سفارتيهما}.
    {cue:نفى} {source:أحمد محمود} {content:علمه بالاتفاق}.
    {cue:استنكر} {source:أحمد محمود} {content:الهجوم على المزارعين} في بيان صدر أمس.
    {cue.call:طلبت} {source:وزارة الصحة} من {content:الأطباء العودة إلى أعمالهم}.
    # behind من جانبه a word is no noun, nor is one in ى
    من جانبه {cue:نفى} {source:المكتب الإعلامي} {content:هذه الأنباء}.
    من جهته {cue:كشف} {source:أحمد محمود} أن {content:السوق سيفتح}.
    # the object is no subject: it does not agree with the verb, or stands in the accusative
    وصلت {speaker:سعاد حسني} إلى القاهرة. {cue:وطالبت} {content:المجتمع الدولي بالتحرك}.
    {cue:قالت} {source:سعاد حسني} إن {content:الوقت ضيق}. {cue2:وطالبت} {content2:المنظمين بتأجيل السباق}.{speaker2=source}
    {cue:قالت} {source:سعاد حسني} إن {content:الوقت ضيق}. {cue2:وأبلغت} المنظمين أن {content2:السباق تأجل}.{speaker2=source}
    {cue:قالت} {source:سعاد حسني} إن {content:الوقت ضيق}. {cue2:وأبلغت} المجتمع الدولي أن {content2:المؤن نفدت}.{speaker2=source}
    {cue:قالت} {source:سعاد حسني} إن {content:الوقت ضيق}. {cue2:وأبلغت} مجلس النواب أن {content2:المؤن نفدت}.{speaker2=source}
    {cue:وأعلن} {source:تنظيم القاعدة} عبر وكالة «النور» {content:مسؤوليته عن التفجير}.
    # behind an office with the article, a noun is no adjective but the object
    {cue.condemn:أدان} {source:الوزير} {content:التفجير}.
    {cue.condemn:أدان} {source:الوزير المكلف} {content:التفجير}.
    {cue.deny:نفى} {source:الوزير} {content:الشائعات}.
    {cue.deny:نفى} {source:رئيس الوزراء} {content:الأنباء المتداولة}.
    {cue.condemn:استنكرت} {source:الوزيرة} {content:القصف}.
    {cue.condemn:أدان} {source:الأمين العام} للأمم المتحدة {content:الهجوم}.
    {cue.call:طالب} {source:المدير} {content:المسؤولين بالتحرك}.
    # behind a body or an unnamed man, another one is the object
    {cue.accuse:اتهمت} {source:المعارضة} {content:الحكومة بالتقصير}.
    {cue.accuse:واتهمت} {source:الحكومة} {content:المحتجين بالتخريب}.
    {cue.accuse:اتهم} {source:النائب} {content:الوزير بالفساد}.
    {cue.accuse:واتهم} {source:المرصد السوري لحقوق الإنسان} {content:قوات النظام بالقصف}.
    {cue.announce:أعلنت} {source:وزارة الصحة} أمس {content:تراجع عدد المرضى}.
    {cue.confirm:أكد} {source:ولي العهد البحريني} {content:حرص بلاده على التعاون}.
    {cue.announce:وأعلن} ناطق باسم البلدية هو العقيد {source:أحمد محمود} {content:نقل السوق إلى الجبل}.
    {cue.deny:نفت} {source:بلدية درنة} {content:إغلاق الطريق}.
    # objects spelt like a verb or opened by ما, none by a relative clause
    {cue.announce:أعلن} {source:الاتحاد البرازيلي لكرة القدم} {content:دعم ترشح رئيسه}.
    {cue.deny:نفى} {source:أحمد محمود} {content:ما تردد عن هروب التجار}.
    وزارة الصحة تؤكد التي بقيت.
    # an object before أن of its own
    {cue:أكد} {source:أحمد محمود} {content:أهمية أن يشارك الجميع}.
    {cue:أعلنت} {source:وزارة الصحة} {content:إغلاق المطعم بعد أن تسمم زبائنه}.
    # with a pronoun for object
    {cue.accuse:اتهمته} {source:وزارة الصحة} {content:بالتقصير}.
    {cue:وصفتها} {source:وزارة الصحة} {content:بالخطوة المتأخرة}.
    {cue:وأبلغه} {source:أحمد محمود} أن {content:الرحلة تأجلت}.
    # blame needs responsibility
    {cue.accuse:حملت} {source:وزارة الصحة} {content:أصحاب المطاعم مسؤولية التسمم}.
    {cue.accuse:وحمل} {source:خليفة حفتر} {content:التجار المسؤولية كاملة}.
    حمل أحمد محمود حقيبته وغادر القاعة.
    # taking responsibility needs an attack
    {cue.announce:وتبنى} {source:تنظيم القاعدة} {content:الهجوم على السوق}.
    وتبنى أحمد محمود طفلا من القرية.
    # negation: a clause that is denied is reported, an act that did not happen is not
    لم {cue.not:يؤكد} {source:أحمد محمود} أن {content:الاجتماع سيعقد}.
    لم {cue.not:يؤكد} {source:أحمد محمود} {content:موعد الاجتماع}.
    ولم {cue.not:ينف} {source:أحمد محمود} {content:موعد الاجتماع}.
    {cue:أعلنت} {source:وزارة الصحة} {content:توقيف تاجرين}، لكنها لم {cue2.not:تقل} إن {content2:الدواء فاسد}.{speaker2=source}
    وصل إلى السوق ما يؤكد أحمد محمود.
    لم يعلن أحمد محمود تشكيل اللجنة.
    """
)

# ---------------------------------------------------------------- subjects

SUBJECTS = lines(
    """
    {cue:أكد} {source:اللواء 27 ميكا} {content:سيطرته على المدينة}.
    # before the verb
    {source:أحمد محمود} {cue:أكد} أن {content:الطريق مفتوح}.
    لكن {source:أحمد محمود} {cue:نفى} {content:وجود خلاف}.
    وكانت {source:وزارة الصحة} قد {cue:أعلنت} أن {content:اللقاح متوفر}.
    أما {source:أحمد محمود} {cue:فقال} إن {content:اللقاح متوفر}.
    {source:وزارة الصحة} التي {cue:أعلنت} {content:انتهاء الوباء}.
    {source:وزارة الصحة}، التي {cue:أشارت} إلى أن {content:الوباء انتهى}.
    وكان {source:مصدر طبي} {cue:قدّر} {content:عدد القتلى بعشرين}.
    # who stays unnamed says so in a clause of its own
    {cue:كشف} {source:مسؤول}، طلب عدم الكشف عن هويته، أن {content:الطائرات أقلعت ليلا}.
    {cue:كشف} {source:مسؤول} رفض ذكر اسمه عن {content:صفقة جديدة}.
    {cue:وقال} {source:دبلوماسي غربي} فضل عدم ذكر اسمه إن {content:المحادثات متعثرة}.
    # a journalist without a name speaks for the medium
    {cue:وقال} {source:مراسل الجزيرة} إن {content:الطريق مغلق}.
    {cue:وأفاد} {source:مراسل قناة «الغد»} بأن {content:الطريق مغلق}.
    {cue:وقال} {source:مصور لوكالة رويترز} إن {content:الطريق مغلق}.
    {cue:وقال} {source:شهود عيان} لوكالة {via:رويترز} إن {content:الطريق مغلق}.
    {cue:وذكر} مراسل الجزيرة {source:أحمد محمود} أن {content:الطريق مغلق}.
    # behind a long aside
    {source:أحمد محمود}، وهو تاجر من أهل المدينة، {cue:قال} إن {content:السوق سيفتح}.
    رئيس البلدية {source:أحمد محمود}، وهو تاجر من أهل المدينة، {cue:قال} إن {content:السوق سيفتح}.
    # two men, the second with his office; two groups
    {cue:قال} {source:أحمد محمود ونظيره الأردني خليفة حفتر} إن {content:الطريق مفتوح}.
    {cue:قالت} {source:مصادر طبية وشهود عيان} إن {content:الطريق مغلق}.
    # two men and a verb in the dual
    لكن {source:المتهمان} {cue:قالا} إن {content:السوق سيفتح}.
    # the name of the holder of an office, which no list knows
    {cue:قالت} النائبة التونسية {source:ألفة زغوندي} إن {content:القانون جاهز}.
    {cue:قالت} النائبة التونسية {source:ألفة زغوندي}: «{content:القانون جاهز للتصويت غدا}».
    {cue:قال} رئيس البلدية {source:سالم العريبي} بمصراتة إن {content:السوق سيفتح}.
    # the pronoun before the verb is its subject
    {cue:قالت} {source:سعاد حسني} إن {content:التقرير تأخر وإنها {cue2:حذرت} {content2:إدارة المستشفى من تلوث الماء}}.{speaker2=source}
    # whom one accuses, without anybody else
    {cue:قالت} {source:وزارة الصحة} إن {content:الدواء فاسد}، {cue2:واتهمت} {content2:طهران بالتقصير}.{speaker2=source}
    # right before the verb though no entity covers it
    {source:الطالب النجيب} {cue:يقول} إن {content:السكن بعيد}.
    # coordination, quantifiers, groups, offices
    {cue:دعت} كل من {source:بريطانيا وفرنسا} إلى {content:هدنة إنسانية}.
    {cue:وقال} {source:عدد من الأهالي} إن {content:الماء مقطوع}.
    {cue:قالت} {source:مصادر عسكرية} إن {content:الطريق مغلق}.
    {cue:قال} {source:شهود عيان} إن {content:الحريق بدأ ليلا}.
    {cue:وقال} رئيس البلدية {source:أحمد محمود} إن {content:السوق سيفتح}.
    {cue:وقال} {source:أحمد محمود} رئيس البلدية إن {content:السوق سيفتح}.
    # countries and cities that act
    {cue:أعلنت} {source:تونس} أن {content:الحدود مفتوحة}.
    {cue:وحذرت} {source:موسكو} من {content:تصعيد جديد}.
    # a quoted name is the subject, not the words
    {cue:أعلنت} «{source:واحة النور}» أن {content:المصنع سيفتح}.
    {cue:وأشارت} «{source:واحة النور}» في تقريرها إلى أن {content:الأرباح زادت}.
    {cue:أعلنت} «{source:واحة النور}» {content:إغلاق المصنع}.
    # a noun that no entity covers
    {cue:وقال} {source:حارس} إن {content:الشجرة يابسة}.
    {cue:وأعلنت} {source:الشركة} {content:توقيع عقد جديد}.
    # after a conjunction an unknown indefinite noun is the object
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}. {cue2:وطلب} {content2:معرفة رأي التجار}.{speaker2=source}
    {cue:وأعلن} {source:المنظم} {content:توقيع عقد جديد}.
    # what a preposition governs and what describes the speech are no subject
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}. {cue2:وأوضح} بعد لقاء مع خليفة حفتر أن {content2:الأسعار ستنخفض}.{speaker2=source}
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}. {cue2:وقال} مبتسما إن {content2:الأسعار ستنخفض}.{speaker2=source}
    # in the verb: whoever spoke last
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}. {cue2:وأضاف} أن {content2:الأسعار ستنخفض}.{speaker2=source}
    {cue:قالت} {source:سعاد حسني} إن {content:السوق سيفتح}. وقف {speaker2:أحمد محمود} {cue2:وقال} إن {content2:الأمر كذلك}.
    # ... and agrees with the verb
    {cue:قالت} {source:سعاد حسني} إن {content:السوق سيفتح}. {cue2:ورد} {source2:أحمد محمود}: «{content2:لن يفتح السوق قبل العيد}». {cue3:وأضافت} أن {content3:الأسعار ستنخفض}.{speaker3=source}
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}. {cue2:وقالت} {source2:وزارة الصحة} إن {content2:اللقاح متوفر}. {cue3:وأضاف} أن {content3:الأسعار ستنخفض}.{speaker3=source}
    {cue:قال} {source:شهود عيان} إن {content:الحريق كبير}. {cue2:وقال} {source2:أحمد محمود} إن {content2:السوق سيفتح}. {cue3:وأضافوا} أن {content3:النار أتت على كل شيء}.{speaker3=source}
    # ... else whom the sentence before is about; a person named there comes before who spoke last
    {cue:قالت} {source:وزارة الصحة} إن {content:الوباء انتهى}. وجلس {speaker2:أحمد محمود} تحت شجرة. {cue2:وقال} إن {content2:الحر شديد}.
    {cue:قال} {source:خليفة حفتر} إن {content:السوق سيفتح}. وافتتح البنك المركزي فرعا. {cue2:وقال} إن {content2:الحر شديد}.{speaker2=source}
    زارت سعاد حسني الميناء. {cue:وأشاد} {content:بجهود العمال}.
    {cue:قال} {source:خليفة حفتر} إن {content:السوق سيفتح}. وجلس أحمد محمود تحت شجرة. {cue2:وأضاف} أن {content2:الحر شديد}.{speaker2=source}
    زار {speaker:أحمد محمود} الميناء. {cue:وأشاد} {content:بجهود العمال}.
    # who told what the sentence told may go on
    انتهت الحملة أمس. أوضح ذلك الناطق العقيد {speaker:أحمد محمود}، {cue:وقال}: {content:شملت الحملة السوق كله}.
    {cue:قال} {source:أحمد محمود} إن {content:السوق مغلق}. وصل القطار أمس، أوضح ذلك مدير المحطة {speaker2:ماجد فهد}. {cue2:وأضاف} أن {content2:الطريق سالك}.
    # a description is whose office it names, also in short
    وصل محافظ الأقصر {speaker:أحمد محمود} إلى السوق. {cue:وأكد} {source:محافظ الأقصر} أن {content:المشروع جاهز}.
    وصل أمير منطقة عسير {speaker:أحمد محمود} إلى السوق. {cue:ورحب} {source:أمير المنطقة} {content:بالتجار}.
    {cue:وأكد} صاحب السمو الملكي الأمير {source:أحمد محمود} مستشار الديوان الملكي أمير منطقة مكة المكرمة {content:أهمية العمل}.
    # the last word of somebody's full name is he, whatever else it is
    {cue:ذكر} {source:بن رودس} أن {content:الأمر واضح}. كما {cue2:رحب} {source2:رودس} {content2:بالقرار}. {cue3:وأضاف} أن {content3:الوقت ضيق}.{speaker3=source}
    # verbal nouns and degrees are nobody
    وصل {speaker:أحمد محمود} إلى السوق. {cue:ونفى} {content:إطلاق النار على التجار}.
    ثم {cue:أبدى} {content:عدم رضاه عن العمل}.
    # the medium of a channel does not speak
    {cue:وكتب} عبر حسابه في "تويتر": "{content:المباراة مهمة جدا للفريق}".
    # ... and a title of honour for whom it honours
    زار الأمير {speaker:أحمد محمود} الميناء. {cue:وأكد} {source:سموه} أن {content:العمل مستمر}.
    التقى الوفد الدكتور {speaker:أحمد محمود} أمس. {cue:وأكد} {source:معاليه} أن {content:العمل مستمر}.
    # ... who spoke, before whom he named; else whom the text named
    {cue:قال} الأمير {source:أحمد محمود} إن {content:الطبيب سالم عمر نجح}. {cue2:وأكد} {source2:سموه} أن {content2:المستشفى جاهز}.{speaker2=source}
    استقبل الأهالي في المستشفى الجديد بعد صلاة العصر الأمير {speaker:أحمد محمود}. {cue:وأكد} {source:سموه} أن {content:الموظفين جاهزون}.
    # a document speaks for who issued it, as the words behind it tell
    {cue:أعلن} {source:بيان الجيش الليبي} أن {content:المعبر مغلق}.
    {cue:وكشف} {source:تقرير لمنظمة العفو الدولية} عن {content:انتهاكات في السجون}.
    {cue:أكد} {source:البيان الصادر عن وزارة الصحة} أن {content:اللقاح متوفر}.
    {cue:وأظهرت} {source:دراسة أجرتها جامعة القاهرة} أن {content:النوم المبكر مفيد}.
    {cue:وذكر} {source:تقرير نشرته صحيفة الغارديان} أن {content:الأسعار ارتفعت}.
    {cue:وذكر} {source:تقرير لصحيفة «الوادي}» أن {content:الأسعار ارتفعت}.
    {cue:وذكر} {source:تقرير} عن وزارة الصحة أن {content:الأسعار ارتفعت}.
    # a statement speaks for who issued it
    {cue:أعلنت} {source:وزارة الصحة} {content:انتهاء الوباء}. {cue2:وأضاف} {source2:البيان} أن {content2:اللقاح متوفر}.{speaker2=source}
    """
)

# ---------------------------------------------------------------- participles and verbal nouns

PARTICIPLES = lines(
    """
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}، {cue2.participle:مشيرا} إلى أن {content2:الأسعار ستنخفض}.{speaker2=source}
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}، {cue2.confirm:مؤكدا} {content2:حرص البلدية على التجار}.{speaker2=source}
    {cue:قالت} {source:سعاد حسني} إن {content:السوق سيفتح}، {cue2.say:مضيفة} أن {content2:الأسعار ستنخفض}.{speaker2=source}
    زارت {speaker:سلمى محمود} السوق، {cue.call:داعية} {content:التجار إلى خفض الأسعار}.
    زار {speaker:أحمد محمود} السوق، {cue.call:داعيا} {content:التجار إلى خفض الأسعار}.
    زار {speaker:أحمد محمود} السوق، {cue.call:حاثا} {content:الجميع على خفض الأسعار}.
    زار {speaker:أحمد محمود} السوق {cue:مؤكدا} أن {content:الأسعار ستنخفض}.
    زار {speaker:أحمد محمود} السوق، {cue.say:قائلا}: «{content:هنا تعلمت البيع والشراء}».
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}، {cue2.accuse:محملا} {content2:أصحاب المطاعم مسؤولية التأخير}.{speaker2=source}
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}، {cue2.condemn:منددا} {content2:بتأخر البلدية}.{speaker2=source}
    # what follows is the participle's own, not the verb's before it
    وأضاف {speaker:أحمد محمود} كلمات شكر، {cue:مشيرا} إلى أن {content:السوق سيفتح}.
    """
)

VERBAL_NOUNS = lines(
    """
    انتهى لقاء {speaker:أحمد محمود} بالتجار مع {cue.verbal_noun:قوله} إن {content:السوق سيفتح}.
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}. واشتهرت أمس {cue2.call:دعوته} إلى {content2:خفض الأسعار}.{speaker2=source}
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}. وتكررت أمس {cue2.condemn:إدانته} {content2:للهجوم على التجار}.{speaker2=source}
    # with its owner, who speaks; whom one accuses may stand there too
    أثار {cue.verbal_noun:قول} {source:أحمد محمود} إن {content:السوق سيفتح}.
    أثار {cue:قول} رئيس البلدية {source:أحمد محمود} إن {content:السوق سيفتح}.
    جاء ذلك بعد {cue.warn:تحذير} {source:وزارة الصحة} من {content:شرب مياه الآبار}.
    وسط {cue.deny:نفي} {source:وزارة الصحة} {content:وجود وباء}.
    جاء ذلك بعد {cue.accuse:اتهام} {source:وزارة الصحة} {content:أصحاب المطاعم بالتقصير}.
    جاء ذلك بعد اتهام وزارة الصحة بالتقصير.
    جاء ذلك بعد إعلان حالة الطوارئ.
    جاء ذلك بعد نفي البنك والجمهور ينتظر الرد.
    # behind its time, and behind a comma
    استقالت {speaker:سعاد حسني} رغم {cue.confirm:تأكيدها} قبل يومين أن {content:بقاءها ليس محل نقاش}.
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}، مع {cue2:تأكيده} أن {content2:الأسعار ستنخفض}.{speaker2=source}
    # the noun is what the verb before it reports: one claim
    {cue:جدد} {source:أحمد محمود} تأكيده أن {content:السوق سيفتح}.
    {cue:أعربت} {source:وزارة الصحة} عن {content:إدانتها للهجوم على الممرضين}.
    """
)

# ---------------------------------------------------------------- phrases, the colon, chains

PHRASES = lines(
    """
    {cue.phrase:وبحسب} {source:وزارة الصحة} فإن {content:اللقاح متوفر}.
    {cue:وبحسب} {source:وزارة الصحة}، {content:بلغ عدد المرضى تسعين}.
    {content:بلغ عدد المرضى تسعين}، {cue:وفق} {source:وزارة الصحة}.
    {content:بلغ عدد المرضى تسعين} {cue:وفقا} ل{source:مصادر طبية}.
    {content:بلغ عدد المرضى تسعين}، {cue:نقلا عن} {source:وزارة الصحة}.
    {content:بلغ عدد المرضى تسعين}، {cue:حسبما} أفادت {source:وزارة الصحة}.
    {content:بلغ عدد المرضى تسعين}، {cue:بحسب ما} ذكرت {source:رويترز}.
    {content:بلغ عدد المرضى تسعين} {cue:على حد قول} {source:أحمد محمود}.
    {content:بلغ عدد المرضى تسعين}، {cue:وفق} {source:حصيلة} أعدها المستشفى.
    {content:بلغ عدد المرضى تسعين}، {cue:بحسب} {source:سكايلند}.
    # a time behind the source goes on with nothing, the object of a verb before the phrase does
    {content:بلغ عدد المرضى تسعين}، {cue:بحسب} {source:وزارة الصحة}، الأربعاء.
    {content:هذه الأرقام أظهرت} {cue:بحسب} {source:وزارة الصحة} {content:ارتفاع عدد المرضى}.
    # a second cue for the same words adds nothing
    {cue:قال} {source:أحمد محمود} إن {content:السوق خال من اللحوم}، على حد قوله.
    # the last speaker
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}. {content2:هذا مطلب التجار} {cue2:بحسب} قوله.{speaker2=source}
    {cue:قالت} {source:سعاد حسني} إن {content:السوق سيفتح}. {content2:هذا مطلب التجار} {cue2:على حد قولها}.{speaker2=source}
    # amid its matter, between commas or dashes; a conjunction behind it opens another clause
    {content:بلغ عدد المرضى}، {cue:وفقا} ل{source:مصادر طبية}، {content:نحو تسعين مريضا}.
    {content:كان الهدف من الإغلاق} -{cue:حسب} {source:أحمد محمود}- {content:تنظيف السوق كله}.
    {content:بلغ عدد المرضى تسعين}، {cue:وفق} {source:وزارة الصحة}، وغادر الوزير القاعة.
    {content:الوباء انتهى منذ زمن}، {cue.estimate:برأي} الطبيب {source:أحمد محمود}.
    رحب أحمد محمود أمس.
    {cue.welcome:رحب} {source:أحمد محمود} {content:باعتراف فرنسا بدولة فلسطين}.
    # what is followed and not quoted
    نفذ العمال المشروع وفق الخطة المعتمدة.
    نفذ سالم العريبي وليلى محمود المشروع كل حسب إمكانياته.
    يفسر الناس القانون حسب هواهم.
    يبدأ الحفل الخامسة حسب توقيت فلسطين.
    ارتفعت الأسعار حسب جودة المنتج.
    {content:ارتفعت الأسعار}، {cue:حسب ما} أعلنته {source:وزارة الصحة}.
    جاء ذلك وفقا لما أعلنته وزارة الصحة.
    وزعت الجوائز حسب الأنظمة.
    # what a text says
    {cue:وجاء في} {source:بيان} وزع أمس أن {content:السوق سيفتح}.
    {content:السوق سيفتح غدا}، كما {cue:جاء في} {source:البيان}.
    {cue:ووفقا} لصحيفة «{source:الوادي}» فإن {content:السوق سيفتح}.
    # the medium of the claim that follows
    ووفقا ل{via:رويترز}، {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}.
    """
)

COLONS = lines(
    """
    {source:أحمد محمود}{cue.colon::} {content:السوق يفتح أبوابه الخميس}
    {source:وزارة الصحة}{cue::} {content:اللقاح متوفر في كل المراكز}
    المصدر: وكالات
    تونس: أمطار غزيرة تغلق الطرق
    حفلة المدرسة: أغان وأزهار ورقص
    """
)

CHAINS = lines(
    """
    {cue.chain:ونقلت} {via:رويترز} عن {source:أحمد محمود} قوله إن {content:السوق سيفتح}.
    {cue.chain:نقلت} {via:رويترز} عن {source:مسؤول ليبي} قوله إن {content:السوق سيفتح}.
    {cue:نقلت} {via:صحيفة الوادي} عن {source:مصادر طبية} أن {content:اللقاح متوفر}.
    {cue.verb:ذكرت} {via:رويترز} نقلا عن {source:مصادر طبية} أن {content:اللقاح متوفر}.
    {cue:وقال} {source:أحمد محمود} لوكالة {via:رويترز} إن {content:السوق سيفتح}.
    {cue:وقال} {source:أحمد محمود} لصحيفة «{via:الوادي}» إن {content:السوق سيفتح}.
    {cue:وقال} {source:أحمد محمود} ل{via:رويترز} إن {content:السوق سيفتح}.
    نقلت الشاحنات القمح عن طريق الجبل.
    # a medium that nobody names, and one that ascribes
    {cue.chain:نُقل} عن {source:أحمد محمود} قوله إن {content:السوق سيفتح}.
    {cue.chain:ونقل} عن {source:أحمد محمود} قوله إن {content:السوق سيفتح}.
    {cue.chain:ونسبت} {via:رويترز} إلى {source:مسؤول ليبي} قوله إن {content:السوق سيفتح}.
    نسب الناس النجاح إلى أحمد محمود.
    """
)

# ---------------------------------------------------------------- how far the content reaches

CONTENTS = lines(
    """
    # to the end of the sentence
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح، وإن الأسعار ستنخفض بعد العيد}. ثم غادر القاعة.
    # to the conjunction of the next verb
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}، لكنه {cue2:نفى} {content2:وجود خلاف}.{speaker2=source}
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}، كما {cue2:دعا} إلى {content2:خفض الأسعار}.{speaker2=source}
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}، وكانت {source2:وزارة الصحة} قد {cue2:أكدت} {content2:إغلاقه}.
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}، أما {source2:سعاد حسني} {cue2:فأكدت} أن {content2:السوق مغلق}.
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}، في حين {cue2:أكدت} {source2:وزارة الصحة} أن {content2:السوق مغلق}.
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}؛ {cue2:دعا} إلى {content2:الصبر}.{speaker2=source}
    وحول التراجع الذي تزيد نسبته على عشرة في المئة؛ {cue:أوضح} رئيس اللجنة {source:محمد العريبي} أن {content:القطاع حيوي}.
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح}، لكن {source2:رئيس البلدية} {cue2:نفى} {content2:فتح السوق}.
    # to another subject
    {cue:نفى} {source:أحمد محمود} {content:إغلاق السوق}، فيما غادر التجار المدينة.
    {cue:نفى} {source:أحمد محمود} {content:إغلاق السوق}، بينما بقي التجار في المدينة.
    # which a clause may hold as well
    {cue:قال} {source:أحمد محمود} إن {content:السوق سيفتح، بينما يبقى الميناء مغلقا}.
    {cue:نفى} {source:أحمد محمود} {content:إغلاق السوق}، في حين غادر التجار المدينة.
    {cue:وعدت} {source:وزارة الصحة} {content:بلقاح جديد}، غير أن الأطباء لم يروه.
    {cue:وصف} {source:أحمد محمود} {content:السوق بالكبير}، كما صفق الزوار لأصحابه.
    # no subject behind a preposition and a classifier
    زار {speaker:أحمد محمود} السوق. {cue:وتساءل} في مقابلة مع قناة «{via:الغد}»: {content:لماذا ارتفعت الأسعار؟}
    # the description of the source ends at فإن
    {cue:ووفقا} ل{source:وزارة الصحة} في بيانها أمس، فإن {content:السوق مغلق}.
    # the verb of حسبما, and وذلك before it, are no claim and no content
    {content:انتهى السباق} وذلك {cue:حسبما} أعلن نادي {source:النصر} بمدينة جدة.
    {content:انتهى السباق}، {cue:وفقا} لما طلبت {source:وزارة الصحة} بمدينة جدة.
    {content:انتهى السباق}، {cue:حسبما} طلبت {source:وزارة الصحة} بمدينة جدة.
    # a preposition with a pronoun is nobody
    زار {speaker:أحمد محمود} السوق. {cue:وطلب} منه {content:إحضار الخبز}.
    زار {speaker:أحمد محمود} السوق. {cue:وطلب} منهم أن {content:يخفضوا الأسعار}.
    {cue:طلب} {source:أحمد محمود} أن {content:تنخفض الأسعار}.
    # a title of honour is no content, nor is what someone is asked to do it for
    زار {speaker:أحمد محمود} السوق، {cue:مؤكدا} سموه {content:أهمية العمل}.
    {cue:كشف} {source:أحمد محمود} لجمهور أن {content:السوق سيفتح}.
    {cue:واعتبر} {source:أحمد محمود} لمركزه الإعلامي أن "{content.direct:المدينة تنزلق بسرعة الصوت}".
    زار {speaker:أحمد محمود} السوق. {cue:واعتبر} لمركزه الإعلامي أن {content:السوق كبير}.
    {cue:أعلن} {source:أحمد محمود} {content:لجنة جديدة}.
    {cue:كشف} {source:أحمد محمود} الرئيس العام لرعاية الشباب أن {content:السوق سيفتح}.
    {content:انتهى السباق}، {cue:نقلا عن} قناة «{source:الغد}».
    # behind an office with its body or country
    {cue:أعلن} {source:رئيس نادي النصر} أن {content:الفريق جاهز}.
    {cue:أعلن} {source:رئيس نادي ريال مدريد} أن {content:الفريق جاهز}.
    {cue:أعلن} {source:مدير عام شركة النور} أن {content:السوق مغلق}.
    {cue:أعلن} {source:سفير فرنسا} أن {content:السوق مغلق}.
    # quotations
    {cue:قال} {source:أحمد محمود}: «{content.direct:السوق سيفتح. وستنخفض الأسعار بعد العيد}». وغادر القاعة.
    {cue:قال} {source:أحمد محمود} إن «{content.direct:السوق سيفتح بعد عيد الفطر}».
    {cue:قال} {source:أحمد محمود} {content.direct:إنه «يثق بوعود تجار السوق»}.
    {cue:قال} {source:أحمد محمود} إن {content.mixed:التجار «خدعوا أهل المدينة كلها» قبل العيد}.
    {cue:قال} {source:أحمد محمود} إن {content.indirect:حزب «النور» سيشارك في الانتخابات}.
    {cue:قال} {source:أحمد محمود}: {content.mixed:«السوق سيفتح بعد العيد» إن شاء التجار}.
    # the verb behind its matter
    {content:قتل ثلاثة أشخاص في السوق}، كما {cue:أعلن} {source:أحمد محمود}.
    {content:قتل ثلاثة أشخاص في السوق}، على ما {cue:أفادت} {source:وزارة الصحة}.
    {content:قتل ثلاثة أشخاص في السوق}، {cue:تقول} {source:سعاد حسني}.
    {content:قتل ثلاثة أشخاص في السوق}، على ما {cue:أعلن} {source:متحدث} باسم الجيش لوكالة {via:رويترز}.
    حضر الحفل جمع كبير، كما قال أحمد محمود قصيدة.
    حضر الحفل جمع كبير، وقال أحمد محمود.
    {content:حضر الحفل جمع كبير}، {cue:قال} {source:أحمد محمود}.
    # the verb behind its quotation, and amid it
    «{content.direct:لن نغادر هذه المدينة}»، {cue:قال} {source:أحمد محمود} للتجار.
    "{content.direct:لن نغادر هذه المدينة أبدا}" {cue:يقول} {source:أحمد محمود}.
    «{content.direct:السوق لن يفتح}»، {cue:تقول} {source:سعاد حسني}، «{content:ولا أحد يعرف متى}».
    «أهلا بكم في السوق الكبير»، {cue:وقال} {source:أحمد محمود} إن {content:السوق سيفتح}.
    أمس، قال أحمد محمود.
    عرض التجار «السوق الكبير»، وقال الناس كلمتهم.
    رفعوا شعار «الجار ثم الدار»، قال الجميع كلمتهم.
    # a quotation that another's words follow
    {cue:قال} {source:أحمد محمود}: «{content:السوق سيفتح بعد العيد}»، {cue2:مضيفا}: «{content2:ولن ترتفع أسعار الخبز}».{speaker2=source}
    # a quotation that goes on in sentences of its own
    {cue:قال} {source:أحمد محمود}: «{content:السوق سيفتح بعد عيد الفطر}». «{content:وسنبيع الخبز مجانا للجميع}». وغادر القاعة.
    # a nominal object ends before what happened next
    {cue:أدان} {source:أحمد محمود} {content:الهجوم على التجار}، وغادر القاعة مسرعا.
    # the speaker's own words without quotation marks
    {source:أحمد محمود}{cue::} {content.direct:نخشى على السوق من الحريق}
    {source:أحمد محمود}{cue::} {content.direct:زيارتي إلى السوق كانت قصيرة}
    # cues inside a quotation are its own
    {cue:قال} {source:أحمد محمود}: «{content:أكدت الوزارة أن السوق سيفتح بعد العيد}».
    # a mark that never closed
    {cue:قال} {source:أحمد محمود}: «{content:السوق سيفتح وأؤكد أن الأسعار ستنخفض وذكر أن الخبز متوفر}.
    # the first person after a colon runs on
    {cue:وقال} {source:أحمد محمود}: {content.direct:نحن تجار هذه المدينة. لن نغادرها أبدا ولن نترك محلاتنا}. ثم غادر القاعة.
    {cue:وقال} {source:أحمد محمود}: {content.direct:نحن تجار هذه المدينة}.⏎لن نغادرها أبدا ولن نترك محلاتنا.⏎وغادر القاعة.
    # a turn of an interview takes its paragraph
    هل تأخر المشروع يا سيد محمود؟⏎{source:أحمد محمود}{cue::} {content.direct:كثيرا. تأخر عشر سنوات كاملة. كنا نعرف ذلك وقد أعلن الوزير أن السد جف}.
    """
)

# ---------------------------------------------------------------- what is no cue

NO_CUE = {
    "passive": """
        أُعلنت نتائج المسابقة أمس.
        أُبلغت العائلة أن ابنها بخير.
        وَأُبلغت العائلة أن ابنها بخير.
        # signs that have moved to other letters tell nothing
        {cue:أُعلنت} {source:وزارة الصحة} أن {content:السوق مغلق يْوم الأحد مْن أيْام العيْد}.
        """,
    "feminine_noun": """
        سجل اللاعب هدفين إضافة إلى ركلة جزاء.
        خطا الفريق خطوة حذرة من ملعبه.
        """,
    "noun_of_fourth_form": """
        كان إعلان النتائج مفاجئا.
        انتشر خبر إعلان إغلاق المدرسة.
        """,
    "first_person": """
        لم أغادر المدينة لأنني أعتقد أن أهلها بحاجة إلي.
        كنت أتوقع أن يفوز فريقنا.
        """,
    "noun_after_noun": """
        جاء أول رد على الهجوم سريعا.
        لا يرفض الجيران أي طلب مساعدة من الغرباء.
        تجاهل التقرير في فقراته طلب العودة من الأهالي.
        """,
    "owner_not_feminine": """
        {cue:أعرب} {source:خليفة حفتر} عن {content:أمله بأن تنتهي الحرب}.
        """,
    "other_word": """
        يعود عادة بعد مدة من السفر.
        أثبت الفريق قوته وقدرته على الفوز بالكأس.
        """,
    "dotted": """
        ونفي الخبر لا يعني أن السوق مغلق.
        نادي الوادي يستعد بمعسكر في الجبل.
        # a text that dots each ى
        {cue:نفي} {source:أحمد محمود} {content:إغلاق السوق}. وعاد إلي بيته.
        """,
    "after_preposition": """
        سئل الحضور عن من أعلن إغلاق السوق.
        يحرص الوالي على متابعة العمال حتى يعلموا أن الأجور صرفت.
        """,
    "function_word": """
        وبين وفدين «اختلفا على كل شيء تقريبا» دارت مفاوضات طويلة.
        """,
    "impersonal": """
        يذكر أن السد بني قبل خمسين عاما.
        ويتوقع أن تهطل الأمطار غدا.
        ويعتقد أن الطائرة سقطت قبل عام.
        """,
    "valued": """
        ويعتبر الجسر الأطول في البلاد.
        """,
    "anonymity": """
        غادر القاعة مسؤول طلب عدم ذكر اسمه.
        """,
    "subjunctive": """
        غادر الوفد دون أن يعلن موعد عودته.
        يمكن أن يقول المرء إن الأمر انتهى.
        أن يعلن الوزير أن الماء يكفي خبر جميل.
        غادر الوفد قبل أن {cue:يعلن} {source:الوزير} أن {content:الماء يكفي}.
        تحدث الوفد بعد ساعة من {cue.verbal_noun:إعلان} {source:ليبيا} {content:إغلاق المعبر}.
        """,
    "matter": """
        وهو أمر بسيط بالنسبة إلى الفريق.
        """,
    "new_ones": """
        وانتخب النادي ثلاثة أعضاء جدد لإدارة المجلس.
        """,
    "observed": """
        ويلاحظ اليوم أن الأسعار ارتفعت.
        وينصح بشرب الماء قبل النوم.
        """,
    "during": """
        زار الرحالة بغداد أبان العصر العثماني.
        """,
    "occurs": """
        ولا صحة للأسماء التي وردت في القائمة: كلها قديمة.
        """,
    "added": """
        زادت الأسعار بعد أن أغلق السد.
        """,
    "amount": """
        فاز الشاعر بالجائزة الأولى وقدرها 3000 جنيه.
        """,
    "unnamed": """
        وتردد المدرب على الملعب أمس.
        """,
    "published": """
        وقررت الحكومة نشر قوات قرب السد لأن الطريق أغلق.
        """,
    "relative": """
        تحدث رجل إلى المسافر الذي طلب قهوة.
        """,
    "plain_participle": """
        {cue:أعلن} {source:أحمد محمود} أن {content:البلدية متمسكة «إلى النهاية» بخيار السوق القديم}.
        أحالت النيابة 29 متهما باغتيال القاضي إلى المحاكمة.
        وقعت البلدية مذكرة تفاهم بالأمس مع التجار.
        كان الفوز متوقعا في المدينة.
        تفرض المصارف قيودا مشددة على السحب.
        """,
    "fifth_form": """
        تجدد القتال على أطراف المدينة.
        """,
    "student": """
        {cue:وطالبت} {source:وزارة الصحة} {content:بوقف البيع}.
        حضر الجلسة ذوو المتهمين وطالب جامعي من حلب.
        """,
    "prayer": """
        عزى الأمير أهل الفقيد، داعيا الله أن يتغمده برحمته.
        سأل الأهالي المولى أن يحفظ المدينة.
        """,
    "nobodys_noun": """
        جاء ذلك بعد إعلان النتائج أن السوق مغلق.
        """,
    "other_sense": """
        أشار أحمد محمود بيده إلى السوق.
        دعا أحمد محمود أصدقاءه إلى العشاء في بيته.
        طالب كلية الهندسة أحمد محمود.
        استبعد أحمد محمود ثلاثة لاعبين من القائمة.
        عبر الجنود النهر ليلا عن طريق الجسر.
        """,
    "scripture": """
        يذكرنا ذلك بقوله تعالى: إن مع العسر يسرا.
        قال الله تعالى: إن مع العسر يسرا.
        """,
    "unclosed_speech": """
        عاد «الرجل الطيب الذي قالت أمه إنه مسافر إلى القرية
        """,
}

OTHER_PLAIN = lines(
    """
    # a thing that shows something says nothing
    تباطؤ النمو يشير إلى ضعف الطلب.
    هذا النموذج يثبت أن الكتابة مهنة شاقة.
    # another clause of the article's own
    وأضاف أحمد محمود ملعقة سكر إلا أن القهوة بقيت مرة.
    # a heap of cues, far from any complement
    قال قال قال قال قال قال قال {cue:قال} إن {content:السوق كبير}.
    # no words
    قال
    قال:
    وقال أحمد محمود.
    أكد.
    بحسب
    :
    «»
    وصل أحمد محمود إلى تونس ثم عاد إلى القاهرة.
    رفض السكان مغادرة بيوتهم.
    اتفق المجتمعون على عقد لقاء جديد.
    """
)

ALL = [
    *VERBS, *SUBJECTS, *PARTICIPLES, *VERBAL_NOUNS, *PHRASES, *COLONS, *CHAINS, *CONTENTS, *OTHER_PLAIN,
    *(line for block in NO_CUE.values() for line in lines(block)),
]  # fmt: skip


@pytest.mark.parametrize("line", ALL)
def test_line(line: str) -> None:
    check(line)


class Parsed:
    """The embedded analyzer, with a tree of one arc: the subject of the verb that opens the text."""

    def __init__(self, subject: str) -> None:
        self.subject = subject

    def analyze(self, document: Document) -> Analysis:
        """Return the embedded words, one of them with its head."""
        analysis = EmbeddedAnalyzer().analyze(document)
        at = document.tokens.keys.index(self.subject)
        words = [
            replace(word, head=0, relation="nsubj") if index == at else word
            for index, word in enumerate(analysis.words)
        ]
        return Analysis(words, analysis.names)


@pytest.mark.parametrize(
    ("text", "subject", "speaker"),
    [
        ("يروي طبيب كان يعمل في مستشفى يديره سالم العريبي أن الأدوية نفدت.", "طبيب", "طبيب"),
        # whom the verb speaks to, and what no mention covers, are no subjects, whatever the tree says
        ("وقال المحلل فارس حداد لصحيفة الغد إن السوق هادئة.", "الغد", "فارس حداد"),
        ("وقال المحلل فارس حداد إن السوق هادئة.", "المحلل", "فارس حداد"),
    ],
)
def test_the_subject_in_the_tree_is_the_source(text: str, subject: str, speaker: str) -> None:
    article = extract(text, analyzer=Parsed(subject))
    assert [article.actor(claim.sources[0]).name for claim in article.claims] == [speaker]


def test_what_somebody_takes_up_is_claimed_by_both() -> None:
    article = extract("قال أحمد محمود إن السوق مغلق، وهو ما نفته وزارة الصحة بشدة.")
    assert [(claim.cue.text if claim.cue else "", claim.text) for claim in article.claims] == [
        ("قال", "السوق مغلق"),
        ("نفته", "السوق مغلق"),
    ]
