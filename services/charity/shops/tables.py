"""Tables of shops and of their staff."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint

from services.charity.metadata import metadata
from services.chassis.database.tables import SWEPT, belongs_to, community_table, id_column, text_column, version_column

shops = community_table(
    "shops",
    metadata,
    id_column("id"),
    text_column("name"),
    version_column(),
    UniqueConstraint("community_id", "name", name="shops_name_once"),
)

shop_staff = community_table(
    "shop_staff",
    metadata,
    id_column("shop_id"),
    id_column("person_id"),
    belongs_to("shops", "shop_id"),
    key=("shop_id", "person_id"),
    grants=SWEPT,
)
Index("shop_staff_of_person", shop_staff.c.community_id, shop_staff.c.person_id)
