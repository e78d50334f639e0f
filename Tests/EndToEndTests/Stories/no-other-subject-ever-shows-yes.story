# The list shows `yes` under Email for missing payments and calculations alone.
key /
type email:yes -subject:missing -subject:calculation
see 0 messages fit
key Enter
see Nothing fits
run queue list --filter 'is:open email:yes -subject:missing -subject:calculation' --json => "items":[]
key /
key Ctrl-U
type email:yes
key Enter
see Row 1 of
see Email allowed
run queue list --filter email:yes --json => "email":true
