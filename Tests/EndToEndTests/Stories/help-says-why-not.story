# A command that cannot be done now stands there with the reason; Enter on one that can runs it.
key ?
type ask
see (not here)
key Esc ?
type notices
key Enter
see Notices, newest first
key Esc q
end 0
run audit verify => sound
