# send.until-told holds every reply until it is let go, from the console and from a script.
config send until-told = yes
key /
type 20032
key Enter Enter Enter l
type chased
key Enter p
see held until you let it go
key End S
see takes back the reply
run reply pending --json => "state":"held"
key u
see is a draft again
run reply preview ACT-20032 => Child Maintenance
run reply send ACT-20032 => reply release ACT-20032
run reply pending --json => "state":"held"
run reply release ACT-20032 => queued
run reply release --now ACT-20032 => queued
mail Child Maintenance Service
