# What the site delivers twice is one activity; what it changes under the same number is set aside.
key /
type client:..930
key Enter
see of
message {"message_id":"story-9","received_at":"2026-11-20T10:00:00Z","scin":"121004354690","role":"receiving_parent","subject":"missing payments","source":"send_message","children":["Harriet"],"language":"en","body":"Twice."}
message {"message_id":"story-9","received_at":"2026-11-20T10:00:00Z","scin":"121004354690","role":"receiving_parent","subject":"missing payments","source":"send_message","children":["Harriet"],"language":"en","body":"Twice."}
message {"message_id":"story-9","received_at":"2026-11-20T10:00:00Z","scin":"121004354690","role":"receiving_parent","subject":"missing payments","source":"send_message","children":["Harriet"],"language":"en","body":"Other."}
key /
key Ctrl-U
type client:..690
key Enter
see Row 1 of 2
run queue list --filter client:..690 --json => ACT-20066
run queue list --filter client:..690 --json !> ACT-20067
