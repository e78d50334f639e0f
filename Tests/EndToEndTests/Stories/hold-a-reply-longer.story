# + gives a reply on hold more time, and its own screen takes it back.
key /
type 20032
key Enter Enter Enter l
type chased
key Enter p End S
see u takes back the reply
key g w
see 1 reply
see on hold
key +
see in 3
key u
see is a draft again
see Nothing waits to go
run reply pending --json => "items":[]
no mail
