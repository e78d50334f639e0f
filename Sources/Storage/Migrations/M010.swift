/// Who opened what, and whom somebody knows privately; rows of both are only added (T2).
///
/// `conflict_reach` is the one place that says how far a declared conflict goes: the client, everybody who shares a case
/// with them, and those cases; for a declared case its parents and all that shares a case with them.
enum M010 {
  static let migration = Migration(
    number: 10,
    sql: """
      CREATE TABLE record_read (
        id INTEGER PRIMARY KEY, at INTEGER NOT NULL, account TEXT NOT NULL,
        activity_id INTEGER REFERENCES activity (id), scin TEXT, what TEXT NOT NULL, standing TEXT NOT NULL, reason TEXT,
        CHECK ((activity_id IS NULL) <> (scin IS NULL)), CHECK (standing <> 'outside' OR reason IS NOT NULL)
      ) STRICT;
      CREATE INDEX record_read_by_account ON record_read (account, at);
      CREATE INDEX record_read_by_time ON record_read (at);
      CREATE TRIGGER record_read_is_not_changed BEFORE UPDATE ON record_read
        BEGIN SELECT RAISE(ABORT, 'who read what is never changed'); END;
      CREATE TRIGGER record_read_is_not_deleted BEFORE DELETE ON record_read
        BEGIN SELECT RAISE(ABORT, 'who read what is never deleted'); END;

      CREATE TABLE conflict (
        id INTEGER PRIMARY KEY, account TEXT NOT NULL, scin TEXT, case_number TEXT, at INTEGER NOT NULL,
        author TEXT NOT NULL, CHECK ((scin IS NULL) <> (case_number IS NULL))
      ) STRICT;
      CREATE INDEX conflict_of_account ON conflict (account);
      CREATE TABLE conflict_end (
        id INTEGER PRIMARY KEY, conflict_id INTEGER NOT NULL UNIQUE REFERENCES conflict (id), at INTEGER NOT NULL,
        author TEXT NOT NULL, reason TEXT NOT NULL
      ) STRICT;
      CREATE TRIGGER conflict_is_not_changed BEFORE UPDATE ON conflict
        BEGIN SELECT RAISE(ABORT, 'a declared conflict is never changed'); END;
      CREATE TRIGGER conflict_is_not_deleted BEFORE DELETE ON conflict
        BEGIN SELECT RAISE(ABORT, 'a declared conflict is never deleted'); END;
      CREATE TRIGGER conflict_end_is_not_changed BEFORE UPDATE ON conflict_end
        BEGIN SELECT RAISE(ABORT, 'the end of a conflict is never changed'); END;
      CREATE TRIGGER conflict_end_is_not_deleted BEFORE DELETE ON conflict_end
        BEGIN SELECT RAISE(ABORT, 'the end of a conflict is never deleted'); END;

      CREATE VIEW conflict_standing AS
        SELECT * FROM conflict k WHERE NOT EXISTS (SELECT 1 FROM conflict_end e WHERE e.conflict_id = k.id);
      CREATE VIEW conflict_core AS
        SELECT account, scin FROM conflict_standing WHERE scin IS NOT NULL
        UNION SELECT k.account, r.receiving_parent FROM conflict_standing k JOIN case_record r ON r.number = k.case_number
        UNION SELECT k.account, r.paying_parent FROM conflict_standing k JOIN case_record r ON r.number = k.case_number;
      CREATE VIEW conflict_reach AS
        SELECT account, scin, NULL AS case_number FROM conflict_core
        UNION SELECT account, NULL, case_number FROM conflict_standing WHERE case_number IS NOT NULL
        UNION SELECT c.account, r.paying_parent, r.number FROM conflict_core c JOIN case_record r ON r.receiving_parent = c.scin
        UNION SELECT c.account, r.receiving_parent, r.number FROM conflict_core c JOIN case_record r ON r.paying_parent = c.scin;
      """)
}
