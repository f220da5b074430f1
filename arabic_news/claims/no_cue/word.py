"""A word that may be a form of a reporting verb, by itself and where it stands."""

from typing import Final, NamedTuple

from arabic_news.claims.context import Context
from arabic_news.cues import CueForm
from arabic_news.text.clitics import Stem
from arabic_news.text.folding import fold, folded_prefix_end

__all__ = ["CLAUSE_CONJUNCTIONS", "NEGATIONS", "NOT_PAST", "CueWord", "PossibleCue"]

CLAUSE_CONJUNCTIONS: Final = frozenset(map(fold, (
    "و", "ثم", "كما", "لكن", "ولكن", "لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "فيما", "بينما", "حيث", "وقد", "إذ",
    "كذلك", "وكذلك", "وأيضا", "حين", "وإذ", "وبينما", "وفيما",
)))  # fmt: skip
NOT_PAST: Final = frozenset({"لم", "ولم", "فلم"})
NEGATIONS: Final = NOT_PAST | {"لن", "لا", "ما", "ولن", "ولا", "فلن", "فلا"}
NO_PASSIVE_VOWELS: Final = frozenset("\u064e\u064f\u0652")  # fatha, damma, sukun: a passive of the past has kasra


class CueWord(NamedTuple):
    """A word without its conjunction, read as a form of a reporting verb, wherever it stands."""

    form: CueForm
    stem: Stem

    @property
    def is_verb(self) -> bool:
        """قال, يقول."""
        return self.form.shape == "verb"

    @property
    def is_participle(self) -> bool:
        """مؤكدا, مؤكدة."""
        return self.form.shape == "participle"

    @property
    def is_verbal_noun(self) -> bool:
        """تأكيد, تأكيده."""
        return self.form.shape == "masdar"

    @property
    def is_past(self) -> bool:
        """قال, قالوا."""
        return self.is_verb and not self.form.present

    @property
    def is_joined(self) -> bool:
        """وقال, فقال: a conjunction is glued to it."""
        return bool(self.stem.proclitics)


class PossibleCue(NamedTuple):
    """A word that may report, in the sentence that begins at `first`."""

    context: Context
    token: int
    first: int
    word: CueWord

    @property
    def form(self) -> CueForm:
        """The form of a reporting verb as which it is read."""
        return self.word.form

    @property
    def opens_sentence(self) -> bool:
        """No word of its sentence stands before it."""
        return self.token == self.first

    @property
    def before(self) -> str:
        """The word before it in its sentence, or nothing."""
        return self.context.keys[self.token - 1] if self.token > self.first else ""

    @property
    def two_before(self) -> str:
        """The last word but one before it in its sentence, or nothing."""
        return self.context.keys[self.token - 2] if self.token > self.first + 1 else ""

    @property
    def part_before(self) -> str:
        """The part of speech of the word before it."""
        return self.context.words[self.token - 1].pos

    @property
    def next(self) -> str:
        """The word behind it, or nothing."""
        return self.context.key(self.token + 1)

    @property
    def spelling(self) -> str:
        """The word as it is spelt, without vowel signs."""
        return self.context.document.tokens.spelling(self.token)

    @property
    def vowelled(self) -> str:
        """The word as it is spelt, with the vowel signs that tell something."""
        return self.context.document.tokens.vowelled(self.token)

    @property
    def first_letter(self) -> str:
        """The first letter behind its conjunction, with its hamza."""
        return self.spelling[self.word.stem.letters : self.word.stem.letters + 1]

    @property
    def first_vowels(self) -> str:
        """What follows its first letter behind the conjunction: its sign, or the next letter and a sign."""
        first = folded_prefix_end(self.vowelled, self.word.stem.letters) + 1
        return self.vowelled[first : first + 2]

    @property
    def has_active_vowel(self) -> bool:
        """قُال, أُعلَن: its last root letter but one is long or bears a sign that no passive has there, as a misprint."""
        letters = self.word.stem.letters + len(self.form.lemma) - 1
        first, end = (folded_prefix_end(self.vowelled, count) for count in (letters - 1, letters))
        return self.vowelled[first:end].startswith("ا") or self.vowelled[first:end][1:] in NO_PASSIVE_VOWELS

    @property
    def follows_mention(self) -> bool:
        """An actor or place is mentioned right before it."""
        return self.token > self.first and self.token in self.context.mention_ends

    @property
    def precedes_actor(self) -> bool:
        """An actor is mentioned right behind it."""
        return self.token + 1 in self.context.entities.actor_at

    @property
    def precedes_somebody(self) -> bool:
        """An actor, or a title or description of one, stands right behind it."""
        return self.precedes_actor or self.token + 1 in self.context.entities.role_at
