"""What the grammar reads, before anything fixes its value."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from arabic_news.dates.tables import WORDS, Word, readings
from arabic_news.text.tokens import Tokens

__all__ = ["Line", "Reading", "Unit"]

Unit = Literal["week", "month", "quarter", "year", "decade", "season"]


class Reading(NamedTuple):
    """The parts of one date expression as its words give them, and the token after its last."""

    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    hijri: bool = False
    weekday: int | None = None
    """ISO number, Monday is 1."""
    shift: int | None = None
    """Days from the article's own day: أمس is -1."""
    unit: Unit | None = None
    """What `step` counts, where that is not the named month or weekday: الأسبوع الماضي."""
    step: int | None = None
    """الماضي is -1, الجاري 0, المقبل 1."""
    shared: bool = False
    """The step belongs to the expression before, too: السبت والأحد المقبلين."""
    year_step: int | None = None
    """As in يوليو من العام الماضي."""
    decimals: str | None = None
    """The known digits of a decade or century: 199, 19."""
    years: tuple[int, int] | None = None
    """The two years of a school year or season: 2015/2016."""
    start_month: int | None = None
    """The month in which a quarter or half of an unnamed year begins: الربع الثاني."""
    nth: int | None = None
    """Which of the weekdays of its month, -1 the last: الأحد الأخير من مارس; the `day` itself where it is one."""
    offset: int = 0
    """Days from a holiday: its eve is -1, its second day 1."""
    feast: bool = False
    """Either of the two feasts, so the nearest: ثاني أيام العيد."""
    same_month: bool = False
    """The month is that of the expression before: 20 من الشهر نفسه."""
    same_year: bool = False
    """The year is counted from that of the expression before: 18 نوفمبر من العام نفسه, العام التالي."""
    side: int = 0
    """A bare weekday, day or month that the words before put in the past (-1) or the future (1)."""
    compared: bool = False
    """What a year named before is measured by: [النصف الأول من 2012 مقابل] الفترة ذاتها من العام الماضي."""
    unanchored: bool = False
    """The year is fixed elsewhere (من كل عام, ثورة 25 يناير), so the article's own date does not give it."""


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence: the tokens `first` to `end`; nothing outside is seen."""

    tokens: Tokens
    first: int
    end: int

    def key(self, index: int) -> str:
        """The folded key of a token, empty outside the sentence."""
        return self.tokens.keys[index] if self.first <= index < self.end else ""

    def find(self, index: int, role: str) -> Word | None:
        """The longest entry of this role that stands at a token without clitics."""
        for word in WORDS.get(self.key(index), ()):
            if word.role == role and self.continues(word, index):
                return word
        return None

    def opening(self, index: int, *roles: str) -> Word | None:
        """The longest entry of one of these roles that stands at a token, which may carry clitics."""
        key = self.key(index)
        if key:
            for word in readings(key)[1]:
                if word.role in roles and self.continues(word, index):
                    return word
        return None

    def continues(self, word: Word, index: int) -> bool:
        """Whether the words after the first of an entry stand after the token `index`."""
        if len(word.words) == 1:
            return True
        return all(self.key(index + offset) == part for offset, part in enumerate(word.words[1:], 1))
