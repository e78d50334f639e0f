# An unlinked message gets its case; a number that is none is refused and changes nothing.
key /
type 20020
key Enter Enter
see unlinked
key K
see Link to which case?
key Enter
see ERROR
type nonsense
key Enter
see ERROR That is no case number. Write it like C-80412.
run message view ACT-20020 --json => "case":"not linked"
key Ctrl-U
type C-80412
key Enter
see linked to C-80412
run message view ACT-20020 --json => "case":"C-80412"
run message history ACT-20020 => activity.linked
