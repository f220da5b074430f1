"""What a page leaves in a text, read through: datelines with their agency, accounts, hashtags, entities, credits."""

import pytest

from arabic_news import Article, extract


def speakers(article: Article) -> list[list[str]]:
    return [[article.actor(source).name for source in claim.sources] for claim in article.claims]


DATELINES = [
    ("فاس (و م ع) - افتتحت المدينة مهرجانها.", "و م ع", ["فاس"]),
    ("القاهرة - أ.ش.أ - قال الوزير إن السد جاهز.", "أ.ش.أ", ["القاهرة"]),
    ("(د.ب.أ) برلين - قال الوزير إن السد جاهز.", "د.ب.أ", ["برلين"]),
    ("البصرة/ واع/ أعلن المحافظ انتهاء الأعمال.", "واع", ["البصرة"]),
    ("المنامة في 2 مايو / بنا / أعلن الوزير موعد الافتتاح.", "بنا", ["المنامة"]),
    ("رام الله 7-3-2012 وفا- أعلن الوزير موعد الافتتاح.", "وفا", ["رام الله"]),
    ("صنعاء – سبأ:\nأعلن الوزير موعد افتتاح السد الجديد في الوادي.", "سبأ", ["صنعاء"]),
    ("جدة: «الشرق الأوسط»\nقال رئيس الغرفة طارق الحمداني إن الصادرات زادت.", "الشرق الأوسط", ["جدة"]),
    ("دبي: «الخليج» قال رئيس الغرفة طارق الحمداني إن الصادرات زادت.", "الخليج", ["دبي"]),
    ("كربلاء (العراق) - وصل آلاف الزوار إلى المدينة.", None, ["كربلاء", "العراق"]),
]


@pytest.mark.parametrize(("text", "agency", "places"), DATELINES)
def test_agency_and_places_of_a_dateline(text: str, agency: str | None, places: list[str]) -> None:
    article = extract(text)
    line = article.dateline
    assert line is not None
    assert (article.actor(line.agency).name if line.agency else None) == agency
    assert [article.place(place).name for place in line.places] == places
    assert not any("الشرق الأوسط" in claim.text or "الخليج" in claim.text for claim in article.claims)


NO_DATELINES = [
    "شعار الحملة: «ازرع شجرة»\nقال منسق الحملة بلال الشريف إن التسجيل مفتوح.",
    "الدولة | الذهب | الفضة\nالصين | 40 | 27\nوقال رئيس البعثة نادر البيطار إن الحصيلة جيدة.",
]


@pytest.mark.parametrize("text", NO_DATELINES)
def test_what_is_no_dateline(text: str) -> None:
    article = extract(text)
    assert article.dateline is None
    assert len(article.claims) == 1


CREDITS = ["فرانس24/ رويترز", "م.س/ع.ش (د ب أ، أ ف ب)", "رويترز - أ ف ب", "ث.أ/ م.ل"]


@pytest.mark.parametrize("line", CREDITS)
def test_credits_below_the_text(line: str) -> None:
    article = extract(f"قال الوزير إن الطريق مغلق.\n{line}")
    assert [article.slice(part) for part in article.boilerplate] == [line]
    assert not any(actor.kind == "media" for actor in article.actors)


@pytest.mark.parametrize("line", ["وبثت رويترز مشاهد للحريق.", "وقالت (أ ف ب) إن الثلوج ستستمر."])
def test_agencies_in_a_sentence_are_no_credit(line: str) -> None:
    assert extract(f"قال الوزير إن الطريق مغلق.\n{line}").boilerplate == ()


def test_an_account_that_writes_is_a_source() -> None:
    article = extract('وكتب @karim_nasser على منصة إكس: "الجسر مغلق" pic.twitter.com/Zk81aQ')
    assert speakers(article) == [["@karim_nasser"]]
    assert article.claims[0].text == "الجسر مغلق"
    assert [article.slice(part) for part in article.boilerplate] == ["pic.twitter.com/Zk81aQ"]


def test_an_account_that_is_spoken_of_is_nobody() -> None:
    article = extract("قال الصحفي طارق الحمداني إن حساب @fake_news1 مزيف.")
    assert speakers(article) == [["طارق الحمداني"]]


def test_hashtags_are_names_with_their_marks() -> None:
    article = extract("قال #نادر_البيطار إن الخط الجديد جاهز.")
    assert [mention.text for mention in article.actors[0].mentions] == ["#نادر_البيطار"]


def test_entities_and_tags_are_read_through() -> None:
    article = extract("<p>قال نادر البيطار&nbsp;إن &quot;الرصيف جاهز&quot;.</p>")
    assert [(claim.text, claim.form) for claim in article.claims] == [("الرصيف جاهز", "direct")]


def test_a_site_is_named_by_its_whole_domain() -> None:
    article = extract("ذكر موقع nabd-news.com أن الجسر افتتح.")
    assert speakers(article) == [["nabd-news.com"]]
