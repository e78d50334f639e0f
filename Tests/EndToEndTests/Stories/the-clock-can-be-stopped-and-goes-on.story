# A leader stops the clock with a reason; the history says who did, and when it went on.
as k.osei
refused 4 target pause ACT-20032 --reason 'no reason' => leader
as a.reid
run target pause ACT-20032 --reason 'waits for the bank' => ACT-20032
key /
type 20032
key Enter Enter h
see the clock was stopped (a.reid)
run target resume ACT-20032 => ACT-20032
key Esc Esc Enter h
see the clock goes on
run message history ACT-20032 => target.resumed
