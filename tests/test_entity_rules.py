"""The rules that decide what a name of a place or body is, each by itself (the notation is `rule_lines.py`'s)."""

import re
from collections import Counter
from collections.abc import Callable
from inspect import signature
from itertools import pairwise

import pytest

from arabic_news import extract
from arabic_news.analysis.analyzer import CandidateName, NameKind, Word
from arabic_news.analysis.words import word_of
from arabic_news.entities import actors, clubs, groups, modelled_names, phrases, place_rules
from arabic_news.entities.candidates import Candidate, Rank
from arabic_news.entities.evidence import settling
from arabic_news.entities.facilities import find_facilities
from arabic_news.entities.groups import Group, counted_from
from arabic_news.entities.locations import find_locations, moved
from arabic_news.entities.modelled_names import ModelledName, filled_in
from arabic_news.entities.nominals import find_nominals, opens_nominal
from arabic_news.entities.organizations import find_organizations
from arabic_news.entities.people_again import trimmed_people, with_nicknames
from arabic_news.entities.place_rules import PlaceName
from arabic_news.gazetteer import Gazetteer
from arabic_news.models import ActorKind, Direction
from arabic_news.name_index import ActorRecord, PlaceRecord, shipped_names
from arabic_news.text.clitics import Stem, nominal_stems
from arabic_news.text.document import Document, Layout
from arabic_news.text.folding import fold
from arabic_news.text.openings import Opening
from arabic_news.text.sentences import split_sentences
from arabic_news.text.tokens import Range, Tokens, tokenize
from tests.entity_lines import assert_marked
from tests.rule_lines import Line, by_rule, each, farther, read

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
- نفت [مالي] أمس
- ونفت [مالي] أمس
+ بيت [مالي] أمس
+ تلفاز [مالي] أمس
- ، [مالي] تنتخب رئيسا
+ رئيس [مالي] تنتخب رئيسا
+ [مالي] الرئيس
- <جمهورية/دولة/حكومة/أراضي/جيش/شعب/سواحل/حدود/مملكة/سفير/رئاسة/استقلال> [مالي] أمس
- <على/أمام/ضد/مع> [مالي] أمس
- <سكان/أهالي/أهل> [سرت] أمس
- ، سحبت [مالي] سفيرها
+ الرجل سحبت [مالي] سفيرها
+ سحبت [مالي] سفير
+ بيت [مالي] كتابها
+ جيت [مالي] كتابها
+ كتاب [مالي] كتابها
- في <دوما/حماة/إب/البيضاء/نجد> [طرابلس]
- في [<دوما/حماة/إب/الزرقاء/البيضاء/الصفراء/القصير/نجد/أرحب/الجليل/وجدة/بازل>] أمس
+ قال [<دوما/حماة/إب/الزرقاء/البيضاء/الصفراء/القصير/نجد/أرحب/الجليل/وجدة>] أمس
# obscure
- قال [طرابلس] أمس
- قال [باريس] أمس
- في [باريس] أمس
- قال [المنطقة الشرقية] أمس
# little_known
+ قال [العقبة] أمس
- مدينة [العقبة] أمس
- قال [باريس] أمس
- قال [القاهرة] أمس
- قال [جنوب أفريقيا] أمس
- قال [مصر] أمس
# his_rather_than_name
+ زوجة [جده] أمس
- زوجة [جدة] أمس
- في [جده] أمس
- زوجة [طرابلس] أمس
# with_long_alef
+ له [مآرب] أخرى
- في [مأرب] أمس
- في [مارب] أمس
# end_of_word
+ حضر [باب] أمس
+ جاء [بحوث] أمس
- في [حوث] أمس
- حضر [ببغداد] أمس
- قال [ببنغازي] أمس
# by_its_neighbour
+ [مسقط] رأسه أمس
+ ~[سرت] أنباء
- [مسقط] عمان
- في [سرت] عمان
- [طرابلس] رأسه
- [سرت] رأسه
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
- [مصر] 140 مترا
- [قطر] أمس
- [قطر] الكويكب أمس
+ [قطر] <الكويكب/فوهتها/فوهتهم/فوهتنا/140> <متر/مترا/أمتار/مترين/كيلومتر/كم/كلم/سم/ملم/بوصة/م/ميل/أميال/إنش>
+ ثم ثم ثم ثم ثم ثم ثم حفرة [بقطر] 20 مترا
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
+ حدودهم [السعودية] أمس
+ حدودنا [السعودية] أمس
+ والعاصمة [السعودية] أمس
- <إلى/التي/الذي/منها/بينها/مقدمتها/حليفتها/لها/معها> [السعودية] أمس
- يقودها [السعودية] أمس
- أعلنها [السعودية] أمس
- الحدود [السنغال] أمس
- الحدود [سورية] أمس
- الحدود. [السعودية] أمس
# feminine_adjective
+ مروحيات [سورية] أمس
+ مواقع [سورية] أمس
- المروحيات [سورية] أمس
- موقع [سورية] أمس
- مروحيات [سوريا] أمس
- محافظات [سورية] أمس
- مروحيات [بسورية] أمس
+ <مواقع/مصادر/عائلات/أسر/صواريخ/مدافع/أهداف> [سورية] أمس
- مروحيات [ليبيا] أمس
# marked_indefinite
+ كان [روسياً] أمس
- كان [روسيا] أمس
- كان [روسياً البيضاء] أمس
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
+ <عشر/عشرة/عشرون/عشرين/ثلاثون/ثلاثين/أربعون/أربعين/خمسون/خمسين/ستون/ستين> [بريطانيا] أمس
+ <سبعون/سبعين/ثمانون/ثمانين/تسعون/تسعين> [بريطانيا] أمس
- ، كتابا [روسيا] أمس
- 60 دبلوماسي [روسيا] أمس
- 60 ثم دبلوماسيا كتابا [روسيا] أمس
- دبلوماسيا [روسيا] أمس
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
+ <جماعة/أنصار/مهرجان/كأس/دوري/بطولة/جائزة/رالي/ماراثون/معرض/أولمبياد/مونديال> [لندن] أمس
+ <دورة/ألعاب/صيف/ربيع/شتاء/دورات> [لندن] 2012
- <دورة/ألعاب> [لندن] أولمب
+ <أبطال/أمم> [أوروبا] أمس
- أمم [ليبيا] أمس
# inside_treaty
+ اتفاق [الطائف] أمس
+ بروتوكول [كيوتو] أمس
- إعلان [السعودية] أمس
- مدينة [الطائف] أمس
+ <اتفاق/اتفاقية/اتفاقيات/اتفاقات/معاهدة/معاهدات/بروتوكول/إعلان/ميثاق/جامعة/جامعتي> [الطائف] أمس
# behind_particle
+ قد [رشت] أمس
+ وقد [رشت] أمس
- في [رشت] أمس
+ <قد/لقد/لم/لن/سوف> [رشت] أمس
- قد [المنطقة الشرقية] أمس
# joins_nothing
+ على [والكوت] أمس
+ ~سدد [والكوت] أمس
- بغداد [والكوت] أمس
- ~سدد [الكوت] أمس
- ~سدد [بالكوت] أمس
+ <في/إلى/من/نحو/باتجاه/قرب/شمال/جنوب/شرق/غرب/شمالي/جنوبي/شرقي/غربي/وسط> [والكوت] أمس
+ <داخل/خارج/قبالة/عبر/بين/صوب/مشارف/ضواحي/أهالي/أهل/سكان/أحياء> [والكوت] أمس
+ <أن/إن/على/عن/مع/قد/لقد/كان> [والكوت] أمس
- على [فالكوت] أمس
- على [والمنطقة الشرقية] أمس
# spelt_apart
+ زوجة [جده] أمس
+ شهر [آب] الماضي
- مدينة [إب] أمس
- مدينة [جدة] أمس
+ في [أب] أمس
- في [اب] أمس
- في [إب] أمس
- في [الزاوية] أمس
"""


def listed(tokens: Tokens, first: int, end: int) -> Candidate:
    """The places that the gazetteer has for some tokens."""
    for stem in nominal_stems(tokens.keys[first]):
        records = shipped_names().exact.records(" ".join((stem.key, *tokens.keys[first + 1 : end])))
        places = tuple(record for record in records if isinstance(record, PlaceRecord))
        if places:
            return Candidate((first, end), stem.letters, places[0].kind, True, Rank.LISTED_PLACE, places)  # noqa: FBT003
    raise AssertionError(tokens.surface(first, end))


def named(it: Line, kind: ActorKind) -> Candidate:
    """The word between the brackets as the name of an actor."""
    letters = 1 if it.tokens.keys[it.first][0] in "وبل" and "ال" not in it.tokens.keys[it.first][:2] else 0
    return Candidate((it.first, it.end), letters, kind, False, Rank.SURROUNDINGS)  # noqa: FBT003


def place_of(it: Line) -> PlaceName:
    """The name between the brackets, with what the gazetteer has for it."""
    place, key = listed(it.tokens, it.first, it.end), it.tokens.keys[it.first]
    stem = Stem(key[place.letters :], place.letters, key[: place.letters])
    return PlaceName(it.tokens, it.first, place.length, stem, place.places, it.listed)


@pytest.mark.parametrize(("rule", "lines"), by_rule(PLACES))
def test_when_a_listed_name_is_no_place_or_doubtful(rule: str, lines: list[str]) -> None:
    holds: Callable[[PlaceName], bool] = getattr(place_rules, rule)
    for line in each(lines):
        assert holds(place_of(read(line))) == (line[0] == "+"), line
        if line[2] != "[":
            assert holds(place_of(read(farther(line)))) == (line[0] == "+"), line


# What settles each doubtful name in brackets; «{…}» is a certain place, | stands before and behind the dateline.
SETTLED = """
# in_list
{عدن} ، [البيضاء]
{عدن} [والبيضاء]
[الضالع] {وعدن}
{عدن} ، [الضالع]
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
|[العين] ( وام ) |قال
|[العين] ( وام ) - |قال
# repeated
{الضالع} ثم [الضالع]
# in_main_country
{القاهرة} ثم {بنغازي} ثم في [الزاوية]
[المنطقة الشرقية] ثم {الرياض}
{بنغازي} ثم ببلدة [الزاوية]
{بنغازي} ثم في [الزاوية]
{بنغازي} ثم في [البيضاء]
# at_home
{عدن} [لحج]
|كتاب ( [نابل] ) - |قال
|في [نابل] - |قال
قال [لنابل] أمس
قالت [نابل] أمس
إلى [وجدة] أمس
في [القائم] أمس
{لندن} ثم في [نابل]
{رام الله} ثم [طولكرم]
{تونس} ثم [نابل] أمس
في [نابل] أمس
رئيس [لنابل] أمس
شهدت [نابل] أمس
|[نابل] : |قال
{إسرائيل} ثم [طولكرم] أمس
في [الزرقاء] أمس
# none
{البيضاء} ثم [البيضاء] ثم
{عدن} ثم [البيضاء] ثم
[البيضاء] {وعدن}
|[العين] وام - |قال
|[العين] - |قال
|نابل - [العين] - |قال
في [الزاوية] أمس
{تونس} ثم [حبله] أمس
{بيروت} {الرياض} {بغداد} ثم في [الزاوية] ثم {بنغازي}
{القاهرة} {دمشق} {بغداد} {عمان} ثم في [الزاوية] ثم {بنغازي}
{بنغازي} ثم [المنطقة الشرقية]
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
    for line in [way for written in lines for way in {written, written if "|" in written else f"ثم، {written}"}]:
        tokens, places, dateline = marked_places(line)
        rules = settling(tokens, places, Counter(), dateline)
        found = {getattr(rules.get(place.span), "__name__", "none") for place in places if place.doubtful}
        assert found == {rule}, line


