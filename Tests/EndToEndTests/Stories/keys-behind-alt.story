config keys style = alt
# For dictation: a letter by itself does nothing, Alt and the letter does it.
key A
key n
see Queue:
run queue list --mine --json => "items":[]
burst \x1bn
see Message
run queue list --mine --json => ACT-20036
