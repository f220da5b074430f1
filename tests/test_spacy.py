"""The spaCy component: entities without their clitics, spans, and the article."""

import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from arabic_news import ActorEntry, Gazetteer, extract
from arabic_news.spacy import ArabicNews
from tests.strategies import article_text, news_text

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = sorted((ROOT / "tests" / "articles").glob("*.txt"))
TEXT = (
    "قال وزير الصحة سالم العريبي في مؤتمر صحفي بمصراتة الأحد 12 مايو 2024 إن «الأدوية تكفي». "
    "ودعت تركيا إلى التهدئة، وغادر الوزير للقاهرة."
)


PIPELINE = spacy.blank("ar")
PIPELINE.add_pipe("arabic_news")


@pytest.fixture
def nlp() -> Language:
    return PIPELINE


@pytest.fixture
def doc(nlp: Language) -> Doc:
    return nlp(TEXT)


def test_the_component_needs_no_import() -> None:
    code = "import spacy; print(spacy.blank('ar').add_pipe('arabic_news').__class__.__module__)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("arabic_news.spacy", "")


def test_entities_are_names_without_clitics(doc: Doc) -> None:
    assert [(entity.text, entity.label_) for entity in doc.ents] == [
        ("سالم العريبي", "PERSON"),
        ("مصراتة", "GPE"),
        ("الأحد 12 مايو 2024", "DATE"),
        ("تركيا", "GPE"),
        ("لقاهرة", "GPE"),
    ]


def test_entities_carry_the_ids_of_article_and_gazetteer(doc: Doc) -> None:
    article = extract(TEXT)
    named = {entity.text: entity for entity in doc.ents}
    assert article.actor(named["سالم العريبي"].ent_id_).name == "سالم العريبي"
    assert article.place(named["لقاهرة"].ent_id_).name == "القاهرة"
    assert {named["مصراتة"].kb_id_, named["تركيا"].kb_id_} == {"geonames:2214846", "iso:TR"}


def test_a_token_is_split_where_a_name_begins(doc: Doc) -> None:
    words = [token.text for token in doc]
    at = words.index("مصراتة")
    assert words[at - 1 : at + 1] == ["ب", "مصراتة"]
    assert doc[at - 1].whitespace_ == ""
    assert doc.text == TEXT


def test_the_parts_of_a_token_keep_its_place_in_the_tree(nlp: Language) -> None:
    parsed = Doc(nlp.vocab, words=["غادر", "بمصراتة", "أمس"], heads=[0, 0, 1], deps=["ROOT", "obl", "advmod"])
    found = nlp.get_pipe("arabic_news")(parsed)
    assert [(token.text, token.head.text) for token in found] == [
        ("غادر", "غادر"),
        ("ب", "غادر"),
        ("مصراتة", "ب"),
        ("أمس", "ب"),
    ]


def test_spans_hold_claims_and_overlapping_names(doc: Doc) -> None:
    first = doc._.arabic_news.claims[0]
    assert [span.text for span in doc.spans["contents"] if span.id_ == first.id] == ["الأدوية تكفي"]
    assert [span.text for span in doc.spans["sources"] if span.id_ == first.id] == ["سالم العريبي"]
    assert [span.text for span in doc.spans["venues"]] == ["في مؤتمر صحفي"]
    assert [(span.text, span.label_) for span in doc.spans["cues"]] == [("قال", "say"), ("ودعت", "call")]
    turkey = [group for group in ("actors", "places") for span in doc.spans[group] if span.text == "تركيا"]
    assert turkey == ["actors", "places"]


