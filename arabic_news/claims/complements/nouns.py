"""Complements of nouns and participles that report: تأكيده أن …, مطالبة الوزير بالتحقيق, مشيرا إلى …."""

from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.adjuncts import (
    ADDRESSED,
    ADVERBS,
    AGO,
    COMPLEMENTIZERS,
    SPANS_OF_TIME,
    after_subject,
    set_off_end,
)
from arabic_news.claims.complements.clauses import HELD, NEW_CLAUSE, clause_behind, opens_another_clause
from arabic_news.claims.complements.complement import (
    WITHOUT_PRONOUN,
    Complement,
    directly_after,
    ends_phrase,
    is_complementizer,
)
from arabic_news.claims.complements.findings import ACCUSATIVE
from arabic_news.claims.complements.objects import (
    FARTHEST_OF_NOUN,
    TO_SOMEBODY,
    directed_at,
    is_doing,
    is_masdar,
    nominal_object,
)
from arabic_news.claims.complements.predicates import NAMED_OBJECTS, named_object
from arabic_news.claims.complements.prepositions import FARTHEST_NAMED, FREE, LI_AND_ARTICLE, preposition_at
from arabic_news.claims.context import RELATIVES, SHORTEST_SPEECH, Context
from arabic_news.cues import CueForm
from arabic_news.entities.phrases import is_definite
from arabic_news.text.folding import fold
from arabic_news.text.tokens import COMMAS

__all__ = ["ASK", "of_masdar", "of_owned", "of_participle", "of_speech_noun"]

# Behind a noun of speech their ب tells what it is about: المطالب الخاصة بالنقل.
CONCERNING: Final = frozenset(map(fold, (
    "خاصة", "الخاصة", "متعلقة", "المتعلقة", "تتعلق", "مرتبطة", "المرتبطة", "المعنية",
)))  # fmt: skip
OTHER_CLAUSE: Final = frozenset({"VERB", "AUX", "SCONJ", "PART", "PRON"})
OCCASIONS: Final = frozenset({"في", "خلال", "عقب", "عبر"})
FARTHEST_OF_PARTICIPLE: Final = 14  # tokens from a participle to its أن: مضيفا في كلمة ألقاها أن
ASK: Final = "سأل"
AFTER_SPEECH: Final = frozenset(map(fold, ("بعد", "عقب", "إثر", "منذ", "غداة", "رغم", "وسط", "مع")))
REACTIONS: Final = frozenset(map(fold, ("ردا", "رغم", "الرغم", "استجابة", "قليل", "إشارة")))
REACTING: Final = frozenset({"رفض", "وصف", "أيد", "انتقد", "تجاهل", "لبى", "اعتبر"})
DESCRIBING: Final = frozenset({"وصف", "اعتبر"})
FARTHEST_REACTION: Final = 6  # tokens from the verb to the noun


def of_owned(context: Context, index: int, limit: int, form: CueForm) -> Complement | None:
    """قول الوزير إن, تحذير المنظمة من, نفي البنك وجود: behind the owner, who speaks.

    Whom one accuses, condemns or calls upon may stand there too (اتهام إيران بدعم …), so that only a noun behind him
    makes him the speaker (اتهام النقابة إدارة المصنع).
    """
    start = after_subject(context, index, limit, has_subject=False)
    if start < limit and context.keys[start] in COMMAS:
        start += any(context.date_at.get(at) == start for at in range(index, start))  # إعلان الوزارة، الأحد، عن
    direct = directly_after(context, start, limit)
    if direct is not None or start >= limit:
        return direct
    if "object" in form.frames:
        named = nominal_object(context, start, limit, has_subject=True)
        if named is not None and not _is_joined(context.keys[named.start]):
            noun = context.words[named.start].pos == "NOUN" or is_masdar(context, named.start)
            if noun:
                return named
    if form.act in TO_SOMEBODY:
        return _towards(context, index, start, form)
    return preposition_at(context, start, set(form.frames))


