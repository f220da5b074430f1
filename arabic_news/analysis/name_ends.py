"""How far a person's name goes: over name words, compounds and hyphens, up to what does not go on with it."""

import re
from typing import Final, NamedTuple

from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import (
    COMPOUND_HEADS,
    HYPHEN,
    NAMERS,
    WEEKDAYS,
    Part,
    is_hyphenated,
    is_never_named,
    part_of,
    part_of_key,
    spelt_as_name,
)
from arabic_news.analysis.possible_names import after_kin, next_part
from arabic_news.analysis.word_classes import NO_CLASSES, word_classes
from arabic_news.text.folding import fold
from arabic_news.text.tokens import Tokens

__all__ = ["ALLAH", "BLESSINGS", "DEEN", "SURNAMES", "goes_on", "run_end"]

LONGEST_NAME: Final = 7  # tokens
MOST_UNKNOWN: Final = 2  # words in a row that no list knows
ALLAH: Final = "الله"
SURNAMES: Final = ("family", "nisba")
HASH: Final = "#"
WALI: Final = "والي"
GOVERNED: Final = ("ب", "و", "ف", "لل")
VERBAL_NOUN_WITH_OWNER: Final = re.compile(r"ت[^ا]{2}ي[^ا]ه$")  # توضيحه, تأكيده
PASSIVE_FEMININE: Final = re.compile("الم..و.ه")  # المغلوطة
JOINTS: Final = frozenset({HYPHEN, HASH})
HASHED_SURNAMES: Final = ("family", "nisba", "unknown", "definite")
# The second half of names like علاء الدين and شهيد الإسلام.
DEEN: Final = "الدين"
SECOND_HALVES: Final = frozenset(map(fold, (DEEN, "الإسلام", "الحق", "الرحمن", "الزمان", "النبي", "الزمن")))
ALMIGHTY: Final = ("عز", "وجل")
# What stands with الله behind the name of somebody blessed: رضي الله عنه, صلى الله عليه وسلم.
BLESSINGS: Final = frozenset(map(fold, (
    "رضي", "صلى", "رحمه", "رحمها", "رحمهم", "حفظه", "حفظها", "يحفظه", "أيده", "رعاه", "أعزه",
)))  # fmt: skip
NOT_BEFORE_ALLAH: Final = BLESSINGS | frozenset(map(fold, ("إلا", "سبحان", "غفر")))  # in a name
INNER_HEADS: Final = frozenset({"ايت", "نايت", "ود", "حاج", "اد"})  # within Amazigh and Sudanese names
NEVER_LAST: Final = COMPOUND_HEADS | INNER_HEADS  # of a name: more of it follows


class Continuation(NamedTuple):
    """A word with which the name that begins at `first` may go on, in the sentence that ends at `end`."""

    tokens: Tokens
    first: int
    token: int
    end: int

    @property
    def key(self) -> str:
        """The word itself."""
        return self.tokens.keys[self.token]

    @property
    def part(self) -> Part:
        """What part it can play in a name."""
        return part_of(self.tokens, self.token).part

    @property
    def part_before(self) -> Part:
        """What part the word before it can play, which belongs to the name."""
        return part_of(self.tokens, self.token - 1).part

    @property
    def next_part(self) -> Part:
        """What part the word behind it can play."""
        return next_part(self.tokens, self.token, self.end)

    @property
    def next(self) -> str:
        """The word behind it in its sentence, or nothing."""
        return self.tokens.keys[self.token + 1] if self.token + 1 < self.end else ""

    @property
    def is_behind_whole_name(self) -> bool:
        """Two words of the name or more stand before it."""
        return self.token > self.first + 1


def run_end(tokens: Tokens, first: int, end: int) -> int:
    """The end of the run of name words that begins at `first`."""
    index, unknown = first + 1, int(part_of(tokens, first).part == "unknown")
    end = min(end, first + LONGEST_NAME)
    while index < end:
        part, letters = part_of(tokens, index)
        # Only the first word of a name carries clitics.
        if _completes_compound(tokens, index) or _between_names(tokens, index, end) or tokens.keys[index - 1] in JOINTS:
            unknown = 0
        elif _office_as_surname(tokens, first, index, end):
            return index + 1
        elif part == "stop" or letters or not goes_on(tokens, first, index, end):
            break
        elif part == "unknown":
            unknown += 1
            adjectival = _is_feminine(tokens.keys[index]) and (
                index > first + 1 or part_of(tokens, first).part != "given"
            )
            if unknown > MOST_UNKNOWN or adjectival:
                break  # متطابقة, but منير عطاونة
        else:
            unknown = 0
        index += 1
    # A run never ends in the middle of a compound.
    while index > first + 1 and tokens.keys[index - 1] in NEVER_LAST:
        index -= 1
    return index


