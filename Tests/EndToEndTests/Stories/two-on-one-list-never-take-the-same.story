# Two consoles, one store: whoever comes second is refused by name.
as k.osei
see Queue:
as a.reid
see Queue:
key / 
type 20032
key Enter A
see yours
as k.osei
key /
type 20032
key Enter
cursor A. Reid
key A
see A. Reid has ACT-20032
key n
run queue list --mine --json => "items":[]
run message view ACT-20032 --json => "owner":"a.reid"
run audit verify => sound
