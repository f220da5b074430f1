"""Which tests meet a mutant, and whether one of them fails.

Once, all tests run under `coverage`, which tells the lines of the library that each of them executes. A mutant then
meets the tests that execute its line, in a process that has everything loaded and takes the changed code into its
functions: first those whose parameters name its function, or one that asks it, or whose file names its module, then
those with the fewest lines, and last those of other single functions. What is worked out while the library loads (a
list of words, say) meets the tests of the lines that name it, and of those that name what is made of it, in a process
that loads anew.
"""

import ast
import functools
import gc
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import os
import pickle
import pkgutil
import re
import resource
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from tempfile import gettempdir
from types import CodeType, FunctionType, ModuleType
from typing import NamedTuple

import coverage
import pycrfsuite
import pydantic
import pytest
import regex

ROOT = Path(__file__).resolve().parent.parent
LIBRARY = ROOT / "arabic_news"
LOADED = (pycrfsuite, pydantic, regex)  # by this process, so that those of the mutants need not
ENOUGH = 4.0  # seconds that the tests of a mutant may take in all; those that execute it are hundreds at times
PATIENCE = 5.0  # seconds of processor time that any test may take; more, if it took more without a change
OPTIONS = ["-q", "-s", "-p", "no:cacheprovider", "--assert=plain", "--tb=native"]
KILLED, SURVIVED, FAILED_BEFORE = 1, 0, 2

# They cost most, and say little of a single line: processes, threads, time, growth, documentation, the extras.
LEFT_OUT = frozenset((
    "batch", "benchmarks", "concurrency", "docs", "examples", "growth", "hostile", "linking", "map", "metamorphic",
    "patterns", "processes", "properties", "public_api", "spacy", "spark", "spark_session", "stanza", "stanza_models",
    "text_properties",
))  # fmt: skip

WORDS = re.compile(r"\w+")
WITH_EXTRAS = frozenset({"spacy", "spark", "stanza", "data", "__main__"})  # modules that need more than the library

Line = tuple[str, int]  # a path and a number
Name = str  # of a test, as pytest has it


class Changed(NamedTuple):
    """A module with one change, and the lines of it."""

    path: Path
    lines: range
    statement: range
    code: CodeType


class Executed(NamedTuple):
    """What the tests of a file execute."""

    digest: str
    seconds: dict[Name, float]
    lines: dict[Line, list[Name]]
    loading: set[Line]


Known = dict[str, Executed]


class Record(NamedTuple):
    """What all tests execute."""

    seconds: dict[Name, float]
    lines: dict[Line, list[Name]]
    loading: frozenset[Line]
    size: dict[Name, int]  # the lines of the library that a test executes


def test_files() -> list[str]:
    """The files of the tests that mutants meet, and the modules with examples."""
    tests = [file for file in ROOT.glob("tests/test_*.py") if file.stem[5:] not in LEFT_OUT]
    modules = [file for file in LIBRARY.rglob("*.py") if ">>>" in file.read_text(encoding="utf-8")]
    files = sorted([*tests, *modules])
    return [str(file) for file in files if not LEFT_OUT & {*file.relative_to(ROOT).parts, file.stem}]


def load() -> None:
    """Import the library and read its tables."""
    import arabic_news

    for module in pkgutil.walk_packages(arabic_news.__path__, "arabic_news."):
        if module.name.split(".")[1] not in WITH_EXTRAS:
            importlib.import_module(module.name)
    for module_name, cached in (
        ("name_index", "shipped_names"), ("cues", "shipped_cues"), ("text.layout.vocabulary", "vocabulary"),
        ("text.openings", "_lists_by_word"), ("analysis.tagger", "_decoder"),
    ):  # fmt: skip
        getattr(importlib.import_module(f"arabic_news.{module_name}"), cached)()


def forget() -> None:
    """Empty what the library remembers of words; what it has read stays."""
    from arabic_news.text.memo import Memo

    for kept in gc.get_objects():
        if isinstance(kept, Memo):
            kept.clear()
    _forget_calls()


