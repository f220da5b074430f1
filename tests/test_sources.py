"""Sources, told in lines of Arabic: whose words they are, rule by rule. The notation is that of `claim_marks.py`."""

# ruff: noqa: E501 - a case is one line

import pytest

from arabic_news import extract
from tests.claim_marks import check, lines

BESIDE = lines("""
# a quantifier and the noun that it counts
{cue:وقال} {source:بعض المحللين} إن {content:الأسعار سترتفع}.
{cue:قال} {source:أحد المسعفين} إن {content:الجسر انهار فجرا}.
{cue:وقالت} {source:إحدى الناجيات} إن {content:القارب كان مكتظا}.
{cue:وقال} {source:سالم العريبي} إن {content:السوق مستقرة}. {cue2:ويرى} {source2:البعض} أن {content2:الرأي صحيح}.
{cue:يرى} {source:البعض من التجار} أن {content:الرأي صحيح}.
# the latter
زار {speaker:كريم العلوي} السوق، فيما {cue:قال} الأخير إن {content:الأسعار مستقرة}.
{cue:قال} {source:سالم العريبي} الأسبوع الأخير إن {content:السوق مفتوح}.
# a name in ين is no accusative plural, which is an object
{cue:أعلن} {source:الكرملين} {content:أنه سيفتح الجسر}.
{cue:أعلن} {source:القضاء الليبي} {content:أنه سيفتح التحقيق}.
{cue:قال} {source:شاهين} {content:إنه سيعود}.
# behind a conjunction too a noun before أن is the subject, and the object where no أن follows
{cue:وأكدت} {source:الورشة} في بيانها الختامي أن {content:المسرح يحتاج إلى الدعم}.
{cue:قال} الوزير {source:سالم العريبي} إن {content:السوق مستقرة}. {cue2:وأكد} {content2:أهمية المشروع}. {speaker2=source}
# a plural in the nominative is the subject, whoever owns it; in another case it is the object
{cue:وطالب} {source:الفلاحون} {content:بفتح الطريق}.
{cue:وطالب} {source:ممثلوها} {content:بفتح الطريق}.
{cue:قال} الوزير {source:سالم العريبي} إن {content:السوق مستقرة}. {cue2:وطالب} {content2:ممثليها بفتح الطريق}. {speaker2=source}
{cue:وأكد} {source:سكانها} أن {content:الطريق مغلق}.
{cue:وأكد} {source:خبراؤها} أن {content:الطريق مغلق}.
{cue:قال} الوزير {source:سالم العريبي} إن {content:السوق مستقرة}. {cue2:وأكد} مبتسما أن {content2:الأسعار ستنخفض}. {speaker2=source}
# who stands alone behind حث is its object
{cue:قال} الوزير {source:سالم العريبي} إن {content:السوق مستقرة}. {cue2:وحث} أمريكا على {content2:خفض الأسعار}. {speaker2=source}
{cue:حثت} {source:وزارة الصحة} {content:السكان على ارتداء الكمامة}.
# a name behind the definite noun that describes its bearer
{cue:كشف} المنتج {source:محمد رفيق} عن {content:قرب انتهاء الفيلم}.
{cue:وقالت} المغنية المصرية {source:سعاد حسني} إن {content:الحفل سيبدأ مساء}.
{cue:انتقد} {source:المحتجون} {content:محمد مرسي}.
""")

DOCUMENTS = lines("""
# a body's statement stays its own, whoever speaks between
{cue:قالت} {source:وزارة الصحة} في بيان إن {content:الوضع مستقر}. {cue2:وأكد} الطبيب {source2:كريم العلوي} أن {content2:المرض نادر}. {cue3:وأضاف} {source3:البيان} أن {content3:اللقاح متوفر}. {speaker3=source}
""")

RELAYED = lines("""
# a medium before its verb passes on too
لكن صحيفة "{via:السنبلة}" {cue:نقلت} عن {source:مسؤولين} قولهم إن {content:السد سليم}.
# a name in marks right before its verb
كانت "{source:رويترز}" {cue:تؤكد} أن {content:الخبر صحيح}.
""")

