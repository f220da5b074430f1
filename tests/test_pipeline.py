"""The whole of `extract`: every stage flows into the article."""

from datetime import date

import pytest

from arabic_news import Article, Span, extract

REPORT = (
    "طرابلس (رويترز) - أعلن المتحدث باسم وزارة الصحة الليبية خالد بشير يوم السبت 11 مايو 2024 أن مستشفى الجلاء "
    "في بنغازي عاد إلى العمل.\nونفى بشير وجود نقص في الأدوية، مشيرا إلى أن «الشحنة الأخيرة وصلت كاملة».\n"
    "تابعونا على فيسبوك وتويتر"
)


def covered(article: Article, span: Span | None) -> str | None:
    return None if span is None else article.slice(span)


def test_every_stage_reaches_the_article() -> None:
    article = extract(REPORT)
    assert article.text == REPORT
    assert article.dateline is not None
    assert covered(article, article.dateline.span) == "طرابلس (رويترز) -"
    assert [article.place(place).name_en for place in article.dateline.places] == ["Tripoli"]
    assert [article.slice(span) for span in article.boilerplate] == ["تابعونا على فيسبوك وتويتر"]
    assert len(article.paragraphs) == 2
    assert [(place.name, place.country) for place in article.places] == [
        ("طرابلس", "LY"),
        ("مستشفى الجلاء", "LY"),
        ("بنغازي", "LY"),
    ]
    bashir = next(actor for actor in article.actors if actor.kind == "person")
    assert (bashir.name, [mention.text for mention in bashir.mentions]) == ("خالد بشير", ["خالد بشير", "بشير"])
    assert [(claim.act, claim.form, claim.sources) for claim in article.claims] == [
        ("announce", "indirect", (bashir.id,)),
        ("deny", "indirect", (bashir.id,)),
        ("say", "direct", (bashir.id,)),
    ]
    assert [(found.text, found.value) for found in article.dates] == [("السبت 11 مايو 2024", "2024-05-11")]


def test_the_publication_date_fixes_relative_dates() -> None:
    article = extract("وصل الوفد أمس.", published=date(2024, 5, 17))
    assert [found.value for found in article.dates] == ["2024-05-16"]
    assert article.published == date(2024, 5, 17)


def test_nothing_inside_boilerplate_is_found() -> None:
    article = extract(REPORT)
    assert not [actor for actor in article.actors if actor.name in ("فيسبوك", "تويتر")]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00", "\ud800", "ـــ", "\u202e", "«", "." * 50, "1/2/3/4/5"])
def test_text_without_news_yields_an_empty_article(text: str) -> None:
    article = extract(text)
    assert article.text == text
    assert (article.places, article.actors, article.claims) == ((), (), ())
