"""Stanza behind the analyzer's protocol: how its tokens, words, names and trees become the library's.

The first tests need the extra `stanza` alone. The rest run real models, small ones trained for testing, from the
directory that the environment variable ARABIC_NEWS_STANZA_MODELS names; where it is set, nothing is skipped.
"""

import multiprocessing
import os
import pickle
import shutil
import socket
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from arabic_news import Article, extract, extract_many
from arabic_news.analysis.analyzer import Analysis
from arabic_news.analysis.embedded import EmbeddedAnalyzer
from arabic_news.pipeline import _read
from arabic_news.stanza import LONGEST_PIECE, MOST_CHARACTERS, StanzaAnalyzer
from arabic_news.text.document import Document
from tests.scoring import ARTICLES
from tests.test_docs import ROOT, blocks_of, expected_output, run

MODELS = os.environ.get("ARABIC_NEWS_STANZA_MODELS")
if not MODELS:
    pytest.importorskip("stanza", reason="the extra `stanza` is not installed")
import stanza  # noqa: E402
import torch  # noqa: E402
from stanza.utils.conll import CoNLL  # noqa: E402

PROCESSORS = "tokenize,mwt,pos,lemma,depparse,ner"


# ---------------------------------------------------------------- without models

# A word with a direction mark, one whose words do not concatenate to it, a name behind a glued conjunction, a lemma
# that the lemmatizer did not find.
TEXT = "وبمساعدتهم يصف \u200fسفورزا برناك وشلمون دريكا القهوينة."
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
12	.	.	PUNCT	_	_	5	punct	_	start_char=50|end_char=51|ner=O

