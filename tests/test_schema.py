"""The JSON Schema in the documentation is that of the model.

Write it anew with: `python -m tests.test_schema`
"""

import json
from pathlib import Path
from typing import Any

from arabic_news import Article

SCHEMA = Path(__file__).resolve().parent.parent / "docs" / "pages" / "schema" / "article.schema.json"


def current_schema() -> str:
    """Return the JSON Schema of what `Article.model_dump_json` writes, as the file holds it."""
    schema: dict[str, Any] = Article.model_json_schema(mode="serialization")
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def test_the_schema_file_is_up_to_date() -> None:
    # As values: versions of pydantic write 1 or 1.0.
    assert json.loads(SCHEMA.read_text(encoding="utf-8")) == json.loads(current_schema()), (
        "run: python -m tests.test_schema"
    )


def test_every_field_is_described() -> None:
    schema = json.loads(current_schema())
    models = {"Article": schema, **schema["$defs"]}
    bare = [
        f"{model}.{name}"
        for model, definition in models.items()
        for name, field in definition.get("properties", {}).items()
        if not field.get("description")
    ]
    assert bare == []


if __name__ == "__main__":
    SCHEMA.write_text(current_schema(), encoding="utf-8")