def _office_as_surname(tokens: Tokens, first: int, index: int, end: int) -> bool:
    """قال سامي والي إن: an office without its place behind a given name is a surname."""
    alone = index + 1 == end or next_part(tokens, index, end) == "stop"
    return tokens.keys[index] == WALI and index == first + 1 and part_of(tokens, first).part == "given" and alone


def _is_feminine(key: str) -> bool:
    """متطابقة, of a word of the language, or بمصراتة, with a preposition; but لينغليه is none."""
    known, bare = lexicon(), key[:-1]
    listed = bare in known.common_words or f"ال{bare}" in known.adjectives or key in known.unnamed_words
    listed = listed or key.startswith(GOVERNED) or bool(word_classes().get(key, NO_CLASSES).group)
    return key.endswith("ه") and listed


def _completes_compound(tokens: Tokens, index: int) -> bool:
    """Whatever word follows عبد, آل or بن belongs to the name (عبد ربه, بن عبد العزيز), and so does جار in جار الله."""
    if tokens.keys[index - 1] in NEVER_LAST:
        key = tokens.keys[index]
        function_word = key in lexicon().parts_of_speech and key not in lexicon().given_names
        return key.isalpha() and (not function_word or spelt_as_name(tokens, index))
    if tokens.keys[index] in SECOND_HALVES:
        return part_of(tokens, index - 1).part not in ("stop", "unknown") or tokens.keys[index] == DEEN
    if tokens.keys[index] in INNER_HEADS:
        return index + 1 < len(tokens) and part_of(tokens, index + 1).part not in ("stop", "given?")
    if not NOT_BEFORE_ALLAH.isdisjoint(tokens.keys[index - 1 : index + 1]):
        return False
    return ALLAH in tokens.keys[index : index + 2] and not tokens.keys[index].startswith("و")


def _between_names(tokens: Tokens, index: int, end: int) -> bool:
    """The خلف of عماد خلف الجغيفي, the hyphen of جان-بيار ديلوك: between two names it is part of the name."""
    if is_hyphenated(tokens, index, end) or _is_hashtag_inside(tokens, index, end):
        return True
    if index + 1 >= end or part_of(tokens, index - 1).part not in ("given", "given?"):
        return False
    return tokens.keys[index] in lexicon().given_names and next_part(tokens, index, end) in SURNAMES


def _is_hashtag_inside(tokens: Tokens, index: int, end: int) -> bool:
    """ريكس #تيلرسون: the mark of a surname."""
    return tokens.keys[index] == HASH and index + 2 <= end and part_of(tokens, index + 1).part in HASHED_SURNAMES


# ---------------------------------------------------------------- rules: "the name does not go on with this word"


def _next_in_list(it: Continuation) -> bool:
    """و opens the next name of a list (وموفق المطيري), or joins something to a whole name (الشمراني ومساعديه)."""
    if not it.key.startswith("و") or it.key in lexicon().family_names:
        return False
    return it.key[1:] in COMPOUND_HEADS or (
        len(it.key) > 3
        and (
            it.key.startswith("وال")
            or (it.is_behind_whole_name and it.part == "unknown")
            or it.part_before in (*SURNAMES, "definite")
            or it.key[1:] in lexicon().given_names
            or it.next_part in ("given", *SURNAMES)
        )
    )


def _definite_adjective(it: Continuation) -> bool:
    """توني أبوت المصغرة: behind a whole name, a feminine or plural with the article that no list knows."""
    return it.part == "definite" and it.key.endswith(("ه", "ين", "ون", "ات"))


def _feminine_participle(it: Continuation) -> bool:
    """تصريحات جاستن المغلوطة: it describes the noun before the name."""
    return it.part == "definite" and PASSIVE_FEMININE.fullmatch(it.key) is not None


def _owned(it: Continuation) -> bool:
    """لحضورهما, توضيحه: a word with an owner's pronoun that no list knows."""
    told = it.tokens.spelling(it.token).endswith("ه") and VERBAL_NOUN_WITH_OWNER.match(it.key) is not None
    return it.part == "unknown" and (told or it.key.endswith(("هما", "هم", "ها")))


def _to_latin(it: Continuation) -> bool:
    """سالم العريبي لـCNN: to whom he speaks."""
    return it.key.startswith("ل") and it.key[1:].isascii()


