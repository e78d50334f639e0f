-- Fills an empty store with :size activities received in the year before :now (a whole number of milliseconds); the newest
-- :open of them are open. Six teams, forty owners, every subject, 2,000 clients; no statistics, as in a store in use.
BEGIN;
WITH RECURSIVE number(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n < 1999)
INSERT INTO client (scin, role, first_name, surname, registered, first_login, preference, email, sms_opt_out, language,
    nation, deceased, suppressed, special_record)
  SELECT printf('%012d', 121000000000 + n), iif(n % 2, 'paying_parent', 'receiving_parent'), 'Given', 'Family', 1,
    19846, 'self_service', 'client' || n || '@example.org', 0, iif(n % 50 = 0, 'cy', 'en'), iif(n % 40 = 1, 'NI', 'GB'),
    0, 0, n % 500 = 7
  FROM number;
WITH RECURSIVE number(n) AS (SELECT 0 UNION ALL SELECT n + 2 FROM number WHERE n < 1998)
INSERT INTO case_record (number, receiving_parent, paying_parent, team, service)
  SELECT 'C-' || n, printf('%012d', 121000000000 + n), printf('%012d', 121000000001 + n), 'team-' || (n % 6),
    'collect_and_pay' FROM number;
WITH RECURSIVE number(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n < :size - 1)
INSERT INTO message (id, digest, received_at, scin, case_number, role, subject, source, children, body)
  SELECT 'year-' || n, zeroblob(32), :now - 31449600000 * n / :size - 60000, printf('%012d', 121000000000 + n * 7919 % 2000),
    'C-' || (n * 7919 % 2000 / 2 * 2), iif(n * 7919 % 2, 'paying_parent', 'receiving_parent'), 'missing payments',
    iif(n % 37, 'send_message', 'feedback_link'), '[]', 'one year' FROM number;
CREATE TEMP TABLE fate AS
  SELECT rowid - 1 AS n, received_at, (rowid * 2654435761 >> 7) % 1000 AS draw,
    CASE WHEN rowid > :open THEN received_at + (rowid * 40503 % 230400) * 1000 + 1000 END AS met FROM message;
INSERT INTO activity (id, message_id, scin, case_number, role, declared_subject, classified_subject, confidence, unsure,
    model, flags, safeguarding, status, owner, team, received_at, due_at, answered_at)
  SELECT 20000 + n, 'year-' || n, printf('%012d', 121000000000 + n * 7919 % 2000), 'C-' || (n * 7919 % 2000 / 2 * 2),
    iif(n * 7919 % 2, 'paying_parent', 'receiving_parent'), 'missing payments',
    CASE draw % 8 WHEN 0 THEN 'missing-payment' WHEN 1 THEN 'feedback' WHEN 2 THEN 'general-query' WHEN 3 THEN 'complaint'
      WHEN 4 THEN 'calculation' WHEN 5 THEN 'annual-assessment' WHEN 6 THEN 'subject-access-request'
      ELSE 'site-problem' END,
    900, 0, 'year', iif(draw < 10, 2, iif(draw < 60, 8, 0)), iif(draw < 10, 1, 0), iif(met IS NULL, 'open', 'answered'),
    iif(met IS NULL AND draw % 2, NULL, 'owner-' || (draw % 40)), 'team-' || (n * 7919 % 2000 / 2 * 2 % 6), received_at,
    received_at + 172800000, met
  FROM fate;
INSERT INTO obligation (activity_id, started_at, due_at, calendar, met_at, met_by, breached_at, next_alert_at)
  SELECT 20000 + n, received_at, received_at + 172800000, 'elapsed-48h/1', met,
    CASE WHEN met IS NOT NULL THEN CASE draw % 4 WHEN 0 THEN 'call' WHEN 1 THEN 'letter' ELSE 'email' END END,
    iif(coalesce(met, :now) > received_at + 172800000, received_at + 172800000, NULL),
    iif(met IS NULL, :now + 86400000, NULL)
  FROM fate;
COMMIT;
