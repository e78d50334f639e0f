# after-send = stay leaves the person where they were.
config ui after-send = stay
key /
type 20032
key Enter Enter Enter l
type chased
key Enter p End S
see u takes back the reply
see Message ACT-20032
run queue list --mine --json => ACT-20032
key u
see is a draft again
run reply pending --json => "items":[]
