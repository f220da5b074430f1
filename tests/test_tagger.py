"""The tagger: what it sees of a text, what it finds, and that its model can be made again."""

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_news import extract
from arabic_news.analysis.analyzer import CandidateName
from arabic_news.analysis.features import _likely_stem, items_of
from arabic_news.analysis.tagger import labelled_ranges, tag_names
from arabic_news.data.scripts.anercorp import Score, names_of, read_parts
from arabic_news.data.scripts.train_tagger import item_labels, train
from arabic_news.text.document import Document, Layout
from arabic_news.text.folding import fold
from arabic_news.text.sentences import split_sentences
from arabic_news.text.tokens import tokenize


def read(text: str) -> Document:
    """A text of one paragraph as a document."""
    tokens = tokenize(text)
    layout = Layout(None, None, [], [], [(0, len(tokens))] if len(tokens) else [])
    return Document(tokens, layout, [], split_sentences(tokens, layout.blocks, []))


def features_of(marked: str) -> set[str]:
    """The features of the word between square brackets."""
    words = marked.split()
    at = next(number for number, word in enumerate(words) if word.startswith("["))
    tokens = tokenize(marked.replace("[", "").replace("]", ""))
    items = items_of(tokens, [(0, len(tokens))])
    return {feature.decode() for feature in list(items.features())[items.tokens.index(at)]}


FEATURES = [
    ("قال الرئيس [شيراك] أمس", {"sشيراك", "-tdefinite_office", "+c", "eراك", "aشي"}),
    ("زار [كوالالمبور] وفد", {"n9", "sكوالالمبور"}),
    ("رحب [بأوباما] الجميع", {"kب", "sاوباما", "aاو"}),
    ("أعلنت وزارة [شيراك]", {"-ogovernment", "-oname"}),
    ("قال [شيراك]", {"-say"}),
    ("وصل إلى [بيروت] أمس", {"-rstop", "y7", "gT"}),
    ("( [شيراك] )", {"-p(", "+p)"}),
    ("[شيراك]", {"-E", "+E"}),
    ("زار [كورندو] لوزارة", {"+c", "+cs", "+ogovernment", "+oname"}),
    ("زار [كورندو] وبمدينة", {"+cs", "+lcity"}),
]


@pytest.mark.parametrize(("marked", "expected"), FEATURES)
def test_features_of_a_word(marked: str, expected: set[str]) -> None:
    found = features_of(marked)
    classes = {feature for feature in expected if feature.startswith("y")}  # their numbers are the corpus's
    assert expected - classes <= found
    assert not classes or any(feature.startswith("y") for feature in found)


# All features of a word; # stands for the number of a class, which is the corpus's.
WHOLE = [
    (
        "قال الرئيس [شيراك] أمس",
        "sشيراك aش aشي aشير eك eاك eراك k n5 vNOUN rfamily y? gP gp <|#|family >|family|#"
        " -tdefinite_office -rstop -y# -c -go -gB +rstop +y# +c",
    ),
    (
        "أعلنت وزارة [بأوباما] في",
        "sاوباما aا aاو aاوب eا eما eاما kب n6 vNOUN runknown y# z# gP gp <|#|# >|#|#"
        " -ogovernment -oname -rstop -y# -c -gG +rstop +y# +c +gI +gm +go",
    ),
    (
        "زار مدينة [وبيروت] محمد",
        "sبيروت aب aبي aبير eت eوت eروت kو n5 vNOUN runknown y# z# gI gT go <|#|# >|#|#"
        " -lcity -lno -rstop -y# -c -gB -gG -gI +rgiven +y# +gB +gF +gI +go +gp",
    ),
    (
        "ضد 3 [الكورندال] ؟",
        "sالكورندال aا aال aالك eل eال eدال k n9 vNOUN rdefinite y? <|#|definite >|definite|؟ -p# +p؟",
    ),
    ("[مصري]", "sمصري aم aمص aمصر eي eري eصري k n4 vNOUN rgiven? y# z# c adj <|E|# >|#|E -E +E"),
]


