# A reply may be stale: the preview names the newer message of the client.
key /
type 20001
key Enter Enter Enter l
type chased
key Enter p
see EMAIL PREVIEW
see no newer message from this client
message {"message_id":"story-2","received_at":"2026-11-21T10:00:00Z","scin":"121004307176","role":"receiving_parent","subject":"missing payments","source":"send_message","children":["Finn"],"language":"en","body":"It has come now, thank you."}
key e p
see the client wrote again: ACT-20066
run reply pending --json => "items":[]
run queue list --filter client:..176 --json => ACT-20066