@pytest.mark.parametrize("line", LOCATED.strip().split("\n"))
def test_where_the_text_puts_a_place(line: str) -> None:
    said, _, text = line.partition(": ")
    for marked in (text, f"ثم، {text}"):
        tokens, places, _ = marked_places(marked)
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


# The kind of a body and its name in brackets; | stands before a head that is not in it. Where there is none, the word
# in brackets heads nothing.
BODIES = """
government: [وزارتا الصحة والتعليم]
government: [مصلحة الضرائب]
government: [محكمة استئناف القاهرة]
organization: |بنك «[كورندو]»
armed_group: [ميليشيا كورندو]
government: [النيابة العامة]
government: [مجلس النواب الليبي]
organization: [جمعية كورندو لرعاية الأيتام]
organization: [جمعية كورندو] لرعاية أيتام
organization: [جمعية كورندو] برعاية الأيتام
organization: [مركز أبحاث الفضاء]
media: |قناة [كورندو الفضائية]
media: |مجلة «[كورندو]» الليبية
organization: [معهد العلوم] وتقنية
government: [هيئة الصحة وعلوم الأرض]
organization: [الجامعة الليبية]
organization: [كلية الطب وتنمية المهارات]
nothing: [الشركة] الدولية
organization: [البنك الدولي]
nothing: [المجموعة] العالمية
organization: [منتخب كورندو تحت 21 عاما]
government: [وزارة الخارجية الليبية] أمس
nothing: [المركز] الثاني
nothing: [المركز] 12
nothing: [المجموعة] الثالثة
nothing: [السلطات] «تحريرها»
government: [مكتب رئيس الوزراء]
government: [مكتب النائب العام]
government: [مكتب المدعي] أمس
organization: |وكالة ([زاد نيوز])
organization: |وكالة ([زاد نيوز كورندو شنيدر باردو])
nothing: [وكالة] (زاد نيوز كورندو شنيدر باردو عمران)
nothing: تحت [لواء] كورندو
nothing: تحت [قيادة] كورندو
armed_group: [لواء كورندو]
nothing: [مركز] محافظة نينوى
organization: [مركز كورندو]
organization: [جامعة نيروبي]
organization: [جامعة شنقيط العصرية]
organization: [جامعة نيروبي] الحرة
organization: [بورصة نيويورك للأوراق المالية]
organization: [منتخب إيطاليا تحت 21 عاما]
organization: [منتخب إيطاليا] تحت 21 لاعبا
organization: [منتخب إيطاليا] تحت كم عاما
government: [شرطة إيطاليا] تحت 21 عاما
organization: [المنتخب الإيطالي تحت 21 سنة]
armed_group: [المركز الإعلامي لقوات الجيش]
government: [الرئاسة العامة للأرصاد]
government: [المؤسسة العامة للموانئ]
organization: [المركز الإعلامي] أمس
government: [الحكومة الليبية المعترف بها دوليا]
government: [الحكومة الليبية] المعترف بها شعبيا
organization: [مركز الاستشعار عن بعد]
organization: [مركز الاستشعار] عن قرب
organization: [عمادة التطوير وتنمية المهارات]
government: [هيئة الاتصالات وتقنية المعلومات]
government: [هيئة الاتصالات] وتقنية معلومات
government: [هيئة الاتصالات] تقنية المعلومات
government: [هيئة الاتصالات] وموسيقى المعلومات
organization: [المركز الوطني للوقاية من الأمراض]
organization: [المركز الوطني للوقاية] عن الأمراض
organization: [المركز الوطني للوقاية] من مرض
organization: [المركز الوطني للكشف عن الأمراض]
organization: [حركة كورندو] من أجل التغيير
government: [الهيئة العامة للأرصاد وحماية البيئة]
government: [الهيئة العامة للأرصاد والبيئة]
organization: [الشركة القطرية لتجارة اللحوم]
organization: [الشركة القطرية لتجارة اللحوم والمواشي]
organization: [الاتحاد الليبي لكرة القدم]
organization: [الاتحاد الليبي] لكرة قدم
organization: [المركز الليبي لتوثيق انتهاكات حقوق الإنسان]
organization: [المركز الليبي لتوثيق انتهاكات حقوق أبناء الإنسان]
nothing: [المركز] الليبي لتوثيق انتهاكات أعمال حقوق أبناء الإنسان
government: [الحكومة الليبية لشؤون اللاجئين]
government: [الحكومة الليبية] للاستنجاد بهم
armed_group: [مليشيات مصراتة] للاستنجاد
armed_group: [كتيبة كورندو لحماية المطار]
nothing: دخلت [القوات] البلدة
armed_group: دخلت [القوات المسلحة]
government: تجنبت [الشرطة] الإشارة
nothing: دخلت [القوات] المستشفى
armed_group: دخلت [القوات الليبية]
government: [وزارة الشؤون الاجتماعية] للأسرة
government: [هيئة الشؤون الاجتماعية للأسرة]
nothing: [مركز] جمركي
nothing: [لجنة] مشتركة
organization: [جامعة كوفنتري]
nothing: [شرطة] مقتولين
armed_group: [المقاومة الشعبية]
armed_group: [المقاومة] في
organization: |منظمة «[نجم]»
nothing: [منظمة] (نجم)
organization: [منظمة الصحة]
organization: [شركة الكهرباء]
organization: |شركة «[نجم]»
organization: |شركة [بوناتي]
nothing: [شركة] مالكة لبنك
organization: [شركة ترصيف الميناء]
organization: |شركة [براون & كلارك]
organization: |شركة [نوردال] إيريك لوندين
nothing: [حركة] السير
organization: [حركة «نهضة»]
organization: [حركة كورندو]
organization: [حركة شباب كورندو]
nothing: [حركة] زائدة
government: [النظام السوري]
nothing: [النظام] الغذائي
nothing: [النظام] سوري
government: [الإدارة الأمريكية]
government: [الإدارة المدنية]
nothing: [الإدارة] الهلالية
government: [أجهزة الأمن العراقية]
nothing: [أجهزة] الأمن
nothing: [أجهزة] الحاسوب العراقية
organization: [غرفة التجارة]
organization: [غرفة جدة]
nothing: [غرفة] النوم
armed_group: [غرفة عمليات الجيش]
government: [مديرية الضرائب]
nothing: [مديرية] كتاف
nothing: [نادي] الأسير الفلسطيني
nothing: [نادي] السيلية
organization: [نادي روما للصحافة]
nothing: [نادي] روما الإيطالي
organization: [نادي جدة الأدبي]
nothing: [نادي] جدة
government: [الداخلية المصرية]
nothing: وزير [الداخلية] المصرية
nothing: المساعدات [الخارجية] المصرية
government: |و[الداخلية المصرية]
organization: [فريق «الأمل»]
nothing: [فريق] «تونسي»
organization: [فريق «تونسي كورندو»]
nothing: [فريق] الأمل
armed_group: [سلاح الجو]
nothing: [سلاح] الكلاشنكوف
media: |صحيفة «[القدس]»
media: |صحيفة [عمان]
media: |قناة [الأفق] الجديد
nothing: [شبكة] جامدة
media: |شبكة [كورندو]
media: |صحيفة ([القدس])
nothing: [صحيفة] «»
nothing: [صحيفة]
nothing: [الشركة] الأمريكية
organization: [الشركة الأمريكية للطيران]
nothing: [المنظمة] الدولية
nothing: [الأجهزة] الأمنية
government: قالت [الأجهزة الأمنية]
government: أن [الأجهزة الأمنية]
nothing: قال [للأجهزة] الأمنية
media: [وكالة نوفا]
media: [وكالة «نوفا»]
government: [وكالة «ناسا»]
government: [وكالة ناسا]
armed_group: [فرقة 12]
organization: [فرقة كورندو]
government: [قوات الأمن]
organization: |ل[لجنة الدولية]
nothing: [بقيادة] كورندو
armed_group: [قيادة كورندو]
nothing: [مركز] للياقة
nothing: [مركز] لإنتاج الشاشات
nothing: [مركز] لإنتاج شاشات
nothing: [مجلس] الإدارة
media: قال |لـ«[الاقتصادية]»
media: فلان |لـ«[الاقتصادية]»: كذا
nothing: فلان [لـ]«الاقتصادية» كذا
nothing: قال [لـ]"أسباب عائلية"
media: قال ثم ثم ثم ثم ثم ثم ثم ثم ثم ثم ثم |لـ«[الاقتصادية]»
nothing: قال ثم ثم ثم ثم ثم ثم ثم ثم ثم ثم ثم ثم [لـ]«الاقتصادية»
armed_group: |تنظيم [كورندو]
nothing: [تنظيم] <كورندات/الكورندو/كورندين/كورندة/يكورند/استكوار/وكتاب/لكتاب>
armed_group: |تنظيم [كورن]
armed_group: |تنظيم [ورندو]
armed_group: |تنظيم «[كورندين]»
nothing: [تنظيم] «<كورندي/كورندات/استكوار>»
armed_group: |تنظيم «[كورندي كورندو]»
nothing: [جهاز] كورندو
government: [جهاز الكورندو]
government: [جهاز قطر]
nothing: [مجموعة] 2
organization: [مجموعة 77]
nothing: [حركة] الكورندات
armed_group: كتاب [المقاومة] للماء
nothing: الكتاب [المقاومة] للماء
armed_group: الكتاب [المقاومة الشعبية]
armed_group: الكتاب |و[المقاومة] للماء
armed_group: [البحرية <الليبية/الملكية/الوطنية>]
nothing: [البحرية] <الكبيرة/العائمة>
government: [الجهاز المركزي]
nothing: [الجهاز] الكورندو
organization: [لجان التنسيق]
nothing: [لجان] الكورندو
government: [الهيئة الليبية من أجل التغيير]
government: [هيئة كورندو] من أجل التغيير
organization: |منظمة ([كورندو])
nothing: [منظمة] (كورندو
government: [الهيئة الليبية لتجارة اللحوم]
government: [الهيئة الليبية] لتقديم اللحوم
government: [الهيئة الليبية] لتجارتها
government: [هيئة ليبيا لتجارة اللحوم]
armed_group: [القوات الليبية] لتجارة اللحوم
government: [الهيئة الليبية] لتجارة لحوم
government: [الهيئة الليبية لتجارة اللحوم] وكتاب
government: [الهيئة الليبية لتجارة اللحوم وكتاب الطبخ]
government: [الهيئة الليبية لتجارة اللحوم] ووزارة الطبخ
government: [الهيئة الليبية لتجارة اللحوم] ورئيس الهيئة
organization: [لجنة كورندو]
organization: [مركز كورندو للياقة]
armed_group: [كتيبة كورندو] للاستنجاد
government: [الحكومة العامة للأرصاد]
government: [الحكومة الليبية] للأرصاد
government: [<الحكومة/السلطة/السلطات> الليبية] لزيادة الأسعار
government: [الحكومة الليبية لشؤون اللاجئين]
armed_group: [القوات الليبية] لزيادة الأسعار
organization: [منتخب إيطاليا] <التي/الذي> فاز
organization: [لجنة تقصي الحقائق]
armed_group: |و[قيادة كورندو]
organization: [شركة الاتصالات العربية]
nothing: [الجوية] والبحرية الليبية
nothing: [وكالة] كتاب
organization: [مركز «كورندو»]
organization: |شركة [كورندو شنيدر باردو]
nothing: [شركة] كورنديات
nothing: [شركة] منتجة
organization: [جامعة نيروبي] في
government: في [مكتب رئيس]
government: [مكتب رئيس]
organization: [بورصة نيويورك]
organization: [منتخب إيطاليا] تحت 21
organization: [منتخب إيطاليا تحت 21 سنة] أمس
government: [الحكومة الليبية المعترف به دوليا]
organization: [المركز الإعلامي لكتاب الجيش]
organization: [المركز الإعلامي]
nothing: [المؤسسة] العامة أمس
organization: [المؤسسة الخاصة] أمس
media: [وكالة «نوفا»] أمس
government: [المكتب الإعلامي لوزارة الصحة]
nothing: [المكتب] الإعلامي لكورندو أمس
nothing: [سلاح] كتاب
nothing: المساعدات و[الخارجية] المصرية
organization: |منظمة ([كورندو]) أمس
nothing: [منظمة] (كتاب)
nothing: [منظمة] (
nothing: [مديرية] الكورندو
nothing: [مديرية] ضرائب
nothing: [نادي] جدة الأدبية
nothing: [نادي] جدة أدبي
organization: |شركة [كورندو & شنيدر] أمس
armed_group: [كتيبة كورندو]
government: [وزارة الصحة]
government: [وزارة الخارجية <الليبية/المصرية>]
nothing: [<الشركة/البنك/المصرف/الوكالة/المنظمة/المؤسسة/المعهد/المركز/الحزب/الحركة/الجماعة/المجموعة>] الليبية
nothing: [المنظمة] <الدولية/العالمية/الأممية>
organization: [الشركة القطرية <لكرة/لحقوق/لشؤون/لمكافحة/لدعم/لرعاية/لتنمية/لتوثيق/لدراسات/لأبحاث/لبحوث/لإعادة> القلم]
organization: [الشركة القطرية <لإعمار/لإدارة/لصناعة/لتطوير/لخدمات/لتقنية/لتوزيع/لتكرير/لنقل/لحماية/لمراقبة> القلم]
organization: [الشركة القطرية <لتنسيق/لإغاثة/لرياضة/لإنقاذ/لحفظ/لحظر/لمنع/لتحرير/لنصرة/لتحقيق> القلم]
government: [الهيئة الليبية] <لتقديم/لاتخاذ/لإعطاء/لمناقشة/لإجراء/لإنهاء/لوقف/لعقد/لإرسال/لتسليم/لتوفير/لمعرفة> القلم
government: [الهيئة الليبية] <لحضور/لزيارة/لإبرام/لإلغاء/لمواجهة/لقيادة/لانتخابات/لبحث/لإيجاد/لطلب/لحل> القلم
government: [هيئة الصحة <وتقنية/وتقنيات/وتكنولوجيا/وشؤون/وأوضاع/وصحة/وموارد/وحقوق/وتنمية/وحماية/ورعاية/وائتمان> القلم]
government: [هيئة الصحة <واستدامة/وعلوم/وتطوير/ومكافحة/وتأهيل/واستثمار/وضبط/وضمان/وخدمات/وأبحاث/وبحوث> القلم]
government: [هيئة الصحة <ودراسات/ونظم/وهندسة/وفنون/وسلامة/وإعادة> القلم]
organization: [المركز الوطني <للوقاية من/للحد من/للرقابة على/للإشراف على/للمحافظة على/للحفاظ على> الأمراض]
organization: [المركز الوطني <للدفاع عن/للكشف عن/للتنقيب عن/للتحقيق في/للتحكيم في> الأمراض]
nothing: تحت [<لواء/قيادة/رئاسة/إدارة/سلطة>] كورندو
organization: [<جامعة/بورصة> نيروبي]
organization: [منتخب إيطاليا تحت 21 <سنة/عاما/عام>]
government: دخلت [الشرطة] البلدة
nothing: دخلت [<السلطات/الحكومة>] البلدة
organization: [عمادة التطوير] وتنمية مهارات
nothing: قال هنا ثم ثم [لـ]«الاقتصادية كذا
government: [الهيئة الليبية] لتوثيق غادر الإنسان
nothing: [مديرية] ضرائب مصر
"""

