"""Subjects that stand before their verb: المتهم قال, وكانت الوكالة قد أعلنت, الطالب ماجد يقول."""

import re
from dataclasses import replace
from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.morphology import Agreement
from arabic_news.claims.attribution.beside import (
    OPENERS_OF_APPOSITIONS,
    Zone,
    described_subject,
    description,
    subject_behind,
)
from arabic_news.claims.attribution.gender import gender_of
from arabic_news.claims.attribution.one_person import names_one, names_several
from arabic_news.claims.attribution.subject import Speaker, Subject
from arabic_news.claims.context import HAS, RELATIVES, Context
from arabic_news.claims.mentions import is_governed, mention_at, phrase_opening, some_before
from arabic_news.claims.patterns import CueHit
from arabic_news.entities.entities import ActorEntity
from arabic_news.entities.groups import is_collective
from arabic_news.entities.phrases import is_definite, is_verbal_noun
from arabic_news.text.clitics import listed_stem, nominal_stems
from arabic_news.text.folding import fold
from arabic_news.text.particles import AL, MIN, WA
from arabic_news.text.tokens import COMMAS, Range

__all__ = ["described_before", "named_right_before", "subject_before", "subject_standing_before"]

SUBJECT_PRONOUNS: Final = frozenset(map(fold, (
    "أنه", "أنها", "أنهم", "إنه", "إنها", "إنهم", "وأنه", "وأنها", "وأنهم", "بأنه", "بأنها", "بأنهم", "لكنه", "لكنها",
    "لكنهم", "ولكنه", "ولكنها", "ولكنهم", "هو", "هي", "هم",
)))  # fmt: skip
PARTICLES_BEFORE_NOUN: Final = frozenset(
    map(fold, ("أن", "وأن", "بأن", "إن", "وإن", "فإن", "لأن", "لكن", "ولكن"))
)  # before a noun
LONGEST_DESCRIPTION: Final = 4  # tokens
FARTHEST_ANTECEDENT: Final = 4  # tokens from people to their relative: المدافعين عن البيئة الذين
LONGEST_PARENTHESIS: Final = 4  # tokens between its brackets
FARTHEST_SUBJECT: Final = 30  # tokens before its verb
FARTHEST_OPENER: Final = 10  # tokens of conjunctions, auxiliaries and offices before the subject
RELATIVE_GENDERS: Final[dict[str, Agreement]] = {fold("الذي"): "m", fold("التي"): "f", fold("الذين"): "p"}
LONGEST_NAME: Final = 8  # tokens of the mention before a relative clause
PLURAL: Final = "ون"
NISBAS: Final = ("يون", "يين")
BROKEN_PLURAL: Final = re.compile(r"(?:ال)?(?:[^ا]{2}ا[^ا]{1,3}|ا[^ا]{2}ا[^ا]|[^ا]{2,3}اء)$")  # مشايخ, أطفال, عملاء
ADVERBIAL: Final = frozenset({"حسب", "وفق", "خلال", "مثل"})
PARTICLES: Final = frozenset(map(fold, ("قد", "لقد", "لا", "لم", "أيضا", "كذلك", "سوف"))) | RELATIVES


def is_behind_pronoun(context: Context, hit: CueHit) -> bool:
    """وإنها حذرت الإدارة, لكنه نفى: the pronoun is the subject."""
    return hit.pattern == "verb" and context.key(hit.span[0] - 1) in SUBJECT_PRONOUNS


def subject_standing_before(context: Context, sentence: Range, hit: CueHit) -> Subject | None:
    """The subject that a finite verb follows; a conjunction glued to the verb opens a new clause instead."""
    if hit.pattern not in ("verb", "chain") or hit.form is None or context.keys[hit.span[0]].startswith("و"):
        return None
    if hit.form.pronoun and (hit.span[1] in context.entities.actor_at or hit.span[1] in context.entities.place_at):
        return None  # الفلسطينيون تتهمهم إسرائيل: the pronoun takes up who stands before
    some = some_before(context, hit.span[0])
    if some is not None:
        letters = _clitics(context.keys[some[0]])
        speaker = description(context, some)
        return Subject((replace(speaker, mention=speaker.mention._replace(letters=letters)),), some, letters)
    relative = RELATIVE_GENDERS.get(context.key(hit.span[0] - 1))
    if relative is not None and (hit.form.pronoun or hit.form.agreement != relative):
        return None  # البنك الذي اتهمه, المؤسسة التي قال إن: the antecedent is no subject
    subject = _antecedent(context, hit) or subject_before(context, hit.span[0], sentence[0], hit.form.agreement)
    subject = subject or _issuer_before(context, hit.span[0], hit.form.agreement)
    return subject or _behind_opener(context, hit.span[0], sentence[0], hit.form.agreement)


