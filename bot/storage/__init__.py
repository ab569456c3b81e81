"""Where everything is kept: SQLite (WAL) on one machine, PostgreSQL to grow on."""
