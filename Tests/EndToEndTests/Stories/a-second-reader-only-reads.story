# Whoever opens a message second is told who has it, and can write nothing.
as k.osei
key /
type 20032
key Enter Enter
see Message ACT-20032
as a.reid
key /
type 20032
key Enter
cursor (K. Osei)
key Enter
see K. Osei has this open
key A
see Take it over?
key n N
see REFUSED
key Enter
see REFUSED
gone EMAIL to client
run message view ACT-20032 --json => "owner":"nobody"
run reply pending --json => "items":[]
as k.osei
key Esc
as a.reid
key Esc Enter
see Message ACT-20032
gone has this open
key A
see yours
run message view ACT-20032 --json => "owner":"a.reid"
