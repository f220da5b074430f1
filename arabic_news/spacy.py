"""A spaCy component: articles as `Doc` objects with entities, spans and the whole `Article` (extra `spacy`).

spaCy's tokens keep their clitics, so the component splits a token where a name or a claim begins or ends inside it:
بمصراتة becomes ب and مصراتة, and the entity is the name alone.
"""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Final, NamedTuple

from spacy.language import Language
from spacy.tokens import Doc
from spacy.tokens import Span as SpacySpan
from spacy.util import filter_spans

from arabic_news.gazetteer import Gazetteer
from arabic_news.models import Article, Span
from arabic_news.pipeline import extract
from arabic_news.records import Document, document_of

__all__ = ["ArabicNews", "make_component"]

# The names of doc.ents are labelled as in OntoNotes, which spaCy's own models follow.
ACTOR_LABELS: Final = {
    "person": "PERSON", "government": "ORG", "organization": "ORG", "armed_group": "ORG", "media": "ORG",
    "country": "GPE", "group": "NORP",
}  # fmt: skip
PLACE_LABELS: Final = {
    "country": "GPE", "city": "GPE", "region": "LOC", "facility": "FAC", "water": "LOC", "other": "LOC",
}  # fmt: skip
DATE_LABEL: Final = "DATE"
GROUPS: Final = ("actors", "places", "dates", "cues", "sources", "contents", "venues")
STORED: Final = "arabic_news"  # in Doc.user_data, as JSON, so that a Doc can go to another process or a file


class _Mark(NamedTuple):
    """A stretch of the text for one group of `doc.spans`."""

    group: str
    span: Span
    label: str
    id: str
    ref: str
    entity: str  # its label in doc.ents, empty where it is none


class ArabicNews:
    """The component `arabic_news`: extracts each article that passes through the pipeline.

    `doc.ents` has the named actors and places and the dates, with OntoNotes labels, `ent_id_` the id in the article and
    `kb_id_` the gazetteer's identifier. `doc.spans` has the groups `actors`, `places`, `dates`, `cues`, `sources`,
    `contents` and `venues`, which may overlap, each span with its kind (or act, or form) as label and the id of its
    actor, place or claim. `doc.sents` are the sentences, unless a parser has found some already, and
    `doc._.arabic_news` is the `Article`, read anew at each access.

    The date of publication and the identifier of a text are those of its context: a mapping or named tuple with
    `published` or `id`, in `nlp.pipe(pairs, as_tuples=True)`.

    Attributes:
        gazetteer: The names to know; that of the package if None. It is not saved with the pipeline.

    >>> import spacy
    >>> nlp = spacy.blank("ar")
    >>> component = nlp.add_pipe("arabic_news")
    >>> doc = nlp("قالت وزارة الصحة الليبية إن اللقاح وصل لمصراتة.")
    >>> [(entity.text, entity.label_, entity.kb_id_) for entity in doc.ents]
    [('وزارة الصحة الليبية', 'ORG', ''), ('مصراتة', 'GPE', 'geonames:2214846')]
    >>> [(span.text, span.label_, span.id_) for span in doc.spans["contents"]]
    [('اللقاح وصل لمصراتة', 'indirect', 'c1')]
    >>> doc._.arabic_news.claims[0].act
    'say'
    >>> from datetime import date
    >>> (doc, _), = nlp.pipe([("وصل الوفد أمس.", {"published": date(2024, 5, 14)})], as_tuples=True)
    >>> doc._.arabic_news.dates[0].value
    '2024-05-13'
    """

    def __init__(self, gazetteer: Gazetteer | None = None) -> None:
        self.gazetteer = gazetteer

    def __call__(self, doc: Doc) -> Doc:
        """Extract the text of a document and write into it what was found."""
        known = _known(doc)
        article = extract(doc.text, gazetteer=self.gazetteer, published=known.published, id=known.id)
        doc.user_data[STORED] = article.model_dump_json()
        marks, starts = list(_marks(article)), _sentence_starts(article)
        _split_tokens(doc, starts | {offset for mark in marks for offset in (mark.span.start, mark.span.end)})
        if not doc.has_annotation("SENT_START"):
            for token in doc:
                token.is_sent_start = token.i == 0 or token.idx in starts
        for group in GROUPS:
            doc.spans[group] = [_spacy_span(doc, mark, mark.label) for mark in marks if mark.group == group]
        doc.ents = filter_spans(_spacy_span(doc, mark, mark.entity) for mark in marks if mark.entity)
        return doc


