"""Linking: keys that are the same in every article, and what `link` brings together."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pandas as pd
import pytest

from arabic_news import Article, Gazetteer, PlaceEntry, extract
from arabic_news.export import rows
from arabic_news.linking import Member, actor_keys, link, place_keys
from tests.doc_blocks import blocks_of, expected_output, run

ROOT = Path(__file__).resolve().parent.parent


def key(text: str) -> str:
    """The key of the first actor of a text."""
    article = extract(text)
    return actor_keys(article, "here")[article.actors[0].id]


SAME = [
    # two spellings of one name, with and without title
    ("قال الوزير ليندو فيرناني إن الطريق مفتوح.", "وأكد ليندو فرناني أن الطريق مفتوح."),
    ("قال محمد بن عبد الرحمن المطيري إن الطريق مفتوح.", "قال محمد عبدالرحمن المطيري إن الطريق مفتوح."),
    # the country as an adjective, as a name, and as that of the article
    ("أعلنت الشرطة الألمانية إغلاق الطريق.", "أعلنت شرطة ألمانيا إغلاق الطريق."),
    ("أعلنت الشرطة الألمانية إغلاق الطريق.", "أعلنت الشرطة إغلاق الطريق في برلين."),
    # the gazetteer
    ("قال دونالد ترامب إن الاتفاق سيئ.", "قال ترمب إن الاتفاق سيئ."),
    # a country and its government's seat
    ("دعت تركيا إلى التهدئة.", "حذرت تركيا من الحرب."),
]
DIFFERENT = [
    ("أعلنت الشرطة إغلاق الطريق في برلين.", "أعلنت الشرطة إغلاق الطريق في باريس."),
    ("قالت الشرطة الألمانية إن الطريق مغلق.", "قالت الشرطة الإيطالية إن الطريق مغلق."),
    ("قال فريق سالم العريبي إن الطريق مفتوح.", "قال سالم المنصوري إن الطريق مفتوح."),
    ("قال حسن المطيري إن الطريق مفتوح.", "قال حسين المطيري إن الطريق مفتوح."),
    ("قال أحمد محمد في القاهرة إن الطريق مفتوح.", "قال أحمد محمد في عمان إن الطريق مفتوح."),
]


@pytest.mark.parametrize(("one", "other"), SAME, ids=range(len(SAME)))
def test_one_actor_has_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT, ids=range(len(DIFFERENT)))
def test_two_actors_have_two_keys(one: str, other: str) -> None:
    assert key(one) != key(other)


def test_who_has_no_name_is_of_the_article_alone() -> None:
    article = extract("قال متحدث إن الطريق مفتوح. وأفادت مصادر طبية بأن المستشفى يعمل.")
    assert set(actor_keys(article, "n-1").values()) == {f"n-1/{actor.id}" for actor in article.actors}


def test_the_key_of_a_place_is_the_users_own() -> None:
    mine = Gazetteer.default().extended(places=[PlaceEntry(name="حي الياسمين", kind="region", ref="mine:12")])
    assert place_keys(extract("وصل الوفد إلى حي الياسمين.", gazetteer=mine)) == {"p1": "mine:12"}


# ---------------------------------------------------------------- rows


TEXTS = {
    "n-1": "قال وزير الصحة سالم العريبي إن الأدوية تكفي حتى نهاية الصيف. ودعت تركيا إلى التهدئة.",
    "n-2": "أكد الوزير سالم العريبي أن الأدوية تكفي حتى نهاية الصيف المقبل. وقال متحدث إن الطريق مفتوح.",
    "n-3": "نفت نقابة الصيادلة أن الأدوية تكفي حتى نهاية الصيف. وقال متحدث إن الميناء مغلق.",
}


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return [extract(text, id=name) for name, text in TEXTS.items()]


def test_grouping_by_key_tells_who_said_what(articles: list[Article]) -> None:
    claims = pd.DataFrame([row for article in articles for row in rows(article)["claims"]])
    said = claims.groupby("source_key")["article_id"].agg(list).to_dict()
    assert said["person:سالم عريبي"] == ["n-1", "n-2"]
    assert [names for key, names in said.items() if "/" in key] == [["n-2"], ["n-3"]]


def test_the_keys_of_claims_are_those_of_actors(articles: list[Article]) -> None:
    for article in articles:
        tables = rows(article)
        keys = {row["id"]: row["key"] for row in tables["actors"]}
        assert [row["source_key"] for row in tables["claims"]] == [keys[row["sources"][0]] for row in tables["claims"]]


# ---------------------------------------------------------------- link


def test_an_identity_has_the_names_and_kinds_of_all_its_articles(articles: list[Article]) -> None:
    more = [*articles, extract("قال العريبي وزير الصحة إن سالم العريبي بخير. وقال سالم أحمد العريبي شيئا.", id="n-4")]
    links = link(more)
    minister = links.actor("n-1", "a1")
    assert minister is links.actor("n-2", "a1")
    assert (minister.name, minister.kinds, minister.country) == ("سالم العريبي", ("person",), None)
    assert minister.mentions == sum(
        len(more[int(member.article[2:]) - 1].actor(member.id).mentions) for member in minister.members
    )


def test_every_actor_and_place_is_in_one_identity(articles: list[Article]) -> None:
    links = link(articles)
    members = [member for identity in links.actors for member in identity.members]
    assert sorted(members) == sorted(Member(str(a.id), actor.id) for a in articles for actor in a.actors)
    assert sum(len(identity.members) for identity in links.places) == sum(len(a.places) for a in articles)


def test_a_name_beside_the_gazetteers_leads_to_it() -> None:
    first = extract("قالت هيئة البث البريطانية (بي بي سي) إن الطريق مفتوح.", id="1")
    second = extract("قالت بي بي سي إن الطريق مغلق.", id="2")
    assert {len(link([first, second]).actor("2", actor.id).members) for actor in second.actors} <= {1, 2}


def test_one_statement_of_several_articles(articles: list[Article]) -> None:
    (statement,) = link(articles).statements
    assert statement.claims == (Member("n-1", "c1"), Member("n-2", "c1"))


@pytest.mark.parametrize(
    "other",
    [
        "قال وزير الصحة سالم العريبي إن المستشفيات تعمل في بنغازي ودرنة.",  # other words of his
        "قالت هدى الشامي إن الأدوية تنفد مع نهاية الشهر المقبل في الجنوب.",  # of somebody else
        "قال وزير الصحة سالم العريبي إن 30 مستشفى تعمل.",
    ],
)
def test_other_words_are_another_statement(other: str) -> None:
    first = extract("قال وزير الصحة سالم العريبي إن الأدوية تكفي 20 مستشفى حتى نهاية الصيف.", id="1")
    assert link([first, extract(other, id="2")]).statements == ()


def test_other_figures_are_another_statement() -> None:
    one = extract("أعلنت وزارة الصحة اللبنانية أن عدد المصابين ارتفع إلى 120 مصابا في بيروت.", id="1")
    other = extract("أعلنت وزارة الصحة اللبنانية أن عدد المصابين ارتفع إلى 175 مصابا في بيروت.", id="2")
    assert link([one, other]).statements == ()


def test_a_denial_is_marked(articles: list[Article]) -> None:
    denials = link(articles).denials
    assert [(denial.denying.article, denial.asserting.article) for denial in denials] == [
        ("n-3", "n-1"),
        ("n-3", "n-2"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "نفت نقابة الصيادلة وجود خلاف مع الوزارة.",  # something else
        "لم تنف نقابة الصيادلة أن الأدوية تكفي حتى نهاية الصيف.",
        "قالت نقابة الصيادلة إن الأدوية تكفي حتى نهاية الصيف.",
    ],
)
def test_what_denies_nothing_is_not_marked(articles: list[Article], text: str) -> None:
    assert link([articles[0], extract(text, id="n-9")]).denials == ()


def test_articles_without_an_id_are_called_by_their_number() -> None:
    links = link(extract(text) for text in ("دعت تركيا إلى التهدئة.", "حذرت تركيا من الحرب."))
    assert [identity.members for identity in links.actors] == [(Member("0", "a1"), Member("1", "a1"))]


def test_two_articles_of_one_id_are_refused(articles: list[Article]) -> None:
    with pytest.raises(ValueError, match="two articles have the id 'n-1'"):
        link([articles[0], articles[0]])


def test_nothing_links_to_nothing() -> None:
    assert repr(link([])) == "Links(actors=0, places=0, statements=0, denials=0)"
    assert link([Article(text="")]).statements == ()


def test_linking_grows_with_the_articles() -> None:
    """Ten times the articles, all of one actor and much alike, take far less than a hundred times as long."""
    texts = [f"قال وزير الصحة سالم العريبي إن الشحنة {n} تصل إلى المستشفى {n % 97} نهاية الشهر." for n in range(2000)]
    made = [extract(text, id=str(number)) for number, text in enumerate(texts)]
    link(made[:20])
    taken = []
    for size in (200, 2000):
        start = time.process_time()
        link(made[:size])
        taken.append(time.process_time() - start)
    assert taken[1] < 40 * taken[0]


def test_the_recipe_for_duckdb_prints_what_the_page_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    subprocess.run(
        [
            sys.executable,
            ROOT / "examples" / "corpus_to_parquet.py",
            ROOT / "examples" / "corpus.jsonl",
            tmp_path / "tables",
        ],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
    )
    monkeypatch.chdir(tmp_path)
    page = ROOT / "docs" / "pages" / "recipes.md"
    blocks = blocks_of(page)
    (index,) = [index for index, block in enumerate(blocks) if "duckdb" in block.body and block.language == "py"]
    run(blocks[index].body, "recipes.md", blocks[index].line, {}, expected_output(blocks, index))
