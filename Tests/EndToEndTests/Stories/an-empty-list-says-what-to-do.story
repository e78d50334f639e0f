# Nothing fits: no key has anything to act on, and it says so.
key /
type subject:missing owner:me
key Enter
see Nothing fits
key A
see nothing to act on
key n
see Message
run queue list --mine --json => ACT-20036
