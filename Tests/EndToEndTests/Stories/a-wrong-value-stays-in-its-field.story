# A date that is none, a number out of range: said beside the field, and kept out of the draft.
key /
type 20013
key Enter Enter Enter l
type clearing
key Enter Enter
type 30/2/2026
key Enter
see > collected
see FIX: the calendar has no such day
refused 9 reply check ACT-20013 => collected
key Ctrl-U
type 7 nov
key Enter
see > wait
type 999
key Enter
see > wait
see FIX: that is more than 366 days
key Ctrl-U
type 5
key Enter
see Nothing to fix
run reply check ACT-20013 --json => "missing-payment-clearing v1"
