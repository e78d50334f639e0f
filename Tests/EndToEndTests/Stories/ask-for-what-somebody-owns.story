# T asks; the owner is told and gives it.
as k.osei
key /
type 20032
key Enter Enter A
see yours
as a.reid
key /
type 20032
key Enter T
see was asked
as k.osei
run notice list => ACT-20032
key O
type a.reid
key Enter
see given to A. Reid
run message view ACT-20032 --json => "owner":"a.reid"
