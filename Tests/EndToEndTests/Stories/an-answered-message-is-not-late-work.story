# What was answered says so in the list and where it is read, and nothing offers to answer it once more.
as k.osei
run message take ACT-20013 => ACT
run call record ACT-20013 --security passed --outcome answered => ACT
key /
key Ctrl-U
type owner:me
key Enter
cursor ANSWERED P. N***
see missing payments, ANSWERED, owner me.
gone left, owner
key A
see ACT-20013 is answered already. See how with: replydesk message history ACT-20013
key Enter
see Status ANSWERED
see by telephone (k.osei)
gone ALLOWED
gone C call
key Enter
see It is answered already
key h
see answered by call (k.osei)
run message view ACT-20013 => answered
