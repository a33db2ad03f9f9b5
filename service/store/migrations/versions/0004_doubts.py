"""How many papers of each dossier wait for a person; counted again with the next report."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("dossiers", sa.Column("doubts", sa.Integer(), nullable=False, server_default="0"))
    dossiers = sa.table("dossiers", sa.column("id"), sa.column("report", sa.JSON()), sa.column("doubts"))
    connection = op.get_bind()
    for dossier_id, report in connection.execute(sa.select(dossiers.c.id, dossiers.c.report)).all():
        papers = [paper for item in (report or {}).get("items", []) for paper in item["documents"]]
        doubts = len({(one["file"], one["pages"][0]) for one in papers if one["verdict"] == "to_review"})
        if doubts:
            connection.execute(dossiers.update().where(dossiers.c.id == dossier_id).values(doubts=doubts))
    op.create_index("ix_dossiers_doubts", "dossiers", ["doubts", "created_at"])


def downgrade() -> None:
    op.drop_index("ix_dossiers_doubts", "dossiers")
    op.drop_column("dossiers", "doubts")
