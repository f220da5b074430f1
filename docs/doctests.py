"""A griffe extension: what a docstring shows with `>>>` becomes a block of code, as a page of its own would have it."""

import re
from typing import Any

from griffe import Extension, Object

EXAMPLE = re.compile(r"^>>> .*(?:\n(?!\n).+)*", re.MULTILINE)  # to the next empty line


class Doctests(Extension):
    """Fences the examples of every docstring."""

    def on_object(self, *, obj: Object, **_options: Any) -> None:
        """Fence the examples of an object that has been read."""
        if obj.docstring:
            obj.docstring.value = EXAMPLE.sub(lambda shown: f"```pycon\n{shown[0]}\n```", obj.docstring.value)
