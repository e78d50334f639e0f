# Whoever comes second reads; whoever was first goes on working.
as k.osei
key /
type 20032
key Enter Enter
see Message ACT-20032
as a.reid
key /
type 20032
key Enter Enter
see K. Osei has this open
as k.osei
key N
type rang back
key F10
see Noted
gone has this open
key A
see yours
run message view ACT-20032 --json => "owner":"k.osei"
