# P stops the clock for a reason, G lets it go on; only a leader may, and the history says who did.
as k.osei
key /
type  20033
key Enter Enter P
type waits for the bank
key Enter
see Only a team leader stops a clock
run message history ACT-20033 !> target.paused
key Esc
as a.reid
key /
type  20032
key Enter Enter P Enter
see Say why in a few words
type waits for the tribunal
key Enter
see its clock stands
see Clock STANDS since
see waits for the tribunal (a.reid)
key P
see The clock stands already
run message history ACT-20032 => target.paused
key G
see its clock goes on, due
gone STANDS since
key h
see the clock goes on (a.reid)
run message history ACT-20032 =~ target.resumed.*due 20[0-9][0-9]-[0-9-]+ [0-9]+:
