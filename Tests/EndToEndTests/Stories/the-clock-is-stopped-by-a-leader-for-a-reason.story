# P stops the clock for a reason, G lets it go on; only a leader may, and the history says who did.
as k.osei
key /
type 20033
key Enter Enter P
type waits for the bank
key Enter
see Only a team leader of
run message history ACT-20033 !> target.paused
key Esc
as a.reid
key /
type 20032
key Enter Enter P Enter
see Say why in a few words
type waits for the tribunal
key Enter
see its clock stands
see Clock PAUSED since
see waits for the tribunal (a.reid)
key P
see The clock stands already
run message history ACT-20032 => target.paused
run message view ACT-20032 --plain => , paused
key Esc
cursor PAUSED
key Enter G
see its clock goes on, due
gone PAUSED since
key h
see the clock goes on (a.reid)
run message history ACT-20032 =~ target.resumed.*due 20[0-9][0-9]-[0-9-]+ [0-9]+:
key Esc u
see Taken back: Let the clock go on
see Clock PAUSED since
key u
gone PAUSED since
