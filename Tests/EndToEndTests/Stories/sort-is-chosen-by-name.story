# s lists the orders; the filter says which one holds.
key s
see Which order?
type newest
key Enter
see sort:-received
key End
see Row 65 of 65
cursor LATE
run queue list --filter 'is:open sort:-received' --limit 70 --json => ACT-20001
