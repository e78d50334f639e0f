# A transfer to the support team asks what the client has to hand, and stops the clock.
key /
type 20027
key Enter Enter X Down Tab Space Down Space Tab Down
see (x) Taken by the Self Service Support Team
key Tab
type warm transfer
key F10
see the message is answered
run message history ACT-20027 => transferred
run queue list --filter is:answered --json => ACT-20027