# The like of facilities and of what a place noun introduces.
FACILITIES = """
city: |قرية [كوجيلو] أمس
city: |قرية [عين عطا]
nothing: [قرية] عين في
nothing: [القرية] عين عطا
city: |قرية «[كوكات خل]»
nothing: [قرية] «كتاب»
nothing: [القرية] كوجيلو
nothing: [قرية] بدوية
nothing: كل [قرية] كوجيلو
nothing: [قرية] وكوجيلو
nothing: [قرية] كوجيلو الله
nothing: [بلدة] تبتلع الكثبان
nothing: [قرية]
nothing: [محافظات] كورندو
facility: [مطار معيتيقة الدولي]
facility: [مطار معيتيقة] القاهر
facility: |ب[مطار معيتيقة]
nothing: [مطار] دولي
nothing: [مطار] الضيافة
facility: [مطار كورندو شنيدر]
nothing: عن [طريق] كورندو
facility: [طريق الملك فهد]
nothing: [طريق] النجاح
facility: [طريق مأرب]
facility: [طريق «عمران - حجة»]
facility: [بوابة 200] الرابطة
facility: [بوابة الـ17]
facility: [بوابة 200]
nothing: [قصر] 30 غرفة
facility: [قصر الضيافة]
facility: [قصر كورندو]
nothing: [قصر] ضيافة
facility: [مسجد قوات الطوارئ]
nothing: [مسجد] الملك
facility: [مسجد الملك فهد]
region: |حي «[الزهور]»
region: [حي الزهور]
facility: [شارع «زهور»]
nothing: [وأدى] كورندو
nothing: [قاعدةً] للنفوذ
facility: [قاعدة الوطية]
facility: [قاعدة العند الجوية]
nothing: [سوق] العمل
nothing: [سوق] مزدحم
facility: [سوق كورندو]
nothing: [جسر] حدودي
nothing: [مسرح] للعرائس
nothing: [مستشفى] تديره
facility: [مستشفى كورندو]
facility: [نقطة «السويري»]
nothing: [نقطة] السويري
facility: [نقطة تفتيش «السويري»]
facility: [نقطة تفتيش كورندو]
facility: [الكلية الجوية]
facility: [كلية مصراتة الجوية]
nothing: [كلية] الطب
facility: [القصر الرئاسي] أمس
facility: [الطريق الوطنية رقم 4]
facility: [الطريق الوطنية] رقم أربعة
facility: [الطريق الوطنية] 4
water: [قناة السويس]
nothing: ذكرت [قناة] بلقيس
nothing: قال [لقناة] بلقيس
nothing: [قناة] «المنار»
facility: [مطار الملك خالد] تأخر الرحلات
facility: [استاد الأمير عبدالله الفيصل]
region: [جزيرة كورندو الكبرى]
facility: [مستشفى الجلاء التعليمي]
city: |قرية [كورندو شنيدر]
city: |قرية [كورندو] الشنيدر
city: |قرية [كورندو]، شنيدر
city: |قرية [كورندو] يبتلع الكثبان
city: |قرية [بني حارث]
city: |قرية [رأس العين]
nothing: [قرية] رأس كتاب
nothing: [قرية] رأس، كورندو
nothing: [قرية] رأس
city: |قرية [كورندو] والله
city: ليس |قرية [كورندو]
nothing: [قرية] كتاب
facility: [متحف كورندو]
nothing: [مطار] محلي
nothing: [قاعدة] محلية
nothing: [مطار] ليبي
nothing: [مستشفى] مصري
facility: [مطار كورندو الكبير الدولي]
facility: [مطار الملك كورندو الدولي]
nothing: [مطار] الملك
facility: [مطار الأمير محمد بن كورندو]
facility: [مسجد عبد الكورندو]
nothing: [بوابة] 200 كتاب
facility: [بوابة الـ17] كتاب
facility: [مسرح كورندو]
facility: [مسجد كورندو] الجليل
nothing: [مستشفى] الأمير
region: |حي «[زهور]»
nothing: [سوق] العمال
city: [هجرة «كورندو»]
nothing: [نقطة] كورندو
nothing: وفي [نقطة] تفتيش
facility: [الكلية العربية الحربية]
nothing: [قصر] رئاسي
facility: [القصر الرئاسي رقم 4]
nothing: [بحر] كورندو
region: [سهل نينوى]
facility: من [طريق مأرب]
nothing: قالت [قناة] بنما
nothing: قال [لقناة] بنما
nothing: [قناة] «بنما»
nothing: [مستشفى] يديره
nothing: [مستشفى] تدير
nothing: [مستشفى] عديده
nothing: [قرية] عين_عطا
city: |قرية [كورندو]_شنيدر
facility: [قاعدة كورندو <الدولي/الدولية/الجوي/الجوية/البحري/البحرية/البري/البرية/العسكري/العسكرية/المدني/المدنية>]
facility: [قاعدة كورندو <الحكومي/الجامعي/المركزي/المركزية/التعليمي/التخصصي/الكبرى/القديمة>]
facility: [قاعدة كورندو <الجديدة/الشرقي/الشرقية/الغربي/الغربية/الشمالي/الشمالية/الجنوبي/الجنوبية/الأولمبي/الصناعي>]
facility: [قاعدة كورندو <الصناعية/التجاري/النفطي/النفطية/الساحلي/الدائري/الحدودي/الحدودية/الأثري/الوطني>]
facility: [قاعدة كورندو <الوطنية/الملكي/الرئاسي/الرياضي/الميداني>]
facility: [مطار كورندو <العام/الكبير/القديم/الجديد/السريع>]
facility: [متحف كورندو] الشنيدر
facility: [متحف كورندو] كتاب
facility: [متحف كورندو شنيدر]
nothing: [بلدة] تكرندع الكثبان
water: [قناة السويس] ثم ذكرت
facility: [طريق مأرب] ثم عن
facility: [القصر الرئاسي]
facility: [القصر الرئاسي] رقم
facility: [القصر الرئاسي] عدد 4
nothing: [نقطة] تفتيش
nothing: [جسر] <حدودي/ساحلي/جبلي/شعبي/تجاري/عسكري/حكومي/دولي/محلي/سياسي/أمني/ميداني/رئيسي/سياحي/صحي/جامعي/ثقافي>
nothing: [جسر] <رياضي/صناعي/زراعي/سكني/فرعي/دائري/أرضي/عشوائي/ليلي/مكتظ/فاخر/ضخم/مؤقت/خاص/عام/مجاور/قريب>
nothing: [جسر] <تاريخي/أثري/بحري/بري/جوي/مدني/بنين/بنات/أطفال/شيعي/سني/مسيحي/متعرج/ترابي/معبد/وعر>
city: |قرية [<عين/بئر/بير/أبو/أم/بني/تل/كفر/دير/بيت/خربة/رأس/وادي/جبل/سيدي/أولاد/أيت/آيت/حاسي> كورندو]
city: |قرية [<قصر/برج/عرب/نجع/كوم/ميت/منية/منشأة/خان/مرج/حوش/بنت/شط> كورندو]
facility: [كلية كورندو <الجوية/البحرية/العسكرية/الحربية>]
nothing: <كل/أي/أية/كم/رب/بكل/لكل/وكل> [قرية] كورندو
facility: [مسجد كورندو شنيدر]
nothing: [مسجد] كتاب
nothing: [حي] كتاب
nothing: [العاصمة] كورندو
nothing: [العاصمة] عين عطا
nothing: عن [طريق] مأرب
nothing: عن ثم [طريق] النجاح
"""
Finder = Callable[[Tokens, list[Word], list[Opening]], list[Candidate]]


def assert_begins(find: Finder, line: str) -> None:
    """The name in brackets is found at its head."""
    kind, _, marked = line.partition(": ")
    for text in (marked, f"ثم ثم {marked}"):
        it = read(f"+ {text}")
        head = it.name if "|" in marked else it.first
        found = [
            (name.kind, it.tokens.surface(*name.span)[name.letters :])
            for name in find(it.tokens, it.words, [(head, (0, len(it.tokens)))])
        ]
        assert found == ([] if kind == "nothing" else [(kind, marked.partition("[")[2].partition("]")[0])])


