"""All rules by which a form of a reporting verb reports nothing, with the words that each concerns."""

from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from arabic_news.claims.no_cue.participles import plain_participle
from arabic_news.claims.no_cue.spelling import (
    OTHER_WORDS,
    added,
    after_preposition,
    again,
    amount,
    dotted,
    during,
    feminine_noun,
    fifth_form,
    first_person,
    first_person_denied,
    function_word,
    matter,
    new_ones,
    nobodys_noun,
    noun_after_noun,
    noun_of_fourth_form,
    occurs,
    other_hamza,
    other_sense,
    other_senses,
    other_word,
    owner_not_feminine,
    passive,
    passive_present,
    published,
    student,
    subject_of_verb,
    woman_student,
)
from arabic_news.claims.no_cue.unsaid import (
    anonymity,
    asked,
    behind_phrase,
    byline,
    convicted,
    estimated,
    impersonal,
    indictment,
    is_esteem,
    joined_subjunctive,
    mere_words,
    obliged,
    observed,
    of_agency,
    possible,
    prayer,
    recited,
    relative,
    required,
    scripture,
    second_noun,
    subjunctive,
    superlative,
    supposed_of,
    treated_as,
    unclosed_speech,
    unnamed,
    unrealized,
    valued,
    worth_mentioning,
    worth_telling,
)
from arabic_news.claims.no_cue.word import CueWord, PossibleCue

__all__ = ["RULES", "refusal"]

INDICTMENT: Final = "الاتهام"
WROTE: Final = "كتب"
ORDER: Final = "امر"
NEW: Final = "جدد"
IMPERSONAL: Final = frozenset({
    "ذكر", "اعتقد", "قدر", "توقع", "رجح", "خشي", "افترض", "ظن", "ارتقب", "اشترط", "أظهر",
})  # fmt: skip
CONVICTING: Final = frozenset({"أدان", "دان"})
WITHOUT_DAMMA: Final = frozenset({"نصح", "طلب", "دعا", "ادعى", "كتب", "نشر", "استبعد", "وصف", "نفى"})
OBLIGED: Final = "مطالبه"
SUPPOSE, ESTIMATE, HOLD = "افترض", "قدر", "اعتبر"
AMOUNTS: Final = frozenset({"قدره", "قدرها"})
FIFTH_FORMS: Final = frozenset({"تجدد", "تكرر", "تعلق", "تحمل", "تكشف", "تناقض", "تطلب", "تخلص"})
OF_NOBODY: Final = frozenset({"قيل", "تردد"})
PUBLISHING: Final = frozenset({"نشر", "بث"})
OBSERVING: Final = frozenset({"لاحظ", "نصح"})
EMINENT: Final = "ابرز"
DEMANDS: Final = "مطالب"
NOUNS_WITH_OWNER: Final = frozenset({"طلب", "رد", "وعد", "ذكر", "كشف"})
STUDENT: Final = "طالب"
LETTERS_WITH_HAMZA: Final = frozenset("أإآؤئء")


def refusal(it: PossibleCue) -> str | None:
    """The name of the rule by which the word reports nothing where it stands, or None."""
    return next((rule.__name__ for rule in _rules_of(it.word) if rule(it)), None)


@lru_cache(maxsize=1 << 12)
def _rules_of(word: CueWord) -> tuple[Callable[[PossibleCue], bool], ...]:
    return tuple([rule.refuses for rule in RULES if rule.concerns(word)])


class Rule(NamedTuple):
    """A reason why a word reports nothing, and which words it concerns."""

    refuses: Callable[[PossibleCue], bool]
    concerns: Callable[[CueWord], bool]


