"""Patterns of attribution. Each finds the cues of one kind in a sentence; their names end up in `Claim.pattern`."""

from dataclasses import dataclass
from typing import Final, Literal

from arabic_news.claims.context import Context
from arabic_news.claims.cues import CueForm, PhraseCue
from arabic_news.text.clitics import stems
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Range

__all__ = ["CueHit", "find_cues"]

Pattern = Literal["verb", "participle", "verbal_noun", "phrase", "colon", "chain"]
VERBAL_PROCLITICS: Final = frozenset({"", "و", "ف", "س", "وس", "فس", "ل", "ول", "فل"})
PREPOSITIONS: Final = frozenset(map(fold, ("في", "من", "على", "إلى", "عن", "مع", "بعد", "قبل", "دون", "بين")))
NEGATIONS: Final = frozenset({"لم", "لن", "لا", "ما", "ولم", "ولن", "ولا", "فلم"})
COMMAS: Final = frozenset({"،", ",", "؛", ".", "»", '"', "”"})


@dataclass(frozen=True, slots=True)
class CueHit:
    """A cue in the text: its tokens and its row of the table."""

    pattern: Pattern
    span: Range
    form: CueForm | None = None
    phrase: PhraseCue | None = None
    coordinated: bool = False  # a conjunction is glued to it, or a comma stands before it
    negated: bool = False

    @property
    def opens_clause(self) -> bool:
        """Whether the content of an earlier claim ends here."""
        return self.coordinated or self.pattern in ("participle", "phrase")


def find_cues(context: Context, first: int, end: int) -> list[CueHit]:
    """Return the cues of a sentence in order, leaving out those inside direct speech."""
    hits: list[CueHit] = []
    index = first
    while index < end:
        hit = None if index in context.quoted else _phrase_at(context, index, end) or _form_at(context, index, first)
        if hit is None:
            index += 1
        else:
            hits.append(hit)
            index = hit.span[1]
    return hits


def _phrase_at(context: Context, index: int, end: int) -> CueHit | None:
    key = context.keys[index]
    for stem in stems(key):
        if stem.proclitics not in ("", "و", "ف"):
            continue
        for phrase in context.cues.phrases.get(stem.key, ()):
            last = _phrase_end(context, phrase, index, end)
            if last is not None:
                return CueHit("phrase", (index, last), phrase=phrase, coordinated=True)
    return None


def _phrase_end(context: Context, phrase: PhraseCue, index: int, end: int) -> int | None:
    """The end of the phrase, whose last word may be the ل glued to what follows (وفقا لمصادر)."""
    rest = phrase.keys[1:]
    glued = rest[-1:] == ("ل",)
    if glued:
        rest = rest[:-1]
    last = index + 1 + len(rest)
    if last > end or tuple(context.keys[index + 1 : last]) != rest:
        return None
    if glued and not (last < end and context.keys[last].startswith("ل")):
        return None
    return last


def _form_at(context: Context, index: int, first: int) -> CueHit | None:
    key = context.keys[index]
    for stem in stems(key):
        form = context.cues.forms.get(stem.key)
        if form is None or stem.proclitics not in VERBAL_PROCLITICS:
            continue
        if not _acceptable(context, index, first, form):
            return None
        before = context.keys[index - 1] if index > first else ""
        coordinated = stem.proclitics[:1] in ("و", "ف") or before in COMMAS or before == "و" or index == first
        pattern: Pattern = {"verb": "verb", "participle": "participle", "masdar": "verbal_noun"}[form.shape]  # type: ignore[assignment]
        if form.lemma == "نقل":
            pattern = "chain"
        return CueHit(pattern, (index, index + 1), form=form, coordinated=coordinated, negated=before in NEGATIONS)
    return None


def _acceptable(context: Context, index: int, first: int, form: CueForm) -> bool:
    """Whether the word can be this cue here: no noun after a preposition, no word that is a function word first."""
    if context.entities.actor_at.get(index) or context.entities.place_at.get(index):
        return False
    before = context.keys[index - 1] if index > first else ""
    if form.shape != "masdar" and before in PREPOSITIONS:
        return False
    return form.shape != "verb" or context.words[index].pos in ("VERB", "NOUN")
