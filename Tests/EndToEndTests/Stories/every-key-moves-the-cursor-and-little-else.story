# A braille display follows the hardware cursor: it is on the selection after each key, and a key writes little.
see Row 1 of 65
bytes-in-all 4096
key Down
bytes 600
cursor > !
row 5 > !
key Down
bytes 600
cursor > !
key PgDn
cursor >
key Up
bytes 600
cursor >
key End
cursor > 1d
key Home
cursor > ! NOW
key /
cursor is:open
key x
bytes 600
cursor is:open x
key Esc Enter
cursor Client
key Down Down Down
bytes 600
cursor Flags
key h
key Esc R
key Esc Esc ?
key t
bytes 4096
key Esc m
run queue list --mine --json => "items":[]
