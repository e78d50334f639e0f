# Help opens narrowing; the figures are two keys away.
see Queue:
key ?
see Type to narrow
type take
see message take
key Esc
key g
key s
see Received
key Esc
key q
end 0
