"""Names of bodies in marked lines (see `entity_lines.py`): head nouns, how far their names run, hashtags, addresses."""

import pytest

from tests.entity_lines import assert_marked

HEADS = [
    "رفض {government:النظام السوري} العرض",
    "تحسن النظام الغذائي كثيرا",
    "دعم {government:القضاء الفرنسي} الموقف",
    "طالب {government:الادعاء العام} بالسجن",
    "وعد بالقضاء على الفقر",
    "أعلنت {government:مديرية الضرائب} ذلك",
    "نفت {government:الاستخبارات العسكرية الكونغولية} ذلك",
    "قال {government:مكتب رئيس الوزراء الياباني} في بيان",
    "أدار {organization:عمادة التطوير وتنمية المهارات} سنة",
]
NO_BODIES = [
    "حضر مجلس الإدارة الحفل",
    "نجح برنامج الحكومة الإلكترونية",
    "سار الموكب بقيادة ضابط شاب",
    "تصفح شبكة الإنترنت طويلا",
    "جلس قرب مبنى {facility:السفارة الكندية} طويلا",
    "نفت {government:السفارة الكندية} ذلك",
    'استقال لـ"أسباب عائلية" كما قال',
]
PLACES = [
    "درس في {organization:جامعة نيروبي} سنتين",
    "فاز {organization:منتخب زيمبابوي} أمس",
    "أغلقت {organization:بورصة كراتشي} أبوابها",
]
PURPOSES = [
    "ربحت {organization:الشركة القطرية لتجارة اللحوم والمواشي} كثيرا",
    "رحب بها {organization:المركز الدولي لعلوم الفضاء} أمس",
    "أوفد {organization:الاتحاد من أجل المتوسط} بعثة",
    "دعمه {organization:صندوق دعم التماسك الاجتماعي} كثيرا",
    "سلمت {armed_group:القوات الجوية} لغرف التحكم",
]
QUOTED = [
    "بثت {media:وكالة الأنباء الكورندية «كوند»} الخبر",
    "غنت فرقة «{organization:ذي كورندو}» ليلا",
    'فاز {organization:حزب "كورندو"} أمس',
    "نقلت وكالة ({organization:كوند}) الخبر",
    "ذكر موقع ({media:زاد كورندو}) الخبر",
    "أعلنت قناة {media:الأفق} الخبر",
    "لعب في نادي {organization:السيلية} عامين",
    "زار {organization:نادي الأسير الفلسطيني} المدينة",
]
FORCES = [
    "دخلت القوات البلدة ليلا",
    "طوقت القوات المستشفى ليلا",
    "دخلت {armed_group:القوات البرية} البلدة ليلا",
    "تقدمت {armed_group:القوات المشتركة} شرقا",
]
HASHTAGS = [
    "{government:#وزارة_الصحة} فتحت الباب",
    "قصف {armed_group:#الجيش_الوطني} الموقع",
    "بثت قناة {media:#القاهرة_الإخبارية} الخبر",
    "تصدر وسم #العدالة_للجميع القائمة",
]
ADDRESSES = [
    "ذكر موقع {media:nabd-news.com} الخبر",
    "تحدث لموقع {media:www.almarsa.org} أمس",
    "التسجيل متاح عبر jobs.example.org",
]


@pytest.mark.parametrize("line", [*HEADS, *NO_BODIES, *PLACES, *PURPOSES, *QUOTED, *FORCES, *HASHTAGS, *ADDRESSES])
def test_bodies(line: str) -> None:
    assert_marked(line)
