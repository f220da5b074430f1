"""Lines for single rules: below the name of a rule, what it holds for and what it does not.

`+` opens a line for which the rule holds and `-` one for which it does not. `[…]` is the word that it looks at, or all
of the name where it says how far that goes; `~` before it: another name ends right there; `|` stands where the name or
the sentence begins that the word is in; ⏎ is a line break, ×9 says a word nine times, and <نفى/أكد> makes two lines of
one, with either word.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from itertools import product, zip_longest
from typing import NamedTuple

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.name_words import part_of
from arabic_news.analysis.possible_names import PossibleName
from arabic_news.analysis.words import word_of
from arabic_news.text.tokens import Tokens, tokenize

BEGINS = re.compile(r"\|(?=[^ ])")  # but a bar with blanks around it is one of the text
REPEATED = re.compile(r"(\w+)×(\d+)")
CHOICE = re.compile(r"<([^>]*)>")


class Line(NamedTuple):
    """A line, the tokens between its brackets, whether a name ends before them, and where one begins."""

    holds: bool
    tokens: Tokens
    first: int
    end: int
    listed: bool
    name: int

    @property
    def words(self) -> list[Word]:
        """What the lexicons say of each word."""
        return [word_of(key) for key in self.tokens.keys]

    @property
    def possible(self) -> PossibleName:
        """The word as one that may begin a name."""
        reading = part_of(self.tokens, self.first)
        return PossibleName(self.tokens, self.words, self.first, len(self.tokens), self.listed, reading)


def read(line: str) -> Line:
    """Read one line."""
    sign, marked = line.split(" ", 1)
    plain = REPEATED.sub(lambda word: " ".join([word[1]] * int(word[2])), marked).replace("⏎", "\n").replace("~", "")
    begins = BEGINS.search(plain.replace("[", "").replace("]", ""))
    plain = BEGINS.sub("", plain)
    tokens = tokenize(plain.replace("[", "").replace("]", ""))
    first, end = tokens.within(plain.index("["), plain.index("]") - 1)
    return Line(
        sign == "+", tokens, first, end, "~" in marked, tokens.within(begins.start() if begins else 0, len(plain))[0]
    )


def rule_called(package: str, name: str) -> Callable[..., object]:
    """The function `module.rule` of a package."""
    module, _, rule = name.rpartition(".")
    found: Callable[..., object] = getattr(import_module(f"{package}.{module}"), rule)
    return found


def by_rule(block: str) -> list[tuple[str, list[str]]]:
    """The rules of a block, which # names, each with its lines."""
    parts = [part.strip().split("\n") for part in block.strip().split("# ")[1:]]
    return [(rule, lines) for rule, *lines in parts]


def each(lines: Iterable[str]) -> Iterator[str]:
    """The lines, one for each of the words that stand between < and >."""
    for line in lines:
        text, *choices = CHOICE.split(line)[::2], *CHOICE.findall(line)
        for words in product(*(choice.split("/") for choice in choices)):
            yield "".join(part for pair in zip_longest(text, words, fillvalue="") for part in pair)


def farther(line: str) -> str:
    """The line, behind a word and a comma that tell nothing."""
    return f"{line[:2]}ثم، {line[2:]}"
