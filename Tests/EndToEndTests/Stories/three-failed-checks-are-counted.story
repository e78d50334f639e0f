# A failed security check is counted on the form, and the value never typed anywhere (CH-7).
run call record ACT-20035 --security failed --outcome security-failed => ACT-20035
run call record ACT-20035 --security failed --outcome security-failed => ACT-20035
key /
type 20035
key Enter Enter C
see Failures in a row so far: 2
key Down Down Enter End End W
see recorded
run message history ACT-20035 =~ security failed.*security failed.*security failed
run queue list --filter is:open --json => ACT-20035
