/// A row of the outbox moves in half the time: for each list of three words or more that an index or a trigger compares with,
/// SQLite builds a table in memory at every move, and for two it does not.
///
/// What has not come to an end is now in exactly one of `outbox_due`, `outbox_leased` and `outbox_stopped`.
enum M009 {
  static let migration = Migration(
    number: 9,
    sql: """
      DROP INDEX outbox_live;
      DROP INDEX outbox_watched;
      CREATE INDEX outbox_stopped ON outbox (moved_at) WHERE state IN ('in_doubt', 'held');
      DROP TRIGGER outbox_end_is_final;
      CREATE TRIGGER outbox_end_is_final BEFORE UPDATE OF state ON outbox
        WHEN (OLD.state = 'failed' OR OLD.state = 'bounced' OR OLD.state = 'cancelled') AND NEW.state <> OLD.state
        BEGIN SELECT RAISE(ABORT, 'a row of the outbox that has ended stays as it is'); END;
      DROP TRIGGER sent_is_not_undone;
      CREATE TRIGGER sent_is_not_undone BEFORE UPDATE OF state ON outbox
        WHEN OLD.state = 'sent' AND NEW.state <> 'sent' AND NEW.state <> 'bounced' AND NEW.state <> 'delivered'
        BEGIN SELECT RAISE(ABORT, 'what was sent stays sent'); END;
      """)
}
