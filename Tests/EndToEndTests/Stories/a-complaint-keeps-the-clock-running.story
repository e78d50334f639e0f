# Entered in the complaint log: the message stays open.
key /
type 20014
key Enter Enter X Down Down Tab
type entered today
key F10
see The clock runs on
run queue list --filter is:open --json => ACT-20014
run message history ACT-20014 => complaint
