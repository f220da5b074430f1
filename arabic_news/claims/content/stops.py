"""Where the reported matter ends: each reason to stop is a function that returns the token before which it would stop.

A quotation that opens the matter ends at its closing mark; other matter ends at the nearest of `STOPS`. The name of the
reason stands with the content that it ended.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.content.edges import trimmed
from arabic_news.claims.context import SHORTEST_SPEECH, Context
from arabic_news.entities.phrases import OWNERS
from arabic_news.text.tokens import COMMAS, Range

__all__ = ["STOPS", "Content", "Matter", "content_of"]

LONGEST_MATTER: Final = 300  # tokens; sentences without any stop are longer
OCCASIONAL: Final = frozenset({"في", "خلال"})
CONTRASTS: Final = frozenset({"فيما", "بينما"})
IN: Final = "في"
EXCEPT: Final = frozenset({"غير", "الا", "بيد"})  # … أن
THAT: Final = "ان"
SHORTEST_VERB: Final = 4  # letters with و: ودعم is a noun as well
LIKEWISE: Final = "كما"
WHILE: Final = "حين"
TAKING_OVER: Final = CONTRASTS | {WHILE}


class Matter(NamedTuple):
    """Reported matter by its first token, with what bounds it; `nominal` is that of an object: نفى الاتهامات."""

    context: Context
    start: int
    sentence_end: int
    next_cue: int | None = None  # where the clause of the next cue opens
    nominal: bool = False

    @property
    def limit(self) -> int:
        """The nearest of the bounds that are known without reading the words."""
        return min(at for bound in BOUNDS if (at := bound(self)) is not None)


class Content(NamedTuple):
    """The ranges of the reported matter, and the name of the reason for which the last of them ends."""

    ranges: list[Range]
    stop: str


def content_of(matter: Matter) -> Content | None:
    """The content of some matter, without outer punctuation; None when nothing is left."""
    at = closing_mark(matter)
    reason = "closing_mark"
    if at is None:
        at, reason = _nearest_stop(matter)
    content = trimmed(matter.context, matter.start, at)
    return Content([content], reason) if content else None


def _nearest_stop(matter: Matter) -> tuple[int, str]:
    found = [(at, reason.__name__) for reason in STOPS if (at := reason(matter)) is not None]
    return min(found, key=lambda stop: stop[0])


def closing_mark(matter: Matter) -> int | None:
    """«لن نستسلم»: the closing mark of a quotation that opens the matter, unless the matter goes on behind it."""
    context = matter.context
    quotation = context.quotation_at.get(matter.start - 1) or context.quotation_at.get(matter.start)
    if quotation is None or not quotation.closed:
        return None
    first, end = quotation.inner
    behind = quotation.last + 1
    goes_on = behind < matter.limit and context.words[behind].pos != "PUNCT"
    return end if end - first >= SHORTEST_SPEECH and not goes_on else None


def other_clause(matter: Matter) -> int | None:
    """…، فيما غادر الوفد, …، في حين بقيت القوات: another subject takes over."""
    context, keys, limit = matter.context, matter.context.keys, matter.limit
    if TAKING_OVER.isdisjoint(keys[matter.start : limit]):
        return None
    for index in range(matter.start + 1, limit):
        if keys[index - 1] in COMMAS and index not in context.quoted:
            key = keys[index]
            if key in CONTRASTS or (key == IN and index + 1 < limit and keys[index + 1] == WHILE):
                return index
    return None


def occasion(matter: Matter) -> int | None:
    """نفى الاتهامات في بيان, رحب بالقرار، وغادر: behind an object, when it was said or what happened next."""
    context, keys = matter.context, matter.context.keys
    if not matter.nominal:
        return None
    for index in range(matter.start + 1, matter.limit - 1):
        key = keys[index]
        if key in EXCEPT and keys[index + 1] == THAT:
            return index
        opens = (keys[index - 1] in COMMAS and (key == LIKEWISE or _is_next_act(context, index))) or (
            key in OCCASIONAL and lexicon().venue_nouns.get(keys[index + 1]) == "statement"
        )
        if opens and index not in context.quoted:
            return index
    return None


def _is_next_act(context: Context, index: int) -> bool:
    """…، وغادر القاعة: a verb of the past, behind an object, tells what happened next."""
    key = context.keys[index]
    past = key.startswith("و") and not key.startswith(("وي", "وت", "وس")) and context.words[index].pos == "VERB"
    return past and (len(key) > SHORTEST_VERB or key.endswith("ت")) and not key.endswith(OWNERS)


def next_cue(matter: Matter) -> int | None:
    """…، وأضاف: the clause of the next cue opens."""
    return None if matter.next_cue is None else max(matter.next_cue, matter.start)


def longest_matter(matter: Matter) -> int:
    """Sentences without any stop run on over what no report is as long as."""
    return matter.start + LONGEST_MATTER


def sentence_end(matter: Matter) -> int:
    """The sentence ends."""
    return matter.sentence_end


BOUNDS: Final[tuple[Callable[[Matter], int | None], ...]] = (next_cue, longest_matter, sentence_end)
STOPS: Final[tuple[Callable[[Matter], int | None], ...]] = (other_clause, occasion, *BOUNDS)
