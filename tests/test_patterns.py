"""The regular expressions of the library: compiled once, and matched in time that grows with the text and no faster.

Each is tried as the modules use it, on runs of pieces that fit parts of it, short and sixteen times as long. A linear
search takes about 16 times as long on the longer run, a quadratic one 256 times: the limit lies between, times are of
the processor, and only what is over the limit in every trial fails.
"""

import ast
import importlib
import itertools
import pkgutil
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import regex

import arabic_news

ROOT = Path(arabic_news.__file__).parent
NEEDS_AN_EXTRA = ("arabic_news.stanza", "arabic_news.spacy")
METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split")
PIECES = [
    "ا", "ت", "وه", "ي", "ة ", " ", "1", "1/", "1 / ", "a", "'", "\n", "(", "\u064b", "\u0640", "س\u200d", "\ud800",
]  # fmt: skip
ENDS = ["", "!"]
SHORT, TIMES = 1_000, 16
MOST_GROWTH = 64
FAST = 0.002  # seconds; less for the longer run says nothing of growth
TRIALS = 5


class Use(NamedTuple):
    """A method that the library calls on one of its patterns."""

    name: str
    pattern: Any
    method: str

    def seconds(self, text: str) -> float:
        """How long the processor takes, to the last match."""
        start = time.process_time()
        if self.method.startswith("sub"):
            getattr(self.pattern, self.method)("", text)
        elif self.method == "finditer":
            for _ in self.pattern.finditer(text):
                pass
        else:
            getattr(self.pattern, self.method)(text)
        return time.process_time() - start


def modules() -> Iterator[str]:
    """The modules of the library, without the scripts that make its tables."""
    for _, name, _ in pkgutil.walk_packages([str(ROOT)], "arabic_news."):
        if ".scripts" not in name and name not in NEEDS_AN_EXTRA:
            yield name


def trees() -> Iterator[ast.Module]:
    for path in ROOT.rglob("*.py"):
        if "scripts" not in path.parts:
            yield ast.parse(path.read_text(encoding="utf-8"))


def patterns() -> dict[str, Any]:
    """The compiled patterns of all modules, by their names there."""
    found = [item for module in modules() for item in vars(importlib.import_module(module)).items()]
    compiled = {name: value for name, value in found if isinstance(value, re.Pattern | regex.Pattern)}
    return compiled | {name: value() for name, value in found if makes_a_pattern(value)}


def makes_a_pattern(value: Any) -> bool:
    """A cached function without arguments, which compiles a pattern when it is first used."""
    return hasattr(value, "cache_info") and "Pattern" in str(value.__wrapped__.__annotations__.get("return"))


def uses() -> list[Use]:
    """What the library calls on its patterns."""
    known = patterns()
    called = {
        (owner.id, node.attr)
        for tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in METHODS
        for owner in [node.value.func if isinstance(node.value, ast.Call) else node.value]
        if isinstance(owner, ast.Name)
    }
    return [Use(name, known[name], method) for name, method in sorted(called) if name in known]


def growth(use: Use, piece: str, end: str) -> float:
    """How many times as long it takes for a run of the piece sixteen times as long, at the least of a few trials."""
    short, long = (piece * (size // len(piece)) + end for size in (SHORT, TIMES * SHORT))
    least_short, least_long = use.seconds(short), use.seconds(long)
    for _ in range(TRIALS):
        if least_long < max(FAST, MOST_GROWTH * least_short):
            return least_long / max(FAST / TIMES, least_short)
        least_short, least_long = min(least_short, use.seconds(short)), min(least_long, use.seconds(long))
    return least_long / least_short


def test_every_pattern_is_found_with_its_use() -> None:
    assert {use.name for use in uses()} == set(patterns())
    assert len(patterns()) >= 10


@pytest.mark.parametrize("use", uses(), ids=lambda use: f"{use.name}.{use.method}")
def test_a_pattern_matches_in_linear_time(use: Use) -> None:
    pieces = [*PIECES, *map("".join, itertools.permutations(PIECES, 2))]
    slow = [(piece, end) for piece in pieces for end in ENDS if growth(use, piece, end) > MOST_GROWTH]
    assert slow == []


def test_a_search_of_quadratic_cost_is_caught() -> None:
    assert growth(Use("RUN", re.compile("ا+ب"), "search"), "ا", "!") > MOST_GROWTH


def test_nothing_is_compiled_in_a_call() -> None:
    """`regex` and `re` are called at the top of modules, or once by a cached function."""
    inside = [
        ast.unparse(call)
        for tree in trees()
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef) and "cache" not in " ".join(map(ast.unparse, function.decorator_list))
        for call in ast.walk(function)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id in ("re", "regex")
    ]
    assert inside == []
