size 59 15
# Below 60 columns or 16 rows a plain list is left, and it works.
row 0 Queue
row 1 > ! NOW
key Down A
see yours
key Enter
see Message
run queue list --mine --json => "owner":"a.reid"
resize 20 5
see Message
resize 1 1
resize 80 24
see Message ACT-
key q q
end 0
restored
