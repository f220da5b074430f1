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


class _Spoken(NamedTuple):
    speaker: Speaker
    agreement: Agreement | None = None  # of the verb last used of him


class Speakers(NamedTuple):
    """The speakers of an article up to the sentence in hand, and what its last sentence without a claim was about."""

    spoken: tuple[_Spoken, ...] = ()
    topic: Speaker | None = None

    def remembering(self, speaker: Speaker, agreement: Agreement | None) -> "Speakers":
        """With one more who spoke, in which form of the verb; what sentences before are about is over."""
        return Speakers((*self.spoken[1 - REMEMBERED :], _Spoken(speaker, agreement)))

    def introducing(self, topic: Speaker) -> "Speakers":
        """With whom a sentence without a claim is about: زار الوزير الميناء. وأشاد ب…"""
        return self._replace(topic=topic)

    def antecedent(self, agreement: Agreement, lemma: str | None = None) -> Subject:
        """The last speaker that the verb agrees with; who has not spoken yet, only where nobody else fits.

        Before a verb with this `lemma` a person whom the sentence before names comes first, unless the verb goes on
        with somebody's words (وأضاف).
        """
        topic = self.topic if self.topic is not None and _agrees(_Spoken(self.topic), agreement) else None
        if topic and topic.is_named_person and lemma and lemma not in CONTINUING:
            return Subject((topic,))
        for spoken in reversed(self.spoken):
            if _agrees(spoken, agreement):
                return Subject((spoken.speaker,))
        if topic is not None:
            return Subject((topic,))
        return Subject(tuple(spoken.speaker for spoken in self.spoken[-1:]))

    def honoured(self) -> Speaker | None:
        """Whom a title of honour alone (سموه, معاليه) stands for: the named person who spoke or was spoken of last."""
        people = [self.topic, *(spoken.speaker for spoken in reversed(self.spoken))]
        return next((speaker for speaker in people if speaker is not None and speaker.is_named_person), None)

    def issuer(self, subject: Subject) -> Subject:
        """A statement speaks for who issued it: the last speaker that is no document itself."""
        if subject.first is None or not subject.first.is_document:
            return subject
        authors = [spoken.speaker for spoken in self.spoken if not spoken.speaker.is_document]
        author = authors[-1] if authors else self.topic
        return subject if author is None else subject._replace(speakers=(author,))


def _agrees(spoken: _Spoken, agreement: Agreement) -> bool:
    """A verb fits the form used before, else what is known of the actor: a plural is no person, قالت no man."""
    speaker, before = spoken
    if before == agreement:
        return True
    if speaker.kind == "person":
        gender = lexicon().genders.get(_first_name(speaker))
        return agreement != "p" and before is None and gender in (None, agreement)
    if speaker.kind == "group":
        return agreement in ("p", "f")
    return agreement == "p" or before in (None, "p")


def _first_name(speaker: Speaker) -> str:
    names = speaker.who.names if isinstance(speaker.who, ActorEntity) else []
    return names[0][0] if names else ""
