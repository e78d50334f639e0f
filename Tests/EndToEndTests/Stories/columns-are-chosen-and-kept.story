# c chooses the columns; the next session has them still, another person does not.
key c
see Which columns of the queue?
cursor [x] Subject
key Down Space End Enter Esc
row 3 Number
gone Flags
key q
end 0
again
row 3 Number
gone Flags
as k.osei
row 3 Flags
as a.reid
key c - Esc
row 3 Flags
gone Number
