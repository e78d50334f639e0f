# D says that u brings the draft back, and it does, with its lines.
key /
type 20032
key Enter Enter Enter l
type chased
key Enter D
see thrown away
run queue list --filter is:draft --json => "items":[]
key u
run reply check ACT-20032 --json => missing-payment-overdue-chased-ni
key g d
see A. D***