AGREEING_SPEAKER = lines("""
# a participle that agrees with no one of its sentence is the last speaker's
{cue:قالت} الوزيرة {source:سعاد حسني} إن {content:الخطة جاهزة}. ثم استقبلها كريم العلوي في المدرسة، {cue2:مؤكدة} أن {content2:الدعم سيصل}. {speaker2=source}
""")

BEFORE_OBJECT = lines("""
# a definite noun before an object, or with هذه before whom it asks, is the subject
{cue:وناشدت} {source:السلطنة} في بيانها {content:الأمم المتحدة تحمل مسؤولياتها}.
{cue:وطلبت} {source:هذه الجهات} من {content:شركة غوغل تسليم الوثائق}.
# elsewhere it may be the object
{cue:قال} الوزير {source:سالم العريبي} إن {content:السوق مستقرة}. {cue2:وأدان} {content2:هذه الجريمة البشعة}. {speaker2=source}
{cue:قال} الوزير {source:سالم العريبي} إن {content:السوق مستقرة}. {cue2:واعتبر} {content2:هذا الأمر حيويا}. {speaker2=source}
""")

COORDINATED = lines("""
# all who are joined
{cue:وقالت} {source:الشرطة ومسؤولون} إن {content:الحريق بدأ ليلا}.
# the و of وسائل is its own
{cue:ودعا} {source:المشاركون} {content:وسائل الإعلام إلى الهدوء}.
# the clause of كما has its own subject, where somebody is named behind the verb
{content:لم يحضر سالم العريبي لأنه مريض}، كما {cue:أوضح} {source:كريم العلوي} مدير مكتبه.
# a plural and its adjective are nobody's name
{cue:قال} {source:معتقلون سابقون} إن {content:السجن مكتظ}. {cue2:وأكدوا} أن {content2:الماء شحيح}. {speaker2=source}
""")

PASSED_OVER = lines("""
# a preposition with its pronoun is no subject, and stands before one that can speak
نشر سالم العريبي خطابا {cue:طالبت} فيه {source:عاملة} في المصنع {content:بزيادة الأجور}.
عقد سالم العريبي اجتماعا {cue:تحدث} خلاله عن {content:موضوع العقود}. {speaker:سالم العريبي}
{cue:وقال} {source:نفس المسؤولين} إن {content:المشروع تأخر}.
# the adjective of a body has no owner, so that the name behind is whom it accuses
{cue:وتتهم} {source:منظمات حقوقية دولية} {content:البحرين بإسكات المعارضة}.
{cue:وقال} {source:وزراء خارجية مجموعة السبع} إن {content:الهدنة صامدة}.
# what is said in marks in the accusative is no name
{cue:انتقد} {source:سالم العريبي} {content:ما {cue2:اعتبره} "{content2:تعطيلا" حاصلا في البرلمان}}. {speaker2=source}
# behind the noun of another the name is his
{cue:قال} {source:مسؤول أميركي} في إدارة الرئيس ترامب إن {content:الصين قبلت العرض}.
{cue:قال} {source:متحدث} باسم الرئيس الفرنسي إيمانويل ماكرون إن {content:الزيارة أجلت}.
{cue:قال} نائب الرئيس {source:سالم العريبي} إن {content:الزيارة أجلت}.
# a blessing names nobody
{cue:قال} صلى الله عليه وسلم إن {content:الصدق منجاة}.
""")

