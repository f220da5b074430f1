"""The notice of the data says of every table and model where it comes from, so that a wheel's licences are complete."""

import re
from importlib.resources import files
from pathlib import Path

DATA = Path(str(files("arabic_news.data")))
NOTICE = (DATA / "NOTICE").read_text(encoding="utf-8")
NAMED = set(re.findall(r"[a-z]+/[a-z_]+\.(?:tsv|crfsuite|geojson)", NOTICE))
FROM_OTHERS = NOTICE[: NOTICE.index("Written for this project")]
MADE = re.compile(r"Make `+([a-z]+/[a-z_]+\.[a-z]+)`+")  # how the docstring of a script begins


def test_each_table_and_model_is_named_and_each_name_is_one() -> None:
    shipped = {path.relative_to(DATA).as_posix() for path in DATA.rglob("*.*") if path.suffix not in (".py", ".pyc")}
    assert shipped == NAMED


def test_what_a_script_makes_has_its_source() -> None:
    scripts = [path.read_text(encoding="utf-8") for path in sorted((DATA / "scripts").glob("*.py"))]
    made = {match[1] for text in scripts if (match := MADE.search(text))}
    assert made
    assert {name for name in made if name not in FROM_OTHERS} == set()
