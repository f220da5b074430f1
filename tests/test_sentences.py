"""Sentences, told in lines with a bar at each boundary; blanks beside a bar do not count."""

import pytest

from arabic_news.text import sentences
from arabic_news.text.quotes import find_quotations
from arabic_news.text.sentences import LONGEST_KEPT_QUOTATION, LONGEST_SENTENCE, split_sentences
from arabic_news.text.tokens import tokenize
from tests.rule_lines import by_rule, read

LINES = [
    "وصل الوفد.|وبدأ الاجتماع.",
    "وصل الوفد .| وبدأ الاجتماع .",
    "وصل الوفد. |وبدأ الاجتماع",
    "من بنى السد؟ |أهل الوادي! |هكذا قيل.",
    "وصل الوفد…| وبدأ الاجتماع",
    "وصل الوفد.. |وبدأ الاجتماع",
    "ماذا جرى؟! |لا ندري.",
    # commas, semicolons and colons end nothing
    "قال الوزير: السد كبير، والماء كثير؛ والحمد لله.",
    # numbers
    "بلغ العدد 3.5 مليون.|وزاد 1,200 بعد ذلك.",
    "صدرت النسخة 2.5.1 أمس.",
    "عاد الوفد عام 2019.|وبدأ العمل.",
    "عاد الوفد عام 2019.وبدأ العمل.".replace(".و", ".|و"),
    "1. خزان السد.|2. طريق المزارع.",
    # initials and abbreviations
    "وصل Mr. سالم.|ثم عاد.",
    "من هو Mr! |هو سالم.",
    "وقال د. سالم الوادي نعم.|ثم عاد.",
    "وقال و د. سالم الوادي نعم.|ثم عاد.",
    "نقلت أ. ف. ب عن الوزير.|ثم عادت.",
    "نقلت ب.ب.سي عن الوزير.|ثم عادت.",
    "نقلت أ ف ب عن الوزير.|ثم عادت.",
    "قال فيكتور إم. أجوايو نعم.|ثم عاد.",
    "نقلت شبكة (سي.إن.إن) عن الوزير.|ثم عادت.",
    "هذا الكتاب خاص بي. |ثم عاد.",
    "وصل كيم يو إن. |وعاد الوفد.",
    "حسب ما نقلت أ ف ب.|وعاد الوفد.",
    "زار Mr. Smith السد.|ثم عاد.",
    # links
    "على www.example.org/a.html أمس.|ثم عاد.",
    # quotations: a stop inside does not end the sentence; their own last stop does
    "قال «السد كبير. والماء كثير» ثم عاد.|وذهب.",
    "قال «السد كبير.» |ثم عاد.",
    'قال "السد كبير." |ثم عاد.',
    "قال «السد كبير»، وعاد.|وذهب.",
    "قال «السد كبير». |وعاد.",
    "قال «السد كبير.»، وعاد.",
    "وصل الوفد.|«السد كبير» ثم عاد.",
    "قال «السد كبير.» بحسب الصحيفة.|وعاد.",
    "(وصل الوفد.) |وبدأ الاجتماع.",
    # an unclosed quotation is split like other text
    "قال «السد كبير. |والماء كثير. |ثم عاد.",
    # a conjunction apart
    "وصل الوفد . |و بدأ الاجتماع .",
    "وصل",
    ".",
]


@pytest.mark.parametrize("line", LINES)
def test_boundaries(line: str) -> None:
    tokens = tokenize(line.replace("|", ""))
    block = [(0, len(tokens))]
    sentences = split_sentences(tokens, block, find_quotations(tokens, block))
    assert [tokens.surface(*sentence) for sentence in sentences] == [piece.strip() for piece in line.split("|")]


def test_no_sentence_crosses_a_block() -> None:
    tokens = tokenize("مياه الصيف وصل الوفد. ثم عاد")
    assert split_sentences(tokens, [(0, 2), (2, 5), (5, 7)], []) == [(0, 2), (2, 5), (5, 7)]


def test_a_very_long_quotation_is_split() -> None:
    inner = "الماء كثير. " * (LONGEST_KEPT_QUOTATION // 2)
    tokens = tokenize(f"قال «{inner}» ثم عاد.")
    block = [(0, len(tokens))]
    assert len(split_sentences(tokens, block, find_quotations(tokens, block))) > 10


def test_a_run_of_words_longer_than_any_sentence_is_cut() -> None:
    tokens = tokenize("وصل الوفد. " + "كلمة " * (2 * LONGEST_SENTENCE + 1))
    parts = split_sentences(tokens, [(0, len(tokens))], [])
    assert [end - first for first, end in parts] == [3, LONGEST_SENTENCE, LONGEST_SENTENCE, 1]


# Whether a stop before the word in brackets ends no sentence; the sentence begins at | or with the line.
RULES = """
# after_initial
+ د. [محمد]
+ قال د. [محمد]
+ و د. [محمد]
+ ف ب |ج. [محمد]
- أ ف ب. [وعاد]
- د، [محمد]
- كتاب. [محمد]
- . [محمد]
- قال د |. [محمد]
- 5. [محمد]
# after_letter_name
+ سي.[إن]
+ فيكتور إم. [أجوايو]
+ قال سي. بي. [مورغان]
+ سي. بي. [مورغان]
+ بي.[مورغان]
- بي. [هذا]
- إم. [وعاد]
- إم. [العالم]
- إم، [أجوايو]
- كتاب. [أجوايو]
- كتاب.[أجوايو]
- قال |. [أجوايو]
- قال إم |. [أجوايو]
- كتاب، بي. [مورغان]
- قال بي .[مورغان]
# after_item_number
+ 1. [خزان]
+ قال |2. [خزان]
- قال 1. [خزان]
- 1، [خزان]
- كتاب. [خزان]
# after_abbreviation
+ Mr. [سالم]
+ قال vs. [سالم]
- Mr! [سالم]
- كتاب. [سالم]
- Mr |. [سالم]
# inside_link
+ index.[html]
+ 5a.[html]
- index. [html]
- index .[html]
- كتاب.[html]
- index.[كتاب]
- index |.[html]
# before_continuation
+ كتاب. [،]
+ كتاب. [:]
+ كتاب. [؛]
- كتاب. [ثم]
# before_trailing_attribution
+ كبير.» [بحسب]
+ كبير.) [وفقا]
- كبير. [بحسب]
- كبير.» [ثم]
- كبير.« [ثم]
"""


@pytest.mark.parametrize(("rule", "lines"), by_rule(RULES))
def test_stops_that_end_no_sentence(rule: str, lines: list[str]) -> None:
    for line in lines:
        it = read(line)
        assert getattr(sentences, rule)(it.tokens, it.name, it.first) == it.holds, line
