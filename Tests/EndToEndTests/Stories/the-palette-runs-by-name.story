# Ctrl-P finds a command by its name and runs it; the one that sends is not to be had there.
key /
type 20042
key Enter Ctrl-P
type message take
key Enter
see yours
run message view ACT-20042 --json => "owner":"a.reid"
key :
type send
gone reply send approve
key Esc
run reply pending --json => "items":[]
