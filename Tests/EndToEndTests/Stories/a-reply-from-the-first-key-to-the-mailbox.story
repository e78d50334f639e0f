# Lines, values, an optional paragraph, preview, sent, delivered: what the mailbox gets is what the preview showed.
set REPLYDESK_SEND_HOLD 0s
key /
type 20013
key Enter Enter Enter
see To fix before preview
key l
type clearing
key Enter
see is empty
key Enter
type +0d
key Enter
type 5
key Enter
see Nothing to fix
key Down Down o
see 6 OPTIONAL left out
key o
see 6 OPTIONAL kept
key p
see EMAIL PREVIEW
gone @example
key End S
mail It should reach your account within 5 working days
run queue list --filter is:answered --json => ACT-20013
run reply view ACT-20013 => within 5 working days
run audit verify => sound
