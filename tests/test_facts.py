"""What is said of a word by itself: asked once a word, kept within a bound, and right about where finders must look."""

from pathlib import Path

import pytest

from arabic_news.analysis.words import word_of
from arabic_news.entities.facilities import find_facilities, opens_facility
from arabic_news.entities.nominals import find_nominals, opens_nominal
from arabic_news.entities.organizations import find_organizations, opens_organization
from arabic_news.entities.outlets import find_outlets, opens_outlet
from arabic_news.entities.units import find_units, opens_unit
from arabic_news.gazetteer import Gazetteer
from arabic_news.text import memo, openings
from arabic_news.text.document import Document, Layout
from arabic_news.text.facts import forget_words
from arabic_news.text.memo import Memo
from arabic_news.text.openings import Opening, opens
from arabic_news.text.sentences import split_sentences
from arabic_news.text.tokens import keys_of, tokenize

ARTICLES = sorted((Path(__file__).parent / "articles").glob("*.txt"))


def read(text: str) -> Document:
    """A text of one paragraph as a document."""
    tokens = tokenize(text)
    layout = Layout(None, None, [], [], [(0, len(tokens))])
    return Document(tokens, layout, [], split_sentences(tokens, layout.blocks, []))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_finders_find_nothing_elsewhere(path: Path) -> None:
    document = read(path.read_text(encoding="utf-8"))
    tokens, words = document.tokens, list(document.tokens.facts(word_of))
    all_tokens: list[Opening] = [(index, span) for span in document.sentences for index in range(*span)]
    at = document.openings
    assert find_facilities(tokens, words, at(opens_facility)) == find_facilities(tokens, words, all_tokens)
    assert find_organizations(tokens, words, at(opens_organization)) == find_organizations(tokens, words, all_tokens)
    assert find_units(tokens, at(opens_unit)) == find_units(tokens, all_tokens)
    shipped = Gazetteer.default()
    assert find_outlets(tokens, None, at(opens_outlet), shipped) == find_outlets(tokens, None, all_tokens, shipped)
    assert find_nominals(tokens, words, at(opens_nominal), {}) == find_nominals(tokens, words, all_tokens, {})


def test_each_token_has_its_own_facts() -> None:
    tokens = tokenize("وصل الوزير إلى عدن")
    assert list(tokens.facts(word_of)) == [word_of(key) for key in tokens.keys]


def test_a_rule_defined_after_the_first_text_finds_too(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "وصل الوزير إلى عدن"
    first = read(text)
    assert first.openings(opens_nominal)
    monkeypatch.setattr(openings, "_RULES", openings._RULES.copy())

    @opens
    def opens_port(key: str) -> bool:
        return key == "عدن"

    assert read(text).openings(opens_port) == [(3, (0, 4))]
    with pytest.raises(KeyError):  # of a text read before, which has not asked it
        first.openings(opens_port)
    forget_words()


def test_a_text_without_tokens_has_no_facts() -> None:
    assert list(tokenize(" ").facts(word_of)) == []


def test_keys_without_facts_are_the_same() -> None:
    text = "وصلـــت ـــ 3.5 مليون"
    assert keys_of(text) == tokenize(text).keys


def test_a_memo_asks_once_a_word() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    lengths = Memo(length)
    assert lengths.of_each(["عدن", "صنعاء", "عدن"]) == [3, 5, 3]
    assert asked == ["عدن", "صنعاء"]


def test_a_memo_does_not_grow_beyond_its_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memo, "MOST_WORDS", 2)
    lengths = Memo(len)
    assert lengths.of_each(["عدن", "صنعاء", "تعز", "عدن"]) == [3, 5, 3, 3]
    assert len(lengths) == 2
