"""A word that may begin a person's name, and what stands around it: titles, offices, kin, verbs of speech."""

from functools import lru_cache
from typing import Final, NamedTuple

from arabic_news.analysis.analyzer import Word
from arabic_news.analysis.lexicon import lexicon
from arabic_news.analysis.name_words import Part, Reading, is_adjectival, part_of
from arabic_news.analysis.nationalities import country_of_adjective
from arabic_news.text.clitics import ARTICLES, listed_stem, nominal_stems
from arabic_news.text.particles import AL
from arabic_news.text.tokens import Tokens, is_number

__all__ = ["PossibleName", "after_kin", "after_reporting_verb", "next_part"]

METRES: Final = "م"  # and a title: م. سالم
FARTHEST_OFFICE: Final = 8  # tokens before a name in which the noun of its bearer's office stands


class PossibleName(NamedTuple):
    """A word that may begin a name, in the sentence that ends at `end`; `listed`: another name ends right before it."""

    tokens: Tokens
    words: list[Word]
    token: int
    end: int
    listed: bool
    reading: Reading

    @property
    def key(self) -> str:
        """The word itself."""
        return self.tokens.keys[self.token]

    @property
    def part(self) -> Part:
        """What part it can play in a name."""
        return self.reading.part

    @property
    def before(self) -> str:
        """The word before it, or nothing."""
        return self.tokens.keys[self.token - 1] if self.token else ""

    @property
    def next(self) -> str:
        """The word behind it in its sentence, or nothing."""
        return "" if self.ends_sentence else self.tokens.keys[self.token + 1]

    @property
    def next_part(self) -> Part:
        """What part the word behind it can play, which carries no clitics."""
        return next_part(self.tokens, self.token, self.end)

    @property
    def ends_sentence(self) -> bool:
        """No word of its sentence stands behind it."""
        return self.token + 1 >= self.end

    @property
    def has_article(self) -> bool:
        """الغامدي."""
        return self.key.startswith(AL)

    @property
    def is_adjective(self) -> bool:
        """الليبية, الكبير: an adjective behind a title rather than a name."""
        return is_adjectival(self.key) or self.key in lexicon().adjectives

    @property
    def is_next_in_row(self) -> bool:
        """وهالة behind another name."""
        return self.listed and self.key.startswith("و")

    @property
    def follows_title(self) -> bool:
        """اللواء محمد, وزير الخارجية الأميركي جون."""
        return _after_title(self.tokens, self.words, self.token)

    @property
    def is_right_behind_title(self) -> bool:
        """اللواء الجضران: no adjective between."""
        return self.token > 0 and "title" in _kinds_of_title(self.before)

    @property
    def follows_definite_title(self) -> bool:
        """المخرجة أنجي جمال: right behind a title with the article, whatever its kind."""
        return self.before.startswith(AL) and self.before in lexicon().titles

    @property
    def follows_kin(self) -> bool:
        """شقيقه فريدون, زميلتها سونيتا."""
        return after_kin(self.tokens, self.token)

    @property
    def follows_reporting_verb(self) -> bool:
        """وقال اليامي: the subject's place."""
        return after_reporting_verb(self.words, self.token)

    @property
    def follows_office(self) -> bool:
        """رئيس الاتحاد البرازيلي ماركو بولو."""
        return _after_office(self.tokens, self.words, self.token)

    @property
    def follows_nationality(self) -> bool:
        """التشيكية بيترا, والأذربيجاني إلنور: one of a nationality."""
        return self.before.startswith(ARTICLES) and country_of_adjective(self.before) is not None

    @property
    def is_adjective_of_noun(self) -> bool:
        """العربي in الخبز العربي المدعوم: a word with the article behind a definite noun that is no title."""
        return (
            self.has_article
            and self.before.startswith(ARTICLES)
            and self.words[self.token - 1].pos == "NOUN"
            and part_of(self.tokens, self.token - 1).part in ("stop", "definite")
            and listed_stem(self.before, lexicon().titles) is None
        )


def after_kin(tokens: Tokens, index: int) -> bool:
    """شقيقه فريدون, زميلتها سونيتا."""
    return index > 0 and _is_kin(tokens.keys[index - 1])


@lru_cache(maxsize=1 << 12)
def _is_kin(key: str) -> bool:
    return listed_stem(key, lexicon().kin) is not None


def after_reporting_verb(words: list[Word], index: int) -> bool:
    """وقال اليامي: the subject's place."""
    return index > 0 and words[index - 1].pos == "VERB" and words[index - 1].lemma in lexicon().reporting_lemmas


def next_part(tokens: Tokens, index: int, end: int) -> Part:
    """What part the word behind a token can play, which carries no clitics and stands before `end`."""
    if index + 1 >= end:
        return "stop"
    reading = part_of(tokens, index + 1)
    return "stop" if reading.letters else reading.part


@lru_cache(maxsize=1 << 12)
def _kinds_of_title(key: str) -> tuple[str, ...]:
    """The kinds of title that a word may be, by its readings."""
    titles = lexicon().titles
    return tuple([titles[stem.key] for stem in nominal_stems(key) if stem.key in titles])


def _after_title(tokens: Tokens, words: list[Word], index: int) -> bool:
    """A title right before (اللواء محمد), or an office with adjectives between (وزير الخارجية الأميركي جون)."""
    keys = tokens.keys
    for at in range(index - 1, max(-1, index - 4), -1):
        kind = next(iter(_kinds_of_title(keys[at])), None)
        if kind == "rank" or (keys[at] == METRES and at > 0 and is_number(keys[at - 1])):
            return False  # الفريق is a team too, 400 م a length
        if kind is not None and (kind != "office" or at < index - 1):
            return True
        if not (keys[at].startswith("ال") and keys[at].endswith(("ي", "يه", "ق", "ل"))) or words[at].pos != "NOUN":
            return False
    return False


def _after_office(tokens: Tokens, words: list[Word], index: int) -> bool:
    """An office before it in the same phrase: رئيس الاتحاد البرازيلي ماركو بولو."""
    for at in range(index - 1, max(-1, index - FARTHEST_OFFICE), -1):
        if tokens.keys[at] in lexicon().titles:
            return True
        if words[at].pos not in ("NOUN", "PROPN"):
            return False
    return False
