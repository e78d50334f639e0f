# Whoever declares that they know a client privately sees nothing of them any more, and a leader ends it.
run user set k.osei --role caseworker --team hastings-b => hastings-b
as k.osei
key /
type 20035
key Enter
see Row 1 of
run conflict declare ACT-20035 => CON-1
refused 4 message view ACT-20035 => privately
refused 4 client view ACT-20035 => privately
as a.reid
run conflict list => k.osei
as k.osei
run queue list --filter 20035 --json => "items":[]
refused 4 conflict withdraw CON-1 --reason 'changed my mind' => Ask your team leader
as a.reid
run conflict withdraw CON-1 --reason 'another person of that name' => no longer stands
as k.osei
run message view ACT-20035 --json => "id":"ACT-20035"
