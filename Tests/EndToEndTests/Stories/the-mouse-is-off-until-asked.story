# Selecting text stays the terminal's until F8; then a click moves to the row and does nothing more.
see Row 1 of
never \x1b[?1000h
key F8
wrote \x1b[?1000h
burst \x1b[<0;10;8M
see Row 4 of 65
cursor K. S***
key F8
wrote \x1b[?1000l
run queue list --mine --json => "items":[]
