"""The rules that decide what a name of a place or body is, each by itself (the notation is `rule_lines.py`'s)."""

import re
from collections import Counter
from collections.abc import Callable
from itertools import pairwise

import pytest

from arabic_news.entities import place_rules
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.evidence import settling
from arabic_news.entities.locations import find_locations, moved
from arabic_news.entities.place_rules import PlaceName
from arabic_news.models import Direction
from arabic_news.name_index import PlaceRecord, shipped_names
from arabic_news.text.clitics import Stem, nominal_stems
from arabic_news.text.tokens import Range, Tokens, tokenize
from tests.rule_lines import Line, by_rule, read

# A name of the gazetteer in brackets; behind ~ the word before it is known to be a verb.
PLACES = """
# doubtful_name
- فازت [مالي] أمس
+ قال [مالي] أمس
- أعلنت [مالي] أمس
- في [مالي] أمس
- فازت على [مالي] أمس
- جمهورية [مالي] أمس
- [مالي] تنتخب رئيسا
+ [مالي] التنتخب رئيسا
- تعلن [مالي] أمس
- سحبت [مالي] سفيرها
+ سحبت [مالي] سفيره
+ بيت [مالي] سفيرها
+ قد سحبت [مالي] سفيرها
- مدينة [سرت] أمس
- سكان [سرت] أمس
- [طرابلس] أمس
+ الهواء [الزرقاء]
- في [الزرقاء]
+ [المنطقة الشرقية] أمس
# obscure
- قال [طرابلس] أمس
- قال [باريس] أمس
- في [باريس] أمس
# little_known
+ قال [العقبة] أمس
- مدينة [العقبة] أمس
- قال [باريس] أمس
- قال [القاهرة] أمس
# his_rather_than_name
+ زوجة [جده] أمس
- زوجة [جدة] أمس
- في [جده] أمس
# with_long_alef
+ له [مآرب] أخرى
- في [مأرب] أمس
- في [مارب] أمس
# end_of_word
+ حضر [باب] أمس
+ جاء [بحوث] أمس
- في [حوث] أمس
- حضر [ببغداد] أمس
# by_its_neighbour
+ [مسقط] رأسه أمس
+ ~[سرت] أنباء
- [مسقط] عمان
- في [سرت] عمان
# measured
+ حفرة [بقطر] 20 مترا
+ [قطر] الكويكب 140 مترا
+ [قطر] 140 مترا
+ [قطر] فوهتها نحو 140 مترا
+ [قطر] الكويكب ثم ثم ثم ثم ثم مترا
- [قطر] الكويكب ثم ثم ثم ثم ثم ثم مترا
- [قطر] الكويكب 140 رجلا
- [قطر] تبني 140 مترا
- [مصر] الكويكب 140 مترا
# adjective_of_noun
+ الحدود [السعودية] أمس
+ بالحدود [السعودية] أمس
+ حدودها [السعودية] أمس
+ بالعاصمة [السعودية] أمس
- حدود [السعودية] أمس
- إلى [السعودية] أمس
- تقودها [السعودية] أمس
- أعلنتها [السعودية] أمس
- الحدود، [السعودية] أمس
- منها [السعودية] أمس
- الحدود [ليبيا] أمس
+ والحدود [السعودية] أمس
- [السعودية] أمس
+ نظيرتها [السعودية] أمس
+ تصريحاتها [السعودية] أمس
# feminine_adjective
+ مروحيات [سورية] أمس
+ مواقع [سورية] أمس
- المروحيات [سورية] أمس
- موقع [سورية] أمس
- مروحيات [سوريا] أمس
- محافظات [سورية] أمس
- مروحيات [بسورية] أمس
# marked_indefinite
+ كان [روسياً] أمس
- كان [روسيا] أمس
# accusative_adjective
+ 32 [بريطانيا] أمس
+ ثلاثون [بريطانيا] أمس
+ 60 دبلوماسيا [روسيا] أمس
+ عسكريا [ليبيا] أمس
+ مقاتلون [ليبيا] أمس
- نحو دبلوماسي [روسيا] أمس
- ستكون [روسيا] أمس
- أوكرانيا [روسيا] أمس
- 32 [قطر] أمس
- [روسيا] أمس
- ~مقاتلون [ليبيا] أمس
- كتابا [روسيا] أمس
# behind_like
+ نساء [كبيرات] أمس
- مدينة [كالقاهرة] أمس
- دولة [كمصر] أمس
- مدينة [بالقاهرة] أمس
+ مدينة [كباريس] أمس
# head_of_phrase
+ من [درج] المكتب
- من [درج] أمس
- من [درج] الليبية
- من [درج] الماضي
- مدينة [درج] المكتب
- من [درج]، المكتب
- من [درج]
- من [مالي] المكتب
- من [الزاوية] المكتب
# inside_honorific
+ خادم [البيضاء] أمس
- الخادم في [البيضاء] أمس
# inside_longer_name
+ مهرجان [قرطاج] أمس
+ كأس [آسيا] أمس
+ أبطال [أوروبا] أمس
- أبطال [البحرين] أمس
+ دورة [لندن] 2012
+ دورة [لندن] الأولمبية
- دورة [لندن] 201
- دورة [لندن] أمس
- مدينة [لندن] 2012
+ لمهرجان [قرطاج] أمس
# inside_treaty
+ اتفاق [الطائف] أمس
+ بروتوكول [كيوتو] أمس
- إعلان [السعودية] أمس
- مدينة [الطائف] أمس
# behind_particle
+ قد [رشت] أمس
+ وقد [رشت] أمس
- في [رشت] أمس
# joins_nothing
+ على [والكوت] أمس
+ ~سدد [والكوت] أمس
- بغداد [والكوت] أمس
- ~سدد [الكوت] أمس
- ~سدد [بالكوت] أمس
# spelt_apart
+ زوجة [جده] أمس
+ شهر [آب] الماضي
- مدينة [إب] أمس
- مدينة [جدة] أمس
"""


