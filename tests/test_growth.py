"""Growth: the work rises with the length of a text, whatever the text (see `growth.py`)."""

import pytest

from arabic_news import extract
from arabic_news.text.layout import find_layout
from arabic_news.text.tokens import tokenize
from tests.growth import MOST_GROWTH, executed_lines, growth

PIECES = [
    "(س)\n",
    "«",
    "قال ",
    "قال «",
    "(",
    ". ",
    "\u064b",
    "طرابلس ",
    "محمد علي ",
    "وزارة ",
    "ان ",
    "بحسب ",
    "أعلن الوزير محمد العريبي الاستقالة ",
    "نقلت وكالة رويترز عن محمد علي قوله إن ",
    "قال المتحدث باسم الوزير إن المصدر ",
    "أخبار ليبيا اليوم\n\n",
    "سفير ",
    "ثم محمد قال إن ",
    "كان قد قال إن ",
    "(س)\nشارك الخبر\n",
    "أكثر ",
    "زار ليبيا. وقال صلى الله عليه وسلم إن الكذب فجور. ",
]
RUNS_OF_PIECES = [("ثم ", "محمد قال إن "), ("كان ", "قد قال إن "), ("«", "»"), ("محمد ", "قال ")]


@pytest.mark.parametrize("piece", PIECES)
def test_extracting_is_linear(piece: str) -> None:
    assert growth(extract, piece) < MOST_GROWTH


@pytest.mark.parametrize("pieces", RUNS_OF_PIECES)
def test_extracting_runs_is_linear(pieces: tuple[str, ...]) -> None:
    assert growth(extract, *pieces) < MOST_GROWTH


@pytest.mark.parametrize("piece", ["وقال ", "مدير ", "سجل شباب طنجة هدفا في المباراة. "])
def test_extracting_long_runs_is_linear(piece: str) -> None:
    """What is cheap for one sentence shows in a run that none is as long as."""
    assert growth(extract, piece, times=600) < MOST_GROWTH


def test_layout_is_linear_in_lines() -> None:
    assert growth(lambda text: find_layout(tokenize(text)), "(س)\nشارك الخبر\n") < MOST_GROWTH


def test_bodies_that_only_claims_name_are_linear() -> None:
    """Each has a name of its own, which is looked for among those before."""
    claims = [f"قال «السنبلة {number}» إن الماء كثير. " for number in range(1200)]
    short, long = "".join(claims[:600]), "".join(claims)
    assert len(extract(long).actors) > 1000
    assert executed_lines(extract, long) / executed_lines(extract, short) < MOST_GROWTH
