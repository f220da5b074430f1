"""The sentence in hand: its claims so far, and what its next claim inherits from what stands before."""

from dataclasses import dataclass, field
from typing import Final

from arabic_news.analysis.morphology import Agreement
from arabic_news.claims.attribution.gender import gender_of
from arabic_news.claims.attribution.speakers import Speakers
from arabic_news.claims.attribution.subject import Speaker, Subject
from arabic_news.claims.context import ClaimMatch, Context, NoClaim
from arabic_news.claims.mentions import mention_at
from arabic_news.text.tokens import Range

__all__ = ["SentenceClaims"]

ISSUERS: Final = ("government", "organization", "country", "armed_group")  # kinds of who issues a statement


@dataclass
class SentenceClaims:
    """A sentence: its number and tokens, the claims found in it so far, and who has spoken before."""

    context: Context
    number: int
    span: Range
    speakers: Speakers
    medium: Speaker | None = None  # that the next claim came through: ووفقا لرويترز قال …
    claims: list[ClaimMatch] = field(default_factory=list)
    named: list[ClaimMatch] = field(
        default_factory=list
    )  # by nouns within other words (وسط اتهامات بـ): nobody goes on
    content_starts: set[int] = field(default_factory=set)
    declined: list[NoClaim] = field(default_factory=list)

    def add(self, claim: ClaimMatch | NoClaim | None, agreement: Agreement | None = None) -> None:
        """Keep a claim and remember its speaker; a second cue for the same content adds nothing (قال … قولهم إن)."""
        if isinstance(claim, ClaimMatch) and claim.frame != "taken_up" and claim.content[0][0] in self.content_starts:
            claim = NoClaim(claim.cue, "same_content")
        if claim is None or isinstance(claim, NoClaim):
            self.declined += [claim] if claim else []
            return
        self.claims.append(claim)
        self.content_starts.add(claim.content[0][0])
        self.medium = None
        speaker = claim.subject.first
        if speaker is not None:
            if agreement is None or claim.way == "relayed" or (agreement == "p" and speaker.is_named_person):
                agreement = gender_of(self.context, speaker)  # no verb is his
            self.speakers = self.speakers.remembering(speaker, agreement, within=self._holder(claim))
            self._hear_of_documents(claim, speaker)

    def _hear_of_documents(self, claim: ClaimMatch, speaker: Speaker) -> None:
        """قالت الوزارة في بيان إن: what a body's document named between the cue and the matter says is the body's."""
        if speaker.kind not in ISSUERS:
            return
        for at in self.context.mentioned(claim.cue[0], claim.content[0][0]):
            document = mention_at(self.context, at)
            if document is not None and document.is_document and not document.is_study:
                self.speakers = self.speakers.issuing(document, speaker)

    def _holder(self, claim: ClaimMatch) -> Speaker | None:
        """Whose words hold a claim: قال الوزير إن الجيش أعلن."""
        for other in reversed(self.claims[:-1]):
            if any(first <= claim.cue[0] < end for first, end in other.content):
                return other.subject.first
        return None

    def add_named(self, claim: ClaimMatch | NoClaim) -> None:
        """Keep a claim that a noun of speech names; who spoke last, and where his words end, stay as they are."""
        if isinstance(claim, NoClaim):
            self.declined.append(claim)
        elif claim.content[0][0] in self.content_starts:
            self.declined.append(NoClaim(claim.cue, "same_content"))
        else:
            self.named.append(claim)

    @property
    def in_order(self) -> list[ClaimMatch]:
        """All its claims in text order."""
        return sorted([*self.claims, *self.named], key=lambda claim: claim.cue) if self.named else self.claims

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """Whose words its claims are, in order."""
        return tuple(claim.subject for claim in self.claims)

    def through_medium(self, subject: Subject) -> Subject:
        """The subject of the next claim, with the medium of ووفقا لرويترز before it."""
        if self.medium is None or subject.via is not None or self.medium in subject.speakers:
            return subject
        return subject._replace(via=self.medium)
