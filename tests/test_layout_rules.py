"""Rules that ask what the lines around one are, and what the page's own phrases take (notation of `rule_lines.py`).

Letters and a colon before a text are the roles of its lines: Headline, dateLine, heaDing, boilerPlate, Body.
"""

import re
from importlib import import_module
from inspect import signature

import pytest

from arabic_news.text.layout.boilerplate import mark_boilerplate, mark_phrases, mark_pull_quotes
from arabic_news.text.layout.head import mark_head
from arabic_news.text.layout.headings import mark_headings, mark_run_ins
from arabic_news.text.layout.notices import mark_notices
from arabic_news.text.layout.page import Page, Role, page_of
from arabic_news.text.tokens import tokenize
from tests.rule_lines import REPEATED, by_rule, read

ROLES = {"h": Role.HEADLINE, "l": Role.DATELINE, "d": Role.HEADING, "p": Role.BOILERPLATE, "b": Role.BODY}
LETTERS = {role: letter for letter, role in ROLES.items()}
ROLED = re.compile(r"([hldpb]+): ")

# A line of a page, and lines of which one says what the other ones are.
PAGES = """
# head.stamp_line
+ hlb: سوق⏎رويترز⏎[كورندو لوروند]
+ hlb: سوق⏎رويترز⏎[سوق×3]
- hlb: سوق⏎رويترز⏎[سوق×4]
- hbb: سوق⏎رويترز⏎[كورندو لوروند]
- hlb: سوق⏎رويترز⏎[قال الوزير]
- bl: [كورندو لوروند]⏎رويترز
- bb: [كتب: سالم الوادي]⏎سوق
+ hb: سوق⏎[كتب: سالم الوادي]
+ bb: [رويترز]⏎سوق
# head.debris
+ hp: سوق⏎[سوق]
- hb: سوق⏎[سوق]
- hb: سوق⏎[5]
# head._titled
+ hb: سوق⏎[سوق]
+ hlb: سوق⏎سوق⏎[سوق]
- bh: [سوق]⏎سوق
- lb: سوق⏎[سوق]
# head.bulleted_title
+ [• السوق القديم]⏎سوق×13
- [السوق القديم]⏎سوق×13
- hb: سوق⏎[• السوق القديم]⏎سوق×13
- [•]⏎سوق×13
- [• السوق القديم]⏎سوق×3
- [• السوق القديم في الوادي قال الوزير إن السد امتلأ]⏎سوق×13
# head.bullet
+ [• السوق]⏎سوق
+ bh: [• السوق]⏎سوق
- hb: سوق⏎[• السوق]
+ lb: سوق⏎[• السوق]
- [السوق القديم]⏎سوق
# head.repeated_title
+ hb: السوق القديم⏎[السوق القديم]
+ hlb: السوق القديم⏎رويترز⏎[السوق القديم]
- bb: السوق القديم⏎[السوق القديم]
- hb: السوق القديم⏎[السوق]
- bh: [السوق القديم]⏎السوق القديم
# head.picture
+ hbb: سوق⏎[سالم الوادي]⏎سوق×13
- hbb: سوق⏎[قال سالم الوادي]⏎سوق×13
- hbb: سوق⏎[سالم الوادي]⏎سوق×3
- hbb: سوق⏎[سالم الوادي،]⏎سوق×13
+ [من اللقاء أمس]⏎LEAD
- [من اللقاء أمس]⏎السوق القديم⏎LEAD
+ [الوفد في السوق (رويترز)]⏎السوق القديم⏎LEAD
- [سالم الوادي]⏎LEAD
# head.title
+ [السوق القديم]⏎LEAD
+ hbb: سوق⏎[السوق القديم]⏎LEAD
- hlbb: سوق⏎رويترز⏎[السوق القديم]⏎LEAD
+ lbb: رويترز⏎[السوق القديم]⏎LEAD
- [السوق القديم]⏎سوق
- [السوق القديم في]⏎LEAD
- [السوق]⏎LEAD
+ [السوق]⏎السوق القديم⏎LEAD
- [وصل الوفد]⏎LEAD
+ [وصل الوفد]⏎السوق القديم⏎LEAD
- [السوق القديم:]⏎LEAD
+ [السوق القديم:]⏎السوق البعيد⏎LEAD
- [وفي السوق القديم]⏎LEAD
# head._goes_on
+ [السوق القديم]⏎سوق
- [السوق القديم.]⏎سوق
+ [السوق القديم.]⏎طرابلس (رويترز) -
+ [كتب: سالم الوادي]⏎سوق
- [وفي السوق القديم]⏎سوق
- [سوق×23]⏎سوق
# head._stands_above_dateline
+ [السوق القديم.]⏎طرابلس (رويترز) -
+ سوق⏎[السوق القديم.]⏎الجمعة 15 يونيو 2012
- سوق⏎سوق⏎[السوق القديم.]⏎الجمعة 15 يونيو 2012
- سوق⏎[السوق القديم.]⏎طرابلس (رويترز) -
- [السوق القديم.]⏎سوق
- سوق⏎[السوق القديم.]
+ [سوق×12]⏎طرابلس (رويترز) -
- [سوق×13]⏎طرابلس (رويترز) -
+ [سوق×22]⏎الجمعة 15 يونيو 2012
- [سوق×23]⏎الجمعة 15 يونيو 2012
# head._stands_apart
+ [السوق القديم]
- [وصل الوفد]
- [وفي السوق]
- [عزيزي القارئ]
- سوق⏎[- السوق القديم]
+ [- السوق القديم]⏎سوق
+ bh: [- السوق القديم]⏎سوق
+ hb: سوق⏎[- السوق القديم]
- [* السوق القديم]
- [السوق القديم،]
- [السوق القديم,]
- [السوق القديم؛]
# head._lead_follows
+ [سوق]⏎سوق×12
- [سوق]⏎سوق×11
- bp: [سوق]⏎سوق×12
- [سوق×13]⏎سوق×13
+ [سوق×13]⏎سوق×14
+ [سوق×13]⏎سوق×12.
- سوق×13⏎[سوق]
+ [سوق]⏎كتاب⏎كتاب⏎كتاب⏎كتاب⏎كتاب⏎كتاب⏎كتاب⏎كتاب⏎سوق×13
- [سوق]⏎كتاب⏎كتاب⏎كتاب⏎كتاب⏎كتاب⏎كتاب⏎كتاب⏎كتاب⏎كتاب⏎سوق×13
# head.table_row
- [دولة | ذهب | فضة]⏎ليبيا | 5 | 6 | 7
+ [دولة | ذهب | فضة | نحاس]⏎ليبيا | 5 | 6 | 7
# headings.stands_between
+ وصل الوفد.⏎[أجواء مثالية]
+ وصل الوفد.⏎[سوق×9]
- وصل الوفد.⏎[سوق×10]
- وصل الوفد.⏎[أجواء]
- وصل الوفد⏎[أجواء مثالية]
- وصل الوفد.⏎[أجواء 5]
- وصل الوفد.⏎[5 أجواء]
- وصل الوفد.⏎[أجواء في]
- وصل الوفد.⏎[أجواء * مثالية]
+ وصل الوفد.⏎[-وسام الوادي]
- 1- وصل الوفد.⏎[-وسام الوادي]
- وصل الوفد.⏎[-وقال الوزير]
- وصل الوفد.⏎[- وسام الوادي]
- وصل الوفد.⏎[وقال الوزير]
- وصل الوفد.⏎[قال الوزير]
- وصل الوفد.⏎[يقول الوزير]
+ وصل الوفد.⏎[رد الوزير]
+ وصل الوفد.⏎[.. أجواء مثالية]
+ bpb: وصل الوفد.⏎سوق⏎[أجواء مثالية]
- bpb: وصل الوفد⏎سوق.⏎[أجواء مثالية]
# headings._paragraph_above
+ سوق×12⏎[سوق]
- سوق×11⏎[سوق]
- hb: سوق×12⏎[سوق]
+ bpb: سوق×12⏎سوق⏎[سوق]
- bbb: سوق×12⏎سوق⏎[سوق]
+ سوق×12⏎* * *⏎[سوق]
- [سوق]⏎سوق×12
- pb: سوق×12⏎[سوق]
# headings.heads_list
- bpb: سوق×12.⏎[خطورة السوق]⏎1- سوق×13
- bbp: سوق×12.⏎[خطورة السوق]⏎1- سوق×13
- hbb: سوق×12.⏎[خطورة السوق]⏎1- سوق×13
- سوق×12.⏎[وقال الوزير]⏎1- سوق×13
+ سوق×12.⏎[سوق×5]⏎1- سوق×13
- سوق×12.⏎[سوق×6]⏎1- سوق×13
- سوق×12.⏎[السوق:]⏎1- سوق×13
# headings._paragraph_below
- bp: [سوق]⏎سوق×13
+ [سوق×12]⏎سوق×13
- [سوق×13]⏎سوق×13
+ [• السوق]⏎• سوق×13.
+ [* السوق]⏎• سوق×13
+ [السوق]⏎• سوق×13
# headings.is_interview
+ [ماذا؟]⏎سوق؟⏎سوق؟
- [ماذا؟]⏎سوق؟⏎سوق
+ [وماذا بعد؟]⏎سوق
- [سوق]⏎سوق
# headings.is_wrapped
+ [سوق×8]⏎سوق×8⏎سوق×7.
- [سوق×8]⏎سوق×7.
+ [سوق×8]⏎سوق×2.
- [سوق×7]⏎سوق×2.
+ [سوق×9]⏎سوق×8⏎سوق×8
# boilerplate.in_brackets
+ سوق⏎[(سوق×18)]
- سوق⏎[(سوق×19)]
# boilerplate.credit_only
+ pb: سوق⏎[رويترز]
- سوق⏎[رويترز]
+ وصل.⏎[رويترز]
# boilerplate.teaser
+ وصل⏎[شاهد:]
- وصل⏎[شاهد لحظة]
# boilerplate.related_titles
+ [موضوعات ذات صلة]
+ [موضوعات ذات ذات ذات ذات]
- [موضوعات ذات ذات ذات ذات ذات]
- [موضوعات السوق]
+ [موضوعات - ذات : صلة]
"""

