# Errors stay; m lists all of them, newest first.
key 7
see There is no saved view 7
key Down Down
see There is no saved view 7
key 8 m
see Notices, newest first
row 1 There is no saved view 8
row 3 There is no saved view 7
key Esc
gone There is no saved view
run audit list --limit 5 --json !> a.reid view
