# Help opens narrowing, and Enter runs what it found.
see Open work
key ?
see Help
type figures
key Enter
see Received
key Esc
key q
end 0
