# n opens the most urgent message and makes it mine, so that nobody else gets it.
see Queue:
key n
see suicide-or-self-harm
see Tell the team leader now
run queue list --mine --json => "id":"ACT-20036"
as k.osei
key n
see Message
run queue list --mine --json !> "id":"ACT-20036"
run queue list --mine --json => "owner":"k.osei"
run audit verify => sound
