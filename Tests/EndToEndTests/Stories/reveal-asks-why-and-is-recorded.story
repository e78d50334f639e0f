# One masked value is shown to whoever gives a reason; without one it is not.
key /
type 20035
key Enter Enter
never 07700
key R
see Reveal which value?
type phone
key Enter Enter
see Say why
type to ring back
key Enter
see 07700 900143
see Revealed in ACT-20035, recorded
run message history ACT-20035 => reveal
key Esc
gone 07700 900143
never KL548953A
run report personal-data --json => "event":"revealed","kind":"PHONE"
