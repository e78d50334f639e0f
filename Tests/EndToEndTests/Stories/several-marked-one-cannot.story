# What is marked is acted on; the list of outcomes names the one that could not be done.
as k.osei
key /
type 20032
key Enter Enter A
see yours
as a.reid
key /
type subject:missing email:yes sort:received
key Enter * A
see Take: 6 of 7 done
see REFUSED ACT-20032 ACT-20032 belongs to k.osei
key Esc
gone marked
run message view ACT-20032 --json => "owner":"k.osei"
run queue list --mine --json => ACT-20052
run queue list --mine --json !> ACT-20032
