# The list still shows nobody; the store decides.
as k.osei
see Queue:
key /
type 20032
key Enter
cursor -
as a.reid
run message take ACT-20032 => a.reid
as k.osei
key A
see belongs to a.reid
cursor A. Reid
run message view ACT-20032 --json => "owner":"a.reid"
