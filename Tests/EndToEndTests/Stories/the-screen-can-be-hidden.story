# F12 blanks the screen; the key that brings it back does nothing else.
key Down F12
see Hidden
gone K. S***
key A
see K. S***
run queue list --mine --json => "items":[]
