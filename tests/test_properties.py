"""What holds of `extract` whatever its text and gazetteer; `--hypothesis-profile=nightly` tries ten times as many."""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from arabic_news import ActorEntry, Article, Gazetteer, PlaceEntry, extract
from tests.digest import digest
from tests.invariants import assert_sound
from tests.scoring import ARTICLES
from tests.strategies import article_text, raw_text

NAMES = ["مرصد المياه", "حي الياسمين", "قال", "طرابلس", "الوزير", "محمد علي", "رويترز", "ليبيا", "أن", "مدينة غزة", "و"]
FURTHER = [
    "وتفتح المكتبة أبوابها في التاسعة صباحا، وفيها ركن للأطفال وقاعة هادئة للقراءة.",
    "وهطلت أمطار غزيرة مساء 3 مارس 2021 فتوقفت الحركة في السوق القديم حتى الصباح.",
]

Entry = ActorEntry | PlaceEntry


def entries() -> st.SearchStrategy[list[Entry]]:
    """Entries of different names, some of which the shipped tables know or news uses as words."""
    actor = st.builds(ActorEntry, name=st.sampled_from(NAMES), kind=st.sampled_from(["person", "media", "group"]))
    place = st.builds(
        PlaceEntry,
        name=st.sampled_from(NAMES),
        kind=st.sampled_from(["country", "city", "facility"]),
        country=st.sampled_from(["LY", "EG", None]),
    )
    return st.lists(actor | place, max_size=6, unique_by=lambda entry: entry.name)


def with_entries(added: list[Entry]) -> Gazetteer:
    actors = [entry for entry in added if isinstance(entry, ActorEntry)]
    return Gazetteer.default().extended(actors=actors, places=[e for e in added if isinstance(e, PlaceEntry)])


def text_with_names() -> st.SearchStrategy[str]:
    """News with names of the entries between its words."""
    return st.lists(article_text() | st.sampled_from(NAMES), max_size=8).map(" ".join)


@given(raw_text())
@example("قال \ud83d إن «\x00» \udc00")
def test_any_text_yields_a_sound_article(text: str) -> None:
    assert_sound(extract(text), text)


@given(article_text())
def test_news_yields_a_sound_article(text: str) -> None:
    assert_sound(extract(text), text)


@given(text_with_names(), entries())
def test_any_gazetteer_yields_a_sound_article(text: str, added: list[Entry]) -> None:
    assert_sound(extract(text, gazetteer=with_entries(added)), text)


@given(article_text())
def test_a_second_reading_gives_the_same_bytes(text: str) -> None:
    assert extract(text).model_dump_json() == extract(text).model_dump_json()


def test_other_processes_with_other_hash_seeds_give_the_same_bytes() -> None:
    digests = {
        subprocess.run(
            [sys.executable, "-m", "tests.digest"],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
            text=True,
        ).stdout.strip()
        for seed in ("0", "1", "4242")
    }
    assert digests == {digest()}


@given(text_with_names(), entries(), st.randoms(use_true_random=False))
def test_the_order_of_entries_does_not_matter(text: str, added: list[Entry], chance: random.Random) -> None:
    shuffled = chance.sample(added, len(added))
    assert extract(text, gazetteer=with_entries(shuffled)) == extract(text, gazetteer=with_entries(added))


@pytest.mark.parametrize("path", sorted(ARTICLES.glob("*.txt")), ids=lambda path: path.stem)
@pytest.mark.parametrize("further", FURTHER)
def test_a_further_paragraph_changes_nothing_before_it(path: Path, further: str) -> None:
    """All but the last line, which may be a headline or boilerplate only where it ends the text."""
    text = path.read_bytes().decode("utf-8").rstrip()
    end = text.rfind("\n") if "\n" in text else len(text)
    longer = extract(f"{text}\n\n{further}")
    assert list(_found_before(end, longer)) == list(_found_before(end, extract(text)))


def _found_before(end: int, article: Article) -> Iterator[object]:
    """What stands in a text up to an offset; not which of it is one actor."""
    for spans in (article.headings, article.boilerplate, article.sentences):
        yield [span for span in spans if span.end <= end]
    yield [expression for expression in article.dates if expression.span.end <= end]
    yield sorted(str(m) for place in article.places for m in place.mentions if m.span.end <= end)
    yield sorted(str(m) for actor in article.actors for m in actor.mentions if m.span.end <= end)
    yield [(claim.cue, claim.act, claim.form, claim.content) for claim in article.claims if claim.cue.span.end <= end]
