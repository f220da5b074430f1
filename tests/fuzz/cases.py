"""A case of the fuzzer: a text with names that a user's gazetteer holds, and what holds for every such case."""

import json
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from typing import Self, get_args

from arabic_news import ActorEntry, Gazetteer, PlaceEntry, extract
from arabic_news.models import ActorKind, PlaceKind
from tests.invariants import assert_sound
from tests.strategies import NEWS_WORDS, SIGNS, WORDS

__all__ = ["CASES", "Case", "decoded"]

SEPARATOR = b"\xff"  # no byte of UTF-8: between the text and the names
IN_WORDS = b"\xfe"  # no byte of UTF-8: the bytes that follow it number words
VOCABULARY = [*NEWS_WORDS, *SIGNS, *WORDS]
CASES = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class Case:
    """An input of `extract`: the text, and names that become actors and places of every kind in turn."""

    text: str
    names: tuple[str, ...] = ()

    def check(self) -> None:
        """Extract and assert what holds whatever the input; raises what `extract` raises, which is a fault."""
        assert_sound(extract(self.text, gazetteer=self.gazetteer() if self.names else None), self.text)

    def gazetteer(self) -> Gazetteer:
        """The shipped gazetteer with the names that an entry can have: those that hold a letter or digit."""
        actors, places = [], []
        actor_kinds, place_kinds = cycle(get_args(ActorKind)), cycle(get_args(PlaceKind))
        for index, name in enumerate(self.names):
            try:
                if index % 2:
                    places.append(PlaceEntry(name=name, kind=next(place_kinds)))
                else:
                    actors.append(ActorEntry(name=name, kind=next(actor_kinds)))
            except ValueError:  # the entry says that nothing can match such a name
                continue
        return Gazetteer.default().extended(actors=actors, places=places)

    @classmethod
    def of_bytes(cls, data: bytes) -> Self:
        """Read the bytes that a fuzzer makes."""
        text, *names = map(decoded, data.split(SEPARATOR))
        return cls(text, tuple(names))

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a kept case."""
        data = json.loads(path.read_text(encoding="utf-8"))
        return cls(data["text"], tuple(data["names"]))

    def save(self, path: Path) -> None:
        """Write the case in ASCII, so that invisible characters and lone surrogates can be seen."""
        path.write_text(json.dumps({"text": self.text, "names": self.names}, indent=1) + "\n", encoding="utf-8")


def decoded(data: bytes) -> str:
    """Read bytes as UTF-8, or word for word; a byte that is no UTF-8 becomes a lone surrogate."""
    if data.startswith(IN_WORDS):
        return " ".join(VOCABULARY[number % len(VOCABULARY)] for number in data[1:])
    return data.decode("utf-8", "surrogateescape")