# A token of a text, or a rule of a stretch of it.
TOKENS = """
# headings.goes_on
+ [وقال] الوزير
+ [كما] قال
+ [من] جهته
+ [وكتابه]
- [السوق]
- [وصل] الوفد
- [من] السوق
- [وزير] السوق
# headings._looks_causative
+ [أدخل] السوق
- [دخل] السوق
# head._is_full_stop
+ سوق[.] سوق
- سوق[..] سوق
- سوق.[.] سوق
- سوق[؟] سوق
- سوق[،] سوق
# boilerplate._goes_on
+ [وقال] الوزير
+ [و] قال
- [و] السوق
- [قال] الوزير
# boilerplate.is_hashtag
+ [#السد] سوق
- [السد] سوق
- [#] سوق
# dateline._opens_sentence
+ [وقال]
+ [في]
+ [وفي]
+ [ويقول]
- [قال]
- [السوق]
"""

# What is cut from a page: between brackets.
CUT = """
# boilerplate
وصل الوفد.⏎[شارك الخبر]⏎السوق القديم
وصل الوفد.⏎[• شارك الخبر]⏎السوق القديم
وصل الوفد شارك الخبر⏎السوق القديم
وصل الوفد. [شارك الخبر.] السوق القديم
[شارك الخبر.] قال الوزير إن السوق قديم
[شارك الخبر. سوق×56]⏎كتاب
[شارك الخبر.] سوق×58⏎كتاب
[المصدر: سوق×30]
المصدر: سوق×31
[المصدر الأصلي سوق×31]
[سوق اضغط هنا سوق]⏎كتاب
قال الوزير. [سوق اضغط هنا سوق.] كتاب
كتاب. [سوق اضغط هنا سوق.] قال الوزير
سوق×29. [اضغط هنا.] سوق×28
[سوق×28. اضغط هنا. سوق×28]
قال الوزير.⏎[الوسوم]⏎[السوق القديم]⏎[الوادي]⏎وقال الوزير
قال الوزير.⏎[الوسوم: السوق]⏎الوادي القديم
قال الوزير. [الوسوم: السوق، الوادي]
قال الوزير. [الوسوم السوق الوادي]
قال الوزير. الوسوم السوق الوادي.
قال الوزير. [الوسوم: السوق الوادي.]
قال الوزير. [الوسوم السوق الوادي] وقال سالم إن
قال الوزير. [الوسوم السوق الوادي] و قال سالم إن
قال الوزير الوسوم السوق
قال الوزير.⏎[الوسوم سوق×79]
قال الوزير.⏎الوسوم سوق×80
قال الوزير.⏎[طباعة | إرسال]⏎السوق القديم
قال الوزير.⏎طباعة السوق⏎السوق القديم
قال الوزير.⏎السوق طباعة⏎السوق القديم
قال الوزير.⏎[اقرأ أيضا]⏎[السوق القديم]⏎[هل امتلأ السد؟]⏎قال سالم
قال الوزير.⏎[اقرأ أيضا: السوق القديم]⏎الوادي
قال الوزير.⏎[(تغطية من سالم)]
قال الوزير.⏎(السوق في الوادي)⏎السوق القديم
قال الوزير.⏎[* * *]⏎السوق القديم
قال الوزير. [12/3/2015]
قال الوزير. [#السد]
قال الوزير.» [رويترز]
قال الوزير أمس إن السد [pic.twitter.com/a1 https://t.co/b2]
[https://t.co/b2]
قال الوزير.» [شارك الخبر]
قال الوزير.⏎[• الوسوم 5]
[#السد سوق كتاب #الوادي]
#السد سوق كتاب قلم #الوادي
[12345 - Net]
[طباعة]
[طباعة طباعة×59]
طباعة طباعة×60
وصل.⏎[شاهد: لحظة الوصول]⏎السوق القديم
وصل.⏎[موضوعات ذات صلة]⏎[السوق القديم]⏎[الوادي]⏎قال الوزير.
قال الوزير. [المصدر: سوق×30]
قال الوزير. المصدر: سوق×31
وصل.⏎[أخبار > محليات]⏎السوق القديم
قال الوزير 5 شارك الخبر
قال الوزير. [( شارك الخبر]
# phrases
قال الوزير.⏎[تصوير: سالم الوادي]⏎السوق
قال الوزير. [تصوير: سالم الوادي.] السوق
قال الوزير. [تصوير: سالم الوادي] وقال سالم
[تصوير: سالم.] السوق القديم في الوادي.
قال الوزير. [تصوير: سوق×11] قال سالم
قال الوزير. تصوير: سوق×12 سالم سالم
قال الوزير. [تصوير: سالم]
قال الوزير تصوير: سالم
قال الوزير.⏎[تصوير: سوق×18]
قال الوزير.⏎تصوير: سوق×19
# notices
[التعليقات تعبر عن رأي أصحابها]
قال الوزير. [يمكنكم إرسال تعليقاتكم إلى الموقع.]
قال الوزير.⏎[يمكنكم إرسال تعليقاتكم إلى الموقع.]⏎قال سالم.
قال الوزير.⏎التعليقات تعبر عن رأي أصحابها⏎قال سالم.
قال الوزير.⏎[التعليقات تعبر عن رأي أصحابها]⏎[شارك برأيك]
قال الوزير.⏎السوق القديم.
[يمكنكم إرسال تعليقاتكم إلى الموقع. سوق×9. يمكنكم إرسال تعليقاتكم إلى الموقع.]
[يمكنكم إرسال تعليقاتكم إلى الموقع.] سوق×8. سوق×9.
قال الوزير إن «التعليقات تعبر عن رأي أصحابها».
لا يسمح القانون بنقل محتوى الموقع دون إذن
# head
• [السوق القديم في الوادي] قال الوزير إن السد امتلأ
السوق القديم⏎• السوق القديم في الوادي قال الوزير إن السد امتلأ وعاد
[طرابلس – رويترز –] قال الوزير إن السد امتلأ.
# run_ins
[صورة من السوق – رويترز] وصل الوفد
سوق×56 وصل. [راس لانوف] وفي المدينة سوق كبير
سوق×20 وصل. راس لانوف وفي المدينة سوق كبير
سوق×53 وصل. [راس لانوف] وفي المدينة سوق
سوق×52 وصل. راس لانوف وفي المدينة سوق
راس لانوف وفي المدينة سوق×60
قال الوزير. راس لانوف وفي المدينة سوق كبير
"""


