# u takes back the last change; a second u the one before; then there is nothing.
key /
type 20032
key Enter A
see yours
run message view ACT-20032 --json => "owner":"a.reid"
key u
run message view ACT-20032 --json => "owner":"nobody"
key Enter J
type calculation
key Enter
see now query about calculation
key u
run message view ACT-20032 --json => "subject":"missing-payment"
key u
see There is nothing to take back
run message history ACT-20032 => subject.corrected
