-- What the first screen of the console at 80 columns and 24 rows has to know: who asks, each row with what decides whether
-- an email may answer it, who else has a message open, the replies that wait, and what wording is approved.
SELECT team, roles FROM person;
SELECT a.id, a.message_id, a.scin, a.case_number, a.role, a.declared_subject, a.classified_subject, a.confidence, a.unsure,
  a.corrected_subject, a.flags, a.possible_flags, a.status, a.owner, a.team, a.received_at, a.due_at, c.first_name, c.surname,
  c.registered, c.preference, c.email, c.email_bounced_at, c.language, c.nation, c.deceased, c.suppressed, c.special_record,
  k.number, (SELECT max(deceased) FROM case_child WHERE case_number = k.number),
  (SELECT at FROM bounced_address WHERE address = lower(c.email))
FROM activity_row a LEFT JOIN client c ON c.scin = a.scin LEFT JOIN case_record k ON k.number = a.case_number
WHERE a.status = 'open' ORDER BY a.safeguarding DESC, a.due_at, a.id LIMIT 24;
SELECT activity_id, account, until FROM presence WHERE until > :now;
SELECT id, activity_id, next_attempt_at FROM outbox_row WHERE reply_id IS NOT NULL AND successor IS NULL
  AND state IN ('queued', 'leased', 'sending', 'deferred', 'in_doubt', 'held', 'failed') ORDER BY id;
SELECT kind, id, version, hex(digest), valid_from, valid_until, seq FROM approval;
SELECT kind, id, version, hex(digest) FROM withdrawal;
