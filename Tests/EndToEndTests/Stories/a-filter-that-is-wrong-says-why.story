# An unknown word names the nearest one, and nothing is lost.
see Open work
key /
type  onwer:me
key Enter
see did you mean owner
key Esc
see Open work
key q
end 0