CHARGES = lines("""
# who is arrested or tried does not accuse; nor does the owner of اتهام without another
اعتقلت {speaker:الشرطة} كريم العلوي {cue:بتهمة} {content:السرقة}.
حوكم كريم العلوي {cue:بتهمة} {content:السرقة}.
جاء ذلك بعد {cue:اتهام} بريطانيا {content:بإخفاء الأدلة}.
{cue:اتهام} {source:النقابة} للشركة {content:بالتقصير}.
# the last verb before a pretext tells whose it is
زار الوزير المغرب، لكن {speaker:الجزائر} ترفض ذلك {cue:بحجة} أن {content:الحدود مغلقة}.
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
# people right before a plural verb, wherever they stand; no one man, and nothing that التي takes up
اعتقلت الشرطة {source:أشخاصا} {cue:تحدثوا} عن {content:الفضيحة}.
رد سالم العريبي على {source:المشايخ} الذين {cue:انتقدوا} {content:القرار}.
وصل أمس وفد من {source:المدافعين} عن البيئة الذين {cue:يعتبرون} أن {content:السد خطر}.
قدم {speaker:باحثون} مذكرة إلى النائب العام {cue:يطالبون} فيها {content:بفتح التحقيق}.
# a described thing does not speak, a described man or body does
{source:سياسي تونسي كبير} {cue:ينفي} أن {content:له أرصدة في الخارج}.
لكن {source:محكمة ألمانية} {cue:أمرت} {content:بإعادته إلى بلاده}.
# who stands alone between a verb and its أن is its subject
وعن ملعب مدينة سرت {cue:أفاد} {source:كريم العلوي} أن {content:العشب جاهز}. كان كريم العلوي حاضرا.
وعن المشروع الذي يناقشه وزراء الدول {cue:قال} {source:سالم العريبي} إن {content:الأمر واضح}.
الوزير {source:سالم العريبي} {cue:أكد} لمبعوث الأمم المتحدة أن {content:الهدنة صامدة}.
# a capital for its country
زار الوفد أنقرة. لكن {source:طهران} {cue:نفت} {content:الخبر}.
""")

TOGETHER = lines("""
# a plural verb without a subject: people named before, rather than a man or a body that spoke
{cue:وقال} {source:سالم العريبي} إن {content:عمال المصنع أضربوا أسبوعا}. حيث {cue2:طالبوا} {content2:بزيادة الأجور}. {speaker2:عمال المصنع}
{cue:قالت} {source:الشرطة} إن {content:الشارع أغلق}. {cue2:وقالوا} إن {content2:السير سيعود مساء}. {speaker2=source}
""")

GOVERNED = lines("""
# a preposition before the titles of a name
نيابة عن الوزير كريم العلوي {cue:أعلن} {source:سالم العريبي} أن {content:الجسر سيفتح}.
{cue:قال} {source:وزير النقل} بعد محادثات جمعته بنظيرته الليبية سعاد حسني إن {content:الجسر سيفتح}.
# the object of a verbal noun that carries its subject
عقب لقائه كريم العلوي {cue:أكد} {source:سالم العريبي} أن {content:الجسر سيفتح}.
# the owner of a governed noun
وبخصوص سلاح حزب الله {cue:قال} {source:سالم العريبي} إن {content:السلاح سيبقى}.
# the verb عبر is no preposition
وقد {cue:عبر} الوزير {source:سالم العريبي} عن {content:ارتياحه لافتتاح الجسر}.
""")

OWNERS = lines("""
# whom a noun for people names by his kin or client
{cue:وقال} {source:محامي} كريم العلوي إن {content:موكله بريء}.
{cue:وقالت} {source:عائلة} الصحفي كريم العلوي إن {content:المحاكمة تأجلت}.
{cue:وقالت} {source:والدة} الطفل كريم إن {content:المدرسة مغلقة}.
# an indefinite office right before a name is of his aide, who may be named behind
{cue:قال} مستشار كريم العلوي للأمن القومي {source:سالم العريبي} إن {content:الجسر سيفتح}.
{cue:قال} المستشار {source:سالم العريبي} إن {content:الجسر سيفتح}.
{cue:قال} أمين {source:شومان} إن {content:الجسر سيفتح}.
# a name behind a chain of offices is that of the first
{cue:وقال} مساعد الأمين العام {source:كريم العلوي} إن {content:المؤتمر تأجل}.
""")

