"""Change the code of a package in one place at a time, and see whether a test notices.

    python -m tests.mutation PACKAGE [COUNT] [SEED]       PACKAGE is a folder or a module of arabic_news, such as claims

Draws COUNT (150) of all places where the code can be changed by SEED (1): a comparison or a condition is turned round,
an operand of `and`, `or` or `+` left out, a number off by one, a word missing from a list, a statement without effect,
nothing returned. Each mutant meets the tests that execute it (`tests/mutation_runs.py`) in a process of its own, until
the first fails. Prints the survivors, each with its statement before and after, and how many were killed; those of
`EQUIVALENT` are set aside.
"""

import ast
import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.mutation_runs import LIBRARY, Changed, module_of, recorded, survivals

COUNT, SEED = 150, 1

# Changed statements that are for every text what they were, with the reason.
EQUIVALENT = {
    "if first <= block_end:\n    sentences.append((first, block_end))": "an empty range is cut into none",
    "while at < len(cuts) and cuts[at][1] < first:\n    at += 1": "what ends where a paragraph begins takes none of it",
}

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
    """A module with one change, and the statement that it is in."""

    changed: Changed
    before: str
    after: str


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
    lines, header = _lines_of(node), _lines_of(statement)
    changed = changes_of(node)[place.change]
    _put(parents[id(node)], node, changed)
    ast.fix_missing_locations(tree)
    after = ast.unparse(changed if statement is node else statement)
    code = compile(tree, str(place.path), "exec")
    return Mutant(Changed(place.path, lines or header, header, code), before, after)


def _lines_of(node: ast.AST) -> range:
    """The lines of a node; of a block, those above its body."""
    match node:
        case ast.If(test=test):
            return _lines_of(test)
        case ast.comprehension(ifs=[condition, *_]):
            return _lines_of(condition)
    first, end = getattr(node, "lineno", 0), getattr(node, "end_lineno", -1)
    match node:
        case ast.FunctionDef(body=[below, *_]) | ast.ClassDef(body=[below, *_]) | ast.For(body=[below, *_]):
            end = max(first, below.lineno - 1)
        case ast.While(body=[below, *_]) | ast.With(body=[below, *_]) | ast.Try(body=[below, *_]):
            end = max(first, below.lineno - 1)
        case ast.Match(subject=subject):
            return _lines_of(subject)
    return range(first, end + 1)


def _put(parent: ast.AST, old: ast.AST, new: ast.AST) -> None:
    for field, value in ast.iter_fields(parent):
        if value is old:
            setattr(parent, field, new)
        elif isinstance(value, list):
            value[:] = [new if item is old else item for item in value]


def main(package: str, count: int, seed: int) -> None:
    """Draw, run and report."""
    root = LIBRARY / package
    paths = sorted(root.rglob("*.py")) if root.is_dir() else [root.with_suffix(".py")]
    places = [place for path in paths for place in places_in(path)]
    drawn = random.Random(seed).sample(places, min(count, len(places)))
    every = [mutant_at(place) for place in drawn]
    mutants = [mutant for mutant in every if mutant.after not in EQUIVALENT]
    killed = 0
    survived = survivals(recorded(), [mutant.changed for mutant in mutants])
    for mutant, survives in zip(mutants, survived, strict=True):
        if survives:
            place = f"{module_of(mutant.changed.path)}:{mutant.changed.statement[0]}"
            print(f"{place}\n  - {mutant.before}\n  + {mutant.after}", flush=True)
        else:
            killed += 1
    print(f"{package}: {killed} of {len(mutants)} killed ({100 * killed / len(mutants):.1f} %), ", end="")
    print(f"{len(every) - len(mutants)} equivalent set aside; drawn by seed {seed} from {len(places)} places")


if __name__ == "__main__":
    os.environ["CI"] = "1"  # every run draws the same examples
    settings = [*map(int, sys.argv[2:])]
    main(sys.argv[1], *settings, *(COUNT, SEED)[len(settings) :])
