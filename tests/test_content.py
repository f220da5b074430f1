"""Why the content of a claim ends where it ends: lines that mark the last range of its content with the reason."""

import pytest

from arabic_news import extract
from arabic_news.analysis.embedded import EmbeddedAnalyzer
from arabic_news.claims.content.next_sentences import WAYS
from arabic_news.claims.content.stops import BOUNDS, REASONS
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
from tests.claim_marks import lines
from tests.marked import Marked, unmark

LINES = lines(
    """
    قال أحمد محمود: «{closing_mark:السوق سيفتح غدا أيها التجار}»، وغادر المدينة.
    «{closing_mark:السوق سيفتح غدا أيها التجار}»، قال أحمد محمود.
    قال أحمد محمود إن {sentence_end:السوق سيفتح}. وعاد الوفد.
    قال أحمد محمود إن {next_cue:السوق سيفتح}، مؤكدا أن {sentence_end:الوقت ضيق}.
    نفى أحمد محمود {other_clause:إغلاق السوق}، فيما غادر الوفد المدينة.
    نفى أحمد محمود {other_clause:إغلاق السوق}، مما أغضب التجار.
    أشار أحمد محمود إلى {sentence_end:إغلاق السوق، مما أغضب التجار}.
    نفى أحمد محمود {other_clause:إغلاق السوق}، لكن التجار غادروا المدينة.
    نفى أحمد محمود {sentence_end:إغلاق السوق، فيما يخص تجار القماش}.
    قال أحمد محمود إن {sentence_end:السوق سيفتح، فيما يغلق الميناء أبوابه}.
    وبعد أن قال أحمد محمود إن {main_clause:السوق سيفتح}، عاد التجار إلى المدينة.
    القائد أحمد محمود، الذي قال إن {main_clause:السوق سيفتح}، غادر المدينة.
    قال أحمد محمود إن {sentence_end:السوق سيفتح، تحرسه قوات كثيرة}.
    ورغم أن الوزير يتهمه {main_clause:بالتقصير}، أصبح سالم العريبي مديرا.
    وبعد أيام، قال أحمد محمود إن {sentence_end:السوق سيفتح، يحرسه رجال القرية}.
    نفى أحمد محمود {other_clause:إغلاق السوق} لكنه أغلق الميناء.
    قال أحمد محمود إن {sentence_end:السوق سيفتح لكنه صغير}.
    القائد أحمد محمود، الذي ينفي {set_off:تلك التهم}، سجين منذ سنوات.
    القائد أحمد محمود، الذي ينفي {sentence_end:تهم التزوير، وإخفاء الأوراق}.
    القائد أحمد محمود الذي ينفي {sentence_end:تهمة السرقة، التهمة القديمة}.
    قال أحمد محمود إن {own_participle:السوق سيفتح}، مهنئا تجار القماش.
    قال أحمد محمود إن {sentence_end:السوق سيفتح مزدحما أمام التجار}.
    قال أحمد محمود إن {sentence_end:السوق سيفتح، معظمها أول الليل}.
    قال أحمد محمود إن {nothing_more:السوق سيفتح}، لكنه لم يحدد موعدا.
    قال أحمد محمود إن {nothing_more:السوق سيفتح} دون أن يخوض في التفاصيل.
    قال أحمد محمود إن {nothing_more:السوق سيفتح}، غير أنه لم يكشف عن موعد ذلك.
    قال أحمد محمود إن {nothing_more:السوق سيفتح} من دون أن يحدد موعدا.
    قال أحمد محمود إن {sentence_end:السوق سيفتح دون أن يدخله أحد}.
    قال أحمد محمود إن {allusion:الجار لا يؤتمن}، في إشارة إلى تاجر القماش.
    قال أحمد محمود إن {remark:السوق سيفتح}، علما بأنه أغلق أول العام.
    نفى أحمد محمود {other_clause:إغلاق السوق}، لذلك عاد التجار إلى المدينة.
    قال أحمد محمود إن {occasion:السوق سيفتح}، وذلك في كلمة ألقاها أمس.
    أكد أحمد محمود أن {second_attribution:السوق سيفتح} على ما صرح الوزير أمس.
    أكد أحمد محمود أن {sentence_end:السوق سيفتح على ما هو عليه}.
    رحب أحمد محمود {next_act:بفتح السوق}، وغادر القاعة.
    يرحب أحمد محمود {next_act:بفتح السوق} ويغادر القاعة.
    رحب أحمد محمود {sentence_end:بالسوق ويغادر القاعة}.
    قال أحمد محمود إن {sentence_end:السوق سيفتح وفق الخطة القديمة للبلدية}.
    دعا أحمد محمود {sentence_end:التجار في بيان إلى الهدوء}.
    دعا أحمد محمود {occasion:التجار إلى الهدوء} في بيان صدر أمس.
    نفى أحمد محمود {occasion:الاتهامات الموجهة إليه} في بيان صدر أمس.
    وقال أحمد محمود: {speech:السوق ضيق على التجار.. والمدينة كبيرة}. وعاد الوفد.
    قال أحمد محمود إن السوق سيفتح. {coordinated_complement:وأنه سيتسع للجميع}. وعاد الوفد.
    قالت وزارة الصحة إن {sentence_end:سالم العريبي زار المستشفى وطلب منه {sentence_end:الهدوء}}.
    قال أحمد محمود إن {behind_dots:السوق ضيق... والتجار كثيرون}. وعاد الوفد.
    قال أحمد محمود إن {behind_dots:السوق ضيق.. والتجار كثيرون}، مؤكدا أن {sentence_end:الوقت ضيق}.
    قال أحمد محمود إن {sentence_end:السوق ضيق}.. وأكد أن {sentence_end:التجار كثيرون}.
    قال أحمد محمود: «{closing_mark:السوق ضيق على التجار}».. والتجار كثيرون.
    قال أحمد محمود إن {sentence_end:السوق ضيق}..⏎والتجار كثيرون.
    {own_cue:السوق سيفتح غدا}، بحسب أحمد محمود.
    وقال أحمد محمود: {speech:نحن أبناء هذه المدينة. ولن نغادرها}.
    عاد الوفد إلى المدينة أمس.⏎أحمد محمود: {speech:السوق سيفتح غدا. والتجار يستعدون}.⏎عاد الوفد إلى المدينة أمس.
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
    return document, find_claims(document, analysis, entities, dates, gazetteer).matches


@pytest.mark.parametrize("line", LINES)
def test_why_content_ends(line: str) -> None:
    text, marks = unmark(line)
    document, claims = claims_of(text)
    assert [Marked(claim.stop, *document.tokens.span(*claim.content[-1])) for claim in claims] == marks


def test_a_sentence_without_stop_does_not_run_on_for_ever() -> None:
    _, (claim, *_) = claims_of("قال أحمد محمود إن " + "السوق سيفتح غدا في المدينة " * 80)
    assert claim.stop == "longest_matter"


def test_every_reason_has_a_name_of_its_own() -> None:
    names = [reason.__name__ for reason in (*REASONS, *BOUNDS, *WAYS)]
    assert len(set(names)) == len(names)


def test_of_what_a_body_issues_its_preposition_opens_no_content() -> None:
    claim = extract("كشف تقرير حديث صادر عن البنك الدولي أن النمو سيتباطأ.").claims[0]
    assert claim.text == "النمو سيتباطأ"
