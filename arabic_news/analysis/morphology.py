"""The forms of a verb, from two of its principal parts.

News is written in the third person, so its past and present are generated, without the dual (a noun in the
accusative looks the same: ذكرا) and the short forms after لم (يجب is "must"). Forms are folded keys. Source of the
paradigms: any grammar of Modern Standard Arabic, such as Ryding, A Reference Grammar of Modern Standard Arabic (2005),
chapters 21 to 34.
"""

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from arabic_news.text.folding import fold

__all__ = ["Agreement", "VerbForm", "jussive_forms", "masdar_forms", "participle_forms", "verb_forms"]

Agreement = Literal["m", "f", "p"]  # masculine singular; feminine singular (and things); plural or dual of people

OBJECT_PRONOUNS: Final = ("ه", "ها", "هم", "هما")
HOLLOW: Final = ("ي", "و")  # يشير, يقول: the letter that goes in يشر, يقل
SHORTEST_HOLLOW: Final = 3
LETTERS_OF_ROOT: Final = 3
WOMEN: Final = "ن"
# What else ends like a verb of women: Aden, two, committees, to whom, the trials.
ENDING_ALIKE: Final = frozenset(map(fold, (
    "عدن", "اثنين", "لجان", "لمن", "متن", "أدين", "الفتن", "المحن", "صحن", "أيدن", "نادين", "راين", "ناجين", "أذعن",
    "يذعن",
)))  # fmt: skip
WEAK_ENDINGS: Final = ("ي", "و", "ا")


class VerbForm(NamedTuple):
    """One inflected form; with `pronoun`, its last letters are an object or owner."""

    key: str
    agreement: Agreement
    present: bool = False
    pronoun: bool = False


def verb_forms(past: str, present: str) -> Iterator[VerbForm]:
    """Yield the forms of the verb with this past and present (third person masculine singular).

    >>> [form.key for form in verb_forms("نفى", "ينفي")][:4]
    ['نفي', 'نفت', 'نفوا', 'نفتا']
    """
    yield from _past(past)
    if present:
        yield from _present(present)
        yield from _of_women(past, present)


def _past(past: str) -> Iterator[VerbForm]:
    key = fold(past)
    weak = past.endswith(("ى", "ا"))
    base = key[:-1] if weak or key.endswith("ي") else key
    feminine = f"{key}ت" if key.endswith("ي") and not weak else f"{base}ت"
    yield VerbForm(key, "m")
    yield VerbForm(feminine, "f")
    yield VerbForm(f"{base}وا", "p")
    yield VerbForm(f"{feminine}ا", "p")
    # Before an object pronoun a final ى is written ا (رآه, نفاه).
    joined = f"{base}ا" if weak else key
    for pronoun in OBJECT_PRONOUNS:
        yield VerbForm(joined + pronoun, "m", pronoun=True)
        yield VerbForm(feminine + pronoun, "f", pronoun=True)
        yield VerbForm(f"{base}و{pronoun}", "p", pronoun=True)


def _present(present: str) -> Iterator[VerbForm]:
    stem = fold(present)[1:]
    plural = stem[:-1] if stem.endswith(WEAK_ENDINGS) else stem
    yield VerbForm(f"ي{stem}", "m", present=True)
    yield VerbForm(f"ت{stem}", "f", present=True)
    for ending in ("ون", "وا"):
        yield VerbForm(f"ي{plural}{ending}", "p", present=True)
    for prefix in ("ي", "ت"):
        yield VerbForm(f"{prefix}{stem}ان", "p", present=True)
    joined = f"{stem[:-1]}ا" if present.endswith("ى") else stem  # يراه, ينفيه
    for pronoun in OBJECT_PRONOUNS:
        yield VerbForm(f"ي{joined}{pronoun}", "m", present=True, pronoun=True)
        yield VerbForm(f"ت{joined}{pronoun}", "f", present=True, pronoun=True)


def _of_women(past: str, present: str) -> Iterator[VerbForm]:
    """قلن, نفين, يؤكدن; not أعلن, which is spelt like one man's, nor that of a doubled root (أصررن)."""
    key, stem = fold(past), fold(present)[1:]
    doubled = len(stem) < LETTERS_OF_ROOT and not (key.startswith("و") or key.endswith("ي"))
    if key.endswith(WOMEN) or doubled:
        return
    short = next((form.key[1:] for form in jussive_forms(present)), stem)
    if past.endswith("ا"):
        key = f"{key[:-1]}و"  # دعون
    elif key[-2:-1] == "ا" and not key.endswith("ي"):
        key, stem = f"{key[:-2]}{key[-1]}" if short != stem else key, short  # قلن, يقلن
    for form in (VerbForm(f"{key}{WOMEN}", "p"), VerbForm(f"ي{stem}{WOMEN}", "p", present=True)):
        if form.key not in ENDING_ALIKE:
            yield form


def jussive_forms(present: str) -> Iterator[VerbForm]:
    """Yield the short forms of a weak verb, which stand behind لم: ينف, يقل; none where they are spelt in full.

    >>> [form.key for form in jussive_forms("ينفي")], [form.key for form in jussive_forms("يكتب")]
    (['ينف', 'تنف'], [])
    """
    key = fold(present)
    if key.endswith(WEAK_ENDINGS):
        short = key[1:-1]
    elif len(key) > SHORTEST_HOLLOW and key[-2] in HOLLOW:
        short = f"{key[1:-2]}{key[-1]}"
    else:
        return
    yield VerbForm(f"ي{short}", "m", present=True)
    yield VerbForm(f"ت{short}", "f", present=True)


def participle_forms(participle: str) -> Iterator[VerbForm]:
    """Yield the adverbial (accusative) forms of an active participle: مشيرا, مشيرة, مشيرين.

    >>> [form.key for form in participle_forms("مشير")]
    ['مشيرا', 'مشيره', 'مشيرين']
    """
    key = fold(participle)
    yield VerbForm(f"{key}ا", "m")
    yield VerbForm(f"{key}ه", "f")
    yield VerbForm(f"{key[:-1] if key.endswith('ي') else key}ين", "p")


def masdar_forms(masdar: str) -> Iterator[VerbForm]:
    """Yield the verbal noun with the pronoun of the speaker: قوله, قولها, قولهم.

    >>> [form.key for form in masdar_forms("إشارة")][:2]
    ['اشارته', 'اشارتها']
    """
    key = fold(masdar)
    joined = f"{key[:-1]}ت" if masdar.endswith("ة") else key
    for pronoun, agreement in (("ه", "m"), ("ها", "f"), ("هم", "p"), ("هما", "p")):
        yield VerbForm(joined + pronoun, agreement, pronoun=True)  # type: ignore[arg-type]
