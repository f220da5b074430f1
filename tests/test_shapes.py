"""What can be said of a token or a line by its shape alone, and datelines (the notation is `rule_lines.py`'s)."""

from collections.abc import Callable
from inspect import signature

import pytest

from arabic_news.text.folding import fold
from arabic_news.text.layout import shapes
from arabic_news.text.layout.dateline import closes_with_agency, dateline_end
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
- وصل. [»]
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
# is_numbered
+ [1- السوق]
+ [1.]
+ [2) السوق]
- [1]
- [السوق - 1]
- [1 السوق]
- [1] - السوق
# opens_clause
+ كتاب [و] قال
- قال [و] كتاب
- كتاب قال [و] سوق
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
+ في من قد تحت عند
- كتاب قال
# is_arabic
+ كتاب
- book 5 .
"""

# Datelines in brackets; of a line with - none opens it.
DATELINES = """
+ [طرابلس – رويترز –] قال الوزير إن
+ [طرابلس (رويترز) –] قال الوزير إن
+ [طرابلس (رويترز):] قال الوزير إن
+ [القاهرة (CNN)--] قال الوزير إن
+ [القاهرة (CNN)] قال الوزير إن
+ [دبي (د ب أ)] قال الوزير إن
+ [دبي (د.ب.أ) -] قال الوزير إن
+ [جدة: «الشرق الأوسط»] قال الوزير إن
+ [جدة: «الكورند الأوسط»] قال الوزير إن
+ [جدة: «كورندو»] قال الوزير إن
+ [عدن 7-3-2012 سبأ-] قال الوزير إن
+ [طرابلس - أحمد سالم:] قال الوزير إن
+ [طرابلس - أحمد سالم] قال الوزير إن
+ [طرابلس / أحمد سالم] يصل الوزير إن
+ [طرابلس:] قال الوزير إن
+ [طرابلس الغرب:] قال الوزير إن
+ [طرابلس--] وصل الوزير إن
+ [طرابلس – 5 مارس (رويترز) -] قال
+ [طرابلس 5 مارس (رويترز)] قال
+ [طرابلس – أحمد سالم]
+ [طرابلس (رويترز)-]
+ [طرابلس (CNN)]
+ [(د ب أ)]
+ [طرابلس، 5 مارس آذار 2019]
+ [طرابلس، الثلاثاء 5 مارس]
+ [طرابلس: سالم]
+ [طرابلس (سالم)]
+ [جدة: «الشرق الأوسط»]
+ [موقع س.كورندو – طرابلس –] قال الوزير إن
+ [السفير علي – طرابلس –] قال الوزير
+ [طرابلس – في 12 مارس –] قال الوزير
- [وقال] الوزير – طرابلس – قال
- [في] طرابلس – رويترز – قال
- [وفي] طرابلس – رويترز – قال
- [،] طرابلس – رويترز – قال
- [طرابلس] عاصمة ليبيا قال الوزير
- [طرابلس] قال الوزير
- [طرابلس] – أحمد سالم محمد علي خالد قال الوزير
- [طرابلس] – أحمد سالم محمد علي خالد عمر – قال الوزير
- [طرابلس] من ليبيا – رويترز – قال
- [طرابلس] عاجل – رويترز – قال
- [طرابلس]
- [طرابلس] سالم
- [طرابلس] (في المدينة) قال الوزير
- [طرابلس] () قال الوزير
- [جدة]: «شعار كورندو» قال الوزير
- [جدة] الغربية القديمة الكبرى: «الشرق الأوسط» قال الوزير
+ [طرابلس 7-3 سبأ-] قال الوزير
- [طرابلس] الغرب القديمة: قال الوزير
- [طرابلس]: يصل الوزير
- [طرابلس] الخميس/الجمعة قال الوزير
- [طرابلس]: سالم محمد علي
- [طرابلس]: 5 سالم
- [طرابلس] (مارس) قال الوزير
- [أهم الأخبار] – مقتل سالم
- [طرابلس] ليلة الخميس/الجمعة قال الوزير
"""

# Whether the end of a dateline is one that no title has.
CLOSED = """
+ [طرابلس (رويترز) -] قال
+ [القاهرة (CNN)--] قال
+ [طرابلس --] قال
+ [دبي (د ب أ)] قال
- [طرابلس -] قال
- [(رويترز) -] قال
- [-] قال
- [طرابلس – سالم] قال
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


@pytest.mark.parametrize("line", DATELINES.strip().split("\n"))
def test_datelines(line: str) -> None:
    it = read(line)
    assert dateline_end(it.tokens, (0, len(it.tokens))) == (it.end if it.holds else None)
    below = read(f"{line[:2]}سوق سوق⏎{line[2:]}")
    assert dateline_end(below.tokens, (2, len(below.tokens))) == (below.end if below.holds else None)


@pytest.mark.parametrize("line", CLOSED.strip().split("\n"))
def test_ends_of_datelines(line: str) -> None:
    it = read(line)
    assert closes_with_agency(it.tokens, it.first, it.end) == it.holds
