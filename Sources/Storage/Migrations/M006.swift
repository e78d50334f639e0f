/// Bounces, addresses that mail came back from, the key that proves a bounce ours, and which life of the store it is
/// (CH-3, SLA-3).
enum M006 {
  static let migration = Migration(
    number: 6,
    sql: """
      CREATE TABLE bounced_address (
        address TEXT PRIMARY KEY CHECK (address = lower(address)), at INTEGER NOT NULL,
        outbox_id INTEGER NOT NULL REFERENCES outbox (id)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE delivery_report (
        digest BLOB PRIMARY KEY CHECK (length(digest) = 32), outbox_id INTEGER REFERENCES outbox (id), at INTEGER NOT NULL,
        kind TEXT NOT NULL, status TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX delivery_report_by_row ON delivery_report (outbox_id) WHERE outbox_id IS NOT NULL;
      CREATE TRIGGER delivery_report_is_not_changed BEFORE UPDATE ON delivery_report
        BEGIN SELECT RAISE(ABORT, 'a delivery report is never changed'); END;
      CREATE TABLE mail_key (
        only INTEGER PRIMARY KEY CHECK (only = 1), key BLOB NOT NULL CHECK (length(key) = 32)
      ) STRICT;
      INSERT INTO mail_key VALUES (1, randomblob(32));
      CREATE TABLE store_life (
        only INTEGER PRIMARY KEY CHECK (only = 1), epoch INTEGER NOT NULL
      ) STRICT;
      INSERT INTO store_life VALUES (1, 1);
      """)
}
