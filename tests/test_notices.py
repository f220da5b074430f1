"""Notices of a page by their vocabulary, and what the head of a page runs together."""

import pytest

from arabic_news.text.layout.head import _part_site_name, _run_in_title_end
from arabic_news.text.layout.notices import _sentences, _unquoted, is_notice
from arabic_news.text.layout.page import page_of
from arabic_news.text.layout.vocabulary import signals_of
from arabic_news.text.tokens import tokenize

# A sentence, and whether it is a notice at the end of a page and elsewhere.
SENTENCES = [
    ("نرجو من القراء الالتزام بآداب التعليق", True, True),
    ("يمكنكم إرسال تعليقاتكم إلى الموقع", True, True),
    ("لا يسمح بنقل محتوى الموقع دون إذن", True, True),
    ("التعليقات تعبر عن رأي أصحابها", True, False),
    ("شارك برأيك", True, False),
    ("قال الوزير إن التعليقات تعبر عن رأي أصحابها", False, False),
    ("يسمح بإعادة النشر مع ذكر المصدر", False, False),
    ("تحدث عن السوق القديم في الوادي ثم عن الجسر وعن القرى وعن التعليقات ورأي أصحابها في الصيف", False, False),
    ("التعليقات في القرية", False, False),
    ("يمكنكم إرسال تعليقاتكم إلى الموقع" + " سوق" * 16, True, True),  # as thin as may be
    ("يمكنكم إرسال تعليقاتكم إلى الموقع" + " سوق" * 17, False, False),
    (" ".join(["يمكنكم إرسال تعليقاتكم إلى الموقع"] * 12), True, True),
    (" ".join(["يمكنكم إرسال تعليقاتكم إلى الموقع"] * 13), False, False),
    ("سوق سوق سوق يسمح بنقل محتوى الموقع دون إذن", True, True),
    ("سوق سوق سوق سوق يسمح بنقل محتوى الموقع دون إذن", False, False),
    ("لا يسمح بنقل محتوى السوق دون إذن", True, True),
    ("لا يسمح بنقل السوق دون إذن", False, False),
    ("لا يسمح بنقل محتوى الموقع دون سوق", False, False),
    ("لا يسمح بسوق محتوى الموقع دون إذن", False, False),
    ("لا سوق بنقل محتوى الموقع دون إذن", False, False),
    ("للتواصل مع الموقع", True, False),
    ("- للتواصل مع الموقع", True, False),
    ("للتواصل مع الموقع عبر البريد", True, True),
    ("سوق للتواصل مع الموقع عبر البريد", False, False),
    ("تابعوا صفحتنا في السوق", True, False),
    ("سوق تابعوا صفحتنا", False, False),
    ("للمتابعة اضغط هنا", True, True),
    ("اضغط على الرابط أدناه", True, False),
    ("اكتب بريدك", True, True),
    ("اضغط اضغط", False, False),
    ("القراء الكرام", False, False),
    ("القراء الكرام التعليق مسؤولية أصحابه", True, True),
    ("التعليق مسؤولية أصحابه", True, False),
    ("رأي الإدارة", False, False),
    ("تعليقات القراء مسؤولية أصحابها أمام المحكمة", False, False),
]


@pytest.mark.parametrize(("sentence", "at_end", "elsewhere"), SENTENCES)
def test_notices(sentence: str, *, at_end: bool, elsewhere: bool) -> None:
    tokens = tokenize(sentence)
    hits = [index for index, key in enumerate(tokens.keys) if signals_of(key)]
    found = [is_notice(tokens, (0, len(tokens)), hits, at_end=end) for end in (True, False)]
    assert found == [at_end, elsewhere]


@pytest.mark.parametrize(
    ("text", "outside"),
    [
        ("قال «نعم للسوق» أمس", ["قال", "«", "»", "امس"]),
        ('قال "نعم للسوق" أمس "لا" ثم', ["قال", '"', '"', "امس", '"', '"', "ثم"]),
        ("قال «نعم «لا» نعم» ثم", ["قال", "«", "«", "»", "»", "ثم"]),
        ("نعم» قال «لا» ثم", ["نعم", "»", "قال", "«", "»", "ثم"]),
    ],
)
def test_words_outside_quotations(text: str, outside: list[str]) -> None:
    tokens = tokenize(text)
    assert [tokens.keys[at] for at in _unquoted(tokens, (0, len(tokens)), [*range(len(tokens))])] == outside


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("• السوق القديم في الوادي قال الوزير إن", "• السوق القديم في الوادي"),
        ("• السوق قال الوزير إن السد", ""),
        ("• السوق القديم في الوادي. قال الوزير إن", ""),
        ("• السوق القديم في الوادي أن قال الوزير", ""),
        ("السوق القديم في الوادي قال", ""),
        ("• سوق كتاب سوق كتاب قال الوزير إن سوق", "• سوق كتاب سوق كتاب"),
        ("• سوق كتاب سوق قال الوزير إن سوق", ""),
        ("• سوق كتاب سوق كتاب قال الوزير", ""),
        ("• سوق كتاب سوق كتاب قال 5 سوق سوق", ""),
        ("•" + " سوق" * 44 + " قال الوزير إن", "•" + " سوق" * 44),
        ("•" + " سوق" * 45 + " قال الوزير إن", ""),
    ],
)
def test_a_title_that_runs_into_the_body(line: str, title: str) -> None:
    tokens = tokenize(line)
    end = _run_in_title_end(tokens, (0, len(tokens)))
    assert (tokens.surface(0, end) if end else "") == title


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("مقتل سالم في السوق القديم | أخبار الوادي", ["مقتل سالم في السوق القديم", "| أخبار الوادي"]),
        ("مقتل سالم في السوق القديم - صحيفة الوادي", ["مقتل سالم في السوق القديم", "- صحيفة الوادي"]),
        ("مقتل سالم في السوق القديم | أخبار", ["مقتل سالم في السوق القديم", "| أخبار"]),
        ("مقتل سالم في السوق - الوادي", ["مقتل سالم في السوق - الوادي"]),
        ("مقتل سالم | أخبار الوادي", ["مقتل سالم | أخبار الوادي"]),
        ("مقتل سالم أمس | أخبار", ["مقتل سالم أمس", "| أخبار"]),
        ("سوق سوق سوق سوق | سوق سوق سوق سوق سوق", ["سوق سوق سوق سوق", "| سوق سوق سوق سوق سوق"]),
        ("سوق سوق سوق سوق | سوق سوق سوق سوق سوق سوق", ["سوق سوق سوق سوق | سوق سوق سوق سوق سوق سوق"]),
        ("سوق سوق سوق سوق |", ["سوق سوق سوق سوق |"]),
    ],
)
def test_the_name_of_the_site_is_no_title(line: str, parts: list[str]) -> None:
    page = page_of(tokenize(line))
    _part_site_name(page, 0)
    assert [page.tokens.surface(*part) for part in page.lines] == parts


@pytest.mark.parametrize(
    ("line", "sentences"),
    [
        ("سوق. كتاب", ["سوق.", "كتاب"]),
        ("سوق؟! كتاب.", ["سوق؟!", "كتاب."]),
        ("سوق. كتاب. قلم.", ["سوق.", "كتاب.", "قلم."]),
        ("سوق، كتاب", ["سوق، كتاب"]),
    ],
)
def test_a_line_is_cut_at_its_stops(line: str, sentences: list[str]) -> None:
    tokens = tokenize(line)
    assert [tokens.surface(*sentence) for sentence in _sentences(tokens, (0, len(tokens)))] == sentences
