# A threat to life is the one thing that moves the list, and it is said.
key End
cursor R. N***
message {"message_id":"story-4","received_at":"2026-11-20T10:00:00Z","scin":"121004354690","role":"receiving_parent","subject":"general query","source":"send_message","children":[],"language":"en","body":"I am going to kill myself tonight."}
see Row 66 of 66
cursor R. N***
key m
see threaten life (SG-1)
key Esc Home
cursor K. H***
run queue list --json =~ "items":.*ACT-20066.*ACT-20033
