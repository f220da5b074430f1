"""The page of an article: its text unchanged, everything marked and linked, and a map that can be read."""

from pathlib import Path

import pytest

from arabic_news import Article, Gazetteer, PlaceEntry, extract
from arabic_news.export import to_html
from tests.html_page import Page

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = [ROOT / "examples" / "article.txt", *sorted((ROOT / "tests" / "articles").glob("*.txt"))]


@pytest.fixture(scope="module", params=ARTICLES, ids=lambda path: path.stem)
def article(request: pytest.FixtureRequest) -> Article:
    return extract(request.param.read_text(encoding="utf-8"))


def test_the_page_shows_text_claims_and_map(article: Article) -> None:
    html = to_html(article)
    page = Page(html)
    assert page.text == article.text
    assert len(page.ids) == len(set(page.ids))
    assert set(page.links) <= {f"#{name}" for name in page.ids}
    assert {claim.id for claim in article.claims} <= set(page.ids)
    assert page.rows == (len(article.claims) + 1 if article.claims else 0)
    located = sum(place.latitude is not None for place in article.places)
    beyond = html.partition("خارج الخريطة: ")[2].partition("</p>")[0].count("<a ")
    assert page.circles == located - beyond


def test_a_notebook_shows_text_and_claims_without_ids_of_its_own(article: Article) -> None:
    shown = article._repr_html_()
    page = Page(shown)
    assert page.text == article.text
    assert (page.ids, page.links) == ([], [])
    assert "<svg" not in shown and "<html" not in shown
    assert page.rows == (len(article.claims) + 1 if article.claims else 0)


def test_the_headline_stands_once() -> None:
    html = to_html(extract((ROOT / "examples" / "article.txt").read_text(encoding="utf-8")))
    body = html.partition("<body")[2]
    assert '<span class="headline">' in body
    assert body.count("الفيضانات") == 1 and "<h1" not in body


def test_the_mention_of_the_source_is_marked() -> None:
    html = to_html(extract("أكدت وزارة النقل أن الجسر مفتوح أمام السيارات."))
    assert '<span class="source"><a class="actor" href="#a1">وزارة النقل</a></span>' in html


def test_a_doubtful_source_is_lighter() -> None:
    article = extract("نفت وزارة النقل إغلاق الجسر.")
    sure, doubtful = (
        article.claims[0].model_copy(update={"confidence": p, "source_confidence": p}) for p in (0.9, 0.7)
    )
    assert "doubtful" not in to_html(article.model_copy(update={"claims": (sure,)})).partition("<body")[2]
    html = to_html(article.model_copy(update={"claims": (doubtful,)}))
    assert '<span class="source doubtful">' in html and '<td class="who doubtful">' in html


def test_countries_have_arabic_names() -> None:
    html = to_html(extract("وصل الوفد إلى بنغازي."))
    assert "مدينة، ليبيا" in html and ">LY<" not in html


def test_a_text_without_findings_is_a_page() -> None:
    assert "لا أقوال في النص." in to_html(Article(text="نص"))


def test_text_is_escaped() -> None:
    text = "قال <b>الوزير</b> إن 3 < 5 & الطريق مفتوح."
    assert Page(to_html(extract(text))).text == text
    assert Page(extract(text)._repr_html_()).text == text


def map_with(*places: tuple[str, float, float]) -> str:
    """The map of an article that names these places, which the gazetteer puts there."""
    entries = [
        PlaceEntry(name=name, kind="city", longitude=longitude, latitude=latitude, ref=f"mine:{name}")
        for name, longitude, latitude in places
    ]
    article = extract("، ".join(name for name, *_ in places), gazetteer=Gazetteer.default().extended(places=entries))
    assert [place.ref for place in article.places] == [entry.ref for entry in entries]
    return to_html(article)


NEAR = [("كنجيلوه", 20.0, 32.0), ("برجيلوه", 21.0, 32.5), ("سنجيلوه", 20.5, 31.0), ("دنجيلوه", 19.5, 31.5)]


def test_a_far_place_is_named_beneath_the_map() -> None:
    html = map_with(*NEAR, ("بعيدلوه", -74.0, 40.7))
    assert html.count("<circle") == 4
    assert '<p class="beyond">خارج الخريطة: <a href="#p5">بعيدلوه</a></p>' in html


def test_two_places_are_both_on_the_map_however_far() -> None:
    html = map_with(NEAR[0], ("بعيدلوه", -74.0, 40.7))
    assert html.count("<circle") == 2 and '<p class="beyond">' not in html


def test_labels_of_places_at_one_spot_do_not_overprint() -> None:
    html = map_with(*[(f"{letter}نجيلوه", 20.0 + number / 1000, 32.0) for number, letter in enumerate("كبسدجحخرزشصض")])
    assert html.count("<circle") == 12
    assert 0 < html.count('text-anchor="middle"') < 12


@pytest.mark.parametrize("longitude", [-100.0, 10.0, 140.0])
def test_there_are_borders_and_coasts_everywhere(longitude: float) -> None:
    assert '<path class="outline"' in map_with(("كنجيلوه", longitude, 38.0))
