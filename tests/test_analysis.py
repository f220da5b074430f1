"""The embedded analyzer: parts of speech where the rules ask for one, nationalities, and the parts of names."""

from itertools import pairwise

import pytest

from arabic_news.analysis.analyzer import Analysis, CandidateName, Word
from arabic_news.analysis.embedded import EmbeddedAnalyzer
from arabic_news.analysis.name_words import is_name_word, part_of
from arabic_news.analysis.names import no_name_end
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.analysis.repetitions import short_forms
from arabic_news.text.document import Document, Layout
from arabic_news.text.folding import fold
from arabic_news.text.tokens import tokenize


def analyze(text: str) -> Analysis:
    tokens = tokenize(text)
    whole = (0, len(tokens))
    return EmbeddedAnalyzer().analyze(Document(tokens, Layout(None, None, [], [], [whole]), [], [whole]))


WORDS = [
    ("قال", "قال", "VERB"),
    ("وقالت", "قال", "VERB"),
    ("فيقولون", "قال", "VERB"),
    ("وسيعلن", "أعلن", "VERB"),
    ("في", "في", "ADP"),
    ("وفي", "في", "ADP"),
    ("أن", "ان", "SCONJ"),
    ("الذي", "الذي", "PRON"),
    ("ثم", "ثم", "CCONJ"),
    ("لم", "لم", "PART"),
    ("كان", "كان", "AUX"),
    ("2011", "2011", "NUM"),
    ("٣", "3", "NUM"),
    ("،", "،", "PUNCT"),
    ("»", "»", "PUNCT"),
    ("محمد", "محمد", "PROPN"),
    ("وزارة", "وزاره", "NOUN"),  # no "and he visited him"
    ("كتاب", "كتاب", "NOUN"),
    ("بفي", "بفي", "NOUN"),  # a glued preposition takes a noun, so this is no في
    ("بقال", "بقال", "NOUN"),
    ("سيقول", "قال", "VERB"),
    ("فلتقول", "قال", "VERB"),
    ("ولتعلن", "أعلن", "VERB"),
    ("سأعلن", "ساعلن", "NOUN"),  # behind س and ل only a present of the third person
    ("لقال", "لقال", "NOUN"),
    ("بيقول", "بيقول", "NOUN"),
    ("ليقول", "قال", "VERB"),
    ("وكيل", "وكيل", "NOUN"),
    ("والي", "الي", "ADP"),
    ("ولي", "ولي", "NOUN"),
    ("علي", "علي", "ADP"),
    ("مدينة", "مدينه", "NOUN"),
    ("كورندو", "كورندو", "NOUN"),
]


@pytest.mark.parametrize(("word", "lemma", "pos"), WORDS)
def test_words(word: str, lemma: str, pos: str) -> None:
    assert analyze(word).words == [Word(lemma, pos)]  # type: ignore[arg-type]


# والي without its article is written as وإلى is.
GOVERNORS = [
    ("قال والي المدينة", "NOUN"), ("سألوا عن والي المدينة", "NOUN"), ("حضر والي ولاية", "NOUN"),
    ("حضر والي المدينة", "ADP"), ("والي المدينة", "ADP"), ("قال وإلى المدينة", "ADP"), ("المدينة والي عن", "ADP"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "pos"), GOVERNORS)
def test_governors_and_prepositions(text: str, pos: str) -> None:
    words = analyze(text).words
    (at,) = [index for index, key in enumerate(tokenize(text).keys) if key == "والي"]
    assert words[at].pos == pos


SHORT_FORMS = [
    ("خليفة حفتر", ["حفتر"]),
    ("دافيد دي خيا", ["دي خيا"]),
    ("محمد بن علي الشهري", ["علي الشهري", "بن علي الشهري", "الشهري"]),
    ("محمد جار الله", ["جار الله"]),  # الله is a word of the language
    ("سالم نو", []),
    ("محمد", []),
]


@pytest.mark.parametrize(("name", "forms"), SHORT_FORMS)
def test_short_forms_of_a_name(name: str, forms: list[str]) -> None:
    tokens = tokenize(name)
    found = short_forms(tokens, CandidateName((0, len(tokens)), 0, "person", certain=True))
    assert [" ".join(form) for form in found] == forms


