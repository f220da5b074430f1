"""What holds for the text layer whatever the input: nothing raises, and ranges are ordered, disjoint and in bounds."""

import re
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from arabic_news.text.clitics import stems
from arabic_news.text.document import Layout
from arabic_news.text.folding import fold, folded_prefix_end
from arabic_news.text.layout import find_layout
from arabic_news.text.quotes import Quotation, find_quotations
from arabic_news.text.sentences import split_sentences
from arabic_news.text.tokens import BLANKS, DIGITS, LETTERS, SIGNS, Range, Tokens, is_sign, tokenize
from tests.strategies import raw_text


def read(text: str) -> tuple[Tokens, Layout, list[Quotation], list[Range]]:
    """Run the whole text layer."""
    tokens = tokenize(text)
    layout = find_layout(tokens)
    quotations = find_quotations(tokens, layout.blocks)
    return tokens, layout, quotations, split_sentences(tokens, layout.blocks, quotations)


def assert_disjoint(ranges: list[Range], end: int) -> None:
    """Ranges are not empty, in order, apart, and within `end`."""
    assert all(0 <= first < last <= end for first, last in ranges)
    assert all(left[1] <= right[0] for left, right in pairwise(ranges))


@given(raw_text())
def test_tokens_are_ordered_disjoint_and_not_empty(text: str) -> None:
    tokens = tokenize(text)
    assert_disjoint(list(zip(tokens.starts, tokens.ends, strict=True)), len(text))
    assert len(tokens.keys) == len(tokens)
    assert all(tokens.surface(index).strip() and tokens.keys[index] for index in range(len(tokens)))


@given(raw_text())
def test_tokens_leave_out_only_blanks_and_invisible_signs(text: str) -> None:
    tokens = tokenize(text)
    gaps = [tokens.gap(index) for index in range(len(tokens))]
    rest = text[tokens.ends[-1] :] if len(tokens) else text
    assert not any(character.isalnum() for character in "".join([*gaps, rest]))


@given(st.from_regex(re.compile(f"[{LETTERS}{DIGITS}{SIGNS}{BLANKS}]*"), fullmatch=True))
def test_plain_text_has_the_tokens_that_it_has_among_any_other(text: str) -> None:
    odd = "\n\U0001f600"
    assert tokenize(text).ends == tokenize(text + odd).ends[:-1]


@given(raw_text())
def test_signs_are_the_tokens_that_hold_neither_word_nor_number(text: str) -> None:
    tokens = tokenize(text)
    assert tokens.signs == [index for index, key in enumerate(tokens.keys) if is_sign(key)]
    assert tokens.signs_in(1, 5) == [index for index in tokens.signs if 1 <= index < 5]


@given(raw_text())
def test_folding_is_idempotent(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(raw_text())
def test_folded_prefixes_grow_with_their_letters(text: str) -> None:
    tokens = tokenize(text)
    for index, key in enumerate(tokens.keys):
        offsets = [folded_prefix_end(tokens.surface(index), letters) for letters in range(len(key) + 1)]
        assert offsets == sorted(offsets)
        assert offsets[0] == 0
        assert offsets[-1] <= len(tokens.surface(index))


@given(raw_text())
def test_stems_are_ends_of_the_word(text: str) -> None:
    for key in tokenize(text).keys:
        readings = stems(key)
        assert readings[0].key == key
        for stem in readings:
            restored_article = "ا" + key[stem.letters :]
            assert stem.key in (key[stem.letters :], restored_article)
            assert stem.proclitics == key[: stem.letters]


@given(raw_text())
def test_layout_parts_are_ordered_and_disjoint(text: str) -> None:
    tokens = tokenize(text)
    layout = find_layout(tokens)
    assert_disjoint(layout.headings, len(tokens))
    assert_disjoint(layout.boilerplate, len(tokens))
    assert_disjoint(layout.paragraphs, len(tokens))
    assert_disjoint(layout.blocks, len(tokens))
    titles = [part for part in (layout.headline, layout.dateline) if part]
    assert_disjoint(sorted([*titles, *layout.headings, *layout.boilerplate]), len(tokens))


@given(raw_text())
def test_every_word_is_in_a_block_or_boilerplate(text: str) -> None:
    tokens = tokenize(text)
    layout = find_layout(tokens)
    held = {token for first, end in [*layout.blocks, *layout.boilerplate] for token in range(first, end)}
    # The bullet before a headline belongs to nothing.
    assert not any(key.isalnum() for token, key in enumerate(tokens.keys) if token not in held)


@given(raw_text())
def test_sentences_are_ordered_disjoint_and_inside_blocks(text: str) -> None:
    tokens, layout, _, sentences = read(text)
    assert_disjoint(sentences, len(tokens))
    assert {token for first, end in sentences for token in range(first, end)} == {
        token for first, end in layout.blocks for token in range(first, end)
    }
    assert all(any(first <= start and stop <= end for first, end in layout.blocks) for start, stop in sentences)


@given(raw_text())
@example('"قال\nقال"')
def test_quotations_open_in_order_and_only_a_speech_leaves_its_block(text: str) -> None:
    tokens, layout, quotations, _ = read(text)
    assert [quotation.first for quotation in quotations] == sorted(quotation.first for quotation in quotations)
    for quotation in quotations:
        assert quotation.first < quotation.last
        block = next(block for block in layout.blocks if block[0] <= quotation.first < block[1])
        if quotation.last < block[1]:
            continue
        # a speech of several paragraphs: its mark closes a later one, and none like it stands between
        assert quotation.closed and any(first <= quotation.last < end for first, end in layout.blocks)
        between = tokens.keys[block[1] : quotation.last]
        assert tokens.keys[quotation.last] not in between


@given(raw_text())
def test_reading_is_deterministic(text: str) -> None:
    assert read(text) == read(text)
