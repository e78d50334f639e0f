# A row of the figures opens as a list with its filter; the list has as many rows as the figure says.
run message give --to k.osei ACT-20042 ACT-20043 => ACT
key g s
see Received
see late 8
see k.osei 2
key v
see open, late 8
key Esc b
type subject
key Enter
see Subject
key b
type casew
key Enter
see Caseworker
key Home
cursor k.osei 2
key Enter
see owner:k.osei
see Row 1 of 2
run queue list --filter 'owner:k.osei is:open' --json => ACT-20043
key g q
see Queue:
