# Nobody has to press S to learn that the client wrote again, or that no email may go any more.
key /
type 20001
key Enter Enter Enter
see Dear Emma,
key l
type chased
key Enter p
see EMAIL PREVIEW
see no newer message from this client
message {"message_id":"story-2","received_at":"2026-11-21T10:00:00Z","scin":"121004307176","role":"receiving_parent","subject":"missing payments","source":"send_message","children":["Finn"],"language":"en","body":"It has come now, thank you."}
see the client wrote again: ACT-20066; nobody else has it open. Look at the message before you send.
see EMAIL PREVIEW
message {"message_id":"story-3","received_at":"2026-11-21T11:00:00Z","scin":"121004307176","role":"receiving_parent","subject":"missing payments","source":"send_message","children":["Finn"],"language":"en","body":"He hit me again last night and I am afraid of him."}
see may not go any more: something came in
see It cannot be sent as it is
see SG-2
gone EMAIL PREVIEW
run reply pending --json => "items":[]
