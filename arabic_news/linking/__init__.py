"""The same actors, places and statements across articles: keys for each row, and links of all articles at once."""

from arabic_news.linking.identities import Identity, Member
from arabic_news.linking.keys import actor_keys, place_keys
from arabic_news.linking.links import Links, link
from arabic_news.linking.statements import Denial, Statement

__all__ = ["Denial", "Identity", "Links", "Member", "Statement", "actor_keys", "link", "place_keys"]
