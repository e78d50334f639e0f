# A wrong day is refused beside the field; a right one is kept.
key /
type 20035
key Enter Enter X End End Tab
type 31 feb
key Tab
type 10:30
key Tab
type asked for it
key F10
see Not written yet
see FIX
run message history ACT-20035 !> call-back
key Ctrl-U
type +2d
key F10
see The clock runs on
run message history ACT-20035 => call-back
run queue list --filter is:open --json => ACT-20035