@pytest.mark.parametrize(("marked", "expected"), WHOLE)
def test_all_features_of_a_word(marked: str, expected: str) -> None:
    numbered = re.compile(r"(?<=[yzp|])[0-9]+")
    assert sorted(numbered.sub("#", feature) for feature in features_of(marked)) == sorted(expected.split())


# What is left of a word without its clitics, where a list or class of words knows that.
STEMS = [("كالقلم", 1), ("فكصخره", 2), ("فبسدود", 0), ("وكالبحر", 2), ("كورندو", 0), ("وكورندو", 0), ("وكتاب", 0)]


@pytest.mark.parametrize(("word", "letters"), STEMS)
def test_clitics_as_far_as_the_lists_tell(word: str, letters: int) -> None:
    assert _likely_stem(fold(word)).letters == letters


def test_stretches_without_names_become_one_gap() -> None:
    tokens = tokenize("لم يكن ذلك ممكنا من قبل لكن شيراك حضر")
    items = items_of(tokens, [(0, len(tokens))])
    assert [tokens.keys[at] if at >= 0 else "-" for at in items.tokens][:2] == ["-", "شيراك"]
    assert len(items.tokens) == len(items.places) == len(list(items.features()))


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        # a definite word goes on with a name, and opens none of a list's
        ("شيراك الدولي كتاب الدولي", [-1, 0, 1, -1]),
        ("شيراك الكتاب في بيروت", [-1, 0, 1, -1, 3]),
        ("في الكتاب شيراك", [-1, 2]),
        ("زار شيراك منظمة الدولي محمد", [-1, 1, -1, 4]),
    ],
)
def test_words_that_may_stand_in_a_name(text: str, tokens: list[int]) -> None:
    read_text = tokenize(text)
    items = items_of(read_text, [(0, len(read_text))])
    assert items.tokens == tokens
    assert items.places == [token + 1 if token >= 0 else -1 for token in tokens]


def test_names_do_not_cross_sentences() -> None:
    tokens = tokenize("شيراك شيراك")
    items = items_of(tokens, [(0, 1), (1, 2)])
    assert items.tokens == [-1, 0, -1, 1]


def test_proclitics_of_a_name() -> None:
    items = items_of(tokenize("لبيروت وبيروت بيروت"), [(0, 3)])
    assert [items.letters(item) for item in (1, 2, 3)] == [1, 1, 0]


def test_labels_make_ranges() -> None:
    labels = ["B-PER", "I-PER", "B-PER", "O", "I-LOC", "B-ORG", "I-LOC"]
    ranges = [((0, 2), "PER"), ((2, 3), "PER"), ((4, 5), "LOC"), ((5, 6), "ORG"), ((6, 7), "LOC")]
    assert list(labelled_ranges(labels)) == ranges


def test_a_name_behind_a_gap_begins_anew() -> None:
    tokens = tokenize("شيراك في بيروت")
    items = items_of(tokens, [(0, len(tokens))])
    assert item_labels(items, ["B-ORG", "I-ORG", "I-ORG"]) == ["O", "B-ORG", "O", "B-ORG"]


# Names that no table of the package lists.
UNLISTED = [
    ("قالت المحامية التركية توليندا أكسوي إن موكلها بريء", "person", "توليندا أكسوي"),
    ("وأوضح المحلل الإيراني بهروز كاشفيان أن الاتفاق قريب", "person", "بهروز كاشفيان"),
    ("والتقى رئيس الوفد الصيني تشن وي هوا نظيره الياباني", "person", "تشن وي هوا"),
    ("وقال الناشط السوداني أبو القاسم كجو إن القافلة وصلت", "person", "أبو القاسم كجو"),
    ("ورأى الناشط القبائلي مزيان أمقران أن الحوار ضروري", "person", "مزيان أمقران"),
    ("وسجل المهاجم الأرجنتيني فاكوندو بيريرا هدف الفوز", "person", "فاكوندو بيريرا"),
]


@pytest.mark.parametrize(("text", "kind", "name"), UNLISTED)
def test_names_that_no_list_knows(text: str, kind: str, name: str) -> None:
    assert name in {actor.name for actor in extract(text).actors if actor.kind == kind}


