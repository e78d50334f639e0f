# A colleague takes a message over while a reply is being written: nothing is lost, nothing is written over.
as k.osei
key /
type 20032
key Enter Enter Enter l
as a.reid
refused 7 message take ACT-20032 => belongs to k.osei
run message take ACT-20032 --steal => ACT-20032
as k.osei
type clearing
key Enter
see NOT SAVED
see belongs to a.reid
run notice list => took ACT-20032 over from you
run queue list --mine --json => "items":[]
run message view ACT-20032 --json => "owner":"a.reid"
as a.reid
run audit verify => sound
