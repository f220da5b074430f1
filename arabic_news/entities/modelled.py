"""Names that only the statistical model finds: they fill in where lists and rules find nothing.

What lists and rules know of a word counts more than the model: a place that the gazetteer lists and whose rules turned
it down stays no place, and an ordinary word stays one. The names that remain are found again wherever the article
repeats them.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from arabic_news.analysis.analyzer import CandidateName, NameKind
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import (
    ALI,
    COMPOUND_HEADS,
    is_adjectival,
    is_hyphenated,
    part_of_key,
    spelt_as_name,
)
from arabic_news.analysis.names import goes_on, is_namesake, no_name_end
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.analysis.repetitions import MOST_NAMESAKES
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.gazetteer import Gazetteer
from arabic_news.name_index import PlaceRecord
from arabic_news.text.clitics import listed_stem, nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Tokens

__all__ = ["filled_in", "from_name"]

LEAST_CONFIDENCE: Final[dict[NameKind, float]] = {"person": 0.5, "place": 0.7, "organization": 0.5}
LEAST_OF_LONE_PERSON: Final = 0.8  # of a single word, which may well be no name
LONGEST_NAME: Final = 8  # tokens
LONGEST_QUOTED: Final = 3  # tokens between quotation marks that are one name
ADJECTIVAL: Final = ("ه", "ات", "ين", "ون")
IF: Final = "لو"  # opens conditions far oftener than names
SURE_OF_PERSON: Final = 0.7
SHORTEST_REPEATED: Final = 4  # letters of a single word that is a name wherever it stands
Rule = Callable[[Tokens, CandidateName, Gazetteer], bool]


def filled_in(
    document: Document, chosen: list[Candidate], names: list[CandidateName], gazetteer: Gazetteer
) -> list[Candidate]:
    """Return the chosen candidates, and the modelled names that touch none of them."""
    tokens = document.tokens
    covered = {index for candidate in chosen for index in range(*candidate.span)}
    fresh: list[CandidateName] = []
    for raw in names:
        name = _trimmed(tokens, raw, covered, gazetteer)
        if name is None:
            continue
        whole = _whole(tokens, name)
        if covered.isdisjoint(range(*whole.span)) and not any(rule(tokens, name, gazetteer) for rule in NO_NAME):
            fresh.append(whole)
            covered.update(range(*whole.span))
    return [*chosen, *map(from_name, [*fresh, *_repeated(document, fresh, covered)])]


def _trimmed(tokens: Tokens, name: CandidateName, covered: set[int], gazetteer: Gazetteer) -> CandidateName | None:
    """What stands of a name beside what is found already and before what does not go on with it; None when nothing.

    A reporting verb of the user's is no name either.
    """
    first, end = name.span
    letters = name.letters
    while first < end and (first in covered or tokens.keys[first] in gazetteer.cues.forms):
        first, letters = first + 1, 0
    while end > first and end - 1 in covered:
        end -= 1
    if name.kind == "person":
        end = next((at for at in range(first + 1, end) if not goes_on(tokens, first, at, end)), end)
        if (first, end) != name.span and end - first < 2:
            return None
    return name._replace(span=(first, end), letters=letters) if first < end else None


def _whole(tokens: Tokens, name: CandidateName) -> CandidateName:
    """The name with the أم of أم خالد, the فان of فان دايك before it, and the إن of مون جاي-إن behind it."""
    first, end = name.span
    if name.kind != "person":
        return name
    while is_hyphenated(tokens, end, len(tokens)):
        end += 2
    name = name._replace(span=(first, end))
    if not first:
        return name
    head = listed_stem(tokens.keys[first - 1], COMPOUND_HEADS - {IF})
    return name if head is None else name._replace(span=(first - 1, end), letters=head.letters)


def from_name(name: CandidateName) -> Candidate:
    """The candidate that a name found by the analyzer makes."""
    if name.kind == "place":
        return Candidate(name.span, name.letters, "other", True, Rank.SURROUNDINGS)
    return Candidate(name.span, name.letters, name.kind, False, Rank.SURROUNDINGS)


def _repeated(document: Document, fresh: list[CandidateName], covered: set[int]) -> list[CandidateName]:
    """The names again, whole, where the article repeats them."""
    tokens, forms = document.tokens, _forms(document.tokens, fresh)
    found: list[CandidateName] = []
    for index in document.tokens_read_as(forms):
        if index not in covered:
            name = _form_at(tokens, forms, index, document.sentence_end(index))
            if name is not None and covered.isdisjoint(range(*name.span)):
                found.append(name)
                covered.update(range(*name.span))
    return found


def _forms(tokens: Tokens, fresh: list[CandidateName]) -> dict[str, list[tuple[tuple[str, ...], NameKind]]]:
    """By the first word, the further words of each name, with its kind, the longest first."""
    forms: dict[str, list[tuple[tuple[str, ...], NameKind]]] = {}
    for name in fresh:
        first, end = name.span
        whole = (tokens.keys[first][name.letters :], *tokens.keys[first + 1 : end])
        head, *rest = whole
        known = forms.setdefault(head, [])
        form = (tuple(rest), name.kind)
        if (rest or len(head) >= SHORTEST_REPEATED) and form not in known and len(known) < MOST_NAMESAKES:
            known.append(form)
    for known in forms.values():
        known.sort(key=lambda form: -len(form[0]))
    return forms


def _form_at(
    tokens: Tokens, forms: dict[str, list[tuple[tuple[str, ...], NameKind]]], index: int, end: int
) -> CandidateName | None:
    """The longest form that begins at a token."""
    for stem in nominal_stems(tokens.keys[index]):
        for rest, kind in forms.get(stem.key, ()):
            last = index + 1 + len(rest)
            if last <= end and tuple(tokens.keys[index + 1 : last]) == rest:
                return CandidateName((index, last), stem.letters, kind, certain=False)
    return None


# ---------------------------------------------------------------- rules: "this is no name"


def unsure(tokens: Tokens, name: CandidateName, gazetteer: Gazetteer) -> bool:
    """The model has it hardly likelier than something else."""
    lone_person = name.kind == "person" and name.span[1] - name.span[0] == 1
    return name.confidence < (LEAST_OF_LONE_PERSON if lone_person else LEAST_CONFIDENCE[name.kind])


def endless(tokens: Tokens, name: CandidateName, gazetteer: Gazetteer) -> bool:
    """A list or a table rather than one name."""
    return name.span[1] - name.span[0] > LONGEST_NAME


def torn(tokens: Tokens, name: CandidateName, gazetteer: Gazetteer) -> bool:
    """كي تي in «كي تي إن»: a part of what quotation marks make one name."""
    first, end = name.span
    opened = first > 0 and tokens.keys[first - 1] in MARKS
    closed = end < len(tokens) and tokens.keys[end] in MARKS
    before = tokens.keys[max(0, end - LONGEST_QUOTED - 1) : first]
    behind = tokens.keys[end : first + LONGEST_QUOTED + 1]
    return (opened and not closed and any(key in MARKS for key in behind)) or (
        closed and not opened and any(key in MARKS for key in before)
    )


def turned_down(tokens: Tokens, name: CandidateName, gazetteer: Gazetteer) -> bool:
    """السعودية in السوق السعودية: a listed place that the rules for places took for something else."""
    if name.kind != "place":
        return False
    first, end = name.span
    rest = tokens.keys[first + 1 : end]
    keys = [" ".join((stem.key, *rest)) for stem in nominal_stems(tokens.keys[first])]
    records = (record for names in gazetteer.layers for key in keys for record in names.exact.records(key))
    return any(isinstance(record, PlaceRecord) for record in records)


def ordinary(tokens: Tokens, name: CandidateName, gazetteer: Gazetteer) -> bool:
    """معاون, تركي, صالح للنشر: words of the language too, and no head noun of a body before them.

    Where the model is sure of several words, they are a name all the same: سعيد سيف.
    """
    first, end = name.span
    surnamed = end - first > 1 and part_of_key(tokens.keys[end - 1]).part not in ("stop", "definite")
    if name.kind == "person" and surnamed and name.confidence >= SURE_OF_PERSON:
        return False
    headed = name.kind == "organization" and tokens.keys[first][name.letters :] in lexicon().organization_heads
    return not headed and all(map(_is_ordinary, tokens.keys[first:end]))


@lru_cache(maxsize=1 << 14)
def _is_ordinary(key: str) -> bool:
    known = lexicon()
    return country_of_adjective(key) is not None or any(
        stem.key in known.common_words
        or stem.key in known.titles
        or stem.key in known.parts_of_speech
        or part_of_key(stem.key).part in ("given?", "surname?")
        for stem in nominal_stems(key)
    )


def preposition(tokens: Tokens, name: CandidateName, gazetteer: Gazetteer) -> bool:
    """على حسن ظنه: على "on", which folds like علي."""
    first = name.span[0]
    return tokens.keys[first] == ALI and not spelt_as_name(tokens, first)


def never_named(tokens: Tokens, name: CandidateName, gazetteer: Gazetteer) -> bool:
    """التهمة: a person named by words that news hardly ever has in a name."""
    first, end = name.span
    return name.kind == "person" and any(key in lexicon().unnamed_words for key in tokens.keys[first:end])


def fixed_phrase(tokens: Tokens, name: CandidateName, gazetteer: Gazetteer) -> bool:
    """حسن ظنه, رمضان المبارك: words of names that name nobody."""
    first = name.span[0]
    return no_name_end(tokens, first, len(tokens)) > first


def namesake(tokens: Tokens, name: CandidateName, gazetteer: Gazetteer) -> bool:
    """العزيز in مدينة الملك عبد العزيز: what is named after a person."""
    return name.kind == "person" and is_namesake(tokens, name.span[0])


def described(tokens: Tokens, name: CandidateName, gazetteer: Gazetteer) -> bool:
    """العين مغمضة, مركز [جمركي]: an indefinite adjective, behind its word or behind the head noun of a body."""
    first, end = name.span
    heads, last = lexicon().organization_heads, tokens.keys[end - 1]
    if name.kind != "organization" or tokens.keys[first][name.letters :] in heads:
        return False
    behind_head = first > 0 and listed_stem(tokens.keys[first - 1], heads) is not None
    return is_adjectival(last) if end - first == 1 and behind_head else end - first > 1 and last.endswith(ADJECTIVAL)


NO_NAME: Final[tuple[Rule, ...]] = (
    unsure,
    endless,
    torn,
    turned_down,
    ordinary,
    preposition,
    fixed_phrase,
    never_named,
    namesake,
    described,
)
