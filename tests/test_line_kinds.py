"""Stamps, captions and headings: what kind of line one is by itself (the notation is `rule_lines.py`'s)."""

from collections.abc import Callable
from importlib import import_module

import pytest

from arabic_news.text.folding import fold
from tests.rule_lines import by_rule, read

LINES = """
# stamps.stamp
+ [19:05 ت م]
+ [آخر تحديث: 12/3/2015]
+ [1542 مشاهدة]
+ [مدة القراءة: دقيقتان]
+ [12/3/2015]
+ [الخميس 26 مارس 2012]
- [السوق]
- [5]
- [1542 كتاب]
- [50 %]
- [1542 مشاهدة.]
- [مارس الخميس]
- [12:05 a b c d]
# stamps.byline
+ [كتب - سالم الوادي]
+ [تحرير: سالم]
+ [(تصوير: سالم)]
+ [كتب سالم]
- [كتب: سالم قال محمد]
- [سالم الوادي]
- [كتب سالم.]
- [كتب سالم إلى الوزير رسالة طويلة - عن السد والماء والسوق والقرية والناس أجمعين هناك]
# stamps.is_labelled
+ [كتب: سالم]
+ [آخر تحديث]
- [الخميس 26]
# stamps.whole_dateline
+ [طرابلس - سالم الوادي]
- [السوق]
# stamps.is_dated
+ [تاريخ النشر: 10 مارس 2012]
+ [الخميس 26 مارس 2012]
+ [12/3/2015]
- [2,310 مشاهدة]
- [السوق في مارس]
# stamps.clock
+ [16h39]
- [16 39]
- [16h]
- [ah39]
- [16h39 أمس]
# stamps.published_in
+ [سالم الوادينشر في الوادي يوم 15 - 09 - 2012]
+ [الوادي: تم إضافته يوم الجمعة 15 - 09 - 2012]
- [سالم الوادينشر في الوادي 15 - 09 - 2012]
- [الوادي: تم إضافته يوم الجمعة]
- [سالم الوادينشر عن الوادي يوم 15]
- [نشر في الوادي يوم الجمعة]
# stamps.domain
+ [ALMINBAR.INFO]
+ [example.org]
- [example.org أمس]
- [كتاب]
- [https://example.org/a]
# stamps.capitals
+ [IIP DIGITAL]
+ [CNN]
- [Cnn]
- [IIP كتاب]
- [A B C D E F G H]
# stamps.signed
+ [رويترز]
+ [فرانس24/ أ ف ب]
+ [م.س/ع.ش (د ب أ)]
+ [رويترز - أ ف ب]
- [كتاب]
- [أ]
- [رويترز قالت]
- [و ب]
# captions.is_caption
+ [صورة جماعية للوزراء]
+ [سالم الوادي]
+ [من اللقاء أمس]
+ [الوفد في بريجا (رويترز)]
- [قال الوزير إن السد امتلأ]
- [هل امتلأ السد؟]
- [5 سدود]
- [مقتل سالم الوادي]
- [السد: كتاب]
# captions.shows_picture
+ [الوفد في بريجا (رويترز)]
+ [الوفد في بريجا - أ ف ب]
+ [من اللقاء أمس]
- [سالم الوادي]
- [من طرابلس إلى بنغازي]
- [قال الوزير]
- [السد: (رويترز)]
# captions.is_credited
+ [الوفد في بريجا (رويترز)]
+ [الوفد في بريجا -أ ف ب]
+ [الوفد .. صورة أرشيفية]
- [الوفد في بريجا]
- [قال الوفد في بريجا (رويترز)]
- [الوفد في بريجا (رويترز).]
- [الوفد (في بريجا)]
# captions.ends_with_credit
+ [الوفد (رويترز)]
+ [الوفد -أ ف ب]
+ [الوفد في السوق.. سالم]
- [الوفد (السوق)]
- [الوفد - السوق]
- [الوفد.. السوق الكبير]
- [فكر.. ابحث.. ازرع]
- [الوفد. سالم]
- [قال الوفد.. سالم]
- [الوفد.. الخميس]
- [(رويترز)]
# captions.describes_picture
+ [صورة جماعية للوزراء]
- [صورة قال الوزير]
- [السوق]
# headings.is_marked_heading
+ [** السوق القديم]
+ [• السوق القديم]
+ [** وصل الوفد.]
- [السوق القديم]
- [• وصل الوفد.]
- [- السوق]
# headings.is_bare_heading
+ [السوق القديم]
+ [رسائل إلى الوادي:]
- [السوق الكبير القديم في الوادي البعيد عن القرية وأهلها الطيبين منذ مساء أمس]
- [السوق الكبير القديم في الوادي البعيد عن القرية:]
- [السوق القديم.]
# headings.has_title_shape
+ [السوق القديم]
+ [«السوق» القديم]
+ [5 أسواق]
+ [سقط القناع]
- [السوق،]
- [السوق -]
- [السوق * القديم]
- [السوق القديم.]
- [وقال الوزير]
- [السوق في]
- [سقط القناع عن الوجه القديم]
- [سقط القناع:]
- [«]
- [5]
- [- السوق]
# headings.asks
+ [ماذا بعد؟]
+ [ماذا?]
- [ماذا بعد]
- [ماذا؟ بعد]
# headings.asks_briefly
+ [ماذا بعد؟]
- [ماذا بعد هذا السوق الكبير القديم؟]
- [ماذا بعد]
- [«ماذا بعد؟]
# headings.exclaims
+ [مسيرة ضد السلاح!]
- [مسيرة ضد السلاح]
- [وقال الوزير!]
- [وصل الوفد!]
- [مسيرة ضد السلاح في السوق الكبير القديم منذ أمس!]
- [«مسيرة!]
# headings.follows_up
+ [وماذا عن السوق؟]
- [ماذا عن السوق؟]
- [وسوق المدينة؟]
- [وماذا عن السوق]
- [فماذا عن السوق؟]
# headings.is_paragraph
+ [وصل الوفد إلى السوق في القرية مساء أمس.]
+ [وصل الوفد إلى السوق القديم في القرية مساء أمس مع أهله جميعا]
- [وصل الوفد.]
- [وصل الوفد إلى السوق في القرية مساء أمس]
# headings._is_item
+ [- السوق]
+ [1- السوق]
- [السوق]
- [• السوق]
"""

