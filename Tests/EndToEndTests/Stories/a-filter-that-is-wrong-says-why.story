# An unknown word names the nearest one, and nothing is lost.
see Queue:
key /
type onwer:me
key Enter
see did you mean owner
key Esc
see Queue:
key q
end 0
