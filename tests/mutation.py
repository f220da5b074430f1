"""Change the code of a package in one place at a time, and see whether a test notices.

    python -m tests.mutation PACKAGE [COUNT] [SEED]       PACKAGE is a folder or a module of arabic_news, such as claims

Draws COUNT (150) of all places where the code can be changed by SEED (1): a comparison or a condition is turned round,
an operand of `and`, `or` or `+` left out, a number off by one, a word missing from a list, a statement without effect,
nothing returned. Each mutant meets the tests in a process of its own, until the first fails. Prints the survivors, each
with its statement before and after, and how many were killed; those of `EQUIVALENT` are set aside.
"""

import ast
import importlib.abc
import importlib.machinery
import importlib.util
import os
import random
import resource
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import CodeType, ModuleType
from typing import NamedTuple

import pycrfsuite
import pydantic
import pytest
import regex

ROOT = Path(__file__).resolve().parent.parent
COUNT, SEED = 150, 1
PATIENCE = 200  # seconds of processor time, after which a mutant counts as killed
LOADED = (pycrfsuite, pydantic, pytest, regex)  # by this process, so that those of the mutants need not

# They cost most, and say little of a single line: processes, threads, time, growth, documentation, the extras.
LEFT_OUT = frozenset((
    "batch", "benchmarks", "concurrency", "docs", "examples", "growth", "hostile", "linking", "map", "metamorphic",
    "patterns", "processes", "properties", "public_api", "spacy", "spark", "spark_session", "stanza", "stanza_models",
    "text_properties",
))  # fmt: skip

# Statements that a change leaves as they are for every text, with the reason.
EQUIVALENT: dict[str, str] = {}

TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
FEWEST_WORDS = 3  # of a list that may lose one


class Place(NamedTuple):
    """Where a module can be changed."""

    path: Path
    node: int  # its number in `ast.walk`
    change: int  # its number in `changes_of`


class Mutant(NamedTuple):
    """A module with one change."""

    module: str
    line: int
    before: str
    after: str
    code: CodeType


