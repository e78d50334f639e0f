config keys style = menu
# No letter does anything; F2 lists every command.
key A n q
see Queue:
key F2
type queue next
key Enter
see Message
run queue list --mine --json => ACT-20036
