"""The stages that find people, each by itself: names in full, short forms, those who speak, those in a list."""

import pytest

from arabic_news.analysis.analyzer import CandidateName, NameKind, Word
from arabic_news.analysis.names import find_names
from arabic_news.analysis.repetitions import repeated_people
from arabic_news.analysis.spoken_names import spoken_people
from arabic_news.analysis.told_names import listed_people
from arabic_news.analysis.words import word_of
from arabic_news.text.document import Document, Layout
from arabic_news.text.sentences import split_sentences
from arabic_news.text.tokens import tokenize


def read(text: str) -> tuple[Document, list[Word]]:
    tokens = tokenize(text)
    whole = (0, len(tokens))
    document = Document(tokens, Layout(None, None, [], [], [whole]), [], split_sentences(tokens, [whole], []))
    return document, [word_of(key) for key in tokens.keys]


def surfaces(document: Document, names: list[CandidateName]) -> list[str]:
    return [document.tokens.surface(*name.span) for name in names]


def person(first: int, end: int) -> CandidateName:
    return CandidateName((first, end), 0, "person", certain=True)


# A text, the name that its lists and its order tell, and the one that it takes the model's agreement for.
DOUBTS = [
    ("نحو اللواء كورندا أمس", "", "كورندا"),
    ("زار المخرجة كورندا شنيدر أمس", "كورندا شنيدر", "كورندا شنيدر"),
    ("حضر شقيقه كورند أمس", "", "كورند"),
    ("حضر شقيقه كورند شنيدر أمس", "كورند شنيدر", "كورند شنيدر"),
    ("وقال علي حسن ذلك", "علي حسن", "علي حسن"),
    ("ذهب إلي السوق وقال علي حسن ذلك", "", "علي حسن"),
    ("في شهر رمضان المبارك حضر الوفد", "", ""),
]


@pytest.mark.parametrize(("text", "alone", "agreed"), DOUBTS)
def test_the_model_settles_a_doubt(text: str, alone: str, agreed: str) -> None:
    document, words = read(text)

    def found(kind: NameKind, confidence: float) -> str:
        spans = [(index, index + 1) for index in range(len(words))]
        modelled = [CandidateName(span, 0, kind, certain=False, confidence=confidence) for span in spans]
        return " ".join(surfaces(document, find_names(document, words, modelled)))

    assert surfaces(document, find_names(document, words, [])) == [alone][: bool(alone)]
    assert found("person", 0.5) == agreed
    assert found("person", 0.49) == alone  # too unsure
    assert found("place", 0.9) == alone  # of something else


def test_names_of_a_row() -> None:
    document, words = read("حضر محمد سالم وخالد عمر وهالة")
    names = find_names(document, words, [])
    assert [(document.tokens.surface(*name.span), name.letters) for name in names] == [
        ("محمد سالم", 0), ("وخالد عمر", 1), ("وهالة", 1),
    ]  # fmt: skip


# A name in full at the beginning of a text, what follows, and its short forms there.
SHORT = [
    ("محمد حفتر", "وقال حفتر إن محمد غادر. وحضر حفتر", ["حفتر", "محمد", "حفتر"]),
    ("دافيد دي خيا", "وقال دي خيا إن خيا غادر", ["دي خيا"]),
    # a word of the language is the name in a name's place
    ("محمد خلف", "وقال خلف إن البيت خلف السوق", ["خلف"]),
    ("محمد خلف", "(خلف) ثم «خلف» ثم خلف", ["خلف", "خلف"]),
    ("محمد خلف", "وقال خلف المبنى", []),
    ("محمد خلف", "واللواء خلف", ["خلف"]),
    # other vowels, not other consonants or many more letters
    ("ميخائيل ساكشفيلي", "حضر سكاشفيلي وسكاشفيليات", ["سكاشفيلي"]),
    ("ميخائيل ساكشفيلي", "حضر سكشفل", []),
    # على is no علي
    ("سامي علي", "وضعه على الطاولة وقال علي", ["علي"]),
    # a first name before it belongs to the name
    ("محمد حفتر", "حضر خالد حفتر", ["خالد حفتر"]),
    ("محمد حفتر", "حضر كتاب حفتر", ["حفتر"]),
    ("محمد ابن رقوش", "وختم بن رقوش", ["بن رقوش"]),
    ("محمد نو", "حضر نو", []),
    ("علي حسن كورندو", "حضر حسن كورندو", ["حسن كورندو"]),
    # a first word that no list knows only in a name's place
    ("كورندو شنيدر", "حضر كورندو. وقال كورندو إن شنيدر غادر", ["كورندو", "شنيدر"]),
]


@pytest.mark.parametrize(("name", "rest", "forms"), SHORT)
def test_short_forms_again(name: str, rest: str, forms: list[str]) -> None:
    document, words = read(f"{name} غادر. {rest}")
    count = len(name.split())
    found = repeated_people(document, words, [person(0, count)], set(range(count)))
    assert surfaces(document, sorted(found)) == forms


SPEAKERS = [
    ("حضر، شنيدر كورند. وأضاف كورند أن", ["شنيدر كورند"]),
    ("حضر التشيكي شنيدر كورند. وأضاف كورند أن", ["شنيدر كورند"]),
    ("حضر الوزير شنيدر كورند. وأضاف كورند،", ["شنيدر كورند"]),
    ("حضر صالح كورند. وأضاف كورند أن", ["صالح كورند"]),
    ("حضر محمد كورند. وأضاف كورند", ["محمد كورند"]),
    # nothing tells that the word before it is a name; it says nothing, or something stands behind it
    ("حضر شنيدر كورند. وأضاف كورند أن", []),
    ("حضر كتاب كورند. وأضاف كورند أن", []),
    ("حضر محمد كورند. وأضاف كورند أمس أن", []),
    ("حضر محمد كورند. وحضر كورند أن", []),
    ("كورند حضر. وأضاف كورند أن", []),
]


@pytest.mark.parametrize(("text", "names"), SPEAKERS)
def test_those_who_speak_by_a_surname(text: str, names: list[str]) -> None:
    document, words = read(text)
    assert surfaces(document, spoken_people(document, words, [])) == names


IN_LISTS = [
    ("محمد سالم، كورندو شنيدر، محمد عمر حضروا", ["كورندو شنيدر"]),
    ("محمد سالم، كورندو شنيدر محمد عمر", []),
    ("محمد سالم، كورندو شنيدر، حضروا", []),
    ("محمد سالم، كورندو، محمد عمر", []),
    ("محمد سالم كورندو شنيدر، محمد عمر", []),
    ("محمد سالم. كورندو شنيدر، محمد عمر", []),
    ("محمد سالم، محمد عمر", []),
]


@pytest.mark.parametrize(("text", "names"), IN_LISTS)
def test_names_between_others(text: str, names: list[str]) -> None:
    document, words = read(text)
    starts = [index for index, key in enumerate(document.tokens.keys) if key.endswith("محمد")]
    people = [person(index, index + 2) for index in starts]
    assert surfaces(document, listed_people(document, words, people)) == names
