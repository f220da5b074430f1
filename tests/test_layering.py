"""No stage imports a later one, and the package needs only `regex`, `pydantic` and `python-crfsuite`."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import arabic_news

PACKAGE = Path(arabic_news.__file__).parent
ENDS = {
    "assembly",
    "batch",
    "exclusion",
    "explanation",
    "export",
    "linking",
    "pipeline",
    "spacy",
    "spark",
    "stanza",
}
# What the modules of a stage must not import; cues and gazetteer are shared by the later stages.
FORBIDDEN = {
    "text": ENDS | {"analysis", "entities", "dates", "claims", "cues", "gazetteer", "name_index"},
    "analysis": ENDS | {"entities", "dates", "claims", "cues", "gazetteer", "name_index"},
    "entities": ENDS | {"dates", "claims"},
    "dates": ENDS | {"entities", "claims"},
    "claims": ENDS,
}
NEEDED = {"arabic_news", "regex", "pydantic", "pydantic_core", "pycrfsuite"}  # the last is a part of pydantic
OPTIONAL = {
    "stanza.py": {"stanza", "torch"},
    "spacy.py": {"spacy"},
    "spark.py": {"pyarrow", "pyspark"},
}  # packages that one module alone may import, where its extra is installed


def imported(module: Path) -> Iterator[str]:
    """The dotted names that a module imports, wherever in it."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports relatively"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("stage", FORBIDDEN)
def test_a_stage_imports_no_later_one(stage: str) -> None:
    modules = list((PACKAGE / stage).rglob("*.py"))
    assert modules
    names = [(str(module.relative_to(PACKAGE)), name.split(".")) for module in modules for name in imported(module)]
    assert [found for found in names if found[1][0] == "arabic_news" and found[1][1] in FORBIDDEN[stage]] == []


def test_the_package_imports_only_what_it_depends_on() -> None:
    modules = [module for module in PACKAGE.rglob("*.py") if PACKAGE / "data" / "scripts" not in module.parents]
    packages = {
        name.partition(".")[0]
        for module in modules
        for name in imported(module)
        if name.partition(".")[0] not in OPTIONAL.get(str(module.relative_to(PACKAGE)), ())
    }
    assert packages - sys.stdlib_module_names == NEEDED
