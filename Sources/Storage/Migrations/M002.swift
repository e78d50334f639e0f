/// Who proposed wording, what was withdrawn, which versions may be missing, how often each was sent, and what is to be told.
///
/// `reply_names` keeps what the record said when a reply was approved, so that a sent email can be shown again as it was
/// even after a name on the record has changed. It fills the fields that take their value from the record, and nothing else.
enum M002 {
  static let migration = Migration(
    number: 2,
    sql: """
      CREATE TABLE proposal (
        kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, digest BLOB NOT NULL, proposer TEXT NOT NULL,
        at INTEGER NOT NULL, PRIMARY KEY (kind, id, version, digest, proposer),
        FOREIGN KEY (kind, id, version, digest) REFERENCES wording_version (kind, id, version, digest)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE withdrawal (
        kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, digest BLOB NOT NULL, account TEXT NOT NULL,
        at INTEGER NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (kind, id, version, digest),
        FOREIGN KEY (kind, id, version, digest) REFERENCES approval (kind, id, version, digest)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE wording_exemption (
        number INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('template', 'line')),
        family TEXT NOT NULL CHECK (family NOT GLOB '*[^a-z0-9-]*'),
        language TEXT NOT NULL CHECK (language IN ('en', 'cy')), nation TEXT NOT NULL CHECK (nation IN ('GB', 'NI')),
        granted INTEGER NOT NULL CHECK (granted IN (0, 1)), reason TEXT NOT NULL, account TEXT NOT NULL,
        at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE wording_use (
        kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, sent INTEGER NOT NULL,
        PRIMARY KEY (kind, id, version)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE reply_names (
        reply_id INTEGER PRIMARY KEY REFERENCES reply (id), client TEXT NOT NULL, other_parent TEXT,
        children TEXT NOT NULL, reference TEXT NOT NULL CHECK (length(reference) = 12), received INTEGER NOT NULL,
        subject TEXT NOT NULL, role TEXT NOT NULL, language TEXT NOT NULL, nation TEXT NOT NULL
      ) STRICT;
      CREATE TABLE notice (
        id INTEGER PRIMARY KEY, account TEXT NOT NULL, at INTEGER NOT NULL, kind TEXT NOT NULL,
        activity_id INTEGER REFERENCES activity (id), detail TEXT NOT NULL, once TEXT NOT NULL, read_at INTEGER,
        UNIQUE (account, once)
      ) STRICT;
      CREATE INDEX notice_unread ON notice (account, id) WHERE read_at IS NULL;
      CREATE INDEX outbox_live ON outbox (reply_id)
        WHERE state IN ('queued', 'leased', 'sending', 'deferred', 'in_doubt', 'held');
      CREATE INDEX reply_line_by_line ON reply_line (line, line_version);
      CREATE INDEX reply_by_template ON reply (template, template_version);

      INSERT INTO wording_use (kind, id, version, sent)
        SELECT 'template', r.template, r.template_version, count(*) FROM outbox o JOIN reply r ON r.id = o.reply_id
        WHERE o.state IN ('sent', 'bounced', 'delivered') GROUP BY 2, 3;
      INSERT INTO wording_use (kind, id, version, sent)
        SELECT 'line', l.line, l.line_version, count(*) FROM outbox o JOIN reply_line l ON l.reply_id = o.reply_id
        WHERE o.state IN ('sent', 'bounced', 'delivered') GROUP BY 2, 3;
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
      -- An approval counts only with the entry of the history that tells of it.
      DROP TRIGGER IF EXISTS approval_is_not_changed;
      ALTER TABLE approval ADD COLUMN seq INTEGER;
      UPDATE approval SET seq = told.seq
        FROM (SELECT seq, detail FROM history WHERE kind = 'wording.approved') AS told
        WHERE told.detail = '{"kind":"' || approval.kind || '","wording":"' || approval.id || ' v' || approval.version
          || '","digest":"' || lower(hex(approval.digest)) || '"}';
      CREATE TRIGGER approval_is_not_changed BEFORE UPDATE ON approval
        BEGIN SELECT RAISE(ABORT, 'an approval is never changed'); END;
      CREATE TRIGGER proposal_is_not_changed BEFORE UPDATE ON proposal
        BEGIN SELECT RAISE(ABORT, 'a proposal is never changed'); END;
      CREATE TRIGGER proposal_is_not_deleted BEFORE DELETE ON proposal
        BEGIN SELECT RAISE(ABORT, 'a proposal is never deleted'); END;
      CREATE TRIGGER withdrawal_is_not_changed BEFORE UPDATE ON withdrawal
        BEGIN SELECT RAISE(ABORT, 'a withdrawal is never changed'); END;
      CREATE TRIGGER withdrawal_is_not_deleted BEFORE DELETE ON withdrawal
        BEGIN SELECT RAISE(ABORT, 'a withdrawal is never deleted'); END;
      CREATE TRIGGER exemption_is_not_changed BEFORE UPDATE ON wording_exemption
        BEGIN SELECT RAISE(ABORT, 'an exemption is never changed'); END;
      CREATE TRIGGER exemption_is_not_deleted BEFORE DELETE ON wording_exemption
        BEGIN SELECT RAISE(ABORT, 'an exemption is never deleted'); END;
      CREATE TRIGGER approved_names_are_not_changed BEFORE UPDATE ON reply_names
        WHEN (SELECT state FROM reply WHERE id = NEW.reply_id) <> 'draft'
        BEGIN SELECT RAISE(ABORT, 'an approved reply is never changed'); END;
      CREATE TRIGGER approved_names_are_not_deleted BEFORE DELETE ON reply_names
        WHEN (SELECT state FROM reply WHERE id = OLD.reply_id) <> 'draft'
        BEGIN SELECT RAISE(ABORT, 'an approved reply is never changed'); END;
      CREATE TRIGGER notice_is_not_changed BEFORE UPDATE OF account, at, kind, activity_id, detail, once ON notice
        BEGIN SELECT RAISE(ABORT, 'a notice is never changed'); END;
      """)
}
