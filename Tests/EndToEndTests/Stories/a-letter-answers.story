# Other outcome: a letter stops the clock.
key /
type 20014
key Enter Enter X
see OTHER OUTCOME
key Down Down Down Down Tab
type sent the leaflet
key F10
see the message is answered
run queue list --filter is:answered --json => ACT-20014
run message history ACT-20014 => letter
