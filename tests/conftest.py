"""Settings for all tests."""

import os
from importlib.util import find_spec

from hypothesis import settings

# The machine may be slow and shared; on CI every run draws the same examples.
settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")

# Without the extra `stanza`, test_stanza.py says so; that is once for both.
collect_ignore = [] if find_spec("stanza") or "ARABIC_NEWS_STANZA_MODELS" in os.environ else ["test_stanza_models.py"]
