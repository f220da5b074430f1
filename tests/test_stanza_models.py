"""Stanza behind the analyzer's protocol, with real models: small ones, trained for testing.

The environment variable ARABIC_NEWS_STANZA_MODELS names their directory; where it is set, a model that is missing is a
failure.
"""

import multiprocessing
import os
import shutil
import socket
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from arabic_news import Article, extract, extract_many
from arabic_news.analysis.analyzer import Word
from arabic_news.pipeline import _read
from arabic_news.stanza import StanzaAnalyzer
from tests.doc_blocks import ROOT, blocks_of, expected_output, run
from tests.example_runs import run_example
from tests.scoring import ARTICLES

MODELS = os.environ.get("ARABIC_NEWS_STANZA_MODELS", "")
if not MODELS:
    pytest.skip("ARABIC_NEWS_STANZA_MODELS names no directory with models", allow_module_level=True)
import stanza  # noqa: E402
import torch  # noqa: E402

PROCESSORS = "tokenize,mwt,pos,lemma,depparse,ner"
TEXTS = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))[:4]]


def load(processors: str = PROCESSORS, directory: str | Path = MODELS, **options: Any) -> Any:
    """A pipeline as a caller without a network builds it."""
    options = {"tokenize_no_ssplit": True, "download_method": None, "use_gpu": False, "verbose": False, **options}
    return stanza.Pipeline("ar", dir=str(directory), processors=processors, **options)


@pytest.fixture(scope="module")
def pipeline() -> Any:
    torch.set_num_threads(1)
    return load()


@pytest.fixture(scope="module")
def analyzer(pipeline: Any) -> StanzaAnalyzer:
    return StanzaAnalyzer(pipeline)


def words_of(text: str, pipeline: Any) -> list[Word]:
    return StanzaAnalyzer(pipeline).analyze(_read(text)).words


@pytest.mark.usefixtures("pipeline")
def test_everything_runs_with_sockets_blocked(monkeypatch: pytest.MonkeyPatch) -> None:
    def blocked(*_arguments: Any, **_options: Any) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", blocked)
    monkeypatch.setattr(socket, "create_connection", blocked)
    article = extract(TEXTS[0], analyzer=StanzaAnalyzer(load()))
    assert article.claims and article.actors and article.places


@pytest.mark.usefixtures("pipeline")
def test_a_model_file_that_is_missing_is_named(tmp_path: Path) -> None:
    directory = shutil.copytree(MODELS, tmp_path / "models")
    (model,) = (directory / "ar" / "depparse").glob("*.pt")
    model.unlink()
    with pytest.raises(FileNotFoundError, match=model.name):
        load(directory=directory)


@pytest.mark.parametrize("processors", ["tokenize,mwt,pos", "tokenize,mwt,ner", "tokenize,mwt,pos,lemma", PROCESSORS])
@pytest.mark.usefixtures("pipeline")
def test_a_pipeline_works_with_what_it_has(processors: str) -> None:
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
    words = words_of("غادروا وبمساعدتهم.", pipeline)
    assert (words[1].lemma, words[1].pos) == ("مساعده", "NOUN")


def test_sentences_are_those_of_the_library(pipeline: Any) -> None:
    """The premise: with tokenize_no_ssplit only blank lines break; so each sentence is sent by itself."""
    text = "وصل الوفد إلى الميناء.\nغادر الوزير القاعة."
    assert len(pipeline(text).sentences) == 1
    words = words_of(text, pipeline)
    roots = [index for index, word in enumerate(words) if word.relation == "root"]
    assert len(roots) == 2


@pytest.mark.usefixtures("pipeline")
def test_a_pipeline_that_splits_sentences_itself_serves_too() -> None:
    breaking = StanzaAnalyzer(load(tokenize_no_ssplit=False))
    assert [claim.text for claim in extract(TEXTS[0], analyzer=breaking).claims]


def test_names_that_only_stanza_finds_come_without_their_clitics(analyzer: StanzaAnalyzer) -> None:
    text = "وصل إلى القاعة ليندو فيرناني وسيدو كامبانا ثم بدأ الحفل."
    assert "ليندو فيرناني" not in [actor.name for actor in extract(text).actors]
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
    monkeypatch.setattr(stanza, "Pipeline", lambda *_arguments, **_options: pipeline)
    monkeypatch.setattr(stanza, "download", lambda *_arguments, **_options: None)
    names: dict[str, Any] = {"__name__": "__main__"}
    page = ROOT / "docs" / "pages" / "stanza.md"
    blocks = blocks_of(page)
    assert "py" in [block.language for block in blocks]
    for index, block in enumerate(blocks):
        if block.language == "py":
            run(block.body, page.name, block.line, names, expected_output(blocks, index))


def test_the_example_shows_what_stanza_adds() -> None:
    embedded, combined = run_example("stanza_backend.py", MODELS).split("with Stanza\n")
    assert "ليندو فيرناني" not in embedded and "ليندو فيرناني" in combined
    assert "سالم العريبي: الأدوية نفدت" in embedded and "طبيب: الأدوية نفدت" in combined
