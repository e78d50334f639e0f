import Intruder

/// Activities put into a store past the program, of every kind that a report tells apart.
///
/// They were received in the 70 days before a moment; the clock of some stands an hour after that. One in eight came on a whole hour, so that due times and answers fall
/// exactly on the edges of the report's spans; answers come at once, exactly when due, exactly after seven days, and later.
enum RandomActivities {
  static func fill(_ intruder: Intruder, count: Int, until now: Int64) throws {
    try intruder.run(
      """
      BEGIN;
      CREATE TEMP TABLE draw AS
        WITH RECURSIVE draw(n, x) AS (
          SELECT 1, 20261120 UNION ALL SELECT n + 1, (x * 1103515245 + 12345) & 2147483647 FROM draw WHERE n < 8 * \(count))
        SELECT n, x >> 8 AS x FROM draw;
      CREATE TEMP TABLE made AS
        SELECT a.n / 8 AS n,
          \(now) - CASE WHEN a.x % 8 = 0 THEN b.x % 1680 * 3600000 ELSE (b.x * 1009 + a.x) % 6048000000 END AS received,
          c.x % 5 AS team, d.x % 7 AS owner, e.x % 8 AS subject, f.x % 24 AS corrected, g.x % 4 AS channel,
          h.x % 100 AS fate, (c.x * 131 + h.x) % 900000000 AS took
        FROM draw a, draw b, draw c, draw d, draw e, draw f, draw g, draw h
        WHERE a.n % 8 = 1 AND b.rowid = a.rowid + 1 AND c.rowid = a.rowid + 2 AND d.rowid = a.rowid + 3
          AND e.rowid = a.rowid + 4 AND f.rowid = a.rowid + 5 AND g.rowid = a.rowid + 6 AND h.rowid = a.rowid + 7;
      CREATE TEMP TABLE fated AS
        SELECT *, received + 172800000 AS due, CASE
          WHEN fate < 25 THEN NULL WHEN fate < 27 THEN received + 172800000 WHEN fate < 29 THEN received + 172800001
          WHEN fate < 31 THEN received + 604800000 WHEN fate < 33 THEN received + 604800001
          WHEN fate < 70 THEN received + took % 172800000 ELSE received + took + 60000 END AS met
        FROM made;
      UPDATE fated SET met = NULL WHERE met > \(now);
      INSERT INTO message (id, digest, received_at, scin, role, subject, source, children, body)
        SELECT 'made-' || n, zeroblob(32), received, '121000000001', 'receiving_parent', 'missing payments', 'send_message',
          '[]', 'made' FROM fated;
      INSERT INTO activity (id, message_id, role, declared_subject, classified_subject, confidence, unsure, model,
          corrected_subject, corrected_by, corrected_at, flags, safeguarding, status, owner, team, received_at, due_at,
          answered_at)
        SELECT n + 1000, 'made-' || n, 'receiving_parent', 'missing payments', \(subject("subject")), 900, 0, 'made',
          CASE WHEN corrected < 8 THEN \(subject("corrected")) END, CASE WHEN corrected < 8 THEN 'a.reid' END,
          CASE WHEN corrected < 8 THEN received END, 0, 0, CASE WHEN met IS NULL THEN 'open' ELSE 'answered' END,
          CASE WHEN owner < 5 THEN 'owner-' || owner END, 'team-' || team, received, due, met
        FROM fated;
      INSERT INTO obligation (activity_id, started_at, due_at, calendar, met_at, met_by)
        SELECT n + 1000, received, due, 'elapsed-48h/1', met, CASE WHEN met IS NOT NULL THEN
          CASE channel WHEN 0 THEN 'email' WHEN 1 THEN 'call' WHEN 2 THEN 'letter' ELSE 'transfer' END END
        FROM fated;
      INSERT INTO pause (activity_id, started_at, reason, account)
        SELECT n + 1000, received + 3600000, 'made', 'a.reid' FROM fated WHERE met IS NULL AND fate < 4;
      UPDATE obligation SET paused_at = started_at + 3600000 WHERE activity_id IN (SELECT activity_id FROM pause);
      COMMIT;
      """)
  }

  private static func subject(_ number: String) -> String {
    """
    CASE \(number) WHEN 0 THEN 'missing-payment' WHEN 1 THEN 'feedback' WHEN 2 THEN 'general-query' WHEN 3 THEN 'complaint'
      WHEN 4 THEN 'calculation' WHEN 5 THEN 'annual-assessment' WHEN 6 THEN 'subject-access-request'
      ELSE 'site-problem' END
    """
  }
}
