"""Layout, told in marked articles: what a rule should find stands in a mark, everything else must stay body.

To add a case, write a short article the way a scraper would leave it and mark its parts with `{headline:…}`,
`{dateline:…}`, `{heading:…}` and `{boilerplate:…}`.
"""

import pytest
from tests.marked import Marked, unmark

from arabic_news.text.document import Layout
from arabic_news.text.layout import find_layout
from arabic_news.text.tokens import Tokens, tokenize

LEAD = "وصل وفد المزارعين إلى بلدة الزيتون صباح أمس لمعاينة السد الجديد الذي بناه أهالي الوادي في الربيع."
SECOND = "وذكر المهندس المشرف أن خزان السد يكفي حاجة القرى المجاورة من الماء طوال فصل الصيف المقبل."
THIRD = "ويرى السكان أن الطريق الترابي المؤدي إلى المزارع بحاجة إلى إصلاح عاجل قبل موسم قطاف الزيتون."
LONG = " ".join([LEAD, SECOND, THIRD] * 3)


def parts(tokens: Tokens, layout: Layout) -> list[Marked]:
    """The parts of a layout as marks."""
    found = [
        *([("headline", layout.headline)] if layout.headline else []),
        *([("dateline", layout.dateline)] if layout.dateline else []),
        *(("heading", part) for part in layout.headings),
        *(("boilerplate", part) for part in layout.boilerplate),
    ]
    return sorted(
        (Marked(label, *tokens.span(*part)) for label, part in found), key=lambda mark: (mark.start, -mark.end)
    )


def check(article: str) -> None:
    """Compare what is found in an article with its marks."""
    text, marks = unmark(article)
    tokens = tokenize(text)
    found = parts(tokens, find_layout(tokens))
    assert [(label, text[start:end]) for label, start, end in found] == [
        (label, text[start:end]) for label, start, end in marks
    ]
    assert found == marks


PLAIN = [
    LEAD,
    f"{LEAD}\n{SECOND}\n{THIRD}",
    LONG,
    # a lead that the scraper cut after its verb is no title
    f"كشفت بلدية الزيتون عن موعد افتتاح السد الجديد وذلك\n{SECOND}\n{THIRD}",
    # a greeting opens a reader's letter
    f"السلام عليكم ورحمة الله\n{LEAD}\n{SECOND}",
    # a first line that is a sentence
    f"عاد المزارعون إلى حقولهم.\n{LEAD}\n{SECOND}",
    # a poem: no line is longer than the others
    "يا وادي الزيتون سلام\nمن قلب لا ينساك\nوالنهر يمضي في هدوء\nوالليل يحرس سماك",
]


@pytest.mark.parametrize("article", PLAIN)
def test_plain_articles_have_no_parts(article: str) -> None:
    check(article)


HEADLINES = [
    f"{{headline:بلدة الزيتون تستقبل وفدا من المزارعين لمعاينة سدها الجديد}}\n{LEAD}\n{SECOND}",
    f"{{headline:افتتاح سد جديد في بلدة الزيتون بعد عامين من العمل}}\n\n{LEAD}\n\n{SECOND}",
    f"{{headline:مقتل 3 عمال في انهيار جدار ببلدة الزيتون}}\n{LEAD}",
    f"{{headline:مهندس السد: الماء يكفي القرى طوال الصيف}}\n{LEAD}\n{SECOND}",
    f"{{headline:انهيار جدار السد}}\n{LEAD}\n{SECOND}",
    f"{{headline:هل يكفي ماء السد قرى الوادي؟}}\n{LEAD}\n{SECOND}",
    f"{{headline:سد الزيتون.. حلم يتحقق بعد انتظار طويل}}\n{LEAD}\n{SECOND}",
    # behind a bullet, on a line of its own
    f"• {{headline:المشرف على السد: الخزان امتلأ قبل موعده بشهر كامل}}\n{LEAD}\n{SECOND}",
    # behind a bullet and run into the body: the reporting verb opens the body
    f"• {{headline:المهندس المشرف: السد يكفي القرى كلها.. ووعود بإصلاح الطريق}} أكد المهندس المشرف أن خزان السد "
    f"يكفي حاجة القرى. {SECOND}",
    f"■ {{headline:وفد المزارعين في بلدة الزيتون لمعاينة السد}} قال رئيس الوفد إن العمل يسير في موعده. {SECOND}",
    # at the very end, before the page's links
    f"{LEAD}\n{SECOND}\n{{headline:إقبال واسع على مياه السد الجديد في «الزيتون»}}\n{{boilerplate:رابط مختصر}}",
    f"{LEAD}\n{SECOND}\n{{headline:عودة الماء إلى قرى الوادي بعد غياب}}\n{{boilerplate:المصدر : http://example.org/?p=1}}",
    # before the dateline
    f"{{headline:بلدية الزيتون تفتتح السد الجديد}}\n{{dateline:الزيتون - مكتب الوادي}}\n{LEAD}\n{SECOND}",
    # between the byline and the body
    f"{{dateline:سالم الوادي - الزيتون}}\n{{headline:المزارعون يطالبون بإصلاح الطريق الترابي}}\n{LEAD}\n{SECOND}",
]


