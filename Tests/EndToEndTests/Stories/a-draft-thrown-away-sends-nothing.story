# D throws a draft away; nothing of it goes out and the message stays open.
key /
type 20032
key Enter Enter Enter l
type chased
key Enter D
see thrown away
see Message ACT-20032
refused 5 reply check ACT-20032 => ACT-20032
run queue list --filter is:draft --json => "items":[]
run queue list --filter is:open --json => ACT-20032
no mail
