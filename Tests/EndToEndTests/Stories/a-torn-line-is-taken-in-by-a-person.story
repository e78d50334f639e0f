# A line without its end is not taken in by itself; whoever reads it takes it in, once it is confirmed.
torn {"message_id":"story-3","received_at":"2026-11-21T10:00:00Z","scin":"121004307176","role":"receiving_parent","subject":"missing payments","source":"send_message","children":["Finn"],"language":"en","body":"It has not come."}
key :
type quarantine
key Enter
see Quarantine: what could not be taken in
key End
cursor > QUA-17
key Enter
see It has not come.
key I
see Take QUA-17 in as a message now?
key Enter n
run intake quarantine view QUA-17 => open
key I y
see QUA-17 is taken in
see 16 wait
key Home Enter I y
see REFUSED QUA-1 stays: another message has its identifier.
run intake quarantine list !> QUA-17
run queue list --json => ACT-20066
