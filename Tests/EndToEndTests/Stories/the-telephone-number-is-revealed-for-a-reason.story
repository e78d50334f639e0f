# The number to ring is masked on the form of a call; R shows it for a reason, and the form stays as it was.
key /
type 20035
key Enter Enter C Space
see Telephone number 07***
never 07700
key R
type to ring now
key Enter
see 07700 900143
run report personal-data --json => "event":"revealed"
key Esc
see (x) passed
gone 07700 900143
run message history ACT-20035 !> call.recorded
