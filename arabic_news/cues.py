"""Cues: the expressions that report, as a table of forms.

`data/lexicon/cue_verbs.tsv` lists verbs by lemma with their act and the complements (frames) that they take;
`data/lexicon/cue_nouns.tsv` lists nouns that name an utterance (اتهامات بـ, نداء إلى), whoever makes it;
`data/lexicon/cue_phrases.tsv` lists prepositional and nominal cues such as بحسب. Forms are generated once.

Frames: `that` (أن, إن, بأن), `quote` (a quotation or colon), `colon` (a colon or قائلا only), `object` (a nominal
object), `matter` (a nominal object where neither أن nor speech follows: أوضح الأسباب), `as` (an object and what it is
said to be: وصفه بأنه), `fact` (what a document shows, told by a verbal noun), `finding` (أن, إلى أن, and no object),
`view` (إلى أن, على أن), `feeling`, `blame`, `attack` and `weight` (an object that names a feeling, responsibility, an
attack or importance), `order` (what is to be done, behind ب: وجه بتشكيل لجنة), `deed` (a noun of speech: سارع إلى نفي),
`told` (أن alone, of a form that else reports nothing: عاد ليؤكد أن), `of` (the noun in the genitive: بتهمة التحريض),
and the prepositions `to` (إلى), `about` (عن), `on` (على), `from` (من), `in` (في), `with` (ب) and `for` (ل).
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final, Literal, NamedTuple

from arabic_news.analysis.morphology import (
    Agreement,
    VerbForm,
    jussive_forms,
    masdar_forms,
    participle_forms,
    verb_forms,
)
from arabic_news.data import tables
from arabic_news.models import Act
from arabic_news.text.clitics import CONJUNCTIONS, Stem, stems
from arabic_news.text.facts import fact
from arabic_news.text.folding import fold
from arabic_news.text.memo import Memo
from arabic_news.text.particles import LI
from arabic_news.text.tokens import Tokens

__all__ = ["CueForm", "CueTable", "Frame", "PhraseCue", "Reading", "VerbCue", "shipped_cues", "shipped_verbs"]

Shape = Literal["verb", "participle", "masdar", "noun"]
Frame = Literal[
    "that", "quote", "colon", "object", "matter", "as", "fact", "finding", "view", "feeling", "blame", "attack",
    "weight", "order", "deed", "told", "to", "about", "on", "from", "in", "with", "for", "of",
]  # fmt: skip
# Nouns of another verb or none that are spelt like a past tense: a student, a reply, a number.
OTHER_NOUNS: Final = frozenset({
    "طالب", "رد", "عد", "حذر", "كتب", "حمل", "امل", "قدره", "قدرها", "وعده", "وعدها", "رده", "ردها", "ذكره", "ذكرها",
    "طلبه", "طلبها", "كشفه", "كشفها", "نادي", "قدر", "جدد", "ثمن", "دان", "امر", "امره", "امرها", "امرهم", "ابرز",
    "صنف", "شبه", "نشر", "بث", "ذهب", "اجمع", "علل", "وجه", "نقل",
})  # fmt: skip


LETTERS_OF_ROOT: Final = 3  # a shorter verb with the ending of the dual looks like a noun in the accusative
PRESENT: Final = ("ي", "ت")  # with which a present tense of others opens
SAID: Final = "قال"
SAYING: Final = "قول"
BEING: Final = "اعتبار"


class VerbCue(NamedTuple):
    """A row of the verb table."""

    lemma: str
    present: str
    participle: str
    masdar: str
    act: Act
    frames: tuple[Frame, ...]
    things: bool = False


class CueForm(NamedTuple):
    """One inflected form of a verb cue.

    `nounlike`: a noun is spelt alike (ذكر, طلب); `things`: a thing may be its subject and then says nothing (يشير).
    """

    lemma: str
    shape: Shape
    agreement: Agreement
    act: Act
    frames: tuple[Frame, ...]
    present: bool
    pronoun: bool
    nounlike: bool
    things: bool


class PhraseCue(NamedTuple):
    """A prepositional or nominal cue: its folded words, and what follows.

    That is whoever speaks (`noun`: بحسب الوزير), nothing (`own`: على حد قوله) or the text that speaks (`text`: جاء في
    البيان أن).
    """

    lemma: str
    keys: tuple[str, ...]
    act: Act
    frame: Literal["noun", "own", "text"]


Phrases = dict[str, tuple[PhraseCue, ...]]  # of one first word, by their second, "" where any may follow


class Reading(NamedTuple):
    """A word without its conjunction as it may begin a cue: its forms, those that it may be behind لم, its phrases."""

    stem: Stem
    forms: tuple[CueForm, ...]
    jussives: tuple[CueForm, ...]
    phrases: Phrases


@dataclass(frozen=True)
class CueTable:
    """The readings of each folded verb form (those behind لم apart), and phrases by first word, longest first."""

    forms: dict[str, tuple[CueForm, ...]]
    jussives: dict[str, tuple[CueForm, ...]]
    phrases: dict[str, Phrases]

    def readings(self, tokens: Tokens) -> Sequence[tuple[Reading, ...]]:
        """Return the readings under which each token may begin a cue; most have none."""
        return tokens.facts(_shipped_readings) if self is shipped_cues() else self._own_readings.of_each(tokens.keys)

    @cached_property
    def _own_readings(self) -> Memo[tuple[Reading, ...]]:
        return Memo(self.readings_of)

    def readings_of(self, key: str) -> tuple[Reading, ...]:
        """Return the readings under which a word may begin a cue, with at most a conjunction glued to it."""
        forms, jussives, phrases = self.forms, self.jussives, self.phrases
        readings = stems(key)
        plain = [
            Reading(stem, forms.get(stem.key, ()), jussives.get(stem.key, ()), phrases.get(stem.key, {}))
            for stem in readings
            if (stem.key in forms or stem.key in jussives or stem.key in phrases)
            and stem.proclitics in ("", *CONJUNCTIONS)
        ]
        purpose = [Reading(stem, _behind_li(forms[stem.key]), (), {}) for stem in readings if _is_purpose(stem, forms)]
        return tuple([*plain, *(reading for reading in purpose if reading.forms)])

    def extended(self, verbs: Iterable[VerbCue]) -> "CueTable":
        """Return a table with these verbs on top."""
        verbs = list(verbs)
        return CueTable({**self.forms, **_forms(verbs)}, {**self.jussives, **_jussives(verbs)}, self.phrases)


def _is_purpose(stem: Stem, forms: Container[str]) -> bool:
    """ليؤكد, ولتعلن: a present tense behind ل."""
    return stem.proclitics.endswith(LI) and stem.key[0] in PRESENT and stem.key in forms


def _behind_li(forms: tuple[CueForm, ...]) -> tuple[CueForm, ...]:
    """عاد الوزير ليؤكد أن: with what is told it reports; with a noun it is a mere purpose (خرج ليعلن وقف النار)."""
    told = (form for form in forms if form.shape == "verb" and form.present and not form.pronoun)
    return tuple([form._replace(frames=("told",)) for form in told if "that" in form.frames])


@lru_cache(maxsize=1)
def shipped_cues() -> CueTable:
    """Return the shipped cue table, built once."""
    verbs = list(shipped_verbs())
    forms = _forms(verbs)
    for key, noun in _nouns():
        forms[key] = (*forms.get(key, ()), noun)
    return CueTable(forms, _jussives(verbs), _phrases())


@fact
def _shipped_readings(key: str) -> tuple[Reading, ...]:
    return shipped_cues().readings_of(key)


def shipped_verbs() -> Iterator[VerbCue]:
    """The verbs of the shipped table."""
    for row in tables.rows("lexicon/cue_verbs.tsv"):
        frames: tuple[Frame, ...] = tuple(row["frames"].split())  # type: ignore[arg-type]
        act: Act = row["act"]  # type: ignore[assignment]
        things = row["things"] == "yes"
        yield VerbCue(row["lemma"], row["present"], row["participle"], row["masdar"], act, frames, things)


def _forms(verbs: Iterable[VerbCue]) -> dict[str, tuple[CueForm, ...]]:
    """Every form with its readings, one for each shape: إدانته is a noun, أدانته a verb."""
    forms: dict[str, dict[Shape, CueForm]] = {}
    for verb in verbs:
        nouns = {fold(verb.masdar), fold(verb.participle)} | OTHER_NOUNS
        for shape, inflected, frames in _inflected(verb):
            for key, agreement, present, pronoun in inflected:
                if pronoun and "order" in frames:
                    continue  # وجهه: his face
                nounlike = shape == "verb" and key in nouns
                form = CueForm(verb.lemma, shape, agreement, verb.act, frames, present, pronoun, nounlike, verb.things)
                forms.setdefault(key, {}).setdefault(shape, form)
    return {key: tuple(readings.values()) for key, readings in forms.items()}


def _jussives(verbs: Iterable[VerbCue]) -> dict[str, tuple[CueForm, ...]]:
    """The short forms of weak verbs, which without لم are other words (يجب)."""
    return {
        form.key: (
            CueForm(
                verb.lemma,
                "verb",
                form.agreement,
                verb.act,
                verb.frames,
                present=True,
                pronoun=False,
                nounlike=False,
                things=verb.things,
            ),
        )
        for verb in verbs
        if verb.present
        for form in jussive_forms(verb.present)
    }


def _inflected(verb: VerbCue) -> Iterator[tuple[Shape, Iterable[VerbForm], tuple[Frame, ...]]]:
    """The forms of each shape, with the frames that it may have."""
    yield "verb", verb_forms(verb.lemma, verb.present), verb.frames
    yield "verb", _dual(verb), verb.frames
    if verb.participle:
        yield "participle", participle_forms(verb.participle), verb.frames
    if verb.masdar:
        yield "masdar", masdar_forms(verb.masdar), verb.frames
        yield "masdar", _behind_preposition(verb.masdar), _of_purpose(verb)
        yield "masdar", _owned(verb), verb.frames


def _is_told(verb: VerbCue) -> bool:
    """Verbs of which the object is what is said: أعلن, أكد; not استبعد, which also leaves out somebody."""
    return verb.act in ("announce", "confirm") and "object" in verb.frames


def _of_purpose(verb: VerbCue) -> tuple[Frame, ...]:
    """The frames of بإعلانه, لاتهامها."""
    if verb.act == "accuse":
        return ("with",)
    return ("that", "object") if _is_told(verb) else ("that",)


def _owned(verb: VerbCue) -> Iterator[VerbForm]:
    """إعلان الوزير; of what is announced also behind a preposition (بإعلان الوزير عن, لتأكيد الوزارة أن)."""
    noun = fold(verb.masdar)
    yield VerbForm(noun, "m")
    if _is_told(verb) and len(noun) > LETTERS_OF_ROOT:
        yield from (VerbForm(f"{preposition}{noun}", "m") for preposition in ("ب", "ل"))


def _behind_preposition(masdar: str) -> Iterator[VerbForm]:
    """بقوله, لتأكيدها; a short one looks like a particle or another noun (بعده, بحثه), and باعتباره is "as"."""
    for form in masdar_forms(masdar):
        if (len(masdar) > LETTERS_OF_ROOT and masdar != BEING) or masdar == SAYING:
            yield from (form._replace(key=f"{preposition}{form.key}") for preposition in ("ب", "ل"))


def _nouns() -> Iterator[tuple[str, CueForm]]:
    """The nouns of speech, each indefinite, definite and behind a glued preposition (اتهامات, الاتهامات, باتهامات)."""
    for row in tables.rows("lexicon/cue_nouns.tsv"):
        act: Act = row["act"]  # type: ignore[assignment]
        frames: tuple[Frame, ...] = tuple(row["frames"].split())  # type: ignore[arg-type]
        noun = fold(row["noun"])
        form = CueForm(
            row["noun"], "noun", "m", act, frames, present=False, pronoun=False, nounlike=False, things=False
        )
        glued = (
            ()
            if "of" in frames or noun.startswith("ب")
            else (f"ب{noun}", f"ل{noun}", f"ال{noun}", f"بال{noun}", f"لل{noun}")
        )
        accusative = () if noun.endswith(("ه", "ات", "ا")) else (f"{noun}ا",)
        definite = (f"ال{noun}", f"بال{noun}")
        for key in definite if "told" in frames else (noun, *glued, *accusative):
            yield key, form


def _dual(verb: VerbCue) -> Iterator[VerbForm]:
    """قالا, أكدا; not ذكرا or طالبا, which are accusative nouns as well."""
    key = fold(verb.lemma)
    alike = key in {fold(verb.masdar), fold(verb.participle)} | OTHER_NOUNS or key.endswith(("ي", "ا"))
    if not alike and (len(key) > LETTERS_OF_ROOT or key == SAID):
        yield VerbForm(f"{key}ا", "p")


def _phrases() -> dict[str, Phrases]:
    phrases: dict[str, list[PhraseCue]] = {}
    for row in tables.rows("lexicon/cue_phrases.tsv"):
        keys = tuple(fold(row["phrase"]).split())
        cue = PhraseCue(row["phrase"], keys, row["act"], row["frame"])  # type: ignore[arg-type]
        phrases.setdefault(keys[0], []).append(cue)
    return {head: _by_second_word(sorted(cues, key=_generality)) for head, cues in phrases.items()}


def _generality(cue: PhraseCue) -> tuple[bool, int]:
    """The longest first, and the glued ل behind every whole word: وفقا لما before وفقا ل."""
    return cue.keys[-1] == LI, -len(cue.keys)


def _by_second_word(cues: list[PhraseCue]) -> Phrases:
    seconds = {"", *map(_second_word, cues)}
    return {second: tuple([cue for cue in cues if _second_word(cue) in ("", second)]) for second in seconds}


def _second_word(cue: PhraseCue) -> str:
    """The word that must follow the first: none behind بحسب and وفقا ل, whose ل is glued to any."""
    return "" if cue.keys[1:] in ((), (LI,)) else cue.keys[1]
