"""The models: frozen, self-consistent, and the same after a trip through JSON."""

import pydoc
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from pydantic import ValidationError

from arabic_news import Actor, Article, Claim, Cue, DateExpression, Dateline, Mention, Place, Span, extract
from tests.strategies import any_text

TEXT = "قال سالم العريبي في بنغازي إن الميناء مفتوح."
PARTS = {
    "cue": Span(start=0, end=3),
    "actor": Span(start=4, end=16),
    "place": Span(start=20, end=26),
    "content": Span(start=30, end=43),
}


def mention(part: str) -> Mention:
    """The mention of one part of the text."""
    span = PARTS[part]
    return Mention(span=span, text=TEXT[span.start : span.end], kind="named")


ACTOR = Actor(id="a1", name="سالم العريبي", kind="person", mentions=(mention("actor"),))
PLACE = Place(id="p1", name="بنغازي", name_en="Benghazi", kind="city", country="LY", mentions=(mention("place"),))
CLAIM = Claim(
    id="c1",
    sources=("a1",),
    source_span=PARTS["actor"],
    cue=Cue(span=PARTS["cue"], text="قال", lemma="قال"),
    content=(PARTS["content"],),
    text="الميناء مفتوح",
    form="indirect",
    act="say",
    pattern="verb",
    sentence=0,
)
ARTICLE: dict[str, Any] = {
    "text": TEXT,
    "paragraphs": (Span(start=0, end=44),),
    "sentences": (Span(start=0, end=44),),
    "places": (PLACE,),
    "actors": (ACTOR,),
    "claims": (CLAIM,),
}
FAR = Span(start=40, end=400)
FAR_END = "ends after the text"


def article(**changes: Any) -> Article:
    """The sample article with some fields changed."""
    return Article(**{**ARTICLE, **changes})


# ---------------------------------------------------------------- frozen