@pytest.mark.parametrize("article", HEADLINES)
def test_headline(article: str) -> None:
    check(article)


NO_HEADLINE = [
    # no reporting verb: where the title ends cannot be known
    "• المشرف على السد في بلدة الزيتون خلال جولة أمس في القرى المجاورة للخزان الجديد",
    # a stop comes first: the bullet opens a sentence
    f"• السد كبير. قال المهندس المشرف إن الخزان يكفي القرى. {SECOND}",
    # a short last line without links below it is a caption or a name
    f"{LEAD}\n{SECOND}\n{{boilerplate:سالم الوادي}}",
    # what stands last before the links is a sentence
    f"{LEAD}\n{SECOND}\n{{boilerplate:رابط مختصر}}",
    # a question of a paragraph's length
    f"لماذا ينتظر أهالي القرى البعيدة عاما كاملا حتى يصل إليهم الماء من خزان بني بأموالهم وجهدهم؟\n{LEAD}\n{SECOND}",
    # the line goes on below
    f"من المقرر أن يزور الوفد القرى المجاورة خلال\n{SECOND}",
]


@pytest.mark.parametrize("article", NO_HEADLINE)
def test_no_headline(article: str) -> None:
    text, marks = unmark(article)
    layout = find_layout(tokenize(text))
    assert layout.headline is None
    assert len(layout.boilerplate) == len(marks)


DATELINES = [
    f"{{dateline:الزيتون – مكتب الوادي}}\n{LEAD}\n{SECOND}",
    f"{{dateline:صحيفة الوادي – الزيتون (الساحل)}}\n{LEAD}\n{SECOND}",
    f"{{dateline:سالم الوادي – صحيفة اليوم}}\n{LEAD}\n{SECOND}",
    f"{{dateline:د. سالم الوادي - الزيتون}}\n{LEAD}\n{SECOND}",
    f"{{dateline:الزيتون 5 شوال 1440 هـ الموافق 8 يونيو 2019 م واس}}\n{LEAD}\n{SECOND}",
    f"{{dateline:الزيتون، الساحل (ABC)--}} {LEAD}\n{SECOND}",
    f"{{dateline:(ABC)--}} {LEAD}\n{SECOND}",
    f"{{dateline:الزيتون – الوادي:}} {LEAD}\n{SECOND}",
    f"{{dateline:الزيتون (أ ب ج)}} {LEAD}\n{SECOND}",
    f"{{dateline:الزيتون (أ.ب.ج) -}} {LEAD}\n{SECOND}",
    f"{{dateline:الزيتون (وكالات) -}} {LEAD}\n{SECOND}",
    f"{{dateline:الزيتون 12 مارس 2019 (الوادي)}} {LEAD}\n{SECOND}",
    f"{{dateline:سالم الوادي- صحيفتنا- الزيتون:}} {LEAD}\n{SECOND}",
    f"{{dateline:الزيتون/ الوادي/}} {LEAD}\n{SECOND}",
    f"{{dateline:الزيتون -}} {LEAD}\n{SECOND}",
    f"{{dateline:الزيتون-الوادي}} {LEAD}\n{SECOND}",
    f"{{dateline:الزيتون:}} {LEAD}\n{SECOND}",
    f"{{dateline:الزيتون: «صحيفة الوادي»}}\n{LEAD}\n{SECOND}",
    f"{{dateline:لندن - «صحيفة الوادي»:}} {LEAD}\n{SECOND}",
    f"{{dateline:كتب - سالم الوادي:}} {LEAD}\n{SECOND}",
    f"{{dateline:كتبت - سارة علي:}} {LEAD}\n{SECOND}",
    f"{{dateline:الزيتون: الصحيفة}}\n{LEAD}\n{SECOND}",
    f"{{dateline:الزيتون (الوادي)}}\n{LEAD}\n{SECOND}",
    f"{{dateline:(أ ب ج)}}\n{LEAD}\n{SECOND}",
    f"{{dateline:الزيتون 12-3-2019 وادي-}} {LEAD}\n{SECOND}",
    f"{{dateline:الزيتون 12-3-2019 (الوادي)}} {LEAD}\n{SECOND}",
    f"{{dateline:الزيتون في 12 مارس / الوادي /}} {LEAD}\n{SECOND}",
]