def _weekday(it: Continuation) -> bool:
    """نجيب رزاق الخميس, هوف الخميس: behind a whole name or a surname the word is the day."""
    return it.key in WEEKDAYS and (it.is_behind_whole_name or it.part_before in ("family", "unknown"))


def _namer(it: Continuation) -> bool:
    """ماهر الصالح الملقب بالنمر: another name follows."""
    return it.key in NAMERS


def _next_verb(it: Continuation) -> bool:
    """نزار العيساوي طالب بذلك: behind a whole name, a reporting verb that is a name too."""
    ambiguous = it.part in ("given?", "surname?")
    return ambiguous and lexicon().verb_lemmas.get(it.key) in lexicon().reporting_lemmas


def _governed(it: Continuation) -> bool:
    """أحمد محمود بالتقصير, بأحر: behind a whole name, a preposition with the article or أ opens the next phrase."""
    return it.key.startswith(("بال", "لل", "كال")) or it.tokens.spelling(it.token).startswith(("بأ", "بإ", "لأ", "لإ"))


def _future(it: Continuation) -> bool:
    """أنطون زوبكوف سيحل, فابيو مانشينيلي يلاحق: behind a whole name, a word shaped like a verb."""
    return it.key.startswith(("سي", "ست", "سن", "ي")) and len(it.key) > 3 and it.part == "unknown"


def _dual_verb(it: Continuation) -> bool:
    """سامي حداد وسالم الرويلي اعترفا: behind a whole name, a verb of two."""
    return it.key.endswith("ا") and len(it.key) > 3 and part_of_key(it.key[:-1]).part == "stop"


def _state(it: Continuation) -> bool:
    """الدكتور كورندال متضامنا, منصور آل كورندو مبتهلين: a participle that says how."""
    one = it.key.startswith(("مت", "مست")) and it.key.endswith("ا")
    several = it.is_behind_whole_name and it.key.startswith("م") and it.key.endswith("ين")
    return (one or several) and len(it.key) > 4 and part_of_key(it.key).part == "unknown"


def _purpose(it: Continuation) -> bool:
    """سامي كروندار بمجهود, نزار الحداد لغزو: behind a whole name, ب or ل and a word of the news vocabulary."""
    if it.key[0] not in ("ب", "ل") or len(it.key) < 4 or part_of_key(it.key).part != "unknown":
        return False
    classes = word_classes().get(it.key[1:], NO_CLASSES)
    return bool(classes.group) and not classes.listed


def _then(it: Continuation) -> bool:
    """هندرا سيماتوبانغ فعثر عليه: behind a whole name, ف and a word of the language."""
    return it.key.startswith("ف") and len(it.key) > 3 and part_of_key(it.key[1:]).part == "stop"


def _next_of_kin(it: Continuation) -> bool:
    """زوجته نفيسة وجرحت: behind the bare first name of a relative, و and a verb."""
    if it.is_behind_whole_name or not it.key.startswith("و") or not after_kin(it.tokens, it.first):
        return False
    return it.key.endswith("ت") or part_of_key(it.key[1:] or it.key).part == "stop"


def _blessing(it: Continuation) -> bool:
    """أبو هريرة رضي الله عنه: a wish for the one named."""
    return it.key in NOT_BEFORE_ALLAH and it.next == ALLAH


def _praise(it: Continuation) -> bool:
    """أكرم الله عز وجل: what is said of God."""
    return (it.key, it.next) == ALMIGHTY


def _never_named(it: Continuation) -> bool:
    """سامي الحداد الكتيب: a word that news hardly ever has in a name."""
    return is_never_named(it.key)


NO_CONTINUATION: Final = (
    _never_named,
    _blessing,
    _praise,
    _feminine_participle,
    _state,
    _next_of_kin,
    _next_in_list,
    _owned,
    _namer,
    _to_latin,
    _weekday,
)


NO_CONTINUATION_OF_WHOLE_NAME: Final = (
    _future,
    _governed,
    _dual_verb,
    _purpose,
    _then,
    _definite_adjective,
    _next_verb,
)


def goes_on(tokens: Tokens, first: int, index: int, end: int) -> bool:
    """Whether the name that begins at `first` may go on with a token."""
    it = Continuation(tokens, first, index, end)
    if any(rule(it) for rule in NO_CONTINUATION):
        return False
    return not (it.is_behind_whole_name and any(rule(it) for rule in NO_CONTINUATION_OF_WHOLE_NAME))
