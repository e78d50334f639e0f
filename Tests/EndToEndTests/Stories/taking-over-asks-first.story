# A takes over what somebody else has open only after y; they are told, and only read from then on.
as k.osei
key /
type 20032
key Enter Enter A
see yours
as a.reid
key /
type 20032
key Enter
cursor (K. Osei)
key A
see K. Osei has ACT-20032
see open now. Take it over?
key Enter n
run message view ACT-20032 --json => "owner":"k.osei"
key Enter
see T asks for it, A takes it over
key A y
see yours; whoever had it was told
gone has this open
run message view ACT-20032 --json => "owner":"a.reid"
as k.osei
see A. Reid has this open
run notice list => took ACT-20032 over from you
key N
see REFUSED
as a.reid
key N
type mine now
key F10
see Noted
run audit verify => sound