@pytest.mark.parametrize("article", DATELINES)
def test_dateline(article: str) -> None:
    check(article)


NO_DATELINE = [
    f"الوزير - حفظه الله - زار بلدة الزيتون. {SECOND}",
    f"بلدة الزيتون (غرب الوادي) تنتظر الماء منذ أعوام. {SECOND}",
    f"رئيس البلدية: بدأنا إصلاح الطريق الترابي قبل موسم القطاف. {SECOND}",
    f"في الزيتون - وهي بلدة صغيرة - وصل الوفد. {SECOND}",
    f"1921- مزارع يحفر أول بئر في الوادي. {SECOND}",
    f"أعلن مكتب الوادي - الزيتون: موعد الافتتاح قريب. {SECOND}",
    f"بدأت أعمال السد الشمالي - الجنوبي حول القرى البعيدة أمس. {SECOND}",
]


@pytest.mark.parametrize("text", NO_DATELINE)
def test_no_dateline(text: str) -> None:
    check(text)


HEADINGS = [
    f"{LEAD}\n{{heading:مياه الصيف}}\n{SECOND}",
    f"{LEAD}\n{{heading:** دعوات الأهالي.. وخطوات البلدية:}}\n{SECOND}",
    f"{LEAD}\n\n{{heading:* خزان لا ينضب}}\n\n{SECOND}",
    f"{LEAD}\n{{heading:## الطريق الترابي}}\n{SECOND}",
    f"{LEAD}\n{{heading:المشرف: الطريق أولا}}\n{SECOND}",
    f"{LEAD}\n{{heading:الخلاصة:}}\n{SECOND}",
    f"{LEAD}\n{{heading:سقط الجدار}}\n{SECOND}",
    f"{LEAD}\n{{heading:لا تغيير قريبا}}\n{SECOND}",
    f"{LEAD}\n{{heading:«أم علي» صانعة الزيت}}\n{SECOND}",
    f"{LEAD}\n{{heading:40 بئرا}}\n{SECOND}",
    # run into a text that lost its lines
    f"{LONG} {{heading:مياه الصيف}} وفي تطور آخر زار الوفد القرى البعيدة. {SECOND}",
    f"{LONG} {{heading:تعليق رسمي}} و تعليقا على ما جرى رحب رئيس البلدية بالزيارة. {SECOND}",
    f"{LONG} {{heading:خطوة مهمة}} ووصف المشرف بناء السد بأنه بداية طيبة. {SECOND}",
]


@pytest.mark.parametrize("article", HEADINGS)
def test_heading(article: str) -> None:
    check(article)


