# From the first key to an email on its way, and back.
see Queue:
key /
type email:yes subject:missing -is:late
key Enter
see subject:missing
key Enter
see ALLOWED
key Enter
see To fix before preview
key l
see LINES TO TAKE
type direct collect
key Enter
gone LINES TO TAKE
key p
see EMAIL PREVIEW
key End S
see u takes back the reply
run reply pending => queued
key u
see is a draft again
run reply pending --json => "items":[]
run audit verify => sound
no mail
