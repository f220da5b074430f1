"""State bodies, organisations, armed groups and media that a head noun introduces: وزارة الخارجية, كتيبة الحلبوص.

The table `organization_heads.tsv` says how each head is used:

* `name`: the head belongs to the name (وزارة الخارجية);
* `apart`: it does, except before a quoted name (حزب «الأمل»); `company`: nor before a foreign one (شركة بوناتي);
* `classifier`: it is left out of the name that follows (صحيفة);
* `definite`: a name only with an adjective or complement (الجيش الليبي); `lone`: also by itself (المقاومة);
* `ministry`: as `definite`, unless an office stands before it (وزير الداخلية);
* `proper`: an ordinary noun too, a head only before an unknown word (حركة السير);
* `quoted`: a head only before a quoted name (فريق «…»);
* `paired`: a head only before a word that `body_pairs.tsv` pairs it with (سلاح الجو);
* `national`: a head only with a nationality (النظام السوري); `state`: or before such a word (الإدارة المدنية);
* `agencies`: before such a word, and with a nationality at its end (أجهزة الأمن العراقية);
* `seated`: before such a word, or a place (غرفة جدة, not غرفة النوم);
* `office`: a head only before a definite ordinary noun (مديرية الضرائب, not the district مديرية كتاف);
* `acting`: a building too, where it does not speak (`missions.py`): أعلنت السفارة الأمريكية;
* `club`: it is left out of the name of a club (نادي السيلية), and belongs to others (نادي الأسير الفلسطيني).

`body_pairs.tsv` says which words make a body of another kind than its head (قوات الأمن), none (مجلس الإدارة), or none
that is named by these two words alone (الأمانة العامة).
"""

from arabic_news.entities.organizations.finding import find_organizations, opens_organization
from arabic_news.entities.organizations.head import is_classifier

__all__ = ["find_organizations", "is_classifier", "opens_organization"]