def listed(tokens: Tokens, first: int, end: int) -> Candidate:
    """The places that the gazetteer has for some tokens."""
    for stem in nominal_stems(tokens.keys[first]):
        records = shipped_names().exact.records(" ".join((stem.key, *tokens.keys[first + 1 : end])))
        places = tuple(record for record in records if isinstance(record, PlaceRecord))
        if places:
            return Candidate((first, end), stem.letters, places[0].kind, True, Rank.LISTED_PLACE, places)  # noqa: FBT003
    raise AssertionError(tokens.surface(first, end))


def place_of(it: Line) -> PlaceName:
    """The name between the brackets, with what the gazetteer has for it."""
    place, key = listed(it.tokens, it.first, it.end), it.tokens.keys[it.first]
    stem = Stem(key[place.letters :], place.letters, key[: place.letters])
    return PlaceName(it.tokens, it.first, place.length, stem, place.places, it.listed)


@pytest.mark.parametrize(("rule", "lines"), by_rule(PLACES))
def test_when_a_listed_name_is_no_place_or_doubtful(rule: str, lines: list[str]) -> None:
    holds: Callable[[PlaceName], bool] = getattr(place_rules, rule)
    for line in lines:
        assert holds(place_of(read(line))) == (line[0] == "+"), line


# What settles each doubtful name in brackets; «{…}» is a certain place, | stands before and behind the dateline.
SETTLED = """
# in_list
{عدن} [ولحج]
{عدن} ، [لحج]
[لحج] {وعدن}
{عدن} [ولحج] [والضالع]
# in_counted_list
{غانا} 322 بئرا ، [ومالي] 19 بئرا
{غانا} 322 ثم [ومالي] 19 بئرا
# in_brackets
{تبليسي} ( [جورجيا] )
# explained
[لانغلي] ( {فرجينيا} )
# opens_dateline
|[العين] ( وام ) - |قال
# repeated
{الضالع} ثم [الضالع]
# in_main_country
{بنغازي} ثم في [الزاوية]
{بنغازي} ثم في [البيضاء]
# at_home
{تونس} ثم [نابل] أمس
في [نابل] أمس
رئيس [لنابل] أمس
شهدت [نابل] أمس
|[نابل] : |قال
{إسرائيل} ثم [طولكرم] أمس
في [الزرقاء] أمس
# none
{بنغازي} ثم [الزاوية]
قال [نابل] أمس
{لندن} ثم [نابل] أمس
{غانا} بئرا ، [مالي] 19 بئرا
{غانا} 322 بئرا ، [مالي] بئرا
{غانا} 322 بئرا ثم ، [مالي] 19 بئرا
{غانا} 322 بئرا ، [مالي]
( [مالي] )
[العقبة] ( وام )
"""


