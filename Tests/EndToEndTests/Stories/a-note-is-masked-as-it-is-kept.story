# What is typed into a note is masked before it is stored.
see Queue:
key Enter
see Message
key N
see NOTE
type she gave AB123456C today
key Esc
see Message
nowhere AB123456C
key N
see NOTE
see NOT SENT TO THE CLIENT
key F10
see Noted
run audit list --limit 20 --json => note.added
run audit list --limit 20 --json !> AB123456C
nowhere AB123456C
key q q
end 0
run audit verify => sound
