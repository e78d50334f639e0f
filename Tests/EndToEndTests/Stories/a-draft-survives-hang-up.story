# The line drops in the middle of a reply: the terminal is put back, the draft is kept.
key /
type 20032
key Enter Enter Enter l
type chased
key Enter
see saved
signal HUP
ends
restored
run reply check ACT-20032 --json => missing-payment-overdue-chased-ni
run queue list --filter is:draft --json => ACT-20032
no mail
