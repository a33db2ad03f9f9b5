"""What lists and statistics show of a report, beside it: so that they read a thousandth of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("dossiers", sa.Column("summary", sa.JSON(), nullable=False, server_default="{}"))
    dossiers = sa.table(
        "dossiers", sa.column("id"), sa.column("report", sa.JSON()), sa.column("summary", sa.JSON())
    )  # fmt: skip
    connection = op.get_bind()
    for dossier_id, report in connection.execute(sa.select(dossiers.c.id, dossiers.c.report)).all():
        if report:
            asked = [[one["id"], one["status"]] for one in report["items"] if one["level"] != "optional"]
            summary = {"items": asked, "indicators": report["indicators"]}
            connection.execute(dossiers.update().where(dossiers.c.id == dossier_id).values(summary=summary))


def downgrade() -> None:
    op.drop_column("dossiers", "summary")
