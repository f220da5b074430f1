"""GeoJSON (RFC 7946): the places of an article as a FeatureCollection."""

from typing import Any

from arabic_news.export.rows import PlaceRow, rows
from arabic_news.models import Article

__all__ = ["geojson"]


def geojson(article: Article, article_id: str | None = None) -> dict[str, Any]:
    """Return the places of an article as a GeoJSON FeatureCollection.

    Args:
        article: What `extract` returned.
        article_id: The caller's name for it, so that the features of many articles can go into one collection;
            `article.id` unless given.

    Returns:
        One feature a place. Its `properties` are the columns of the table `places` but for the coordinates, the
        gazetteer's identifier (`ref`) among them. Coordinates are longitude, latitude; the `geometry` of a place
        without coordinates is null.

    Raises:
        TypeError: the identifier is no str.
        ValueError: there is none, neither given nor in the article.

    >>> from arabic_news import extract
    >>> harbour, = geojson(extract("أبحرت السفينة من ميناء الإسكندرية."), "n-17")["features"]
    >>> harbour["geometry"]["type"], [round(degrees) for degrees in harbour["geometry"]["coordinates"]]
    ('Point', [30, 31])
    >>> harbour["properties"]["kind"], harbour["properties"]["country"]
    ('facility', 'EG')
    """
    return {
        "type": "FeatureCollection",
        "features": [_feature(place) for place in rows(article, article_id)["places"]],
    }


def _feature(place: PlaceRow) -> dict[str, Any]:
    properties: dict[str, Any] = {**place}
    latitude, longitude = properties.pop("latitude"), properties.pop("longitude")
    return {
        "type": "Feature",
        "id": f"{place['article_id']}/{place['id']}",
        "geometry": None if latitude is None else {"type": "Point", "coordinates": [longitude, latitude]},
        "properties": properties,
    }
