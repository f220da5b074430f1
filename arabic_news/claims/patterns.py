"""Patterns of attribution. Each finds the cues of one kind in a sentence; their names end up in `Claim.pattern`."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from arabic_news.claims.adjuncts import COMPLEMENTIZERS
from arabic_news.claims.context import Context
from arabic_news.claims.cues import CueForm, PhraseCue
from arabic_news.text.clitics import Stem, stems
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Range

__all__ = ["CueHit", "find_cues"]

Pattern = Literal["verb", "participle", "verbal_noun", "phrase", "colon", "chain"]
PATTERN_OF_SHAPE: Final[dict[str, Pattern]] = {"verb": "verb", "participle": "participle", "masdar": "verbal_noun"}
CONJUNCTIONS: Final = frozenset(
    map(fold, ("و", "ثم", "كما", "لكن", "ولكن", "لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "فيما", "بينما", "حيث"))
)
IMPERSONAL: Final = frozenset({"ذكر", "اعتقد", "قدر"})
PREPOSITIONS: Final = frozenset(map(fold, ("في", "من", "على", "إلى", "عن", "مع", "بعد", "قبل", "دون", "بين")))
NEGATIONS: Final = frozenset({"لم", "لن", "لا", "ما", "ولم", "ولن", "ولا", "فلم"})
CLOSING_MARKS: Final = frozenset({"؛", ".", "»", '"', "”"})
RELATIVES: Final = frozenset(map(fold, ("الذي", "التي", "الذين", "اللذان", "اللتان")))
OPENERS_OF_CLAUSES: Final = frozenset(map(fold, ("ثم", "كما", "لكن", "ولكن", "فيما", "بينما", "حيث", "و")))


@dataclass(frozen=True, slots=True)
class CueHit:
    """A cue in the text: its tokens and its row of the table."""

    pattern: Pattern
    span: Range
    form: CueForm | None = None
    phrase: PhraseCue | None = None
    coordinated: bool = False  # a conjunction is glued to it or stands before it
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
    if index in context.entities.actor_at or index in context.entities.place_at:
        return None
    for stem in stems(context.keys[index]):
        form = context.cues.forms.get(stem.key)
        if form is None or stem.proclitics not in ("", "و", "ف"):
            continue
        if any(rule(context, index, first, form, stem) for rule in NO_CUE):
            return None
        before = context.keys[index - 1] if index > first else ""
        coordinated = bool(stem.proclitics) or before in CLOSING_MARKS or before in CONJUNCTIONS or index == first
        pattern = "chain" if form.lemma == "نقل" else PATTERN_OF_SHAPE[form.shape]
        return CueHit(pattern, (index, index + 1), form=form, coordinated=coordinated, negated=before in NEGATIONS)
    return None


# ---------------------------------------------------------------- rules: "this form is no cue here"


def passive(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """أُبلغت: a damma on the first letter."""
    surface = context.document.tokens.surface(index)
    return surface[stem.letters + 1 : stem.letters + 2] == "\u064f"


def feminine_noun(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """إضافة, عدة: a ة is no pronoun ه."""
    return form.pronoun and context.document.tokens.surface(index).rstrip("ًٌٍَُِّْ").endswith("ة")


def noun_of_fourth_form(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """إبان, إعلان: a verb of this form is spelt with أ."""
    return form.shape == "verb" and context.document.tokens.surface(index)[stem.letters : stem.letters + 1] == "إ"


def noun_after_noun(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """عدم ذكر اسمه, أول رد: a word that is a noun too, and no clause opens before it."""
    if not form.nounlike or stem.proclitics or index == first:
        return False
    before = context.keys[index - 1]
    opens = context.words[index - 1].pos in ("PUNCT", "SCONJ", "PART", "AUX", "PRON") or before in OPENERS_OF_CLAUSES
    return not (opens or before in NEGATIONS or _mention_ends(context, index))


def after_preposition(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """في رد, من أعلن: a verb follows no preposition."""
    return form.shape == "verb" and not stem.proclitics and index > first and context.keys[index - 1] in PREPOSITIONS


def function_word(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """بين, حسب and others are verbs only right before أن, or where they open a sentence before somebody."""
    if form.shape != "verb" or context.words[index].pos in ("VERB", "NOUN"):
        return False
    if index + 1 >= len(context.keys):
        return True
    entities = context.entities
    somebody = index + 1 in entities.actor_at or index + 1 in entities.role_at
    return context.keys[index + 1] not in COMPLEMENTIZERS and not (stem.proclitics and index == first and somebody)


def impersonal(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """يذكر أن, ويعتقد أنه: a passive present, with nobody before it and أن behind it."""
    following = context.keys[index + 1] if index + 1 < len(context.keys) else ""
    return (
        form.lemma in IMPERSONAL
        and form.present
        and form.agreement == "m"
        and (following in COMPLEMENTIZERS or following == "بان")
        and not _mention_ends(context, index)
        and (index == first or context.words[index - 1].pos not in ("AUX", "VERB", "PRON"))
    )


def subjunctive(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """دون أن يشير, يمكن أن يقول: a present tense right behind أن reports nothing said; قبل أن يقول does."""
    if not form.present or stem.proclitics or index == first or context.keys[index - 1] not in ("ان", "لن", "كي"):
        return False
    return index < first + 2 or context.keys[index - 2] not in ("قبل", "بعد")


def relative(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """الذي طلب عدم نشر اسمه: a relative clause with a nominal object describes and reports nothing."""
    if index == first or context.keys[index - 1] not in RELATIVES or "object" not in form.frames:
        return False
    following = context.keys[index + 1] if index + 1 < len(context.keys) else ""
    return following not in COMPLEMENTIZERS and index + 1 not in context.entities.actor_at


def accused(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """29 متهما: a participle with an object that no comma or conjunction sets off is a noun."""
    if form.shape != "participle" or "that" in form.frames or "object" not in form.frames or stem.proclitics:
        return False
    return index > first and context.words[index - 1].pos in ("NOUN", "NUM")


def unclosed_speech(context: Context, index: int, first: int, form: CueForm, stem: Stem) -> bool:
    """Behind a quotation mark that never closed only a verb with a subject of its own is the article's."""
    return index in context.loosely_quoted and index + 1 not in context.entities.actor_at


NO_CUE: Final[tuple[Callable[[Context, int, int, CueForm, Stem], bool], ...]] = (
    passive,
    feminine_noun,
    noun_of_fourth_form,
    noun_after_noun,
    after_preposition,
    function_word,
    impersonal,
    subjunctive,
    relative,
    accused,
    unclosed_speech,
)


def _mention_ends(context: Context, index: int) -> bool:
    """A mention of an actor ends right before the token."""
    return index in context.mention_ends
