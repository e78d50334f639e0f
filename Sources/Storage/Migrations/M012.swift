/// One reply to a message waits at a time (P3), and when a client was promised a call (SS-2).
///
/// A row that waits comes about by being inserted alone, so what refuses a second one there refuses it for good; an index
/// could not be made where an older program left two side by side.
enum M012 {
  static let migration = Migration(
    number: 12,
    sql: """
      CREATE TRIGGER one_reply_waits BEFORE INSERT ON outbox
        WHEN NEW.reply_id IS NOT NULL AND EXISTS (
          SELECT 1 FROM outbox WHERE activity_id = NEW.activity_id AND reply_id IS NOT NULL AND successor IS NULL
            AND state NOT IN ('sent', 'failed', 'bounced', 'cancelled', 'delivered'))
        BEGIN SELECT RAISE(ABORT, 'another reply to the same message waits'); END;
      ALTER TABLE outcome_record ADD COLUMN call_back_at INTEGER;
      CREATE INDEX outcome_call_back ON outcome_record (call_back_at) WHERE call_back_at IS NOT NULL;
      """)
}