# The roles of lines, before (>) where they were not all body, and after.
MARKED = """
# headings
bdb: سوق×12.⏎السوق القديم⏎سوق×13.
bdb: سوق×12⏎سوق×5⏎سوق×13
bbb: سوق×12⏎سوق×6⏎سوق×13
bdb: سوق×12.⏎سوق×12⏎سوق×13.
bbb: سوق×12.⏎سوق×13⏎سوق×14.
bbb: سوق×12.⏎السوق القديم⏎سوق×3.
bdb: سوق×12.⏎ماذا بعد؟⏎سوق×13.
bbb: سوق×12.⏎وماذا بعد؟⏎سوق×13.
bbbbb: سوق×12.⏎ماذا بعد؟⏎سوق×13.⏎سوق؟⏎سوق؟
bdb: سوق×12.⏎السوق القديم⏎1- سوق×13.
bbbbbb: سوق×12.⏎السوق القديم⏎1- سوق×13.⏎سوق؟⏎سوق؟⏎سوق؟
bdb: سوق×12.⏎مسيرة السوق!⏎سوق×13.
bpb: سوق×12.⏎صورة السوق القديم⏎سوق×13.
bpb: سوق×12.⏎سالم حفتر⏎وصل حفتر سوق×13.
bdb: سوق×12.⏎** السوق⏎سوق×13.
db: ** السوق⏎سوق×13.
bb: السوق⏎سوق×13.
hb>hdb: السوق القديم⏎السوق القديم⏎سوق
hbbb>hbdb: السوق القديم⏎سوق×12⏎السوق القديم⏎سوق×3
hbbb>hbbb: السوق القديم⏎سوق×12⏎السوق⏎سوق×3
bpb: سوق×12.⏎الوفد في السوق (رويترز)⏎سوق×3.
bb: الوفد في السوق (رويترز)⏎سوق×3.
bbb: سوق×12.⏎وقال الوزير⏎سوق×13.
bbb: سوق×3 وصل.⏎.. أجواء مثالية⏎سوق×13.
bdb: سوق×7 وصل.⏎.. أجواء مثالية⏎سوق×13.
bbb: سوق×12⏎.. أجواء مثالية⏎سوق×13
bbbbbb: سوق×12.⏎.. أجواء مثالية⏎سوق×13.⏎سوق؟⏎سوق؟⏎سوق؟
bb: سوق×12.⏎السوق القديم
pbb>pbb: سوق×12.⏎السوق القديم⏎سوق×13.
bpb>bpb: سوق×12.⏎السوق القديم⏎سوق×13.
# pull_quotes
bb: كتاب سوق×7⏎قلم كتاب سوق×7 قلم
bp: قلم كتاب سوق×7 قلم⏎كتاب سوق×7
bp: قلم كتاب سوق×7 قلم⏎كتاب سوق×7.
bb: قلم كتاب سوق×7 قلم⏎كتاب سوق×6
bp: كتاب سوق×59⏎كتاب سوق×59
bbb: سوق⏎كتاب سوق×60⏎كتاب سوق×60
bbp: كتاب سوق×7⏎سوق⏎كتاب سوق×7
bbp: كتاب سوق×7⏎سوق⏎كتاب سوق×8
bpbb: قلم⏎كتاب سوق×7⏎سوق⏎قلم كتاب سوق×7
bbbb: قلم⏎كتاب سوق×8⏎سوق⏎قلم كتاب سوق×7
hbb>pbb: «كتاب سوق×7»⏎قلم⏎قلم «كتاب سوق×7» قلم
hbb>hbb: كتاب سوق×7⏎قلم⏎قلم كتاب سوق×7 قلم
bpb>bpb: كتاب⏎كتاب سوق×7⏎قلم كتاب سوق×7 قلم
bbp>bbp: كتاب⏎كتاب سوق×7⏎قلم كتاب سوق×7 قلم
bpb: قلم⏎كتاب سوق×6 قلم⏎قلم كتاب سوق×6 قلم
bbb: قلم⏎كتاب سوق×7 قلم⏎قلم كتاب سوق×7 كتاب
# head
hb: السوق القديم⏎LEAD
hlb: السوق القديم⏎رويترز⏎LEAD
hb: • السوق القديم⏎LEAD
b: • السوق القديم في الوادي
l: طرابلس – رويترز –
phb: 2⏎السوق القديم⏎LEAD
hpb: السوق القديم في الوادي | أخبار⏎LEAD
pb: من اللقاء أمس⏎LEAD
hldb: السوق القديم في الوادي⏎رويترز⏎السوق القديم في الوادي⏎LEAD
hhlb: السوق القديم في الوادي⏎الماء يكفي القرى كلها حتى الخريف⏎رويترز⏎LEAD
lhb: رويترز⏎السوق القديم في الوادي البعيد⏎LEAD
bb: السوق القديم.⏎LEAD
bb: السوق القديم⏎سوق
hb: سوق×22⏎سوق×23
bb: سوق×23⏎سوق×24
llllllllllllb: رويترز⏎رويترز⏎رويترز⏎رويترز⏎رويترز⏎رويترز⏎رويترز⏎رويترز⏎رويترز⏎رويترز⏎رويترز⏎رويترز⏎رويترز
"""