CLAUSES = lines("""
# who did something within a relative clause or an adjunct is not who speaks
{cue:قال} الوزير {source:سالم العريبي} إن {content:الجسر جاهز}. {cue2:وأضاف} في مقابلة نشرتها الصحف الجزائرية أن {content2:السفن ستعود}. {speaker2=source}
{cue:قال} خبير الطقس، الذي شارك في إعداد الأطلس، {source:كريم العلوي} إن {content:الأمطار ستعود}.
{cue:كشفت} {source:دراسة شاملة أجرتها جامعة القاهرة} أن {content:النوم المبكر مفيد}.
# what a relative clause describes may be its object
زار {speaker:سالم العريبي} المصنع الذي {cue:اتهمه} {content:بالتلوث}.
# of whom the auxiliary of the clause is
وكان مدعي عام المحكمة العسكرية، {source:كريم العلوي}، قد {cue:طلب} {content:تأجيل الجلسة}.
وكان {source:رئيس المؤسسة الوطنية للنفط} قد {cue:حذر} من {content:نفاد الوقود}.
وكان {source:مسؤولون} في ميناء طرابلس قد {cue:حذروا} من {content:نفاد الوقود}.
""")

SHARED = lines("""
# the subject of the verb before, though somebody else spoke last
{cue:قالت} {source:وزارة الصحة} إن {content:اللقاح متوفر}. وأطلق {speaker2:كريم العلوي} حملة في المدينة إذ {cue2:قال} إن {content2:الناس ينتظرون}.
{cue:قال} {source:سالم العريبي} إن {content:الجسر مغلق}. واستدعت {speaker2:وزارة الخارجية} السفير على عجل {cue2:وطالبت} {content2:باعتذار رسمي}.
{cue:قال} {source:سالم العريبي} إن {content:{speaker2:وزارة الصحة} أغلقت المركز {cue2:وطالبت} {content2:بفتح المستشفى}}.
{speaker:كريم العلوي} يهاجم سالم العريبي {cue:ويصفه} {content:بالفاشل}
# the verb of a clause behind أن has another subject
وقف {speaker:سالم العريبي} أمام الجمهور قبل أن يلعب خالد منصور غدا {cue:وقال} إن {content:الفريق جاهز}.
# whose words a pronoun says they are
{cue:نقل} موقع «{via:بورندا}» على لسان الرئيس {source:كريم العلوي} قوله إن {content:الجسر سيفتح}.
{cue:ونقلت} {via:وكالة رويترز} على لسان الوزير {source:سالم العريبي} أن {content:الجسر سيفتح}.
{cue:أعلنت} {source:فرنسا} على لسان الوزير سالم العريبي أن {content:الجسر سيفتح}.
{content:الجسر سيفتح}، {cue:وفقا لما} نقلته {via:وكالة رويترز} عن {source:سالم العريبي}.
{content:الجسر سيفتح}، {cue:بحسب ما} نقلت {via:وكالة رويترز} على لسان {source:سالم العريبي}.
{content:الجسر سيفتح}، {cue:بحسب ما} نقلت {source:وكالة رويترز}.
{cue:قال} {source:كريم العلوي} إن {content:الجسر سيفتح}. ونقلت عنه وكالة رويترز {cue2:قوله} إن {content2:السفن ستعود}. {speaker2=source}
""")

AGREEING = lines("""
# who spoke last in the sentence only where the participle agrees, else the subject of the verb before
{cue:قالت} {source:سعاد حسني} إن {content:الحفل جميل}، وتحدث {speaker2:كريم العلوي} {cue2:مؤكدا} أن {content2:المدرسة تتقدم}.
{cue:قال} {source:سالم العريبي} إن {content:الجسر مغلق}، كما تعجب {speaker2:مدونون} على الموقع {cue2:معبرين} عن {content2:استيائهم}.
# the last of whom the text shows the gender
أصدر القاضي مذكرة توقيف بحق الأميرة {speaker:سلمى الدرسي} للاشتباه في أنها {cue:أمرت} حارسها {content:بضرب الحرفي}.
# a verb behind its subject agrees with it
ألقى {speaker:كريم العلوي} كلمة الوزارة {cue:أشاد} {content:بدور المتطوعين}.
# a sentence that a quotation opens goes on with who spoke
{cue:قال} {source:سالم العريبي}: «{content:الجسر سيفتح. والوزارة وعدت بفتح الطريق القديم قريبا}»، {cue2:مؤكدا} أن {content2:السفن ستعود}. {speaker2=source}
# a topic is no subject
{cue:قال} {source:سالم العريبي} إن {content:الجسر مغلق}. وبالنسبة لملف العمالة {cue2:قال} إن {content2:الأجور سترتفع}. {speaker2=source}
# what the sentence before, which a medium attests, is about
{cue:قال} {source:سالم العريبي} إن {content:الجسر مغلق}. {content2:وشارك {speaker3:كريم العلوي} في الجنازة}، {cue2:بحسب} {source2:وكالة رويترز}. {cue3:وندد} {content3:بالهجوم}.
# a title before the surname of somebody named
زار {speaker:أحمد آل مريع} المعرض. {cue:وأكد} الدكتور {source:مريع} أن {content:المعرض ناجح}.
""")