def changes_of(node: ast.AST) -> list[ast.AST]:
    """What may stand in the place of a node."""
    match node:
        case ast.Compare(ops=[op]) if type(op) in TURNED:
            return [ast.Compare(node.left, [TURNED[type(op)]()], node.comparators)]
        case ast.BoolOp(values=[left, right]):
            return [left, right]
        case ast.BoolOp(op=op, values=values):
            return [ast.BoolOp(op, [*values[:at], *values[at + 1 :]]) for at in range(len(values))]
        case ast.BinOp(op=ast.Add() | ast.BitOr(), left=left, right=right):
            return [left, right]
        case ast.BinOp(op=ast.Sub()):
            return [ast.BinOp(node.left, ast.Add(), node.right)]
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return [operand]
        case ast.IfExp():
            return [ast.IfExp(node.test, node.orelse, node.body)]
        case ast.If():
            return [ast.If(ast.UnaryOp(ast.Not(), node.test), node.body, node.orelse)]
        case ast.comprehension(ifs=[_, *_]):
            return [ast.comprehension(node.target, node.iter, node.ifs[1:], node.is_async)]
        case ast.Constant(value=int(value)) if not isinstance(value, bool):
            return [ast.Constant(value + 1)]
        case ast.Set(elts=words) | ast.Tuple(elts=words) if len(words) >= FEWEST_WORDS and all(map(_is_word, words)):
            return [type(node)([*words[: len(words) // 2], *words[len(words) // 2 + 1 :]], *_context(node))]
        case ast.Return(value=ast.expr()) if not isinstance(node.value, ast.Constant):
            return [ast.Return(ast.Constant(None))]
        case ast.Expr(value=ast.Call()) | ast.AugAssign() | ast.Continue() | ast.Break():
            return [ast.Pass()]
    return []


def _is_word(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _context(node: ast.AST) -> list[ast.expr_context]:
    return [node.ctx] if isinstance(node, ast.Tuple) else []


def places_in(path: Path) -> Iterator[Place]:
    """Where a module can be changed; types and names of a module say nothing while it runs."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    silent: set[int] = set()
    for node in ast.walk(tree):
        parts = [getattr(node, name, None) for name in ("annotation", "returns", "decorator_list")]
        if isinstance(node, ast.Assign | ast.AnnAssign) and "__all__" in ast.unparse(node):
            parts.append(node.value)
        for part in parts:
            for root in part if isinstance(part, list) else [part]:
                silent.update(id(inner) for inner in ast.walk(root)) if isinstance(root, ast.AST) else None
    for number, node in enumerate(ast.walk(tree)):
        if id(node) not in silent:
            yield from (Place(path, number, change) for change in range(len(changes_of(node))))


def mutant_at(place: Place) -> Mutant:
    """The module with the change."""
    tree = ast.parse(place.path.read_text(encoding="utf-8"))
    nodes = list(ast.walk(tree))
    parents = {id(child): parent for parent in nodes for child in ast.iter_child_nodes(parent)}
    node = nodes[place.node]
    statement: ast.AST = node
    while not isinstance(statement, ast.stmt):
        statement = parents[id(statement)]
    before = ast.unparse(statement)
    changed = changes_of(node)[place.change]
    _put(parents[id(node)], node, changed)
    ast.fix_missing_locations(tree)
    after = ast.unparse(changed if statement is node else statement)
    return Mutant(
        _name_of(place.path), getattr(statement, "lineno", 0), before, after, compile(tree, str(place.path), "exec")
    )


def unchanged(path: Path) -> Mutant:
    """The module as it is."""
    return Mutant(_name_of(path), 0, "", "", compile(path.read_text(encoding="utf-8"), str(path), "exec"))


def _name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _put(parent: ast.AST, old: ast.AST, new: ast.AST) -> None:
    for field, value in ast.iter_fields(parent):
        if value is old:
            setattr(parent, field, new)
        elif isinstance(value, list):
            value[:] = [new if item is old else item for item in value]


class Mutating(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports one module as it was changed."""

    def __init__(self, mutant: Mutant, path: Path) -> None:
        self.mutant, self.path = mutant, path

    def find_spec(
        self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """The changed module, and no other."""
        if name != self.mutant.module:
            return None
        places = [str(self.path.parent)] if self.path.stem == "__init__" else None
        return importlib.util.spec_from_file_location(name, self.path, loader=self, submodule_search_locations=places)

    def exec_module(self, module: ModuleType) -> None:
        """Run its code."""
        exec(self.mutant.code, module.__dict__)


def survives(place: Place, mutant: Mutant) -> bool:
    """Whether all tests pass, in a process of its own."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)
    sys.meta_path.insert(0, Mutating(mutant, place.path))
    os._exit(int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", *_tests_of(place.path)])))


def _tests_of(path: Path) -> list[str]:
    """The tests, those first that are called as the module or its package.

    Not the examples of the module itself: pytest would read a file that it is given by itself, as it is on disk.
    """
    names = {path.stem, path.parent.name}
    files = [file for file in sorted(ROOT.glob("tests/test_*.py")) if file.stem.removeprefix("test_") not in LEFT_OUT]
    files.sort(key=lambda file: not any(name[:5] in file.stem for name in names))
    return [*map(str, files)]


def main(package: str, count: int, seed: int) -> None:
    """Draw, run and report."""
    root = ROOT / "arabic_news" / package
    paths = sorted(root.rglob("*.py")) if root.is_dir() else [root.with_suffix(".py")]
    places = [place for path in paths for place in places_in(path)]
    drawn = random.Random(seed).sample(places, min(count, len(places)))
    if not survives(drawn[0], unchanged(drawn[0].path)):
        raise SystemExit("the tests fail without any change")
    killed = equivalent = 0
    for place in drawn:
        mutant = mutant_at(place)
        if mutant.before in EQUIVALENT:
            equivalent += 1
        elif survives(place, mutant):
            print(f"{mutant.module}:{mutant.line}\n  - {mutant.before}\n  + {mutant.after}", flush=True)
        else:
            killed += 1
    rest = len(drawn) - equivalent
    print(f"{package}: {killed} of {rest} killed ({100 * killed / rest:.1f} %), {equivalent} equivalent set aside")
    print(f"drawn by seed {seed} from {len(places)} places")


if __name__ == "__main__":
    settings = [*map(int, sys.argv[2:])]
    main(sys.argv[1], *settings, *(COUNT, SEED)[len(settings) :])
