"""Dossiers whose questions are still being answered, and the language that an applicant reads.

Those that exist count as answered, and as French: a page that is opened in English says otherwise.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("dossiers", sa.Column("filling", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("dossiers", sa.Column("language", sa.String(length=8), nullable=False, server_default="fr"))


def downgrade() -> None:
    op.drop_column("dossiers", "language")
    op.drop_column("dossiers", "filling")
