"""The place tables that the wheel ships: their form, and that the places of Arabic news are found in them."""

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Set
from functools import cache
from pathlib import Path

import pycountry
import pytest

from arabic_news.text.folding import fold

PLACES = Path(__file__).resolve().parents[1] / "arabic_news" / "data" / "places"
COLUMNS = ["ref", "names", "name_en", "kind", "country", "region", "latitude", "longitude", "population", "caution"]
KINDS = {"country", "city", "region", "facility", "water", "other"}
REF = re.compile(r"geonames:\d+|iso:[A-Z]{2}(?:-[A-Z0-9]{1,3})?|place:[a-z0-9]+(?:-[a-z0-9]+)*")
ARAB_LEAGUE = "AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE"
NAME = re.compile(r"[\u0621-\u063a\u0641-\u064a]+(?:[ -][\u0621-\u063a\u0641-\u064a]+)*")
DEGREES = re.compile(r"-?\d{1,3}(?:\.\d{1,4})?")
TABLES = sorted(PLACES.glob("*.tsv"), key=lambda path: path.name)

Row = Mapping[str, str]

# A name as news writes it, and the country of its most populous place; "-" where it has none.
PLACED = """
ليبيا LY | طرابلس LY | بنغازي LY | مصراتة LY | سرت LY | رأس لانوف LY | السدرة LY | بن جواد LY
الهلال النفطي LY | فزان LY | تاورغاء LY | مطار معيتيقة LY | قاعدة الجفرة LY | ميناء البريقة LY
باب العزيزية LY | الزاوية LY | غات LY | ترهونة LY | سوريا SY | سورية SY | دمشق SY | الغوطة الشرقية SY
عين العرب SY | كوباني SY | إدلب SY | البوكمال SY | حميميم SY | جوبر SY | العراق IQ | الأنبار IQ
الموصل IQ | الفلوجة IQ | تلعفر IQ | نينوى IQ | الأعظمية IQ | إقليم كردستان IQ | حديثة IQ | اليمن YE
صنعاء YE | عدن YE | تعز YE | الحديدة YE | قاعدة العند YE | حضرموت YE | أبين YE | المخا YE | مأرب YE
إب YE | السودان SD | الخرطوم SD | أم درمان SD | دارفور SD | الفاشر SD | القاهرة EG | مصر EG | سيناء EG
قناة السويس EG | السعودية SA | الرياض SA | مكة المكرمة SA | مكة SA | عسير SA | المنطقة الشرقية SA
القطيف SA | المسجد الحرام SA | فلسطين PS | القدس IL | غزة PS | قطاع غزة PS | الضفة الغربية PS
المسجد الأقصى PS | نابلس PS | تل أبيب IL | إسرائيل IL | لبنان LB | بيروت LB | البقاع LB
مخيم عين الحلوة LB | الأردن JO | عمان OM | مخيم الزعتري JO | الكويت KW | الدوحة QA | تونس TN | صفاقس TN
بن قردان TN | متحف باردو TN | الجزائر DZ | تمنراست DZ | المغرب MA | الدار البيضاء MA | الصخيرات MA
الإمارات AE | دبي AE | البحرين BH | المنامة BH | موريتانيا MR | نواكشوط MR | الصومال SO | مقديشو SO
جيبوتي DJ | جزر القمر KM | تركيا TR | إسطنبول TR | أنقرة TR | إيران IR | طهران IR | فوردو IR | روسيا RU
موسكو RU | القرم UA | كييف UA | دونباس UA | الولايات المتحدة US | أميركا US | أمريكا US | واشنطن US
نيويورك US | كاليفورنيا US | بريطانيا GB | لندن GB | إنجلترا GB | فرنسا FR | باريس FR | ألمانيا DE
برلين DE | إيطاليا IT | روما IT | صقلية IT | جنيف CH | فيينا AT | بروكسل BE | لاهاي NL | الصين CN
بكين CN | اليابان JP | طوكيو JP | هونغ كونغ HK | كوريا الجنوبية KR | كشمير - | البحر المتوسط -
مضيق هرمز - | الشرق الأوسط - | شمال أفريقيا - | أوروبا - | الخليج - | باب المندب - | النيل - | نيروبي KE
كينيا KE | غوانتانامو CU
"""
PLACED_NAMES = [pair.strip().rsplit(" ", 1) for pair in re.split(r"[|\n]", PLACED) if pair.strip()]

CAUTIOUS = "العين الزاوية الخمس الباب صور حديثة البيضاء غات الخبر"
NOT_PLACES = (
    "كان بيان جامعة الجمعة الخميس دولة الحكومة سنة أمن نادي ناصر خالد أحمد محمد علي قبل بعد عام أمام نور بلاد إطار"
)