def subject_before(context: Context, cue: int, clause_first: int, agreement: Agreement) -> Subject | None:
    """The subject before its verb: المتهم قال, لكن المسؤول أكد, وكانت الوكالة قد أعلنت, طهران تنفي."""
    opened = _of_auxiliary(context, cue, clause_first)
    if opened is not None:
        return opened
    index = cue - 1
    while index >= clause_first and context.keys[index] in PARTICLES:
        index -= 1
    if context.keys[index + 1] in RELATIVES and context.keys[index] in OPENERS_OF_APPOSITIONS:
        index -= 1  # وكالة النيل، التي أشارت إلى …
    if context.keys[index] in COMMAS:
        index = _aside_opening(context, index, clause_first)
    index = _before_parenthesis(context, index, clause_first)
    index -= index in context.closing_marks and _ends_name(context, index)
    mentioned = context.mentioned(max(clause_first, cue - FARTHEST_SUBJECT), index + 1)
    city = cue - 1 if agreement == "f" else -1
    speakers = [(at, found) for at in mentioned if (found := mention_at(context, at, city)) is not None]
    for number in range(len(speakers) - 1, -1, -1):
        at, speaker = speakers[number]
        adjacent = index + 1 in (speaker.end, context.entities.role_at.get(at))
        if adjacent and not is_governed(context, speaker.mention) and not _disagrees(context, speaker, agreement):
            joined = _joined(context, [found for _, found in speakers[: number + 1]]) if agreement == "p" else [speaker]
            if agreement != "p" or len(joined) > 1 or not speaker.is_named_person:
                return _together(joined)
    opener = _opening(context, cue, clause_first)
    for at, speaker in speakers:
        auxiliary = context.words[clause_first].pos == "AUX" and context.keys[cue - 1] == HAS
        named = isinstance(speaker.who, ActorEntity) and speaker.who.names
        if opener > clause_first and (at == opener or (auxiliary and named)):
            return _together([speaker])
    return None


def _of_auxiliary(context: Context, cue: int, first: int) -> Subject | None:
    """وكان مدرب المنتخب، بوب برادلي، قد طلب: who stands behind the auxiliary that opens the clause."""
    if context.words[first].pos != "AUX" or context.keys[cue - 1] != HAS or first + 1 >= cue - 1:
        return None
    return subject_behind(context, Zone(first + 1, cue - 1))


def named_right_before(context: Context, cue: int) -> Subject | None:
    """عن الوزير، كريم، قوله: who is named right before a cue, governed or not."""
    end = cue - (context.key(cue - 1) in COMMAS)
    mentioned = (mention_at(context, at) for at in context.mentioned(end - LONGEST_NAME, end))
    named = next((it for it in mentioned if it is not None and it.end == end), None)
    return None if named is None else Subject((named,))


def _antecedent(context: Context, hit: CueHit) -> Subject | None:
    """إلى «س» التي قدرت, مع فلان، وزير النقل الذي أعلن: whom a relative clause describes speaks, governed or not."""
    relative = hit.span[0] - 1 - (context.keys[hit.span[0] - 1] == HAS)
    gender = RELATIVE_GENDERS.get(context.key(relative).removeprefix("و"))
    if gender is None:
        return None
    end = relative - (context.key(relative - 1) in COMMAS)
    holder = context.office_ends.get(end)
    if holder is not None and gender == "m":
        return Subject((Speaker(holder, holder.mentions[0]),)).unsaid
    found = _described(context, end)
    return _together([found]) if found is not None and _has_gender(found, gender) else None


def _described(context: Context, end: int) -> Speaker | None:
    """Who is named right before a relative clause, within marks, or with an apposition: فلان منتج الفيلم الذي أكد."""
    opening = context.closing_marks.get(end - 1)
    if opening is not None:
        quoted = mention_at(context, opening + 1)
        return quoted if quoted is not None and quoted.end == end - 1 else None
    mentioned = reversed(context.mentioned(end - LONGEST_NAME, end))
    found = next((it for at in mentioned if (it := mention_at(context, at))), None)
    if found is None or found.end == end:
        return found
    apposition = range(found.end, end)
    nouns = all(context.words[at].pos == "NOUN" for at in apposition)
    return found if nouns and not is_definite(context.keys[found.end]) else None