@pytest.mark.parametrize("line", [*each(BODIES.strip().split("\n"))])
def test_bodies_behind_their_heads(line: str) -> None:
    assert_begins(find_organizations, line)


@pytest.mark.parametrize("line", [*each(FACILITIES.strip().split("\n"))])
def test_facilities_behind_their_nouns(line: str) -> None:
    assert_begins(find_facilities, line)


# ملقة is a city, the others are in the table of clubs.
CLUBS = """
# behind_team_word
+ لاعب [ملقة] أمس
+ للاعب [ملقة] أمس
- لاعب [وملقة] أمس
- فاز [ملقة] أمس
- [ملقة] أمس
- [ملقة] ثم لاعب
# masculine
+ شاهد [ملقة] الإسباني
- شاهد [ملقة] الإسبانية
- شاهد [ملقة] إسباني
- شاهد [ملقة] الساحلي
- شاهد [ملقة]، الإسباني
- في [ملقة] الإسباني
- شاهد [ملقة]
- شاهد [الرائد] السعودي
- شاهد [ملقة]_الإسباني
# behind_game_word
+ فاز [ملقة] مع
+ وفاز [ملقة] مع
+ واجه [ملقة] مع
- فاز [ملقة] أمس
+ فاز [ملقة] الدوري
- قال [ملقة] مع
- فاز [وملقة] مع
- فاز [ملقة]
- [ملقة] مع
- [ملقة] مع فاز
# before_game_verb
+ [ملقة] يهزم
+ [ملقة] يواجه
- [ملقة] هزم
- [ملقة] يقول
- [وملقة] يهزم
- [ملقة]
# contracting
+ تعاقد [ملقة] مع الدوري مباريات
+ ويتعاقد [ملقة] مع الدوري مباريات
- تعاقد [ملقة] مع الدوري
- تعاقدت [ملقة] مع الدوري مباريات
- تعاقد [ملقة] في الدوري مباريات
- تعاقد [وملقة] مع الدوري مباريات
- تعاقد [ملقة] الدوري مباريات
- [ملقة] مع الدوري مباريات
- [ملقة] مع الدوري مباريات تعاقد
+ <تعاقد/يتعاقد/اتفق/يتفق> [ملقة] مع الدوري مباريات
# joined
+ انضم [لملقة] الدوري مباريات
+ الانتقال إلى [ملقة] الدوري مباريات
+ انضم ثم ثم ثم ثم [لملقة] الدوري مباريات
- انضم ثم ثم ثم ثم ثم [لملقة] الدوري مباريات
- انضم [لملقة] الدوري
- انضم [بملقة] الدوري مباريات
- سافر [لملقة] الدوري مباريات
- انضم في [ملقة] الدوري مباريات
- انضم [للرائد] الدوري مباريات
+ <انضم/وانضم/ينضم/انضمامه/الانضمام/للانضمام/انتقاله/الانتقال> إلى [ملقة] الدوري مباريات
# opponent
+ خسر فلان أمام [ملقة]
+ خسر أمام [ملقة]
+ خسر ثم ثم ثم ثم ثم ثم أمام [ملقة]
- خسر ثم ثم ثم ثم ثم ثم ثم أمام [ملقة]
- قال فلان أمام [ملقة]
- خسر فلان لدى [ملقة]
- خسر فلان أمام [وملقة]
- أمام [ملقة]
# of_country
+ [الرائد] السعودي الدوري مباريات
- [الرائد] السعودي الدوري
- [الرائد] القطري الدوري مباريات
- [الرائد] السعودية الدوري مباريات
- [الرائد]
- [الاتحاد] السعودي الدوري مباريات
- [ملقة] الإسباني الدوري مباريات
# facing
+ أمام [الرائد] الدوري مباريات
+ ضد [الرائد] الدوري مباريات
- أمام [الرائد] الدوري
- مع [الرائد] الدوري مباريات
- أمام [ملقة] الدوري مباريات
- أمام [والرائد] الدوري مباريات
- أمام [الاتحاد] الدوري مباريات
- [الرائد] الدوري مباريات
- [الرائد] الدوري مباريات أمام
# _is_something_else
+ في [ملقة] أمس
+ وفي [ملقة] أمس
+ [بملقة] أمس
+ مدينة [ملقة] أمس
+ العاصمة الإسبانية [ملقة] أمس
+ العاصمة [ملقة] أمس
+ [الشباب] العاطلة
+ [أحد] فرق
- [أحد] السعودي
- [أحد] على
- [أحد] .
- [الشباب] العاطل
- [الشباب]، العاطلة
- [الشباب] عاطلة
- [ملقة] الإسبانية
- [الشباب]
- شاهد [ملقة] أمس
- إسبانية [ملقة] أمس
- العاصمة إسبانية ثم [ملقة] أمس
- شاهد [ملقة] ثم العاصمة
- [ملقة] ثم في
- [ملقة] ثم العاصمة ثم
- [الشباب]⏎العاطلة
"""


@pytest.mark.parametrize(("rule", "lines"), by_rule(CLUBS))
def test_what_shows_a_club(rule: str, lines: list[str]) -> None:
    holds: Callable[[Tokens, Candidate], bool] = getattr(clubs, rule)
    for line in each(lines):
        for text in {line, line if line[2] == "[" else farther(line)}:
            it = read(text)
            name = listed(it.tokens, it.first, it.end) if "ملقة]" in line else named(it, "organization")
            assert holds(it.tokens, name) == it.holds, text


# The head of a group in brackets.
GROUPS = """
# behind_verb
+ أعلن [السكان] أمس
+ يراه [محللون] أمس
- يرى [محللون] أمس
- أعلن [المحتجين] أمس
- أعلنت [السكان] أمس
- تعلن [السكان] أمس
+ أعلنت [المنظمات] أمس
- استهدف [الثوار] أمس
+ استهدف [المسلحون] أمس
- كتاب [السكان] أمس
- [السكان] أمس
- <من/إلى/عن/على/في/تحت/فوق/بين/أمام/وراء/ضد> سيطر [السكان] أمس
- تحت سيطرة [السكان] أمس
- <استهدف/شمل/تضمن/استقبل/مثل> [السكان] أمس
- تتبادل [السكان] أمس
- [السكان] ثم أعلن
- أعلنت [<قادة/خبراء/سكان/أهالي/نشطاء/وزراء/سفراء/نواب/علماء/جنود/زعماء/تجار/طلاب/طلبة/عمال/شيوخ>] أمس
- أعلنت [<مشايخ/وجهاء/أعيان/قضاة/شبان/حراس/حلفاء/رفاق/نقاد/أساتذة/باعة/لصوص/رعاة/أنصار/ركاب/حجاج>] أمس
- أعلنت [<قراصنة/ضباط/شباب/موظفو/مسؤولو/محامو/أطباء/معارضو/متابعو/مؤيدو/محققو/مفاوضو/منظمو/رجال>] أمس
# behind_object
+ سيطرت عليها [الميليشيات] أمس
+ سيطر عليه [السكان] أمس
- سيطر عليه [المسلحين] أمس
- يسيطر عليه [السكان] أمس
- قتل فيها [السكان] أمس
- كتاب عليها [السكان] أمس
- سيطر على [السكان] أمس
- عليها [السكان] أمس
- <يسيطر/تسيطر/فيسيطر/فتسيطر/سيسيطر/ستسيطر> عليه [السكان] أمس
+ تمكن منهم [السكان] أمس
- عليها [السكان] ثم سيطر
- سيطر هناك [السكان] أمس
# nominative
+ كورند [متظاهرون] أمس
+ وكورند [متظاهرون] أمس
+ كورند [المتظاهرون] أمس
- ثم كتاب كورند [متظاهرون] أمس
+ ثم كتاب كورند [المتظاهرون] أمس
+ ثم كتاب كورنده [متظاهرون] أمس
- كورند [متظاهرين] أمس
- [متظاهرون] أمس
- يحب [متظاهرون] أمس
- الكتاب [متظاهرون] أمس
- لكننا [متظاهرون] أمس
- مسؤولون [متظاهرون] أمس
- معظمهم [متظاهرون] أمس
- منظمة [متظاهرون] أمس
- قائمة [متظاهرون] أمس
- جنود [متظاهرون] أمس
- والعمال [متظاهرون] أمس
- <أغلبهم/معظمهم/بعضهم/غالبيتهم/جميعهم/كلهم/جلهم> [متظاهرون] أمس
- ثم 12 كورند [متظاهرون] أمس
- ثم في كورند [متظاهرون] أمس
- [متظاهرون] ثم كورند
- يكورند [متظاهرون] أمس
+ <سيكورند/وسيكورند> [متظاهرون] أمس
# doer
+ من قبل [مسلحين] أمس
+ على أيدي [مجهولين] أمس
- على الصغار قبل [مسلحين] أمس
- قبل [مسلحين] أمس
- من بعد [مسلحين] أمس
+ <من/على/بأيدي> <قبل/يد/أيدي> [مسلحين] أمس
- قبل [مسلحين] أمس ثم من
# before_verb
+ [الثوار] يقولون
+ [الثوار] لم يستجيبوا
+ ذكر أن [المسلحين] لم يستجيبوا
+ [والأهالي] يخططون
- كتاب [الثوار] يقولون
- [الثوار] كتاب
- [الثوار]
- [الثوار] لم
+ [الأهالي] أعلن
- [المسلحون] أعلن
+ [المسلحون] هتفوا
- [المسلحون] متابعون
+ [الثوار] <لم/لن/لا/قد/سوف/كانوا/زالوا/باتوا/أيضا/ما> هتفوا
+ [الثوار] هموا أمس
- [الثوار] دوا أمس
- [الثوار] كتاب هتفوا
# with_verb_farther
+ كان [الجنود] ثم هاجموا
+ أن [الجنود] في السوق أمس ثم ثم هاجموا
- أن [الجنود] في السوق أمس ثم ثم ثم هاجموا
- قال [الجنود] ثم هاجموا
- أن [الجنود] ، هاجموا
- أن [الجنود] ثم قتلوا
- أن [الإيطاليين] ثم هاجموا
- أن [الجنود] ثم ثم
+ وكان [الجنود] ثم هاجموا
+ <كان/كانت/أن/إن/بأن/لكن/فإن> [الجنود] ثم هاجموا
- أن [الجنود] الذين هاجموا
# before_relative_clause
+ لكن [المتظاهرين] الذين تجمعوا هموا
- لكن [المتظاهرين] الذين تجمعوا أمس
- لكن [المتظاهرين] الذين تجمعوا وهموا
- لكن [المتظاهرين] الذين تجمعوا أن هموا
- لكن [المتظاهرين] الذين كانوا هموا
- لكن [المتظاهرين] ثم تجمعوا هموا
- لكن [المتظاهرين] الذين تجمعوا ، هموا
- لكن [المتظاهرين] الذين تجمعوا قتلوا
- لكن [المتظاهرين] الذين تجمعوا يهمون
- كتاب [المتظاهرين] الذين تجمعوا هموا
+ لكن [المتظاهرين] ممن تجمعوا هموا
- لكن [المتظاهرين]
+ [المتظاهرون] الذين هموا ثم ثم ثم ثم ثم ثم ثم ثم ثم ثم تجمعوا
- [المتظاهرون] الذين هموا ثم ثم ثم ثم ثم ثم ثم ثم ثم ثم ثم تجمعوا
# behind_utterance
+ <انتقادات/شكاوى/إدانات/تحذيرات/وترحيب> من [مزارعين] أمس
+ انتقادات <واسعة/كورندي> من [مزارعين] أمس
- انتقادات أمس من [مزارعين] أمس
- انتقادات إلى [مزارعين] أمس
- كتاب من [مزارعين] أمس
- من [مزارعين] أمس
# suffers
+ قتل [جنود] أمس
+ وقتل [جنود] أمس
+ [جنود] قتلوا
- أعلن [جنود] أمس
- [جنود]
+ <قتل/قتلت/أصيب/أصيبت/جرح/جرحت/اعتقل/اعتقلت/أوقف/استشهد/استشهدت/لقي/لقيت/سقط/توفي/توفيت/غرق/فقد/مات> [جنود] أمس
+ <خطف/اختطف/احتجز/أدين/أعدم/نزح/قضى/نقل/قضت/يقتل/يصاب/أنقذ/شرد/أسر/حوكم/تعرض/تعرضت> [جنود] أمس
- [جنود] ثم قتلوا
- [جنود] أمس ثم قتل
# told_about
+ أعلنت [وسائل] النقل
- أعلنت [وسائل] إعلام
+ أي [فرق] كورندو
+ ثم [فرق] <يذكر/بين/كبير>
- ثم [فرق] كورندو
- أي [جنود] يذكر
- أعلنت [وسائل] الإعلام
+ [ضحايا]
+ [المدنيون] أمس
- [جنود]
+ [<معلومات/بيانات/تقارير/ضحايا/مصابون/محتجزون/سجناء/معتقلون/أسرى/وسائل/أعضاء/كثيرون/آخرون/آخرين/ركاب>] أمس
+ [<مدنيون/مدنيين/طرفان/جانبان>] أمس
"""


