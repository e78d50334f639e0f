# Letters that come faster than hands are a paste that was not marked: capitals among them do nothing.
key /
type 20032
key Enter
burst zzAzAzKzOxA
see came in a burst
run queue list --mine --json => "items":[]
run message view ACT-20032 --json => "owner":"nobody"
