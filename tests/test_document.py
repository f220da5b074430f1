"""What the text layer hands on: blocks, sentences, and the tokens that may be read as some words."""

import pytest

from arabic_news.entities.organizations import opens_organization
from arabic_news.text.document import Document, Layout
from arabic_news.text.openings import find_openings
from arabic_news.text.tokens import Range, tokenize

# Headings, boilerplate, paragraphs, and the blocks that they leave.
BLOCKS: list[tuple[list[Range], list[Range], list[Range], list[Range]]] = [
    ([], [], [(0, 10)], [(0, 10)]),
    ([(3, 5)], [], [(0, 10)], [(0, 3), (3, 5), (5, 10)]),
    ([], [(3, 5)], [(0, 10)], [(0, 3), (5, 10)]),
    ([], [(0, 3), (7, 10)], [(0, 10)], [(3, 7)]),
    ([], [(0, 10)], [(0, 10)], []),
    # over the border of two paragraphs; one within another; two at once
    ([], [(2, 6)], [(0, 4), (4, 9)], [(0, 2), (6, 9)]),
    ([], [(2, 6), (3, 4)], [(0, 9)], [(0, 2), (6, 9)]),
    ([(1, 2)], [(4, 6), (7, 8)], [(0, 5), (5, 9)], [(0, 1), (1, 2), (2, 4), (6, 7), (8, 9)]),
    ([], [(1, 2)], [(0, 4), (4, 9)], [(0, 1), (2, 4), (4, 9)]),
]


@pytest.mark.parametrize(("headings", "boilerplate", "paragraphs", "blocks"), BLOCKS)
def test_blocks(headings: list[Range], boilerplate: list[Range], paragraphs: list[Range], blocks: list[Range]) -> None:
    assert Layout(None, None, headings, boilerplate, paragraphs).blocks == blocks


def test_nobody_is_quoted_in_a_dateline() -> None:
    layout = Layout((0, 2), (2, 4), [], [], [(4, 9)], [(0, 2), (2, 4)])
    assert layout.blocks == [(0, 2), (2, 4), (4, 9)]
    assert layout.told == [(0, 2), (4, 9)]
    assert Layout((0, 2), None, [], [], [(2, 9)], [(0, 2)]).told == [(0, 2), (2, 9)]
    assert Layout((2, 4), (0, 2), [], [], [(4, 9)], [(0, 2), (2, 4)]).told == [(2, 4), (4, 9)]


def document(text: str, sentences: list[Range]) -> Document:
    tokens = tokenize(text)
    return Document(tokens, Layout(None, None, [], [], [(0, len(tokens))]), [], sentences)


def test_the_sentence_of_a_token_ends() -> None:
    it = document("وصل الوفد. ثم عاد. وغادر", [(0, 3), (3, 6), (6, 7)])
    assert [it.sentence_end(token) for token in range(7)] == [3, 3, 3, 6, 6, 6, 7]


def test_tokens_read_as_words() -> None:
    it = document("السد وللسد كتاب بالسد والكتاب سد السد", [(0, 3), (3, 6)])  # the last is in no sentence
    assert it.tokens_read_as(["السد"]) == [0, 1, 3]
    assert it.tokens_read_as(["كتاب", "السد"]) == [0, 1, 2, 3]
    assert it.tokens_read_as([]) == []


def test_openings_are_those_of_sentences() -> None:
    tokens = tokenize("محمد سالم في طرابلس")
    found = find_openings(tokens, [(0, 2)])
    assert {index for openings in found.values() for index, _ in openings} == {0, 1}
    assert all(sentence == (0, 2) for openings in found.values() for _, sentence in openings)


def test_openings_of_a_list_carry_clitics() -> None:
    it = document("زار وزارة الدفاع وبوزارة التربية وزارة", [(0, 5), (5, 6)])
    assert it.openings(opens_organization) == [(1, (0, 5)), (3, (0, 5)), (5, (5, 6))]