def test_descriptions_are_spans_and_no_entities(nlp: Language) -> None:
    doc = nlp("قال المتحدث أحمد المسماري إن القوات انسحبت. وأضاف المتحدث أن الطريق مفتوح.")
    assert [span.text for span in doc.spans["actors"]] == ["أحمد المسماري", "المتحدث"]
    assert [entity.text for entity in doc.ents] == ["أحمد المسماري"]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_the_article_is_that_of_extract_and_its_spans_are_exact(nlp: Language, path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    article, doc = extract(text), nlp(text)
    assert (doc._.arabic_news, doc.text) == (article, text)
    mentions = [mention.text for actor in article.actors for mention in actor.mentions]
    assert [span.text for span in doc.spans["actors"]] == mentions
    assert [span.text for span in doc.spans["places"]] == [m.text for place in article.places for m in place.mentions]
    contents = [article.slice(span) for claim in article.claims for span in claim.content]
    assert [span.text for span in doc.spans["contents"]] == contents


@given(st.one_of(news_text(), article_text()).map(lambda text: text.replace("\ud800", "")))
def test_any_text_is_read_and_stays(text: str) -> None:
    doc = PIPELINE(text)
    assert doc.text == text
    assert len(doc.spans["cues"]) == len(doc._.arabic_news.claims)


def test_a_document_survives_a_file_and_another_process(nlp: Language, doc: Doc) -> None:
    stored = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    (read,) = DocBin().from_bytes(stored).get_docs(nlp.vocab)
    assert read._.arabic_news == extract(TEXT)
    (sent,) = nlp.pipe([TEXT], n_process=2)
    assert [entity.text for entity in sent.ents] == [entity.text for entity in doc.ents]
    assert sent._.arabic_news == extract(TEXT)


def test_a_document_of_another_pipeline_has_no_article() -> None:
    assert spacy.blank("ar")(TEXT)._.arabic_news is None


def test_the_component_takes_a_users_gazetteer() -> None:
    nlp = spacy.blank("ar")
    component = nlp.add_pipe("arabic_news")
    assert isinstance(component, ArabicNews)
    entry = ActorEntry(name="نسور الوادي", kind="armed_group", ref="mine:1")
    component.gazetteer = Gazetteer.default().extended(actors=[entry])
    assert [(entity.text, entity.kb_id_) for entity in nlp("هاجمت نسور الوادي القافلة.").ents] == [
        ("نسور الوادي", "mine:1")
    ]


# ---------------------------------------------------------------- date, identifier, sentences

NEWS = "وصل الوفد أمس إلى بنغازي."


@pytest.mark.parametrize("processes", [1, 2])
def test_the_context_of_a_text_brings_its_date_and_identifier(nlp: Language, processes: int) -> None:
    contexts: list[Any] = [{"published": date(2024, 5, 14), "id": 17, "section": "politics"}, {"id": "n-2"}, 3, None]
    pairs = [(NEWS, context) for context in contexts]
    found = list(nlp.pipe(pairs, as_tuples=True, n_process=processes))
    assert [context for _, context in found] == contexts
    articles = [doc._.arabic_news for doc, _ in found]
    assert [article.id for article in articles] == ["17", "n-2", None, None]
    assert [article.dates[0].value for article in articles] == ["2024-05-13", None, None, None]


def test_a_context_with_a_wrong_date_raises(nlp: Language) -> None:
    with pytest.raises(TypeError, match=r"published must be a datetime\.date, not str"):
        list(nlp.pipe([(NEWS, {"published": "2024-05-14"})], as_tuples=True))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_sentences_are_those_of_the_article(nlp: Language, path: Path) -> None:
    doc = nlp(path.read_text(encoding="utf-8"))
    article = doc._.arabic_news
    starts = {sentence[0].idx for sentence in doc.sents}
    assert {span.start for span in (*article.sentences, *article.boilerplate)} <= starts | {0}
    assert len(starts) <= len(article.sentences) + len(article.boilerplate) + 1


def test_a_region_is_a_location(nlp: Language) -> None:
    entities = {entity.text: entity.label_ for entity in nlp("وصل القطار إلى فزان ثم إلى طرابلس.").ents}
    assert entities == {"فزان": "LOC", "طرابلس": "GPE"}


def test_sentences_that_a_parser_found_stay(nlp: Language) -> None:
    parsed = Doc(nlp.vocab, words=["غادر", ".", "وصل"], sent_starts=[True, True, False])
    assert [token.is_sent_start for token in nlp.get_pipe("arabic_news")(parsed)] == [True, True, False]