def _issuer_before(context: Context, cue: int, agreement: Agreement) -> Subject | None:
    """تقرير لخبراء أفاد بأن, رسالة من الحكومة تقول إن: who issued the document of which a verb right behind tells."""
    named = named_right_before(context, cue)
    if named is None or named.first is None:
        return None
    first, letters = phrase_opening(context, named.first.mention)
    noun = first - 1 if "ل" in context.keys[first][:letters] else first - 2
    if noun < 0 or (noun == first - 2 and context.keys[first - 1] != MIN):
        return None
    document = listed_stem(context.keys[noun], lexicon().document_nouns)
    feminine = context.keys[noun].endswith("ه")
    return _together([named.first]) if document is not None and feminine == (agreement == "f") else None


def _has_gender(speaker: Speaker, gender: Agreement) -> bool:
    """A man speaks behind الذي, a body or country behind التي, a group behind الذين."""
    person = isinstance(speaker.who, ActorEntity) and speaker.who.kind == "person"
    return person == (gender == "m")


def _disagrees(context: Context, speaker: Speaker, agreement: Agreement) -> bool:
    """كلمة الوزارة أشاد: a verb behind its subject agrees with it, so who does not is another's owner or object."""
    return agreement != "p" and gender_of(context, speaker) not in (None, agreement)


def _together(speakers: list[Speaker]) -> Subject:
    span = speakers[0].mention.span[0], speakers[-1].end
    return Subject(tuple(speakers), span, speakers[0].mention.letters)


def _joined(context: Context, speakers: list[Speaker]) -> list[Speaker]:
    """The last of some speakers with those that a conjunction joins to him: الجزائر وتونس تعلنان."""
    joined = [speakers[-1]]
    for before in reversed(speakers[:-1]):
        first, letters = joined[0].mention.span[0], joined[0].mention.letters
        role = context.entities.role_at.get(before.end, before.end)
        if (
            context.keys[before.end][:1] != "و"
            or first not in (before.end, role)
            or (first == before.end and not letters)
        ):
            break
        joined.insert(0, before)
    return joined


def _behind_opener(context: Context, cue: int, first: int, agreement: Agreement) -> Subject | None:
    """يذكر أن الوزيرة كانت قد تعهدت, إلا أن الناطق، أكد, لكن إيكدال، الذي يستعد فريقه، قال: the noun behind أن."""
    for at in range(cue - 1, max(first, cue - FARTHEST_SUBJECT) - 1, -1):
        if context.keys[at] in SUBJECT_PRONOUNS:
            return None
        if context.keys[at] in PARTICLES_BEFORE_NOUN:
            role_end = context.entities.role_at.get(at + 1, at + 1)
            speaker = mention_at(context, role_end) or mention_at(context, at + 1)
            if speaker is None and agreement == "p":
                return _people_behind(context, at + 1, cue)
            if speaker is None or role_end >= cue or not _leads_to(context, max(role_end, speaker.end), cue):
                return None
            return _together([speaker])
    return None


def _people_behind(context: Context, first: int, cue: int) -> Subject | None:
    """أن عددا من اللاعبين عاهدوا, لكن الباعة الذين كانوا معه قالوا: whom no entity covers, before a verb of people."""
    subject = described_subject(context, Zone(first, cue))
    return subject if subject is not None and subject.span is not None and subject.span[0] == first else None


def _leads_to(context: Context, index: int, cue: int) -> bool:
    """No verb stands between a subject and the cue, unless in a clause that a comma closes: ، الذي وصل أمس، قال."""
    verbs = any(context.words[at].pos == "VERB" for at in range(index, cue))
    aside = context.keys[index] in COMMAS and context.keys[cue - 1] in COMMAS and cue - 1 > index
    return aside or not verbs


def _ends_name(context: Context, mark: int) -> bool:
    """كانت «نوردال» تطالب: a mention ends right before the closing mark."""
    return named_right_before(context, mark) is not None


def _before_parenthesis(context: Context, index: int, first: int) -> int:
    """Before the abbreviation of الاتحاد الدولي لكرة القدم (فيفا) يعلن; `index` where no parenthesis ends there."""
    if context.keys[index] != ")":
        return index
    opens = range(index - 1, max(first, index - LONGEST_PARENTHESIS - 2), -1)
    return next((at - 1 for at in opens if context.keys[at] == "("), index)


def _opening(context: Context, cue: int, first: int) -> int:
    """Behind the conjunctions, auxiliaries and offices that open a clause."""
    opener = first
    while opener < min(cue, first + FARTHEST_OPENER) and (
        context.words[opener].pos in ("AUX", "CCONJ", "SCONJ", "PART") or opener in context.entities.role_at
    ):
        opener = context.entities.role_at.get(opener, opener + 1)
    return opener


