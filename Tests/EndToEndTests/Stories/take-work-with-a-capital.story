# A capital writes; the record and the list say so.
see Queue:
key Down A
see yours
cursor me
run queue list --mine --json => "owner":"a.reid"
key q
end 0
restored