# Where the text says that the first place lies from the second: direction and kilometres.
LOCATED = """
east: [طرابلس] شرق [سرت]
west 80: [طرابلس] على بعد 80 كيلومترا غرب [سرت]
- 2.5: [طرابلس] على بعد 2.5 كيلومتر من [سرت]
south 1200: [طرابلس] على بعد 1,200 كلم جنوب [سرت]
north 2: [طرابلس] على بعد كيلومترين شمال [سرت]
north 8: [طرابلس] على بعد خمسة أميال شمال [سرت]
- 0.5: [طرابلس] على بعد 500 متر من [سرت]
- 80: [طرابلس] تبعد نحو 80 كم عن [سرت]
- 80: [طرابلس] تبعد أكثر من 80 كم عن [سرت]
- 80: [طرابلس] تبعد حوالي أكثر من 80 كم عن [سرت]
nothing: [طرابلس] تبعد حوالي نحو أكثر من 80 كم عن [سرت]
east 80: [طرابلس] 80 كم شرق [سرت]
northwest: [طرابلس] شمالي غرب [سرت]
southeast: [طرابلس] الجنوب الشرقي من [سرت]
nothing: [طرابلس] شرق شمال [سرت]
nothing: [طرابلس] شمال جنوب [سرت]
east: [طرابلس] إلى الشرق من [سرت]
center: [طرابلس] وسط [سرت]
west: [طرابلس] ( غرب [ليبيا] )
west: [طرابلس] ، الواقعة غرب [ليبيا]
nothing: [طرابلس] ، ( والتي تقع غرب [ليبيا]
west: [طرابلس] النفطية غرب [ليبيا]
nothing: [طرابلس] النفطية الكبيرة غرب [ليبيا]
west: [طرابلس] غرب مدينة [سرت]
west: [طرابلس] غرب العاصمة مدينة [سرت]
nothing: [طرابلس] غرب العاصمة مدينة محافظة [سرت]
nothing: [طرابلس] غرب كتاب [سرت]
inside: [طرابلس] في [ليبيا]
inside: [طرابلس] التابعة لمحافظة [ليبيا]
inside: [طرابلس] [بليبيا]
inside: [طرابلس] بمحافظة [سرت]
nothing: [طرابلس] بكتاب [سرت]
nothing: [طرابلس] [سرت]
nothing: [طرابلس] مدينة [سرت]
-: [طرابلس] قرب [سرت]
-: [طرابلس] بالقرب من [سرت]
-: [طرابلس] قرب مدينة [سرت]
nothing: [طرابلس] في من [سرت]
- 20040: [طرابلس] على بعد 20040 كم من [سرت]
nothing: [طرابلس] على بعد 20041 كم من [سرت]
nothing: [طرابلس] على بعد 80 رجلا من [سرت]
nothing: [طرابلس] على غرب [سرت]
nothing: [طرابلس] شرق
nothing: [طرابلس]
nothing: [طرابلس] من 80 كم شرق [سرت]
southeast 80: [طرابلس] على بعد 80 كم من جنوب شرقي [سرت]
north 80: [طرابلس] على بعد 80 كم إلى الشمال من [سرت]
east 4: [طرابلس] 2٫5 ميل شرق [سرت]
- 80: [طرابلس] 80 كم [سرت]
"""


