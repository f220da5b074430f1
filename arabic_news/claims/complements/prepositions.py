"""Complements behind a preposition: دعا إلى الهدوء, ندد بالهجوم, أعلن عن خطة."""

from typing import Final

from arabic_news.analysis.lexicon import lexicon
from arabic_news.claims.adjuncts import ADDRESSED, ADVERBS
from arabic_news.claims.complements.complement import WITHOUT_PRONOUN, Complement
from arabic_news.claims.context import RELATIVES, Context
from arabic_news.text.folding import fold
from arabic_news.text.particles import AL, ILA, MIN
from arabic_news.text.tokens import COMMAS

__all__ = [
    "FARTHEST_NAMED",
    "FRAMES_OF_PROCLITICS",
    "FREE",
    "LETTERS_OF_ROOT",
    "LI_AND_ARTICLE",
    "MATTERS",
    "OF_CLAUSES",
    "follows_ila",
    "preposition_at",
    "resumed_preposition",
]

# The frame of each preposition.
FREE: Final = {"الي": "to", "عن": "about", "علي": "on", "من": "from", "في": "in"}
FRAMES_OF_PROCLITICS: Final = {"ب": "with", "ل": "for"}
# Prepositions before what a clause tells: أشاد بما قدمه, اشتكى مما سمعه.
OF_CLAUSES: Final = {"بما": "with", "بمن": "with", "مما": "from", "ممن": "from", "عما": "about", "عمن": "about"}
# Their preposition is their own: المشرف على الحدائق, المسؤول عن النقل.
GOVERNORS: Final = frozenset(map(fold, (
    "صادر", "صادرة", "الصادر", "الصادرة",
    "المشرف", "المشرفة", "المسؤول", "المسؤولة", "القائم", "القائمة", "القائمين", "الحاصل", "المسئول",
    "العضو", "المنبثقة",
)))  # fmt: skip
INCLUDING: Final = frozenset({"في", "فيه", "فيها", "فيهم"})  # بما في ذلك
LETTERS_OF_ROOT: Final = 3
SHORT_MASDARS: Final = frozenset({"شن", "رد", "حل", "ضم", "صد", "بث", "سن", "دك", "مد"})  # بشن غارات, برد قاس
WHOLE: Final = frozenset({"بكل", "باي", "بحق", "بما", "بمن"})  # ندد بكل عنف, رحب بما أعلن
# Behind them they make another phrase: بما في ذلك, بمن فيهم, بكل بساطة.
NOT_WHOLE: Final = frozenset(map(fold, (
    "في", "فيه", "فيها", "فيهم", "أن", "لا",
    "بساطة", "حزم", "قوة", "صراحة", "وضوح", "ثقة", "تأكيد", "سرور", "فخر", "احترام", "هدوء", "شفافية", "حرية",
)))  # fmt: skip
BESIDE: Final = "جانب"  # إلى جانب
# Behind من they make another phrase: سخر وقته من أجل الناس, تحذيرات من جانب الوزير.
OTHER_PHRASES: Final = frozenset(map(fold, ("أجل", "قبل", "جانب", "طرف", "خلال", "جانبه", "جانبها", "جانبهم")))
LI_AND_ARTICLE: Final = "لل"
# Nouns that open what is said, behind the comma that closes an aside: أكد الوزير، في كلمة له، ضرورة …
MATTERS: Final = frozenset(map(fold, (
    "ضرورة", "أهمية", "عدم", "وجود", "مقتل", "وفاة", "وقوع", "حرص", "حرصه", "حرصها", "استعداد", "استعداده", "استعدادها",
    "رفضه", "رفضها", "دعمه", "دعمها", "التزامه", "التزامها", "تأييده", "تأييدها", "تمسكه", "تمسكها", "عزمه", "عزمها",
    "نيته", "نيتها", "اعتزامه", "اعتزامها",
)))  # fmt: skip
FARTHEST_RESUMED: Final = 12  # tokens from the preposition in a relative clause to the one behind it
FARTHEST_NAMED: Final = 12  # tokens between حمّل and المسؤولية


