"""Files that arrive in pieces."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from service.store.models import UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "transfers",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("dossier_id", sa.String(length=32), nullable=False),
        sa.Column("file_id", sa.String(length=32), nullable=True),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("fingerprint", sa.String(length=255), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("received", sa.Integer(), nullable=False),
        sa.Column("started_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dossier_id"], ["dossiers.id"], name="fk_transfers_dossier_id_dossiers", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["file_id"], ["files.id"], name="fk_transfers_file_id_files", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_transfers"),
    )
    for column in ("dossier_id", "file_id", "expires_at"):
        op.create_index(f"ix_transfers_{column}", "transfers", [column])

    op.create_table(
        "pieces",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("transfer_id", sa.String(length=32), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("vault_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["transfer_id"], ["transfers.id"], name="fk_pieces_transfer_id_transfers", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_pieces"),
        sa.UniqueConstraint("transfer_id", "start", name="uq_pieces_transfer_id_start"),
        sa.UniqueConstraint("vault_id", name="uq_pieces_vault_id"),
    )
    op.create_index("ix_pieces_transfer_id", "pieces", ["transfer_id"])


def downgrade() -> None:
    op.drop_table("pieces")
    op.drop_table("transfers")
