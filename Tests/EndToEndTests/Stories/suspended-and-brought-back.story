# Ctrl-Z in a shell: the screen is blanked first; fg brings it back where it was, and the draft with it.
shell
key Down Down Down Down
cursor T. H***
key Ctrl-Z
see Stopped
gone T. H***
burst fg\r
see T. H***
cursor T. H***
key A
see yours
key q
see $
burst exit\r
ends
run queue list --mine --json => ACT-20033
