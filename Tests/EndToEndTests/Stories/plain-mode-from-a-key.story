# F9 goes on line by line in the same session, with what is on hold.
key F9
see queue>
wrote Plain mode on (from F9)
burst next\r
see ACT-20036
see message>
burst quit\r
ends
restored
run queue list --mine --json => ACT-20036