def paged(line: str) -> Page:
    """The page of a text with the roles of its lines."""
    roles = ROLED.match(line)
    page = page_of(tokenize(REPEATED.sub(_again, line[roles.end() if roles else 0 :]).replace("⏎", "\n")))
    if roles:
        page.roles[: len(roles[1])] = [ROLES[letter] for letter in roles[1]]
    return page


def _again(word: re.Match[str]) -> str:
    return " ".join([word[1]] * int(word[2]))


LEAD = "وصل الوفد إلى السوق القديم في القرية مساء أمس مع أهله جميعا."


@pytest.mark.parametrize(("rule", "lines"), by_rule(PAGES))
def test_lines_among_others(rule: str, lines: list[str]) -> None:
    module, _, name = rule.partition(".")
    holds = getattr(import_module(f"arabic_news.text.layout.{module}"), name)
    for line in lines:
        roles = ROLED.match(line[2:])
        marked = line[2 + (roles.end() if roles else 0) :].replace("LEAD", LEAD)
        it = read(line[:2] + marked)
        page = paged((roles[0] if roles else "") + marked.replace("[", "").replace("]", ""))
        known = {"page": page, "index": page.line_of(it.first)}
        assert bool(holds(**{name: known[name] for name in signature(holds).parameters})) == it.holds, line


