# What is typed into a note is masked before it is stored.
see Open work
key Enter
see Message
key N
see NOTE
type she gave AB123456C today
key F10
see Noted
key q
key q
end 0
run audit verify => sound
