"""Stanza behind the analyzer's protocol, without a model: what it is sent, and what becomes of its answer."""

import pickle
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from arabic_news import extract_many
from arabic_news.analysis.analyzer import Analysis, Word
from arabic_news.analysis.embedded import EmbeddedAnalyzer
from arabic_news.pipeline import _read
from arabic_news.stanza import LONGEST_PIECE, MOST_CHARACTERS, StanzaAnalyzer
from arabic_news.text.document import Document

conll = pytest.importorskip("stanza.utils.conll", reason="the extra `stanza` is not installed")

# A word with a direction mark, one whose words do not concatenate to it, a name behind a glued conjunction, a lemma
# that the lemmatizer did not find.
TEXT = "وبمساعدتهم يصف \u200fسفورزا برناك وشلمون دريكا القهوينة منه."
CONLLU = f"""\
# text = {TEXT}
1-4	وبمساعدتهم	_	_	_	_	_	_	_	start_char=0|end_char=10|ner=O
1	و	وَ	CCONJ	_	_	5	cc	_	_
2	ب	بِ	ADP	_	_	3	case	_	_
3	مساعدة	مُسَاعَدَة	NOUN	_	_	5	obl	_	_
4	هم	هُوَ	PRON	_	_	3	nmod	_	_
5	يصف	وَصَف	VERB	_	_	0	root	_	start_char=11|end_char=14|ner=O
6	\u200fسفورزا	سفورزا	PROPN	_	_	5	nsubj:pass	_	start_char=15|end_char=22|ner=B-PER
7	برناك	برناك	PROPN	_	_	6	flat	_	start_char=23|end_char=28|ner=E-PER
8-9	وشلمون	_	_	_	_	_	_	_	start_char=29|end_char=35|ner=B-PER
8	و	وَ	CCONJ	_	_	9	cc	_	_
9	شلمون	شلمون	PROPN	_	_	6	conj	_	_
10	دريكا	دريكا	X	_	_	9	flat	_	start_char=36|end_char=41|ner=E-PER
11	القهوينة	_	DET	_	_	5	obj	_	start_char=42|end_char=50|ner=O
12-13	منه	_	_	_	_	_	_	_	start_char=51|end_char=54|ner=O
12	من	مِن	ADP	_	_	13	case	_	_
13	ه	هُوَ	PRON	_	_	5	obl	_	_
14	.	.	PUNCT	_	_	5	punct	_	start_char=54|end_char=55|ner=O

"""


class Scripted:
    """A pipeline that answers with what a function makes of each text, and remembers what it was sent."""

    def __init__(self, answer: Callable[[str], Any], *processors: str, **config: Any) -> None:
        self.answer = answer
        self.processors = dict.fromkeys(processors or ("tokenize", "mwt", "pos", "lemma", "depparse", "ner"))
        self.config = config
        self.calls: list[list[str]] = []

    def bulk_process(self, texts: list[str]) -> list[Any]:
        """Answer each text."""
        self.calls.append(texts)
        return [self.answer(text) for text in texts]


def written(_text: str) -> Any:
    """The document of the CoNLL-U above."""
    document = conll.CoNLL.conll2doc(input_str=CONLLU)
    document.build_ents()
    return document


def empty(_text: str) -> Any:
    """A document in which nothing was found."""
    return SimpleNamespace(sentences=[])


def analyzed(text: str, pipeline: Any) -> tuple[Document, Analysis]:
    document = _read(text)
    return document, StanzaAnalyzer(pipeline).analyze(document)


def test_words_names_and_tree_of_a_written_document() -> None:
    document, analysis = analyzed(TEXT, Scripted(written))
    words = {document.tokens.surface(index): word for index, word in enumerate(analysis.words)}
    assert words["وبمساعدتهم"] == Word("مساعده", "NOUN", 1, "obl")  # the noun, not its clitics
    assert words["يصف"] == Word("وصف", "VERB", None, "root")
    assert words["سفورزا"] == Word("سفورزا", "PROPN", 1, "nsubj")  # behind a direction mark; no subtype
    assert words["دريكا"] == Word("دريكا", "NOUN", 4, "flat")  # a tag that the rules do not know
    assert words["القهوينة"] == Word("القهوينه", "PRON", 1, "obj")  # no lemma: its own key
    assert words["منه"] == Word("منه", "ADP", 1, "obl")  # the pronoun hangs on the verb, the preposition on the pronoun
    assert words["."] == Word(".", "PUNCT", 1, "punct")
    names = [(document.tokens.surface(*name.span), name.letters, name.kind) for name in analysis.modelled[:2]]
    assert names == [("سفورزا برناك", 0, "person"), ("وشلمون دريكا", 1, "person")]


def test_what_stanza_says_nothing_of_keeps_the_embedded_words_and_names() -> None:
    text = "قال محمد سليم إن الطريق مفتوح."
    document, analysis = analyzed(text, Scripted(empty))
    assert analysis == EmbeddedAnalyzer().analyze(document)


def test_pieces_are_sentences_and_long_ones_are_cut_at_a_comma() -> None:
    long = " ".join(["كلمة"] * (LONGEST_PIECE - 20)) + "، " + " ".join(["كلمة"] * 300)
    pipeline = Scripted(empty)
    analyzed(f"وصل الوفد.{long}", pipeline)
    ((first, *pieces),) = pipeline.calls
    assert first == "وصل الوفد."
    assert " ".join(pieces) == long
    assert pieces[0].endswith("،")
    assert [len(piece.split()) for piece in pieces] == [LONGEST_PIECE - 20, LONGEST_PIECE, LONGEST_PIECE]


def test_no_call_holds_more_than_its_share() -> None:
    pipeline = Scripted(empty)
    documents = [_read("تعطلت الحركة في السوق. " * 400) for _ in range(12)]
    StanzaAnalyzer(pipeline).analyze_many(documents)
    sizes = [sum(map(len, call)) for call in pipeline.calls]
    assert len(sizes) > 1
    assert all(MOST_CHARACTERS * 0.9 < size <= MOST_CHARACTERS for size in sizes[:-1])
    assert sum(map(len, pipeline.calls)) == 12 * 400


def test_several_articles_go_into_one_call() -> None:
    pipeline = Scripted(empty)
    list(extract_many(["وصل الوفد. غادر الوزير."] * 5, analyzer=StanzaAnalyzer(pipeline)))  # type: ignore[arg-type]
    assert [len(call) for call in pipeline.calls] == [10]


@pytest.mark.parametrize(
    ("pipeline", "error", "message"),
    [
        (object(), TypeError, "pipeline must be a stanza.Pipeline, not object"),
        (Scripted(empty, "pos", "ner"), ValueError, "lacks the processor tokenize; it has ner, pos"),
        (Scripted(empty, "tokenize", "mwt"), ValueError, "needs the processor pos or ner; it has mwt, tokenize"),
        (Scripted(empty, tokenize_pretokenized=True), ValueError, "built with tokenize_pretokenized"),
    ],
)
def test_a_pipeline_that_does_not_do_is_refused(pipeline: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        StanzaAnalyzer(pipeline)


def test_the_analyzer_says_that_it_cannot_be_sent_to_a_process() -> None:
    with pytest.raises(TypeError, match="a Stanza pipeline cannot be sent to another process"):
        pickle.dumps(StanzaAnalyzer(Scripted(empty)))  # type: ignore[arg-type]
