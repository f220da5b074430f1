"""Notices of a page by their vocabulary, and what the head of a page runs together."""

import pytest

from arabic_news.text.layout.head import _part_site_name, _run_in_title_end
from arabic_news.text.layout.notices import _unquoted, is_notice
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
    ],
)
def test_the_name_of_the_site_is_no_title(line: str, parts: list[str]) -> None:
    page = page_of(tokenize(line))
    _part_site_name(page, 0)
    assert [page.tokens.surface(*part) for part in page.lines] == parts