@cache
def rows_of(path: Path) -> tuple[Row, ...]:
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def by_name() -> Mapping[str, list[Row]]:
    index: defaultdict[str, list[Row]] = defaultdict(list)
    for path in TABLES:
        for row in rows_of(path):
            for name in row["names"].split("|"):
                index[fold(name)].append(row)
    return index


def problems(row: Row) -> Iterator[str]:
    """Say what is wrong with a row's cells."""
    names = row["names"].split("|")
    if not REF.fullmatch(row["ref"]):
        yield "ref"
    if not all(NAME.fullmatch(name) for name in names):
        yield "names"
    if len({fold(name) for name in names}) < len(names):
        yield "names alike after folding"
    if not row["name_en"].strip():
        yield "name_en"
    if row["kind"] not in KINDS:
        yield "kind"
    if not re.fullmatch(r"(?:[A-Z]{2})?", row["country"]):
        yield "country"
    if row["region"] and row["region"] not in governorates() | {""}:
        yield "region"
    if row["region"] and row["region"][len("iso:") :][:2] != row["country"]:
        yield "region of another country"
    if row["caution"] not in ("", "1"):
        yield "caution"
    if not re.fullmatch(r"(?:[1-9]\d*)?", row["population"]):
        yield "population"
    if not on_earth(row["latitude"], row["longitude"]):
        yield "coordinates"


@cache
def governorates() -> Set[str]:
    return {row["ref"] for row in rows_of(PLACES / "governorates.tsv")}


def on_earth(latitude: str, longitude: str) -> bool:
    if not latitude and not longitude:
        return True
    if not (DEGREES.fullmatch(latitude) and DEGREES.fullmatch(longitude)):
        return False
    return abs(float(latitude)) <= 90 and abs(float(longitude)) <= 180


def test_tables_are_there() -> None:
    expected = {"countries", "governorates", "geonames", "regions", "waters", "facilities", "towns", "others"}
    assert {path.stem for path in TABLES} >= expected


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_layout(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.split("\n", 1)[0].split("\t") == COLUMNS
    assert "\r" not in text
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert {line.count("\t") for line in text.splitlines()} == {len(COLUMNS) - 1}


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_rows(path: Path) -> None:
    assert [(row["ref"], wrong) for row in rows_of(path) for wrong in problems(row)] == []


def test_refs_are_unique() -> None:
    refs = Counter(row["ref"] for path in TABLES for row in rows_of(path))
    assert [ref for ref, times in refs.items() if times > 1] == []


def iso_3166_2(country: str) -> set[str]:
    """The codes of a country's first-level divisions in ISO 3166-2; the older ones that lie inside others left out."""
    divisions = pycountry.subdivisions.get(country_code=country) or []
    return {f"iso:{division.code}" for division in divisions if not division.parent_code} | {
        f"iso:{division.code}" for division in divisions if country == "IQ" and division.parent_code
    }


@pytest.mark.parametrize("country", ARAB_LEAGUE.split())
def test_every_governorate_of_the_arab_league_is_there(country: str) -> None:
    ours = {row["ref"] for row in rows_of(PLACES / "governorates.tsv") if row["country"] == country}
    newer = {"iso:IQ-HA"}  # Halabja, a governorate since 2025
    region_of_three = {"iso:IQ-KR"}
    assert ours - newer == iso_3166_2(country) - region_of_three


def test_towns_and_facilities_know_their_governorate() -> None:
    rows = [row for path in TABLES for row in rows_of(path) if row["country"] in ARAB_LEAGUE.split()]
    local = [row for row in rows if row["kind"] == "city"]
    assert sum(bool(row["region"]) for row in local) > 0.9 * len(local)


@pytest.mark.parametrize(("name", "country"), PLACED_NAMES, ids=[name for name, _ in PLACED_NAMES])
def test_places_of_the_news(name: str, country: str) -> None:
    rows = by_name()[fold(name)]
    assert rows, "in no table"
    likeliest = max(rows, key=lambda row: int(row["population"] or 0))
    assert likeliest["country"] == country.replace("-", "")


@pytest.mark.parametrize("name", CAUTIOUS.split())
def test_ambiguous_names_need_a_cue(name: str) -> None:
    assert {row["caution"] for row in by_name()[fold(name)]} == {"1"}


@pytest.mark.parametrize("name", NOT_PLACES.split())
def test_ordinary_words_are_no_names(name: str) -> None:
    assert fold(name) not in by_name()
