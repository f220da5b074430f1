"""Marked articles of the layout tests: the paragraphs that they share, and their comparison with what is found."""

from arabic_news.text.document import Layout
from arabic_news.text.layout import find_layout
from arabic_news.text.tokens import Tokens, tokenize
from tests.marked import Marked, unmark

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