@Language.factory(
    "arabic_news",
    assigns=["doc.ents", "doc.sents", "doc.spans", "doc._.arabic_news", "token.is_sent_start"],
    retokenizes=True,
)
def make_component(nlp: Language, name: str) -> ArabicNews:  # noqa: ARG001 - spaCy passes both by name
    """Make the component, as `nlp.add_pipe("arabic_news")` does."""
    return ArabicNews()


def _article(doc: Doc) -> Article | None:
    """The article of a document that has passed through the component."""
    stored = doc.user_data.get(STORED)
    return None if stored is None else Article.model_validate_json(stored)


Doc.set_extension("arabic_news", getter=_article, force=True)


def _known(doc: Doc) -> Document:
    """What the context of a document tells; a context of another kind is the user's own and tells nothing."""
    context = doc._context
    if isinstance(context, Mapping):
        return document_of({**context, "text": ""})
    if isinstance(context, tuple) and hasattr(context, "_asdict"):
        return document_of({**context._asdict(), "text": ""})
    return Document("")


def _sentence_starts(article: Article) -> set[int]:
    """Where sentences start, and the boilerplate between them."""
    return {span.start for span in (*article.sentences, *article.boilerplate)}


def _marks(article: Article) -> Iterator[_Mark]:
    """Everything that becomes a span; places first, so that a country that acts is its place in `doc.ents`."""
    for place in article.places:
        for mention in place.mentions:
            yield _Mark("places", mention.span, place.kind, place.id, place.ref or "", PLACE_LABELS[place.kind])
    for actor in article.actors:
        for mention in actor.mentions:
            entity = ACTOR_LABELS[actor.kind] if mention.kind == "named" else ""
            yield _Mark("actors", mention.span, actor.kind, actor.id, actor.ref or "", entity)
    for date in article.dates:
        yield _Mark("dates", date.span, date.calendar, date.value or "", "", DATE_LABEL)
    for claim in article.claims:
        yield _Mark("cues", claim.cue.span, claim.act, claim.id, "", "")
        for span in claim.content:
            yield _Mark("contents", span, claim.form, claim.id, "", "")
        if claim.source_span:
            yield _Mark("sources", claim.source_span, claim.act, claim.id, "", "")
        if claim.venue:
            yield _Mark("venues", claim.venue, claim.act, claim.id, "", "")


def _spacy_span(doc: Doc, mark: _Mark, label: str) -> SpacySpan:
    found = doc.char_span(mark.span.start, mark.span.end, label, mark.ref, span_id=mark.id)
    assert found is not None  # _split_tokens has seen to it that tokens begin and end there
    return found


def _split_tokens(doc: Doc, offsets: set[int]) -> None:
    """Split the tokens inside which something begins or ends; of a parsed text the first part keeps its place."""
    with doc.retokenize() as retokenizer:
        for token in doc:
            start, end = token.idx, token.idx + len(token)
            cuts = [start, *sorted(offset for offset in offsets if start < offset < end), end]
            if len(cuts) > 2:
                parts = [doc.text[one:other] for one, other in pairwise(cuts)]
                head = (token, 0) if token.head == token else token.head
                retokenizer.split(token, parts, heads=[head, *[(token, 0)] * (len(parts) - 1)])
