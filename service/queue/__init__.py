"""Work that takes time: files wait in Redis (rq) and are read by worker processes. The database row stays the truth."""
