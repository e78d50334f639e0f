# A second without a key blanks the screen, which is told before; the key that brings it back does nothing else.
config ui blank-after = 1s
see Hidden
gone Queue:
key A
see Queue:
see WARNING Press any key by
see Hidden
run queue list --mine --json => "items":[]