@pytest.mark.parametrize(("rule", "lines"), by_rule(GROUPS))
def test_when_a_group_acts(rule: str, lines: list[str]) -> None:
    holds: Callable[[Group], bool] = getattr(groups, rule)
    for line in each(lines):
        for text in {line, line if line[2] == "[" else farther(line)}:
            it = read(text)
            key = it.tokens.keys[it.first]
            letters = 1 if key.startswith("وال") else 0
            group = Group(it.tokens, it.words, (it.first, it.end), letters, it.first, key[letters:])
            assert holds(group) == it.holds, text


# What a model takes for a name in brackets, its kind, and how sure the model is.
MODELLED = """
# unsure
+ [كورندو] person 0.79
- [كورندو] person 0.8
+ [كورندو شنيدر] person 0.49
- [كورندو شنيدر] person 0.5
+ [كورندو] place 0.79
- [كورندو] place 0.8
+ [كورندو] organization 0.49
- [كورندو] organization 0.5
# endless
- [كورندو×8] person
+ [كورندو×9] person
# torn
+ «[كي تي] إن» organization
- «[كي تي إن]» organization
+ «كي [تي إن]» organization
- «[كي] تي إن إن» organization
- كي [تي] إن organization
- «كي كي كي [تي]» organization
- «[كي تي] إن إن» organization
- [كي تي] إن organization
- «[كي تي] إن organization
- كي [تي إن]» organization
# turned_down
+ [السعودية] place
+ [بالسعودية] place
- [السعودية] organization
- [كورندو] place
- [كورندو شنيدر] place
# of_no_place
+ مدينة [منقسمة] place
- مدينة [كورندو] place
- مدينة [منقسمة] person
- كتاب [منقسمة] place
- [منقسمة] place
- [منقسمة] ثم مدينة place
+ مدينة [أشباح] place
# ordinary
+ [معاون] person
+ [تركي] person
+ [كتاب] organization
- [كورندو] person
+ [سعيد سيف] person 0.69
- [سعيد سيف] person 0.7
+ [سعيد الكتاب] person 0.7
+ [سعيد سيف] organization 0.7
- [مركز كتاب] organization
+ [مركز كتاب] person 0.6
- [كتاب كورندو] organization
+ [<الرئيس/وزير/مركز/سيف>] person
+ [<الكتاب/الوزير/مدير>] organization
# preposition
+ [على حسن] person
- [علي حسن] person
- [حسن] person
# never_named
+ [فرصتين] person
- [فرصتين] organization
- [كورندو] person
# nunated
+ [سفاحاً] person
- [سفاحا] person
- [سفاحاً] organization
+ [كورندو سفاحاً] person
# fixed_phrase
+ [حسن] ظنه person
+ [رمضان] المبارك person
- [حسن] كورندو person
# namesake
+ مدينة الملك [عبد العزيز] person
- مدينة الملك [عبد العزيز] organization
- قال الملك [عبد العزيز] person
# titled
+ سفينة «[نجمة الشمال]» organization
- سفينة «[نجمة الشمال]» person
- سفينة [نجمة الشمال] organization
- كتاب «[نجمة الشمال]» person
- «[نجمة الشمال]» organization
- «[نجمة الشمال]» ثم سفينة organization
- سفينة ثم [نجمة الشمال]» organization
# described
+ [العين مغمضة] organization
+ مركز [جمركي] organization
+ شركة [مالكة] organization
- كتاب [جمركي] organization
- [جمركي] organization
- مركز [جمركي] person
- مركز [كورندو] organization
- [مركز مغمضة] organization
- [العين كورندو] organization
- [جمركي] ثم مركز organization
# deed
+ مركز [اقتراع] organization
+ شركة [يملكونها] organization
- مركز [اقتراع] person
- مركز «[اقتراع]» organization
- مركز [كورندو] organization
- [اقتراع كورندو] organization
# adjectival
+ الوفد [الأولمبي] organization
- الوفد [الأولمبي] person
- الوفد «[الأولمبي]» organization
- وفد [أولمبي] organization
- الوفد [الأولمب] organization
- [الوفد الأولمبي] organization
# scare_quoted
+ الهجوم «[الوحشي]» organization
- الهجوم «[الوحشي]» person
- هجوم «[الوحشي]» organization
- الهجوم [الوحشي] organization
- الهجوم «[الوحش]» organization
- الكورندو «[الوحشي]» organization
- الهجوم «[الوحشي كورندو]» organization
"""


@pytest.mark.parametrize(("rule", "lines"), by_rule(MODELLED))
def test_when_what_a_model_finds_is_no_name(rule: str, lines: list[str]) -> None:
    holds: Callable[[ModelledName], bool] = getattr(modelled_names, rule)
    for line in [way for written in each(lines) for way in (written, farther(written))]:
        text, kind, confidence = (line if line[-1].isdigit() else f"{line} 1.0").rsplit(" ", 2)
        it = read(text)
        letters = 1 if it.tokens.keys[it.first].startswith("بال") else 0
        name = CandidateName((it.first, it.end), letters, NAME_KINDS[kind], certain=False, confidence=float(confidence))
        assert holds(ModelledName(it.tokens, name, Gazetteer.default())) == it.holds, line


NAME_KINDS: dict[str, NameKind] = {"person": "person", "place": "place", "organization": "organization"}


KEYS = """
# _is_accusative
+ تحذيرا
- أفريقيا كورندا بابا كتاب ليبيا
# is_definite
+ الكتاب القلم
- إلغاء ألمانية كتاب الى الا والكتاب
# carries_article
+ الكتاب بالكتاب للكتاب والكتاب وبالكتاب
- كتاب إلغاء لكتاب
# ends_name
+ أمس الماضي التابعة
- الكتاب كورندو
# is_proper
+ كورندو شنيدر
- كتاب الرئيس وزارة قال ولكتاب
# _agrees
+ الليبي العربية العام الكورندو المسلحين
- الخبر الكتاب
# _governed
+ بالظهران بحكومة بطباعة بمدينة
- بغداد كتاب بيت باب حكومة
# _is_feminine
+ حكومة قوات
- كتاب الجيش
"""


@pytest.mark.parametrize(("rule", "lines"), by_rule(KEYS))
def test_what_a_word_is_by_itself_in_a_phrase(rule: str, lines: list[str]) -> None:
    holds: Callable[[str], bool] = getattr(phrases, rule)
    for line in lines:
        for word in line[2:].split():
            assert holds(fold(word)) == (line[0] == "+"), word


# The first word heads the phrase, but where the one in brackets is looked at with what follows it.
IN_PHRASES = """
# is_verbal
+ [تبتلع] الكثبان
+ [يبتلع] الكثبان
- [تبتلع] كثبانا
- [تبتلع]
- [ابتلع] الكثبان
- [تيه] الكثبان
# is_verbal_noun
+ [إطلاق]
+ [تأجيل]
+ [استئناف]
+ [اعتقال]
+ [انفجار]
- [كتاب]
- [اطلاق]
- [كإطلاق]
# _wants_adjective
+ المركز [الكتاب] أمس
+ مركز الليبي [الكتاب] أمس
+ كتيبة كورندو [الكتاب] أمس
- مركز [الكتاب] أمس
- منظمة انتشار [الكتاب] أمس
- مركز قسم [الكتاب] أمس
# _relational
+ السلطات [المكلفة] في البحث
+ السلطات [المكلفة] بالبحث
+ السلطات [المكلفة] للبحث
- السلطات [المكلفة] كتاب
- السلطات [المكلفة]
- السلطات [المسلحة] بالبحث
- السلطات [الموصلية] بالبحث
- سلطات [المكلفة] بالبحث
- السلطات [العاملة] بالبحث
- السلطات [المكلف] بالبحث
- السلطات [<المسلحة/المتحدة/المشتركة/المستقلة/المؤقتة/المدرعة/المنظمة>] بالبحث
# _disagrees
+ الجيش [المدينة] أمس
+ كتيبة كورندو [الموقع] أمس
+ كتيبة 166 [الموقع] أمس
+ الحكومة [الرئيسي] أمس
+ الشركات [الرئيسي] أمس
- الحكومة [الكبرى] أمس
- الحكومة [الكورندي] أمس
- الحكومة [الكندية] أمس
- السلطة [المدينة] أمس
- كتيبة [الموقع] أمس
- جيش [المدينة] أمس
- كتيبة كتاب [الموقع] أمس
- كتيبة كورندو [المسلحين] أمس
- لواء كورندو [الموقع] أمس
- كتيبة كورندو [المدينة] أمس
- الحكومة العامة [الرئيسي] أمس
- الحكومة [<الكبرى/العظمى/الأولى/الوسطى/الأخرى/القصوى/الدنيا/المثلى>] أمس
+ <الجيش/المجلس/البرلمان/الحزب/الاتحاد/المركز/البنك/الحرس/التلفزيون/القضاء/المنتخب> [المدينة] أمس
# _adjectival_title
+ المركز [الإعلامي] أمس
- المركز [الإعلامي] محمد
- المركز [الإعلامي] كورندو
- مركز [الإعلامي] أمس
- المركز [الرئيس] أمس
# _before_definite
+ [حقوق] الإنسان
- [حقوق] إنسان
- [حقوق]
- [رئيس] الإنسان
- [حقوق] الرئيس
- [حقوق] الماضي
- [بلاده] العسكرية
- [في] الكتاب
# _before_place
+ [محافظة] كورندو
+ [فرسان] كورندو
+ [جنود] كورندو
- [محافظة] كتاب
- [محافظة]
- [كتاب] كورندو
+ [<فرسان/شهداء/أحرار/أسود/نسور/صقور/شباب/أبناء/أحفاد/تحرير>] كورندو
# _before_title
+ [مدينة] الملك
- [مدينة] كورندو
- [كتاب] الملك
- [مدينة]
# _before_body
+ [عمليات] سلاح الجو
- [عمليات] السلاح
- [عمليات] كتاب الجو
- [عمليات] سلاح
- [عمليات]
# _before_annexed
+ معهد [بحوث] مواد البناء
- المعهد [بحوث] مواد البناء
- شركة [منتجة] مواد البناء
- معهد [بحوث] تنفيذ البناء
- معهد [بحوث] مواد بناء
- معهد [بحوث]
- معهد [كورندو] مواد البناء
# _is_annexed
+ [مواد]
- [كورندو]
- [رئيس]
- [للمواد]
- [عربية]
- [سابق]
- [كتابه]
"""