@pytest.mark.parametrize(
    ("model", "field"),
    [
        (PARTS["cue"], "start"),
        (mention("actor"), "text"),
        (ACTOR, "name"),
        (PLACE, "country"),
        (CLAIM, "text"),
        (CLAIM.cue, "lemma"),
        (DateExpression(span=PARTS["cue"], text="قال"), "value"),
        (Dateline(span=PARTS["cue"]), "agency"),
        (article(), "text"),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else value,
)
def test_models_are_frozen(model: Any, field: str) -> None:
    with pytest.raises(ValidationError, match="frozen"):
        setattr(model, field, getattr(model, field))


def test_equal_articles_hash_alike() -> None:
    assert hash(article()) == hash(article())


def test_unknown_fields_are_refused() -> None:
    with pytest.raises(ValidationError, match="speaker"):
        article(speaker="a1")


# ---------------------------------------------------------------- cross-references

NOT_IN_ARTICLE = [
    pytest.param({"claims": (CLAIM.model_copy(update={"sources": ("a9",)}),)}, "a9", id="unknown source"),
    pytest.param({"claims": (CLAIM.model_copy(update={"via": "a8"}),)}, "a8", id="unknown via"),
    pytest.param({"claims": (CLAIM.model_copy(update={"sentence": 5}),)}, "sentence 5", id="unknown sentence"),
    pytest.param({"claims": (CLAIM.model_copy(update={"date": 5}),)}, "date 5", id="unknown date"),
    pytest.param({"claims": (CLAIM.model_copy(update={"venue": FAR}),)}, FAR_END, id="venue past the end"),
    pytest.param({"dateline": Dateline(span=PARTS["cue"], places=("p9",))}, "p9", id="unknown place of the dateline"),
    pytest.param({"dateline": Dateline(span=PARTS["cue"], agency="a9")}, "a9", id="unknown agency"),
    pytest.param({"headline": FAR}, FAR_END, id="headline past the end"),
    pytest.param({"dateline": Dateline(span=FAR)}, FAR_END, id="dateline past the end"),
    pytest.param({"headings": (FAR,)}, FAR_END, id="heading past the end"),
    pytest.param({"boilerplate": (FAR,)}, FAR_END, id="boilerplate past the end"),
    pytest.param({"paragraphs": (FAR,)}, FAR_END, id="paragraph past the end"),
    pytest.param({"sentences": (FAR,)}, FAR_END, id="sentence past the end"),
    pytest.param({"claims": (CLAIM.model_copy(update={"content": (FAR,)}),)}, FAR_END, id="content past the end"),
    pytest.param({"claims": (CLAIM.model_copy(update={"source_span": FAR}),)}, FAR_END, id="source past the end"),
    pytest.param({"dates": (DateExpression(span=FAR, text=""),)}, FAR_END, id="date past the end"),
    pytest.param(
        {"actors": (ACTOR.model_copy(update={"mentions": (Mention(span=PARTS["actor"], text="سليم"),)}),)},
        "سليم",
        id="mention that differs from its slice",
    ),
    pytest.param(
        {"claims": (CLAIM.model_copy(update={"cue": Cue(span=PARTS["cue"], text="أكد", lemma="أكد")}),)},
        "أكد",
        id="cue that differs from its slice",
    ),
    pytest.param(
        {"dates": (DateExpression(span=PARTS["cue"], text="أمس"),)}, "أمس", id="date that differs from its slice"
    ),
    pytest.param(
        {"claims": (CLAIM.model_copy(update={"text": "شيء آخر"}),)},
        "text of claim c1 does not equal its content",
        id="claim text that differs from its content",
    ),
    pytest.param({"actors": (ACTOR, ACTOR)}, "two actors have the id 'a1'", id="actor id twice"),
    pytest.param({"places": (PLACE, PLACE)}, "two places have the id 'p1'", id="place id twice"),
    pytest.param({"claims": (CLAIM, CLAIM)}, "two claims have the id 'c1'", id="claim id twice"),
]


@pytest.mark.parametrize(("changes", "named"), NOT_IN_ARTICLE)
def test_what_does_not_fit_the_text_is_refused_by_name(changes: dict[str, Any], named: str) -> None:
    with pytest.raises(ValidationError, match=named):
        article(**changes)


def test_every_problem_is_named_at_once() -> None:
    with pytest.raises(ValidationError) as caught:
        article(headline=FAR, claims=(CLAIM.model_copy(update={"sources": ("a9",)}),))
    assert FAR_END in str(caught.value) and "a9" in str(caught.value)


@pytest.mark.parametrize(("start", "end"), [(3, 2), (-1, 2)])
def test_a_span_is_ordered_and_not_negative(start: int, end: int) -> None:
    with pytest.raises(ValidationError):
        Span(start=start, end=end)


@pytest.mark.parametrize("value", ["2024", "2024-5-12", "12-05-2024", "2024-05-12T00:00"])
def test_a_date_value_has_one_shape(value: str) -> None:
    with pytest.raises(ValidationError, match="value"):
        DateExpression(span=PARTS["cue"], text="قال", value=value)


# ---------------------------------------------------------------- JSON

AWKWARD = [
    "",
    "\x00",
    "\ud800",
    "قال الوزير\x00 سالم العريبي إن \ud800الميناء\udfff مفتوح.",
    'قال سالم العريبي: "\\ud800 ليس \\"حرفا\\"".',
    "😀 قال سالم العريبي إن الميناء مفتوح في بنغازي \u200f.",
    "\u2028قال\u2029\ufeff",
]


@pytest.mark.parametrize("text", [TEXT, *AWKWARD], ids=ascii)
def test_json_gives_the_same_article_back(text: str) -> None:
    found = extract(text, published=date(2024, 5, 12))
    assert found.text == text
    assert Article.model_validate_json(found.model_dump_json()) == found
    assert Article.model_validate_json(found.model_dump_json(indent=2).encode("utf-8")) == found
    assert Article.model_validate(found.model_dump()) == found


@given(any_text())
def test_json_gives_any_text_back(text: str) -> None:
    bare = Article(text=text)
    assert Article.model_validate_json(bare.model_dump_json()) == bare


def test_json_is_readable_arabic() -> None:
    assert "سالم العريبي" in article().model_dump_json()


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"text": 5}', '{"text": "نص", "claims": 5}', '"\ud800"'])
def test_broken_json_is_a_validation_error(broken: str) -> None:
    with pytest.raises(ValidationError):
        Article.model_validate_json(broken)


