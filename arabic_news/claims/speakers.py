"""Speakers: who a verb without a subject speaks of, from those who spoke before and how their verbs agreed."""

from typing import Final, NamedTuple

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.morphology import Agreement
from arabic_news.claims.context import Source
from arabic_news.entities.entities import ActorEntity

__all__ = ["Speakers"]

REMEMBERED: Final = 8
CONTINUING: Final = frozenset({
    "أضاف", "تابع", "أردف", "استطرد", "زاد", "ختم", "اختتم", "واصل", "مضى", "استدرك", "أكمل", "عاد",
})  # fmt: skip


class _Speaker(NamedTuple):
    actor: ActorEntity
    agreement: Agreement | None  # of the verb last used of it


class Speakers:
    """The speakers of an article up to the sentence in hand, and what its last sentence without a claim was about."""

    def __init__(self) -> None:
        self._last: list[_Speaker] = []
        self._topic: ActorEntity | None = None

    def remember(self, actor: ActorEntity, agreement: Agreement | None) -> None:
        """Take note of who spoke, and in which form of the verb."""
        self._last = [*self._last[1 - REMEMBERED :], _Speaker(actor, agreement)]
        self._topic = None

    def introduce(self, actor: ActorEntity) -> None:
        """Take note of whom a sentence without a claim is about: زار الوزير الميناء. وأشاد ب…"""
        self._topic = actor

    def antecedent(self, agreement: Agreement, lemma: str | None = None) -> Source:
        """The last speaker that the verb agrees with; who has not spoken yet, only where nobody else fits.

        Before a verb with this `lemma` a person whom the sentence before names comes first, unless the verb goes on
        with somebody's words (وأضاف).
        """
        topic = self._topic
        person = topic is not None and topic.kind == "person" and topic.names
        if topic and person and lemma and lemma not in CONTINUING and _agrees(_Speaker(topic, None), agreement):
            return Source((topic,))
        for speaker in reversed(self._last):
            if _agrees(speaker, agreement):
                return Source((speaker.actor,))
        if self._topic is not None and _agrees(_Speaker(self._topic, None), agreement):
            return Source((self._topic,))
        return Source(tuple(speaker.actor for speaker in self._last[-1:]))

    def honored(self) -> ActorEntity | None:
        """Whom a title of honour alone (سموه, معاليه) stands for: the named person who spoke or was spoken of last."""
        people = [self._topic, *(speaker.actor for speaker in reversed(self._last))]
        return next((actor for actor in people if actor is not None and actor.kind == "person" and actor.names), None)

    def issuer(self, source: Source) -> Source:
        """A statement speaks for who issued it: the last speaker that is no document itself."""
        if not source.actors or not source.actors[0].is_document:
            return source
        authors = [speaker.actor for speaker in self._last if not speaker.actor.is_document]
        if not authors and self._topic is not None:
            authors = [self._topic]
        return Source((authors[-1],), source.span, source.letters, source.via) if authors else source


def _agrees(speaker: _Speaker, agreement: Agreement) -> bool:
    """A verb fits the form used before, else what is known of the actor: a plural is no person, قالت no man."""
    actor, before = speaker
    if before == agreement:
        return True
    if actor.kind == "person":
        gender = lexicon().genders.get(actor.names[0][0]) if actor.names else None
        return agreement != "p" and before is None and gender in (None, agreement)
    if actor.kind == "group":
        return agreement in ("p", "f")
    return agreement == "p" or before in (None, "p")
