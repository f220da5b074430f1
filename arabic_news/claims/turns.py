"""Turns: speech after a colon without quotation marks, which runs on over the sentences that follow.

A turn of an interview (فلان: …) takes its whole paragraph; what somebody says in the first person (وقال: نحن …) goes on
as long as the next sentence is in the first person too and reports nothing. A quotation goes on in the next sentences
as long as they are nothing but quotations.
"""

from bisect import bisect_left

from arabic_news.claims.content import in_first_person
from arabic_news.claims.context import ClaimMatch, Context
from arabic_news.claims.patterns import find_cues
from arabic_news.text.tokens import Range

__all__ = ["continued_quotations", "speech_end"]


def speech_end(context: Context, claim: ClaimMatch, sentence: Range) -> int:
    """The end of the speech whose claim is the last of `sentence`: that of the sentence itself, or behind it."""
    first, end = claim.content[-1]
    opens_at = _colon_before(context, claim, first)
    if opens_at is None or first in context.quotation_at or first - 1 in context.quotation_at:
        return sentence[1]
    if any(context.words[at].pos != "PUNCT" for at in range(end, sentence[1])):
        return sentence[1]
    paragraph_end = context.paragraph_end(sentence[0])
    if claim.pattern == "colon":
        return paragraph_end if context.opens_paragraph(sentence[0]) else sentence[1]
    return _first_person_end(context, sentence[1], paragraph_end) if claim.form == "direct" else sentence[1]


def continued_quotations(context: Context, claim: ClaimMatch, number: int) -> list[Range]:
    """The sentences behind sentence `number` that are nothing but further quotations: «…»، قال الوزير. «…»."""
    found: list[Range] = []
    if claim.form != "direct" or claim.content[-1][1] not in context.closing_marks:
        return found
    sentences = context.document.sentences
    for at in range(number + 1, len(sentences)):
        first, end = sentences[at]
        quotation = context.quotation_at.get(first)
        if quotation is None or not quotation.closed or quotation.last < end - 2:
            break
        found.append(quotation.inner)
    return found


def _colon_before(context: Context, claim: ClaimMatch, first: int) -> int | None:
    """The colon that opens the content."""
    return first - 1 if first > 0 and context.keys[first - 1] == ":" else None


def _first_person_end(context: Context, end: int, paragraph_end: int) -> int:
    """The end of the sentences from `end` on that go on in the first person and hold no cue."""
    sentences = context.document.sentences
    for number in range(bisect_left(sentences, (end, 0)), len(sentences)):
        first, last = sentences[number]
        if last > paragraph_end or not in_first_person(context, first, last) or find_cues(context, first, last):
            break
        end = last
    return end
