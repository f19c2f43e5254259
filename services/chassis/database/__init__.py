"""The database: tables, transactions, bulk statements, paging, migrations, audit."""