MORE = lines("""
# offices of churches, and of those who help
{cue:وأوضح} {source:بابا الفاتيكان} أن {content:الحرب قاسية}، {cue2:وعبر} عن {content2:تضامنه}. {speaker2=source}
{cue:وقال} {source:مساعد وزير الخارجية} إن {content:المؤتمر تأجل}.
{cue:وأعلنت} {source:شركة علي بابا} الصينية أن {content:المبيعات ارتفعت}.
# a share of those who were asked
{cue:وقال} {source:80% من المشاركين} إن {content:الاجتماعات مفيدة}.
{cue:وذكر} {source:63 بالمئة من الموظفين} أن {content:العمل يبدأ مبكرا}.
{cue:ترى} {source:نسبة 28 في المائة} أن {content:الأسعار مرتفعة}.
# who issued the document that a verb right behind it tells of
وصلت رسالة من {source:الحكومة} {cue:تقول} إن {content:القانون سيسود}.
# an office that is a body too, before the name of who holds it
{cue:وأوضح} المدعي العام البريطاني {source:كريم العلوي} أن {content:المحاكمة ستبدأ غدا}.
# whom a participle has for its object
{cue:قالت} {source:سعاد حسني} إن {content:الحفل جميل}. {cue2:وأضافت} مخاطبة الحكومة أن {content2:المسرح سيفتح}. {speaker2=source}
# whom a relative clause in the plural describes
يتزايد الغضب بين {source:الأهالي}، الذين {cue:اتهموا} {content:البلدية بالتقصير}.
# a plural form with one person: whom he described, not how he is
{cue:قال} {source:سالم العريبي} إن {content:الجيش يطارد من {cue2:وصفهم} {content2:بالمخربين في المدينة}}، {cue3:لافتا} إلى أن {content3:الطريق مفتوح}. {speaker2=source} {speaker3=source}
# a noun spelt like a verb has no subject
{cue:قال} {source:سالم العريبي} إن {content:الفريق جاهز}. وتولى {speaker2:كريم العلوي} التدريب بعد إقالة المدرب خالد منصور {cue2:وأكد} {content2:أنه سيقود الفريق}.
# an object before a verb of people is not their adjective
نشر {speaker:مغردون} صورا {cue:قالوا} {content:إنها تظهر الحريق}.
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

OWN_MATTER = lines("""
# a medium that carries a statement has not issued it; a report that it publishes is its own
{cue:نفت} {source:وزارة الداخلية} {content:الخبر}. {cue2:وقال} {source2:بيان} نشرته وكالة الأنباء السعودية إن {content2:الجسر مفتوح}. {speaker2=source}
{cue:وقال} {source:تقرير نشرته صحيفة الغارديان} إن {content:الجسر مفتوح}.
# a name in Latin letters may be short
{cue:قال} {source:كريم العلوي} إن {content:السوق مفتوح}. {cue2:واعترفت} {source2:BP} {content2:بصعوبة العمل}.
# a woman by the office or name of a man, right behind a verb that takes no object
{cue:قالت} {source:ميشال كورندو}، الناطق باسم السفارة، إن {content:السوق مفتوح}.
حضر سالم العريبي. {cue:قالت} {source:سلمى العلوي} إن {content:السوق مفتوح}. {cue2:وقالت} العريبي إن {content2:الباب مغلق}. {speaker2=source}
{cue:قالت} {source:سلمى العلوي} إن {content:السوق مفتوح}. {cue2:وطالبت} سالم العريبي {content2:بفتح الباب}. {speaker2=source}
{cue:قالت} {source:سلمى العلوي} إن {content:السوق مفتوح}. {cue2:وقالت} لجمهور ضم المدير سالم العريبي إن {content2:الباب مغلق}. {speaker2=source}
# what the speaker says or does stands beside the cue, and no man or body of his
{cue:قال} {source:سالم العريبي} إن {content:السوق مفتوح}. {cue2:وأضاف} قوله: {content2:السوق واسع}. {speaker2=source}
{cue:قال} {source:سالم العريبي} إن {content:السوق مفتوح}. {cue2:ونفى} {content2:ارتكابه أي مخالفات}. {speaker2=source}
{cue:قال} {source:سالم العريبي} إن {content:السوق مفتوح}. {cue2:وقال} {source2:محاميه} إن {content2:الحكم جائر}.
{cue:قال} {source:سالم العريبي} إن {content:السوق مفتوح}. {cue2:وقالت} {source2:حكومته} إن {content2:الحكم جائر}.
# what he is for or against does not speak either
{cue:قال} {source:سالم العريبي} إن {content:السوق مفتوح}. {cue2:وانتقد} {content2:سياسة الرئيسين}. {speaker2=source}
{cue:قال} {source:سالم العريبي} إن {content:السوق مفتوح}. {cue2:ونفى} {content2:صحة الأرقام}. {speaker2=source}
{cue:قال} {source:سالم العريبي} إن {content:السوق مفتوح}. {cue2:وانتقد} {source2:المشاهير} {content2:غلاء الأسعار}.
""")

UTTERANCES = lines("""
# a noun before the verb tells whose words hold what فيها takes up
افتتح كريم العلوي الملتقى بكلمة ل{speaker:سالم العريبي} {cue:قال} فيها إن {content:الجسر سيفتح}.
افتتح كريم العلوي الملتقى بكلمة من المدير العام للبلدية {speaker:سالم العريبي} {cue:قال} فيها إن {content:الجسر سيفتح}.
قرأ كريم العلوي تصريحات {speaker:سالم العريبي} التي {cue:أكد} فيها أن {content:الجسر سيفتح}.
زار كريم العلوي السوق بعد مقابلة مع {speaker:سالم العريبي} {cue:قال} فيها إن {content:الجسر سيفتح}.
زار كريم العلوي السوق بعد مقابلة أجراها {speaker:سالم العريبي} مع التلفزيون {cue:وقال} خلالها إن {content:الجسر سيفتح}.
# who is addressed does not speak, nor who met others
وجه {speaker:كريم العلوي} رسالة لسالم العريبي {cue:قال} فيها إن {content:الجسر سيفتح}.
وجه {speaker:كريم العلوي} كلمة إلى سالم العريبي {cue:قال} فيها إن {content:الجسر سيفتح}.
عقد {speaker:كريم العلوي} اجتماعا مع سالم العريبي {cue:قال} فيه إن {content:الجسر سيفتح}.
زار كريم العلوي السوق بعد مقابلة مع سالم العريبي {cue:أكد} فيها {source:المشاركون} أن {content:الجسر سيفتح}.
""")


@pytest.mark.parametrize(
    "line",
    [
        *(*BESIDE, *PASSED_OVER, *CHARGES, *HEADED, *BEFORE, *TOGETHER, *GOVERNED, *OWNERS, *CLAUSES),
        *(*BEFORE_OBJECT, *RELAYED, *AGREEING_SPEAKER, *DOCUMENTS, *COORDINATED),
        *(*SHARED, *AGREEING, *MORE, *PHRASES, *PEOPLE, *NESTED, *OWN_MATTER, *UTTERANCES),
    ],
)
def test_source(line: str) -> None:
    check(line)


def test_a_verb_of_several_has_them_all_from_the_verb_before() -> None:
    article = extract("وقف رئيس المجلس سالم العريبي ورئيس الحكومة كريم العلوي أمام الحضور وقالوا إن الموعد ثابت.")
    (claim,) = article.claims
    assert [article.actor(source).name for source in claim.sources] == ["سالم العريبي", "كريم العلوي"]