"""


class Scripted:
    """A pipeline that answers with what a function makes of each text, and remembers what it was sent."""

    def __init__(self, answer: Callable[[str], Any], *processors: str, **config: Any) -> None:
        self.answer = answer
        self.processors = dict.fromkeys(processors or PROCESSORS.split(","))
        self.config = config
        self.calls: list[list[str]] = []

    def bulk_process(self, texts: list[str]) -> list[Any]:
        """Answer each text."""
        self.calls.append(texts)
        return [self.answer(text) for text in texts]


def written(text: str) -> Any:
    """The document of the CoNLL-U above."""
    document = CoNLL.conll2doc(input_str=CONLLU)
    document.build_ents()
    return document


def empty(text: str) -> Any:
    """A document in which nothing was found."""
    return SimpleNamespace(sentences=[])


def analyzed(text: str, pipeline: Any) -> tuple[Document, Analysis]:
    document = _read(text)
    return document, StanzaAnalyzer(pipeline).analyze(document)


def test_words_names_and_tree_of_a_written_document() -> None:
    document, analysis = analyzed(TEXT, Scripted(written))
    words = {document.tokens.surface(index): word for index, word in enumerate(analysis.words)}
    assert words["وبمساعدتهم"] == ("مساعده", "NOUN", 1, "obl")  # the noun, not its clitics
    assert words["يصف"] == ("وصف", "VERB", None, "root")
    assert words["سفورزا"] == ("سفورزا", "PROPN", 1, "nsubj")  # behind a direction mark; no subtype
    assert words["دريكا"] == ("دريكا", "NOUN", 4, "flat")  # a tag that the rules do not know
    assert words["القهوينة"] == ("القهوينه", "PRON", 1, "obj")  # no lemma: its own key
    assert words["."] == (".", "PUNCT", 1, "punct")
    names = [(document.tokens.surface(*name.span), name.letters, name.kind) for name in analysis.names]
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


# ---------------------------------------------------------------- with models


def load(processors: str = PROCESSORS, directory: str | Path | None = MODELS, **options: Any) -> Any:
    """A pipeline as a caller without a network builds it."""
    options = {"tokenize_no_ssplit": True, "download_method": None, "use_gpu": False, "verbose": False, **options}
    return stanza.Pipeline("ar", dir=str(directory), processors=processors, **options)


@pytest.fixture(scope="module")
def pipeline() -> Any:
    if not MODELS:
        pytest.skip("ARABIC_NEWS_STANZA_MODELS names no directory with models")
    torch.set_num_threads(1)
    return load()


@pytest.fixture(scope="module")
def analyzer(pipeline: Any) -> StanzaAnalyzer:
    return StanzaAnalyzer(pipeline)


TEXTS = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))[:4]]


def test_everything_runs_with_sockets_blocked(pipeline: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def blocked(*arguments: Any, **options: Any) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", blocked)
    monkeypatch.setattr(socket, "create_connection", blocked)
    article = extract(TEXTS[0], analyzer=StanzaAnalyzer(load()))
    assert article.claims and article.actors and article.places


def test_a_model_file_that_is_missing_is_named(pipeline: Any, tmp_path: Path) -> None:
    directory = shutil.copytree(str(MODELS), tmp_path / "models")
    (model,) = (directory / "ar" / "depparse").glob("*.pt")
    model.unlink()
    with pytest.raises(FileNotFoundError, match=model.name):
        load(directory=directory)


@pytest.mark.parametrize("processors", ["tokenize,mwt,pos", "tokenize,mwt,ner", "tokenize,mwt,pos,lemma", PROCESSORS])
def test_a_pipeline_works_with_what_it_has(pipeline: Any, processors: str) -> None:
    article = extract("أعلن سفورزا برناك أن الميناء مغلق.", analyzer=StanzaAnalyzer(load(processors)))
    (claim,) = article.claims
    assert claim.text == "الميناء مغلق"


def test_offsets_are_exact_whatever_stands_in_the_text(analyzer: StanzaAnalyzer) -> None:
    text = "\ufeffقال \u200fشاهين قرطبوي\u200e إنّ القاهـــرة وبمساعدتهم 😀\u2028تستعد.وأضاف: «لن ننتظر»"
    article = extract(text, analyzer=analyzer)
    assert article.text == text
    assert Article.model_validate_json(article.model_dump_json()) == article
    assert [claim.cue.text for claim in article.claims] == ["قال", "وأضاف"]
    assert [mention.text for place in article.places for mention in place.mentions] == ["القاهـــرة"]


def test_words_of_one_token_that_do_not_concatenate_to_it(pipeline: Any) -> None:
    """The premise: such words carry no offsets in Stanza, their token does; and their noun is taken."""
    (token,) = (token for token in pipeline("غادروا وبمساعدتهم.").iter_tokens() if token.text == "وبمساعدتهم")
    assert (token.start_char, token.end_char) == (7, 17)
    assert None in [word.start_char for word in token.words]
    words = analyzed("غادروا وبمساعدتهم.", pipeline)[1].words
    assert words[1][:2] == ("مساعده", "NOUN")


def test_sentences_are_those_of_the_library(pipeline: Any) -> None:
    """The premise: with tokenize_no_ssplit only blank lines break; so each sentence is sent by itself."""
    text = "وصل الوفد إلى الميناء.\nغادر الوزير القاعة."
    assert len(pipeline(text).sentences) == 1
    words = analyzed(text, pipeline)[1].words
    roots = [index for index, word in enumerate(words) if word.relation == "root"]
    assert len(roots) == 2


def test_a_pipeline_that_splits_sentences_itself_serves_too(pipeline: Any) -> None:
    breaking = StanzaAnalyzer(load(tokenize_no_ssplit=False))
    assert [claim.text for claim in extract(TEXTS[0], analyzer=breaking).claims]


def test_names_that_only_stanza_finds_come_without_their_clitics(analyzer: StanzaAnalyzer) -> None:
    text = "وصل إلى القاعة ليندو فيرناني وسيدو كامبانا ثم بدأ الحفل."
    assert extract(text).actors == ()
    assert [actor.name for actor in extract(text, analyzer=analyzer).actors] == ["ليندو فيرناني", "سيدو كامبانا"]


def test_words_beyond_the_models_are_read_all_the_same(analyzer: StanzaAnalyzer) -> None:
    for text in ("", "\u200f", "ـــ", "漢字 テスト", "بت" * 3_000, "<UNK> _ \x00", "\ud800 قال", "ﷺ ﻗﺎﻝ", "…؟!" * 300):
        assert extract(text, analyzer=analyzer).text == text


def test_a_long_stretch_without_a_stop_is_read_in_pieces(analyzer: StanzaAnalyzer) -> None:
    text = "قالت المديرة إن " + "المدينة وبمساعدتهم كبيرة للحكومة " * 300
    assert [claim.cue.text for claim in extract(text, analyzer=analyzer).claims] == ["قالت"]


def test_the_subject_of_a_claim_comes_from_the_tree(analyzer: StanzaAnalyzer) -> None:
    text = "يروي طبيب كان يعمل في مستشفى يديره سالم العريبي أن الأدوية نفدت."
    article = extract(text, analyzer=analyzer)
    assert [article.actor(claim.sources[0]).name for claim in article.claims] == ["طبيب"]


def test_batches_give_what_single_articles_give(analyzer: StanzaAnalyzer) -> None:
    assert list(extract_many(TEXTS, analyzer=analyzer)) == [extract(text, analyzer=analyzer) for text in TEXTS]


forked = pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="the platform cannot fork")
quiet = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
_in_worker: StanzaAnalyzer | None = None  # as a forked process inherits it


def threads_in_worker() -> tuple[int, int]:
    """The threads of torch before and after a text is analyzed."""
    assert _in_worker is not None
    before = torch.get_num_threads()
    _in_worker.analyze(_read(TEXTS[0]))
    return before, torch.get_num_threads()


@forked
@quiet
def test_torch_runs_one_thread_in_a_worker_process(analyzer: StanzaAnalyzer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(globals(), "_in_worker", analyzer)
    torch.set_num_threads(2)
    try:
        analyzer.analyze(_read(TEXTS[0]))  # so that threads of torch have run before the fork
        with ProcessPoolExecutor(1, multiprocessing.get_context("fork")) as pool:
            assert pool.submit(threads_in_worker).result(timeout=300) == (2, 1)
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(1)


@forked
@quiet
def test_worker_processes_give_the_same(analyzer: StanzaAnalyzer) -> None:
    method = multiprocessing.get_start_method()
    multiprocessing.set_start_method("fork", force=True)
    try:
        assert list(extract_many(TEXTS, workers=2, analyzer=analyzer)) == list(extract_many(TEXTS, analyzer=analyzer))
    finally:
        multiprocessing.set_start_method(method, force=True)


def test_the_examples_of_the_page_print_what_it_shows(pipeline: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its blocks are marked `py`, since the other tests cannot run them; models and device are those of the tests."""
    monkeypatch.setattr(stanza, "Pipeline", lambda *arguments, **options: pipeline)
    monkeypatch.setattr(stanza, "download", lambda *arguments, **options: None)
    names: dict[str, Any] = {"__name__": "__main__"}
    page = ROOT / "docs" / "pages" / "stanza.md"
    blocks = blocks_of(page)
    assert "py" in [block.language for block in blocks]
    for index, block in enumerate(blocks):
        if block.language == "py":
            run(block.body, page.name, block.line, names, expected_output(blocks, index))
