set NO_COLOR 1
config ui theme = contrast
# NO_COLOR: states are words, and no colour is written.
see LATE
see SAFEGUARDING
key Enter
see fail
colourless
run queue list --mine --json => "items":[]
