# A leader says that somebody is away: the work is back in the queue, the list of people says so.
run message give --to k.osei ACT-20032 => ACT-20032
as s.lead
run user away k.osei => ACT-20032
key /
type 20032
key Enter
cursor -
key O
see k.osei 0 open, 0 late, away
type s.lead
key Enter
see given to S. Lead
run message view ACT-20032 --json => "owner":"s.lead"
