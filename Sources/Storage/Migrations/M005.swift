/// Response targets that can be paused and re-derived, who has an activity open, mail to staff of every kind, and report
/// figures that no longer move (SLA-1 to SLA-6).
///
/// An alert is one mail to one person; `alert_item` says which levels of which activities it told them of, each once.
enum M005 {
  static let migration = Migration(
    number: 5,
    sql: """
      CREATE TABLE pause (
        id INTEGER PRIMARY KEY, activity_id INTEGER NOT NULL REFERENCES activity (id), started_at INTEGER NOT NULL,
        ended_at INTEGER, reason TEXT NOT NULL, account TEXT NOT NULL, CHECK (ended_at >= started_at)
      ) STRICT;
      CREATE UNIQUE INDEX pause_running ON pause (activity_id) WHERE ended_at IS NULL;
      CREATE INDEX pause_by_activity ON pause (activity_id);
      CREATE TRIGGER pause_is_ended_only BEFORE UPDATE ON pause
        WHEN OLD.ended_at IS NOT NULL OR NEW.activity_id <> OLD.activity_id OR NEW.started_at <> OLD.started_at
          OR NEW.reason <> OLD.reason
        BEGIN SELECT RAISE(ABORT, 'a pause is never changed'); END;
      CREATE TRIGGER pause_is_not_deleted BEFORE DELETE ON pause
        BEGIN SELECT RAISE(ABORT, 'a pause is never deleted'); END;

      ALTER TABLE obligation ADD COLUMN paused_at INTEGER;
      ALTER TABLE obligation ADD COLUMN next_alert_at INTEGER;
      UPDATE obligation SET next_alert_at = started_at WHERE met_at IS NULL;
      CREATE INDEX obligation_alerts ON obligation (next_alert_at) WHERE met_at IS NULL AND next_alert_at IS NOT NULL;
      DROP INDEX obligation_unmet;
      CREATE INDEX obligation_unmet ON obligation (due_at)
        WHERE met_at IS NULL AND breached_at IS NULL AND paused_at IS NULL;
      DROP TRIGGER IF EXISTS due_time_is_not_moved;
      CREATE TRIGGER start_of_clock_is_not_moved BEFORE UPDATE OF started_at ON obligation
        WHEN NEW.started_at <> OLD.started_at
        BEGIN SELECT RAISE(ABORT, 'the start of the clock is never moved'); END;
      CREATE TRIGGER due_time_is_not_moved BEFORE UPDATE OF due_at ON obligation
        WHEN NEW.due_at <> OLD.due_at AND (OLD.met_at IS NOT NULL OR OLD.breached_at IS NOT NULL
          OR (NEW.calendar = OLD.calendar AND NOT EXISTS (SELECT 1 FROM pause WHERE activity_id = OLD.activity_id)))
        BEGIN SELECT RAISE(ABORT, 'a due time moves only with its calendar or a pause, and never once it is past'); END;

      CREATE TABLE presence (
        activity_id INTEGER NOT NULL REFERENCES activity (id), account TEXT NOT NULL, until INTEGER NOT NULL,
        untouched INTEGER NOT NULL CHECK (untouched IN (0, 1)), PRIMARY KEY (activity_id, account)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX presence_untouched ON presence (until) WHERE untouched = 1;
      CREATE TABLE absence (
        account TEXT PRIMARY KEY, until INTEGER, at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      ALTER TABLE person ADD COLUMN hours TEXT;

      CREATE TABLE outcome_record (
        id INTEGER PRIMARY KEY, activity_id INTEGER NOT NULL REFERENCES activity (id), at INTEGER NOT NULL,
        author TEXT NOT NULL, kind TEXT NOT NULL
      ) STRICT;
      CREATE INDEX outcome_by_activity ON outcome_record (activity_id);
      CREATE TRIGGER outcome_is_not_changed BEFORE UPDATE ON outcome_record
        BEGIN SELECT RAISE(ABORT, 'an outcome is never changed'); END;
      CREATE TRIGGER outcome_is_not_deleted BEFORE DELETE ON outcome_record
        BEGIN SELECT RAISE(ABORT, 'an outcome is never deleted'); END;

      CREATE TABLE report_fact (
        activity_id INTEGER PRIMARY KEY REFERENCES activity (id), received_at INTEGER NOT NULL, team TEXT NOT NULL,
        owner TEXT, subject TEXT NOT NULL, channel TEXT, due_at INTEGER NOT NULL, met_at INTEGER
      ) STRICT;
      CREATE INDEX report_fact_by_time ON report_fact (received_at);
      CREATE TABLE report_closed (
        only INTEGER PRIMARY KEY CHECK (only = 1), until INTEGER NOT NULL
      ) STRICT;
      INSERT INTO report_closed VALUES (1, 0);
      CREATE TRIGGER report_fact_is_not_changed BEFORE UPDATE ON report_fact
        BEGIN SELECT RAISE(ABORT, 'the figures of a closed day are never changed'); END;
      CREATE TRIGGER report_fact_is_not_deleted BEFORE DELETE ON report_fact
        BEGIN SELECT RAISE(ABORT, 'the figures of a closed day are never deleted'); END;

      CREATE TABLE refusal (
        activity_id INTEGER NOT NULL REFERENCES activity (id), rule TEXT NOT NULL, at INTEGER NOT NULL,
        PRIMARY KEY (activity_id, rule)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX refusal_by_time ON refusal (at);

      CREATE TABLE alert_run (
        id INTEGER PRIMARY KEY, at INTEGER NOT NULL, uptime INTEGER NOT NULL, boot TEXT NOT NULL, made INTEGER NOT NULL,
        verdict TEXT NOT NULL
      ) STRICT;
      CREATE TABLE mail_to_staff (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('safeguarding', 'target', 'report', 'outbox')),
        account TEXT, recipient TEXT NOT NULL, at INTEGER NOT NULL, subject TEXT, body TEXT,
        CHECK ((kind = 'report') = (body IS NOT NULL) AND (subject IS NULL) = (body IS NULL))
      ) STRICT;
      INSERT INTO mail_to_staff (id, kind, account, recipient, at) SELECT id, kind, account, recipient, at FROM alert;
      CREATE TABLE alert_item (
        activity_id INTEGER NOT NULL REFERENCES activity (id), level TEXT NOT NULL, who TEXT NOT NULL,
        at INTEGER NOT NULL, alert_id INTEGER REFERENCES mail_to_staff (id), PRIMARY KEY (activity_id, level, who)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX alert_item_by_alert ON alert_item (alert_id);
      INSERT INTO alert_item (activity_id, level, who, at, alert_id)
        SELECT activity_id, kind, coalesce(account, recipient), at, id FROM alert;

      DROP VIEW outbox_row;
      CREATE TABLE outbox_of_all_mail (
        id INTEGER PRIMARY KEY, reply_id INTEGER REFERENCES reply (id),
        alert_id INTEGER REFERENCES mail_to_staff (id), activity_id INTEGER REFERENCES activity (id),
        generation INTEGER NOT NULL,
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
        created_at INTEGER NOT NULL, moved_at INTEGER NOT NULL, smtp_code INTEGER, enhanced_code TEXT,
        server_text TEXT, detail TEXT,
        UNIQUE (reply_id, generation), UNIQUE (alert_id, generation), CHECK ((reply_id IS NULL) <> (alert_id IS NULL)),
        CHECK (reply_id IS NULL OR activity_id IS NOT NULL)
      ) STRICT;
      INSERT INTO outbox_of_all_mail
        SELECT id, reply_id, alert_id, activity_id, generation, state, phase, attempts, next_attempt_at, lease_token,
          lease_worker, lease_until, hold_reason, held_from, epoch, successor, possible_duplicate, recipient, message_id,
          message_date, body_digest, message_digest, approved_by, created_at, created_at, smtp_code, enhanced_code,
          server_text, detail
        FROM outbox;
      DROP TABLE outbox;
      DROP TABLE alert;
      ALTER TABLE mail_to_staff RENAME TO alert;
      ALTER TABLE outbox_of_all_mail RENAME TO outbox;
      CREATE TRIGGER alert_is_not_changed BEFORE UPDATE ON alert
        BEGIN SELECT RAISE(ABORT, 'an alert is never changed'); END;
      CREATE TRIGGER alert_is_not_deleted BEFORE DELETE ON alert
        BEGIN SELECT RAISE(ABORT, 'an alert is never deleted'); END;
      CREATE TRIGGER alert_item_is_not_changed BEFORE UPDATE ON alert_item
        BEGIN SELECT RAISE(ABORT, 'what somebody was told of is never changed'); END;
      CREATE TRIGGER alert_item_is_not_deleted BEFORE DELETE ON alert_item
        BEGIN SELECT RAISE(ABORT, 'what somebody was told of is never deleted'); END;
      CREATE INDEX outbox_due ON outbox (next_attempt_at) WHERE state IN ('queued', 'deferred');
      CREATE INDEX outbox_leased ON outbox (id) WHERE state IN ('leased', 'sending');
      CREATE INDEX outbox_by_activity ON outbox (activity_id) WHERE activity_id IS NOT NULL;
      CREATE INDEX outbox_live ON outbox (reply_id)
        WHERE state IN ('queued', 'leased', 'sending', 'deferred', 'in_doubt', 'held');
      CREATE INDEX outbox_watched ON outbox (moved_at) WHERE state IN ('queued', 'deferred', 'in_doubt', 'held');
      CREATE VIEW outbox_row AS
        SELECT id, reply_id, activity_id, generation, state, phase, attempts, next_attempt_at, lease_token, lease_worker,
          lease_until, hold_reason, held_from, epoch, successor, possible_duplicate, recipient, message_id, message_date,
          body_digest, message_digest, approved_by, created_at, smtp_code, server_text, detail, alert_id, moved_at
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
