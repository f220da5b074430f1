"""Evidence for claims and their sources: the cue and its frame, the reason why content ends, the way to the source."""

from bisect import bisect_right
from typing import Final

from arabic_news.claims.attribution.subject import Speaker
from arabic_news.claims.context import ClaimMatch
from arabic_news.entities.entities import ActorEntity
from arabic_news.text.document import Document
from arabic_news.text.tokens import Range

__all__ = ["claim_evidence", "source_evidence"]

LENGTHS: Final = ((2, "one or two words"), (5, "three to five words"), (12, "a dozen words"), (40, "a sentence"))
DISTANCES: Final = ((0, "in its sentence"), (1, "one sentence before"), (3, "a few sentences before"))
FARTHER: Final = "far before"
LONGER: Final = "many words"
NEAR_SOURCE: Final = 3  # tokens from the cue


def claim_evidence(document: Document, claim: ClaimMatch) -> list[str]:
    """Return the names of what speaks for and against there being such a claim, with this extent."""
    words = sum(end - first for first, end in claim.content)
    first, end = document.sentences[claim.sentence]
    evidence = [
        f"{claim.pattern} {claim.frame}",
        f"cue {claim.lemma}",
        f"act {claim.act}",
        f"{claim.form} content",
        f"content of {_bucket(words, LENGTHS, LONGER)}",
        f"ends: {claim.stop}",
        f"{claim.pattern} by {claim.way}",
    ]
    if claim.cue[0] == first:
        evidence.append(f"{claim.pattern} opens the sentence")
    if claim.content[0][0] < claim.cue[0]:
        evidence.append("content before the cue")
    if len(claim.content) > 1:
        evidence.append("content in parts")
    if claim.content[-1][1] >= end - 1:
        evidence.append("content to the end of the sentence")
    if claim.negated:
        evidence.append("negated")
    if _inside(claim.cue, document.layout.headline):
        evidence.append(f"{claim.pattern} in the headline")
    if any(_inside(claim.cue, heading) for heading in document.layout.headings):
        evidence.append("in a heading")
    return evidence


def source_evidence(document: Document, claim: ClaimMatch) -> list[str]:
    """Return the names of what speaks for and against the source of a claim."""
    subject = claim.subject
    if subject.first is None:
        return ["nobody", f"nobody by {claim.way}"]
    speaker = subject.first
    described = _description_of(speaker)
    evidence = [
        claim.way,
        f"{claim.way} {speaker.kind}",
        f"{claim.way} {described}",
        f"{claim.pattern} {claim.way}",
    ]
    if subject.span is None:
        evidence += [f"mentioned {_distance(document, claim, speaker)}", f"{claim.way}: {claim.act}"]
    else:
        near = abs(subject.span[0] - claim.cue[1]) <= NEAR_SOURCE or abs(claim.cue[0] - subject.span[1]) <= NEAR_SOURCE
        evidence.append("beside the cue" if near else "some words from the cue")
    if len(subject.speakers) > 1:
        evidence.append("several speakers")
    if subject.via is not None:
        evidence.append("through a medium")
    return evidence


def _description_of(speaker: Speaker) -> str:
    if not isinstance(speaker.who, ActorEntity):
        return "of no list"
    if speaker.who.record is not None:
        return "listed"
    if speaker.who.is_document:
        return "document"
    return "named" if speaker.who.names else "described"


def _distance(document: Document, claim: ClaimMatch, speaker: Speaker) -> str:
    """How many sentences before the claim the speaker is mentioned last."""
    known = speaker.who.mentions if isinstance(speaker.who, ActorEntity) else [speaker.mention]
    before = [mention.span[0] for mention in known if mention.span[0] < claim.cue[0]]
    if not before:
        return "only behind it"
    sentence = bisect_right(document.sentences, (before[-1], len(document.tokens))) - 1
    return _bucket(claim.sentence - sentence, DISTANCES, FARTHER)


def _bucket(count: int, limits: tuple[tuple[int, str], ...], beyond: str) -> str:
    return next((name for most, name in limits if count <= most), beyond)


def _inside(span: Range, part: Range | None) -> bool:
    return part is not None and part[0] <= span[0] and span[1] <= part[1]
