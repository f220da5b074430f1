"""Quotations, told in lines: closed ones in `{q:…}`, unclosed ones in `{open:…}`."""

import pytest

from arabic_news.text.quotes import find_quotations
from arabic_news.text.tokens import tokenize
from tests.marked import Marked, unmark

LINES = [
    "قال {q:«نعم للسد»} ثم عاد",
    "قال {q:“نعم للسد”} ثم عاد",
    'قال {q:"نعم للسد"} ثم عاد',
    "قال {q:‘نعم للسد’} ثم عاد",
    "قال {q:'نعم للسد'} ثم عاد",
    "قال {q:''نعم للسد''} ثم عاد",
    "قال {q:‹نعم للسد›} ثم عاد",
    # the same mark on both sides, spaces on the wrong side of a mark
    "قال {q:”نعم للسد”} ثم عاد",
    "قال {q:” نعم للسد ”} ثم عاد",
    'قال {q:" نعم للسد "} ثم عاد',
    "قال {q:« نعم للسد »} ثم عاد",
    # the wrong way round, and low
    "قال {q:»نعم للسد«} ثم عاد",
    "قال {q:»نعم«} و{q:»لا«} ثم عاد",
    "قال {q:”نعم للسد“} ثم عاد",
    "قال {q:„نعم للسد“} ثم عاد",
    "قال {q:»نعم للسد»} ثم عاد",
    # glued to clitics
    'قال لـ{q:"الوادي"} وكـ{q:"السد"}، وعاد',
    # two signs for one
    "قال {q:((نعم للسد))} ثم عاد",
    "قال {q:<<نعم للسد>>} ثم عاد",
    # nested
    'قال {q:«إن {q:"السد"} كبير»} ثم عاد',
    'قال {q:"إن {q:«السد»} كبير"} ثم عاد',
    'قال {q:"إن {q:"السد"} كبير"} ثم عاد',
    "قال {q:''إن {q:'السد'} كبير''} ثم عاد",
    # doubled marks
    'قال {q:"{q:"نعم للسد"}"} ثم عاد',
    # unclosed: to the end of its sentence
    "قال {open:«نعم للسد وأهله.} ثم عاد.",
    'قال {open:"نعم للسد وأهله}',
    "{q:«الأول»} و{open:«الثاني}",
    # a lost opener inside a pair spoils nothing
    'قال {q:«إن "السد كبير»} ثم عاد',
    # stray closing marks and apostrophes open nothing
    "عاد» ثم قال {q:«نعم»}",
    "قال» الوزير",
    "زار Côte d'Ivoire وقال {q:«نعم»}",
    "قال {q:'زار Côte d'Ivoire أمس'} ثم عاد",
    "زار Côte d’Ivoire وقال {q:‘نعم’}",
    "قال « ",
    'بعرض 5" فقط',
    "قال ' نعم للسد",
    'قال إن السد" يكفي القرى". ثم عاد',
    # no deeper than four
    'قال {open:«نعم “نعم "نعم {q:<<نعم>>} نعم}',
    'قال {open:«نعم “نعم "نعم ((نعم <<نعم>> نعم}',
    # typed with spaces inside, right behind a colon and before a stop
    'قال الوزير :{q:" نعم للسد وأهله "}. ثم عاد',
    # typed on the wrong side of its word; a lost opener is none
    'قال إن السد{q:" يكفي القرى المجاورة"}. ثم عاد',
    'عاد الوفد" ثم قال {q:"نعم للسد"} وعاد',
]


@pytest.mark.parametrize("line", LINES)
def test_quotations(line: str) -> None:
    text, marks = unmark(line)
    tokens = tokenize(text)
    found = find_quotations(tokens, [(0, len(tokens))])
    assert [
        Marked("q" if quotation.closed else "open", *tokens.span(quotation.first, quotation.last + 1))
        for quotation in found
    ] == marks


def test_marks_pair_within_a_paragraph() -> None:
    tokens = tokenize("قال «نعم للسد\nثم عاد» إلى البيت")
    found = find_quotations(tokens, [(0, 4), (4, len(tokens))])
    assert [(quotation.first, quotation.last, quotation.closed) for quotation in found] == [(1, 3, False)]


@pytest.mark.parametrize(
    ("lines", "closed"),
    [
        # a speech that closes at the end of a later paragraph, and lines broken at a comma
        (["قال «نعم للسد.", "لا نريد غيره.", "هكذا نعيش.»"], True),
        (['قال "نعم للسد،', 'والوادي" ثم عاد'], True),
        # not amid a paragraph, nor where a mark of the same family stands between
        (["قال «نعم للسد", "ثم عاد» إلى البيت"], False),
        (["قال «نعم للسد.", "ثم قال «لا» وعاد.", "هكذا نعيش.»"], False),
        (["قال «نعم للسد.", "لا نريد غيره. " * 150, "هكذا نعيش.»"], False),
    ],
)
def test_a_speech_over_paragraphs(lines: list[str], *, closed: bool) -> None:
    tokens = tokenize("\n".join(lines))
    ends = [len(tokenize("\n".join(lines[: number + 1]))) for number in range(len(lines))]
    (speech, *_) = find_quotations(tokens, list(zip([0, *ends], ends, strict=False)))
    assert speech.closed == closed


def test_inner_leaves_the_marks_out() -> None:
    tokens = tokenize("قال «نعم للسد» و«لا")
    found = find_quotations(tokens, [(0, len(tokens))])
    assert [tokens.surface(*quotation.inner) for quotation in found] == ["نعم للسد", "لا"]
