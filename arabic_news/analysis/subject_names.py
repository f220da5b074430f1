"""Names told by their place: words that no list knows, behind the office of a verb's subject, name its holder.

قالت النائبة التونسية ألفة المرواني إن … needs no list of names.
"""

from typing import Final

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import NAMERS, WEEKDAYS, is_hyphenated, is_name_word, part_of
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Tokens

__all__ = ["byline_end", "subject_name_end"]

SHORTEST: Final = 2  # tokens of such a name
LONGEST: Final = 4
FARTHEST_VERB: Final = 9  # tokens before the name
PREPOSITIONS: Final = ("ب", "ل")
ADVERBIAL: Final = ("ه", "ا")
ARTICLE: Final = "ال"
BYLINES: Final = frozenset(
    map(fold, ("كتب", "كتبت", "كتبه", "بقلم", "تصوير", "ترجمة", "إعداد", "حاوره", "حاورها", "حاورته"))
)
MARKS_BEHIND_BYLINE: Final = frozenset(":-–—ـ/")
ENDINGS: Final = WEEKDAYS | NAMERS  # إيلين كارسون الجمعة أن, ماهر الصالح الملقب بالنمر


def subject_name_end(tokens: Tokens, words: list[Word], index: int, end: int) -> int | None:
    """The end of a name that begins at `index` and fills the place of the bearer's name, or None."""
    if not _behind_office(tokens, words, index) or part_of(tokens, index).part in ("definite", "nisba", "stop"):
        return None
    last = index
    while last < end and last - index <= LONGEST and _continues(tokens, index, last):
        last += 1
        while is_hyphenated(tokens, last, end):
            last += 2
    ends = last < end and (words[last].pos in ("SCONJ", "PUNCT", "ADP") or tokens.keys[last] in ENDINGS)
    return last if SHORTEST <= last - index <= LONGEST and ends else None


def byline_end(tokens: Tokens, index: int, end: int) -> int | None:
    """The end of the writer's name that begins at `index`, up to a mark or line end (كتب- محروس رسلان:), or None."""
    if index < 2 or tokens.keys[index - 1] not in MARKS_BEHIND_BYLINE or tokens.keys[index - 2] not in BYLINES:
        return None
    last = index
    while last < end and last - index < LONGEST and is_name_word(tokens.keys[last]):
        last += 1
    closed = last == len(tokens) or not tokens.keys[last].isalpha() or "\n" in tokens.gap(last)
    return last if last - index >= SHORTEST and closed else None


def _continues(tokens: Tokens, first: int, index: int) -> bool:
    """A word of a name; what no list knows and may carry a preposition (بمصراتة) or be an adverb (علانية) is none."""
    key = tokens.keys[index]
    adverb = index > first + 1 and key.endswith(ADVERBIAL)
    return (
        is_name_word(key)
        and key not in ENDINGS
        and not ((key.startswith(PREPOSITIONS) or adverb) and part_of(tokens, index).part == "unknown")
    )


def _behind_office(tokens: Tokens, words: list[Word], index: int) -> bool:
    """A definite word before it ends an office that follows a reporting verb."""
    if index < 2 or not tokens.keys[index - 1].startswith(ARTICLE):
        return False
    for at in range(index - 1, max(-1, index - FARTHEST_VERB), -1):
        word = words[at]
        if word.pos not in ("NOUN", "PROPN"):
            reporting = word.pos == "VERB" and word.lemma in lexicon().reporting_lemmas
            return reporting and tokens.keys[at + 1] in lexicon().titles
    return False
