-- What `report sla` counts over :from up to :until, for the sqlite3 shell: the same groups, counts and nearest ranks.
CREATE TEMP TABLE sample AS
  SELECT received_at AS received, team, owner, subject, channel, due_at AS due, met_at AS met FROM report_fact
    WHERE received_at >= :from AND received_at < :until
  UNION ALL
  SELECT a.received_at, a.team, a.owner, coalesce(a.corrected_subject, a.classified_subject),
    iif(o.met_at - a.received_at <= 604800000, o.met_by, NULL), o.due_at,
    iif(o.met_at - a.received_at <= 604800000, o.met_at, NULL)
  FROM activity a JOIN obligation o ON o.activity_id = a.id
  WHERE a.received_at >= max(:from, (SELECT until FROM report_closed)) AND a.received_at < :until;
WITH ranked AS (SELECT 'all' AS name, met, due, met - received AS took, count(met) OVER part AS answered,
    row_number() OVER (PARTITION BY 'all' ORDER BY met - received NULLS LAST) AS rank FROM sample WINDOW part AS (PARTITION BY 'all'))
  SELECT name, count(*), count(met), sum(met <= due), max(iif(rank = (answered * 50 + 99) / 100, took, NULL)),
    max(iif(rank = (answered * 90 + 99) / 100, took, NULL)) FROM ranked GROUP BY name;
WITH ranked AS (SELECT team AS name, met, due, met - received AS took, count(met) OVER part AS answered,
    row_number() OVER (PARTITION BY team ORDER BY met - received NULLS LAST) AS rank FROM sample WINDOW part AS (PARTITION BY team))
  SELECT name, count(*), count(met), sum(met <= due), max(iif(rank = (answered * 50 + 99) / 100, took, NULL)),
    max(iif(rank = (answered * 90 + 99) / 100, took, NULL)) FROM ranked GROUP BY name;
WITH ranked AS (SELECT owner AS name, met, due, met - received AS took, count(met) OVER part AS answered,
    row_number() OVER (PARTITION BY owner ORDER BY met - received NULLS LAST) AS rank FROM sample WINDOW part AS (PARTITION BY owner))
  SELECT name, count(*), count(met), sum(met <= due), max(iif(rank = (answered * 50 + 99) / 100, took, NULL)),
    max(iif(rank = (answered * 90 + 99) / 100, took, NULL)) FROM ranked GROUP BY name;
WITH ranked AS (SELECT subject AS name, met, due, met - received AS took, count(met) OVER part AS answered,
    row_number() OVER (PARTITION BY subject ORDER BY met - received NULLS LAST) AS rank FROM sample WINDOW part AS (PARTITION BY subject))
  SELECT name, count(*), count(met), sum(met <= due), max(iif(rank = (answered * 50 + 99) / 100, took, NULL)),
    max(iif(rank = (answered * 90 + 99) / 100, took, NULL)) FROM ranked GROUP BY name;
WITH ranked AS (SELECT channel AS name, met, due, met - received AS took, count(met) OVER part AS answered,
    row_number() OVER (PARTITION BY channel ORDER BY met - received NULLS LAST) AS rank FROM sample WHERE channel IS NOT NULL WINDOW part AS (PARTITION BY channel))
  SELECT name, count(*), count(met), sum(met <= due), max(iif(rank = (answered * 50 + 99) / 100, took, NULL)),
    max(iif(rank = (answered * 90 + 99) / 100, took, NULL)) FROM ranked GROUP BY name;
WITH ranked AS (SELECT (received - :from) / 86400000 AS name, met, due, met - received AS took, count(met) OVER part AS answered,
    row_number() OVER (PARTITION BY (received - :from) / 86400000 ORDER BY met - received NULLS LAST) AS rank FROM sample WINDOW part AS (PARTITION BY (received - :from) / 86400000))
  SELECT name, count(*), count(met), sum(met <= due), max(iif(rank = (answered * 50 + 99) / 100, took, NULL)),
    max(iif(rank = (answered * 90 + 99) / 100, took, NULL)) FROM ranked GROUP BY name;
SELECT owner, count(*), sum(due_at < :now), sum(due_at - :now BETWEEN 0 AND 14400000) FROM activity
  WHERE status = 'open' GROUP BY owner;
