"""How Alembic reaches the database: through the engine that `service.store.migrate` hands over."""

from __future__ import annotations

from alembic import context

from service.store.models import Base

with context.config.attributes["engine"].connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=connection.dialect.name == "sqlite",
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
