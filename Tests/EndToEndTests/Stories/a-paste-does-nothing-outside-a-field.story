# A paste full of keys changes nothing.
see Open work
paste ASXDCNA
see paste
key q
end 0
run queue list --mine --json => "items":[]
