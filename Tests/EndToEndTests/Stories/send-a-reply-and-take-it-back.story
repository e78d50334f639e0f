# From the first key to an email on its way, and back.
see Open work
key /
type  email:yes -is:late
key Enter
see email:yes
key Enter
see ALLOWED
key Enter
see EMAIL to client
see To fix before preview
key l
see LINES TO TAKE
key Enter
gone LINES TO TAKE
key Esc
see ALLOWED
key Enter
see EMAIL to client
key q
key q
see Open work
key q
end 0
run audit verify => sound