NO_HEADING = [
    # a sentence, however short
    f"{LEAD}\nهكذا انتهى اليوم.\n{SECOND}",
    # a question between answers
    f"{LEAD}\n* كم يكفي ماء السد؟\n{SECOND}",
    # a conjunction continues the paragraph above
    f"{LEAD}\nوأضاف رئيس البلدية\n{SECOND}",
    # a line cut at a preposition
    f"{LEAD}\nقائمة القرى التي زارها الوفد عبر\n{SECOND}",
    # the lead-in of a quotation
    f"{LEAD}\nقال رئيس البلدية للأهالي:\n{SECOND}",
    # items of a list
    f"{LEAD}\n- خزان السد\n- طريق المزارع\n- آبار القرى",
    f"{LEAD}\n1- خزان السد\n2- طريق المزارع الترابي الطويل المؤدي إلى القرى البعيدة في الوادي الشمالي",
    f"{LEAD}\n* خزان السد\n* طريق المزارع الترابي الطويل المؤدي إلى القرى البعيدة في الوادي الشمالي والجنوبي",
    # run into the text: the subject of a sentence, a paragraph that is not long, a conjunction between nouns
    f"{LONG} المهندس المشرف قال إن العمل يسير. {SECOND}",
    f"{LEAD} مياه الصيف وفي تطور آخر زار الوفد القرى البعيدة.",
    f"{LONG} مياه السد ووادي القرى أمل الأهالي. {SECOND}",
    f"{LONG} المشرف وصل أمس وفي المساء عاد. {SECOND}",
    f"{LONG} وبعد ساعة ومن دون موعد عاد الوفد. {SECOND}",
    f"{LONG} أدخل المزارعون الآلات وفي المساء عادوا. {SECOND}",
]


@pytest.mark.parametrize("text", NO_HEADING)
def test_no_heading(text: str) -> None:
    check(text)


CAPTIONS = [
    f"{{boilerplate:رئيس البلدية خلال جولته قرب السد}}\n{LEAD}\n{SECOND}",
    f"{{boilerplate:جانب من الحفل}}\n{LEAD}\n{SECOND}",
    f"{{boilerplate:سالم الوادي}}\n{LEAD}\n{SECOND}",
    f"{{boilerplate:طفل يحمل الماء في قرى الزيتون .. الوادي}}\n{LEAD}\n{SECOND}".replace("يحمل", "مع"),
    f"{{boilerplate:مزارعون قرب خزان السد في بلدة الزيتون - أ ف ب}}\n{LEAD}\n{SECOND}",
    f"{{boilerplate:مزارعون يعملون قرب خزان السد (رويترز)}}\n{LEAD}\n{SECOND}",
    f"{{boilerplate:رئيس البلدية متفقدا مزارع تنتظر الماء}}\n{LEAD}\n{SECOND}",
    f"{{boilerplate:الشركة العامة لمياه وادي الزيتون}}\n{LEAD}\nوبنت الشركة العامة لمياه وادي الزيتون سدا آخر.",
    f"{{boilerplate:من زيارة الوفد لقرى الوادي}}\n{LEAD}\n{SECOND}",
    f"{LEAD}\n{{boilerplate:خزان السد في الزيتون -رويترز}}\n{SECOND}",
    f"{LEAD}\n{{boilerplate:صورة أرشيفية لخزان السد}}\n{SECOND}",
    f"{LEAD} {SECOND}\n{{boilerplate:خزان السد في بلدة الزيتون}}",
    f"{LEAD} {SECOND}\n{{boilerplate:* باحث في شؤون المياه}}",
    f"{LEAD} {SECOND} {{boilerplate:تصوير: سالم الوادي}}",
    f"{LEAD} {{boilerplate:تصوير: سالم الوادي}} وذكر المشرف أن الخزان كبير. {SECOND}",
    # run into the text behind a full stop
    f"{LONG} {{boilerplate:أحد المزارعين قرب السد -أ ف ب}} و تنتظر القرى موسم المطر. {SECOND}",
    f"{LONG} {{boilerplate:مزارعة في بلدة الزيتون - رويترز}} وتنتظر القرى موسم المطر. {SECOND}",
]


