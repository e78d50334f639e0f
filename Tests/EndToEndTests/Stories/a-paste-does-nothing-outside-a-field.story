# A paste full of keys changes nothing.
see Queue:
paste ASXDCNA
see paste
key q
end 0
run queue list --mine --json => "items":[]
