"""Attribution: the way that finds each source, and that finding it changes nothing."""

from pathlib import Path

import pytest

from arabic_news.analysis.analyzer import Analysis
from arabic_news.analysis.embedded import EmbeddedAnalyzer
from arabic_news.claims.attribution.ways import NO_SOURCE, PHRASE_WAYS, WAYS
from arabic_news.claims.finding import Claims, find_claims
from arabic_news.dates import find_dates
from arabic_news.entities.entities import Entities
from arabic_news.entities.finding import find_entities
from arabic_news.gazetteer import Gazetteer
from arabic_news.text.document import Document
from arabic_news.text.layout import find_layout
from arabic_news.text.quotes import find_quotations
from arabic_news.text.sentences import split_sentences
from arabic_news.text.tokens import tokenize
from tests.scoring import ARTICLES

# The way of the last claim of each line; none where the line holds no claim.
WAYS_OF_LINES = {
    "وأصدر الرئيس التونسي تعليمات بفتح المستشفى فورا.": "giver_of_the_noun",
    "وسافر الوزير في زيارة قيل إنها سرية.": "nobody_in_particular",
    "افتتح كريم العلوي الملتقى بكلمة لسالم العريبي قال فيها إن الجسر سيفتح.": "utterer_of_the_noun",
    "لكن المتهم قال إن السيارة ليست له.": "standing_before",
    "نقلت وكالة رويترز عن وزير المالية سالم العريبي قوله إن الرواتب ستصرف غدا.": "relayed",
    "وذكرت صحيفة الأهرام نقلا عن مصدر أمني أن الطريق مغلق.": "relayed",
    "وأثار تأكيد الوزير أن المدرسة ستفتح أبوابها جدلا.": "owner_of_the_noun",
    "أعلنت وزارة الصحة حالة الطوارئ، مؤكدة أن اللقاح متوفر.": "speaker_of_the_sentence",
    "نقلت عنه الصحيفة قوله إن الجسر سيفتح.": "owner_of_own_words",
    "قال رئيس البلدية خالد منصور إن المياه عادت.": "beside_the_cue",
    "وقالت «واحة النور» إن الباب مفتوح للجميع.": "beside_the_cue",
    "زار كريم العلوي السوق، فيما قال الأخير إن الأسعار مستقرة.": "the_latter",
    "العجوز يقول إن البئر جفت.": "described_before",
    "زار الأمير فيصل بن خالد المعرض. وأكد سموه أن المعرض يستقبل الزوار.": "honoured",
    "قال الخطيب إن الصدق نجاة. وقال صلى الله عليه وسلم إن الكذب يهدي إلى الفجور.": "blessed",
    "وقف الوزير سالم العريبي أمام الحضور وقال إن الجسر سيفتح.": "main_subject",
    "قال وزير النقل كريم الجبوري إن الجسر سيفتح. وأضاف أن الرسوم لن تتغير.": "last_speaker",
    "بحسب شهود عيان، فإن الطريق إلى سرت مغلقة.": "behind_the_phrase",
    "وبحسب مودو وهو تاجر، فإن الطريق مغلقة.": "behind_and_taken_up",
    "وأصدر حزب الأمل بيانا جاء فيه أن الطريق مفتوح.": "of_the_text_before",
    "قال المدرب خالد منصور إن الفريق جاهز. والمباراة صعبة على حد قوله.": "own_words",
    "خالد منصور: الفريق جاهز للمباراة": "before_the_colon",
    "نقلت الشركة البضائع إلى الميناء.": None,
    "تراجع المبيعات يشير إلى أن السوق راكدة.": None,
}  # fmt: skip


def stages(text: str) -> tuple[Document, Analysis, Entities]:
    tokens = tokenize(text)
    layout = find_layout(tokens)
    quotations = find_quotations(tokens, layout.blocks)
    document = Document(tokens, layout, quotations, split_sentences(tokens, layout.blocks, quotations))
    analysis = EmbeddedAnalyzer().analyze(document)
    return document, analysis, find_entities(document, analysis, Gazetteer.default())


def claims_of(text: str) -> Claims:
    document, analysis, entities = stages(text)
    return find_claims(document, analysis, entities, find_dates(document, None), Gazetteer.default())


@pytest.mark.parametrize(("line", "way"), WAYS_OF_LINES.items())
def test_the_way_that_finds_the_source(line: str, way: str | None) -> None:
    claims = claims_of(line).matches
    assert (claims[-1].way if claims else None) == way


def test_every_way_has_a_name_of_its_own_and_says_what_it_is_for() -> None:
    ways = [*WAYS, *PHRASE_WAYS, *NO_SOURCE]
    assert len({way.__name__ for way in ways}) == len(ways)
    assert all(way.__doc__ for way in ways)


def test_a_way_that_no_line_needs_is_none() -> None:
    needed = {way for way in WAYS_OF_LINES.values() if way}
    named = {way.__name__ for way in (*WAYS, *PHRASE_WAYS)}
    assert named - needed == {"nobody", "norm", "parsed"}  # the words are no claim; only a parser gives subjects


@pytest.mark.parametrize("path", sorted(ARTICLES.glob("*.txt")), ids=lambda path: path.stem)
def test_finding_claims_changes_nothing(path: Path) -> None:
    assert_pure(path.read_text(encoding="utf-8"))


def test_a_surname_that_only_a_claim_shows_is_a_mention_and_no_write() -> None:
    text = "يزور أحمد أبو الكورند القاهرة غدا. وقال الكورند إن المحادثات ستستمر."
    assert_pure(text)
    cast = claims_of(text).cast
    assert [len(found) for found in cast.mentions.values()] == [1]


def test_a_country_that_speaks_twice_is_one_actor() -> None:
    cast = claims_of("دعت بريطانيا إلى وقف النار. وطالبت بريطانيا بفتح الطريق.").cast
    (country,) = cast.actors.values()
    assert (country.kind, country.country, len(country.mentions)) == ("country", "GB", 2)


def assert_pure(text: str) -> None:
    document, analysis, entities = stages(text)
    dates = find_dates(document, None)
    before = repr((entities, analysis, document, dates))
    find_claims(document, analysis, entities, dates, Gazetteer.default())
    assert repr((entities, analysis, document, dates)) == before
