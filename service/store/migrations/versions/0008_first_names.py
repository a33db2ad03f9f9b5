"""First names beside the surnames by which papers find their dossier, and no particles among these any more.

Every surname's sign is made anew from the situations; the numbers read on papers stay as they are.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from service.signs import signs_of_people

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

SIGNS = sa.table("signs", sa.column("dossier_id"), sa.column("sign"), sa.column("given"))
OF_PEOPLE = sa.or_(SIGNS.c.sign.like("name:%"), SIGNS.c.sign.like("born:%"))


def upgrade() -> None:
    op.add_column("signs", sa.Column("given", sa.Text(), nullable=False, server_default=""))
    dossiers = sa.table("dossiers", sa.column("id"), sa.column("situation", sa.JSON()))
    connection = op.get_bind()
    connection.execute(SIGNS.delete().where(OF_PEOPLE))
    rows: list[dict[str, Any]] = []
    for dossier_id, situation in connection.execute(sa.select(dossiers.c.id, dossiers.c.situation)).all():
        own = signs_of_people(situation["persons"])
        rows += [{"dossier_id": dossier_id, "sign": sign, "given": given} for sign, given in own.items()]
    if rows:
        connection.execute(SIGNS.insert(), rows)


def downgrade() -> None:
    op.drop_column("signs", "given")
