# A view from the settings, and one that is not there.
config view.1 name = Late first
config view.1 filter = is:late sort:left
key 1
see Queue: Late first
see Filter: is:late sort:left
see of 8
key 4
see There is no saved view 4
see Queue: Late first
run queue views --json => "Late first"
