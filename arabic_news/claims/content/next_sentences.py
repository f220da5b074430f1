"""Matter that runs on over the sentences behind its claim.

A turn of an interview (فلان: …) takes its whole paragraph; what somebody says in the first person (وقال: نحن …) goes on
as long as the next sentence is in the first person too and reports nothing, and behind dots it goes on in any person. A
quotation goes on in the next sentences as long as they are nothing but quotations, and over paragraphs of which each
opens its mark anew. A sentence that opens with a coordinated complement (وأنه …) belongs to the claim before it, and so
does what follows dots up to the next cue.
"""

from collections.abc import Callable, Iterator
from typing import Final

from arabic_news.claims.adjuncts import COMPLEMENTIZERS
from arabic_news.claims.complements import find_complement
from arabic_news.claims.content.edges import trimmed
from arabic_news.claims.content.form import form_after_colon, in_first_person
from arabic_news.claims.context import ClaimMatch, Context
from arabic_news.claims.patterns import CueHit, find_cues
from arabic_news.text.tokens import Range

__all__ = ["WAYS", "run_on"]

MOST_BETWEEN: Final = 1  # sentences of a speech that no first person shows
DOTS: Final = "..."
AND_THAT: Final = frozenset(f"و{key}" for key in COMPLEMENTIZERS)


def run_on(context: Context, claim: ClaimMatch, number: int) -> int:
    """Let the last claim of sentence `number` run on over the next ones; return where its words end."""
    for way in WAYS:
        further = way(context, claim, number)
        if further:
            claim.content[-1:] = _joined(context, claim.content[-1], further)
            claim.stop = way.__name__
            if way is speech:
                claim.form = form_after_colon(context, claim.content[-1])
            return further[-1][1]
    return max(context.document.sentences[number][1], claim.content[-1][1])


def _joined(context: Context, last: Range, further: list[Range]) -> list[Range]:
    """The last range of a claim and the further ones, of which the first goes on where it ends."""
    goes_on = further[0][0] <= last[1]
    parts = [(last[0], further[0][1]), *further[1:]] if goes_on else [last, *further]
    return [content for part in parts if (content := trimmed(context, *part))]


# ---------------------------------------------------------------- ways to go on: the ranges that belong to the claim


def speech(context: Context, claim: ClaimMatch, number: int) -> list[Range]:
    """فلان: نحن هنا. ولن نغادر: a turn of an interview, or words of the first person behind a colon or open mark."""
    sentence = context.document.sentences[number]
    first, end = claim.content[-1]
    mark = context.quotation_at.get(first - 1) or context.quotation_at.get(first)
    opens = context.key(first - 1) == ":" if mark is None else not mark.closed
    if not opens or not _ends_with(context, end, sentence):
        return []
    paragraph_end = context.paragraph_end(sentence[0])
    if claim.pattern == "colon":
        last = paragraph_end if context.opens_paragraph(sentence[0]) else sentence[1]
    else:
        last = _speech_end(context, number, paragraph_end)
    return [(end, last)] if last > sentence[1] else []


def further_quotations(context: Context, claim: ClaimMatch, number: int) -> list[Range]:
    """«…»، قال الوزير. «…»: sentences that are nothing but further quotations."""
    if claim.form != "direct" or claim.content[-1][1] not in context.closing_marks:
        return []
    found: list[Range] = []
    for first, end in _sentences_behind(context, number):
        quotation = context.quotation_at.get(first)
        if quotation is None or not quotation.closed or quotation.last < end - 2:
            break
        found.append(quotation.inner)
    return found


def reopened_quotation(context: Context, claim: ClaimMatch, number: int) -> list[Range]:
    """«…⏎«…»: a quotation that does not close goes on where the next paragraph opens its mark anew."""
    sentence = context.document.sentences[number]
    first, end = claim.content[-1]
    open_mark = context.quotation_at.get(first - 1) or context.quotation_at.get(first)
    if open_mark is None or open_mark.closed or not _ends_with(context, end, sentence):
        return []
    found: list[Range] = []
    at = context.paragraph_end(sentence[0])
    while (quotation := context.quotation_at.get(at)) is not None and context.keys[at] == context.keys[open_mark.first]:
        found.append(quotation.inner)
        if quotation.closed:
            return found
        at = context.paragraph_end(at)
    return []


def coordinated_complement(context: Context, claim: ClaimMatch, number: int) -> list[Range]:
    """قال إن الطريق مفتوح. وأنه آمن: the next sentence opens with a further أن."""
    found: list[Range] = []
    for first, end in _sentences_behind(context, number):
        if context.keys[first] not in AND_THAT or find_cues(context, first, end):
            break
        found.append((first, end))
    return found


def behind_dots(context: Context, claim: ClaimMatch, number: int) -> list[Range]:
    """قال إن الطريق طويل... والثلوج كثيرة: dots part what somebody says, up to the next cue or the end of the block.

    What a noun tells (اشتكى من قلة العمل) ends with its sentence.
    """
    first, reached = context.document.sentences[number]
    end = claim.content[-1][1]
    opening = context.keys[claim.content[0][0]]
    nominal = claim.frame in ("object", "preposition") and opening not in COMPLEMENTIZERS
    if nominal or not _ends_with(context, end, (first, reached)) or _ends_quotation(context, end):
        return []
    for start, last in _sentences_behind(context, number):
        if last > context.paragraph_end(first) or not _ends_in_dots(context, reached):
            break
        cue = next(
            (at for hit in find_cues(context, start, last) if (at := _opens(context, hit, last)) is not None), last
        )
        reached = cue
        if cue < last:
            break
    return [(end, reached)] if reached > context.document.sentences[number][1] else []


def _opens(context: Context, hit: CueHit, limit: int) -> int | None:
    """Where the clause of a cue that reports opens: at its conjunction or itself; not in ومثلما ذكرت."""
    reports = hit.form is None or find_complement(context, hit.span[1], limit, hit.form, has_subject=False)
    opening = hit.span[0] if hit.clause_start is None else hit.clause_start
    return opening if reports else None


def _ends_quotation(context: Context, end: int) -> bool:
    """The mark that closes a quotation stands before a token, or at it."""
    return not context.closing_marks.keys().isdisjoint((end - 1, end))


def _sentences_behind(context: Context, number: int) -> Iterator[Range]:
    sentences = context.document.sentences
    return (sentences[at] for at in range(number + 1, len(sentences)))


def _ends_with(context: Context, end: int, sentence: Range) -> bool:
    """Nothing but punctuation follows the content in its sentence."""
    return all(context.words[at].pos == "PUNCT" for at in range(end, sentence[1]))


def _speech_end(context: Context, number: int, paragraph_end: int) -> int:
    """The end of the sentences that go on behind dots or in the first person, perhaps with one between, without cue."""
    end = reached = context.document.sentences[number][1]
    between = 0
    for first, last in _sentences_behind(context, number):
        reports = any(not in_first_person(context, *hit.span) for hit in find_cues(context, first, last))
        if last > paragraph_end or reports or between > MOST_BETWEEN:
            break
        if in_first_person(context, first, last) or _ends_in_dots(context, reached):
            end, between = last, 0
        else:
            between += 1
        reached = last
    return end


def _ends_in_dots(context: Context, end: int) -> bool:
    """… or .. before a token."""
    return context.keys[end - 1] == DOTS or context.keys[end - 2 : end] == [".", "."]


WAYS: Final[tuple[Callable[[Context, ClaimMatch, int], list[Range]], ...]] = (
    speech,
    further_quotations,
    reopened_quotation,
    coordinated_complement,
    behind_dots,
)
