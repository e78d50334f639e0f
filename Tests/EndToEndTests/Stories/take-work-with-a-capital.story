# A capital writes; the record says so.
see Open work
key Down
key A
see me
key q
end 0
run queue list --mine => ACT-
