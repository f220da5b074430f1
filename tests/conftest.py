"""Settings for all tests."""

import os

from hypothesis import settings

# The machine may be slow and shared; on CI every run draws the same examples.
settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")