@pytest.mark.parametrize(("rule", "lines"), by_rule(IN_PHRASES))
def test_what_goes_on_with_a_phrase(rule: str, lines: list[str]) -> None:
    holds: Callable[..., bool] = getattr(phrases, rule)
    for text, first in [way for line in each(lines) for way in ((line, 1), (farther(line), 3))]:
        it = read(text)
        end = len(it.tokens)
        known = {"tokens": it.tokens, "words": it.words, "index": it.first, "first": first, "end": end, "limit": end}
        asked = [name for name in signature(holds).parameters if name in known]
        assert holds(**{name: known[name] for name in asked}) == it.holds, text


# The first description: what is described, whether with the article, and governed; an office goes on as far as |.
DESCRIPTIONS = """
person definite: [المتحدث] أمس
person: [متحدث] أمس
person: [وزير الخارجية الليبي] أمس
person: [سفير الولايات المتحدة] أمس
person: [نائب رئيس الوزراء] أمس
person: [رئيس قسم الفلك] أمس
person: [رئيس نادي النصر] أمس
person: [رئيس القسم] أمس
person: [مدير عام شركة كورندو] أمس
person definite: [المتحدث] باسم الحكومة الليبية| أمس
person definite: [الوالي] في عدن| أمس
person definite: [المدير] في كتاب أمس
person: [وكيل الوزارة] لشؤون الوادي أمس
nothing: مؤتمر صحفي أمس
body definite: [المركز] الإعلامي أمس
nothing: مركزه الإعلامي أمس
person definite: فلان [الصحفي] أمس
person: مؤتمر، [صحفي] أمس
group: [مصادر عسكرية] أمس
group: [مصادر طبية] وشهود أمس
document: [تقرير] حديث أمس
document definite: [البيان الليبي] أمس
body definite: [الوزارة] أمس
nothing: المركز 12
nothing: المركز الثاني
body definite: [المركز] أمس
nothing: المجموعة الثانية
nothing: عدد من الباحثين أمس
person: [أحد المسلحين] أمس
person: ل[أحد المسلحين] أمس
nothing: عدد كبير من الباحثين أمس
group: [أربعة جنود] أمس
group governed: [عشرات المحتجين] أمس
group: [12 جنود] أمس
nothing: من الباحثين أمس
group definite: [رجال الدين] أمس
nothing: رجال القرية أمس
group: [وسائل إعلام محلية] أمس
group definite: [المتظاهرون] أمس
group definite governed: ل[لمتظاهرين] أمس
group definite governed: [المتظاهرين] أمس
nothing: الضباط أمس
nothing: للضباط أمس
nothing: دورية أمس
group: [سفراء الدول] أمس
group: [منظمات دولية] أمس
group: [زعماء القبائل] أمس
group: [مزارعون] القرية
group: [باحثون ليبيون] أمس
body definite: [الصحيفة] أمس
body definite: [اللجنة] أمس
body definite: [الجيش] أمس
person definite: ب[المتحدث] أمس
person definite: و[المتحدث] أمس
person: [رئيس] أمس
person definite: [الرئيس الليبي] أمس
person: [مستشار نائب وزير رئيس] مدير القسم أمس
group: [مصادر] «النور» أمس
person definite: [الرئيس] وزير القسم أمس
person definite: كتابه [المتحدث] أمس
body definite: [المركز]
group definite governed: أحد ل[لمتظاهرين] أمس
person: مؤتمر و[صحفي] أمس
person: [رئيس] قسم أمس
person: [رئيس] قسم
person: [سفير] بقسم الدول أمس
nothing: المركز الأول
nothing: مؤتمر صحفي
person definite: أمس [الصحفي] كتب
document: [تقرير] الجنة أمس
body definite: [الخارجية] أمس
group: [خبراء] منظمة الصحة أمس
person: [أحد الثوار] أمس
person definite: [المتحدث] باسم
person definite: [المتحدث] باسم كتاب أمس
person definite: [المتحدث] باسم الحكومة في عدن| أمس
"""


@pytest.mark.parametrize("line", DESCRIPTIONS.strip().split("\n"))
def test_descriptions_of_actors(line: str) -> None:
    said, _, marked = line.partition(": ")
    for text in (marked, f"ثم، {marked}"):
        assert_described(said, text)


def assert_described(said: str, marked: str) -> None:
    """The first description is the marked one."""
    text = re.sub(r"[\[\]|]", "", marked)
    tokens = tokenize(text)
    openings = [(at, (0, len(tokens))) for at, key in enumerate(tokens.keys) if opens_nominal(key)]
    found = find_nominals(tokens, [word_of(key) for key in tokens.keys], openings, {})
    if said == "nothing":
        assert not found
        return
    it = found[0]
    signs = [it.kind, *["definite"] * it.definite, *["governed"] * it.governed]
    assert " ".join(signs) == said
    assert tokens.surface(*it.span)[it.letters :] == marked.partition("[")[2].partition("]")[0]
    end = "|" if "|" in marked else "]"
    assert it.reach == tokens.within(0, len(marked[: marked.index(end)].replace("[", "").replace("]", "")))[1]


SHORT_PEOPLE = [
    ("حفتر", "خليفة حفتر", True), ("خليفة حفتر", "خليفة حفتر", False), ("دي سانتو", "فرانكو دي سانتو", True),
    ("سعد دوابشة", "سعد محمد دوابشة", True), ("سعد دوابشة", "ريم سعد دوابشة أحمد", False),
    ("خليفة", "خليفة حفتر", False),
    ("سعد علي دوابشة", "سعد محمد صالح دوابشة", False), ("محمد دوابشة", "سعد محمد علي دوابشة", False),
]  # fmt: skip
SHORT_BODIES = [
    ("الجيش الليبي", "الجيش الوطني الليبي", True), ("الجيش", "الجيش الليبي", False),
    ("الجيش الليبي", "الجيش الليبي", False), ("الجيش المصري", "الجيش الوطني الليبي", False),
]  # fmt: skip
SPELLINGS = [
    ("ياسر برهامي", "ياسر البرهامي", True), ("كيفن سبايسي", "كيفين سبايسي", True),
    ("كيفن سبايس", "كيفين سبايسي", False),
    ("كيفن سبايسي", "كيفن جون سبايسي", False), ("كيفن جون سبايسي", "كيفن بول سبايسي", False),
    ("يا سبايسي", "وي سبايسي", False),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "name", "full", "one"),
    [("_short_person", *row) for row in SHORT_PEOPLE]
    + [("_short_body", *row) for row in SHORT_BODIES]
    + [("_spelt_alike", *row) for row in SPELLINGS],
)
def test_names_of_one_actor(rule: str, name: str, full: str, one: bool) -> None:  # noqa: FBT001
    holds: Callable[[tuple[str, ...], tuple[str, ...]], bool] = getattr(actors, rule)
    assert holds(tuple(fold(name).split()), tuple(fold(full).split())) == one


# The first rule by which a name is doubtful or no place.
DOUBTS = """
doubtful_name: قال [مالي] أمس
little_known: قال [العقبة] أمس
his_rather_than_name: زوجة [جده] أمس
none: في [طرابلس] أمس
none: [القاهرة] أمس
"""
OBJECTIONS = """
by_its_neighbour: [مسقط] رأسه
with_long_alef: له [مآرب] أخرى
measured: [قطر] الكويكب 140 مترا
inside_honorific: خادم [طرابلس] أمس
inside_longer_name: مهرجان [قرطاج] أمس
inside_treaty: اتفاق [الطائف] أمس
adjective_of_noun: الحدود [السعودية] أمس
feminine_adjective: مروحيات [سورية] أمس
marked_indefinite: كان [روسياً] أمس
accusative_adjective: 32 [بريطانيا] أمس
behind_particle: قد [طرابلس] أمس
by_its_neighbour: في [بمسقط] رأسه
with_long_alef: له [بمآرب] أخرى
measured: حفرة [بقطر] 20 مترا
inside_honorific: خادم [بطرابلس] أمس
end_of_word: حضر [باب] أمس
behind_like: نساء [كباريس] أمس
then: كلمة [فخورة] أمس
joins_nothing: على [والكوت] أمس
spelt_apart: شهر [آب] أمس
head_of_phrase: من [درج] المكتب
none: مدينة [طرابلس] أمس
none: مهرجان [بقرطاج] أمس
none: في [درج] أمس
"""
CUES = """
+ في [طرابلس]
+ [بطرابلس]
+ ففي [طرابلس]
+ ومن [طرابلس]
+ مدينة [طرابلس]
- سفي [طرابلس]
- قال [طرابلس]
- [طرابلس]
- [وطرابلس]
- نقطة [طرابلس]
"""


@pytest.mark.parametrize("line", DOUBTS.strip().split("\n"))
def test_why_a_name_is_doubtful(line: str) -> None:
    rule, _, text = line.partition(": ")
    assert getattr(place_rules.doubt_of(place_of(read(f"+ {text}"))), "__name__", "none") == rule


@pytest.mark.parametrize("line", OBJECTIONS.strip().split("\n"))
def test_why_a_name_is_no_place(line: str) -> None:
    rule, _, text = line.partition(": ")
    assert getattr(place_rules.objection_to(place_of(read(f"+ {text}"))), "__name__", "none") == rule


@pytest.mark.parametrize("line", CUES.strip().split("\n"))
def test_signs_of_place(line: str) -> None:
    name = place_of(read(line))
    assert place_rules.place_cue_before(name.tokens, name.first, name.stem) == (line[0] == "+")


# Each actor with its mentions and, in brackets, its roles.
ACTORS = [
    (
        "أعلن وزير الخارجية كورندو شنيدر القرار. وقال الوزير إنه راض.",
        "كورندو شنيدر = الوزير = (وزير الخارجية)",
    ),
    (
        "التقى خالد كورندو بالرئيس سالم كورندي أمس.",
        "خالد كورندو | سالم كورندي = (الرئيس)",
    ),
    (
        "قال المتحدث باسم الرئيس كريم كورندو إن الأمر واضح.",
        "المتحدث | كريم كورندو = (الرئيس)",
    ),
    (
        "قال د. محمد كورندو إن الأمر واضح.",
        "محمد كورندو",
    ),
    (
        "قال المدير، الدكتور محمد كورندو، إن الأمر واضح.",
        "محمد كورندو = (المدير، الدكتور)",
    ),
    (
        "قال أمير منطقة عسير خالد كورندو إن الأمر واضح. ثم عاد أمير المنطقة.",
        "خالد كورندو = أمير المنطقة = (أمير منطقة عسير)",
    ),
    (
        "قال خالد كورندو مستشار الملك أمير المنطقة إن الأمر واضح.",
        "خالد كورندو = (مستشار الملك) = (أمير المنطقة)",
    ),
    (
        "أعلنت وزارة الصحة القرار. وقالت الوزارة إنها راضية. ثم قالت الهيئة إنها لا تعرف.",
        "وزارة الصحة = الوزارة | الهيئة",
    ),
    (
        "ذكرت دراسة حديثة أن النوم مفيد. وقال الباحثون إنهم سعداء.",
        "دراسة حديثة = الباحثون",
    ),
    (
        "قال خالد كورندو ونائبه سالم كورندي إن الأمر واضح.",
        "خالد كورندو | سالم كورندي = (نائبه)",
    ),
    (
        "أعلنت المقاومة الشعبية القرار. وقالت المقاومة إنها راضية.",
        "المقاومة الشعبية = المقاومة",
    ),
    (
        "لعب منتخب مصر أمس. ثم فاز المنتخب المصري.",
        "منتخب مصر = المنتخب المصري",
    ),
    (
        "أعلن التحالف العربي القرار. ثم عادت قوات التحالف العربي.",
        "التحالف العربي = قوات التحالف العربي",
    ),
    (
        "عاد عبد الله كورندو أمس. قال عبدالله كورندو إنه راض.",
        "عبد الله كورندو = عبدالله كورندو",
    ),
    (
        "قال بيليه كورندوس إنه راض. ثم قال كورنديس إنه عاد.",
        "بيليه كورندوس = كورنديس",
    ),
]


