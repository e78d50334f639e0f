# No answer: the clock runs on.
key /
type 20035
key Enter Enter C
key Down Down Space Enter Down Down Space
key W
see The clock runs on
run queue list --filter 'is:open' --json => ACT-20035
run message history ACT-20035 => call
