config ui plain = yes
# The first line says where it comes from; nothing is redrawn.
row 0 Plain mode on (from the setting ui.plain)
see queue>
never \x1b
burst open ACT-20032\r
burst note\r
see Type it on one line
burst rang her\r
burst save\r
see Noted
burst quit\r
ends
restored
run message history ACT-20032 => note.added