@pytest.mark.parametrize(("text", "actors_of_it"), ACTORS)
def test_which_names_and_descriptions_are_of_one_actor(text: str, actors_of_it: str) -> None:
    found = [
        [*(text[mention.span.start : mention.span.end] for mention in actor.mentions), *map("({})".format, actor.roles)]
        for actor in extract(text).actors
    ]
    assert " | ".join(map(" = ".join, found)) == actors_of_it


# People in brackets, and what is left of the names.
TRIMMED = """
[شاؤول موفاز] ثم [عباس وموفاز] أمس = شاؤول موفاز ثم عباس
[شاؤول كورندو] ثم [عباس وموفاز] أمس = شاؤول كورندو ثم عباس وموفاز
[إيمانويل ماكرون] ثم [ماكرون لملف] أمس = إيمانويل ماكرون ثم ماكرون
[هيفاء كورندو] ثم [هيفاء صدمت] أمس = هيفاء كورندو ثم هيفاء
[هيفاء كورندو] ثم [هيفاء يصافح] أمس = هيفاء كورندو ثم هيفاء
[هيفاء كورندو] ثم [هيفاء شنيدر] أمس = هيفاء كورندو ثم هيفاء شنيدر
[هيفاء محمد كورندو] ثم [هيفاء صدمت] أمس = هيفاء محمد كورندو ثم هيفاء
[سالم كورندو] ثم [كورندو الكبير] أمس = سالم كورندو ثم كورندو
[سالم كورندو] ثم [كورندو محمد] أمس = سالم كورندو ثم كورندو محمد
[سالم كورندو] ثم [كورندو سالم] أمس = سالم كورندو ثم كورندو سالم
[سالم كورندو] ثم [محمد كورندو] أمس = سالم كورندو ثم محمد كورندو
[سالم كورندو] ثم [صالح كورندو] أمس = سالم كورندو ثم صالح كورندو
[سالم كورندو] ثم [كورندو بحذف الملف] أمس = سالم كورندو ثم كورندو بحذف الملف
[شاؤول موفاز] ثم [موفاز الكبير] أمس = شاؤول موفاز ثم موفاز
[شاؤول موفاز] ثم [عباس علي وموفاز] أمس = شاؤول موفاز ثم عباس علي
[هيفاء كورندو] ثم [شنيدر صدمت] أمس = هيفاء كورندو ثم شنيدر صدمت
"""
# + where the second name is another of the first.
NICKNAMES = """
+ [ماهر كورندو] الملقب بـ«[أبو الليث]»
+ [ماهر كورندو] الملقب باسم [أبو الليث]
+ [ماهر كورندو] ([أبو الليث])
- [ماهر كورندو] ([أبو الليث]
+ [ماهر كورندو] المعروف بـ: «[أبو الليث]»
- [ماهر كورندو] ثم [أبو الليث]
- [ماهر كورندو] الملقب ثم [أبو الليث]
- [ماهر كورندو] (ثم [أبو الليث])
- [ماهر كورندو] الملقب بـ«كتاب ثم كتاب [أبو الليث]»
+ [ماهر كورندو] الملقب - «[أبو الليث]»
- [ماهر كورندو] ثم أمس ([أبو الليث])
"""


def marked_people(line: str) -> tuple[Tokens, list[Candidate]]:
    """The tokens of a line, and the people in brackets."""
    tokens = tokenize(re.sub(r"[\[\]]", "", line))
    marks = [mark.start() - at for at, mark in enumerate(re.finditer(r"[\[\]]", line))]
    spans = [tokens.within(*bounds) for bounds in zip(marks[::2], marks[1::2], strict=True)]
    return tokens, [Candidate(span, 0, "person", False, Rank.SURROUNDINGS) for span in spans]  # noqa: FBT003


@pytest.mark.parametrize("line", TRIMMED.strip().split("\n"))
def test_what_is_cut_from_the_names_of_people(line: str) -> None:
    marked, _, left = line.partition(" = ")
    for text in (marked, f"ثم، {marked}"):
        tokens, people = marked_people(text)
        assert " ثم ".join(tokens.surface(*name.span) for name in trimmed_people(tokens, people)) == left


@pytest.mark.parametrize("line", NICKNAMES.strip().split("\n"))
def test_other_names_of_people(line: str) -> None:
    for text in (line, farther(line)):
        tokens, people = marked_people(text[2:])
        _, other = with_nicknames(tokens, people)
        assert other.alias_of == (people[0].span if line[0] == "+" else None)


# How far before its last word a group is counted.
COUNTED = """
[عدد كبير من الباحثين]
[عدد من الباحثين]
[عشرات المحتجين]
[أربعة جنود]
[12 جنود]
من [الباحثين]
كبير من [الباحثين]
كتاب من [الباحثين]
12 من [الباحثين]
عدد [الباحثين]
[الباحثين]
كتاب [جنود]
عدد ثم من [الباحثين]
[آلاف من الجنود]
[<بعض/عشرات/مئات/آلاف/ملايين/معظم/غالبية/أغلبية/أغلب/جميع/كافة/عدة/ثلاثة/أربعة/خمسة/ستة/سبعة/ثمانية/تسعة/عشرة> المحتجين]
[<بعض/عدد/عددا/العديد/عديد/الكثير/كثير/البعض/مجموعة/فريق/فريقا/حشد/حشود/المئات/الآلاف/العشرات/كثيرون> من المحتجين]
[<كوكبة/نخبة/مجموعات> من المحتجين]
[عدد <كبير/كبيرا/كبيرة/قليل/قليلة/محدود/متزايد/صغيرة/هائل> من المحتجين]
من [الباحثين] ثم عشرات
"""
PEOPLE = """
# is_people
+ باحثون الفيزيائيين المنظمون فلسطينيون متابعون المحتجين مسلحون الباحثين ليبيين العاملين محتجون
- قانون عيون سجون ديون يقولون سيحاولون المدينتين تلفزيون ومسؤولون وثلاثون للفنون ملايين مضامين كورندون كتاب
+ سياسيون
# is_collective
+ الثوار باحثون دراسات كورندات مجموعة عدد دورية تقارير
- باحث كتاب الكورندو
"""


@pytest.mark.parametrize("line", [*each(COUNTED.strip().split("\n"))])
def test_what_counts_a_group(line: str) -> None:
    it = read(f"+ {line}")
    assert counted_from(it.tokens, it.end - 1) == (it.first, 0)
    joined = read(f"+ {line.replace('[', '[و')}")
    counted_by_word = it.end - it.first > 1 and not it.tokens.keys[it.first].isdigit()
    assert counted_from(joined.tokens, it.end - 1) == ((it.first, 1) if counted_by_word else (it.end - 1, 0))


@pytest.mark.parametrize(("rule", "lines"), by_rule(PEOPLE))
def test_words_for_people_together(rule: str, lines: list[str]) -> None:
    for line in lines:
        for word in line[2:].split():
            assert getattr(groups, rule)(fold(word)) == (line[0] == "+"), word


# The kind and the names of a model in brackets, what is found already in braces, and the names that are filled in.
FILLED_IN = """
person [كورندو شنيدر] قال = كورندو شنيدر
person أم [كورندو شنيدر] قال = أم كورندو شنيدر
person وأم [كورندو شنيدر] قال = أم كورندو شنيدر
person لو [كورندو شنيدر] قال = كورندو شنيدر
organization أم [كورندو شنيدر] قال = كورندو شنيدر
person مون [كورندو جاي]-إن قال = كورندو جاي-إن
organization مون [كورندو جاي]-إن قال = كورندو جاي
person [كورندو شنيدر] قال ثم عاد كورندو شنيدر = كورندو شنيدر / كورندو شنيدر
person [كورندو شنيدر] قال ثم عاد لكورندو شنيدر = كورندو شنيدر / كورندو شنيدر
person [كورندو شنيدر] قال ثم عاد كورندو = كورندو شنيدر
person [كورندو] قال ثم عاد كورندو = كورندو / كورندو
person [كورن] قال ثم عاد كورن = كورن / كورن
person [كور] قال ثم عاد كور = كور
organization [كورندو شنيدر] ثم كورندو . شنيدر = كورندو شنيدر
person {كورندو} [كورندو شنيدر] قال = كورندو شنيدر
person [{كورندو} شنيدر] قال = 
organization [{كورندو} شنيدر] قال = شنيدر
organization [شنيدر {كورندو}] قال = شنيدر
organization [{كورندو}] قال = 
person [{كورندو} شنيدر باردو] قال = شنيدر باردو
person [كورندو شنيدر الكتاب] قال = كورندو شنيدر الكتاب
person [قال كورندو شنيدر] أمس = كورندو شنيدر
place [كورندو شنيدر] أمس = كورندو شنيدر
organization [كتاب] ثم كتاب = 
person [كورندو شنيدر] ثم {كورندو شنيدر} = كورندو شنيدر
person [كور شنيدر] قال ثم عاد كور شنيدر = كور شنيدر / كور شنيدر
person ثم [كورندو شنيدر] قال ثم عاد كورندو شنيدر = كورندو شنيدر / كورندو شنيدر
organization [كتاب الكورندو] ثم كتاب = كتاب الكورندو
person ثم {كورندو} ثم [شنيدر باردو] قال = شنيدر باردو
"""


@pytest.mark.parametrize("line", FILLED_IN.strip().split("\n"))
def test_what_a_model_fills_in(line: str) -> None:
    kind, _, rest = line.partition(" ")
    marked, _, names = rest.rpartition(" = ")
    tokens = tokenize(re.sub(r"[\[\]{}]", "", marked))
    layout = Layout(None, None, [], [], [(0, len(tokens))])
    document = Document(tokens, layout, [], split_sentences(tokens, layout.blocks, []))
    at = {sign: marked.index(sign) - len(re.findall(r"[\[\]{}]", marked[: marked.index(sign)])) for sign in marked}
    modelled = CandidateName(tokens.within(at["["], at["]"]), 0, NAME_KINDS[kind], certain=False)
    chosen = []
    if "{" in at:
        chosen = [Candidate(tokens.within(at["{"], at["}"]), 0, "person", False, Rank.CERTAIN)]  # noqa: FBT003
    found = filled_in(document, chosen, [modelled], Gazetteer.default())[len(chosen) :]
    assert " / ".join(tokens.surface(*name.span)[name.letters :] for name in found) == names


SPORT = "خسر الفريق مباراة في الدوري. "
NAMES_AGAIN = [
    SPORT + "فاز {organization:الأهلي} و{organization:الرائد} أمس",
    SPORT + "كان هجر × الرائد ليلا",
    SPORT + "كان هجر - الرائد ليلا",
    SPORT + "كان هجر ، الرائد ليلا",
    SPORT + "زار الرائد والمدير هجر",
    SPORT + "درب {organization:ريال مدريد} و{organization:ملقة} عامين",
    SPORT + "درب {organization:ملقة} و{organization:ريال مدريد} عامين",
    SPORT + "سافر {organization:ريال مدريد} إلى {city ES:ملقة}",
    SPORT + "زار مدينة {region EG:الزمالك} أمس",
    SPORT + "تعادل {organization:الزمالك} أمس",
    SPORT + "شاهد {organization:بوروسيا دورتموند} وعاد إلى {organization:دورتموند}",
    SPORT + "شاهد {organization:بوروسيا دورتموند} ثم شجع {organization:دورتموند} كثيرا",
    SPORT + "شجع {organization:مانشستر سيتي} كثيرا",
    SPORT + "لعب {country TN:تونس} مع {country EG:مصر}",
    SPORT + "حضر {organization:الأهلي دبي} أمس",
    "شاهد {organization:بوروسيا دورتموند} أمس",
    "شاهد {organization:فيردر بريمن} ثم شجع {organization:بريمن}",
    "شجع لاعب {organization:بريمن} أمس",
    "زار هجر والرائد أمس",
    "حضر الزمالك أمس",
    "زار {facility:متحف كورندو} أمس. ثم عاد إلى {facility:كورندو} مساء",
    "زار {facility:متحف كورندو} أمس. ثم أغلقت الإدارة {facility:كورندو} مساء",
    "زار {facility:مستشفى الجلاء} أمس. ثم عاد إلى الجلاء",
    "زار {facility QA:مطار قطر} أمس. ثم عاد {country QA:قطر}",
    "حضر {person:إسحق شامير} أمس. ثم أشادت ب{person:شامير} الصحف",
    "حضر {person:إسحق شامير} أمس. ثم سافر إلى {city IL:شامير}",
    "حضر {person:إسحق شامير} أمس. ثم قال {person:شامير}",
]


