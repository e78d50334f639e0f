# Whoever may not discard is told before a reason is asked for; small letters and Enter change nothing.
as k.osei
key g i
see 16 wait
key d i Enter
see Could not be taken in: QUA-1
key D
see Only a team leader discards what could not be taken in. Ask your team leader.
gone why?
key Esc
see 16 wait
run intake quarantine list => QUA-1
