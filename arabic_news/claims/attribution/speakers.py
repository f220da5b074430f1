"""Speakers: who a verb without a subject speaks of, from those who spoke before and how their verbs agreed."""

from typing import Final, NamedTuple

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.morphology import Agreement
from arabic_news.claims.attribution.subject import Speaker, Subject
from arabic_news.entities.entities import ActorEntity

__all__ = ["Speakers"]

REMEMBERED: Final = 8
CONTINUING: Final = frozenset({
    "أضاف", "تابع", "أردف", "استطرد", "زاد", "ختم", "اختتم", "واصل", "مضى", "استدرك", "أكمل", "عاد",
})  # fmt: skip


class Spoken(NamedTuple):
    """Who spoke, and how the verb used of him agreed."""

    speaker: Speaker
    agreement: Agreement | None = None

    def agrees(self, agreement: Agreement) -> bool:
        """A verb fits the form used before, else what is known of the actor: a plural is no person, قالت no man."""
        if self.agreement is not None and self.speaker.kind != "group":
            collective = self.speaker.kind != "person" and "p" in (agreement, self.agreement)
            return self.agreement == agreement or collective
        if self.speaker.kind == "group":
            return agreement in (("p", "m") if self.agreement == "m" else ("p", "f", self.agreement))
        known = _gender(self.speaker)
        return (agreement == "p" and self.speaker.kind != "person") or known in (None, agreement)


class Speakers(NamedTuple):
    """The speakers of an article up to the sentence in hand, and what its last sentence without a claim was about."""

    spoken: tuple[Spoken, ...] = ()
    topic: Speaker | None = None
    issued: tuple[tuple[Speaker, Speaker], ...] = ()  # documents, each with whose it is

    def remembering(self, speaker: Speaker, agreement: Agreement | None, within: Speaker | None = None) -> "Speakers":
        """With one more who spoke, in which form of the verb; what sentences before are about is over.

        Who speaks `within` the words of another comes before him: وأضاف is the other's.
        """
        spoken = Spoken(speaker, agreement)
        if within is not None and within != speaker and self.spoken and self.spoken[-1].speaker == within:
            return Speakers((*self.spoken[1 - REMEMBERED : -1], spoken, self.spoken[-1]), issued=self.issued)
        return Speakers((*self.spoken[1 - REMEMBERED :], spoken), issued=self.issued)

    def issuing(self, document: Speaker, author: Speaker) -> "Speakers":
        """With whose a document is: قالت الوزارة في بيان."""
        return self._replace(issued=(*self.issued[1 - REMEMBERED :], (document, author)))

    def introducing(self, topic: Speaker) -> "Speakers":
        """With whom a sentence without a claim is about: زار الوزير الميناء. وأشاد ب…"""
        return self._replace(topic=topic)

    def antecedent(self, agreement: Agreement, lemma: str | None = None) -> Subject:
        """The last speaker that the verb agrees with; who has not spoken yet, only where nobody else fits.

        Where nobody does, a singular is the last speaker's, and a plural no one man's (قالوا).

        Before a verb with this `lemma` a person whom the sentence before names comes first, unless the verb goes on
        with somebody's words (وأضاف).
        """
        topic = self.topic if self.topic is not None and Spoken(self.topic).agrees(agreement) else None
        if topic and topic.is_named_person and lemma and lemma not in CONTINUING:
            return Subject((topic,))
        for spoken in reversed(self.spoken):
            if spoken.agrees(agreement):
                return Subject((spoken.speaker,))
        if topic is not None:
            return Subject((topic,))
        last = tuple(spoken.speaker for spoken in self.spoken[-1:])
        return Subject() if agreement == "p" and last and last[0].is_named_person else Subject(last)

    def fits(self, speaker: Speaker, agreement: Agreement) -> bool:
        """The verb agrees with somebody, by what was last said of him."""
        known = (spoken for spoken in reversed(self.spoken) if spoken.speaker == speaker)
        return next(known, Spoken(speaker)).agrees(agreement)

    def spoke_together(self, speaker: Speaker) -> bool:
        """Somebody of whom a plural verb was used before: a body whose people speak."""
        return any(spoken.speaker == speaker and spoken.agreement == "p" for spoken in self.spoken)

    def honoured(self) -> Speaker | None:
        """Whom a title of honour alone (سموه, معاليه) stands for: the named person who spoke or was spoken of last."""
        people = [self.topic, *(spoken.speaker for spoken in reversed(self.spoken))]
        return next((speaker for speaker in people if speaker is not None and speaker.is_named_person), None)

    def issuer(self, subject: Subject) -> Subject:
        """A statement speaks for who issued it: who told of it, else the last speaker that is no document itself."""
        told = next((author for document, author in reversed(self.issued) if document == subject.first), None)
        if told is not None:
            return subject._replace(speakers=(told,))
        if subject.first is None or not subject.first.is_document or self._speaks_for_itself(subject.first):
            return subject
        authors = [spoken.speaker for spoken in self.spoken if not spoken.speaker.is_document]
        author = authors[-1] if authors else self.topic
        return subject if author is None else subject._replace(speakers=(author,))

    def _speaks_for_itself(self, document: Speaker) -> bool:
        """دراسة أمريكية, and then الدراسة: a study is its own source where nobody is said to have made it."""
        study = document.who
        if not isinstance(study, ActorEntity) or not document.is_study:
            return False
        return document.mention == study.mentions[0] or any(spoken.speaker == document for spoken in self.spoken)


def _gender(speaker: Speaker) -> str | None:
    """What the given name of a person tells: سلمى is a woman."""
    if speaker.is_named_person and isinstance(speaker.who, ActorEntity):
        return lexicon().genders.get(speaker.who.names[0][0])
    return None