@pytest.mark.parametrize("line", NAMES_AGAIN)
def test_clubs_facilities_and_people_again(line: str) -> None:
    assert_marked(line)


# The complement of the first word in brackets, which is empty where it has none.
COMPLEMENTS = """
كتيبة [كورندو شنيدر باردو كورندو شنيدر باردو كورندو شنيدر] باردو
مركز [العام الأعلى العالي المشترك الموحد الكورندو الكبير الصغير] الجديد
كتيبة [«كورندو شنيدر باردو كورندو شنيدر باردو»] أمس
كتيبة []«كورندو شنيدر باردو كورندو شنيدر باردو كورندو» أمس
كتيبة []«كورندو شنيدر أمس
شركة [براون] & ،
شركة []& كورندو
شرطة []27 سيارة
شرطة []22 آخرين
كتيبة [166] أمس
كتيبة [كورندو] 166
مركز [دعم ضحايا العنف]
المركز []دعم ضحايا العنف
مركز []دعم ضحايا عنف
المركز []دعم الكتاب
صندوق [دعم التماسك]
المحكمة [الجزائية المتخصصة]
المحكمة [الليبية] المتخصصة
حكومة [الإقليم] وبرلمانه
حكومة [الإقليم] وبرلمان
هيئة [الطيران] بالظهران
هيئة [الطيران] للحكومة
هيئة [الطيران للهجرة]
حكومة [موازية للإدارة]
المجلس []للهجرة
وزارة [التجارة والصناعة]
وزارة [التجارة] والحكومة
وزارة [التجارة] والرئيس
وزارة [التجارة] والسكان
المجلس [الليبي] والصناعة
المجلس []كتاب القلم
مجلس [الشيخ] كتاب
نادي [الشيخ زايد]
وزارة [الدفاع] المرابطون
حرس [الحدود] المرابطين
المجلس []المسلحين المرابطين
مجلس [الوزراء] الأنباء
مجلس [الوزراء الليبي]
مركز [الكتاب] الخبر
قوات [الأمن] الضوء
بلدية [درنة] إغلاق الطريق
بلدية [درنة] مسؤولية القرار
رابطة [صحافيي كرة القدم]
رابطة [كورندو أنصار القلم]
ملعب [الملك فهد]
الملعب []الملك فهد
وزارة []الرئيس الليبي
مسجد [علي بن أبي طالب]
مسجد [أبي] ، طالب
كتيبة [أبي كورندو]
منصة [سبوتيفاي] مستخدميها
منصة [مستخدميها]
المقاتلين []المرابطين
صندوق []دعم
صندوق [<دعم/رصد/حفظ/نقل/ضبط/نشر/بحث/حماية> التماسك]
مركز [<دعم/رصد/حفظ/نقل/ضبط/نشر/بحث/حماية> ضحايا العنف]
قوات [الأمن] <القبض/النار/الضوء/الستار>
وزارة []والصناعة
نادي [<الملك/الأمير/الإمام/الشيخ/السلطان/الشهيد/الأميرة/الملكة> كورندو]
نادي [سيدي كورندو]
وزارة [الخارجية] <اليوم/أمس/غدا/السبت/الأحد/الاثنين/الإثنين/الثلاثاء/الأربعاء/الخميس/الجمعة/الماضي/الماضية/المقبل>
وزارة [الخارجية] <المقبلة/القادم/القادمة/الجاري/الجارية/الحالي/الحالية/الليلة/مساء/صباح/فجر/ظهر/السابق/السابقة>
وزارة [الخارجية] <الراحل/المخلوع/الموالية/الموالي/التابعة/التابع/الواقعة/الواقع/المتمركزة/المعترف/المدعومة/الأخيرة>
وزارة [الخارجية] <الأخير/المذكورة/الآن/المناهضة/المناهض/المنتمية/المنتمي/المتحالفة/المتحالف/المتخصصة/المتخصص/الرشيدة>
وزارة [الخارجية] <الأكبر/الأهم/الأبرز/الاستراتيجية/الإستراتيجية/المضطرب/المضطربة/القريبة/القريب/المجاورة/المجاور>
وزارة [الخارجية] <المتاخمة/المسؤولة/المعنية/المختصة/المذكور/المتنازع/المحاصرة/المنكوبة/الملقب/المعروف/المكلفة/السابقين>
وزارة [الخارجية] <للمرة/للعام/لليوم/للأسبوع/للشهر/للموسم/للسنة/للدورة>
المجلس [<العام/الأعلى/العالي/الحر/المشترك/الموحد/المستقل/المتحد/الأحمر/الأخضر/الأبيض/الأسود/المؤقت/الدائم>]
المحكمة [الجزائية] كتاب
"""
# A noun and its adjectives in brackets.
ADJECTIVES = """
[مسؤولون ليبيون بارزون] كورنديون آخرون
[مسؤول ليبي كورندي] بارز مستقل
[الثوار الليبيون] الصمود
[مصادر طبية] وشهود
[مصادر طبية] ورئيس
[مسؤول ليبي سابق]
[مسؤول ليبي] السابق
[المسؤول] السابق
[المسؤول الليبي] السابق
[شاب] رئيس
[مسؤول] قوله
[مسؤول] لوزارة
[شهود] لوكالة
[المجزرة] المسؤول
[المدير] المجزرة
[المديرون] المجزرة
[المحتجون الأكراد]
[المحتجون الليبيون]
[المدير] المسلحون
[المدير الدولي]
[مدير دولي] في
[مدير] كتاب
[مدير مطلع]
[مسؤولون <كبار/أجانب/عرب/أكراد/روس/أتراك/أفارقة/شباب/صغار/أفغان/ألمان/دروز/أقباط/شيعة/سنة/صرب>] لوزارة
[مسؤولون <كثر/أمازيغ/صهاينة/مغاربة/أرمن/أمريكان/سود/قدامى>] لوزارة
"""


def phrase_in(line: str) -> tuple[Tokens, str]:
    """The tokens of a line, and what stands in the brackets."""
    return tokenize(re.sub(r"[\[\]]", "", line)), line.partition("[")[2].partition("]")[0]


@pytest.mark.parametrize("line", [*each(COMPLEMENTS.strip().split("\n"))])
def test_how_far_a_complement_goes(line: str) -> None:
    for text, first in ((line, 1), (f"ثم ثم {line}", 3)):
        tokens, complement = phrase_in(text)
        end = phrases.phrase_end(tokens, [word_of(key) for key in tokens.keys], first, len(tokens))
        assert (tokens.surface(first, end) if end > first else "") == complement


@pytest.mark.parametrize("line", [*each(ADJECTIVES.strip().split("\n"))])
def test_how_far_adjectives_go(line: str) -> None:
    for text, first in ((line, 0), (f"ثم ثم {line}", 2)):
        tokens, noun = phrase_in(text)
        end = phrases.adjectives_end(tokens, [word_of(key) for key in tokens.keys], first, len(tokens))
        assert tokens.surface(first, end) == noun


# What is compared of the name of an actor.
COMPARED = """
# _of_country
منتخب مصر = منتخب EG
المنتخب المصري = منتخب EG
الجيش الليبي = جيش LY
منتخب بوركينا فاسو = منتخب BF
منتخب كورندو =
مصر =
المصري =
# _glued
عبد الله كورندو = عبدالله كورندو
عبد الله عبد الكريم = عبدالله عبدالكريم
سالم عبد الله = سالم عبدالله
كورندو عبد = كورندو عبد
كورندو شنيدر = كورندو شنيدر
# _sound
بيليه كورندو = بل كرند
بيلاي كورندا = بل كرند
محمد كورندو = محمد كرند
الكورندو = الكورندو
كورن = كورن
"""
TOLD_APART = """
# _is_told_apart
+ برشلونة الإسباني
+ الوداد الرياضي
- برشلونة الكورندو
- برشلونة
- فريق برشلونة الإسباني
# _is_of_two_words
+ ستوك سيتي
+ ريال مدريد
- الأهلي دبي
- نادي سيتي
- ستوك سيتي كورندو
- ستوك
"""


@pytest.mark.parametrize(("rule", "lines"), by_rule(COMPARED))
def test_what_is_compared_of_names(rule: str, lines: list[str]) -> None:
    for line in lines:
        name, _, compared = line.partition(" =")
        assert getattr(actors, rule)(tuple(fold(name).split())) == tuple(compared.split()), line


@pytest.mark.parametrize(("rule", "lines"), by_rule(TOLD_APART))
def test_names_that_one_word_may_stand_for(rule: str, lines: list[str]) -> None:
    for line in lines:
        assert getattr(actors, rule)(tuple(fold(line[2:]).split())) == (line[0] == "+"), line


def test_records_that_a_short_form_joins() -> None:
    army = ActorRecord("1", "الجيش", "armed_group", "LY")
    other = ActorRecord("2", "الجيش الوطني", "armed_group", "LY")
    assert actors._may_be_one(army, None)
    assert actors._may_be_one(army, army)
    assert actors._may_be_one(army, other)
    assert not actors._may_be_one(army, other._replace(country="EG"))
    assert not actors._may_be_one(army, other._replace(kind="government"))
    assert not actors._may_be_one(army._replace(country=None), other._replace(country=None))


# A group with what counts it; its head is the last word.
COUNTED_GROUPS = """
# counted
+ اكتند [آلاف المحتجين]
+ وتكرن [آلاف المحتجين]
+ انكرد [آلاف المحتجين]
+ استكرد [آلاف المحتجين]
- كتاب [آلاف المحتجين]
+ تكارد [آلاف المحتجين]
- انكردنت [آلاف المحتجين]
- كورندو اكتند [آلاف المحتجين]
- اكتند [المحتجين]
- [آلاف المحتجين]
- انضم [آلاف المحتجين]
- [آلاف المحتجين] ثم اكتند
- في اكتند [آلاف المحتجين]
# acts
+ اكتند [آلاف المحتجين]
- قتل [سبعة جنود]
- أعلنت [معلومات]
- من قبل [للمسلحين]
+ من قبل [مسلحين]
- كتاب [مسلحين]
# behind_object
+ سيطر عليها [آلاف المحتجين]
# behind_verb
+ أعلن [آلاف المحتجين] أمس
"""


@pytest.mark.parametrize(("rule", "lines"), by_rule(COUNTED_GROUPS))
def test_when_a_counted_group_acts(rule: str, lines: list[str]) -> None:
    holds: Callable[[Group], bool] = getattr(groups, rule)
    for line in each(lines):
        it = read(line)
        letters = 1 if it.tokens.keys[it.first].startswith("لل") else 0
        head = it.tokens.keys[it.end - 1]
        assert holds(Group(it.tokens, it.words, (it.first, it.end), letters, it.end - 1, head)) == it.holds, line