def _towards(context: Context, index: int, start: int, form: CueForm) -> Complement | None:
    """بعد دعوة الحكومة إلى الحوار, إدانة الوزارة للهجوم: behind the owner, where he can only be the speaker.

    Whom one calls upon stands there too (قرر دعوة الوزراء إلى لندن); not where others react to what he said.
    """
    owner = (
        context.entities.actor_at.get(index)
        or context.entities.place_at.get(index)
        or index in context.entities.role_at
    )
    if not owner:
        return None
    if form.act == "call":
        return preposition_at(context, start, {"to", "for"}) if _is_reacted_to(context, index - 1) else None
    return preposition_at(context, start, {"for"}) if context.keys[start].startswith(LI_AND_ARTICLE) else None


def _is_reacted_to(context: Context, noun: int) -> bool:
    """بعد ساعات من دعوة, ردا على دعوة, رفض الوزير دعوة."""
    before = context.key(noun - 1)
    if before in AFTER_SPEECH or (before in FREE and context.key(noun - 2) in SPANS_OF_TIME | REACTIONS):
        return True
    verbs = (at for at in range(noun - 1, max(-1, noun - FARTHEST_REACTION), -1) if context.words[at].pos == "VERB")
    verb = next(verbs, None)
    return verb is not None and context.words[verb].lemma in REACTING


def of_speech_noun(context: Context, index: int, limit: int, frames: set[str]) -> Complement | None:
    """اتهامات متبادلة بالسرقة, نداء عاجل إلى, اقتراح البرنامج بـ, اعتقادا منهم بأن, بتهمة التحريض, بالقول: «…»."""
    if "quote" in frames:
        return _spoken_directly(context, index, limit)
    if "told" in frames:
        return _told_directly(context, index, limit)
    if "of" in frames:
        noun = index < limit and context.words[index].pos in ("NOUN", "PUNCT")
        return Complement("preposition", index, index) if noun else None
    for at in range(index, min(limit, index + FARTHEST_OF_NOUN)):
        if is_complementizer(context, at):
            if _is_described(context, index, at) or (at > index and _is_another_clause(context, at)):
                return None
            return Complement("that", at, at + 1 if context.keys[at] in WITHOUT_PRONOUN else at)
        if context.words[at].pos in ("VERB", "AUX") or context.keys[at] in COMMAS | CONCERNING:
            return None
        preposition = preposition_at(context, at, frames)
        if preposition is not None:
            return preposition
    return None


def _spoken_directly(context: Context, index: int, limit: int) -> Complement | None:
    """اكتفى الوزير بالقول إن, ختم كلمته بالقول «…»: not a word that is quoted (يعرف بالقول «السديد»)."""
    quotation = context.quotation_at.get(index)
    word = quotation is not None and quotation.inner[1] - quotation.inner[0] < SHORTEST_SPEECH
    return None if word else directly_after(context, index, limit)


def _is_another_clause(context: Context, index: int) -> bool:
    """تحذير الركاب دون أن, الاتهام الأول كما أن: the words before أن open another clause."""
    return opens_another_clause(context, index) or context.keys[index - 1] in NEW_CLAUSE


def _is_described(context: Context, index: int, at: int) -> bool:
    """وصف الوزير هذه الاتهامات بأنها باطلة: what opens at `at` is said of the noun before `index`."""
    near = context.words[max(0, index - FARTHEST_REACTION) : index]
    return context.keys[at] in HELD and any(word.pos == "VERB" and word.lemma in DESCRIBING for word in near)


def _told_directly(context: Context, index: int, limit: int) -> Complement | None:
    """جدد الوزير التأكيد على أن, خلص إلى القول إن: right behind the noun or its preposition."""
    at = index + (context.key(index) in FREE)
    if at >= limit or not is_complementizer(context, at):
        return None
    return Complement("that", index, at + 1 if context.keys[at] in WITHOUT_PRONOUN else at)


def _is_joined(key: str) -> bool:
    """والوزير behind the owner is no object; وجود is."""
    common = {key, key.removesuffix(ACCUSATIVE)}.isdisjoint(lexicon().common_words)
    return key.startswith("وال") or (key.startswith("و") and common)


