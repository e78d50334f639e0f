# A call that answers the enquiry stops the clock and closes the message.
key /
type 20035
key Enter Enter C
see CALL, for the record
key Space Enter Space Tab Tab
type told where to write
key F10
see The call is recorded, and the message is answered
run queue list --filter is:open --json !> ACT-20035
run queue list --filter is:answered --json => ACT-20035
run message history ACT-20035 => security passed, outcome answered
run message history ACT-20035 => note.added
key h
see answered by call
see note added
