/// What was masked, destroyed, refused and revealed, by kind and without any value (EM-7).
enum M003 {
  static let migration = Migration(
    number: 3,
    sql: """
      CREATE TABLE message_mask (
        activity_id INTEGER NOT NULL REFERENCES activity (id), kind TEXT NOT NULL,
        found INTEGER NOT NULL CHECK (found > 0), destroyed INTEGER NOT NULL CHECK (destroyed IN (0, 1)),
        PRIMARY KEY (activity_id, kind, destroyed)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE personal_data_event (
        id INTEGER PRIMARY KEY, at INTEGER NOT NULL, activity_id INTEGER NOT NULL REFERENCES activity (id),
        event TEXT NOT NULL CHECK (event IN ('refused', 'revealed')), kind TEXT NOT NULL, account TEXT NOT NULL
      ) STRICT;
      CREATE INDEX personal_data_event_by_time ON personal_data_event (at);
      CREATE TRIGGER mask_is_not_changed BEFORE UPDATE ON message_mask
        BEGIN SELECT RAISE(ABORT, 'what was masked is never changed'); END;
      CREATE TRIGGER mask_is_not_deleted BEFORE DELETE ON message_mask
        BEGIN SELECT RAISE(ABORT, 'what was masked is never deleted'); END;
      CREATE TRIGGER personal_data_event_is_not_changed BEFORE UPDATE ON personal_data_event
        BEGIN SELECT RAISE(ABORT, 'what was refused or revealed is never changed'); END;
      CREATE TRIGGER personal_data_event_is_not_deleted BEFORE DELETE ON personal_data_event
        BEGIN SELECT RAISE(ABORT, 'what was refused or revealed is never deleted'); END;
      """)
}
