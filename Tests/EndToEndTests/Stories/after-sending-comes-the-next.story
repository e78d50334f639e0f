# As shipped, sending opens the next message that needs somebody, and it is theirs.
key /
type 20032
key Enter Enter Enter l
type chased
key Enter p End S
see u takes back the reply
gone Message ACT-20032
see Message ACT-
run queue list --mine --json => "owner":"a.reid"
run reply pending --json => ACT-20032
key u
see is a draft again