RULES: Final = (
    Rule(passive, lambda word: word.is_past),
    Rule(passive_present, lambda word: word.form.lemma in WITHOUT_DAMMA and word.form.present),
    Rule(feminine_noun, lambda word: word.form.pronoun),
    Rule(owner_not_feminine, lambda word: word.is_participle and word.form.agreement == "f"),
    Rule(noun_of_fourth_form, lambda word: word.is_verb),
    Rule(first_person, lambda word: word.is_verb and not word.form.lemma.startswith("أ")),
    Rule(other_hamza, lambda word: word.is_verb and not LETTERS_WITH_HAMZA.intersection(word.form.lemma)),
    Rule(noun_after_noun, lambda word: word.form.nounlike and not word.is_joined),
    Rule(matter, lambda word: word.is_verb and word.stem.key == ORDER),
    Rule(new_ones, lambda word: word.is_verb and word.stem.key == NEW),
    Rule(subject_of_verb, lambda word: word.is_verb and word.stem.key in NOUNS_WITH_OWNER),
    Rule(nobodys_noun, lambda word: word.is_verbal_noun and not word.form.pronoun),
    Rule(other_word, lambda word: word.stem.key in OTHER_WORDS or word.form.lemma == "دان"),
    Rule(dotted, lambda word: word.form.nounlike and word.form.lemma.endswith("ى")),
    Rule(after_preposition, lambda word: (word.is_verb or word.is_participle) and not word.is_joined),
    Rule(function_word, lambda word: word.is_verb),
    Rule(impersonal, lambda word: word.form.lemma in IMPERSONAL and word.form.present and word.form.agreement == "m"),
    Rule(supposed_of, lambda word: word.form.lemma == SUPPOSE and word.form.present and word.form.agreement == "m"),
    Rule(estimated, lambda word: word.form.lemma == ESTIMATE and word.is_past),
    Rule(treated_as, lambda word: word.form.lemma == HOLD and word.is_verbal_noun),
    Rule(obliged, lambda word: word.stem.key == OBLIGED and not word.is_joined),
    Rule(valued, lambda word: is_esteem(word.form)),
    Rule(of_agency, lambda word: word.form.shape == "noun"),
    Rule(worth_mentioning, lambda word: word.form.lemma == "ذكر"),
    Rule(indictment, lambda word: word.stem.key == INDICTMENT),
    Rule(byline, lambda word: word.stem.key == WROTE),
    Rule(unrealized, lambda word: word.is_verbal_noun or word.form.shape == "noun"),
    Rule(behind_phrase, lambda _: True),
    Rule(subjunctive, lambda word: word.form.present and not word.is_joined),
    Rule(joined_subjunctive, lambda word: word.is_verb and word.form.present and word.is_joined),
    Rule(possible, lambda word: word.form.pronoun and (word.is_verbal_noun or word.is_verb) and not word.is_joined),
    Rule(convicted, lambda word: word.form.lemma in CONVICTING and word.is_verbal_noun and word.form.pronoun),
    Rule(relative, lambda word: word.form.act in ("call", "estimate") or word.form.frames[0] == "colon"),
    Rule(anonymity, lambda word: not word.is_joined),
    Rule(plain_participle, lambda word: word.is_participle and not word.is_joined),
    Rule(fifth_form, lambda word: word.form.present and word.form.agreement == "f" and word.stem.key in FIFTH_FORMS),
    Rule(observed, lambda word: word.form.lemma in OBSERVING and word.form.present and word.form.agreement == "m"),
    Rule(during, lambda word: word.stem.key == "ابان" and not word.is_joined),
    Rule(occurs, lambda word: word.form.lemma == "رد" and word.is_joined),
    Rule(added, lambda word: word.form.lemma == "زاد"),
    Rule(amount, lambda word: word.stem.key in AMOUNTS),
    Rule(unnamed, lambda word: word.form.lemma in OF_NOBODY),
    Rule(published, lambda word: word.stem.key in PUBLISHING),
    Rule(prayer, lambda word: word.form.act in ("call", "ask", "estimate")),
    Rule(other_sense, lambda word: word.form.lemma in other_senses()),
    Rule(student, lambda word: word.stem.key == STUDENT),
    Rule(woman_student, lambda word: word.is_participle and word.form.lemma == "طلب"),
    Rule(again, lambda word: word.is_participle and word.form.lemma == "جدد"),
    Rule(first_person_denied, lambda word: word.is_past),
    Rule(required, lambda word: word.form.lemma == DEMANDS),
    Rule(mere_words, lambda word: word.form.shape == "noun" and "told" in word.form.frames),
    Rule(asked, lambda word: word.is_verb),
    Rule(superlative, lambda word: word.stem.key == EMINENT),
    Rule(recited, lambda word: word.is_verb),
    Rule(worth_telling, lambda word: word.form.lemma == "ذكر" and word.form.present and not word.is_joined),
    Rule(scripture, lambda word: word.form.lemma == "قال"),
    Rule(second_noun, lambda word: word.is_verbal_noun and word.is_joined and word.form.pronoun),
    Rule(unclosed_speech, lambda _: True),
)
