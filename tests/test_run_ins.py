"""Titles and captions that run into a text, and the forms of the words that tell a page's furniture."""

import pytest

from arabic_news.text.layout.captions import run_in_caption_end
from arabic_news.text.layout.headings import _disagrees, _heading_end, _looks_causative, _openings, predicates
from arabic_news.text.layout.vocabulary import _past_forms, _present_forms, _with_enclitics
from arabic_news.text.tokens import tokenize
from tests.rule_lines import read

# A caption with its credit that opens a text is in brackets; of a line with - none opens it.
CAPTIONS = [
    "+ [صورة من السوق في بريجا -أ ف ب] وصل",
    "+ [صورة من السوق – رويترز] وصل",
    "- [صورة] من السوق - رويترز - وصل",
    "- [وصل] الوفد من السوق - رويترز",
    "- [صورة] من السوق قال - رويترز",
    "- [صورة] - رويترز",
    "+ [سوق×3 - رويترز] وصل",
    "- [سوق]×2 - رويترز وصل",
    "+ [سوق×23 - رويترز] وصل",
    "- [سوق]×24 - رويترز وصل",
    "+ [سوق×3 - رويترز×5] رويترز",
    "- [سوق]×3 - ب وصل",
    "- [سوق] book سوق - رويترز وصل",
    "- [سوق]×3 (رويترز وصل",
    "+ [سوق×3 (رويترز)].",
    "+ [سوق×3 - رويترز]",
]

# The title that runs into the first sentence.
TITLES = [
    "+ [راس لانوف] وفي المدينة سوق",
    "+ [رد رسمي] و قالت الوزارة إن",
    "+ [مرشحون غاضبون] وصف الوزير السوق",
    "+ [السوق من المدينة] وقال الوزير إن",
    "- [السوق] القديم في المدينة وقال",
    "- [السوق] قديم وقال الوزير إن",
    "- [أدخل] الأطباء وقال الوزير إن",
    "- [وقف] السوق وقال الوزير",
    "- [سوق] المدينة القديم الكبير الجميل البعيد وقال الوزير",
    "- [في] السوق وقال الوزير إن",
    "- [سوق] من المدينة في الوادي وقال الوزير",
    "+ [سوق×5] وقال الوزير إن",
    "+ [وزارة السوق] وقال الوزير إن",
    "+ [السوق] و غير أن الوفد",
    "- [سوق]×6 وقال الوزير إن",
    "- [سوق] وقال الوزير",
    "- [سوق] في وقال الوزير إن",
    "- [وسوق] المدينة وقال الوزير إن",
    "- [سوق] رد وقال الوزير إن",
    "+ [سوق كبير] في المقابل قال",
    "+ [سوق×3] في المقابل قال",
    "- [سوق]×4 في المقابل قال",
    "+ [السوق الكبير] في المقابل قال",
    "+ [سوق كبير] من جهته قال",
    "- [السوق] الكبير من جهته قال",
    "- [سوق] من جهته قال",
    "+ [السوق] و في المدينة القديمة",
    "- [السوق] و سوق المدينة",
    "+ [السوق] ولم يصل الوفد",
    "- [السوق] لم يصل الوفد",
    "+ [السوق] وتكورند الوزارة إن",
    "+ [السوق] وغادروا المدينة أمس",
    "+ [السوق] وانهارت المدينة أمس",
    "- [السوق] ووزير المدينة أمس",
    "- [السوق] وزير المدينة أمس",
    "- [السوق] غادروا المدينة أمس",
    "- [book] السوق وقال الوزير إن",
    "- [السوق] ب وقال الوزير إن",
    "+ [السوق] جدير بالذكر أن الوفد",
]


@pytest.mark.parametrize("line", CAPTIONS)
def test_captions(line: str) -> None:
    it = read(line)
    assert run_in_caption_end(it.tokens, 0, len(it.tokens)) == (it.end if it.holds else None)
    below = read(f"{line[:2]}سوق في السوق. {line[2:]}")
    assert run_in_caption_end(below.tokens, 4, len(below.tokens)) == (below.end if below.holds else None)