def _forget_calls() -> None:
    for module in [module for name, module in sys.modules.items() if name.startswith("arabic_news")]:
        for kept in vars(module).values():
            if isinstance(kept, functools._lru_cache_wrapper) and kept.cache_parameters()["maxsize"] not in (1, None):
                kept.cache_clear()


# What the tests execute


class Recorder:
    """Tells `coverage` which test runs."""

    def __init__(self, measured: coverage.Coverage, memories: list[dict[str, object]]) -> None:
        self.measured, self.memories = measured, memories
        self.seconds: dict[Name, float] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Around each test."""
        for memo in self.memories:
            memo.clear()
        _forget_calls()
        self.measured.switch_context(item.nodeid)
        start = time.process_time()
        answer = yield
        self.seconds[item.nodeid] = time.process_time() - start
        self.measured.switch_context("between")
        return answer


def recorded() -> Record:
    """What the tests execute: from a file, those anew that have changed; all of them if the library has."""
    kept = Path(gettempdir()) / f"arabic-news-lines-{_digest(LIBRARY.rglob('*.py'))}.pickle"
    known: Known = pickle.loads(kept.read_bytes()) if kept.exists() else {}
    files = {file: _digest([Path(file)]) for file in test_files()}
    rest = [file for file, digest in files.items() if known.get(file, ("",))[0] != digest]
    if rest:
        child = os.fork()
        if not child:
            _silence()
            os._exit(_record(kept, known, {file: files[file] for file in rest}))
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0:
            raise SystemExit("the tests fail without any change")
        known = pickle.loads(kept.read_bytes())
    return _joined([known[file] for file in files])


def _digest(paths: Iterable[Path]) -> str:
    return sha256(b"".join(path.read_bytes() for path in sorted(paths))).hexdigest()[:16]


def _joined(known: Iterable[Executed]) -> Record:
    seconds: dict[Name, float] = {}
    lines: defaultdict[Line, list[Name]] = defaultdict(list)
    size: defaultdict[Name, int] = defaultdict(int)
    loading: set[Line] = set()
    for executed in known:
        seconds.update(executed.seconds)
        loading |= executed.loading
        for line, names in executed.lines.items():
            lines[line] += names
            for name in names:
                size[name] += 1
    return Record(seconds, lines, frozenset(loading), size)


def _memories() -> list[dict[str, object]]:
    """All memos, and those that begin from now on, so that no test finds what another one has asked for."""
    from arabic_news.text.memo import Memo

    memories: list[dict[str, object]] = [kept for kept in gc.get_objects() if isinstance(kept, Memo)]
    begin = Memo.__init__

    def begun(self: Memo[object], answer: Callable[[str], object]) -> None:
        begin(self, answer)
        memories.append(self)

    Memo.__init__ = begun  # type: ignore[method-assign]
    return memories


def _record(kept: Path, known: Known, files: dict[str, str]) -> int:
    measured = coverage.Coverage(data_file=None, config_file=False, include=[f"{LIBRARY}/*"])
    measured.start()
    load()
    measured.switch_context("collecting")
    recorder = Recorder(measured, _memories())
    failed = pytest.main(["-x", *OPTIONS, *files], plugins=[recorder])
    measured.stop()
    loading: set[Line] = set()
    for file, digest in files.items():
        known[file] = Executed(digest, {}, {}, loading)
    by_file = {Path(file).relative_to(ROOT).as_posix(): known[file] for file in files}
    for name, seconds in recorder.seconds.items():
        by_file[name.partition("::")[0]].seconds[name] = seconds
    data = measured.get_data()
    for path in data.measured_files():
        for number, contexts in data.contexts_by_lineno(path).items():
            for name in contexts:
                if not name:
                    loading.add((path, number))
                elif name in recorder.seconds:
                    by_file[name.partition("::")[0]].lines.setdefault((path, number), []).append(name)
    if not failed:
        kept.write_bytes(pickle.dumps(known))
    return int(failed)


# The tests of a mutant


class Chooser:
    """Chooses the tests of a change."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self._by_word: defaultdict[str, set[Line]] = defaultdict(set)
        self._made_in: dict[Line, str] = {}  # what is named by a statement of a module, by its lines
        for path in LIBRARY.rglob("*.py"):
            self._read(path)

    def _read(self, path: Path) -> None:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Name):
                self._by_word[node.id].add((str(path), node.lineno))
            elif isinstance(node, ast.Attribute):
                self._by_word[node.attr].add((str(path), node.end_lineno or node.lineno))
        for statement in _outer(tree.body):
            match statement:
                case ast.Assign(targets=[ast.Name(id=name), *_]) | ast.AnnAssign(target=ast.Name(id=name)):
                    pass
                case ast.FunctionDef(name=name):
                    pass
                case _:
                    continue
            first = min([statement.lineno, *(part.lineno for part in getattr(statement, "decorator_list", []))])
            for number in range(first, (statement.end_lineno or first) + 1):
                self._made_in[str(path), number] = name

    def loads(self, changed: Changed) -> bool:
        """Whether the change is met while the library loads."""
        path = str(changed.path)
        return any((path, number) in self.record.loading for number in (*changed.lines, changed.statement[0]))

    def tests_of(self, changed: Changed) -> list[Name]:
        """The tests that execute the change, the most special first."""
        path = str(changed.path)
        lines = {(path, number) for number in changed.lines}
        if not any(self.record.lines.get(line) for line in lines):
            lines = {(path, number) for number in changed.statement}
        if self.loads(changed):
            lines |= self._lines_of_what_is_made(lines)
        names = {name for line in lines for name in self.record.lines.get(line, ())}
        asking = self._functions_asking({self._made_in[line] for line in lines if line in self._made_in}, path)
        asking.add(f"test_{changed.path.stem}")

        def order(name: Name) -> tuple[bool, bool, int, Name]:
            other = asking.isdisjoint(_rule_of(name))
            return other, other and _is_of_one_function(name), self.record.size[name], name

        ordered = sorted(names, key=order)
        times = accumulate(map(self.record.seconds.__getitem__, ordered))
        return [name for name, time in zip(ordered, times, strict=True) if time < ENOUGH]

    def _functions_asking(self, ahead: set[str], path: str) -> set[str]:
        """Some functions, and those of their module that name them."""
        seen: set[str] = set()
        while ahead:
            name = ahead.pop()
            seen.add(name)
            lines = (line for line in self._by_word[name] if line[0] == path)
            ahead |= {self._made_in[line] for line in lines if line in self._made_in} - seen
        return seen

    def _lines_of_what_is_made(self, lines: Iterable[Line]) -> set[Line]:
        found: set[Line] = set()
        ahead = {self._made_in[line] for line in lines if line in self._made_in}
        seen: set[str] = set()
        while ahead:
            name = ahead.pop()
            seen.add(name)
            for line in self._by_word[name]:
                found.add(line)
                if line in self.record.loading and self._made_in.get(line, name) not in seen:
                    ahead.add(self._made_in[line])
        return found


