"""The desk's pile of files that belong to no dossier yet, and the signs by which their papers find one.

The signs of the people of the dossiers that exist are made here; the numbers on their papers come with each dossier's
next report.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from service.signs import signs_of_people

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("dossiers", sa.Column("is_pile", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("files", sa.Column("aside", sa.Boolean(), nullable=False, server_default=sa.false()))
    signs = op.create_table(
        "signs",
        sa.Column("dossier_id", sa.String(length=32), nullable=False),
        sa.Column("sign", sa.String(length=80), nullable=False),
        sa.ForeignKeyConstraint(
            ["dossier_id"], ["dossiers.id"], name="fk_signs_dossier_id_dossiers", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("dossier_id", "sign", name="pk_signs"),
    )
    op.create_index("ix_signs_sign", "signs", ["sign"])
    dossiers = sa.table("dossiers", sa.column("id"), sa.column("situation", sa.JSON()))
    connection = op.get_bind()
    rows: list[dict[str, Any]] = []
    for dossier_id, situation in connection.execute(sa.select(dossiers.c.id, dossiers.c.situation)).all():
        rows += [{"dossier_id": dossier_id, "sign": sign} for sign in sorted(signs_of_people(situation["persons"]))]
    if rows:
        connection.execute(signs.insert(), rows)


def downgrade() -> None:
    op.drop_table("signs")
    op.drop_column("files", "aside")
    dossiers = sa.table("dossiers", sa.column("id"), sa.column("is_pile"))
    op.execute(dossiers.delete().where(dossiers.c.is_pile == sa.true()))
    op.drop_column("dossiers", "is_pile")
