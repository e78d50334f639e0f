# F9 goes on line by line in the same session.
key F9
see Plain mode is on from here
burst queue next --plain\r
see ACT-20036
burst quit\r
ends
restored
run queue list --mine --json => ACT-20036