def _rule_of(test: Name) -> list[str]:
    """The names in a test's: its file, and the words of its first parameter, by which it may name a rule."""
    return WORDS.findall(f"{test.partition('::')[0]} {test.partition('[')[2].partition('-')[0]}")


def _is_of_one_function(test: Name) -> bool:
    """A test that says nothing of what else it executes: its first parameter is the function of a module."""
    return "." in test.partition("[")[2].partition("-")[0]


def _outer(statements: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a module, and those of its classes."""
    for statement in statements:
        yield statement
        if isinstance(statement, ast.ClassDef):
            yield from _outer(statement.body)


# Mutants


class Mutating(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports one module as it was changed."""

    def __init__(self, changed: Changed) -> None:
        self.changed = changed
        self.module = module_of(changed.path)

    def find_spec(
        self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """The changed module, and no other."""
        if name != self.module:
            return None
        path = self.changed.path
        places = [str(path.parent)] if path.stem == "__init__" else None
        return importlib.util.spec_from_file_location(name, path, loader=self, submodule_search_locations=places)

    def exec_module(self, module: ModuleType) -> None:
        """Run its code."""
        exec(self.changed.code, module.__dict__)


class Runner:
    """Runs some tests in their order, until one fails; of many mutants, each in a process of its own."""

    def __init__(self, record: Record, mutants: Sequence[tuple[Changed, list[Name]]], answers: int) -> None:
        self.record, self.mutants, self.answers = record, mutants, answers

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """In place of all tests, some for each mutant."""
        forget()
        items = {item.nodeid: item for item in session.items}
        functions = functions_by_file()
        gc.collect()
        gc.freeze()  # else each child would copy the memory of all that it never touches
        for changed, names in self.mutants:
            child = os.fork()
            if not child:
                take_in(changed, functions[str(changed.path)])
                os._exit(self.run(session, [items[name] for name in names if name in items]))
            _tell(self.answers, child)
        return True

    def run(self, session: pytest.Session, items: list[pytest.Item]) -> int:
        """Whether one fails."""
        for item, after in zip(items, [*items[1:], None], strict=True):
            limit = PATIENCE + 2 * self.record.seconds[item.nodeid]
            signal.setitimer(signal.ITIMER_PROF, limit)
            item.ihook.pytest_runtest_protocol(item=item, nextitem=after)
            if session.testsfailed:
                return KILLED
        return SURVIVED


def _tell(answers: int, child: int) -> None:
    survived = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == SURVIVED
    os.write(answers, b"s" if survived else b"k")


def functions_by_file() -> dict[str, list[FunctionType]]:
    """The functions that there are, by the file that they are written in."""
    found: defaultdict[str, list[FunctionType]] = defaultdict(list)
    for function in gc.get_objects():
        if isinstance(function, FunctionType):
            found[function.__code__.co_filename].append(function)
    return found


def take_in(changed: Changed, functions: Iterable[FunctionType]) -> None:
    """Give the functions of a module their changed code."""
    codes = {(code.co_qualname, code.co_firstlineno): code for code in _codes(changed.code)}
    for function in functions:
        code = function.__code__
        new = codes.get((code.co_qualname, code.co_firstlineno), code)
        if new != code:
            function.__code__ = new


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _codes(inner)


def module_of(path: Path) -> str:
    """The name of a module."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _silence() -> None:
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)


def survivals(record: Record, mutants: Sequence[Changed]) -> list[bool]:
    """Whether each mutant survives."""
    chooser = Chooser(record)
    tests = [chooser.tests_of(changed) for changed in mutants]
    found = [not names for names in tests]
    anew = [at for at, changed in enumerate(mutants) if tests[at] and chooser.loads(changed)]
    at_once = [at for at in range(len(mutants)) if tests[at] and at not in anew]
    for at, survives in zip(at_once, _of_all(record, [(mutants[at], tests[at]) for at in at_once]), strict=True):
        found[at] = survives
    for at in anew:
        found[at] = _anew(record, mutants[at], tests[at])
    return found


def _of_all(record: Record, mutants: Sequence[tuple[Changed, list[Name]]]) -> list[bool]:
    read, write = os.pipe()
    child = os.fork()
    if not child:
        _silence()
        load()
        os._exit(int(pytest.main([*OPTIONS, *test_files()], plugins=[Runner(record, mutants, write)])))
    os.close(write)
    found: list[bool] = []
    while answer := os.read(read, 1):
        found.append(answer == b"s")
        print(end="." if found[-1] else "x", file=sys.stderr, flush=True)
    if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0:
        raise SystemExit("the tests cannot be collected")
    return found


class Order:
    """Runs some tests, in their order, and no others."""

    def __init__(self, runner: Runner, names: list[Name]) -> None:
        self.runner, self.names = runner, names

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """In place of all tests."""
        items = {item.nodeid: item for item in session.items}
        os._exit(self.runner.run(session, [items[name] for name in self.names if name in items]))


def _anew(record: Record, changed: Changed, names: list[Name]) -> bool:
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == SURVIVED
    resource.setrlimit(resource.RLIMIT_CPU, (200, 200))
    _silence()
    sys.meta_path.insert(0, Mutating(changed))
    files = sorted({name.partition("::")[0] for name in names})
    pytest.main([*OPTIONS, *files], plugins=[Order(Runner(record, [], 0), names)])
    os._exit(KILLED)
