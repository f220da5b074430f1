"""Participles of reporting verbs that are a predicate, an adjective or a noun: 29 متهما, كان مطالبا بالفوز."""

from typing import Final

from arabic_news.claims.adjuncts import COMPLEMENTIZERS
from arabic_news.claims.context import SHORTEST_SPEECH
from arabic_news.claims.no_cue.word import PossibleCue
from arabic_news.entities.phrases import carries_article
from arabic_news.text.folding import fold

__all__ = ["plain_participle"]

BEFORE_NOUN: Final = frozenset({"NOUN", "PROPN", "NUM", "AUX", "VERB", "PRON"})
OF_PARTICIPLE: Final = frozenset({"الي", "عن", "علي"})
# Objects that only a participle with the force of a verb has: واصفا إياه بالفاشل, لافتا النظر إلى.
OBJECTS_OF_PARTICIPLE: Final = frozenset(map(fold, (
    "إياه", "إياها", "إياهم", "إياهما", "النظر", "الانتباه", "الأنظار",
)))  # fmt: skip
OTHER_THAN: Final = "غير"
SUFFERED: Final = frozenset({"طالب", "هدد"})  # whose participles are passive as well: مهددا بالإغلاق
FARTHEST_BEING: Final = 6  # tokens from a verb of being to its predicate
WHOM: Final = frozenset(map(fold, ("إياه", "إياها", "إياهم", "إياهما")))
DESCRIBE: Final = "وصف"
HELD: Final = frozenset(key for key in COMPLEMENTIZERS if key.startswith("ب"))  # بأنه, بأنها
FARTHEST_HELD: Final = 6  # tokens from واصفا to بأنه
POSSESSIVE_ENDINGS: Final = ("ها", "هم", "هما", "هن", "نا", "ته", "يه", "اه")


def plain_participle(it: PossibleCue) -> bool:
    """29 متهما, مذكرة تفاهم: a participle that no comma sets off and no complement follows is a noun or adjective.

    So is one behind غير, and what a verb of being says of somebody (بات المدرب مطالبا بالفوز).
    """
    if it.before == OTHER_THAN or _is_predicate(it):
        return True
    if it.opens_sentence or it.part_before not in BEFORE_NOUN or it.next in OBJECTS_OF_PARTICIPLE:
        return False
    if _describes_noun(it) and it.next in OF_PARTICIPLE:
        return True  # قيودا مشددة على السحب
    if _is_circumstance(it) or _holds_to_be(it):
        return False
    if "with" in it.form.frames and it.next.startswith("ب") and it.follows_mention:
        return False  # وقف فلان متوعدا برد
    if it.next in WHOM:
        return False  # وجه نقدا حادا واصفا إياه بالفاشل
    quotation = it.context.quotation_at.get(it.token + 1)
    speaks = quotation is not None and quotation.inner[1] - quotation.inner[0] >= SHORTEST_SPEECH  # not متمسكة «بالحق»
    return not (it.next in COMPLEMENTIZERS or it.next == ":" or it.next in OF_PARTICIPLE or speaks)


def _is_predicate(it: PossibleCue) -> bool:
    """كان مطالبا بـ, سيكون اللاعب متهما بـ: only the subject stands between it and the verb of being."""
    if it.form.lemma not in SUFFERED or not it.next.startswith("ب") or it.next in COMPLEMENTIZERS:
        return False
    for at in range(it.token - 1, max(it.first, it.token - FARTHEST_BEING) - 1, -1):
        if it.context.words[at].pos in ("AUX", "VERB"):
            return it.context.words[at].pos == "AUX"
        if it.context.words[at].pos == "PUNCT":
            break
    return False


def _is_circumstance(it: PossibleCue) -> bool:
    """حيا الجمهور داعيا اللاعبين إلى, بعث برسالة إليهم مطالبا: no adjective of the definite word before it.

    A feminine one may be its predicate (الشركة متهمة بالتهرب), so that only who stands behind it makes it active.
    """
    before = it.context.document.tokens.spelling(it.token - 1)
    definite = carries_article(it.before) or it.follows_mention or before.endswith(POSSESSIVE_ENDINGS)
    if not definite or it.part_before in ("AUX", "NUM"):
        return False
    return it.form.agreement == "m" or (it.precedes_somebody and it.form.agreement == "f")


def _holds_to_be(it: PossibleCue) -> bool:
    """نفت الوزارة بشدة واصفة الاتهامات بأنها باطلة: what the object is held to be stands near."""
    behind = it.context.keys[it.token + 1 : it.token + 1 + FARTHEST_HELD]
    return it.form.lemma == DESCRIBE and not HELD.isdisjoint(behind)


def _describes_noun(it: PossibleCue) -> bool:
    """An indefinite accusative noun stands right before it, with which it agrees."""
    before = it.context.document.tokens.spelling(it.token - 1)
    accusative = before.endswith("ا") and not before.endswith(POSSESSIVE_ENDINGS)
    return it.part_before == "NOUN" and accusative and not carries_article(it.before)