NO_NAMES = [
    ("بحمد الله وتوفيقه", [2, 1, 2]), ("رمضان المبارك", [2, 1]), ("رمضان كتاب", [0, 1]), ("على حسن الجوار", [0, 3, 2]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "ends"), NO_NAMES)
def test_phrases_that_name_nobody(text: str, ends: list[int]) -> None:
    tokens = tokenize(text)
    assert [no_name_end(tokens, index, len(tokens)) for index in range(len(tokens))] == ends
    assert no_name_end(tokens, 0, 1) == 0


def test_one_word_a_token() -> None:
    text = "قال محمد: «نعم» 3.5 %"
    assert len(analyze(text).words) == len(tokenize(text))


def test_names_are_in_text_order_and_apart() -> None:
    names = analyze("قال محمد سليم إن علي حداد وصل، وأضاف سليم أن حداد عاد").names
    spans = [name.span for name in names]
    assert len(spans) == 3
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_a_name_that_rests_on_its_surroundings_is_not_certain() -> None:
    (name,) = analyze("وقال برناك سفورزا إن الموسم ضعيف").names
    assert not name.certain


ADJECTIVES = [
    ("ليبي", "LY"), ("الليبية", "LY"), ("لبناني", "LB"), ("السعوديين", "SA"), ("والمصري", "EG"), ("الأميركية", "US"),
    ("سوداني", "SD"), ("تركيا", None), ("مالي", None), ("جديد", None), ("عسكري", None), ("الأردنيون", "JO"),
    ("فرنسي", "FR"), ("قبرصي", "CY"), ("كوبي", "CU"), ("عماني", "OM"), ("إنجليزية", "GB"), ("لليبيين", "LY"),
    ("ألماني", "DE"), ("نيجيري", "NG"), ("نيجري", "NE"), ("مجري", None), ("بريطانيان", "GB"), ("ليبيا", None),
]  # fmt: skip


@pytest.mark.parametrize(("word", "country"), ADJECTIVES)
def test_nationalities(word: str, country: str | None) -> None:
    assert country_of_adjective(fold(word)) == country


PARTS = [
    ("محمد", "given"), ("عبدالله", "given"), ("صالح", "given?"), ("علي", "given"), ("على", "stop"), ("آن", "given"),
    ("أن", "stop"), ("أبو", "compound"), ("الغامدي", "nisba"), ("قال", "stop"), ("كتاب", "stop"), ("كورندو", "unknown"),
    ("الكورندو", "definite"), ("وجود", "stop"), ("ومحمد", "given"), ("فإن", "stop"), ("2011", "stop"), ("،", "stop"),
    ("فصالح", "unknown"), ("بصالح", "unknown"), ("لمحمد", "given"), ("عبدالا", "unknown"), ("وعبدالرحمن", "given"),
    ("أرماني", "family"), ("شباط", "surname?"),
    ("حفتر", "family"), ("بعبد", "compound"), ("لأبو", "compound"), ("وأبا", "compound"),
    ("رهيبا", "stop"), ("الجزار", "nisba"), ("وبعد", "stop"), ("و", "stop"), ("الكور", "definite"),
    ("وحفتر", "unknown"), ("ابن", "compound"), ("وبن", "unknown"),
]  # fmt: skip


@pytest.mark.parametrize(("word", "part"), PARTS)
def test_parts_of_names(word: str, part: str) -> None:
    found = part_of(tokenize(word), 0).part
    assert found == part or (part == "nisba" and found == "family")


@pytest.mark.parametrize(
    ("word", "name"), [("كورندو", True), ("الكورندو", True), ("كتاب", False), ("بكتابه", False), ("كورندوها", False)]
)
def test_name_words(word: str, *, name: bool) -> None:
    assert is_name_word(fold(word)) == name


def test_what_joins_two_names_is_a_compound() -> None:
    heads = tokenize("عبد أبو أبا أبي ابن بن بنت آل ولد أم أولاد دي دا دو دل ديل دلا فان فون لو بو")
    assert {part_of(heads, index).part for index in range(len(heads))} == {"compound"}
