# Marking the lot asks first, with names; n does nothing, Enter does nothing, y does it.
key /
type team:hastings-b -flag:sg
key Enter *
see 35 marked
key A
see QUESTION
see all 35 marked messages?
see E. L*** (..176)
key Enter
see QUESTION
key n
gone QUESTION
run queue list --mine --json => "items":[]
key A y
see Take: 35 of 35 done
run queue list --mine --json => "owner":"a.reid"
run audit verify => sound
