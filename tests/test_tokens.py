"""Tokens, told in lines with a bar at each border: `وصل|32|عسكريا|.`"""

from itertools import pairwise

import pytest

from arabic_news.text.habits import habits_of
from arabic_news.text.tokens import tokenize

LINES = [
    "وصل|32|عسكريا|.",
    # no space behind signs
    "سنوات|.|وفي",
    "(|أ|ف|ب|)",
    "«|نعم|»",
    "''|نعم|''|،",
    "ب|.|ب|.|سي",
    # letters and digits part: scraped text runs them together
    "الدمام|25|شوال",
    "F|16",
    # numbers keep their inner separators, and no others
    "1,200|و|3.5|و|18/8/2019|.",
    "١٬٢٠٠|ريال",
    "19:05|مساء",
    "5|%",
    "80|%|.|.|وقالت",
    "2|-|1",
    # marks, tatweel and invisible characters inside a word belong to it
    "مُحَمَّد|الســـد|الق\u200dاهرة",
    "\u0640\u0640",
    # a mark alone is a token still
    "\u064b",
    "😀|نعم",
]


# a و that stands alone is the first letter of the word behind it
PARTED = {
    "زار تونس و الجزائر": ["زار", "تونس", "و الجزائر"],
    "و أكد": ["و أكد"],
    "وَ أكد": ["وَ أكد"],
    "و\u00a0أكد": ["و\u00a0أكد"],
    "و م ع": ["و", "م", "ع"],
    "و رد": ["و رد"],
    "و  أكد": ["و", "أكد"],
    "أ. و الجزائر": ["أ", ".", "و الجزائر"],
    "(و أكد": ["(", "و", "أكد"],
    "1 و 2": ["1", "و", "2"],
}


@pytest.mark.parametrize(("text", "surfaces"), PARTED.items())
def test_a_lone_and(text: str, surfaces: list[str]) -> None:
    tokens = tokenize(text)
    assert [tokens.surface(index) for index in range(len(tokens))] == surfaces
    assert not any(" " in key for key in tokens.keys)


@pytest.mark.parametrize("line", LINES)
def test_borders(line: str) -> None:
    tokens = tokenize(line.replace("|", " "))
    assert [tokens.surface(index) for index in range(len(tokens))] == line.split("|")
    glued = "".join(_glue(line.split("|")))
    again = tokenize(glued)
    assert [again.surface(index) for index in range(len(again))] == line.split("|")


def _glue(pieces: list[str]) -> list[str]:
    """The pieces without spaces, where no two of one kind would run together."""
    glued = [pieces[0]]
    for left, right in pairwise(pieces):
        same_kind = (left[-1].isalpha() and right[0].isalpha()) or not (left[-1].isalnum() or right[0].isalnum())
        number_goes_on = right in ".,:/-" or left in ".,:/-"
        glued.append((" " if same_kind or number_goes_on else "") + right)
    return glued


PAGE_MARKS = [
    # a link, a domain, a mailbox, an account: the stop behind it is its own token
    ("http://www.example.org/a?p=5", ["http://www.example.org/a?p=5"]),
    ("عبر jobs.example.org.", ["عبر", "jobs.example.org", "."]),
    ("pic.twitter.com/Zk81aQ", ["pic.twitter.com/Zk81aQ"]),
    ("writer@example.org، نعم", ["writer@example.org", "،", "نعم"]),
    ("حساب @writer_17:", ["حساب", "@writer_17", ":"]),
    # an entity is its character; blanks and tags part words
    ("&quot;نعم&quot;", ["&quot;", "نعم", "&quot;"]),
    ("نعم&nbsp;ولا<br/>ربما", ["نعم", "ولا", "ربما"]),
    # a hashtag with its mark; underscores part its words, and only those
    ("#السد_الجديد", ["#السد", "الجديد"]),
    ("نعم ___", ["نعم", "_", "_", "_"]),
    # not these
    ("U.S. و C# و R&D; و 3 < 5", ["U", ".", "S", ".", "و", "C", "#", "و", "R", "&", "D", ";", "و", "3", "<", "5"]),
]


@pytest.mark.parametrize(("text", "surfaces"), PAGE_MARKS)
def test_marks_of_a_page(text: str, surfaces: list[str]) -> None:
    tokens = tokenize(text)
    assert [tokens.surface(index) for index in range(len(tokens))] == surfaces


def test_keys_of_marks_of_a_page() -> None:
    assert tokenize("&laquo;نعم&#187; &amp; #السد").keys == ["«", "نعم", "»", "&", "السد"]


