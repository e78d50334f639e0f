# Somebody whom the store does not know sees no queue and writes nothing, and is told whom to ask.
as x.nobody
see This store has no user x.nobody, so nothing can be done in that name.
end 4
refused 4 queue list --limit 1 => This store has no user x.nobody
refused 4 message take ACT-20032 => replydesk user set x.nobody --role caseworker
refused 4 --plain console => This store has no user x.nobody
as a.reid
run message view ACT-20032 --json => "owner":"nobody"
run user set x.nobody --role caseworker => replydesk user confirm x.nobody
as s.lead
run user confirm x.nobody => Roles given: caseworker
as x.nobody
again
see Queue:
key n
see Message ACT-
run queue list --mine --json => ACT-
