"""Clauses: the subject of the verb before, which a verb without a subject of its own shares (رفض الوزير العرض وقال)."""

from typing import Final

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.morphology import Agreement
from arabic_news.claims.attribution.before import subject_before
from arabic_news.claims.attribution.beside import Zone, known_subject
from arabic_news.claims.attribution.gender import gender_of
from arabic_news.claims.attribution.one_person import names_several
from arabic_news.claims.attribution.subject import Subject
from arabic_news.claims.context import RELATIVES, Context
from arabic_news.claims.mentions import mention_at
from arabic_news.text.folding import fold
from arabic_news.text.particles import AN

__all__ = ["last_of_gender", "last_people", "subject_of_nearest_verb", "subject_of_verb_before", "verb_agreement"]

FARTHEST_SUBJECT: Final = 6  # tokens behind its verb
FARTHEST_VERB: Final = 40  # tokens before the one that shares its subject
FARTHEST_PEOPLE: Final = 60  # tokens before a plural verb without a subject
CONJUNCTIONS: Final = ("و", "ف")
FEMININE_NOUN: Final = "ة"
PRONOUNS: Final = ("ه", "ها", "هم", "هما")


def subject_of_verb_before(context: Context, cue: int, first: int, agreement: Agreement) -> Subject | None:
    """The subject of the last verb of the sentence that has one and agrees as the cue does."""
    end = cue
    for at in range(cue - 1, max(first, cue - FARTHEST_VERB) - 1, -1):
        if not _is_verb(context, at):
            continue
        form = verb_agreement(context.keys[at], context.words[at])
        if form == agreement or agreement == "p":
            subject = _subject_of(context, at, min(end, at + 1 + FARTHEST_SUBJECT), first, form)
            if subject is not None and (form == agreement or _is_several(subject)):
                return subject.unsaid
        end = at
    return None


def subject_of_nearest_verb(context: Context, cue: int, first: int) -> Subject | None:
    """الجزائر in لكن الجزائر ترفض ذلك بحجة: of the last verb before that has a subject and is no relative clause's."""
    end = cue
    for at in range(cue - 1, max(first, cue - FARTHEST_VERB) - 1, -1):
        if not _is_verb(context, at):
            continue
        if context.keys[at - 1] not in RELATIVES and not context.document.tokens.spelling(at).endswith(PRONOUNS):
            form = verb_agreement(context.keys[at], context.words[at])
            subject = _subject_of(context, at, min(end, at + 1 + FARTHEST_SUBJECT), first, form)
            if subject is not None:
                return subject
        end = at
    return None


def _is_verb(context: Context, at: int) -> bool:
    """A verb of the sentence itself: not that of a clause behind أن, nor a noun spelt alike (إقالة, بعد قتل)."""
    if context.words[at].pos != "VERB" or context.document.tokens.spelling(at).endswith(FEMININE_NOUN):
        return False
    return context.key(at - 1) != AN and (at == 0 or context.words[at - 1].pos != "ADP")


def _is_several(subject: Subject) -> bool:
    """محتجون in اقتلع محتجون لافتة وطالبوا: a verb before its subject is singular, one behind it plural."""
    return len(subject.speakers) > 1 or (subject.first is not None and subject.first.kind == "group")


def _subject_of(context: Context, verb: int, end: int, first: int, agreement: Agreement) -> Subject | None:
    """The subject before a verb (المالكي يهاجم كريم) without a conjunction or pronoun glued to it, else behind it."""
    opens = context.keys[verb].startswith(CONJUNCTIONS) or context.document.tokens.spelling(verb).endswith(PRONOUNS)
    standing = None if opens else subject_before(context, verb, first, agreement)
    return standing or known_subject(context, Zone(verb + 1, end, agreement))


def verb_agreement(key: str, word: Word) -> Agreement:
    """How the form of a verb agrees, by its spelling: قالت, تقول; قالوا, يقولون."""
    lemma = fold(word.lemma)
    if key.startswith(CONJUNCTIONS) and not lemma.startswith(key[0]):
        key = key[1:]
    ending = key.removeprefix(lemma)
    if key.endswith(("وا", "ون", "تا")):
        return "p"
    if ending.startswith("ت") and (len(ending) < len(key) or key.endswith("ت")):
        return "f"
    return "f" if key.endswith("ت") or (key.startswith("ت") and not lemma.startswith("ت")) else "m"


def last_of_gender(context: Context, cue: int, first: int, agreement: Agreement) -> Subject | None:
    """للاشتباه في أن الأميرة … أنها أمرت: the last in the sentence of whom the text shows this gender."""
    for at in reversed(context.mentioned(first, cue)):
        found = mention_at(context, at)
        if found is not None and gender_of(context, found) == agreement:
            return Subject((found,))
    return None


def last_people(context: Context, cue: int) -> Subject | None:
    """عمال المصنع before حيث طالبوا بـ: the last group of people named before a plural verb."""
    for at in reversed(context.mentioned(cue - FARTHEST_PEOPLE, cue)):
        found = mention_at(context, at)
        if found is not None and found.kind == "group" and names_several(context.keys[at][found.mention.letters :]):
            return Subject((found,))
    return None