OUTSIDE = ["\u200fليبيا\u200f", "\u202bليبيا\u202c", "\ufeffليبيا", "\x00ليبيا\x01", " \u00a0ليبيا\u3000"]


@pytest.mark.parametrize("text", OUTSIDE)
def test_invisible_characters_outside_words_belong_to_no_token(text: str) -> None:
    tokens = tokenize(text)
    assert [tokens.surface(index) for index in range(len(tokens))] == ["ليبيا"]
    assert tokens.starts == [text.index("ل")]


@pytest.mark.parametrize("odd", ["\ud800", "\U0001f600", "\U0010fffd"])
def test_odd_characters_keep_offsets(odd: str) -> None:
    tokens = tokenize(f"قال {odd} الوزير")
    assert tokens.surface(0) == "قال"
    assert tokens.surface(len(tokens) - 1) == "الوزير"
    assert tokens.starts[-1] == 6


def test_a_word_of_tatweel_is_a_dash() -> None:
    assert tokenize("الوادي ـــ السد").keys == ["الوادي", "-", "السد"]


def test_keys_are_folded() -> None:
    assert tokenize("القاهرة ٢٠١٩ CNN").keys == ["القاهره", "2019", "cnn"]


VOWELS = [  # a text, and how its first word is read with its vowel signs and without
    ("أُعلـنت النتائج.", "أُعلـنت", "أعلنت"),
    ("أُعلنت نتائج يْوم مْن أيْام بعيْدة.", "أعلنت", "أعلنت"),  # signs that have moved tell nothing
    ("أُعلِنَتْ نَتائِجُ يَوْمٍ مِنْ أَيْامٍ.", "أُعلِنَتْ", "أعلنت"),
    ("أعلنت النتائج.", "أعلنت", "أعلنت"),
]


@pytest.mark.parametrize(("text", "vowelled", "spelling"), VOWELS)
def test_vowel_signs(text: str, vowelled: str, spelling: str) -> None:
    tokens = tokenize(text)
    assert (tokens.vowelled(0), tokens.spelling(0)) == (vowelled, spelling)


def test_a_text_may_dot_each_final_yeh() -> None:
    assert habits_of("نفي الوزير علمه وذهب إلي بيته.").dots_final_yeh
    assert not habits_of("نفي الخبر أعاده إلى بيته.").dots_final_yeh
    assert not habits_of("نفي الخبر.").dots_final_yeh


def test_a_text_may_drop_the_dots_of_teh_marbuta() -> None:
    assert habits_of("وصلت الحافله القديمه إلى المدينه القريبه وعادت محمله.").drops_teh_marbuta
    assert not habits_of("وصلت الحافلة القديمه إلى المدينه القريبه وعادت محمله بأهله.").drops_teh_marbuta
    assert not habits_of("زار بلده وأهله.").drops_teh_marbuta


def test_ranges() -> None:
    text = "وصل الوفد، ثم عاد."
    tokens = tokenize(text)
    assert tokens.surface(1, 3) == "الوفد،"
    assert tokens.span(0, 2) == (0, 9)
    assert tokens.within(4, 10) == (1, 3)
    assert tokens.within(5, 8) == (2, 2)
    assert [tokens.gap(index) for index in range(4)] == ["", " ", "", " "]
    assert len(tokenize("")) == 0


def test_glued_tokens_have_nothing_between_them() -> None:
    tokens = tokenize("عاد. ثم")
    assert [tokens.glued(index) for index in range(len(tokens) + 1)] == [False, True, False, False]


@pytest.mark.parametrize("piece", ["س", "\u064b", "س\u200d", "1", "1/"])
def test_no_token_grows_without_end(piece: str) -> None:
    tokens = tokenize(piece * 100_000)
    assert len(tokens) > 5  # each of at most 51 runs of 200 letters with 200 signs between
    assert max(end - start for start, end in zip(tokens.starts, tokens.ends, strict=True)) <= 20_250


LOST = "قال الوزير? في كلمة? إن السد? والسوق? والوادي? "


@pytest.mark.parametrize(
    ("text", "commas"),
    [
        (LOST + "بخير.", 5),
        (LOST + "والبيت، بخير.", 6),
        ("قال الوزير? في كلمة? إن السد? والسوق? بخير.", 0),  # too few
        (LOST + "والبيت، والجبل، والبحر، والنهر، والبئر، بخير.", 5),  # no more than the commas there are
    ],
)
def test_question_marks_for_commas(text: str, commas: int) -> None:
    assert tokenize(text).keys.count("،") == commas
