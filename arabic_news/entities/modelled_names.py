"""Names that only the statistical model finds: they fill in where lists and rules find nothing.

What lists and rules know of a word counts more than the model: a place that the gazetteer lists and whose rules turned
it down stays no place, and an ordinary word stays one. The names that remain are found again wherever the article
repeats them.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from arabic_news.analysis.analyzer import CandidateName, NameKind
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_ends import goes_on
from arabic_news.analysis.name_words import (
    ALI,
    COMPOUND_HEADS,
    is_adjectival,
    is_hyphenated,
    is_never_named,
    is_nunated,
    part_of_key,
    spelt_as_name,
)
from arabic_news.analysis.names import is_namesake, no_name_end
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.analysis.repetitions import MOST_NAMESAKES
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.figures import goes_on_as_phrase, introduces_nothing
from arabic_news.entities.phrases import NISBA, is_definite, is_verb_of_many, is_verbal_noun
from arabic_news.gazetteer import Gazetteer
from arabic_news.name_index import PlaceRecord
from arabic_news.text.clitics import listed_stem, nominal_stems
from arabic_news.text.document import Document
from arabic_news.text.quotes import MARKS
from arabic_news.text.tokens import Tokens

__all__ = ["filled_in", "from_name"]

LEAST_CONFIDENCE: Final[dict[NameKind, float]] = {"person": 0.5, "place": 0.8, "organization": 0.5}
LEAST_OF_LONE_PERSON: Final = 0.8  # of a single word, which may well be no name
LONGEST_NAME: Final = 8  # tokens
LONGEST_QUOTED: Final = 3  # tokens between quotation marks that are one name
FEMININE_OR_PLURAL: Final = ("ه", "ات", "ين", "ون")
IF: Final = "لو"  # opens conditions far oftener than names
SURE_OF_PERSON: Final = 0.7
SHORTEST_REPEATED: Final = 4  # letters of a single word that is a name wherever it stands


class ModelledName(NamedTuple):
    """A name that the model has found, where it stands in the text."""

    tokens: Tokens
    name: CandidateName
    gazetteer: Gazetteer

    @property
    def first(self) -> int:
        """Its first token."""
        return self.name.span[0]

    @property
    def end(self) -> int:
        """The token behind it."""
        return self.name.span[1]

    @property
    def keys(self) -> list[str]:
        """Its words."""
        return self.tokens.keys[self.first : self.end]

    @property
    def is_person(self) -> bool:
        """The model takes it for a person."""
        return self.name.kind == "person"

    @property
    def is_body(self) -> bool:
        """The model takes it for an organization."""
        return self.name.kind == "organization"

    @property
    def is_single(self) -> bool:
        """It is one word."""
        return self.end - self.first == 1

    @property
    def begins_with_head(self) -> bool:
        """The head noun of a body is its first word: مركز."""
        return self.keys[0][self.name.letters :] in lexicon().organization_heads


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
        if covered.isdisjoint(range(*whole.span)) and not any(
            rule(ModelledName(tokens, name, gazetteer)) for rule in NO_NAME
        ):
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
        return Candidate(name.span, name.letters, "other", is_place=True, rank=Rank.SURROUNDINGS)
    return Candidate(name.span, name.letters, name.kind, is_place=False, rank=Rank.SURROUNDINGS)


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


def unsure(it: ModelledName) -> bool:
    """The model has it hardly likelier than something else."""
    lone_person = it.is_person and it.is_single
    return it.name.confidence < (LEAST_OF_LONE_PERSON if lone_person else LEAST_CONFIDENCE[it.name.kind])


def endless(it: ModelledName) -> bool:
    """A list or a table rather than one name."""
    return it.end - it.first > LONGEST_NAME


def torn(it: ModelledName) -> bool:
    """كي تي in «كي تي إن»: a part of what quotation marks make one name."""
    keys, first, end = it.tokens.keys, it.first, it.end
    opened = first > 0 and keys[first - 1] in MARKS
    closed = end < len(keys) and keys[end] in MARKS
    before = keys[max(0, end - LONGEST_QUOTED - 1) : first]
    behind = keys[end : first + LONGEST_QUOTED + 1]
    return (opened and not closed and any(key in MARKS for key in behind)) or (
        closed and not opened and any(key in MARKS for key in before)
    )


def turned_down(it: ModelledName) -> bool:
    """السعودية in السوق السعودية: a listed place that the rules for places took for something else."""
    if it.name.kind != "place":
        return False
    head, *rest = it.keys
    keys = [" ".join((stem.key, *rest)) for stem in nominal_stems(head)]
    records = (record for names in it.gazetteer.layers for key in keys for record in names.exact.records(key))
    return any(isinstance(record, PlaceRecord) for record in records)


def of_no_place(it: ModelledName) -> bool:
    """مدينة منقسمة, من وحي الخيال: a place noun that is another word here, or goes on with what is no name."""
    if it.name.kind != "place":
        return False
    noun = it.first > 0 and listed_stem(it.tokens.keys[it.first - 1], lexicon().place_nouns) is not None
    return noun and (introduces_nothing(it.tokens, it.first - 1) or goes_on_as_phrase(it.tokens, it.first))


def ordinary(it: ModelledName) -> bool:
    """معاون, تركي, صالح للنشر: words of the language too, and no head noun of a body before them.

    Where the model is sure of several words, they are a name all the same: سعيد سيف.
    """
    surnamed = not it.is_single and part_of_key(it.keys[-1]).part not in ("stop", "definite")
    if it.is_person and surnamed and it.name.confidence >= SURE_OF_PERSON:
        return False
    return not (it.is_body and it.begins_with_head) and all(map(_is_ordinary, it.keys))


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


def preposition(it: ModelledName) -> bool:
    """على حسن ظنه: على "on", which folds like علي."""
    return it.keys[0] == ALI and not spelt_as_name(it.tokens, it.first)


def never_named(it: ModelledName) -> bool:
    """الكتيب: a person named by words that news hardly ever has in a name."""
    return it.is_person and any(map(is_never_named, it.keys))


def nunated(it: ModelledName) -> bool:
    """سفاحاً: a person named by a word in the indefinite accusative."""
    return it.is_person and any(is_nunated(it.tokens, at) for at in range(it.first, it.end))


def fixed_phrase(it: ModelledName) -> bool:
    """حسن ظنه, رمضان المبارك: words of names that name nobody."""
    return no_name_end(it.tokens, it.first, len(it.tokens)) > it.first


def namesake(it: ModelledName) -> bool:
    """العزيز in مدينة الملك عبد العزيز: what is named after a person."""
    return it.is_person and is_namesake(it.tokens, it.first)


def titled(it: ModelledName) -> bool:
    """سفينة «نجمة الشمال»: the name of a thing between quotation marks."""
    if not it.is_body or it.first < 2 or it.tokens.keys[it.first - 1] not in MARKS:
        return False
    return listed_stem(it.tokens.keys[it.first - 2], lexicon().titled_nouns) is not None


def described(it: ModelledName) -> bool:
    """العين مغمضة, مركز [جمركي]: an indefinite adjective, behind its word or behind the head noun of a body."""
    if not it.is_body or it.begins_with_head:
        return False
    last = it.keys[-1]
    if not it.is_single:
        return last.endswith(FEMININE_OR_PLURAL)
    before = it.tokens.keys[it.first - 1] if it.first else ""
    participle = last.startswith("م") and last.endswith("ه")  # شركة مالكة
    return (is_adjectival(last) or participle) and listed_stem(before, lexicon().organization_heads) is not None


def deed(it: ModelledName) -> bool:
    """مركز [اقتراع], شركة [يملكونها]: a body named by what somebody does, outside quotation marks."""
    if not it.is_body or not it.is_single or (it.first and it.tokens.keys[it.first - 1] in MARKS):
        return False
    return is_verbal_noun(it.tokens, it.first, it.name.letters) or is_verb_of_many(it.keys[0])


def adjectival(it: ModelledName) -> bool:
    """الوفد [الأولمبي]: an adjective with the article, outside quotation marks, of what stands before."""
    marked = it.first > 0 and it.tokens.keys[it.first - 1] in MARKS
    key = it.keys[0][it.name.letters :]
    return it.is_body and it.is_single and not marked and is_definite(key) and key.endswith(NISBA)


def scare_quoted(it: ModelledName) -> bool:
    """الهجوم «[الوحشي]»: an adjective with the article between marks, behind a noun that has it too."""
    if not it.is_body or not it.is_single or it.first < 2 or it.tokens.keys[it.first - 1] not in MARKS:
        return False
    key, before = it.keys[0], it.tokens.keys[it.first - 2]
    return is_definite(key) and key.endswith(NISBA) and is_definite(before) and before in lexicon().common_words


NO_NAME: Final[tuple[Callable[[ModelledName], bool], ...]] = (
    unsure,
    endless,
    torn,
    turned_down,
    of_no_place,
    ordinary,
    preposition,
    fixed_phrase,
    never_named,
    nunated,
    namesake,
    titled,
    described,
    deed,
    adjectival,
    scare_quoted,
)
