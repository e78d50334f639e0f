/// The first schema. Tables are STRICT, so a column holds only what it is declared for; times are milliseconds UTC.
///
/// The `reply` tables have no column for text: names of wording are limited to letters, digits and hyphens and must be
/// registered, everything else is a whole number (EM-3).
enum M001 {
  static let migration = Migration(
    number: 1,
    sql: """
      CREATE TABLE migration (number INTEGER PRIMARY KEY) STRICT;

      CREATE TABLE person (
        account TEXT PRIMARY KEY, team TEXT, roles INTEGER NOT NULL DEFAULT 0
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE client (
        scin TEXT PRIMARY KEY CHECK (length(scin) = 12),
        role TEXT NOT NULL, first_name TEXT NOT NULL, surname TEXT NOT NULL,
        registered INTEGER NOT NULL CHECK (registered IN (0, 1)), first_login INTEGER,
        preference TEXT NOT NULL, email TEXT, email_bounced_at INTEGER, mobile TEXT,
        sms_opt_out INTEGER NOT NULL CHECK (sms_opt_out IN (0, 1)),
        language TEXT NOT NULL CHECK (language IN ('en', 'cy')), nation TEXT NOT NULL CHECK (nation IN ('GB', 'NI')),
        deceased INTEGER NOT NULL CHECK (deceased IN (0, 1)), suppressed INTEGER NOT NULL CHECK (suppressed IN (0, 1)),
        special_record INTEGER NOT NULL CHECK (special_record IN (0, 1)),
        date_of_birth INTEGER, nino TEXT, address TEXT, unknown_members TEXT
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE case_record (
        number TEXT PRIMARY KEY, receiving_parent TEXT NOT NULL, paying_parent TEXT NOT NULL,
        team TEXT NOT NULL, service TEXT NOT NULL, unknown_members TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX case_by_receiving_parent ON case_record (receiving_parent);
      CREATE INDEX case_by_paying_parent ON case_record (paying_parent);
      CREATE TABLE case_child (
        case_number TEXT NOT NULL REFERENCES case_record (number), position INTEGER NOT NULL,
        first_name TEXT NOT NULL, deceased INTEGER NOT NULL CHECK (deceased IN (0, 1)), date_of_birth INTEGER,
        PRIMARY KEY (case_number, position)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE message (
        id TEXT PRIMARY KEY, digest BLOB NOT NULL CHECK (length(digest) = 32), received_at INTEGER NOT NULL,
        scin TEXT NOT NULL, case_number TEXT, role TEXT NOT NULL, subject TEXT NOT NULL, source TEXT NOT NULL,
        children TEXT NOT NULL, language TEXT, body TEXT NOT NULL, unknown_members TEXT
      ) STRICT;

      CREATE TABLE activity (
        id INTEGER PRIMARY KEY, message_id TEXT NOT NULL UNIQUE REFERENCES message (id),
        scin TEXT, case_number TEXT, role TEXT NOT NULL, declared_subject TEXT NOT NULL,
        classified_subject TEXT NOT NULL, confidence INTEGER NOT NULL, unsure INTEGER NOT NULL CHECK (unsure IN (0, 1)),
        model TEXT NOT NULL, corrected_subject TEXT, corrected_by TEXT, corrected_at INTEGER,
        flags INTEGER NOT NULL, safeguarding INTEGER NOT NULL CHECK (safeguarding IN (0, 1, 2)),
        status TEXT NOT NULL CHECK (status IN ('open', 'answered', 'closed')), owner TEXT, team TEXT NOT NULL,
        received_at INTEGER NOT NULL, due_at INTEGER NOT NULL, answered_at INTEGER
      ) STRICT;
      CREATE INDEX activity_open ON activity (safeguarding DESC, due_at, id, owner) WHERE status = 'open';
      CREATE INDEX activity_unowned ON activity (safeguarding DESC, due_at, id)
        WHERE status = 'open' AND owner IS NULL;
      CREATE INDEX activity_unowned_of_team ON activity (team, safeguarding DESC, due_at, id)
        WHERE status = 'open' AND owner IS NULL;
      CREATE INDEX activity_owned ON activity (owner, safeguarding DESC, due_at, id)
        WHERE status = 'open' AND owner IS NOT NULL;
      CREATE INDEX activity_unlinked ON activity (safeguarding DESC, due_at, id)
        WHERE status = 'open' AND case_number IS NULL;
      CREATE INDEX activity_by_client ON activity (scin, received_at) WHERE scin IS NOT NULL;
      CREATE INDEX activity_by_time ON activity (received_at);

      CREATE TABLE obligation (
        activity_id INTEGER PRIMARY KEY REFERENCES activity (id), started_at INTEGER NOT NULL, due_at INTEGER NOT NULL,
        calendar TEXT NOT NULL, met_at INTEGER, met_by TEXT, breached_at INTEGER
      ) STRICT;
      CREATE INDEX obligation_unmet ON obligation (due_at) WHERE met_at IS NULL AND breached_at IS NULL;

      CREATE TABLE quarantine (
        id INTEGER PRIMARY KEY, identity BLOB NOT NULL UNIQUE, file TEXT NOT NULL, line INTEGER NOT NULL,
        byte_offset INTEGER NOT NULL, reason_code TEXT NOT NULL, reason TEXT NOT NULL, original BLOB NOT NULL,
        original_size INTEGER NOT NULL, at INTEGER NOT NULL,
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'retried', 'discarded')), discard_reason TEXT
      ) STRICT;

      CREATE TABLE note (
        id INTEGER PRIMARY KEY, activity_id INTEGER NOT NULL REFERENCES activity (id), at INTEGER NOT NULL,
        author TEXT NOT NULL, text TEXT NOT NULL
      ) STRICT;
      CREATE TABLE call_record (
        id INTEGER PRIMARY KEY, activity_id INTEGER NOT NULL REFERENCES activity (id), at INTEGER NOT NULL,
        author TEXT NOT NULL, security TEXT NOT NULL, outcome TEXT NOT NULL
      ) STRICT;

      CREATE TABLE wording_version (
        kind TEXT NOT NULL CHECK (kind IN ('template', 'line')),
        id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
        version INTEGER NOT NULL, digest BLOB NOT NULL CHECK (length(digest) = 32), source BLOB NOT NULL,
        first_seen INTEGER NOT NULL, PRIMARY KEY (kind, id, version, digest)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE approval (
        kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, digest BLOB NOT NULL, approver TEXT NOT NULL,
        at INTEGER NOT NULL, valid_from INTEGER NOT NULL, valid_until INTEGER,
        PRIMARY KEY (kind, id, version, digest),
        FOREIGN KEY (kind, id, version, digest) REFERENCES wording_version (kind, id, version, digest)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE reply (
        id INTEGER PRIMARY KEY, activity_id INTEGER NOT NULL REFERENCES activity (id),
        kind TEXT NOT NULL DEFAULT 'template' CHECK (kind = 'template'),
        template TEXT NOT NULL CHECK (template NOT GLOB '*[^a-z0-9-]*'), template_version INTEGER NOT NULL,
        template_digest BLOB NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('draft', 'approved', 'discarded')), author TEXT NOT NULL,
        created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, previewed BLOB CHECK (length(previewed) = 32),
        FOREIGN KEY (kind, template, template_version, template_digest)
          REFERENCES wording_version (kind, id, version, digest)
      ) STRICT;
      CREATE UNIQUE INDEX reply_draft ON reply (activity_id) WHERE state = 'draft';
      CREATE INDEX reply_by_activity ON reply (activity_id);
      CREATE TABLE reply_option (
        reply_id INTEGER NOT NULL REFERENCES reply (id),
        paragraph TEXT NOT NULL CHECK (length(paragraph) <= 64 AND paragraph NOT GLOB '*[^a-z0-9-]*'),
        kept INTEGER NOT NULL CHECK (kept IN (0, 1)), PRIMARY KEY (reply_id, paragraph)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE reply_line (
        reply_id INTEGER NOT NULL REFERENCES reply (id),
        paragraph TEXT NOT NULL CHECK (length(paragraph) <= 64 AND paragraph NOT GLOB '*[^a-z0-9-]*'),
        position INTEGER NOT NULL, kind TEXT NOT NULL DEFAULT 'line' CHECK (kind = 'line'),
        line TEXT NOT NULL, line_version INTEGER NOT NULL, line_digest BLOB NOT NULL,
        PRIMARY KEY (reply_id, paragraph, position),
        FOREIGN KEY (kind, line, line_version, line_digest) REFERENCES wording_version (kind, id, version, digest)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE reply_value (
        reply_id INTEGER NOT NULL, paragraph TEXT NOT NULL, position INTEGER NOT NULL,
        field TEXT NOT NULL CHECK (length(field) <= 64 AND field NOT GLOB '*[^a-z0-9-]*'),
        type TEXT NOT NULL CHECK (type IN
          ('date', 'money', 'money-whole', 'frequency', 'days', 'first-name', 'reference-last-3')),
        number INTEGER NOT NULL, PRIMARY KEY (reply_id, paragraph, position, field),
        FOREIGN KEY (reply_id, paragraph, position) REFERENCES reply_line (reply_id, paragraph, position)
          ON DELETE CASCADE
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE outbox (
        id INTEGER PRIMARY KEY, reply_id INTEGER NOT NULL REFERENCES reply (id),
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
        UNIQUE (reply_id, generation)
      ) STRICT;
      CREATE INDEX outbox_due ON outbox (next_attempt_at) WHERE state IN ('queued', 'deferred');
      CREATE INDEX outbox_leased ON outbox (id) WHERE state IN ('leased', 'sending');
      CREATE INDEX outbox_by_activity ON outbox (activity_id);

      CREATE TABLE history (
        seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, author TEXT NOT NULL,
        author_kind TEXT NOT NULL CHECK (author_kind IN ('person', 'service')), kind TEXT NOT NULL,
        activity_id INTEGER, scin TEXT, case_number TEXT, detail TEXT NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 32)
      ) STRICT;
      CREATE INDEX history_by_activity ON history (activity_id) WHERE activity_id IS NOT NULL;
      CREATE INDEX history_by_client ON history (scin) WHERE scin IS NOT NULL AND kind <> 'message.stored';
      CREATE TABLE history_head (
        only INTEGER PRIMARY KEY CHECK (only = 1), seq INTEGER NOT NULL, hash BLOB NOT NULL CHECK (length(hash) = 32)
      ) STRICT;
      INSERT INTO history_head VALUES (1, 0, zeroblob(32));

      CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
        BEGIN SELECT RAISE(ABORT, 'history is never changed'); END;
      CREATE TRIGGER history_is_not_deleted BEFORE DELETE ON history
        BEGIN SELECT RAISE(ABORT, 'history is never deleted'); END;
      CREATE TRIGGER message_is_not_changed BEFORE UPDATE ON message
        BEGIN SELECT RAISE(ABORT, 'a message is never changed'); END;
      CREATE TRIGGER message_is_not_deleted BEFORE DELETE ON message
        BEGIN SELECT RAISE(ABORT, 'a message is never deleted'); END;
      CREATE TRIGGER note_is_not_changed BEFORE UPDATE ON note
        BEGIN SELECT RAISE(ABORT, 'a note is never changed'); END;
      CREATE TRIGGER note_is_not_deleted BEFORE DELETE ON note
        BEGIN SELECT RAISE(ABORT, 'a note is never deleted'); END;
      CREATE TRIGGER call_is_not_changed BEFORE UPDATE ON call_record
        BEGIN SELECT RAISE(ABORT, 'a call is never changed'); END;
      CREATE TRIGGER call_is_not_deleted BEFORE DELETE ON call_record
        BEGIN SELECT RAISE(ABORT, 'a call is never deleted'); END;
      CREATE TRIGGER quarantine_is_not_changed
        BEFORE UPDATE OF identity, file, line, byte_offset, reason_code, reason, original, original_size, at ON quarantine
        BEGIN SELECT RAISE(ABORT, 'what is in quarantine is never changed'); END;
      CREATE TRIGGER quarantine_is_not_deleted BEFORE DELETE ON quarantine
        BEGIN SELECT RAISE(ABORT, 'what is in quarantine is never deleted'); END;
      CREATE TRIGGER approval_is_not_changed BEFORE UPDATE ON approval
        BEGIN SELECT RAISE(ABORT, 'an approval is never changed'); END;
      CREATE TRIGGER approval_is_not_deleted BEFORE DELETE ON approval
        BEGIN SELECT RAISE(ABORT, 'an approval is never deleted'); END;
      CREATE TRIGGER wording_is_not_changed BEFORE UPDATE ON wording_version
        BEGIN SELECT RAISE(ABORT, 'registered wording is never changed'); END;
      CREATE TRIGGER wording_is_not_deleted BEFORE DELETE ON wording_version
        BEGIN SELECT RAISE(ABORT, 'registered wording is never deleted'); END;
      CREATE TRIGGER due_time_is_not_moved BEFORE UPDATE OF started_at, due_at ON obligation
        BEGIN SELECT RAISE(ABORT, 'a due time is never moved'); END;
      CREATE TRIGGER breach_is_not_unwritten BEFORE UPDATE OF breached_at ON obligation
        WHEN OLD.breached_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a breach is never unwritten'); END;
      CREATE TRIGGER approved_reply_is_not_changed BEFORE UPDATE ON reply
        WHEN OLD.state <> 'draft' AND (NEW.template <> OLD.template OR NEW.template_version <> OLD.template_version)
        BEGIN SELECT RAISE(ABORT, 'an approved reply is never changed'); END;
      CREATE TRIGGER approved_lines_are_not_added BEFORE INSERT ON reply_line
        WHEN (SELECT state FROM reply WHERE id = NEW.reply_id) <> 'draft'
        BEGIN SELECT RAISE(ABORT, 'an approved reply is never changed'); END;
      CREATE TRIGGER approved_lines_are_not_removed BEFORE DELETE ON reply_line
        WHEN (SELECT state FROM reply WHERE id = OLD.reply_id) <> 'draft'
        BEGIN SELECT RAISE(ABORT, 'an approved reply is never changed'); END;
      CREATE TRIGGER approved_options_are_not_added BEFORE INSERT ON reply_option
        WHEN (SELECT state FROM reply WHERE id = NEW.reply_id) <> 'draft'
        BEGIN SELECT RAISE(ABORT, 'an approved reply is never changed'); END;
      CREATE TRIGGER approved_options_are_not_removed BEFORE DELETE ON reply_option
        WHEN (SELECT state FROM reply WHERE id = OLD.reply_id) <> 'draft'
        BEGIN SELECT RAISE(ABORT, 'an approved reply is never changed'); END;
      CREATE TRIGGER approved_values_are_not_added BEFORE INSERT ON reply_value
        WHEN (SELECT state FROM reply WHERE id = NEW.reply_id) <> 'draft'
        BEGIN SELECT RAISE(ABORT, 'an approved reply is never changed'); END;
      CREATE TRIGGER approved_values_are_not_removed BEFORE DELETE ON reply_value
        WHEN (SELECT state FROM reply WHERE id = OLD.reply_id) <> 'draft'
        BEGIN SELECT RAISE(ABORT, 'an approved reply is never changed'); END;
      CREATE TRIGGER options_are_replaced_not_changed BEFORE UPDATE ON reply_option
        BEGIN SELECT RAISE(ABORT, 'what a reply is made of is replaced, not changed'); END;
      CREATE TRIGGER lines_are_replaced_not_changed BEFORE UPDATE ON reply_line
        BEGIN SELECT RAISE(ABORT, 'what a reply is made of is replaced, not changed'); END;
      CREATE TRIGGER values_are_replaced_not_changed BEFORE UPDATE ON reply_value
        BEGIN SELECT RAISE(ABORT, 'what a reply is made of is replaced, not changed'); END;
      CREATE TRIGGER outbox_keeps_its_message BEFORE UPDATE OF reply_id, activity_id, generation, recipient, message_id,
          message_date, body_digest, approved_by, created_at ON outbox
        BEGIN SELECT RAISE(ABORT, 'what was approved is never changed'); END;
      CREATE TRIGGER outbox_end_is_final BEFORE UPDATE OF state ON outbox
        WHEN OLD.state IN ('failed', 'bounced', 'cancelled') AND NEW.state <> OLD.state
        BEGIN SELECT RAISE(ABORT, 'a row of the outbox that has ended stays as it is'); END;
      CREATE TRIGGER sent_is_not_undone BEFORE UPDATE OF state ON outbox
        WHEN OLD.state = 'sent' AND NEW.state NOT IN ('sent', 'bounced', 'delivered')
        BEGIN SELECT RAISE(ABORT, 'what was sent stays sent'); END;
      CREATE TRIGGER outbox_is_not_deleted BEFORE DELETE ON outbox
        BEGIN SELECT RAISE(ABORT, 'the outbox keeps every row'); END;
      """)
}