def resumed_preposition(context: Context, cue_end: int, limit: int, clause: Complement | None) -> Complement | None:
    """ويخشى المدرب الذي لا يملك لاعبين من الكبار، من السقوط: behind a relative clause, the preposition at its comma.

    So it is behind the country to which somebody is sent: لمح السفير إلى بريطانيا، فلان، إلى أن.
    """
    if clause is None or clause.frame != "preposition":
        return clause
    relative = not RELATIVES.isdisjoint(context.keys[cue_end : clause.zone_end])
    if not relative and clause.start not in context.entities.place_at:
        return clause
    key = context.keys[clause.zone_end]
    if key not in FREE or context.keys[clause.zone_end - 1] in COMMAS:
        return clause
    for at in range(clause.start, min(limit, clause.start + FARTHEST_RESUMED)):
        if context.keys[at] == key and context.keys[at - 1] in COMMAS:
            return _free_preposition(context, at)
    return clause


def follows_ila(context: Context, index: int, limit: int, frames: set[str]) -> bool:
    """دعا الأمين العام للأمم المتحدة إلى …: the ل is of the subject where إلى, which the verb takes too, follows."""
    behind = range(index + 1, min(limit, index + FARTHEST_NAMED))
    return "to" in frames and any(context.keys[at] == ILA and context.key(at + 1) != BESIDE for at in behind)


def preposition_at(context: Context, index: int, frames: set[str]) -> Complement | None:
    """The preposition of the frames at a token: إلى, عن, or glued to its noun (بالهجوم)."""
    key = context.keys[index]
    if _belongs_to_verb(context, index):
        return None
    if key in FREE:
        return _free_preposition(context, index) if FREE[key] in frames else None
    if key in OF_CLAUSES:
        tells = OF_CLAUSES[key] in frames and context.key(index + 1) not in INCLUDING
        return Complement("preposition", index, index) if tells else None
    if FRAMES_OF_PROCLITICS.get(key[0]) not in frames:
        return None
    # في بيان, بيان الوزارة: behind a preposition the ب is a letter of the word; not behind فيه.
    governed = context.words[index - 1].pos == "ADP" and context.keys[index - 1] not in ADDRESSED
    if key in ADVERBS or index in context.entities.place_at or governed:
        return None
    noun = context.words[index].pos == "NOUN" and (len(key) > LETTERS_OF_ROOT or key[1:] in SHORT_MASDARS)
    following = context.key(index + 1)
    whole = key in WHOLE and following not in NOT_WHOLE and following not in COMMAS  # not محافظ باي، فلان
    own = noun and not _names_whole_word(context, index) and not _is_one_word(key)
    glued = key in FRAMES_OF_PROCLITICS or whole or own
    return Complement("preposition", index, index) if glued else None


def _belongs_to_verb(context: Context, index: int) -> bool:
    """الذي فاز بالكأس, بات يتمتع بصلاحيات: the preposition right behind another verb is that verb's."""
    before = index - 1
    if context.words[before].pos != "VERB" or context.cue_readings[before] or before in context.entities.actor_at:
        return False
    return context.keys[before - 1] in RELATIVES or context.words[before - 1].pos in ("VERB", "AUX")


def _free_preposition(context: Context, index: int) -> Complement | None:
    governed = context.keys[index - 1].removeprefix("و") in GOVERNORS
    following = index + 1
    other = context.keys[index] == MIN and context.key(following) in OTHER_PHRASES
    if governed or other or index in context.entities.actor_at:  # علي السيستاني
        return None
    if following < len(context.keys) and context.keys[following] in WITHOUT_PRONOUN:
        return Complement("that", index, following + 1)
    return Complement("preposition", index, following)


def _is_one_word(key: str) -> bool:
    """لجنة, بعثة: a common word that begins with ل or ب, and is none without it; بضرورة is one of الضرورة."""
    common, rest = lexicon().common_words, key[1:]
    if key.startswith(LI_AND_ARTICLE) or key not in common or rest in common or rest in MATTERS or rest.startswith(AL):
        return False
    return not (key.startswith("ب") and f"{AL}{rest}" in common)


def _names_whole_word(context: Context, index: int) -> bool:
    """بعثة الاتحاد الأوروبي: the ب belongs to a name."""
    mention = context.entities.actor_at.get(index)
    return mention is not None and mention.letters == 0
