SELECT id, message_id, scin, case_number, role, declared_subject, classified_subject, confidence, unsure, model,
  corrected_subject, corrected_by, corrected_at, flags, status, owner, team, received_at, due_at, answered_at
FROM activity WHERE status='open' ORDER BY safeguarding DESC, due_at, id LIMIT 50;