def of_masdar(context: Context, index: int, limit: int, form: CueForm) -> Complement | None:
    """قوله إن, دعوته إلى, إدانتها للهجوم: right behind it, or by its preposition; ل marks the object of a noun."""
    frames = set(form.frames)
    start = _behind_time(context, index, limit)
    direct = directly_after(context, start, limit)
    if direct is not None or index >= limit or form.lemma == ASK:
        return direct  # عند سؤاله عن: who is asked
    preposition = preposition_at(context, index, frames | ({"for"} if "object" in frames else set()))
    if preposition is not None or "object" not in frames or start >= limit:
        return preposition
    noun = context.words[start].pos == "NOUN" and not _is_joined(context.keys[start])
    said = noun and (not is_definite(context.keys[start]) or is_doing(context, start))
    return Complement("object", start, start) if said or _is_whom(context, start, form) else None


def _is_whom(context: Context, index: int, form: CueForm) -> bool:
    """اتهامه الحكومة بـ, انتقادها إيران: who stands behind the owner's pronoun."""
    mention = context.entities.actor_at.get(index) or context.entities.place_at.get(index)
    return form.act in TO_SOMEBODY and mention is not None and not mention.letters


def _behind_time(context: Context, index: int, limit: int) -> int:
    """Behind أمس, أيضا, قبل يومين or ، في بيان، in تأكيدها أمس أن; `index` where nothing of the kind stands there."""
    if index in context.date_at:
        return context.date_at[index]
    if index + 1 < limit and context.keys[index] in ADVERBS and context.keys[index + 1] in COMPLEMENTIZERS:
        return index + 1
    if index < limit and context.keys[index] in COMMAS:
        return set_off_end(context, index, limit)
    ago = index + 2 <= limit and context.keys[index] in AGO
    return index + 2 if ago and context.words[index + 1].pos in ("NOUN", "NUM") else index


def of_participle(context: Context, index: int, limit: int, frames: tuple[str, ...]) -> Complement | None:
    """مشيرا إلى أن, مؤكدا أن, حاثا الجميع: the subject is elsewhere, so what follows is the complement."""
    direct = directly_after(context, index, limit)
    if direct is not None or index >= limit:
        return direct
    for frame, words in NAMED_OBJECTS.items():
        if frame in frames:
            expressed = named_object(context, index, limit, words, has_subject=True)
            if expressed is not None or "that" not in frames:
                return expressed
    if "order" in frames:
        return directed_at(context, index, limit)
    preposition = preposition_at(context, index, set(frames))
    if preposition is not None:
        return preposition
    if "object" in frames and index in context.entities.role_at:
        return Complement("object", index, index)  # مطالبا رئيس البلدية بالتدخل
    blamed = _somebody_behind_occasion(context, index, limit) if "object" in frames else None
    if blamed is not None:
        return blamed
    clause = clause_behind(context, index, min(limit, index + 6), frames) or _behind_occasion(
        context, index, limit, frames
    )
    if clause is not None and clause.frame in ("that", "colon"):
        return clause
    matter = "matter" in frames and clause is None and context.keys[index] not in ADDRESSED
    if "object" in frames or matter:
        return nominal_object(context, index, limit, has_subject=True) or clause
    return clause


def _somebody_behind_occasion(context: Context, index: int, limit: int) -> Complement | None:
    """متهما في ختام القمة رئيس الوزراء بـ: the first who is named behind an occasion and whom nothing governs."""
    if context.keys[index] not in OCCASIONS:
        return None
    for at in range(index + 2, min(limit, index + FARTHEST_NAMED)):
        if context.words[at].pos in OTHER_CLAUSE or context.keys[at] in COMMAS:
            return None
        mention = context.entities.actor_at.get(at)
        named = at in context.entities.role_at or (mention is not None and not mention.letters)
        if named and context.words[at - 1].pos != "ADP" and ends_phrase(context, at - 1):
            return Complement("object", at, at)
    return None


def _behind_occasion(context: Context, index: int, limit: int, frames: tuple[str, ...]) -> Complement | None:
    """مضيفا في تصريحات صحفية من مقر البعثة أن: the أن behind where or when it was said, with no verb between."""
    if context.keys[index] not in OCCASIONS:
        return None
    clause = clause_behind(context, index, min(limit, index + FARTHEST_OF_PARTICIPLE), frames)
    between = range(index, index if clause is None else clause.zone_end)
    other = any(context.words[at].pos in OTHER_CLAUSE or context.keys[at] in RELATIVES for at in between)
    return None if other else clause
