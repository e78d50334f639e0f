# Only missing payments and calculations may be answered by email (CH-1).
key /
type 20035
key Enter Enter
see NOT ALLOWED
see CH-1 subject is general query
key Enter
see Email is not allowed
gone EMAIL to client
key e
see Every rule on email
see FAIL CH-1
refused 6 reply start ACT-20035 => CH-1
run message view ACT-20035 --json => "email":false
run reply pending --json => "items":[]
key q q q
end 0
