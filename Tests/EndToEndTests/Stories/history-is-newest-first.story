# What was done from the console stands in the history at once, in words.
key /
type 20042
key Enter Enter A N
type rang her
key F10
see Noted
key h
see History, newest first
row 1 note added (a.reid)
row 2 (a.reid)
run message history ACT-20042 => note.added
key Esc q q
end 0