def marked_places(line: str) -> tuple[Tokens, list[Candidate], Range | None]:
    """The tokens of a line, the places marked in it, of which those in brackets are doubtful, and its dateline."""
    tokens = tokenize(re.sub(r"[\[\]{}|]", "", line))
    marks = [(mark.start() - at, mark[0]) for at, mark in enumerate(re.finditer(r"[\[\]{}|]", line))]
    ends = [tokens.within(start, end) for (start, _), (end, sign) in pairwise(marks) if sign in "]}"]
    kept = [sign == "]" for _, sign in marks if sign in "]}"]
    bars = [at for at, sign in marks if sign == "|"]
    places = [listed(tokens, *span)._replace(doubtful=doubtful) for span, doubtful in zip(ends, kept, strict=True)]
    return tokens, places, tokens.within(bars[0], bars[1]) if bars else None


@pytest.mark.parametrize(("rule", "lines"), by_rule(SETTLED))
def test_what_settles_a_doubtful_name(rule: str, lines: list[str]) -> None:
    for line in lines:
        tokens, places, dateline = marked_places(line)
        rules = settling(tokens, places, Counter(), dateline)
        found = {getattr(rules.get(place.span), "__name__", "none") for place in places if place.doubtful}
        assert found == {rule}, line


@pytest.mark.parametrize("line", LOCATED.strip().split("\n"))
def test_where_the_text_puts_a_place(line: str) -> None:
    said, _, text = line.partition(": ")
    tokens, places, _ = marked_places(text)
    locations = find_locations(tokens, places)
    found = [(it.direction or ("inside" if it.inside else "-"), it.distance_km) for it in locations.values()]
    direction, _, distance = said.partition(" ")
    assert found == ([] if said == "nothing" else [(direction, float(distance) if distance else None)])
    assert {it.anchor for it in locations.values()} <= {places[-1].span[0]}


STEPS: list[tuple[Direction | None, float | None, tuple[float, float]]] = [
    ("north", 111.2, (61, 20)), ("south", 111.2, (59, 20)), ("east", 111.2, (60, 22)), ("west", 111.2, (60, 18)),
    ("northeast", 111.2, (60.707, 21.414)), ("southwest", 111.2, (59.293, 18.586)), ("center", 111.2, (60, 20)),
    ("southeast", 111.2, (59.293, 21.414)), ("northwest", 111.2, (60.707, 18.586)),
    (None, 111.2, (60, 20)), ("east", None, (60, 20)), ("north", 1000, (68.993, 20)), ("north", 1001, (60, 20)),
]  # fmt: skip


@pytest.mark.parametrize(("direction", "distance", "place"), STEPS)
def test_how_far_a_step_leads(direction: Direction | None, distance: float | None, place: tuple[float, float]) -> None:
    town = PlaceRecord(None, "كورندو", "Korondo", "city", "LY", latitude=60, longitude=20)
    assert moved(town, direction, distance) == place


def test_steps_at_the_edge_of_the_map() -> None:
    def from_place(latitude: float | None, longitude: float | None) -> tuple[float | None, float | None]:
        record = PlaceRecord(None, "كورندو", "Korondo", "city", "LY", latitude=latitude, longitude=longitude)
        return moved(record, "east", 111.2)

    assert from_place(0, 179.5) == (0, -179.5)
    assert from_place(85, 20) == (85, 31.474)
    assert from_place(-85.1, 20) == (-85.1, 20)
    assert from_place(None, 20) == (None, 20)
    assert from_place(20, None) == (20, None)