BRACKETS = [
    ("صورة من السوق (رويترز) وقال", "صورة من السوق (رويترز)"),
    ("صورة من السوق (رويترز)", "صورة من السوق (رويترز)"),
    ("(الصورة: سالم) وصل", "(الصورة: سالم)"),
    ("صورة من السوق (رويترز) كتاب", ""),  # an explanation within a sentence
    ("صورة من السوق (رويترز. وقال", ""),
    ("صورة من السوق (كتاب) وقال", ""),
    ("صورة (رويترز)", ""),
    ("(السوق) وصل", ""),
]


@pytest.mark.parametrize(("text", "caption"), BRACKETS)
def test_credits_in_brackets(text: str, caption: str) -> None:
    tokens = tokenize(text)
    end = run_in_caption_end(tokens, 0, len(tokens))
    assert (tokens.surface(0, end) if end else "") == caption


@pytest.mark.parametrize("line", TITLES)
def test_titles(line: str) -> None:
    it = read(line)
    assert _heading_end(it.tokens, 0, len(it.tokens)) == (it.end if it.holds else None)
    below = read(f"{line[:2]}سوق في السوق. {line[2:]}")
    assert _heading_end(below.tokens, 4, len(below.tokens)) == (below.end if below.holds else None)


@pytest.mark.parametrize(
    ("noun", "verb", "disagrees"),
    [
        ("غاضبون", "وصف", True),
        ("غاضبين", "وصف", True),
        ("الغاضبون", "وصف", False),
        ("بنون", "وصف", False),
        ("غاضبون", "وصفوا", False),
        ("غاضبون", "كتاب", False),
        ("غاضب", "وصف", False),
    ],
)
def test_a_singular_verb_behind_a_plural_opens_a_sentence(noun: str, verb: str, *, disagrees: bool) -> None:
    assert _disagrees(noun, verb) == disagrees


@pytest.mark.parametrize(
    ("words", "tells"),
    [
        ("السوق قديم", True),
        ("القديم سوق القديم", True),
        ("السوق القديم", False),
        ("سوق قديم", False),
        ("السوق في", False),
    ],
)
def test_nominal_sentences(words: str, *, tells: bool) -> None:
    assert predicates(words.split()) == tells


def test_forms_of_words() -> None:
    assert _past_forms("دعا") == {"دعا", "دعت", "دعوا"}
    assert _past_forms("نفى") == {"نفي", "نفت", "نفوا"}
    assert _past_forms("قال") == {"قال", "قالت", "قالوا"}
    assert _past_forms("بدأ") == {"بدا", "بدات", "بداوا"}
    assert _present_forms("يقول") == {"يقول", "تقول", "سيقول", "ستقول"}
    assert _with_enclitics("صفحه", ("نا", "ك")) == ["صفحتنا", "صفحتك"]
    assert _with_enclitics("اراء", ("كم",)) == ["ارائكم", "اراؤكم", "اراءكم"]
    assert _with_enclitics("خبر", ()) == ["خبر"]


def test_a_verb_of_the_fourth_form_is_no_superlative() -> None:
    words = ["أدخل", "أكبر", "ادخل", "أدخلت"]
    assert [_looks_causative(tokenize(word), 0) for word in words] == [True, False, False, False]


@pytest.mark.parametrize(
    ("text", "openings"),
    [
        ("سوق. سوق سوق سوق", ["سوق", "سوق"]),
        ("سوق. سوق سوق", ["سوق"]),
        ("سوق.» كتاب سوق سوق", ["سوق", "كتاب"]),
        ("سوق. «سوق سوق سوق", ["سوق", "«"]),
        ("سوق.. سوق سوق سوق", ["سوق"]),
        ("سوق؟! كتاب سوق سوق", ["سوق", "كتاب"]),
        ("سوق، سوق سوق سوق", ["سوق"]),
        ("سوق. كتاب سوق سوق. قلم سوق سوق سوق", ["سوق", "كتاب", "قلم"]),
    ],
)
def test_where_sentences_open(text: str, openings: list[str]) -> None:
    tokens = tokenize(text)
    assert [tokens.keys[at] for at in _openings(tokens, 0, len(tokens))] == openings
