# Rows do not move by themselves: what came is counted, . brings it in.
see Row 1 of 65
key Down Down
cursor L. P***
message {"message_id":"story-3","received_at":"2026-11-20T10:00:00Z","scin":"121004354690","role":"receiving_parent","subject":"missing payments","source":"send_message","children":["Harriet"],"language":"en","body":"Any news of it?"}
see 1 new since
cursor L. P***
key .
gone 1 new since
see of 66
cursor L. P***
run queue list --json =~ ACT-20066
