# A missing payment: lines, values, an optional paragraph, preview, sent, delivered.
set REPLYDESK_SEND_HOLD 0s
key /
type 20009 
key Backspace Enter Enter
