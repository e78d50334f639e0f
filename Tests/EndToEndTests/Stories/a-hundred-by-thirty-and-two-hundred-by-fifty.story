size 200 50
# The same work at every size, resized in the middle of it.
key /
type 20032
key Enter Enter
see Message ACT-20032
resize 100 30
see Message ACT-20032
key Enter
see EMAIL to client
resize 200 50
see LIVE PREVIEW
resize 60 16
see EMAIL to client
key l
see LINES TO TAKE
resize 40 12
key Esc Esc Esc q
end 0
restored
run queue list --filter is:draft --json => ACT-20032
