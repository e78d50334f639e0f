-- Fills an empty store with :size open activities, each with its message and obligation; nobody owns them.
BEGIN;
WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < :size)
INSERT INTO message (id, digest, received_at, scin, role, subject, source, children, body)
SELECT 'grown-' || n, zeroblob(32), :now - n, '121000000000', 'receiving_parent', 'missing payments', 'send_message', '[]',
  'grown' FROM number;
INSERT INTO activity (id, message_id, role, declared_subject, classified_subject, confidence, unsure, model, flags,
  safeguarding, status, team, received_at, due_at)
SELECT 20000 + rowid, id, role, subject, 'missing-payment', 900, 0, 'grown', 0, 0, 'open', 'hastings-b', received_at,
  received_at + 172800000 FROM message;
INSERT INTO obligation (activity_id, started_at, due_at, calendar)
SELECT id, received_at, due_at, 'elapsed-48h/1' FROM activity;
COMMIT;
ANALYZE;
