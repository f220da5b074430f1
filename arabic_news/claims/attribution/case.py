"""Cases: all that the source of one cue is decided by."""

from dataclasses import dataclass
from functools import cached_property

from arabic_news.claims.attribution.before import is_behind_pronoun
from arabic_news.claims.attribution.beside import (
    Zone,
    parsed_subject,
    relayed_subject,
    subject_behind,
)
from arabic_news.claims.attribution.speakers import Speakers
from arabic_news.claims.attribution.subject import Subject
from arabic_news.claims.complements import Complement
from arabic_news.claims.context import Context
from arabic_news.claims.patterns import CueHit
from arabic_news.cues import CueForm
from arabic_news.text.tokens import Range

__all__ = ["NEEDING_AN_OBJECT", "PhraseCase", "VerbCase", "is_plural_verb"]


# Verbs right behind which a name is no object, whatever its gender: قالت ميشال كورندو، الناطق باسم السفارة.
WITHOUT_OBJECT = frozenset({"قال", "أضاف", "أوضح", "صرح", "أردف", "أفاد", "أكد"})
# Verbs that say nothing without an object, so that who stands alone behind them is the object: وحث أمريكا على.
NEEDING_AN_OBJECT = frozenset({"حث", "حض", "أبلغ", "أخبر"})


def is_plural_verb(hit: CueHit) -> bool:
    """قالوا, يؤكدون, أعلنتا."""
    return hit.pattern in ("verb", "chain") and hit.form is not None and hit.form.agreement == "p"


@dataclass(frozen=True)
class PhraseCase:
    """A phrase such as بحسب, in its sentence."""

    context: Context
    sentence: Range
    hit: CueHit
    before: tuple[Subject, ...]  # of the claims of the sentence up to here
    speakers: Speakers  # who spoke up to here

    @property
    def cue(self) -> int:
        """The first token of the cue."""
        return self.hit.span[0]


@dataclass(frozen=True)
class VerbCase(PhraseCase):
    """A verb, participle or verbal noun that reports something."""

    form: CueForm
    complement: Complement
    standing: Subject | None  # that stands before the verb

    @property
    def is_owned_noun(self) -> bool:
        """قول الوزير: a verbal noun whose owner follows."""
        return self.hit.pattern == "verbal_noun" and not self.form.pronoun

    @property
    def follows_its_subject(self) -> bool:
        """قالوا, تعلنان: Arabic puts a plural or dual verb only behind its subject; a noun behind it is the object."""
        return is_plural_verb(self.hit)

    @cached_property
    def shares_its_subject(self) -> bool:
        """مشيرا, قوله, لكنه نفى: whose words they are, the clause before tells."""
        of_other_verb = self.hit.pattern in ("participle", "verbal_noun") and not self.is_owned_noun
        return of_other_verb or is_behind_pronoun(self.context, self.hit)

    @property
    def zone(self) -> Zone:
        """Where the subject stands behind the cue; the gender of a noun says nothing of its owner."""
        agreement = None if self.is_owned_noun else self.form.agreement
        objectless = self.form.lemma in WITHOUT_OBJECT and self.complement.frame in ("that", "colon", "quote")
        return Zone(self.hit.span[1], self.complement.zone_end, agreement, objectless=objectless)

    @cached_property
    def relayed(self) -> Subject | None:
        """Whose words a medium passes on."""
        return relayed_subject(self.context, self.zone, relays=self.hit.pattern == "chain")

    @cached_property
    def parsed(self) -> Subject | None:
        """The subject by the parser, where there is one."""
        return (
            None
            if self.is_owned_noun or self.follows_its_subject
            else parsed_subject(self.context, self.cue, self.zone)
        )

    @cached_property
    def beside(self) -> Subject | None:
        """Who stands between the cue and its complement."""
        if self.follows_its_subject:
            return None
        subject = subject_behind(self.context, self.zone)
        alone = (
            subject is not None
            and subject.span is not None
            and subject.span[1] == self.zone.end
            and self.complement.frame in ("preposition", "that")
        )
        return None if alone and self.form.lemma in NEEDING_AN_OBJECT and not self.form.pronoun else subject