@pytest.mark.parametrize("article", CAPTIONS)
def test_caption(article: str) -> None:
    check(article)


NO_CAPTION = [
    f"{LONG} المهندس المشرف - وهو من أهل البلدة - قال إن العمل يسير. {SECOND}",
    f"{LEAD}\n{SECOND}\nوشكر الوفد أهل البلدة.",
]


@pytest.mark.parametrize("text", NO_CAPTION)
def test_no_caption(text: str) -> None:
    check(text)


BOILERPLATE = [
    "اقرأ أيضا: حريق في غابة الوادي",
    "إقرأ المزيد",
    "شاهد أيضًا",
    "للمزيد من الأخبار زوروا موقعنا",
    "رابط مختصر",
    "المصدر: وكالات",
    "المصدر : http://example.org/?p=17",
    "رابط الخبر بصحيفة الوادي: عودة الماء إلى قرى الزيتون",
    "https://example.org/news/17",
    "writer@example.org",
    "تويتر: @writer17",
    "تابعونا على فيسبوك وتويتر",
    "* اقرأ أيضا: حريق في غابة الوادي",
    "[اقرأ أيضا: حريق في غابة الوادي]",
    "تابعوا آخر أخبار الوادي عبر جوجل نيوز",
    "اشترك في النشرة البريدية ليصلك جديدنا",
    "شارك الخبر",
    "فيسبوك",
    "Facebook | Twitter | WhatsApp",
    "فيسبوك تويتر واتساب",
    "أضف تعليقا",
    "لا توجد تعليقات",
    "لن يتم نشر عنوان بريدك الإلكتروني.",
    "جميع الحقوق محفوظة لصحيفة الوادي 2019",
    "© 2019 الوادي",
    "الآراء الواردة في التعليقات لا تعبر عن رأي الصحيفة بل عن رأي أصحابها فقط.",
    "نرحب بمشاركاتكم، وتخضع التعليقات للمراجعة وفق شروط الاستخدام وسياسة الخصوصية. يحتفظ الموقع بحق الحذف.",
    "صدر الصورة، Getty Images",
    "التعليق على الصورة، أهالي الزيتون ينتظرون الماء",
    "إعلان",
    "// انتهى //",
    "(انتهى)",
    "19:05 ت م",
    "آخر تحديث: 12/3/2019 - 10:30",
    "الثلاثاء 12 مارس 2019",
    "إعداد: سالم الوادي",
    "تحرير: سالم الوادي",
    "كلمات دلالية: السد الزيتون الوادي",
    "الكلمات المفتاحية",
    "#السد #الزيتون #الوادي",
    "* * *",
    "للتواصل مع الكاتب ارسل رسالة",
    "12345 - Mobile",
]


@pytest.mark.parametrize("line", BOILERPLATE)
def test_boilerplate_line(line: str) -> None:
    check(f"{LEAD}\n{SECOND}\n{{boilerplate:{line}}}")
    check(f"{LEAD}\n{{boilerplate:{line}}}\n{SECOND}")


RUN_IN_BOILERPLATE = [
    f"{LEAD} {SECOND} {{boilerplate:سمات الزيتون السد الوادي}}",
    f"{LEAD} {SECOND} {{boilerplate:كلمات دلالية: السد، الزيتون، الوادي}}",
    f"{LEAD} {SECOND} {{boilerplate:رابط الخبر بصحيفة الوادي: عودة الماء إلى القرى}}",
    f"{LEAD} {SECOND} {{boilerplate:// انتهى //}}",
    f"{LEAD} {{boilerplate:اقرأ أيضا: حريق في غابة الوادي.}} {SECOND} {THIRD}",
    f"{LONG} {{boilerplate:جميع الحقوق محفوظة لصحيفة الوادي.}}",
    # the titles listed under their heading
    f"{LEAD}\n{SECOND}\n{{boilerplate:مواضيع ذات صلة}}\n{{boilerplate:حريق في غابة الوادي}}\n"
    "{boilerplate:الماء يعود إلى القرى}",
]


