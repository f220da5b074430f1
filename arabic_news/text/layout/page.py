"""The page: lines of one text, the role each has been given, and stretches cut out of body lines."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from itertools import accumulate, pairwise

from arabic_news.text.tokens import Range, Tokens

__all__ = ["Page", "Role", "page_of"]


class Role(Enum):
    """What a line or a stretch of one is."""

    BODY = "body"
    HEADLINE = "headline"
    DATELINE = "dateline"
    HEADING = "heading"
    BOILERPLATE = "boilerplate"


@dataclass
class Page:
    """The lines of a text as half-open token ranges, blank ones left out.

    The finders give whole lines a role in `roles` and record stretches of body lines in `cuts`; they run in a fixed
    order, and each looks only at what is still body.
    """

    tokens: Tokens
    lines: list[Range]
    roles: list[Role]
    cuts: list[tuple[Range, Role]] = field(default_factory=list)

    @cached_property
    def _starts(self) -> list[int]:
        return [first for first, _ in self.lines]

    def line_of(self, token: int) -> int:
        """Index of the line that holds a token."""
        return bisect_right(self._starts, token) - 1

    def is_body(self, line: int) -> bool:
        """Whether a line is still body."""
        return self.roles[line] is Role.BODY

    def last_body(self) -> int | None:
        """The last body line."""
        return next((line for line in reversed(range(len(self.lines))) if self.is_body(line)), None)

    def cut_tokens(self) -> set[int]:
        """The tokens that have been cut out of body lines so far."""
        return {token for (first, end), _ in self.cuts for token in range(first, end)}

    def split(self, line: int, at: int, role: Role) -> None:
        """Make a line of its own of what stands in a line from token `at` on, and give it a role."""
        first, end = self.lines[line]
        self.lines[line : line + 1] = [(first, at), (at, end)]
        self.roles.insert(line + 1, role)
        self.__dict__.pop("_starts", None)

    def cut(self, first: int, end: int, role: Role) -> None:
        """Give a stretch of a body line a role; a stretch that is the whole line gives it to the line."""
        line = self.line_of(first)
        if (first, end) == self.lines[line]:
            self.roles[line] = role
        else:
            self.cuts.append(((first, end), role))


def page_of(tokens: Tokens) -> Page:
    """Cut a text into lines."""
    ends = accumulate(map(len, tokens.text.splitlines(keepends=True)))
    borders = [0, *(bisect_left(tokens.starts, end) for end in ends)]
    lines = [(first, end) for first, end in pairwise(borders) if first < end]
    return Page(tokens, lines, [Role.BODY] * len(lines))
