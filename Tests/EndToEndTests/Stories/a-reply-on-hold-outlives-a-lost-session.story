# The console is killed while replies are on hold; the next session says so, and u still takes them back.
config ui after-send = queue
key /
type 20032
key Enter Enter Enter l
type chased
key Enter p ] ] ] ] End S
see held until you let it go
signal KILL
end 137
run reply pending => held until somebody lets it go, can be taken back
again
see 1 reply from before is on hold: u takes it back, g w lists it.
see held until you let it go
key u
see is a draft again
see Nothing waiting to go
run reply pending --json => "items":[]
key g d Enter p ] ] ] End S
see seconds left
signal KILL
end 137
run reply pending => on hold, can be taken back
again
see 1 reply from before is on hold
key u
see is a draft again
no mail
