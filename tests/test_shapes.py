"""What can be said of a token or a line without knowing grammar (the notation is `rule_lines.py`'s)."""

from collections.abc import Callable
from inspect import signature

import pytest

from arabic_news.text.folding import fold
from arabic_news.text.layout import shapes
from tests.rule_lines import by_rule, read

PLACES = """
# is_stop
+ كتاب[.]
+ كتاب[.] ثم
+ كتاب[.]»
+ [.] ثم
+ كتاب[؟]
+ كتاب[!])
+ كتاب[.] 5
- كتاب[.].
- index[.]html
- د[.] محمد
- كتاب.[.] ثم
- كتاب[،]
- كتاب[.]com
- كتاب .[.]
# ends_sentence
+ [وصل الوفد.]
+ [وصل الوفد.»]
+ [وصل؟]
- [وصل الوفد]
- [وصل الوفد»]
- [»]
- [وصل. الوفد]
# has_verb
+ [قال الوفد]
+ [الوفد يصل]
+ [الوفد تكورند]
+ [يكورند الوفد]
- [تكورند الوفد]
- [الوفد المسافر]
- [الوفد]
# spelled_out
+ [أ ف ب]
+ [د.ب.أ]
+ [أ ب]
- [أ]
- [أ فب]
- [أ 5]
- [أ.]
# opens_clause
+ [قال]
+ [و] قال
+ [قد]
+ [وقال]
+ [يكورند]
+ [و] في
+ [لم]
- [و] كتاب
- [و]
- [كتاب]
- [وادي]
"""

# What is asked of a single word: several stand in a line.
WORDS = """
# is_perfect
+ قال اعلن
- يقول كتاب كورندو
# is_imperfect
+ يقول يكورند
- قال كتاب يكر تكورند يمين
# looks_imperfect
+ يقول تكورند
- تفعيل تكارن تكورنده تكورندات تكورنديا تكر كتاب تشكيلي
# joins_clause
+ وفي وقال فقد فقال ويقول
- وادي كتاب وكتاب قال
# begins_clause
+ قال في يقول
- كتاب كورندو قد
# breaks_off
+ في من قد
- كتاب قال
# is_arabic
+ كتاب
- book 5 .
"""


@pytest.mark.parametrize(("rule", "lines"), by_rule(PLACES))
def test_shapes_of_lines(rule: str, lines: list[str]) -> None:
    holds: Callable[..., bool] = getattr(shapes, rule)
    for line in lines:
        it = read(line)
        known = {"tokens": it.tokens, "index": it.first, "first": it.first, "end": it.end, "line": (it.first, it.end)}
        assert holds(**{name: known[name] for name in signature(holds).parameters}) == it.holds, line


@pytest.mark.parametrize(("rule", "lines"), by_rule(WORDS))
def test_shapes_of_words(rule: str, lines: list[str]) -> None:
    for line in lines:
        for word in line[2:].split():
            assert getattr(shapes, rule)(fold(word)) == (line[0] == "+"), word
