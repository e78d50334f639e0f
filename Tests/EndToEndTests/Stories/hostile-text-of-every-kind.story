message {"message_id":"story-1","received_at":"2026-11-20T10:00:00Z","scin":"121004354690","role":"receiving_parent","subject":"missing payments","source":"send_message","children":["Harriet"],"language":"en","body":"\u001b]0;owned\u0007 \u009b31m a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301b \u4e2d\u6587\u4e2d\u6587 \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \u200f\u061c\ufeff end of it"}
# A title, colours, a flood of accents, wide characters, joined emoji: the frame stays whole.
key /
type client:..690 sort:-received
key Enter End Enter End
see 12 more marks
see end of it
never \x1b]0;owned
never \u200f
never \x9b
row -1 Esc back
run queue list --filter client:..690 --json => "client":"K. H***"