# ---------------------------------------------------------------- helpers


def test_slice_gives_the_text_of_a_span() -> None:
    assert article().slice(PARTS["content"]) == "الميناء مفتوح"


def test_actors_and_places_are_found_by_id() -> None:
    assert article().actor("a1") == ACTOR
    assert article().place("p1") == PLACE


def test_claims_are_found_by_actor_or_id() -> None:
    assert article().claims_by("a1") == article().claims_by(ACTOR) == (CLAIM,)


def test_an_actor_without_claims_has_none() -> None:
    assert article(claims=()).claims_by("a1") == ()


@pytest.mark.parametrize("helper", ["actor", "place", "claims_by"])
def test_an_unknown_id_is_a_key_error_that_names_it(helper: str) -> None:
    with pytest.raises(KeyError, match="x7"):
        getattr(article(), helper)("x7")


def test_an_actor_of_another_article_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="a7"):
        article().claims_by(ACTOR.model_copy(update={"id": "a7"}))


@pytest.mark.parametrize(
    "model", [article(text=TEXT * 500), ACTOR, PLACE, CLAIM, CLAIM.cue, mention("actor"), PARTS["cue"]], ids=type
)
def test_repr_is_one_short_line(model: Any) -> None:
    assert len(repr(model)) < 140
    assert "\n" not in repr(model)
    assert repr(model).startswith(type(model).__name__)


def test_repr_of_an_article_counts_what_it_holds() -> None:
    assert "claims=1, actors=1, places=1, dates=0" in repr(article())


# ---------------------------------------------------------------- arguments of extract


def test_the_empty_string_is_an_empty_article() -> None:
    assert extract("") == Article(text="")


@pytest.mark.parametrize(
    ("text", "named"),
    [(None, "NoneType"), (TEXT.encode(), "bytes"), (5, "int"), ([TEXT], "list"), (("نص",), "tuple")],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_text_that_is_no_str_is_a_type_error_that_says_what_it_is(text: Any, named: str) -> None:
    with pytest.raises(TypeError, match=f"^text must be a str, not {named}$"):
        extract(text)


@pytest.mark.parametrize(
    ("published", "named"),
    [
        ("2024-05-12", "str"),
        (20240512, "int"),
        (datetime(2024, 5, 12), r"datetime: call its \.date\(\)"),
    ],
)
def test_published_must_be_a_date(published: Any, named: str) -> None:
    with pytest.raises(TypeError, match=f"^published must be a .*date, not {named}$"):
        extract(TEXT, published=published)


def test_published_is_kept() -> None:
    assert extract(TEXT, published=date(2024, 5, 12)).published == date(2024, 5, 12)


def test_gazetteer_must_be_a_gazetteer() -> None:
    wrong: Any = {"بنغازي": "LY"}
    with pytest.raises(TypeError, match=r"^gazetteer must be a Gazetteer, not dict$"):
        extract(TEXT, gazetteer=wrong)


@pytest.mark.parametrize("model", [Span, Mention, Actor, Place, Claim, Cue, DateExpression, Dateline, Article])
def test_help_shows_what_each_field_holds(model: Any) -> None:
    shown = pydoc.render_doc(model, renderer=pydoc.plaintext)
    for name, field in model.model_fields.items():
        assert f"{name}: {field.description}" in shown
