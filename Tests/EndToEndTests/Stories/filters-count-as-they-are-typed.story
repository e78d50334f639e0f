# Each letter counts; the list keeps the filter when the person comes back.
key /
type subject:calc
see messages fit
key Enter
see Filter: is:open subject:calc
row 4 calculation
key Enter
see Message
key Esc
see Filter: is:open subject:calc
run queue list --filter 'is:open subject:calc' --json => "subject":"calculation"
run queue list --filter 'is:open subject:calc' --json !> "subject":"missing-payment"
