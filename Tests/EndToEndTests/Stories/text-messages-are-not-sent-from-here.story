# M says that it cannot and what to do instead.
key /
type  20032
key Enter Enter M
see REFUSED
run message history ACT-20032 !> sms
run message view ACT-20032 --json => "owner":"nobody"
