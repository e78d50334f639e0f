# A call that was being recorded is there again after kill -9; nothing was written to the record.
key /
type 20035
key Enter Enter C Space
see (x) passed
key Tab Down Down Tab
see Question 3
key Tab
type told where to write
signal KILL
end 137
run message history ACT-20035 !> call.recorded
again
key /
type 20035
key Enter Enter C
see told where to write
key Shift-Tab Shift-Tab Shift-Tab
see (x) passed
key F10
see The call is recorded
run message history ACT-20035 => security passed
