"""Speech that runs on over the sentences behind its claim.

A turn of an interview (فلان: …) takes its whole paragraph; what somebody says in the first person (وقال: نحن …) goes on
as long as the next sentence is in the first person too and reports nothing. A quotation goes on in the next sentences
as long as they are nothing but quotations.
"""

from bisect import bisect_left

from arabic_news.claims.content.edges import trimmed
from arabic_news.claims.content.form import form_after_colon, in_first_person
from arabic_news.claims.content.stops import Content
from arabic_news.claims.context import ClaimMatch, Context
from arabic_news.claims.patterns import find_cues
from arabic_news.text.tokens import Range

__all__ = ["run_on"]


def run_on(context: Context, claim: ClaimMatch, number: int) -> int:
    """Let the last claim of sentence `number` run on over the next ones; return where its words end."""
    sentence = context.document.sentences[number]
    longer = _speech(context, claim, sentence)
    if longer is not None:
        content = trimmed(context, claim.content[-1][0], longer.ranges[-1][1])
        if content is not None:
            claim.content[-1], claim.stop = content, longer.stop
            claim.form = form_after_colon(context, content)
        return longer.ranges[-1][1]
    further = _continued_quotations(context, claim, number)
    if not further:
        return sentence[1]
    claim.content += further
    claim.stop = "closing_mark"
    return further[-1][1]


def _speech(context: Context, claim: ClaimMatch, sentence: Range) -> Content | None:
    """The speech without quotation marks that runs on behind `sentence`, up to the end of a turn or of its person."""
    first, end = claim.content[-1]
    if context.key(first - 1) != ":" or first in context.quotation_at or first - 1 in context.quotation_at:
        return None
    if any(context.words[at].pos != "PUNCT" for at in range(end, sentence[1])):
        return None
    paragraph_end = context.paragraph_end(sentence[0])
    last, stop = sentence[1], "sentence_end"
    if claim.pattern == "colon" and context.opens_paragraph(sentence[0]):
        last, stop = paragraph_end, "turn_end"
    elif claim.pattern != "colon" and claim.form == "direct":
        last, stop = _first_person_end(context, sentence[1], paragraph_end), "first_person_end"
    return Content([(first, last)], stop) if last > sentence[1] else None


def _continued_quotations(context: Context, claim: ClaimMatch, number: int) -> list[Range]:
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


def _first_person_end(context: Context, end: int, paragraph_end: int) -> int:
    """The end of the sentences from `end` on that go on in the first person and hold no cue."""
    sentences = context.document.sentences
    for number in range(bisect_left(sentences, (end, 0)), len(sentences)):
        first, last = sentences[number]
        if last > paragraph_end or not in_first_person(context, first, last) or find_cues(context, first, last):
            break
        end = last
    return end
