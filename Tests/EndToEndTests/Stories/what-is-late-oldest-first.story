# g o lists what is past its target; Enter opens it, O gives it to somebody.
key g o
see Late: 
row 1 E. L***
see Row 1 of 8
key O
see Give ACT-20001 to whom?
type osei
key Enter
run message view ACT-20001 --json => "owner":"k.osei"
key Enter
see Message ACT-20001
see LATE
run report overdue --json => ACT-20001
