# What is missing on the form is said beside it, and nothing is recorded.
key /
type 20035
key Enter Enter C W
see Not written yet
see to fix on this form
run message history ACT-20035 !> call
key Esc
see Message ACT-20035
key C
see CALL, for the record