@pytest.mark.parametrize(("rule", "lines"), by_rule(TOKENS))
def test_tokens_of_lines(rule: str, lines: list[str]) -> None:
    module, _, name = rule.partition(".")
    holds = getattr(import_module(f"arabic_news.text.layout.{module}"), name)
    for line in lines:
        it = read(line)
        known = {"tokens": it.tokens, "index": it.first, "first": it.first, "key": it.tokens.keys[it.first]}
        assert bool(holds(**{name: known[name] for name in signature(holds).parameters})) == it.holds, line


FINDERS = {
    "boilerplate": mark_boilerplate, "phrases": mark_phrases, "notices": mark_notices, "run_ins": mark_run_ins,
    "pull_quotes": mark_pull_quotes, "head": mark_head, "headings": mark_headings,
}  # fmt: skip


@pytest.mark.parametrize(("finder", "text"), [(finder, text) for finder, texts in by_rule(CUT) for text in texts])
def test_what_is_cut(finder: str, text: str) -> None:
    page = paged(text.replace("[", "").replace("]", ""))
    FINDERS[finder](page)
    lines = [line for line, role in zip(page.lines, page.roles, strict=True) if role is not Role.BODY]
    found = [page.tokens.surface(*part) for part in sorted([*lines, *(part for part, _ in page.cuts)])]
    assert found == re.findall(r"\[(.*?)\]", REPEATED.sub(_again, text))


@pytest.mark.parametrize(("finder", "line"), [(finder, line) for finder, lines in by_rule(MARKED) for line in lines])
def test_roles(finder: str, line: str) -> None:
    roles, text = line.replace("LEAD", LEAD).split(": ", 1)
    before, _, after = roles.rpartition(">")
    page = paged(f"{before}: {text}" if before else text)
    FINDERS[finder](page)
    assert "".join(LETTERS[role] for role in page.roles) == after
