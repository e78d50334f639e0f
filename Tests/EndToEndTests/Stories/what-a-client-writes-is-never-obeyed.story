# Escape sequences and marks that turn text are shown as what they are.
key /
type 20061
key Enter Enter End
see \e[2J\e[31m in red <U+202E>reversed
never \x1b[31m in red
never \u202e
never \u2066
row -1 Esc back
run message view ACT-20061 --json => in red
run message view ACT-20061 --json !> \u202e
