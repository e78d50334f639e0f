# Another team's message is opened only by whoever says why, which is recorded; nothing on it is changed.
run user set n.okoro --role caseworker --team belfast-a => n.okoro is set
as s.lead
run user confirm n.okoro => Roles given: caseworker
as n.okoro
refused 4 message view ACT-20035 => --reason TEXT
refused 4 message take ACT-20035 => is the work of hastings-b
key /
type 20035
key Enter
see Outside your own queue
gone my number
key Enter
see why open it? It is recorded.
key Enter
see Say why
type the client rang the wrong team
key Enter
see Message ACT-20035
key A
see REFUSED
key Esc
run message view ACT-20035 --json => "owner":"nobody"
run audit list --reads --limit 1 => standing outside
as a.reid
run message take ACT-20035 => a.reid