# What is asked of a single word: several stand in a line.
WORDS = """
# headings._resumes
+ وقال كذلك ولكن وتستخدم و
- السوق ومقتل قال كتاب
# headings.is_nominal
+ السوق راس
- قال يقول وقال في و غادروا انهارت book
# headings.is_definite
+ السوق بالسوق للسوق والسوق
- سوق كتاب
# headings._opens_like_a_lead
+ قال قد
- السوق كتاب
# stamps.is_initial
+ ب س
- و a كتاب 5
# stamps.is_address
+ @writer example.org writer@example.org
- كتاب book 5.5
# captions._is_letter
+ ب a
- و كتاب 5
"""


def rule_called(name: str) -> Callable[..., object]:
    module, _, rule = name.partition(".")
    found: Callable[..., object] = getattr(import_module(f"arabic_news.text.layout.{module}"), rule)
    return found


@pytest.mark.parametrize(("rule", "lines"), by_rule(LINES))
def test_kinds_of_lines(rule: str, lines: list[str]) -> None:
    for line in lines:
        it = read(line)
        assert bool(rule_called(rule)(it.tokens, (it.first, it.end))) == it.holds, line


@pytest.mark.parametrize(("rule", "lines"), by_rule(WORDS))
def test_words_of_lines(rule: str, lines: list[str]) -> None:
    for line in lines:
        for word in line[2:].split():
            assert bool(rule_called(rule)(fold(word))) == (line[0] == "+"), word