@pytest.mark.parametrize("article", RUN_IN_BOILERPLATE)
def test_boilerplate_run_in(article: str) -> None:
    check(article)


PULL_QUOTES = [
    # a line that stands in a paragraph too
    f"{LEAD}\n{{boilerplate:خزان السد يكفي حاجة القرى المجاورة من الماء طوال فصل الصيف المقبل}}\n{SECOND}",
    # a paragraph scraped twice
    f"{LEAD}\n{SECOND}\n{{boilerplate:{LEAD}}}",
]


@pytest.mark.parametrize("article", PULL_QUOTES)
def test_pull_quote(article: str) -> None:
    check(article)


NO_BOILERPLATE = [
    # words of the page inside sentences
    f"{LEAD}\nوقال إن التعليقات على الموقع كثيرة.\n{SECOND}",
    f"{LEAD}\nوذكر المصدر أن الطريق سالك.\n{SECOND}",
    f"{LEAD}\nومن سمات أهل البلدة الكرم.\n{SECOND}",
    f"{LEAD} سمات أهل البلدة كثيرة ومنها الكرم. {SECOND}",
    f"{LEAD}\nشارك الوزير في الحفل.\n{SECOND}",
    f"{LEAD}\nوقال الباحث إن نتائجه لا تعكس بالضرورة حال القرى كلها.\n{SECOND}",
    f"{LEAD}\nتخطى عدد الزوار ألف زائر.\n{SECOND}",
    f"{LEAD}\nونشر الوفد صور السد على موقع www.example.org أمس مع شرح واف لمراحل البناء.\n{SECOND}",
    # a refrain shorter than a pull quote
    f"{LEAD}\nعاد الماء.\n{SECOND}\nعاد الماء.",
]


@pytest.mark.parametrize("text", NO_BOILERPLATE)
def test_no_boilerplate(text: str) -> None:
    check(text)


PAGES = [
    # a page as one site scrapes
    f"{{headline:بلدة الزيتون تحتفل بعودة الماء إلى قراها}}\n{{boilerplate:12 مارس 2019}}\n"
    f"{{boilerplate:صدر الصورة، Getty Images}}\n{{boilerplate:التعليق على الصورة، أهالي الزيتون قرب السد}}\n{LEAD}\n"
    f"{{heading:مياه الصيف}}\n{SECOND}\n{{boilerplate:تخطى الأكثر قراءة وواصل القراءة}}\n{THIRD}",
    # and another
    f"{{headline:وفد المزارعين يزور سد الزيتون}}\n{{dateline:الزيتون (أ ب ج) -}} {LEAD}\n{SECOND}\n"
    "{boilerplate:المصدر : وكالات}\n{boilerplate:كلمات مفتاحية: السد الزيتون}\n{boilerplate:اقرأ أيضا}",
]


@pytest.mark.parametrize("article", PAGES)
def test_pages(article: str) -> None:
    check(article)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028", "\n \t\n", "\x0b", "\x85"])
def test_every_line_break_parts_paragraphs(newline: str) -> None:
    tokens = tokenize(f"{LEAD}{newline}{SECOND}")
    assert [tokens.surface(*paragraph) for paragraph in find_layout(tokens).paragraphs] == [LEAD, SECOND]


def test_paragraphs_hold_what_runs_into_them() -> None:
    text, marks = unmark(f"{LONG} {{heading:مياه الصيف}} وفي تطور آخر زار الوفد القرى البعيدة.")
    tokens = tokenize(text)
    layout = find_layout(tokens)
    assert [tokens.surface(*paragraph) for paragraph in layout.paragraphs] == [text]
    assert [tokens.surface(*block) for block in layout.blocks] == [
        text[: marks[0].start - 1],
        "مياه الصيف",
        text[marks[0].end + 1 :],
    ]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u200f", "\x00"])
def test_nothing_but_blanks(text: str) -> None:
    assert find_layout(tokenize(text)) == Layout(None, None, [], [], [])
