"""Settings for all tests."""

import os
from importlib.util import find_spec

from hypothesis import settings

# The machine may be slow and shared; on CI every run draws the same examples.
# `--hypothesis-profile=nightly` draws more.
settings.register_profile("local", deadline=None, max_examples=200)
settings.register_profile("ci", deadline=None, max_examples=200, derandomize=True)
settings.register_profile("nightly", deadline=None, max_examples=2000)
settings.load_profile("ci" if os.environ.get("CI") else "local")

# The fuzzer needs atheris. Without the extra `stanza`, test_stanza.py says so; that is once for both.
collect_ignore = ["fuzz/fuzz.py"]
if not find_spec("stanza") and "ARABIC_NEWS_STANZA_MODELS" not in os.environ:
    collect_ignore.append("test_stanza_models.py")
