/// What the trained classifier says of a message, the models that say it, what people corrected, and alerts as a second kind
/// of mail in the outbox (SG-1, IN-7).
enum M004 {
  static let migration = Migration(
    number: 4,
    sql: """
      ALTER TABLE activity ADD COLUMN possible_flags INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE activity ADD COLUMN runner_up TEXT;
      ALTER TABLE activity ADD COLUMN runner_up_confidence INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE activity ADD COLUMN intent TEXT;
      ALTER TABLE activity ADD COLUMN written_language TEXT;
      CREATE VIEW activity_row AS
        SELECT id, message_id, scin, case_number, role, declared_subject, classified_subject, confidence, unsure, model,
          corrected_subject, corrected_by, corrected_at, flags, status, owner, team, received_at, due_at, answered_at,
          possible_flags, runner_up, runner_up_confidence, intent, written_language, safeguarding
        FROM activity;

      CREATE TABLE triage_model (
        digest BLOB PRIMARY KEY CHECK (length(digest) = 32), name TEXT NOT NULL, seed INTEGER NOT NULL,
        examples INTEGER NOT NULL, bytes BLOB NOT NULL, account TEXT NOT NULL, at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE triage_live (
        number INTEGER PRIMARY KEY, digest BLOB REFERENCES triage_model (digest), reason TEXT NOT NULL,
        account TEXT NOT NULL, at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE triage_correction (
        activity_id INTEGER PRIMARY KEY REFERENCES activity (id), account TEXT NOT NULL, at INTEGER NOT NULL
      ) STRICT;
      CREATE TRIGGER triage_model_is_not_changed BEFORE UPDATE ON triage_model
        BEGIN SELECT RAISE(ABORT, 'a model is never changed'); END;
      CREATE TRIGGER triage_live_is_not_changed BEFORE UPDATE ON triage_live
        BEGIN SELECT RAISE(ABORT, 'which model was live is never changed'); END;
      CREATE TRIGGER triage_live_is_not_deleted BEFORE DELETE ON triage_live
        BEGIN SELECT RAISE(ABORT, 'which model was live is never deleted'); END;

      ALTER TABLE person ADD COLUMN email TEXT;
      CREATE TABLE alert (
        id INTEGER PRIMARY KEY, activity_id INTEGER NOT NULL REFERENCES activity (id),
        kind TEXT NOT NULL CHECK (kind IN ('safeguarding')), account TEXT, recipient TEXT NOT NULL,
        at INTEGER NOT NULL, UNIQUE (activity_id, kind, recipient)
      ) STRICT;
      CREATE TRIGGER alert_is_not_changed BEFORE UPDATE ON alert
        BEGIN SELECT RAISE(ABORT, 'an alert is never changed'); END;
      CREATE TRIGGER alert_is_not_deleted BEFORE DELETE ON alert
        BEGIN SELECT RAISE(ABORT, 'an alert is never deleted'); END;

      CREATE TABLE outbox_of_two_kinds (
        id INTEGER PRIMARY KEY, reply_id INTEGER REFERENCES reply (id), alert_id INTEGER REFERENCES alert (id),
        activity_id INTEGER NOT NULL REFERENCES activity (id), generation INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('queued', 'leased', 'sending', 'deferred', 'sent', 'failed', 'in_doubt',
          'bounced', 'held', 'cancelled', 'delivered')),
        phase TEXT NOT NULL CHECK (phase IN ('none', 'connect', 'tls', 'auth', 'mail', 'rcpt', 'data', 'dot')),
        attempts INTEGER NOT NULL, next_attempt_at INTEGER, lease_token INTEGER NOT NULL, lease_worker TEXT,
        lease_until INTEGER, hold_reason TEXT, held_from TEXT, epoch INTEGER NOT NULL, successor INTEGER,
        possible_duplicate INTEGER NOT NULL CHECK (possible_duplicate IN (0, 1)),
        recipient TEXT NOT NULL CHECK (recipient NOT GLOB '*[^!-~]*'),
        message_id TEXT NOT NULL UNIQUE CHECK (message_id NOT GLOB '*[^A-Za-z0-9@._-]*'),
        message_date INTEGER NOT NULL, body_digest BLOB NOT NULL CHECK (length(body_digest) = 32),
        message_digest BLOB CHECK (length(message_digest) = 32), approved_by TEXT NOT NULL,
        created_at INTEGER NOT NULL, smtp_code INTEGER, enhanced_code TEXT, server_text TEXT, detail TEXT,
        UNIQUE (reply_id, generation), UNIQUE (alert_id, generation), CHECK ((reply_id IS NULL) <> (alert_id IS NULL))
      ) STRICT;
      INSERT INTO outbox_of_two_kinds
        SELECT id, reply_id, NULL, activity_id, generation, state, phase, attempts, next_attempt_at, lease_token,
          lease_worker, lease_until, hold_reason, held_from, epoch, successor, possible_duplicate, recipient, message_id,
          message_date, body_digest, message_digest, approved_by, created_at, smtp_code, enhanced_code, server_text, detail
        FROM outbox;
      DROP TABLE outbox;
      ALTER TABLE outbox_of_two_kinds RENAME TO outbox;
      CREATE INDEX outbox_due ON outbox (next_attempt_at) WHERE state IN ('queued', 'deferred');
      CREATE INDEX outbox_leased ON outbox (id) WHERE state IN ('leased', 'sending');
      CREATE INDEX outbox_by_activity ON outbox (activity_id);
      CREATE INDEX outbox_live ON outbox (reply_id)
        WHERE state IN ('queued', 'leased', 'sending', 'deferred', 'in_doubt', 'held');
      CREATE VIEW outbox_row AS
        SELECT id, reply_id, activity_id, generation, state, phase, attempts, next_attempt_at, lease_token, lease_worker,
          lease_until, hold_reason, held_from, epoch, successor, possible_duplicate, recipient, message_id, message_date,
          body_digest, message_digest, approved_by, created_at, smtp_code, server_text, detail, alert_id
        FROM outbox;
      CREATE TRIGGER outbox_keeps_its_message BEFORE UPDATE OF reply_id, alert_id, activity_id, generation, recipient,
          message_id, message_date, body_digest, approved_by, created_at ON outbox
        BEGIN SELECT RAISE(ABORT, 'what was approved is never changed'); END;
      CREATE TRIGGER outbox_end_is_final BEFORE UPDATE OF state ON outbox
        WHEN OLD.state IN ('failed', 'bounced', 'cancelled') AND NEW.state <> OLD.state
        BEGIN SELECT RAISE(ABORT, 'a row of the outbox that has ended stays as it is'); END;
      CREATE TRIGGER sent_is_not_undone BEFORE UPDATE OF state ON outbox
        WHEN OLD.state = 'sent' AND NEW.state NOT IN ('sent', 'bounced', 'delivered')
        BEGIN SELECT RAISE(ABORT, 'what was sent stays sent'); END;
      CREATE TRIGGER outbox_is_not_deleted BEFORE DELETE ON outbox
        BEGIN SELECT RAISE(ABORT, 'the outbox keeps every row'); END;
      CREATE TRIGGER wording_is_counted AFTER UPDATE OF state ON outbox
        WHEN NEW.state = 'sent' AND OLD.state <> 'sent'
        BEGIN
          INSERT INTO wording_use (kind, id, version, sent)
            SELECT 'template', template, template_version, 1 FROM reply WHERE id = NEW.reply_id
            ON CONFLICT DO UPDATE SET sent = sent + 1;
          INSERT INTO wording_use (kind, id, version, sent)
            SELECT 'line', line, line_version, 1 FROM reply_line WHERE reply_id = NEW.reply_id
            ON CONFLICT DO UPDATE SET sent = sent + 1;
        END;
      """)
}
