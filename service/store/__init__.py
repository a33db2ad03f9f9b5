"""What is kept: tables in the database, encrypted originals in the vault."""
