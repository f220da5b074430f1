"""The content of a verb: before it, behind it, or on both sides: «نعم»، قال الوزير، «لن نتراجع»."""

from arabic_news.claims.adjuncts import COMPLEMENTIZERS
from arabic_news.claims.complements import Complement
from arabic_news.claims.content.before_cue import matter_behind, matter_end
from arabic_news.claims.content.edges import trimmed
from arabic_news.claims.content.stops import Content, Matter, content_of
from arabic_news.claims.context import Context
from arabic_news.claims.sentence import SentenceClaims
from arabic_news.text.tokens import COMMAS_OR_DASHES, Range

__all__ = ["content_of_verb"]


def content_of_verb(
    sentence: SentenceClaims, cue: int, complement: Complement, quoted: Range | None, next_cue: int | None
) -> Content | None:
    """The quotation or clause before the verb at `cue`, and what follows it."""
    context = sentence.context
    if complement.frame == "taken_up":
        return _taken_up(sentence, complement.start)
    if complement.frame == "before":
        before = trimmed(context, *(quoted or (_behind_claims(sentence), matter_end(context, cue))))
        second = _second_half(context, complement.zone_end)
        if second is None and before is not None and quoted is None:
            opens, end = matter_end(context, cue), complement.zone_end
            second = matter_behind(context, before[0], opens, end, sentence.span[1] if next_cue is None else next_cue)
        ranges = [part for part in (before, second) if part]
        return Content(ranges, "closing_mark" if quoted or second else "own_cue") if ranges else None
    if next_cue is not None and (next_cue < complement.start or _opens_matter(context, next_cue, complement.start)):
        next_cue = None
    clause = complement.frame not in ("object", "preposition") or context.keys[complement.start] in COMPLEMENTIZERS
    behind = content_of(Matter(context, cue, complement.start, sentence.span, next_cue, not clause))
    before = trimmed(context, *quoted) if quoted else None
    if before is None:
        return behind
    return Content([before, *behind.ranges], behind.stop) if behind else Content([before], "closing_mark")


def _opens_matter(context: Context, next_cue: int, start: int) -> bool:
    """قال إنه وفقا للأرقام سيفتح: right behind أن the next cue is within what is said."""
    return next_cue <= start + 1 and context.keys[next_cue - 1] in COMPLEMENTIZERS


def _taken_up(sentence: SentenceClaims, end: int) -> Content | None:
    """What وهو ما نفاه takes up: the content of a claim that ends there, else the words that no claim has taken."""
    context = sentence.context
    ending = (claim for claim in reversed(sentence.claims) if claim.content[-1][1] >= end - 1)
    told = next(ending, None)
    if told is not None:
        return Content(list(told.content), "own_cue")
    before = trimmed(context, _behind_claims(sentence), end)
    return Content([before], "own_cue") if before else None


def _second_half(context: Context, index: int) -> Range | None:
    """The second half of «…»، قال الوزير، «…», whose comma or dash stands at `index`."""
    quotation = context.quotation_at.get(index + 1)
    if quotation is None or not quotation.closed or context.keys[index] not in COMMAS_OR_DASHES:
        return None
    return trimmed(context, *quotation.inner)


def _behind_claims(sentence: SentenceClaims) -> int:
    """Where the words begin that no claim of the sentence has taken yet."""
    return sentence.claims[-1].content[-1][1] if sentence.claims else sentence.span[0]
