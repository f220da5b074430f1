"""Clubs that are ordinary words or cities, and what shows them (marked lines, see `entity_lines.py`)."""

import pytest

from arabic_news import extract
from tests.entity_lines import assert_marked

SPORT = "خسر الفريق مباراة في الدوري. "
CLUBS = [
    SPORT + "يستضيف {organization:الرائد} ضيفه غدا",
    SPORT + "فاز {organization:الأهلي} و{organization:الشباب} أمس",
    SPORT + "{organization:هجر} × {organization:الفيصلي}",
    SPORT + "سقط أمام {organization:النهضة} ليلا",
    SPORT + "انتقل من {organization:الرائد} السعودي أمس",
    SPORT + "سجل {organization:ليفربول} ثلاثة",
    SPORT + "رفع الكأس {organization:الاتحاد الآسيوي لكرة القدم} أمس",
    SPORT + "درب {organization:ريال مدريد} و{organization:ملقة} عامين",
    SPORT + "وصعد على حساب {organization:برشلونة} أمس",
    SPORT + "وفاز {organization:أحد} على {organization:الرائد}",
    SPORT + "واصل {organization:ميلان} صعوده",
    SPORT + "سجل لاعب {organization:كورندال} هدفا ثم سقط {organization:كورندال}",
    SPORT + "فاز على {organization:فلورا تالين} الإستوني أمس",
    SPORT + "سجل لاعب {organization:بيت لاهيا} هدفا ثم سقط {organization:بيت لاهيا}",
    SPORT + "سقط أمام {organization:شباب الخليل} ليلا",
    SPORT + "يواجه لاعب {organization:نيوكاسل يونايتد} {person:ايمانويل ريفيير} الغياب",
]
NO_CLUBS = [
    SPORT + "سجل في كأس الاتحاد الآسيوي وعاد",
    SPORT + "سجل في دوري عبد اللطيف جميل وعاد",
    SPORT + "سكن في {city PS:بيت لاهيا} عاما",
    "سار مع شباب {city PS:الخليل} ليلا",
    SPORT + "سجل اللاعب {person:سالم كورندال} هدفا",
    SPORT + "سجل زميله {person:سالم كورندال} الكوري هدفا",
    "لقي لاعب {person:سالم كورندال} وعاد",
    "سار الشاب أمام الرائد في المدرسة",
    "تحدث الشباب عن العمل",
    SPORT + "درس الاتحاد أمر اللاعب",
    SPORT + "تولى تدريب أحد فرق المدينة",
    "عاش أعواما في {city ES:برشلونة} وغادرها",
    SPORT + "أقيم الحفل وفي {city FR:مرسيليا} أيضا",
    SPORT + "طالب {organization:الاتحاد السعودي لكرة القدم} بذلك",
]


@pytest.mark.parametrize("line", CLUBS)
def test_words_and_cities_that_the_game_shows_to_be_clubs(line: str) -> None:
    assert_marked(line)


@pytest.mark.parametrize("line", NO_CLUBS)
def test_words_and_cities_that_it_does_not(line: str) -> None:
    assert_marked(line)


def test_one_word_of_a_club_is_that_club() -> None:
    article = extract(SPORT + "فاز ريال مدريد أمس. وفاز مدرب ريال بالجائزة. وخسر مانشستر يونايتد ولعب اليونايتد.")
    assert [len(actor.mentions) for actor in article.actors if actor.kind == "organization"] == [2, 2]