def _aside_opening(context: Context, comma: int, clause_first: int) -> int:
    """The end of the subject before an aside (أحمد محمود، وهو تاجر من حلب، قال), or the comma where there is none."""
    first = clause_first + (context.words[clause_first].pos == "CCONJ")
    name = context.entities.role_at.get(first, first)
    found = mention_at(context, name)
    end = name if found is None else found.end
    return end - 1 if first < end < comma and context.keys[end] in COMMAS else comma


def _is_adverbial(key: str) -> bool:
    """وبالنسبة, للمرة, حسب, لأنهم, منتقدا: what opens a noun phrase that is no subject."""
    bare = key.removeprefix(WA)
    accusative = bare.endswith("ا") and not bare.endswith("ها") and not bare.startswith(AL) and not names_several(bare)
    return accusative or bare.startswith(("ب", "لل", "لان")) or not ADVERBIAL.isdisjoint((key, bare))  # وفق


def described_before(context: Context, cue: int, clause_first: int, agreement: Agreement) -> Subject | None:
    """A subject that no entity covers, right before its verb and opening its clause: الطالب ماجد يقول.

    People before a plural verb may stand anywhere: اعتقال أشخاص تحدثوا, المشايخ الذين انتقدوا.
    """
    index = cue - 1
    while index > clause_first and context.keys[index] in PARTICLES:
        if RELATIVE_GENDERS.get(context.keys[index], agreement) != agreement:
            return None  # المذكرة التي يطالبون فيها
        index -= 1
    last = index + 1
    while index >= max(clause_first, cue - LONGEST_DESCRIPTION) and context.words[index].pos in ("NOUN", "PROPN"):
        index -= 1
    first = index + 1
    before = context.words[index].pos in ("PUNCT", "CCONJ", "SCONJ", "AUX") or first == clause_first
    opens = first < last and (before or (agreement == "p" and context.keys[index] == MIN))
    span: Range | None = (first, last)
    if not (opens and _may_speak(context, first, last, agreement)):
        span = _people_before(context, first, last) if agreement == "p" and first < last else None
    if span is None or any(map(_is_adverbial, context.keys[slice(*span)])):
        return None
    letters = _clitics(context.keys[span[0]])
    speaker = description(context, span)
    speaker = replace(speaker, mention=speaker.mention._replace(letters=letters))
    return Subject((speaker,), span, letters)


def _people_before(context: Context, first: int, last: int) -> Range | None:
    """The people before a plural verb: أشخاص in اعتقال أشخاص, المدافعين in المدافعين عن البيئة الذين."""
    at = last - 1
    if RELATIVE_GENDERS.get(context.key(last)) == "p":
        nearest = range(at, max(0, last - FARTHEST_ANTECEDENT), -1)
        at = next((index for index in nearest if names_several(context.keys[index])), at)
    if not (names_several(context.keys[at][_clitics(context.keys[at]) :]) or _are_described(context, at)):
        return None
    whose = at > first and context.keys[at].endswith(NISBAS)  # القراصنة الصوماليين
    return at - whose, at + 1


def _clitics(key: str) -> int:
    """The letters before people, or of a conjunction before a noun: one in لمسؤولين and وأصحاب, none in ورشة."""
    people = (stem.letters for stem in nominal_stems(key) if names_several(stem.key))
    common = lexicon().common_words
    joined = key.startswith(WA) and key not in common and (key[1:] in common or is_definite(key[1:]))
    return next(people, int(joined))


def _are_described(context: Context, index: int) -> bool:
    """المشايخ الذين: a plural that only its shape tells, right before the relative of people."""
    behind = context.key(index + 1)
    return RELATIVE_GENDERS.get(behind) == "p" and BROKEN_PLURAL.match(context.keys[index]) is not None


def _may_speak(context: Context, first: int, last: int, agreement: Agreement) -> bool:
    """Before a plural verb no one man (النائب يطالبون); else no verbal noun and no indefinite thing (شحنات أسلحة)."""
    head = context.keys[first][_clitics(context.keys[first]) :]
    if agreement == "p":
        return not names_one(head)
    alone = last - first == 1 and head not in lexicon().common_words
    definite = is_definite(head) or any(map(is_definite, context.keys[first + 1 : last]))
    known = names_one(head) or names_several(f"{head}{PLURAL}") or head in lexicon().organization_heads
    return not is_verbal_noun(context.document.tokens, first) and (alone or definite or known or is_collective(head))