def test_names_are_found_again() -> None:
    article = extract("وقالت النائبة ميغدالينا روستوفا إن الوقت حان. ثم غادرت. ورفضت روستوفا الحديث عن ذلك.")
    assert [mention.text for mention in article.actors[0].mentions] == ["ميغدالينا روستوفا", "روستوفا"]


ORDINARY = [
    "هذا أمر صالح للنشر",
    "سقط على حسن ظنه",
    "ارتفع سعر الخبز في السوق السعودية",
    "كان الأمر رهيبا",
]


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_words_are_no_names(text: str) -> None:
    article = extract(text)
    assert [actor.name for actor in article.actors] == []
    assert [place.name for place in article.places] == []


def test_threads_find_the_same() -> None:
    texts = [text for text, _, _ in UNLISTED] * 20
    alone = [tag_names(read(text)) for text in texts]
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(lambda text: tag_names(read(text)), texts)) == alone


def check_spans(names: list[CandidateName], document: Document) -> None:
    """Names lie in the text, in order and apart, and leave something of their first word."""
    end = 0
    for name in names:
        assert end <= name.span[0] < name.span[1] <= len(document.tokens)
        assert 0 <= name.letters < len(document.tokens.keys[name.span[0]])
        assert 0.0 <= name.confidence <= 1.0 + 1e-9
        end = name.span[1]


@given(st.text())
def test_any_text_can_be_tagged(text: str) -> None:
    document = read(text)
    check_spans(tag_names(document), document)


@given(
    st.lists(
        st.sampled_from(
            ["وقال", "توليندا", "أكسوي", "في", "بيروت", "،", ".", "(", "«شركة»", "بوناتي", "�", "12", "of"]
        ),
        max_size=40,
    )
)
def test_any_order_of_words_can_be_tagged(words: list[str]) -> None:
    document = read(" ".join(words))
    check_spans(tag_names(document), document)


# A corpus in the format of ANERcorp; ten sentences, so that the last is for development.
SAMPLE = [
    "وصل\tO\nماهر\tB-PER\nالنجار\tI-PER\nإلى\tO\nصيدا\tB-LOC\n",
    "غادرت\tO\nهالة\tB-PER\nبيروت\tB-LOC\nأمس\tO\n",
    "أعلنت\tO\nشركة\tO\nبوناتي\tB-ORG\nأرباحها\tO\nفي1\tO\n",
    "حصل\tO\nالفيلم\tO\nعلى\tO\nالأوسكار\tB-MISC\n",
    "قال\tO\nجان-بيار\tB-PER\nإن\tO\nالطريق\tO\nطويل\tO\n",
]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    path = tmp_path / "sample.tsv"
    path.write_text("\n".join(SAMPLE * 2), encoding="utf-8")
    return path


def test_the_corpus_is_read_as_documents(corpus: Path) -> None:
    training, development = read_parts(corpus)
    assert [len(document.sentences) for document in training + development] == [9, 1]
    (document,) = development
    assert document.text == "قال جان-بيار إن الطريق طويل\n"
    assert document.tags == ["O", "B-PER", "I-PER", "I-PER", "O", "O", "O"]
    assert document.names == {(1, 4, "PER")}
    assert {kind for _, _, kind in training[0].names} == {"PER", "LOC", "ORG"}


def test_names_of_tags() -> None:
    assert list(names_of(["I-PER", "I-PER", "B-PER", "I-LOC"])) == [(0, 2, "PER"), (2, 3, "PER"), (3, 4, "LOC")]


def test_a_name_is_right_with_its_tokens_and_type() -> None:
    score = Score()
    score.add({(0, 1, "PER"), (2, 3, "LOC")}, {(0, 1, "PER"), (2, 4, "LOC")})
    assert list(score.lines())[-1] == "all  P  50.0  R  50.0  F1  50.0  (2 names)"


def test_the_same_corpus_gives_the_same_model(corpus: Path, tmp_path: Path) -> None:
    training, _ = read_parts(corpus)
    models = [tmp_path / "first.crfsuite", tmp_path / "second.crfsuite"]
    for model in models:
        train(training, model)
    first, second = (model.read_bytes() for model in models)
    assert first == second
    assert len(first) > 100
