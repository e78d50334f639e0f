# n opens the most urgent message and nobody else gets it while it is open; it goes back when nothing was done with it.
see Queue:
key n
see suicide-or-self-harm
see You lead this
run queue list --mine --json => "id":"ACT-20036"
as k.osei
key n
see Message
run queue list --mine --json !> "id":"ACT-20036"
run queue list --mine --json => "owner":"k.osei"
key Esc
run queue list --mine --json !> "owner":"k.osei"
run audit verify => sound
