-- What the console counts and asks for once its first screen is painted.
SELECT count(*), sum(due_at BETWEEN :now AND :now + 43200000), sum(due_at BETWEEN :now AND :now + 14400000),
  sum(due_at < :now), sum(safeguarding > 0), sum(owner IS 'nobody')
FROM activity WHERE status = 'open';
SELECT id, at, kind, activity_id, detail FROM notice WHERE account = 'nobody' AND read_at IS NULL ORDER BY id DESC LIMIT 500;
