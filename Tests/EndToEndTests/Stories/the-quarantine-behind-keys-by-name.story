# Without letters the list of commands does it all: reach, read, discard for a reason.
config keys style = menu
key F2
type quarantine
key Enter
see 16 wait
key Down
cursor > QUA-2
key F2
type discard
key Enter
see Discard QUA-2: why?
type asked the sender for it anew
key Enter
see QUA-2 is discarded
see 15 wait
run intake quarantine view QUA-2 => asked the sender for it anew
