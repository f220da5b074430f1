"""Why the content of a claim ends where it ends: lines that mark the last range of its content with the reason."""

import pytest

from arabic_news.analysis.embedded import EmbeddedAnalyzer
from arabic_news.claims.content.stops import STOPS
from arabic_news.claims.context import ClaimMatch
from arabic_news.claims.finding import find_claims
from arabic_news.dates import find_dates
from arabic_news.entities.finding import find_entities
from arabic_news.gazetteer import Gazetteer
from arabic_news.text.document import Document
from arabic_news.text.layout import find_layout
from arabic_news.text.quotes import find_quotations
from arabic_news.text.sentences import split_sentences
from arabic_news.text.tokens import tokenize
from tests.marked import Marked, unmark
from tests.test_claims import lines

LINES = lines(
    """
    قال أحمد محمود: «{closing_mark:السوق سيفتح غدا أيها التجار}»، وغادر المدينة.
    «{closing_mark:السوق سيفتح غدا أيها التجار}»، قال أحمد محمود.
    قال أحمد محمود إن {sentence_end:السوق سيفتح}. وعاد الوفد.
    قال أحمد محمود إن {next_cue:السوق سيفتح}، مؤكدا أن {sentence_end:الوقت ضيق}.
    قال أحمد محمود إن {other_clause:السوق سيفتح}، فيما غادر الوفد المدينة.
    نفى أحمد محمود {occasion:الاتهامات الموجهة إليه} في بيان صدر أمس.
    {own_cue:السوق سيفتح غدا}، بحسب أحمد محمود.
    وقال أحمد محمود: {first_person_end:نحن أبناء هذه المدينة. لن نغادرها}.
    عاد الوفد إلى المدينة أمس.⏎أحمد محمود: {turn_end:السوق سيفتح غدا. والتجار يستعدون}.⏎عاد الوفد إلى المدينة أمس.
    """
)


def claims_of(text: str) -> tuple[Document, list[ClaimMatch]]:
    """The document of a text and its claims as token ranges."""
    tokens = tokenize(text)
    layout = find_layout(tokens)
    quotations = find_quotations(tokens, layout.blocks)
    document = Document(tokens, layout, quotations, split_sentences(tokens, layout.blocks, quotations))
    analysis, gazetteer = EmbeddedAnalyzer().analyze(document), Gazetteer.default()
    entities, dates = find_entities(document, analysis, gazetteer), find_dates(document, None)
    return document, find_claims(document, analysis, entities, dates, gazetteer)[0]


@pytest.mark.parametrize("line", LINES)
def test_why_content_ends(line: str) -> None:
    text, marks = unmark(line)
    document, claims = claims_of(text)
    assert [Marked(claim.stop, *document.tokens.span(*claim.content[-1])) for claim in claims] == marks


def test_a_sentence_without_stop_does_not_run_on_for_ever() -> None:
    _, (claim, *_) = claims_of("قال أحمد محمود إن " + "السوق سيفتح غدا في المدينة " * 80)
    assert claim.stop == "longest_matter"


def test_every_reason_has_a_name_of_its_own() -> None:
    assert len({reason.__name__ for reason in STOPS}) == len(STOPS)
