"""Bodies whose short names are ordinary words, and parts of bodies (marked lines, see `entity_lines.py`)."""

import pytest

from tests.entity_lines import assert_marked

BODIES = [
    "نفذت عناصر {armed_group:القاعدة} الهجوم",
    "تقاتل الدولة {armed_group:القاعدة} بعد سقوط {armed_group:طالبان} هناك",
    "اتفقت {organization:فتح} و{armed_group:حماس} أمس",
    "طالب {person:محمد مرسي} بالحوار، ورفض {organization:الإخوان} ذلك",
    "طالب {person:راشد الغنوشي} بالحوار، ورفضت {organization:النهضة} ذلك",
]
WORDS = [
    "هبطت الطائرة في القاعدة الجوية رغم {armed_group:طالبان} هناك",
    "وصف {person:راشد الغنوشي} مشروع {facility ET:سد النهضة}",
    "من المقرر فتح المعبر",
    "سلم على الإخوان في البيت",
    "انسحب تنظيم {organization:الإخوان} من الحوار",
    "تذكر هذه القاعدة دائما مع {armed_group:طالبان} هناك",
]
PARTS = [
    "درس في {organization:جامعة كورندي} سنة",
    "ظهر مركز جمركي قرب البيت",
    "أغلقت {organization:بورصة كراتشي للأوراق المالية} أبوابها",
    "ترى {organization:شركة ترصيف الطرق} غير ذلك",
    "ترى شركة {organization:بوناتي} غير ذلك",
    "تعاقد مع فريق «تونسي» أمس",
    'رأى أن {organization:بعثة المراقبين} "فشلت" هناك',
    "حذرت {government:الأمانة العامة لهيئة المناخ} من ذلك",
    "توقف اللاعب قبل مباراة المنتخبين الودية",
    "تضرر مركز الزلزال كثيرا",
]


@pytest.mark.parametrize("line", [*BODIES, *WORDS, *PARTS])
def test_words_that_name_bodies_where_something_shows_it(line: str) -> None:
    assert_marked(line)
